"""
Subjects with more behind them than a noun phrase: people who knew Moe said, the firm that Moe founded said.

Where no mark stands between two verbs, the second has the first noun as its subject, unless the first one
reports what follows it ("Moe said Berg left") or a conjunction joins two clauses.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsparse_speakers import phrases
from newsparse_speakers.lexicon import SAYS
from newsparse_speakers.phrases import Region

if TYPE_CHECKING:
    from newsparse_speakers.tokens import Tokens

_FAR = 40  # tokens in which a subject begins
_INSIDE = r"[^,;:.QKE\n_()-]*+"
_CLAUSE = re.compile(rf"{_INSIDE}(?:\)[^()\n]{{0,9}}\({_INSIDE})*+")  # backwards
_VERB = re.compile("[vXBVbG]")
_PARTICIPLE = re.compile("[vGo]|V(?=R*[po])|V(?=V)")  # what follows a noun in its phrase
_FINITE = re.compile("[VXbWtk]")
_TWICE = re.compile("[VXb].*?[^XbnRo][VXb]")
_OPENING = re.compile("[ktcV]")
_REPORTS = re.compile("[VB]")
_MET = re.compile("(?:Dp)?D[vw]*[wT][NT]*N")
_MEETS = re.compile("v[.,\n]|v(?:R|d|[po][DNTw#dg]+)*[VXbv]|V(?:R|d|[po][DNTw#dg]+)*[Xb]")
_HELPS = re.compile("[Xbn]")


def described(tokens: Tokens, tags: str, low: int, end: int, *, clear: bool) -> Region | None:
    """
    The subject of the verb at token *end*, where a relative clause or a participle stands between them.

    Where it is not *clear* that the form is a verb, only "by" makes a participle of the one before it.
    """
    far = max(low, end - _FAR)
    found = _CLAUSE.match(tags[far:end][::-1])
    start = end - (found.end() if found else 0)
    if start == far > low:
        return None
    openings = _openings(tokens, tags, start, end)
    for at in openings:
        while at < end and tags[at] in "ckR":
            at += 1
        subject = phrases.right(tags, at, end)
        if subject is None or (tags[at] == "P" and tags[at + 1] not in "WG"):
            continue
        at = subject[1]
        while at < end and tags[at] == "R":
            at += 1
        if at >= end:
            return None
        if _relative(tokens, tags, at):
            behind = at + 1 + (tags[at] == "p")
            if tags[at] == "t" and tags[subject[0]] == "w" and subject[1] - subject[0] == 1:
                continue  # given that
            who = tags[at] == "W" and tags[behind : behind + 1] not in ("N", "T", "D", "P")
            who = who and not (
                behind + 1 == end and _somebody(tokens, behind)
            )  # a man who police say stole it
            if behind < end and (who or _VERB.search(tags, behind, end)):
                if not clear and _TWICE.search(tags, behind, end):
                    return None  # those who came had similar doubts
                return None if _reports(tokens, tags, behind, end) else (subject[0], end)
        elif (
            openings[-1] <= subject[0]
            and (clear or tokens.small[at + 1] in tokens.lex.words["agent"])
            and _PARTICIPLE.match(tags, at)
            and (not _says(tokens, tags, at) or (_MET.fullmatch(tags, *subject) and tags[at + 1] in "poV"))
            and (
                tags[at] == "G"
                or tags[subject[1] - 1] != "N"
                or "w" in tags[slice(*subject)]
                or tags.startswith("DT", subject[0])
                or (subject[1] == low + 1 and (tags[at] == "o" or tags[at + 1] in "powT"))
            )
            and not _FINITE.search(tags, at + 1, end)
        ):
            return None if _reports(tokens, tags, at, end) else (subject[0], end)
    return None


def _somebody(tokens: Tokens, i: int) -> bool:
    """
    Whether the word at *i* stands for people: police, officials.
    """
    word, words = tokens.small[i], tokens.lex.words
    return word in words["plurals"] or word.removesuffix("s") in words["roles"]


def extended(tags: str, found: Region) -> Region:
    """
    A noun phrase behind its verb, with what makes its name that of somebody else: said the woman Moe met.
    """
    low, high = found
    return (low, high + 1) if tags[high] in "vV" and _MET.fullmatch(tags, low, high) else found


def is_met(tags: str, low: int, high: int) -> bool:
    """
    Whether the name in a phrase is that of somebody who does something to the noun before it: the woman Moe
    met wept.
    """
    return _MET.fullmatch(tags, low, high) is not None and _MEETS.match(tags, high) is not None


def _says(tokens: Tokens, tags: str, i: int) -> bool:
    """
    Whether a verb is that of somebody who speaks, and no participle for one who is spoken to.
    """
    word, lex = tokens.small[i], tokens.lex
    return tags[i] == "V" and lex.strength.get(word) == SAYS and word not in lex.words["treated"]


def _openings(tokens: Tokens, tags: str, start: int, end: int) -> list[int]:
    """
    Where a clause may begin between two tokens: at the first, and behind what opens or joins one.
    """
    found = [start]
    for opening in _OPENING.finditer(tags, start + 1, end - 1):
        i = opening.start()
        tag = tags[i]
        if tag in "kt":
            opens = not _relative(tokens, tags, i)
        elif tags[i + 1] not in "DNTPw#":
            continue
        else:
            opens = _says(tokens, tags, i) if tag == "V" else not _ends(tags, i + 1, end)
        if opens:
            found.append(i + 1)
    return found


def _relative(tokens: Tokens, tags: str, i: int) -> bool:
    """
    Whether a relative clause opens at token *i*, behind a noun: who, that, whom, in which.
    """
    tag = tags[i]
    if tags[i - 1] not in "NwTgD#)pP" or tag not in "Wtkp":
        return False
    if tag == "p":
        return tags[i + 1] == "W" or tokens.small[i + 1] in tokens.lex.words["relating"]
    return tag in "Wt" or tokens.small[i] in tokens.lex.words["relating"]


def _reports(tokens: Tokens, tags: str, low: int, end: int) -> bool:
    """
    Whether all that stands behind a verb before *end* is who says it there: a man who said Moe lied.
    """
    words, lex = tokens.lex.words, tokens.lex
    for verb in _REPORTS.finditer(tags, low, end - 1):
        i = verb.start()
        if tokens.small[i] in words["telling"]:
            continue
        if _says(tokens, tags, i) or lex.lemma.get(tokens.small[i]) in words["supposing"]:
            behind = i + 1 + (tags[i + 1] == "t")
            if _ends(tags, behind, end) and not (tags[behind] == "D" and _thing(tokens, tags, i, end - 1)):
                return True
    return False


def _thing(tokens: Tokens, tags: str, i: int, last: int) -> bool:
    """
    Whether the word at *last* is a thing that the verb at token *i* is done to: who answered the phone.
    """
    words, word = tokens.lex.words, tokens.small[last]
    return (
        tags[last] == "w"
        and _says(tokens, tags, i)
        and tokens.small[i] not in words["plain"]
        and not (word in words["groups"] or _somebody(tokens, last))
        and (
            word in words["no_persons"]
            or not (word in words["persons"] or word.endswith(tuple(words["person_endings"])))
        )
    )


def _ends(tags: str, low: int, end: int) -> bool:
    """
    Whether a noun phrase goes from one token up to another.
    """
    return phrases.right(tags, low, end) == (low, end)


def is_verb(tokens: Tokens, tags: str, i: int, group: str) -> bool:
    """
    Whether the form at token *i* is a finite verb, and neither a noun nor a participle: not "states", "a more
    detailed plan", "men charged with".
    """
    word, lex = tokens.small[i], tokens.lex
    if word in lex.words["clear"] or _HELPS.search(group):
        return True
    if word[-1] == "s" and lex.lemma.get(word) in lex.words["no_nouns"]:
        return True
    if tags[i] == "B":
        return word in lex.words["clear_plurals"]
    return word[-1] != "s" and (lex.strength.get(word) == SAYS or tags[i + 1] not in "wp")


def misfit(tokens: Tokens, tags: str, i: int, source: Region) -> bool:
    """
    Whether a form that may be a noun does not fit the phrase before it: up to a certain point.
    """
    if tags[i] != "B":
        return True
    small, of = tokens.small, tags.find("p", *source)
    head = small[(of if of > 0 else source[1]) - 1]
    return not (head[-1] == "s" or head in tokens.lex.words["plurals"] or small[of] == "of")


def before_auxiliary(tags: str, k: int, low: int) -> Region | None:
    """
    The subject of the auxiliary at token *k*.
    """
    while k > low and tags[k - 1] in "XbnR":
        k -= 1
    return phrases.left(tags, k - 1, low) if k > low and tags[k - 1] in "NwPWT)" else None


def to_its_end(tokens: Tokens, tags: str, low: int, owner: Region | None) -> Region | None:
    """
    The subject that a phrase ends, where it is a part of one: a man who knew Moe had this to say.
    """
    if owner is None or owner[0] <= low or tags[owner[0] - 1] not in "opvGVBWb":
        return owner
    return described(tokens, tags, low, owner[1], clear=True) or owner
