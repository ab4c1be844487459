"""
What an article tells of somebody elsewhere than beside the name: of another year, or in a quotation.
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
    ("behind", "name"),
    [
        ("It liked Mayor Ola Lie.", "Ola Lie"),
        ("In 2012 it liked Mayor Ola Lie.", None),
        ("Mayor Ola Lie, elected in 2012, left.", "Ola Lie"),
    ],
)
def test_a_holder_of_another_year_is_not_meant(behind: str, name: str | None) -> None:
    """
    Whoever is named with an office only later, and in a sentence with a year, had it then.
    """
    found = PARSER.parse(f'The town was full. "It is late," the mayor said.\n\n{behind}')[SPEAKERS]
    assert found[0].name == name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("I met Karl Strava in May", "Karl Strava"),
        ("I met Karl B. Strava in May", "Karl Strava"),
        ("I met Karl Strava and Ida Strava in May", "Strava"),
        ("I worked for Karl Strava Inc in May", "Strava"),
        ("I met Karl. Strava was there", "Strava"),
        ("I met President Strava in May", "Strava"),
        ("I met San Jose Strava in May", "Strava"),
    ],
)
def test_a_name_may_stand_in_full_in_a_quotation(said: str, name: str) -> None:
    """
    A last name alone is that of the one who is named in full in somebody's words.
    """
    assert last(f'"{said}," Ola Lie said. "It is late," Strava said.') == name


@pytest.mark.parametrize("body", ["Bank of Norway", "Ministry of Fish", "Nordby Chamber of Commerce"])
def test_which_is_the_body_before_it(body: str) -> None:
    """
    The Bank of Norway, which said; a chamber of commerce is a body.
    """
    assert last(f"The {body}, which said it was late, is closed.") == body
    assert last(f"The {body} said that it was late.") == body
