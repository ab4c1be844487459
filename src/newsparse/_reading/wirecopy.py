"""
The head of most wire copy in one go: a headline in capitals, and a dateline right below it.

Floor 5.  A short cut for speed alone: it gives what the readers of the head give one after the other, or
leaves the answer to them.
"""

import functools
from typing import ClassVar

from newsparse._model.making import maker
from newsparse._model.records import Byline, Date, Dateline, Furniture, Headline, Revision
from newsparse._model.span import Span
from newsparse._reading import (
    bylines,
    datelines,
    furniture,
    headlines,
    page,
    revisions,
    stylebook,
    timestamps,
    usual,
)
from newsparse._reading.openings import first_word, skip
from newsparse._reading.outlets import Outlets
from newsparse._reading.peeling import Head, Peeling

_headline = maker(Headline)


class Seen:
    """
    Such a head where it was seen: its records are made for those who read them.

    Args:
        at: where the headline begins; it ends at *last*.
        below: where the dateline begins.
        end: where the body begins.
        byline: the line between the two.
    """

    __slots__ = ("_dateline", "at", "below", "byline", "end", "last", "outlets", "text")
    date: ClassVar[Date | None] = None
    revisions: ClassVar[tuple[Revision, ...]] = ()
    furniture: ClassVar[tuple[Furniture, ...]] = ()
    updated: ClassVar[Date | None] = None

    def __init__(
        self,
        text: str,
        at: int,
        last: int,
        below: int,
        end: int,
        outlets: Outlets,
        byline: Byline | None = None,
    ) -> None:
        self.text = text
        self.at = at
        self.last = last
        self.below = below
        self.end = end
        self.outlets = outlets
        self.byline = byline
        self._dateline: Dateline | None = None

    @property
    def headline(self) -> Headline:
        """
        The line in capitals.
        """
        at, last = self.at, self.last
        rule = "line above a dateline" if self.byline is None else "line above a byline"
        return _headline(Span(at, last), self.text[at:last], rule)

    @property
    def dateline(self) -> Dateline | None:
        """
        The dateline below it.
        """
        if self._dateline is None:
            self._dateline = usual.peel(self.text, self.below, self.outlets)
        return self._dateline

    def head(self) -> Head:
        """
        The same with its records made.
        """
        return Head(self.end, None, (), self.headline, self.byline, self.dateline, ())


def headed(text: str, at: int) -> bool:
    """
    Whether a line in capitals stands at *at*, and an indented one right below it.
    """
    end = text.find("\n", at, at + 120)
    return end >= 0 and text.startswith("    ", end + 1) and text[at:end].isupper()


def at_once(text: str, at: int, outlets: Outlets) -> Seen | None:
    """
    Most wire copy in one go: a headline in capitals, and right below it a dateline that everybody prints so.
    """
    end = text.find("\n", at, at + 120)
    below = end + 5
    if end < 0 or not text.startswith("    ", end + 1) or not text[at:end].isupper():
        return None
    while text.startswith(" ", below):
        below += 1
    stop = usual.end(text, below, outlets)
    if stop is None:
        return None
    opens = page.openings()
    if ((below - end) % 4 != 1 or first_word(text, at) in opens) and not _left_alone(text, at, outlets):
        return None
    story = datelines.story(text, stop)
    if _goes_on(text, story):
        return None
    while text[end - 1].isspace():
        end -= 1
    return Seen(text, at, end, below, story, outlets)


def _goes_on(text: str, at: int) -> bool:
    """
    Whether a byline's opening words, or a short line that ends in a colon, stand behind the dateline.
    """
    colon = text.find(":", at, at + 40)
    if colon >= 0 and text[colon + 1 : colon + 2] in ("\n", "\r"):
        return True
    if at >= len(text) or text[at] not in _initials():
        return False
    return "b" in page.openings().get(first_word(text, at), "") and bylines.prefix(text, at) is not None


@functools.cache
def _initials() -> frozenset[str]:
    """
    With what letters the words open that a byline may open with.
    """
    words = [word for word, ask in page.openings().items() if "b" in ask]
    return frozenset(letter for word in words for letter in (word[:1], word[:1].upper()))


def _left_alone(text: str, at: int, outlets: Outlets) -> bool:
    """
    Whether no reader that the first word of a line calls takes anything off it.
    """
    ask = page.openings().get(first_word(text, at), "")
    return (
        text[at].isalpha()
        and stylebook.peel(text, at, outlets) is None
        and ("s" not in ask or timestamps.peel(text, at) is None)
        and ("r" not in ask or revisions.peel(text, at) is None)
        and ("f" not in ask or furniture.peel(text, at) is None)
        and ("b" not in ask or bylines.prefix(text, at) is None)
    )


def capitals(found: Peeling) -> Head | None:
    """
    The same with any dateline that the whole grammar reads.
    """
    text, at = found.text, found.at
    end = text.find("\n", at, at + 120)
    if end < 0 or not text.startswith("    ", end + 1) or not text[at:end].isupper():
        return None
    if first_word(text, at) in page.openings():
        return None
    below = end + 1
    while text.startswith("    ", below):
        below += 4
    if text[below : below + 1] in "* \n\r":
        return None
    taken = found.dateline_at(below)
    if taken is None or taken[0].rule.endswith("+writer"):
        return None
    if _goes_on(text, taken[1]):
        return None
    while text[end - 1].isspace():
        end -= 1
    headline = headlines.headline(text, at, end, "line above a dateline")
    return Head(taken[1], headline=headline, dateline=taken[0])


def signed(found: Peeling) -> Seen | None:
    """
    The same with a line "By Ida Moe, Meridian Wire" between the headline and the dateline.
    """
    text, at = found.text, found.at
    end = text.find("\n", at, at + 120)
    if end < 0 or not text.startswith("    ", end + 1) or not text[at:end].isupper():
        return None
    names = end + 5
    while text.startswith(" ", names):
        names += 1
    if text[names : names + 3] not in ("By ", "by ", "BY ") or page.openings().get("by") != "b":
        return None
    if not _left_alone(text, at, found.outlets):
        return None
    read = found.byline_at(names)
    if read is None or read[1] is not None or stylebook.peel(text, names, found.outlets) is not None:
        return None
    place = read[2]
    if not text.startswith("\n    ", place):
        return None
    place = skip(text, place)
    stop = usual.end(text, place, found.outlets)
    if stop is None or not _left_alone(text, place, found.outlets):
        return None
    story = datelines.story(text, stop)
    if _goes_on(text, story) or stylebook.peel(text, story, found.outlets) is not None:
        return None
    while text[end - 1].isspace():
        end -= 1
    return Seen(text, at, end, place, story, found.outlets, read[0])
