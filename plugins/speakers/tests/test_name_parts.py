"""
What of the words for a source is its name, and whose last name a word is.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)

# Who comes up first, an office before the last name, and whose name that is.
RELATED = [
    ("Ida Moe, the wife of the president, came.", "President Moe", "Moe"),
    ("His wife, Ida Moe, came.", "President Moe", "Moe"),
    ("First lady Ida Moe came.", "President Moe", "Moe"),
    ("Karl Moe, 17, a son of Mayor Moe, came.", "Mayor Moe", "Moe"),
    ("Ida Moe, a baker, came.", "President Moe", "Ida Moe"),
    ("Ida Moe, a baker, met Mr. Moe.", "President Moe", "Moe"),
    ("Ida Moe, a mother of two, came.", "Mayor Moe", "Ida Moe"),
    ("Mayor Ida Moe, whose husband is Karl Moe, came.", "Mayor Moe", "Ida Moe"),
    ("Karl Moe, the mayor, and his wife, Ida Moe, came.", "Mayor Moe", "Karl Moe"),
]


@pytest.mark.parametrize(("came", "words", "name"), RELATED)
def test_whoever_is_kin_of_an_office_does_not_hold_it(came: str, words: str, name: str) -> None:
    """
    An office before a last name is not that of the wife or the son whom alone the article names in full.
    """
    assert name == PARSER.parse(f'{came}\n\n"It rained," {words} said.')[SPEAKERS][-1].name


# Words for a source, and the name in them.
PARTS = [
    ("Adm. Harald B. Moe Jr.", "Harald B. Moe Jr."),
    ("Vice President Karl Moe II", "Karl Moe II"),
    ('Governor C.L. "Kalle" Moe', 'C.L. "Kalle" Moe'),
    ("The Salt County Republican", None),
    ("A Boston Democrat", None),
    ("Karl German", "Karl German"),
    ("The Justice Department", "Justice Department"),
    ("The Tullean Press Office", "Tullean Press Office"),
    ("A super PAC", None),
    ("The PAC", "PAC"),
]


@pytest.mark.parametrize(("words", "name"), PARTS)
def test_name_in_the_words_for_a_source(words: str, name: str | None) -> None:
    """
    Offices are no part of a name that ends with "Jr.", and members of parties are no names.
    """
    text = f'The State Department closed the pier.\n\n"It rained," {words} said.'

    assert name == PARSER.parse(text)[SPEAKERS][-1].name


# What is printed before a name, and whose the last word of that name is behind it.
ALONE = [
    ("It was late for Twitter.", "Strava Twitter", "Twitter"),
    ("It was late.", "Oyebrand Tully", "Oyebrand Tully"),
    ("It was late for Mr. Tully.", "Oyebrand Tully", "Oyebrand Tully"),
    ("It was late for Moe.", "Ida Moe", "Ida Moe"),
]


@pytest.mark.parametrize(("before", "full", "name"), ALONE)
def test_word_that_stood_alone_is_no_short_form(before: str, full: str, name: str) -> None:
    """
    What an article names by one word before a longer name with that word comes up keeps its own name.
    """
    text = f'The pier is new.\n\n{before} {full} came. "It rained," {full.split()[1]} said.'

    assert name == PARSER.parse(text)[SPEAKERS][-1].name


def test_words_of_speech_in_capitals_are_no_last_name() -> None:
    """
    "MOE SAID:" names Moe; a heading with capitals throughout names nobody.
    """
    assert "MOE" == PARSER.parse('It rained.\n\nMOE SAID: "The pier is old."')[SPEAKERS][-1].name
    text = 'The Size Of Network\n\nThe pier is old.\n\n"It rained," the network said.'
    assert PARSER.parse(text)[SPEAKERS][-1].name is None


@pytest.mark.parametrize(
    ("full", "words", "name"),
    [
        ("Faisal Maarif Tullanto", "Faisal Maarif", "Faisal Maarif Tullanto"),
        ("Zhang Min", "Zhang", "Zhang Min"),
        ("Faisal Press Office", "Faisal Press", "Faisal Press"),
    ],
)
def test_first_words_of_a_name_are_the_whole(full: str, words: str, name: str) -> None:
    """
    Who has no family name, or has it first, is called by the first words of a name; an office is not.
    """
    text = f'The pier is new.\n\nIt is said that {full} came.\n\n"It rained," {words} said.'

    assert name == PARSER.parse(text)[SPEAKERS][-1].name


def test_first_words_of_two_names_are_neither() -> None:
    """
    Where two names begin alike, their first words are nobody's.
    """
    text = "The pier is new.\n\nIt is said that Maria Lena Tullan and Maria Lena Arkel came."
    assert "Maria Lena" == PARSER.parse(text + '\n\n"It rained," Maria Lena said.')[SPEAKERS][-1].name
