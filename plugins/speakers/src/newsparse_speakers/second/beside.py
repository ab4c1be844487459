"""
The source of a quotation in its own sentence: which of the cues around it is its own.
"""

from newsparse_speakers.lexicon import SAYS
from newsparse_speakers.phrases import Region
from newsparse_speakers.second import nouns
from newsparse_speakers.second.cue import Cue
from newsparse_speakers.second.fields import Field, mood, reach
from newsparse_speakers.second.subjects import main_subject
from newsparse_speakers.second.things import is_thing, speaker
from newsparse_speakers.second.voices import Voice

_APART = frozenset(".,:;-\nQKE")  # behind these nobody names a paper
_RULES = {
    "SV": "before",
    "VS": "after",
    "AS": "as said",
    "SO": "according",
    "TO": "according",
    "IT": "it says",
    "NOUN": "noun",
}


def source(
    here: Field, found: list[tuple[Cue, list[Region]]], at: int, covered: set[int]
) -> tuple[Voice | None, list[Region]]:
    """
    The source of the quotation at token *at* in its own sentence, and the clause it is said in.
    """
    best: tuple[int, int, int] | None = None
    for n, (cue, regions) in enumerate(found):
        if cue.passive and cue.subject is None:
            continue
        inside = any(low <= at < high for low, high in regions)
        piece = here.pieces[cue.piece]
        nearest = abs(at - cue.cue[0])
        beside = piece.low - at == 1 or (piece.low - at == 2 and here.tags[at + 1] in ",-")
        own = piece.low <= at < reach(here, cue.piece) and (inside or not _is_others(here, found, at, cue))
        if (cue.order in ("VS", "IT", "AS") and beside) or (cue.order == "SO" and 0 < cue.low - at < 3):
            rank, nearest = 0, 0
        elif (
            here.tags[at - 1 : at] == ":"
            and piece.high == at - 1
            and piece.kind == "main"
            and cue.order in ("SV", "VS")
            and here.pieces[0].kind == "asking"
        ):
            rank, nearest = 0, 0  # Warum es brannte, erklärte Moe so: ...
        elif inside and piece.kind == "main" and here.tags[piece.low - 1 : piece.low] == ":":
            rank, nearest = 1, -1  # ... kritisierte das Gesetz: So sagte Moe, es sei ...
        elif inside:
            rank, nearest = 1, n
        elif own and piece.kind == "main" and cue.order == "SV" and not mood(here, piece):
            rank, nearest = 1, -1
        elif beside and cue.order == "SV" and cue.fronted and not any(low > at for low, _ in regions):
            rank, nearest = 2, 0
        elif own:
            rank = 3
        elif here.tags[at - 1 : at] == ":" and cue.cue[0] < at:
            rank = 4
        else:
            continue
        if best is None or (rank, nearest) < best[:2]:
            best = (rank, nearest, n)
    if best is None:
        return None, []
    cue, regions = found[best[2]]
    if any(low <= at < high for low, high in regions):
        covered.add(best[2])
    else:
        regions = []
    if cue.subject is None:
        return None, regions
    who = speaker(here, cue.subject) if cue.order == "SV" else cue.subject
    return Voice(here.tokens, who, cue.cue, _RULES[cue.order]), regions


def _is_others(here: Field, found: list[tuple[Cue, list[Region]]], at: int, cue: Cue) -> bool:
    """
    Whether a clause behind that of a cue has the quotation at token *at* and somebody of its own who says it:
    "Moe rügte Berg, der von „Pech“ sprach"
    """
    spot = here.at(at)
    if spot <= cue.piece or here.pieces[spot].kind not in ("relative", "main"):
        return False
    return any(one.piece == spot and one.subject is not None for one, _ in found)


def nobody(here: Field, found: list[tuple[Cue, list[Region]]], at: int) -> Voice | None:
    """
    The words that tell the quotation at token *at* without anybody who says it: "Darin heißt es, ..."
    """
    therein = here.tokens.lex.second["therein"]
    for cue, regions in found:
        if cue.order == "IT" and cue.subject is None and any(low <= at < high for low, high in regions):
            piece = here.pieces[cue.piece]
            if not therein.isdisjoint(here.small[piece.low : piece.high]):
                return Voice(here.tokens, None, cue.cue, _RULES["IT"])
    return None


def before_colon(here: Field, at: int) -> tuple[Voice | None, list[Region]] | None:
    """
    Who tells what stands behind a colon, with the quotation at token *at* inside: "Moe wehrte ab: Der Steg
    sei „gut“"; nothing where no clause stands before a colon and one that is told behind it.
    """
    colon = here.tags.rfind(":", here.low, at - 1)
    if colon < 0:
        return None
    for opening, told in zip(here.pieces, here.pieces[1:], strict=False):
        if opening.high == colon and opening.kind == "main" and mood(here, told) and not mood(here, opening):
            subject = main_subject(here, opening)
            if subject is not None and is_thing(here, subject):
                subject = None  # die Vorwürfe wiegen schwer: ...
            who = speaker(here, subject) if subject is not None else None
            voice = Voice(here.tokens, who, None, "colon") if who is not None else None
            return voice, [(colon + 1, here.high)]
    return None


def is_paper(here: Field, found: list[tuple[Cue, list[Region]]], at: int) -> bool:
    """
    Whether the quotation at token *at* is the name of a paper: sagte sie dem „Blatt“: „...“; berichtete das
    „Blatt“, ...
    """
    tags, small = here.tags, here.small
    if tags[at - 1] in _APART or not all(
        word[:1].isupper() for word in here.tokens.printed(at).strip(_MARKS).split()
    ):
        return False
    for cue, regions in found:
        if not regions or any(low <= at < high for low, high in regions):
            continue
        if cue.subject is not None and cue.subject[0] <= at < cue.subject[1] <= at + 1:
            return True
        piece = here.pieces[cue.piece]
        told = cue.strength == SAYS and cue.subject is not None and cue.subject[1] < at < piece.high
        if told and small[at - 1] in here.tokens.lex.second["told_by"]:
            return True
    if tags[at + 1 : at + 2] != ":" or tags[at + 2 : at + 3] not in ("Q", "K", "E"):
        return False
    return small[at - 1] in here.tokens.lex.second["told_by"] and tags[at - 2] != "p"


def written(here: Field, at: int) -> Voice | None:
    """
    What the quotation behind a colon is written on: "Auf dem Schild steht: ..."
    """
    tokens, low = here.tokens, here.pieces[0].low
    words = tokens.lex.second
    if here.small[at - 2] not in words["stands"] or here.small[low] not in words["written_on"]:
        return None
    found = nouns.phrase(tokens, here.tags, low + 1, at)
    return None if found is None else Voice(tokens, found, (at - 2, at - 1), "it says")


_MARKS = "\"„“”»«'‚‘›‹ "
