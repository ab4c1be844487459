"""
Pair quotation marks, join quotations over paragraphs, tell speech from titles and terms.

Floor 5.
"""

from newsparse._model.records import Quote, QuoteKind
from newsparse._model.span import Span
from newsparse._reading import kinds, marks
from newsparse._reading.rejected import Rejected


def find(text: str, start: int, end: int, *, rejected: list[Rejected] | None = None) -> tuple[Quote, ...]:
    """
    The quotations between *start* and *end*, in order.
    """
    quotes: list[Quote] = []
    seen = kinds.Seen()
    for pair in marks.pairs(text, start, end, rejected):
        quote = _record(text, pair, seen)
        quotes.append(quote)
        seen = kinds.Seen(pair.end, quote.kind is QuoteKind.SPEECH)
    return tuple(quotes)


def _record(text: str, pair: marks.Pair, seen: kinds.Seen) -> Quote:
    """
    The record of a pair.
    """
    parts = pair.parts
    kind, rule = kinds.kind(text, pair.start, pair.end, parts[0][0], parts[0][1], pair.mark, seen)
    segments = tuple(_trimmed(text, i, j) for i, j in parts)
    return Quote(Span(pair.start, pair.end), kind, segments, tuple(pair.nested()), pair.closed, rule)


def _trimmed(text: str, start: int, end: int) -> Span:
    """
    The words from *start* to *end* without the white space around them.
    """
    words = text[start:end]
    stripped = words.strip()
    if len(stripped) == len(words):
        return Span(start, end)
    start += len(words) - len(words.lstrip())
    return Span(start, start + len(stripped))
