"""
Scores: "2-1".
"""

import re
from decimal import Decimal

from newsparse_statistics._words import either, strings

_UNITS = strings("scores", "units")
_SCORE = re.compile(
    rf"(\d{{1,2}})[-–](\d{{1,2}})(?![\d/%-]|\s?[a-zA-Z]{{0,12}}{either(_UNITS)}|[a-zA-Z$€£.]\S)"
)
_TEAM = re.compile(rf"\b{either(strings('scores', 'before'))}\b[^.\n]{{0,25}}$", re.IGNORECASE)


def score(text: str, at: int) -> tuple[Decimal, Decimal, int] | None:
    """
    The two sides of a score at *at* and where it ends; figures that rise are a range, but for sport.
    """
    match = _SCORE.match(text, at)
    if not match:
        return None
    left, right = Decimal(match[1]), Decimal(match[2])
    if left < right and not _TEAM.search(text, max(at - 30, 0), at):
        return None
    return left, right, match.end()
