"""
Pairs of quotation marks: laid on a stack, taken off it, carried over paragraphs.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse._reading import pairing
from newsparse.testing import texts


def found(text: str) -> list[pairing.Pair]:
    """
    The outermost pairs of the whole text.
    """
    return list(pairing.pairs(text, 0, len(text)))


@given(text=texts())
def test_pairs_are_apart_and_inner_ones_inside(text: str) -> None:
    """
    Outermost pairs do not overlap, and what is nested lies inside, in order and closed.
    """
    end = 0
    for pair in found(text):
        assert end <= pair.start < pair.end <= len(text)
        assert all(
            pair.start < inner.start and inner.end <= pair.end and inner.closed for inner in pair.inner
        )
        assert [inner.start for inner in pair.inner] == sorted(inner.start for inner in pair.inner)
        end = pair.end


@given(depth=st.integers(1, 6), names=st.permutations(("rain", "fog", "snow", "hail", "sleet", "dew")))
def test_pairs_nest_as_deep_as_they_are_written(depth: int, names: list[str]) -> None:
    """
    Curly marks inside curly marks are paired by depth.
    """
    text = "".join(f"“{name} " for name in names[:depth]) + "end" + "”" * depth
    pair = found(text)[0]

    assert len(text) == pair.end
    assert depth - 1 == len(list(pair.nested()))


@given(count=st.integers(1, 9))
def test_paragraphs_are_carried_on_by_their_opening_marks(count: int) -> None:
    """
    So many paragraphs that each open again and close only at the end are one pair with as many parts.
    """
    text = "\n\n".join(f'"Rain fell in the valley on day {day}.' for day in range(count)) + '"\n\nThe end.'
    pair = found(text)[0]

    assert [len(text) - len("\n\nThe end.")] == [pair.end]
    assert count == len(pair.parts)


@pytest.mark.parametrize("count", [7, 12])
def test_a_closing_mark_far_off_closes_nothing(count: int) -> None:
    """
    Without a mark in six paragraphs the quotation was left open.
    """
    text = 'He said: "Rain.' + "\n\nFog lay there." * count + '"'

    assert [("Rain.", False)] == [(text[p.parts[0][0] : p.end], p.closed) for p in found(text)]
