"""
Laws about two texts: a change to the text that must not change the records.

Floor 8.  Each takes a parser and a text and fails with a sentence, like a check.
"""

from collections.abc import Callable
from typing import Any

import attrs

from newsparse._model.article import Article
from newsparse.parser import Parser
from newsparse.testing._copydesk import moved, swapped

_ADDED = "The weather stayed dry."


def line_ends_change_nothing(parser: Parser, text: str) -> None:
    """
    A text with CRLF for LF gives the same records; *text* has no carriage return.
    """
    longer, place = swapped(text, "\n", "\r\n")
    before, after = records(parser.parse(text)), records(parser.parse(longer))
    _compare(moved(before, place), after, "CRLF for LF")


def trailing_space_changes_nothing(parser: Parser, text: str) -> None:
    """
    Blanks and an empty line at the end give no other records.
    """
    _compare(records(parser.parse(text)), records(parser.parse(f"{text} \n\n")), "space at the end")


def curly_marks_change_nothing(parser: Parser, text: str) -> None:
    """
    Straight marks made curly, where they are marks, give the same quotations.
    """
    article = parser.parse(text)
    before, after = records(article), records(parser.parse(curly(article)))
    _compare(_plain(before), _plain(after), "curly for straight marks")


def another_paragraph_changes_nothing(parser: Parser, text: str) -> None:
    """
    A paragraph added after the last gives one more paragraph; *text* ends with its body.
    """
    before, after = records(parser.parse(text)), records(parser.parse(f"{text}\n\n{_ADDED}"))
    paragraphs = after["paragraphs"]
    assert [_ADDED] == [last.text for last in paragraphs[-1:]], (
        f"{_ADDED!r} is not the last of {paragraphs!r}"
    )
    _compare(before, after | {"paragraphs": paragraphs[:-1]}, "another paragraph")


#: Every law about two texts.
ALL = (
    line_ends_change_nothing,
    trailing_space_changes_nothing,
    curly_marks_change_nothing,
    another_paragraph_changes_nothing,
)


def curly(article: Article) -> str:
    """
    The text with “ and ” for the straight double marks around its quotations and inside them.
    """
    chars = list(article.text)
    for quote in article.quotes:
        if article.text[quote.span.start] == '"':
            for segment in quote.segments:
                if segment.start and chars[segment.start - 1] == '"':
                    chars[segment.start - 1] = "“"
            if quote.closed and chars[quote.span.end - 1] == '"':
                chars[quote.span.end - 1] = "”"
            for inner in quote.nested:
                if chars[inner.start] == chars[inner.end - 1] == '"':
                    chars[inner.start], chars[inner.end - 1] = "“", "”"
    return "".join(chars)


def records(article: Article) -> dict[str, Any]:
    """
    The records of core and of plugins, by name.
    """
    names = [
        field.name for field in attrs.fields(Article) if field.name not in ("source", "fields", "issues")
    ]
    core = {name: getattr(article, name) for name in names}
    return core | {f"fields.{name}": article.fields.get(name) for name in article.fields}


def _compare(before: dict[str, Any], after: dict[str, Any], change: str) -> None:
    for name in before | after:
        one, other = _unbroken(before.get(name)), _unbroken(after.get(name))
        assert one == other, f"{change}: {name} was {one!r}, became {other!r}"


def _unbroken(value: Any) -> Any:
    return _each(value, lambda one: one.replace("\r\n", "\n") if isinstance(one, str) else one)


def _plain(values: dict[str, Any]) -> dict[str, Any]:
    """
    *values* with straight marks and without rules, which may well name the marks.
    """
    return {name: _each(value, _straight, "rule") for name, value in values.items()}


def _straight(value: Any) -> Any:
    return value.replace("“", '"').replace("”", '"') if isinstance(value, str) else value


def _each(value: Any, change: Callable[[Any], Any], left_out: str = "") -> Any:
    """
    *value* with its records as tuples, and each of their values changed.
    """
    if isinstance(value, tuple):
        return tuple(_each(one, change, left_out) for one in value)
    if attrs.has(type(value)):
        names = [field.name for field in attrs.fields(type(value)) if field.name != left_out]
        return tuple((name, _each(getattr(value, name), change, left_out)) for name in names)
    return change(value)
