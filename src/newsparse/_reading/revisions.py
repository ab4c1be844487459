"""
Revision notes above a story: "Details added (first published: 12:28)", "UPDATE 2-", "(Recasts, adds quotes)".

Floor 5.
"""

import datetime
import functools
import re
from typing import NamedTuple

import attrs

from newsparse._model.records import Revision
from newsparse._model.span import Span
from newsparse._reading import changes, clock, dates, notewords
from newsparse._reading.openings import GAP, line_end, phrase, small, table

LONGEST = 500
_REACH = 90  # so far from the beginning of a line stands the bracket of the first version
_FIRST = "first published"
_EDITORS = "editors' note"
# What may stand before the first word, and it.
_OPENER = re.compile(rf"[(\[*]{{0,4}}{GAP}?([^\W\d_]{{1,40}})")
_PARTED = re.compile(r"\n[ \t\r]*\n")


class Note(NamedTuple):
    """
    A revision, and where what follows begins; a label stays in the headline, so nothing is taken there.
    """

    revision: Revision
    end: int


@functools.cache
def opening_words() -> frozenset[str]:
    """
    The first words of notes and labels.
    """
    return notewords.first_words() | changes.opening_words()


_MARKED = re.compile(rf"[)\]*]{{0,4}}{GAP}?(?P<mark>[:：]|-(?={GAP}?[^\s\d-])|[–—]+){GAP}{{0,3}}")
_AT = re.compile(rf"{GAP}?,?{GAP}?\(?(?:(?:on|at){GAP}{{1,3}})?(?=\w)", re.IGNORECASE)
_CLOSED = re.compile(rf"[)\]*]{{0,4}}{GAP}?[:：–—-]?")
_OVER = re.compile(rf"{GAP}?(?:[:：.–—-]|[)\]]|$)")


@functools.cache
def _first() -> re.Pattern[str]:
    return re.compile(
        rf"\({GAP}?(?:[^()\n]{{2,40}},{GAP})?(?:the{GAP})?(?:first|originally|initially){GAP}(?:version{GAP})?"
        rf"(?:published|posted)(?:{GAP}?:|{GAP}(?:at|on))?{GAP}{{0,3}}",
        re.IGNORECASE,
    )


def peel(text: str, at: int) -> Note | None:
    """
    Take a revision note off the front.
    """
    opener = _OPENER.match(text, at)
    word = "" if opener is None else opener[1].lower()
    if opener is None or word not in opening_words():
        return None
    start, end = opener.start(1), line_end(text, at)
    bracket = text.find("(", at, min(end, at + _REACH))
    if bracket >= 0:
        published = first_published(text, at)
        if published is not None:
            return published
    said = notewords.said_at(text, start, end) if word in notewords.first_words() else ""
    found = notewords.spoken(text, start, end, word, said, labels=True)
    if found is not None and (labelled := _labelled(text, at, end, found)) is not None:
        return labelled
    close = _bracket(text, at, start)
    if close == 0:
        return None
    last = min(end, close - 1) if close else end
    found = notewords.spoken(text, start, last, word, said, labels=False)
    kind = None if found is None else _kind(text, found, last, bracketed=bool(close))
    kind = kind or changes.read(text, start, last)
    if kind is None or (close is None and end - at > LONGEST):
        return None
    rule, stop = ("note", end) if close is None else ("note in brackets", close)
    if found is not None and kind == notewords.tables().marked.get(phrase(found.words)):
        rule = _EDITORS
    return Note(Revision(Span(at, stop), kind, None, None, rule), stop)


def _bracket(text: str, at: int, start: int) -> int | None:
    """
    Where the bracket ends that a note stands in; 0 where it never does, and `None` where there is none.
    """
    opens = next((char for char in text[at:start] if char in "(["), None)
    if opens is None:
        return None
    close = text.find(")" if opens == "(" else "]", start, min(len(text), at + LONGEST))
    return 0 if close < 0 or _PARTED.search(text, at, close) else close + 1


def _kind(text: str, found: notewords.Spoken, end: int, *, bracketed: bool) -> str | None:
    """
    The kind of a note that opens with such words, if what follows them fits.
    """
    tables, words, at = notewords.tables(), phrase(found.words), found.end
    if words in tables.notes:
        if changes.is_history(text[at:end].lower().split()[:4]):
            return None
        return tables.notes[words] if bracketed or changes.goes_on(text, at, end) else None
    if words in tables.verbs:
        return tables.verbs[words] if bracketed or _objects(text, at, end) else None
    if words in tables.marked:
        over = _OVER.match(text, at, end)
        return None if over is None else changes.sentence(text, over.end(), end) or tables.marked[words]
    return tables.sentences.get(words)


def _objects(text: str, start: int, end: int) -> bool:
    """
    Whether a line that opens with one verb goes on as a note ("Adds quotes, background").
    """
    rest = text[start:end]
    if len(rest) > 90 or rest.endswith((".", "!", "?")):
        return False
    words = rest.replace(",", " ").replace(";", " ").lower().split()
    return not words or not _object_words().isdisjoint(words)


@functools.cache
def _object_words() -> frozenset[str]:
    return frozenset(table("revisions.toml")["objects"]["words"].split())


def _labelled(text: str, at: int, end: int, found: notewords.Spoken) -> Note | None:
    kind = notewords.tables().labels.get(phrase(found.words))
    if kind is None:
        return None
    after = found.end
    if _alone(text, at, end, found):
        return Note(Revision(Span(at, end), kind, None, None, "label alone"), end)
    mark = _MARKED.match(text, after, end) or _MARKED.match(text, _dated(text, after, end), end)
    if mark is None:
        return None
    capital = found.words[:1].isupper()
    if mark.end() >= end:
        return Note(Revision(Span(at, end), kind, None, None, "label alone"), end)
    rest = text[mark.end() : end]
    least = 5 if text[after : mark.start("mark")].strip() == "" else 2  # with a date it is no headline
    if (
        kind in ("corrected", "clarified")
        and rest.endswith((".", "!"))
        and rest.count(" ") > least
        and capital
    ):
        # "CORRECTION: An earlier version of this story misstated ..."
        if end - at <= LONGEST:
            return Note(Revision(Span(at, end), kind, None, None, "labelled note"), end)
        return None
    if mark["mark"] == "-" or capital:
        return Note(Revision(Span(at, mark.end("mark")), kind, None, None, "label"), at)
    return None


def _dated(text: str, at: int, end: int) -> int:
    """
    Where the day and time end that stand behind a label ("Correction, March 5, 2031:").
    """
    link = _AT.match(text, at, end)
    date = None if link is None or link.end() == at else dates.match(text, link.end(), order="either")
    return at if date is None or date.span.end > end else date.span.end


def _alone(text: str, at: int, end: int, found: notewords.Spoken) -> bool:
    """
    Whether a label fills its line: "UPDATED", "(UPDATE 3)", "Updated at 14:05".
    """
    if end - at > 48:
        return False
    words = found.words
    closed = _CLOSED.match(text, _dated(text, found.end, end), end)
    # "Correction" is a headline too, and "Update" a section.
    sure = words.isupper() or words[-2:].lower() == "ed" or found.number is not None
    return sure and closed is not None and closed.end() >= end


def first_published(text: str, at: int) -> Note | None:
    """
    Any note that ends with the bracket of the first version: "Photo added (first published: 12:28)".
    """
    end = line_end(text, at)
    bracket = text.find("(", at, min(end, at + _REACH))
    words = "" if bracket < 0 else small(text[bracket : min(end, bracket + 100)])
    if "published" not in words and "posted" not in words:
        return None
    found = _first().match(text, bracket, min(end, bracket + 100))
    if found is None or any(mark in text[at:bracket] for mark in '.!?"“:'):
        return None
    return _first_published(text, at, changes.kind(text, at, found.end()), found.end(), end)


def _first_published(text: str, at: int, kind: str, start: int, end: int) -> Note | None:
    close = text.find(")", start, end)
    if close < 0:
        return None
    hour: datetime.time | None = None
    day: datetime.date | None = None
    timed = clock.read(text, start)
    date = dates.match(text, start)
    if timed is not None:
        hour = timed[0]
    elif date is not None:
        hour = date.time
    if date is not None:
        day = date.value
    if hour is None and (date is None or (close + 1 < end and text[close + 1 : end].lstrip()[:1].islower())):
        return None  # "The novel (first published on 5 March) tells ..."
    return Note(Revision(Span(at, close + 1), kind, hour, day, _FIRST), close + 1)


def below(text: str, start: int, end: int) -> Revision | None:
    """
    The note that fills a line under a story.
    """
    note = peel(text, start) or (first_published(text, start) if text[end - 1] == ")" else None)
    if note is None or note.revision.span.end < end or note.revision.rule == _EDITORS:
        return None  # what editors note under a story is mostly about its writer
    return note.revision


def with_year(text: str, revision: Revision, published: datetime.date) -> Revision:
    """
    *revision* with the day of the first version, where it is printed without the year.
    """
    if revision.rule != _FIRST or revision.first_published_date is not None:
        return revision
    bracket = _first().search(text, *revision.span)
    date = None if bracket is None else dates.match(text, bracket.end())
    day = None if date is None else dates.with_year(date, published).value
    return revision if day is None else attrs.evolve(revision, first_published_date=day)
