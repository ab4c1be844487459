"""
Every quantity of an article: its value, its unit, what is counted, and how exact it is.

>>> import newsparse, newsparse_statistics
>>> parser = newsparse.Parser.of({"statistics": newsparse_statistics})
>>> for statistic in parser.parse("More than 1,200 homes lost power.")[newsparse_statistics.STATISTICS]:
...     print(statistic)
count >1200 homes

The grammar loads with the first article, not with the plugin: what stands at the top of the modules beside
this one is done once, then.
"""

import enum
from collections.abc import Iterator
from decimal import Decimal

import attrs

from newsparse import Article, Span
from newsparse.errors import UsageError
from newsparse.plugin import Extractor, Field, hookimpl

__all__ = ["STATISTICS", "Bound", "Change", "Statistic", "StatisticKind"]


class Bound(enum.Enum):
    """
    How the value bounds the quantity.
    """

    EXACT = "="
    BELOW = "<"
    UP_TO = "<="
    ABOVE = ">"
    AT_LEAST = ">="
    ABOUT = "~"


class Change(enum.Enum):
    """
    The direction of a change whose amount the quantity is.
    """

    UP = "up"
    DOWN = "down"


class StatisticKind(enum.Enum):
    """
    What a quantity measures.
    """

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    MEASURE = "measure"
    DURATION = "duration"
    ORDINAL = "ordinal"
    AGE = "age"
    TEMPERATURE = "temperature"
    RATIO = "ratio"
    NUMBER = "number"


@attrs.frozen
class Statistic:
    """
    A quantity as printed: bound, number, unit and what is counted lie in its span, but what is understood.

    `value` is `None` for a range, which has `low` and `high` in the order printed.
    """

    span: Span
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    noun: str | None
    bound: Bound
    change: Change | None
    kind: StatisticKind
    rule: str

    def __attrs_post_init__(self) -> None:
        value, low, high = self.value, self.low, self.high
        if (low is None or high is None) if value is None else (low is not None or high is not None):
            msg = f"a Statistic has a value or low and high, not value={value!r}, low={low!r}, high={high!r}."
            raise UsageError(msg)
        for number in (low, high) if value is None else (value,):
            if type(number) is not Decimal:
                msg = f"the numbers of a Statistic are Decimal, not {number!r}."
                raise UsageError(msg)

    def __str__(self) -> str:
        """
        Kind, bound, value, unit, noun and change, in a line for people.
        """
        amount = f"{self.low:f}..{self.high:f}" if self.value is None else f"{self.value:f}"
        bound = "" if self.bound is Bound.EXACT else self.bound.value
        change = self.change and self.change.value
        return " ".join(filter(None, (self.kind.value, bound + amount, self.unit, self.noun, change)))

    def in_words(self, text: str) -> str:
        """
        The same without its kind, and the words as printed: a row of `newsparse parse`.
        """
        return f"{str(self).partition(' ')[2]} · “{self.span.of(text)}”"


STATISTICS = Field("statistics", Statistic)


def find_statistics(article: Article) -> Iterator[Statistic]:
    """
    The quantities of the whole text but what its head and its foot hold.

    Raises:
        UsageError: what is given is no article.
    """
    if not isinstance(article, Article):
        msg = f"article must be an Article, not {type(article).__name__}: newsparse.parse(text) makes one."
        raise UsageError(msg)
    from newsparse_statistics import _find

    return _find.find(article)


@hookimpl
def newsparse_extractors() -> list[Extractor[Statistic]]:
    """
    Declare the field "statistics".
    """
    return [Extractor(STATISTICS, find_statistics)]
