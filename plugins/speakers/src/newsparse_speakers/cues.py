"""
The cues of an article, each with its clause.

The row of tags is read backwards, so that one pattern finds a cue and the phrase before it: most are no more
than "Moe said", "she has said", "the mayor of Oslo said", and need no other rule.
"""

import functools
import re
from collections.abc import Iterable

from newsparse_speakers import apposed, groups, owners, phrases
from newsparse_speakers.clauses import Clause, Sentence, clause
from newsparse_speakers.described import extended
from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.tokens import Tokens
from newsparse_speakers.verbal import verb_at

_INNER = "(?:[Nw#gTd]|v(?=[Dg#R,])|R(?=D))*+D*+"
_PHRASE = f"[NwT]{_INNER}(?:(?:p(?=[NwT#])|c(?<=[NDTg]c)(?=[NT])){_INNER})*+"
# Behind a phrase stand those that may go on with it, or make it a part of another one; before a cue, as it is
# read here, what follows who did not want to be named.
# It begins with letters alone, and so is looked for at the pace of `str.find`.
_CUE = re.compile(
    "[VBGSto,](?:(?<![to,])(?:(?<![SG])(?<!bo.)(?<!bon.)[XnRb]*+"
    rf"([PW]|{_PHRASE}(?<!d)(?![opvGVBWReb)]|c\)|wo))|)"
    r"|(?=w)(?:(?<=t)|(?<=o)(?=w[NRvw]{0,2}g)|(?=w(?:g|Dp[.\nE])))|(?=bw)(?<=t))"
)
_MOST = 20  # tokens of a phrase
_NAMED = re.compile("[Q_][^QKE_]{1,9}[KE_][Xb]")


@functools.cache
def _strengths(lex: Lexicon) -> dict[str, int]:
    """
    How strong verbs are; those of hearing and quoting, which may tell of somebody else who speaks, have none.
    """
    strengths = {one: n for one, n in lex.strength.items() if n > 1}
    return dict.fromkeys(lex.words["hearing"], 0) | strengths | dict.fromkeys(lex.words["cited_before"], 0)


def add_clauses(tokens: Tokens, sentences: Iterable[Sentence]) -> None:
    """
    Give each sentence its clauses.
    """
    tags, small, words = tokens.tags, tokens.small, tokens.lex.words
    strengths, said_things, views = _strengths(tokens.lex), words["said_things"], words["views"]
    promises, causing, agent = words["promises"], words["causing"], words["agent"]
    size = len(tags)
    last = size - 1
    coming = iter(sentences)
    low = high = 0
    found: list[Clause] = []
    for cue in reversed([*_CUE.finditer(tags[::-1])]):
        i = last - cue.start()
        if i >= high:
            for sentence in coming:
                high = sentence.high
                if i < high:
                    low = sentence.low
                    sentence.clauses = found = [*sentence.clauses]
                    break
        one: Clause | None
        if cue.lastindex:
            strength = strengths.get(small[i], 1)
            behind, begin = cue.span(1)
            begin, behind = size - begin, size - behind
            if strength and begin >= low and behind - begin < _MOST:
                cue_low, passive = i, False
                if behind < i:
                    group = tags[behind:i]
                    passive = "b" in group and tags[i] == "V"
                    if group.strip("R"):
                        cue_low = behind
                elif small[begin] in causing and tags[i] == "B":
                    continue  # letting voters know
                elif strength == 2 and tags[i + 1] in "Q_" and _NAMED.match(tags, i + 1, high):
                    continue  # a drill dubbed "Storm" had begun
                elif strength < 3 and i - begin == 1 and tags[begin] == "w" and begin > low:
                    continue
                if not passive or agent.isdisjoint(small[i + 1 : i + 8]):
                    if tags[begin - 1] == "c":
                        begin = _joined(tokens, tags, begin, low)
                    if tags[begin - 1] == "," and tags[begin - 2] == "N":
                        begin, behind = apposed.named(tokens, tags, (begin, behind), i, low)
                    if behind - begin > 1 and "d" in tags[begin:behind]:
                        begin = groups.past_time(tokens, tags, begin, behind)
                    # As `clause` makes it, but without a call and with places that are known.
                    plain = Clause()
                    plain.cue = cue_low, i + 1
                    plain.subject = begin, behind
                    plain.order = "SV"
                    plain.strength = strength
                    plain.passive = passive
                    plain.shared = False
                    plain.left = begin
                    plain.right = i + 1
                    plain.told = None
                    found.append(plain)
                    continue
            one = verb_at(tokens, tags, i, low, high, found)
        else:
            tag = tags[i]
            if tag == "t":
                if small[i - 1] in said_things:
                    one = _noun(tokens, tags, i, low)
                else:
                    one = _is_that(tokens, tags, i - 1, low) if tags[i - 1] == "b" else None
            elif tag == "o":
                promised = small[i - 1] in promises and tags[i + 1] not in "DNTPg#O"
                one = _noun(tokens, tags, i, low) if promised else None
            elif tag == ",":
                one = _view(tokens, tags, i - 1, low) if small[i - 1] in views else None
            elif tag == "S":
                one = _source(tokens, tags, i, low, high)
            else:
                one = verb_at(tokens, tags, i, low, high, found)
        if one is not None:
            found.append(one)


def _joined(tokens: Tokens, tags: str, begin: int, low: int) -> int:
    """
    Where a subject begins that has a conjunction: founder and chief executive Ida Moe; she and Ida Moe.
    """
    if groups.goes_along(tokens, tags, begin, low):
        return begin - 2
    if tags[begin] == "w" and tokens.small[begin - 2] in tokens.lex.words["roles"]:
        office = phrases.left(tags, begin - 2, low)
        if office and (office[0] == low or tags[office[0] - 1] in ",QKE-"):
            return office[0]
    return begin


def _noun(tokens: Tokens, tags: str, i: int, low: int) -> Clause | None:
    """
    The clause before the "that" or "to" at token *i*: Hill's claim that it was a mess, her call to mend it.
    """
    said = owners.noun(tokens, tags, low, i)
    return None if said is None else clause(said[0], said[1], "NOUN", 2)


def _is_that(tokens: Tokens, tags: str, i: int, low: int) -> Clause | None:
    """
    The clause of a noun that is the subject of the verb at token *i*: Hill's claim is that it was a mess; the
    problem with Hill's claim is none.
    """
    if tokens.word(i - 1) not in tokens.lex.words["said_things"]:
        return None
    one = _noun(tokens, tags, i, low)
    if one is None or one.subject is None or one.subject[0] > i or "p" in tags[slice(*one.subject)]:
        return None
    one.right, begin = i + 1, one.subject[0]
    return one if begin == low or tags[begin - 1] in ",ckQKE:;-." else None


def _view(tokens: Tokens, tags: str, i: int, low: int) -> Clause | None:
    """
    The clause of a view at token *i*: in Hill's view, it was a mess.
    """
    seen = owners.viewed(tokens, tags, low, i)
    if seen is None:
        return None
    one = clause((i, i + 1), seen, "TO", 2)
    one.left = seen[0] - 1
    return one


def _source(tokens: Tokens, tags: str, i: int, low: int, high: int) -> Clause | None:
    """
    The clause of the "according" at token *i*.
    """
    if (i == low or tags[i - 1] not in ",QKE-(") and tokens.small[i] in tokens.lex.words["after_comma"]:
        return None
    after = i + 2 if i + 1 < high and tags[i + 1] == "o" else i + 1
    source = phrases.right(tags, after, high)
    if source is None:
        return None
    one = clause((i, after), extended(tags, source), "TO", 3)
    if tags[i - 1] == "D" and i - 2 >= low and tags[i - 2] == "p":
        one.left = i - 2  # in the words of Hill
    return one
