"""
Clauses in which somebody says something: a cue, its subject, and where the words that were said may stand.
"""

import re
from collections.abc import Sequence

from newsparse_speakers.phrases import Region
from newsparse_speakers.tokens import Tokens

# Ida Moe: Pier was a danger; most paragraphs are passed over as no colon stands near enough.
TURN = re.compile("\n(?=[^:\n]{1,6}+:)(?:D?[TN.]{0,4}N|[TN]{0,3}[Tw]|[AaD]):(?=[^QKE\n])")


class Clause:
    """
    A cue in a sentence, made by `clause`.

    `cue` are its tokens, `subject` those of who speaks, `order` "SV", "VS", "TO" (according to), "PART",
    "BY", "COLON" or "NOUN"; `shared` tells that the subject was taken over from an earlier clause, `left`
    and `right` are where cue and subject begin and end, `told` what was said, once that was asked for.
    """

    __slots__ = ("cue", "left", "order", "passive", "right", "shared", "strength", "subject", "told")
    cue: Region
    left: int
    order: str
    passive: bool
    right: int
    shared: bool
    strength: int
    subject: Region | None
    told: list[Region] | None


def clause(
    cue: Region,
    subject: Region | None,
    order: str,
    strength: int,
    passive: bool = False,
    shared: bool = False,
) -> Clause:
    """
    A clause; slots set from outside take a fifth less time than an ``__init__``.
    """
    made = Clause()
    made.cue = cue
    made.subject = subject
    made.order = order
    made.strength = strength
    made.passive = passive
    made.shared = shared
    left, right = cue
    if subject is not None and not shared:
        low, high = subject
        if low < left:
            left = low
        if high > right:
            right = high
    made.left = left
    made.right = right
    made.told = None
    return made


class Sentence:
    """
    A sentence: where its tokens are, and its clauses; made by `sentence`.
    """

    __slots__ = ("clauses", "high", "low")
    clauses: Sequence[Clause]
    high: int
    low: int


def sentence(low: int, high: int) -> Sentence:
    """
    A sentence without clauses, as most are; slots are set from outside here too.
    """
    made = Sentence()
    made.low = low
    made.high = high
    made.clauses = ()
    return made


def headed(tokens: Tokens, tags: str, low: int, k: int) -> Clause | None:
    """
    The clause of a paragraph that begins with a name or an office, or "A", and the colon at token *k*.
    """
    words, last = tokens.lex.words, tokens.small[k - 1]
    if last in words["letters"] and k - 1 == low:
        return clause((k, k + 1), (low, k) if tags[low] in "aD" else None, "COLON", 3)  # Q is no name
    if tags[k - 1] != "N" and not (
        last in words["roles"] or last in words["groups"] or last in words["titles"]
    ):
        return None
    if last in words["labels"]:
        return None
    return clause((k, k + 1), (low, k), "COLON", 3)
