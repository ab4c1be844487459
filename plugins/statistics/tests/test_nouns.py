"""
What is counted, and what only looks so.
"""

import pytest

import newsparse
import newsparse_statistics
from newsparse_statistics import STATISTICS

PARSER = newsparse.Parser.of({"statistics": newsparse_statistics}, strict=True)


def read(text: str) -> list[str]:
    """
    What the plugin finds, a line a statistic.
    """
    return [str(found) for found in PARSER.parse(text)[STATISTICS]]


@pytest.mark.parametrize(
    "noun",
    [
        "critics", "clinics", "topics", "Catholics", "Hispanics", "menus", "alumni", "bacteria", "spacecraft",
        "runners-up", "passers-by", "sons-in-law", "police", "police officers", "staff", "staff members",
        "Chinese", "Chinese tourists", "French", "French farm trucks", "Taliban", "elderly", "heads of state",
        "pieces of digital content", "doses of vaccine", "reports of fraud", "men of nearby villages",
        "Velm police officers", "Texas judges", "Democratic or Democratic-leaning voters", "lives",
        "“ghost” soldiers", '"ghost" soldiers', "so-called “sleeper cells”",
    ],
)  # fmt: skip
def test_a_noun_is_found_as_printed(noun: str) -> None:
    """
    Plurals of all kinds, what stands before them, and what pieces are of.
    """
    assert [f"count 40 {noun}"] == read(f"The report listed 40 {noun} in Velm.")


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("Only 19 back Osk.", ["number 19"]),
        ("It sold 19 back issues.", ["count 19 back issues"]),
        ("The other 12 face charges.", ["number 12"]),
        ("They made 12 face masks.", ["count 12 face masks"]),
        ("Nearly 200 filed suits.", ["number ~200"]),
        ("A further 12 await trial.", ["number 12"]),
        ("In all, twelve pleaded guilty.", ["number 12"]),
        ("He has 12, who wouldn't love boats.", ["number 12"]),
        ("It saw 5 people.Boats came.", ["count 5 people"]),
        ("They won one state (Velm) there.", ["count 1 state"]),
        ("They killed 40 men of course.", ["count 40 men"]),
        ("They saw 40 men of the mill.", ["count 40 men"]),
        ("They had 40 police raiding homes.", ["count 40 police"]),
        ("They found $40 million worth of lamps.", ["money 40000000 USD"]),
        ("It is the 40th ship of its kind.", ["ordinal 40 ship"]),
    ],
)
def test_what_follows_is_no_noun(text: str, reads: list[str]) -> None:
    """
    Verbs, lost blanks and brackets end what is counted.
    """
    assert reads == read(text)


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("Only one man died.", ["count 1 man"]),
        ("The only one left.", []),
        ("The party won its one seat.", ["count 1 seat"]),
        ("The two men quit.", ["count 2 men"]),
        ("The two countries met.", []),
        ("The two quit.", []),
        ("These two laws passed.", ["count 2 laws"]),
        ("No more than one boat sank.", ["count <=1 boat"]),
        ("One of the men died.", []),
        ("The one man he likes quit.", []),
        ("It is the only one man could make.", []),
        ("The deal between the two firms calls for talks.", ["count 2 firms"]),
        ("It had two columns, one listing the facts.", ["count 2 columns"]),
        ("It has one listing in Velm.", ["count 1 listing"]),
    ],
)
def test_one_and_two_count_before_a_noun(text: str, reads: list[str]) -> None:
    """
    "One" and "two" are pronouns where nothing counted follows.
    """
    assert reads == read(text)
