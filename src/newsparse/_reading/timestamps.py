"""
Date lines and time stamps above a story: "date 2031-05-06", "Published 14:05 GMT", "5 Sept. 2031 | 09:12".

Floor 5.
"""

import functools
import re
from typing import NamedTuple

import attrs

from newsparse._model.records import Date
from newsparse._model.span import Span
from newsparse._reading import dates
from newsparse._reading.openings import GAP, choice, firsts, line_end, table


class Stamp(NamedTuple):
    """
    A date, whether it tells when the story was updated, and where what follows begins.

    One that is not `sure` may open a sentence as well: it counts where a piece of the head follows.
    """

    date: Date
    updated: bool
    sure: bool
    end: int


@functools.cache
def _words() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    data = table("stamps.toml")
    return frozenset(data["published"]), frozenset(data["updated"]), frozenset(data["links"])


@functools.cache
def opening_words() -> frozenset[str]:
    """
    The first words of stamps with a label.
    """
    published, updated, links = _words()
    return firsts(published | updated | links)


@functools.cache
def _label() -> re.Pattern[str]:
    published, updated, links = _words()
    return re.compile(
        rf"(?:(?P<published>{choice(published)})|(?P<updated>{choice(updated)}))(?P<colon>{GAP}?[:：.]|{GAP}[-–—|](?={GAP}))?"
        rf"{GAP}{{0,4}}(?:\r?\n(?=\d|\w{{3,9}},? \d|\w{{3,9}} \d))?"  # "Published" may stand on its own line
        rf"(?:{choice(links)}{GAP}{{1,3}}){{0,2}}(?=[\w(])",
        re.IGNORECASE,
    )


@functools.cache
def _article() -> re.Pattern[str]:
    return re.compile(rf"{choice(_words()[2])}{GAP}{{1,3}}(?=\d)", re.IGNORECASE)


_ZONE = re.compile(rf"{GAP}{{0,2}}\(?[A-Z]{{2,5}}\)?,?{GAP}{{0,3}}(?:on{GAP})?")
_AFTER = re.compile(
    # a zone nobody can place
    rf"(?:{GAP}{{0,2}}\(?[A-Z]{{2,4}}T?\)?(?=[ \t]*(?:[\r\n|•·]|$))|{GAP}[A-Z]{{2,3}}T(?= [-–—] ))?"
    # "/ a year ago"
    rf"(?:{GAP}?/{GAP}(?:(?:an?|\d{{1,3}}){GAP}\w{{3,7}}{GAP}ago|in{GAP}an?{GAP}\w{{3,6}}))?"
    rf"{GAP}{{0,6}}(?:[|•·/—–\-,;)]{{1,2}}{GAP}{{0,6}})?"
)


_YEAR_MONTH = re.compile(r"((?:19|20)\d\d)-(0[1-9]|1[0-2])(?=\s)")


def peel(text: str, at: int) -> Stamp | None:
    """
    Take a time stamp off the front.
    """
    found = _label().match(text, at) if text[at].isalpha() else None
    start = at if found is None else found.end()
    if found is None and text[at].isalpha():
        article = _article().match(text, at)
        start = at if article is None else article.end()
    date = dates.match(text, start, order="either")
    if date is None and found is not None and found["published"] == "date":
        return _month(text, start)
    if date is None or (date.day is None and date.time is None):
        return None
    if date.day is None:
        date = _day_behind(text, date)
    after = _AFTER.match(text, date.span.end)
    end = date.span.end if after is None else after.end()
    last = line_end(text, date.span.end) <= end
    marked = any(char in "|•·/;)" for char in text[date.span.end : end])
    if found is not None:
        sure = bool(last or marked or found["colon"] or found["published"] == "date")
    else:
        # Without a label only a line of its own is sure, or what opens one and is marked off.
        sure = last or (marked and date.day is not None) or (date.value is not None and _updated(text, end))
    if not sure and date.value is None:
        return None
    rule = "date" if found is None else ("updated" if found["updated"] else found["published"].lower())
    return Stamp(
        attrs.evolve(date, rule=f"stamp: {rule}, {date.rule}"), bool(found and found["updated"]), sure, end
    )


def _updated(text: str, at: int) -> bool:
    """
    Whether the stamp of an update stands at *at*: "5 March 2031 Updated 6 March 2031".
    """
    found = _label().match(text, at)
    return bool(found and found["updated"] and dates.match(text, found.end(), order="either"))


def _month(text: str, at: int) -> Stamp | None:
    """
    "date 2031-03 Rain fell.": scrapers that know no day write the month.
    """
    found = _YEAR_MONTH.match(text, at)
    if found is None:
        return None
    span = Span(at, found.end())
    return Stamp(
        Date(span, int(found[1]), int(found[2]), None, None, "stamp: date, year month"), False, True, span.end
    )


def _day_behind(text: str, date: Date) -> Date:
    """
    The day that follows a time whose zone nobody can place ("14:05 IST, March 5, 2031").
    """
    zone = _ZONE.match(text, date.span.end)
    day = None if zone is None else dates.match(text, zone.end(), order="either")
    if day is None or day.day is None:
        return date
    return attrs.evolve(day, span=Span(date.span.start, day.span.end), time=date.time)
