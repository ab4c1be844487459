"""
What a number takes from the one before it: its noun, or the bound of the quantity it converts.
"""

import re

import attrs

from newsparse_statistics import Bound, Statistic, StatisticKind
from newsparse_statistics._understood import understood

_FAR = 100
_OLDEST = 120
_LISTED = frozenset((" and ", ", ", ", and ", " or "))
_AGED = re.compile(r"\bage[sd] $|\d(?: and|,) $", re.IGNORECASE)
_ENDS = re.compile(r"[.,;)]|$")
_THE_SAME = frozenset((", or ", " or ", " (", "/", " / "))
_CONVERTED = frozenset((" (", " / ", "/", " or (", " [", "("))


def beside(text: str, last: Statistic, found: Statistic) -> Statistic:
    """
    *found* with what it takes from *last*, which stands before it.
    """
    if found.span.start - last.span.end >= _FAR:
        return found
    if found.kind is StatisticKind.NUMBER:
        aged = last.kind is StatisticKind.AGE
        return _aged(text, last, found) if aged else understood(text, last, found)
    is_same = last.change and not found.change and found.unit and found.unit != last.unit
    if is_same and text[last.span.end : found.span.start] in _THE_SAME:  # "lost 190 points, or 0.6%"
        found = attrs.evolve(found, change=last.change)
    if found.bound is not Bound.EXACT or last.bound is Bound.EXACT or found.kind is not last.kind:
        return found
    if found.unit and last.unit and found.unit != last.unit:
        converted = text[last.span.end : found.span.start] in _CONVERTED
        return attrs.evolve(found, bound=last.bound) if converted else found
    return found


def _aged(text: str, last: Statistic, found: Statistic) -> Statistic:
    """
    The second age of a list: "aged 4 and 6", "his sons, 4 and 6, fled".
    """
    between = text[last.span.end : found.span.start]
    if between not in _LISTED or found.value is None or not 0 < found.value < _OLDEST:
        return found
    if not _AGED.search(text, max(last.span.start - 6, 0), last.span.start) and not (
        _ENDS.match(text, found.span.end)
        and text[last.span.start].isdecimal()
        and text[last.span.end - 1].isdecimal()
    ):
        return found
    return attrs.evolve(found, kind=StatisticKind.AGE, unit=last.unit, rule="age listed")
