"""
The records that newsparse finds, and what their fields may say: for annotations, comparisons, tests.

Floor 2.

>>> import newsparse
>>> from newsparse.records import QuoteKind
>>> article = newsparse.Parser().parse('"Rain fell all day," Ida Moe said.')
>>> [quote.kind is QuoteKind.SPEECH for quote in article.quotes]
[True]
"""

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

__all__ = [
    "Author",
    "Byline",
    "Date",
    "Dateline",
    "Evidence",
    "Furniture",
    "Headline",
    "Issue",
    "Outlet",
    "Paragraph",
    "Place",
    "Quote",
    "QuoteKind",
    "Revision",
]
