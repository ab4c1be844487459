"""
A sentence cut at its commas: what kind of clause each piece is, and where its verb and its subject are.
"""

import re

import attrs

from newsparse_speakers.phrases import Region
from newsparse_speakers.second import nouns
from newsparse_speakers.second.frames import frames
from newsparse_speakers.tokens import Tokens

_EDGE = re.compile("[,;:(-]")
_CLAUSE = re.compile(r"[XbVB]|[wG](?!w*[cwR]*[NT_#])")  # a verb, or a small word that goes with no noun


@attrs.define(eq=False)
class Piece:
    """
    What stands between two commas.

    `kind`: "main", "that", "relative", "asking", "adverbial", "as" (wie Moe sagte), "infinitive" or "phrase".
    """

    low: int
    high: int
    kind: str


@attrs.define(eq=False)
class Field:
    """
    A sentence in pieces.
    """

    tokens: Tokens
    tags: str
    low: int
    high: int
    pieces: list[Piece]

    def at(self, i: int) -> int:
        """
        The index of the piece with token *i*.
        """
        return next((k for k, one in enumerate(self.pieces) if i < one.high), len(self.pieces) - 1)


def field(tokens: Tokens, tags: str, low: int, high: int) -> Field:
    """
    The pieces of the sentence from *low* to *high*.
    """
    while high > low and tags[high - 1] == ".":
        high -= 1
    while low < high and tags[low] in "_)":  # marks that close what stood before
        low += 1
    pieces: list[Piece] = []
    begin = i = low
    while (found := _EDGE.search(tags, i, high)) is not None:
        i = found.start()
        if found[0] == "(":
            close = tags.find(")", i, min(high, i + 25))
            i = close if close > 0 else i
        else:
            if i > begin:
                pieces.append(Piece(begin, i, ""))
            begin = i + 1
        i += 1
    if begin < high:
        pieces.append(Piece(begin, high, ""))
    pieces = _joined(tokens, tags, pieces)
    for one in pieces:
        one.kind = _kind(tokens, tags, one, first=one.low == low)
    return Field(tokens, tags, low, high, pieces)


def _joined(tokens: Tokens, tags: str, pieces: list[Piece]) -> list[Piece]:
    """
    The pieces, with those as one that are a clause with its verb last and what is set into it.

    "wie der Leiter, ein Taucher, sagte"
    """
    found: list[Piece] = []
    words = tokens.lex.second
    known = frames(tokens.lex)
    n = 0
    while n < len(pieces):
        one = pieces[n]
        n += 1
        opens = tags[one.low] == "t" or tokens.small[one.low] in words["as"]
        inside = n > 1 and tags[pieces[n - 2].low] in "ktW" and _nominal(tags, pieces[n - 2].high)
        if opens and not inside and _nominal(tags, one.high) and one.high - one.low > 1:
            ends = []
            for m in range(n, min(n + 3, len(pieces))):
                if tags[pieces[m].low - 1] != "," or tags[pieces[m].low] in "tckW":
                    break
                verb = tags[pieces[m].high - 1] in "VXbG" or tokens.small[pieces[m].high - 1] in known
                if verb and tags[pieces[m].low] in "DeNTRw#pVXbGv":
                    ends.append(m)
            if ends:  # wie Moe, die den Steg kennt, sagte
                first = next((m for m in ends if pieces[m].high - pieces[m].low < 3), ends[0])
                one.high = pieces[first].high
                n = first + 1
        found.append(one)
    return found


def _kind(tokens: Tokens, tags: str, piece: Piece, *, first: bool) -> str:
    words = tokens.lex.second
    i, high = piece.low, piece.high
    while i + 1 < high and tags[i] in "cR":
        i += 1
    word = tokens.small[i]
    tag = tags[i]
    if tag == "t":
        return "that"
    if word in words["as"]:
        return "as" if not _nominal(tags, high) else "phrase"
    if word in words["adverbial"]:
        final = not _nominal(tags, high)
        if first and word in words["like"] and tags[i + 1 : i + 2] == "N":
            return "main"  # Als Grund gab Moe an
        if not first and tag == "p" and word not in words["purpose"] and _to(tokens, tags, piece):
            return "infinitive"  # seit 2014 die Regeln verletzt zu haben
        return "adverbial" if final or word in ("um", "ohne") else "main" if first else "phrase"
    if word in words["asking"] and not (first and tags[high : high + 1] == "."):
        return "asking"
    verb_last = not _nominal(tags, high) and tags[high - 1] in "XbVBGvw"
    if not first and verb_last and tags[i] not in "VXb" and high - i > 1 and _to(tokens, tags, piece):
        return "infinitive"
    if not first and verb_last:
        dated = tags[i + 1 : i + 2] == "#"  # am Freitag, dem 3. Mai
        if (
            word in words["relatives"]
            and tag in "DeWO"
            and not dated
            and not _verb_inside(tokens, tags, i, high)
        ):
            return "relative"
        if tag == "p" and tokens.small[min(i + 1, high - 1)] in words["relatives"] and i + 2 < high:
            return "main" if _verb_inside(tokens, tags, i + 1, high) else "relative"
    if word == "wenn":
        return "adverbial"
    return "main" if _CLAUSE.search(tags, i, high) else "phrase"


def _verb_inside(tokens: Tokens, tags: str, i: int, high: int) -> bool:
    """
    Whether a finite verb that ends no clause follows the phrase at *i*: "die Stadt habe gezahlt".
    """
    found = nouns.phrase(tokens, tags, i, high)
    if found is None or found[1] - i < 2:
        return False
    moods = tokens.lex.second["mood"]
    if (
        found[1] < high - 1
        and tags[found[1]] in "wV"
        and tags[found[1] + 1] != "N"
        and moody(tokens, found[1])
    ):
        return True
    return any(
        tokens.small[at] in moods or (tags[at] in "Xb" and at == found[1])
        for at in range(found[1], high - (2 if found[1] < high - 2 else 1))
    )


def moody(tokens: Tokens, i: int) -> bool:
    """
    Whether a finite verb has the ending of the mood of reported speech: "sie benötige".
    """
    word = tokens.small[i]
    endings = tokens.lex.endings
    return word.endswith(endings["mood_endings"]) and not word.endswith(endings["past_endings"])


def _to(tokens: Tokens, tags: str, piece: Piece) -> bool:
    """
    Whether a piece ends with an infinitive and its "zu".
    """
    high = piece.high
    last = tokens.small[high - 1]
    before = tokens.small[high - 2]
    to = tokens.lex.words["to"]
    return before in to or (last.endswith("n") and any(one in last[2:-3] for one in to) and len(last) > 7)


def _nominal(tags: str, high: int) -> bool:
    """
    Whether a piece ends as phrases do and no clause with its verb last.
    """
    return tags[high - 1] in "NT#)d_QKE"


def opening(tokens: Tokens, tags: str, i: int, high: int) -> tuple[Region | None, int]:
    """
    What a main clause begins with, if that may be its subject, and where its verb is.
    """
    start = i
    while i < high and tags[i] in "cR" and not (tags[i] == "R" and i + 1 < high and tags[i + 1] in "XbV"):
        i += 1
    if i >= high:
        return None, high
    if tags[i] == "p":
        return None, _verb(tags, i + 1, high)
    if tags[i] in "XbV" or (tags[i] == "R" and i > start):
        return None, i
    subject = nouns.phrase(tokens, tags, i, high)
    if subject is None:
        return None, _verb(tags, i, high)
    verb = subject[1]
    while verb < high and tags[verb] in "Rnd#)":
        verb += 1
    if verb < high and tags[verb] == "p":
        verb = _verb(tags, verb, high)
    return subject, verb


def _verb(tags: str, i: int, high: int) -> int:
    """
    The finite verb after the phrase that begins at *i*: after its noun, a small word with no noun next.
    """
    seen = False
    for k in range(i, min(high, i + 30)):
        tag = tags[k]
        if tag in "NTQKE#)_d":
            seen = True
        elif tag in "Xb" or (tag in "Vw" and seen and tags[k + 1 : k + 2] != "N") or (tag == "V" and k > i):
            return k
    return high


def reach(field: Field, k: int) -> int:
    """
    Where a clause ends, with what is set into it between commas: "nahm Moe, ein Taucher, Stellung".
    """
    high = field.pieces[k].high
    for piece in field.pieces[k + 1 :]:
        if piece.kind not in ("phrase", "relative") or field.tags[piece.low - 1] != ",":
            break
        high = piece.high
    return high


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


def told_before(field: Field, k: int) -> bool:
    """
    Whether something before a piece is in marks or in the mood of reported speech.
    """
    high = field.pieces[k].low
    marks = any(t in "QKE" for t in field.tags[field.low : high])
    return marks or any(mood(field, one) for one in field.pieces[:k])
