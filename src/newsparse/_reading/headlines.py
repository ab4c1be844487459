"""
Headlines: a line above the story that is no sentence of it.

Floor 4.
"""

import re

from newsparse._model.records import Headline
from newsparse._model.span import Span
from newsparse._reading.openings import line_end, skip

LONGEST = 300
_LONG = 130  # a line of the story

_STARS = re.compile(r"\*{2,12}[ \t]{0,3}")
_CLOSING = "\"'”’»“) \u00a0*"
_STOPS = ".…:;,。！？"


def headline(text: str, at: int, end: int, rule: str) -> Headline:
    """
    The record of the headline that stands from *at* to *end*.
    """
    return Headline(Span(at, end), text[at:end], rule)


def starred(text: str, at: int) -> Headline | None:
    """
    A flash: its headline after stars is all there is.
    """
    found = _STARS.match(text, at)
    if found is None:
        return None
    end = line_end(text, found.end())
    follows = skip(text, end)
    if follows < len(text) and text.count("\n", end, follows) == 1:
        second = line_end(text, follows)
        if skip(text, second) == len(text) and second - follows < 120:
            end = second
    return headline(text, found.end(), end, "flash") if end > found.end() else None


def block(text: str, at: int) -> tuple[int, int]:
    """
    Where a headline that begins at *at* ends (with its line, or with the next one that goes on with it), and
    where the text goes on.
    """
    end = line_end(text, at)
    return joined(text, at, end, skip(text, end))


def joined(text: str, at: int, end: int, start: int) -> tuple[int, int]:
    """
    The same, of a line that ends at *end*; the next one begins at *start*.
    """
    if end - at > 120 or start >= len(text) or text.count("\n", end, start) != 1:
        return end, start
    if text[end - 1] not in ";,:" and not text[start].islower():
        return end, start
    second = line_end(text, start)
    follows = skip(text, second)
    if second - start > 160 or text.count("\n", second, follows) < 2:
        return end, start
    return second, follows


def stands_alone(text: str, at: int, end: int, follows: int) -> str | None:
    """
    Why the line from *at* to *end* is a headline by its looks, or `None`; *follows* is where text goes on.
    """
    if end - at > LONGEST or follows >= len(text):
        return None
    line = text[at:end]
    if _left_open(line):
        return None
    last = line.rstrip(_CLOSING)[-1:]
    capitals = line.isupper()
    if text.count("\n", end, follows) < 2 and text.find("\r\r", end, follows) < 0:
        return _above(text, at, end, follows, line, last, capitals)
    if capitals:
        return "capitals"
    if ";" in line and line[: line.find("\n")].rstrip().endswith(";"):
        return "two lines"
    if last in _STOPS:
        return "title case" if last == "." and end - at < 150 and _title_case(line) else None
    if last in "?!" and end - at > 120:
        return None
    return "line above a paragraph" if end - at <= 200 else None


def _left_open(line: str) -> bool:
    """
    Whether a line begins with a mark and leaves one open: somebody speaks, and goes on below.
    """
    if line[0] == '"':
        return line.count('"') % 2 == 1
    return line[0] == "“" and line.count("“") > line.count("”")


def _above(text: str, at: int, end: int, follows: int, line: str, last: str, capitals: bool) -> str | None:
    """
    A line without a blank one below it.
    """
    if last in _STOPS and not capitals:
        return None
    begin = text.rfind("\n", 0, at) + 1
    below = text.rfind("\n", 0, follows) + 1
    if follows - below >= at - begin + 2:
        return "line above an indented one"
    second = line_end(text, follows)
    if capitals and not text[follows:second].isupper():
        return "capitals above a line"
    if end - at <= 120 and second - follows > _LONG:
        return "short line above a long one"
    return "line above a deck" if _decked(text, line, follows, second) else None


def _decked(text: str, line: str, follows: int, second: int) -> bool:
    """
    Whether one more short line that is no sentence stands below, and then, apart, the story.
    """
    story = skip(text, second)
    if second - follows > 140 or line.count(" ") < 3 or text.count("\n", second, story) < 2:
        return False
    deck = text[follows:second]
    if deck[-1] in _STOPS or not deck[0].isupper() or not line[0].isupper() or deck.count(" ") < 3:
        return False
    return line_end(text, story) - story > 80


def _title_case(line: str) -> bool:
    words = [word for word in line.split() if word[0].isalpha() and len(word) > 3]
    return len(words) > 3 and sum(word[0].isupper() for word in words) >= 0.8 * len(words)
