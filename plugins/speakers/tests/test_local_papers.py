"""
How local papers print who says something: hours and parties beside it, headlines, questions in court.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse.testing import marked
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)
COURT = "Karl Berg told the jury he was cold.\n\n"


@pytest.mark.parametrize(
    "words",
    [
        "⟦who:Ida Moe⟧ said ⟦c:the pier opens at 8 a.m. Friday, with ten boats⟧.",
        "⟦c:The race starts at 7 p.m. Saturday at the old pier⟧, ⟦who:Ida Moe⟧ said.",
        "⟦who:Sen. Ida Moe⟧, R-Harwick, who wrote the $20 bill, said ⟦c:it would pass⟧.",
        "⟦who:Rep. Ida Moe⟧, D-Fish Valley, one of its critics, said ⟦c:it would pass⟧.",
        "⟦who:Mt. Harwick police⟧ said ⟦c:the boat was red⟧.",
        "⟦who:Someone in the hall⟧ said ⟦c:it was cold⟧.",
        "⟦who:A woman who answered the phone⟧ said ⟦c:that Karl Berg was out⟧.",
        "⟦who:Ida Moe⟧ said ⟦c:the town loses ten teachers a year to towns that pay more⟧.",
        "⟦who:Ida Moe⟧ said ⟦c:there needs to be a pier that is safe⟧.",
        "⟦who:Ida Moe⟧ said at noon on Friday ⟦c:that the pier was old⟧.",
        "⟦who:Ida Moe⟧ said two days later ⟦c:that the pier was old⟧.",
        "The pier fell, with ⟦who:nearly ten members⟧ blaming ⟦c:the cold sea and the wind⟧.",
        "⟦who:Ida Moe⟧ attacked ⟦c:the old pier as a danger⟧.",
        "⟦who:Critics⟧ accused ⟦c:the mayor of theft⟧.",
        "⟦who:Police⟧: ⟦c:Man stole boat⟧\n\nIt snowed.",
        "⟦who:Ida Moe⟧: ⟦c:Pier was a danger⟧\n\nIda Moe left.",
        "⟦who:Divers⟧ warn of ⟦c:more ice⟧\n\nIt snowed.",
    ],
)
def test_words_and_source_of_local_news(words: str) -> None:
    """
    Hours and parties end no sentence and are no source, and a source has what describes it.
    """
    text, places = marked(words)
    found = [(one.mention, list(one.content)) for one in PARSER.parse(text)[SPEAKERS]]

    assert (places["who"][0], places["c"]) in found


@pytest.mark.parametrize(
    "text",
    [
        "Drivers warned of ice\n\nIt snowed.",
        "Residents urged to stay home\n\nIt snowed.",
        "Dunmore: Man dies in fall\n\nIt snowed.",
        "Hurling: Harwick edge thriller\n\nIt snowed.",
        "Divers were called to the pier at noon on Friday.",
        "A diver accused of stealing a boat has been jailed.",
        "A diver told to leave her home has won.",
        "A diver was found alive on Monday, cold and hungry.",
        "The truth is that counselling was open to divers.",
        "A robber attacked Ida Moe, 41, on the old pier.",
        "Good morning and welcome to our live coverage of the race.",
        "The office has a storm warning until noon on Friday.",
    ],
)
def test_nothing_is_told_in_local_news(text: str) -> None:
    """
    What was done to somebody, a topic before a colon and a storm warning tell nothing.
    """
    assert () == PARSER.parse(text)[SPEAKERS]


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ('Paul Dahl asked him: "Why?"', None),
        ('"Why?" Paul Dahl asked.', None),
        ('"Why?" asked Paul Dahl.', None),
        ('Paul Dahl was asked: "Why?"', "Paul Dahl"),
        ('Paul Dahl said: "Now."', "Paul Dahl"),
    ],
)
def test_who_asks_does_not_reply(asked: str, name: str | None) -> None:
    """
    Behind a question, whoever replies is not the one who asked it.
    """
    one = PARSER.parse(f'{COURT}{asked}\n\n"Never," he replied.')[SPEAKERS][-1]

    assert one.name == name
    assert "Paul Dahl" not in one.candidates


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("complaints from neighbours of Linden Avenue", None),
        ("It came from Linden Avenue, despite objections from parents", None),
        ("praise from Ida Moe of Linden Avenue,", "Ida Moe"),
    ],
)
def test_who_is_no_street(before: str, name: str | None) -> None:
    """
    "Who" is not a place that the people before it are of.
    """
    *_, one = PARSER.parse(f"Ida Moe left. There was {before} who said it was loud.")[SPEAKERS]

    assert one.name == name


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("The club's president, retired nurse Ida Lie,", "Ida Lie"),
        ("The club's president, former Test cricketer Karl Berg,", "Karl Berg"),
        ("His wife, Mary Kay Henry,", "Mary Kay Henry"),
        ("Another sailor, Karl Berg of Harwick University,", "Karl Berg"),
    ],
)
def test_name_behind_what_somebody_was(source: str, name: str) -> None:
    """
    Behind an office, a name may follow what else its bearer is or was.
    """
    (one,) = PARSER.parse(f"{source} said it was cold.")[SPEAKERS]

    assert one.name == name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ('When Ida Moe asked Karl Berg about it he said it was "in hand".', "Karl Berg"),
        ('When Ida Moe told Karl Berg on Friday that he said it was "in hand", Berg wept.', "Ida Moe"),
        ('Ida Moe told the council he said it was "in hand".', "Ida Moe"),
    ],
)
def test_answer_behind_the_clause_that_asks(words: str, name: str) -> None:
    """
    Without a comma, too, whoever answers says what follows.
    """
    found = [one for one in PARSER.parse(f"Ida Moe and Karl Berg met.\n\n{words}")[SPEAKERS] if one.quote]

    assert [one.name for one in found] == [name]


def test_one_behind_what_is_all_of_the_source() -> None:
    """
    What stands before "what one called" is no part of who called it so.
    """
    text = 'The town backed a $80 million pier despite what one called "a very old idea".'
    (one,) = [one for one in PARSER.parse(text)[SPEAKERS] if one.quote]

    assert one.mention is not None
    assert one.mention.of(text) == "one"


def test_label_before_a_quotation_is_nobody() -> None:
    """
    Where a word for what follows stands before a quotation, the name behind its dash says it.
    """
    (one,) = PARSER.parse('Quotable: "The crowd was loud." — Ida Moe')[SPEAKERS]

    assert one.name == "Ida Moe"


def test_what_has_been_done_is_no_source() -> None:
    """
    Behind "has", an adverb begins nobody who says something.
    """
    text = "The firm has reportedly taken heat from a civil group demanding the town close the pier."
    (one,) = PARSER.parse(text)[SPEAKERS]

    assert one.mention is not None
    assert one.mention.of(text) == "The firm"
