"""
Offices, parties, trades and papers that are another one's than the name before.
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
    ("home", "town", "name"),
    [
        ("Tully Beach", "Salt Beach", None),
        ("Tully", "Menlo Park", None),
        ("New Tully", "New Salt", None),
        ("Tully City", "Park City", None),
        ("Tully Beach", "Tully Beach", "Ida Moe"),
        ("Tully", "City Hall", "Ida Moe"),
    ],
)
def test_the_mayor_is_that_of_the_town_before(home: str, town: str, name: str | None) -> None:
    """
    In Salt Beach, the mayor is not that of Tully Beach.
    """
    text = f"{home} Mayor Ida Moe closed the bars. In {town}, the mayor said that it was late."
    assert last(text) == name


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ('Sen. Ida Moe, a Democrat, spoke. "It is late," Moe said.', None),
        ('Sen. Ida Moe, a Republican, spoke. "It is late," Moe said.', "Ida Moe"),
        ("Sen. Ida Moe, a Utah Republican, said it was late. Sen. Karl Berg left.", "Ida Moe"),
        ("Sen. Ida Moe, a Utah Democrat, said it was late. Sen. Karl Berg left.", None),
        ('Sen. Ida Moe spoke. "It is late," Moe said.', "Ida Moe"),
        ("Sen. Ida Moe said it was late. Utah's Karl Berg was not so sure.", None),
        ("Sen. Ida Moe said it was late. But Karl Berg did not agree.", None),
        ("Sen. Ida Moe said it was late. Across the aisle, Karl Berg shook his head.", None),
    ],
)
def test_the_utah_republican_is_of_that_party(before: str, name: str | None) -> None:
    """
    What stands behind a name tells the party, and whoever has come up since may be meant.
    """
    assert last(f'{before} "It is bad," the Utah Republican said.') == name


@pytest.mark.parametrize(
    ("between", "name"),
    [
        ("A Southsky jet fell.", None),
        ("A Borealis jet fell.", "Borealis Airways"),
        ("A Tully hotel was full.", "Borealis Airways"),
        ("A Borealis spokesman was away.", "Borealis Airways"),
    ],
)
def test_a_jet_may_be_another_airline_s(between: str, name: str | None) -> None:
    """
    A name before what those of the trade have may be that of another one.
    """
    assert last(f'Borealis Airways was fined. {between} "It is late," the airline said.') == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('After Karl Berg resigned, the Nordby Times quoted him as saying: "It is late."', "Karl Berg"),
        ('When Karl Berg was held, police quoted him as saying: "It is late."', "Karl Berg"),
        ('Karl Berg came. "It is late," another diver, Ola Lie, recalled him saying.', None),
        ('Karl Berg came. "It is late," Karl Berg recalled him saying.', None),
    ],
)
def test_him_is_not_the_subject_of_its_verb(text: str, name: str | None) -> None:
    """
    Whoever quotes him is somebody else, and whom the sentence names before may be he.
    """
    assert last(text) == name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ('Ida Moe posted a video after the ruling saying "it is late".', "Ida Moe"),
        ("Ida Moe issued a statement after the verdict saying it was late.", "Ida Moe"),
        ("Karl Berg was hailed by fans of the book claiming that it was late.", None),
        ("Ida Moe left after a report saying it was late.", None),
        (
            'Attorney General and Justice Minister Ida Moe left. "It is late," the attorney general said.',
            "Ida Moe",
        ),
        ('Justice Ida Moe overturned the fine. "It is late," the magistrate had said in May.', None),
    ],
)
def test_what_stands_behind_a_preposition_does_not_say_so(words: str, name: str | None) -> None:
    """
    Whoever posts a video after the ruling says what stands in it.
    """
    assert last(words) == name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Ida Moe posted on Nordbook", "Ida Moe"),
        ("Ida Moe spoke in Tully", "Ida Moe"),
        ("Ida Moe wrote to Karl Berg", "Ida Moe"),
        ("Ida Moe hit back at Karl Berg", "Ida Moe"),
        ("Ida Moe interrupted Karl Berg", "Ida Moe"),
        ("Ida Moe saw Karl Berg", "Karl Berg"),
        ("Ida Moe listened to Karl Berg", "Karl Berg"),
        ("The storm led to Karl Berg", "Karl Berg"),
        ("Ida Moe was looking forward to Karl Berg", "Karl Berg"),
        ("The meeting ended in Karl Berg", "Karl Berg"),
        ("Ida Moe released a film of Karl Berg", None),
    ],
)
def test_a_participle_goes_past_whom_somebody_writes_to(words: str, name: str | None) -> None:
    """
    Whoever posts on Nordbook saying so says so, and whoever sues somebody claiming it claims it.
    """
    assert last(f"{words} insisting that it was late.") == name


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("The victim was Karl Berg, the mayor of Tully said.", None),
        ("He was hit by Karl Berg, the mayor of the town of Tully said.", None),
        ("When Ida Moe met Karl Berg, the mayor of Tully wept.", None),
        ("Karl Berg, the mayor of Tully said so.", "Karl Berg"),
        ("He met Karl Berg, the mayor of Tully elected in May.", "Karl Berg"),
        ("He met Karl Berg, the mayor of Tully, in May.", "Karl Berg"),
    ],
)
def test_the_subject_of_a_sentence_is_not_set_beside_a_name(before: str, name: str | None) -> None:
    """
    What follows a name and a comma tells who that is, if it is not who the sentence is told by.
    """
    assert last(f'{before} "It is late," the mayor said.') == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('"It is late," Ida Moe, 30, of Tully, N.Y., said.', "Ida Moe"),
        ("Officials from Tully, N.Y., speaking in May, said it was late.", None),
        ("Berg's Son Says It Is Late\n\nKarl Berg came.", None),
        ("Karl Berg said that suits will be filed claiming it was late.", None),
    ],
)
def test_a_state_and_a_son_have_no_words(text: str, name: str | None) -> None:
    """
    The letters of a state stand behind a town, and what somebody files says what stands in it.
    """
    assert last(text) == name


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Tom Hill met Karl Berg. Berg's hopes are high.", "Karl Berg"),
        ("Tom Hill met Karl Berg. Berg's hopes for Hill are high.", None),
        ("Tom Hill met Karl Berg. Berg's death was sad. Hill wept.", "Tom Hill"),
    ],
)
def test_he_is_whose_hopes_the_sentence_tells_of(before: str, name: str | None) -> None:
    """
    The owner of what the sentence before is about is he, if it names nobody else.
    """
    assert last(f'{before} "It is late," he said.') == name


def test_he_may_be_who_was_fired() -> None:
    """
    Why somebody was fired tells of either.
    """
    (found,) = PARSER.parse("Tom Hill fired Karl Berg after he said it was late.")[SPEAKERS]
    assert (found.name, found.candidates) == (None, ("Tom Hill", "Karl Berg"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tom Hill wept. Karl Berg later that day heard him say it was late.", None),
        ("Tom Hill wept. Karl Berg of the Union heard him say it was late.", None),
        ('Sen. Ida Moe told her rival, a Texas Republican, to go. "No," the Texas Republican said.', None),
        ('Nordby Chamber of Commerce met. "It is late," the chamber said.', None),
        ("Zoë Strava came. Zoe Strava said it was late.", "Zoë Strava"),
    ],
)
def test_who_is_somebody_else(text: str, name: str | None) -> None:
    """
    A subject with a time behind it is not "him", a rival is not who speaks of her, and Zoe is Zoë.
    """
    assert last(text) == name


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("The Nordby Chronicle said it was late. A new paper by two divers tells how.", None),
        ("The Nordby Chronicle, a daily paper, said it was late.", "Nordby Chronicle"),
        ("The Nordby Chronicle said it was late. A paper trail led to Moe.", "Nordby Chronicle"),
        ("The Nordby Chronicle said it rained. The Tully Chronicle had more.", None),
        ("The Nordby Chronicle said it rained. The Chronicle had more.", "Nordby Chronicle"),
    ],
)
def test_the_paper_is_the_one_that_is_alone(before: str, name: str | None) -> None:
    """
    Neither a study nor a rival paper is told of since; what a paper is called in short is no rival.
    """
    assert last(f'{before} "It is late," the paper said.') == name


@pytest.mark.parametrize(
    "before", ["sued over the article", "was asked about the report", "said he left after a memo"]
)
def test_what_is_written_says_so_where_somebody_is_asked_about_it(before: str) -> None:
    """
    Whoever is asked about a report or sues over it does not say what it says.
    """
    assert last(f"Karl Berg {before} saying that it was late.") is None
