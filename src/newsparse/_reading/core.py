"""
From a source to an article: the one place that knows the order of the passes.

Floor 6.
"""

import datetime
from collections.abc import Iterator

import attrs

from newsparse._model.article import Article, Source
from newsparse._model.fields import NO_FIELDS
from newsparse._model.records import Byline, Date, Dateline, Furniture, Issue, Outlet
from newsparse._model.span import Span
from newsparse._reading import dates, foot, head, lines, marks, metadata, outlets, quotes, settling
from newsparse._reading.rejected import Rejected


def read(
    source: Source,
    known: outlets.Outlets,
    *,
    published: datetime.date | None = None,
    issues: tuple[Issue, ...] = (),
    rejected: list[Rejected] | None = None,
) -> Article:
    """
    The article in *source*; never raises.

    Args:
        published: the publication date the caller knows, used for years that are not printed.
        rejected: a list that is filled with what the passes looked at and did not take.
    """
    text = source.text
    front = head.peel(text, known, published=published, rejected=rejected)
    back = foot.peel(text, front.end, known, rejected=rejected)
    start, end = front.end, back.start
    if end < start:
        end = start
    date, dateline = front.date or back.date, front.dateline
    byline, furniture = front.byline or back.byline, front.furniture + back.furniture
    signature = back.signature or (None if front.byline and front.byline.outlet else back.named)
    body = _Body(text, start, end, (known, byline, dateline, signature), issues)
    if date is not None and dates.undecided(date):
        printed = date
        date = settling.settled(
            text, date, dateline=dateline, outlet=body.outlet(), outlets=known, published=published
        )
        if date is None:
            furniture = (Furniture(printed.span, "date", "date"), *furniture)
    if date is not None or published is not None:  # without either, no year can be worked out
        date, dateline = _dated(date, dateline, published)
    article = object.__new__(Article)
    _set_source(article, source)
    _set_later(article, body)
    _set_headline(article, front.headline)
    _set_date(article, date)
    _set_revisions(article, front.revisions + back.revisions)
    _set_byline(article, byline)
    _set_dateline(article, dateline)
    _set_furniture(article, furniture)
    _set_fields(article, NO_FIELDS)
    if end - start <= marks.FEWEST:
        _set_issues(article, issues)
    if rejected is not None:  # somebody asks why: then everything is looked for here and now
        _set_outlet(article, body.outlet(rejected))
        _set_quotes(article, quotes.find(text, start, end, rejected=rejected))
    return metadata.filled(article, source.meta, known) if source.meta else article


class _Body:
    """
    Where the body is: outlet, paragraphs and quotations are worked out for those who read them.

    People who want a hundred million datelines do not wait for quotations that they never look at.
    """

    __slots__ = ("end", "evidence", "issues", "start", "text")

    def __init__(
        self, text: str, start: int, end: int, evidence: "_Evidence", issues: tuple[Issue, ...]
    ) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.evidence = evidence
        self.issues = issues

    def __call__(self, name: str) -> object:
        if name == "paragraphs":
            return lines.paragraphs(self.text, self.start, self.end)
        if name == "quotes":
            return quotes.find(self.text, self.start, self.end)
        if name == "outlet":
            return self.outlet()
        if name == "issues":
            return self.issues + tuple(_crowded(self.text, self.start, self.end))
        raise KeyError(name)

    def outlet(self, rejected: list[Rejected] | None = None) -> Outlet | None:
        """
        The outlet, which a signature or a credit in the body may name.
        """
        known, byline, dateline, signature = self.evidence
        return outlets.pick(
            self.text,
            (self.start, self.end),
            known,
            byline=byline,
            dateline=dateline,
            signature=signature,
            rejected=rejected,
        )


_Evidence = tuple[outlets.Outlets, Byline | None, Dateline | None, tuple[int, int] | None]


# The slots' own setters make an article in a third of the time that its class takes.
(
    _set_source,
    _set_later,
    _set_headline,
    _set_date,
    _set_revisions,
    _set_outlet,
    _set_byline,
    _set_dateline,
    _set_quotes,
    _set_furniture,
    _set_fields,
    _set_issues,
) = (
    getattr(Article, slot).__set__
    for slot in (
        "source",
        "_later",
        "headline",
        "date",
        "revisions",
        "outlet",
        "byline",
        "dateline",
        "quotes",
        "furniture",
        "fields",
        "issues",
    )
)


def _dated(
    date: Date | None, dateline: Dateline | None, published: datetime.date | None
) -> tuple[Date | None, Dateline | None]:
    """
    The publication date and the dateline, each with the year that the other one or the caller knows.
    """
    if date is not None and date.year is None:
        date = dates.with_year(date, published)
    if dateline is not None and dateline.date is not None and dateline.date.year is None:
        completed = dates.with_year(dateline.date, (date and date.value) or published)
        if completed is not dateline.date:
            dateline = attrs.evolve(dateline, date=completed)
    return date, dateline


def _crowded(text: str, start: int, end: int) -> Iterator[Issue]:
    """
    What a text has so much of that not all of it is read: a record takes many times the memory of its words.
    """
    if text.count("\n", start, end) - text.count("\n\n", start, end) > lines.most(end - start):
        yield Issue(Span(start, end), "many-lines", "after so many paragraphs, the rest is given as one.")
    if marks.crowded(text, start, end):
        yield Issue(
            Span(start, end), "many-marks", "after so many quotation marks, the rest is not looked at."
        )
