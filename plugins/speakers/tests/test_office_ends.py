"""
Where an office beside a name ends: that of two things, of a body, of two words joined.
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
    ("office", "wanted"),
    [
        ("The Minister of Salt and Fish", "Karl Berg"),
        ("The Salt and Fish Minister", "Karl Berg"),
        ("The mayor of Tully and the minister", "Karl Berg"),
        ("The minister and the mayor", None),
    ],
)
def test_an_office_of_two_things_is_one_office(office: str, wanted: str | None) -> None:
    """
    What somebody is minister of may be two things.
    """
    assert names(f'{office}, Karl Berg, wept. "It was over," the minister said.') == [wanted]


@pytest.mark.parametrize(
    ("office", "again", "wanted"),
    [
        ("The Ministry of Fish spokesman", "spokesman", "Karl Berg"),
        ("The Law Society of Tully president", "president", "Karl Berg"),
        ("The Bank of Tully governor", "governor", "Karl Berg"),
        ("The Vice-President", "vice-president", "Karl Berg"),
        ("The Vice-Chancellor", "vice-chancellor", "Karl Berg"),
        ("The Secretary-General", "secretary-general", "Karl Berg"),
        ("The Vice-President", "president", None),
        ("The office of the mayor", "mayor", None),
    ],
)
def test_an_office_behind_a_body_or_a_hyphen(office: str, again: str, wanted: str | None) -> None:
    """
    The last word of an office tells what it is, and so does that behind a hyphen.
    """
    assert names(f"{office}, Karl Berg, said it was over. The {again} said it rained.")[1:] == [wanted]


def test_an_office_of_a_body_is_no_name() -> None:
    """
    The governor of a bank is not called so.
    """
    assert names("The Bank of Tully governor said it was over.") == [None]


@pytest.mark.parametrize(
    "office", ["chairperson", "Comptroller-General", "ombudsman", "plaintiff", "comedian", "provost", "GP"]
)
def test_an_office_is_its_holders_later(office: str) -> None:
    """
    Whoever a noun stands beside is meant by it later.
    """
    assert names(f"The {office}, Karl Berg, wept. The {office} said it was over.") == ["Karl Berg"]


@pytest.mark.parametrize(
    ("office", "letters", "wanted"),
    [
        ("Police Public Relations Officer", "PPRO", "Ida Moe"),
        ("Managing Director", "MD", "Ida Moe"),
        ("Director-General of the Fish Agency", "DG", "Ida Moe"),
        ("Inspector General of Police", "IGP", "Ida Moe"),
        ("Group Chief Executive Officer", "GCEO", "Ida Moe"),
        ("Deputy Prime Minister", "PM", None),
    ],
)
def test_the_first_letters_of_an_office_are_its_holder(office: str, letters: str, wanted: str | None) -> None:
    """
    Letters stand for an office that is printed beside its holder, though no brackets tell so.
    """
    assert names(f"The {office}, Ida Moe, wept. The {letters} said it was over.") == [wanted]


@pytest.mark.parametrize(
    ("who", "again"),
    [
        ("The vicar, the Rev Ida Moe,", "vicar"),
        ("The member, Hon. Ida Moe (PDP, Tully),", "member"),
        ("The senator, Ida Moe (D-N.Y.),", "senator"),
    ],
)
def test_a_name_between_commas_has_an_article_or_brackets(who: str, again: str) -> None:
    """
    "The Rev" before a name, or a party behind it, does not part it from the office.
    """
    assert names(f"{who} said it was over.") == ["Ida Moe"]
