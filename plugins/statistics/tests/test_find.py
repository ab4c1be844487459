"""
What is found, in planted and in marked texts.
"""

import os
import subprocess
import sys
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
import newsparse_statistics
from newsparse.testing import marked
from newsparse_statistics import STATISTICS, Bound

PARSER = newsparse.Parser.of({"statistics": newsparse_statistics}, strict=True)
NUMBERS = {
    "3": "3",
    "1,200": "1200",
    "4.5": "4.5",
    "twelve": "12",
    "35500": "35500",
    "1 200": "1200",
    "6.25": "6.25",
}
SCALES = {"": 0, " million": 6, " bn": 9, " lakh": 5, " thousand": 3}
UNITS = {" euros": "EUR", " tonnes": "t", " percent": "%", " kilometres": "km", " degrees Celsius": "degC"}
BOUNDS = {"": "=", "more than ": ">", "at least ": ">=", "about ": "~", "under ": "<", "up to ": "<="}


def read(text: str) -> list[str]:
    """
    What the plugin finds, a line a statistic.
    """
    return [str(found) for found in PARSER.parse(text)[STATISTICS]]


@given(
    number=st.sampled_from(sorted(NUMBERS)),
    scale=st.sampled_from(sorted(SCALES)),
    unit=st.sampled_from(sorted(UNITS)),
    bound=st.sampled_from(sorted(BOUNDS)),
)
@settings(max_examples=200, deadline=None)
def test_planted_quantities_come_back(number: str, scale: str, unit: str, bound: str) -> None:
    """
    Bound, number, scale and unit put together are read apart.
    """
    printed = f"{bound}{number}{scale}{unit}"
    text, want = marked(f"The mill shipped ⟦it:{printed}⟧ that spring.")
    (found,) = PARSER.parse(text)[STATISTICS]

    assert want["it"] == [found.span]
    assert (Decimal(NUMBERS[number]).scaleb(SCALES[scale]), UNITS[unit]) == (found.value, found.unit)
    assert Bound(BOUNDS[bound]) is found.bound


@given(low=st.integers(10, 400), more=st.integers(1, 90), link=st.sampled_from([" to ", "-", "–"]))
@settings(max_examples=100, deadline=None)
def test_planted_ranges_come_back(low: int, more: int, link: str) -> None:
    """
    A range has both ends and no value.
    """
    (found,) = PARSER.parse(f"The mill shipped {low}{link}{low + more} tonnes.")[STATISTICS]

    assert (None, low, low + more, "t") == (found.value, found.low, found.high, found.unit)


@pytest.mark.parametrize(
    "text",
    [
        "1e999999", "−", "$", "€ £ ¥", "²", "x²", "www.mill.example/2031/07/5", "ida31@mill.example", "B52s",
        "No. 7", "10:30", "2031-05-06", "+47 22 33 44 55", "v1.2.3", "ISBN 978-3-16-148410-0", "7" * 1000,
        "1/0", "9/11", "24/7",
    ],
)  # fmt: skip
def test_these_count_nothing(text: str) -> None:
    """
    Codes, addresses, dates and stray signs are no statistics, alone or in a sentence.
    """
    assert read(f"The mill had {text} on its wall.") == []
    assert PARSER.parse(text)[STATISTICS] == ()


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("½ mile from the mill", ["measure 0.5 mi"]),
        ("−5 °C", ["temperature -5 degC"]),
        ("–5 °C", ["temperature -5 degC"]),
        ("minus 5 °C", ["temperature -5 degC"]),
        ("It came to -5% then", ["percent -5 %"]),
        ("It took ١٢ kg", ["measure 12 kg"]),
        ("It took १२ kg", ["measure 12 kg"]),
        ("12,34,567.89 rupees", ["money 1234567.89 INR"]),
        ("7 boats", ["count 7 boats"]),
        ("boats: 7", ["number 7"]),
        ("The hall is 40 m² large", ["measure 40 m2"]),
        ("It has 3×10^6 cells", ["count 3000000 cells"]),
    ],
)
def test_odd_print_is_read(text: str, reads: list[str]) -> None:
    """
    Signs, scripts and the ends of a text change nothing.
    """
    assert reads == read(text)


def test_the_head_of_an_article_is_left_alone() -> None:
    """
    A dateline's day is no statistic, and its country decides the dollar.
    """
    text = "TORONTO, Canada, March 4 (NNA) - The mill paid $7 for 40 logs.\n"

    assert ["money 7 CAD", "count 40 logs"] == read(text)


def test_the_grammar_loads_with_the_first_article() -> None:
    """
    Importing the plugin costs no table and no pattern.
    """
    code = (
        "import sys, newsparse_statistics; print(*(m for m in sys.modules if 'newsparse_statistics.' in m))"
    )
    path = os.pathsep.join(filter(None, sys.path))
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONPATH": path}
    )

    assert done.stdout.strip() == ""


def test_no_quantity_is_rounded() -> None:
    """
    Decimal throughout: the product of a long decimal and a word of size keeps every digit.
    """
    (found,) = PARSER.parse("It cost €1.234567890123456789 million.")[STATISTICS]

    assert Decimal("1234567.890123456789") == found.value
