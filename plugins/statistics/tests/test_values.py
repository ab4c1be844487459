"""
Values in the forms that print gives them: halves, shares, compounds, and what only looks like them.
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
    ("text", "reads"),
    [
        ("It took half an hour.", ["duration 0.5 h"]),
        ("It took half a century.", ["duration 0.5 century"]),
        ("It took more than a half-century.", ["duration >0.5 century"]),
        ("Osk hit a half-century.", []),
        ("A half-mile walk led there.", ["measure 0.5 mi"]),
        ("Half-year profit is due.", []),
        ("It took about a year and a half.", ["duration ~1.5 year"]),
        ("It took two hours and a half.", ["duration 2.5 h"]),
        ("It took a day and half the night.", ["ratio 0.5 night"]),
        ("Nearly half said no.", ["ratio ~0.5"]),
        ("The other half said no.", []),
        ("He was half dead by half time.", []),
        ("The vote split in half.", []),
        ("They cut the fee in half.", ["ratio 0.5"]),
        ("It is wet in half of the cases.", ["ratio 0.5 cases"]),
        ("It is half as a joke.", []),
        ("It makes a quarter of a percentage point.", ["percent 0.25 pp"]),
        ("It is one-tenth of 1 percent.", ["percent 0.1 %"]),
        ("Half Moe’s boats sank.", ["ratio 0.5 Moe’s boats"]),
    ],
)
def test_halves(text: str, reads: list[str]) -> None:
    """
    A half is a share or half a unit; of a game or a year it is neither.
    """
    assert reads == read(text)


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("One in thirty-two boats is old.", ["ratio 0.03125 boats"]),
        ("One in a million boats is old.", ["ratio 0.000001 boats"]),
        ("It has a 5-in-10 chance.", ["ratio 0.5"]),
        ("They won two in a row.", ["number 2"]),
        ("It won one in five games.", ["count 5 games"]),
        ("A half-dozen boats leak.", ["count 6 boats"]),
        ("A dozen and a half boats leak.", ["count 18 boats"]),
        ("Two million and a half boats leak.", ["count 2500000 boats"]),
    ],
)
def test_shares_in_words(text: str, reads: list[str]) -> None:
    """
    What a share is of may be a number of several words.
    """
    assert reads == read(text)


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("He is 6’3” tall.", ["measure 6.25 ft"]),
        ("He is 6'3 and thin.", ["measure 6.25 ft"]),
        ("He is six foot two.", ["measure 6.166666666666667 ft"]),
        ("Up came a 6-foot-3-inch man.", ["measure 6.25 ft"]),
        ("It has 6 ft. 2 in. of snow.", ["measure 6.166666666666667 ft"]),
        ("It has 6-foot, 200-pound logs.", ["measure 6 ft", "measure 200 lb"]),
        ("A 40-foot 2-bedroom boat sank.", ["measure 40 ft", "count 2 bedroom"]),
        ("She weighs 9st 4lb.", ["measure 9.285714285714286 stone"]),
        ("It marked the 21st time.", ["ordinal 21 time"]),
        ("He is 1m 80cm tall.", ["measure 1.8 m"]),
        ("It took 2h 15m.", ["duration 2.25 h"]),
        ("It took 2 hours 15 minutes 30 seconds.", ["duration 2.258333333333333 h"]),
        ("It took 3 minutes. 20 seconds later it sank.", ["duration 3 min", "duration 20 s"]),
        ("He swam 10 km, 300 m ahead.", ["measure 10 km", "measure 300 m"]),
    ],
)
def test_compounds(text: str, reads: list[str]) -> None:
    """
    Two units of one kind are one value where the second is a part of the first.
    """
    assert reads == read(text)
