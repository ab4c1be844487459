"""
Names as they are printed.
"""

from newsparse_speakers.cutting import MARKS
from newsparse_speakers.tokens import Tokens


def named_words(tokens: Tokens, start: int, end: int) -> list[str]:
    """
    The words of a name, without the full stops of its initials and the marks of a nickname.
    """
    return [word for i in range(start, end) if (word := tokens.printed(i)) not in MARKS]


def form(tokens: Tokens, start: int, end: int) -> str:
    """
    A name as printed, with single blanks.
    """
    return " ".join(tokens.text[tokens.starts[start] : tokens.end(end - 1)].split())
