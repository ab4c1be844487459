"""
What the plugin finds: who is given as the source of which words.
"""

import enum

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


@attrs.frozen
class Attribution:
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


_new = object.__new__
(
    _set_span,
    _set_quote,
    _set_content,
    _set_kind,
    _set_mention,
    _set_name,
    _set_cue,
    _set_candidates,
    _set_rule,
) = (getattr(Attribution, one.name).__set__ for one in attrs.fields(Attribution))


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
    ``Attribution(...)``, made in half the time: the slots are set by their own setters.
    """
    made = _new(Attribution)
    _set_span(made, span)
    _set_quote(made, quote)
    _set_content(made, content)
    _set_kind(made, kind)
    _set_mention(made, mention)
    _set_name(made, name)
    _set_cue(made, cue)
    _set_candidates(made, candidates)
    _set_rule(made, rule)
    return made


SPEAKERS = Field("speakers", Attribution)
