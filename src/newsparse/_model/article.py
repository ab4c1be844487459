"""
A source and the article read from it.

Floor 2.
"""

import attrs

from newsparse._model.fields import Field, Fields, R
from newsparse._model.records import (
    Byline,
    Date,
    Dateline,
    Furniture,
    Headline,
    Issue,
    Outlet,
    Paragraph,
    Quote,
    Revision,
)


@attrs.frozen
class Source:
    """
    What came in, unchanged.
    """

    text: str
    name: str | None = None
    encoding: str = "utf-8"
    sha256: str = ""
    exact: bool = True
    meta: tuple[tuple[str, str], ...] = ()


@attrs.frozen
class Article:
    """
    An article: its source, and the records found in it.
    """

    source: Source
    headline: Headline | None = None
    date: Date | None = None
    revisions: tuple[Revision, ...] = ()
    outlet: Outlet | None = None
    byline: Byline | None = None
    dateline: Dateline | None = None
    paragraphs: tuple[Paragraph, ...] = ()
    quotes: tuple[Quote, ...] = ()
    furniture: tuple[Furniture, ...] = ()
    fields: Fields = attrs.field(factory=Fields)
    issues: tuple[Issue, ...] = ()

    @property
    def text(self) -> str:
        """
        The text as it came in.
        """
        return self.source.text

    @property
    def body(self) -> str:
        """
        The text from the first paragraph to the last.
        """
        if not self.paragraphs:
            return ""
        return self.source.text[self.paragraphs[0].span.start : self.paragraphs[-1].span.end]

    def __getitem__(self, field: Field[R]) -> tuple[R, ...]:
        return self.fields[field]
