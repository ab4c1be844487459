"""
Ranges: "340 to 350", "between 10 and 15 million euros", "1,000–1,200", "two or three".
"""

import re
from decimal import Decimal

from newsparse_statistics._changes import BY_ENDS, change_before, change_by
from newsparse_statistics._digits import PARTS
from newsparse_statistics._nouns import noun_after
from newsparse_statistics._number import times
from newsparse_statistics._quantity import Quantity, quantity
from newsparse_statistics._spelled import START_WORD, number
from newsparse_statistics._tables import Unit

_LINK = re.compile(
    r"(?P<to>-?,?[ \u00a0]to(?:[ \u00a0](?:(?:up to|about|around|nearly|over|more than) )?(?:an? )?|-)|-to-)"
    r"|(?P<for>[ -]for[ -](?=[\da-z]+ (?:stock |share )?split\b))"
    r"|(?P<and>-?[ \u00a0]and[ \u00a0](?:about )?)|(?P<or>-?[ \u00a0]or[ \u00a0])"
    r"|(?P<dash>[ \u00a0]?[-–—−][ \u00a0]?(?=[\d$£€¥])|[ \u00a0]?[-–][ \u00a0]?(?=[a-z]))"
)
_LINKED = frozenset(" \u00a0-–—−,")
_SYMBOL = re.compile(r"[-−]?\$US|[-−]?(?:[A-Z]{1,3} ?)?[$£€¥₹]? ?|[A-Z]{2,3} ?")
_BETWEEN = re.compile(r"\bbetween\s(?:the ages of\s|an?\s)?(?:about\s|around\s)?$", re.IGNORECASE)
_FROM = re.compile(
    r"\b(?:from|ranging from|ranges from|of)\s(?:an?\s)?(?:about\s|around\s|as little as\s|up to\s)?$",
    re.IGNORECASE,
)
# "rose by 5 to 7 percent" is a range, "rose by 5 to 140" tells where to.
_CLOSE = 3
_BY = re.compile(r"(?:[ -]by[ -]| ?[x×] ?)(?=[\da-z])")
_FRACTION_LINK = re.compile(r"[ \u00a0](to|and|or)[ \u00a0]")
_TALLEST, _INCHES = 10, 12
_NO_END = ("ordinal", "multiple", "fraction")


def range_end(text: str, first: Quantity, dollar: str, word: str) -> Quantity | None:
    """
    The other end of a range that *first* begins; its number has `low` and, as `value`, the high end.

    *word* is the last one before the range.
    """
    value = first.number.value
    if first.number.form == "fraction" and first.unit is None:
        return _fraction_end(text, first, dollar)
    if value is None or first.number.form in _NO_END or text[first.end : first.end + 1] not in _LINKED:
        return None
    link = _LINK.match(text, first.end)
    if link is None:
        return None
    opened = opening(text, first.start) is not None
    if link.lastgroup == "and" and not _BETWEEN.search(text, max(first.start - 28, 0), first.start):
        return None
    second = _second(text, link.end(), dollar)
    if second is None or second.number.value is None:
        return None
    unit, other = first.unit, second.unit
    if unit is not None and other is not None and unit.code != other.code:
        return None
    if link.lastgroup == "to" and not opened and _is_level(text, first, second, word):
        return None
    high = second.number.value
    if (
        link.lastgroup == "to"
        and high < value
        and not opened
        and (other is not None or first.end == second.end)
    ):
        if unit is None and not second.number.scaled:  # "leads 45 to 40 percent" is no range
            first.unit = other
        return None
    if link.lastgroup in ("or", "dash") and value >= 0:
        high = abs(high)
    if link.lastgroup == "or" and not value < high <= value + max(Decimal(2), abs(value) / 2):
        return None
    if link.lastgroup == "dash" and not opened and high <= value and not second.number.scaled:
        return None
    is_foot = unit is not None and unit.code == "ft" and other is None
    if is_foot and link[0] == "-" and value < _TALLEST and high < _INCHES:  # "5-foot-11"
        return None
    second.number = second.number._replace(value=high, low=_low(first, second))
    second.unit = other or unit
    return second


def _fraction_end(text: str, first: Quantity, dollar: str) -> Quantity | None:
    """
    The other end of a range of fractions: "between a quarter and a third", "one-third to one-half".
    """
    link = _FRACTION_LINK.match(text, first.end)
    if not link or (link[1] == "and" and not _BETWEEN.search(text, max(first.start - 28, 0), first.start)):
        return None
    place = link.end()
    character = text[place : place + 1]
    read = number(text, place) if character.isalnum() or (character and character in PARTS) else None
    low, high = first.number.value, read.value if read and read.form == "fraction" else None
    if read is None or low is None or high is None or low >= high:
        return None
    second = quantity(text, read, dollar)
    second.number = second.number._replace(low=low)
    return second


def _is_level(text: str, first: Quantity, second: Quantity, word: str) -> bool:
    """
    Whether "to" tells where a change led, or who got something: "rose 5% to 40%", "by 400 to 1,200".
    """
    value, high = first.number.value or Decimal(0), second.number.value or Decimal(0)
    unit, other = first.unit, second.unit
    if unit is not None and other is None:
        if unit.kind != "money" or first.end > first.number.end:
            return True
        if not second.number.scaled and (high <= value or noun_after(text, second.end, one=False)):
            return True  # "gave $5 to 10 boys"
    is_close = unit is None and value < high < value * _CLOSE
    if change_before(text, first.start, word):
        return not is_close
    if unit is not None and unit.kind == "percent":  # "reduced emissions by 5 percent to 15 percent"
        is_close = value < high <= value * _CLOSE
    return word.lower() in BY_ENDS and not is_close and change_by(text, first.start) is not None


def side(text: str, first: Quantity, dollar: str) -> Unit | None:
    """
    The unit of a side that is printed behind the last one: "40 by 60 feet", "a 5-by-7-foot sheet".
    """
    end = first.end
    for _ in range(2):
        by = _BY.match(text, end)
        second = _second(text, by.end(), dollar) if by else None
        if second is None:
            return None
        if second.unit is not None:
            return second.unit if second.unit.kind == "measure" else None
        end = second.end
    return None


def opening(text: str, start: int) -> int | None:
    """
    Where "between" or "from" begins that opens a range at *start*.
    """
    if text[start - 1 : start] not in (" ", "\u00a0", "\n"):
        return None
    match = _BETWEEN.search(text, max(start - 28, 0), start) or _FROM.search(text, max(start - 24, 0), start)
    return match.start() if match else None


def _second(text: str, at: int, dollar: str) -> Quantity | None:
    symbol = _SYMBOL.match(text, at)
    place = symbol.end() if symbol and text[symbol.end() : symbol.end() + 1].isdecimal() else at
    character = text[place : place + 1]
    if not (character.isdecimal() or (character and character in PARTS) or START_WORD.match(text, place)):
        return None
    read = number(text, place)
    if read is None or read.value is None or read.form in _NO_END:
        return None
    return quantity(text, read, dollar)


def _low(first: Quantity, second: Quantity) -> Decimal:
    """
    The low end, which shares the word of size of the high one: "10 to 15 million".
    """
    low, bare = first.number.value or Decimal(0), second.number.bare
    if first.number.scaled or not second.number.scaled or not bare or second.number.value is None:
        return low
    if low > bare * 20 or low >= 1000 or not (first.unit is None or first.unit.kind == "money"):
        return low
    return times(low, abs(second.number.value) / abs(bare))
