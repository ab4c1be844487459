"""
Scores, votes, odds and ratios: "2-1", "voted 218-210", "a 5-to-4 decision", "60/40".
"""

import re
from decimal import Decimal

from newsparse_statistics._before import last_word
from newsparse_statistics._nouns import noun_after
from newsparse_statistics._spelled import SCALES
from newsparse_statistics._units import unit_after
from newsparse_statistics._words import either, strings

_UNITS = strings("scores", "units")
_SIDES = re.compile(
    rf"(\d{{1,3}})([-–:/])(\d{{1,3}})(?! ?{either(SCALES)}\b)"
    rf"(?![\d/:%-]|\s?[a-zA-Z]{{0,12}}{either(_UNITS)}|[a-zA-Z$€£]|[.,]\d)"
)
_TEAM = re.compile(rf"\b{either(strings('scores', 'before'))}\b[^.\n]{{0,25}}$", re.IGNORECASE)
_VOTE = re.compile(rf"\b{either(strings('scores', 'votes'))}\b[^.;\n]{{0,30}}$", re.IGNORECASE)
_ODDS = re.compile(rf"\b{either(strings('scores', 'odds'))}\b[^.;\n]{{0,20}}$", re.IGNORECASE)
_AFTER = re.compile(rf"[ -]{either(strings('scores', 'after'))}\b")
_TO = re.compile(r"[ -](?:to|for)[ -]")
_NIL = re.compile(r"-(nil|all|love)\b(?!-)")
_SMALL = 100
_LARGEST = 1000
Sides = tuple[Decimal, Decimal, int]


def score(text: str, at: int) -> Sides | None:
    """
    The two sides of a score at *at* and where it ends; figures that rise are a range, but in sport.
    """
    match = _SIDES.match(text, at)
    if not match:
        return None
    left, mark, right = Decimal(match[1]), match[2], Decimal(match[3])
    if mark == "/":
        is_one = left + right == _SMALL and len(match[1]) == len(match[3]) == 2
        is_one = is_one or _ODDS.search(text, max(at - 32, 0), at) is not None
    elif mark == ":":
        # "Genesis 3:1" is a verse, 3:15 a time of day
        is_one = _ODDS.search(text, max(at - 32, 0), at) is not None or (
            len(match[3]) == 1 and not last_word(text, at)[:1].isupper()
        )
    elif (left >= right and max(left, right) < _SMALL) or _AFTER.match(text, match.end()):
        is_one = True
    elif max(left, right) < _SMALL:
        is_one = _TEAM.search(text, max(at - 30, 0), at) is not None or _is_vote(text, at, match.end())
    else:
        is_one = _is_vote(text, at, match.end())
    if not is_one or (mark != ":" and unit_after(text, match.end())):  # "at 15-18 dlrs"
        return None
    return left, right, match.end()


def to_nil(text: str, value: Decimal | None, end: int) -> Sides | None:
    """
    A score in words whose second side is named: "two-nil", "one-all".
    """
    match = _NIL.match(text, end)
    if match is None or value is None or value % 1 or value >= _SMALL:
        return None
    return value, value if match[1] == "all" else Decimal(0), match.end()


def is_ratio(text: str, place: tuple[int, int, int], low: Decimal | None, high: Decimal | None) -> bool:
    """
    Whether "A to B" are the sides of a vote or a ratio: "voted 7 to 2", "a 5-to-4 decision", "3 to 1".

    Args:
        place: where A begins, where it ends, where B ends.
    """
    start, middle, end = place
    if low is None or high is None or max(low, high) >= _LARGEST or low % 1 or high % 1:
        return False
    if not _TO.match(text, middle):
        return False
    if _AFTER.match(text, end):
        return True
    if low > high:
        return noun_after(text, end, one=False) is None
    return _is_vote(text, start, end)


def _is_vote(text: str, start: int, end: int) -> bool:
    return (
        _VOTE.search(text, max(start - 42, 0), start) is not None and noun_after(text, end, one=False) is None
    )
