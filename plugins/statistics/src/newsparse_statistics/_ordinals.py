"""
Ordinals that count: "148th anniversary", "third-largest", "twenty-first".
"""

import re
from collections.abc import Iterator

from newsparse_statistics._before import last_word
from newsparse_statistics._dates import is_date_or_time
from newsparse_statistics._nouns import noun_after
from newsparse_statistics._number import Number, whole
from newsparse_statistics._spelled import TENS
from newsparse_statistics._words import cased, either, numbers, strings, tree

_RANKS = numbers("numbers", "ranks")
_ALONE = [rank for rank in _RANKS if rank != "first"]
_NO_SUPERLATIVES = either(strings("numbers", "not_superlatives"))
_MOST = rf"[- ](?!{_NO_SUPERLATIVES}\b)(?:[a-z]+est|most)\b"
_SUPERLATIVE = re.compile(_MOST)
_ORDINAL = re.compile(rf"(?:({cased(_ALONE)})(?={_MOST})|({cased(TENS)})-({tree(_RANKS)})\b)")
# The hyphen is rarer than what stands before it, so it is looked for first.
_HYPHENED = re.compile(rf"-(?:[a-z]+est|most|(?<=ty-){tree(_RANKS)})\b")
# "the third largest port"
_BEFORE_SUPERLATIVE = re.compile(rf"(?<![\w-])({cased(_ALONE)})(?: [a-z]{{1,12}})?$")
_NAMES = re.compile(rf"[ -]{either(strings('labels', 'after_ordinal'))}")
# "on the 13th" is a day
_DAYS = ("the", "on", "")
_LONGEST = 12


def places(text: str) -> Iterator[int]:
    """
    Where ordinals in words begin.
    """
    for match in _HYPHENED.finditer(text):
        start = match.start()
        while start and text[start - 1].isalpha() and match.start() - start < _LONGEST:
            start -= 1
        if _ORDINAL.match(text, start):
            yield start

    for ending in ("est ", " most "):
        at = text.find(ending)
        while at >= 0:
            before = text[max(at - 24, 0) : at].lower().split()[-2:]
            if before and (before[0] in _RANKS or before[-1] in _RANKS):
                found = _BEFORE_SUPERLATIVE.search(text, max(at - 24, 0), at)
                if found and _ORDINAL.match(text, found.start(1)):
                    yield found.start(1)
            at = text.find(ending, at + 1)


def in_words(text: str, at: int) -> tuple[Number, str | None] | None:
    """
    The ordinal in words at *at* and what it counts.
    """
    match = _ORDINAL.match(text, at)
    if not match:
        return None
    single, tens, ones = match.groups()
    value = _RANKS[single.lower()] if single else TENS[tens.lower()] + _RANKS[ones]
    return _counted(text, Number(value, at, match.end(), "ordinal"))


def in_digits(text: str, number: Number) -> tuple[Number, str | None] | None:
    """
    The ordinal and what it counts; days of a month, centuries and streets count nothing.
    """
    if number.value is None or _NAMES.match(text, number.end):
        return None
    day = whole(number.value, 3000)
    if is_date_or_time(text, number.start, number.end - 2, day) or is_date_or_time(
        text, number.start, number.end, day
    ):
        return None
    found = _counted(text, number)
    word = last_word(text, number.start).lower()
    alone = found[1] is None and found[0].end == number.end
    return None if alone and (word in _DAYS or text[number.start - 1] in "\"“‘’'") else found


def _counted(text: str, number: Number) -> tuple[Number, str | None]:
    tail = _SUPERLATIVE.match(text, number.end)
    end = tail.end() if tail else number.end
    noun = noun_after(text, end, one=True)
    if noun is None:
        return number._replace(end=end), None
    return number._replace(end=noun.end), noun.words
