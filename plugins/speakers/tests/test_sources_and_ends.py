"""
Who is the source of which clause, and where what was said begins and ends.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


def reported(text: str) -> list[tuple[str | None, str, str]]:
    """
    Whose name each record of a text has, its cue, and what was said.
    """
    return [
        (
            one.name,
            "" if one.cue is None else one.cue.of(text),
            " / ".join(part.of(text) for part in one.content),
        )
        for one in PARSER.parse(text)[SPEAKERS]
    ]


def named(text: str) -> tuple[str | None, set[str]]:
    """
    Who says the last of what is said in a text, and who else it may be.
    """
    one = PARSER.parse(text)[SPEAKERS][-1]
    return one.name, set(one.candidates)


@pytest.mark.parametrize(
    "told",
    [
        "Karl Berg, 41, died on the pier",
        "Karl Berg, 41, and Ola Lie, 30, died on the pier",
        "Karl Berg, the mayor, left on Monday",
        "The pump, PX-117, helped the town",
        "Six people, two of them divers, died",
        "The blast, which destroyed a hut, killed six people",
        "Karl Berg, in Oslo for a meeting, sold his boat",
        "Karl Berg, the mayor, was hurt",
    ],
)
def test_a_sentence_with_words_set_into_commas_is_said_by_who_stands_behind_it(told: str) -> None:
    """
    Whoever stands behind "said" speaks where a whole sentence is before it, be it one with commas.
    """
    assert reported(f"{told}, said police chief Ida Moe.")[-1] == ("Ida Moe", "said", told)


@pytest.mark.parametrize(
    ("text", "who", "told"),
    [
        ("Ida Moe, who lives in Oslo, said Karl Berg had left.", "Ida Moe", "Karl Berg had left"),
        ("Ida Moe, the mayor, said Karl Berg had left.", "Ida Moe", "Karl Berg had left"),
        ("Ida Moe, seen in May, said Karl Berg had left.", "Ida Moe", "Karl Berg had left"),
        ("Ida Moe, 41, born in Oslo, said goodbye to Karl Berg.", "Ida Moe", "goodbye to Karl Berg"),
    ],
)
def test_what_stands_between_commas_alone_is_no_sentence(text: str, who: str, told: str) -> None:
    """
    A subject with words set into commas before "said" speaks itself.
    """
    assert reported(text) == [(who, "said", told)]


@pytest.mark.parametrize(
    ("who", "names"),
    [
        ("Ida Moe and her Swedish counterpart, Ola Lie,", {"Ida Moe", "Ola Lie"}),
        ("Ida Moe and her finance minister, Ola Lie,", {"Ida Moe", "Ola Lie"}),
        ("Ida Moe and the Tully mayor, Ola Lie,", {"Ida Moe", "Ola Lie"}),
        ("Moe and Berg's deputy, Ola Lie,", {"Ida Moe", "Ola Lie"}),
        ("The mayor and his deputy, Ola Lie,", {"Ola Lie"}),
        ("She and Ola Lie", {"Ida Moe", "Ola Lie"}),
        ("She and her husband, Ola Lie,", {"Ida Moe", "Ola Lie"}),
        ("She and the pilot", {"Ida Moe"}),
    ],
)
def test_two_who_speak_are_not_the_second_alone(who: str, names: set[str]) -> None:
    """
    Where somebody and another speak there is no name, though a name or an office follows the conjunction.
    """
    text = f"Mayor Ida Moe came. {who} said the pier was closed."

    assert named(text) == (None, names)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mayor Ida Moe came. She wept and Ola Lie said the pier was closed.", "Ola Lie"),
        ("Salt and Fish minister, Ola Lie, said the pier was closed.", "Ola Lie"),
        ("Salt and Tully's mayor, Ola Lie, said the pier was closed.", "Ola Lie"),
        ("Nordbank chairman and chief executive officer Ola Lie said the pier was closed.", "Ola Lie"),
    ],
)
def test_a_conjunction_alone_does_not_make_two(text: str, name: str) -> None:
    """
    A clause before the conjunction, two places or two offices leave one who speaks.
    """
    assert named(text) == (name, set())
