"""
Line ends inside a quantity, and what has no width.
"""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
import newsparse_statistics
from newsparse_statistics import STATISTICS

PARSER = newsparse.Parser.of({"statistics": newsparse_statistics}, strict=True)
STORY = (
    "The mill at Velm sold more than 1.2 million lamps for between $30 and $40 in two years and 15 days, "
    "one hundred and five men and a 61-year-old woman said, while 12 boats carried 340 pieces of pottery at "
    "least 40 miles upriver in the first week of the thaw, when oil fell 5 percent to $75 a barrel."
)


def read(text: str) -> list[str]:
    """
    What the plugin finds, a line a statistic.
    """
    return [str(found) for found in PARSER.parse(text)[STATISTICS]]


@given(width=st.integers(24, 110), end=st.sampled_from(["\n", "\r\n", " \n", "\n "]))
@settings(max_examples=60, deadline=None)
def test_wrapped_copy_reads_like_copy_on_one_line(width: int, end: str) -> None:
    """
    Wherever the lines end, the same quantities are found, and their spans hold the same words.
    """
    lines = re.findall(rf"\S(?:.{{0,{width - 2}}}\S)?(?= |$)", STORY)
    whole, wrapped = PARSER.parse(STORY), PARSER.parse(end.join(lines))
    said = [(str(found), found.span.of(whole.text)) for found in whole[STATISTICS]]

    assert said == [
        (str(found), " ".join(found.span.of(wrapped.text).split())) for found in wrapped[STATISTICS]
    ]


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("The deal is worth $1.2\nbillion in all, the mill said.", ["money 1200000000 USD"]),
        ("The fee was cut by a lot, to 5 \r\npercent of each sale.", ["percent 5 %"]),
        ("Some of them were held back: a 61-year-\nold miner was one.", ["age 61 year"]),
        (
            "The mill paid a sum of more than 160 million U.S.\ndollars to those who worked\nin it.",
            ["money >160000000 USD"],
        ),
        ("The mill has 1\u200b2 lamps and 4\ufeff0 lanterns.", ["count 12 lamps", "count 40 lanterns"]),
    ],
)
def test_a_line_end_is_a_blank(text: str, reads: list[str]) -> None:
    """
    A value, its word of size, its unit and its noun may stand on two lines.
    """
    assert reads == read(text)


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        # a heading and its paragraph
        ("Mill sells 12\n\nPeople in Velm said it was old.", ["number 12"]),
        # lines that had room for the next word were not wrapped
        ("Open: 7\nlamps\nThis line is long, and so the two above it are a list.", ["number 7"]),
        # figures one below the other
        ("The figures of the week were 340\n350 and so on, said the mill.", ["number 340", "number 350"]),
        # the cells of a table
        ("so this is the tally:\nlamps\t12\nmen\t7\nand no more was said.", ["number 12", "number 7"]),
    ],
)  # fmt: skip
def test_other_line_ends_part(text: str, reads: list[str]) -> None:
    """
    Headings, lists and tables are not wrapped copy.
    """
    assert reads == read(text)


def test_short_lines_are_a_table() -> None:
    """
    Lines as short as these were wrapped by nobody.
    """
    found = PARSER.parse("Entry at the pier\n\nAdults 12\nChildren 5\nOthers 7")[STATISTICS]

    assert [12, 5, 7] == [one.value for one in found]
