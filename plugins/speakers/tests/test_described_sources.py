"""
Who is meant by a description: the Company, her MP, a firm of some town.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


def names(text: str) -> list[str | None]:
    """
    Who said what, in the order of a text.
    """
    return [one.name for one in PARSER.parse(text)[SPEAKERS]]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Nordbank, Inc. sells boats. The Company said it will grow.", "Nordbank, Inc."),
        ('Nordbank, Inc. sells boats. "Good," the Company said.', "Nordbank, Inc."),
        ("The Fish Department met. The Department said it would pay.", "Fish Department"),
        ("Some boats are old. The Ministry said it would pay.", None),
        ("Some boats are old. The Kremlin said it would pay.", "Kremlin"),
        ("Some boats are old. The Fish Company said it would pay.", "Fish Company"),
    ],
)
def test_an_organisation_with_a_capital_has_a_name_elsewhere(text: str, wanted: str | None) -> None:
    """
    "The Company" is the one that is named, as "the company" is.
    """
    assert names(text) == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Her MP, Labour's Karl Berg, said it was bad.", "Karl Berg"),
        ("Her MP, the Conservatives' Karl Berg, said it was bad.", "Karl Berg"),
        ("The presenter, the BBC's Ida Moe, said it was bad.", "Ida Moe"),
        ("The owner, Nordbank Foods, Inc., said it was bad.", "Nordbank Foods, Inc."),
        ("His attorney, Karl Berg Jr., said it was bad.", "Karl Berg Jr."),
        ("A fisherman in Salt Harbour, Norway, said it was bad.", None),
    ],
)
def test_what_stands_beside_a_name_ends_with_it(text: str, wanted: str | None) -> None:
    """
    A party before a name, and letters with a full stop behind it, are a part of what is set beside.
    """
    assert names(text) == [wanted]


def test_who_is_named_with_a_party_has_the_office() -> None:
    """
    Who stands beside an office behind a party holds it below too.
    """
    text = 'Her MP, Labour\'s Karl Berg, said it was bad. Ida Moe wept. "Worse," the MP said.'
    assert names(text) == ["Karl Berg", "Karl Berg"]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("Oslo-based Nordbank Group", "Nordbank Group"),
        ("New York-based Nordbank Group", "Nordbank Group"),
        ("London-listed Nordbank Group", "Nordbank Group"),
        ("Third-placed Kaito Berg", "Kaito Berg"),
        ("Runner-up Kaito Berg", "Kaito Berg"),
        ("Rookie Al Berg", "Al Berg"),
        ("Linebacker Al Berg", "Al Berg"),
        ("Bandmate Choi Min-ki", "Choi Min-ki"),
        ("Ana Moe-Led", "Ana Moe-Led"),
        ("Karl-Heinz Berg", "Karl-Heinz Berg"),
    ],
)
def test_what_is_told_of_a_name_is_none_of_it(words: str, wanted: str) -> None:
    """
    Where a firm sits, and how somebody did, stand before the name.
    """
    assert names(f"{words} said it rained.") == [wanted]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (
            "Takeshi Moe and Lucía Ferrer-Olmos of the University of Oslo",
            ("Takeshi Moe", "Lucía Ferrer-Olmos"),
        ),
        ("Nordbank Group and Lucía Moe of Leeds", ("Nordbank Group", "Lucía Moe")),
        ("Ida Moe and Karl Berg of the Harbour Union", ("Ida Moe", "Karl Berg")),
    ],
)
def test_two_of_one_body_are_two(words: str, wanted: tuple[str, str]) -> None:
    """
    Two names before "of" are two candidates, where one of them begins with a given name.
    """
    (found,) = PARSER.parse(f"{words} wrote that it rains.")[SPEAKERS]
    assert (found.name, found.candidates) == (None, wanted)


@pytest.mark.parametrize(
    ("words", "wanted"),
    [("the outgoing president", None), ("the departing president", None), ("the president", "Karl Berg")],
)
def test_who_goes_is_not_who_has_the_office(words: str, wanted: str | None) -> None:
    """
    The outgoing president is nobody who is introduced as the president.
    """
    assert names(f'Union president Karl Berg spoke. Hugh Hill was there. "Fine," {words} said.') == [wanted]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("Doctors at London's St Mary's Hospital", None),
        ("Researchers at Oxford's Tully Institute", None),
        ("Officials at the city's Salt Hospital", None),
        ("London's Salt Hospital", "Salt Hospital"),
    ],
)
def test_what_is_owned_behind_a_preposition_does_not_speak(words: str, wanted: str | None) -> None:
    """
    Doctors at a hospital are not the hospital, whoever owns that.
    """
    assert names(f"{words} said it was bad.") == [wanted]
