"""
Find the quantities of an article: one scan for digits, one for number words, a bounded look around each.
"""

from collections.abc import Iterator

import attrs

from newsparse import Article, Span
from newsparse_statistics import Statistic, StatisticKind
from newsparse_statistics._beside import beside
from newsparse_statistics._flat import flat
from newsparse_statistics._home import bare_dollar, named, names
from newsparse_statistics._places import places
from newsparse_statistics._reading import read
from newsparse_statistics._understood import after_next, gapped

# A number behind a name is of the quantity before only where it is near.
_NEAR = 60


def find(article: Article) -> Iterator[Statistic]:
    """
    The quantities of *article*, outside what its head and its foot hold.
    """
    heads = (article.date, article.byline, article.dateline, *article.revisions, *article.furniture)
    spans = sorted((one.span.start, one.span.end) for one in heads if one is not None)
    skip = [(start, end) for start, end in spans if start < end]
    dollar = bare_dollar(article)
    local = names(article)
    line = flat(article)
    if line is None:
        found = scan(article.text, skip, dollar)
        return named(article.text, found, local) if local else found
    found = scan(line.text, [(line.here(start), line.here(end)) for start, end in skip], dollar)
    if local:
        found = named(line.text, found, local)
    return (attrs.evolve(one, span=line.span(one.span)) for one in found)


def scan(text: str, skip: list[tuple[int, int]], dollar: str) -> Iterator[Statistic]:
    """
    The quantities of *text* outside the places to *skip*, in order.
    """
    zones = iter([*skip, (len(text) + 1, len(text) + 1)])
    zone = next(zones)
    done = 0
    last: Statistic | None = None
    counted: Statistic | None = None
    for at in places(text):
        if at < done:
            continue
        while zone[1] <= at:
            zone = next(zones)
        if zone[0] <= at:
            done = zone[1]
            continue
        found, done = read(text, at, dollar)
        if found is None and last is not None and at - last.span.end < _NEAR:
            found = gapped(text, last, at)
            done = max(done, found.span.end) if found else done
        elif found is not None and last is not None:
            if found.span.start < last.span.end:  # "1$1": the sign is the first number's
                found = attrs.evolve(found, span=Span(last.span.end, found.span.end))
            taken = beside(text, last, found)
            if taken is found and counted is not None:
                taken = after_next(text, counted, last, found)
            found = taken
        if found is not None:
            yield found
            last = found
            if found.kind is StatisticKind.COUNT:
                counted = found
