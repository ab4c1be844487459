"""
Who speaks where another one quotes, tweets or is asked about, and whom a pronoun inside a sentence means.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


def told(text: str) -> list[tuple[str | None, str]]:
    """
    Who says what.
    """
    return [
        (one.name, " / ".join(part.of(text) for part in one.content)) for one in PARSER.parse(text)[SPEAKERS]
    ]


@pytest.mark.parametrize("gap", [" ", "\n\n"])
@pytest.mark.parametrize("verb", ["quotes", "cited", "has quoted"])
@pytest.mark.parametrize(
    ("whom", "name"),
    [("the economist Ola Lie", "Ola Lie"), ("Ola Lie", "Ola Lie"), ("two reasons", "Karl Berg")],
)
def test_whoever_is_quoted_before_a_colon_speaks(gap: str, verb: str, whom: str, name: str) -> None:
    """
    Behind a thing whoever cites it goes on.
    """
    text = f'Late\n\nKarl Berg {verb} {whom}:{gap}"We left in May. It was late in the year."'

    assert {who for who, _ in told(text)} == {name}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            '"It rained," Karl Berg tweeted after Ida Moe said the plan was "a waste".',
            ["Karl Berg", "Ida Moe"],
        ),
        ('Karl Berg said as he introduced Ida Moe, "It was late in the year."', ["Karl Berg"]),
    ],
)
def test_a_closing_clause_holds_nothing_of_the_next(text: str, names: list[str]) -> None:
    """
    What is said behind "after" is not what was tweeted before.
    """
    assert [who for who, _ in told(f"Late\n\n{text}")] == names


@pytest.mark.parametrize(
    ("verb", "name"), [("say", None), ("now say", None), ("says", "Ola Lie"), ("said", "Ola Lie")]
)
def test_several_who_say_are_not_the_last(verb: str, name: str | None) -> None:
    """
    A verb in the plural tells that "who" are both.
    """
    found = told(f"Late\n\nTom Hill met Jan Berg and Ola Lie, who {verb} the pier was late.")

    assert found == [(name, "the pier was late")]


@pytest.mark.parametrize(
    ("head", "candidates"),
    [("Game over. Will Berg come down?", False), ("Game over. Will Berg came down.", True)],
)
def test_will_opens_a_question_and_is_no_given_name(head: str, candidates: bool) -> None:
    """
    Nobody is called Will who only comes up as "Will Berg come down?".
    """
    text = f"{head}\n\nKarl Berg spoke late. Berg said he would fight on."
    one = PARSER.parse(text)[SPEAKERS][0]

    assert (one.name, bool(one.candidates)) == ((None, True) if candidates else ("Karl Berg", False))


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("President Osbala prompted outrage when", "Osbala"),
        ("One of Tom Dahl's speeches came in February, when", "Tom Dahl"),
        ("Tom Dahl's father wept when", None),
        ("Tom Dahl's aides removed the mayor of Oslo after", None),
        ("The mayor of Oslo left Tom Dahl when", None),
    ],
)
def test_a_pronoun_behind_a_conjunction_is_the_one_before(before: str, name: str | None) -> None:
    """
    Whoever spoke earlier, the sentence is about somebody else, if about one alone.
    """
    text = 'Late\n\nTom Dahl met President Osbala. "No," said Karl Berg, the senator.\n\n'
    text = f"{text}{before} he said it rained."

    assert told(text)[-1][0] == name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Karl Berg met parents demanding that the school be closed.", [None]),
        ("Karl Berg left without reporters asking him to resign.", [None]),
        ("Karl Berg slammed a suit filed by some divers alleging that he lied.", ["Karl Berg", None]),
        ("Karl Berg wrote to parents demanding that the school be closed.", ["Karl Berg"] * 2),
        ("Karl Berg ran as an outsider promising to leave.", ["Karl Berg"]),
        ("Karl Berg called parents demanding that the school be closed.", ["Karl Berg"] * 2),
    ],
)
def test_a_participle_is_that_of_those_right_before(text: str, names: list[str | None]) -> None:
    """
    Whoever is met or stands behind a preposition demands; whoever calls or writes does so himself.
    """
    assert [who for who, _ in told(f"Late\n\n{text}")] == names


@pytest.mark.parametrize(
    "paper", ["Nordnews reported", "the Tully Times reported on Monday", "according to Nordnews"]
)
@pytest.mark.parametrize("cue", ["said,", "said:", "told reporters,"])
def test_a_paper_that_reports_it_does_not_say_it(cue: str, paper: str) -> None:
    """
    Behind "Moe said" the quotation is Moe's; the paper passes it on.
    """
    text = f'Late\n\nMinister Karl Berg {cue} "It was late in May," {paper}.'
    found = PARSER.parse(text)[SPEAKERS]

    assert [one.name for one in found if one.quote is not None] == ["Karl Berg"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mr. Berg's claim that it rained was false.", "Ola Berg"),
        ('In Mayor Berg\'s words, "it rained all day."', "Ola Berg"),
        ("Ms. Lie's claim that it rained was false.", None),
    ],
)
def test_a_title_before_an_owner_is_passed_over(text: str, name: str | None) -> None:
    """
    The claim is that of whoever the title and the last name tell.
    """
    assert told(f"Late\n\nMayor Ola Berg met Tom Dahl. {text}")[-1][0] == name


@pytest.mark.parametrize("who", ["An Oslo woman", "A Nordby teacher", "A teacher", "A Tully union member"])
def test_somebody_new_may_have_a_town_before_the_noun(who: str) -> None:
    """
    "She" is not whoever spoke before.
    """
    text = f'Late\n\n"It is vague," Ida Moe said.\n\n{who} came on Monday. "I was lucky," she said.'
    one = PARSER.parse(text)[SPEAKERS][-1]

    assert (one.name, one.candidates) == (None, ("Ida Moe",))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Karl Berg met the mother of a boy demanding that the school be closed.", None),
        ("Karl Berg met members of his party demanding that the school be closed.", None),
        ("Karl Berg cites a memo saying that the school was closed.", None),
        ("Karl Berg left after a letter saying that the school was closed.", None),
        ("Karl Berg wrote a letter saying that the school was closed.", "Karl Berg"),
        ("Karl Berg replied in a letter saying that the school was closed.", "Karl Berg"),
        ("Karl Berg sent a letter to parents saying that the school was closed.", "Karl Berg"),
    ],
)
def test_a_letter_or_the_head_of_a_phrase_has_the_participle(text: str, name: str | None) -> None:
    """
    A letter that somebody cites or follows says it, one that he writes does not; of a phrase with a
    preposition the first noun tells whether it is somebody.
    """
    assert [who for who, what in told(f"Late\n\n{text}") if what.startswith("that")] == [name]
