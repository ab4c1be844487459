"""
The companies that an article names, by what stands at the end of their names: "Hafenbau AG".
"""

import re

from newsparse_speakers.printed import form
from newsparse_speakers.tokens import Tokens

_RUN = re.compile("N{2,6}")


def firms(tokens: Tokens) -> list[tuple[int, str]]:
    """
    Where the companies of an article are named, and how.
    """
    endings = tokens.lex.second["firm_endings"]
    if endings.isdisjoint(tokens.small):
        return []
    found = []
    for run in _RUN.finditer(tokens.tags):
        low, high = run.span()
        while high > low + 1 and tokens.small[high - 1] not in endings:
            high -= 1
        if high > low + 1:
            found.append((tokens.starts[low], form(tokens, low, high)))
    return found
