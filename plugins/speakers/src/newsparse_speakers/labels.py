"""
Who speaks, where there is no verb: a name before a colon, or behind a dash.
"""

import re

from newsparse_speakers import phrases
from newsparse_speakers.given import genders
from newsparse_speakers.phrases import Region
from newsparse_speakers.tokens import Tokens

_LABEL = re.compile(r"[\"“”„«'’‘]{0,2}\s*((?:[A-Z][A-Z.'’\-]+ ?){1,4}):\s")
_DONE = ("'d", "’d")
_LISTED = re.compile("(T*N{1,4}),[^:;VBXbGQKE]+:")  # a name, and who or where that is


def colon(tokens: Tokens, tags: str, low: int, at: int, *, alone: bool) -> Region | None:
    """
    A name before a colon, and nothing or a dash before the name: "Ida Moe: "It rains."".
    """
    found = phrases.left(tags, at - 2, low)
    if found is not None:
        if tokens.small[found[1] - 1] in tokens.lex.words["labels"]:
            return None  # Quotable: "It rains."
        if tags[found[0]] == "v" and found[0] > low:
            return None  # Moe's agent, Karl Berg, faxed The Harbour Post: "It rains."
        found = found[0], without_verb(tokens, *found)
        for k in range(found[0] + 1, found[1]):
            if tokens.small[k].endswith(_DONE):
                found = found[0], k  # Moe DM'd The Harbour Post: "It rains."
                break
    if alone and (head := _LISTED.match(tags, low, at)) is not None:
        end = head.end(1)
        if found is None or found[0] != end + 1 or not _later(tokens, tags, (low, end), found):
            return low, end  # Ida Moe, Oslo: "It rains."
    if found is None or found[1] - found[0] >= 6 or not any(t in "NT" for t in tags[found[0] : found[1]]):
        return None
    start = found[0]
    if start == low or tags[start - 1] == "-" or (alone and tags[start - 1] in ":,"):
        return found
    return found if alone and tokens.small[start - 1] in tokens.lex.words["of"] else None


def without_verb(tokens: Tokens, start: int, end: int) -> int:
    """
    Where a name ends before a verb of saying that is in capitals too: MOE SAID.
    """
    if end - start < 2 or not tokens.printed(end - 1).isupper():
        return end
    word, lex = tokens.small[end - 1], tokens.lex
    return end - 1 if lex.tags.get(word) == "V" and lex.strength[word] > 2 else end


def _later(tokens: Tokens, tags: str, head: Region, found: Region) -> bool:
    """
    Whether of two phrases around a comma the second one is the name: "Oslo United, Ida Moe:".
    """
    name = tags.find("N", *found)
    if name < 0:
        return False
    first = tokens.small[tags.index("N", *head)] in genders()
    second = tokens.small[name] in genders()
    several = head[1] - head[0] > 1
    if first and second:
        return not several and found[1] - found[0] > 1  # Paris, Tom Moe
    if not first and not second:
        return several and tags[found[0] : found[1]] == "NN"
    return second


def dash(tags: str, at: int, high: int) -> Region | None:
    """
    A name behind a dash: "Rain again." - Ida Moe.
    """
    if tags[at + 1 : at + 2] != "-" or at + 2 >= high or tags[at + 2] not in "NTD":
        return None
    found = phrases.right(tags, at + 2, high)
    if found and tags[found[1]] in ".,;\n":
        return found
    return None


def labelled(tokens: Tokens, at: int) -> tuple[Tokens, Region] | None:
    """
    Who speaks in a transcript whose quotations begin with a name, as tokens of their own: "MOE: It rains."
    """
    start, text = tokens.starts[at], tokens.text
    if text.find(":", start + 3, start + 40) < 0:
        return None
    found = _LABEL.match(tokens.printed(at))
    if found is None:
        return None
    inner = Tokens.between(text, tokens.lex, start + found.start(1), start + found.end(1))
    return inner, (1, without_verb(inner, 1, len(inner.tags) - 1))
