"""
How far German phrases that name a source reach, and which of their words are the name.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)
MOE = "Die Hafenmeisterin Ida Moe hat am Montag den neuen Steg in der Stadt eröffnet, und alle kamen.\n\n"

PHRASES = {
    "der 35 Jahre alte Taucher": None,
    "die 35-jährige Taucherin Eva Berg": "Eva Berg",
    "der georgische Ministerpräsident Irakli Kobidse": "Irakli Kobidse",
    "der Sprecher Feuerwehr Oslo": None,
    "der von der Stadt beauftragte Taucher Ola Lie": "Ola Lie",
    "Ola Lie (SPD)": "Ola Lie",
}


@pytest.mark.parametrize("phrase", PHRASES)
def test_phrase_reaches_to_its_last_noun(phrase: str) -> None:
    """
    All of the phrase is the mention, and the name is what is one in it.
    """
    text = MOE + f"„Der Steg ist alt“, sagte {phrase} am Montag."
    one = next(one for one in PARSER.parse(text)[SPEAKERS] if one.quote)

    assert one.mention is not None
    assert (phrase, PHRASES[phrase]) == (one.mention.of(text), one.name)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ähnlich wie im Mai sprach Moe von einer „schlimmen Gefahr“.",
        "Gleich zu Beginn gab Moe den Ton vor: „Der Steg ist alt.“",
        "In einem Gespräch mit dem „Hafen“ -Programm sagte Moe: „Der Steg ist alt.“",
    ],
)
def test_what_opens_a_sentence_does_not_speak(sentence: str) -> None:
    """
    An adverb with a capital, and a half of a word, are nobody.
    """
    text = MOE + sentence

    assert "Ida Moe" == next(one.name for one in reversed(PARSER.parse(text)[SPEAKERS]) if one.quote)


def test_address_is_no_part_of_a_name() -> None:
    """
    Whom somebody told it is not in the name.
    """
    text = MOE + "„Der Steg ist alt“, sagte Eva Berg beispiel.de am Montag."

    assert ["Eva Berg"] == [one.name for one in PARSER.parse(text)[SPEAKERS]]


def test_whom_it_was_told_is_no_part_of_a_pronoun() -> None:
    """
    "Sagte er der Zeitung": he is the source.
    """
    text = MOE + "Karl Berg kam auch. „Der Steg ist alt“, sagte er der „Hafenzeitung“."
    one = next(one for one in PARSER.parse(text)[SPEAKERS] if one.quote)

    assert one.mention is not None
    assert ("er", "Karl Berg") == (one.mention.of(text), one.name)
