"""
From a source to an article: the one place that knows the order of the passes.

Floor 6.
"""

import datetime
from collections.abc import Iterator

import attrs

from newsparse._model.article import Article, Source
from newsparse._model.fields import NO_FIELDS
from newsparse._model.records import Date, Dateline, Furniture, Issue, Outlet
from newsparse._model.span import Span
from newsparse._reading import (
    blanks,
    dates,
    foot,
    head,
    lines,
    marks,
    metadata,
    outlets,
    peeling,
    quotes,
    revisions,
    settling,
    wirecopy,
)
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
    shadow = blanks.shadow(source.text)
    if shadow is None:
        return _read(source, known, published, issues, rejected)
    plain = Source(shadow.text, source.name, meta=source.meta)
    odd: list[Rejected] | None = None if rejected is None else []
    article = _read(plain, known, published, (), odd)
    if rejected is not None and odd is not None:
        rejected += shadow.put_back(tuple(odd))
    return Article._lazily(source, blanks.Later(article, shadow, issues), fields=NO_FIELDS)


def _read(
    source: Source,
    known: outlets.Outlets,
    published: datetime.date | None,
    issues: tuple[Issue, ...],
    rejected: list[Rejected] | None,
) -> Article:
    text = source.text
    if published is None and source.meta:
        published = metadata.published(source.meta)
    front = head.peel(text, known, published=published, rejected=rejected)
    back = foot.peel(text, front.end, known, rejected=rejected)
    start, end = front.end, back.start
    if end < start:
        end = start
    if type(front) is wirecopy.Seen and type(back) is foot.Sign and back.start == end:
        body: _Body = _WireCopy(front, back, known, issues)
    else:
        body = _Body(text, start, end, front, back, known, issues)
    article = object.__new__(Article)
    _set_source(article, source)
    _set_later(article, body)
    date = front.date or back.date
    if date is not None and dates.undecided(date):
        printed = date
        date = settling.settled(
            text, date, dateline=front.dateline, outlet=body.outlet(), outlets=known, published=published
        )
        if date is None:
            dated = (Furniture(printed.span, "date", "date"),)
            _set_furniture(article, dated + front.furniture + back.furniture)
    if published is None and front.updated is not None:
        published = front.updated.value
    if date is not None or published is not None:  # without either, no year can be worked out
        date, dateline = _dated(date, front.dateline, published)
        _set_dateline(article, dateline)
    _set_date(article, date)
    notes = front.revisions + back.revisions
    if notes and (day := (date and date.value) or published) is not None:
        notes = tuple([revisions.with_year(text, note, day) for note in notes])
    _set_revisions(article, notes)
    _set_byline(article, front.byline or back.byline)
    _set_fields(article, NO_FIELDS)
    if end - start <= marks.FEWEST:
        _set_issues(article, issues)
    if rejected is not None:  # somebody asks why: then everything is looked for here and now
        _set_outlet(article, body.outlet(rejected))
        _set_quotes(article, quotes.find(text, start, end, rejected=rejected))
    return metadata.filled(article, source.meta, known) if source.meta else article


class _Body:
    """
    What was found, and where the body is: the rest is worked out, and made, for those who read it.

    People who want a hundred million datelines do not wait for quotations that they never look at.
    """

    __slots__ = ("back", "end", "front", "issues", "known", "start", "text")

    def __init__(
        self,
        text: str,
        start: int,
        end: int,
        front: peeling.Head | wirecopy.Seen,
        back: foot.Foot | foot.Sign,
        known: outlets.Outlets,
        issues: tuple[Issue, ...],
    ) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.front = front
        self.back = back
        self.known = known
        self.issues = issues

    def found(self) -> tuple[peeling.Head | wirecopy.Seen, foot.Foot | foot.Sign]:
        """
        The head and the foot.
        """
        return self.front, self.back

    def __call__(self, name: str) -> object:
        if name == "headline":
            return self.found()[0].headline
        if name == "dateline":
            return self.found()[0].dateline
        if name == "paragraphs":
            return lines.paragraphs(self.text, self.start, self.end)
        if name == "quotes":
            return quotes.find(self.text, self.start, self.end)
        if name == "outlet":
            return self.outlet()
        if name == "furniture":
            front, back = self.found()
            return front.furniture + back.furniture
        if name == "issues":
            return self.issues + tuple(_crowded(self.text, self.start, self.end))
        raise KeyError(name)

    def outlet(self, rejected: list[Rejected] | None = None) -> Outlet | None:
        """
        The outlet, which a signature or a credit in the body may name.
        """
        front, back = self.found()
        signed = front.byline is not None and front.byline.outlet
        return outlets.pick(
            self.text,
            (self.start, self.end),
            self.known,
            byline=front.byline or back.byline,
            dateline=front.dateline,
            signature=back.signature or (None if signed else back.named),
            rejected=rejected,
        )


class _WireCopy(_Body):
    """
    The same of plain wire copy, in one object that keeps no other.
    """

    __slots__ = ("at", "below", "byline", "last", "size", "stop")

    def __init__(
        self, front: wirecopy.Seen, back: foot.Sign, known: outlets.Outlets, issues: tuple[Issue, ...]
    ) -> None:
        self.text = front.text
        self.at = front.at
        self.last = front.last
        self.below = front.below
        self.byline = front.byline
        self.start = front.end
        self.end = back.start
        self.stop = back.end
        self.size = back.size
        self.known = known
        self.issues = issues

    def found(self) -> tuple[wirecopy.Seen, foot.Sign]:
        """
        The head and the foot, made again.
        """
        seen = wirecopy.Seen(self.text, self.at, self.last, self.below, self.start, self.known, self.byline)
        return seen, foot.Sign(self.end, self.stop, self.size)


# The slots' own setters make an article in a third of the time that its class takes.
(
    _set_source,
    _set_later,
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
