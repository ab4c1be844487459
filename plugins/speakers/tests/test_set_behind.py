"""
Quotations inside what is set behind a subject, and whom "he" means behind those who are spoken of.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


def told(text: str) -> list[tuple[str | None, str]]:
    """
    Who says what.
    """
    return [
        (one.name, " / ".join(part.of(text) for part in one.content)) for one in PARSER.parse(text)[SPEAKERS]
    ]


@pytest.mark.parametrize("opening", ["", "In May, ", "On Monday, "])
@pytest.mark.parametrize(
    ("aside", "name"),
    [
        ('a critic of Karl Berg, who had called her "a liar,"', "Karl Berg"),
        ('asked about Karl Berg\'s comment that "it is late,"', "Karl Berg"),
        ('citing "bad weather,"', "Ida Moe"),
        ('who called the plan "a mess,"', "Ida Moe"),
    ],
)
def test_an_opening_changes_nothing_of_what_is_set_in(opening: str, aside: str, name: str) -> None:
    """
    What stands between a subject and its verb is whose words tell, with and without words before it.
    """
    found = told(f"Late\n\n{opening}Ida Moe, {aside} said the boat was sold.")

    assert ("Ida Moe", "the boat was sold") in found
    assert [who for who, what in found if '"' in what or "weather" in what] == [name]


@pytest.mark.parametrize("before", ["To Karl Berg, the mayor, the boat", "Like Karl Berg, the coach, it"])
def test_a_name_behind_a_preposition_is_no_subject(before: str) -> None:
    """
    Behind "said" stands who speaks, also where a relative clause follows.
    """
    assert told(f'Late\n\n{before} was "a mess," said a diver who saw it.')[0][0] is None


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("quoted Ida Moe", "Ida Moe"),
        ("cited the economist Ida Moe", "Ida Moe"),
        ("cited his friendship with Ida Moe", "Karl Berg"),
        ("cited a lack of help from Ida Moe", "Karl Berg"),
    ],
)
def test_what_is_cited_before_a_colon_may_be_no_source(words: str, name: str) -> None:
    """
    Whoever is quoted speaks; a friendship and a lack of help do not.
    """
    assert told(f'Late\n\nKarl Berg {words}: "It is late."')[0][0] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mark Hill spoke. As for Karl Berg, he said that it rained.", None),
        ("Mark Hill spoke.\n\nAs for Karl Berg, he said that it rained.", "Karl Berg"),
        ('"No," said Mark Hill.\n\nAs for Karl Berg, he said that it suited him.', None),
        ('Tom Hill was seen. He is accused of robbing Karl Berg. "He took a boat," he said.', None),
        ('Ola Berg said it rained. Tom Hill left. He met Karl Lie. "We rowed," he said.', None),
        ("Tom Hill was beaten by Karl Berg. He said that it rained.", None),
        ("Tom Hill applied to Karl Berg. He said that it rained.", None),
        ('Nordbank Corp was sued. "The bank broke the law," it said.', None),
        ('Nordbank Corp was sued. "We regret the delay," it said.', "Nordbank Corp"),
    ],
)
def test_whoever_is_spoken_of_may_not_speak(text: str, name: str | None) -> None:
    """
    Where the words speak of whom the sentence before is about, or somebody else acts in it, nobody is sure.
    """
    assert told(f"Late\n\n{text}")[-1][0] == name
