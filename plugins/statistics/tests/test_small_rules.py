"""
Small rules: magnitudes, crews by their strength, names in One, degrees, ages behind then.
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
    ],
)
def test_a_small_rule_holds(text: str, reads: list[str]) -> None:
    """
    Each with the trap beside it.
    """
    assert reads == [str(found) for found in PARSER.parse(text)[STATISTICS]]
