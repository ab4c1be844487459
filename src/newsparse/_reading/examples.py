"""
Run the examples of an outlet file: does reading each text give the records that it states?

Floor 7, since it reads whole articles.  The command line and the tests ask the same question here.
"""

from typing import Any

import attrs

from newsparse._model.article import Article, Source
from newsparse._model.records import Date, Dateline
from newsparse._reading import core
from newsparse._reading.outletfiles import File, read
from newsparse._reading.outlets import Outlets, load

_EDGE = " \t\r\n\u00a0-–—―_:.,;/*"


@attrs.frozen
class Tried:
    """
    An example and what is wrong with it; nothing is wrong where `problems` is empty.
    """

    slug: str
    number: int
    text: str
    problems: tuple[str, ...]


def check_file(file: File, *, base: Outlets | None = None) -> tuple[Tried, ...]:
    """
    Load *file* on top of *base* (the built-in outlets) and run its examples.

    Raises:
        OutletError: the file is broken.
    """
    known = load(file, base=base)
    numbers: dict[str, int] = {}
    tried = []
    for slug, example in read(file).examples:
        numbers[slug] = numbers.get(slug, 0) + 1
        tried.append(Tried(slug, numbers[slug], example["text"], problems(slug, example, known)))
    return tuple(tried)


def problems(slug: str, example: dict[str, Any], known: Outlets) -> tuple[str, ...]:
    """
    A sentence for each record that reading *example* gives otherwise than stated.
    """
    article = core.read(Source(example["text"]), known)
    found = _found(article)
    wrong = []
    for key, stated in example.items():
        if key == "dateline" and stated is not False:
            wrong += _dateline(example["text"], stated, article.dateline)
        elif key != "text" and _plain(found[key]) != _plain(stated):
            wrong.append(_told(key, found[key], stated))
    if article.outlet is not None and "slug" not in example and example.get("outlet", False) is not False:
        wrong += _other(slug, article.outlet.slug)
    return tuple(wrong)


def _found(article: Article) -> dict[str, Any]:
    outlet, byline = article.outlet, article.byline
    return {
        "outlet": outlet.name if outlet else False,
        "evidence": outlet.evidence.value if outlet else False,
        "slug": outlet.slug if outlet else False,
        "byline": [author.name for author in byline.authors] if byline and byline.authors else False,
        "date": _printed(article.date) or False,
        "dateline": article.dateline is not None and article.dateline.rule,
    }


def _other(stated: str, found: str) -> list[str]:
    return [] if stated == found else [f"the outlet is [{found}], not [{stated}]"]


def _dateline(text: str, stated: dict[str, Any], found: Dateline | None) -> list[str]:
    if found is None:
        return ["there is no dateline, and one is stated"]
    have: dict[str, Any] = {
        "text": text[found.span.start : found.span.end],
        "place": [place.city for place in found.places],
        "region": [place.region for place in found.places],
        "country": [place.country for place in found.places],
        "date": _printed(found.date),
        "agency": found.agency,
    }
    wrong = []
    for key, want in stated.items():
        if key in ("place", "region", "country"):
            got = [word for word in have[key] if word]
            want = [want] if isinstance(want, str) else want
        else:
            got = have[key]
        if _plain(got) != _plain(want):
            wrong.append(f"dateline {key} is {got!r}, not {want!r}")
    return wrong


def _printed(date: Date | None) -> str | None:
    """
    A date as examples write it: "2024-03-05", "XXXX-03-05" without a year.
    """
    if date is None:
        return None
    parts = [f"{date.year:04d}" if date.year else "XXXX"]
    parts += [f"{part:02d}" for part in (date.month, date.day) if part]
    return "-".join(parts)


def _told(key: str, found: object, stated: object) -> str:
    if found is False:
        return f"there is no {key}, and {stated!r} is stated"
    return (
        f"{key} is {found!r}, and none is stated"
        if stated is False
        else f"{key} is {found!r}, not {stated!r}"
    )


def _plain(value: object) -> object:
    if isinstance(value, str):
        return value.casefold().strip(_EDGE)
    return [_plain(each) for each in value] if isinstance(value, list) else value
