"""
Peel signature, credits, contact lines and end marks off the end.

Floor 5.
"""

import attrs

from newsparse._model.records import Byline, Date, Furniture, Revision
from newsparse._reading.outlets import Outlets
from newsparse._reading.rejected import Rejected


@attrs.frozen
class Foot:
    """
    What stands after the body, and where the body ends.

    `byline` holds those who sign at the end ("(Reporting by ...)", "A. Example, UzA"); `signature` is the
    place of an outlet's name standing alone; `date` a publication date printed in the sign-off.
    """

    start: int
    byline: Byline | None = None
    date: Date | None = None
    revisions: tuple[Revision, ...] = ()
    signature: tuple[int, int] | None = None
    furniture: tuple[Furniture, ...] = ()


def peel(text: str, start: int, outlets: Outlets, *, rejected: list[Rejected] | None) -> Foot:
    """
    Take everything off the end of *text* that is not the story; nothing before *start* is looked at.
    """
    return Foot(len(text))
