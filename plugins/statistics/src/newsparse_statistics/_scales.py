"""
The word of size behind a number in digits: "5.93 mln", "15bn", "6 lakh".
"""

import re

from newsparse_statistics._number import DOZEN, ONE_HUNDRED, Number, times
from newsparse_statistics._spelled import SCALES, SPACE, WORD
from newsparse_statistics._words import GAP, either, numbers, strings

_SHORT = numbers("numbers", "short")
_SIZES = {"hundred": ONE_HUNDRED, "dozen": DOZEN, **SCALES, **_SHORT}
_FIRST_LETTERS = frozenset(letter for size in _SIZES for letter in (size[0], size[0].upper()))
# "two hundred thousand" and "2 lakh crore" have two words of size.
_FIRST = frozenset(("hundred", "lakh", "thousand"))
_SECOND = frozenset(word for word, value in SCALES.items() if value >= 1000)
_PLURAL = r"[a-z]{3,}s\b|(?:[a-z]{1,20} ){1,4}[a-z]{2,20}s\b"
_COUNTED = re.compile(rf"{GAP}(?:{either(strings('numbers', 'counted'))}|of\b|{_PLURAL})")
_SIZED = re.compile(rf"{GAP}{either(strings('numbers', 'sized'))}\b")
SHOWN = re.compile(rf" {either(strings('numbers', 'shown'))}\b")
_CENTS = re.compile(r"\.\d\d$")


def scale_after(text: str, number: Number, *, money: bool = False) -> Number:
    """
    The number with the word of size printed after it.

    A single letter is one only glued to the number; "m" (metres?) only for money or before what is counted.
    """
    start = number.end
    if text[start : start + 1] in " -\u00a0\u202f\u2009":
        gap = SPACE.match(text, start)
        start = gap.end() if gap else start
    if text[start : start + 1] not in _FIRST_LETTERS or number.value is None or number.form == "ordinal":
        return number
    word = WORD.match(text, start)
    name = word[0].lower() if word else ""
    if word is None or name not in _SIZES:
        return number
    end = word.end()
    if name in _SHORT and not _is_size(text, word[0], end, money=money, glued=start == number.end):
        return number
    value = times(number.value, _SIZES[name])
    if name in _FIRST and (gap := SPACE.match(text, end)):
        after = WORD.match(text, gap.end())
        if after and after[0].lower() in _SECOND:
            value, end = times(value, SCALES[after[0].lower()]), after.end()
    return Number(value, number.start, end, "decimal", scaled=True, bare=number.value)


def _is_size(text: str, letters: str, end: int, *, money: bool, glued: bool) -> bool:
    if letters in ("mn", "MM", "Mn"):
        return True
    if len(letters) > 1 and letters.lower() in ("mm", "mill", "cr"):
        return money
    if not glued and letters not in ("M", "B", "k", "K"):
        return False
    if letters == "K" and SHOWN.match(text, end):  # "a 4K TV"
        return False
    if letters in ("k", "K"):  # "3.14K" is a temperature
        return money or (glued and not (letters == "K" and _CENTS.search(text, max(end - 8, 0), end - 1)))
    if letters in ("T", "t"):
        return money and glued
    return money or (_SIZED.match(text, end) is None and _COUNTED.match(text, end) is not None)
