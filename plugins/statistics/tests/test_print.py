"""
Numbers as they are printed, and what is printed like a number and counts nothing.
"""

from decimal import Decimal
from typing import Any

import pytest

import newsparse
import newsparse_statistics
from newsparse import Span
from newsparse.errors import UsageError
from newsparse_statistics import STATISTICS, Bound, Statistic, StatisticKind

PARSER = newsparse.Parser.of({"statistics": newsparse_statistics}, strict=True)


def read(text: str) -> list[str]:
    """
    What the plugin finds, a line a statistic.
    """
    return [str(found) for found in PARSER.parse(text)[STATISTICS]]


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("The vote had 1 234 567 ballots.", ["count 1234567 ballots"]),
        ("The bridge cost €1 234 567.", ["money 1234567 EUR"]),
        ("It has 12 345 678.50 hectares.", ["measure 12345678.50 ha"]),
        ("The bridge cost €1.234.567,89 in all.", ["money 1234567.89 EUR"]),
        ("The bridge cost 3,5 million euros.", ["money 3500000 EUR"]),
        ("The rate was 12,75% then.", ["percent 12.75 %"]),
        ("The canton has 3'400 homes and 1’200 barns.", ["count 3400 homes", "count 1200 barns"]),
        ("It took ٣٫٥ kg of ١٬٢٠٠ sacks.", ["measure 3.5 kg", "count 1200 sacks"]),
        ("It holds 10³ cells, then 10^5 cells.", ["count 1000 cells", "count 100000 cells"]),
        ("It holds 3 × 10⁶ cells.", ["count 3000000 cells"]),
        ("Add 1⁄2 cup of milk.", ["measure 0.5 cup"]),
        ("One point five million lamps burn.", ["count 1500000 lamps"]),
        ("Twelve point two five percent burn.", ["percent 12.25 %"]),
        ("The mill employs 1200-1500 people.", ["count 1200..1500 people"]),
        ("The mill made 2000-2500 units.", ["count 2000..2500 units"]),
        ("The mill made 2000 to 2500 units.", ["count 2000..2500 units"]),
        ("In all, 2011 people voted.", ["count 2011 people"]),
        ("There were 2000 in the hall.", ["number 2000"]),
        ("It is a 2000-page bill.", ["count 2000 page"]),
        ("Velm is the third largest port.", ["ordinal 3 port"]),
        ("She is the fourth most popular singer.", ["ordinal 4 popular singer"]),
        ("The beam is 12\" long and 6′ high.", ["measure 12 in", "measure 6 ft"]),
        ("He was 6' tall.", ["measure 6 ft"]),
    ],
)  # fmt: skip
def test_numbers_are_read_in_every_habit(text: str, reads: list[str]) -> None:
    """
    Separators, signs and words of many countries mean the same numbers.
    """
    assert reads == [" ".join(one.split()) for one in read(text)]


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("‘We sold 40’ he said.", ["number 40"]),
        ('"We sold 40" long before noon, he said.', ["number 40"]),
        ("He got a ‘perfect 10’ from all.", ["number 10"]),
        ("On May 5 400 people came.", ["count 400 people"]),
        ("It saw 5...7 people.", ["number 5", "count 7 people"]),
        ("In week 12 it won, and last week 40 fans came.", ["count 40 fans"]),
        ("The dead number 40.", ["number 40"]),
        ("It made 40% and wrote a 10-K filing.", ["percent 40 %"]),
        ("The stake is 10 +/- 3 points.", ["number 10", "count 3 points"]),
    ],
)
def test_neighbours_change_nothing(text: str, reads: list[str]) -> None:
    """
    A quotation mark is no unit, a day is no group of digits, a week is no label behind "last".
    """
    assert reads == read(text)


@pytest.mark.parametrize(
    "text",
    [
        "In the '90s it fell; in the late 80s too.", "Highs are in the 60s.", "In the 1960s and 70s it grew.",
        "The 1914-1918 war, the 1990-95 plan and the season 2015-2016 were long.",
        "It took 3:45.6, then 45:30 and 2:05:30.4 in all.",
        "Call (555) 555-0142 or 020 734 567.", "ISBN 0-306-40615-2 sold out.", "Text HOME to 741741.",
        "Sections 1 to 5 and Articles 19, 20 and 21 say so.", "Chapters 7 and 11 are dull, says rule 12.",
        "He ran iOS 17.2 and Python 3.11.", "Form 1040 came by Train 4012 from Reactor 4.", "Year 7 sang.",
        "A 7-Eleven stood at 42 W. 34th St. then.", "His 10-K filing was late.", "A 1st Lt. came.",
        "1. Open the door.", "(1) Open the door.", "He wrote ‘Plan 9’ in Velm, NY 10001, then.",
        "A high-five for the top-two.", "Twenty20 began in round two.", "It had 1,2345 or 1,3.",
        "The phase 3 trials of the USB 3 ports began.", "It was the third request and the second test.",
        "Chapter three is dull.", "It grew like 2.5^-1 and x².",
    ],
)  # fmt: skip
def test_these_count_nothing(text: str) -> None:
    """
    Decades, spans of years, telephones, lists of sections, versions, brands, marks of lists.
    """
    assert read(text) == []


@pytest.mark.parametrize(
    "text", ["Two million fled.", "Half a million fled.", "Forty fled.", "Forty fled.\n"]
)
def test_the_far_end_of_the_text_changes_nothing(text: str) -> None:
    """
    The first word looks at nothing before it.
    """
    assert len(read(text)) == 1


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("It cost $40.", "digits + currency"),
        ("It cost between 30 and 40 euros.", "digits + range + unit"),
        ("It took two hours and 15 minutes.", "words + units"),
        ("Tin costs $31 a tonne.", "digits + currency + rate"),
        ("It buys two-year bonds.", "words + unit + noun"),
        ("Twelve lamps burn.", "words + noun"),
        ("Dozens of lamps burn.", "vague + noun"),
        ("A third of the lamps burn.", "fraction + noun"),
        ("It stood at 40.5 again.", "digits + alone"),
        ("Ida Moe, 44, won.", "age"),
        ("Velm won 2-1 at home.", "score"),
    ],
)
def test_the_rule_tells_what_was_found(text: str, rule: str) -> None:
    """
    Who wonders at a record learns from its rule what stood beside the number.
    """
    (found,) = PARSER.parse(text)[STATISTICS]

    assert rule == found.rule


@pytest.mark.parametrize(
    "numbers",
    [
        (None, None, None),
        (Decimal(1), Decimal(1), Decimal(2)),
        (None, Decimal(1), None),
        ("5", None, None),
        (None, 5, 6),
    ],
)
def test_a_statistic_has_a_value_or_two_ends(numbers: tuple[Any, Any, Any]) -> None:
    """
    A record that `str` could not print is refused where it is made.
    """
    with pytest.raises(UsageError, match=r"are Decimal|low and high"):
        Statistic(Span(0, 1), *numbers, None, None, Bound.EXACT, None, StatisticKind.NUMBER, "made here")


def test_only_articles_are_read() -> None:
    """
    Text is parsed first; the error says how.
    """
    with pytest.raises(UsageError, match=r"newsparse\.parse\(text\)"):
        newsparse_statistics.find_statistics("12 boats")  # type: ignore[arg-type]


def test_a_row_says_the_words_too() -> None:
    """
    A row has its kind elsewhere: it says bound, value and unit, and the words as printed.
    """
    text = "It cost more than $1.2 million."
    (found,) = PARSER.parse(text)[STATISTICS]

    assert ">1200000 USD · “more than $1.2 million”" == found.in_words(text)
