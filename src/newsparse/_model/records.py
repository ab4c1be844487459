"""
The records that core finds.

Floor 1.  Each is frozen, slotted and hashable, has its `span` first, and refers to other records by span.
`rule` names what found the record: read it when an answer is wrong.
"""

import datetime
import enum

import attrs

from newsparse._model.span import Span


class QuoteKind(enum.Enum):
    """
    What quotation marks stand for.
    """

    SPEECH = "speech"  # somebody says or writes it
    TITLE = "title"  # a work, an event, a law, a ship
    TERM = "term"  # scare quotes, a nickname, a word as a word


class Evidence(enum.Enum):
    """
    Where the outlet shows.
    """

    HEADER = "header"
    BYLINE = "byline"
    DATELINE = "dateline"
    CREDIT = "credit"
    SIGNATURE = "signature"
    METADATA = "metadata"


@attrs.frozen
class Headline:
    """
    The headline as printed.
    """

    span: Span
    text: str
    rule: str


@attrs.frozen
class Paragraph:
    """
    A paragraph of the body.
    """

    span: Span
    text: str


@attrs.frozen
class Date:
    """
    A date as far as it is printed or certain; nothing is invented.
    """

    span: Span
    year: int | None
    month: int | None
    day: int | None
    time: datetime.time | None
    rule: str

    @property
    def value(self) -> datetime.date | None:
        """
        The day, or `None` where the date is not complete.
        """
        if self.year is None or self.month is None or self.day is None:
            return None
        return datetime.date(self.year, self.month, self.day)

    @property
    def edtf(self) -> str | None:
        """
        The date in EDTF, an X for each digit that is not known; `None` where there is a time and no more.

        >>> Date(Span(0, 8), None, 2, 26, None, "example").edtf
        'XXXX-02-26'
        """
        if self.year is None and self.month is None and self.day is None:
            return None
        parts = ["XXXX" if self.year is None else f"{self.year:04}"]
        if self.month is not None or self.day is not None:
            parts.append("XX" if self.month is None else f"{self.month:02}")
        if self.day is not None:
            parts.append(f"{self.day:02}")
        return "-".join(parts)


@attrs.frozen
class Revision:
    """
    A note that the article was changed.
    """

    span: Span
    kind: str
    first_published: datetime.time | None
    first_published_date: datetime.date | None
    rule: str


@attrs.frozen
class Outlet:
    """
    Who published the article, in the outlet's own spelling.
    """

    span: Span
    name: str
    slug: str
    evidence: Evidence
    rule: str


@attrs.frozen
class Author:
    """
    A person who signed the article.
    """

    span: Span
    name: str
    role: str | None
    email: str | None


@attrs.frozen
class Byline:
    """
    Who signed the article: people, and an agency or outlet.
    """

    span: Span
    authors: tuple[Author, ...]
    outlet: str | None
    rule: str


@attrs.frozen
class Place:
    """
    A place of a dateline as printed, in normal case ("Baku" for "BAKU").
    """

    span: Span
    city: str | None
    region: str | None
    country: str | None


@attrs.frozen
class Dateline:
    """
    Where, when and for whom a story was filed; the span ends with the mark that ends the dateline.
    """

    span: Span
    places: tuple[Place, ...]
    date: Date | None
    agency: str | None
    rule: str


@attrs.frozen
class Quote:
    """
    A quotation; the span has the outer marks, the segments have the words, one per paragraph.
    """

    span: Span
    kind: QuoteKind
    segments: tuple[Span, ...]
    nested: tuple[Span, ...]
    closed: bool
    rule: str


@attrs.frozen
class Furniture:
    """
    What the page prints around an article.
    """

    span: Span
    kind: str
    rule: str


@attrs.frozen
class Issue:
    """
    What could not be read, where and why.
    """

    span: Span | None
    code: str
    message: str
