"""
A line at the end of a text, and what all who look at such lines share.

Floor 5.
"""

import re
from typing import NamedTuple

from newsparse._model.records import Date, Revision
from newsparse._model.span import Span
from newsparse._reading.signoff import Signed

BLANK = " \t\r\n\x0b\x0c\x00\u00a0\u2002\u2003\u2007\u2009\u200a\u200b\u2028\u2029\u202f\u2060\u3000\ufeff"
LEADERS = " \t\u00a0-–—―_*•►▪>[(|#~/+"
_DECORATION = ' \t\u00a0-–—―_/\\()[]©|*•►▪~«»"“”'
_STOPS = '.!?…"”’»)]:;。'
LINKED = re.compile(r"[\w.+-]{1,40}@[\w-]{1,40}\.|https?://|www\.|\(?\+?\d[\d ()./-]{6,}\d|@\w{2,30}")


class Line(NamedTuple):
    """
    A line of the foot and what it tells.
    """

    span: Span
    kind: str
    rule: str
    signature: tuple[int, int] | None = None
    signed: tuple[Signed, ...] = ()
    date: Date | None = None
    revision: str | None = None  # its kind, where the line says that the story was changed
    noted: Revision | None = None  # the same, read as above a story
    block: bool = False  # takes the short lines under it along
    closes: bool = False  # whatever stands under it is not the story


def parted(text: str, start: int, floor: int) -> bool:
    """
    Whether a new paragraph begins here: the line before is blank, or ends a sentence.
    """
    at = start
    while at > floor and text[at - 1] in " \t\u00a0\r\x00\u200b\ufeff":
        at -= 1
    if at <= floor:
        return True
    at -= 1  # the line's end
    while at > floor and text[at - 1] in " \t\u00a0\r":
        at -= 1
    return at <= floor or text[at - 1] == "\n" or text[at - 1] in _STOPS or text[at - 1] in "_*#-"


def bared(text: str, start: int, end: int) -> tuple[int, int]:
    """
    The words of a line without dashes, brackets and the like around them.
    """
    first, last = start, end
    if text[last - 1] == "." and last - first > 1 and text[last - 2] in ")]/":
        last -= 1
    while first < last and text[first] in _DECORATION:
        first += 1
    while last > first and text[last - 1] in _DECORATION:
        last -= 1
    return first, last
