"""
Verbs that open a clause and go on with the subject before them: "Moe lobte den Plan, äußerte aber Zweifel".
"""

from newsparse_speakers.second import nouns
from newsparse_speakers.second.fields import Field, mood
from newsparse_speakers.second.whose import is_somebody

_NEAR = 3  # tokens from a verb to "aber"


def is_yet(field: Field, k: int, finite: int) -> bool:
    """
    Whether the verb at token *finite*, which opens piece *k*, has "aber" beside it and no subject of its own.

    It has one behind what was said: „Gut“, sagte aber Moe; der Steg sei alt, sagte jedoch Moe.
    """
    tags, tokens = field.tags, field.tokens
    words, behind = tokens.lex.second, field.small[finite + 1 : finite + _NEAR]
    if finite <= field.low + 1 or words["yet"].isdisjoint(behind) or behind[0] in words["nominative"]:
        return False
    if any(mood(field, piece) for piece in field.pieces[:k]):
        return False
    if tags[finite - 2] in "QKE_" and field.pieces[k - 1].kind != "main":
        return False
    start = finite + 2  # das sei „Unsinn“, meldete aber Zweifel an
    while tags[start] == "R":
        start += 1
    found = nouns.phrase(tokens, tags, start, field.high)
    return found is None or not is_somebody(tokens, tags, found)
