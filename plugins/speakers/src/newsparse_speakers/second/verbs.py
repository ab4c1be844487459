"""
The verbs of a sentence that say that somebody says something.
"""

import functools
import re

from newsparse_speakers.second import nouns, sayings, subjects, trimmed
from newsparse_speakers.second.cue import Cue
from newsparse_speakers.second.fields import Field, reach
from newsparse_speakers.second.frames import Frame, Verb
from newsparse_speakers.second.pieces import Piece
from newsparse_speakers.second.things import is_document, is_thing
from newsparse_speakers.second.whose import is_somebody

_ENDS = frozenset(",.;:-)QKEcto")
_VERB_OR = re.compile("[cVX]")
_VERB = re.compile("[XbV]")
_BARE = 2  # tokens of "wie berichtet"


def verb(field: Field, k: int, i: int, known: Verb, earlier: list[Cue]) -> Cue | None:
    """
    The cue that the verb at token *i* of a piece is.
    """
    tags, piece = field.tags, field.pieces[k]
    helper = _helper(field, piece, i) if known.helped else None
    if helper is not None and helper < i == piece.low and _inverted(field, piece, i):
        helper = None  # der Steg sei alt, kritisiert Moe
    for frame in known.frames:
        form = frame.form
        if form == "V":
            if helper is not None or (
                (tags[i - 1 : i] in ("D", "e") and not _alone(field, piece, i))
                or _attribute(tags, i, piece.high)
            ):
                continue
        elif helper is None:
            if form == "G":
                continue
        elif not _closes(tags, i, piece.high):
            continue
        last = _needed(field, k, i, frame) if frame.needs else i
        if last is None:
            continue
        finite = i if helper is None else helper
        passive = form == "G" and _is_passive(field, i, finite)
        one = _clause(field, k, i, finite, frame, passive, earlier)
        if one is not None:
            return one
    return None


def _inverted(field: Field, piece: Piece, i: int) -> bool:
    """
    Whether a subject stands behind a verb that opens a piece.
    """
    found = nouns.phrase(field.tokens, field.tags, i + 1, piece.high)
    if found is None or not nouns.case(field.tokens, field.tags, found):
        return False
    return is_somebody(field.tokens, field.tags, found)


def _attribute(tags: str, i: int, high: int) -> bool:
    """
    Whether a verb stands before a noun as an adjective does: "näher bezeichnete Quellen gaben an".
    """
    if tags[i + 1 : i + 2] != "N" or tags[i - 1 : i] not in ("R", "w", "d"):
        return False
    later = _VERB_OR.search(tags, i + 1, high)
    return later is not None and later[0] != "c"


def _alone(field: Field, piece: Piece, i: int) -> bool:
    """
    Whether the article before a verb stands for itself: "Das erklärte Moe", and not "das erklärte Ziel ist".
    """
    word = field.tokens.small[i - 1]
    if word in field.tokens.lex.words["alone"] and field.tags[i + 1 : i + 2] not in ("N", "w"):
        return True  # einige vertreten die Ansicht
    return (
        i - 1 <= piece.low + 1
        and word in field.tokens.lex.second["things"]
        and _VERB.search(field.tags, i + 1, piece.high) is None
    )


def _closes(tags: str, i: int, high: int) -> bool:
    return i + 1 >= high or tags[i + 1] in _ENDS or tags[i + 1] in "Xb" or tags[i + 1] == "p"


def _helper(field: Field, piece: Piece, i: int) -> int | None:
    """
    The auxiliary that goes with a participle or an infinitive at *i*.
    """
    tags = field.tags
    low = max(piece.low, i - 30)
    at = max(tags.rfind("X", low, i), tags.rfind("b", low, i))
    k, low = i, max(at, low)
    while (k := tags.rfind("V", low, k)) >= 0:
        if tags[k + 1 : k + 2] != "N" and k > piece.low and tags[k - 1] not in "De":
            return None
    if at >= 0:
        return at
    if i + 1 < piece.high and tags[i + 1] in "Xb":
        return i + 1
    if piece.low == field.low:
        return None
    if piece.kind in ("phrase", "main") and (tags[i] != "V" or piece.high - piece.low == 1):
        earlier = [one for one in field.pieces if one.low < piece.low]
        again = tags[piece.low] in "cR" and piece.high - piece.low < 4  # hat gelobt, aber gewarnt
        for one in reversed(earlier[-6:]):  # hat, wie Moe weiß, gesagt
            if one.kind == "main" and (again or tags.find("G", one.low, one.high) < 0):
                at = max(tags.rfind("X", one.low, one.high), tags.rfind("b", one.low, one.high))
                if at >= 0:
                    return at
    return None


def _is_passive(field: Field, i: int, finite: int) -> bool:
    passive = field.tokens.lex.second["passive"]
    return field.tokens.small[finite] in passive or (
        i + 1 < field.high and field.tokens.small[i + 1] in passive and field.tags[i + 1] in "XwbvV"
    )


@functools.lru_cache(1_000)
def _capital(needs: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """
    The nouns among the words that a verb needs, as they are written and in small letters.
    """
    capital = frozenset(one for one in needs if one[0].isupper())
    return capital, frozenset(map(str.lower, capital))


def _needed(field: Field, k: int, i: int, frame: Frame) -> int | None:
    """
    Where one of the words stands that a verb needs, None where none does.
    """
    tokens, tags, piece = field.tokens, field.tags, field.pieces[k]
    if i > piece.low and tokens.small[i - 1] in frame.needs:
        return i
    far = min(field.high, i + 45)
    for n in range(i + 1, far if not frame.needs.isdisjoint(tokens.small[i + 1 : far]) else i):
        if tags[n] in ";":
            break
        word = tokens.small[n]
        if word in frame.needs and (n + 1 >= field.high or tags[n + 1] in _ENDS or tags[n + 1] in "pk"):
            if n < piece.high or tags[n - 1] in ",)":
                return n
            if n + 1 >= field.high or field.pieces[field.at(n)].high == n + 1:
                return n
    capital, small = _capital(frame.needs)
    if capital and not small.isdisjoint(tokens.small[piece.low : (high := reach(field, k))]):
        for n in range(piece.low, high):
            if tags[n] == "N" and tokens.printed(n) in capital and not _after(field, piece.low, n):
                return i  # war der Ansicht, and not: nach Ansicht der Stadt war
    return None


def _after(field: Field, low: int, n: int) -> bool:
    """
    Whether a noun stands in a phrase with "nach": "nach den Worten", "seiner Ansicht nach".
    """
    words = field.tokens.lex.second["after"]
    if field.tags[n + 1] == "p" and field.small[n + 1] in words:
        return True
    n -= 1
    while n > low and field.tags[n] in "Dew":
        n -= 1
    return n >= low and field.small[n] in words


def _clause(
    field: Field, k: int, i: int, finite: int, frame: Frame, passive: bool, earlier: list[Cue]
) -> Cue | None:
    """
    Who says it, and where the clause is.
    """
    tokens, tags, piece = field.tokens, field.tags, field.pieces[k]
    words = tokens.lex.second
    cue = (i, i + 1)
    made = Cue(cue, None, "SV", frame.strength, piece.low, piece.high, k, frame.lemma, passive, last=k)
    made.needs = frame.needs
    if frame.lemma in words["it_says"]:
        return sayings.it_says(field, made, finite)
    if piece.kind in ("as", "that", "asking", "adverbial", "relative", "infinitive"):
        if finite < piece.high - 2 and finite != i and piece.kind != "adverbial":
            return None
        start = piece.low
        while (start < i and tags[start] in "cRtk") or (start == piece.low and piece.kind != "relative"):
            start += 1
        if piece.kind == "infinitive":
            made.subject = subjects.shared(earlier, field, made)
            made.shared = True
        elif passive:
            made.subject = subjects.agent(field, piece)
        elif piece.kind == "relative":
            made.subject = subjects.owner(field, k)
        else:
            made.subject = trimmed.alone(field, subjects.first(field, start, i), finite)
        if piece.kind == "as":
            if frame.lemma in words["calling"] or frame.strength < 2:
                return None
            made.order = "AS"
            if earlier and tokens.small[finite] in words["mood"]:
                return None  # Moe schilderte, wie Autofahrer sie beschimpft hätten
            if made.subject is None and piece.high - piece.low == _BARE:
                return None  # wie berichtet, ...
        if made.subject is not None and piece.kind == "asking" and is_thing(field, made.subject):
            return None  # wer das sagt, ...
        return made if made.subject or passive or piece.kind == "as" else None
    if finite < piece.low:  # hat die Boote, Stege und Pfähle gezählt
        made.piece = field.at(finite)
        made.low = field.pieces[made.piece].low
    if frame.lemma in words["impersonal"]:
        made.passive = True
        return made
    if passive and frame.lemma not in words["cited"]:
        made.subject = subjects.agent(field, piece) if frame.strength > 1 else None
        if made.subject is None and frame.strength > 1:
            where = subjects.place(field, piece)
            if where is not None and (frame.lemma in words["calling"] or is_document(field, where)):
                made.subject = where
        return made
    made.passive = False
    if finite == field.low and field.small[i + 1] in words["many"] and tokens.first(i + 1).isupper():
        return None  # Sagen Sie nichts
    subjects.find(field, made, finite, earlier)
    made.subject = trimmed.alone(field, made.subject, finite)
    if frame.lemma in words["cited"]:
        made.subject = trimmed.whom(field, made.subject, finite, piece.high)
    if made.subject is not None and made.subject[1] - made.subject[0] == 1 and is_thing(field, made.subject):
        return None
    return made if made.subject is not None else None
