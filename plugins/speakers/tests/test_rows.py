"""
What a row of the command line says of an attribution.
"""

import pytest
from hypothesis import given, settings

import newsparse
import newsparse_speakers
from newsparse import Span
from newsparse.testing import texts
from newsparse_speakers import SPEAKERS, Attribution, AttributionKind

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)

ROWS = {
    "name": ('"Rain," Ida Moe said.', "Ida Moe · said · “Rain,”"),
    "pronoun": ('Ida Moe sat. "Rain," she said.', "Ida Moe (she) · said · “Rain,”"),
    "surname": ('Ida Moe sat. "Rain," Moe said.', "Ida Moe · said · “Rain,”"),
    "candidates": (
        'Ida Moe and Ola Moe sat down. "Rain," Moe said.',
        "unknown: Ida Moe or Ola Moe · said · “Rain,”",
    ),
    "no name": ('"Rain," a fisherman said.', "unknown (a fisherman) · said · “Rain,”"),
    "nobody": ("It was noted that it rained.", "unknown · was noted · “that it rained”"),
    "no cue": ('Ida Moe: "It rained."', "Ida Moe · “It rained.”"),
    "in parts": ('"Rain," Ida Moe said. "And\n\n"wind."', "Ida Moe · said · “And … wind.”"),
}


@pytest.mark.parametrize("case", ROWS)
def test_row(case: str) -> None:
    """
    The name or whom it may be, other words for it, the cue and the content.
    """
    text, row = ROWS[case]

    assert row == PARSER.parse(text)[SPEAKERS][-1].in_words(text)


def test_part_of_a_word_is_no_name() -> None:
    """
    "Theo" does not say that "he" said it.
    """
    text = "he sat: rain"
    content = (Span(8, 12),)
    one = Attribution(Span(0, 12), None, content, AttributionKind.DIRECT, Span(0, 2), "Theo", None, (), "")

    assert "Theo (he) · “rain”" == one.in_words(text)


@settings(max_examples=40, deadline=None)
@given(text=texts())
def test_every_row_says_who(text: str) -> None:
    """
    Whatever the text, a row opens with the name or with "unknown", and holds each candidate.
    """
    for one in PARSER.parse(text)[SPEAKERS]:
        row = one.in_words(text)

        assert row.startswith(one.name or "unknown")
        assert [] == [name for name in one.candidates if name not in row]
        assert row.endswith("”")
