"""
The record of a dateline from what was read of it.

Floor 4.
"""

import functools

from newsparse._model.records import Date, Dateline, Place
from newsparse._model.span import Span
from newsparse._reading import places
from newsparse._reading.wire import Reading


def record(reading: Reading, order: str = "") -> Dateline:
    """
    The record of *reading*; *order* opens its rule where the parts do not stand in their usual one.
    """
    text = reading.text
    names, regions = reading.names, reading.regions
    region = country = None
    if regions:
        names, regions = _country_last(text, names, regions)
        region, country = _regions(text, regions)
    last = len(names) - 1
    found: list[Place] = []
    for index, (start, end) in enumerate(names):
        city = places.normal(text[start:end])
        if index == last:
            found.append(Place(Span(start, end), city, region, country))
        else:
            found.append(Place(Span(start, end), city, None, None))
    date = agency = None
    if reading.date is not None:
        at, read = reading.date
        date = Date(Span(at, read.end), read.year, read.month, read.day, None, read.rule)
    if reading.agency is not None:
        start, end = reading.agency
        agency = text[start:end]
    rule = _rule(
        order, bool(names), bool(regions), date is not None, reading.garbled, agency is not None, reading.mark
    )
    if reading.writer:
        rule += "+writer"
    return Dateline(Span(reading.at, reading.end), tuple(found), date, agency, rule)


@functools.lru_cache(maxsize=256)
def _rule(order: str, place: bool, region: bool, date: bool, garbled: bool, agency: bool, mark: str) -> str:
    parts = [order] if order else []
    parts += ["place"] * place + ["region"] * region + ["date"] * date + ["unreadable date"] * garbled
    parts += ["agency"] * (agency and not order) + [mark]
    return ("" if date or garbled or agency else "weak: ") + " ".join(parts)


def _country_last(
    text: str, names: list[tuple[int, int]], regions: list[tuple[int, int]]
) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    # "Georgia, Tbilisi, Feb. 7"
    first, after = text[slice(*names[0])], text[slice(*regions[0])]
    town = places.kind(after) is None or places.town(after) is not None  # "USA, New York"
    if len(names) == 1 and town and places.kind(first) == "country" != places.kind(after):
        return regions[:1], [*regions[1:], names[0]]
    return names, regions


def _regions(text: str, spans: list[tuple[int, int]]) -> tuple[str | None, str | None]:
    region = country = None
    for start, end in spans:
        words = text[start:end]
        if places.kind(words) == "country":
            country = _joined(country, places.normal(words))
        else:
            region = _joined(region, words if "." in words or len(words) < 3 else places.normal(words))
    return region, country


def _joined(before: str | None, words: str) -> str:
    return words if before is None else f"{before}, {words}"
