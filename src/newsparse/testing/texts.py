"""
Texts of every kind, and places in them.

Floor 8.
"""

from hypothesis import strategies as st

from newsparse._model.span import Span
from newsparse.testing.planting import planted

# What trips readers of news: marks that do not pair, openings of datelines and bylines, line ends of all
# kinds, characters without a width, halves of characters.
_PIECES = (
    '"', "“", "”", "'", "‘", "’", "«", "»", "„", "''", "``", "(", ")", "[", "—", " - ", "/", ":", ",", ".",
    "\n", "\n\n", "\r\n", "\r", "\n    ", " ", "\t", "\u00a0", "\u202f", "\ufeff", "\u200b", "\u2028",
    "\x0b", "\x00", "BAKU", "Lusaka", ", Zambia", " (MWN) -", "By ", "Ida Moe", " and ", "Reporting by ",
    "Updated ", "date ", "March 5", "5 Sept.", "2031-05-06", "30 February", "12:28", " GMT", "24.04.18", "31",
    "1,000", "'90s", "6'2", "Rain fell.", "rain", " she said", "It's", "Details added (", "###", "-30-", "©",
    "first published: ", "...", "\ud83d", "\U0001f469\u200d\U0001f467", "e\u0301", "İ", "ß", "שלום", "مرحبا",
    "东京3月5日电", "「雨」", "\u202e", "\x1b[31m", "A, ",
)  # fmt: skip


def texts(*, max_size: int = 400) -> st.SearchStrategy[str]:
    """
    Texts, like news and unlike anything: CRLF, byte order marks, NUL, halves of characters, odd marks.
    """
    pieces = st.lists(st.sampled_from(_PIECES), max_size=max(1, max_size // 8)).map("".join)
    return st.one_of(
        pieces,
        planted().map(lambda one: one.text),
        st.text(max_size=max_size),
        st.tuples(pieces, pieces).map(_twice),
    )


def spans(text: str) -> st.SearchStrategy[Span]:
    """
    Places in *text*, empty ones too.
    """
    at = st.integers(0, len(text))
    return st.tuples(at, at).map(lambda two: Span(min(two), max(two)))


def _twice(two: tuple[str, str]) -> str:
    return f"{two[0]}\n\n{two[1]}\n\n{two[0]}"
