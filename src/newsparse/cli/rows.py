"""
An article's records as rows: what is found, of which kind, what it says, where, and by which rule.

Floor 8.  `parse`, `show` and `explain` all print rows, so a record looks the same in each, and a plugin's
records are rows like the others: they say themselves how they are shown (`in_words`), or whatever they hold
beside a span is written as it is called.
"""

import dataclasses
import datetime
import enum
from collections.abc import Iterator
from typing import Any

import attrs

from newsparse._model.article import Article
from newsparse._model.records import Author, Byline, Date, Dateline, Place, Revision
from newsparse._model.span import Record, Span

_LONGEST = 240  # no column is wider; a quotation may be a book

# What needs no key where it stands: the record's own name for itself.
_PLAIN = ("name", "value", "text", "city")
_ELSEWHERE = ("span", "rule", "kind")


@attrs.frozen
class Row:
    """
    One record, in words.
    """

    record: str
    kind: str
    what: str
    span: Span | None
    rule: str

    @property
    def field(self) -> str:
        """
        The field of the article that it is in.
        """
        return _FIELDS.get(self.record, self.record)


# Fields with many records, which a row names in the singular.
_FIELDS = {"revision": "revisions", "body": "paragraphs", "quote": "quotes", "issue": "issues"}


def rows(article: Article) -> Iterator[Row]:
    """
    The records of *article*: core's in the order of a newspaper page, then the plugins' by name.
    """
    text = article.text
    if date := article.date:
        yield Row("date", "", dated(date), date.span, date.rule)
    for note in article.revisions:
        yield Row("revision", note.kind, _revised(note, text), note.span, note.rule)
    if headline := article.headline:
        yield Row("headline", "", cut(headline.text), headline.span, headline.rule)
    if outlet := article.outlet:
        yield Row("outlet", outlet.evidence.value, outlet.name, outlet.span, outlet.rule)
    if byline := article.byline:
        yield Row("byline", "", _signed(byline), byline.span, byline.rule)
    if dateline := article.dateline:
        yield Row("dateline", "", _filed(dateline), dateline.span, dateline.rule)
    if article.paragraphs:
        first, last = article.paragraphs[0].span, article.paragraphs[-1].span
        many, long = len(article.paragraphs), last.end - first.start
        what = f"{many} paragraph{'s' * (many != 1)}, {long:,} characters"
        yield Row("body", "", what, Span(first.start, last.end), "")
    for quote in article.quotes:
        yield Row("quote", quote.kind.value, words(text, quote.span), quote.span, quote.rule)
    for piece in article.furniture:
        yield Row("furniture", piece.kind, words(text, piece.span), piece.span, piece.rule)
    for name in article.fields:
        for record in article.fields.get(name) or ():
            yield stranger(name, record, text)
    for issue in article.issues:
        yield Row("issue", issue.code, issue.message, issue.span, "")


def stranger(field: str, record: Record, text: str) -> Row:
    """
    The row of a plugin's record, of which nothing is known but its span, and maybe how it puts itself.
    """
    kind = _told(getattr(record, "kind", None), text) or ""
    rule = _told(getattr(record, "rule", None), text) or ""
    return Row(field, kind, _own_words(record, text) or _listed(record, text), record.span, rule)


def _own_words(record: Record, text: str) -> str | None:
    """
    What the record says of itself; a plugin that fails here costs its words alone.
    """
    if not callable(say := getattr(record, "in_words", None)):
        return None
    try:
        said = say(text)
    except Exception:  # noqa: BLE001 - a plugin may raise anything
        return None
    return cut(said) if isinstance(said, str) else None


def _listed(record: Record, text: str) -> str:
    """
    The values of a record: first what needs no name, then the others as they are called, then its words.
    """
    plain, named = [], []
    for name, value in _attributes(record):
        if name in _ELSEWHERE or (told := _told(value, text)) is None:
            continue
        if name in _PLAIN:
            plain.append(told)
        else:
            named.append(f"{name} {told}" if told else name)
    said = plain + named
    printed = words(text, record.span)
    if printed and printed not in said:
        said.append(f"“{printed}”")
    return cut(" · ".join(said))


def words(text: str, span: Span) -> str:
    """
    The words at *span* on one line, cut where no screen is as wide.
    """
    # Twice the length, so that cutting happens after white space is gone; a slice of a book copies no book.
    return cut(text[span.start : min(span.end, span.start + 2 * _LONGEST)])


def cut(said: str) -> str:
    """
    *said* on one line, with an ellipsis where it is too long for any screen.
    """
    line = " ".join(said[: 2 * _LONGEST + 1].split())
    return f"{line[: _LONGEST - 1]}…" if len(line) > _LONGEST else line


def dated(date: Date) -> str:
    """
    A date as far as it is known, in the notation for dates with holes (EDTF).

    >>> dated(Date(Span(0, 6), None, 2, 26, None, ""))
    'XXXX-02-26'
    """
    parts = [f"{date.year:04}" if date.year is not None else "XXXX"]
    if date.month is not None or date.day is not None:
        parts.append(f"{date.month:02}" if date.month is not None else "XX")
    if date.day is not None:
        parts.append(f"{date.day:02}")
    day = "-".join(parts)
    return f"{day} {_clock(date.time)}" if date.time else day


def _clock(time: datetime.time) -> str:
    zone = time.strftime("%z")
    told = f"{zone[:3]}:{zone[3:5]}" if zone else ""
    return f"{time:%H:%M:%S}".removesuffix(":00") + told


def _revised(note: Revision, text: str) -> str:
    first = [f"{note.first_published_date}"] if note.first_published_date else []
    first += [_clock(note.first_published)] if note.first_published else []
    return f"first published {' '.join(first)}" if first else words(text, note.span)


def _signed(byline: Byline) -> str:
    names = [_author(author) for author in byline.authors]
    return "; ".join(names + ([byline.outlet] if byline.outlet else []))


def _author(author: Author) -> str:
    told = author.name
    if author.role:
        told += f", {author.role}"
    return f"{told} <{author.email}>" if author.email else told


def _filed(dateline: Dateline) -> str:
    told = ["; ".join(map(_place, dateline.places))] if dateline.places else []
    told += [dated(dateline.date)] if dateline.date else []
    told += [dateline.agency] if dateline.agency else []
    return " · ".join(told)


def _place(place: Place) -> str:
    return ", ".join(part for part in (place.city, place.region, place.country) if part)


def _attributes(record: Any) -> Iterator[tuple[str, Any]]:
    if attrs.has(type(record)):
        names = [field.name for field in attrs.fields(type(record))]
    elif dataclasses.is_dataclass(record):
        names = [field.name for field in dataclasses.fields(record)]
    else:
        names = list(getattr(record, "_fields", ()))
    return ((name, getattr(record, name, None)) for name in names if not name.startswith("_"))


def _told(value: Any, text: str) -> str | None:
    """
    A value as print: `None` where there is nothing to say, "" where its name says it all.
    """
    if value is None or value is False or value == () or value == "":
        return None
    if value is True:
        return ""
    if isinstance(value, Span):
        return f"“{words(text, value)}”"
    if isinstance(value, enum.Enum):
        return str(value.value)
    if isinstance(value, tuple):
        return ", ".join(told for one in value if (told := _told(one, text)))
    if isinstance(value, datetime.time):
        return _clock(value)
    if isinstance(value, Date):
        return dated(value)
    if isinstance(value, str | int | float) or not hasattr(value, "span"):
        return cut(str(value))
    return words(text, value.span)
