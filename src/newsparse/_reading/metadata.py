"""
What a reader's metadata tells, for records that the text itself does not hold.

Floor 5.  Such a record has the empty span at the beginning of the text, and its rule names the key.
"""

import datetime
from collections.abc import Mapping
from typing import Any

import attrs

from newsparse._model.article import Article
from newsparse._model.records import Author, Byline, Date, Evidence, Headline, Outlet
from newsparse._model.span import Span
from newsparse._reading import dates
from newsparse._reading.outlets import Outlets

_NOWHERE = Span(0, 0)
_PUBLISHED = ("published", "date")
_TITLE = ("headline", "title")
_AUTHOR = ("author", "authors", "byline")
_OUTLET = ("outlet", "site")


def published(meta: tuple[tuple[str, str], ...]) -> datetime.date | None:
    """
    The publication date that *meta* tells, for years that the text does not print.
    """
    date = _date(_told(meta))
    return None if date is None else date.value


def filled(article: Article, meta: tuple[tuple[str, str], ...], known: Outlets) -> Article:
    """
    *article* with what *meta* tells where the text tells nothing.
    """
    told = _told(meta)
    found: dict[str, Any] = {}
    if article.date is None and (date := _date(told)) is not None:
        found["date"] = date
    if article.headline is None and (key := _first(told, _TITLE)):
        found["headline"] = Headline(_NOWHERE, told[key][0], f"meta:{key}")
    if article.byline is None and (key := _first(told, _AUTHOR)):
        authors = tuple(Author(_NOWHERE, name, None, None) for name in told[key])
        found["byline"] = Byline(_NOWHERE, authors, None, f"meta:{key}")
    if article.outlet is None and (key := _first(told, _OUTLET)):
        found["outlet"] = _outlet(told[key][0], f"meta:{key}", known)
    return attrs.evolve(article, **found) if found else article


def _told(meta: tuple[tuple[str, str], ...]) -> dict[str, list[str]]:
    told: dict[str, list[str]] = {}
    for key, value in meta:
        if value.strip():
            told.setdefault(key.lower(), []).append(value.strip())
    return told


def _first(told: Mapping[str, list[str]], keys: tuple[str, ...]) -> str:
    return next((key for key in keys if key in told), "")


def _date(told: Mapping[str, list[str]]) -> Date | None:
    key = _first(told, _PUBLISHED)
    # "2031-05-06T07:08:09Z": what machines write, and the day is what we are sure of.
    found = dates.match(told[key][0].replace("T", " ", 1), 0) if key else None
    return None if found is None else attrs.evolve(found, span=_NOWHERE, rule=f"meta:{key}")


def _outlet(name: str, rule: str, known: Outlets) -> Outlet:
    style = known.named(name)
    if style is not None:
        return Outlet(_NOWHERE, style.name, style.slug, Evidence.METADATA, rule)
    slug = "-".join("".join(c if c.isalnum() else " " for c in name.lower()).split())
    return Outlet(_NOWHERE, name, slug, Evidence.METADATA, rule)
