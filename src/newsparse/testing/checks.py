"""
Laws that hold for every article of every parser, one function each.

Floor 8.  A check takes a parser and a text, and fails with a sentence; core and plugins keep the same ones.
"""

import functools
import pickle
import time
from collections.abc import Callable, Iterator
from typing import Any

import attrs

from newsparse._model.article import Article
from newsparse._model.leaves import misfit, names_of
from newsparse._model.span import Span
from newsparse.parser import Parser

#: Texts that a reader of news has tripped over, or could; each check tries them before any other.
HOSTILE = (
    "", " ", "\n", "\x00", '"', "“", "'", "«", "„", "(", "\ud800", "\ufeff", "A, ", "By ", "BY ", "1", "1,",
    "1.", "-", "—", "B", "By By ", "BAKU", "BAKU, ", "\r", "\r\n", " \n", '"a', '"a" ', "“a” ", "“a ", "“(",
    "(A. ", '"Rain\n\n"', '“Rain.\n\n“Sun,” she said.\n\n', "It's 6'2\" ", "Mr. A. ", "March 5, ",
    "24.04.18 ", "a@b.c ", "Rain fell, Ida Moe said. ", '"Rain," Ida Moe said. ', "1,200 kites ", "東京",
    "שלום ", "‘’", "a. ", "a\n", "By Ida Moe, ", "(Reporting by ", "© ", "B/", "B, B, ", "http://a.b/",
)  # fmt: skip
LONGEST = 200_000


def text_is_unchanged(parser: Parser, text: str) -> None:
    """
    The text of the article is the text that was given, and core's records are those of core alone.
    """
    article = parser.parse(text)
    assert article.text == text, "the text of the article is not the text that was given"
    assert article.source.text == text
    bare = _core().parse(text) if parser.plugins else article
    for field in attrs.fields(Article):
        if field.name not in ("fields", "issues"):
            assert getattr(article, field.name) == getattr(bare, field.name), f"{field.name} was changed"


def spans_are_inside(parser: Parser, text: str) -> None:
    """
    Each span of each record lies in the text and does not end before it starts.
    """
    for path, value in found(parser.parse(text)):
        if isinstance(value, Span):
            assert 0 <= value.start <= value.end <= len(text), f"{path} is {value}, the text has {len(text)}"


def same_text_same_answer(parser: Parser, text: str) -> None:
    """
    A text read twice gives equal articles, and articles can be hashed.
    """
    one, other = parser.parse(text), parser.parse(text)
    assert one == other, f"read twice: {_first_difference(one, other)}"
    assert hash(one) == hash(other)


def company_changes_nothing(parser: Parser, text: str) -> None:
    """
    What a plugin finds is the same whether it is alone with what it needs or among others.
    """
    together = parser.parse(text)
    for plugin in parser.plugins:
        alone = _alone(parser, plugin.name).parse(text)
        for extractor in plugin.extractors:
            name = extractor.field.name
            mine, theirs = alone.fields.get(name), together.fields.get(name)
            assert mine == theirs, f"{name}: {mine!r} alone, {theirs!r} in company"


def json_comes_back(parser: Parser, text: str) -> None:
    """
    Written as JSON and read, the article is the same; its values are of the types that JSON keeps.
    """
    article = parser.parse(text)
    for path, value in found(article):
        wrong = misfit(value, len(text))
        assert wrong is None, f"{path}: {wrong}"
    written = parser.dumps(article)
    assert parser.loads(written) == article, f"read from JSON: {written}"
    assert parser.dumps(parser.loads(written)) == written


def pickle_comes_back(parser: Parser, text: str) -> None:
    """
    Pickled and unpickled, the article is the same.
    """
    article = parser.parse(text)
    assert pickle.loads(pickle.dumps(article)) == article


def long_text_is_survived(parser: Parser, text: str, *, longest: int = LONGEST) -> None:
    """
    Four times the text costs less than nine times the time, up to 200,000 characters of it.
    """
    slow = growth(parser.parse, text, longest=longest)
    assert slow is None, slow


def growth(read: Callable[[str], object], unit: str, *, longest: int = LONGEST) -> str | None:
    """
    Repeat *unit* more and more often and read it: a sentence that tells where cost outgrew it, if it did.

    No clock decides alone: a slow machine is slow at every size, and what looks steep is measured again.
    """
    size, before, shorter = longest // 256, 0.0, ""
    while unit and size <= longest:
        longer = unit * (size // len(unit) + 1)
        cost = _seconds(read, longer)
        if before and cost > 0.02 and cost > 9 * before:
            before = min(before, *(_seconds(read, shorter) for _ in range(2)))
            cost = min(cost, *(_seconds(read, longer) for _ in range(2))) if cost < 5 else cost
            if cost > 9 * before:
                return f"{len(shorter):,} characters cost {before:.4f} s, {len(longer):,} cost {cost:.4f} s"
        before, shorter = max(cost, 1e-4), longer
        size *= 4
    return None


def found(article: Article) -> Iterator[tuple[str, Any]]:
    """
    Every value of an article's records and fields that is no tuple, with the path to it.
    """
    for field in attrs.fields(Article):
        if field.name not in ("source", "fields"):
            yield from _values(field.name, getattr(article, field.name))
    for name in article.fields:
        yield from _values(f"fields.{name}", article.fields.get(name))


def _values(path: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, tuple) and not isinstance(value, Span):
        for index, one in enumerate(value):
            yield from _values(f"{path}[{index}]", one)
        return
    yield path, value
    for name in names_of(type(value)):
        yield from _values(f"{path}.{name}", getattr(value, name))


def _first_difference(one: Article, other: Article) -> str:
    for (path, here), (_, there) in zip(found(one), found(other), strict=False):
        if here != there and not names_of(type(here)):
            return f"{path} is {here!r}, then {there!r}"
    return "the second has other records"


def _seconds(read: Callable[[str], object], text: str) -> float:
    start = time.process_time()
    read(text)
    return time.process_time() - start


@functools.cache
def _core() -> Parser:
    return Parser.of({})


@functools.lru_cache(maxsize=64)
def _alone(parser: Parser, name: str) -> Parser:
    """
    A parser with the plugin *name* of *parser* and what that needs.
    """
    plugins = {plugin.name: plugin for plugin in parser.plugins}
    wanted, chosen = [name], {}
    while wanted:
        plugin = plugins.get(wanted.pop())
        if plugin is not None and plugin.name not in chosen:
            chosen[plugin.name] = plugin.plugin
            # A field belongs to the plugin that its name begins with.
            wanted += [need.name.split(".")[0] for one in plugin.extractors for need in one.needs]
            # Fields it would wait for are company, but what it finds may rightly differ without them.
            wanted += [waited.split(".")[0] for one in plugin.extractors for waited in one.after]
    return Parser.of(chosen)
