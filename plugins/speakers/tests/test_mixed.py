"""
Quotations inside a sentence: the unquoted words of their clause were said as well.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse.testing import marked
from newsparse_speakers import SPEAKERS, AttributionKind

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)

MIXED = [
    "⟦c:The pier was “a danger,”⟧ Ida Moe said.",
    "⟦c:The “new” pier was “a danger,”⟧ Ida Moe said.",
    "⟦c:The pier is “old” and will “fail,”⟧ she told the council.",
    "⟦c:The pier is “old,”⟧ she said, “and will fail.”",
    "⟦c:In May, “a few of us left,”⟧ Ida Moe said.",
    "⟦c:The pier is “a danger,”⟧ according to Ida Moe.",
]
DIRECT = [
    "“⟦c:The pier is old,⟧” Ida Moe said.",
    "In May, “⟦c:The pier is old,⟧” Ida Moe said.",
    "When she was asked, “⟦c:The pier is old,⟧” Ida Moe said.",
    "Karl Berg laughed: “⟦c:The pier is old,⟧” Ida Moe said.",
    "Remarking on “⟦c:the mess,⟧” Ida Moe said, “We left.”",
    "“The pier is old,” said Ida Moe, 34, of Oslo. “⟦c:We left.⟧”",
    "“The pier is old,” Ida Moe said, adding, “⟦c:We left.⟧”",
    "The pier was “old,” Ida Moe said, and “⟦c:a danger,⟧” Karl Berg said.",
]


@pytest.mark.parametrize("words", MIXED)
def test_what_leads_to_a_quotation_was_said_too(words: str) -> None:
    """
    A quotation that ends a sentence with its clause behind it has what stands before it in that sentence.
    """
    text, places = marked(words)
    found = [one for one in PARSER.parse(text)[SPEAKERS] if list(one.content) == places["c"]]

    assert found
    assert {AttributionKind.MIXED} == {one.kind for one in found}


@pytest.mark.parametrize("words", DIRECT)
def test_what_stands_before_a_sentence_in_marks_was_not_said(words: str) -> None:
    """
    A quotation that is a sentence is all that was said.
    """
    text, places = marked(words)
    kinds = [one.kind for one in PARSER.parse(text)[SPEAKERS] if list(one.content) == places["c"]]

    assert [AttributionKind.DIRECT] == kinds
