"""
Every example runs: README, the pages of docs/, and the docstrings of newsparse and its plugins.

Blocks of one page share their names and run from top to bottom, so `pytest -n` needs `--dist loadfile`.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from sybil import Example, Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser

ROOT = Path(__file__).parent


def check_json(example: Example) -> None:
    """
    A JSON block is JSON.
    """
    json.loads(example.parsed)


def check_outlets(example: Example) -> None:
    """
    A TOML block that is an outlet file is a good one, and its examples come true.
    """
    if "[project" not in example.parsed:
        with tempfile.NamedTemporaryFile("w", suffix=".toml", encoding="utf-8") as file:
            file.write(example.parsed)
            file.flush()
            command = [sys.executable, "-m", "newsparse", "outlets", "check", file.name]
            tried = subprocess.run(command, capture_output=True, text=True, check=False)
        assert tried.returncode == 0, tried.stderr + tried.stdout


PAGES = Sybil(
    parsers=[
        PythonCodeBlockParser(),
        CodeBlockParser("json", check_json),
        CodeBlockParser("toml", check_outlets),
    ],
    patterns=["README.md", "CONTRIBUTING.md", "docs/*.md", "plugins/*/README.md"],
    excludes=["plugins/_*/*"],
)
DOCSTRINGS = Sybil(
    parsers=[DocTestParser()],
    patterns=["*.py"],
    excludes=["tests/*.py", "test_*.py", "conftest.py", "__main__.py", "docs/conf.py"],
    document_types={".py": PythonDocStringDocument},
)
pytest_collect_file = (PAGES + DOCSTRINGS).pytest()
