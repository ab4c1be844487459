"""
Who says something in a sentence, where the verb comes second: the cue, its subject, and its clause.
"""

import attrs

from newsparse_speakers.phrases import Region
from newsparse_speakers.second import nouns
from newsparse_speakers.second.fields import Field, Piece, moody, opening
from newsparse_speakers.second.frames import Frame, frames

_ENDS = frozenset(",.;:-)QKEcto")


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


def cues(field: Field) -> list[Cue]:
    """
    The cues of a sentence in order.
    """
    found: list[Cue] = []
    tokens, tags = field.tokens, field.tags
    known = frames(tokens.lex)
    words = tokens.lex.second
    for k, piece in enumerate(field.pieces):
        i = piece.low
        while i < piece.high:
            tag = tags[i]
            if tag not in "QKE#,.NT)":
                word = tokens.small[i]
                some = known.get(word)
                one = None
                if some is not None and (tokens.first(i).islower() or i == field.low):
                    one = _verb(field, k, i, some, found)
                elif word in words["small"]:
                    one = _small(field, k, i, word)
                if one is not None:
                    found.append(one)
            elif tag == "N" and tokens.small[i] in words["nouns"]:
                one = _noun(field, k, i)
                if one is not None:
                    found.append(one)
            i += 1
    return found


# --- verbs ------------------------------------------------------------------------------------------


def _verb(field: Field, k: int, i: int, some: tuple[Frame, ...], earlier: list[Cue]) -> Cue | None:
    tags, piece = field.tags, field.pieces[k]
    helper = _helper(field, piece, i)
    for frame in some:
        if frame.form == "V" and helper is not None and any(one.form != "V" for one in some):
            continue
        if frame.form == "G" and helper is None:
            continue
        last = _needed(field, k, i, frame) if frame.needs else i
        if last is None:
            continue
        finite = i if frame.form == "V" or helper is None else helper
        if frame.form != "V" and helper is not None and not _closes(tags, i, piece.high):
            continue
        if frame.form == "V" and tags[i - 1 : i] in ("D", "e") and not _alone(field, piece, i):
            continue
        passive = frame.form == "G" and _is_passive(field, i, finite)
        one = _clause(field, k, i, finite, frame, passive, earlier)
        if one is not None:
            return one
    return None


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
        and not any(t in "XbV" for t in field.tags[i + 1 : piece.high])
    )


def _closes(tags: str, i: int, high: int) -> bool:
    return i + 1 >= high or tags[i + 1] in _ENDS or tags[i + 1] in "Xb" or tags[i + 1] == "p"


def _helper(field: Field, piece: Piece, i: int) -> int | None:
    """
    The auxiliary that goes with a participle or an infinitive at *i*.
    """
    tags = field.tags
    for k in range(i - 1, max(piece.low, i - 30) - 1, -1):
        if tags[k] in "Xb":
            return k
        if tags[k] == "V" and tags[k + 1 : k + 2] != "N" and k > piece.low and tags[k - 1] not in "De":
            return None
    if i + 1 < piece.high and tags[i + 1] in "Xb":
        return i + 1
    if piece.low == field.low:
        return None
    if piece.kind in ("phrase", "main") and (tags[i] != "V" or piece.high - piece.low == 1):
        earlier = [one for one in field.pieces if one.low < piece.low]
        for one in reversed(earlier[-6:]):  # hat, wie Moe weiß, gesagt
            if one.kind == "main" and not any(t == "G" for t in tags[one.low : one.high]):
                at = max(tags.rfind("X", one.low, one.high), tags.rfind("b", one.low, one.high))
                if at >= 0:
                    return at
    return None


def _is_passive(field: Field, i: int, finite: int) -> bool:
    passive = field.tokens.lex.second["passive"]
    return field.tokens.small[finite] in passive or (
        i + 1 < field.high and field.tokens.small[i + 1] in passive and field.tags[i + 1] in "XwbvV"
    )


def _needed(field: Field, k: int, i: int, frame: Frame) -> int | None:
    """
    Where one of the words stands that a verb needs, None where none does.
    """
    tokens, tags, piece = field.tokens, field.tags, field.pieces[k]
    if i > piece.low and tokens.small[i - 1] in frame.needs:
        return i
    for n in range(i + 1, min(field.high, i + 45)):
        if tags[n] in ";":
            break
        word = tokens.small[n]
        if word in frame.needs and (n + 1 >= field.high or tags[n + 1] in _ENDS or tags[n + 1] in "pk"):
            if n < piece.high or tags[n - 1] in ",)":
                return n
            if n + 1 >= field.high or field.pieces[field.at(n)].high == n + 1:
                return n
    capital = {one for one in frame.needs if one[0].isupper()}
    if capital:
        for n in range(piece.low, _reach(field, k)):
            after = n > piece.low and tokens.small[n - 1] in tokens.lex.second["after"]
            if tags[n] == "N" and not after and tokens.printed(n) in capital:
                return i  # war der Ansicht, and not: nach Ansicht der Stadt war
    return None


def _reach(field: Field, k: int) -> int:
    """
    Where a clause ends, with what is set into it between commas: "nahm Moe, ein Taucher, Stellung".
    """
    high = field.pieces[k].high
    for piece in field.pieces[k + 1 :]:
        if piece.kind not in ("phrase", "relative") or field.tags[piece.low - 1] != ",":
            break
        high = piece.high
    return high


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
    if frame.lemma in words["it_says"]:
        return _it_says(field, made, finite)
    if piece.kind in ("as", "that", "asking", "adverbial", "relative", "infinitive"):
        if finite < piece.high - 2 and finite != i and piece.kind != "adverbial":
            return None
        start = piece.low
        while (start < i and tags[start] in "cRtk") or (start == piece.low and piece.kind != "relative"):
            start += 1
        if piece.kind == "infinitive":
            made.subject = _shared(earlier, field, made)
            made.shared = True
        elif passive:
            made.subject = _agent(field, piece)
        elif piece.kind == "relative":
            made.subject = _owner(field, k)
        else:
            made.subject = _first(field, start, i)
        if piece.kind == "as":
            if frame.lemma in words["calling"]:
                return None
            made.order = "AS"
        return made if made.subject or passive or piece.kind == "as" else None
    if finite < piece.low:  # hat die Boote, Stege und Pfähle gezählt
        made.piece = field.at(finite)
        made.low = field.pieces[made.piece].low
    if passive and frame.lemma not in words["cited"]:
        made.subject = _agent(field, piece)
        if made.subject is None and frame.lemma in words["calling"]:
            made.subject = _place(field, piece)
        return made
    made.passive = False
    _subject(field, made, finite, earlier)
    if made.subject is not None and made.subject[1] - made.subject[0] == 1:
        alone = tokens.small[made.subject[0]]
        if is_thing(field, made.subject) or (alone in words["anybody"] and frame.strength < 3):
            return None
    return made if made.subject is not None else None


def _agent(field: Field, piece: Piece) -> Region | None:
    """
    Who did it where the verb is passive: "von Moe".
    """
    tokens, tags = field.tokens, field.tags
    for n in range(piece.low, piece.high - 1):
        if tags[n] == "p" and tokens.small[n] in tokens.lex.second["agents"]:
            aside = tokens.small[n + 1] in tokens.lex.second["sides"]  # von Seiten der Stadt
            return nouns.phrase(tokens, tags, n + 2 if aside else n + 1, piece.high)
    return None


def _place(field: Field, piece: Piece) -> Region | None:
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


def _first(field: Field, start: int, high: int) -> Region | None:
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


def _owner(field: Field, k: int) -> Region | None:
    """
    The noun that a relative clause belongs to, if its pronoun is the subject.
    """
    tokens, tags, piece = field.tokens, field.tags, field.pieces[k]
    start = piece.low + (tags[piece.low] == "c")
    if tags[start] == "p" or tokens.small[start] in tokens.lex.second["oblique"]:
        return _first(field, start + (2 if tags[start] == "p" else 1), piece.high)
    following = nouns.phrase(tokens, tags, start + 1, piece.high)
    if following is not None and tags[start] != "e":
        own = tags[following[0]] in "NTe" or nouns.case(tokens, tags, following) == 2
        if own:
            return following  # die er sagte
    return (start, start + 1)


def _shared(earlier: list[Cue], field: Field, made: Cue) -> Region | None:
    for one in reversed(earlier):
        if one.subject is not None and one.order in ("SV", "VS") and not one.passive:
            return one.subject
    del field, made
    return None


def _subject(field: Field, made: Cue, finite: int, earlier: list[Cue]) -> None:
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
    if low >= finite or tags[low] in "k" or quoted:
        if quoted and finite > low and after is None:
            pass
        elif low > piece.low and after is None:
            made.subject, made.shared = _before(field, made, earlier), True
            return
        else:
            inserted = None if quoted else _inserted(field, made.piece)
            if inserted is not None and after is not None:
                many = _many(field, finite)
                fits = nouns.plural(tokens, tags, after) in (None, many) and not is_thing(field, after)
                if fits and nouns.plural(tokens, tags, inserted) not in (None, many):
                    inserted = None  # Die Boote, die sanken, beschrieb die Zeitung
            if inserted is not None:
                made.subject = inserted
                return
            made.subject = after
            before_it = field.pieces[made.piece - 1].kind if made.piece > 0 else ""
            if after is None and before_it and not quoted:
                made.subject, made.shared = _before(field, made, earlier), True
            elif quoted or (before_it not in ("", "adverbial") and _stated(field, made.piece)):
                made.order = "VS"
            elif after is None:
                made.subject, made.shared = _before(field, made, earlier), bool(earlier)
            return
    i = low
    while i < finite and tags[i] in "Rn":
        i += 1
    before = None
    if i < finite and tags[i] != "p":
        before = nouns.phrase(tokens, tags, i, finite)
    if before is not None and before[1] < finite:
        rest = tags[before[1] : finite]
        if rest[0] not in "pRd(_#-QKE" and not all(t in "Rd#)n" for t in rest):
            before = None if any(t in "XbV" for t in rest) else before
    sure = nouns.case(tokens, tags, before) if before is not None else 0
    if before is not None and sure and after is not None and is_thing(field, before):
        made.subject = after if _sure(field, after) else before
        made.pointing = before[1] - before[0] == 1
        if made.pointing and made.piece > 0:
            made.order = "VS"  # ..., das teilte Moe mit
        return
    later = nouns.case(tokens, tags, after) if after is not None else 0
    if before is not None and sure and after is not None and later:
        many = _many(field, finite)
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


def _many(field: Field, finite: int) -> bool:
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
    found = nouns.phrase(tokens, tags, i, high, several=_many(field, finite))
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
        found = nouns.phrase(tokens, tags, i, high)
        if found is not None and nouns.case(tokens, tags, found):
            return found
    return None


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
    tokens, tags = field.tokens, field.tags
    for piece in field.pieces:
        if piece.low > until.low:
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


def _it_says(field: Field, made: Cue, finite: int) -> Cue | None:
    """
    "In dem Brief heißt es": the source stands behind a preposition.
    """
    tokens, tags, piece = field.tokens, field.tags, field.pieces[made.piece]
    it = tokens.lex.second["it"]
    if made.lemma != "hervorgehen" and not any(
        tokens.small[n] in it for n in range(piece.low, min(piece.high, finite + 4))
    ):
        return None
    made.order = "IT" if piece.kind != "as" else "AS"
    for n in range(piece.low, piece.high - 1):
        if tags[n] == "p":
            inner = nouns.phrase(tokens, tags, n + 1, piece.high)
            if inner is not None and not all(t in "d#DeTRw" for t in tags[inner[0] : inner[1]]):
                made.subject = inner
                break
    first = field.pieces[0].low
    if made.subject is None and made.piece > 0 and tags[first] == "p":
        made.subject = nouns.phrase(tokens, tags, first + 1, field.pieces[0].high)
        made.low = field.low if made.subject else made.low
    return made


# --- words that are no verbs ------------------------------------------------------------------------


def _small(field: Field, k: int, i: int, word: str) -> Cue | None:
    """
    "laut Moe", "nach Angaben der Stadt", ", so Moe", "ihr zufolge", "demnach".
    """
    tokens, tags, piece = field.tokens, field.tags, field.pieces[k]
    words = tokens.lex.second
    made = Cue((i, i + 1), None, "TO", 3, i, i + 1, k)
    if word in words["according"]:
        made.subject = nouns.phrase(tokens, tags, i + 1, piece.high)
    elif word in words["for"]:
        return _finds(field, made)
    elif word in words["after"]:
        return _reports(field, made)
    elif word in words["so"]:
        if (i > piece.low and tags[i - 1] not in "(QKE") or i == field.low:
            return None
        start = i + 1
        if tags[start : start + 1] == "R":
            start += 1
        found = nouns.phrase(tokens, tags, start, piece.high)
        if found is None or not nouns.case(tokens, tags, found) or tags[found[0]] in "w#_QKE":
            return None
        follow = tags[found[1] : found[1] + 1]
        if found[1] < piece.high and follow not in "pRdQKE.()":
            return None
        made.subject = found
        made.order = "SO"
        made.high = found[1]
        while made.high < piece.high and tags[made.high] == "R":
            made.high += 1
        return made
    elif word in words["behind"]:
        made.subject = _up_to(field, i, piece.low)
        if made.subject is not None:
            made.low = made.subject[0]
        return made if made.subject else None
    elif word in words["whereby"] and k > 0:
        before = field.pieces[k - 1]
        made.subject = _up_to(field, before.high, before.low)
        made.order = "NOUN"
        made.high = i
        return made
    elif word in words["likewise"]:
        return made if i == piece.low and k == 0 and (word not in words["then"]) else None
    if made.subject is None:
        return None
    made.high = made.subject[1]
    return made


def _up_to(field: Field, i: int, low: int) -> Region | None:
    """
    The phrase that ends before *i*.
    """
    tokens, tags = field.tokens, field.tags
    for start in range(max(low, i - 14), i):
        if tags[start] in "PODeNTw#" and (start == low or tags[start - 1] not in "DeNw#p"):
            found = nouns.phrase(tokens, tags, start, i)
            if found is not None and found[1] == i:
                return found
    return None


def _reports(field: Field, made: Cue) -> Cue | None:
    """
    "nach Angaben der Stadt": the source is whose words they are; and "meiner Ansicht nach".
    """
    tokens, tags, piece = field.tokens, field.tags, field.pieces[made.piece]
    words = tokens.lex.second
    i = made.cue[0]

    def tells(n: int) -> bool:
        word = tokens.small[n]
        return word in words["reports"] or word.endswith(tokens.lex.endings["reports_endings"])

    if i > piece.low and tags[i - 1] == "N" and tells(i - 1) and tags[i + 1 : i + 2] not in tuple("NDewT#"):
        made.subject = _up_to(field, i, piece.low)
        if made.subject is not None:
            made.low = made.subject[0]
            made.high = i + 1
            return made
    found = nouns.phrase(tokens, tags, i + 1, piece.high)
    if found is None:
        return None
    for n in range(found[0], min(found[0] + 5, found[1])):
        if tags[n] == "N":
            if n + 1 < found[1] and tags[n + 1] == "N" and tells(n + 1) and tokens.small[n][-1] in "s'’":
                made.subject, made.cue, made.high = (n, n + 1), (i, i + 1), n + 2  # nach Moes Angaben
                return made
            if not tells(n):
                return None
            made.cue = (i, n + 1)
            made.high = found[1]
            start = n + 1
            if start < found[1] and tags[start] == "p":
                start += 1
            if start < found[1]:
                made.subject = (start, found[1])
            elif not any(tokens.small[m] in words["own"] for m in range(found[0], n)):
                made.subject = found
                made.cue = (i, i + 1)
            return made
    return None


def _finds(field: Field, made: Cue) -> Cue | None:
    """
    "Für Moe ist es ein ...": somebody finds that.
    """
    tags, piece = field.tags, field.pieces[made.piece]
    i = made.cue[0]
    found = nouns.phrase(field.tokens, tags, i + 1, piece.high)
    if i > piece.low + 1 or found is None or not any(t in "QKE" for t in tags[found[1] : piece.high]):
        return None
    if not any(t == "b" for t in tags[found[1] : piece.high]):
        return None
    made.subject = found
    made.order = "SV"
    made.strength = 2
    return made


def _noun(field: Field, k: int, i: int) -> Cue | None:
    """
    "der Vorwurf der Opposition, ...": what was said follows.
    """
    tokens, tags, piece = field.tokens, field.tags, field.pieces[k]
    if k + 1 < len(field.pieces) and tags[piece.high : piece.high + 2] in (":Q", ":E", ":K"):
        made = Cue((i, i + 1), None, "SV", 3, i, piece.high, k)
        if i + 1 < piece.high and (
            tags[i + 1] == "e" or tokens.small[i + 1] in tokens.lex.second["attaching"]
        ):
            made.subject = nouns.phrase(tokens, tags, i + 1 + (tags[i + 1] == "p"), piece.high)
            if made.subject is not None and made.subject[1] < piece.high:
                return None
        elif i > piece.low and tokens.small[i - 1] in tokens.lex.second["possessives"]:
            made.subject = (i - 1, i)
        return made if made.subject is not None else None
    if k + 1 >= len(field.pieces) or tags[piece.high] != ",":
        return None
    following = field.pieces[k + 1]
    if following.kind != "that" and not mood(field, following):
        return None
    made = Cue((i, i + 1), None, "NOUN", 2, i, piece.high, k)
    if i + 1 < piece.high:
        if tags[i + 1] == "e" or (
            tags[i + 1] == "p" and tokens.small[i + 1] in tokens.lex.second["attaching"]
        ):
            made.subject = nouns.phrase(tokens, tags, i + 1 + (tags[i + 1] == "p"), piece.high)
        elif any(t in "VGXb" for t in tags[i + 1 : piece.high]):
            return None
    elif i + 1 != piece.high:
        return None
    return made


def mood(field: Field, piece: Piece) -> bool:
    """
    Whether a piece is in the mood of reported speech.
    """
    known = field.tokens.lex.second["mood"]
    if piece.kind == "main":
        subject, verb = opening(field.tokens, field.tags, piece.low, piece.high)
        second = subject is not None and subject[1] == verb < piece.high - 1
        if second and field.tags[verb] == "w" and moody(field.tokens, verb):
            return True
    small = field.tokens.small
    if known.isdisjoint(small[piece.low : piece.high]):
        return False
    return any(small[n] in known and field.tokens.first(n).islower() for n in range(piece.low, piece.high))
