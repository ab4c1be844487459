"""
Who does something, for a verb: on which side of it the subject stands, by order, case and number.
"""

from newsparse_speakers.phrases import Region
from newsparse_speakers.second import nouns
from newsparse_speakers.second.cue import Cue
from newsparse_speakers.second.fields import Field, opening, told_before
from newsparse_speakers.second.pieces import Piece
from newsparse_speakers.second.things import ends_with, is_thing
from newsparse_speakers.second.yet import is_yet
from newsparse_speakers.tokens import Tokens


def find(field: Field, made: Cue, finite: int, earlier: list[Cue]) -> None:
    """
    The subject of a main clause with its verb at *finite*.
    """
    tokens, tags, piece = field.tokens, field.tags, field.pieces[made.piece]
    low = piece.low
    while low < finite and tags[low] == "c":
        low += 1
    if low < finite and "c" in tags[low:finite] and tags[finite - 1] == "c":
        # "... und sagte"
        made.subject, made.shared = _before(field, made, earlier), True
        made.low = finite
        return
    after = _after(field, finite, made)
    quoted = tags[finite - 1] in "QKE" if finite > field.low else False
    if low >= finite and not quoted and is_yet(field, made.piece, finite):
        made.subject, made.shared = _before(field, made, earlier), True
        return
    if low >= finite or tags[low] in "k" or quoted:
        if quoted and finite > low and after is None:
            pass
        elif low > piece.low and after is None:
            made.subject, made.shared = _before(field, made, earlier), True
            return
        else:
            inserted = None if quoted else _inserted(field, made.piece)
            if inserted is not None and after is not None:
                many = is_many(field, finite)
                fits = nouns.plural(tokens, tags, after) in (None, many) and not is_thing(field, after)
                if fits and nouns.plural(tokens, tags, inserted) not in (None, many):
                    inserted = None  # Die Boote, die sanken, beschrieb die Zeitung
            if inserted is not None:
                made.subject = inserted
                return
            made.subject = after
            before_it = field.pieces[made.piece - 1].kind if made.piece > 0 else ""
            if quoted or not before_it:
                pass
            elif made.lemma in tokens.lex.second["demands"] and not (
                told_before(field, made.piece) or (after and ends_with(field, after, piece.high))
            ):
                after = None  # ... zeigten sich zufrieden, mahnten aber Eile an
            if after is None and before_it and not quoted:
                made.subject, made.shared = _before(field, made, earlier), True
            elif quoted or (before_it and _stated(field, made.piece)):
                made.order = "VS"
            elif after is None:
                made.subject, made.shared = _before(field, made, earlier), bool(earlier)
            return
    i = low
    while i < finite and tags[i] in "Rn":
        i += 1
    before = None
    if i < finite and tags[i] != "p":
        before = _without(field, made, nouns.phrase(tokens, tags, i, finite))
    if before is not None and before[1] < finite:
        rest = tags[before[1] : finite]
        if rest[0] not in "pRd(_#-QKE" and not all(t in "Rd#)n" for t in rest):
            before = None if any(t in "XbV" for t in rest) else before
    sure = nouns.case(tokens, tags, before) if before is not None else 0
    if before is not None and sure and after is not None and is_thing(field, before):
        made.subject = after if _sure(field, after) else before
        made.pointing = before[1] - before[0] == 1 and tokens.small[before[0]] not in tokens.lex.second["it"]
        if made.pointing and made.piece > 0:
            made.order = "VS"  # ..., das teilte Moe mit
        return
    later = nouns.case(tokens, tags, after) if after is not None else 0
    if before is not None and sure and after is not None and later:
        many = is_many(field, finite)
        if sure < 2 and nouns.plural(tokens, tags, before) not in (None, many):
            sure = 0
        if later < 2 and nouns.plural(tokens, tags, after) not in (None, many):
            later = 0
    made.subject = before if sure and sure >= later else after if later else before if sure else None
    if made.subject is None and tags[low] == "p" and tokens.small[low] in tokens.lex.words["particles"]:
        made.subject = (low, finite)  # Von der Leyen sagte
    made.fronted = made.subject is after and after is not None
    if made.piece > 0 and finite == low + 1 and tokens.small[low] in tokens.lex.second["so"]:
        made.order = "AS"  # ..., so schätzt Moe, ...


def _stated(field: Field, k: int) -> bool:
    """
    Whether what stands before a piece can be what was said, and is not all "wenn ..., das ...".
    """
    kinds = [piece.kind for piece in field.pieces[:k]]
    return kinds[0] in ("that", "asking") or any(kind in ("main", "phrase") for kind in kinds)


def is_many(field: Field, finite: int) -> bool:
    """
    Whether a verb is plural.
    """
    word = field.tokens.small[finite]
    return word.endswith("n") or word in field.tokens.lex.second["plural_verbs"]


def _sure(field: Field, after: Region) -> bool:
    return nouns.case(field.tokens, field.tags, after) > 0


def _after(field: Field, finite: int, made: Cue) -> Region | None:
    """
    The phrase after the verb that can be its subject.
    """
    tokens, tags = field.tokens, field.tags
    high = field.pieces[made.piece].high if finite >= field.pieces[made.piece].low else field.high
    i = finite + 1
    while i < high and (tags[i] in "RnO" or tokens.small[i] in tokens.lex.second["reflexive"]):
        i += 1
    found = _without(field, made, nouns.phrase(tokens, tags, i, high, several=is_many(field, finite)))
    if found is not None and nouns.case(tokens, tags, found):
        return found
    if found is not None and tags[found[0]] in "De":  # warf der Opposition der Minister vor
        return None
    for _ in range(2):
        if i >= high or tags[i] != "p":
            return None
        inner = nouns.phrase(tokens, tags, i + 1, high)
        if inner is None:
            return None
        i = inner[1]
        while i < high and tags[i] in "Rnd":
            i += 1
        found = _without(field, made, nouns.phrase(tokens, tags, i, high))
        if found is not None and nouns.case(tokens, tags, found):
            return found
    return None


def _without(field: Field, made: Cue, found: Region | None) -> Region | None:
    """
    A phrase without the words at its end that the verb needs: die Ärztin war *der Ansicht*.
    """
    if found is None or not made.needs:
        return found
    tokens, (start, end) = field.tokens, found
    while end > start and (tokens.small[end - 1] in made.needs or tokens.printed(end - 1) in made.needs):
        end -= 1
    return (start, end) if end == found[1] or not set(field.tags[start:end]) <= _SMALL else None


_SMALL = frozenset("DeR")


def _before(field: Field, made: Cue, earlier: list[Cue]) -> Region | None:
    for one in reversed(earlier):
        if one.subject is not None and one.order in ("SV", "VS") and not one.passive:
            return one.subject
    return main_subject(field, field.pieces[made.piece])


def _inserted(field: Field, k: int) -> Region | None:
    """
    The subject before what stands between commas: "Der Minister, ein Taucher, sagte".
    """
    tokens, tags = field.tokens, field.tags
    for n in range(k - 1, max(-1, k - 6), -1):
        piece = field.pieces[n]
        if piece.kind in ("relative", "as", "asking", "adverbial") or tags[piece.low] == "k":
            continue
        i = piece.low
        while i < piece.high and tags[i] in "cRk":
            i += 1
        if i >= piece.high or tags[i] == "p":
            return None
        found = nouns.phrase(tokens, tags, i, piece.high)
        if found is None or not nouns.case(tokens, tags, found):
            if found is None or n == 0 or tags[found[0]] == "O":
                return None
            continue
        rest = tags[found[1] : piece.high]
        if any(t in "XbVB" for t in rest) or (rest[:1] == "w"):
            return None
        if n > 0 and field.pieces[n - 1].kind == "phrase" and tags[field.pieces[n - 1].low] in "DeNTw#":
            continue
        return found if n < k - 1 else None
    return None


def main_subject(field: Field, until: Piece) -> Region | None:
    """
    The subject of the first main clause up to a piece.
    """
    return subject_of(field.tokens, field.tags, field.pieces, until.low)


def subject_of(tokens: Tokens, tags: str, pieces: list[Piece], until: int) -> Region | None:
    """
    The subject of the first main clause up to a token.
    """
    for piece in pieces:
        if piece.low > until:
            break
        if piece.kind not in ("main", "phrase"):
            continue
        subject, verb = opening(tokens, tags, piece.low, piece.high)
        if subject is not None and nouns.case(tokens, tags, subject):
            return subject
        if verb < piece.high:
            i = verb + 1
            while i < piece.high and (tags[i] in "RnO" or tokens.small[i] in tokens.lex.second["reflexive"]):
                i += 1
            found = nouns.phrase(tokens, tags, i, piece.high)
            if found is not None and nouns.case(tokens, tags, found):
                return found
    return None


def agent(field: Field, piece: Piece) -> Region | None:
    """
    Who did it where the verb is passive: "von Moe".
    """
    tokens, tags = field.tokens, field.tags
    for n in range(piece.low, piece.high - 1):
        if tags[n] == "p" and tokens.small[n] in tokens.lex.second["agents"]:
            aside = tokens.small[n + 1] in tokens.lex.second["sides"]  # von Seiten der Stadt
            return nouns.phrase(tokens, tags, n + 2 if aside else n + 1, piece.high)
    return None


def place(field: Field, piece: Piece) -> Region | None:
    """
    Where it was said, if that says who: "wurde in der Zeitung ... genannt".
    """
    tokens, tags = field.tokens, field.tags
    for n in range(piece.low, piece.high - 1):
        if tags[n] == "p" and tokens.small[n] in tokens.lex.second["places"]:
            found = nouns.phrase(tokens, tags, n + 1, piece.high)
            if (
                found is not None
                and "d" not in tags[found[0] : found[1]]
                and "#" not in tags[found[0] : found[1]]
            ):
                return found
    return None


def first(field: Field, start: int, high: int) -> Region | None:
    """
    The first phrase of a clause that can be its subject.
    """
    tokens, tags = field.tokens, field.tags
    i = start
    for _ in range(4):
        while i < high and tags[i] in "Rndz#n" and not (tags[i] == "#" and tags[i + 1 : i + 2] in "NTw"):
            i += 1
        if i >= high:
            return None
        if tags[i] == "p":
            inner = nouns.phrase(tokens, tags, i + 1, high)
            i = inner[1] if inner else i + 1
            continue
        found = nouns.phrase(tokens, tags, i, high)
        if found is None:
            i += 1
            continue
        if nouns.case(tokens, tags, found):
            return found
        i = found[1]
    return None


def owner(field: Field, k: int) -> Region | None:
    """
    The noun that a relative clause belongs to, if its pronoun is the subject.
    """
    tokens, tags, piece = field.tokens, field.tags, field.pieces[k]
    start = piece.low + (tags[piece.low] == "c")
    if tags[start] == "p" or tokens.small[start] in tokens.lex.second["oblique"]:
        return first(field, start + (2 if tags[start] == "p" else 1), piece.high)
    following = nouns.phrase(tokens, tags, start + 1, piece.high)
    if following is not None and tags[start] != "e":
        own = tags[following[0]] in "NTe" or nouns.case(tokens, tags, following) == 2
        if own:
            return following  # die er sagte
    return (start, start + 1)


def shared(earlier: list[Cue], field: Field, made: Cue) -> Region | None:
    for one in reversed(earlier):
        if one.subject is not None and one.order in ("SV", "VS") and not one.passive:
            return one.subject
    del field, made
    return None
