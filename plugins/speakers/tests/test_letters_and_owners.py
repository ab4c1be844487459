"""
Which office letters stand for, which bank is the central one, and which of two courts is a country's.
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
    ("holder", "office", "found"),
    [
        ("VP Ida Moe", "the president", False),
        ("VP Ida Moe", "the vice president", True),
        ("VP Ida Moe", "the VP", True),
        ("Former VP Ida Moe", "the former vice president", True),
        ("SP Ida Moe", "the police", False),
        ("SP Ida Moe", "the superintendent", True),
        ("SP Ida Moe", "the superintendent of police", True),
        ("Nordbank CEO Ida Moe", "the chief", False),
        ("Nordbank CEO Ida Moe", "the chief executive", True),
        ("Nordbank CEO Ida Moe", "the Nordbank chief executive", True),
        ("Oslo CM Ida Moe", "the chief minister", True),
        ("Oslo CM Ida Moe", "the fish minister", False),
        ("Tully VC Ida Moe", "the chancellor", False),
        ("Tully VC Ida Moe", "the vice-chancellor", True),
        ("Ida Moe, MD of Nordbank,", "the managing director", True),
        ("Ida Moe, MD of Nordbank,", "the finance director", False),
        ("Dr Ida Moe, MD,", "the managing director", False),
        ("Dr Ida Moe, MD at Tully Hospital,", "the managing director", False),
        ("Ida Moe, the DA for Tully,", "the district attorney", True),
    ],
)
def test_letters_stand_for_the_whole_office(holder: str, office: str, found: bool) -> None:
    """
    A VP is the vice president and no president; an SP is no police.
    """
    assert last(f'{holder} came. "It was late," {office} said.')[0] == ("Ida Moe" if found else None)


@pytest.mark.parametrize(
    ("bank", "told", "found"),
    [
        ("Bank of England", "the central bank", True),
        ("People's Bank of China", "the central bank", True),
        ("European Central Bank", "the central bank", True),
        ("Swiss National Bank", "the central bank", True),
        ("Swiss National Bank", "the Swiss central bank", True),
        ("Swiss National Bank", "the Norwegian central bank", False),
        ("Bank of America", "the central bank", False),
        ("Bank of Ireland", "the central bank", False),
        ("State Bank of India", "the central bank", False),
        ("State Bank of Pakistan", "the central bank", True),
    ],
)
def test_not_every_bank_of_a_country_is_its_central_one(bank: str, told: str, found: bool) -> None:
    """
    Which "Bank of" issues money no rule of print tells, so a list does.
    """
    text = f'Rates fall\n\nThe {bank} met in Oslo. "It was late," {told} said.'
    assert last(text) == (bank if found else None, set())


@pytest.mark.parametrize(
    ("who", "names"),
    [
        ("India's Supreme Court", {"India's Supreme Court"}),
        ("Kenya's Supreme Court", {"Supreme Court of Kenya"}),
        ("Kenya’s Supreme Court", {"Supreme Court of Kenya"}),
        ("the Supreme Court of Kenya", {"Supreme Court of Kenya"}),
        ("the Supreme Court", {"Supreme Court of Kenya", "India's Supreme Court"}),
        ("the nation's Supreme Court", {"Supreme Court of Kenya", "India's Supreme Court"}),
        ("Norway's Supreme Court", {"Norway's Supreme Court"}),
    ],
)
@pytest.mark.parametrize("swap", [False, True])
def test_courts_of_two_countries_are_two(who: str, names: set[str], swap: bool) -> None:
    """
    Whether the country stands before the name or behind it, and whichever comes first.
    """
    both = ["India's Supreme Court met.", "The Supreme Court of Kenya rose."]
    text = " ".join(reversed(both) if swap else both)
    name, candidates = last(f'Courts\n\n{text} "It was late," {who} said.')

    assert (candidates or {name}) == names


@pytest.mark.parametrize("owner", ["The nation's", "Friday's", "Tampa's", "Norway’s", "Norway's"])
def test_only_another_country_makes_another_body(owner: str) -> None:
    """
    A town, a day or the other mark before the name of a ministry leave it the one it is.
    """
    text = f"Norway's Salt Ministry met. {owner} Salt Ministry said it rained."
    assert last(f'{text} "It was late," the ministry said.') == ("Salt Ministry", set())


def test_two_words_for_one_country_are_one_owner() -> None:
    """
    Britain's ministry is the UK's.
    """
    text = "Britain's Salt Ministry met. The UK's Salt Ministry met Chile's Salt Ministry."
    assert last(f'{text} "It was late," the UK\'s Salt Ministry said.')[0] == "Britain's Salt Ministry"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("India's Supreme Court met. The Supreme Court of India rose.", "Supreme Court of India"),
        ("The Supreme Court of India met. India's Supreme Court rose.", "Supreme Court of India"),
    ],
)
def test_a_country_before_and_behind_is_one(text: str, name: str) -> None:
    """
    India's Supreme Court is the Supreme Court of India.
    """
    assert last(f'Courts\n\n{text} "It was late," the Supreme Court said.') == (name, set())


@pytest.mark.parametrize(
    ("who", "names"),
    [
        ("Moe and Berg's lawyer, Tom Hill,", {"Tom Hill"}),
        ("Moe and Berg's deputy, Tom Hill,", {"Ida Moe", "Tom Hill"}),
        ("Moe and Berg's wife, Eva Hill,", {"Ida Moe", "Eva Hill"}),
    ],
)
def test_a_lawyer_may_be_that_of_two(who: str, names: set[str]) -> None:
    """
    Whom one alone has is a second source behind a name; others are those of both.
    """
    name, candidates = last(f'Ida Moe came. Ola Berg came. "It was late," {who} said.')

    assert (candidates or {name}) == names


def test_a_country_that_is_a_given_name_begins_a_body() -> None:
    """
    Kenya is a name for girls too.
    """
    text = 'The Kenya Salt and Fish Board said it rained. "It was late," the board said.'
    assert last(text) == ("Kenya Salt and Fish Board", set())


@pytest.mark.parametrize(
    ("before", "who", "found"),
    [
        ("Mayor Ida Moe spoke in Tully.", "In Harbury, the mayor", False),
        ("Mayor Ida Moe spoke in Tully.", "On Monday, the mayor", True),
        ("Ida Moe, the mayor of Harbury, spoke.", "In Harbury, the mayor", True),
        ("President Ida Moe spoke in Tully.", "In Harbury, the president", True),
    ],
)
def test_a_place_before_the_mayor_tells_another_one(before: str, who: str, found: bool) -> None:
    """
    A mayor speaks in her town; a president anywhere.
    """
    assert last(f"Late\n\n{before} {who} said it rained.")[0] == ("Ida Moe" if found else None)


def test_whoever_acts_for_somebody_gives_no_office_to_a_name_behind() -> None:
    """
    "A spokesman for the mayor, Ida Moe," may be the mayor.
    """
    text = 'Late\n\nA spokesman for {}, Ida Moe, said it rained. "No," the spokesman said.'

    assert last(text.format("the mayor"))[0] is None
    assert last(text.format("the pier"))[0] == "Ida Moe"


def test_nobody_is_of_two_parties() -> None:
    """
    Whoever is "the Utah Democrat" is no "Ohio Republican" later.
    """
    text = 'Late\n\n"No," said Rep. Ida Moe. "Yes," the Utah Democrat said. "Well," the {} said.'

    assert last(text.format("Utah Democrat"))[0] == "Ida Moe"
    assert last(text.format("Ohio Republican"))[0] is None
