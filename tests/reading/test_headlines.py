"""
Headlines by their looks, and what stands above a dateline.
"""

import pytest
from hypothesis import given

from newsparse._reading import headlines
from newsparse._reading.openings import skip
from newsparse.testing import texts

BELOW = "The council met on Tuesday to discuss the bridge over the river, which nobody has crossed in years. "
BELOW += "It will meet again on Monday, it said.\n"


def rule(text: str) -> str | None:
    """
    Why the first line of *text* is a headline.
    """
    end, follows = headlines.block(text, 0)
    return headlines.stands_alone(text, 0, end, follows)


@given(text=texts().filter(lambda text: skip(text, 0) == 0 < len(text)))
def test_a_block_is_one_line_or_two(text: str) -> None:
    """
    A headline ends on its line or on the next one, and what follows begins with no blank.
    """
    end, follows = headlines.block(text, 0)

    assert 0 <= end <= follows <= len(text)
    assert text.count("\n", 0, end) <= 1
    assert skip(text, follows) == follows


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Bridge opens in the rain\n\n" + BELOW, "line above a paragraph"),
        ("Is the bridge open?\n\n" + BELOW, "line above a paragraph"),
        ("“We need it”: bridge opens\n\n" + BELOW, "line above a paragraph"),
        ("BRIDGE OPENS.\n\n" + BELOW, "capitals"),
        ("Bridge Opens After Years Of Rain.\n\n" + BELOW, "title case"),
        ("BRIDGE OPENS\n" + BELOW, "capitals above a line"),
        ("Bridge opens\n    " + BELOW, "line above an indented one"),
        ("Bridge opens\n" + BELOW, "short line above a long one"),
        ("Bridge opens;\ncrowd stays\n\n" + BELOW, "two lines"),
        ("The bridge opened on Monday.\n\n" + BELOW, None),
        ('"Rain," she said. "And more\n\n' + BELOW, None),
        ("“Rain,” she said. “And more\n\n" + BELOW, None),
        ('"Rain," and more of it\n\n' + BELOW, "line above a paragraph"),
        ("“The bridge opened on Monday.”\n\n" + BELOW, None),
        ("The bridge over the river opened on Monday\nin the rain, and nobody came.\n", None),
        ("Bridge opens in the rain", None),
    ],
)
def test_looks_of_headlines(text: str, want: str | None) -> None:
    """
    Each of these first lines is a headline for that reason, or none.
    """
    assert want == rule(text)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("******BANK CUTS FORECAST", "BANK CUTS FORECAST"),
        ("****** Bank cuts forecast\n", "Bank cuts forecast"),
        ("******BANK CUTS FORECAST FOR\n THE YEAR", "BANK CUTS FORECAST FOR\n THE YEAR"),
        ("*", None),
        ("Bank cuts forecast", None),
    ],
)
def test_a_flash_is_a_headline_behind_stars(text: str, want: str | None) -> None:
    """
    Stars in front of a line make it a flash, which may run over two lines.
    """
    found = headlines.starred(text, 0)

    assert want == (None if found is None else found.text)
