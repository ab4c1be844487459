"""
What the tests of the command line share: a runner without plugins, and a story.
"""

import pathlib
from collections.abc import Callable

import pytest
from click.testing import CliRunner, Result

from newsparse.cli import main

STORY = """\
LUSAKA, Zambia, January 10. Copper output rose by a third, the ministry said.

"We dug where others would not dig," said Ida Moe. "And we shall dig again."
"""


@pytest.fixture
def run() -> Callable[..., Result]:
    """
    Runs the command line with words as a shell would split them, and what stands on standard input.
    """

    def called(*words: object, stdin: bytes | str | None = None, **env: str) -> Result:
        env = {"NEWSPARSE_PLUGINS": "", "NO_COLOR": "1", "COLUMNS": "100", **env}
        return CliRunner().invoke(main, list(map(str, words)), input=stdin, env=env)

    return called


@pytest.fixture
def story(tmp_path: pathlib.Path) -> pathlib.Path:
    """
    A file with a story.
    """
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path
