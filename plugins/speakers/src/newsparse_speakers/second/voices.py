"""
Who is given as the source, and what is known of an attribution before names are.
"""

import attrs

from newsparse import Article, Span
from newsparse_speakers.passages import Passage
from newsparse_speakers.phrases import Region
from newsparse_speakers.records import AttributionKind, Placed, draft
from newsparse_speakers.second.fields import Field
from newsparse_speakers.tokens import Tokens

_INDIRECT = AttributionKind.INDIRECT
_PLAIN = frozenset("QKE,.:;-_()")


@attrs.define(eq=False)
class Voice:
    """
    Who is given as the source, and by which words.
    """

    tokens: Tokens
    subject: Region | None
    cue: Region | None
    rule: str

    def again(self, rule: str) -> "Voice":
        """
        The same source without its cue.
        """
        return Voice(self.tokens, self.subject, None, rule)


class Drafts:
    """
    What was found in an article, quotation by quotation and sentence by sentence.
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        self.all: list[Placed] = []

    def quotation(self, passage: Passage, at: int, voice: Voice | None, regions: list[Region]) -> None:
        """
        Add a quotation, where somebody said it.
        """
        tokens = passage.tokens
        quote = self.article.quotes[tokens.quotes[at]]
        content, kind = quote.segments, AttributionKind.DIRECT
        if any(not _PLAIN.issuperset(passage.tags[low:high]) for low, high in regions):
            start, end = quote.span
            words = tuple([_span(tokens, region) for region in regions])
            if any(one[0] <= start and end <= one[1] for one in words):  # not one paragraph of it
                content, kind = words, AttributionKind.MIXED
        if voice is not None:
            self._add(quote.span, content, kind, voice)

    def statement(self, here: Field, regions: list[Region], voice: Voice) -> None:
        """
        Add speech without marks.
        """
        self._add(None, tuple([_span(here.tokens, region) for region in regions]), _INDIRECT, voice)

    def _add(
        self, quote: Span | None, content: tuple[Span, ...], kind: AttributionKind, voice: Voice
    ) -> None:
        self.all.append(draft(quote, content, kind, voice.rule, voice.tokens, voice.subject, voice.cue))


def _span(tokens: Tokens, region: Region) -> Span:
    return tokens.span(region)
