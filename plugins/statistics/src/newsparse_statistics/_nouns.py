"""
What is counted: the words after a number, as printed, up to the head of the noun phrase.

Without a tagger the head is found by its plural: a number above one counts a plural, and what runs between is
adjectives and nouns that qualify it.
"""

import re
from typing import NamedTuple

from newsparse_statistics._words import strings, table

_WORD = re.compile(
    r"[ \u00a0](?:[\"“‘'(]{1,2})?([A-Za-zÀ-ÿ][\w’'&.-]{0,60}|(?<=[A-Za-z] )\d\d?(?= [a-z]))([\"”’'.,;:)\n]?)"
)
_STOP = frozenset(strings("nouns", "stop"))
_PLURALS = frozenset(strings("nouns", "plurals"))
_SINGULARS = frozenset(strings("nouns", "singulars"))
_CONTAINERS = frozenset(strings("nouns", "containers"))
_GERUNDS = frozenset(strings("nouns", "gerunds"))
_NUMBERS = frozenset((*table("numbers")["ones"], *table("numbers")["tens"]))
_NOT_ONE = frozenset(strings("nouns", "not_one"))
_IN_LY = frozenset(strings("nouns", "adjectives_in_ly"))
_ENDINGS = ("ous", "ics", "’s", "'s", "wards")
_LONGEST = 7


class Noun(NamedTuple):
    """
    A noun phrase and where it stands.
    """

    words: str
    start: int
    end: int


class _Word(NamedTuple):
    low: str
    start: int
    end: int


def noun_after(text: str, at: int, *, one: bool) -> Noun | None:
    """
    The noun phrase counted by a number that ends at *at*; *one* where it is singular.
    """
    words: list[_Word] = []
    place, head = at, -1
    while len(words) < _LONGEST:
        match = _WORD.match(text, place)
        if not match:
            break
        printed = match[1]
        word = printed.rstrip("’'.,-")
        low = word.lower()
        place = match.end(1)
        if not words and word[:1].isdecimal():
            break
        if low in ("and", "or"):
            if head >= 0 or not words or is_plural(words[-1].low):
                break
            words.append(_Word(low, match.start(1), place))
            continue
        if low == "more" and not words and text[place : place + 5] != " than":
            continue
        if _ends(low, word, words, one=one, headed=head >= 0):
            break
        words.append(_Word(low, match.start(1), match.start(1) + len(word)))
        if not one and is_plural(low):
            head = len(words) - 1
        if printed != word and "." not in word:  # "U.S." goes on
            break
        if match[2]:
            if match[2] not in "\"”’'":
                break
            place = match.end()
            if text[place : place + 1] in (".", ",", ";", ":", ")", "\n"):
                break
    return _made(text, words, head, one=one)


def _ends(low: str, word: str, words: list[_Word], *, one: bool, headed: bool) -> bool:
    """
    Whether the noun phrase *words* ends before the word *low*.
    """
    if (low in _STOP and not (len(word) > 1 and word.isupper())) or low in _NUMBERS:
        return True
    if headed:
        return not is_plural(low)
    if (
        one and words and low.endswith(("ed", "s")) and (low[-1] == "d" or is_plural(low))
    ):  # "one ranking puts"
        return True
    if words and words[-1].low.endswith("ly") and is_plural(low) and words[-1].low not in _IN_LY:
        return True  # "1,800 hardly matters"
    return bool(words) and (one or len(words) > 1) and low.endswith("ing") and low not in _GERUNDS


def _made(text: str, words: list[_Word], head: int, *, one: bool) -> Noun | None:
    if not words or (head < 0 and not one):
        return None
    if head < 0:
        head = len(words) - 1
        while head > 0 and words[head].low in ("and", "or"):
            head -= 1
    if one and _is_no_noun(text, words, head):
        return None
    start, stop = words[0].start, words[head].end
    if words[head].low in _CONTAINERS and text.startswith(" of ", stop):
        inner = _WORD.match(text, stop + 3)
        if inner and inner[1].islower() and inner[1] not in _STOP:
            stop = inner.end(1)
    found = text[start:stop].rstrip("’'.,-")
    return Noun(found, start, start + len(found))


def _is_no_noun(text: str, words: list[_Word], head: int) -> bool:
    """
    Whether what follows "one" is no noun of it: "one apparently", "one built by", "one adds Nebraska".
    """
    last = words[head].low
    if last in _NOT_ONE or (last.endswith("ly") and last not in _IN_LY):
        return True
    if head == 0:
        return last.endswith("ed") or (last[-1] == "s" and last not in _PLURALS and is_plural(last))
    return is_plural(words[0].low) and text[words[1].start].isupper()


def is_plural(low: str) -> bool:
    """
    Whether a word looks like a plural noun.
    """
    if low[-1:] != "s":
        return low in _PLURALS or low.endswith("men")
    if low in _PLURALS:
        return True
    return len(low) > 2 and low[-2] not in "su.'’" and low not in _SINGULARS and not low.endswith(_ENDINGS)


def is_stop(low: str) -> bool:
    """
    Whether no noun phrase goes on with the word.
    """
    return low in _STOP
