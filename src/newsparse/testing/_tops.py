"""
What stands above and below the bodies of planted articles.

Floor 8.
"""

import datetime
import math
from typing import NamedTuple

import attrs
from hypothesis import strategies as st

from newsparse._model.records import Author, Byline, Date, Dateline, Place, Revision
from newsparse._model.span import Span
from newsparse.testing import _words
from newsparse.testing._copydesk import Copy


class Top(NamedTuple):
    """
    What an article has above and below its body, each as a number that chooses words; 0 is nothing.
    """

    dated: int
    revision: int
    furniture: int
    headline: int
    byline: int
    dateline: int
    date: int
    place: int
    agency: int
    end: int
    published: int
    days: int


@attrs.define
class Head:
    """
    The records of what was added above a body.
    """

    date: Date | None = None
    revisions: tuple[Revision, ...] = ()
    headline: Span | None = None
    byline: Byline | None = None
    dateline: Dateline | None = None
    furniture: list[Span] = attrs.field(factory=list)


def tops() -> st.SearchStrategy[Top]:
    """
    What an article has above and below its body.
    """
    above = upto(4, 10, 10, len(_words.HEADLINES) + 1, 2 * len(_words.BYLINES) + 1)
    opening = upto(len(_words.DATELINES) + 1, len(_words.DATES), len(_words.PLACES), len(_words.AGENCIES))
    below = upto(2 * (len(_words.ENDS) + len(_words.CREDITS)) + 1, 2, 365)
    return st.tuples(above, opening, below).map(lambda three: Top(*three[0], *three[1], *three[2]))


def upto(*sizes: int) -> st.SearchStrategy[tuple[int, ...]]:
    """
    Numbers below *sizes*, in one draw that shrinks to noughts: a draw costs as much as a paragraph.
    """
    return st.sampled_from(range(math.prod(sizes))).map(lambda n: _digits(n, sizes))


def _digits(n: int, sizes: tuple[int, ...]) -> tuple[int, ...]:
    digits = []
    for size in sizes:
        n, digit = divmod(n, size)
        digits.append(digit)
    return tuple(digits)


def add(copy: Copy, top: Top, day: datetime.date, gap: str) -> Head:
    """
    Add what stands above the body, up to the first of its words.
    """
    head = Head()
    _add_top_line(copy, head, top, day)
    if top.headline:
        head.headline = copy.add(_words.HEADLINES[top.headline - 1])
        copy.add("\n\n")
    if 0 < top.byline <= len(_words.BYLINES):
        head.byline = _byline(copy, _words.BYLINES[top.byline - 1], top)
        copy.add("\n\n")
    if gap != "\n\n":
        copy.add("    ")
    if top.dateline:
        known = day if top.published or head.date is not None else None
        head.dateline = _dateline(copy, _words.DATELINES[top.dateline - 1], top, day, known)
        copy.add(" ")
    return head


def add_end(copy: Copy, top: Top) -> tuple[Byline | None, tuple[Span, ...]]:
    """
    Add what stands below the body; returns who signs there, and what belongs to no paragraph.
    """
    end = top.end - 1
    if 0 <= end < len(_words.ENDS):
        copy.add("\n\n")
        return None, (copy.add(_words.ENDS[end]),)
    if 0 <= (end := end - len(_words.ENDS)) < len(_words.CREDITS):
        copy.add("\n\n")
        template = _words.CREDITS[end]
        names = _names(top.place + 1)
        whole, slots = copy.fill(template, names)
        del slots["two"]  # who edited it
        return Byline(whole, _authors(slots, names), None, ""), (whole,)
    return None, ()


def _names(n: int) -> dict[str, str]:
    people = _words.PEOPLE
    return {key: people[(n + i) % len(people)] for i, key in enumerate(("one", "two", "three"))}


def _authors(slots: dict[str, Span], names: dict[str, str]) -> tuple[Author, ...]:
    return tuple(Author(slots[key], name, None, None) for key, name in names.items() if key in slots)


def _add_top_line(copy: Copy, head: Head, top: Top, day: datetime.date) -> None:
    """
    The line a scraper puts above all: the date, a note, a button.
    """
    start = copy.end
    if top.dated:
        copy.add((" date ", "Published ", "")[top.dated - 1])
        shape = ("%Y-%m-%d", "%d %B %Y", "%Y-%m-%d")[top.dated - 1]
        span = copy.add(day.strftime(shape))
        head.date = Date(span, day.year, day.month, day.day, None, "")
    if 0 < top.revision <= len(_words.REVISIONS):
        copy.add(" " if copy.end > start else "")
        words, kind = _words.REVISIONS[top.revision - 1]
        time = datetime.time(12, 28) if "{time}" in words else None
        head.revisions = (Revision(copy.add(words.format(time="12:28")), kind, time, None, ""),)
    if 0 < top.furniture <= len(_words.FURNITURE):
        copy.add("\n\n" if head.revisions else " " if copy.end > start else "")
        head.furniture.append(copy.add(_words.FURNITURE[top.furniture - 1]))
    if copy.end > start:
        copy.add("\n\n")


def _byline(copy: Copy, template: str, top: Top) -> Byline:
    names = _names(top.place)
    agency = _words.AGENCIES[top.agency]
    whole, slots = copy.fill(template, names | {"agency": agency, "Place": _words.PLACES[0][1]})
    authors = _authors(slots, names)
    if "Staff Writer" in template:
        authors = tuple(attrs.evolve(author, role="Staff Writer") for author in authors)
    return Byline(whole, authors, agency if "agency" in slots else None, "")


def _dateline(
    copy: Copy, template: str, top: Top, day: datetime.date, known: datetime.date | None
) -> Dateline:
    # A town that is on no map needs more than a dash to be one.
    towns = _words.PLACES[:-2] if template in ("{PLACE} —", "{PLACE} -") else _words.PLACES
    capitals, normal = towns[top.place % len(towns)]
    other = _words.PLACES[(top.place + 1) % len(_words.PLACES)]
    country = _words.COUNTRIES[top.place % len(_words.COUNTRIES)]
    region = _words.REGIONS[top.place % len(_words.REGIONS)]
    # A name that nobody knows is an agency's where a place in capitals and a mark of its own point at it.
    marked_so = template.startswith("{PLACE}") and ", {agency}" not in template
    known_agencies = _words.AGENCIES if marked_so else _words.AGENCIES[2:]
    agency = known_agencies[top.agency % len(known_agencies)]
    shape = _words.DATES[top.date]
    if shape == "D Month" and "{date}." in template and 5 <= day.month <= 7:
        shape = "Month D"  # the point behind "8 May" could be that of a short month
    words = {"PLACE": capitals, "PLACE2": other[0], "Place": normal, "Country": country, "Region": region}
    words |= {"COUNTRY": country.upper(), "agency": agency, "date": _date(shape, day)}
    whole, slots = copy.fill(template, words)
    places = []
    if "PLACE" in slots or "Place" in slots:
        span = slots.get("PLACE") or slots["Place"]
        has_country = "Country" in slots or "COUNTRY" in slots
        place = Place(span, normal, region if "Region" in slots else None, country if has_country else None)
        places.append(place)
    if "PLACE2" in slots:
        places.append(Place(slots["PLACE2"], other[1], None, None))
    date = None
    if "date" in slots:
        year = day.year if "Y" in shape or known is not None else None
        date = Date(slots["date"], year, day.month, day.day, None, "")
    return Dateline(whole, tuple(places), date, agency if "agency" in slots else None, "")


def _date(shape: str, day: datetime.date) -> str:
    month, short = _words.MONTHS[day.month - 1], _words.SHORT_MONTHS[day.month - 1]
    words = {"Month": month, "Mon": short, "MONTH": month.upper(), "D": str(day.day), "Y": str(day.year)}
    parts = shape.replace(",", " ,").split()
    return " ".join(words.get(part, part) for part in parts).replace(" ,", ",")
