"""
An article as tokens with tags of one letter, so that clauses can be found with patterns over letters.

A quotation is one token: Q, or K where a comma ends it, or E where a full stop does.  Between paragraphs
stands one with the tag of a line break.
"""

from collections.abc import Callable
from itertools import accumulate

from newsparse import Span
from newsparse_speakers.cutting import BLANK, BREAK, stretch
from newsparse_speakers.letters import INITIALS, letters, settled
from newsparse_speakers.lexicon import Lexicon

# `NEW(Span, (low, high))` is `Span(low, high)`, made in half the time.
NEW: Callable[[type[Span], tuple[int, int]], Span] = tuple.__new__
BLANKS = frozenset(BLANK)
CLOSING = frozenset('"”')
_EDGES = bytes(code not in b"\nQKE" for code in range(256))

# A token that is no word: by how much it begins behind what the sizes of the words before it tell, its own
# size with the blanks behind it, and the index of the quotation it stands for; a line break has -1.
Edge = tuple[int, int, int]


class Tokens:
    """
    The tokens of an article: where they begin, their letters, and the quotations among them.

    `small` are the words in small letters; `starts` has one more than there are tokens, the place behind the
    last one; `quotes` are the places of pieces of speech, and which quotation each is of; `initials` tells
    whether a sentence may end with some, as in: to the U.S. He did not.
    """

    __slots__ = ("initials", "lex", "quotes", "small", "starts", "tags", "text")

    def __init__(self, text: str, lex: Lexicon, chunks: list[str], edges: list[Edge]) -> None:
        self.text = text
        self.lex = lex
        codes, sizes, self.small = letters(lex).read(chunks)
        self.tags = settled(codes, self.small, lex.words["also_names"])
        self.initials = INITIALS.search(codes) is not None
        self.starts, self.quotes = _starts(codes, sizes, edges)

    @classmethod
    def between(cls, text: str, lex: Lexicon, start: int, end: int) -> "Tokens":
        """
        The tokens between two places of *text*, a line break before and behind them as in an article.
        """
        low = start
        while low < end and text[low] in BLANK:
            low += 1
        if low == end:
            return cls(text, lex, [BREAK, BREAK], [(start, low - start, -1), (0, 0, -1)])
        words = stretch(text[low:end])
        last = end - low - len(words) - 1
        return cls(text, lex, [BREAK, *words.split(" "), BREAK], [(start, low - start, -1), (last, 0, -1)])

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
        end = starts[high] - 1
        if text[end] not in BLANKS:
            end += 1
        elif text[end - 1] in BLANKS:
            end = self.end(high - 1)
        if text[end - 1] == "," and text[end : end + 1] in CLOSING:
            end += 1  # the mark that stands for the comma of a title: read "The Pier,"
        return NEW(Span, (starts[low], end))


def _starts(codes: bytes, sizes: list[int], edges: list[Edge]) -> tuple[list[int], dict[int, int]]:
    """
    Where tokens begin, and which of them are quotations.
    """
    quotes: dict[int, int] = {}
    find, at = codes.translate(_EDGES).find, -1
    for more, size, quote in edges:
        at = find(0, at + 1)
        sizes[at] = size
        if more and at:
            sizes[at - 1] += more
        if quote >= 0:
            quotes[at] = quote
    return list(accumulate(sizes, initial=edges[0][0])), quotes
