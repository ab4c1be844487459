"""
Words that stand for a phrase of their own sentence: "Moe, die sagte", "Moe war nach eigenen Angaben dort".
"""

from newsparse_speakers.phrases import Region
from newsparse_speakers.second import nouns
from newsparse_speakers.second.pieces import cut
from newsparse_speakers.second.subjects import subject_of
from newsparse_speakers.tokens import Tokens

_PHRASE = frozenset("DeNTw#")
_MOST = 12  # tokens of a phrase
_SENTENCE = 80  # tokens on each side of a word


def antecedent(tokens: Tokens, tags: str, i: int) -> Region | None:
    """
    The phrase that ends at the comma before a relative pronoun at *i*.
    """
    high = i - 1
    if tags[high - 1 : high] == ")":
        high = max(tags.rfind("(", 0, high), 0)
    low = high
    while low > 0 and high - low < _MOST and tags[low - 1] in _PHRASE:
        low -= 1
    if low == high or tags[low - 1] == "c" or tags[high - 1] not in "NT":
        return None  # Moe und Lie, die sagten
    men = tokens.small[i] in tokens.lex.second["men"]
    return None if men and nouns.feminine(tokens, tags, (low, high)) else (low, high)


def whose_own(tokens: Tokens, tags: str, i: int) -> Region | None:
    """
    The subject of the clause in which somebody's own words stand at *i*.
    """
    low = max(tags.rfind(end, max(0, i - _SENTENCE), i) for end in ".E\n") + 1
    stops = [at for end in ".E\n" if (at := tags.find(end, i, i + _SENTENCE)) >= 0]
    if not stops:
        return None
    pieces = cut(tokens, tags, low, min(stops))
    here = next((one for one in pieces if one.low <= i < one.high), None)
    if here is None or here.kind not in ("main", "phrase"):
        return None
    return subject_of(tokens, tags, [here], here.high)
