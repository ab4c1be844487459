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
