"""
Texts that are no news: no exception, little time, no guess.
"""

import itertools
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
    "„Regen“, sagte er, und er sagte, ",
    "Der Steg sei alt, so Moe, ",
    "Ida Moe, Karl Berg and Ola Lie said that ",
    "the mayor said the mayor said ",
    "M{0} Moe said that M{0} Berg came. ",  # twice as many people as sentences
    "Ida Moe B{0} came. Moe said it rained. ",  # all with one word inside
    "Minister M{0} Moe came, the minister said. ",  # all of one office
    "The B{0} Ministry met, the interior ministry said. ",  # all of one kind
    "The B{0} Divers and M{0} Board of Oslo met, the board said. ",
    "B{0}'s Salt Ministry met, the ministry said. ",  # all of one name
    "B{0} fell, its president, Ida M{0}, wept, the Norwegian president said. ",
    "B{0} fell and its president, Ida Moe, said it rained. ",  # all of one person
    "B{0}'s Salt Ministry said it rained. The Salt Ministry said no more. ",
    "Karl M{0} (58) kam. „Regen“, sagte der 58-Jährige. ",
    "Der schwedische Minister Karl M{0} kam. „Regen“, sagte der dänische Minister. ",
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
        letters = ("".join(three) for three in itertools.product("abcdefghijklmnopqrst", repeat=3))
        text = "".join(unit.replace("{0}", one) for one in itertools.islice(letters, length // len(unit)))
        start = time.process_time()
        PARSER.parse(text)[SPEAKERS]
        costs.append(time.process_time() - start)

    assert costs[1] < 30 * max(costs[0], 0.02)


@pytest.mark.parametrize(
    "unit",
    ["MD Karl Berg came. The MD said it rained. ", "The B and M Union met. The union said it rained. "],
)
def test_what_is_looked_up_in_the_text_is_so_once(unit: str) -> None:
    """
    Sixteen times the text takes less than forty times the time, where each mention asks for the whole text.
    """
    costs = []
    for length in (40_000, 640_000):
        text = unit * (length // len(unit))
        start = time.process_time()
        PARSER.parse(text)[SPEAKERS]
        costs.append(time.process_time() - start)

    assert costs[1] < 40 * max(costs[0], 0.02)


@pytest.mark.parametrize(
    "text", ["", " ", "\ufeff", "\x00", "Rain.", '"', "“”", '"Rain"', "\ud83d said", "Q: Did it?\nA: No."]
)
def test_nothing_said(text: str) -> None:
    """
    Where nobody says anything, nothing is found.
    """
    assert () == PARSER.parse(text)[SPEAKERS]


# The text, and mention and name of each attribution.
ODD = {
    "no capital": (
        'ida moe, the mayor, came.\n\n"it rained for weeks," ida moe said. "it is over," she said.',
        [("ida moe", None), ("she", None)],
    ),
    "one letter": (
        '"It rained for weeks," B. said. "It is over," X said. K said that it rained.',
        [("B.", None), ("X", None), ("K", None)],
    ),
    "other letters": (
        '"It rained for weeks," Вера Орлова said. Ιωάννης Παππάς said that it rained.',
        [("Вера Орлова", "Вера Орлова"), ("Ιωάννης Παππάς", "Ιωάννης Παππάς")],
    ),
    "letters without capitals": ('"It rained for weeks," 田中 said.', [("田中", None)]),
    "named in the headline only": (
        'Ida Moe opens dam\n\nOSLO, March 5 (NNA) - The mayor came.\n\n"It rained for weeks," Moe said.',
        [("Moe", "Ida Moe")],
    ),
    "transcript": ("MOE: It rained.\nBERG: It did not.", [("MOE", "MOE"), ("BERG", "BERG")]),
    "never closed": ("“It rained for weeks, she said.\n\n“It is over, he said.", []),
}


@pytest.mark.parametrize("case", ODD)
def test_odd_texts(case: str) -> None:
    """
    What can be told is told, and nobody is guessed.
    """
    text, told = ODD[case]
    found = PARSER.parse(text)[SPEAKERS]

    assert told == [(one.mention and one.mention.of(text), one.name) for one in found]


def test_capitals_throughout_name_nobody_else() -> None:
    """
    Of a text in capitals not all is found, but no name that is none.
    """
    text = 'IDA MOE, THE MAYOR, CAME.\n\n"IT RAINED FOR WEEKS," IDA MOE SAID.\n\nMOE SAID THAT IT RAINED.'

    assert {one.name for one in PARSER.parse(text)[SPEAKERS]} <= {None, "IDA MOE", "MOE"}


def test_thousand_quotations() -> None:
    """
    Each of a thousand quotations has its source.
    """
    text = '"Rain is on its way," Ida Moe said.\n\n' * 1_000
    found = [one for one in PARSER.parse(text)[SPEAKERS] if one.quote]

    assert [("Ida Moe", "direct")] * 1_000 == [(one.name, one.kind.value) for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "Laut Karl „ \n wie er sagte.",
        "Mr. which \xa0 his from named mayor told and Mr.",
        '“toldNordbanktoldMrs.Dr.intheyKarlclaimshisMrs." ',
        '“toldNordbanktoldMrs.Dr.intheyKarlclaimshisMrs."\xa0',
        "„Nein“, sagte \xa0Frau Moe. Karl \xa0Moe sagte, \u200b dass er kommt.",
    ],
)
def test_blanks_of_other_kinds_in_a_row(text: str) -> None:
    """
    A blank before a blank of another kind is nobody's name.
    """
    assert PARSER.parse(text).text == text
