"""
The line of progress: what it says, and to whom.
"""

from pathlib import Path

import pytest

from newsparse.cli.inputs import Input
from newsparse.cli.making import Making
from newsparse.cli.parse import _Run
from newsparse.cli.parsers import Settings
from newsparse.cli.progress import Progress, progress
from newsparse.parser import Parser


def test_the_line_says_how_far() -> None:
    """
    The line has what is done, of how many, for how long, and the input's name; never what moves the cursor.
    """
    line = Progress(300)
    line.done, line.now = 12, "news/a.txt"
    said = [line.line(3.4)]
    line.now = "a\x1b[2Jb.txt"
    said.append(line.line(3.6))

    assert ["12 of 300  3 s  news/a.txt", "12 of 300  4 s"] == said


def test_a_long_name_keeps_its_end() -> None:
    """
    Of a long path the end is shown.
    """
    line = Progress(1)
    line.now = "folder/" * 20 + "a.txt"

    assert line.line(1).endswith("/folder/a.txt")
    assert len(line.line(1)) < 60


def test_nobody_looks(capsys: pytest.CaptureFixture[str]) -> None:
    """
    Without a terminal, or with `-q`, nothing is written.
    """
    with progress(1, quiet=False):
        pass
    with progress(1, quiet=True, isatty=lambda: True):
        pass

    assert ("", "") == capsys.readouterr()


def test_the_line_goes_away(capsys: pytest.CaptureFixture[str]) -> None:
    """
    What is printed aside finds an empty line.
    """
    line = Progress(2)
    line._shown = True
    with line.aside():
        pass
    with line.aside():
        pass

    assert "\r\x1b[K" == capsys.readouterr().err


@pytest.mark.parametrize(("crowded", "cleared"), [(False, ""), (True, "\r\x1b[K")])
def test_only_what_stands_in_its_place_clears_the_line(
    crowded: bool, cleared: str, story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """
    Articles that go into a file leave the line where it is; those that go to the terminal take it away.
    """
    line = Progress(1)
    line._shown = True
    given, making = [Input(str(story))], Making("jsonl", ())
    run = _Run(Parser(), Settings(), given, making, jobs=1, quiet=False)

    assert 1 == len(list(run.made(line, crowded=crowded)))
    assert cleared == capsys.readouterr().err
