"""
Names of organisations with small words inside: Department of Fish and Salt, Fish and Salt Administration.
"""

from newsparse_speakers.runs import Runs
from newsparse_speakers.tokens import Tokens

_PARTS = 5  # of a list inside a name


def body(runs: Runs, tokens: Tokens, tags: str, low: int, high: int) -> int:
    """
    Where the name of an organisation ends that begins with the capitals from *low* to *high*; 0 for none.
    """
    small = tokens.small
    if tags[high] == "p":
        if small[high] not in runs.lex.words["inside"] or tags[high - 1] != "N":
            return 0
        end = _words(tags, high + (2 if tags[high + 1] == "D" else 1))
        return _list(runs, tokens, tags, end) if end else 0
    if tags[high + 1] != "N":
        return 0
    end = _words(tags, high + 1)
    if f"{small[high - 1]}-{small[high + 1]}" in runs.lex.words["joined"]:
        return end if end == high + 2 or small[end - 1] in runs.things else 0  # Salt Fire and Rescue Service
    if small[high] == "&":
        return end + 1 if tags[end] == "T" and small[end] in runs.lex.words["firms"] else end
    if tags[low - 1] != "D" or high - low > 1 or small[low] in runs.given or small[high + 1] in runs.given:
        return 0
    return end if small[end - 1] in runs.things or _lettered(tokens, tags, low, end) else 0


def _words(tags: str, i: int) -> int:
    """
    Where the capitals end that begin at token *i*; 0 where none do.
    """
    end = i
    while tags[end] == "N":
        end += 1
    return end if end > i else 0


def _list(runs: Runs, tokens: Tokens, tags: str, end: int) -> int:
    """
    Where a list ends whose first part ends at *end*: of Alcohol, Tobacco and Firearms.
    """
    last = end
    groups = runs.lex.words["groups"]
    for _ in range(_PARTS):
        mark = tags[last]
        if mark not in ",c" or not (after := _words(tags, last + 1)):
            return end
        first = tokens.small[last + 1]
        if first in runs.given or tokens.printed(last + 1).isupper() or tokens.small[after - 1] in groups:
            return end
        if mark == "c":
            return after
        last = after
    return end


def _lettered(tokens: Tokens, tags: str, low: int, end: int) -> bool:
    """
    Whether the letters of a name stand behind it in brackets.
    """
    if tags[end : end + 3] != "(N)":
        return False
    letters = "".join([tokens.first(i) for i in range(low, end) if tags[i] == "N"])
    return tokens.printed(end + 1) == letters
