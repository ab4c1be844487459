"""
The types we promise, held by a type checker that reads a user's code.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

USERS = Path(__file__).with_name("users.py")
ROOT = Path(__file__).parents[2]


def test_mypy_agrees() -> None:
    """
    Under --strict, everything promised holds and everything refused is refused.
    """
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file", "", str(USERS)],
        cwd=ROOT / "tests",
        env={**os.environ, "MYPYPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=False,
    )

    assert 0 == done.returncode, done.stdout + done.stderr


@pytest.mark.skipif(shutil.which("pyright") is None, reason="pyright is not installed")
def test_pyright_agrees() -> None:
    """
    It takes every promise, and refuses at least what mypy refuses: an ignore that is not needed is an error.
    """
    done = subprocess.run(
        ["pyright", "--pythonpath", sys.executable, "--project", str(USERS.with_name("pyrightconfig.json"))],
        capture_output=True,
        text=True,
        check=False,
    )

    assert 0 == done.returncode, done.stdout + done.stderr
