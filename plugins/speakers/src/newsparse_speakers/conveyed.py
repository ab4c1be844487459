"""
Words that somebody passes on: Tass quoted Moe as saying, witnesses heard Moe say.  Moe says them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsparse_speakers import circumstances, groups, phrases
from newsparse_speakers.clauses import Clause, clause
from newsparse_speakers.described import described
from newsparse_speakers.lexicon import SAYS
from newsparse_speakers.phrases import Region

if TYPE_CHECKING:
    from newsparse_speakers.tokens import Tokens

LISTENER = re.compile("[DNTgwP#pdR]{1,8}[:,]")  # told divers, "..."
_SAID = (":", "Q", "K", "E", "t", "P")  # what follows the verb of what is heard
_MARKED = (",Q", ",K", ",E", "..", ".\n")
_WHEN = re.compile("(?:R|d|p[DNTgdw]{1,5}){0,3}")
_FAR = 20  # tokens from "quoted" to "as saying"


def quoted_as(tokens: Tokens, tags: str, quoting: Clause, begin: int, low: int) -> Region | None:
    """
    Who is quoted by the clause before "as saying", where that begins at *begin*.
    """
    end = quoting.cue[1]
    if begin - end > _FAR or tokens.word(end - 1) not in tokens.lex.words["conveying"]:
        return None
    if quoting.passive or quoting.order == "BY":
        j = quoting.cue[0] - 1
        if j < low:
            return None
        if tags[j] == ",":
            return groups.before_commas(tokens, tags, j, low)  # Moe, a diver, was quoted
        return described(tokens, tags, low, j + 1, clear=True) or phrases.left(tags, j, low)
    return phrases.right(tags, end, begin - 1)


def heard(tokens: Tokens, tags: str, i: int, high: int) -> Region | None:
    """
    Who is heard by the verb at *i*, and at the end of the region the verb of what is heard: him say.
    """
    found = phrases.right(tags, i + 1, high)
    if found is None:
        return None
    start, end = found
    if tags[end : end + 1] == "B":
        end += 1
    elif end - start < 2 or tags[end - 1] != "w":
        return None
    if tags[end : end + 1] not in _SAID and tags[end : end + 2] not in _MARKED:
        return None
    word, lex = tokens.word(end - 1), tokens.lex
    if lex.tags.get(word) != "B" or lex.strength[word] < 3 or word in lex.words["said_things"]:
        return None
    return start, end


def before_colon(tags: str, i: int, high: int) -> Region | None:
    """
    Whom the verb at *i* quotes, whose words a colon opens: Moe quotes the economist Ola Hill: "..."; but:
    cites a lack of help from Hill.
    """
    found = phrases.right(tags, i + 1, high)
    if found is None or tags[found[1] : found[1] + 1] != ":" or tags[found[1] - 1] != "N":
        return None
    return None if {"p", "o"}.intersection(tags[slice(*found)]) else found


def who_is_heard(tokens: Tokens, tags: str, one: Clause, low: int) -> bool:
    """
    Whether the clause of a participle follows those who heard it, whose words begin at token *low*:
    "...," Moe recalled Hill saying.
    """
    if one.order != "PART" or one.shared or tokens.small[one.left - 1] not in tokens.lex.words["hearing"]:
        return False
    return phrases.right(tags, low, one.left) == (low, one.left - 1)


def recalled(tokens: Tokens, tags: str, after: Clause, high: int) -> Clause:
    """
    The clause behind a quotation, of whoever somebody heard say it: "...," an aide recalled him saying.
    """
    if tokens.small[after.cue[1] - 1] in tokens.lex.words["hearing"] and after.order == "SV":
        whom = phrases.right(tags, after.cue[1], high)
        if whom is not None and tokens.small[whom[1]] in tokens.lex.words["heard_saying"]:
            after.told = []  # "him saying" is nothing that was said
            return clause((whom[1], whom[1] + 1), whom, "SV", after.strength)
    return after


def relays(tokens: Tokens, before: Clause, after: Clause, between: str) -> bool:
    """
    Whether a paper passes on, *after* a quotation, what somebody said *before* it who has only the tags
    *between* behind the verb: Moe told divers, "...," the Times reported.
    """
    if before.strength < SAYS:
        return False
    if after.order != "TO" and tokens.small[after.cue[1] - 1] not in tokens.lex.words["as_papers_do"]:
        return False
    return between in ("", "t", ":", ",") or LISTENER.fullmatch(between) is not None


def in_court(tokens: Tokens, tags: str, clause: Clause, high: int) -> bool:
    """
    Whether a clause behind a comma tells that a court heard what stands before: Berg stole it, a court heard.
    """
    small, words, subject = tokens.small, tokens.lex.words, clause.subject
    return (
        small[clause.cue[1] - 1] in words["sitting"]
        and tags[clause.left - 1] in ",K"
        and subject is not None
        and small[subject[1] - 1] in words["courts"]
        and circumstances.closing(tokens, tags, clause.right, high)
    )


def passed_on(
    tokens: Tokens, tags: str, i: int, begin: int, high: int
) -> tuple[Region | None, str, int] | None:
    """
    Who said what the participle at *i* tells of, how, and where that begins behind it.

    As reported by Nordwire; asked by Hill whether it was; when asked on Monday why.
    """
    words, small = tokens.lex.words, tokens.small
    source, k = None, i + 1
    if small[k] in words["agent"]:
        source = phrases.right(tags, k + 1, high)
        if source is None:
            return None
        k = source[1]
    if small[i] in words["relayed"]:
        told = source and tags[begin - 1] == "k" and small[begin - 1] in words["as"]
        return (source, "TO", k) if told else None
    if source is None and tags[begin - 1] in ",K":
        return None  # Moe, a diver, asked why
    when = _WHEN.match(tags, k, high)
    at = when.end() if when else k
    if at >= high or not (small[at] in words["asking"] or (at == k and tags[at] in "to")):
        return None
    return source, "BY" if source else "SV", at
