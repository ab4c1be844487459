"""
Whom a verb without a subject of its own goes with: ", saying that", "and said", "led her to say".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsparse_speakers import phrases
from newsparse_speakers.lexicon import JUDGES
from newsparse_speakers.phrases import Region

if TYPE_CHECKING:
    from newsparse_speakers.clauses import Clause
    from newsparse_speakers.tokens import Tokens

_OF_OTHERS = frozenset(("TO", "NOUN"))  # orders of clauses that no other verb goes with
_BEFORE = ",;:ckKEQ-.t_(R\n"  # what stands before a noun phrase that a clause begins with
_BACK = 40  # tokens in which a verb with a subject is looked for
# What a quotation behind a noun for something said goes on with: that it "is a mess", that it was a "mess",
# to make a "mess" of it.
_CLAIMED = re.compile("t[^XbBVvp:;,.k]*|t[^XbBVv:;,.k]*[XbVv][XbRV]*(?:O?D?|pD)|o(?:bR*D?|[BVvw](?:D|O))?")
_VERB = re.compile("[^\n]*[vXb](?<=[NwPT),W].)")  # the last one of some tokens


def taken_over(tags: str, earlier: list[Clause], low: int, high: int) -> Region | None:
    """
    The subject of the clause before: Moe wrote to the mayor and said.
    """
    kept = None
    at = low
    for one in reversed(earlier[-4:]):
        if one.subject is None or one.passive or one.order in _OF_OTHERS:
            continue
        left = one.left
        if left > low and tags[left - 1] in "tkWVB" and not one.shared:
            aside = left > low + 1 and tags[left - 1] == "k" and "," not in tags[one.right : high]
            if not aside:
                kept = kept or one.subject  # a clause inside another one
                continue
        if tags[one.subject[1] - 1] == "W" and "," in tags[one.right : high]:
            continue
        kept, at = one.subject, one.right
        break
    k = tags.rfind("k", at, high)
    if k > low and tags[high] == "c" and tags.find(",", k, high) < 0:
        beside = _doer(tags, k, high, low, inner=True)
        if beside is not None and beside[0] == k + 1:
            return beside  # Moe left when Berg came in and said
    return _doer(tags, at, high, low) or kept or phrases.first(tags, low, high)


def main(tags: str, earlier: list[Clause], low: int, high: int) -> Region | None:
    """
    The subject of the sentence so far: what a participle after a comma goes with.
    """
    for one in reversed(earlier):
        if (
            one.subject is not None
            and not one.shared
            and one.order in ("SV", "VS")
            and tags[one.subject[1] - 1] not in "Wt"
            and (_opens(tags, one.left, low) or tags[one.left - 1] in "cRQKE:_.")
            and not (one.left > low and tags[one.left - 1] == "k" and "," in tags[one.right : high - 1])
        ):
            return _doer(tags, one.right, high, low, who=False) or one.subject
    return _doer(tags, low, high, low, who=False) or phrases.first(tags, low, high)


def to_say(tokens: Tokens, tags: str, earlier: list[Clause], low: int, j: int) -> Region | None:
    """
    Who does what follows the "to" at *j*: that led her to say; Moe said that Lie wanted to call it a mess.
    """
    found = phrases.left(tags, j - 1, low) if tags[j - 1 : j] not in ("O", "P") else (j - 1, j)
    makes = tokens.lex.words["makes"]
    if found is not None and tags[j - 1] == "w":  # Hill's failure to say
        owner = tags.rfind("g", *found)
        if owner >= 0:
            return found[0], owner + 1
        if tokens.word(found[0]) in tokens.lex.words["possessives"]:
            return found[0], found[0] + 1
    if found is not None:
        end, small = found[1], tokens.small
        first = max(found[0] - 2, low) + 1
        if not makes.isdisjoint(small[first : end - 1]):
            for k in range(end - 2, first - 1, -1):
                if small[k] in makes and (tags[k] != "p" or tags[k + 1 : j] != "w"):
                    return k + 1, end
    near = earlier[-1] if earlier else None
    if near is not None and near.subject is not None and near.order == "SV" and not near.passive:
        return _doer(tags, near.right, j, low, inner=True) or near.subject
    return _doer(tags, low, j, low, inner=True) or taken_over(tags, earlier, low, j)


def beside(tokens: Tokens, tags: str, j: int, low: int) -> Region | None:
    """
    Who does it, in a clause with "with": with Moe and Lie calling it a mess; or what: a sign saying no.
    """
    if tokens.small[j] in tokens.lex.words["signs"]:
        begins = tags.rfind("D", max(low, j - 5), j)
        return (begins if begins >= 0 and not tags[begins:j].strip("DNwg#") else j), j + 1
    opening, alone = tokens.lex.words["with"], tokens.lex.words["alone"]
    far, small = max(low - 1, j - 12), tokens.small
    if "," not in tags[far:j] and opening.isdisjoint(small[far + 1 : j]):
        return None
    for k in range(j, far, -1):
        if tags[k] not in "NTgwDRdpc#()POXb" or (tags[k] == "R" and tags[k - 1] in "Xb"):
            break
        if tags[k] in "pXb" and small[k] in opening:
            return (k + 1, j + 1) if k < j and tags[k + 1] != "v" else None  # has drawn crowds
        if tags[k] in "D#" and k > low and tags[k - 1] == "," and (tags[k] == "#" or small[k] in alone):
            return k, j + 1  # most of them calling it a mess
    return None


def some(tokens: Tokens, tags: str, j: int, low: int) -> Region | None:
    """
    How many there are, where the word at *j* is the last one: one in five said, half of them said.
    """
    i = j
    while i > low and tags[i - 1] in "D#":
        i -= 1
    k = i - 1
    while k > low and tags[k - 1] == "p":
        k -= 1
    if k <= low or tokens.small[i - 1] in tokens.lex.words["what"]:
        return None  # despite what one called
    if not (tags[k] == "p" or (tags[k] == "o" and tags[j] == "O")):
        return None
    if tags[k - 1] == "#" or (tags[k - 1] == "D" and tokens.small[k - 1] in tokens.lex.words["alone"]):
        return k - 1 - (k - 1 > low and tags[k - 2] == "D"), j + 1
    head = phrases.left(tags, k - 1, low)
    return (head[0], j + 1) if head and (head[0] == low or tags[head[0] - 1] in _BEFORE) else None


def anyone(tokens: Tokens, tags: str, found: Region) -> Region | None:
    """
    The phrase that the noun phrase *found* ends, where somebody opens it: somebody in the hall.
    """
    at = found[0] - 2
    return (
        (at, found[1])
        if tags[at : at + 2] == "Pp" and tokens.small[at] in tokens.lex.words["anyone"]
        else None
    )


def _doer(tags: str, at: int, high: int, low: int, *, inner: bool = False, who: bool = True) -> Region | None:
    """
    The subject of the last verb between *at* and *high* that opens a clause of its own.

    It is *who* where no comma ends a relative clause: Moe, who wept and said.
    """
    stop, k = (high - _BACK if high - _BACK > at else at) + 1, high
    while verb := _VERB.match(tags, stop, k):
        k = verb.end() - 1
        before = tags[k - 1]
        if before == "W" and (not who or "," in tags[k:high]):
            continue
        found = phrases.insertion(tags, k - 1, low) if before == "," else phrases.left(tags, k - 1, low)
        if (
            found is not None
            and (found[0] > at or found[0] == low)
            and (inner or _opens(tags, found[0], low))
        ):
            return found
    return None


def doer(tags: str, at: int, high: int, low: int) -> Region | None:
    """
    The subject of the last verb between two tokens, be it of a clause inside another one.
    """
    return _doer(tags, at, high, low, inner=True)


def _opens(tags: str, start: int, low: int) -> bool:
    if start == low:
        return True
    before = tags[start - 1]
    if before == "p" and tags[start] == "#":  # about 200
        return _opens(tags, start - 1, low)
    if before == "k":  # "..., when Moe interrupted her, shouting"
        return start - 2 > low and tags[start - 2] in ",-"
    return before in ",;-" or (before == "c" and tags[start] in "PNT")


def viewed(tokens: Tokens, tags: str, low: int, i: int) -> Region | None:
    """
    Whose view it is, behind a preposition: in Hill's view, in her opinion.
    """
    if tags[i - 1] == "g":
        found = phrases.left(tags, i - 1, low)
    else:
        found = (i - 1, i) if tokens.small[i - 1] in tokens.lex.words["possessives"] else None
    if found is None or found[0] <= low or tokens.small[found[0] - 1] not in tokens.lex.words["seen_in"]:
        return None
    return found


def noun(tokens: Tokens, tags: str, low: int, at: int) -> tuple[Region, Region] | None:
    """
    A noun for something said right before a quotation, and whose it is: Hill's claim that it is "a mess".
    """
    nouns = tokens.lex.words["said_things"]
    for k in range(at - 1, max(low, at - 14), -1):
        if tags[k] in ".;QKE":
            return None
        if tokens.word(k) in nouns:
            i = k - 1
            while i > low and i > k - 5 and tags[i] in "wNR#vd":
                i -= 1
            if tags[i] == "g":
                owner = _whose(tokens, tags, phrases.left(tags, i, low))
            elif tokens.word(i) in tokens.lex.words["possessives"]:
                owner = (i, i + 1)
            elif tokens.word(k + 1) in tokens.lex.words["of"]:
                owner = phrases.right(tags, k + 2, at)
            else:
                continue
            return ((k, k + 1), owner) if owner else None
    return None


def claims(tokens: Tokens, tags: str, one: Clause, main: Clause, at: int) -> bool:
    """
    Whether the quotation at token *at* belongs to what the noun of clause *one* tells, and not to the clause
    before it: dismissed Hill's claim that it was "a mess"; but: called her claim that it rained "a mess".
    """
    if not _owned(tags, one, at):
        return False
    behind = one.cue[1]
    told, small, lex = tags[behind:at], tokens.small, tokens.lex
    verb = small[main.cue[1] - 1]
    between = tags[main.right : one.left]
    inside = between == "t" or (not between and lex.lemma.get(verb) in lex.words["inverted"])
    if inside or verb in lex.words["spoken_to"]:
        return False  # said Hill's claim that tax cuts were due was "a mess"
    if not lex.words["as"].isdisjoint(small[behind:at]) or _answered_by(tokens, tags, behind, at):
        return False
    if not between and verb in lex.words["finding"] and told[-1] not in "bDO":
        return False
    return told[-1] in "bDO" or told in ("o", "t") or lex.strength.get(verb) != JUDGES


def _answered_by(tokens: Tokens, tags: str, low: int, high: int) -> bool:
    """
    Whether saying something, with which somebody meets a claim, stands between two tokens: answered Hill's
    claim that she lied by saying it was "a mess".
    """
    small, words = tokens.small, tokens.lex.words
    return any(
        tags[k] == "p"
        and small[k] in words["agent"]
        and (tags[k + 1] == "G" or small[k + 1] in words["telling"])
        for k in range(low, high - 1)
    )


def opens(tags: str, one: Clause, low: int, at: int) -> bool:
    """
    Whether the quotation at token *at* belongs to a claim that a preposition at the beginning of its sentence
    tells of: in response to Hill's claim that it was "a mess," Moe said.
    """
    return one.order == "NOUN" and tags[low] == "p" and _owned(tags, one, at)


def _owned(tags: str, one: Clause, at: int) -> bool:
    """
    Whether the owner of a noun for something said is a genitive, and the quotation at token *at* a part of
    what it tells.
    """
    if one.subject is None or tags[one.subject[1] - 1] != "g":
        return False
    return _CLAIMED.fullmatch(tags, one.cue[1], at) is not None


def _whose(tokens: Tokens, tags: str, owner: Region | None) -> Region | None:
    """
    The words of a genitive that are its own: no fault with Moe's claim; the Center for Divers's claim.
    """
    if owner is None:
        return None
    small, words = tokens.small, tokens.lex.words
    for k in range(owner[1] - 2, owner[0], -1):
        if tags[k] == "p" and small[k] not in words["whose"]:
            if tags[k - 1] == "N" and tags[k + 1] in "Ng" and small[k] in words["inside"]:
                continue
            return k + 1, owner[1]
    return owner


def named_as(tokens: Tokens, tags: str, i: int) -> bool:
    """
    Whether what begins at token *i* is what somebody was named as: identified as Moe, a diver, said Berg.
    """
    return tags[i - 2] in "Vv" and tokens.small[i - 1] in tokens.lex.words["as"]
