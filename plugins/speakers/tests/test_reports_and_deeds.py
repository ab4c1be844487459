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
    "text",
    [
        "Catches rose 5%, more than traders had expected.",
        "Catches fell 5%, less than the council had predicted.",
        "It cost 20 crowns, more than Ida Moe had said.",
        "Not everyone agreed that the pier was safe.",
        "A weary man called Graham Moe, went home.",
        "A group called Silver Hope moved in.",
        "The divers can call 0800 123 456.",
        "Ida Moe called her by phone.",
        "Ida Moe added 166 for the second wicket.",
        "Ida Moe claimed four wickets in Oslo and conceded six runs.",
        "Karl Berg added a third on Monday.",
        "The storm claimed 12 lives in the town.",
        "Ida Moe posted 28 points on Monday.",
        "Oslo answered with a header.",
        "Oslo replied through Karl Berg.",
        "Ida Moe wrote the songs for the play.",
        "Ida Moe shared a photo of the old pier.",
        "She beat defending champion Ida Moe 6-3 6-4.",
        "Hill's neighbour, Ida Moe, 44, agreed.",
    ],
)
def test_deeds_are_not_told(text: str) -> None:
    """
    Nobody says what was more than he had said, what he won, or whom he called.
    """
    assert () == PARSER.parse(text)[SPEAKERS]


@pytest.mark.parametrize(
    "words",
    [
        "⟦c:It rained⟧, ⟦who:more than 20 divers⟧ said.",
        "⟦c:It rained⟧, ⟦who:more than half of the divers⟧ said.",
        "⟦who:A neighbour⟧ called ⟦c:Ida Moe a liar⟧.",
        "A firm called ⟦who:Nordbank⟧ called ⟦c:the plan a mess⟧.",
        "⟦who:Ida Moe⟧ called ⟦c:the plan a mess⟧.",
        "⟦who:Ida Moe⟧ declined ⟦c:to comment on the plan⟧.",
        "⟦who:Ida Moe⟧ declined ⟦c:to say who she plans to marry⟧.",
        "⟦who:Ida Moe⟧ called ⟦c:Karl Berg unqualified⟧.",
        "⟦who:Ida Moe⟧ claimed ⟦c:the title was hers⟧.",
        "⟦who:Ida Moe⟧ added ⟦c:that 20 points were lost⟧.",
        "⟦who:Ida Moe⟧ announced ⟦c:300 jobs⟧.",
        "⟦who:Ida Moe⟧ conceded ⟦c:two errors in the plan⟧.",
        "⟦who:Ida Moe⟧ wrote ⟦c:that the songs were old⟧.",
        "⟦who:Ida Moe⟧ is defending ⟦c:the champion of the poor⟧.",
    ],
)
def test_what_is_told_beside_deeds(words: str) -> None:
    """
    The same verbs tell something else.
    """
    text, places = marked(words)
    (one,) = PARSER.parse(text)[SPEAKERS]

    assert (places["who"], places["c"]) == ([one.mention], list(one.content))


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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ida Moe said, and the court agreed, that he lied.", ["Ida Moe", "the court"]),
        ("Ida Moe admitted, and regretted, that he lied.", ["Ida Moe", "Ida Moe"]),
        ("Ida Moe agreed, and the court ruled that he lied.", ["the court"]),
    ],
)
def test_two_say_one_thing(text: str, told: list[str]) -> None:
    """
    What stands behind a second verb between commas is told by both.
    """
    found = PARSER.parse(text)[SPEAKERS]

    assert [one.mention.of(text) for one in found if one.mention is not None] == told
    assert {one.content[0].of(text) for one in found} == {"that he lied"}


@pytest.mark.parametrize("cue", ["said", "added"])
def test_what_is_said_around_a_cue(cue: str) -> None:
    """
    The verb of what was said may stand behind the cue: the pier, they added, will be mended.
    """
    text = f"The pier, they {cue}, will be mended."
    (one,) = PARSER.parse(text)[SPEAKERS]

    assert [part.of(text) for part in one.content] == ["The pier", "will be mended"]
