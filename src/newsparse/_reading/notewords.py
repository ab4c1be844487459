"""
The phrases that open revision notes and labels, and where one of them is printed.

Floor 4.  All patterns of the phrases take twenty milliseconds to compile: nearly all are found without.
"""

import functools
import re
from typing import NamedTuple

from newsparse._reading.openings import GAP, choice, first_word, firsts, phrase, table

_LONGEST = 80  # characters: no phrase is so long, whatever blanks stand in it


class Tables(NamedTuple):
    """
    The kinds of notes by their opening phrases.
    """

    notes: dict[str, str]
    verbs: dict[str, str]
    sentences: dict[str, str]
    marked: dict[str, str]
    labels: dict[str, str]


@functools.cache
def tables() -> Tables:
    data = table("revisions.toml")
    return Tables(
        *({phrase: kind for kind, each in data[part].items() for phrase in each} for part in Tables._fields)
    )


@functools.cache
def first_words() -> frozenset[str]:
    """
    The words that the phrases open with.
    """
    return firsts(frozenset().union(*tables()))


@functools.cache
def _openings(*, labels: bool) -> dict[str, tuple[str, ...]]:
    """
    The phrases of labels, or of notes, by the word they open with; the longest come first.
    """
    known = tables()
    found: dict[str, list[str]] = {}
    for each in sorted(set().union(*((known.labels,) if labels else known[:-1])), key=len, reverse=True):
        found.setdefault(first_word(each, 0), []).append(each)
    return {word: tuple(phrases) for word, phrases in found.items()}


class Spoken(NamedTuple):
    """
    The opening phrase of a label or a note as printed, the number behind it, and where both end.
    """

    words: str
    number: str | None
    end: int


_NUMBERED = rf"(?![\w])(?:{GAP}?#?(?P<number>\d{{1,2}})(?!\d|[:.]\d))?"
_BEHIND_LABEL = re.compile(_NUMBERED)


def said_at(text: str, start: int, end: int) -> str:
    """
    What is printed at *start*, as the tables have their phrases.
    """
    return phrase(text[start : min(end, start + _LONGEST)])


def spoken(text: str, start: int, end: int, word: str, said: str, *, labels: bool) -> Spoken | None:
    """
    The phrase of a label or a note that opens with *word* at *start*, where *said* is printed.

    Most lines that open so go on as sentences, and nearly all others are printed as the tables have them: a
    pattern is for odd blanks and other letters.
    """
    phrases = _openings(labels=labels).get(word, ())
    if not said.startswith(phrases):
        return None
    for each in phrases:
        if not said.startswith(each):
            continue
        stop = start + len(each)
        if text[start:stop].lower() != each:
            found = _pattern(phrases, labels=labels).match(text, start, end)
            return None if found is None else Spoken(found["words"], found["number"], found.end())
        if stop > end:
            continue
        if labels:
            behind = _BEHIND_LABEL.match(text, stop, end)
            if behind is not None:
                return Spoken(text[start:stop], behind["number"], behind.end())
        elif stop == end or not (text[stop].isalnum() or text[stop] in "_-"):
            return Spoken(text[start:stop], None, stop)
    return None


@functools.lru_cache(maxsize=256)
def _pattern(phrases: tuple[str, ...], *, labels: bool) -> re.Pattern[str]:
    behind = _NUMBERED if labels else r"(?![\w-])(?P<number>)?"
    return re.compile(rf"(?P<words>{choice(phrases)}){behind}", re.IGNORECASE)
