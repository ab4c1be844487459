"""
Offices that a pronoun tells the owner of, and relatives whose given names no list has.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


def last(text: str) -> str | None:
    """
    Who says the last of what is said in a text.
    """
    return PARSER.parse(text)[SPEAKERS][-1].name


@pytest.mark.parametrize(
    ("first", "again", "name"),
    [
        ("Its president, Ida Moe, came.", "the president", "Ida Moe"),
        ("Its president, Ida Moe, came.", "the Norwegian president", None),
        ("Ida Moe, its president, came.", "the Norwegian president", None),
        ("Nordbank fell, its president, Ida Moe, wrote.", "the Nordbank president", "Ida Moe"),
        ("Nordbank fell, its president, Ida Moe, wrote.", "the company's president", "Ida Moe"),
        ("Its chief executive, Ida Moe, came.", "the council's chief executive", None),
        ("Her lawyer, Ida Moe, came.", "the lawyer", "Ida Moe"),
        ("Her lawyer, Ida Moe, came.", "the union's lawyer", None),
        ("Its general secretary, Ida Moe, came.", "the fish secretary", None),
        ("Its chair, Ida Moe, came.", "the committee chair", None),
    ],
)
def test_an_office_of_a_pronoun_is_no_other_ones(first: str, again: str, name: str | None) -> None:
    """
    Whoever is "its president" is the president, but of nobody else than it.
    """
    assert last(f'{first} "It was late," {again} said.') == name


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("His mother, Strava Moe,", "Strava Moe"),
        ("His aunt, Strava Moe,", "Strava Moe"),
        ("His firm, Strava Moe,", None),
        ("Its sister, Strava Foods,", None),
    ],
)
def test_relatives_are_people(who: str, name: str | None) -> None:
    """
    A mother is a woman, whatever her given name tells.
    """
    assert last(f'Tom Hill said it rained. {who} wept. "It was late," she said.') == name
