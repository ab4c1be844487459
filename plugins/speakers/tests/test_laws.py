"""
Laws of attributions, for every text.
"""

from hypothesis import given, settings

import newsparse
import newsparse_speakers
from newsparse.testing import laws, planted, texts
from newsparse.testing.planting import Planted
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


@settings(max_examples=60, deadline=None)
@given(text=texts())
def test_parts_lie_in_the_span(text: str) -> None:
    """
    Content, mention and cue lie inside the span, and the quotation is one that core found as speech.
    """
    article = PARSER.parse(text)
    speech = {quote.span for quote in article.quotes if quote.kind.value == "speech"}
    for one in article[SPEAKERS]:
        parts = [*one.content, *filter(None, (one.mention, one.cue, one.quote))]

        assert one.content
        assert min(part.start for part in parts) == one.span.start
        assert max(part.end for part in parts) == one.span.end
        assert one.quote is None or one.quote in speech
        assert one.name is None or not one.candidates


@settings(max_examples=60, deadline=None)
@given(text=texts())
def test_quotation_has_one_source(text: str) -> None:
    """
    No quotation has two attributions.
    """
    quotes = [one.quote for one in PARSER.parse(text)[SPEAKERS] if one.quote]

    assert len(set(quotes)) == len(quotes)


@settings(max_examples=30, deadline=None)
@given(one=planted())
def test_core_keeps_what_it_finds(one: Planted) -> None:
    """
    With the plugin, an article is read as it is without.
    """
    article = PARSER.parse(one.text, published=one.published)

    assert newsparse.Parser.of({}).parse(one.text, published=one.published).quotes == article.quotes


@settings(max_examples=30, deadline=None)
@given(text=texts())
def test_space_at_the_end_changes_nothing(text: str) -> None:
    """
    Blanks after the last word change no attribution.
    """
    laws.trailing_space_changes_nothing(PARSER, "Ida Moe said that it rained.\n\n" + text.strip() + " x.")
