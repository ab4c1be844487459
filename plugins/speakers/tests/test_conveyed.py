"""
Words that a paper, a witness or a film passes on are those of the person who said them.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse.testing import marked
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)
Q = '⟦q:"The old pier was a danger"⟧'

QUOTED = [
    f"Tass quoted ⟦who:Ida Moe⟧ as saying: {Q}.",
    f"Tass quoted ⟦who:Ida Moe⟧ as saying {Q}.",
    f"The Herald on Monday quoted ⟦who:Ida Moe⟧ as telling the council: {Q}.",
    f"Reuters cited ⟦who:Ida Moe⟧ as saying: {Q}.",
    f"⟦who:Ida Moe⟧ was quoted by the Herald as saying: {Q}.",
    f"⟦who:Ida Moe⟧ was quoted as saying: {Q}.",
    '⟦q:"The old pier was a danger,"⟧ Tass quoted ⟦who:Ida Moe⟧ as saying.',
    '⟦q:"The old pier was a danger,"⟧ the Herald quoted ⟦who:Ida Moe⟧ as telling reporters on Monday.',
    '⟦q:"The old pier was a danger,"⟧ ⟦who:Ida Moe⟧ was quoted as saying by Tass.',
    f"⟦who:Ida Moe⟧, quoted by Tass, said: {Q}.",
    f"Divers heard ⟦who:Ida Moe⟧ say: {Q}.",
    f"Divers heard ⟦who:Ida Moe⟧ shout {Q} on Monday.",
    f"A film shows ⟦who:Ida Moe⟧ saying: {Q}.",
    f"⟦who:Ida Moe⟧ was heard saying: {Q}.",
]

REPORTED = [
    "Tass quoted ⟦who:Ida Moe⟧ as saying ⟦c:that the pier was a danger⟧.",
    "Tass quoted ⟦who:Ida Moe⟧ as saying ⟦c:the pier was a danger⟧.",
    "⟦who:Ida Moe⟧ was quoted by Tass as saying ⟦c:the pier was a danger⟧.",
    "⟦c:The pier was a danger⟧, Tass quoted ⟦who:Ida Moe⟧ as saying.",
    "Divers heard ⟦who:Ida Moe⟧ say ⟦c:that the pier was a danger⟧.",
]


@pytest.mark.parametrize("words", QUOTED)
def test_quoted_person_is_the_source(words: str) -> None:
    """
    The source is the person, never the medium, and the medium has no record of its own.
    """
    text, places = marked(words)
    (one,) = PARSER.parse(text)[SPEAKERS]

    assert places["q"][0] == one.quote
    assert places["who"][0] == one.mention
    assert one.name == "Ida Moe"


@pytest.mark.parametrize("words", REPORTED)
def test_quoted_person_is_the_source_of_reported_speech(words: str) -> None:
    """
    Without marks it is the same.
    """
    text, places = marked(words)
    (one,) = PARSER.parse(text)[SPEAKERS]

    assert places["c"] == list(one.content)
    assert places["who"][0] == one.mention
    assert one.name == "Ida Moe"


def test_apposition_names_who_is_quoted() -> None:
    """
    The name behind the office is the name, also between "quoted" and "as saying".
    """
    text = "The Herald quoted the harbour master, Ida Moe, as saying the pier was a danger."
    (one,) = PARSER.parse(text)[SPEAKERS]

    assert one.name == "Ida Moe"


@pytest.mark.parametrize(
    "text",
    [
        'The Herald said: "The old pier was a danger."',
        'The Herald, quoting nobody, said: "The old pier was a danger."',
        'As the storm closed in, the Herald said: "The old pier was a danger."',
    ],
)
def test_medium_that_quotes_nobody_is_the_source(text: str) -> None:
    """
    A paper that says something itself is the source.
    """
    (one,) = [one for one in PARSER.parse(text)[SPEAKERS] if one.quote]

    assert one.mention is not None
    assert one.mention.of(text) in ("The Herald", "the Herald")


@pytest.mark.parametrize("first", ['was quoted as saying "it rains here"', 'said it was "raining here"'])
def test_two_speakers_in_one_sentence(first: str) -> None:
    """
    The words of the first end with the quotation before "and".
    """
    found = PARSER.parse(f'Ida Moe {first} and Karl Berg said "it does not".')[SPEAKERS]

    assert ["Ida Moe", "Karl Berg"] == [one.name for one in found]
