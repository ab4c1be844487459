"""
How far German phrases that name a source reach, and which of their words are the name.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)
MOE = "Die Hafenmeisterin Ida Moe hat am Montag den neuen Steg in der Stadt eröffnet, und alle kamen.\n\n"

PHRASES = {
    "der 35 Jahre alte Taucher": None,
    "die 35-jährige Taucherin Eva Berg": "Eva Berg",
    "der georgische Ministerpräsident Irakli Kobidse": "Irakli Kobidse",
    "der Sprecher Feuerwehr Oslo": None,
    "der von der Stadt beauftragte Taucher Ola Lie": "Ola Lie",
    "Ola Lie (SPD)": "Ola Lie",
}


@pytest.mark.parametrize("phrase", PHRASES)
def test_phrase_reaches_to_its_last_noun(phrase: str) -> None:
    """
    All of the phrase is the mention, and the name is what is one in it.
    """
    text = MOE + f"„Der Steg ist alt“, sagte {phrase} am Montag."
    one = next(one for one in PARSER.parse(text)[SPEAKERS] if one.quote)

    assert one.mention is not None
    assert (phrase, PHRASES[phrase]) == (one.mention.of(text), one.name)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ähnlich wie im Mai sprach Moe von einer „schlimmen Gefahr“.",
        "Gleich zu Beginn gab Moe den Ton vor: „Der Steg ist alt.“",
        "In einem Gespräch mit dem „Hafen“ -Programm sagte Moe: „Der Steg ist alt.“",
    ],
)
def test_what_opens_a_sentence_does_not_speak(sentence: str) -> None:
    """
    An adverb with a capital, and a half of a word, are nobody.
    """
    text = MOE + sentence

    assert "Ida Moe" == next(one.name for one in reversed(PARSER.parse(text)[SPEAKERS]) if one.quote)


def test_address_is_no_part_of_a_name() -> None:
    """
    Whom somebody told it is not in the name.
    """
    text = MOE + "„Der Steg ist alt“, sagte Eva Berg beispiel.de am Montag."

    assert ["Eva Berg"] == [one.name for one in PARSER.parse(text)[SPEAKERS]]


def test_whom_it_was_told_is_no_part_of_a_pronoun() -> None:
    """
    "Sagte er der Zeitung": he is the source.
    """
    text = MOE + "Karl Berg kam auch. „Der Steg ist alt“, sagte er der „Hafenzeitung“."
    one = next(one for one in PARSER.parse(text)[SPEAKERS] if one.quote)

    assert one.mention is not None
    assert ("er", "Karl Berg") == (one.mention.of(text), one.name)


CALLED = {
    "Der Vorsitzende der Taucher, Ola Lie, kam": "Ola Lie",
    "Der Vorsitzende, Ola Lie, und Karl Berg kamen": "Ola Lie",
    "Alle kannten den Vorsitzenden des Vereins, Ola Lie": "Ola Lie",
    "Sie traf den neuen Vorsitzenden der Taucher in der Stadt, Ola Lie, am Montag": "Ola Lie",
    "Der Vorsitzende der Taucher, Ola Lie, Karl Berg und Eva Kolb kamen": None,
    "Der Vorsitzende der Taucher, Ola Lie und Eva Kolb kamen": None,
    "Dem Vorsitzenden half der Taucher der Stadt, Ola Lie, sehr": None,
    "In der Partei, Ola Lie zu Ehren gegründet, gab es einen Vorsitzenden": None,
}


@pytest.mark.parametrize("sentence", CALLED)
def test_name_between_commas_has_the_office_before_it(sentence: str) -> None:
    """
    The head of the phrase before a name between commas is what somebody is called; in a list, it is not.
    """
    text = f"{sentence}.\n\n„Der Steg ist alt“, sagte der Vorsitzende."

    assert [CALLED[sentence]] == [one.name for one in PARSER.parse(text)[SPEAKERS] if one.quote]


def test_who_is_called_as_a_body_is_not_the_body() -> None:
    """
    A name between commas behind a body is not what the body is called.
    """
    text = "Der Streit mit der Stadt, Ola Lie, ging weiter. „Der Steg ist alt“, sagte die Stadt."

    assert [None] == [one.name for one in PARSER.parse(text)[SPEAKERS]]


# The mention and the name of the last source in each.
MENTIONS = {
    "Wie Moe der Zeitung sagte, ist der Steg alt.": ("Moe", "Ida Moe"),
    "„Der Steg ist alt“, sagte Eva Berg der Hafenzeitung.": ("Eva Berg", "Eva Berg"),
    "Wie Sprecher der Stadt sagten, ist der Steg alt.": ("Sprecher der Stadt", None),
    "Wie die Leiterin der Zeitung sagte, ist der Steg alt.": ("die Leiterin der Zeitung", None),
    "„Der Steg ist alt“, zitiert die Zeitung Eva Berg.": ("Eva Berg", "Eva Berg"),
    "„Der Steg ist alt“, zitiert die Sprecherin Eva Berg.": ("die Sprecherin Eva Berg", "Eva Berg"),
    "Ola Lie kam. Sowohl Lie als auch Moe sagten, der Steg sei alt.": ("Sowohl Lie als auch Moe", None),
    "Ola Lie kam. Weder Lie noch Moe sagten, der Steg sei alt.": ("Weder Lie noch Moe", None),
    "Nach den Worten von Moe ist das „eine schlimme Gefahr“.": ("Moe", "Ida Moe"),
    "Moe ist der Ansicht, das sei „eine schlimme Gefahr“.": ("Moe", "Ida Moe"),
    "„Der Steg ist alt“, sagte Max D. vor Gericht.": ("Max D.", "Max D."),
    "„Der Steg ist alt“, sagte der Taucher Max D. Berg.": ("der Taucher Max D. Berg", "Max D. Berg"),
    "Moe antwortete, das wisse niemand.": ("Moe", "Ida Moe"),
    "Moe lobte den Steg, den niemand kannte, und sagte, das sei gut.": ("Moe", "Ida Moe"),
}


@pytest.mark.parametrize("sentence", MENTIONS)
def test_mention_is_who_speaks(sentence: str) -> None:
    """
    Whom it was told, who quotes and what was said are no part of the words for who speaks.
    """
    text = MOE + sentence
    one = PARSER.parse(text)[SPEAKERS][-1]

    assert one.mention is not None
    assert MENTIONS[sentence] == (one.mention.of(text), one.name)


TITLED = {
    "Frau Moe": "Moe",
    "Herr Peters": "Peters",
    "Bundeskanzlerin Moe": "Moe",
    "Königin Ida": "Ida",
    "SPD-Innenexperte Moe": "Moe",
    "die Hafenbau AG": "Hafenbau AG",
    "der Baukonzern Hafenbau AG": "Hafenbau AG",
    "der Sprecher Moes": None,
    "der Sprecher Feuerwehr": None,
}


@pytest.mark.parametrize("who", TITLED)
def test_one_word_behind_an_office_is_a_name(who: str) -> None:
    """
    An office tells that the noun behind it is a family name, which nothing else does in German.
    """
    text = f"Der Steg ist weg. „Das Wasser kam schnell, und wir liefen weg“, sagte {who}."
    (one,) = PARSER.parse(text)[SPEAKERS]

    assert one.name == TITLED[who]


@pytest.mark.parametrize(
    "who", ["ihr Anwalt Karl Berg", "ihr Karl Berg", "ihr langjähriger Anwalt Karl Berg"]
)
def test_her_lawyer_is_not_she(who: str) -> None:
    """
    "Ihr" before a noun tells whose it is, though it is a pronoun elsewhere.
    """
    text = MOE + f"„Der alte Steg war eine Gefahr“, sagte {who}. Sie gab ihr recht."
    first = PARSER.parse(text)[SPEAKERS][0]

    assert first.mention is not None
    assert first.mention.of(text) == who
    assert first.name == "Karl Berg"


def test_a_woman_is_not_the_firm_of_her_name() -> None:
    """
    "Frau" stands before somebody, be there a company of that name.
    """
    text = "Die Moe AG baut Boote und Stege in der Stadt.\n\n„Das ist nicht wahr und war es nie“, sagte {}."
    (woman,) = PARSER.parse(text.format("Frau Moe"))[SPEAKERS]
    (firm,) = PARSER.parse(text.format("die Moe AG"))[SPEAKERS]

    assert woman.name != "Moe AG"
    assert firm.name == "Moe AG"
