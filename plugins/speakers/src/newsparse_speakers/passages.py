"""
An article's paragraphs as tokens, sentences and clauses, each quotation in its place.
"""

import bisect
import re
from collections.abc import Iterator
from operator import attrgetter

from newsparse import Article, Span
from newsparse_speakers.clauses import Sentence, clauses
from newsparse_speakers.cutting import BLANK, CUT, Shape, letters, quotation, settled, shapes
from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.retag import retagged
from newsparse_speakers.second import tagging
from newsparse_speakers.tokens import LETTERS, Tokens

_LOW = attrgetter("low")


class Passage:
    """
    A paragraph with its sentences and clauses.
    """

    __slots__ = ("sentences", "tags", "tokens")

    def sentence(self, at: int) -> Sentence:
        """
        The sentence that has the token *at*.
        """
        return self.sentences[bisect.bisect_right(self.sentences, at, key=_LOW) - 1]

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        second = tokens.lex.verb_second
        tags = self.tags = tokens.tags = tagging.settled(tokens) if second else retagged(tokens)
        self.sentences = [
            Sentence(low, high, [] if second else clauses(tokens, tags, low, high))
            for low, high in tokens.sentences()
        ]


def passages(article: Article, lex: Lexicon) -> Iterator[Passage]:
    """
    The headline and the paragraphs of *article*.
    """
    text = article.text
    words = text.replace(CUT, " ") if CUT in text else text
    known = letters(lex)
    quotes = _pieces(article)
    at = 0
    read: list[tuple[Tokens, list[int]]] = []
    every: list[Shape] = []
    for span in _spans(article):
        known.forget()
        tokens = Tokens(text, lex)
        here, end = span
        while here < end and text[here] in BLANK:
            here += 1
        tokens.begin = here
        own = tokens.shapes
        spoken: list[int] = []
        while at < len(quotes) and quotes[at][0] < end:
            start, stop, index = quotes[at]
            at += 1
            if start < here:
                continue
            if here < start:
                own += shapes(known, words, here, start)
            stop = here = min(stop, end)
            while here < end and text[here] in BLANK:
                here += 1
            own.append((quotation(text, start, stop), (here - start,)))
            spoken.append(index)
        own += shapes(known, words, here, end)
        read.append((tokens, spoken))
        every += own
        every.append(_PARAGRAPH)
    tags = settled("".join(["\n", *map(LETTERS, every)]))
    for (tokens, spoken), line in zip(read, tags[1:].split("\n"), strict=False):
        tokens.tags = line
        if spoken:
            marks = [one.start() for one in _QUOTES.finditer(line)]
            tokens.quotes = dict(zip(marks, spoken, strict=True))
        yield Passage(tokens)


_PARAGRAPH: Shape = ("\n", ())
_QUOTES = re.compile("[QKE]")


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
