"""
Laws that hold for every text.
"""

import time
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import newsparse
import newsparse_statistics
from newsparse.testing import texts
from newsparse_statistics import STATISTICS, Statistic

PARSER = newsparse.Parser.of({"statistics": newsparse_statistics}, strict=True)
WORDS = "one two half dozen million third times between and to from or of a per more than about years old"
SIGNS = (
    "1 22 333 4444 1,200 3.5 .5 ½ ² ٣ ४ - – − + $ € £ % ° / : . , ; ( ) ' km m C 1e9 10^6 © \u2009 x s st th"
)
PIECES = st.sampled_from([*WORDS.split(" "), *SIGNS.split(" ")])
BESIDE = (
    "the mill sold lamps percent a tonne per barrel more than at least up to about nearly between and from"
)
NEAR = (
    "them rose fell years old aged March Monday p.m. km miles degrees of Boeing No. Section times USD dollars"
)
MARKS = "% $ € £ . ; : ( ) “ ” ' - – + ± ² ° № § # @ / é ß 中 د"
QUIET = [*BESIDE.split(" "), *NEAR.split(" "), *MARKS.split(" ")]
HOSTILE = {
    "list": ",".join(map(str, range(1, 4000))),
    "digits": "7" * 20_000,
    "rows": "| 12 | 4.5 | 1,200 | 3% |\n" * 1000,
    "thousands": "1," + "000," * 5000,
    "groups": "1 " + "000 " * 5000,
    "dashes": "1-" * 10_000,
    "words": "one hundred and " * 1500,
    "halves": "two and a half " * 1500,
    "dollars": "$" * 20_000,
    "more than": "more than " * 2000 + "5",
    "blanks": "5" + " " * 20_000 + "km",
    "nouns": "5 " + "very old stone " * 1500,
    "capitals": "A1 " * 7000,
    "points": "1." * 10_000,
    "slashes": "1/" * 10_000,
    "ty": "ty-first" * 2500,
    "hyphens": "twenty-" * 2500,
    "wrapped": "the mill sold 5\nlamps a day " * 700,
    "quotation marks": "‘5’ '5' " * 2500,
    "inches": '5" wide "x ' * 2000,
    "superlatives": "second largest " * 1500,
    "powers": "10^5 10⁵ " * 2000,
    "labels": "Sections 1, 2, 3, 4 and 5 to 6 " * 500,
    "no width": "5\u200b" * 5000,
    "shares": "one in " * 1200,
    "shares in digits": "1 in " * 1200,
    "compounds": "5 km " + "0 m " * 1200,
    "sides": "2 by 3 by " * 500,
    "votes": "cut it by 5 to 2 " * 300,
}


# What takes less time than this is too short to be measured.
_MEASURABLE = 0.02


def found(text: str) -> tuple[Statistic, ...]:
    """
    The statistics of a text.
    """
    return PARSER.parse(text)[STATISTICS]


def _in_shape(text: str) -> None:
    records = found(text)
    places = [(record.span.start, record.span.end) for record in records]

    assert sorted(places) == places
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert all(end <= start for (_, end), (start, _) in pairwise(places))
    for record in records:
        assert (record.value is None) == (record.low is not None) == (record.high is not None)
        assert all(isinstance(n, Decimal | None) for n in (record.value, record.low, record.high))
        assert record.noun is None or record.noun in text
        assert str(record)


@given(text=texts())
@settings(max_examples=150, deadline=None)
def test_records_are_in_order_and_in_shape(text: str) -> None:
    """
    Spans lie inside, in order and apart; a record has a value or two ends; a noun is as printed.
    """
    _in_shape(text)


@given(pieces=st.lists(PIECES, max_size=12), glue=st.sampled_from(["", " "]))
@settings(max_examples=500, deadline=None)
@example(pieces=["1", "/", "0"], glue="")
@example(pieces=["$", "-", "1"], glue="")
def test_any_order_of_pieces_is_read(pieces: list[str], glue: str) -> None:
    """
    Numbers, signs and words in any order give records in shape, and never an exception.
    """
    _in_shape(glue.join(pieces))


@given(words=st.lists(st.sampled_from(QUIET), max_size=20), glue=st.sampled_from([" ", "\n", "-", ", "]))
@settings(max_examples=200, deadline=None)
def test_text_without_numbers_has_none(words: list[str], glue: str) -> None:
    """
    Units, bounds, months and all that stands beside numbers is none without them.
    """
    assert found(glue.join(words)) == ()


@given(number=st.decimals(0, 10**9, allow_nan=False, places=4))
@settings(max_examples=150, deadline=None)
def test_decimals_are_exact(number: Decimal) -> None:
    """
    What is printed is what is read: no digit is lost or made up.
    """
    read = [record.value for record in found(f"It weighs {number:f} kg.")]

    assert [number] == read


@pytest.mark.parametrize("name", HOSTILE)
def test_time_is_linear(name: str) -> None:
    """
    Four times the text takes about four times the time, whatever the text, and not sixteen times.
    """
    text = HOSTILE[name]

    def spent(of: str, times: int) -> float:
        best = 1e9
        for _ in range(times):
            begin = time.process_time()
            found(of)
            best = min(best, time.process_time() - begin)
        return best

    while (small := spent(text, 3)) < _MEASURABLE and len(text) < 2_000_000:
        text *= 4

    assert spent(text * 4, 2) < 9 * small
    _in_shape(text)
