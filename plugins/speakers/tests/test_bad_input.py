"""
Texts that are no news: no exception, little time, no guess.
"""

import time

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)
UNITS = [
    '"Rain is on its way," Ida Moe said. ',
    "He said he said ",
    '"Rain," he said. ',  # thousands of quotations in one paragraph
    "“Never closed, she said.\n\n",
    "the man of the ",
    "Moe, of Bergen, ",
    "A. B. C. ",
    "said ",
    "MOE SAID THAT ",
    "ida moe said that it rained. ",
    "Ида Мо сказала, что идёт дождь. ",
    "(" * 50,
    "\n\n",
]


@pytest.mark.parametrize("unit", UNITS)
def test_long_texts_take_linear_time(unit: str) -> None:
    """
    Eight times the text takes less than thirty times the time, whatever it is.
    """
    costs = []
    for length in (20_000, 160_000):
        start = time.process_time()
        PARSER.parse(unit * (length // len(unit)))[SPEAKERS]
        costs.append(time.process_time() - start)

    assert costs[1] < 30 * max(costs[0], 0.02)


@pytest.mark.parametrize("text", ["", " ", "\ufeff", "\x00", "Rain.", '"', "“”", '"Rain"', "\ud83d said"])
def test_nothing_said(text: str) -> None:
    """
    Where nobody says anything, nobody is named.
    """
    assert all(one.name is None for one in PARSER.parse(text)[SPEAKERS])


def test_thousand_quotations() -> None:
    """
    Each of a thousand quotations has its source.
    """
    text = '"Rain is on its way," Ida Moe said.\n\n' * 1_000
    found = [one for one in PARSER.parse(text)[SPEAKERS] if one.quote]

    assert [("Ida Moe", "direct")] * 1_000 == [(one.name, one.kind.value) for one in found]
