"""
What a user writes, with the types we promise.

mypy --strict reads this file, and nothing runs it.  A `type: ignore` that is not needed is an error there, so
each one is a promise, too: this is refused.
"""

# ruff: noqa: B018

import datetime
from collections.abc import Iterable, Iterator
from typing import Any, assert_type

import attrs

import newsparse
from newsparse import Article, Explanation, Parser, Source, Span
from newsparse.plugin import Extractor, Field, Reader, Reading, Renderer, hookimpl


@attrs.frozen
class Ship:
    """
    A record of one's own.
    """

    span: Span
    name: str


@attrs.frozen
class Placeless:
    """
    No record: it has no span.
    """

    name: str


@attrs.frozen
class Foreign:
    """
    No record: its span is another thing.
    """

    span: int


SHIPS = Field("ships", Ship)
assert_type(SHIPS, Field[Ship])
Field("ships", Placeless)  # type: ignore[type-var]
Field("ships", Foreign)  # type: ignore[type-var]
Field("ships", "Ship")  # type: ignore[arg-type]
Field(Ship, "ships")  # type: ignore[arg-type]


# The article.

article = newsparse.parse("OST HARBOUR (NNA) — The ferry sails again.")
assert_type(article, Article)
assert_type(article[SHIPS], tuple[Ship, ...])
assert_type(article[SHIPS][0].name, str)
assert_type([ship.span.of(article.text) for ship in article[SHIPS]], list[str])
assert_type(article.fields.get("ships"), tuple[Any, ...] | None)
assert_type(SHIPS in article.fields, bool)
assert_type(article.body, str)
assert_type(article.source.sha256, str)
assert_type(article.source.meta, tuple[tuple[str, str], ...])
assert_type(article.dateline.places[0].city if article.dateline else None, str | None)
assert_type(article.date.value if article.date else None, datetime.date | None)
assert_type(article.quotes[0].segments, tuple[Span, ...])
article["ships"]  # type: ignore[index]
article[SHIPS][0].tonnage  # type: ignore[attr-defined]
article.datelin  # type: ignore[attr-defined]
article.dateline.places  # type: ignore[union-attr]
article.quotes = ()  # type: ignore[misc]


# The parser.

parser = Parser.of({"ships": object()}, outlets=["mine.toml"], strict=True)
assert_type(parser, Parser)
assert_type(Parser.installed(), Parser)
assert_type(parser.parse_many(["a text", Source("another")], jobs=2), Iterator[Article])
assert_type(parser.explain("a text"), Explanation)
assert_type(parser.loads(parser.dumps(article)), Article)
parser.parse(b"bytes")  # type: ignore[arg-type]
parser.parse("a text", published="2031-05-03")  # type: ignore[arg-type]
parser.parse("a text", "a name")  # type: ignore[call-arg]
parser.parse_bytes("a text")  # type: ignore[arg-type]
parser.parse_many([b"bytes"])  # type: ignore[list-item]


# A plugin.


def find_ships(article: Article) -> Iterator[Ship]:
    """
    What it should be.
    """
    yield Ship(Span(0, 1), "Ost")


def find_numbers(article: Article) -> Iterator[int]:
    """
    What another field would hold.
    """
    yield 1


def find_by_text(text: str) -> Iterator[Ship]:
    """
    What takes something else.
    """
    yield Ship(Span(0, 1), "Ost")


assert_type(Extractor(SHIPS, find_ships), Extractor[Ship])
Extractor(SHIPS, find_ships, needs=(SHIPS,), after=("places",))
Extractor(SHIPS, find_numbers)  # type: ignore[arg-type]
Extractor(SHIPS, find_by_text)  # type: ignore[arg-type]
Extractor(SHIPS, find_ships, needs=SHIPS)  # type: ignore[arg-type]
Extractor(SHIPS, find_ships, after="places")  # type: ignore[arg-type]


@hookimpl
def newsparse_extractors() -> list[Extractor[Ship]]:
    """
    A hook keeps its type under its mark.
    """
    return [Extractor(SHIPS, find_ships)]


assert_type(newsparse_extractors(), list[Extractor[Ship]])


def lines(articles: Iterable[Article]) -> Iterator[str]:
    """
    What a renderer is given.
    """
    return (article.text for article in articles)


Renderer("lines", lines)
Renderer("lines", find_ships)  # type: ignore[arg-type]
Reader("pages", suffixes=(".pages",), read=lambda file: iter([Reading(file.read().decode())]))
