"""
Headings and interviews: what stands behind a name and a colon is theirs.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS, Attribution

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


def rows(text: str) -> list[tuple[str, str | None, str]]:
    """
    Who, by the words and by name, and what, of each record behind a colon.
    """
    found = [one for one in PARSER.parse(text)[SPEAKERS] if one.rule == "reported COLON"]
    return [(words(one, text), one.name, one.content[0].of(text)) for one in found]


def words(one: Attribution, text: str) -> str:
    """
    The words that name the source.
    """
    return one.mention.of(text) if one.mention is not None else ""


INTERVIEW = """Interview with Ida Moe

The Herald: Was the old pier a danger?

Ida Moe: It was old. I said so in May.

The Herald: What comes next?

Moe: We are building a new one.

HERALD: Who pays?

MOE: The town does. Nobody else would."""


def test_turns_of_an_interview_have_their_speaker() -> None:
    """
    Each answer belongs to whom its paragraph names, with all of its sentences.
    """
    found = rows(INTERVIEW)

    assert ("Ida Moe", "Ida Moe", "It was old. I said so in May") in found
    assert ("Moe", "Ida Moe", "We are building a new one") in found
    assert ("MOE", "Ida Moe", "The town does. Nobody else would") in found
    assert [] == [row for row in found if "Herald" in row[0] and row[1] == "Ida Moe"]


def test_questions_and_answers_have_no_name() -> None:
    """
    Behind "Q" nobody is a source, and behind "A" nobody with a name.
    """
    text = """Ida Moe runs the harbour. Karl Berg asked her.

Q: Was the old pier a danger?

A: It was old. I said so in May.

Q: What comes next?

A: We are building a new one."""

    assert [
        ("", None, "Was the old pier a danger?"),
        ("A", None, "It was old. I said so in May"),
        ("", None, "What comes next?"),
        ("A", None, "We are building a new one"),
    ] == [(who, name, said + "?" * (who == "")) for who, name, said in rows(text)]


@pytest.mark.parametrize(
    ("headline", "who"),
    [
        ("Ida Moe: Pier was a danger to all", "Ida Moe"),
        ("Mayor: Pier was a danger to all", "Mayor"),
        ("Foreign Ministry: Pier was a danger to all", "Foreign Ministry"),
        ("Harbour spokesman: Pier was a danger to all", "Harbour spokesman"),
        ("Oslo court: Pier was a danger to all", "Oslo court"),
    ],
)
def test_headline_behind_a_colon(headline: str, who: str) -> None:
    """
    The name or the office before the colon of a headline says the rest.
    """
    assert [(who, "Pier was a danger to all")] == [
        (mention, said) for mention, _, said in rows(headline + "\n\nIt was closed in May.")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Live updates: Pier was closed in May\n\nIt was new.",
        "Video: Pier was closed in May\n\nIt was new.",
        "A: The pier was closed in May.",
        "Berg: It was old. It was a danger.\n\nIt was closed in May.",
        "Price: It costs a lot. Nobody paid.\n\nSize: It is big. It has two floors.\n\nIt was new.",
        "Moe: Nobody\n\nIt was new.",
    ],
)
def test_not_every_colon_is_a_turn(text: str) -> None:
    """
    Labels, lists and single paragraphs of several sentences are nobody's words.
    """
    assert [] == rows(text)


def test_dash_and_from_name_who_is_quoted() -> None:
    """
    A dash, "From" and capitals before or after a quotation name its source.
    """
    text = """Reactions came from all over.

"The pier was a danger."
–Commissioner Ida Moe

From Karl Berg: "It was new."

OLA LIE: "It was old." """
    found = [one.name for one in PARSER.parse(text)[SPEAKERS] if one.quote]

    assert ["Ida Moe", "Karl Berg"] == found[:2]
    assert len(found) == 3


def test_last_name_alone_tells_a_person() -> None:
    """
    Whoever is called by the last word of a name is somebody, though no list has the first one.
    """
    text = """Oyebrand Tully keeps the lighthouse that Karl Moe built. Tully said the lamp was old.

The lamp came from a yard that Karl Moe owned.

"It flickers," he said."""
    *_, one = PARSER.parse(text)[SPEAKERS]
    known = PARSER.parse(text.replace("Tully said", "The keeper said"))[SPEAKERS][-1]

    assert "Oyebrand Tully" in (one.name, *one.candidates)
    assert "Oyebrand Tully" not in (known.name, *known.candidates)
