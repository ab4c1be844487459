"""
One name with a conjunction inside: Salt and Tully Police, Salt and Tully MP Ida Moe.
"""

import re

from newsparse_speakers.heads import ends_office
from newsparse_speakers.parts import BEARERS
from newsparse_speakers.people import People
from newsparse_speakers.phrases import Region
from newsparse_speakers.tokens import Tokens

_BOTH = re.compile("([NT]+)c([NTw]*N)")
_FEW = 4  # words on each side
_FAR = 5_000  # tokens in which a place may stand alone


def union(people: People, tokens: Tokens, tags: str, start: int, end: int) -> Region | None:
    """
    Where the one name is in the phrase from *start* to *end*, which may be of two: of a person, or of an
    organisation with the conjunction inside.
    """
    found = _BOTH.fullmatch(tags, start, end)
    if found is None:
        return None
    runs, small, starts = people.runs, tokens.small, tokens.starts
    known = people.known.get(tokens.text[starts[start] : starts[end]])
    if known is not None and known[1] is not None and not known[1].person:
        return start, end  # Salt Fire and Rescue Service
    joined = found.end(1)
    if joined - start > _FEW or end - joined > 2 * _FEW or tokens.printed(joined - 1).isupper():
        return None
    if small[end - 1] in people.lex.words["forces"]:
        named = end - joined > 2 and "w" not in tags[start:end]
        return (start, end) if named and _is_place(people, tokens, start, joined) else None
    first = joined + 1 + len(tags[joined + 1 : end].rstrip("NT"))
    low, high = people.person_in(tokens, tags, first, end)
    if high - low < 2 or high != end or low < joined + 3 or small[low - 1] not in runs.offices:
        return None
    if small[joined + 1] in runs.offices or small[joined + 1] in runs.lesser:
        return None  # Moe and Vice President Karl Berg
    offices = people.lex.words["sorts"]
    if (
        small[joined - 1] in offices
        or ends_office(people, tokens, joined)
        or _is_place(people, tokens, start, joined)
    ):
        return low, high
    return None


def _is_place(people: People, tokens: Tokens, start: int, joined: int) -> bool:
    """
    Whether the words before a conjunction are nobody who speaks: they stand alone nowhere else but behind a
    preposition, and are no person's.
    """
    word, runs, lex = tokens.printed(joined - 1), people.runs, people.lex
    if f"{word.lower()}-{tokens.small[joined + 1]}" in lex.words["joined"]:
        return True
    if tokens.small[start] in runs.given or tokens.small[joined - 1] in runs.things:
        return False
    if word.lower() in lex.words["members"] or any(one.person for one in people.bearers(word)[:BEARERS]):
        return False
    small, words, i = tokens.small, people.words[:_FAR], -1
    before, last = lex.words["places"] | lex.words["inside"], small[joined - 1]
    for _ in range(words.count(last)):
        i = words.index(last, i + 1)
        behind = i + 1 < len(words) and words[i + 1 : i + 3] == small[joined : joined + 2]
        if not behind and words[i - (joined - start)] not in before:
            return False
    return True
