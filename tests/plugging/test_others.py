"""
Plugins that bring readers, outlets, renderers and commands.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import click
import pytest

from newsparse import Article, Parser
from newsparse.errors import (
    OutletError,
    PluginConflict,
    PluginError,
    PluginLoadWarning,
    SourceError,
    UsageError,
)
from newsparse.plugin import Reader, Reading, Renderer, hookimpl

PAGES = b"The ferry sails.\n%\nThe ferry stays."


def _pages(file: BinaryIO) -> Iterator[Reading]:
    for at, text in enumerate(file.read().decode().split("\n%\n")):
        yield Reading(text, f"page {at}", (("headline", "Ferries"),))


class Pages:
    """
    A plugin that reads files of several articles.
    """

    def __init__(self, read: Callable[[BinaryIO], Iterator[Reading]] = _pages) -> None:
        self._read = read

    @hookimpl
    def newsparse_readers(self) -> list[Reader]:
        """
        The reader.
        """
        return [Reader("pages", suffixes=(".pages",), media_types=("text/pages",), read=self._read)]


class Many:
    """
    A plugin of one hook that says what it is told.
    """

    def __init__(self, **told: Any) -> None:
        for hook, answer in told.items():
            setattr(self, f"newsparse_{hook}", hookimpl(_answering(answer)))


def _answering(answer: Any) -> Callable[[], Any]:
    def hook() -> Any:
        if isinstance(answer, Exception):
            raise answer
        return answer

    return hook


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """
    A file with two articles.
    """
    path = tmp_path / "two.PAGES"
    path.write_bytes(PAGES)
    return path


def test_a_reader_reads_the_files_of_its_suffix(pages: Path) -> None:
    """
    Every article of the file comes, with what the reader knows of it.
    """
    articles = list(Parser.of({"pages": Pages()}).parse_many([pages]))

    assert ["The ferry sails.", "The ferry stays."] == [article.text for article in articles]
    assert ["page 0", "page 1"] == [article.source.name for article in articles]
    assert (("headline", "Ferries"),) == articles[0].source.meta
    assert not articles[0].source.exact


def test_one_article_is_asked_for(pages: Path) -> None:
    """
    Where a file holds several, `parse_file` sends to `parse_many`.
    """
    with pytest.raises(SourceError, match="it holds 2 articles; parse_many takes them"):
        Parser.of({"pages": Pages()}).parse_file(pages)


def test_a_reader_is_chosen_by_name_or_media_type(pages: Path) -> None:
    """
    And "text" is none.
    """
    parser = Parser.of({"pages": Pages()})
    one = PAGES.partition(b"\n%")[0]

    assert "page 0" == parser.parse_bytes(one, reader="text/pages").source.name
    assert "page 0" == parser.parse_bytes(one, name="x.pages").source.name
    assert PAGES.decode() == parser.parse_file(pages, reader="text").text
    with pytest.raises(UsageError, match="there is no reader 'page'; did you mean 'pages'"):
        parser.parse_file(pages, reader="page")


def _nothing(file: BinaryIO) -> Iterator[Reading]:
    return iter(())


def _torn(file: BinaryIO) -> Iterator[Reading]:
    yield Reading("The ferry")
    raise OSError("torn page")


def _wrong(file: BinaryIO) -> Iterator[Any]:
    yield "The ferry"


def _told(file: BinaryIO) -> Iterator[Reading]:
    yield Reading("The ferry", meta=(("tags", {1}),))  # type: ignore[arg-type]


def _untold(file: BinaryIO) -> Iterator[Reading]:
    yield Reading("The ferry", meta=None)  # type: ignore[arg-type]


def _numbered(file: BinaryIO) -> Iterator[Reading]:
    yield Reading("The ferry", name=7)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("read", "why"),
    [
        (_nothing, "the reader 'pages' found no article in it"),
        (_torn, "the reader 'pages' raised OSError: torn page"),
        (_wrong, "the reader 'pages' yields Readings with a text, not 'The ferry'"),
        (_told, "a Reading that cannot be used: meta must be pairs of str"),
        (_untold, "a Reading that cannot be used: meta must be pairs of str"),
        (_numbered, "a Reading that cannot be used: path must be a str"),
    ],
)
def test_a_reader_that_fails_fails_its_file(read: Any, why: str, pages: Path) -> None:
    """
    The sentence names the file and the reader.
    """
    with pytest.raises(SourceError, match=r"two\.PAGES: ") as caught:
        list(Parser.of({"pages": Pages(read)}).parse_many([pages]))
    assert why in str(caught.value)


def _render(articles: Iterable[Article]) -> Iterator[str]:
    return (article.text for article in articles)


def test_renderers_and_commands_are_asked_when_they_are_wanted() -> None:
    """
    A broken one is left out with a warning, and does not keep a parser from being made.
    """
    report, command = Renderer("report", _render), click.Command("count")
    parser = Parser.of(
        {
            "ok": Many(renderers=[report], commands=[command]),
            "bad": Many(renderers=ValueError("ink"), commands=[3]),
        }
    )

    with pytest.warns(PluginLoadWarning, match="bad: newsparse_renderers raised ValueError: ink"):
        assert (report,) == parser.renderers()
    with pytest.warns(PluginLoadWarning, match=r"bad: newsparse_commands returns a list of Command"):
        assert (command,) == parser.commands()


def test_renderers_of_one_name() -> None:
    """
    Which one is meant cannot be told.
    """
    one = Many(renderers=[Renderer("report", _render)])
    parser = Parser.of({"b": one, "a": one})

    with pytest.raises(PluginConflict, match="b: the renderer 'report' is there already, from a"):
        parser.renderers()
    with pytest.raises(PluginConflict, match="a: the renderer 'report' is there already, from a"):
        Parser.of({"a": Many(renderers=2 * [Renderer("report", _render)])}).renderers()


def test_strict_raises_what_a_late_hook_raises() -> None:
    """
    Also where it is asked late.
    """
    with pytest.raises(PluginError, match="ink"):
        Parser.of({"bad": Many(renderers=ValueError("ink"))}, strict=True).renderers()


class Prickly:
    """
    An object that does not like to be looked at.
    """

    @property
    def deck(self) -> int:
        """
        Not there yet.
        """
        raise ValueError("no deck")


def test_an_object_that_raises_when_it_is_looked_at() -> None:
    """
    Even that is a sentence with the plugin's name.
    """
    with pytest.raises(PluginError, match="prickly: looking at it raised ValueError: no deck"):
        Parser.of({"prickly": Prickly()})


HARBOUR = '[harbour-post]\nname = "Harbour Post"\nsignatures = ["{outlet}"]\n'


def test_a_plugin_brings_outlets(tmp_path: Path) -> None:
    """
    They are known beside ours, and the user's own file has the last word.
    """
    theirs, mine = tmp_path / "theirs.toml", tmp_path / "mine.toml"
    theirs.write_text(HARBOUR)
    mine.write_text(HARBOUR.replace("Harbour Post", "Harbor Post"))
    plugins = {"harbour": Many(outlets=[theirs])}
    names = [
        style.name
        for parser in (Parser.of(plugins), Parser.of(plugins, outlets=[mine]))
        if (style := parser.outlets.by_slug("harbour-post"))
    ]

    assert ["Harbour Post", "Harbor Post"] == names


def test_outlets_that_are_there_already(tmp_path: Path) -> None:
    """
    A plugin may not take the place of an outlet, nor bring a broken file.
    """
    theirs = tmp_path / "theirs.toml"
    theirs.write_text(HARBOUR)
    one = Many(outlets=[theirs])
    with pytest.raises(PluginConflict, match=r"b: .*\[harbour-post\] is there already"):
        Parser.of({"a": one, "b": one})
    theirs.write_text("[harbour-post]\nnam = 3\n")
    with pytest.raises(OutletError, match=r"unknown key 'nam'\. Did you mean name"):
        Parser.of({"a": one})
