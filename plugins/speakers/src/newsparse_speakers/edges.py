"""
Where the words that were said begin and end beside their clause.
"""

import re

from newsparse_speakers import phrases
from newsparse_speakers.clauses import Clause
from newsparse_speakers.described import described
from newsparse_speakers.lexicon import JUDGES, SAYS
from newsparse_speakers.phrases import Region
from newsparse_speakers.tokens import Tokens

_NEAR = 4  # tokens behind a verb in which the judgement begins
_WHERE = re.compile("R?[pd][^VBXbvGtkWPQKE,;:]*")
# What opens a clause: a phrase and a finite verb, which "made by" is none of.
_PHRASE = "[#DNTgw][NTdgpw#]{0,11}[RXbn]*"
_WHO = "(?:,[DNTgwp#]{1,8},[RXbn]*)?"  # but the trainer, Ida Moe, was glad
_OWN = f"R?(?:P[RXbn]*[XbBVv]|{_PHRASE}{_WHO}(?:[XbB]|[Vv](?!p)))"
_TURN = re.compile(f"[,-]c(?=({_OWN}))")
_TOLD = re.compile(f"t?{_OWN}")
_MAIN = re.compile(f"[,K](?=R?,?R?(?:P[RXbn]*|{_PHRASE})[XbBVv])")
_VERB = re.compile("[XbBVvP]")
_ELSE = re.compile("[,K](?=R?,?R?(?:P|D[wNT]|[NT]|t[Xb]))")  # while he said it rained, it's dry
_COMMA = re.compile("[,K-]")
_MARKED = re.compile("[QKE]")
_MARKS = "\"'“”‘’«»„ "
_OPENING = frozenset('"“')  # marks of a title
_TITLE = re.compile("_[^_.:\n]{1,16}_,?")
_ASIDE = re.compile(",p[^VBXbvGtkWPQKE,;:]{1,10},(?=[otD])")
_DUMMY = re.compile("R++(?:[Xb]|[wv]o)")  # there is, only then did, there needs to be
_NAMELESS = re.compile("[DNTgwp#R]{2,12}")
_FINITE = re.compile("[DNTwgpd#]{1,12}[Xb]")


def stripped(tags: str, low: int, high: int) -> int:
    """
    Where a sentence ends without its full stop.
    """
    while high > low and tags[high - 1] == ".":
        high -= 1
    return high


def set_in(tags: str, clause: Clause, high: int) -> bool:
    """
    Whether a clause stands between commas, and what it tells goes on behind it.
    """
    comma = tags.find(",", clause.right, high)
    if tags[clause.left - 1] != "," or comma < 0 or not goes_on(tags, comma, high + 1):
        return False
    return comma == clause.right or _WHERE.fullmatch(tags, clause.right, comma) is not None


def answers(tags: str, low: int, one: Clause, other: Clause) -> bool:
    """
    Whether a clause answers the one that opens its sentence: when Hill asked Moe he said it was "over".
    """
    opens = tags[low] == "k" and one.left == low + 1 and tags[one.right] in "oNTDO"
    opens = opens and "t" not in tags[one.right : other.left]
    return opens and other.strength == SAYS and other.left > one.right and tags[other.left] == "P"


def whole(tokens: Tokens, at: int) -> bool:
    """
    Whether the quotation at token *at* begins as a sentence does.
    """
    return tokens.printed(at).lstrip(_MARKS)[:1].isupper()


def goes_on(tags: str, after: int, high: int) -> bool:
    """
    Whether the words that were said go on behind a comma: the pier, Hill said, was a danger.
    """
    return after + 1 < high and tags[after] == "," and tags[after + 1] not in "cGWK"


def subordinate(tags: str, start: int, end: int, verbs: list[int], *, opening: bool) -> int:
    """
    Where a clause ends that another one follows, perhaps with one of the *verbs* behind it.

    "While Hill said it rained, the road was dry."  Where it opens its sentence, another one does follow.
    """
    comma = _COMMA.search(tags, start, end)
    if comma is None or not (verbs and verbs[-1] > comma.start()):
        comma = _MAIN.search(tags, start, end)
        if comma is None and opening and (verb := _VERB.search(tags, start, end)):
            comma = _ELSE.search(tags, verb.end(), end)
        if comma is None:
            return end
    return comma.start() + (comma[0] == "K")


def told(tokens: Tokens, tags: str, start: int, high: int) -> int:
    """
    Where the words behind a verb of telling go on after whom they were said to: told the council it rained.
    """
    if tags[start : start + 2] == "DD" and tokens.small[start] in tokens.lex.words["female"]:
        return start + 1  # told her the pier was old
    found = phrases.right(tags, start, high)
    end = found[1] if found is not None and found[0] == start else start
    if tags[end] in "XbvV" and (whom := _listeners(tokens, tags, start, end)):
        return whom
    if tags[end] == "_" and tokens.first(end) in _OPENING and (title := _TITLE.match(tags, end, high)):
        end = title.end()  # told Radio Salt's "Morning Hour" the pier was old, the "Hour" show it was
        kinds = tokens.lex.words["programmes"]
        return next((at + 1 for at in (end, end + 1) if tags[end] == "w" and tokens.small[at] in kinds), end)
    if end == start:
        return start
    if (inner := tags.find("p", start, end)) > start and tags[end] not in "DPtk":
        end = inner
    if tokens.small[end - 1] in tokens.lex.words["told_things"] or (
        tags[end] in "GXbvV" and tags[start] != "O"
    ):
        return start
    return end + 1 if tags[end] == ":" else end


def _listeners(tokens: Tokens, tags: str, start: int, end: int) -> int:
    """
    Where those end who are told what the rest of a phrase does: told reporters Moe had left; 0 for nowhere.
    """
    words = tokens.lex.words
    for i in range(start, end - 1):
        if tags[i] not in "Dwv#":
            break
        word, behind = tokens.small[i], tags[i + 1]
        if tags[i] == "w" and (
            behind in "NT"
            or ((word[-1] == "s" or word in words["plurals"]) and tokens.small[i + 1] in words["times"])
        ):
            return i + 1
    return 0


def past_marks(tokens: Tokens, tags: str, start: int, high: int) -> int:
    """
    Where marks and adverbs behind a cue end.
    """
    small, words = tokens.small, tokens.lex.words
    bounds, cue = words["bounds"], small[start - 1]
    aside = _ASIDE.match(tags, start, high)
    if aside is not None and (
        tags[aside.end()] != "D" or not (cue in words["clear"] or cue in words["clear_plurals"])
    ):
        return aside.end()  # promised, on Monday, to help; but: she said, in a storm, the pier was safe
    while start < high and (
        tags[start] in ",:"
        or (
            tags[start] == "R"
            and _DUMMY.match(tags, start) is None
            and not (small[start] in bounds and tags[start + 1] in "#Dp")
        )
    ):
        start += 1
    return start


def closed(tags: str, clause: Clause, start: int, end: int) -> int:
    """
    Where a clause between commas ends: "Hill, who said it rained, went out".
    """
    left = clause.left - (tags[clause.left - 1] in "Wk")  # a vote, which she said was wrong, was lost
    if tags[left - 1] != ",":
        return end
    comma = tags.find(",", start, end)
    while comma >= 0:
        k = comma + 1
        while k < end and tags[k] == "R":
            k += 1
        if k < end and tags[k] in "VXbv":
            return comma
        comma = tags.find(",", comma + 1, end)
    return end


def apposed(tags: str, clause: Clause, low: int, end: int) -> bool:
    """
    Whether what stands before a name only tells who that is: the mayor's friend, Ida Moe, 44, agreed.
    """
    subject = clause.subject
    named = subject is not None and tags[subject[0]] in "NT" and tags[clause.cue[0] - 1] == ","
    return named and _NAMELESS.fullmatch(tags, low, end) is not None


def main_verb(tokens: Tokens, tags: str, low: int, clause: Clause, start: int, end: int) -> int:
    """
    Where the verb of the sentence ends what somebody in its subject knows: people who knew Moe were sad.
    """
    verb = _FINITE.match(tags, start, end)
    if verb is None:
        return end
    around = described(tokens, tags, low, verb.end() - 1, clear=True)
    return verb.end() - 1 if around is not None and around[0] < clause.left else end


def turned(tokens: Tokens, tags: str, start: int, end: int, *, said: bool) -> int:
    """
    Where the writer goes on with a clause of his own: the pier was old, but it stood.

    Behind a verb of saying only what follows a dash is surely his, or what tells what came of it: it would be
    safe, but it fell.
    """
    small, contrary = tokens.small, tokens.lex.words["contrary"]
    at = start
    while turn := _TURN.search(tags, at + 1, end):
        at = turn.start()
        if _MARKED.search(tags, at, end):
            return end  # said it was old, but that they gave it "a chance"
        if tags[at] == "-":
            return at
        if small[at + 1] in contrary and not (said and _still(tokens, tags, start, at, turn[1])):
            return at
    return end


def _still(tokens: Tokens, tags: str, start: int, at: int, own: str) -> bool:
    """
    Whether a clause behind the conjunction at *at* may have been said too: it was old, but it was safe.
    """
    small, unreal = tokens.small, tokens.lex.words["unreal"]
    told = _TOLD.match(tags, start, at)
    if told is None or (own[-1] in "VB" and "P" not in own):
        return False  # urged them to wait, but it was late; it was old, but Hill thinks
    if not unreal.isdisjoint(small[at + 2 : at + 2 + len(own)]):
        return True
    if not unreal.isdisjoint(small[start:at]):
        return False  # it would hold, but it fell
    return _done(told[0]) or not _done(own)  # it was old, but it fell


def _done(tags: str) -> bool:
    """
    Whether a clause up to its verb tells what somebody did: it fell, and not that it was or had fallen.
    """
    return tags[-1] in "vV" and tags[:-1].rstrip("R")[-1:] not in "Xbn"


def inside(tags: str, clause: Clause, other: Clause) -> bool:
    """
    Whether a clause is a part of the subject of another one: a man who said it rained left.
    """
    if other.subject is None or other.shared or other.order != "SV":
        return False
    relative = clause.subject is not None and tags[clause.subject[0]] == "W"
    return relative or clause.order == "PART" or clause.cue[0] < other.subject[1]


def treated(tokens: Tokens, tags: str, clause: Clause, region: Region) -> bool:
    """
    Whether a verb with a preposition behind it tells what was done, not said: a man accused of theft fled;
    was dismissed in May; but: whom she accused of theft; was dismissed in May as a crank.
    """
    end, small, words = clause.cue[1], tokens.small, tokens.lex.words
    if clause.passive:
        if clause.strength != JUDGES or clause.order == "BY":
            return False
        if not words["judged"].isdisjoint(small[end : end + _NEAR]):
            return False  # was criticised in May for
        return words["onto_what"].isdisjoint(small[slice(*region)])
    return accused(tokens, tags, clause)


def accused(tokens: Tokens, tags: str, clause: Clause) -> bool:
    """
    Whether a verb that names whom before what is a participle here, for nobody stands behind it: a man
    accused of theft; but: whom she accused of theft.
    """
    (start, end), subject, small = clause.cue, clause.subject, tokens.small
    alone = end - start == 1 and subject is not None and tags[subject[1] - 1] not in "PW"
    words = tokens.lex.words
    return alone and small[start] in words["whom_first"] and small[end] in words["of_what"]


def within(regions: list[Region], at: int) -> bool:
    """
    Whether the token *at* lies in one of *regions*.
    """
    for low, high in regions:  # noqa: SIM110 - a tenth of the time where there is one region
        if low <= at < high:
            return True
    return False
