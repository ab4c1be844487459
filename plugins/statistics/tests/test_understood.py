"""
What print leaves out beside another quantity, and what only stands beside it.
"""

import pytest

import newsparse
import newsparse_statistics
from newsparse_statistics import STATISTICS

PARSER = newsparse.Parser.of({"statistics": newsparse_statistics}, strict=True)


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        (
            "Up to 2300 posts were shared on Facebook, up to 1900 on Telegram and 40 on X.",
            ["count <=2300 posts", "count <=1900 posts", "count 40 posts"],
        ),
        (
            "Police made 40 arrests in Velm, 30 in Osk and 12 in Lund.",
            ["count 40 arrests", "count 30 arrests", "count 12 arrests"],
        ),
        (
            "It sold 3.9 million lamps in 2023, 2.4 million in 2022.",
            ["count 3900000 lamps", "count 2400000 lamps"],
        ),
        ("It has 40 mills, 12 of them new.", ["count 40 mills", "count 12 mills"]),
        ("It has 40 mills, of which 12 are new.", ["count 40 mills", "count 12 mills"]),
        ("It has 40 mills, 10 more than Norland.", ["count 40 mills", "count 10 mills"]),
        ("Of 40 cars, 12 were red and 28 blue.", ["count 40 cars", "count 12 cars", "count 28 cars"]),
        ("40 of the 60 cars were red.", ["count 40 cars", "count 60 cars"]),
        ("The party won 40 of 120 seats.", ["count 40 seats", "count 120 seats"]),
        ("The party won 40 out of 120 seats.", ["count 40 seats", "count 120 seats"]),
        ("Then 5 of 9 judges agreed.", ["count 5 judges", "count 9 judges"]),
        ("Two of the three men fled.", ["count 2 men", "count 3 men"]),
        ("It costs $40 for adults and 30 for children.", ["money 40 USD", "money 30 USD"]),
        ("Profit was $40 million, against 30 million before.", ["money 40000000 USD", "money 30000000 USD"]),
        ("It sold 40 percent, up from 35 a year ago.", ["percent 40 %", "percent 35 %"]),
        ("It fell to 40 percent from 45.", ["percent 40 %", "percent 45 %"]),
        ("Moe won 40 percent, Osk 30 and Lund 12.", ["percent 40 %", "percent 30 %", "percent 12 %"]),
        ("Moe polled at 40 percent, followed by Osk at 30.", ["percent 40 %", "percent 30 %"]),
        ("Moe scored 40 points, Osk 30.", ["count 40 points", "count 30 points"]),
        ("Moe has 40 seats and Ida Osk has 12.", ["count 40 seats", "count 12 seats"]),
        ("The number of cases rose to 40.", ["count 40 cases"]),
        ("The number of deaths rose from 30 to 40.", ["count 30..40 deaths"]),
        ("The number of jobless people in Velm fell to 400.", ["count 400 jobless people"]),
        ("It raised $40 million from 30 backers.", ["money 40000000 USD", "count 30 backers"]),
        ("It sold 40 boats in Velm. It sold 30 in Osk.", ["count 40 boats", "number 30"]),
        ("It fell 5 percent from 40.", ["percent 5 % down", "number 40"]),
        ("It has 40 boats, Flight 808 left.", ["count 40 boats"]),
        ("It has 40 percent, Channel 4 and more.", ["percent 40 %"]),
        ("He paid $40 million from 30.", ["money 40000000 USD", "number 30"]),
        ("Moe won 40 percent, in Velm 30 men left.", ["percent 40 %", "count 30 men"]),
        (
            "The index closed at 1,463.87 points, while its rival climbed 0.1% to 1,333.18.",
            ["count 1463.87 points", "percent 0.1 % up", "count 1333.18 points"],
        ),
        (
            "The index ended at 1,463.78 points, while its rival lost 1.1% to end at 1,334.20.",
            ["count 1463.78 points", "percent 1.1 % down", "count 1334.20 points"],
        ),
        ("It has 40 points. The rate fell 1% to 30.", ["count 40 points", "percent 1 % down", "number 30"]),
        (
            "Some 68 men have waited for two years and 95 who waited longer left.",
            ["count ~68 men", "duration 2 year", "count 95 men"],
        ),
        ("Oil fell from $75 U.S. per barrel to $45 U.S. on Monday.", ["money 75 USD/bbl", "money 45 USD"]),
        ("It paid $75 Canadian, not $75 U.S. aid.", ["money 75 CAD", "money 75 USD"]),
        ("It sold 40 boats in 2021 and 30 last year.", ["count 40 boats", "count 30 boats"]),
        ("It fell 1.4 degrees in 2018 and 2.1 last year.", ["measure 1.4 deg down", "measure 2.1 deg down"]),
        ("It was 14 degrees in 2018 and 21 last year.", ["measure 14 deg", "measure 21 deg"]),
    ],
)
def test_a_noun_or_unit_is_understood(text: str, reads: list[str]) -> None:
    """
    Parallel places, links, shares by name, parts of a whole: with the noun or unit of the other quantity.
    """
    assert reads == [str(found) for found in PARSER.parse(text)[STATISTICS]]


@pytest.mark.parametrize(
    "text",
    [
        "There are 3 films, Rocky 4 and Alien 3.",
        "He rated 40 films, Rocky 4 and Alien 3 the best.",
        "Two missions, Luna 25 and Apollo 11, failed.",
        "Ann Lee has 3 children, Ida 12 and Bo 14.",
    ],
)
def test_numbers_of_names_count_nothing(text: str) -> None:
    """
    What is listed behind a count has its own number, and so has a child.
    """
    (found,) = PARSER.parse(text)[STATISTICS]

    assert found.noun in ("films", "missions", "children")
