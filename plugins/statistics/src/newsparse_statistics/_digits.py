"""
Read a number in digits: separators of all habits, fractions, powers of ten.
"""

import re
from decimal import Decimal
from fractions import Fraction

from newsparse_statistics._number import LONGEST, Number, exact, plus, times
from newsparse_statistics._words import GAP

_VULGAR = {
    "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5",
    "⅘": "4/5", "⅙": "1/6", "⅚": "5/6", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8",
}  # fmt: skip
PARTS = "".join(_VULGAR)
_DIGITS = re.compile(
    r"(?P<whole>\d{1,3}(?:,\d{3})+(?!\d)|\d{1,2}(?:,\d\d)+,\d{3}(?!\d)"
    rf"|\d{{1,3}}(?:{GAP}\d{{3}})+(?![\d,])|\d+)"
    r"(?P<part>\.\d+)?"
    rf"(?P<vulgar>{GAP}?[{PARTS}]|(?:{GAP}{{1,2}}|-)\d{{1,2}}/\d{{1,2}}(?![\d/]))?"
    r"(?P<power>[eE][-+]?\d{1,3}(?!\w)|[×x]10\^?[-−+]?\d{1,3})?"
)
# Longer ones are printed with separators, or are a code.
_LONGEST_PLAIN = 12
_FRACTION = re.compile(r"(\d{1,4})/(\d{1,4})(?![\d/])")
# "9/11" is a day; these are parts of a whole, and so is anything above the days of a month.
_EVEN = frozenset((2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 40, 50, 64, 100, 1000))
_LAST_DAY = 31
_POWER = re.compile(r"(?:[eE]|[×x]10\^?)([-−+]?)(\d+)")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")


def is_digit(character: str) -> bool:
    """
    Whether a number in digits may begin with it.
    """
    return character.isdecimal() or (bool(character) and character in PARTS)


def digits(text: str, at: int) -> Number | None:
    """
    The number in digits at *at*, without its word of size.
    """
    if text[at] in PARTS:
        return Number(exact(Fraction(_VULGAR[text[at]])), at, at + 1, "fraction")
    match = _DIGITS.match(text, at)
    if match is None:
        return None
    end = match.end()
    if text[end : end + 1] == "/" and (read := _fraction(text, at)):
        return read
    printed, part, vulgar, power = match.groups()
    plain = printed.isdecimal()
    if len(printed) > (_LONGEST_PLAIN if plain else LONGEST) or (part and len(part) > LONGEST):
        return Number(None, at, end, "code")
    value = Decimal((printed if plain else "".join(filter(str.isdecimal, printed))) + (part or ""))
    if plain and not (part or vulgar or power):
        suffix = text[end : end + 2]
        is_stone = suffix == "st" and (printed[-1] != "1" or printed.endswith("11"))  # "9st 4lb"
        if suffix in ("st", "nd", "rd", "th") and not is_stone and _ORDINAL.match(text, end):
            return Number(value, at, end + 2, "ordinal")
        return Number(value, at, end, "digits")
    if vulgar:
        mark = vulgar.lstrip(" -\u00a0\u202f\u2009")
        over, _, under = _VULGAR.get(mark, mark).partition("/")
        if int(under):
            value = plus(value, exact(Fraction(int(over), int(under))))
    if power and (raised := _POWER.match(power)):
        exponent = int(raised[2]) * (-1 if raised[1] in ("-", "−") else 1)
        value = times(value, Decimal(1).scaleb(exponent))
    return Number(value, at, end, "decimal")


def _fraction(text: str, at: int) -> Number | None:
    match = _FRACTION.match(text, at)
    if match is None:
        return None
    over, under = int(match[1]), int(match[2])
    if under == 0:
        return Number(None, at, match.end(), "code")
    if 0 < over < under and (under in _EVEN or under > _LAST_DAY):
        return Number(exact(Fraction(over, under)), at, match.end(), "fraction")
    is_day = len(match[1]) < 3 and len(match[2]) < 3
    return Number(None, at, match.end(), "code") if is_day else None  # "9/11", "24/7"
