"""
Nouns that have the form of a verb of saying, and verbs of saying that tell what somebody did.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse.testing import marked
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


@pytest.mark.parametrize(
    "words",
    [
        "⟦c:Catches rose 5%⟧, ⟦who:figures⟧ show.",
        "⟦c:Catches rose 5%⟧, ⟦who:official figures⟧ show.",
        "⟦c:Catches rose 5%⟧, ⟦who:research⟧ shows.",
        "⟦who:Harbour Office figures⟧ show ⟦c:that catches rose⟧.",
        "The town is rich, but ⟦who:new reports⟧ suggest ⟦c:that it owes money⟧.",
        "⟦who:Ida Moe⟧ told the Harbour Post ⟦c:that claims of theft were false⟧.",
        "⟦who:Ida Moe⟧ told Nordwire ⟦c:that demands for money were made⟧.",
        "Ida Moe left the club, with ⟦who:reports⟧ suggesting ⟦c:that it was broke⟧.",
        "Ida Moe left the club, with ⟦who:Karl Berg⟧ claiming ⟦c:that it was broke⟧.",
        "⟦c:The pier was old⟧, ⟦who:Nordwire⟧ reports.",
    ],
)
def test_nouns_that_have_the_form_of_a_verb(words: str) -> None:
    """
    Figures show something, and claims of theft are no verb of the paper that was told of them.
    """
    text, places = marked(words)
    (one,) = PARSER.parse(text)[SPEAKERS]

    assert (places["who"], places["c"]) == ([one.mention], list(one.content))
