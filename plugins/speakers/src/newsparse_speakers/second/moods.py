"""
Sentences that say what somebody said without saying so: by the mood of their verbs, or as hearsay.
"""

import re

from newsparse_speakers.given import genders
from newsparse_speakers.phrases import Region
from newsparse_speakers.second.cue import Cue
from newsparse_speakers.second.fields import Field, mood
from newsparse_speakers.second.kinds import HEARSAYS, STRONG_MOODS
from newsparse_speakers.second.pieces import Piece
from newsparse_speakers.second.subjects import agent, main_subject
from newsparse_speakers.second.things import is_thing
from newsparse_speakers.second.voices import Voice
from newsparse_speakers.tokens import Tokens

_INNER = frozenset(("that", "asking", "adverbial"))
_VERB = re.compile("[XbV]")
_NAME = re.compile("N(?=N)")


def further(here: Field, found: list[tuple[Cue, list[Region]]]) -> bool:
    """
    Whether a sentence goes on with what was said: its main clause is in the mood of reported speech.
    """
    if not here.seen.mood:
        return False
    if any(cue.order not in ("SV", "NOUN") for cue, _ in found):
        return False
    main = next((n for n, piece in enumerate(here.pieces) if piece.kind == "main"), None)
    if main is None or any(cue.last < main and regions for cue, regions in found):
        return False
    return mood(here, here.pieces[main])


def goes_on(here: Field, *, told: bool) -> bool:
    """
    Whether a sentence is in the mood of reported speech, and near enough to what was said.
    """
    if not here.seen.mood:
        return False
    if not (told or STRONG_MOODS.search(here.row, here.low, here.high) or _is_strong(here)):
        return False
    opening = here.pieces[0].kind == "main"
    if opening and not any(mood(here, one) for one in here.pieces if one.kind == "main"):
        return False  # Die Polizei prüft, ob er gelogen habe
    first = here.tokens.lex.second["first"]
    return first.isdisjoint(here.small[here.low : here.high]) and in_mood(here) and not _is_told(here)


def _is_strong(here: Field) -> bool:
    """
    Whether the main clause can only be in the mood of reported speech: "Der Bund mische sich ein".
    """
    main = next((one for one in here.pieces if one.kind == "main"), None)
    if main is None or here.tags[main.low] not in "De" or _VERB.search(here.tags, main.low, main.high):
        return False
    return mood(here, main)


def _is_told(here: Field) -> bool:
    """
    Whether a sentence tells itself of somebody it names: "Moe hat ein Problem: Er könnte verlieren."
    """
    main = next((one for one in here.pieces if one.kind == "main"), None)
    if main is None or mood(here, main):
        return False
    subject = main_subject(here, main)
    return subject is not None and "NN" in here.tags[slice(*subject)] and not is_thing(here, subject)


def hearsay(here: Field, *, told: bool) -> bool:
    """
    Whether a sentence says what is told: "Das Boot soll gesunken sein".
    """
    if not here.seen.hearsay:
        return False
    for piece in here.pieces:
        if HEARSAYS.search(here.row, piece.low, piece.high):
            if piece.kind in _INNER and here.pieces[0].kind == "main":
                return False  # Ida Moe stört, dass der Eintritt viel kosten soll
            last = piece.high - 1
            past = here.small[last] in here.tokens.lex.second["perfect"] and here.tags[last - 1] in "GwvVX"
            return past or (told and not _is_planned(here, piece))
    return False


def _is_planned(here: Field, piece: Piece) -> bool:
    """
    Whether a piece with "soll" tells when: "Nun soll ein Gutachter kommen".
    """
    if piece.kind == "main" and "d" in here.tags[piece.low : piece.high]:
        return True
    return not here.tokens.lex.second["planned"].isdisjoint(here.small[piece.low : piece.high])


def in_mood(here: Field) -> bool:
    """
    Whether any clause of a sentence is in the mood of reported speech.
    """
    if here.seen.mood:
        for piece in here.pieces:
            if mood(here, piece):
                return True
    return False


def about(before: Field | None) -> Voice | None:
    """
    Whom the sentence before is about, where nobody spoke in it: "Moe ist besorgt. Der Steg sei alt."
    """
    if before is None or not before.pieces:
        return None
    subject = main_subject(before, before.pieces[-1])
    if subject is not None:
        subject = _from(before, subject) or (subject if _named(before, subject) else _beside(before, subject))
    if subject is None or is_thing(before, subject) or not _named(before, subject):
        return None
    return Voice(before.tokens, subject, None, "")


def _beside(before: Field, subject: Region) -> Region | None:
    """
    The name between commas behind somebody: "Ihr Chef, der Taucher Ola Lie, ist froh."
    """
    end = subject[1]
    if before.tags[end : end + 1] != "," or end + 1 >= before.high:
        return None
    words, piece = before.tokens.lex.second, before.pieces[before.at(end + 1)]
    if not words["passive"].union(words["deathly"]).isdisjoint(before.small[piece.high : before.high]):
        return None  # Sein Opfer, die Lehrerin Ida Moe, ist tot
    return (piece.low, piece.high) if piece.kind == "phrase" and piece.high < before.high else None


def _from(before: Field, subject: Region) -> Region | None:
    """
    Whose it is where somebody's judgement comes: "Kritik kam von Ida Moe."
    """
    words = before.tokens.lex.second
    if before.small[subject[1] - 1] not in words["coming"]:
        return None
    piece = before.pieces[before.at(subject[0])]
    inside = before.small[piece.low : piece.high]
    if words["comes"].isdisjoint(inside) or not before.tokens.lex.words["negations"].isdisjoint(inside):
        return None
    return agent(before, piece)


def another(before: Field, voice: Voice, names: frozenset[str]) -> str:
    """
    The last name that a sentence is about, if who spoke has another: "Wernicke war Minister."
    """
    if voice.subject is None or not before.pieces:
        return ""
    subject = main_subject(before, before.pieces[-1])
    if subject is None or subject[1] - subject[0] > 1 or before.tags[subject[0]] != "N":
        return ""
    word, own = before.small[subject[0]], before.small[slice(*voice.subject)]
    return word if word in names and word not in own and not names.isdisjoint(own) else ""


def last_names(tokens: Tokens) -> frozenset[str]:
    """
    The words that stand behind a given name in an article.
    """
    given, small = genders(), tokens.small
    behind = [one.start() + 1 for one in _NAME.finditer(tokens.tags)]
    return frozenset([small[i] for i in behind if small[i - 1] in given])


def _named(field: Field, subject: Region) -> bool:
    """
    Whether a phrase has a name, or letters as parties have.
    """
    low, high = subject
    words = [field.tokens.printed(i) for i in range(low, high)]
    return "NN" in field.tags[low:high] or any(len(word) > 1 and word.isupper() for word in words)
