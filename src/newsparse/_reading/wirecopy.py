"""
The head of most wire copy in one go: a headline in capitals, and a dateline right below it.

Floor 5.  A short cut for speed alone: it gives what the readers of the head give one after the other, or
leaves the answer to them.
"""

from newsparse._model.records import Headline
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
from newsparse._reading.openings import first_word
from newsparse._reading.outlets import Outlets
from newsparse._reading.peeling import Head, Peeling


def at_once(text: str, at: int, outlets: Outlets) -> Head | None:
    """
    Most wire copy in one go: a headline in capitals, and right below it a dateline that everybody prints so.
    """
    end = text.find("\n", at, at + 120)
    below = end + 5
    if end < 0 or not text.startswith("    ", end + 1) or not text[at:end].isupper():
        return None
    while text.startswith(" ", below):
        below += 1
    dateline = usual.peel(text, below, outlets)
    if dateline is None:
        return None
    opens = page.openings()
    if ((below - end) % 4 != 1 or first_word(text, at) in opens) and not _headline_alone(text, at, outlets):
        return None
    story = datelines.story(text, dateline.span.end)
    if "b" in opens.get(first_word(text, story), "") and bylines.prefix(text, story) is not None:
        return None
    while text[end - 1].isspace():
        end -= 1
    return Head(
        story, None, (), Headline(Span(at, end), text[at:end], "line above a dateline"), None, dateline, ()
    )


def _headline_alone(text: str, at: int, outlets: Outlets) -> bool:
    """
    Whether no reader that its first word calls takes anything off a line in capitals.
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
    if (
        "b" in page.openings().get(first_word(text, taken[1]), "")
        and bylines.prefix(text, taken[1]) is not None
    ):
        return None
    while text[end - 1].isspace():
        end -= 1
    headline = headlines.headline(text, at, end, "line above a dateline")
    return Head(taken[1], headline=headline, dateline=taken[0])
