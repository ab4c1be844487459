"""
The name of a source, whatever words stand beside its quotation.
"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)
RAIN = '\n\n"It rained," {0} said.'

# What the article says, the words beside the quotation, and the name of who said it.
NAMES = {
    "he": ("Karl Berg, a baker, met Ida Moe on Monday.", "he", "Karl Berg"),
    "the mayor came": ("Mayor Karl Berg was hurt. The mayor came running.", "he", "Karl Berg"),
    "she": ("Karl Berg, a baker, met Ida Moe on Monday.", "she", "Ida Moe"),
    "spokesman": ("Karl Berg, a spokesman for the port, opened the pier.", "the spokesman", "Karl Berg"),
    "minister": ("Transport Minister Ida Moe opened the pier.", "the minister", "Ida Moe"),
    "executive director": (
        "Ida Moe, executive director of the Harbour Trust, opened the pier.",
        "the executive director",
        "Ida Moe",
    ),
    "role after a comma": ("Karl Berg met the mayor, Ida Moe, on Monday.", "the mayor", "Ida Moe"),
    "role before its name": ("The mayor was wet. Mayor Ida Moe is 50.", "the mayor", "Ida Moe"),
    "former": ("Former mayor Ida Moe opened the pier.", "the former mayor", "Ida Moe"),
    "president of a country": (
        "French President Karl Berg met Norwegian President Ida Moe.",
        "the French president",
        "Karl Berg",
    ),
    "who spoke goes on": (
        'Karl Berg met Paul Dahl. "It snowed," Dahl said.',
        "he",
        "Paul Dahl",
    ),
    "who spoke of another goes on": (
        'Karl Berg met Paul Dahl. "It snowed," Berg said of Dahl.',
        "he",
        "Karl Berg",
    ),
    "who said that another was wet goes on": (
        "Karl Berg came late. Berg said that Paul Dahl was wet.",
        "he",
        "Karl Berg",
    ),
    "subject of the sentence before": (
        'Karl Berg spoke to the press. "It snowed," Berg said. Paul Dahl disagreed.',
        "he",
        "Paul Dahl",
    ),
    "an office tells who is somebody": (
        'President Zvon Arkel met Karl Berg. "It snowed," Arkel said.',
        "he",
        "Zvon Arkel",
    ),
    "a last name with a title": ("Mr. Berg came late.", "he", "Berg"),
    "a man and a town": ("Karl Berg came to North Carolina.", "he", "Karl Berg"),
    "nearest name has another office": (
        "President Karl Berg met Chancellor Ida Moe in Oslo.",
        "the president",
        "Karl Berg",
    ),
    "mayor who visits somebody": ("Mayor Karl Berg visited Ida Moe, the bishop.", "the mayor", "Karl Berg"),
    "former and present": (
        "President Ida Moe praised former president Karl Berg.",
        "the president",
        "Ida Moe",
    ),
    "the former of two": (
        "President Ida Moe praised former President Karl Berg.",
        "the former president",
        "Karl Berg",
    ),
    "in a list": (
        "Foreign Minister Karl Berg, Mayor Ida Moe and Bishop Olav Dahl came.",
        "the mayor",
        "Ida Moe",
    ),
    "of a country before": (
        "Norway's president, Ida Moe, met Karl Berg.",
        "the Norwegian president",
        "Ida Moe",
    ),
    "letters of a country": ("U.S. President Karl Berg met Ida Moe.", "the US president", "Karl Berg"),
    "secretary of": ("Secretary of State Ida Moe met Karl Berg.", "the secretary of state", "Ida Moe"),
    "two offices": ("President and chief executive Ida Moe met Karl Berg.", "the chief executive", "Ida Moe"),
    "short title": ("Sen. Ida Moe met Gov. Karl Berg.", "the senator", "Ida Moe"),
    "office in a phrase before": (
        "The lawyer for Mayor Karl Berg, Ida Moe, spoke on Monday.",
        "the lawyer",
        "Ida Moe",
    ),
    "last name with an office": ("President Berg met Ida Moe, the bishop.", "the president", "Berg"),
    "coach": ("Coach Karl Berg benched Ida Moe.", "the coach", "Karl Berg"),
    "king of one name": ("King Karlsen met Ida Moe.", "the king", "Karlsen"),
    "a letter with a title": ("Mr. B came late.", "Mr. B", "B"),
    "king": ("King Karl Berg met Ida Moe.", "the king", "Karl Berg"),
    "husband": ("Ida Moe and her husband, Toni Dahl, met Olav Berg.", "she", "Ida Moe"),
    "mother": ("Robin Moe, a mother of two, met Karl Berg.", "she", "Robin Moe"),
    "surname": ("Ida Moe opened the pier.", "Moe", "Ida Moe"),
    "honorific": ("Ida Moe opened the pier.", "Mrs. Moe", "Ida Moe"),
    "doctor": ("Dr. Ida Moe opened the pier.", "Dr. Moe", "Ida Moe"),
    "state in brackets": ("Sen. Ida Moe (D-Ohio) opened the pier.", "Moe", "Ida Moe"),
    "middle initial": ("Ida B. Moe opened the pier.", "Ida Moe", "Ida B. Moe"),
    "junior": ("Martin Moe Jr. opened the pier.", "Moe", "Martin Moe Jr."),
    "particle": ("Ludwig van Dahl opened the pier.", "Van Dahl", "Ludwig van Dahl"),
    "particle in small letters": ("Bill de Dahl opened the pier.", "de Dahl", "Bill de Dahl"),
    "several particles": ("Ursula von der Tann opened the pier.", "von der Tann", "Ursula von der Tann"),
    "short form of a given name": ("William Moe opened the pier.", "Bill Moe", "William Moe"),
    "initials": ("Karl J. Moe opened the pier.", "K. Moe", "Karl J. Moe"),
    "genitive": ("Ida Moe's brother opened the pier.", "Moe", "Ida Moe"),
    "article before a last name": ("Bashar al-Dahl opened the pier.", "Dahl", "Bashar al-Dahl"),
    "article before a last name said": ("Bashar al-Dahl opened the pier.", "al-Dahl", "Bashar al-Dahl"),
    "given name that is a month": ("Jan Moe opened the pier.", "Moe", "Jan Moe"),
    "junior of two": ("Karl Moe Sr. met Karl Moe Jr. in Oslo.", "Moe Jr.", "Karl Moe Jr."),
    "given name": ("Ida Moe, 12, opened the pier.", "Ida", "Ida Moe"),
    "family name first": ("President Kim Min-ji opened the pier.", "Kim", "Kim Min-ji"),
    "title with a name told elsewhere": ("President Moe is wet. Ida Moe won.", "President Moe", "Ida Moe"),
    "acronym in brackets": (
        "The Northern Ports Authority (NPA) closed the pier.",
        "the NPA",
        "Northern Ports Authority",
    ),
    "acronym": ("The Northern Ports Authority closed the pier.", "the NPA", "Northern Ports Authority"),
    "ministry": ("The Ministry of Fish closed the pier.", "the ministry", "Ministry of Fish"),
    "letters of a list": (
        "The Department of Fish and Salt Services (DFSS) closed the pier.",
        "the DFSS",
        "Department of Fish and Salt Services",
    ),
    "name with and": (
        "The Fish and Salt Commission closed the pier.",
        "the FSC",
        "Fish and Salt Commission",
    ),
    "name with and in full": (
        "The Fish and Salt Commission closed the pier.",
        "the Fish and Salt Commission",
        "Fish and Salt Commission",
    ),
    "bureau of several": (
        "The Bureau of Fish, Salt and Boats closed the pier.",
        "the bureau",
        "Bureau of Fish, Salt and Boats",
    ),
    "a ministry and somebody": (
        "The Ministry of Fish and Karl Berg closed the pier.",
        "the ministry",
        "Ministry of Fish",
    ),
    "name with and behind of": (
        "The Centre for Fish and Salt closed the pier.",
        "the Centre for Fish and Salt",
        "Centre for Fish and Salt",
    ),
    "office with a name in it": (
        "Deputy Secretary of State Ida Moe met Karl Berg.",
        "Deputy Secretary of State Ida Moe",
        "Ida Moe",
    ),
    "last name that is a title": ("Representative Karl B. King met Ida Moe.", "King", "Karl B. King"),
    "husband of somebody named in full": (
        "Ida Moe thanked President Moe. Mr. Moe was wet.",
        "the president",
        "Moe",
    ),
    "an ampersand": ("Moe & Berg closed the pier.", "Moe & Berg", "Moe & Berg"),
    "who spoke is an agency": (
        '"It snowed," the Northern Tide Watch said.',
        "the agency",
        "Northern Tide Watch",
    ),
    "company": ("Harbour Works Ltd. closed the pier.", "the company", "Harbour Works Ltd."),
    "the woman of two of a name": ("Ida Moe and Olav Moe run the ferry.", "Mrs. Moe", "Ida Moe"),
    "the man of two of a name": ("Ida Moe and Olav Moe run the ferry.", "Mr. Moe", "Olav Moe"),
    "a pronoun for one of two of a name": ("Ida Moe and Olav Moe run the ferry.", "she", "Ida Moe"),
    "given name that is a verb": ("Bill Moe opened the pier.", "Moe", "Bill Moe"),
    "a bridge called like a man": ("Karl Berg drove. It rained on the Carter Bridge.", "he", "Karl Berg"),
    "a foundation that spoke": (
        "Ida Moe runs the ferry. The Kelly Family Foundation said that it sank.",
        "she",
        "Ida Moe",
    ),
    "spelling": ("Yuri Tymoshenko opened the pier.", "Timoshenko", "Yuri Tymoshenko"),
}

# Where the article does not tell who is meant: those it may be.
OPEN = {
    "two of a name": ("Ida Moe and Olav Moe run the ferry.", "Moe", {"Ida Moe", "Olav Moe"}),
    "two men of one sentence": ("Karl Berg met Paul Dahl in Oslo.", "he", {"Karl Berg", "Paul Dahl"}),
    "who spoke was named with another since": (
        '"It snowed," Karl Berg said. Paul Dahl met Berg in Oslo.',
        "he",
        {"Karl Berg", "Paul Dahl"},
    ),
    "who spoke may be a man, and another came since": (
        'Ida Moe met Robin Lie. "It snowed," Lie said. The mayor left.',
        "she",
        {"Robin Lie", "Ida Moe"},
    ),
    "a father and a son": (
        "Karl Moe met Karl Moe Jr. in Oslo.",
        "Moe",
        {"Karl Moe", "Karl Moe Jr."},
    ),
    "two presidents": (
        "President Ida Moe met President Karl Berg.",
        "the president",
        {"Ida Moe", "Karl Berg"},
    ),
    "two ministries": (
        "The Ministry of Fish and the Ministry of Salt met.",
        "the ministry",
        {"Ministry of Fish", "Ministry of Salt"},
    ),
}

# Sources that the article does not name.
NOBODY = {
    "a neighbour who spoke": ('Karl Berg was hurt. "It was loud," a neighbour said.', "he"),
    "the driver who spoke": ('Karl Berg was hurt. "It was loud," said the driver, 45.', "he"),
    "who held somebody": ("A gunman held Karl Berg for hours.", "he"),
    "the surgeon of somebody": ("The surgeon saw Karl Berg on the pier.", "he"),
    "the driver who came": ("Karl Berg was hurt. The driver came running.", "he"),
    "who came": ("Karl Berg was hurt. A neighbour came running.", "he"),
    "a name nobody knows": ("Nguyen Thanh attacked Karl Berg.", "he"),
    "a last name": ("Roth attacked Karl Berg.", "he"),
    "whose father it is": ("Paul Dahl's father, Karl Berg, died in May.", "he"),
    "a woman, after a man of one name": ('"It snowed," Karl said.', "she"),
    "police": ("Karl Berg met Ida Moe on Monday.", "police in Mexico"),
    "a word that ends a name": ("The Oslo School of Tide Law closed.", "the law"),
    "many": ("Karl Berg met Ida Moe on Monday.", "they"),
    "it": ("Karl Berg met Ida Moe on Monday.", "it"),
    "unnamed": ("Ida Moe opened the pier.", "a spokesman for Moe"),
    "officials": ("Officials in Oslo are wet.", "officials"),
    "office of another country": ("Norwegian President Ida Moe is wet.", "the French president"),
    "office of another kind": ("Foreign Minister Ida Moe is wet.", "the defence minister"),
    "office that was": ("Former president Ida Moe is wet.", "the president"),
    "office of the deputy": ("Deputy Mayor Ida Moe is wet.", "the mayor"),
    "office of who tells it": ("Police held Ida Moe, the mayor said.", "the mayor"),
    "of a state": ("Ida Moe of Norway met Karl Berg.", "the Texas senator"),
    "a bridge": ("Carter Bridge was closed.", "he"),
    "a foundation": ("The Kelly Family Foundation said that it sank.", "she"),
    "of a people": ("Ida Moe met Karl Berg.", "the Norwegian"),
}


def last(text: str) -> newsparse_speakers.Attribution:
    """
    The attribution of the last quotation.
    """
    return [one for one in PARSER.parse(text)[SPEAKERS] if one.quote][-1]


@pytest.mark.parametrize("case", NAMES)
def test_name_is_the_fullest(case: str) -> None:
    """
    Pronouns, offices, parts of names and letters have the full name.
    """
    text, words, name = NAMES[case]

    assert name == last(text + RAIN.format(words)).name


@pytest.mark.parametrize("case", OPEN)
def test_candidates_where_several_may_be_meant(case: str) -> None:
    """
    There is no name, but candidates, where two may be meant.
    """
    text, words, names = OPEN[case]
    one = last(text + RAIN.format(words))

    assert one.name is None
    assert names == set(one.candidates)


@pytest.mark.parametrize("case", NOBODY)
def test_no_name_where_none_is_given(case: str) -> None:
    """
    A source that the article does not name has no name.
    """
    text, words = NOBODY[case]

    assert last(text + RAIN.format(words)).name is None


@pytest.mark.parametrize(
    "head",
    ["Vera Has Said It About Moe", "Berg Is No Better Than Moe", "Made An Even Bigger Move Against Ida Moe"],
)
def test_headline_in_capitals_is_no_name(head: str) -> None:
    """
    Words that stand inside no name do not make another Moe.
    """
    found = last(f"Ida Moe runs the ferry. {head}, the headline said." + RAIN.format("Moe"))

    assert ("Ida Moe", ()) == (found.name, found.candidates)


@pytest.mark.parametrize(
    ("head", "name"),
    [("Oslo Hears About Moe", "Moe"), ("It Endorsed Moe", "Moe"), ("Ida Moe Is Not What She Was", "Ida Moe")],
)
def test_words_before_a_name_in_a_headline_are_none_of_it(head: str, name: str) -> None:
    """
    Verbs and prepositions in capitals, and what goes on behind the name.
    """
    assert name == last(head + RAIN.format("Moe")).name


@pytest.mark.parametrize(
    "name", ["Theresa May", "Will Rogers", "Yin Myint May", "Al From", "Hope Moe", "J.K. Moe"]
)
def test_names_may_be_written_as_other_words(name: str) -> None:
    """
    A first or last name that is a small word as well.
    """
    assert name == PARSER.parse(f"{name} said that it rained.")[SPEAKERS][0].name


def test_noun_that_opens_a_sentence_is_no_name() -> None:
    """
    The capital of a first word makes no name of it.
    """
    [one] = PARSER.parse("Officials in Oslo said that it rained.")[SPEAKERS]

    assert one.mention is not None
    assert one.name is None


@pytest.mark.parametrize(
    "head", ["Ida Moe: the pier was a danger", "Ida Moe Opens Pier in Rain", "Ida Moe opens the pier"]
)
def test_name_stands_in_the_headline_alone(head: str) -> None:
    """
    A name that is full in the headline alone is found.
    """
    assert "Ida Moe" == last(f"{head}\n\nThe pier was closed in May." + RAIN.format("Moe")).name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ahmed Karimov", "Akhmad Karimov"),
        ("Alexander Lukin", "Aleksandr Lukin"),
        ("Mohammed Rahimi", "Muhammad Rahimi"),
        ("Robert Novik", "Bob Novik"),
        ("Karl B. Novik", "Karl Novik"),
        ("Karl Novik III", "Karl Novik"),
    ],
)
def test_spellings_are_one_source(one: str, other: str) -> None:
    """
    Who groups by name has one group for a name that is spelt in two ways.
    """
    text = f'"It rained," {one} said.\n\n"It poured," {other} said.\n\n"It stopped," he said.'
    names = {found.name for found in PARSER.parse(text)[SPEAKERS] if found.quote}

    assert 1 == len(names)
    assert None not in names


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Karl Novik Jr.", "Karl Novik"),
        ("Karl Novik Jr.", "Karl Novik Sr."),
        ("Karl B. Novik", "Karl C. Novik"),
        ("Bill Novik", "Bob Novik"),
        ("Ali Novik", "Eli Novik"),
        ("Erik Novik", "Erika Novik"),
        ("Paul Novik", "Paula Novik"),
        ("Tim Novik", "Tom Novik"),
        ("Dan Novik", "Don Novik"),
        ("Hassan Novik", "Hussein Novik"),
        ("Martin Frei", "Martina Frei"),
        ("Mario Silva", "Maria Silva"),
        ("Rustam Karimov", "Leyla Karimova"),
        ("Tim Meyer", "Tom Moore"),
    ],
)
def test_names_that_look_alike_are_two(one: str, other: str) -> None:
    """
    Who groups by name has two groups for two people whose names share their consonants.
    """
    text = f'{one} and {other} came to the fair. "It rained," {one} said.\n\n"It poured," {other} said.'
    names = [found.name for found in PARSER.parse(text)[SPEAKERS] if found.quote]

    assert [one, other] == names


@pytest.mark.parametrize(
    ("named", "said"),
    [("President Joe Biden", "Boudoin"), ("President Bill Hall", "Hill"), ("Rustam Karimov", "Karimova")],
)
def test_a_last_name_is_nobody_elses(named: str, said: str) -> None:
    """
    A last name that is not spelt like one's own is somebody else's.
    """
    (found,) = PARSER.parse(f'{named} met farmers on Friday. "The road is closed," {said} said.')[SPEAKERS]

    assert named.removeprefix("President ") != found.name


def test_who_is_a_woman_once_is_no_man() -> None:
    """
    A pronoun tells what a given name does not.
    """
    text = (
        'Taylor Dahl met Karl Berg. "It rained," Dahl said. "It poured," she said. '
        '"It stopped," Berg said. "It is over," she said.'
    )
    names = [one.name for one in PARSER.parse(text)[SPEAKERS] if one.quote]

    assert ["Taylor Dahl", "Taylor Dahl", "Karl Berg", "Taylor Dahl"] == names


@pytest.mark.parametrize(
    "words",
    [
        "According to the report, Ida Moe, a diver, left the pier.",
        "According to a summary of the files, Ida Moe, a diver, left the pier.",
        "According to the ministry, Ida Moe, a diver, left the pier.",
        "According to the mayor, Ida Moe, a diver, left the pier.",
        "According to a summary, Ida Moe, the mayor, left the pier.",
    ],
)
def test_whom_a_source_tells_of_is_not_the_source(words: str) -> None:
    """
    A name behind a source and a comma may open what is told.
    """
    assert [None] == [one.name for one in PARSER.parse(words)[SPEAKERS]]


@pytest.mark.parametrize(
    "who", ["A woman in Worcester", "Many in Newtown", "The mayor of Oslo", "Divers of Derry"]
)
@pytest.mark.parametrize("where", ["Massachusetts", "N.H.", "Norway"])
def test_where_somebody_lives_is_no_name(who: str, where: str) -> None:
    """
    A place behind a place is its state or country.
    """
    assert [None] == [one.name for one in PARSER.parse(f"{who}, {where}, said that it rained.")[SPEAKERS]]


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Eva Hill spoke. Asked by Ida Moe whether she lied, she laughed.", "Eva Hill"),
        ("Eva Hill rejected Ida Moe's request to close the pier.", "Eva Hill"),
        ("Eva Hill was mayor. In response to Ida Moe's demand to resign, she said it was late.", "Eva Hill"),
        ("Told by Eva Moe that she was fired, Ida Hill wept.", "Ida Hill"),
    ],
)
def test_who_is_passed_on_is_not_who_speaks_next(before: str, name: str | None) -> None:
    """
    Somebody asked, or wanted something: the one who speaks behind that is another.
    """
    assert name == last(before + RAIN.format("she")).name


@pytest.mark.parametrize("aside", ["24", "from Oslo", "24, from Oslo", "a diver", "24, a diver from Oslo"])
def test_who_is_the_name_before_its_asides(aside: str) -> None:
    """
    Age, home and trade stand between a name and "who".
    """
    found = PARSER.parse(f'"Karl Berg is late," said Ida Moe, {aside}, who said that it rained.')[SPEAKERS]

    assert ["Ida Moe"] * len(found) == [one.name for one in found]


def test_who_of_several_is_nobody() -> None:
    """
    Bakers such as Moe, who are late.
    """
    [one] = PARSER.parse("Bakers such as Ida Moe, who have said that it rained, left.")[SPEAKERS]

    assert one.name is None


def test_last_name_behind_a_phrase_is_a_name() -> None:
    """
    The article knows somebody who is called so.
    """
    text = "Karl Berg slept. A lawyer for Ida Moe, Berg, said that it rained."

    assert "Karl Berg" == PARSER.parse(text)[SPEAKERS][-1].name


@pytest.mark.parametrize(
    "joined", ["Karl Berg, and Ola Lie", "a diver, and Ola Lie", "Karl Berg, Eva Dahl, and Ola Lie"]
)
@pytest.mark.parametrize("said", ["said", "all said", "have said"])
@pytest.mark.parametrize("when", ["", "On Monday, "])
def test_series_with_a_comma_before_its_and_is_several(when: str, joined: str, said: str) -> None:
    """
    The last of a list is not the one who said it.
    """
    one = PARSER.parse(f"{when}Ida Moe, {joined} {said} it rained.")[SPEAKERS][0]

    assert one.name is None
    assert {"Ida Moe", "Ola Lie"} <= set(one.candidates)


@pytest.mark.parametrize("before", ["It rained", "The council met Karl Berg", "Karl Berg, a baker, sang"])
def test_clause_behind_a_comma_and_and_has_its_own_source(before: str) -> None:
    """
    It rained, and Ola Lie said so.
    """
    assert "Ola Lie" == PARSER.parse(f"{before}, and Ola Lie said it was late.")[SPEAKERS][-1].name


PEOPLE = {"Ida Moe": "she", "Karl Berg": "he", "Erik Lund": "he", "Vera Sand": "she"}
OFFICES = {"Ida Moe": "mayor", "Karl Berg": "bishop", "Erik Lund": "coach", "Vera Sand": "judge"}


@given(
    turns=st.lists(
        st.tuples(st.sampled_from(sorted(PEOPLE)), st.sampled_from(["full", "last", "office", "pronoun"])),
        min_size=1,
        max_size=12,
    )
)
@settings(max_examples=60, deadline=None)
def test_no_quotation_has_a_wrong_name(turns: list[tuple[str, str]]) -> None:
    """
    Whatever order people speak in and whatever they are called, a name is the right one, or there is none.
    """
    parts = [f"The {OFFICES[name]}, {name}, came to Oslo on Monday." for name in PEOPLE]
    said: list[str] = []
    for number, (name, called) in enumerate(turns):
        ways = {"full": name, "last": name.split()[1], "office": f"the {OFFICES[name]}"}
        goes_on = bool(said) and said[-1] == name
        words = PEOPLE[name] if called == "pronoun" and goes_on else ways.get(called, name)
        parts.append(f'"It rained {number} times," {words} said.')
        said.append(name)
    found = [one.name for one in PARSER.parse("\n\n".join(parts))[SPEAKERS] if one.quote]

    assert said == found


@pytest.mark.parametrize("marks", ['""', "“”", "‘’"])
def test_nickname_in_marks_is_inside_the_name(marks: str) -> None:
    """
    What stands in quotation marks between two names is a name too.
    """
    opening, closing = marks
    full = f"Karl {opening}Kalle{closing} Berg"
    text = f"“The pier is shut for now,” {full} said. “We ran,” Berg said. “And fell,” Karl Berg said."

    assert {one.name for one in PARSER.parse(text)[SPEAKERS]} == {full}


WEDDING = """Ola Tully keeps the lighthouse. Tully said the lamp was old. "It flickers," Tully said.

His wife, Ida Tully, sold fish in the town for twenty years. {next}

The lamp was put up in 1890 and has been mended nine times since, for the sea is hard on glass and iron.
The last of those who mended it came from Bergen with a crane, and the work took all of one summer, at a
cost that nobody cared to tell the town. The board met twice, once in the rain and once in the dark, and
left it at that. {again}

"We need a new one," Tully said."""


@pytest.mark.parametrize(
    ("following", "again", "name"),
    [
        ("She rowed.", "Ola Tully was there.", "Ola Tully"),  # he goes on to be called Tully
        ("She rowed.", "Ida Tully was there.", None),  # both are about
        ('"I rowed," Ida Tully said. "I sang," she said.', "", None),  # and have spoken
        ('"I rowed," she said. "All those years I rowed."', "Ola Tully was there.", "Ola Tully"),
        ('"I rowed," she said. "All those years I rowed."', "Both were there.", None),
    ],
)
def test_last_name_is_that_of_who_was_known_by_it(following: str, again: str, name: str | None) -> None:
    """
    Where one of a family is called by the last name alone before another is named, it stays with that one.
    """
    *_, one = PARSER.parse(WEDDING.format(next=following, again=again))[SPEAKERS]

    assert one.name == name
    assert one.candidates == (() if name else ("Ola Tully", "Ida Tully"))


@pytest.mark.parametrize(
    "name", ["General Motors", "Cardinal Health", "King Street", "Judge Business School", "Mr. Price Group"]
)
def test_title_of_a_place_or_firm_belongs_to_its_name(name: str) -> None:
    """
    Names of places and firms may begin as people are called.
    """
    assert [one.name for one in PARSER.parse(f'"It rained," {name} said.')[SPEAKERS]] == [name]


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("The Harbour Institute said on Friday that it was over.", None),
        ("Nordbank AG said on Friday that it was over.", None),
        ("Storm Ida hit the town on Friday.", None),
        ("Karl Berg won. The Harbour Institute said that it was over.", "Karl Berg"),
        ("Zubi Adewolu said on Friday that it was over.", "Zubi Adewolu"),
    ],
)
def test_he_is_no_institute(before: str, name: str | None) -> None:
    """
    Whatever has an article or ends as firms do is not "he", though it spoke last.
    """
    found = PARSER.parse(f'{before}\n\n"It rained," he said.')[SPEAKERS]

    assert found[-1].name == name
    assert not found[-1].candidates


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("The Director-General, NAFD, Prof. Ida Moe,", "Prof. Ida Moe"),
        ("The Managing Director, Harbour Institute, Ida Moe,", "Ida Moe"),
        ("The Chairman, House Committee on Fish, Hon. Ida Moe,", "Hon. Ida Moe"),
        ("Ida Moe, Director-General, NAFD,", "Ida Moe"),
        ("Prof. Ida Moe, Department of Fish, University of Oslo,", "Prof. Ida Moe"),
        ("Ida Moe, having met Karl Berg,", "Ida Moe"),
        ("Ida Moe, whose town, Oslo, is flat,", "Ida Moe"),
        ("In Oslo, Norway, Ida Moe", "Ida Moe"),
    ],
)
def test_name_among_phrases_between_commas(words: str, who: str) -> None:
    """
    Of an office, its house and a name beside each other the name speaks.
    """
    text = f"{words} said the pier was closed."
    (one,) = PARSER.parse(text)[SPEAKERS]

    assert (one.mention and one.mention.of(text), one.name) == (who, "Ida Moe")
