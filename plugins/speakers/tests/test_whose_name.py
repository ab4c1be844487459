"""
A name that stands in the words for a source, and is not its name.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)

# Words that hold the name of somebody else.
OTHERS = [
    "A spokesman for President Ida Moe",
    "An aide to Governor Ida Moe",
    "A lawyer for Mr Karl Berg",
    "A source close to Prime Minister Ida Moe",
    "Opponents of Judge Ida Moe",
    "The widow of Sergeant Karl Berg",
    "A judge appointed by President Ida Moe",
    "The woman who married President Karl Berg",
    "The wife of Deputy Secretary of State Karl Berg",
    "An aide to Minister of Fish Ida Moe",
    "The son of former president Ida Moe",
    "The lawyer of journalist Karl Berg",
    "The manager of striker Karl Berg",
    "An ally of opposition leader Ida Moe",
]

# Words for somebody whose name ends them, or stands behind them.
OWN = {
    "Deputy Secretary of State Ida Moe": "Ida Moe",
    "The Secretary of State Ida Moe": "Ida Moe",
    "Assistant Secretary of Trade for Salt Affairs Ida Moe": "Ida Moe",
    "The minister of labor Ida Moe": "Ida Moe",
    "The head of security Karl Berg": "Karl Berg",
    "Chief of staff Karl Berg": "Karl Berg",
    "Former president Karl Berg": "Karl Berg",
    "A spokesman for Mayor Ida Moe, Karl Berg,": "Karl Berg",
    "The son of former president Ida Moe, Karl Berg,": "Karl Berg",
}


@pytest.mark.parametrize("words", OTHERS)
def test_name_of_somebody_else_is_not_the_sources(words: str) -> None:
    """
    Who is close to somebody has no name, be the speech in marks or not.
    """
    for text in (f'{words} said: "It rained."', f"{words} said that it had rained all day."):
        [one] = PARSER.parse(text)[SPEAKERS]

        assert one.name is None, text
        assert one.mention is not None


@pytest.mark.parametrize("words", OWN)
def test_name_behind_an_office_is_the_sources(words: str) -> None:
    """
    An office with a name in it, and words before a comma, leave the name to who has it.
    """
    [one] = PARSER.parse(f'{words} said: "It rained."')[SPEAKERS]

    assert one.name == OWN[words]
