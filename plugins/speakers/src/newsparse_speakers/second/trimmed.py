"""
Who speaks, without the words beside that belong to nobody: whom it was told, who quotes.
"""

from newsparse_speakers.given import genders
from newsparse_speakers.phrases import Region
from newsparse_speakers.second import nouns
from newsparse_speakers.second.fields import Field
from newsparse_speakers.second.nouns import feminine
from newsparse_speakers.second.subjects import is_many
from newsparse_speakers.second.whose import calls, is_body

_CAPITALS = frozenset("NT")
_LEAST = 3  # tokens of a name and whom it was told


def alone(field: Field, found: Region | None, finite: int) -> Region | None:
    """
    A name without whom it was told: "Rau der Zeitung" is a name and an object.
    """
    if found is None or found[1] - found[0] < _LEAST or is_many(field, finite):
        return found
    tokens, tags, (low, high) = field.tokens, field.tags, found
    if low > finite or tokens.small[low - 1] in tokens.lex.second["as"]:
        low, high = found = _spoken_to(field, found)
    mark = tags.find("_", low + 1, high)
    if mark > 0 and tags[low] in "NT" and _CAPITALS.issuperset(tags[low:mark]):
        if mark - low == 1 and (
            is_body(tokens, tags, low) or tokens.small[low].endswith(tokens.lex.endings["no_persons"])
        ):
            return found  # Magazin „Blatt“
        return (low, mark)  # Rau „Blatt“
    at = tags.find("e", low + 1, high)
    if at < 0 or tokens.small[at] not in tokens.lex.second["either"]:
        return found
    if tags[at - 2 : at] == "NN" and (low <= at - 2) and tokens.small[at - 2] in genders():
        return (low, at)  # der Sprecher Karl Rau der Nordfelder Zeitung
    name = _CAPITALS.issuperset(tags[low:at]) and (at - low > 1 or not _office(field, low))
    return (low, at) if name and feminine(tokens, tags, (at, high)) else found


def _spoken_to(field: Field, found: Region) -> Region:
    """
    Somebody without a paper or an agency behind: "der Minister der Zeitung", but "ein Reporter der Zeitung".
    """
    tokens, tags, (low, high) = field.tokens, field.tags, found
    words, endings, small = tokens.lex.second, tokens.lex.endings, tokens.small
    head = next((i for i in range(low, high) if tags[i] in "NT"), low)
    office = small[head]
    if head == low or not calls(tokens.lex, office) or office.endswith(endings["media_offices"]):
        return found
    if tags[high - 2 : high] == "NN" and small[high - 1] in words["dailies"]:
        return (low, high - 1)  # der Vater von zwei Kindern Bild
    at = tags.rfind("e", head, high)
    if at < 0 or small[at] not in words["either"]:
        return found
    behind = small[at + 1 : high]
    if any(one in words["agencies"] or one.endswith(endings["agency_endings"]) for one in behind):
        return (low, at)
    told = any(one in words["outlets"] or one.endswith(endings["outlet_endings"]) for one in behind)
    return (low, at) if told and office not in words["of_outlets"] else found


def _office(field: Field, i: int) -> bool:
    """
    Whether a noun is an office and no family name: "Sprecher", "Vize-Chef".
    """
    word = field.tokens.small[i]
    return "-" in word or word in field.tokens.lex.words["roles"]


def whom(field: Field, found: Region | None, finite: int, high: int) -> Region | None:
    """
    Who is quoted in "zitiert die Zeitung Petra Kuhn" and "die Zeitung zitiert ihn": who is no subject.
    """
    if found is None:
        return None
    tokens, tags = field.tokens, field.tags
    if tags[found[0]] in "De":
        for i in range(found[0] + 2, found[1] - 1):
            given = tokens.small[i] in genders() and not tokens.printed(i).isupper()
            if given and is_body(tokens, tags, i - 1):
                return (i, found[1])
    i = finite + 1 if found[0] < finite else found[1]
    while i < high and tags[i] == "R":
        i += 1
    quoted = nouns.phrase(tokens, tags, i, high)
    if quoted is None or tokens.small[i] in tokens.lex.second["reflexive"]:
        return found
    low, end = quoted
    if tags[low] in "PO" or any(tokens.small[n] in genders() for n in range(low, end - 1)):
        return quoted
    head = next((tokens.small[n] for n in range(low, end) if tags[n] in "NT"), "")
    return quoted if calls(tokens.lex, head) or calls(tokens.lex, head.removesuffix("n")) else found
