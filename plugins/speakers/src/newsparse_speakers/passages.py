"""
An article's paragraphs as tokens, sentences and clauses, each quotation in its place.
"""

import bisect
from collections.abc import Iterator

from newsparse import Article, Span
from newsparse_speakers.clauses import Sentence, clauses
from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.retag import retagged
from newsparse_speakers.second.tagging import settled
from newsparse_speakers.tokens import Tokens


class Passage:
    """
    A paragraph with its sentences and clauses.
    """

    __slots__ = ("lows", "sentences", "tags", "tokens")

    def sentence(self, at: int) -> Sentence:
        """
        The sentence that has the token *at*.
        """
        return self.sentences[bisect.bisect_right(self.lows, at) - 1]

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        tokens.finish()
        second = tokens.lex.verb_second
        tags = self.tags = tokens.tags = settled(tokens) if second else retagged(tokens)
        self.sentences = [
            Sentence(low, high, [] if second else clauses(tokens, tags, low, high))
            for low, high in tokens.sentences()
        ]
        self.lows = [one.low for one in self.sentences]


def passages(article: Article, lex: Lexicon) -> Iterator[Passage]:
    """
    The headline and the paragraphs of *article*.
    """
    pieces = _pieces(article)
    text, at = article.text, 0
    for span in _spans(article):
        tokens = Tokens(text, lex)
        here = span.start
        while at < len(pieces) and pieces[at][0] < span.end:
            start, end, index = pieces[at]
            at += 1
            if start < here:
                continue
            tokens.add(here, start)
            here = min(end, span.end)
            tokens.add_quote(start, here, index)
        tokens.add(here, span.end)
        yield Passage(tokens)


def _pieces(article: Article) -> list[tuple[int, int, int]]:
    """
    The speech in quotation marks, a piece for each paragraph of it: start, end, index of the quotation.
    """
    pieces: list[tuple[int, int, int]] = []
    for index, quote in enumerate(article.quotes):
        if quote.kind.value == "speech":
            last = len(quote.segments) - 1
            for n, segment in enumerate(quote.segments):
                start = quote.span.start if n == 0 else segment.start
                pieces.append((start, quote.span.end if n == last else segment.end, index))
    return pieces


def _spans(article: Article) -> list[Span]:
    spans = [one.span for one in article.paragraphs]
    if article.headline is not None and article.headline.span.end > article.headline.span.start:
        spans.insert(0, article.headline.span)
    return spans
