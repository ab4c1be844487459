"""
What money is called where the article comes from: whose dollar, whose crown, whose peso.
"""

from collections.abc import Iterator

import attrs

from newsparse import Article
from newsparse_statistics import Statistic, StatisticKind
from newsparse_statistics._words import table

_DOLLARS: dict[str, str] = {
    place: code for code, places in table("money")["dollars"].items() for place in places
}
_NAMES: dict[str, dict[str, str]] = {}
for _local in table("money")["local"]:
    for _code in _local.keys() - {"names"}:
        for _place in _local[_code]:
            _NAMES.setdefault(_place, {}).update(dict.fromkeys(_local["names"], _code))


def bare_dollar(article: Article) -> str:
    """
    What a bare dollar is: that of the dateline's country, else the US dollar.

    Of a place the last that is printed decides: in "MELBOURNE, Fla." no city of Australia is meant.  Places
    that disagree decide nothing.
    """
    dollars = {_DOLLARS.get(place, "USD") for place in _places(article)}
    return dollars.pop() if len(dollars) == 1 else "USD"


def names(article: Article) -> dict[str, str]:
    """
    The currencies that many countries have by one name, of the dateline's country.
    """
    places = _places(article)
    return _NAMES.get(places.pop(), {}) if len(places) == 1 else {}


def named(text: str, found: Iterator[Statistic], local: dict[str, str]) -> Iterator[Statistic]:
    """
    What was *found*, with the currencies that *local* names tell.
    """
    for one in found:
        code = local.get(one.noun.lower()) if one.unit is None and one.noun is not None else None
        if code is not None:
            yield attrs.evolve(one, kind=StatisticKind.MONEY, unit=code, noun=None)
        elif one.kind is StatisticKind.MONEY and (code := _local_code(one.span.of(text), local)):
            yield attrs.evolve(one, unit=code)
        else:
            yield one


def _local_code(printed: str, local: dict[str, str]) -> str | None:
    """
    The code of a currency without a country: "40 francs", but no "40 Swiss francs".
    """
    words = printed.split()
    if len(words) < 2 or words[-1].lower() not in local:
        return None
    is_named = (
        words[-2].isalpha() and words[-2][0].isupper() and not words[-2].isupper() and words[0] != words[-2]
    )
    return None if is_named else local[words[-1].lower()]


def _places(article: Article) -> set[str]:
    if article.dateline is None:
        return set()
    places = article.dateline.places
    return {(place.country or place.region or place.city or "").casefold() for place in places}
