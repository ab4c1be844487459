"""
Verbs that no list has, beside what only can be said: "„Das reicht“, haderte Moe", "Moe haderte, er sei alt".
"""

from newsparse_speakers.phrases import Region
from newsparse_speakers.second import nouns
from newsparse_speakers.second.contents import contents
from newsparse_speakers.second.cue import Cue
from newsparse_speakers.second.fields import Field, mood, opening
from newsparse_speakers.second.things import is_thing
from newsparse_speakers.second.whose import is_somebody

_STRENGTH = 3
_VERB = frozenset("wV")
_OPENS = frozenset("DeNTPR")  # what a clause with its own subject begins with
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


def add_told(here: Field, found: list[tuple[Cue, list[Region]]]) -> None:
    """
    Add to a sentence without cues the verb before a clause in the mood of reported speech, with its subject.
    """
    tokens, tags, pieces = here.tokens, here.tags, here.pieces
    k = next((n for n, piece in enumerate(pieces) if piece.kind == "main"), len(pieces))
    if k + 1 >= len(pieces):
        return
    piece, told = pieces[k], pieces[k + 1]
    if told.kind != "main" or tags[told.low - 1] != "," or tags[told.low] not in _OPENS:
        return
    if mood(here, piece) or not mood(here, told):
        return
    subject, verb = opening(tokens, tags, piece.low, piece.high)
    words = tokens.lex.second
    if verb >= piece.high or not tokens.first(verb).islower() or tokens.small[verb] in words["hearsay"]:
        return
    if subject is None:
        i = verb + 1
        while i < piece.high and (tags[i] in "RnO" or tokens.small[i] in words["reflexive"]):
            i += 1
        subject = nouns.phrase(tokens, tags, i, piece.high)
    if subject is None or not nouns.case(tokens, tags, subject) or is_thing(here, subject):
        return
    low = subject[0]
    nobody = tokens.small[low] in words["it"] or (
        tokens.small[low] in words["things"] and tags[low + 1] != "N"
    )
    if not nobody and is_somebody(tokens, tags, subject):
        made = Cue((verb, verb + 1), subject, "SV", _STRENGTH, piece.low, piece.high, k, last=k)
        found.append((made, contents(here, made)))
