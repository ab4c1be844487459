"""
Whom sentences go on to be about that begin with a pronoun, and presidents known by a last name alone.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)
SPOKE = 'Rally draws crowd\n\n"We won," said Karl Berg, the senator.\n\n'


def last(text: str) -> tuple[str | None, set[str]]:
    """
    Who says the last of what is said in a text, and who else it may be.
    """
    one = PARSER.parse(text)[SPEAKERS][-1]
    return one.name, set(one.candidates)


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Tom Hill, a baker, had ties to Ola Lie. But on Sunday he finally praised Berg.", "Tom Hill"),
        ("Tom Hill came. He met Karl Berg. Recently he sat with Ola Lie.", "Tom Hill"),
        ("One voter, Strava Hill, 35, showed up. He sat with Karl Berg.", "Strava Hill"),
        ("Tom Hill met Karl Berg. He left.", None),  # whichever of the two
        ("Tom Hill came. A pilot left. He met Karl Berg.", None),
        ("Tom Hill came. Ola Lie left. She met Karl Berg.", None),
        ("When he came, Tom Hill met Karl Berg. He left.", None),
        ("Tom Hill was charged in Oslo. He met Karl Berg.", None),
        ("Tom Hill lived in Oslo. He met Karl Berg and died in May.", None),
    ],
)
@pytest.mark.parametrize("gap", [" ", "\n\n"])
def test_sentences_with_a_pronoun_go_on_about_one(before: str, name: str | None, gap: str) -> None:
    """
    Whoever is the subject before them is so to the end, whoever spoke earlier and is named behind "he".
    """
    assert last(f'{SPOKE}{before}{gap}"It was late," he said.')[0] == name


def test_who_is_spoken_of_has_not_spoken() -> None:
    """
    "He is late" may be said of who goes on, by who spoke before.
    """
    text = f"{SPOKE}Tom Hill came. He met Karl Berg. "

    assert last(f'{text}"He is late," he said.')[0] is None


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("President Osbala's decision came late.", "Osbala"),
        ("President Osbala’s decision came late.", "Osbala"),
        ("President Osbala came late.", "Osbala"),
        ("The judge's decision came late.", None),
    ],
)
def test_a_title_tells_of_the_owner_too(opening: str, name: str | None) -> None:
    """
    "President Moe's decision" tells that Moe is the president.
    """
    assert last(f'Late\n\n{opening} Ida Moe left. "It was late," the president said.')[0] == name


def test_an_administration_is_nobody() -> None:
    """
    The Osbala administration is not Osbala, who might be a woman.
    """
    text = (
        "Late\n\nPresident Osbala's decision came late. Strava Moe fielded the question. "
        'The Osbala administration was wrong.\n\n"No," she said.'
    )
    assert last(text)[0] is None


@pytest.mark.parametrize(
    ("name", "word"),
    [("Karl Hope", "Hope"), ("Ida Love", "Love"), ("Karl Rule", "Rule"), ("Ida Crow", "Crow")],
)
@pytest.mark.parametrize(
    "order", ["{} said it was late.", '"It was late," {} said.', '"It was late," said {}.']
)
def test_a_last_name_that_is_a_word_is_a_name(name: str, word: str, order: str) -> None:
    """
    Where one person has it, and the word has its capital.
    """
    assert last(f"Late\n\nMayor {name} met Tom Hill. {order.format(word)}") == (name, set())
    assert last(f"Late\n\nMayor Eva Berg met Tom Hill. {order.format(word)}")[0] != name


@pytest.mark.parametrize("word", ["donor", "tycoon", "magnate", "front-runner", "contender"])
def test_donors_and_tycoons_are_known_by_that(word: str) -> None:
    """
    What papers call those who are rich or run is an office like others.
    """
    assert last(f'Late\n\nSalt {word} Karl Berg came. "It was late," the {word} said.') == (
        "Karl Berg",
        set(),
    )


def test_another_word_for_somebody_has_to_fit_too() -> None:
    """
    The billionaire front-runner is not a front-runner whom nothing calls a billionaire.
    """
    said = '"It was late," the billionaire front-runner said.'

    assert last(f"Late\n\nThe front-runner, Ida Moe, met Tom Hill. {said}") == (None, set())
    assert last(f"Late\n\nBillionaire front-runner Ida Moe met Tom Hill. {said}") == ("Ida Moe", set())


@pytest.mark.parametrize(
    ("before", "who", "name"),
    [
        ("Karl Berg had a grim view.", "the Utah senator", "Karl Berg"),
        ("Karl Berg had a grim view.", "the candidate", "Karl Berg"),
        ("Karl Berg had a grim view.", "the Utah mayor", None),
        ("Karl Berg had a grim view of Tom Hill.", "the Utah senator", None),
        ("Mayor Karl Berg had a grim view.", "the Utah senator", None),
        ("Ida Moe had a grim view.", "the businessman", None),
        ("A senator left. Karl Berg had a grim view.", "the Utah senator", None),
    ],
)
def test_a_senator_needs_no_office_beside_the_name(before: str, who: str, name: str | None) -> None:
    """
    Whoever the sentence before is about is who papers call so behind the words, if nothing speaks against it.
    """
    assert last(f'Late\n\nIt rained in Oslo.\n\n{before} "It was late," {who} said.')[0] == name


@pytest.mark.parametrize(
    ("opening", "name"),
    [("As for Tom Hill, he", "Tom Hill"), ("As for the plan of Tom Hill, he", None)],
)
def test_as_for_tells_whom_a_sentence_is_about(opening: str, name: str | None) -> None:
    """
    Whoever spoke before.
    """
    assert last(f'Late\n\n"No," said Karl Berg.\n\n{opening} said it rained.')[0] == name


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Tom Hill played defense against Karl Berg, Jan Lie and Ola Dahl.", "Tom Hill"),
        ("Tom Hill played defense for Karl Berg.", "Tom Hill"),
        ("Tom Hill beat Karl Berg, Jan Lie and Ola Dahl.", None),
    ],
)
def test_names_behind_prepositions_are_no_subject(before: str, name: str | None) -> None:
    """
    Where nobody spoke yet, "he" is the subject of the sentence right before.
    """
    assert last(f"Late\n\n{before} He said it rained.")[0] == name


@pytest.mark.parametrize(("age", "name"), [(", 13,", "Xamadu Tazzo"), ("", None)])
def test_a_given_name_of_no_list_is_a_persons_by_an_age(age: str, name: str | None) -> None:
    """
    Xamadu alone might be a firm or a town.
    """
    assert last(f"Late\n\nXamadu Tazzo{age} sold water. Xamadu said it was late.")[0] == name
