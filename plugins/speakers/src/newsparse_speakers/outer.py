"""
Where an office ends that has the name of a body before it: the Bank of Fish governor.
"""

from newsparse_speakers.runs import Runs
from newsparse_speakers.tokens import Tokens


def outer(runs: Runs, tokens: Tokens, end: int, comma: int) -> int:
    """
    At the token *comma* in the Bank of Fish governor, Ida Moe, if not before a preposition, at *end*.
    """
    word, offices = tokens.printed(comma - 1), runs.offices
    return comma if word in offices and tokens.small[end - 1] not in offices else end
