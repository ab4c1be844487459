"""
Where the words that were said stand, for a cue.
"""

from newsparse_speakers.phrases import Region
from newsparse_speakers.second.cue import Cue
from newsparse_speakers.second.fields import Field, mood, told_before

_NEAR = 3  # tokens from "und" to its verb
_OBJECTS = frozenset("NTDOPe#")
_VERBS = frozenset("VXbG")
_SET_IN = frozenset(("asking", "adverbial"))
_PHRASED = frozenset(("phrase", "relative"))
_CLAUSES = frozenset(("that", "asking", "infinitive"))


def contents(field: Field, cue: Cue) -> list[Region]:
    """
    The tokens of what *cue* says was said.
    """
    if cue.order in ("TO", "SO", "AS"):
        low, high = (cue.low, cue.high)
        piece = field.pieces[cue.piece]
        if piece.kind in ("relative", "adverbial") and cue.order == "TO":
            return _trimmed(field, [(piece.low, low), (high, piece.high)])
        if cue.order == "SO" and not any(t in "XbVBw" for t in field.tags[high : piece.high]):
            high = piece.high  # so Moe im Rundfunk
        return _trimmed(field, [(_start(field, low), low), (high, _stop(field, high))])
    if cue.order == "NOUN":
        return _trimmed(field, [(cue.high + 1, _clause_end(field, cue))])
    first = field.pieces[cue.piece].low
    free = cue.lemma in field.tokens.lex.second["it_free"]
    if cue.order == "VS" and cue.strength < 3 and not told_before(field, cue.piece):
        return []
    if cue.order == "VS" and field.tags[first] == "k" and not told_before(field, cue.piece):
        return []  # das Wasser stieg, da schrieb Moe einen Brief
    if cue.order == "VS" or (cue.order == "IT" and first > field.low and not free):
        found = [(_start(field, first), first)]
        before = field.pieces[max(cue.piece - 1, 0)]
        opening = before.kind == "adverbial" and found[0][0] == before.low and field.tags[before.low] == "k"
        if opening and not told_before(field, cue.piece):
            found = []  # Während Moe zusagt, spricht Lie von Glück
        kinds = {one.kind for one in field.pieces[: cue.piece]}
        if kinds == _PHRASED and not told_before(field, cue.piece):
            found = []  # In der Debatte, die lang war, warnte Moe
        after = _after(field, cue, strict=True)
        if after is not None and field.tags[after[0] - 1] == ":":
            return _trimmed(field, [after])  # Auf die Frage, ob es regne, sagte Moe: ...
        following = max(cue.piece, cue.last) + 1
        if after is None and following < len(field.pieces) and _is_broken(field, cue.piece):
            after = (field.pieces[following].low, _stop(field, field.pieces[following].low))
        if after is not None:
            found.append(after)
        return _trimmed(field, found)
    after = _after(field, cue, strict=cue.strength < 3 or _speaks_of(field, cue))
    if after is not None:
        verb = field.tags[after[0]] in _VERBS or field.small[after[0]] in field.tokens.lex.second["mood"]
        kind = field.pieces[cue.piece].kind
        own = cue.subject is not None and field.tags[cue.subject[0]] != "P"  # weil Moe glaubt, ...
        inside = verb and (kind == "relative" or (kind in _SET_IN and not own))
        return (
            [] if inside else _trimmed(field, [after])
        )  # dass die Aktion, die ..., scheitern könnte; ob er wolle, wisse er nicht
    if (
        cue.order == "SV"
        and not cue.passive
        and not cue.pointing
        and cue.lemma in field.tokens.lex.second["acts"]
    ):
        return _act(field, cue)
    return []


def _speaks_of(field: Field, cue: Cue) -> bool:
    """
    Whether a verb says something with a preposition: "Moe spricht von „Unsinn“, Lie weist das zurück".
    """
    words = field.tokens.lex.second
    return cue.lemma in words["speaking"] and not words["agents"].isdisjoint(
        field.small[cue.cue[1] : field.pieces[cue.piece].high]
    )


def _is_broken(field: Field, k: int) -> bool:
    """
    Whether what stands before a piece ends with its verb and goes on behind: "Das sei, sagte Moe, ..."
    """
    first = field.pieces[0]
    last = first.high - 1
    return k == 1 and first.kind == "main" and field.small[last] in field.tokens.lex.second["mood"]


def each(field: Field, cues: list[Cue]) -> list[tuple[Cue, list[Region]]]:
    """
    The cues of a sentence with what each says was said: "sagte, er komme, und rief: ..." has two that say.
    """
    found = [(cue, contents(field, cue)) for cue in cues]
    _part(field, found)
    for n in range(len(found) - 1):
        (cue, regions), (later, _) = found[n], found[n + 1]
        if not (regions and later.shared and cue.order == "SV") or cue.subject != later.subject:
            continue
        low, at = field.pieces[later.piece].low, later.cue[0]
        if later.piece == cue.piece:
            low = max(field.tags.rfind("c", low, at), low)
        elif field.tags[low] != "c" or at - low >= _NEAR:
            continue
        found[n] = (cue, _trimmed(field, [(start, min(end, low)) for start, end in regions if start < low]))
    return found


def _part(field: Field, found: list[tuple[Cue, list[Region]]]) -> None:
    """
    End what an inner cue says before the clause of an outer one behind it: "Er habe erklärt, ..., sagte Moe."
    """
    for n, (outer, own) in enumerate(found):
        if outer.order != "VS" or outer.subject is None or not own or own[-1][0] > outer.cue[0]:
            continue
        end = field.pieces[outer.piece].low
        for k, (cue, regions) in enumerate(found[:n]):
            if cue.order == "SV" and regions and regions[0][0] < end < regions[-1][1]:
                found[k] = (cue, _trimmed(field, [(a, min(b, end)) for a, b in regions if a < end]))


def _act(field: Field, cue: Cue) -> list[Region]:
    """
    What is demanded or announced in a clause: all of it but the cue and who speaks.
    """
    piece = field.pieces[cue.piece]
    if cue.subject is None or piece.kind not in ("main", "adverbial") or field.quotes(piece.low, piece.high):
        return []
    holes = sorted([cue.cue, cue.subject])
    if field.tags[cue.subject[1]] in "Xb":
        holes[holes.index(cue.subject)] = cue.subject[0], cue.subject[1] + 1  # Moe hat mehr Schutz gefordert
    found, low = [], max(piece.low, cue.low)
    for start, end in holes:
        if start >= low:
            found.append((low, start))
            low = end
    last = piece.high - 1
    parted = last >= low and field.tags[last] in "pR" and field.small[last] in cue.needs
    found.append((low, last if parted else piece.high))  # kündigte Vergeltung an
    first, end = found[0]
    before = field.tags[first] in "Rd" or field.small[first] in field.tokens.lex.second["fronts"]
    if before and any("N" in field.tags[one[0] : one[1]] for one in found[1:]):
        found = found[1:]  # nach dem Sturm hat Moe den Plan kritisiert
    elif field.tags[end - 1] in "Xb":
        found[0] = first, end - 1  # vor dem Sturm hat Moe gewarnt
    if not _is_act(field, cue, found):
        return []
    return [one for one in _trimmed(field, found) if any(t in "NT#" for t in field.tags[one[0] : one[1]])]


def _is_act(field: Field, cue: Cue, regions: list[Region]) -> bool:
    """
    Whether what stands beside a verb like "fordern" can be said: not in "forderte drei Tote".
    """
    words, endings = field.tokens.lex.second, field.tokens.lex.endings
    if cue.lemma in words["costing"]:
        return not any(
            field.tags[i] in "Nw#" and field.small[i].endswith(endings["victims"])
            for low, high in regions
            for i in range(low, high)
        )
    if cue.lemma in words["directing"]:
        first = next(
            (i for low, high in regions for i in range(low, high) if field.tags[i] not in "Rd"), None
        )
        return first is None or field.tags[first] not in _OBJECTS
    return True


def _start(field: Field, low: int) -> int:
    """
    Where what was said before *low* begins: after a semicolon.
    """
    return max(
        field.tags.rfind(";", field.low, low) + 1, field.tags.rfind(":", field.low, low) + 1, field.low
    )


def _stop(field: Field, high: int) -> int:
    """
    Where what was said after *high* ends: before a semicolon, or a particle that stands alone.
    """
    found = field.tags.find(";", high, field.high)
    if found >= 0:
        return found
    last = field.pieces[-1]
    return (
        last.low
        if last.low > high and last.high - last.low == 1 and field.tags[last.low] in "Rp"
        else field.high
    )


def _after(field: Field, cue: Cue, *, strict: bool) -> Region | None:
    """
    What follows the clause of the cue, if that is what was said.
    """
    tags, pieces = field.tags, field.pieces
    begin = max(cue.piece, cue.last) + 1
    weak = None
    for n in range(begin, min(len(pieces), begin + 6)):
        piece = pieces[n]
        edge = tags[piece.low - 1]
        if piece.kind in _CLAUSES and not (strict and tags[piece.low - 1] == ":"):
            return (piece.low if weak is None else weak, _stop(field, piece.low))
        if edge == ";":
            return None
        if piece.kind in ("main", "as", "adverbial") and mood(field, piece):
            return (piece.low if weak is None else weak, _stop(field, piece.low))
        quote = any(t in "QKE" for t in tags[piece.low : piece.high])
        if edge == ":" and tags[piece.low] in "QKE" and piece.high - piece.low == 1:
            return (piece.low, piece.high)
        if (edge == ":" and (quote or not strict)) or (tags[piece.low] in "QKE" and edge != "-"):
            return (piece.low, _stop(field, piece.low))
        if quote and not strict and piece.kind == "phrase":
            return (piece.low, _stop(field, piece.low))
        if piece.kind == "main" and not strict and tags[piece.low] not in "cVXbR":
            return (piece.low if weak is None else weak, _stop(field, piece.low))
        if piece.kind == "adverbial":
            weak = piece.low if weak is None else weak
        elif piece.kind == "main":
            return None
    return None


def _clause_end(field: Field, cue: Cue) -> int:
    """
    Where the clause after a noun ends: before the verb of the main clause.
    """
    pieces = field.pieces
    for n in range(field.at(cue.high) + 1, len(pieces)):
        low = pieces[n].low
        if field.tags[low] in "XbV" or pieces[n].kind == "phrase":
            return low - 1
    return field.high


def _trimmed(field: Field, regions: list[Region]) -> list[Region]:
    found = []
    for low, high in regions:
        while low < high and field.tags[low] in ",;:-.)":
            low += 1
        while high > low and field.tags[high - 1] in ",;:-.(":
            high -= 1
        if low < high and any(t not in "_()" for t in field.tags[low:high]):
            found.append((low, high))
    return found
