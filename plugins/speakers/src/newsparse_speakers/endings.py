"""
Where the words end that were said behind a cue, and begin that were said before one.
"""

import re

from newsparse_speakers import circumstances, conveyed, edges, nested, phrases
from newsparse_speakers.clauses import Clause, Sentence
from newsparse_speakers.lexicon import SAYS
from newsparse_speakers.phrases import Region
from newsparse_speakers.tokens import Tokens

_ORDERS = frozenset(("SV", "VS"))
_ASIDE = re.compile("[^,kXbvVBGWPtcQKE.:;]{1,6}(?=,[XbvVR])")
_CONTRAST = re.compile("(?:K|Q,)k")
# A claim that, a view shared by, a charge the mayor denied; without giving details
_TELLS = re.compile(
    ",Dw(?:[tW]|v[^XbVtWk,]*$|R?(?:P|D?[NTwg]{1,6}+)(?<!,Dw)[RXbn]*[VvXbB])|,p[wvVG][^XbtWkQKE,]{0,4}$"
)
_MAIN = re.compile("Q(?=R*[XbvV])")  # her claim that it was "a mess" drew laughter
_NEAR = 6  # tokens of words that tell of no more
_LOOSE = ",-:ck"  # what no words end with


def end(tokens: Tokens, tags: str, sentence: Sentence, clause: Clause, start: int, high: int) -> int:
    """
    Where the words end that *clause* tells, which begin at *start* and end at *high* at the most.
    """
    low, left, subject = sentence.low, clause.left, clause.subject
    rest = tags[start:high]
    end = start + rest.index(";") if ";" in rest else high
    if subject is None:
        asked = True
    else:
        if clause.shared and start < subject[0] < end:
            end = subject[0]  # promising that it would end, Moe left
        asked = clause.order == "BY" and tags[clause.cue[0]] == "V"
    last = clause is sentence.clauses[-1]
    if not last:
        end = _next(tokens, tags, clause, sentence, (start, end), high)
    if left > low or asked:
        before = tags[left - 1]
        if (
            before in ",Wk"
            and subject is not None
            and (
                before == "W"
                or (before == "k" and tags[start] != "t")
                or tags[subject[0]] == "W"
                or tags[subject[1] - 1] == "k"
            )
        ):
            end = edges.closed(tags, clause, start, end)
        if asked or before == "k" or (tags[low] in "kp" and "," not in tags[low:left]):
            follows = not last and "," not in tags[low:left]
            verbs = [one.cue[0] for one in sentence.clauses if one.order == "SV"] if follows else []
            end = edges.subordinate(tags, start, end, verbs, opening=tags[low] == "k" and left == low + 1)
    if "c" in rest and (",c" in rest or "-c" in rest):
        end = edges.turned(tokens, tags, start, end, said=clause.strength == SAYS)
    if ",D" in rest or ",p" in rest:
        end = _told_of(tokens, tags, start, end)
    main = (
        _MAIN.search(tags, start, end) if clause.order == "NOUN" and clause.right == clause.cue[1] else None
    )
    if main is not None and (tags[main.start() - 1] == "P" or _FINITE.search(tags, start, main.start())):
        end = main.end()
    if "k" in rest and ("Q,k" in rest or "Kk" in rest):
        end = _contrasted(tokens, tags, start, end)
    while tags[end - 1] in _LOOSE and end > start and (end < high or tags[end - 1] not in "ck"):
        end -= 1  # resign at once
    return end


def _told_of(tokens: Tokens, tags: str, start: int, end: int) -> int:
    """
    Where the writer tells of what was said: it was closed, a claim that Berg denied; it was closed, without
    giving details.
    """
    small, words = tokens.small, tokens.lex.words
    for found in _TELLS.finditer(tags, start, end):
        at = found.start()
        if tags[at + 1] == "D":
            tells = small[at + 1] in words["one"] and small[at + 2] in words["called_so"]
        else:
            tells = _no_more(tokens, at + 1, end)
        if tells and _FINITE.search(tags, start, at):
            return at
    return end


def _no_more(tokens: Tokens, at: int, end: int) -> bool:
    """
    Whether words tell that a source told no more: without giving details.
    """
    small, words = tokens.small, tokens.lex.words
    return small[at] in words["without"] and not words["no_more"].isdisjoint(
        small[at + 1 : min(at + _NEAR, end)]
    )


def _contrasted(tokens: Tokens, tags: str, start: int, end: int) -> int:
    """
    Where the writer sets something of his own beside a quotation: called it "a mess", while Berg left.
    """
    for found in _CONTRAST.finditer(tags, start, end):
        if tokens.small[found.end() - 1] in tokens.lex.words["contrast"]:
            return found.start() + 1
    return end


def _next(tokens: Tokens, tags: str, clause: Clause, sentence: Sentence, region: Region, high: int) -> int:
    """
    Where a clause behind *clause* cuts off the words it tells, which begin and end with *region* at the most.
    """
    start, end = region
    small, first = tokens.small, clause.cue[0]
    for one in sentence.clauses:
        at, edge = one.cue[0], one.left
        if at <= first:
            continue
        if edge <= first and at < end and edges.inside(tags, clause, one):
            comma = tags.rfind(",", start, at)
            return comma if comma > start else max(start, at)
        if edge <= first and start < at < end and tags[at - 1] == "K" and one.order == "SV":
            return at  # the plan, which Moe called "a mess," says that
        if edge <= start or edge >= end:
            continue
        before = tags[edge - 1]
        if one.order == "TO":
            if small[at] in tokens.lex.words["comes"] or (edge == start + 1 and tags[start] == "t"):
                continue  # said the boats came from the north; said that according to the law, it was
            return edge
        if before == "," and one.order in ("PART", "VS"):
            return edge
        if before == "p" and one.order == "PART" and one.strength == SAYS and tags[edge - 2] == ",":
            return edge - 2  # it was late, with Berg saying it was over
        if (
            before in ",K"
            and one.strength == SAYS
            and not one.shared
            and circumstances.closing(tokens, tags, one.right, high)
        ) or conveyed.in_court(tokens, tags, one, high):
            return edge  # he wants the pier, Moe said
        if one.shared:
            if before == "c" and (one.strength >= 2 or _refused(tokens, tags, (start, edge), at)):
                return edge - 1
        elif before in "ck" and edge - 2 >= start and tags[edge - 2] in ",-QKE":
            return edge - 2 if tags[edge - 2] in ",-" else edge - 1
    return end


def _refused(tokens: Tokens, tags: str, region: Region, at: int) -> bool:
    """
    Whether who speaks refuses to tell more, as the verb at token *at* has it: the bank had lent money, but
    declined to say how much; but not: Berg was asked but declined to say.
    """
    if tags[at] == "G" or tokens.small[at] not in tokens.lex.words["refusing"] or tags[at + 1] != "o":
        return False
    start, edge = region
    start += tags[start] == "t"
    subject = phrases.right(tags, start, edge)
    return tags[edge - 2] == "," or (subject is not None and not nested.person(tokens, tags, subject))


def passed_on(tokens: Tokens, tags: str, sentence: Sentence, region: Region) -> bool:
    """
    Whether somebody at the start of *region* passes on all that stands before, or tells no more: it rained,
    Moe said, Nordwire reports; it rained, Moe said, without giving details.
    """
    start, high = region
    return _no_more(tokens, start, high) or any(
        one.left == start and one.strength == SAYS and circumstances.closing(tokens, tags, one.right, high)
        for one in sentence.clauses
    )


def opens(tokens: Tokens, tags: str, clause: Clause, region: Region) -> bool:
    """
    Whether a participle before its subject only tells what somebody did: addressing the crowd, commenting on
    it, responding, Moe left; but not: promising to come, Moe left.
    """
    subject, end = clause.subject, clause.cue[1]
    if subject is None or subject[0] < end:
        return False
    word, words = tokens.small[end - 1], tokens.lex.words
    if tags[end] == "," or tags[end : end + 2] == "R," or (tags[end] == "o" and word in words["onto"]):
        return True
    return word not in words["acting"] and _FINITE.search(tags, *region) is None


def behind_others(tags: str, sentence: Sentence, clause: Clause, region: Region) -> int:
    """
    Where words begin that others have not said before *clause*: it was "old," Moe said, and "bad," Berg said.
    """
    low, end = region
    for one in sentence.clauses:
        if one is clause:
            break
        if one.order in _ORDERS and low < one.left and one.right < end and tags[one.left - 1] == "K":
            low = one.right
            while low < end - 1 and tags[low] in ",.c-":
                low += 1
    return low


_FINITE = re.compile("[XbVv]")


def aside(tokens: Tokens, tags: str, after: int, high: int) -> int:
    """
    Where the comma is that ends a clause set between a subject and its verb, which may tell where, when and
    to whom as well: the pier, Moe told the paper on Monday, was old; *after* where there is none.
    """
    found = _ASIDE.match(tags, after, high)
    return after if found is None or tokens.small[found.end() + 1].endswith("ing") else found.end()
