"""
Small rules: magnitudes, crews by their strength, names in One, degrees, ages behind then, titles.
"""

import pytest

import newsparse
import newsparse_statistics
from newsparse_statistics import STATISTICS

PARSER = newsparse.Parser.of({"statistics": newsparse_statistics}, strict=True)


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("A magnitude 6.4 quake hit.", ["measure 6.4 magnitude"]),
        ("A quake of magnitude 6.4 hit.", ["measure 6.4 magnitude"]),
        ("A 6.4-magnitude quake hit.", ["measure 6.4 magnitude"]),
        ("It had a magnitude of 6.4.", ["measure 6.4 magnitude"]),
        ("He spoke of the magnitude of the 40 losses.", ["count 40 losses"]),
        ("A 40-strong crew sailed.", ["count 40 crew"]),
        ("A 40,000-strong army marched.", ["count 40000 army"]),
        ("In the Formula One season it fell.", []),
        ("The Capital One bank left.", []),
        ("Over 10 years, rents rose.", ["duration 10 year"]),
        ("Over 10 years of rain came.", ["duration >10 year"]),
        ("Deaths rose to 40.", ["count 40 Deaths"]),
        ("Cases had reached 40.", ["count 40 Cases"]),
        ("The three most important towns fell.", ["count 3 most important towns"]),
        ("It saw seven less costly boats.", ["count 7 less costly boats"]),
        ("Most of the 40 boats sank.", ["count 40 boats"]),
        ("He has 12, most of them new.", ["number 12"]),
        ("Some 58 Fortune 500 firms left.", ["count ~58 Fortune 500 firms"]),
        ("Moe, then 44, was chosen.", ["age 44 year"]),
        ("Moe, now 81 and retired, left.", ["age 81 year"]),
        ("She will be 60 in May.", ["age 60 year"]),
        ("Most voters were over 45.", ["age >45 year"]),
        (
            "Moe won 40 seats. Osk has 12, Lund has nine.",
            ["count 40 seats", "count 12 seats", "count 9 seats"],
        ),
        ("Moe leads with at least 40 seats and Osk at least 12.", ["count >=40 seats", "count >=12 seats"]),
        ("It sold 40 boats. It has 12.", ["count 40 boats", "number 12"]),
        ("One message read well.", ["count 1 message"]),
        ("He named nine times Moe lied.", ["ratio 9 x"]),
        ("He named nine places Sanders saw.", ["count 9 places"]),
        ("The attacks of Sept.11, 2001, are past.", []),
        ("The index, now 40 and rising, fell.", ["number 40"]),
        ("Ms. Moe, blond and 5-foot-11, left.", ["measure 5.916666666666667 ft"]),
        ("She had two in-person interviews.", ["count 2 in-person interviews"]),
        ("We met a quarter-of-a-million people.", ["count 250000 people"]),
        ("The 1985 year and 1986 quarter were good.", []),
        ("Moe has freed up $26 million.", ["money 26000000 USD"]),
        ("Bonds of 1,000 and 10,000 dlrs.", ["money 1000 USD", "money 10000 USD"]),
        ("They won 30 and 40 percent.", ["percent 30 %", "percent 40 %"]),
        ("They won 30, 35 and 40 percent.", ["percent 30 %", "percent 35 %", "percent 40 %"]),
        ("It is the third-largest economy and pursue its goal.", ["ordinal 3 economy"]),
        ("The book 13 Hours sold well.", []),
        ("In First 100 Days As President", ["duration 100 day"]),
        ("It took 13 hours and 40 minutes.", ["duration 13.66666666666667 h"]),
        ("The 5th District's Ida Moe left.", ["ordinal 5 District"]),
        ("He saw 30 men and 40 percent of the boats.", ["count 30 men", "percent 40 %"]),
        ("Some 40 people and 2000 year old trees.", ["count ~40 people", "age 2000 year"]),
        ("The number of jobless rose to 699,800 or 9.1 pct.", ["number 699800", "percent 9.1 %"]),
        ("A fall of five or 10 pct came.", ["percent 5 % down", "percent 10 %"]),
        ("10 Kilometers per hour is slow.", ["measure 10 km/h"]),
    ],
)
def test_a_small_rule_holds(text: str, reads: list[str]) -> None:
    """
    Each with the trap beside it.
    """
    assert reads == [str(found) for found in PARSER.parse(text)[STATISTICS]]
