"""
A verb and what belongs to it: auxiliaries and adverbs before it, and who did it behind a passive.
"""

from newsparse_speakers import phrases
from newsparse_speakers.phrases import Region
from newsparse_speakers.tokens import Tokens


def begins(tokens: Tokens, tags: str, i: int, low: int) -> int:
    """
    Where the auxiliaries and adverbs before the verb at *i* begin.
    """
    begin = i
    while begin > low and tags[begin - 1] in "XbnR":
        begin -= 1
    # Hill later Thursday said; Hill this week said
    k = begin
    while k - 1 > low and tags[k - 1] in "dR":
        k -= 1
    if (
        k < begin
        and k - 2 >= low
        and (tags[k - 1] in "Dp" or tokens.small[k - 1] in tokens.lex.words["times"])
    ):
        k -= 1
    if k < begin and tags[k - 1] == "v" and k - 2 >= low and tags[k - 2] in "Nw":
        k -= 1  # a poll released this week found
    if k < begin and tags[k - 1] in "NPTwW),c":
        begin = k
    if begin - 2 >= low and tags[begin - 1] == "O" and tags[begin - 2] in "NPTw":
        begin -= 1  # Hill himself said
    return begin


def agent(tokens: Tokens, tags: str, i: int, high: int) -> Region | None:
    """
    Who did it, after a passive: "was called "a mess" by Hill".
    """
    by = tokens.lex.words["agent"]
    if by.isdisjoint(tokens.small[i + 1 : i + 8]):
        return None
    for k in range(i + 1, min(i + 8, high)):
        if tags[k] == "p" and tokens.small[k] in by:
            return phrases.right(tags, k + 1, high)
        if tags[k] in ".;:,VBGX":
            break
    return None
