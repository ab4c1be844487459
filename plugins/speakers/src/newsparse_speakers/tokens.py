"""
An article as tokens with tags of one letter, so that clauses can be found with patterns over letters.

A quotation is one token: Q, or K where a comma ends it, or E where a full stop does.  Between paragraphs
stands one with the tag of a line break.
"""

from array import array
from collections.abc import Callable
from functools import partial
from itertools import accumulate, chain
from operator import itemgetter
from typing import TYPE_CHECKING

from newsparse import Span
from newsparse_speakers.cutting import BLANK, CUT, cut
from newsparse_speakers.letters import Shape, letters, settled
from newsparse_speakers.lexicon import Lexicon

SPAN: Callable[[tuple[int, int]], Span] = partial(tuple.__new__, Span)  # in half the time of Span(...)
_BLANKS = frozenset(BLANK)
_LETTERS: Callable[[Shape], str] = itemgetter(0)
_SIZES: Callable[[Shape], bytes] = itemgetter(1)
_WORDS: Callable[[Shape], tuple[str, ...]] = itemgetter(2)


class Tokens:
    """
    The tokens of an article: where they begin, their letters, and the quotations among them.

    `small` are the words in small letters; `starts` has one more than there are tokens, the place behind the
    last one; `quotes` are the places of pieces of speech, and which quotation each is of.
    """

    __slots__ = ("_begin", "_shapes", "lex", "quotes", "small", "starts", "tags", "text")

    small: list[str]
    starts: list[int]

    def __init__(self, text: str, lex: Lexicon, chunks: list[str], begin: int = 0) -> None:
        self.text = text
        self.lex = lex
        self.quotes: dict[int, int] = {}
        self._shapes = list(map(letters(lex).__getitem__, chunks))
        self.tags = settled("".join(map(_LETTERS, self._shapes)))
        self._begin = begin

    if not TYPE_CHECKING:  # many articles quote nobody

        def __getattr__(self, name: str) -> object:
            if name == "starts":
                sizes = array("i", b"".join(map(_SIZES, self._shapes)))
                starts = self.starts = list(accumulate(sizes, initial=self._begin))
                return starts
            if name == "small":
                small = self.small = list(chain.from_iterable(map(_WORDS, self._shapes)))
                return small
            raise AttributeError(name)

    @classmethod
    def between(cls, text: str, lex: Lexicon, start: int, end: int) -> "Tokens":
        """
        The tokens between two places of *text*, a line break before and behind them as in an article.
        """
        edge = f"0\n{CUT}"
        return cls(text, lex, [edge, *cut(text[start:end]), edge], start)

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
        The token in small letters; of a quotation, nothing.
        """
        return self.small[i]

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
        if text[end - 1] in _BLANKS:
            end -= 1
            if text[end - 1] in _BLANKS:
                end = self.end(high - 1)
        return SPAN((starts[low], end))
