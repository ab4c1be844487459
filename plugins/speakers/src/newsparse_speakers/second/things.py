"""
What does not speak for itself: things, and what is written.
"""

from newsparse_speakers.phrases import Region
from newsparse_speakers.second.fields import Field
from newsparse_speakers.second.whose import is_somebody

_PAIR = 2
_GENITIVE = frozenset("s'’")
_NAME = frozenset("NTw")


def is_thing(field: Field, region: Region) -> bool:
    """
    Whether a phrase is nobody who speaks: "das", "die Kritik".
    """
    tokens, tags = field.tokens, field.tags
    words = tokens.lex.second
    if region[1] - region[0] == 1:
        return tokens.small[region[0]] in words["things"]
    head = next((i for i in range(*region) if tags[i] in "NT"), -1)
    if head < 0:
        return False
    word = tokens.small[head]
    endings = tokens.lex.endings
    return word in words["nouns"] or (
        word.endswith(endings["thing_endings"]) and not word.endswith(endings["agent_endings"])
    )


def ends_with(field: Field, after: Region, high: int) -> bool:
    """
    Whether a phrase that ends before token *high* is the subject of a verb: "..., beklagte der Rat".
    """
    tokens, tags, (low, end) = field.tokens, field.tags, after
    if end < high or tags[low] not in "DeP" or is_thing(field, after):
        return False
    return tokens.small[low] in tokens.lex.second["either"] or is_somebody(tokens, tags, after)


def is_said(field: Field, region: Region) -> bool:
    """
    Whether a phrase is nobody, or a word alone for what is said: "Kritik kam vom Rat: ..."
    """
    low, high = region
    return is_thing(field, region) or (
        high - low == 1 and field.small[low] in field.tokens.lex.second["nouns"]
    )


def speaker(field: Field, region: Region) -> Region:
    """
    Who speaks where a phrase is what is said: "Seine Begründung", "Ida Moes Antwort", "die Antwort von Moe".
    """
    tokens, tags, (low, high) = field.tokens, field.tags, region
    words, small = tokens.lex.second, tokens.small
    if high - low < _PAIR:
        return region
    if tags[low] == "D" and small[low] in words["possessives"]:
        return (low, low + 1) if is_thing(field, region) else region
    said = next((i for i in range(low, high) if tags[i] == "N" and small[i] in words["nouns"]), -1)
    if said < 0:
        return region
    if said + 1 == high:
        own = said > low and tags[said - 1] == "N" and tokens.printed(said - 1)[-1] in _GENITIVE
        return (low, said) if own and _NAME.issuperset(tags[low:high]) else region
    of = tags[said + 1]
    if of == "p" and small[said + 1] in words["agents"] and said + 2 < high:
        return (said + 2, high)
    return (said + 1, high) if of == "e" else region


def is_document(field: Field, region: Region) -> bool:
    """
    Whether a phrase is something that is written: "einem Brief der Stadt".
    """
    head = next((i for i in range(*region) if field.tags[i] in "NT"), -1)
    return head >= 0 and field.tokens.small[head].endswith(field.tokens.lex.endings["documents"])
