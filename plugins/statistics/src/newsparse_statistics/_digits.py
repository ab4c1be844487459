"""
Read a number in digits: separators of all habits, fractions, powers of ten.
"""

import re
from decimal import Decimal
from fractions import Fraction

from newsparse_statistics._number import LONGEST, Number, exact, plus, times
from newsparse_statistics._words import GAP, either, numbers, strings

_VULGAR = {
    "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5",
    "⅘": "4/5", "⅙": "1/6", "⅚": "5/6", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8",
}  # fmt: skip
PARTS = "".join(_VULGAR)
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_DIGITS = re.compile(
    r"(?P<whole>\d{1,3}(?:[,٬]\d{3})+(?!\d)|\d{1,2}(?:,\d\d)+,\d{3}(?!\d)"
    rf"|\d{{1,3}}(?:{GAP}\d{{3}})+(?![\d,])|\d{{1,3}}(?:['’]\d{{3}})+(?![\d'’])|\d+)"
    r"(?:[.٫](?P<part>\d+))?"
    rf"(?P<vulgar>{GAP}?[{PARTS}]|(?:{GAP}{{1,2}}|-)\d{{1,2}}[/⁄]\d{{1,2}}(?![\d/⁄]))?"
    rf"(?P<power>[eE][-+]?\d{{1,3}}(?!\w)|[×x]10\^?[-−+]?\d{{1,3}}"
    rf"|{GAP}?[×x]{GAP}?10(?:\^[-−+]?\d{{1,3}}|⁻?[{_RAISED}]{{1,3}}))?"
)
# "10^5" and "10⁵"
_OF_TEN = re.compile(rf"\^[-−+]{{0,2}}\d{{1,3}}|⁻?[{_RAISED}]{{1,3}}")
_RAISE = str.maketrans(f"{_RAISED}⁻−", "0123456789--")
# "3,5 million" and "€1.234,50" have the comma and the full stop of half of Europe.
_COMMA = re.compile(r"(\d{1,3}(?:[ .\u00a0\u202f]\d{3})+|\d{1,4}),(\d{1,2}|\d{4,})(?![\d,]|\.\d)")
_BEHIND_COMMA = re.compile(
    rf"{GAP}?(?:%|{either([*numbers('numbers', 'scales'), *strings('numbers', 'after_comma')])}(?![a-z]))"
)
_RAISED_SIGNS = _RAISED + "⁻"
_THOUSANDS = re.compile(rf"{GAP}[a-z]{{2,20}}s\b")
_STOPS = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})*\.000(?![\d.,])")
# Digits with a word behind them, or with a mark that no digit follows.
_ALONE = re.compile(r"\d{1,12}(?=[ -](?![x×])[A-Za-z(]|[,.;?!)]?(?:\n|$)|[,.;?!)] \D)")
# Longer ones are printed with separators, or are a code.
_LONGEST_PLAIN = 12
_FRACTION = re.compile(r"(\d{1,4})[/⁄](\d{1,4})(?![\d/⁄])")
# "9/11" is a day; these are parts of a whole, and so is anything above the days of a month.
_EVEN = frozenset((2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 40, 50, 64, 100, 1000))
_LAST_DAY = 31
_POWER = re.compile(rf"(?:[eE]|{GAP}?[×x]{GAP}?10\^?)([-−+⁻]?)([\d{_RAISED}]+)")
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
    if plainly := _ALONE.match(text, at):  # nine in ten of all
        return Number(Decimal(plainly[0]), at, plainly.end(), "digits")
    if text[at] in PARTS:
        return Number(exact(Fraction(_VULGAR[text[at]])), at, at + 1, "fraction")
    match = _DIGITS.match(text, at)
    if match is None:
        return None
    end = match.end()
    following = text[end : end + 1]
    if following and following in "/⁄" and (read := _fraction(text, at)):
        return read
    if following in (",", " ", ".") and text[end + 1 : end + 2].isdecimal() and (read := _european(text, at)):
        return read
    printed, part, vulgar, power = match.groups()
    plain = printed.isdecimal()
    if following == "^" or (following and following in _RAISED_SIGNS and printed == "10"):
        return _of_ten(text, at, end)
    if part == "000" and not vulgar and _STOPS.match(text, at) and _THOUSANDS.match(text, end):
        return Number(None, at, end, "code")  # "250.000 euros"
    if len(printed) > (_LONGEST_PLAIN if plain else LONGEST) or (part and len(part) > LONGEST):
        return Number(None, at, end, "code")
    whole = printed if plain else "".join(filter(str.isdecimal, printed))
    value = Decimal(f"{whole}.{part}" if part else whole)
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
        exponent = int(raised[2].translate(_RAISE)) * (-1 if raised[1] in ("-", "−", "⁻") else 1)
        value = times(value, Decimal(1).scaleb(exponent))
    return Number(value, at, end, "decimal")


def _of_ten(text: str, at: int, end: int) -> Number:
    """
    "10^5"; other powers are formulas.
    """
    raised = _OF_TEN.match(text, end)
    if raised is None or end - at != 2 or text[at:end] != "10":
        return Number(None, at, raised.end() if raised else end + 1, "code")
    exponent = int(raised[0].lstrip("^+").translate(_RAISE))
    return Number(Decimal(1).scaleb(exponent), at, raised.end(), "decimal")


def _european(text: str, at: int) -> Number | None:
    """
    A number with a comma for its point: read where a word of size, a unit or a currency is beside it.
    """
    match = _COMMA.match(text, at)
    if match is None:
        return None
    printed, part = match.groups()
    is_beside = _BEHIND_COMMA.match(text, match.end()) or (at and text[at - 1] in "€£$")
    if is_beside and len(part) < 3:
        value = Decimal(f"{''.join(filter(str.isdecimal, printed))}.{part}")
        return Number(value, at, match.end(), "decimal")
    return Number(None, at, match.end(), "code") if printed.isdecimal() else None


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
