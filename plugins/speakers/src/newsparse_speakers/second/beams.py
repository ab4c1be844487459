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
_PAIR = 2  # pieces
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


def add_unlisted(here: Field, found: list[tuple[Cue, list[Region]]]) -> bool:
    """
    Add to a sentence in which nobody says anything the verb beside a clause in the mood of reported speech.

    True where who spoke before may still be who speaks: "Moe kam, er sei müde".
    """
    count = len(found)
    add_tail(here, found)
    if len(found) == count:
        add_told(here, found)
    regions = found[-1][1] if len(found) > count else []
    return bool(regions) and here.tags[regions[0][0]] == "P" and here.tags[regions[0][0] - 1] != ":"


def add_tail(here: Field, found: list[tuple[Cue, list[Region]]]) -> None:
    """
    Add to a sentence without cues the verb behind a clause in the mood of reported speech, with its subject:
    "Der Steg sei alt, befand Moe".
    """
    tokens, tags, pieces = here.tokens, here.tags, here.pieces
    if len(pieces) < _PAIR or pieces[0].kind != "main" or tags[pieces[0].low] in "XbV":
        return
    k = len(pieces) - 1
    while k > 1 and tags[pieces[k].low] not in _VERB:
        k -= 1  # befand Moe, ein Taucher
    tail = pieces[k]
    i = tail.low
    if tags[i] not in _VERB or tags[i - 1] != "," or mood(here, tail) or not mood(here, pieces[0]):
        return
    subject = _subject(here, i, tail.high)
    if subject is not None and is_somebody(tokens, tags, subject) and not is_thing(here, subject):
        made = Cue((i, i + 1), subject, "VS", _STRENGTH, i, tail.high, k, last=k)
        found.append((made, contents(here, made)))


def add_told(here: Field, found: list[tuple[Cue, list[Region]]]) -> None:
    """
    Add to a sentence without cues the verb before a clause in the mood of reported speech, with its subject.
    """
    tokens, tags, pieces = here.tokens, here.tags, here.pieces
    k = next((n for n, piece in enumerate(pieces) if piece.kind == "main"), len(pieces))
    if k + 1 >= len(pieces):
        return
    piece, told = pieces[k], pieces[k + 1]
    if told.kind != "main" or tags[told.low - 1] not in ",:" or tags[told.low] not in _OPENS:
        return
    if mood(here, piece) or not mood(here, told):
        return
    weak = tokens.lex.second["weak_mood"]
    if tags[told.low - 1] == ":" and not weak.isdisjoint(tokens.small[told.low : told.high]):
        return  # Moe hat ein Problem: Er könnte verlieren
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
