"""
A sentence cut at its commas: what kind of clause each piece is, and where its verb and its subject are.
"""

import re
from typing import TYPE_CHECKING

from newsparse_speakers.phrases import Region
from newsparse_speakers.second import nouns
from newsparse_speakers.second.kinds import MOODS, Glance, Row
from newsparse_speakers.second.pieces import Piece, cut, moody
from newsparse_speakers.tokens import Tokens

_PHRASE = 4  # words of a set phrase
_MARK = re.compile("[QKE]")
_FRONTED = re.compile("Rw[DeP]")
_OPENING = frozenset("„‚")


class Field:
    """
    A sentence in pieces.

    `row` are the kinds of the words of its article, `seen` what it has at first sight.
    """

    __slots__ = ("high", "low", "pieces", "row", "seen", "small", "tags", "tokens")

    pieces: list[Piece]

    def __init__(self, row: Row, low: int, high: int, seen: Glance) -> None:
        tags = row.tags
        while high > low and tags[high - 1] == ".":
            high -= 1
        # marks that close what stood before
        while low < high and tags[low] in "_)" and row.tokens.first(low) not in _OPENING:
            low += 1
        self.tokens = row.tokens
        self.small = row.small
        self.tags = tags
        self.row = row.kinds
        self.seen = seen
        self.low = low
        self.high = high

    if not TYPE_CHECKING:  # most sentences are passed over

        def __getattr__(self, name: str) -> object:
            if name == "pieces":
                pieces = self.pieces = cut(self.tokens, self.tags, self.low, self.high)
                return pieces
            raise AttributeError(name)

    def at(self, i: int) -> int:
        """
        The index of the piece with token *i*.
        """
        for k, one in enumerate(self.pieces):
            if i < one.high:
                return k
        return len(self.pieces) - 1

    def quotes(self, low: int, high: int) -> bool:
        """
        Whether a quotation stands between two tokens.
        """
        return _MARK.search(self.tags, low, high) is not None


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
    if not field.seen.mood:
        return False
    if piece.mood is None:
        piece.mood = _mood(field, piece)
    return piece.mood


def _mood(field: Field, piece: Piece) -> bool:
    tokens, tags = field.tokens, field.tags
    if piece.kind == "main":
        subject, verb = opening(tokens, tags, piece.low, piece.high)
        second = subject is not None and subject[1] == verb < piece.high - 1
        if second and tags[verb] == "w" and moody(tokens, verb):
            return True
        if _FRONTED.match(tags, piece.low, piece.high) and moody(tokens, piece.low + 1):
            return True  # zudem benötige die Stadt
    return any(
        tokens.first(found.start()).islower() and not _idle(field, piece.low, found.start())
        for found in MOODS.finditer(field.row, piece.low, piece.high)
    )


def _idle(field: Field, low: int, i: int) -> bool:
    """
    Whether a verb in the mood of reported speech at *i* reports nothing: "Gott sei Dank", "als sei er krank".
    """
    small, words = field.small, field.tokens.lex.second
    if small[low] in words["like"] and (i == low + 1 or field.tags[low + 1] == "k"):
        return True
    around = "_".join(small[max(0, i - _PHRASE) : i + _PHRASE])
    return any(one in around for one in words["idle"] if small[i] in one)


def told_before(field: Field, k: int) -> bool:
    """
    Whether something before a piece is in marks or in the mood of reported speech.
    """
    high = field.pieces[k].low
    return field.quotes(field.low, high) or any(mood(field, one) for one in field.pieces[:k])
