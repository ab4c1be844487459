"""
Who says each quotation: the clause around it, or what stands before and after its paragraph.
"""

import re

from newsparse_speakers import about, conveyed, edges, owners
from newsparse_speakers.clauses import Clause, Sentence, clause
from newsparse_speakers.indirect import Report
from newsparse_speakers.labels import colon, dash
from newsparse_speakers.lexicon import SAYS
from newsparse_speakers.phrases import Region
from newsparse_speakers.tokens import Tokens

_OBJECT = re.compile("D[wv]*w")
_ENDS = ".,;:-\n"
_NAMES = re.compile("[NTgPW]")
# Who says a quotation: tokens of one paragraph, the clause that says so, and its rule.
Source = tuple[Tokens, Region | None, Clause | None, str]


def in_sentence(report: Report, sentence: Sentence, at: int) -> Source | None:
    """
    The source of the quotation at token *at*, where its own sentence names it.
    """
    tokens, tags, clauses = report.tokens, report.tags, sentence.clauses
    before = after = late = None
    if clauses and clauses[0].cue[0] < at:
        called = _called(tokens, tags, sentence, at)
        if called is not None:
            return tokens, called.subject, called, "before"
        for one in clauses:
            if (
                one.order == "BY"
                and one.subject is not None
                and one.cue[1] <= at < one.cue[1] + 3
                and at < one.subject[0]
            ):
                return tokens, one.subject, one, "after"  # was called "a mess" by Hill
        before = _before(report, sentence, at)
    if clauses and clauses[-1].cue[0] > at:
        after = _after(tokens, tags, sentence, at)
        if after is not None and (before is None or not _weaker(tokens, sentence, before, after, at)):
            return tokens, after.subject, after, "after"
        late = _late(tokens, tags, sentence, at)
    if tags[at - 1] == ":" and (speaker := colon(tokens, tags, sentence.low, at, alone=before is None)):
        return tokens, speaker, None, "colon"
    if (
        before is not None
        and (late is None or before.strength == SAYS or tags[late.left - 1] == "K")
        and (late is None or late.order != "VS" or _somebody(tags, before))
    ):
        return tokens, before.subject, before, "before"
    if after is not None:
        return tokens, after.subject, after, "after"
    dashed = dash(tags, at, sentence.high) if tags[at + 1] == "-" else None
    if dashed is not None:
        return tokens, dashed, None, "dash"
    if late is not None:
        return tokens, late.subject, late, "late"
    noun = owners.noun(tokens, tags, sentence.low, at) if at > sentence.low else None
    if noun is not None:
        cue, subject = noun
        return tokens, subject, clause(cue, subject, "SV", 2), "noun"
    behind = about.behind(tokens, tags, at, sentence.high) if at == sentence.low else None
    return None if behind is None else (tokens, behind.subject, behind, "after")


def _spoken_to(tokens: Tokens, clause: Clause) -> bool:
    """
    Whether the subject of a passive clause does not speak but listens: "...," Moe was told.
    """
    return tokens.small[clause.cue[1] - 1] in tokens.lex.words["spoken_to"]


def _somebody(tags: str, clause: Clause) -> bool:
    """
    Whether the subject of a clause is somebody by name, or a pronoun: not "the vote".
    """
    return clause.subject is not None and _NAMES.search(tags, *clause.subject) is not None


def _weaker(tokens: Tokens, sentence: Sentence, before: Clause, after: Clause, at: int) -> bool:
    """
    Whether the clause after a quotation is less likely to be its own than the clause before it.
    """
    tags = tokens.tags
    tag, between = tags[at], tags[before.right : at]
    if owners.opens(tags, before, sentence.low, at) or conveyed.relays(tokens, before, after, between):
        return True  # Hill said: "...", according to Moe
    if tag not in "KE" and tags[at + 1] != ",":
        return True
    if (tag == "K" or tags[at + 1] == ",") and _ends(tags, sentence, before, at):
        return True
    return tag == "Q" and before.strength >= after.strength and after.order == "SV"


def _ends(tags: str, sentence: Sentence, before: Clause, at: int) -> bool:
    """
    Whether the clause before a quotation ends with its comma: "While Hill called it "a mess," Moe said".
    """
    if before.strength < 2 or before.left <= sentence.low or "," in tags[before.right : at]:
        return False
    if before.subject is not None and tags[before.subject[0]] == "W":
        return tags[before.left - 1] == ","
    return tags[before.left - 1] == "k" and before.left - 1 == sentence.low


def _called(tokens: Tokens, tags: str, sentence: Sentence, at: int) -> Clause | None:
    """
    The clause right before a quotation that is only its object: what he called "a mess".
    """
    for one in sentence.clauses:
        right, subject = one.right, one.subject
        if right < at - 1 or right > at or one.shared or one.passive or subject is None:
            continue
        if right == at or tags[right] == "D":
            if one.left <= sentence.low or tokens.small[one.left - 1] not in tokens.lex.words["what"]:
                return None
            if tags[subject[0]] == "P" and tags[one.left - 2] not in ",-":
                return _named(tags, sentence, one) or one  # Hill denounced what she called
            return one
    return None


def _named(tags: str, sentence: Sentence, before: Clause) -> Clause | None:
    """
    The last clause *before* another one in which somebody who is named says or judges something.
    """
    for one in reversed(sentence.clauses[: sentence.clauses.index(before)]):
        if (
            one.strength > 1
            and one.order == "SV"
            and one.subject is not None
            and not one.passive
            and tags[one.subject[1] - 1] not in "PWt"
        ):
            return one
    return None


def _after(tokens: Tokens, tags: str, sentence: Sentence, at: int) -> Clause | None:
    """
    The clause that begins right after the quotation.
    """
    k, high = at + 1, sentence.high
    while k < high and tags[k] in ",-R)":
        k += 1
    for one in sentence.clauses:
        if one.cue[0] <= at or one.subject is None or tags[one.subject[1] - 1] in "Wt":
            continue
        if one.order == "TO" or (not one.shared and one.order != "PART"):
            if (one.passive and _spoken_to(tokens, one)) or (one.order == "SV" and one.subject[1] <= at):
                return None  # Moe was told; known as "the boss," Moe said
            if one.left <= k or (one.left == k + 1 and tokens.small[k] in tokens.lex.words["as"]):
                inside = at > sentence.low and _in_between(tags, sentence, at, one)
                return None if inside else conveyed.recalled(tokens, tags, one, high)
            comma = tags[at] == "K" or tags[k - 1] == ","
            if (
                comma
                and (one.left == k or tags[one.left - 1] not in "ckt")
                and one.left - k < 12
                and tags[k] == "p"
                and one.strength == SAYS
            ):
                return one  # "...," in a letter to the board, Hill said
        return one if conveyed.who_is_heard(tokens, tags, one, k) else None
    return None


def _in_between(tags: str, sentence: Sentence, at: int, after: Clause) -> bool:
    """
    Whether a quotation closes the clause that opens its sentence: as Hill called it "a mess," Moe said that.
    """
    if after.order != "SV" or tags[after.right] in _ENDS:
        return False
    if "k" not in tags[sentence.low : sentence.low + 3]:
        return False
    return any(
        one.subject is not None and one.strength == SAYS and "," not in tags[one.right : at]
        for one in sentence.clauses
        if one.cue[0] < at
    )


def _before(report: Report, sentence: Sentence, at: int) -> Clause | None:
    """
    The last clause before the quotation.
    """
    best = None
    tags, small, words = report.tags, report.small, report.tokens.lex.words
    for one in sentence.clauses:
        start, end = one.cue
        if start >= at:
            break
        if one.subject is None or one.passive or one.right > at:
            continue
        if tags[end] == "p" and edges.accused(report.tokens, tags, one):
            continue  # a man accused of theft sent "chilling" letters
        if end > at - 2 and small[end - 1] in words["naming"] and _thing(tags, one, at):
            continue  # a deal called "the mess"
        strength, order = one.strength, one.order
        if strength == SAYS and order == "SV" and one.left > sentence.low + 1 and edges.set_in(tags, one, at):
            return one  # the papers show, Hill said, that it was "a mess"
        if best is not None:
            if order == "NOUN" and owners.claims(report.tokens, tags, one, best, at):
                return one  # dismissed Hill's claim that it was "a mess"
            if order == "NOUN":
                continue  # dismissed his claim that it was "a mess"
            relative = best.order == "TO" and best.subject and tags[best.subject[1] : start] in ("W", ",W")
            if relative and "," in tags[one.right : at]:
                continue  # according to a man who spoke up, it was "a mess"
            if (
                strength == 1
                and best.strength == 2
                and not words["as"].isdisjoint(small[max(at - 2, sentence.low) : at])
            ):
                continue  # criticised those who think of it as "a mess"
        best = one
    if best is not None and best.strength == SAYS and best.order in ("SV", "VS") and not best.shared:
        between = tags[best.right : at]
        if between in _OPENING or (not between and _apart(tags, sentence, best)):
            return best
        if conveyed.LISTENER.fullmatch(between) and small[best.cue[1] - 1] in words["spoken_to"]:
            return best  # Hill said Moe told her: "Go home."
    if best is not None and best.right == at and small[best.cue[0]] in words["shouting"] and not best.shared:
        return best  # Hill told fans chanting "No!" that it was over
    aside = best is not None and best.order == "PART" and tags[best.right : at] in _ADDING
    for one in sentence.clauses:
        if one.cue[0] >= at or one is best:
            break
        if aside and tags[one.left - 1] == "k" and small[one.left - 1] in words["timing"]:
            told = report.content(sentence, one)
            if told and best is not None and told[0][0] >= best.cue[0]:
                one.told = []  # "adding" is nothing that was said
            continue
        if (
            one.subject is None
            or one.passive
            or one.right > at
            or one.strength < SAYS
            or one.order not in ("SV", "PART")
            or (one.shared and one.order == "SV" and tags[one.cue[0] - 1] == "o")
            or (best is not None and edges.answers(tags, sentence.low, one, best))
            or (tags[one.cue[1]] == "p" and edges.accused(report.tokens, tags, one))
            or (best and "K" in tags[one.left - 2 : one.left] and tags[one.right : best.left] == "k")
        ):
            continue  # "...," Moe tweeted after Hill argued that it was "a mess"
        for start, end in report.content(sentence, one):
            if start <= at < end and start >= one.cue[1]:
                return one
    return best


_ADDING = frozenset(("", ":", ",", "t"))  # Moe left as Hill laughed, adding: "..."
_OPENING = frozenset((":", "R:", ",", "R,"))  # what a clause and its quotation have between them


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


def _late(tokens: Tokens, tags: str, sentence: Sentence, at: int) -> Clause | None:
    """
    A clause that closes the sentence: "a "mess" of a plan, Hill said".
    """
    small, words = tokens.small, tokens.lex.words
    for one in reversed(sentence.clauses):
        if one.cue[0] <= at:
            break
        if one.subject is None or one.strength < SAYS or one.shared or tags[one.subject[1] - 1] in "Wt":
            continue
        told = tags[one.right] == "t" or one.subject[1] <= at  # Moe, who was called "a liar," said
        if one.order == "SV" and (told or (one.passive and _spoken_to(tokens, one))):
            continue
        comes = one.order == "TO" and small[one.cue[0]] in words["comes"]
        if comes and words["sayings"].isdisjoint(small[at + 1 : one.cue[0]]):
            continue  # hailed a "huge heart" after they came from behind
        if (one.left > 0 and tags[one.left - 1] in ",K") or one.order == "TO":
            return one
    return None
