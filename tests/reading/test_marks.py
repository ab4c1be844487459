"""
Quotation marks: where they stand, in every spelling, and what each can be.
"""

import pytest
from hypothesis import given

from newsparse._reading import marks
from newsparse.testing import texts

SPELLINGS = {
    '"': '"', "''": '"', "＂": '"', "“": "“", "``": "“", "‘‘": "“", "â€œ": "“", "â\x80\x9c": "“", "”": "”",
    "’’": "”", "â€\x9d": "”", "â€\ufffd": "”", "â\x80\x9d": "”", "„": "„", ",,": "„", "â€ž": "„", "«": "«",
    "»": "»", "「": "「", "」": "」", "《": "《", "》": "》",
}  # fmt: skip


@given(text=texts())
def test_marks_are_in_order_and_spelled(text: str) -> None:
    """
    Marks do not overlap, and each stands there in one of its spellings.
    """
    end = 0
    for start, stop, mark in marks.find(text, 0, len(text)):
        assert end <= start < stop <= len(text)
        assert not mark or SPELLINGS.get(text[start:stop], mark) == mark
        end = stop


@given(text=texts())
def test_no_straight_mark_is_missed(text: str) -> None:
    """
    Every straight double mark is found, once.
    """
    found = [start for start, stop, _ in marks.find(text, 0, len(text)) if text[start:stop] == '"']

    assert [at for at, char in enumerate(text) if char == '"'] == found


@pytest.mark.parametrize(("spelling", "mark"), SPELLINGS.items())
def test_spelling_of_a_mark(spelling: str, mark: str) -> None:
    """
    Each spelling is read as its mark, between other marks too.
    """
    text = f"‘‘a ''b {spelling} went"

    assert (text.rindex(spelling), mark) in [
        (start, read) for start, _, read in marks.find(text, 0, len(text))
    ]


def test_wrecked_dashes_are_no_marks() -> None:
    """
    The wreck of a dash holds a curly mark and is none.
    """
    text = "Rain â€“ and fog â€” all week, itâ€™s said."

    assert ["", ""] == [mark for _, _, mark in marks.find(text, 0, len(text))]


@pytest.mark.parametrize(
    ("opener", "mark", "before", "after", "closes"),
    [
        ('"', '"', "n", " ", True),
        ('"', '"', " ", "n", False),
        ('"', '"', " ", ",", True),
        ('"', '"', "(", "n", False),
        ("“", "“", "n", " ", True),
        ("“", "“", " ", "n", False),
        ("„", "“", "n", ",", True),
        ("„", "“", " ", "n", False),
        ("«", "»", " ", ".", True),
        ("»", "«", "n", ".", True),
        ("«", '"', "n", ".", False),
    ],
)
def test_what_closes(opener: str, mark: str, before: str, after: str, closes: bool) -> None:
    """
    A mark closes what its turn and its neighbours allow.
    """
    assert closes is marks.closes(opener, mark, before, after)


@pytest.mark.parametrize(
    ("mark", "before", "after", "opens"),
    [
        ('"', " ", "n", True),
        ('"', "n", " ", False),
        ('"', "(", "n", True),
        ("“", "n", "n", True),
        ("”", " ", "n", True),
        ("”", " ", " ", False),
        ("«", " ", "\u00a0", True),
        ("」", " ", "n", False),
        ("„", "n", "n", True),
    ],
)
def test_what_may_open(mark: str, before: str, after: str, opens: bool) -> None:
    """
    A mark that closes nothing opens where its neighbours allow.
    """
    assert opens is marks.may_open(mark, before, after, inside=False)


@pytest.mark.parametrize(
    ("words", "inches"), [("5'10", True), ("6' 2", True), ("in 1955", False), ("10", False)]
)
def test_inches_follow_feet(words: str, inches: bool) -> None:
    """
    A straight mark after feet and a figure stands for inches.
    """
    assert inches is marks.is_inches(f'{words}" tall', len(words), '"')
