"""
What a person's name looks like in print, in any alphabet.

Floor 4.  The list of given names is read only where a line without "By" might be a byline.
"""

import bisect
import functools
import re
import tomllib
from collections.abc import Sequence
from importlib import resources

import attrs

_INITIALS = re.compile(r"(?:[^\W\d_]\.?-?){1,3}\.?$")
_PROPER = re.compile(r"[^\W\d_][\w.'’ʼ`‘-]*\.?$")


@attrs.frozen
class Words:
    """
    The words of `data/bylines.toml`, ready for look-ups by words in small letters.
    """

    prefixes: frozenset[str]
    colon: frozenset[str]
    writes: frozenset[str]
    joins: frozenset[str]
    places: frozenset[str]
    outlets: frozenset[str]
    ranks: frozenset[str]
    suffixes: frozenset[str]
    particles: frozenset[str]
    collective: frozenset[str]
    agencies: frozenset[str]
    outlet_ends: frozenset[str]
    outlet_starts: frozenset[str]
    companies: frozenset[str]
    handles: frozenset[str]
    heads: frozenset[str]
    modifiers: frozenset[str]
    columns: frozenset[str]
    stops: frozenset[str]
    surnames: frozenset[str]
    addresses: frozenset[str]
    stamps: frozenset[str]
    updates: frozenset[str]


@functools.cache
def words() -> Words:
    """
    The tables, read once.
    """
    data = tomllib.loads(_data("bylines.toml"))
    return Words(**{key: frozenset(v.split() if isinstance(v, str) else v) for key, v in data.items()})


def _data(name: str) -> str:
    return resources.files("newsparse").joinpath("data", name).read_text("utf-8")


def listed(name: str) -> frozenset[str]:
    """
    The words of a list in `data`, without its comments.
    """
    lines = _data(name).splitlines()
    return frozenset(" ".join(line for line in lines if not line.startswith("#")).split())


class Lookup:
    """
    The words of a long list, to be asked with `in`.

    Most texts ask for a few words, if any: those are looked for in the line that would have them, as the
    words of all lines are in order, and a set, which takes ten milliseconds, is made for those who ask often.
    """

    __slots__ = ("_asked", "_lines", "_words")

    def __init__(self, text: str) -> None:
        self._lines = [f"{line} " for line in text.splitlines() if not line.startswith("#")]
        self._words: frozenset[str] | None = None
        self._asked = 0

    def __contains__(self, word: object) -> bool:
        if self._words is not None:
            return word in self._words
        self._asked += 1
        if self._asked > 40:
            self._words = frozenset("".join(self._lines).split())
        if not isinstance(word, str) or word == "" or " " in word:
            return False
        at = bisect.bisect_right(self._lines, f"{word} \U0010ffff") - 1
        return at >= 0 and f" {word} " in f" {self._lines[at]}"


@functools.cache
def given() -> Lookup:
    """
    Given names in small letters.
    """
    return Lookup(_data("given.txt"))


@functools.cache
def common() -> frozenset[str]:
    """
    Words of headlines, which are no part of a name.
    """
    return listed("headlines.txt")


@functools.lru_cache(maxsize=4096)
def plain(word: str) -> str:
    """
    *word* as the lists have it.

    >>> plain("Jr."), plain("D’Arcy")
    ('jr', "d'arcy")
    """
    return word.rstrip(".").lower().replace("’", "'").replace("i̇", "i")


def east_asian(word: str) -> bool:
    """
    Whether *word* is written in Han, Kana or Hangul, where nothing is in capitals.
    """
    return "\u3040" <= word[:1] <= "\u9fff" or "\uac00" <= word[:1] <= "\ud7a3"


def without_ranks(printed: Sequence[str]) -> int:
    """
    How many words in front are a rank or a title ("Tech. Sgt. Ann Example": 2).
    """
    ranks = words().ranks
    count = 0
    while count < len(printed) - 1 and plain(printed[count]) in ranks:
        count += 1
    return count


def person(printed: Sequence[str], *, single: bool = False) -> bool:
    """
    Whether these words can be the name of one person.

    Args:
        single: one word is enough.
    """
    if not printed or len(printed) > 6:
        return False
    if all(map(east_asian, printed)):
        return len("".join(printed)) in range(2, 9) and len(printed) <= 2
    known = words()
    proper = 0
    for index, word in enumerate(printed):
        if word[:1].isupper() and _PROPER.match(word):
            if plain(word) in known.suffixes and index == 0:
                return False
            proper += plain(word) not in known.suffixes
        elif _elided(word):
            proper += 1
        elif plain(word) not in known.particles:
            return False
    if printed[0].lower() in known.places or printed[0].lower() in known.stops:
        return False
    last = printed[-1]
    if not last[:1].isupper() and not _elided(last):
        return False
    return proper >= 2 or (single and proper == 1 and not _INITIALS.match(printed[0]))


def _elided(word: str) -> bool:
    # d'Arcy, al-Amin, de-Groot: a small particle glued to a name
    head, mark, tail = word.replace("’", "'").replace("-", "'").partition("'")
    return bool(mark) and len(head) <= 3 and head.isalpha() and tail[:1].isupper()


def certain(printed: Sequence[str]) -> bool:
    """
    Whether a name has a given name we know, and no word of a headline.
    """
    if not printed:
        return False
    first = plain(printed[0])
    if (
        printed[0][:1].isupper()
        and _INITIALS.match(printed[0])
        and len(first.replace(".", "").replace("-", "")) <= 2
    ):
        # "J. Example", "J. Ann Example", "W Example"
        first = plain(printed[1]) if len(printed) > 2 else "ann"
    known = first in given() or ("-" in first and any(part in given() for part in first.split("-")))
    surnames = words().surnames
    return known and not any(plain(w) in common() and plain(w) not in surnames for w in printed[1:])


def likely(printed: Sequence[str]) -> bool:
    """
    Whether words in the shape of a name hold no word of a headline.
    """
    return not any(map(east_asian, printed)) and not any(plain(word) in common() for word in printed)


def of_headlines(word: str) -> bool:
    """
    Whether *word* is one of headlines and no surname.
    """
    return plain(word) in common() and plain(word) not in words().surnames


def place(printed: Sequence[str], prefixed: bool) -> bool:
    """
    Whether words can be the name of a place.

    Args:
        prefixed: "By" stands in front of the line, so that more may be one.
    """
    small = {"of", "the", "de", "la", "da", "do", "du", "des", "del", "al", "le", "upon", "and", "am", "an"}
    if len(printed) > (8 if prefixed else 4):
        return False
    if not prefixed and any(of_headlines(word) for word in printed if word not in small):
        return False
    return all(
        word[:1].isupper()
        or word in small
        or ("-" in word and word[0].isalpha())
        or (prefixed and word[:1].isdigit())
        for word in printed
    )
