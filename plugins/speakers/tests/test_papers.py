"""
Papers and stations by what they are called, and small words inside offices and behind names.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


def last(text: str) -> tuple[str | None, str | None]:
    """
    Who says the last of what is said in a text, and the words beside it.
    """
    one = PARSER.parse(text)[SPEAKERS][-1]
    return one.name, one.mention.of(text) if one.mention is not None else None


@pytest.mark.parametrize(
    ("before", "who", "name"),
    [
        ("The Nordby Chronicle said it rained.", "the newspaper", "Nordby Chronicle"),
        ("The Nordby Chronicle said it rained.", "the station", None),
        ("The Nordby Sun said the Tully Herald was late.", "the newspaper", None),
        ("The Nordby Sun said it rained.", "the magazine", None),
        ("Divers hit the Tully Times. The Nordby Sun said it rained.", "the newspaper", None),
        ("The Nordby Sun came. The Nordby Tully Sun said it rained.", "the newspaper", "Nordby Tully Sun"),
        ("Ola Hill wrote a new paper. The Nordby Sun said it rained.", "the paper", None),
        ("It is late, a local paper said. The Nordby Sun said it rained.", "the paper", "Nordby Sun"),
        ("The newspaper Fjord said it rained.", "the newspaper", "Fjord"),
        ("The magazine Fjord said it rained.", "the magazine", "Fjord"),
        ("The daily Fjord said it rained.", "the paper", "Fjord"),
        ("Nordby TV said it rained.", "the station", "Nordby TV"),
        ("Nordby Radio said it rained.", "the broadcaster", "Nordby Radio"),
        ("The Salt Ministry said it rained.", "the newspaper", None),
        ("Nordbank said it rained.", "the paper", None),
        ("People's Daily said it rained.", "the paper", None),  # not "Daily"
        ("Strava Mercury left. Mercury said it rained.", "the newspaper", None),
        ("Divers said it rained.", "the paper", None),
        ("Ida Moe said it rained.", "the paper", None),
        ("The Nordby Chronicle said it rained. Tom Hill said it was dry.", "the newspaper", None),
    ],
)
def test_a_paper_is_the_one_that_spoke(before: str, who: str, name: str | None) -> None:
    """
    The newspaper is whose name, or the word before it, tells a paper, if it spoke last.
    """
    assert last(f'{before} "It is late," {who} said.')[0] == name


@pytest.mark.parametrize(
    "who", ["the former first lady", "the new first minister", "the company's first deputy"]
)
def test_first_may_be_a_part_of_an_office(who: str) -> None:
    """
    The words beside a quotation are the whole office.
    """
    assert last(f'"It is late," {who} said.')[1] == who


@pytest.mark.parametrize("end", ["", "."])
@pytest.mark.parametrize("adverb", ["Finally", "Reportedly", "Again"])
def test_an_adverb_in_a_headline_is_no_last_name(end: str, adverb: str) -> None:
    """
    What stands between a name and its verb belongs to neither.
    """
    text = f'Karl Berg {adverb} Endorses Mayor Ola Lie{end}\n\n"It is late," Berg said.'

    assert [one.name for one in PARSER.parse(text)[SPEAKERS]] == ["Karl Berg", "Karl Berg"]


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Supreme Court Justice Karl Berg came.", "the judge"),
        ("Judge Karl Berg came. Justice Secretary Ida Moe wept.", "the judge"),
    ],
)
def test_a_justice_is_a_judge(before: str, name: str) -> None:
    """
    The judge may be called by another office of a court; a Justice Secretary has none.
    """
    assert last(f'{before} "It is late," {name} said.')[0] == "Karl Berg"


def test_a_foundation_with_a_given_name_is_a_group() -> None:
    """
    The group is a foundation called after somebody.
    """
    text = 'The Karl Moe Foundation said it rained. "It is late," the group said.'

    assert last(text)[0] == "Karl Moe Foundation"


@pytest.mark.parametrize("which", ["former party aide", "longtime Ola Lie aide", "nurse"])
def test_a_wife_has_the_name_behind_what_she_is(which: str) -> None:
    """
    Between the comma and the name several words may tell who she is.
    """
    assert last(f"Karl Berg left. His wife, {which} Ida Moe, announced it was late.")[0] == "Ida Moe"


@pytest.mark.parametrize(
    ("before", "said", "name"),
    [
        ('"No," said Karl Berg.\n\nNils Lie\'s plan is new.', "He said it rained.", None),
        ('"No," said Karl Berg.\n\nBerg\'s plan is new.', "He said it rained.", "Karl Berg"),
        ("Nils Aas saw it rain, according to Nordfacts.org.", "He said it was late.", "Nils Aas"),
        ('Tom Hill resigned. He named Judge Karl Berg. "I am glad,"', "he said.", None),
        ('Tom Hill was ill. He was seen by Karl Berg. "I am glad,"', "he said.", None),
    ],
)
def test_a_pronoun_may_be_whose_thing_the_sentence_tells_of(before: str, said: str, name: str | None) -> None:
    """
    Whoever owns the subject, has an office or does what is told may be "he"; a website is not.
    """
    assert last(f"Late\n\n{before} {said}")[0] == name


@pytest.mark.parametrize(
    ("headline", "name"),
    [
        ("Young Moe Supporters Never Left.", "Ola Moe"),
        ("Only Reason Hedge Funds Support Ola Moe.", "Ola Moe"),
        ("Young Moe Came.", "Ola Moe"),
        ("Karl Moe is back.", None),
    ],
)
def test_what_a_headline_puts_before_a_name_makes_nobody(headline: str, name: str | None) -> None:
    """
    Capitals that the article does not repeat are no second person of that last name.
    """
    assert last(f'{headline}\n\nOla Moe came.\n\n"It is late," Moe said.')[0] == name


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("The Nordby Fjord newspaper", "Nordby Fjord"),
        ("The Sunday Fjord newspaper", "Sunday Fjord"),
        ("Norway's Nordby Fjord newspaper", "Nordby Fjord"),
        ("The Norwegian Nordby Fjord newspaper", "Nordby Fjord"),
        ("The authoritative Tully-based Nordby Fjord tabloid", "Nordby Fjord"),
        ("The official Fjord news agency", "Fjord"),
        ("Norway's NRA news agency", "NRA"),
        ("A Nordby Fjord newspaper", None),
        ("The Nordby newspaper", None),
        ("The Norwegian newspaper", None),
        ("The New Tully newspaper", None),
        ("The New Tully Times newspaper", "New Tully Times"),
        ("The Norwegian news agency", None),
        ("The Geological Survey paper", None),
        ("The Fish Party newspaper", None),
        ("The Press Association news agency", "Press Association"),
    ],
)
def test_a_paper_s_name_stands_before_the_word_for_it(who: str, name: str | None) -> None:
    """
    The Nordby Fjord newspaper is Nordby Fjord; one word may be a town.
    """
    assert last(f"{who} said that it was late.")[0] == name


@pytest.mark.parametrize(("name", "kind"), [("Nordby Fjord", "newspaper"), ("Nordby Wire", "news agency")])
def test_it_is_the_paper_later_too(name: str, kind: str) -> None:
    """
    "The newspaper" is the Nordby Fjord newspaper that spoke.
    """
    text = f'Norway\'s {name} {kind} said that it was late. "It is cold," the {kind.split()[-1]} said.'
    assert last(text)[0] == name


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("The Sunday Times", "Sunday Times"),
        ("Nordby Morning Post", "Nordby Morning Post"),
        ("The Evening Fjord", "Evening Fjord"),
        ("Karl March", "Karl March"),
        ("Dong Jun", "Dong Jun"),
        ("May Moe", "May Moe"),
    ],
)
def test_a_time_may_stand_in_a_name(who: str, name: str) -> None:
    """
    The Sunday Times is no Times, and Dong Jun no Dong.
    """
    assert last(f"{who} said that it was late.")[0] == name
    assert last("Ida Moe said on Sunday that it was late.")[0] == "Ida Moe"


def test_two_bodies_with_two_articles_are_two() -> None:
    """
    The Post and the Times are both candidates.
    """
    (found,) = PARSER.parse("The Nordby Post and the Tully Times said that it was late.")[SPEAKERS]
    assert (found.name, found.candidates) == (None, ("Nordby Post", "Tully Times"))


def test_a_last_name_has_an_office_beside_it() -> None:
    """
    "Moe, the mayor," tells what Ida Moe is.
    """
    assert last('Ida Moe came. Moe, the mayor of Tully, sat. "It is late," the mayor said.')[0] == "Ida Moe"
