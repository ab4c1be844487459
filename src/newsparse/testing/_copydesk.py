"""
Where planted articles are put together: a text that grows and knows where its parts lie.

Floor 8.
"""

import bisect
import re
from collections.abc import Callable
from typing import Any

from newsparse._model.leaves import names_of
from newsparse._model.span import Span


class Copy:
    """
    A text that grows.
    """

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.end = 0

    def add(self, words: str) -> Span:
        """
        Add *words*; returns where they lie.
        """
        start = self.end
        self.parts.append(words)
        self.end += len(words)
        return Span(start, self.end)

    def fill(self, template: str, words: dict[str, str]) -> tuple[Span, dict[str, Span]]:
        """
        Add a template with its slots filled; returns where it lies, and where each slot.
        """
        start, slots = self.end, {}
        for part in template.split("{"):
            name, bracket, rest = part.rpartition("}")
            if bracket:
                slots[name] = self.add(words[name])
            self.add(rest)
        return Span(start, self.end), slots

    def text(self) -> str:
        """
        What has been added.
        """
        return "".join(self.parts)


def wrapped(text: str, start: int, end: int, width: int) -> str:
    """
    *text* with the blanks from *start* to *end* that stand before the *width* turned into line ends.
    """
    chars = list(text)
    at, blank = text.rfind("\n", 0, start) + 1, -1
    for i in range(start, end):
        if chars[i] == "\n":
            at, blank = i + 1, -1
        elif chars[i] == " " and i > at + 4:
            blank = i
        if i - at >= width and blank >= 0:
            chars[blank] = "\n"
            at, blank = blank + 1, -1
    return "".join(chars)


def moved(value: Any, place: Callable[[int], int]) -> Any:
    """
    A record, or a tuple of them, with each of its spans where *place* puts its ends.
    """
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, Span):
        return Span(place(value.start), place(value.end))
    if isinstance(value, tuple):
        return tuple([moved(one, place) for one in value])
    if isinstance(value, dict):
        return {name: moved(one, place) for name, one in value.items()}
    if names := names_of(type(value)):
        return type(value)(*[moved(getattr(value, name), place) for name in names])
    return value


def swapped(text: str, old: str, new: str) -> tuple[str, Callable[[int], int]]:
    """
    *text* with *new* for each *old*, and where each of its places has gone.
    """
    starts = [found.start() for found in re.finditer(re.escape(old), text)]
    longer = len(new) - len(old)
    return text.replace(old, new), lambda at: at + longer * bisect.bisect_left(starts, at)
