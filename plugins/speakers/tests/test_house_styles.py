"""
Names as newsrooms of many countries write them.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)
RAIN = '\n\n"It rained," {0} said.'


# What the article says, the words beside the quotation, and the name of who said it.
ONE = {
    "the first of two surnames": ("Pedro Tully Berg, a diver, came.", "Tully", "Pedro Tully Berg"),
    "the first of two, with a title": ("Pedro Tully Berg, a diver, came.", "Mr Tully", "Pedro Tully Berg"),
    "both surnames": ("Pedro Tully Berg, a diver, came.", "Tully Berg", "Pedro Tully Berg"),
    "surname with a prefix": ("Ola Mac Moe, a diver, came.", "Mac Moe", "Ola Mac Moe"),
    "nickname": ('Karl "Kalle" Berg came.', "Kalle", 'Karl "Kalle" Berg'),
    "nickname and surname": ("Karl “Kalle” Berg came.", "Kalle Berg", "Karl “Kalle” Berg"),
    "knight": ("Ola Moe came.", "Sir Ola", "Ola Moe"),
    "nun": ("Sister Ida Moe came.", "Sister Ida", "Ida Moe"),
    "priest with an accent": ("Fr Seán Mac Moe came.", "Fr Mac Moe", "Seán Mac Moe"),
    "capital of an article": ("Ida al-Dahl came.", "Al-Dahl", "Ida al-Dahl"),
    "small article": ("Ida Al-Dahl came.", "al-Dahl", "Ida Al-Dahl"),
    "apostrophe": ("Karl d’Aunay came.", "d’Aunay", "Karl d’Aunay"),
    "apostrophe behind a capital": ("Karl d'Aunay came.", "D'Aunay", "Karl d'Aunay"),
    "family name before an eastern one": ("Ida Lee Ka-ming, a diver, came.", "Lee", "Ida Lee Ka-ming"),
    "office before an initial": ("Director K. Moe came.", "Moe", "K. Moe"),
    "letters before initials": ("DGP K. S. Moe came.", "Moe", "K. S. Moe"),
    "initials without full stops": ("FSB Chair KP Sharma Moe came.", "Moe", "KP Sharma Moe"),
    "coordinator": ("UN Resident Coordinator Tullan Arkel came.", "Arkel", "Tullan Arkel"),
    "rank of letters": ("Inspector (API) Ida Moe came.", "API Moe", "Ida Moe"),
    "ranks with a hyphen": ("Maj.-Gen. Ida Moe came.", "Lt.-Gen. Moe", "Ida Moe"),
    "letters behind a surname": ("Ida Moe came.", "Moe MP", "Ida Moe"),
    "letters behind a name": ("It snowed.", "Dougie Moe MSP", "Dougie Moe"),
    "letters of an office before a surname": ("Ida Moe came.", "CS Moe", "Ida Moe"),
    "air marshal": ("Air Marshal Ida Moe came.", "Marshal Moe", "Ida Moe"),
    "de la": ("Ludovic de la Tully came.", "de la Tully", "Ludovic de la Tully"),
    "an order behind a name": ("Sir Karl Moe KCB came.", "Sir Karl", "Karl Moe"),
    "brothers": ("It snowed.", "Brothers Karl", "Karl"),
    "minister of something": ("Minister of Trade Jiang Lihua came.", "Jiang", "Jiang Lihua"),
    "minister of affairs": ("Vice Minister of Foreign Affairs Wang Zhiyong came.", "Wang", "Wang Zhiyong"),
    "a Malay title": ("Datuk Seri Ola bin Moe came.", "Ola", "Ola bin Moe"),
    "a name without the father's": ("Siti Nur binti Moe came.", "Siti Nur", "Siti Nur binti Moe"),
    "two surnames behind a small word": ("Ana dos Santos Moe came.", "dos Santos Moe", "Ana dos Santos Moe"),
    "member of a provincial assembly": ("MPA Ida Moe came.", "MPA Ida Moe", "Ida Moe"),
    "lady of a given name": ("Lady Ida Moe came.", "Lady Ida", "Ida Moe"),
    "prince of a given name": ("Prince Karl bin Ola came.", "Prince Karl", "Karl bin Ola"),
    "a relative and a trade": ("It snowed.", "his sister, the poet Ida Moe,", "Ida Moe"),
    "a husband": ("Ida Moe came.", "Husband Karl", "Karl"),
    "a month": ("Jun Moe, a diver, came.", "Moe", "Jun Moe"),
    "madam": ("The minister of health, Madam Ida Moe, came.", "Madam Moe", "Ida Moe"),
    "a retired general": ("Vice President General (Rtd) Karl Moe came.", "General Moe", "Karl Moe"),
    "a trade with a capital before it": ("It snowed.", "French trader Ida Moe of Nordbank", "Ida Moe"),
    "a couple": ("David and Ida Moe came.", "Mr Moe", "David Moe"),
    "one of several": ("A bench of Justices Karl Moe and Ida Berg came.", "Justice Moe", "Karl Moe"),
    "capitals with a verb": ("Ida Moe came. \n\nMOE SAID: “No.”", "she", "Ida Moe"),
    "guard": ("It snowed.", "Garda Wanjiru Thabiso", "Wanjiru Thabiso"),
    "member of the Knesset": ("It snowed.", "MK Ida Moe", "Ida Moe"),
    "excellency": ("Minister H.E. Ida Moe came.", "H.E. Moe", "Ida Moe"),
    "highness": ("Sheikh Tully bin Karl Al Moe came.", "His Highness Sheikh Tully", "Tully bin Karl Al Moe"),
    "abbreviated constable": ("It snowed.", "Det Con Ida Moe", "Ida Moe"),
    "a firm called like somebody": ("Ida Moe Inc. grew. Ida Moe, a designer, came.", "Moe", "Ida Moe"),
    "an airline behind somebody's people": (
        "American Ida Moe flew. Harbour Airlines grew.",
        "American Airlines",
        "American Airlines",
    ),
    "a firm whose first word may be a title": ("It snowed.", "Con Nordbank", "Con Nordbank"),
    "an initial and a suffix": ("It snowed.", "Captain C. Stewart Moe Jr.", "C. Stewart Moe Jr."),
    "a firm of two": ("Karl Moe came.", "Hill & Moe LLC", "Hill & Moe LLC"),
    "a club with letters": ("It snowed.", "MK Dons", "MK Dons"),
    "a house with a rank": ("It snowed.", "Metropolitan Opera", "Metropolitan Opera"),
    "a title that is in no list": ("Hobbit Ida Moe came.", "Hobbit Moe", "Ida Moe"),
    "a title with the first name": ("Tully Moe came.", "Mr Tully", "Tully Moe"),
    "an office with a title": ("Ida Moe came.", "leader of opposition Shri Karl Berg", "Karl Berg"),
    "who presides for a time": ("It snowed.", "Senate President Pro Tempore Tully Moe", "Tully Moe"),
    "who presides for a time, and the name": (
        "Senate President Pro Tempore Tully Moe came.",
        "Moe",
        "Tully Moe",
    ),
    "office of two things": (
        "Health and Fish Secretary Ida Moe came.",
        "the Health and Fish Secretary",
        "Ida Moe",
    ),
    "minister of two things": ("Minister of Salt and Fish Tully Moe came. Moe said so.", "she", "Tully Moe"),
    "a woman of Kenya": ("Wanjiku Moe came.", "Ms Moe", "Wanjiku Moe"),
    "nickname in single marks": ("Resident Tully 'Kalle' Moe came.", "Moe", "Tully 'Kalle' Moe"),
    "a family name that comes first": ("Moe Ka-ming came.", "Moe", "Moe Ka-ming"),
    "a family name that is a woman's": ("Kim Ji-won came.", "Mr Kim", "Kim Ji-won"),
    "rank with a hyphen": ("It snowed.", "Major-General Tully Moe", "Tully Moe"),
    "minister of a thing": ("Minister for the Salt Mairéad Ní Moe came.", "Ní Moe", "Mairéad Ní Moe"),
    "an office in another language": ("It snowed.", "the Ceann Comhairle, Ida Moe,", "Ida Moe"),
    "a place of speech": ("It snowed.", "radio host Ida Moe in a caption", "Ida Moe"),
    "how many children": ("Ida Moe came.", "Mother-of-two Moe", "Ida Moe"),
}


@pytest.mark.parametrize(("before", "words", "name"), ONE.values(), ids=ONE)
def test_names_of_one_person(before: str, words: str, name: str) -> None:
    """
    A part of a name, or the name in another form, is the fullest name that the article gives.
    """
    *_, one = PARSER.parse(before + RAIN.format(words))[SPEAKERS]

    assert (one.name, one.candidates) == (name, ())


# Names that share a word, and are two people's.
TWO = {
    "somebody whose first name it is": ("Pedro Moe Berg met Moe Dahl.", "Moe", "Moe Dahl"),
    "two surnames": ("Berg and Ida Moe came.", "Mr Berg", "Berg"),
    "somebody's given name": ("David Dahl came. David and Ida Moe left.", "Mr Moe", "Moe"),
    "a given name inside": ("Karl Paul Berg came.", "Paul Berg", "Paul Berg"),
    "a second given name": ("John Paul Dahl was charged. His son, Paul, 12, saw it.", "Paul", "Paul"),
    "a town that is a given name": ("Mark Austin Reed runs. It rained in Austin.", "Austin", "Austin"),
    "a programme": ("The Ida Moe Show began.", "Moe", "Moe"),
    "somebody's wife": ("Norwegian Karl Moe came.", "Ida Moe", "Ida Moe"),
    "a headline": ("Ida Moe Berg Opens Pier\n\nThe pier was shut.", "Berg", "Berg"),
}


@pytest.mark.parametrize(("before", "words", "name"), TWO.values(), ids=TWO)
def test_names_of_two(before: str, words: str, name: str) -> None:
    """
    A word of a name is not always that person.
    """
    *_, one = PARSER.parse(before + RAIN.format(words))[SPEAKERS]

    assert one.name == name


# Words with capitals that are nobody's name.
NOBODYS = [
    "Vice President General (Rtd) Ola Moe came. The Vice President said the pier was old.",
    'DEMONSTRATORS chanted "No!" as they marched.',
    "POLICE said the pier was shut.",
    "Norwegian claims of an old pier were wrong.",
    'Members of the opposition left. "We go," said one senior Norwegian.',
    "Members of the local Fish Association found that the pier was old.",
    "Cocoa farmers in western Norway said the pier was old.",
    "A group of liberal Divers said the pier was old.",
    "The Highlands and Lowlands MSP said the pier was old.",
    "The Oslo MP said the pier was old.",
    "An Ohio Republican said the pier was old.",
    "The Holy Father said the pier was old.",
    "Her Excellency said the pier was old.",
    "The Police and Crime Commissioner said the pier was old.",
]


@pytest.mark.parametrize("text", NOBODYS)
def test_capitals_alone_are_no_name(text: str) -> None:
    """
    People in capitals, the word for a people, and a body that a phrase only ends with give no name.
    """
    assert [one.name for one in PARSER.parse(text)[SPEAKERS]] in ([], [None])


# Organisations, as their names begin with whose they are.
BODIES = {
    "women's": (
        "The Women's Fish Association closed the pier.",
        "the association",
        "Women's Fish Association",
    ),
    "dockers'": ("The Dockers’ Union closed the pier.", "the union", "Dockers’ Union"),
    "letters": ("The Divers' Union (DU) closed the pier.", "the DU", "Divers' Union"),
    "a country's": ("Norway's Fish Party closed the pier.", "the party", "Fish Party"),
    "who made a report": ("It rained.", "a report by the local Fish Group", "Fish Group"),
    "an ampersand in a firm": ("Tully & Salt Ltd came.", "the company", "Tully & Salt Ltd"),
    "a comma in a firm": ("It snowed.", "Tully, Inc.", "Tully, Inc."),
    "a comma in a firm, and its shares": ("It snowed.", "Tully Fish, Inc. (TFI)", "Tully Fish, Inc."),
    "a firm by its first word": ("Tully, Inc. came.", "Tully", "Tully, Inc."),
    "a firm by its first words": (
        "Tully Fish Corp. came. Tully Fish left.",
        "Tully Fish",
        "Tully Fish Corp.",
    ),
    "a firm whose whole name comes late": (
        "Tully Fish came. Tully Fish Corp. left.",
        "Tully",
        "Tully Fish Corp.",
    ),
    "somebody of a firm's name": ("Tully Holdings came. Ida Tully left.", "Tully", "Ida Tully"),
    "a given name in a firm": ("Northern Pearl Seafoods came.", "the company", "Northern Pearl Seafoods"),
    "a city that has a mayor": (
        "The mayor of Salt Lake Town came. The mayor of Salt Lake Town said so.",
        "Lake Town",
        "Salt Lake Town",
    ),
    "a committee that is no office": ("The Executive Committee came.", "he", None),
    "police": ("The Oslo Police Department came.", "the department", "Oslo Police Department"),
    "police of one word": ("The National Police Command came.", "the NPC", "National Police Command"),
    "a campaign of somebody": ("The Campaign Fish Centre came. Ida Moe ran.", "the Moe campaign", None),
    "members of a party": ("The Fish Democrats came.", "many Democrats", "Democrats"),
    "the head of a party": ("It rained.", "the chairman of the old Fish Party, Mr Karl Berg,", "Karl Berg"),
}


@pytest.mark.parametrize(("before", "words", "name"), BODIES.values(), ids=BODIES)
def test_names_of_bodies(before: str, words: str, name: str | None) -> None:
    """
    A genitive in the plural belongs to the name of an organisation, the name of its owner does not.
    """
    *_, one = PARSER.parse(before + RAIN.format(words))[SPEAKERS]

    assert one.name == name


# Whom the sentence before "she said" begins with, and who may be meant.
NEW = {
    "a relative of one name": ("Her mother, Siti, wept.", None),
    "a relative of one name without commas": ("Her mother Siti wept.", None),
    "a given name": ("Mary wept.", None),
    "a man": ("Her father, Tariq, wept.", "Ida Moe"),
    "a man's given name": ("Paul wept.", "Ida Moe"),
    "somebody who is known": ("The nurse, Moe, wept.", "Ida Moe"),
    "a thing": ("Her club, Fram, closed.", "Ida Moe"),
}


@pytest.mark.parametrize(("before", "name"), NEW.values(), ids=NEW)
def test_who_has_one_name_may_be_meant(before: str, name: str | None) -> None:
    """
    Where a woman of one name came up since Ida Moe spoke, the article does not tell who "she" is.
    """
    *_, one = PARSER.parse(f'Ida Moe, a nurse, came. "It rained," Moe said.\n\n{before} "No," she said.')[
        SPEAKERS
    ]

    assert one.name == name
    assert one.candidates == (() if name else ("Ida Moe",))


def test_headline_in_capitals_names_nobody() -> None:
    """
    Words of a headline in capitals are none of those whom "she" may mean.
    """
    text = "FURY AS PEARL ROSE SACKS BAKER\n\nKarl Berg came. Paul Dahl left. It rained.\n\n"
    *_, one = PARSER.parse(text + "She said it was late.")[SPEAKERS]

    assert (one.name, one.candidates) == (None, ())


def test_who_has_no_name_may_be_meant() -> None:
    """
    Behind "said her agent" "she" may be the agent.
    """
    text = '"It rained," said Ida Moe. "No," said her agent. "Yes," she said.'
    *_, one = PARSER.parse(text)[SPEAKERS]

    assert one.name is None


@pytest.mark.parametrize("blanks", [" \u00a0", "\u00a0 ", "\u00a0\u00a0", " \t", "\u202f \u2009", "  "])
def test_blanks_in_a_row_are_one(blanks: str) -> None:
    """
    A run of blanks counts as one blank, of whatever kind they are.
    """
    text = 'Ida Moe, the mayor, came. "No," Moe said. "Yes," the mayor added.'
    found = [(one.name, one.rule) for one in PARSER.parse(text.replace(" ", blanks))[SPEAKERS]]

    assert found == [("Ida Moe", "after"), ("Ida Moe", "after")]


FOR_WHOM = [
    ('For Ida Moe, "the pier is a danger."', ["Ida Moe"]),
    ('For Ida Moe, "the pier" is home.', []),
    ('For the town, "it was a mess."', []),
]


@pytest.mark.parametrize(("text", "names"), FOR_WHOM)
def test_whom_a_quotation_is_true_for(text: str, names: list[str]) -> None:
    """
    A name that opens a sentence behind "for" goes with the quotation that is all the rest of it.
    """
    assert [one.name for one in PARSER.parse(text)[SPEAKERS]] == names


NAMED_AS = [
    ("The victim was named as Ida Moe, a diver, said Karl Berg.", "Karl Berg"),
    ("It rained as Ida Moe, a diver, said it would.", "Ida Moe"),
]


@pytest.mark.parametrize(("text", "name"), NAMED_AS)
def test_who_somebody_was_named_as_says_nothing(text: str, name: str) -> None:
    """
    Who is named behind a verb and "as" is no source; a clause that "as" opens has one.
    """
    one, *_ = PARSER.parse(text)[SPEAKERS]

    assert one.name == name
