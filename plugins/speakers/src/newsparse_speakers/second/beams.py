"""
Verbs that no list has, beside a quotation that opens its sentence: "„Das reicht“, haderte Moe."
"""

from newsparse_speakers.phrases import Region
from newsparse_speakers.second import nouns
from newsparse_speakers.second.contents import contents
from newsparse_speakers.second.cue import Cue
from newsparse_speakers.second.fields import Field
from newsparse_speakers.second.whose import is_somebody

_STRENGTH = 3
_VERB = frozenset("wV")
_SURE = frozenset("PDeT")  # what no adjective before it makes a phrase with


def add_beam(here: Field, found: list[tuple[Cue, list[Region]]], at: int) -> None:
    """
    Add to the cues of a sentence the one that only its place behind the quotation at token *at* tells.
    """
    i = at + 2
    if i >= here.high or here.tags[i - 1] != "," or here.tags[i] not in _VERB:
        return
    k = here.at(i)
    piece = here.pieces[k]
    if piece.low != i or any(cue.piece == k for cue, _ in found):
        return
    subject = _subject(here, i, piece.high)
    if subject is not None:
        made = Cue((i, i + 1), subject, "VS", _STRENGTH, i, piece.high, k, last=k)
        place = sum(cue.cue < made.cue for cue, _ in found)
        found.insert(place, (made, contents(here, made)))


def _subject(here: Field, i: int, high: int) -> Region | None:
    """
    Who does what the word at *i* says, if that is a verb and the phrase behind it can be its subject.
    """
    tokens, tags = here.tokens, here.tags
    words, word, start = tokens.lex.second, tokens.small[i], i + 1
    if not tokens.first(i).islower():
        return None
    reflexive = tokens.small[start] in words["reflexive"]
    start += reflexive
    while start < high and tags[start] in "R":
        start += 1
    found = nouns.phrase(tokens, tags, start, high)
    if found is None or not nouns.case(tokens, tags, found) or tags[found[0]] in "#w_QKE":
        return None
    sure = reflexive or tags[i] == "V" or tags[found[0]] in _SURE
    endings = tokens.lex.endings
    if sure or word.endswith(endings["finite_endings"]):
        return found
    return found if not word.endswith(endings["inflected"]) and is_somebody(tokens, tags, found) else None
