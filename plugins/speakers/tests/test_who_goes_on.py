"""
Who "it", "he" and "she" are not: a court, a letter, whoever is spoken of, whoever came in without a name.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


def last(text: str) -> tuple[str | None, set[str]]:
    """
    Who says the last of what is said in a text, and who else it may be.
    """
    one = PARSER.parse(text)[SPEAKERS][-1]
    return one.name, set(one.candidates)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Nordbank Foods blamed a fault. "We are sorry," it said.', "Nordbank Foods"),
        ('Nordbank Foods was fined by the regulator. "We are sorry," it said.', None),
        ('Nordbank Foods has closed the pier. "We are sorry," it said.', "Nordbank Foods"),
        ('Nordbank Foods sent Berg a letter. "We are sorry," it said.', None),
        ('Nordbank Foods put up a sign. "No entry," it said.', None),
        ('Nordbank Foods spoke in a letter. "We are sorry," it said.', "Nordbank Foods"),
        ('Nordbank Foods asked the ministry. "We are sorry," it replied.', None),
        ("Nordbank Foods pointed to a study. It said fish were safe.", None),
        ("Nordbank Foods pointed to the weather. It said fish were safe.", "Nordbank Foods"),
        ("Nordbank Foods said it sold a report. It added that fish were safe.", "Nordbank Foods"),
        ("Folarin Adu said it sold a report. It added that fish were safe.", None),
        ("Folarin Adu bought the pier. It said that fish were safe.", None),
        ("Nordbank Foods said it agreed to go. It said it rained.", "Nordbank Foods"),
        ("Nordbank Foods said it would go, but the court refused. It said it rained.", None),
        ("Nordbank Foods said it would go, but the weather changed. It said it rained.", "Nordbank Foods"),
        ("<Nordbank Corp> said it declared a dividend. It said it rained.", "Nordbank Corp"),
        (
            "The Port Authority of Tully said it signed a contract. It said it rained.",
            "Port Authority of Tully",
        ),
    ],
)
def test_it_is_a_body_that_spoke_or_acted(text: str, name: str | None) -> None:
    """
    "It" is neither a body that something is done to, nor one that gives way to a court or a letter.
    """
    assert last(text)[0] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Orbis Health, its client, has left. The loss is small, it said.", None),
        ('Orbis Health has left. "The loss is small," it said.', None),
        ('\n\nOrbis Health has left. "The loss is small," it said.', "Orbis Health"),
        ('"No," it said.\n\nOrbis Health has left. "The loss is small," it said.', "Orbis Health"),
        ("\n\nOrbis Health has left. The loss is small, it said.", None),
    ],
)
def test_it_is_rarely_whom_words_that_were_said_name(text: str, name: str | None) -> None:
    """
    A body that the sentence before names alone may be named in what another body said.
    """
    assert last(f"Nordbank said it would close the pier. {text}")[0] == name


@pytest.mark.parametrize(
    ("since", "said", "name", "others"),
    [
        ("\n\nTom Hill is out for six weeks.", "We will miss him", None, {"Karl Moe", "Tom Hill"}),
        ("\n\nTom Hill is out for six weeks.", "We will miss the pier", "Tom Hill", set()),
        ("\n\nTom Hill is out for six weeks.", "We will miss her", "Tom Hill", set()),
        ("\n\nTom Hill is out with Per Lund.", "We will miss him", "Tom Hill", set()),
        ("\n\nOla Lie left. Tom Hill is out.", "We will miss him", "Tom Hill", set()),
        ("\n\nDevran Berg opened his account.", "He ran well", None, {"Karl Moe", "Devran Berg"}),
        ("\n\nDevran Berg opened his account.", "It was late", "Devran Berg", set()),
    ],
)
def test_who_says_him_speaks_of_somebody(since: str, said: str, name: str | None, others: set[str]) -> None:
    """
    Whoever says "him" may be another than the one whom the sentence before is about, if that is "him".
    """
    assert last(f'"We ran a lot," said Karl Moe.{since} "{said}," he said.') == (name, others)


@pytest.mark.parametrize(
    ("since", "said", "name"),
    [
        ("Tom Hill was even blunter", "It was late", "Tom Hill"),
        ("Tom Hill put it simply", "It was late", "Tom Hill"),
        ("Tom Hill, a baker, had a message", "It was late", "Tom Hill"),
        ("Tom Hill disagreed", "It was late", "Tom Hill"),
        ("Tom Hill was even blunter", "He was late", None),
        ("Tom Hill earned praise", "It was late", None),
        ("Tom Hill got a warning", "It was late", None),
        ("Tom Hill was next in his sights", "It was late", None),
    ],
)
def test_who_stands_before_a_colon_may_be_spoken_of(since: str, said: str, name: str | None) -> None:
    """
    The subject before a colon speaks where the clause tells how somebody spoke; else who spoke before may.
    """
    assert last(f'"We ran a lot," said Karl Moe. {since}: "{said}," he said.')[0] == name


@pytest.mark.parametrize(
    ("asked", "said", "name"),
    [
        ("why he had killed his son", "He was only six", None),
        ("how he could sleep at night", "You killed my son", None),
        ("why the pier was shut", "It was late", "Tom Hill"),
        ("why the pier was shut", "I told her so", "Tom Hill"),
    ],
)
def test_a_reproach_is_no_question(asked: str, said: str, name: str | None) -> None:
    """
    Whoever asked may go on where the words are to somebody or of somebody.
    """
    assert last(f'Karl Moe asked Tom Hill {asked}. "{said}," he said.')[0] == name


@pytest.mark.parametrize(
    ("since", "said", "name"),
    [
        ("He was pulled out by a surfer.", "I just jumped in", None),
        ("There stood a surfer.", "I just jumped in", None),
        ("Police spoke to a surfer.", "I just jumped in", None),
        ("Some fled, but a lifeguard did not.", "I just jumped in", None),
        ("When a surfer came, the boat left.", "I just jumped in", None),
        ("He met a surfer.", "I just jumped in", "Tom Hill"),
        ("He met a surfer.", "I pulled him out", None),
        ("He met a surfer.", "I pulled her out", "Tom Hill"),
        ("Hill thanked the surfer who stopped.", "I pulled him out", None),
        ("Hill thanked the surfer.", "I pulled him out", "Tom Hill"),
        ("He is a surfer.", "I pulled him out", "Tom Hill"),
        ("The wind was stronger than a surfer.", "I just jumped in", "Tom Hill"),
        ("The rules allow it to name a candidate.", "I just jumped in", "Tom Hill"),
        ("Police spoke to a waitress.", "I just jumped in", "Tom Hill"),
        ("Police gave a list of rules.", "I just jumped in", "Tom Hill"),
        ("Police spoke to a surfer, Hill said.", "I just jumped in", "Tom Hill"),
    ],
)
def test_somebody_without_a_name_comes_in_anywhere(since: str, said: str, name: str | None) -> None:
    """
    A person whom the sentence before brings in, wherever it does, may speak next, unless it is about another.
    """
    assert last(f'"I was lucky," Tom Hill said.\n\n{since} "{said}," he said.')[0] == name


@pytest.mark.parametrize(
    ("told", "who", "name"),
    [("told a friend so", "the friend", None), ("told a friend so", "the court", "Karl Moe")],
)
def test_who_tells_somebody_in_the_words_of_another_goes_on(told: str, who: str, name: str | None) -> None:
    """
    Whoever tells something to whom another was told to have done may be that other.
    """
    assert last(f'Karl Moe said Tom Hill had {told}. "I will go," he told {who}.')[0] == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Tom Berg/Tully Images", "Karl Moe"),
        ("Image: Tom Berg on the pier", "Karl Moe"),
        ("MORE: Tom Berg wins", "Karl Moe"),
        ("Tom Berg, baker", "Tom Berg"),
        ("Tom Berg/Tully Images was late.", "Tom Berg/Tully Images"),
    ],
)
def test_nobody_beside_a_picture_or_in_a_link_speaks(line: str, name: str) -> None:
    """
    A caption and a link tell of somebody else; a heading that is a name does not.
    """
    assert last(f'"It was late," Karl Moe said.\n\n{line}\n\n"It rained," he said.')[0] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Strava Bano, who owns a mill, said the sky was blue.", "Strava Bano"),
        ("Strava Bano said she had a mill.", "Strava Bano"),
        ("Strava Bano said the sky was blue.", None),
        ("Strava Bano, who own a mill, said the sky was blue.", None),
        ("Strava Bano said he had a mill.", None),
        ("Strava Bano, 31, walked for three days.", "Strava Bano"),
        ("Strava Bano, 131, was the first.", None),
    ],
)
def test_what_is_told_of_a_name_shows_a_person(text: str, name: str | None) -> None:
    """
    A name that no list knows is "she" who owns something, says "she" of herself, or has an age.
    """
    before = "Minister Xolani Dube was guarded."

    assert last(f'{before} {text} "It rained," she said.')[0] == name


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("Karl Moe said the boats were late", "Karl Moe"),
        ("spokesman Karl Moe said the boats were late", "Karl Moe"),
        ("the spokesman said the boats were late", None),
        ("the spokesman shrugged", None),
        ("the boats left", "Tom Hill"),
    ],
)
def test_who_was_asked_about_somebody_speaks(who: str, name: str | None) -> None:
    """
    Behind an answer to what somebody said, "he" is who answered, with or without a name.
    """
    asked = "Asked about comments by Tom Hill, who said it rained"

    assert last(f'{asked}, {who}. "It was late," he added.')[0] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Xolani Moe said his wife was asleep.", None),
        ("Xolani Moe said the woman who came was asleep.", None),
        ("Xolani Moe said the boat was late.", "Xolani Moe"),
        ("Xolani Moe said the man was asleep.", "Xolani Moe"),
        ("Xolani Moe said it was late when she was a girl.", "Xolani Moe"),
        ("Xolani Moe said so. Folarin Dube walked for three days.", None),
        ("Xolani Moe said so. Orbis Health walked for three days.", "Xolani Moe"),
    ],
)
def test_whoever_is_spoken_of_may_go_on(text: str, name: str | None) -> None:
    """
    "She" behind the words of somebody whose name tells no gender may be a woman of whom they tell.
    """
    assert last(f'{text} "It rained," she said. Moe left.')[0] == name


def test_a_body_to_which_something_is_done_is_no_topic() -> None:
    """
    A name behind "to" is not what a sentence is about.
    """
    assert last('To Nordbank Foods it was late. "We are sorry," it said.')[0] is None


def test_he_whom_a_body_spoke_of_is_not_the_body() -> None:
    """
    "He" in what was said shows a person only where nobody else may be he.
    """
    text = 'Strava Moe said he had resigned. "It was time," he said.'

    assert last(f"The pier is old. {text}") == ("Strava Moe", set())
    assert last(f"Karl Berg left. {text}") == (None, {"Strava Moe", "Karl Berg"})
