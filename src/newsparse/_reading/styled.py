"""
Datelines that only an outlet's own templates describe.

Floor 4.  Asked where the grammar of all newsrooms finds nothing, or nothing but a name; without templates it
costs nothing.
"""

import functools
import re

from newsparse._model.records import Date, Dateline, Place
from newsparse._model.span import Span
from newsparse._reading import dates, places, templates
from newsparse._reading.styles import HouseStyle, Outlets


def peel(text: str, at: int, outlets: Outlets) -> Dateline | None:
    """
    Read a dateline at *at* as one of the templates of *outlets* prints it.
    """
    compiled = _compiled(outlets)
    found = None if compiled is None else compiled[0].match(text, at)
    if found is None or compiled is None or found.lastgroup is None:
        return None
    number = next(number for number in range(len(compiled[1])) if found[f"whole_{number}"] is not None)
    style, template = compiled[1][number]
    return _record(found, f"__{number}", style, template)


@functools.lru_cache(maxsize=16)
def _compiled(outlets: Outlets) -> tuple[re.Pattern[str], tuple[tuple[HouseStyle, str], ...]] | None:
    styles = (*outlets.styles, outlets.default)
    found = tuple((style, template) for style in styles for template in style.datelines)
    if not found:
        return None
    parts = (
        f"(?P<whole_{number}>{templates.source(template, _names(style), suffix=f'__{number}')})"
        for number, (style, template) in enumerate(found)
    )
    return re.compile("|".join(parts)), found


def _names(style: HouseStyle) -> tuple[str, ...]:
    return tuple(name for name in (style.name, *style.aliases) if name)


def _record(found: re.Match[str], suffix: str, style: HouseStyle, template: str) -> Dateline | None:
    groups = {key[: -len(suffix)]: key for key in found.re.groupindex if key.endswith(suffix)}

    def slot(*names: str) -> tuple[Span, str] | None:
        for name in names:
            if name in groups:
                return Span(*found.span(groups[name])), found[groups[name]]
        return None

    date = _date(slot("Month", "month"), slot("day"), slot("year"))
    if date is None and slot("Month", "month") is not None:
        return None
    city, region, country = slot("PLACE", "Place"), slot("Region"), slot("Country")
    towns: tuple[Place, ...] = ()
    if city is not None or country is not None:
        span = city[0] if city is not None else country[0]  # type: ignore[index]  # one of the two is there
        names = (each and places.normal(each[1]) for each in (city, region, country))
        towns = (Place(span, *names),)
    agency = slot("agency", "outlet")
    rule = f"{style.slug}: {template}" + ("+writer" if slot("Person") else "")
    return Dateline(Span(found.start(), found.end()), towns, date, agency and agency[1], rule)


def _date(
    month: tuple[Span, str] | None, day: tuple[Span, str] | None, year: tuple[Span, str] | None
) -> Date | None:
    if month is None:
        return None
    number = int(month[1]) if month[1].isdigit() else dates.month(month[1])
    printed = [part[0] for part in (month, day, year) if part is not None]
    full = None if year is None else dates.full_year(year[1])
    of_month = None if day is None else int(re.sub(r"\D", "", day[1]))
    if number is None or not dates.possible(full, number, of_month):
        return None
    span = Span(min(part.start for part in printed), max(part.end for part in printed))
    return Date(span, full, number, of_month, None, "template")
