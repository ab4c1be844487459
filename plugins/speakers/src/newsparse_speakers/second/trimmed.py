"""
Who speaks, without the words beside that belong to nobody: whom it was told, who quotes.
"""

from newsparse_speakers.given import genders
from newsparse_speakers.phrases import Region
from newsparse_speakers.second.fields import Field
from newsparse_speakers.second.nouns import feminine
from newsparse_speakers.second.subjects import is_many
from newsparse_speakers.second.whose import is_body

_CAPITALS = frozenset("NT")


def alone(field: Field, found: Region | None, finite: int) -> Region | None:
    """
    A name without whom it was told: "Rau der Zeitung" is a name and an object.
    """
    if found is None or field.tags[found[0]] not in "NT" or is_many(field, finite):
        return found
    tokens, (low, high) = field.tokens, found
    at = field.tags.find("e", low, high)
    if at < 0 or tokens.small[at] not in tokens.lex.second["either"]:
        return found
    name = set(field.tags[low:at]) <= _CAPITALS and (at - low > 1 or not _office(field, low))
    return (low, at) if name and feminine(tokens, field.tags, (at, high)) else found


def _office(field: Field, i: int) -> bool:
    """
    Whether a noun is an office and no family name: "Sprecher", "Vize-Chef".
    """
    word = field.tokens.small[i]
    return "-" in word or word in field.tokens.lex.words["roles"]


def whom(field: Field, found: Region | None) -> Region | None:
    """
    Who is quoted in "zitiert die Zeitung Petra Kuhn", where a body stands before a name.
    """
    if found is None or field.tags[found[0]] not in "De":
        return found
    for i in range(found[0] + 2, found[1] - 1):
        given = field.tokens.small[i] in genders() and not field.tokens.printed(i).isupper()
        if given and is_body(field.tokens, field.tags, i - 1):
            return (i, found[1])
    return found
