"""
Which figure of "05/03/2031" is the day: what the rest of the article says, else how its outlet writes dates.

Floor 5.  Asked only where such a date stands above a story; where nothing settles it, there is no date.
"""

import datetime
import functools
import re
from collections.abc import Iterator

from newsparse._model.records import Date, Dateline, Evidence, Outlet
from newsparse._reading import dates, months
from newsparse._reading.styles import HouseStyle, Outlets

_Day = tuple[int | None, int | None, int | None]

_FIRST_PARAGRAPHS = 3_000
_LATER = 3  # so many days after what a dateline or a sentence speaks of, a story appears at most
_FIGURES = re.compile(r"(?<![\w./-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d\d)(?![\w/-])")


def settled(
    text: str,
    date: Date,
    *,
    dateline: Dateline | None,
    outlet: Outlet | None,
    outlets: Outlets,
    published: datetime.date | None,
) -> Date | None:
    """
    The undecided *date* as one that is certain, or `None`.

    Args:
        published: the publication date the caller knows.
    """
    first, second = dates.readings(date)
    printed = dateline.date if dateline is not None else None
    for votes, why in (
        (_weekday(text, first, second), "weekday"),
        (_near(first, second, [_parts(printed)]), "dateline"),
        (
            _near(first, second, [(published.year, published.month, published.day)] if published else []),
            "published",
        ),
        (_alike(text, first, second), "other figures"),
        (_near(first, second, _worded(text)), "words"),
        (_habit(first, second, outlet, outlets), "outlet"),
    ):
        if len(votes) == 1:
            day = votes.pop()
            return Date(day.span, day.year, day.month, day.day, day.time, f"{day.rule} by {why}")
    return None


def _weekday(text: str, first: Date, second: Date) -> set[Date]:
    """
    "Wednesday, 05/03/2031"
    """
    before = re.search(
        r"([^\W\d_]{3,12})[.,]{0,2}\s{0,3}$", text[max(0, first.span.start - 20) : first.span.start]
    )
    inside = re.match(r"[^\W\d_]{3,12}", first.span.of(text))
    word = inside.group() if inside else before[1] if before else ""
    number = months.words().week.get(months.folded(word))
    return {day for day in (first, second) if day.value is not None and day.value.weekday() == number}


def _parts(date: Date | None) -> _Day:
    return (None, None, None) if date is None else (date.year, date.month, date.day)


def _near(first: Date, second: Date, spoken: list[_Day]) -> set[Date]:
    """
    The readings that are the day of one of the dates *spoken* of, or a few days later.
    """
    found = set()
    for day in (first, second):
        for year, month, number in spoken:
            if day.value is None or month is None or number is None:
                continue
            for each in (year,) if year is not None else (day.value.year, day.value.year - 1):
                if dates.possible(each, month, number):
                    gap = (day.value - datetime.date(each, month, number)).days
                    found |= {day} if 0 <= gap <= _LATER else set()
    return found


def _alike(text: str, first: Date, second: Date) -> set[Date]:
    """
    "13/03/2031" elsewhere: there are no thirteen months.
    """
    found = set()
    for other in _FIGURES.finditer(text, 0, first.span.end + _FIRST_PARAGRAPHS):
        one, mark, two = int(other[1]), other[2], int(other[3])
        if mark in first.span.of(text) and max(one, two) < 32 and (one > 12) != (two > 12):
            found.add(first if one > 12 else second)
    return found


def _worded(text: str) -> list[_Day]:
    return [(found.year, found.month, found.day) for found in _in_words(text) if "month" in found.rule]


def _in_words(text: str) -> Iterator[dates.Found]:
    at = 0
    for word in _words().finditer(text, 0, _FIRST_PARAGRAPHS):
        if word.start() >= at:
            found = dates.read(text, word.start(), timed=False)
            if found is not None and found.day is not None and found.rule in ("month day", "day month"):
                at = found.end
                yield found


@functools.cache
def _words() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:\d{1,2}(?=\D)|[^\W\d_]{3,14}(?=\.? \d))")


def _habit(first: Date, second: Date, outlet: Outlet | None, outlets: Outlets) -> set[Date]:
    """
    What the outlet's table states, else what is usual in its country.
    """
    style: HouseStyle | None = None if outlet is None else outlets.by_slug(outlet.slug)
    if outlet is None or style is None:
        return set()
    order = style.date_order
    if order is None and style.country is not None and outlet.evidence is not Evidence.DATELINE:
        # An agency is printed on other people's pages, and their habits are not known.
        order = months.words().orders.get(style.country, "dmy")
    return {"dmy": {first}, "mdy": {second}}.get(order or "", set())
