"""
Small rules: magnitudes, crews by their strength, names in One, decades that pass.
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
    ],
)
def test_a_small_rule_holds(text: str, reads: list[str]) -> None:
    """
    Each with the trap beside it.
    """
    assert reads == [str(found) for found in PARSER.parse(text)[STATISTICS]]
