"""
Who "it", "he" and "she" are not: a court, a letter, whoever is spoken of, whoever came in without a name.
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
    ("text", "name"),
    [
        ('Nordbank Foods blamed a fault. "We are sorry," it said.', "Nordbank Foods"),
        ('Nordbank Foods was fined by the regulator. "We are sorry," it said.', None),
        ('Nordbank Foods has closed the pier. "We are sorry," it said.', "Nordbank Foods"),
        ('Nordbank Foods sent Berg a letter. "We are sorry," it said.', None),
        ('Nordbank Foods put up a sign. "No entry," it said.', None),
        ('Nordbank Foods spoke in a letter. "We are sorry," it said.', "Nordbank Foods"),
        ('Nordbank Foods asked the ministry. "We are sorry," it replied.', None),
        ("Nordbank Foods pointed to a study. It said fish were safe.", None),
        ("Nordbank Foods pointed to the weather. It said fish were safe.", "Nordbank Foods"),
        ("Nordbank Foods said it sold a report. It added that fish were safe.", "Nordbank Foods"),
        ("Folarin Adu said it sold a report. It added that fish were safe.", None),
        ("Folarin Adu bought the pier. It said that fish were safe.", None),
        ("Nordbank Foods said it agreed to go. It said it rained.", "Nordbank Foods"),
        ("Nordbank Foods said it would go, but the court refused. It said it rained.", None),
        ("Nordbank Foods said it would go, but the weather changed. It said it rained.", "Nordbank Foods"),
        ("<Nordbank Corp> said it declared a dividend. It said it rained.", "Nordbank Corp"),
        (
            "The Port Authority of Tully said it signed a contract. It said it rained.",
            "Port Authority of Tully",
        ),
    ],
)
def test_it_is_a_body_that_spoke_or_acted(text: str, name: str | None) -> None:
    """
    "It" is neither a body that something is done to, nor one that gives way to a court or a letter.
    """
    assert last(text)[0] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Orbis Health, its client, has left. The loss is small, it said.", None),
        ('Orbis Health has left. "The loss is small," it said.', None),
        ('\n\nOrbis Health has left. "The loss is small," it said.', "Orbis Health"),
        ('"No," it said.\n\nOrbis Health has left. "The loss is small," it said.', "Orbis Health"),
        ("\n\nOrbis Health has left. The loss is small, it said.", None),
    ],
)
def test_it_is_rarely_whom_words_that_were_said_name(text: str, name: str | None) -> None:
    """
    A body that the sentence before names alone may be named in what another body said.
    """
    assert last(f"Nordbank said it would close the pier. {text}")[0] == name
