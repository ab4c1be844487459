"""
The records that readings end in, each with where to go on.
"""

from decimal import Decimal

from newsparse import Span
from newsparse_statistics import Bound, Change, Statistic, StatisticKind
from newsparse_statistics._bounds import bound_before
from newsparse_statistics._number import Number, short

EXACT = Bound.EXACT
Found = tuple[Statistic | None, int]


def ranked(number: Number, noun: str | None) -> Found:
    """
    An ordinal and what it ranks.
    """
    kind = StatisticKind.ORDINAL
    values = (number.value, None, None)
    return made(number.start, number.end, values, None, noun, EXACT, None, kind, "ordinal"), number.end


def bounded(
    text: str,
    start: int,
    end: int,
    values: tuple[Decimal | None, Decimal | None, Decimal | None],
    unit: str | None,
    word: str,
    kind: StatisticKind,
    rule: str,
) -> Found:
    """
    A statistic that counts nothing, with the bound before it.
    """
    bound, start = bound_before(text, start, word) or (EXACT, start)
    return made(start, end, values, unit, None, bound, None, kind, rule), end


def made(
    start: int,
    end: int,
    values: tuple[Decimal | None, Decimal | None, Decimal | None],
    unit: str | None,
    noun: str | None,
    bound: Bound,
    change: Change | None,
    kind: StatisticKind,
    rule: str,
) -> Statistic:
    """
    The record; its numbers lose the zeros that a multiplication leaves.
    """
    value, low, high = map(short, values)
    return Statistic(Span(start, end), value, low, high, unit, noun, bound, change, kind, rule)
