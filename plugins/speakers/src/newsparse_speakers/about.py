"""
Whose a quotation is in a sentence where nobody says anything: whom the sentence is about, and what is told
behind the quotation in other ways.
"""

import re

from newsparse_speakers import phrases
from newsparse_speakers.clauses import Clause, Sentence, clause
from newsparse_speakers.given import genders
from newsparse_speakers.lexicon import SAYS
from newsparse_speakers.phrases import Region
from newsparse_speakers.tokens import Tokens

_ASKED = re.compile("bR?V")  # Hill was asked: "..."
_NEAR = re.compile("[^,:;kWtQKE.()_-]*[vX][^,:;kWtQKE.()_-]*")
_LIKENED = re.compile("[^,:;bWtQKE.()_-]*[wvk](?:[NT]*N|O)kD?")
_APPOSED = re.compile(",[NT]*N,")  # his deputy, Ida Moe, nodded
_ALONE = re.compile("[NT]*N|P")
_NAMED = re.compile("D?[NTw]*N")

_WHO = "(?P<who>P|[NT]*N)"
_ANYONE = r"(?P<who>P|[NT]*N|D[Rw]{1,2}(?=R?[vw]p?[.\n]))"
# What a cue ends with: whatever; a verb of saying; a word for what is said, beside anybody or a person; -s.
_ANY, _VERB, _NOUN, _FROM, _NOW = range(5)
# What stands behind a quotation, to the end of its sentence, and what its cue ends with.
_BEHIND = [
    (re.compile(f"{form}(?=[.,\n])"), known)
    for form, known in (
        (f"{_ANYONE}R?(?P<cue>v)p?", _ANY),  # Moe beamed, he joined in
        (f"{_ANYONE}(?P<cue>w)", _NOW),  # Moe begins
        (f"(?P<cue>v){_WHO}", _ANY),  # beamed Moe
        (f"{_WHO}(?P<cue>[XbvV]R?[vX]?[wD]?[po]?[GB])", _VERB),  # Moe used to say, he was fond of saying
        (f"bD{_WHO}(?P<cue>X?[BVv])", _VERB),  # was all he would say
        ("b(?P<who>[NT]{0,3}g)(?P<cue>w)", _NOUN),  # was Moe's verdict
        ("(?P<cue>vDw)p(?P<who>[NT][NT]+)", _FROM),  # came the reply from Ida Moe
    )
]
_DID = re.compile(rf"{_WHO}R?(?P<cue>v)p?(?:[.\n]|\Z)")


def main(tokens: Tokens, tags: str, sentence: Sentence, at: int) -> Region | None:
    """
    The subject of the sentence around a quotation without a cue.
    """
    low = sentence.low
    if tags[low] == "p" and tokens.small[low] in tokens.lex.words["for_whom"] and at + 1 >= sentence.high:
        return (low + 1, at - 1) if tags[at - 1] == "," and _ALONE.fullmatch(tags, low + 1, at - 1) else None
    found = phrases.first(tags, low, at)
    if (
        found is None
        or found[1] >= at
        or _ASKED.search(tags, found[1], at)
        or not (tags[at - 1] == ":" or any(t in "vVXbB" for t in tags[found[1] : at]))
    ):
        return None
    if any(t in "NTg" for t in tags[found[0] : found[1]]) or tags[found[0]] == "P":
        return found
    words = tokens.lex.words
    known = tokens.small[found[1] - 1] in words["speaking"]
    if not known or "O" in tags[found[1] : at] or not words["dying"].isdisjoint(tokens.small[found[1] : at]):
        return None  # his boss, Moe, sacked him; his friend, Moe, was killed
    return found if _APPOSED.match(tags, found[1]) else None


def near(tokens: Tokens, tags: str, sentence: Sentence, at: int) -> Region | None:
    """
    The subject of a short clause without a cue around a quotation: Hill stood by the "mess".
    """
    found = phrases.first(tags, sentence.low, at)
    if found is None or at - found[1] > 14:
        return None
    if not _NEAR.fullmatch(tags, found[1], at):
        likened = _LIKENED.fullmatch(tags, found[1], at) and _ALONE.fullmatch(tags, *found)
        as_what = tokens.small[at - 1 - (tags[at - 1] == "D")] in tokens.lex.words["as"]
        if not (likened and as_what):
            return None  # but: Hill went after Moe as a "mess"
    if tags[found[0]] == "P":
        return None if tokens.word(found[0]) in tokens.lex.words["empty"] else found
    return found if _NAMED.fullmatch(tags, *found) else None


def behind(tokens: Tokens, tags: str, at: int, high: int) -> Clause | None:
    """
    What tells who says the quotation at token *at* that opens a sentence which ends at *high*, where no verb
    of its own does: "...," Moe used to say.
    """
    low = at + 2 if tags[at + 1] == "," else at + 1
    if tags[at] != "K" and low == at + 1 and (tags[at] != "Q" or tags[low] != "b"):
        return _exclaimed(tags, at, high)
    for form, known in _BEHIND:
        found = form.match(tags, low)
        if found is not None:
            cue, who = found.span("cue"), found.span("who")
            if known == _ANY or _says(tokens, tags, cue, who, known):
                return clause(cue, who, "SV" if who < cue else "VS", SAYS)
    return None


def _exclaimed(tags: str, at: int, high: int) -> Clause | None:
    """
    Who did something behind the sentence in marks at token *at*, in its own sentence: "Stop!" Moe bawled.
    """
    found = _DID.match(tags, at + 1, high) if tags[at] == "E" else None
    return None if found is None else clause(found.span("cue"), found.span("who"), "SV", SAYS)


def _says(tokens: Tokens, tags: str, cue: Region, who: Region, known: int) -> bool:
    """
    Whether a cue ends with a verb of saying, or a word for what is said, and somebody may say it now: neither
    whoever is remembered ("he used to say") nor a town ("came the reply from London").
    """
    small, lex = tokens.small, tokens.lex
    word, first = small[cue[1] - 1], who[0]
    if known == _NOW:
        return word[-1] == "s" and word[-2:] != "ss"
    if known == _VERB:
        remembered = tags[first] == "P" and small[cue[0]] in lex.words["once"]
        return lex.strength.get(word) == SAYS and not remembered
    somebody = known == _NOUN or tags[first] == "T" or small[first] in genders()
    return somebody and word in lex.words["said_things"]
