"""
Numbers of dates, years and clock times, which count nothing.
"""

import re

from newsparse_statistics._before import last_word
from newsparse_statistics._words import either, strings

_MONTHS = strings("dates", "months")
_SHORT = strings("dates", "short_months")
_MONTH = rf"(?:{either(_MONTHS)}|{either(_SHORT)}\.?)"
_STEMS = frozenset(month[:3].lower() for month in _MONTHS)
_MONTH_BEFORE = re.compile(rf"\b{_MONTH}\s{{0,2}}$", re.IGNORECASE)
_MONTH_DAY_BEFORE = re.compile(
    rf"\b{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?(?:,|\s?(?:and|to|[-–])\s?)\s?$", re.IGNORECASE
)
_MONTH_AFTER = re.compile(rf"(?:st|nd|rd|th)?[ \u00a0-](?:of )?{_MONTH}(?![a-z])(?! \d{{1,3}} )")
_TO_DAY = re.compile(
    rf"(?:\s?[-–]\s?|\s(?:and|to|or)\s)\d{{1,2}}(?:st|nd|rd|th)?[ \u00a0](?:of )?{_MONTH}(?![a-z])"
)
_ZONES = either(strings("dates", "zones"))
_CLOCK_AFTER = re.compile(
    rf":\d\d|\.?\d{{0,2}}\s?(?:[ap]\.?m\b\.?|o['’]clock)|\s?(?:{_ZONES}|hours? GMT)\b", re.IGNORECASE
)
_NOON = re.compile(r"\s?[ap]\.?m\b")
# Letters and marks that the patterns above begin with, or have behind a blank.
_CLOCK_FIRST = frozenset(":.apoAPOhH") | {zone[0] for zone in strings("dates", "zones")}
_CLOCK_FIRST |= {letter.lower() for letter in _CLOCK_FIRST}
_DAY_FIRST = frozenset("snrtaoto-– 0123456789") | {month[0] for month in _MONTHS}
_AFTER_MARKS = "-–/(,‘'’"
_BEFORE_YEAR = frozenset(strings("dates", "before_year"))
_BEFORE_OLD_YEAR = frozenset(strings("dates", "before_old_year"))
# A four-digit number from here on may be a year of which print speaks without a word before it.
_DIGITS_AND_DASHES = "0123456789-–"
RECENT = range(1900, 2041)


def is_date_or_time(text: str, start: int, end: int, value: int | None) -> bool:
    """
    Whether the plain number between *start* and *end* belongs to a date or a time of day.
    """
    if value is None or value > 2999:
        return False
    if text[start - 1 : start] == ":" and text[start - 2 : start - 1].isdecimal():
        return True
    following = text[end : end + 2]
    beside = following[-1:]  # most numbers have a word behind them that is no month and no clock
    is_clock = value <= 24 and (beside in _CLOCK_FIRST or following[:1] in _CLOCK_FIRST)
    if is_clock and _CLOCK_AFTER.match(text, end):
        return True
    if value <= 31:
        word = last_word(text, start)
        if not word[:1].isalpha():  # "March 30-April 4"
            word = word[-len(word.lstrip(_DIGITS_AND_DASHES)) or len(word) :]
        if word[:3].lower() in _STEMS and _MONTH_BEFORE.search(text, max(start - 11, 0), start):
            return text[end : end + 1] != "%" and text[end : end + 2] != " %"
        if beside in _DAY_FIRST and (_MONTH_AFTER.match(text, end) or _TO_DAY.match(text, end)):
            return True
        if not word or not word[-1].isalpha() or word in ("and", "to"):
            return _MONTH_DAY_BEFORE.search(text, max(start - 22, 0), start) is not None
        return False
    if value >= 1000 and end - start == 4:
        return bool(
            _MONTH_DAY_BEFORE.search(text, max(start - 22, 0), start)
            or _MONTH_BEFORE.search(text, max(start - 11, 0), start)
        )
    return False


def is_noon(text: str, end: int) -> bool:
    """
    Whether "a.m." or "p.m." follows.
    """
    return _NOON.match(text, end) is not None


def is_year_place(text: str, start: int, end: int) -> bool:
    """
    Whether the four digits between *start* and *end* stand where years do.
    """
    year = int(text[start:end])
    if not 1000 <= year <= 2199:
        return False
    if text[end : end + 1] == "s" or text[end : end + 2] in ("'s", "’s"):
        return True
    before = text[start - 1 : start]
    if before in (" ", "\u00a0") and text[start - 2 : start - 1] in (*_AFTER_MARKS, ""):
        before = text[start - 2 : start - 1]
    if before and before in (_AFTER_MARKS if year >= 1700 else "-–/"):
        return True
    word = last_word(text, start).lower()
    return word in (_BEFORE_YEAR if year >= 1700 else _BEFORE_OLD_YEAR)
