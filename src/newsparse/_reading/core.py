"""
From a source to an article: the one place that knows the order of the passes.

Floor 6.
"""

import datetime

from newsparse._model.article import Article, Source
from newsparse._model.records import Issue
from newsparse._reading import foot, head, lines, outlets, quotes
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
    return Article(
        source,
        headline=front.headline,
        date=front.date or back.date,
        revisions=front.revisions + back.revisions,
        outlet=outlets.pick(
            text, (front.end, back.start), known, byline=front.byline, dateline=front.dateline
        ),
        byline=front.byline or back.byline,
        dateline=front.dateline,
        paragraphs=lines.paragraphs(text, front.end, back.start),
        quotes=quotes.find(text, front.end, back.start, rejected=rejected),
        furniture=front.furniture + back.furniture,
        issues=issues,
    )
