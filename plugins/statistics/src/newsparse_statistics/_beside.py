"""
What a number takes from the one before it: its noun, or the bound of the quantity it converts.
"""

import re

import attrs

from newsparse_statistics import Bound, Statistic, StatisticKind
from newsparse_statistics._words import either, strings

_FAR = 80
_CONVERTED = frozenset((" (", " / ", "/", " or (", " [", "("))
_LINKS = either(strings("understood", "links"))
_BETWEEN = either(strings("understood", "between"))
_UNDERSTOOD = re.compile(rf"\b{_LINKS}(?: {_BETWEEN})?\s?$")
_OF_ALL = re.compile(rf"\b{either(strings('understood', 'of_all'))} $")


def beside(text: str, last: Statistic, found: Statistic) -> Statistic:
    """
    *found* with what it takes from *last*, which stands before it.
    """
    if found.span.start - last.span.end >= _FAR:
        return found
    if found.kind is StatisticKind.NUMBER and last.kind is StatisticKind.COUNT and last.noun:
        return _understood(text, last, found)
    if found.bound is not Bound.EXACT or last.bound is Bound.EXACT or found.kind is not last.kind:
        return found
    if found.unit and last.unit and found.unit != last.unit:
        converted = text[last.span.end : found.span.start] in _CONVERTED
        return attrs.evolve(found, bound=last.bound) if converted else found
    return found


def _understood(text: str, last: Statistic, found: Statistic) -> Statistic:
    """
    The number with the noun that print leaves out: "3.9 million headsets, up from 2.4 million".
    """
    between = text[last.span.end : found.span.start]
    if "\n" in between or ". " in between:
        return found
    is_level = last.change is not None and between == " to "  # "rose 64.06 points to 4,577.10"
    if (
        is_level
        or _UNDERSTOOD.search(between)
        or _OF_ALL.search(text, max(last.span.start - 10, 0), last.span.start)
    ):
        return attrs.evolve(found, noun=last.noun, kind=StatisticKind.COUNT, rule="count understood")
    return found
