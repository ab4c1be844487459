"""
Cues are found with one pattern, which reads the phrase before a cue as `phrases.left` does.
"""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse_speakers import cues, phrases

ROWS = st.text("NwgTdDpcRvVBGSPWtXbnko#,.)(K", min_size=1, max_size=24)


def _phrases(row: str) -> list[tuple[int, int]]:
    """
    The phrases that the pattern takes in a row of tags.
    """
    spans = [cue.span(1) for cue in cues._CUE.finditer(row[::-1])]
    return [(len(row) - behind, len(row) - begin) for begin, behind in spans if begin >= 0]


def _differing(row: str) -> list[tuple[int, int]]:
    return [(low, high) for low, high in _phrases(row) if (low, high) != phrases.left(row, high - 1, 1)]


@settings(max_examples=400, deadline=None)
@given(before=ROWS, subject=st.sampled_from(["N", "w", "DwpN", "TN", "NN", "Dw", "DwpDw", "NcN"]))
def test_both_ways_find_one_phrase(before: str, subject: str) -> None:
    """
    Whatever stands before it, the pattern's phrase is the one that is found from its last token.
    """
    assert [] == _differing(f"\n{before}{subject}V\n")


def test_rows_have_phrases() -> None:
    """
    The law above is about something: many rows have a phrase that the pattern takes.
    """
    chance = random.Random(1)
    rows = ["\n" + "".join(chance.choices("NNwwDpcTR#,.V", k=12)) + "NV\n" for _ in range(400)]
    taken = [one for row in rows for one in _phrases(row)]

    assert [] == [row for row in rows if _differing(row)]
    assert 300 < len(taken)
    assert 100 < sum(high - low > 2 for low, high in taken)
