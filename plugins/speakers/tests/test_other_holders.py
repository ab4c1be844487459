"""
Offices that somebody else has, and descriptions of somebody else: the Hull manager, the attorney general.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


def last(text: str) -> str | None:
    """
    Who says the last of what is said in a text.
    """
    return PARSER.parse(text)[SPEAKERS][-1].name


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("Chairman and Chief Executive Ida Moe", "Ida Moe"),
        ("Nordbank Chairman and CEO Ida Moe", "Ida Moe"),
        ("Governor and Senator Ida Moe", "Ida Moe"),
        ("Mayor Karl Berg and Chief Executive Ida Moe", None),
        ("President and Mrs Ida Moe", None),
        ("President and Lady Moe", None),
    ],
)
def test_two_offices_before_one_name_are_one_persons(who: str, name: str | None) -> None:
    """
    Chairman and Chief Executive Ida Moe is one; the President and Mrs Moe are two.
    """
    assert last(f"{who} said that it was late.") == name


@pytest.mark.parametrize(
    ("office", "who", "name"),
    [
        ("Attorney General", "The general", None),
        ("Secretary-General", "The general", None),
        ("Attorney General", "The attorney general", "Ida Moe"),
        ("Secretary-General", "The Secretary General", "Ida Moe"),
        ("Secretary General", "The secretary-general", "Ida Moe"),
        ("Deputy Attorney General", "The deputy attorney general", "Ida Moe"),
        ("General", "The general", "Ida Moe"),
        ("Maj. Gen.", "The general", "Ida Moe"),
    ],
)
def test_an_attorney_general_is_no_general(office: str, who: str, name: str | None) -> None:
    """
    An office of two words is not the one that its last word tells alone.
    """
    assert name == last(f"{office} Ida Moe came. {who} said that it was late.")


def test_a_general_is_no_secretary_general() -> None:
    """
    Where both came, the general is the one who has no other word before the office.
    """
    text = "UN Secretary-General Ida Moe came. General Karl Berg left. The general said that it was late."

    assert last(text) == "Karl Berg"


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Former mayor Karl Berg came at nine. The mayor came at ten.", None),
        ("Former mayor Karl Berg came at nine. The former mayor wept.", "Karl Berg"),
        ("Deputy mayor Karl Berg came at nine. The mayor came at ten.", None),
        ("Mayor Karl Berg came at nine. The mayor wept.", "Karl Berg"),
        ("Mayor Karl Berg left in May. The new mayor wept.", None),
        ("Acting mayor Karl Berg came at nine. The acting mayor wept.", "Karl Berg"),
        ("Coach Karl Berg was away. The assistant coach wept.", None),
        ("Police chief Karl Berg was away. The fire chief was not.", None),
        ("Police chief Karl Berg was away. The police chief was glad.", "Karl Berg"),
        ("Tully manager Karl Berg praised his men. The Salt manager was angry.", None),
        ("Tully manager Karl Berg praised his men. The Tully manager was angry.", "Karl Berg"),
        ("Mayor Karl Berg came at nine. The Tully mayor wept.", "Karl Berg"),
        ("Senator Karl Berg came at nine. The senator's wife was ill.", "Karl Berg"),
    ],
)
def test_he_is_not_whoever_has_an_office_before(before: str, name: str | None) -> None:
    """
    A sentence about a new, a lesser or another place's holder of an office is not about the one who is named.
    """
    assert last(f'{before} "It was late," he said.') == name


@pytest.mark.parametrize(
    ("before", "who", "name"),
    [
        ("Coach Karl Berg left on Friday. The new coach wept.", "the coach", None),
        ("Coach Karl Berg left on Friday. The new coach wept. Berg smiled.", "the coach", "Karl Berg"),
        ("Coach Karl Berg left on Friday. The coach wept.", "the coach", "Karl Berg"),
        ("Coach Karl Berg left on Friday. The new coach Ola Lie wept.", "the coach", None),
        ("Karl Berg, the mayor of Tully, was ill. The mayor of Salt was not.", "the mayor", None),
        ("Karl Berg, the mayor of Tully, was ill. The mayor of Tully wept.", "the mayor", "Karl Berg"),
        ("Foreign minister Karl Berg flew out. The Afghan foreign minister met him.", "the minister", None),
        ("Officer Karl Berg came first. A second officer fired.", "the officer", None),
        ("Officer Karl Berg came first. He is an officer of merit.", "the officer", "Karl Berg"),
        ("Professor Karl Berg led the study. A professor in Salt doubts it.", "the professor", None),
    ],
)
def test_an_office_alone_tells_nobody_once_another_has_come_up(
    before: str, who: str, name: str | None
) -> None:
    """
    "The coach" may be the new one, whom nothing names, until the one with a name comes up again.
    """
    assert last(f'{before} "It was late," {who} said.') == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The VC said it was late.", None),
        ("The CP said it was late.", None),
        ("Canadian Pacific Railway (CP) grew. The CP said it was late.", "Canadian Pacific Railway"),
        ("CP Ida Moe came. The CP said it was late.", "Ida Moe"),
        ("The CP, Ida Moe, came. The CP said it was late.", "Ida Moe"),
        ("Health MEC Ida Moe came. The MEC said it was late.", "Ida Moe"),
        ("Tully vice-chancellor Ida Moe came. The VC said it was late.", "Ida Moe"),
        ("Ida Moe, the vice-chancellor of Tully, came. The VC said it was late.", "Ida Moe"),
        ("Cabinet Secretary Ida Moe came. The CS said it was late.", "Ida Moe"),
        ("Superintendent of Police Ida Moe came. The SP said it was late.", "Ida Moe"),
        ("Additional DIG Ida Moe came. The DIG said it was late.", "Ida Moe"),
        ("Deputy Inspector General Ida Moe came. The DIG said it was late.", "Ida Moe"),
        ("Deputy Commissioner Ida Moe came. The DC said it was late.", "Ida Moe"),
        ("Chief executive Ida Moe came. The CEO said it was late.", "Ida Moe"),
        ("Ida Moe, chief executive of Nordbank, came. The CEO said it was late.", "Ida Moe"),
        ("Nordbank CEO Ida Moe came. The chief executive said it was late.", "Ida Moe"),
        ("Former chief executive Ida Moe came. The CEO said it was late.", None),
        ("Deputy chief executive Ida Moe came. The CEO said it was late.", None),
        ("Defence attorney Ida Moe came. The DA said it was late.", None),
        ("District Attorney Ida Moe came. The DA said it was late.", "Ida Moe"),
    ],
)
def test_letters_of_an_office_are_its_holder(text: str, name: str | None) -> None:
    """
    Letters before a name, or those that an office goes by, are whoever has it, and never a name themselves.
    """
    assert last(text) == name


@pytest.mark.parametrize(
    ("before", "who", "name"),
    [
        ("Foreign Minister Karl Berg told TASS it was late.", "The senior diplomat", "Karl Berg"),
        ("Foreign Minister Karl Berg told Vorna Strava it was late.", "The senior diplomat", None),
        ("Foreign Minister Karl Berg said it was late. Diplomats left.", "The senior diplomat", None),
        ("Finance Minister Karl Berg said it was late.", "The senior diplomat", None),
        ("Turkish President Karl Berg said it was late.", "The Turkish leader", "Karl Berg"),
        ("Turkish President Karl Berg said it was late. Leaders left.", "The Turkish leader", "Karl Berg"),
        ("Turkish President Karl Berg said it was late.", "The Greek leader", None),
        ("Fish spokesman Karl Berg said it was late.", "The Fish official", "Karl Berg"),
        ("Fish spokesman Karl Berg said it was late. Officials left.", "The Fish official", None),
        (
            "Fish spokesman Karl Berg said it was late. The Fish official left.",
            "The Fish official",
            "Karl Berg",
        ),
        ("Tully coach Karl Berg said it was late.", "The Tully boss", "Karl Berg"),
        ("Tully coach Karl Berg said it was late. Manager Ola Lie wept.", "The Tully boss", None),
        ("Karl Berg, head of the Fish Agency (FA), said it was late.", "The FA chief", "Karl Berg"),
        ("Karl Berg, head of the Fish Agency (FA), said it was late.", "The SA chief", None),
        ("Senator Karl Berg said it was late.", "The veteran politician", "Karl Berg"),
        ("Senator Karl Berg said it was late.", "The liberal politician", None),
    ],
)
def test_a_broader_word_with_another_before_it(before: str, who: str, name: str | None) -> None:
    """
    The senior diplomat, and the boss with the name of the club, are who spoke last and has such an office.
    """
    assert last(f"{before} {who} said it was hot.") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Company spokesman Tom Hill left. The union spokesman said it was late.", None),
        ("Union spokesman Tom Hill left. The union spokesman said it was late.", "Tom Hill"),
        ("A spokesman for Nordbank, Tom Hill, left. The White House spokesman said it was late.", None),
        ("Tom Hill came. The candidate said it was late. Fellow candidate Ida Moe left.", None),
        ("The candidate said it was late. Candidate Ida Moe left.", "Ida Moe"),
        ("The candidate said it was late." + " It rained." * 40 + " Candidate Ida Moe left.", None),
        ("Tom Hill said it rained. The governor said it was late. Gov. Ida Moe left.", "Ida Moe"),
        (
            "Tom Hill said it rained. The governor said it was late."
            + " It rained." * 40
            + " Gov. Ida Moe left.",
            None,
        ),
        ("Tom Hill said it rained.\n\nThe governor said it was late. Gov. Ida Moe left.", "Ida Moe"),
        ("Nordbank said it rained. The governor said it was late. Gov. Ida Moe left.", "Ida Moe"),
    ],
)
def test_who_is_named_only_later_may_be_another(text: str, name: str | None) -> None:
    """
    An office is not that of somebody named with it later, where many have it or somebody spoke right before.
    """
    found = PARSER.parse(text)[SPEAKERS]
    assert [one.name for one in found if str(one.in_words(text)).find("it was late") >= 0] == [name]
