"""
Newsrooms as data: load, validate, merge outlet files; look an outlet up; pick the outlet of an article.

Floor 4.
"""

import functools

import attrs

from newsparse._model.records import Byline, Dateline, Outlet


@attrs.frozen
class HouseStyle:
    """
    What one newsroom does, as its table in an outlet file states it.
    """

    slug: str
    name: str
    aliases: tuple[str, ...] = ()
    country: str | None = None
    date_order: str | None = None
    datelines: tuple[str, ...] = ()
    bylines: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    signatures: tuple[str, ...] = ()
    revisions: tuple[str, ...] = ()
    quote_marks: tuple[str, ...] = ()


@attrs.frozen(eq=False)
class Outlets:
    """
    All outlets a parser knows; an immutable set with what is compiled from it.
    """

    styles: tuple[HouseStyle, ...] = ()


@functools.cache
def builtin() -> Outlets:
    """
    The outlets that come with newsparse.
    """
    return Outlets()


def pick(
    text: str, body: tuple[int, int], outlets: Outlets, *, byline: Byline | None, dateline: Dateline | None
) -> Outlet | None:
    """
    The outlet of an article, by the strongest evidence there is.
    """
    return None
