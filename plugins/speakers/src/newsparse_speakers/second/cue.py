"""
A cue of a sentence, and the clause that says who speaks.
"""

import attrs

from newsparse_speakers.phrases import Region


@attrs.define(eq=False)
class Cue:
    """
    A cue and its clause.

    `order`: SV, VS (what was said stands before), AS (wie Moe sagte), TO (laut Moe), IT (heißt es), NOUN
    (Moes Vorwurf, ...).  `low` and `high` are its clause, `piece` the piece with the cue.
    """

    cue: Region
    subject: Region | None
    order: str
    strength: int
    low: int
    high: int
    piece: int
    lemma: str = ""
    passive: bool = False
    shared: bool = False
    last: int = -1  # the piece its clause ends in
    pointing: bool = False  # "Das sagte Moe": what was said stands in the sentence before
    fronted: bool = False  # the subject stands behind the verb, something else before it
    needs: frozenset[str] = frozenset()  # words of which one has to stand in its clause
