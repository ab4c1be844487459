"""
A paragraph as tokens with tags of one letter, so that clauses can be found with patterns over letters.

A quotation is one token: Q, or K where a comma ends it, or E where a full stop does.
"""

import re
from collections.abc import Callable
from functools import partial
from itertools import accumulate, chain
from operator import itemgetter, methodcaller
from typing import TYPE_CHECKING

from newsparse import Span
from newsparse_speakers.cutting import BLANK, Shape, cut, letters
from newsparse_speakers.lexicon import Lexicon

_LONGEST = 160  # tokens of a sentence; what is longer is no sentence, and is cut
# What follows a whole sentence in marks and belongs to it: “Why?” the mayor asked.
_TAG_LINE = re.compile(
    r"(?:P|[DTNwg#]{1,7}(?:,[^.VBG]{1,14},)?)[RX]{0,2}V(?=[.,:Rpdk(oDNPTOw])|V(?:P|[DTNwg]{1,6})(?=[.,:Rpdk])"
)
_TURNED = re.compile(r"V(?:P|[DeTNwg]{1,6})(?=[.,:Rpdk])")  # the same where the verb comes second
_STOP = re.compile("[.E](?![),;:.])")
_WORDS = re.compile("[NwVP]")
_SMALL = frozenset("PWODtoXbnRpckVBGwgdvzS")


SPAN: Callable[[tuple[int, int]], Span] = partial(tuple.__new__, Span)  # in half the time of Span(...)
LETTERS: Callable[[Shape], str] = itemgetter(0)
_BARE: Callable[[str], str] = methodcaller("rstrip", BLANK)
_SIZES: Callable[[Shape], tuple[int, ...]] = itemgetter(1)


class Tokens:
    """
    Tokens of a paragraph: where they begin, their letters, and the quotations among them.

    `starts` has one more than there are tokens, the place behind the last one.
    """

    __slots__ = ("begin", "lex", "quotes", "shapes", "small", "starts", "tags", "text")

    small: list[str]  # the words in small letters
    starts: list[int]

    def __init__(self, text: str, lex: Lexicon) -> None:
        self.text = text
        self.lex = lex
        self.begin = -1
        self.shapes: list[Shape] = []
        self.tags = ""
        self.quotes: dict[int, int] = {}

    if not TYPE_CHECKING:  # many paragraphs name nobody, and nobody speaks in them

        def __getattr__(self, name: str) -> object:
            if name == "starts":
                sizes = chain.from_iterable(map(_SIZES, self.shapes))
                starts = self.starts = list(accumulate(sizes, initial=self.begin))
                return starts
            if name == "small":
                places = map(slice, self.starts, self.starts[1:])
                bare = map(_BARE, map(self.text.__getitem__, places))
                small = self.small = list(map(str.lower, bare))
                return small
            raise AttributeError(name)

    def add(self, start: int, end: int) -> None:
        """
        Add the tokens between *start* and *end*.
        """
        self.begin = start
        self.shapes += map(letters(self.lex).__getitem__, cut(self.text[start:end]))
        self.tags = "".join(map(LETTERS, self.shapes))

    def first(self, i: int) -> str:
        """
        The first character of the token.
        """
        return self.text[self.starts[i]]

    def printed(self, i: int) -> str:
        """
        The token as it is printed.
        """
        starts = self.starts
        return self.text[starts[i] : starts[i + 1]].rstrip(BLANK)

    def word(self, i: int) -> str:
        """
        The token in small letters.
        """
        starts = self.starts
        return self.text[starts[i] : starts[i + 1]].rstrip(BLANK).lower()

    def end(self, i: int) -> int:
        """
        Where token *i* ends.
        """
        start, end, text = self.starts[i], self.starts[i + 1], self.text
        while end > start and text[end - 1] in BLANK:
            end -= 1
        return end

    def span(self, region: tuple[int, int]) -> Span:
        """
        The place of the tokens of *region*.
        """
        low, high = region
        starts, text = self.starts, self.text
        end = starts[high]
        if text[end - 1] in BLANK:
            end -= 1
            if text[end - 1] in BLANK:
                end = self.end(high - 1)
        return SPAN((starts[low], end))

    def sentences(self) -> list[tuple[int, int]]:
        """
        The sentences, as half-open runs of tokens.
        """
        found: list[tuple[int, int]] = []
        tags, begin, count = self.tags, 0, len(self.tags)
        for stop in _STOP.finditer(tags):
            i = stop.start()
            if i + 1 < count:
                following = tags[i + 1]
                if following in _SMALL and self.text[self.starts[i + 1]].islower():
                    continue
                if tags[i] == "E":
                    if following == "-" or (not _WORDS.search(tags, begin, i) and self._belongs(i + 1)):
                        continue
                elif self.text[self.starts[i] : self.starts[i + 1]] == ".":
                    continue
            found.append((begin, i + 1))
            begin = i + 1
        if begin < count:
            found.append((begin, count))
        if count > _LONGEST and any(high - low > _LONGEST for low, high in found):
            found = [
                (at, min(at + _LONGEST, high)) for low, high in found for at in range(low, high, _LONGEST)
            ]
        return found

    def _belongs(self, i: int) -> bool:
        """
        Whether the words from *i* on say who spoke the sentence in marks before them.
        """
        found = (_TURNED if self.lex.verb_second else _TAG_LINE).match(self.tags, i)
        if found is None:
            return False
        end = found.end()
        while self.tags[end : end + 1] == "R":
            end += 1
        after = self.tags[end : end + 2]
        if after[1:2] and after[0] in ",:" and after[1] in "QKE":
            return False
        return (
            after[:1] not in "DNPTw"
            or (after[:1] == "w" and "P" not in found[0])
            or self.printed(i - 1).rstrip("\"”»“'’ ")[-1:] in "?!"
        )
