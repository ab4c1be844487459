"""
Clauses that tell what somebody did, or nothing that was said, though their verb is one of saying: more than
Moe had said, declined to say it, claimed a title, a man called Moe left.
"""

import re

from newsparse_speakers.clauses import Clause
from newsparse_speakers.phrases import Region
from newsparse_speakers.tokens import Tokens

# A man called Moe left, call 101, called her by phone.
_CALLED = re.compile("([NT]++)[XbVvRp,.]|#[#.,pRkc\n]|[OD]p")
_OBJECT = re.compile("[DNTwg#dRVB]{1,8}+(?=[p,.\nc])")
_CLAUSE = re.compile("[XbVvBtQKE]")
_NEAR = 8  # tokens in which there is what somebody hands out
_COMPARED = 3  # tokens of somebody to compare with: more than Moe


def unsaid(tokens: Tokens, tags: str, clause: Clause) -> bool:
    """
    Whether somebody is compared with, does not say it, or not all do: it rose, more than Moe had said; Moe
    declined to say it; not all of them agreed.
    """
    subject = clause.subject
    if subject is None:
        return False
    words, small, (low, high) = tokens.lex.words, tokens.small, clause.cue
    at = low - 1
    helped = tags[at] == "o"
    if helped or high - low > 1:  # would not, asked to
        if tokens.lex.lemma.get(small[high - 1]) in words["commenting"]:
            return True
        if helped and small[at - 1] in words["permitted"] and _negated(tokens, at - 1):
            return True  # was not authorised to discuss it
    if clause.shared:
        return helped and small[at - 1] in words["refusing"]
    start, end = subject
    if tags[start - 1] == "n" and small[start] in words["alone"]:
        return True
    if end - start < _COMPARED or small[start + 1] not in words["than"]:
        return False
    tag, word = tags[start + 2], small[start + 2]
    return tag in "NT" or word in words["definite"] or (tag == "w" and end == start + 3)


def _negated(tokens: Tokens, at: int) -> bool:
    """
    Whether a negation stands before a participle: is not yet, wasn't.
    """
    near, negations = tokens.small[max(at - 2, 0) : at], tokens.lex.words["negations"]
    return any(word in negations or word.endswith(("n't", "n’t")) for word in near)


def did(tokens: Tokens, tags: str, clause: Clause, lemma: str, region: Region) -> bool:
    """
    Whether the first words of a region tell that a verb is meant otherwise: claimed a title, wrote the songs,
    called Moe by telephone, declined to give details.
    """
    words, (low, high) = tokens.lex.words, region
    if lemma in words["withholding"]:
        gives = tags[low] == "o" and high - low <= _NEAR and tokens.small[low + 1] in words["giving"]
        return gives and tokens.small[high - 1] in words["no_more"] and "p" not in tags[low:high]
    if lemma in words["calling"]:
        called = _CALLED.match(tags, low)
        return called is not None and _alone(tokens, tags, clause, called)
    if lemma in words["handing"]:
        near = tokens.small[low : min(low + _NEAR, high)]
        return words["said_things"].isdisjoint(near) and words["handed"].isdisjoint(near)
    if lemma in words["with_verb"] and _CLAUSE.search(tags, low, high) is None:
        return True
    things = words["scored"] if lemma in words["scoring"] else words["works"]
    found = _OBJECT.match(tags, low)
    if found is None or found.end() > high:
        return False
    end = found.end()
    return tokens.small[end - 1] in things or (tags[low] == "#" and end == low + 1)


def _alone(tokens: Tokens, tags: str, clause: Clause, called: re.Match[str]) -> bool:
    """
    Whether nothing behind a name or a number tells what somebody is called: not: called Moe unqualified.
    """
    words, small, low, end = tokens.lex.words, tokens.small, called.start(), called.end()
    if called[1] is None:
        behind = small[end - 1]
        return tags[low] == "#" or (
            behind in words["when"] and (tags[low] == "O" or small[low] in words["female"])
        )
    if tokens.lex.tags.get(small[low]) == "p":
        return False  # Moe Calls On Men To Wait
    subject = clause.subject
    return tags[end - 1] != "v" or (subject is not None and small[subject[0]] in words["one"])
