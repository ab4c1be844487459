"""
An article's paragraphs with their sentences and clauses, each quotation in its place.
"""

import bisect
from collections import Counter
from collections.abc import Callable
from itertools import chain
from operator import attrgetter

from newsparse import Article, Span
from newsparse.records import QuoteKind
from newsparse_speakers.clauses import TURN, Clause, Sentence, headed
from newsparse_speakers.cues import add_clauses
from newsparse_speakers.cutting import BREAK, quotation, stretch
from newsparse_speakers.given import genders
from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.retag import retagged
from newsparse_speakers.second import tagging
from newsparse_speakers.sentences import sentences
from newsparse_speakers.tokens import BLANKS, Edge, Tokens

_LOW = attrgetter("low")
_SPEECH = QuoteKind.SPEECH
_LETTERS = 6  # of a name in capitals; what has fewer may be an agency's: UNESCO
_SENTENCES: Callable[["Passage"], list[Sentence]] = attrgetter("sentences")


class Passage:
    """
    A paragraph: where its tokens are, and its sentences; `passages` sets the slots.
    """

    __slots__ = ("high", "low", "sentences", "tags", "tokens")
    high: int
    low: int
    sentences: list[Sentence]
    tags: str
    tokens: Tokens

    def sentence(self, at: int) -> Sentence:
        """
        The sentence that has the token *at*.
        """
        return self.sentences[bisect.bisect_right(self.sentences, at, key=_LOW) - 1]


def passages(article: Article, lex: Lexicon) -> list[Passage]:
    """
    The headline and the paragraphs of *article*.
    """
    spans = _spans(article)
    if not spans:
        return []
    tokens = _tokens(article, spans, lex)
    tokens.tags = tags = tagging.settled(tokens) if lex.verb_second else retagged(tokens)
    found: list[Passage] = []
    for low, high, inside in sentences(tokens):
        made = Passage()
        made.tokens = tokens
        made.tags = tags
        made.low = low
        made.high = high
        made.sentences = inside
        found.append(made)
    if not lex.verb_second:
        _clauses(tokens, found)
    return found


def _clauses(tokens: Tokens, passages: list[Passage]) -> None:
    """
    Give each sentence its clauses.
    """
    tags = tokens.tags
    turns: list[tuple[Passage, Clause]] = []
    for turn in TURN.finditer(tags):
        low = turn.start() + 1
        named = headed(tokens, tags, low, turn.end() - 1)
        if named is not None:
            turns.append((passages[bisect.bisect_right(passages, low, key=_LOW) - 1], named))
    if turns and not (len(turns) == 1 and turns[0][0] in passages[:2] and _town(tokens, turns[0])):
        _take(tokens, turns)
    add_clauses(tokens, chain.from_iterable(map(_SENTENCES, passages)))


def _town(tokens: Tokens, turn: tuple[Passage, Clause]) -> bool:
    """
    Whether the one name before a colon, where an article begins, may be the town that it is from, written in
    capitals as no other word there: HARBURY: The mayor said.
    """
    passage, named = turn
    low, high = named.subject or named.cue
    text, starts = tokens.text, tokens.starts
    name = text[starts[low] : starts[high]].rstrip()
    if name.partition(" ")[0].lower() in genders() or text.count(name) > 1:
        return False  # Ida Moe
    return len(name) > _LETTERS and name.isupper() and not text[starts[low] : starts[passage.high]].isupper()


def _take(tokens: Tokens, turns: list[tuple[Passage, Clause]]) -> None:
    """
    Give paragraphs behind a name and a colon to the name: those of one sentence, and turns of an interview.
    """
    letters = tokens.lex.words["letters"]
    names = [tokens.small[named.cue[0] - 1] for _, named in turns]
    often = Counter(names)
    for (passage, named), name in zip(turns, names, strict=True):
        again = len(turns) > 2 and often[name] > 1
        if again or (len(passage.sentences) == 1 and name not in letters):
            passage.sentences[0].clauses = [named]


def _tokens(article: Article, spans: list[Span], lex: Lexicon) -> Tokens:
    """
    The tokens of *spans*, where each piece of a quotation is one.
    """
    text, length = article.text, len(article.text)
    chunks: list[str] = []
    edges: list[Edge] = []
    last = told = 0  # `told` is where the next edge is by the sizes of the words before it
    coming = iter(_pieces(article))
    start, stop, index = next(coming)
    for here, end in spans:
        while here < end and text[here] in BLANKS:
            here += 1
        chunks.append(BREAK)
        edges.append((last - told, here - last, -1))
        told = here
        while start < end:
            if start >= here:
                if here < start:
                    words = stretch(text[here:start])
                    chunks += words.split(" ")
                    told += len(words) + 1
                stop = here = stop if stop < end else end
                while here < end and text[here] in BLANKS:
                    here += 1
                chunks.append(quotation(text, start, stop))
                edges.append((start - told, here - start, index))
                told = here
            start, stop, index = next(coming)
        last = end
        if here < end:
            if end < length and text[end] == "\n":
                last += 1  # belongs to the last word, as the blank to others
            words = stretch(text[here:end])
            chunks += words.split(" ")
            told += len(words) + 1
    chunks.append(BREAK)
    edges.append((last - told, 0, -1))
    return Tokens(text, lex, chunks, edges)


def _pieces(article: Article) -> list[tuple[int, int, int]]:
    """
    The speech in quotation marks, a piece for each paragraph of it: start, end, index of the quotation.

    The last one is behind all text.
    """
    found: list[tuple[int, int, int]] = []
    for index, quote in enumerate(article.quotes):
        if quote.kind is _SPEECH:
            segments = quote.segments
            if len(segments) < 2:
                found.append((*quote.span, index))
            else:
                (start, stop), last = quote.span, len(segments) - 1
                found += [
                    (low if n else start, high if n < last else stop, index)
                    for n, (low, high) in enumerate(segments)
                ]
    found.append((len(article.text) + 1, 0, 0))
    return found


def _spans(article: Article) -> list[Span]:
    spans = [one.span for one in article.paragraphs]
    if article.headline is not None and article.headline.span.end > article.headline.span.start:
        spans.insert(0, article.headline.span)
    return spans
