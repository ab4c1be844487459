"""
Where a name ends, and an office before it, with small words inside.
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
    ("words", "wanted"),
    [
        ("Avon and Somerset Police", "Avon and Somerset Police"),
        ("Saltham and Tully Hospitals NHS Trust", "Saltham and Tully Hospitals NHS Trust"),
        ("Greater Saltham Fire and Rescue Service", "Greater Saltham Fire and Rescue Service"),
        ("The Saltham Fire and Rescue Service", "Saltham Fire and Rescue Service"),
        ("Saltham and Tully MP Karl Berg", "Karl Berg"),
        ("Saltham West and Tully MP Karl Berg", "Karl Berg"),
        ("Work and Pensions Secretary Ida Moe", "Ida Moe"),
        ("Trinidad and Tobago captain Hugh Hill", "Hugh Hill"),
        ("Prime Minister and Defence Minister Karl Berg", "Karl Berg"),
        ("Deputy Prime Minister and National Fish Minister Karl Berg", "Karl Berg"),
        ("Ida Moe and Tully MP Karl Berg", None),
        ("Ida Moe and Sheriff Karl Berg", None),
        ("Ida Moe and Tully Police", None),
    ],
)
def test_a_conjunction_stands_inside_one_name(words: str, wanted: str | None) -> None:
    """
    Two places have one police and one MP; a person and a place have not.
    """
    assert names(f"{words} said it was over.") == [wanted]


def test_a_last_name_before_a_conjunction_is_somebody() -> None:
    """
    Whoever stands alone elsewhere is no half of a constituency.
    """
    assert names("Moe wept. Moe and Tully MP Karl Berg said it was over.") == [None]


def test_a_place_behind_two_prepositions_is_no_source() -> None:
    """
    Of "from across" the families are the source, not the place behind it.
    """
    assert names('Families from across Wales said it was over. "It was," said Moe.') == [None, "Moe"]


@pytest.mark.parametrize(
    ("words", "again", "wanted"),
    [
        ("Zvon Ben Dahl", "Ben Dahl", "Zvon Ben Dahl"),
        ("Karl arap Berg", "Berg", "Karl arap Berg"),
        ("Karl wa Berg", "Berg", "Karl wa Berg"),
        ("Ida Delos Lind", "Delos Lind", "Ida Delos Lind"),
        ("Anna St John", "Ms St John", "Anna St John"),
        ("Anna St John Smythe", "Smythe", "Anna St John Smythe"),
        ("Anna St. Clair", "St. Clair", "Anna St. Clair"),
        ("Capt Hugo St John-Mildmay", "Capt St John-Mildmay", "Hugo St John-Mildmay"),
        ("Democrat Ben Dahl", "Dahl", "Ben Dahl"),
        ("Midfielder Ben Dahl", "Dahl", "Ben Dahl"),
        ("Alhaja Bola Ade", "Ade", "Bola Ade"),
    ],
)
def test_a_small_word_of_many_countries_is_inside_the_name(words: str, again: str, wanted: str) -> None:
    """
    "Ben" behind a word of no list is no first name, and "arap" none at all.
    """
    assert names(f"{words} said it was over. {again} said it rained.") == [wanted] * 2


@pytest.mark.parametrize(
    ("words", "wanted"),
    [("Channel 12", "Channel 12"), ("Radio 4", "Radio 4"), ("Channel 4 presenter Ida Moe", "Ida Moe")],
)
def test_a_channel_has_its_number(words: str, wanted: str) -> None:
    """
    The number of a channel is a part of its name.
    """
    assert names(f"{words} reported that it was over. The pier fell.") == [wanted]


@pytest.mark.parametrize(
    ("name", "again"),
    [
        ("Koh Hui Min", "Hui Min"),
        ("Koh Hui Min", "Ms Koh"),
        ("Nguyen Thi Lan", "Ms Lan"),
        ("Nguyen Thi Lan", "Lan"),
        ("Pham Minh Chinh", "Chinh"),
    ],
)
def test_family_names_that_come_first(name: str, again: str) -> None:
    """
    A family name that stands first belongs to the name behind it, which may be printed alone later.
    """
    text = f'{name} came on Monday. "It is over," {again} said.'

    assert [one.name for one in PARSER.parse(text)[SPEAKERS]] == [name]


@pytest.mark.parametrize("who", ["One of them", "Another of them", "Two of us"])
def test_one_of_them_has_the_name_behind_it(who: str) -> None:
    """
    What tells which of several is meant stands between commas.
    """
    text = f"The divers left. {who}, Ida Moe, said it was over."
    (one,) = PARSER.parse(text)[SPEAKERS]

    assert one.mention is not None
    assert (one.name, one.mention.of(text)) == ("Ida Moe", who)
