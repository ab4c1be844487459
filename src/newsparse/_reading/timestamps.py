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
from newsparse._reading.openings import GAP, choice, firsts, line_end, phrase, small, table

_SAID = 80  # characters: no label is so long, whatever blanks stand in it


class Stamp(NamedTuple):
    """
    A date, whether it tells when the story was updated, and where what follows begins.

    One that is not `sure` may open a sentence as well: it counts where a piece of the head follows.
    """

    date: Date
    updated: bool
    sure: bool
    end: int
    sender: int | None = None  # where the place or outlet begins that stands behind it on the line


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
def _labels() -> tuple[str, ...]:
    published, updated, _ = _words()
    return tuple(sorted(map(small, published | updated)))


@functools.cache
def _openers() -> tuple[str, ...]:
    published, updated, _ = _words()
    return tuple(sorted(map(small, firsts(published | updated))))


def _labelled(text: str, at: int) -> re.Match[str] | None:
    """
    The label at *at*.

    The pattern of all labels takes ten milliseconds to compile, and that of those which stand there one.
    """
    if not small(text[at : at + 40]).startswith(_openers()):
        return None  # most words are none
    said = phrase(text[at : at + _SAID])
    if not said.startswith(_labels()):
        return None
    return _label(tuple(label for label in _labels() if said.startswith(label))).match(text, at)


@functools.lru_cache(maxsize=256)
def _label(labels: tuple[str, ...]) -> re.Pattern[str]:
    published, updated, links = _words()
    return re.compile(
        rf"(?:(?P<published>{_any_of(published, labels)})|(?P<updated>{_any_of(updated, labels)}))"
        rf"(?P<colon>{GAP}?[:：.]|{GAP}[-–—](?={GAP}))?"
        # "Published" may stand on its own line
        rf"{GAP}{{0,4}}(?:(?:\r?\n){{1,2}}(?=\d|\w{{3,9}},? \d|\w{{3,9}} \d))?"
        rf"(?:{choice(links)}{GAP}{{1,3}}){{0,2}}(?=[\w(])",
        re.IGNORECASE,
    )


def _any_of(words: frozenset[str], labels: tuple[str, ...]) -> str:
    wanted = [word for word in words if small(word) in labels]
    return choice(wanted) if wanted else "(?!)"


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
_ZONE_NAME = re.compile(r"\b([A-Z]{1,3}T)\b")
_OPEN = re.compile(rf"[(\[]{GAP}{{0,2}}")
_CLOSE = re.compile(rf"{GAP}{{0,2}}[)\]]")
# A time that nobody can read: "24:00", "13:05 AM".
_NO_TIME = re.compile(
    rf"{GAP}{{0,2}}[,|/–—-]?{GAP}{{0,2}}(?:at{GAP})?\d{{1,2}}[:.]\d\d(?:[:.]\d\d)?{GAP}?(?:[aApP]\.?[mM]\.?)?"
    rf"(?:{GAP}[A-Z]{{2,4}})?"
)
# Where it was sent from, or by whom: "09:12, UK", "14:05 - TODAY.AZ", "2.05pm GMT, The Times".
_FROM = re.compile(
    rf"(?:{GAP}\(?[A-Z]{{2,4}}\)?)?{GAP}{{0,2}}[,|–—-]{GAP}{{1,3}}(?P<sender>[A-Z][A-Z.]{{1,20}}(?:{GAP}[A-Z]{{2,20}})?|The(?:{GAP}[A-Z][\w’'-]{{1,20}}){{1,3}})"
)


def peel(text: str, at: int) -> Stamp | None:
    """
    Take a time stamp off the front.
    """
    opens = _OPEN.match(text, at) if text[at] in "([" else None
    first = at if opens is None else opens.end()
    found = _labelled(text, first) if text[first : first + 1].isalpha() else None
    start = first if found is None else found.end()
    if found is None and text[first : first + 1].isalpha():
        article = _article().match(text, first)
        start = first if article is None else article.end()
    date = dates.match(text, start, order="either")
    if date is None and found is not None and found["published"] == "date" and opens is None:
        return _month(text, start)
    if date is None or (opens is not None and date.month is None):
        return None  # "(First published at 12:28)" is a note
    if dates.undecided(date) and _american(text, date):
        date = dates.readings(date)[1]
    end = line_end(text, date.span.end)
    if (
        date.day is None
        and date.time is None
        and (date.month is None or date.span.end < end - (opens is not None))
    ):
        return None
    if date.day is None and date.time is not None:
        date = _day_behind(text, date)
    shut = None if opens is None else _CLOSE.match(text, date.span.end)
    if opens is not None and shut is None:
        return None
    after, marked, sender = _behind(text, date, end, labelled=found is not None)
    if shut is not None:
        after, marked = shut.end(), found is not None
    last = end <= after
    if found is not None:
        sure = bool(last or marked or found["colon"] or found["published"] == "date" or _updated(text, after))
    else:
        # Without a label only a line of its own is sure, or what opens one and is marked off.
        sure = last or (marked and date.day is not None) or (date.value is not None and _updated(text, after))
    if not sure and date.value is None:
        return None
    rule = "date" if found is None else ("updated" if found["updated"] else found["published"].lower())
    return Stamp(
        attrs.evolve(date, rule=f"stamp: {rule}, {date.rule}"),
        bool(found and found["updated"]),
        sure,
        after,
        sender,
    )


def _american(text: str, date: Date) -> bool:
    """
    Whether the time beside a date is one of North America, where the month comes first.
    """
    zone = _ZONE_NAME.search(text, max(date.span.start, date.span.end - 6), date.span.end + 5)
    return zone is not None and zone[1] in _american_zones() and "M" in text[slice(*date.span)].upper()


@functools.cache
def _american_zones() -> frozenset[str]:
    return frozenset(table("stamps.toml")["american"])


def _behind(text: str, date: Date, end: int, *, labelled: bool) -> tuple[int, bool, int | None]:
    """
    Where a stamp ends, whether a mark parts it from what follows, and where its sender stands.
    """
    stop = date.span.end
    after = _AFTER.match(text, stop)
    if after is not None and after.end() >= end:
        return after.end(), True, None
    if labelled or date.month is not None:
        sent = None if date.time is None else _FROM.fullmatch(text, stop, end)
        if sent is not None:
            return end, True, sent.start("sender")
        if date.time is None and _NO_TIME.fullmatch(text, stop, end):
            return end, True, None
    if after is None:
        return stop, False, None
    return after.end(), any(char in "|•·/;)" for char in text[stop : after.end()]), None


def _updated(text: str, at: int) -> bool:
    """
    Whether the stamp of an update stands at *at*: "5 March 2031 Updated 6 March 2031".
    """
    opens = _OPEN.match(text, at)
    found = _labelled(text, at if opens is None else opens.end())
    if found is None or not found["updated"]:
        return False
    # Reuters' pages, as scraped: "March 7, 2031 7:55 AM UTC Updated ago"
    return text.startswith("ago", found.end()) or dates.match(text, found.end(), order="either") is not None


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
