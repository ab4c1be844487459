"""
What newsparse costs before it has read anything: modules at import, megabytes on disk.
"""

import importlib.metadata
import re
import subprocess
import sys
from pathlib import Path

HEAVY = {"cattrs", "click", "dateparser", "hypothesis", "rich"}
RUN_TIME = {"attrs", "cattrs", "click", "pluggy", "rich"}
MEGABYTES = 20


def _after(code: str) -> set[str]:
    told = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nprint(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(told.stdout.split())


def _needs(name: str) -> set[str]:
    """
    The names of the packages that *name* asks for here, without its extras.
    """
    asked = importlib.metadata.requires(name) or []
    # Lines such as "tzdata; platform_system == 'Windows'" name a package for other machines.
    plain = [each for each in asked if not re.search(r"extra|platform|python_version", each)]
    return {re.split(r"[^\w.-]", each)[0] for each in plain}


def _size(name: str) -> int:
    files = importlib.metadata.files(name) or []
    paths = [Path(str(file.locate())) for file in files if file.suffix != ".pyc"]
    return sum(path.stat().st_size for path in paths if path.exists())


def test_import_is_light() -> None:
    """
    `import newsparse` loads none of the packages that only some programs need.
    """
    loaded = _after("import newsparse")

    assert set() == HEAVY & loaded
    assert "newsparse" in loaded


def test_the_sentinel_sees_what_is_loaded() -> None:
    """
    The probe of the test above would see a heavy package.
    """

    assert "click" in _after("import click")


def test_no_sixth_package() -> None:
    """
    At run time newsparse asks for five packages.
    """

    assert _needs("newsparse") == RUN_TIME


def test_base_install_is_small() -> None:
    """
    The five packages and all that they bring weigh under 20 MB as delivered.
    """
    found: set[str] = set()
    left = set(RUN_TIME)
    while left:
        name = left.pop()
        found.add(name)
        left |= {each for each in _needs(name) if each not in found}
    here = Path(__file__).parents[1] / "src" / "newsparse"
    ours = sum(path.stat().st_size for path in here.rglob("*") if path.suffix != ".pyc" and path.is_file())

    assert sum(map(_size, found)) + ours < MEGABYTES * 1_000_000
    assert "markdown-it-py" in found


def test_constraints_are_names_and_versions() -> None:
    """
    The file of constraints pins every package that newsparse needs, and holds nothing but names and versions.
    """
    lines = (Path(__file__).parents[1] / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pinned = {line.split("==")[0].lower() for line in lines}

    assert [] == [line for line in lines if not re.fullmatch(r"[\w.-]+==[\w.]+", line)]
    assert pinned >= RUN_TIME
