"""
An article as tokens with tags of one letter, so that clauses can be found with patterns over letters.

A quotation is one token: Q, or K where a comma ends it, or E where a full stop does.  Between paragraphs
stands one with the tag of a line break.
"""

from collections.abc import Callable
from itertools import accumulate

from newsparse import Span
from newsparse_speakers.cutting import BLANK, BREAK, TOKEN, cut
from newsparse_speakers.letters import GLUED, OVER, letters, settled
from newsparse_speakers.lexicon import Lexicon

# `NEW(Span, (low, high))` is `Span(low, high)`, made in half the time.
NEW: Callable[[type[Span], tuple[int, int]], Span] = tuple.__new__
_BLANKS = frozenset(BLANK)
_SIZES = bytes(n % GLUED for n in range(256))

# A token that is no word: where it begins, where what is behind it does, and the index of the quotation it
# stands for; a line break has -1.
Edge = tuple[int, int, int]


class Tokens:
    """
    The tokens of an article: where they begin, their letters, and the quotations among them.

    `small` are the words in small letters; `starts` has one more than there are tokens, the place behind the
    last one; `quotes` are the places of pieces of speech, and which quotation each is of.
    """

    __slots__ = ("lex", "quotes", "small", "starts", "tags", "text")

    def __init__(self, text: str, lex: Lexicon, chunks: list[str], edges: list[Edge]) -> None:
        self.text = text
        self.lex = lex
        codes, self.small = letters(lex).read(chunks)
        self.tags = settled(codes[::2])
        self.starts, self.quotes = _starts(codes[1::2], chunks, edges)

    @classmethod
    def between(cls, text: str, lex: Lexicon, start: int, end: int) -> "Tokens":
        """
        The tokens between two places of *text*, a line break before and behind them as in an article.
        """
        low = start
        while low < end and text[low] in BLANK:
            low += 1
        chunks = [BREAK, *(cut(text[low:end]) if low < end else ()), BREAK]
        return cls(text, lex, chunks, [(start, low, -1), (end, end, -1)])

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
        return NEW(Span, (starts[low], end))


def _starts(sizes: bytes, chunks: list[str], edges: list[Edge]) -> tuple[list[int], dict[int, int]]:
    """
    Where tokens begin, and which of them are quotations.
    """
    starts = [0]
    quotes: dict[int, int] = {}
    rows = sizes.translate(_SIZES).split(b"\0")
    long = any(size in sizes for size in OVER)
    for (low, high, quote), row in zip(edges, _long(chunks) if long else rows[1:], strict=True):
        starts[-1] = low
        if quote >= 0:
            quotes[len(starts) - 1] = quote
        starts += accumulate(row, initial=high)
    return starts, quotes


def _long(chunks: list[str]) -> list[list[int]]:
    """
    The sizes of tokens behind each edge, where a byte is too little for one.
    """
    rows: list[list[int]] = []
    for chunk in chunks:
        if chunk[0] == BREAK:
            rows.append([])
        else:
            row = rows[-1]
            row += map(len, TOKEN.findall(chunk))
            row[-1] += 1
    return rows
