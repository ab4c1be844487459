"""
Ages: "Ida Moe, 44, won", "a 12-year-old", "aged 18 to 34", "she is 70", "in their 30s".
"""

import re

from newsparse_statistics._number import Number
from newsparse_statistics._tables import Unit
from newsparse_statistics._words import either, strings

_OLD = re.compile(r"[ -]{1,3}(?:old|of age)s?\b", re.IGNORECASE)
_YO = re.compile(r"[ -]?y/?o\b")
_BETWEEN = strings("ages", "between")
_AGED = re.compile(
    rf"\b{either(strings('ages', 'before'))}\s(?:of\s)?(?:about\s|just\s|only\s)?(?:between\s)?$",
    re.IGNORECASE,
)
_AGED_ENDS = frozenset((*strings("ages", "before"), *_BETWEEN))
_VERBS = strings("ages", "verbs")
_ADVERBS = strings("ages", "adverbs")
_IS_AGE = re.compile(
    rf"\b{either(strings('ages', 'subjects'))}(?:['’]s| {either(_VERBS)})(?: {either(_ADVERBS)})? $",
    re.IGNORECASE,
)
_IS_ENDS = frozenset((*(verb.split()[-1] for verb in _VERBS), *_ADVERBS))
_IN_THEIR = re.compile(
    rf"\bin {either(strings('ages', 'whose'))} (?:{either(strings('ages', 'parts'))}[ -])?$", re.IGNORECASE
)
_ENDS = re.compile(rf"[.,;)]|$| {either(strings('ages', 'after'))}\b")
_NAMED = re.compile(r"[A-ZÀ-Þ][\w’'-]*,\s$")
_OLDEST = 120
_YOUNGEST_NAMED = 5


def age(
    text: str, first: Number, last: Number, unit: Unit | None, end: int, word: str
) -> tuple[int, str] | None:
    """
    Where the age ends and its unit, where the number *first* (to *last*) is one.

    Args:
        unit: the unit that ends at *end*, if there is one.
        word: the last word before the quantity.
    """
    if text[last.end : last.end + 1] == "s" and (decade := _in_decade(text, first)):
        return decade, "year"
    if unit is not None:
        old = _OLD.match(text, end) if unit.kind == "duration" else None
        return (old.end(), unit.code) if old else None
    if text[last.end : last.end + 2] in (" y", "-y", "yo", "y/") and (old := _YO.match(text, last.end)):
        return old.end(), "year"
    value = first.value
    if value is None or not 0 < value < _OLDEST or first.form not in ("digits", "words"):
        return None
    at = last.end
    low = word.lower()
    if low in _AGED_ENDS and _AGED.search(text, max(first.start - 24, 0), first.start):
        return at, "year"
    following = text[at : at + 1]
    is_is = low in _IS_ENDS or low.endswith(("'s", "’s"))
    if is_is and _ENDS.match(text, at) and _IS_AGE.search(text, max(first.start - 24, 0), first.start):
        return at, "year"
    if following == "," and word[-1:] == "," and first.form == "digits" and value >= _YOUNGEST_NAMED:
        named = _NAMED.search(text, max(first.start - 30, 0), first.start)
        if named and not text[at + 1 : at + 2].isdecimal():
            return at, "year"
    return None


def _in_decade(text: str, number: Number) -> int | None:
    """
    Where the tens of someone's years end: "in her late 30s".
    """
    if number.value is None or number.value % 10 or text[number.end + 1 : number.end + 2].isalnum():
        return None
    return number.end + 1 if _IN_THEIR.search(text, max(number.start - 20, 0), number.start) else None
