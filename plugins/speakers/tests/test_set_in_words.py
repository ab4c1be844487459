"""
Words that were said inside what is set behind a subject: Moe, citing "rain," said the boat was late.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


def told(text: str) -> set[tuple[str | None, str | None, str]]:
    """
    Who says what, with which cue.
    """
    text = f"Council meets\n\n{text}"
    return {
        (one.name, one.cue and one.cue.of(text), " / ".join(part.of(text) for part in one.content))
        for one in PARSER.parse(text)[SPEAKERS]
    }


@pytest.mark.parametrize("mark", ['bold,"', 'bold",'])
@pytest.mark.parametrize(
    ("inner", "cue"),
    [
        (', who called the plan "', "called"),
        (', who has called the plan "', "has called"),
        (', citing the plan as "', "citing"),
        (', praising the plan as "', "praising"),
    ],
)
def test_the_subject_speaks_behind_the_inner_words(mark: str, inner: str, cue: str) -> None:
    """
    Wherever the comma stands, what is set in ends there, and the subject has both.
    """
    found = told(f"Ida Moe{inner}{mark} said the boat was late.")

    assert ("Ida Moe", "said", "the boat was late") in found
    assert {one[:2] for one in found} == {("Ida Moe", "said"), ("Ida Moe", cue)}
    assert not any("boat" in content for _, its, content in found if its == cue)


@pytest.mark.parametrize(
    ("subject", "source"),
    [
        ('The report, "Fish and Salt," ', "The report"),
        ('The report, titled "Fish and Salt," ', "The report"),
        ('A study called "Fish and Salt" ', "A study"),
        ('A study called "Fish and Salt," ', "A study"),
        ("The claim called madness ", None),
    ],
)
def test_a_title_behind_the_subject_is_passed_over(subject: str, source: str | None) -> None:
    """
    What a report is called, with commas or without, is neither what is told nor its cue.
    """
    text = f"Council meets\n\n{subject}concluded that the boat was late."
    found = [
        (one.mention and one.mention.of(text), one.cue and one.cue.of(text))
        for one in PARSER.parse(text)[SPEAKERS]
    ]
    assert ((source, "concluded") in found) == (source is not None)
    assert not any(cue == "called" for _, cue in found if source)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ('Ida Moe\'s comment that it was "a waste" drew laughter.', 'that it was "a waste"'),
        ('Ida Moe\'s March comment that it was "a waste" drew laughter.', 'that it was "a waste"'),
        ('Ida Moe\'s claim that he "lied" was wrong.', 'that he "lied"'),
        ("Ida Moe's main claim is that he lied.", "that he lied"),
        ('Ida Moe\'s claim is that it is a "hunt" launched late.', 'that it is a "hunt" launched late'),
    ],
)
def test_what_a_noun_tells_ends_before_the_main_verb(text: str, content: str) -> None:
    """
    "Drew laughter" is the writer's; behind "is" what the claim was follows.
    """
    assert {(one[0], one[2]) for one in told(text)} == {("Ida Moe", content)}


def test_the_problem_with_a_claim_is_nobodys() -> None:
    """
    It is the writer who tells it.
    """
    assert told("The problem with Ida Moe's claim is that he left.") == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('The boat, which was "late," said Ida Moe.', "Ida Moe"),
        ('The boat, which was "late," said Ida Moe, the mayor.', "Ida Moe"),
        ('The boat, built by divers, "is late," said Ida Moe, the mayor.', "Ida Moe"),
        ('The boat, a "mess," said Ida Moe of the union.', "Ida Moe"),
        ('The boat, a "mess," said Ida Moe (who left).', "Ida Moe"),
    ],
)
def test_a_source_behind_the_verb_stays_the_source(text: str, name: str) -> None:
    """
    Where nothing but a name follows, the words before the verb are what is said.
    """
    assert {one[0] for one in told(text)} == {name}


def test_what_somebody_is_known_as_is_not_said() -> None:
    """
    A nickname between the commas is no word of its bearer.
    """
    assert told('Ida Moe, known as "the boss," said the boat was late.') == {
        ("Ida Moe", "said", "the boat was late")
    }


def test_a_second_verb_ends_what_is_set_in() -> None:
    """
    The verb behind the words belongs to what is told last.
    """
    found = told('Ida Moe, the mayor, left after Karl Berg said that rain is "peanuts," compared to snow.')

    assert {one[0] for one in found} == {"Karl Berg"}


def test_an_inner_quotation_ends_before_the_main_verb() -> None:
    """
    What the plan says is no part of what Moe called it.
    """
    assert told('The plan, which Ida Moe called "a mess," says that the boat is late.') == {
        ("Ida Moe", "called", "a mess,"),
        (None, "says", "that the boat is late"),
    }


def test_critics_who_call_a_film_something_are_a_source() -> None:
    """
    "Called" behind people is no name.
    """
    text = 'Critics called "Fish and Salt", which opened on Monday, a mess.'

    assert {one[1] for one in told(text)} == {"called"}
