"""
The pages for authors of plugins are true: hooks as they are, and a plugin that can be made from the page.
"""

import ast
import inspect
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from newsparse._plugging import hooks

PAGES = Path(__file__).parents[2] / "docs"
SPECS = [node for node in ast.parse(inspect.getsource(hooks)).body if isinstance(node, ast.FunctionDef)]


def test_the_list_of_hooks_is_whole() -> None:
    """
    The names that are checked against are the hooks that are specified.
    """
    assert sorted(spec.name for spec in SPECS) == list(hooks.NAMES)


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.name)
def test_a_hook_is_on_its_page_as_it_is(spec: ast.FunctionDef) -> None:
    """
    Its exact signature, what it is for, and a row in the table.
    """
    page = (PAGES / "hooks.md").read_text(encoding="utf-8")
    assert spec.returns is not None
    returns = ast.unparse(spec.returns).strip("'")
    section = page.partition(f"## {spec.name}\n")[2].partition("\n## ")[0]

    assert f"`{spec.name}() -> {returns}`" in section
    assert (ast.get_docstring(spec) or "missing") in section
    assert f"| `{spec.name}` |" in page


# Here the contract is tried with a few texts; whoever makes a plugin tries it with a hundred.
FEW = """
import hypothesis
hypothesis.settings.register_profile("few", max_examples=15)
hypothesis.settings.load_profile("few")
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """
    The files that the page shows, each written where its first line says.
    """
    folder = tmp_path_factory.mktemp("page")
    page = (PAGES / "writing-a-plugin.md").read_text(encoding="utf-8")
    for path, text in re.findall(r"```\w+\n# (\S+/?\S+\.\w+)\n(.*?)```", page, re.DOTALL):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    (folder / "conftest.py").write_text(FEW, encoding="utf-8")
    return folder


def _run(package: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *words],
        cwd=package,
        env={**os.environ, "PYTHONPATH": "src", "MYPYPATH": "src"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_page_shows_a_whole_package(package: Path) -> None:
    """
    Code, metadata and both kinds of tests.
    """
    names = {
        str(path.relative_to(package))
        for part in ("*.*", "tests/*.*", "src/newsparse_cases/*.*")
        for path in package.glob(part)
        if path.is_file()
    }

    assert {
        "pyproject.toml",
        "src/newsparse_cases/__init__.py",
        "tests/test_contract.py",
        "tests/test_find.py",
    } == names - {"conftest.py"}


def test_the_plugin_of_the_page_passes_its_tests(package: Path) -> None:
    """
    Its marked text, and the contract.
    """
    done = _run(package, "pytest", "-q", "-p", "no:cacheprovider", "tests")

    assert 0 == done.returncode, done.stdout
    assert "9 passed" in done.stdout


def test_the_plugin_of_the_page_passes_its_type_check(package: Path) -> None:
    """
    Under mypy --strict.
    """
    done = _run(package, "mypy", "--strict", "src", "tests")

    assert 0 == done.returncode, done.stdout
