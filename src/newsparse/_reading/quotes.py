"""
Find quotations, and tell speech from titles and terms.

Floor 5.  Double marks are paired first, then single ones are looked for where they could be.
"""

from collections.abc import Iterator

from newsparse._model.records import Quote, QuoteKind
from newsparse._model.span import Span
from newsparse._reading import kinds, pairing, singles
from newsparse._reading.rejected import Rejected


def find(text: str, start: int, end: int, *, rejected: list[Rejected] | None = None) -> tuple[Quote, ...]:
    """
    The quotations between *start* and *end*, in order.
    """
    quotes: list[Quote] = []
    earlier = kinds.Before()
    for pair in _pairs(text, start, end, rejected):
        quote = _record(text, pair, earlier)
        if not quote.segments:  # marks around nothing
            continue
        quotes.append(quote)
        earlier = kinds.Before(pair.end, quote.kind is QuoteKind.SPEECH)
    return tuple(quotes)


def _pairs(text: str, start: int, end: int, rejected: list[Rejected] | None) -> Iterator[pairing.Pair]:
    """
    The outermost pairs of marks, double and single, in order.
    """
    doubles = pairing.pairs(text, start, end, rejected)
    opening = singles.opening(text, start, end)
    if opening is None:
        yield from doubles
        return
    outer = list(doubles)
    at = 0
    for single in singles.pairs(text, start, end, opening, outer, rejected):
        while at < len(outer) and outer[at].end <= single.start:
            yield outer[at]
            at += 1
        if at < len(outer) and outer[at].start < single.start:
            outer[at].inner.append(single)
            continue
        while at < len(outer) and outer[at].start < single.end:
            single.inner.append(outer[at])
            at += 1
        yield single
    yield from outer[at:]


def _record(text: str, pair: pairing.Pair, earlier: kinds.Before) -> Quote:
    """
    The record of a pair.
    """
    parts = pair.parts
    if len(parts) > 1 or not pair.closed:
        kind, rule = QuoteKind.SPEECH, "paragraphs" if len(parts) > 1 else "left open"
        segments = tuple([words for i, j in parts if (words := _trimmed(text, i, j)).start < words.end])
    else:
        kind, rule = kinds.kind(text, (pair.start, pair.end), parts[0], pair.mark, earlier)
        segments = (_trimmed(text, *parts[0]),)
    nested = tuple(sorted(pair.nested())) if pair.inner else ()
    return Quote(Span(pair.start, pair.end), kind, segments, nested, pair.closed, rule)


def _trimmed(text: str, start: int, end: int) -> Span:
    """
    The words from *start* to *end* without the white space around them.
    """
    if not (text[start : start + 1].isspace() or text[end - 1 : end].isspace()):
        return Span(start, end)
    words = text[start:end]
    stripped = words.strip()
    start += len(words) - len(words.lstrip())
    return Span(start, start + len(stripped))
