"""
Offices that somebody else has, and descriptions of somebody else: the Hull manager, the attorney general.
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
    ("office", "who", "name"),
    [
        ("Attorney General", "The general", None),
        ("Secretary-General", "The general", None),
        ("Attorney General", "The attorney general", "Ida Moe"),
        ("Secretary-General", "The Secretary General", "Ida Moe"),
        ("Secretary General", "The secretary-general", "Ida Moe"),
        ("Deputy Attorney General", "The deputy attorney general", "Ida Moe"),
        ("General", "The general", "Ida Moe"),
        ("Maj. Gen.", "The general", "Ida Moe"),
    ],
)
def test_an_attorney_general_is_no_general(office: str, who: str, name: str | None) -> None:
    """
    An office of two words is not the one that its last word tells alone.
    """
    assert name == last(f"{office} Ida Moe came. {who} said that it was late.")


def test_a_general_is_no_secretary_general() -> None:
    """
    Where both came, the general is the one who has no other word before the office.
    """
    text = "UN Secretary-General Ida Moe came. General Karl Berg left. The general said that it was late."

    assert last(text) == "Karl Berg"
