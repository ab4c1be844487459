"""
Find quotations, and tell speech from titles and terms.

Floor 5.  Double marks are paired first, then single ones are looked for where they could be.
"""

from collections.abc import Iterable, Iterator

from newsparse._model.making import maker
from newsparse._model.records import Quote, QuoteKind
from newsparse._model.span import Span
from newsparse._model.span import of_pair as _span
from newsparse._reading import kinds, pairing, singles
from newsparse._reading.rejected import Rejected

_SPEECH = QuoteKind.SPEECH
_quote = maker(Quote)


def find(text: str, start: int, end: int, *, rejected: list[Rejected] | None = None) -> tuple[Quote, ...]:
    """
    The quotations between *start* and *end*, in order.
    """
    quotes: list[Quote] = []
    add = quotes.append
    earlier = -1, False  # where the last quotation ended, and whether it was speech
    for pair in _pairs(text, start, end, rejected):
        parts = pair.parts
        span = _span((pair.start, pair.end))
        if len(parts) > 1 or not pair.closed:
            kind, rule = _SPEECH, "paragraphs" if len(parts) > 1 else "left open"
            segments = tuple([words for i, j in parts if (words := _trimmed(text, i, j)).start < words.end])
            if not segments:  # marks around nothing
                continue
        else:
            inside = parts[0]
            i, j = inside
            kind, rule = kinds.kind(text, span, inside, pair.mark, earlier)
            bare = i < j and not (text[i].isspace() or text[j - 1].isspace())
            segments = (_span(inside) if bare else _trimmed(text, i, j),)
        nested = tuple(sorted(pair.nested())) if pair.inner else ()
        earlier = pair.end, kind is _SPEECH
        add(_quote(span, kind, segments, nested, pair.closed, rule))
    return tuple(quotes)


def _pairs(text: str, start: int, end: int, rejected: list[Rejected] | None) -> Iterable[pairing.Pair]:
    """
    The outermost pairs of marks, double and single, in order.
    """
    doubles = pairing.pairs(text, start, end, rejected)
    opening = singles.opening(text, start, end)
    if opening is None:
        return doubles
    outer = list(doubles)
    return _merged(outer, singles.pairs(text, start, end, opening, outer, rejected))


def _merged(outer: list[pairing.Pair], inner: Iterable[pairing.Pair]) -> Iterator[pairing.Pair]:
    """
    Single pairs put into the double ones around them, and double ones into the single ones.
    """
    at = 0
    for single in inner:
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


def _trimmed(text: str, start: int, end: int) -> Span:
    """
    The words from *start* to *end* without the white space around them.
    """
    words = text[start:end]
    stripped = words.strip()
    start += len(words) - len(words.lstrip())
    return Span(start, start + len(stripped))
