"""
Which firm is meant by its trade: the airline, the utility, the bank.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


def last(text: str) -> tuple[str | None, set[str]]:
    """
    Who says the last of what is said in a text, and who else it may be.
    """
    one = PARSER.parse(text)[SPEAKERS][-1]
    return one.name, set(one.candidates)


@pytest.mark.parametrize(
    ("before", "who", "name", "others"),
    [
        ("Borealis Airways flew at nine.", "The airline", "Borealis Airways", ()),
        ("Borealis Airways flew at nine.", "The carrier", "Borealis Airways", ()),
        ("Borealis Airways flew at nine.", "The bank", None, ()),
        ("Canadian carrier Borealis Sky flew at nine.", "The airline", "Borealis Sky", ()),
        ("Borealis Sky, a Canadian airline, flew at nine.", "The carrier", "Borealis Sky", ()),
        ("Borealis Sky flew at nine.", "The airline", None, ()),
        ("Borealis Airways met Tully Airlines.", "The airline", None, ("Borealis Airways", "Tully Airlines")),
        ("Borealis Airways said Tully Airlines was late.", "The airline", "Borealis Airways", ()),
        ("Tork Inc. said it would buy Tully Airlines.", "The airline", None, ("Tork Inc.", "Tully Airlines")),
        ("Tork Motors said it was late.", "The automaker", "Tork Motors", ()),
        ("Tork Inc. said it was late.", "The automaker", "Tork Inc.", ()),
        ("Tork Inc. said a carmaker was late.", "The automaker", None, ()),
        ("Tork Inc. said Tin Boats Inc. was late.", "The automaker", None, ()),
        ("The Tully Power Plant was late.", "The utility", None, ()),
        ("Salt Electric Co. was late.", "The utility", "Salt Electric Co.", ()),
        ("Commerzbank AG was late.", "The bank", "Commerzbank AG", ()),
        ("Ida Moe said it was late.", "The airline", None, ()),
    ],
)
def test_a_trade_is_that_of_the_firm_alone(
    before: str, who: str, name: str | None, others: tuple[str, ...]
) -> None:
    """
    The airline is the one whose name tells that, or who spoke alone; of two, both are candidates.
    """
    assert (name, set(others)) == last(f"{before} It rained. {who} said that the gate was shut.")


def test_a_firm_of_which_nothing_is_known_may_be_the_airline() -> None:
    """
    Behind a name that spoke last and stands nowhere else the only known airline is not sure.
    """
    said = '"It was late," the airline said.'

    assert last(f"Borealis Airways cut flights. Nordair said it rained. {said}") == (
        None,
        {"Borealis Airways"},
    )
    assert last(f"Borealis Airways cut flights. Borealis said it rained. {said}")[0] == "Borealis Airways"
