"""
A name inside the words for a source is not the source: "a source close to Ida Moe".

⟦who:...⟧ marks the whole phrase; the name is that of its head, or none.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse.testing import marked
from newsparse_speakers import SPEAKERS, Attribution

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)
SAYS = ' {}: "The old pier was a danger."'

UNNAMED = [
    "⟦who:A source close to Ida Moe⟧ said",
    "⟦who:Aides to Ida Moe⟧ said",
    "⟦who:Officials loyal to Mayor Ida Moe⟧ said",
    "⟦who:The letter to Ida Moe⟧ says",
    "⟦who:A note from the council to Ida Moe⟧ says",
    "⟦who:A memo obtained by Reuters⟧ says",
    "⟦who:A memo first obtained by the Herald⟧ says",
    "⟦who:A message sent by Karl Berg to Ida Moe⟧ read",
    "⟦who:An email sent to Ida Moe by a diver⟧ said",
    "⟦who:A sign carried by Ida Moe⟧ read",
    "⟦who:A poster mocking Ida Moe⟧ read",
    "⟦who:Lawyers representing Ida Moe⟧ said",
    "⟦who:Divers working for Ida Moe⟧ said",
    "⟦who:A diver who knew Ida Moe⟧ said",
    "⟦who:A diver who met Ida Moe⟧ said",
    "⟦who:People briefed by Ida Moe⟧ said",
    "⟦who:A lawyer for Ida Moe⟧ said",
    "⟦who:Ida Moe's spokesman⟧ said",
    "⟦who:A person familiar with Ida Moe's plans⟧ said",
    "On Monday, ⟦who:a source close to Ida Moe⟧ said",
    "⟦who:The bill that Ida Moe opposed⟧ says",
    "⟦who:A diver who Ida Moe praised⟧ said",
    "⟦who:A doctor who treated Karl Berg⟧ said",
    "⟦who:A man who attacked Karl Berg⟧ said",
    "⟦who:A woman who lives near Karl Berg⟧ told police",
    "⟦who:Those who live near Karl Berg⟧ said",
    "⟦who:The woman⟧ Karl Berg married said",
    "⟦who:The company⟧ Karl Berg founded said",
    "⟦who:A diver close to him⟧ said",
    "⟦who:People close to Ida Moe⟧ say",
    "⟦who:Divers familiar with the pier⟧ say",
    "⟦who:One in five⟧ say",
    "⟦who:Six in 10⟧ say",
    "⟦who:Nine out of 10⟧ say",
    "⟦who:42% of divers⟧ said",
    "⟦who:42%⟧ say",
    "⟦who:31 percent⟧ say",
    "⟦who:Half of them⟧ say",
    "⟦who:Some of us⟧ said",
    "⟦who:A few of them⟧ say",
    "⟦who:Divers in all five⟧ say",
    "⟦who:Divers who have heard from the Moe campaign⟧ say",
    "⟦who:Divers trying to mend the pier⟧ say",
    "⟦who:Pier safety advocates⟧ said",
    "⟦who:Divers⟧ - and some sailors - say",
    "⟦who:Reports⟧ indicate",
]

NAMED = {
    "possessive": ("⟦who:Ida Moe's spokesman⟧, Karl Berg, said", "Karl Berg"),
    "for": ("⟦who:The spokesman for Ida Moe⟧, Karl Berg, said", "Karl Berg"),
    "close to": ("⟦who:A diver close to Ida Moe⟧, Karl Berg, said", "Karl Berg"),
    "before the name": ("⟦who:Newly elected mayor Ida Moe⟧ said", "Ida Moe"),
    "a day before": ("On a visit to the pier, ⟦who:Ida Moe⟧ said", "Ida Moe"),
    "speaking to": ("Speaking to reporters, ⟦who:Ida Moe⟧ said", "Ida Moe"),
    "in a letter to": ("In a letter to Karl Berg, ⟦who:Ida Moe⟧ said", "Ida Moe"),
    "asked by": ("Asked by the Herald, ⟦who:Ida Moe⟧ said", "Ida Moe"),
    "who went": ("Ola Lie, who knew Karl Berg, left. ⟦who:Ida Moe⟧ said", "Ida Moe"),
}


def only(text: str) -> Attribution:
    """
    The attribution of the quotation in *text*.
    """
    (one,) = [one for one in PARSER.parse(text)[SPEAKERS] if one.quote]
    return one


@pytest.mark.parametrize("words", UNNAMED)
def test_name_inside_is_not_the_source(words: str) -> None:
    """
    The mention is the whole phrase, and nobody is named.
    """
    text, places = marked(SAYS.format(words).lstrip())
    one = only(text)

    assert places["who"][0] == one.mention
    assert one.name is None


@pytest.mark.parametrize("words", UNNAMED)
def test_name_inside_is_not_the_source_of_reported_speech(words: str) -> None:
    """
    Without marks it is the same.
    """
    text, places = marked(words + " that the old pier was a danger.")
    found = [
        one for one in PARSER.parse(text)[SPEAKERS] if one.content[0].of(text).startswith("that the old")
    ]

    assert [places["who"][0]] == [one.mention for one in found]
    assert found[0].name is None


@pytest.mark.parametrize("case", NAMED)
def test_head_is_the_source(case: str) -> None:
    """
    The name in apposition, or that of the head, is the name; what stands before the clause is no part of it.
    """
    words, name = NAMED[case]
    text, places = marked(SAYS.format(words).lstrip())
    one = only(text)

    assert places["who"][0] == one.mention
    assert name == one.name


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("Ida Moe held up ⟦who:a sign⟧ saying", None),
        ("Ida Moe wore ⟦who:a red hat⟧ reading", None),
        ("Ida Moe came with divers who hold ⟦who:banners⟧ saying", None),
        ("⟦who:Ida Moe⟧ issued a statement saying", "Ida Moe"),
        ("⟦who:Ida Moe⟧ sent a letter saying", "Ida Moe"),
    ],
)
def test_whoever_holds_a_sign_does_not_say_it(words: str, named: str | None) -> None:
    """
    What stands on a sign is the sign's, what stands in a statement is said by who makes it.
    """
    text, places = marked(SAYS.format(words).lstrip())
    one = only(text)

    assert places["who"][0] == one.mention
    assert named == one.name


@pytest.mark.parametrize("name", ["Ida Moe", "Reuters"])
def test_role_behind_a_whole_phrase_is_not_its_own(name: str) -> None:
    """
    "The aide to the mayor" is not the mayor.
    """
    text = f'Mayor {name} spoke. An aide to the mayor said: "It rains."'

    assert only(text).name is None


def test_whom_somebody_told_is_not_the_source() -> None:
    """
    "Told the Herald" is never turned, not even behind an apposition.
    """
    one = only('"It rains," an adviser to Ida Moe, Karl Berg, told the Herald.')

    assert one.name == "Karl Berg"
