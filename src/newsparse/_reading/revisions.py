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
from newsparse._reading import clock, dates
from newsparse._reading.openings import GAP, choice, first_word, firsts, line_end, phrase, table

LONGEST = 500
_FIRST = "first published"
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
def _tables() -> tuple[dict[str, str], dict[str, str]]:
    data = table("revisions.toml")
    notes, labels = (
        {phrase: kind for kind, phrases in data[part].items() for phrase in phrases}
        for part in ("notes", "labels")
    )
    return notes, labels


@functools.cache
def opening_words() -> frozenset[str]:
    """
    The first words of notes and labels.
    """
    notes, labels = _tables()
    return firsts(frozenset(notes) | frozenset(labels))


@functools.lru_cache(maxsize=256)
def _patterns(word: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """
    The patterns of notes and labels that open with *word*: all of them take twenty milliseconds to compile.
    """
    notes, labels = ([phrase for phrase in part if first_word(phrase, 0) == word] for part in _tables())
    note = re.compile(rf"(?P<open>[(\[*]{GAP}?)?(?P<words>{choice(notes)})(?![\w-])", re.IGNORECASE)
    label = re.compile(
        rf"(?P<open>[(\[*]{{0,4}})(?P<words>{choice(labels)})(?:{GAP}?#?(?P<number>\d{{1,2}}))?[)\]*]{{0,4}}"
        rf"{GAP}?(?P<mark>[:：]|-(?={GAP}?[^\s\d-])|[–—]+){GAP}{{0,3}}",
        re.IGNORECASE,
    )
    return note, label


@functools.cache
def _first() -> re.Pattern[str]:
    return re.compile(
        rf"\({GAP}?(?:the{GAP})?(?:first|originally|initially){GAP}(?:version{GAP})?(?:published|posted)"
        rf"(?:{GAP}?:|{GAP}(?:at|on))?{GAP}{{0,3}}",
        re.IGNORECASE,
    )


def peel(text: str, at: int) -> Note | None:
    """
    Take a revision note off the front.
    """
    opener = _OPENER.match(text, at)
    word = "" if opener is None else opener[1].lower()
    if word not in opening_words():
        return None
    note, label = _patterns(word)
    notes, labels = _tables()
    end = line_end(text, at)
    found = label.match(text, at, end)
    if found is not None and found.end() <= end:
        return _labelled(text, at, end, found, labels)
    found = note.match(text, at, end)
    if found is None:
        return None
    words = phrase(found["words"])
    kind = notes.get(words)
    if kind is None:
        return None
    bracket = _first().search(text, found.end(), min(end, found.end() + 60))
    if bracket is not None:
        return _first_published(text, at, kind, bracket.end(), end)
    if found["open"] and found["open"].strip() in ("(", "["):
        close = text.find(")" if found["open"][0] == "(" else "]", found.end(), min(len(text), at + LONGEST))
        if close >= 0 and _PARTED.search(text, at, close) is None:
            return Note(Revision(Span(at, close + 1), kind, None, None, "note in brackets"), close + 1)
        return None
    if end - at > LONGEST:
        return None
    if " " in words or _verbs(text, found.end(), end):
        return Note(Revision(Span(at, end), kind, None, None, "note"), end)
    return None


def _verbs(text: str, start: int, end: int) -> bool:
    """
    Whether a line that opens with one verb goes on as a note ("Adds quotes, background").
    """
    rest = text[start:end]
    if len(rest) > 90 or rest.endswith((".", "!", "?")):
        return False
    words = rest.replace(",", " ").replace(";", " ").lower().split()
    return not words or not _objects().isdisjoint(words)


@functools.cache
def _objects() -> frozenset[str]:
    return frozenset(table("revisions.toml")["objects"].split())


def _labelled(text: str, at: int, end: int, found: re.Match[str], labels: dict[str, str]) -> Note | None:
    kind = labels.get(phrase(found["words"]))
    if kind is None:
        return None
    capital = found["words"][:1].isupper()
    if found.end() >= end:
        return Note(Revision(Span(at, end), kind, None, None, "label alone"), end)
    rest = text[found.end() : end]
    if kind in ("corrected", "clarified") and rest.endswith((".", "!")) and rest.count(" ") > 5 and capital:
        # "CORRECTION: An earlier version of this story misstated ..."
        if end - at <= LONGEST:
            return Note(Revision(Span(at, end), kind, None, None, "labelled note"), end)
        return None
    stop = found.end("mark")
    if found["mark"] == "-" or capital:
        return Note(Revision(Span(at, stop), kind, None, None, "label"), at)
    return None


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
    return Note(Revision(Span(at, close + 1), kind, hour, day, _FIRST), close + 1)


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
