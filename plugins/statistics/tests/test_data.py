"""
The examples beside the data, and those of the page, come true.
"""

import re
import tomllib
from importlib import resources
from pathlib import Path

import pytest

import newsparse
import newsparse_statistics

PARSER = newsparse.Parser.of({"statistics": newsparse_statistics}, strict=True)
DATA = resources.files("newsparse_statistics") / "data"
PAGE = Path(__file__).parents[3] / "docs" / "statistics.md"
FILES = sorted(file.name for file in DATA.iterdir())


def examples(name: str) -> list[tuple[str, list[str]]]:
    """
    The examples of a data file: those of a table stand in its comments.
    """
    text = (DATA / name).read_text("utf-8")
    if name.endswith(".toml"):
        return [(one["text"], one["reads"]) for one in tomllib.loads(text)["examples"]]
    return [(text, [reads]) for text, reads in re.findall(r"(?m)^# > (.+?) => (.+)$", text)]


def page_examples() -> list[tuple[str, list[str]]]:
    """
    The rows of the tables of the page: a text, whose lines end at "⏎", and what it gives.
    """
    rows = re.findall(r"(?m)^\| (.+?) \| (`.+`|nothing) \|$", PAGE.read_text("utf-8"))
    return [(text.replace("⏎", "\n"), re.findall("`(.+?)`", reads)) for text, reads in rows]


def read(text: str) -> list[str]:
    """
    What the plugin finds, a line a statistic.
    """
    return [str(found) for found in PARSER.parse(text)[newsparse_statistics.STATISTICS]]


@pytest.mark.parametrize("name", FILES)
def test_every_file_has_examples_that_come_true(name: str) -> None:
    """
    A word list without an example is a list nobody has tried.
    """
    tried = examples(name)

    assert tried
    assert [reads for _, reads in tried] == [read(text) for text, _ in tried]


@pytest.mark.parametrize("name", FILES)
def test_every_file_names_its_source(name: str) -> None:
    """
    The head of each file tells where its words come from.
    """
    assert "Written for newsparse" in (DATA / name).read_text("utf-8")[:600]


@pytest.mark.parametrize(("text", "reads"), page_examples(), ids=lambda value: str(value)[:60])
def test_every_example_of_the_page(text: str, reads: list[str]) -> None:
    """
    The page that documents the grammar says what the plugin does.
    """
    assert reads == read(text)


def test_the_page_has_an_example_for_every_kind() -> None:
    """
    No kind of statistic is undocumented.
    """
    shown = {reads.split()[0] for _, several in page_examples() for reads in several}

    assert {kind.value for kind in newsparse_statistics.StatisticKind} == shown
