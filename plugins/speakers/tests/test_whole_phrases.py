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
    "⟦who:A friend of Ida Moe's⟧ said",
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
    "⟦who:The woman Karl Berg married⟧ said",
    "⟦who:The company Karl Berg founded⟧ said",
    "⟦who:The woman Karl Berg married in 2010⟧ said",
    "⟦who:The woman whom Karl Berg married in 2010⟧ said",
    "⟦who:The company that Karl Berg founded in 2010⟧ said",
    "⟦who:The reporter Karl Berg spoke to⟧ said",
    "⟦who:The judge Karl Berg appointed⟧ said",
    "⟦who:The judge Karl Berg appointed⟧ thinks",
    "⟦who:The paper Karl Berg wrote for⟧ said",
    "⟦who:The owner of the house where Karl Berg lived⟧ said",
    "⟦who:The driver of the car that hit Karl Berg⟧ said",
    "⟦who:The court that tried Karl Berg⟧ said",
    "⟦who:People who knew Karl Berg⟧ said",
    "⟦who:Those who voted for Karl Berg⟧ said",
    "⟦who:Everyone who met Karl Berg⟧ said",
    "⟦who:A man who was at the scene with Karl Berg⟧ said",
    "⟦who:A man who told Karl Berg⟧ said",
    "⟦who:The doctor who is treating Karl Berg⟧ said",
    "⟦who:A doctor treating Karl Berg⟧ said",
    "⟦who:A man seen with Karl Berg⟧ said",
    "⟦who:A man accused of robbing Karl Berg⟧ said",
    "⟦who:The man chosen to succeed Karl Berg⟧ said",
    "⟦who:The first to see Karl Berg⟧ said",
    "⟦who:Research paid for by Karl Berg⟧ said",
    "Ida Moe left and ⟦who:a man who knew Karl Berg⟧ said",
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
    "who said": ("The council had a man who said ⟦who:Ida Moe⟧ said", "Ida Moe"),
    "say": ("People say ⟦who:Ida Moe⟧ said", "Ida Moe"),
    "when": ("When the boat that Karl Berg built sank, ⟦who:Ida Moe⟧ said", "Ida Moe"),
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


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("A man who said he was ill called the pier a danger.", ["the pier a danger", "he was ill"]),
        ("A man who called Ida Moe said the pier was a danger.", ["the pier was a danger"]),
        ("A man who knew Ida Moe said the pier was a danger.", ["the pier was a danger"]),
        ("Ola Lie, who wants to win, said it was a danger.", ["it was a danger", "to win"]),
        ("Ola Lie, hoping to win, said it was a danger.", ["to win", "it was a danger"]),
        ("His wife, Ola Lie says, plans to leave.", ["His wife", "plans to leave"]),
        ("People who knew Ola Lie were in tears.", []),
        ("People who think Ola Lie was in Oslo left.", ["Ola Lie was in Oslo left"]),
    ],
)
def test_what_is_said_inside_a_subject_ends_there(sentence: str, said: list[str]) -> None:
    """
    The verb of the sentence is no part of what somebody says, knows or wants in its subject.
    """
    found = [one for one in PARSER.parse(sentence)[SPEAKERS] if one.cue and one.cue.of(sentence) != "plans"]

    assert said == [span.of(sentence) for one in found for span in one.content]


@pytest.mark.parametrize(
    "sentence",
    [
        "The race now moves to Western states that nobody won.",
        "She referred to reports that the pier was closed.",
        "He agrees up to a certain point, one that matters.",
        "The mayor has no answer to questions about the harbour.",
    ],
)
def test_noun_behind_a_preposition_is_no_verb(sentence: str) -> None:
    """
    What may be a noun is one where its phrase belongs to a preposition or a verb.
    """
    cues = [one.cue and one.cue.of(sentence) for one in PARSER.parse(sentence)[SPEAKERS]]

    assert not {"states", "reports", "point", "questions"}.intersection(filter(None, cues))


@pytest.mark.parametrize(
    "sentence",
    [
        "As Moe looked on, Karl Berg left the town.",
        "These are things Moe cares about, and he is popular.",
        "Ida Moe, writing in the Harbour Post, left the town.",
        "Ida Moe, pointing at the door, left the town.",
    ],
)
def test_nothing_is_said_in_passing(sentence: str) -> None:
    """
    What follows a comma behind a verb of looking or caring is not seen; a subject is not what it says.
    """
    assert not PARSER.parse(sentence)[SPEAKERS]


@pytest.mark.parametrize("who", ["A man who knew Karl Berg", "People close to Karl Berg", "Karl Berg"])
def test_whole_subject_is_quoted_as_saying(who: str) -> None:
    """
    What stands inside a subject does not speak where it is passive either.
    """
    text = f"{who} was quoted as saying that the pier was old."
    (one,) = PARSER.parse(text)[SPEAKERS]

    assert (one.mention and one.mention.of(text), one.name) == (who, who if who == "Karl Berg" else None)


@pytest.mark.parametrize("head", ["One which", "A friend who", "The mayor who"])
def test_who_acts_in_a_relative_clause_is_its_source(head: str) -> None:
    """
    "Who" may be the object: a friend who Ida Moe calls "Bob".
    """
    assert "Ida Moe" == only(f'{head} Ida Moe calls "the best diver of all of us".').name
