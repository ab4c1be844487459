"""
`newsparse plugins`: what it lists, what it makes, what it holds to the contract.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

NAME = "court_cases"


def _run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if name != "NEWSPARSE_PLUGINS"}
    return subprocess.run(
        [sys.executable, *words], capture_output=True, text=True, env={**clean, **environment}, check=False
    )


def _plugins(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return _run("-m", "newsparse", "plugins", *words, **environment)


# Here the contract is tried with a few texts; whoever makes a plugin tries it with a hundred.
FEW = """
import hypothesis
hypothesis.settings.register_profile("few", max_examples=15)
hypothesis.settings.load_profile("few")
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """
    A plugin as `plugins new` makes it.
    """
    folder = tmp_path_factory.mktemp("new") / "made"
    done = _plugins("new", NAME, "--to", str(folder))

    assert (0, "") == (done.returncode, done.stderr)
    (folder / "conftest.py").write_text(FEW, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def site(made: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """
    Where pip has installed it.
    """
    site = str(tmp_path_factory.mktemp("site"))
    options = ("--no-deps", "--no-build-isolation", "--no-index", "--quiet", "--target", site)
    done = _run("-m", "pip", "install", *options, str(made))
    if done.returncode and "hatchling" in done.stderr:
        pytest.skip("hatchling, which builds packages, is not installed")

    assert 0 == done.returncode, done.stderr
    return site


def test_new_passes_its_tests(made: Path) -> None:
    """
    As it is made: its examples, its marked text, its contract.
    """
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        cwd=made,
        env={**os.environ, "PYTHONPATH": "src"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert 0 == done.returncode, done.stdout


def test_new_passes_its_type_check(made: Path) -> None:
    """
    Under mypy --strict, as its own settings ask.
    """
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "src", "tests"],
        cwd=made,
        env={**os.environ, "MYPYPATH": "src"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert 0 == done.returncode, done.stdout


def test_check_holds_an_installed_plugin_to_the_contract(site: str) -> None:
    """
    It reports how much it has run.
    """
    done = _plugins("check", NAME, "--texts", "5", PYTHONPATH=site, NEWSPARSE_PLUGINS=NAME)

    assert 0 == done.returncode, done.stdout + done.stderr
    assert f"{NAME}: 8 checks, " in done.stdout


def test_list_tells_what_is_installed(site: str) -> None:
    """
    Name, version, hooks, fields, time; and the same as JSON.
    """
    done = _plugins(PYTHONPATH=site, NEWSPARSE_PLUGINS=NAME)
    (row,) = (one for one in json.loads(_plugins("--json", PYTHONPATH=site).stdout) if one["name"] == NAME)

    assert f"{NAME} 0.1.0: extractors; fields {NAME} (Mention); " in done.stdout
    assert [{"name": NAME, "record": "Mention", "version": 1}] == row["fields"]
    assert (True, None) == (row["used"], row["problem"])


def test_list_tells_what_is_left_out(site: str) -> None:
    """
    Whether by choice or because it is broken; only the latter is a failure.
    """
    chosen = _plugins(PYTHONPATH=site, NEWSPARSE_PLUGINS="")
    broken = _plugins(PYTHONPATH=site, NEWSPARSE_PLUGINS="court_case")

    assert (0, "") == (chosen.returncode, chosen.stderr)
    assert f"{NAME} 0.1.0: not used, NEWSPARSE_PLUGINS leaves it out" in chosen.stdout
    assert 1 == broken.returncode
    assert "did you mean court_cases?" in broken.stderr


@pytest.mark.parametrize(
    ("words", "code", "why"),
    [
        (
            ("new", "Court-Cases"),
            2,
            "is no name for a plugin: small letters, digits and single underscores make one; try court_cases",
        ),
        (("new", "class"), 2, "'class' is no name for a plugin"),
        (("new", "ships_"), 2, "'ships_' is no name for a plugin"),
        (("new", "court__cases"), 2, "'court__cases' is no name for a plugin"),
        (("new", "examples"), 2, "'examples' is no name for a plugin"),
        (("check", "nobody_brings_this"), 2, "there is no plugin 'nobody_brings_this'"),
        (("chekc", "x"), 2, "Did you mean check?"),
    ],
)
def test_wrong_use_is_a_sentence(words: tuple[str, ...], code: int, why: str) -> None:
    """
    One line on stderr, and the exit code of wrong use.
    """
    done = _plugins(*words)

    assert (code, "") == (done.returncode, done.stdout)
    assert why in done.stderr
    assert 1 == done.stderr.count("\n")


def test_new_overwrites_nothing(made: Path) -> None:
    """
    A folder with something in it stays as it is.
    """
    done = _plugins("new", NAME, "--to", str(made))

    assert 1 == done.returncode
    assert "is there already; --to makes the plugin in another folder." in done.stderr


NOISY = """
import attrs
from newsparse import Span
from newsparse.plugin import Extractor, Field, hookimpl
print("imported")

@attrs.frozen
class Word:
    span: Span

def find(article):
    print("running")
    yield Word(Span(0, 1))

@hookimpl
def newsparse_extractors():
    print("asked")
    return [Extractor(Field("noisy", Word), find)]
"""


def _noisy(folder: Path, source: str = NOISY) -> None:
    (folder / "np_noisy.py").write_text(source, encoding="utf-8")
    info = folder / "np_noisy-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: np-noisy\nVersion: 1.0\n", encoding="utf-8")
    (info / "entry_points.txt").write_text("[newsparse]\nnoisy = np_noisy\n", encoding="utf-8")


def test_what_a_plugin_prints_is_not_in_the_list(tmp_path: Path) -> None:
    """
    What is said at import goes to stderr, and the list stays JSON.
    """
    _noisy(tmp_path)
    done = _plugins("--json", PYTHONPATH=str(tmp_path), NEWSPARSE_PLUGINS="noisy")

    assert "noisy" in [row["name"] for row in json.loads(done.stdout) if row["used"]]
    assert "imported" in done.stderr


def test_examples_are_several(tmp_path: Path) -> None:
    """
    A plugin whose EXAMPLES are one text is told so, and not tried with its letters.
    """
    _noisy(tmp_path, NOISY + "EXAMPLES = 'The ferry sails.'\n")
    done = _plugins("check", "noisy", PYTHONPATH=str(tmp_path), NEWSPARSE_PLUGINS="noisy")

    assert 1 <= done.returncode <= 2
    assert "noisy: examples are texts in which the plugin finds something, in a list" in done.stderr


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_what_a_plugin_prints_is_no_output(tmp_path: Path, jobs: str) -> None:
    """
    It goes to stderr, and every line of the output is JSON.
    """
    _noisy(tmp_path)
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("The ferry sails.", encoding="utf-8")
    done = _run(
        *("-m", "newsparse", "parse", str(tmp_path / "a.txt"), str(tmp_path / "b.txt"), "--to", "jsonl"),
        *("--jobs", jobs),
        PYTHONPATH=str(tmp_path),
        NEWSPARSE_PLUGINS="noisy",
    )

    assert [1, 1] == [
        len(json.loads(line)["fields"]["noisy"]["records"]) for line in done.stdout.splitlines()
    ]
    assert 2 == done.stderr.count("running")
    assert "imported" in done.stderr
