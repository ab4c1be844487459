"""
Offices with capitals that no name follows: "It rained," the Prime Minister said.
"""

import functools

from newsparse_speakers.answers import Answer
from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.people import People
from newsparse_speakers.phrases import BEHIND, Region
from newsparse_speakers.tokens import Tokens

_MOST = 4_000  # rows of tags that are remembered


@functools.cache
def _heads(lex: Lexicon) -> frozenset[str]:
    """
    The words that offices end with; those of many people, as reporters, are names of papers as well.
    """
    words = lex.words
    return words["titles"] | words["sorts"] | words["clergy"] | (words["roles"] - words["shared"])


@functools.lru_cache(_MOST)
def head(phrase: str) -> int:
    """
    Where the last word of a noun phrase is before what only tells more of it, told by its tags.
    """
    behind = BEHIND.search(phrase, 1)
    return (behind.start() if behind else len(phrase)) - 1


def noun_of(people: People, tokens: Tokens, tags: str, start: int, end: int) -> int:
    """
    The token of the word that tells what a noun phrase is: the Bank of Fish governor is no bank.
    """
    first, last = start + head(tags[start:end]), end - 1
    if first >= last - 2 or tags[last] not in "wT" or not (tags[first] == tags[last - 1] == "N"):
        return first
    return last if tokens.printed(last) in people.runs.offices else first


def an_office(people: People, tokens: Tokens, tags: str, start: int, end: int) -> bool:
    """
    Whether capitals are an office, behind an article or before a comma and a name.
    """
    if end - start < 2 or tags[end - 1] not in "NT" or tags[start + 1] not in "NT":
        return False
    if end - start == 2 and tags[start] == "D" and tokens.small[start + 1] in people.lex.words["kinds"]:
        return tokens.printed(start + 1)[1:].islower()  # the Company
    if tags[start] != "D" and (tags[start] not in "NT" or tags[end + 1 : end + 2] not in ("N", "T")):
        return False
    word, words = tokens.small[end - 1].rpartition("-")[2], people.lex.words
    if "p" in tags[start:end]:
        return False
    if word not in _heads(people.lex):
        one_of_many = word in words["members"] or (word in words["lettered"] and word in words["shared"])
        return one_of_many and end - start > 2 and tags[start] == "D"  # the Fish and Salt MP
    joined = tags.find("c", start, end)
    if joined >= 0 and (tags[start] != "D" or tokens.small[joined - 1] in people.runs.offices):
        return False  # the Mayor and Sheriff
    if tags[start] == "D":
        return True
    return not any(one.person for one in people.bearers(tokens.printed(end - 1)))


def opens_office(people: People, tokens: Tokens, tags: str, start: int, end: int) -> bool:
    """
    Whether what stands before the first preposition of a phrase, if there is one, is an office.
    """
    if tags[end - 1] in "wT" and noun_of(people, tokens, tags, start, end) == end - 1:
        return True
    stop = tags.find("p", start, end)
    last = (stop if stop > start else end) - 1
    if tags[last] == ")":
        last = tags.rfind("(", start, last) - 1
    return last >= start and tokens.small[last].rpartition("-")[2] in people.runs.offices


def ends_office(people: People, tokens: Tokens, end: int) -> bool:
    """
    Whether the word before token *end* is an office and no last name: Head of the Board, Mr King of Oslo.
    """
    word = tokens.small[end - 1]
    return word in people.runs.offices and not any(
        one.person for one in people.bearers(tokens.printed(end - 1))
    )


def of_both(people: People, tokens: Tokens, joined: int, low: int, high: int) -> bool:
    """
    Whether the full name from token *low* is that of who has the offices on both sides of the conjunction at
    *joined*: Chairman and Chief Executive Ida Moe; but: Ida Moe and Chief Executive Karl Berg.
    """
    words, offices, signs = tokens.small[joined + 1 : low], people.runs.offices, people.lex.gender
    return (
        high - low > 1
        and ends_office(people, tokens, joined)
        and not offices.isdisjoint(words)
        and not any(word in signs for word in words)
    )


def has_all(people: People, tokens: Tokens, tags: str, region: Region, known: Answer) -> bool:
    """
    Whether who has the last word of an office has those before it too: no minister is Chief Minister.
    """
    being = known.being
    if being is None:
        return True
    start, end = region
    if end - start < 2:
        return True
    offices, lesser, small = people.runs.offices, people.runs.lesser, tokens.small
    has = being.roles | being.past
    return not any(
        tags[i] in "NT"
        and (word := small[i]) in offices
        and word not in lesser
        and word not in has
        and f"{word}-{small[i + 1]}" not in has
        for i in range(start + 1, end)
    )
