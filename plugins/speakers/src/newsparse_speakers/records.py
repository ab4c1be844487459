"""
What the plugin finds: who is given as the source of which words.
"""

import enum
from collections.abc import Callable
from operator import itemgetter
from typing import Any

import attrs

from newsparse import Span
from newsparse.plugin import Field
from newsparse_speakers.phrases import Region
from newsparse_speakers.tokens import BLANKS, NEW, Tokens


class AttributionKind(enum.Enum):
    """
    How much of what is said stands in quotation marks.
    """

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class Draft:
    """
    An attribution while its slots can be set, before names are known.
    """

    __slots__ = (
        "__weakref__",
        "candidates",
        "content",
        "cue",
        "kind",
        "mention",
        "name",
        "quote",
        "rule",
        "span",
    )
    span: Span
    quote: Span | None
    content: tuple[Span, ...]
    kind: AttributionKind
    mention: Span | None
    cue: Span | None
    rule: str


# Where a draft stands among others, and the tokens and their region that name its source.
Placed = tuple[tuple[int, int], Draft, Tokens, Region | None]


@attrs.frozen
class Attribution(Draft):
    """
    Words, and who said them.

    Args:
        span: from the first to the last character of content, mention and cue.
        quote: the span of the quotation; `None` for speech without marks.
        content: what was said.
        mention: the words that name the source beside it: "he", "the spokesman".
        name: the fullest name that the article gives the source; `None` where it does not tell.
        cue: the words that say that it was said: "said", "according to".
        candidates: the names it may be, where there are several.
        rule: what found it.
    """

    span: Span
    quote: Span | None
    content: tuple[Span, ...]
    kind: AttributionKind
    mention: Span | None
    name: str | None
    cue: Span | None
    candidates: tuple[str, ...]
    rule: str

    def in_words(self, text: str) -> str:
        """
        Name, or "unknown" and who it may be, the words that stand for it, cue and content, in a line.
        """
        who = self.name or ": ".join(filter(None, ("unknown", " or ".join(self.candidates))))
        if self.mention and f" {(printed := self.mention.of(text))} " not in f" {who} ":
            who += f" ({printed})"
        said = " … ".join(span.of(text) for span in self.content)
        return " · ".join(filter(None, (who, self.cue and self.cue.of(text), f"“{said}”")))


def draft(
    quote: Span | None,
    content: tuple[Span, ...],
    kind: AttributionKind,
    rule: str,
    tokens: Tokens,
    subject: Region | None,
    cue: Region | None,
) -> Placed:
    """
    What is known of an attribution before names are, and its place.

    Cue and mention become spans here, not by `Tokens.span`, as their ends are then at hand as plain numbers.
    """
    first, high = content[0]
    low = first
    if quote is not None and kind is _DIRECT:
        low, high = quote
    elif len(content) > 1:
        low, high = min(content)[0], max(map(_END, content))
    made = Draft()
    made.quote = quote
    made.content = content
    made.kind = kind
    made.rule = rule
    starts, text = tokens.starts, tokens.text
    if cue is None:
        made.cue = None
    else:
        i, j = cue
        start, end = starts[i], starts[j]
        if text[end - 1] in BLANKS:
            end = end - 1 if text[end - 2] not in BLANKS else tokens.end(j - 1)
        made.cue = NEW(Span, (start, end))
        if start < low:
            low = start
        if end > high:
            high = end
    if subject is None:
        made.mention = None
        place = first, first
    else:
        i, j = subject
        start, end = starts[i], starts[j]
        if text[end - 1] in BLANKS:
            end = end - 1 if text[end - 2] not in BLANKS else tokens.end(j - 1)
        made.mention = NEW(Span, (start, end))
        place = start, first
        if start < low:
            low = start
        if end > high:
            high = end
    made.span = NEW(Span, (low, high))
    return place, made, tokens, subject


def attribution(made: Any, name: str | None, candidates: tuple[str, ...]) -> Attribution:
    """
    The attribution of a draft: plain slots are set, and frozen when all are, in a third of the time that
    ``Attribution(...)`` takes.
    """
    made.name = name
    made.candidates = candidates
    made.__class__ = Attribution
    frozen: Attribution = made
    return frozen


_DIRECT = AttributionKind.DIRECT
_END: Callable[[Span], int] = itemgetter(1)
SPEAKERS = Field("speakers", Attribution)
