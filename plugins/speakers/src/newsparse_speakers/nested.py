"""
Verbs behind a conjunction that go on with what somebody told: she said Moe had phoned her and told her that.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsparse_speakers import groups, phrases
from newsparse_speakers.given import genders
from newsparse_speakers.lexicon import JUDGES, SAYS
from newsparse_speakers.nameless import nameless
from newsparse_speakers.phrases import Region

if TYPE_CHECKING:
    from newsparse_speakers.clauses import Clause
    from newsparse_speakers.tokens import Tokens

_WHOM = re.compile("(?<=[Vv])(?:O|D(?![DNTwvg#]))")  # phoned him, phoned her in May
NOBODY = (0, 0)  # either may have done it
_FAR = 12  # tokens of what somebody told before the conjunction


def inner(tokens: Tokens, tags: str, earlier: list[Clause], i: int, j: int) -> Region | None:
    """
    Who does what the verb at *i* tells behind the conjunction at *j*, if that is not whoever told what stands
    before it; `NOBODY` where it may be either.

    Whoever does something to "her" goes on, where it is done to "her" again.
    """
    whom = _WHOM.search(tags, max(1, j - _FAR), j)
    small = tokens.small
    if whom is None or (tags[whom.start()] == "D" and small[whom.start()] not in tokens.lex.words["female"]):
        return None
    at = whom.start() - 1
    for one in reversed(earlier[-3:]):
        if one.strength == SAYS and one.order == "SV" and not (one.passive or one.shared) and one.right < at:
            subject = phrases.left(tags, groups.begins(tokens, tags, at, one.right) - 1, one.right)
            if subject is None or not person(tokens, tags, subject):
                return None
            if small[i] in tokens.lex.words["outer"]:
                return None  # Moe said Berg had hired her and added that
            if small[i + 1] == small[at + 1]:
                return subject
            return NOBODY if not tags[one.right : subject[0]].strip("t") else None
    return None


def shouting(tokens: Tokens, tags: str, i: int, begin: int, low: int) -> Region | None:
    """
    The crowd that shouts what the participle at *i* tells, right behind it: she spoke to fans chanting it, to
    a crowd waving flags and shouting it.
    """
    small, words = tokens.small, tokens.lex.words
    if small[i] not in words["shouting"]:
        return None
    found = phrases.left(tags, begin - 1 - (tags[begin - 1] == "c"), low)
    return found if found is not None and not words["crowds"].isdisjoint(small[slice(*found)]) else None


def asking(tokens: Tokens, tags: str, begin: int, low: int) -> Region | None:
    """
    Those right before a participle at token *begin* who do what it tells: Moe met parents demanding that it
    end; but: Moe called parents demanding it.
    """
    found = phrases.left(tags, begin - 1, low)
    if found is None or found[0] <= low:
        return None
    head = tags.find("p", *found)  # an adviser to his campaign acknowledging it
    if not person(tokens, tags, found if head < 0 else (found[0], head)):
        return None
    before, words = tokens.small[found[0] - 1], tokens.lex.words
    if tags[found[0] - 1] == "p":
        return (
            None if before in words["as"] or before in words["than"] else found
        )  # ran as an outsider promising
    return found if before in words["meeting"] else None


def reproached(tokens: Tokens, tags: str, one: Clause, begin: int, i: int) -> Region | None:
    """
    Who does what the participle at token *i* behind a preposition tells, where that is the object of the verb
    before: Moe accused Hill of saying so; but: apologised to him for saying so, hailed him for showing "wit".
    """
    words, lemma = tokens.lex.words, tokens.lex.lemma.get(tokens.small[i], "")
    if lemma in words["hearing"] or (tokens.lex.strength.get(lemma, 1) < JUDGES and tags[i + 1] in "QKE_"):
        return None
    if one.order != "SV" or one.passive or tokens.small[begin - 1] not in words["blamed_for"]:
        return None
    found = phrases.right(tags, one.right, begin - 1)
    if found is None or not person(tokens, tags, found):
        return None
    return found if not tags[found[1] : begin - 1].strip("kwDRd") else None


def person(tokens: Tokens, tags: str, subject: Region) -> bool:
    """
    Whether a noun phrase is somebody, who can speak.
    """
    end = subject[1]
    lex, word = tokens.lex, tokens.small[end - 1]
    if tags[end - 1] in "NTP":
        return word not in lex.words["empty"]
    return word in lex.words["plurals"] or nameless(lex).sign(word.removesuffix("s")) is not None


def goes_past(tokens: Tokens, tags: str, end: int, low: int) -> bool:
    """
    Whether the participle at token *end* goes with who is before the name right before it: Moe wrote to Hill
    saying, posted on Facebook saying, sued Hill claiming; but: a film of Hill saying.
    """
    i = end
    while i > low and tags[i - 1] in "NT":
        i -= 1
    named = tokens.small[i] in genders()
    i -= tags[i - 1] in "De"
    before, words = tokens.small[i - 1], tokens.lex.words
    if i <= low or i == end:
        return False
    if tags[i - 1] in "po":
        if named and before in words["in_towns"]:
            return False  # it ended in Ida Moe saying so
        if tokens.small[i - 2] in words["heard_at"]:
            return False  # listened to Ida Moe saying so
        return before in words["said_at"] and not {"V", "v"}.isdisjoint(tags[low : i - 1])
    return tags[i - 1] in "Vv" and (tokens.lex.strength.get(before) == JUDGES or before in words["turned_on"])


def received(tokens: Tokens, tags: str, end: int, low: int) -> Region | None:
    """
    What somebody is handed or refers to, up to the participle at token *end*: was sent a letter saying, left
    after one.
    """
    found = phrases.left(tags, end - 1, low)
    start = end if found is None else max(found[0], tags.rfind("D", found[0], end))
    verb, words = start - 1, tokens.lex.words
    if verb <= low or start == end:
        return None
    if tokens.small[verb] in words["told_over"]:
        return start, end  # sued over the article saying so
    wake = words["in_wake"] if tokens.small[start] in words["one"] else ()
    if tags[verb] in "pok" and (tokens.small[verb] in words["following"] or tokens.small[verb] in wake):
        said = words["said_things"] | words["written"]  # but: posted a video after the ruling saying
        says = tags.rfind("V", low, verb)  # but: Moe said he left after a report saying so
        told = says >= 0 and {"v", "X", "b"}.isdisjoint(tags[says:verb])
        told = told or not said.isdisjoint(tokens.small[low:verb])
        return None if told else (start, end)
    handed = words["handed_to"] if "b" in tags[verb - 2 : verb] else words["receiving"]
    return (start, end) if tokens.small[verb] in handed else None
