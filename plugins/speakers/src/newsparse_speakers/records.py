"""
What the plugin finds: who is given as the source of which words.
"""

import enum
from typing import Any

import attrs

from newsparse import Span
from newsparse.plugin import Field


class AttributionKind(enum.Enum):
    """
    How much of what is said stands in quotation marks.
    """

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class _Open:
    """
    The slots of an attribution, while they can be set.
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


@attrs.frozen
class Attribution(_Open):
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


def attribution(
    span: Span,
    quote: Span | None,
    content: tuple[Span, ...],
    kind: AttributionKind,
    mention: Span | None,
    name: str | None,
    cue: Span | None,
    candidates: tuple[str, ...],
    rule: str,
) -> Attribution:
    """
    ``Attribution(...)``, made in a third of the time: plain slots are set, and frozen when all are.
    """
    made: Any = _Open()
    made.span = span
    made.quote = quote
    made.content = content
    made.kind = kind
    made.mention = mention
    made.name = name
    made.cue = cue
    made.candidates = candidates
    made.rule = rule
    made.__class__ = Attribution
    frozen: Attribution = made
    return frozen


SPEAKERS = Field("speakers", Attribution)
