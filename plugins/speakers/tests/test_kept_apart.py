"""
Who is not meant: an authority by "the airline", a lawmaker of another state, a coach of another town.
"""

import time

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


def last(text: str) -> tuple[str | None, tuple[str, ...]]:
    """
    Who says the last of what is said in a text, and who else it may be.
    """
    one = PARSER.parse(text)[SPEAKERS][-1]
    return one.name, one.candidates


@pytest.mark.parametrize(
    ("before", "who", "name", "others"),
    [
        ("The Tully Aviation Administration said it was late.", "the airline", None, ()),
        ("Tully Police said it was late.", "the airline", None, ()),
        ("The Divers Union said it was late.", "the airline", None, ()),
        ("Tork Motors Inc. said it was late.", "the airline", None, ()),
        ("The Tully Air Force was late.", "the airline", None, ()),
        ("The Department of Energy was late.", "the utility", None, ()),
        ("Air Tully was late.", "the airline", "Air Tully", ()),
        ("Tully Electric System was late.", "the utility", "Tully Electric System", ()),
        ("Borealis Airways fell. A Southsky jet was late.", "the airline", None, ("Borealis Airways",)),
        ("The Federal Reserve met.", "the country's central bank", None, ()),
        ("The Army Reserve met.", "the central bank", None, ()),
        ("Norway's central bank fell. The Federal Reserve met.", "the central bank", None, ()),
    ],
)
def test_a_trade_is_no_authority(before: str, who: str, name: str | None, others: tuple[str, ...]) -> None:
    """
    Neither police nor a union is the airline, and no country's central bank is that of another.
    """
    assert (name, others) == last(f'{before} "It rained," {who} said.')


@pytest.mark.parametrize(
    ("before", "who", "name"),
    [
        ("Sen. Karl Berg said so. Hill disagreed.", "the Utah Republican", None),
        ("Sen. Karl Berg of Utah said so.", "the Utah Republican", "Karl Berg"),
        ("Sen. Karl Berg of Texas said so.", "the Utah Republican", None),
        ("Sen. Karl Berg said so. Berg wept.", "the Utah Republican", "Karl Berg"),
        ('Sen. Karl Berg said so. "Yes," a Utah Republican said.', "the Utah Republican", None),
        ("Sen. Karl Berg, R-Ala., came.", "the Alaska Republican", None),
        ("Sen. Karl Berg, R-Ala., came.", "the Alabama Republican", "Karl Berg"),
        ("Sen. Karl Berg, R-Miss., came.", "the Missouri Republican", None),
        ("Sen. Karl Berg, R-N.M., came.", "the New Mexico Republican", "Karl Berg"),
    ],
)
def test_a_party_and_a_state_are_not_those_of_another(before: str, who: str, name: str | None) -> None:
    """
    Letters tell one state; whoever spoke last is not of another state than the one beside the name.
    """
    assert last(f'{before} "It rained," {who} said.')[0] == name


@pytest.mark.parametrize(
    ("before", "who", "name"),
    [
        ("Karl Berg, the mayor of Salt, came. At City Hall, the mayor wept.", "the mayor", "Karl Berg"),
        ("Karl Berg, the mayor of Salt, came. After Easter, the mayor wept.", "the mayor", "Karl Berg"),
        ("Karl Berg, the mayor of Salt, came. In Salt Park, the mayor wept.", "the mayor", "Karl Berg"),
        ("Karl Berg, the mayor of Salt, came. In New Salt, the mayor wept.", "the mayor", "Karl Berg"),
        ("Director Karl Berg came. The Spanish director wept.", "the director", "Karl Berg"),
        ("Coach Karl Berg came. The German coach wept.", "the coach", "Karl Berg"),
        ("The lawyer for the suspect, Karl Berg, wept.", "the lawyer", "Karl Berg"),
        ("Dr. Karl Berg, MD of Nordbank, came.", "the managing director", "Karl Berg"),
        ("Dr. Karl Berg, MD of surgery, came.", "the managing director", None),
        ("In President Berg's time it rained.", "the president", None),
        ("President Berg's plan was late.", "the president", "Berg"),
    ],
)
def test_an_office_stays_with_its_holder(before: str, who: str, name: str | None) -> None:
    """
    A building, a feast or a people beside a trade tell no other holder; a time long ago tells none at all.
    """
    assert last(f'{before} "It rained," {who} said.')[0] == name


@pytest.mark.parametrize(
    ("before", "name", "others"),
    [
        ("Judge Karl Berg came. Tom Hill wept. The judge adjourned the hearing.", "Tom Hill", ()),
        ("Judge Karl Berg came. Tom Hill wept. The judge shook his head.", "Karl Berg", ()),
        ("Judge Karl Berg came. It rained. The judge adjourned the hearing.", "Karl Berg", ()),
        ("Officer Karl Berg met Tom Hill. The officer shut the door.", None, ("Karl Berg", "Tom Hill")),
    ],
)
def test_he_behind_an_office_may_be_who_stands_before(
    before: str, name: str | None, others: tuple[str, ...]
) -> None:
    """
    What the judge does to a thing may be done to whom the sentences before are about.
    """
    assert (name, others) == last(f'{before} "It rained," he said.')


def test_as_for_somebody_he_may_be_who_goes_on() -> None:
    """
    Behind "as for Hill", a "him" beside "he" tells two.
    """
    text = '"No," said Karl Berg.\n\nAs for Tom Hill, he said {}.'

    assert last(text.format("it rained"))[0] == "Tom Hill"
    assert last(text.format("it suited him")) == (None, ("Karl Berg", "Tom Hill"))


def test_a_people_of_a_long_word_takes_no_time() -> None:
    """
    What a word costs in which a country is looked for does not grow with its square.
    """

    def cost(size: int) -> float:
        word = f"Q{'ab' * size}ish"
        text = f'Ambassador Karl Berg came. The {word} ambassador wept. "It rained," the ambassador said.'
        begin = time.process_time()
        PARSER.parse(text)
        return time.process_time() - begin

    cost(10)
    assert min(cost(40_000) for _ in range(3)) < 20 * min(cost(4_000) for _ in range(3)) + 0.05
