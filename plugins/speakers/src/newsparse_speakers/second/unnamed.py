"""
Somebody without a name whom the sentence before a pronoun is about: "Ein Mann kam. ..., sagte er."
"""

import re
from collections.abc import Iterator

from newsparse_speakers.phrases import Region
from newsparse_speakers.second.nouns import case, feminine, phrase
from newsparse_speakers.second.pieces import cut
from newsparse_speakers.second.signs import is_adjective
from newsparse_speakers.second.subjects import subject_of
from newsparse_speakers.second.whose import is_person
from newsparse_speakers.tokens import Tokens

_BETWEEN = frozenset(".\nE_)")
_LONGEST = 200  # tokens of a sentence
_HEAD = re.compile("[De][^epc(,]*[NT]")


def subject(tokens: Tokens, tags: str, low: int, high: int) -> Region | None:
    """
    The subject of the sentence from *low* to *high*.
    """
    pieces = cut(tokens, tags, low, high)
    found = subject_of(tokens, tags, pieces, high) if pieces else None
    return found if found is not None and case(tokens, tags, found) else None


def gender(tokens: Tokens, tags: str, region: Region) -> str:
    """
    Whether a phrase, or what stands beside it, is somebody without a name, "male" or "female"; "" where not.
    """
    low, high = region
    words = tokens.lex.second
    if high - low == 1 and tags[low] in "De" and tags[high] in "VXbw" and tokens.small[low] in words["men"]:
        return "male"  # Der blieb hart.
    if tags[high] == "," and tokens.small[low] in words["things"]:
        region = phrase(tokens, tags, high + 1, len(tags)) or region  # das Opfer, ein Vater von zwei
        low, high = region
    head = _HEAD.match(tags, low, high)
    if head is None or not is_person(tokens, head.end() - 1):
        return ""
    word = tokens.small[low]
    if word in words["theirs"]:
        return "female" if feminine(tokens, tags, region) else "male"  # deren Anwalt
    if word in words["men"]:
        return "male"
    alone = is_adjective(tokens, head.end() - 1) and tokens.small[head.end() - 1][-1] == "e"  # die 13-Jährige
    one = word in words["women"] and (word in words["singular"] or alone or feminine(tokens, tags, region))
    return "female" if one else ""


def alone(tokens: Tokens, low: int, high: int) -> Iterator[int]:
    """
    The nouns between two tokens that call somebody who has no name there: "seinen Trainer".
    """
    tags = tokens.tags
    for i in range(low, high):
        if tags[i] == "N" and tags[i + 1] not in "NT" and tags[i - 1] in "Dew" and is_person(tokens, i):
            yield i


def before(tags: str, begin: int) -> Region | None:
    """
    The sentence before the one that begins at token *begin*, without quotations that stand alone.
    """
    high = begin
    while high > 0 and tags[high - 1] in _BETWEEN:
        high -= 1
    low = max(0, high - _LONGEST)
    low = max(low - 1, *(tags.rfind(mark, low, high) for mark in ".E\n")) + 1
    return (low, high) if low < high else None


def told(tokens: Tokens, low: int, high: int) -> bool:
    """
    Whether a sentence is in the mood of reported speech, and so about others than who speaks.
    """
    return not tokens.lex.second["mood"].isdisjoint(tokens.small[low:high])
