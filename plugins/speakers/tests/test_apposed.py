"""
Names with what somebody is behind a comma, and no comma after that: Ida Moe, president of Nordbank said.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


def last(text: str) -> tuple[str | None, str | None]:
    """
    Who says the last of what is said in a text, and the words for that one.
    """
    one = PARSER.parse(text)[SPEAKERS][-1]
    return one.name, one.mention.of(text) if one.mention else None


@pytest.mark.parametrize(
    "who",
    [
        "Ida Moe, president of Nordbank",
        "Ida Moe, a spokeswoman for Karl Berg",
        "Ida Moe, an Illinois Democrat",
        "Ida Moe, Nordby Salt Institute president",
        "Ida Moe, chairman and chief executive of Nordbank",
        "Ida Moe, Deputy Administrator for Fish, NSA,",
        "Ida Moe, president of the Fish Union, which has members,",
        "Ida Moe, deputy general-manager of Nordbank",
        "But Ida Moe, director of the mill",
    ],
)
@pytest.mark.parametrize("what", ["said it was late.", 'told divers: "It is late."'])
def test_no_comma_need_close_what_somebody_is(who: str, what: str) -> None:
    """
    The name opens the sentence, and what stands behind its comma is what that one person is.
    """
    assert last(f"{who} {what}") == ("Ida Moe", "Ida Moe")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('"It is late," Ida Moe, president of Nordbank said.', "Ida Moe"),
        ('"It is late," Moe, president of Nordbank said.', "Moe"),
        ('"It is late," committee chairman Ida Moe, a Nordby Democrat said.', "Ida Moe"),
        ("It is late, Ida Moe, president of Nordbank said.", "Ida Moe"),
        ("Ida Moe, a police spokesman said, was late.", None),
        ("Ida Moe, a spokesman said on Monday, was late.", None),
        ("Ida Moe, a spokesman said on Monday night in a statement to the Mail, was late.", None),
        ("Ida Moe, a police spokesman said on Monday, remains in hospital.", None),
        ("Nordby Hospital, a spokesman said it was late.", None),
        ('Ida Moe, an aide said, "is late."', None),
        ('Ida Moe, an aide said, "It is late."', None),
        ('Ida Moe, a lawyer for Karl Berg said, "It is late."', "Ida Moe"),
        ('Ida Moe, president of Nordbank said on Monday, "is late."', None),
        ("Ida Moe, speaking in Tully said it was late.", "Ida Moe"),
        ("Ida Moe, 33, of Tully said it was late.", "Ida Moe"),
        ("Ida Moe, who lives in Tully said it was late.", "Ida Moe"),
        ("Ida Moe, who runs Nordbank said on Monday it was late.", "Ida Moe"),
        ("Ida Moe, who police said was late.", None),
        ('"It is late," Ida Moe, the mayor said.', "Ida Moe"),
        ('"It is late," Ida Moe, director of salt at Nordbank said.', "Ida Moe"),
        ("A boat hit Ida Moe, a spokesman said.", None),
        ("For Ida Moe, a diver said, it was late.", None),
        ("Ida Moe, the mayor said it was late.", None),
        ("Ida Moe, divers said it was late.", None),
        ("Overall, director of the mill said it was late.", None),
        ("Ida Moe, baker Karl Berg said it was late.", "Karl Berg"),
        ("At Tully, Nordby, she said it was late.", None),
    ],
)
def test_a_name_before_a_comma_may_be_somebody_else(text: str, name: str | None) -> None:
    """
    A spokesman who says so in the middle of a sentence is not the one that it is about.
    """
    assert last(text)[0] == name
