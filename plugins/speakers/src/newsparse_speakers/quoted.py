"""
Who says each quotation: the clause around it, or what stands before and after its paragraph.
"""

import re

import attrs

from newsparse_speakers import owners, phrases
from newsparse_speakers.clauses import Clause, Sentence
from newsparse_speakers.indirect import content, set_in
from newsparse_speakers.labels import colon, dash
from newsparse_speakers.phrases import Region
from newsparse_speakers.tokens import Tokens

_LABEL = re.compile(r"[\"“”„«'’‘]{0,2}\s*((?:[A-Z][A-Z.'’\-]+ ?){1,4}):\s")


_OBJECT = re.compile("D[wv]*w")


_ASKED = re.compile("bR?V")  # Hill was asked: "..."


@attrs.define(eq=False)
class Source:
    """
    Who says a quotation: tokens of one paragraph, and the clause that says so.
    """

    tokens: Tokens
    subject: Region | None
    clause: Clause | None
    rule: str


def in_sentence(tokens: Tokens, tags: str, sentence: Sentence, at: int) -> Source | None:
    """
    The source of the quotation at token *at*, where its own sentence names it.
    """
    called = _called(tokens, tags, sentence, at)
    if called is not None:
        return Source(tokens, called.subject, called, "before")
    for one in sentence.clauses:
        if (
            one.order == "BY"
            and one.subject is not None
            and one.cue[1] <= at < one.cue[1] + 3
            and at < one.subject[0]
        ):
            return Source(tokens, one.subject, one, "after")  # was called "a mess" by Hill
    after = _after(tokens, tags, sentence, at)
    before = _before(tokens, tags, sentence, at)
    closed = tags[at] in "KE" or tags[at + 1 : at + 2] == ","
    if after is not None and (before is None or closed):
        weaker = before is not None and before.strength >= after.strength and after.order == "SV"
        if before is not None and tags[at] == "K" and _ends(tags, sentence, before, at):
            weaker = True
        elif tags[at] != "Q":
            weaker = False
        if not weaker:
            return Source(tokens, after.subject, after, "after")
    if tags[at - 1 : at] == ":" and (speaker := colon(tokens, tags, sentence.low, at, alone=before is None)):
        return Source(tokens, speaker, None, "colon")
    late = _late(tags, sentence, at)
    if before is not None and (late is None or before.strength == 3):
        return Source(tokens, before.subject, before, "before")
    if after is not None:
        return Source(tokens, after.subject, after, "after")
    dashed = dash(tags, at, sentence.high)
    if dashed is not None:
        return Source(tokens, dashed, None, "dash")
    if late is not None:
        return Source(tokens, late.subject, late, "late")
    noun = owners.noun(tokens, tags, sentence.low, at)
    if noun is not None:
        cue, subject = noun
        return Source(tokens, subject, Clause(cue, subject, "SV", 2), "noun")
    return None


def _ends(tags: str, sentence: Sentence, before: Clause, at: int) -> bool:
    """
    Whether the clause before a quotation ends with its comma: "While Hill called it "a mess," Moe said".
    """
    if before.strength < 2 or before.left <= sentence.low or "," in tags[before.right : at]:
        return False
    if before.subject is not None and tags[before.subject[0]] == "W":
        return tags[before.left - 1] == ","
    return tags[before.left - 1] == "k" and before.left - 1 == sentence.low


def labelled(tokens: Tokens, at: int) -> Source | None:
    """
    Who speaks in a transcript whose quotations begin with a name: "MOE: It rains."
    """
    start = tokens.starts[at]
    if tokens.text.find(":", start + 3, start + 40) < 0:
        return None
    found = _LABEL.match(tokens.printed(at))
    if found is None:
        return None
    inner = Tokens.between(tokens.text, tokens.lex, start + found.start(1), start + found.end(1))
    return Source(inner, (1, len(inner.tags) - 1), None, "label")


def _called(tokens: Tokens, tags: str, sentence: Sentence, at: int) -> Clause | None:
    """
    The clause right before a quotation that is only its object: what he called "a mess".
    """
    named = None
    for one in sentence.clauses:
        if (
            (one.right == at or (one.right == at - 1 and tags[one.right] == "D"))
            and one.subject is not None
            and not one.passive
            and not one.shared
        ):
            begins = one.left > sentence.low and tokens.word(one.left - 1) in tokens.lex.words["what"]
            if (
                begins and tags[one.subject[0]] == "P" and tags[one.left - 2] not in ",-"
            ):  # Hill denounced what she called
                return named or one
            return one if begins else None
        plain = one.strength > 1 and one.order == "SV" and not one.passive
        if plain and one.subject is not None and tags[one.subject[1] - 1] not in "PWt":
            named = one
    return None


def _after(tokens: Tokens, tags: str, sentence: Sentence, at: int) -> Clause | None:
    """
    The clause that begins right after the quotation.
    """
    k = at + 1
    opening = tokens.lex.words["as"]
    while k < sentence.high and tags[k : k + 1] in ",-R)":
        k += 1
    for one in sentence.clauses:
        if one.cue[0] <= at or one.subject is None or tags[one.subject[1] - 1] in "Wt":
            continue
        if one.order == "TO" or (not one.shared and one.order != "PART"):
            if one.left <= k or (one.left == k + 1 and tokens.word(k) in opening):
                return None if _in_between(tags, sentence, at, one) else one
            comma = tags[at] == "K" or tags[k - 1] == ","
            if (
                comma
                and (one.left == k or tags[one.left - 1] not in "ckt")
                and one.left - k < 12
                and tags[k : k + 1] == "p"
                and one.strength == 3
            ):
                return one  # "...," in a letter to the board, Hill said
        break
    return None


def _in_between(tags: str, sentence: Sentence, at: int, after: Clause) -> bool:
    """
    Whether a quotation closes the clause that opens its sentence: as Hill called it "a mess," Moe said that.
    """
    if sentence.low == at or after.order != "SV" or tags[after.right] in _ENDS:
        return False
    if "k" not in tags[sentence.low : sentence.low + 3]:
        return False
    return any(
        one.subject is not None and one.strength == 3 and "," not in tags[one.right : at]
        for one in sentence.clauses
        if one.cue[0] < at
    )


def _before(tokens: Tokens, tags: str, sentence: Sentence, at: int) -> Clause | None:
    """
    The last clause before the quotation.
    """
    best = None
    named = tokens.lex.words["naming"]
    likened = False
    for one in sentence.clauses:
        if one.cue[0] >= at:
            break
        if one.subject is None or one.passive or one.right > at:
            continue
        if best is None:
            likened = not tokens.lex.words["as"].isdisjoint(tokens.small[max(at - 2, sentence.low) : at])
        if one.cue[1] > at - 2 and tokens.word(one.cue[1] - 1) in named and _thing(tags, one, at):
            continue  # a deal called "the mess"
        if one.order == "SV" and one.strength == 3 and one.left > sentence.low + 1 and set_in(tags, one, at):
            return one  # the papers show, Hill said, that it was "a mess"
        if one.order == "NOUN" and best is not None:
            continue  # dismissed his claim that it was "a mess"
        if likened and one.strength == 1 and best is not None and best.strength == 2:
            continue  # criticised those who think of it as "a mess"
        best = one
    plain = best is not None and best.strength == 3 and best.order in ("SV", "VS") and not best.shared
    if best is not None and plain and tags[best.right : at] in (":", "R:", ",", "R,"):
        return best
    if best is not None and plain and best.right == at and _apart(tags, sentence, best):
        return best
    for one in sentence.clauses:
        if one.cue[0] >= at or one is best:
            break
        if (
            one.subject is None
            or one.passive
            or one.right > at
            or one.strength < 3
            or one.order not in ("SV", "PART")
            or (one.shared and one.order == "SV" and tags[one.cue[0] - 1] == "o")
        ):
            continue
        for start, end in content(tokens, tags, sentence, one):
            if start <= at < end and start >= one.cue[1]:
                return one
    return best


def _apart(tags: str, sentence: Sentence, clause: Clause) -> bool:
    """
    Whether a clause follows one that opens the sentence: when Hill said it was over, Moe shouted "no".
    """
    return (
        clause.left > sentence.low
        and tags[clause.left - 1] == ","
        and "k" in tags[sentence.low : sentence.low + 3]
    )


def _thing(tags: str, clause: Clause, at: int) -> bool:
    """
    Whether what a clause begins with is named by the quotation behind it, and names nothing itself.
    """
    subject = clause.subject
    return (
        subject is not None
        and _OBJECT.fullmatch(tags, *subject) is not None
        and tags[clause.right : at] in ("", "D")
    )


def _late(tags: str, sentence: Sentence, at: int) -> Clause | None:
    """
    A clause that closes the sentence: "a "mess" of a plan, Hill said".
    """
    for one in reversed(sentence.clauses):
        if one.cue[0] <= at:
            break
        if one.subject is None or one.strength < 3 or one.shared or tags[one.subject[1] - 1] in "Wt":
            continue
        if one.order == "SV" and tags[one.right : one.right + 1] == "t":
            continue
        if (one.left > 0 and tags[one.left - 1] == ",") or one.order == "TO":
            return one
    return None


def main_subject(tokens: Tokens, tags: str, sentence: Sentence, at: int) -> Region | None:
    """
    The subject of the sentence around a quotation without a cue.
    """
    found = phrases.first(tags, sentence.low, at)
    if (
        found is None
        or found[1] >= at
        or _ASKED.search(tags, found[1], at)
        or not (tags[at - 1] == ":" or any(t in "vVXbB" for t in tags[found[1] : at]))
    ):
        return None
    if any(t in "NTg" for t in tags[found[0] : found[1]]) or tags[found[0]] == "P":
        return found
    return None


def near_subject(tokens: Tokens, tags: str, sentence: Sentence, at: int) -> Region | None:
    """
    The subject of a short clause without a cue around a quotation: Hill stood by the "mess".
    """
    found = phrases.first(tags, sentence.low, at)
    if found is None or at - found[1] > 14:
        return None
    if not _NEAR.fullmatch(tags, found[1], at):
        likened = _LIKENED.fullmatch(tags, found[1], at) and _ALONE.fullmatch(tags, *found)
        as_what = tokens.small[at - 1 - (tags[at - 1] == "D")] in tokens.lex.words["as"]
        return found if likened and as_what else None  # Hill went after Moe as a "mess"
    if tags[found[0]] == "P":
        return None if tokens.word(found[0]) in tokens.lex.words["empty"] else found
    return found if _NAMED.fullmatch(tags, *found) else None


_NEAR = re.compile("[^,:;kWtQKE.()_-]*[vX][^,:;kWtQKE.()_-]*")
_ENDS = ".,;:-\n"
_LIKENED = re.compile("[^,:;bWtQKE.()_-]+kD?")
_ALONE = re.compile("[NT]*N|P")
_NAMED = re.compile("D?[NTw]*N")
