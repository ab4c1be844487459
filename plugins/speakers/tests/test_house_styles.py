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
    "ranks with a hyphen": ("Maj.-Gen. Ida Moe came.", "Lt.-Gen. Moe", "Ida Moe"),
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
    "a given name inside": ("Karl Paul Berg came.", "Paul Berg", "Paul Berg"),
    "a programme": ("The Ida Moe Show began.", "Moe", "Moe"),
    "a headline": ("Ida Moe Berg Opens Pier\n\nThe pier was shut.", "Berg", "Berg"),
}


@pytest.mark.parametrize(("before", "words", "name"), TWO.values(), ids=TWO)
def test_names_of_two(before: str, words: str, name: str) -> None:
    """
    A word of a name is not always that person.
    """
    *_, one = PARSER.parse(before + RAIN.format(words))[SPEAKERS]

    assert one.name == name


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
