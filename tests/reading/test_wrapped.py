"""
Lines that a margin cut.
"""

import pytest

from newsparse._reading import wrapped


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("The harbour, which was built in the year of the\nflood", True),
        ("The harbour was closed for good in that cold year.\nThe flood", False),
        ("Short line\nof words", False),
        ("The harbour, which was built in the year of the\r\nflood", True),
        ("The harbour, which was built in the year of the  \nflood", True),
    ],
)
def test_wrapped_lines(text: str, cut: bool) -> None:
    """
    A line of a typewriter's length that ends in mid-sentence is wrapped, with any line end.
    """
    assert cut is wrapped.is_wrapped(text, text.index("\n"))
