"""
What stands above a byline or a dateline: the headline, whatever it looks like, and decks.

Floor 5.  Nobody can tell a headline from a first sentence by its words alone; what is printed below it can.
"""

import functools
import re
from collections.abc import Callable
from typing import NamedTuple

from newsparse._model.records import Dateline, Furniture, Headline
from newsparse._model.span import Span
from newsparse._reading import datelines, layout, places
from newsparse._reading.headlines import LONGEST, block, headline
from newsparse._reading.openings import line_end, skip

DECKS = 4  # so many paragraphs may stand between a headline and its dateline
DECK = 260
LONG_DECK = 330  # where both a byline and a stamp stand below it
_BY = "bBvVpPdDw"  # By, Von, Par, Por, Door, di, written by
# How most sentences open, and no dateline: a capital, a word in small letters, and no mark soon after.
_PROSE = re.compile(
    r"[^\W\d_a-z][\w'’]{0,20} (?!(?:d[aeiou]s?|del|la|le|al|am|an|of|on|upon|in|y|the|van|den|der|el)\b)[a-z]"
    r"[^\d(—–/:-]{30}"
)

Taken = tuple[Dateline, int] | None


class Above(NamedTuple):
    """
    A headline (unless there was one before), decks, and where the byline or the dateline begins.
    """

    headline: Headline | None
    decks: tuple[Furniture, ...]
    end: int


def peel(
    text: str,
    at: int,
    block_at: Callable[[int], tuple[int, int]],
    dateline_at: Callable[[int], Taken],
    byline_at: Callable[[int], object],
    page_at: Callable[[int], bool],
    identity: Callable[[int], int],
    *,
    headed: bool,
    weak: bool = True,
) -> Above | None:
    """
    Take what stands above the next byline or dateline.

    Args:
        headed: there is a headline already, and only decks are left.
        weak: a dateline without date and agency will do.
    """
    start = at
    first: tuple[int, int] | None = None
    sentences, long = 0, False
    for step in range(DECKS + 1):
        end, follows = block_at(at)
        lower = step > 0 or headed
        if end - at > (LONG_DECK if lower else LONGEST) or follows >= len(text) or end <= at:
            return None
        first = first or (end, follows)
        stretched = lower and end - at > DECK
        long = long or stretched
        rule = None if long else _below(text, at, end, follows, dateline_at, byline_at, weak=weak)
        if rule == "a byline" and lower and skip(text, line_end(text, follows)) >= len(text):
            return None  # it signs the story, and what stands above is that
        # A sentence may stand above the lines about its writer.
        if rule is None and not lower and text[end - 1] != "." and page_at(follows):
            rule = "what the page prints"
        sentences += 2 if stretched else layout.stopped(text, end)
        # One sentence may be a deck if it is plain who wrote the story; more of them are the story.
        if rule is None and lower and sentences < 3 and identity(follows) > sentences:
            rule = "who wrote it and when"
        if rule is not None:
            # One piece at a time: what stands between may be furniture as well as a deck.
            name = f"line above {rule}" if step == 0 else "line above decks"
            kicked = step > 0 and not headed and byline_at(first[1]) is None
            return _first(text, start, *first, name, headed=headed, kicked=kicked)
        at = follows
    return None


def _first(text: str, start: int, end: int, follows: int, name: str, *, headed: bool, kicked: bool) -> Above:
    """
    The first of the lines as what it is: a section (if it may be *kicked*), a deck, or the headline.
    """
    if kicked and layout.kicker(text, start, end, follows, block(text, follows)[0]):
        return Above(None, (Furniture(Span(start, end), "section", "kicker"),), follows)
    if headed:
        return Above(None, (Furniture(Span(start, end), "deck", name),), _starred(text, follows))
    return Above(headline(text, start, end, name), (), _starred(text, follows))


def _starred(text: str, at: int) -> int:
    # Four stars stand in front of news that will move markets, and are no part of anything.
    stars = at
    while stars - at < 12 and text[stars : stars + 1] == "*":
        stars += 1
    return stars


def _below(
    text: str,
    at: int,
    end: int,
    follows: int,
    dateline_at: Callable[[int], Taken],
    byline_at: Callable[[int], object],
    *,
    weak: bool,
) -> str | None:
    if text[follows] in _BY and byline_at(follows) is not None:
        return "a byline"
    if _PROSE.match(text, follows) is not None:
        return None
    taken = dateline_at(_starred(text, follows))
    if taken is None:
        return None
    if not datelines.is_weak(taken[0]):
        return "a dateline"
    # "ANKARA" on a line of its own is apart by itself.
    alone = taken[0].rule.endswith(" line") and text[follows : follows + 2].isupper()
    apart = alone or text.count("\n", end, follows) > 1 or _indent(text, follows) >= _indent(text, at) + 2
    return "a weak dateline" if weak and apart else None


def _indent(text: str, at: int) -> int:
    return at - text.rfind("\n", 0, at) - 1


@functools.cache
def _date_behind() -> re.Pattern[str]:
    return re.compile(r",[ \n]{1,2}[A-Z][a-z]{2,8}\.?[ \n]{1,2}\d{1,2}\s{0,2}-")


def run_in(text: str, at: int, dateline_at: Callable[[int], Taken]) -> Above | None:
    """
    Take a headline in capitals that runs into its dateline ("MINE SETS RECORD OSLO, March 5 -").
    """
    found = _date_behind().search(text, at, min(len(text), at + 200))
    if found is None:
        return None
    comma = found.start()
    words = text[at:comma]
    if not words.isupper() or line_end(text, at) < comma:
        return None
    starts = [at + i + 1 for i, char in enumerate(words) if char == " "][-3:]
    known = [start for start in starts if places.town(text[start:comma])]
    for start in (known or starts[::-1])[:1]:
        if dateline_at(start) is not None:
            end = start
            while end > at and text[end - 1].isspace():
                end -= 1
            return Above(headline(text, at, end, "run into the dateline"), (), start)
    return None
