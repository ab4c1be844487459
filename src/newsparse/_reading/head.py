"""
Peel date line, revision notes, furniture, headline, byline and dateline off the front.

Floor 5.
"""

import datetime

import attrs

from newsparse._model.records import Byline, Date, Dateline, Furniture, Headline, Revision
from newsparse._reading.outlets import Outlets
from newsparse._reading.rejected import Rejected


@attrs.frozen
class Head:
    """
    What stands before the body, and where the body begins.
    """

    end: int
    date: Date | None = None
    revisions: tuple[Revision, ...] = ()
    headline: Headline | None = None
    byline: Byline | None = None
    dateline: Dateline | None = None
    furniture: tuple[Furniture, ...] = ()


def peel(
    text: str, outlets: Outlets, *, published: datetime.date | None, rejected: list[Rejected] | None
) -> Head:
    """
    Take everything off the front of *text* that is not the story.
    """
    return Head(0)
