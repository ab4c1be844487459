"""
Whose a quotation is by the verbs beside it, known or not, and whose it is not.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)
BEFORE = "Ida Moe runs the pier. Tom Berg came.\n\n"


def _names(text: str) -> list[tuple[str | None, str | None]]:
    """
    The name and the mention of each quotation.
    """
    text = BEFORE + text
    found = [one for one in PARSER.parse(text)[SPEAKERS] if one.quote is not None]
    return [(one.name, None if one.mention is None else one.mention.of(text)) for one in found]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('"Go home!" Ida Moe hollered. "I will," said Tom Berg.', ["Ida Moe", "Tom Berg"]),
        ('"Go home!" Ida Moe bawled. "I will," said Tom Berg.', ["Ida Moe", "Tom Berg"]),
        ('"Go home!" Ida Moe waved her arms. "I will," said Tom Berg.', ["Tom Berg"]),
        ('"Will you?" Moe nodded. "I will," said Tom Berg.', ["Tom Berg"]),
        ('"It rains," Ida Moe chipped in.', ["Ida Moe"]),
        ('"It rains," Moe joined in.', ["Ida Moe"]),
        ('"It rains," Moe squeaks.', ["Ida Moe"]),
        ('"It rains," the first begins.', [None]),
        ('"Ten," corrected Moe, laughing.', ["Ida Moe"]),
        ('"Stop it!" Moe said. "I will," said Tom Berg.', ["Ida Moe", "Tom Berg"]),
    ],
)
def test_verb_behind_a_quotation(text: str, names: list[str | None]) -> None:
    """
    Who is named right behind a quotation with a verb said it, or nobody does.
    """
    assert names == [name for name, _ in _names(text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Moe\'s agent, Karl Merkel, texted The Harbour Post: "He is fine."', "Karl Merkel"),
        ('Moe\'s agent, Karl Merkel, faxed The Harbour Post: "He is fine."', "Karl Merkel"),
        ('Karl Merkel DM\'d The Harbour Post: "He is fine."', "Karl Merkel"),
        ('Karl Merkel cabled The Times: "He is fine."', "Karl Merkel"),
        ('Karl Merkel: "He is fine."', "Karl Merkel"),
    ],
)
def test_object_before_a_colon(text: str, name: str) -> None:
    """
    Whom a verb before a colon is about does not speak, the subject does.
    """
    assert [name] == [name for name, _ in _names(text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Speaker Ida Moe was forced to intervene as some divers jeered, saying: "Order."', "Ida Moe"),
        ('Tom Berg met Ida Moe as Hugh Hill laughed, adding: "That is enough."', "Tom Berg"),
        ('Tom Berg left after Ida Moe laughed, saying "enough."', "Tom Berg"),
        ('Tom Berg left as Ida Moe said: "That is enough."', "Ida Moe"),
    ],
)
def test_participle_behind_what_others_do(text: str, name: str) -> None:
    """
    A participle before a quotation goes with the main clause, not with what others did meanwhile.
    """
    assert [name] == [name for name, _ in _names(text)]


@pytest.mark.parametrize(
    ("between", "name"),
    [
        ("He left when Ida Moe asked him for a ride.", "Tom Berg"),
        ("If a customer complains, he hides.", "Tom Berg"),
        ("He drinks what the doctor orders.", "Tom Berg"),
        ("He believes that she sings well.", "Tom Berg"),
        ("It is late.", "Tom Berg"),
        ("As Ida Moe told divers, it was late.", "Ida Moe"),
        ("Ida Moe said she was new.", "Ida Moe"),
    ],
)
def test_sentence_before_counts_by_its_main_clause(between: str, name: str) -> None:
    """
    A quotation alone goes with the main clause before it, and with nothing that is inside it.
    """
    assert ["Tom Berg", name] == [
        name for name, _ in _names(f'"I like it," Tom Berg says. {between} "I am new."')
    ]


@pytest.mark.parametrize(("asked", "who"), [("I ask", "I"), ("we ask", "we"), ("I tell him", "I")])
def test_reporter_asks(asked: str, who: str) -> None:
    """
    A question of the writer's own is of nobody who is named.
    """
    text = f'Ida Moe says something sharp, and they laugh.\n\n"What did she say?" {asked}.'

    assert (None, who) == _names(text)[-1]
