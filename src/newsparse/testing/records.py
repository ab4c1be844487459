"""
Articles with any valid records, for code that reads articles.

Floor 8.
"""

import datetime

from hypothesis import strategies as st

from newsparse._model.article import Article, Source
from newsparse._model.records import (
    Author,
    Byline,
    Date,
    Dateline,
    Evidence,
    Furniture,
    Headline,
    Issue,
    Outlet,
    Paragraph,
    Place,
    Quote,
    QuoteKind,
    Revision,
)
from newsparse._model.span import Span
from newsparse.testing import _words
from newsparse.testing.texts import spans, texts

_RULE = st.sampled_from(("planted", "meta:published", "a rule"))
_NAME = st.sampled_from(_words.PEOPLE)
_AGENCY = st.sampled_from(_words.AGENCIES)
_WORDS = st.sampled_from(_words.COUNTRIES)


def articles() -> st.SearchStrategy[Article]:
    """
    Articles with any records that are valid, whether or not the text says so: each span lies in the text,
    paragraphs and quotations are in order and apart, and a date is complete, partial or none.
    """
    return texts(max_size=120).flatmap(_article)


def _article(text: str) -> st.SearchStrategy[Article]:
    place = spans(text)
    date = _dates(place)
    author = st.builds(
        Author, place, _NAME, st.none() | st.just("Staff Writer"), st.none() | st.just("ida@example.org")
    )
    places = st.builds(Place, place, st.none() | _WORDS, st.none() | _WORDS, st.none() | _WORDS)
    revision = st.builds(
        Revision,
        place,
        st.sampled_from(("updated", "corrected", "details added")),
        st.none() | st.times(),
        st.none() | st.dates(),
        _RULE,
    )
    apart = st.lists(place.filter(lambda span: span.start < span.end), max_size=4).map(_apart)
    return st.builds(
        Article,
        st.builds(Source, st.just(text), st.none() | st.just("a.txt")),
        headline=st.none() | place.map(lambda span: Headline(span, span.of(text), "planted")),
        date=st.none() | date,
        revisions=_few(revision),
        outlet=st.none()
        | st.builds(Outlet, place, _AGENCY, st.just("planted"), st.sampled_from(Evidence), _RULE),
        byline=st.none() | st.builds(Byline, place, _few(author), st.none() | _AGENCY, _RULE),
        dateline=st.none()
        | st.builds(Dateline, place, _few(places), st.none() | date, st.none() | _AGENCY, _RULE),
        paragraphs=apart.map(lambda some: tuple(Paragraph(span, span.of(text)) for span in some)),
        quotes=st.tuples(apart, st.sampled_from(QuoteKind), st.booleans()).map(_quotes),
        furniture=_few(st.builds(Furniture, place, st.sampled_from(("share", "copyright")), _RULE)),
        issues=_few(st.builds(Issue, st.none() | place, st.just("planted"), st.just("An example."))),
    )


def _few(one: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(one, max_size=2).map(tuple)


def _dates(place: st.SearchStrategy[Span]) -> st.SearchStrategy[Date]:
    day = st.dates(datetime.date(1900, 1, 1), datetime.date(2099, 12, 31))
    shape = st.sampled_from(("whole", "month", "year", "no year"))
    return st.builds(
        _date, place, day, shape, st.none() | st.times().map(lambda time: time.replace(microsecond=0))
    )


def _date(span: Span, day: datetime.date, shape: str, time: datetime.time | None) -> Date:
    year = None if shape == "no year" else day.year
    month = None if shape == "year" else day.month
    return Date(span, year, month, day.day if shape in ("whole", "no year") else None, time, "planted")


def _apart(places: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in sorted(places):
        if not kept or kept[-1].end <= span.start:
            kept.append(span)
    return kept


def _quotes(drawn: tuple[list[Span], QuoteKind, bool]) -> tuple[Quote, ...]:
    places, kind, closed = drawn
    return tuple(Quote(span, kind, (span,), (), closed, "planted") for span in places)
