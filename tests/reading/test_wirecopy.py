"""
The short cuts for wire copy: they give what the readers of the head give one after the other.
"""

import re

from hypothesis import given
from hypothesis import strategies as st

from newsparse._reading import head, wirecopy
from newsparse._reading.peeling import Peeling
from newsparse._reading.styles import HouseStyle, Outlets

NEWSROOMS = Outlets((HouseStyle("mw", "Meridian Wire", ("MW", "MERIDIAN")),))
USUAL = "MINE SETS RECORD\n    By Ida Moe, Meridian Wire\n     NEW YORK, March 5 - A bridge was opened.\n"


@given(
    headline=st.sampled_from(
        ["MINE SETS RECORD", "NEW BRIDGE OPENS ", "FIRST READ", "UPDATE 2-MINE OPENS", "MAY 5"]
    ),
    signed=st.sampled_from(
        ["", "By Ida Moe, Meridian Wire", "by Ida Moe", "BY MW", "By the river", "Ida Moe, MW"]
    ),
    indent=st.sampled_from([4, 5, 8, 2]),
    dateline=st.sampled_from(
        [
            "OSLO, March 5 - ",
            "NEW YORK, March 5 (MW) - ",
            "ELM HILL, Ore., May 5 -\n",
            "Oslo, Zambia, March 5 - ",
        ]
    ),
    story=st.sampled_from(
        [
            "A bridge was opened.",
            "By noon it rained.",
            "By Ida Moe\nA bridge.",
            " Rain",
            "",
            "MW:\nRain.",
            "Rain:\nSun.",
        ]
    ),
)
def test_short_cuts_change_nothing(
    headline: str, signed: str, indent: int, dateline: str, story: str
) -> None:
    """
    What is read at once is what is read step by step.
    """
    blanks = " " * indent
    text = f"{headline}\n{blanks}{signed}\n{blanks}{dateline}{story}\n"
    text = text if signed else re.sub("\n +\n", "\n", text)
    steps = head.by_steps(Peeling(text, NEWSROOMS, None, 0))
    found = head.peel(text, NEWSROOMS, published=None, rejected=None)

    assert steps == (found.head() if isinstance(found, wirecopy.Seen) else found)


def test_usual_copy_takes_the_short_cuts() -> None:
    """
    They are taken by what they are for.
    """
    unsigned = re.sub(" +By.*\n", "", USUAL)

    assert wirecopy.at_once(unsigned, 0, NEWSROOMS) is not None
    assert wirecopy.signed(Peeling(USUAL, NEWSROOMS, None, 0)) is not None
