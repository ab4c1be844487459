"""
The dateline of most wire copy in one go: "OSLO, March 5 (Wire) -", "PORT ELM, Ore., Feb 26 --".

Floor 4.  A short cut for speed alone: it gives what the whole grammar gives, or leaves the answer to it.
"""

import functools
import re

from newsparse._model.making import maker
from newsparse._model.records import Date, Dateline, Place
from newsparse._model.span import Span
from newsparse._reading import agencies, dates, places
from newsparse._reading.styles import Outlets

_date_of, _dateline_of, _place_of = maker(Date), maker(Dateline), maker(Place)
# By what was printed: a region, an agency.
_RULES = {
    (False, False): "place date dash",
    (False, True): "place date agency dash",
    (True, False): "place region date dash",
    (True, True): "place region date agency dash",
}


@functools.cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        "((?:ST\\. )?[A-Z]{2,20}(?:[ -][A-Z]{2,20}){0,2})"
        "(?:, ([A-Z](?:[A-Za-z]{1,14}(?:\\.| [A-Z][a-z]{2,14})?|\\.[A-Z]\\.)))?"
        ", ([A-Za-z]{3,9}) {1,2}([0-9]{1,2})(?: \\(([A-Z][A-Za-z]{1,20})\\))? ?(?:--?|[–—])(?=[ \n])"
        "(?=( [A-Z][\\w ]{2,24}[.,])|)"  # an agency may stand behind the dash
    )


def end(text: str, at: int, outlets: Outlets) -> int | None:
    """
    Where such a dateline at *at* ends; `None` says nothing about others.
    """
    found = _pattern().match(text, at)
    return found.end() if found is not None and _read(found, outlets) is not None else None


def peel(text: str, at: int, outlets: Outlets) -> Dateline | None:
    """
    Read such a dateline at *at*; `None` says nothing about others.
    """
    found = _pattern().match(text, at)
    read = None if found is None else _read(found, outlets)
    if found is None or read is None:
        return None
    (city, region, country), dated = read
    area, agency = found[2], found[5]
    starts, ends = found.start(3), found.end(4)
    month, day = dated
    return _dateline_of(
        Span(at, found.end()),
        (_place_of(Span(at, found.end(1)), city, region, country),),
        _date_of(Span(starts, ends), None, month, day, None, "month day"),
        agency,
        _RULES[area is not None, agency is not None],
    )


def _read(
    found: re.Match[str], outlets: Outlets
) -> tuple[tuple[str, str | None, str | None], tuple[int, int]] | None:
    """
    City, region and country, and month and day, where they are what they look like.
    """
    printed, area, word, number, agency, behind = found.groups()
    placed, dated = _place(printed, area), _date(word, number)
    if placed is None or dated is None:
        return None
    if behind and agency is None and agencies.behind_dash(found.string, found.end() + 1, outlets):
        return None
    return placed, dated


@functools.lru_cache(maxsize=1024)
def _place(city: str, region: str | None) -> tuple[str, str | None, str | None] | None:
    """
    City, region and country as a record has them, or `None` where they are no place for certain.
    """
    if places.label(city) or dates.weekday(city) or " AND " in city:
        return None
    if "-" in city and not places.town(city):
        return None  # it may be two
    if region is None:
        return places.normal(city), None, None
    kind = places.kind(region)
    if dates.weekday(region) or (kind != "country" and places.kind(city) == "country"):
        return None
    if kind is None and (region.endswith(".") or " " in region):
        return None
    if kind == "country":
        return places.normal(city), None, places.normal(region)
    return places.normal(city), region if "." in region or len(region) < 3 else places.normal(region), None


@functools.lru_cache(maxsize=1024)
def _date(word: str, printed: str) -> tuple[int, int] | None:
    month, day = dates.month(word), int(printed)
    return None if month is None or not dates.possible(None, month, day) else (month, day)
