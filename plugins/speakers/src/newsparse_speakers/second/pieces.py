"""
What stands between the commas of a sentence, and what kind of clause it is.
"""

import re

from newsparse_speakers.second import nouns
from newsparse_speakers.second.frames import frames
from newsparse_speakers.tokens import Tokens

_EDGE = re.compile(r"[,;:-]|\((?:[^)]{0,23}\))?")  # what stands in brackets is no piece of its own
_CLAUSE = re.compile("[XbVB]")  # a verb
_LOOSE = re.compile("[wG](?!w*[cwR]*[NT_#])")  # or a small word that goes with no noun
_NOMINAL = frozenset("NT#)d_QKE")


class Piece:
    """
    What stands between two commas.

    `kind`: "main", "that", "relative", "asking", "adverbial", "as" (wie Moe sagte), "infinitive" or "phrase";
    `mood` says whether it is in the mood of reported speech, None as long as nobody has asked.
    """

    __slots__ = ("high", "kind", "low", "mood")

    kind: str

    def __init__(self, low: int, high: int) -> None:
        self.low = low
        self.high = high
        self.mood: bool | None = None


def cut(tokens: Tokens, tags: str, low: int, high: int) -> list[Piece]:
    """
    The pieces of the sentence from *low* to *high*.
    """
    pieces: list[Piece] = []
    begin = low
    for found in _EDGE.finditer(tags, low, high):
        i = found.start()
        if tags[i] != "(":
            if i > begin:
                pieces.append(Piece(begin, i))
            begin = i + 1
    if begin < high:
        pieces.append(Piece(begin, high))
    if len(pieces) > 1:
        pieces = _joined(tokens, tags, pieces)
    for one in pieces:
        one.kind = _kind(tokens, tags, one, first=one.low == low)
    return pieces


def _joined(tokens: Tokens, tags: str, pieces: list[Piece]) -> list[Piece]:
    """
    The pieces, with those as one that are a clause with its verb last and what is set into it.

    "wie der Leiter, ein Taucher, sagte"
    """
    small, like = tokens.small, tokens.lex.second["as"]
    for one in pieces:
        if tags[one.low] == "t" or small[one.low] in like:
            break
    else:
        return pieces
    known = frames(tokens.lex)
    found: list[Piece] = []
    n = 0
    while n < len(pieces):
        one = pieces[n]
        n += 1
        opens = tags[one.low] == "t" or small[one.low] in like
        if opens and one.high - one.low > 1 and _nominal(tags, one.high):
            inside = n > 1 and tags[pieces[n - 2].low] in "ktW" and _nominal(tags, pieces[n - 2].high)
            ends = []
            for m in range(n, n if inside else min(n + 3, len(pieces))):
                if tags[pieces[m].low - 1] != "," or tags[pieces[m].low] in "tckW":
                    break
                verb = tags[pieces[m].high - 1] in "VXbG" or small[pieces[m].high - 1] in known
                if verb and tags[pieces[m].low] in "DeNTRw#pVXbGv":
                    ends.append(m)
            if ends:  # wie Moe, die den Steg kennt, sagte
                first = next((m for m in ends if pieces[m].high - pieces[m].low < 3), ends[0])
                one.high = pieces[first].high
                n = first + 1
        found.append(one)
    return found


def _kind(tokens: Tokens, tags: str, piece: Piece, *, first: bool) -> str:
    small, words = tokens.small, tokens.lex.second
    i, high = piece.low, piece.high
    tag = tags[i]
    while i + 1 < high and tag in "cR":
        i += 1
        tag = tags[i]
    if tag == "t":
        return "that"
    word = small[i]
    end = tags[high - 1]
    final = end not in _NOMINAL
    if word in words["openers"]:
        if word in words["as"]:
            return "as" if final else "phrase"
        if word in words["adverbial"]:
            if first and word in words["like"] and tags[i + 1 : i + 2] == "N":
                return "main"  # Als Grund gab Moe an
            if not first and tag == "p" and word not in words["purpose"] and _to(tokens, tags, piece):
                return "infinitive"  # seit 2014 die Regeln verletzt zu haben
            if first and word in words["bare"] and tags[i + 1] != "t" and not _to(tokens, tags, piece):
                return "main" if _CLAUSE.search(tags, i, high) or _LOOSE.search(tags, i, high) else "phrase"
            return "adverbial" if final or word in words["bare"] else "main" if first else "phrase"
        if not (first and tags[high : high + 1] == "."):
            return "asking"
    if final and not first and end in "XbVBGvw":
        if tag not in "VXb" and high - i > 1 and _to(tokens, tags, piece):
            return "infinitive"
        if tag in "DeWO" and word in words["relatives"]:
            dated = tags[i + 1 : i + 2] == "#"  # am Freitag, dem 3. Mai
            told = i + 2 < high and small[i + 1] in words["mood"]  # das wisse niemand
            if not dated and not told and not _verb_inside(tokens, tags, i, high):
                return "relative"
        elif tag == "p" and i + 2 < high and small[i + 1] in words["relatives"]:
            return "main" if _verb_inside(tokens, tags, i + 1, high) else "relative"
    if word in words["whenever"]:
        return "adverbial"
    if _CLAUSE.search(tags, i, high) or _LOOSE.search(tags, i, high):
        return "main"
    if tag == "P" and i + 1 < high and tags[i + 1] == "w" and moody(tokens, i + 1):
        return "main"  # es gebe Hinweise
    return "main" if not first and _reported(tokens, tags, i, high) else "phrase"


def _reported(tokens: Tokens, tags: str, i: int, high: int) -> bool:
    """
    Whether a verb in the mood of reported speech stands behind somebody or something: "der Rat verdiene Lob".
    """
    found = nouns.phrase(tokens, tags, i, high) if tags[i] in "De" else None
    if found is None or tags[found[1] - 1] not in "NT" or found[1] + 1 >= high:
        return False
    if tokens.small[i] not in tokens.lex.second["singular"] and not nouns.feminine(tokens, tags, found):
        return False
    return tags[found[1]] == "w" and moody(tokens, found[1])


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
    to = tokens.lex.words["to"]
    if tokens.small[high - 2] in to:
        return True
    last = tokens.small[high - 1]
    return len(last) > 7 and last[-1] == "n" and any(one in last[2:-3] for one in to)


def _nominal(tags: str, high: int) -> bool:
    """
    Whether a piece ends as phrases do and no clause with its verb last.
    """
    return tags[high - 1] in _NOMINAL
