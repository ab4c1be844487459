"""
Articles put together from known pieces, so that the records they must give are known.

Floor 8.  A piece is a few words and a function that adds them to the copy; few choices are drawn for each
article, so that hypothesis makes hundreds a second and shrinks them well.
"""

import datetime
from collections.abc import Iterator
from typing import Any

import attrs
from hypothesis import strategies as st

from newsparse._model.article import Article
from newsparse._model.records import Byline, Date, Dateline, Headline, Paragraph, Quote, Revision
from newsparse._model.span import Span
from newsparse.testing import _stories, _tops, _words
from newsparse.testing._copydesk import Copy, moved, swapped, wrapped

_GAPS = ("\n\n", "\n\n", "\n    ")
_COMPARED = ("headline", "date", "revisions", "byline", "dateline", "paragraphs", "quotes")


@attrs.frozen
class Planted:
    """
    An article put together from known pieces: its text, and the records that reading it must give.

    `published` is the date to read it with.  No rule of the records counts, nor the span of a byline.
    `furniture` are places that belong to no paragraph.
    """

    text: str
    published: datetime.date | None = None
    headline: Headline | None = None
    date: Date | None = None
    revisions: tuple[Revision, ...] = ()
    byline: Byline | None = None
    dateline: Dateline | None = None
    paragraphs: tuple[Paragraph, ...] = ()
    quotes: tuple[Quote, ...] = ()
    furniture: tuple[Span, ...] = ()

    def wrong(self, article: Article) -> tuple[str, ...]:
        """
        What is not as planted in the *article* read from the text, a sentence each.
        """
        return tuple(self._wrong(article))

    def _wrong(self, article: Article) -> Iterator[str]:
        for name in _COMPARED:
            planted, found = bare(getattr(self, name)), bare(getattr(article, name))
            if planted != found:
                yield f"{name}: planted {planted!r}, found {found!r} in {self.text!r}."
        for place in self.furniture:
            for paragraph in article.paragraphs:
                if paragraph.span.start < place.end and place.start < paragraph.span.end:
                    yield f"furniture: {place.of(self.text)!r} is in a paragraph of {self.text!r}."


def bare(value: Any) -> Any:
    """
    A record as plain values, without its rule; of a byline, without its span.
    """
    if isinstance(value, Span):
        return tuple(value)
    if isinstance(value, tuple):
        return tuple(bare(one) for one in value)
    if not attrs.has(type(value)):
        return value
    left_out = ("rule", "span") if isinstance(value, Byline) else ("rule",)
    return {
        field.name: bare(getattr(value, field.name))
        for field in attrs.fields(type(value))
        if field.name not in left_out
    }


def planted() -> st.SearchStrategy[Planted]:
    """
    Articles put together from headers, revision notes, headlines, bylines, datelines in forms of many
    newsrooms, paragraphs, quotations of all sorts, credits and end marks.
    """
    shape = _tops.upto(len(_words.SWAPS) + 1, len(_GAPS), len(_words.MARKS), 2)
    return st.builds(_planted, shape, _tops.tops(), _stories.stories())


def _planted(shape: tuple[int, ...], top: _tops.Top, story: list[_stories.Choice]) -> Planted:
    copy, gap = Copy(), _GAPS[shape[1]]
    day = datetime.date(2031, 1, 3) + datetime.timedelta(top.days)
    head = _tops.add(copy, top, day, gap)
    begin = copy.end
    paragraphs, quotes = _stories.add(copy, story, _words.MARKS[shape[2]], gap)
    body = copy.end
    byline, last = _tops.add_end(copy, top)
    text = copy.text()
    if gap != "\n\n":
        text = wrapped(text, begin, body, 64)
    made: dict[str, Any] = {
        "headline": head.headline and Headline(head.headline, head.headline.of(text), ""),
        "date": head.date,
        "revisions": head.revisions,
        "byline": head.byline or byline,
        "dateline": head.dateline,
        "paragraphs": tuple(paragraphs),
        "quotes": tuple(quotes),
        "furniture": (*head.furniture, *last),
    }
    for old, new in _words.SWAPS[shape[0] - 1 : shape[0]] if shape[0] else ():
        text, place = swapped(text, old, new)
        made = moved(made, place)
    if shape[3]:
        text, made = f"\ufeff{text}", moved(made, lambda at: at + 1)
    made["paragraphs"] = tuple(Paragraph(span, span.of(text)) for span in made["paragraphs"])
    return Planted(text, day if top.published else None, **made)
