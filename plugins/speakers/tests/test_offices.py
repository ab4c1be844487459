"""
Offices, kin and titles beside names: whom they tell, and whom they do not.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


def names(text: str) -> list[str | None]:
    """
    Who says the quotations of a text.
    """
    return [one.name for one in PARSER.parse(text)[SPEAKERS] if one.quote]


@pytest.mark.parametrize(
    "who",
    [
        "other mayor",
        "rival mayor",
        "next mayor",
        "visiting mayor",
        "away coach",
        "under-21 coach",
        "new coach",
    ],
)
def test_office_of_somebody_else(who: str) -> None:
    """
    A word before an office may tell that it is another's.
    """
    text = f'Bray {who.split()[-1]} Tom Eddy came. "It is good," Eddy said. "It is bad," the {who} said.'

    assert ["Tom Eddy", None] == names(text)


@pytest.mark.parametrize(
    ("opening", "who"),
    [
        ("Acting mayor Tom Eddy opened the bridge.", "acting mayor"),
        ("The bridge was opened by the incoming mayor, Tom Eddy.", "incoming mayor"),
        ("Tom Eddy, the opposing coach, came.", "opposing coach"),
        ("Bray coach Tom Eddy opened the bridge.", "angry coach"),
    ],
)
def test_office_that_is_so_called(opening: str, who: str) -> None:
    """
    It is not another's where the same word stands beside the name, nor where the word tells nothing.
    """
    assert ["Tom Eddy"] == names(f'{opening}\n\n"It is good," the {who} said.')


@pytest.mark.parametrize(
    ("opening", "who", "name"),
    [
        ("Tom Eddy, 34, and his wife met Eva Coe.", "he", "Tom Eddy"),
        ("Ann Lee, 34, and her son Max met Al Coe.", "she", "Ann Lee"),
        ("Ann Lee, 34, and her husband, a builder, came.", "she", "Ann Lee"),
        ("Robin Hart and her husband met Al Coe.", "she", "Robin Hart"),
        ("Karl Berg and her sister came.", "he", "Karl Berg"),
        ("Ann Lee, a king's counsel, came.", "she", "Ann Lee"),
        ("Spokesman Ann Lee came.", "she", "Ann Lee"),
        ("Ann Lee, 34, the chairman, came.", "she", "Ann Lee"),
        ("Ann Lee, businessman of the year, came.", "she", "Ann Lee"),
    ],
)
def test_kin_and_offices_leave_the_sex_that_a_name_tells(opening: str, who: str, name: str) -> None:
    """
    Whose wife and whose chairman somebody is makes no woman of a man and no man of a woman.
    """
    assert [name] == names(f'{opening} "It is so," {who} said.')


@pytest.mark.parametrize("titled", ["Mr Bode Ade", "Dr Bode Ade", "Prof. Bode Ade", "Chief Bode Ade"])
def test_office_before_a_title(titled: str) -> None:
    """
    An office in apposition is that of a name with a title too.
    """
    text = f'The governor, {titled}, said: "It is so."\n\n"It is good," the governor said.'

    assert ["Bode Ade", "Bode Ade"] == names(text)


LAWYER = "Eddy's lawyer, Len Foy, and a spokesman for President Juan Perez, Hal Ives, met."
CLUB = "The club's coach, Len Foy, and the town's mayor, Hal Ives, met."
MET = "The club's coach, Len Foy, met the town's mayor, Hal Ives."
CHIEFS = "Len Foy, the police chief, met Hal Ives, the fire chief."
ITS = "Its chairman, Len Foy, and its director, Hal Ives, met."


@pytest.mark.parametrize(
    ("text", "who", "name"),
    [
        (LAWYER, "spokesman", "Hal Ives"),
        (LAWYER, "lawyer", "Len Foy"),
        (CLUB, "mayor", "Hal Ives"),
        (CLUB, "coach", "Len Foy"),
        (MET, "mayor", "Hal Ives"),
        (MET, "coach", "Len Foy"),
        (CHIEFS, "fire chief", "Hal Ives"),
        (CHIEFS, "police chief", "Len Foy"),
        (ITS, "director", "Hal Ives"),
        (ITS, "chairman", "Len Foy"),
        ("Len Foy, the coach and the mayor, came.", "mayor", "Len Foy"),
    ],
)
def test_offices_of_two(text: str, who: str, name: str) -> None:
    """
    Each has the office that stands beside the name, and not that of the one named next.
    """
    assert [name] == names(f'{text} "It is so," the {who} said.')


@pytest.mark.parametrize(
    "title",
    [
        "Cllr",
        "Cllr.",
        "Coun",
        "DS",
        "DCI",
        "PC",
        "Insp",
        "Insp.",
        "Supt",
        "Fr",
        "Fr.",
        "Revd",
        "Rabbi",
        "Imam",
        "Sheikh",
        "MP",
        "MLA",
        "MEP",
        "Engr",
        "Alhaji",
        "Datuk",
        "Shri",
        "Baroness",
        "Archbishop",
        "Cardinal",
        "Ayatollah",
        "Barrister",
    ],
)
def test_title_before_a_last_name(title: str) -> None:
    """
    Who is named in full is meant by a title and the last name.
    """
    text = f'{title} Brian Tate met the press. "It is a mess," {title} Tate said.'

    assert ["Brian Tate"] == names(text)


@pytest.mark.parametrize("last", ["King", "Bishop", "Sheikh", "Pandit", "Judge", "Nurse"])
def test_last_name_that_is_a_title_too(last: str) -> None:
    """
    A last name is one though it is a title elsewhere.
    """
    text = f'Ann {last} met Al Coe. "It is a mess," {last} said. "It was one," Ms {last} said.'

    assert [f"Ann {last}"] * 2 == names(text)


@pytest.mark.parametrize(
    ("opening", "office"),
    [
        ("Striker Al Coe scored.", "striker"),
        ("The goalkeeper, Al Coe, was hurt.", "goalkeeper"),
        ("Al Coe, a surgeon in Bray, came.", "surgeon"),
        ("Archbishop Al Coe came.", "archbishop"),
        ("Detective Sergeant Al Coe came.", "detective"),
        ("Al Coe, MP for Bray, came.", "MP"),
        ("Fisherman Al Coe came.", "fisherman"),
        ("Al Coe, who is the mayor of Bray, came.", "mayor"),
        ("Al Coe, who is Bray's coach, came.", "coach"),
        ("The sheriff came with his deputy, Al Coe.", "deputy"),
        ("Deputy Al Coe came.", "deputy"),
    ],
)
def test_office_is_held(opening: str, office: str) -> None:
    """
    An office beside a name is meant by the office alone.
    """
    assert ["Al Coe"] == names(f'{opening} "It is so," the {office} said.')


def test_sentence_ends_behind_a_title() -> None:
    """
    What is a title before a name ends a sentence too.
    """
    (one,) = PARSER.parse('Tom Eddy is the MP. The council met. "We go on," Eddy said.')[SPEAKERS]

    assert "Tom Eddy" == one.name


@pytest.mark.parametrize(
    "opening",
    [
        "Al Coe, who is suing the mayor, came.",
        "Al Coe, who was mayor in 1990, came.",
        "Al Coe, who is the wife of the mayor, came.",
        "Al Coe, who is the mayor's brother, came.",
        "Al Coe, deputy mayor of Bray, came.",
        "Deputy mayor Al Coe came.",
        "Al Coe, deputy to the mayor, came.",
        "Al Coe, greeted by the mayor, came.",
        "On files kept by the State Department, the mayor wept.",
    ],
)
def test_office_is_not_held(opening: str) -> None:
    """
    An office that stands near a name is not that person's.
    """
    assert [None] == names(f'{opening} "It is so," the mayor said.')


@pytest.mark.parametrize(
    ("opening", "who"),
    [
        ("Andrea Rossi and his wife met Al Coe.", "he"),
        ("Spokesman Andrea Rossi met Al Coe.", "he"),
        ("Andrea Rossi, 34, and his wife, met Al Coe.", "he"),
        ("Ann Lee, chairman of Norvik, met Eva Lund.", "she"),
        ("Ann Lee, 34, and her son Max met Eva Lund.", "she"),
    ],
)
def test_nobody_is_meant_where_two_may_be(opening: str, who: str) -> None:
    """
    Where an office or kin speaks against a given name, the other of two is not the one.
    """
    (one,) = PARSER.parse(f'{opening} "It is so," {who} said.')[SPEAKERS]

    assert one.name is None or one.name in opening.split(" met ")[0]


def test_co_director_is_another() -> None:
    """
    Of two words with a hyphen, the last is the office where the first is one too.
    """
    assert [None] == names('Bray director Tom Eddy came. "It is bad," the co-director said.')
    assert ["Tom Eddy"] == names('Director-General Tom Eddy came. "It is bad," the director-general said.')
