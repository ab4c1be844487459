"""
What bounds a quantity, and what only looks so.
"""

import pytest

import newsparse
import newsparse_statistics
from newsparse_statistics import STATISTICS

PARSER = newsparse.Parser.of({"statistics": newsparse_statistics}, strict=True)


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("He spoke about 40 men.", ["count 40 men"]),
        ("A row over 40 jobs came.", ["count 40 jobs"]),
        ("He presided over 40 men.", ["count 40 men"]),
        ("It flew over 40 towns.", ["count 40 towns"]),
        ("A film about 40 men came.", ["count 40 men"]),
        ("He ruled over 40 states.", ["count 40 states"]),
        ("They fought over 40 acres.", ["measure 40 acre"]),
        ("He asked about 40 men.", ["count 40 men"]),
        ("It handed over 40 prisoners.", ["count 40 prisoners"]),
        ("At the most 40 people came.", ["count <=40 people"]),
        ("At the very least 40 people came.", ["count >=40 people"]),
        ("It is 40 km plus.", ["measure >=40 km"]),
        ("It is 40km-plus.", ["measure >=40 km"]),
        ("It is 40-plus km.", ["measure >=40 km"]),
        ("A 1,500-plus crowd came.", ["count >=1500 crowd"]),
        ("It weighs 40kg max.", ["measure <=40 kg"]),
        ("Minimum 40 people came.", ["count >=40 people"]),
        ("It costs c. £40 million.", ["money ~40000000 GBP"]),
        ("It is approaching 40 km.", ["measure ~40 km"]),
        ("It is shy of 40 km.", ["measure <40 km"]),
        ("It is some 40-odd km.", ["measure ~40 km"]),
        ("It is 40 or so km.", ["measure ~40 km"]),
        ("It took 40 or more years.", ["duration >=40 year"]),
        ("It won 40 and counting.", ["number >=40"]),
        ("He said about 40 men came.", ["count ~40 men"]),
        ("They arrested over 40 men.", ["count >40 men"]),
        ("It took over 40 minutes.", ["duration >40 min"]),
        ("It has 40 plus 12 boats.", ["number 40", "count 12 boats"]),
        ("About 40 men came.", ["count ~40 men"]),
        ("It talked to over 40 men.", ["count >40 men"]),
        ("It is 40 maximum.", ["number <=40"]),
        ("Passing the 1,200 mark is hard.", ["number 1200"]),
        ("It asks for a $15 minimum wage.", ["money 15 USD"]),
        ("It asks for $15 minimum.", ["money >=15 USD"]),
        ("They have two or more boats.", ["count >=2 boats"]),
        ("It took 40-plus years.", ["duration >=40 year"]),
    ],
)
def test_a_bound_is_told_from_other_words(text: str, reads: list[str]) -> None:
    """
    Bounds before, behind and inside; verbs and nouns that take their words for something else.
    """
    assert reads == [str(found) for found in PARSER.parse(text)[STATISTICS]]
