"""
Who "the 31-year-old" is: whose age is printed, or who alone is spoken of.
"""

import re
from bisect import bisect_right

from newsparse_speakers.answers import NOBODY, Answer, sure
from newsparse_speakers.beings import Being
from newsparse_speakers.people import People
from newsparse_speakers.tokens import Tokens

_AGE = re.compile(r"([0-9]{1,3})-year-olds?")
_PRINTED = re.compile(r"[,(]#[,)]")
_NEAR = 600  # characters in which whoever is spoken of alone is named


def aged(people: People, tokens: Tokens, head: int) -> Answer:
    """
    Who has the age at token *head*: whose age is printed behind the name, or else the only one of an unknown
    age who is named nearby; nobody where one without a name is as old.
    """
    small, at = tokens.small, tokens.starts[head]
    old = _AGE.fullmatch(small[head])
    if old is None:
        return NOBODY
    definite, i = people.lex.words["definite"], -1
    for _ in range(small[:head].count(small[head])):
        i = small.index(small[head], i + 1)
        if small[i - 1] not in definite:
            return NOBODY  # a 31-year-old wept
    ages = _printed(people, at)
    known = [one for one, age in ages.items() if age == old[1]]
    if known:
        return sure(known[0]) if len(known) == 1 else NOBODY
    near = dict.fromkeys([one for _, one in people.between(max(0, at - _NEAR), at) if one.person])
    others = [one for one in near if one not in ages]
    return sure(others[0]) if len(others) == 1 and len(near) == 1 else NOBODY


def _printed(people: People, at: int) -> dict[Being, str]:
    """
    The ages that are printed behind names before a place: Ida Moe, 31.
    """
    tags, starts, found = people.tags, people.starts, dict[Being, str]()
    for place, one in people.between(0, at):
        k = bisect_right(starts, place) - 1
        while tags[k] in "NT":
            k += 1
        if one.person and _PRINTED.match(tags, k):
            found[one] = people.words[k + 1]
    return found
