"""
The cues of an article, each with its clause.

The row of tags is read backwards, so that one pattern finds a cue and the phrase before it: most are no more
than "Moe said", "she has said", "the mayor of Oslo said", and need no other rule.
"""

import re
from collections.abc import Iterable

from newsparse_speakers import owners, phrases
from newsparse_speakers.clauses import ANONYMOUS, Clause, Sentence, verb_at
from newsparse_speakers.tokens import Tokens

_INNER = "(?:[Nw#gTd]|v(?=[Dg#R,])|R(?=D))*+D*+"
_PHRASE = f"[NwT#]{_INNER}(?:(?:p(?=[NwT#])|c(?<=[NDTg]c)(?=[NT])){_INNER})*+"
# Behind a phrase stand those that may go on with it, or make it a part of another one.
# It begins with letters alone, and so is looked for at the pace of `str.find`.
_CUE = re.compile(
    "[VBGSt,](?:(?<=[VBG])(?:(?<!G)|(?=[XnR]*+b))[XnRb]*+"
    rf"([PW]|{_PHRASE}(?<!d)(?![opvGVBWRe)]|c\)))"
    r"|(?<=[VBGS])|(?<=t)(?=w)|(?<=,)(?=w(?:g|Dp[.\nE])))"
)
_MOST = 20  # tokens of a phrase


def add_clauses(tokens: Tokens, sentences: Iterable[Sentence]) -> None:
    """
    Give each sentence its clauses.
    """
    tags, small, strengths, words = tokens.tags, tokens.small, tokens.lex.strength, tokens.lex.words
    hearing, said_things, views = words["hearing"], words["said_things"], words["views"]
    size = len(tags)
    coming = iter(sentences)
    low = high = 0
    found: list[Clause] = []
    for cue in reversed(list(_CUE.finditer(tags[::-1]))):
        end = size - cue.start()
        i = end - 1
        if i >= high:
            while i >= high:
                sentence = next(coming)
                high = sentence.high
            low = sentence.low
            sentence.clauses = found = list(sentence.clauses)
        behind, begin = cue.span(1)
        one: Clause | None
        if behind > 0:
            behind, begin, word = size - behind, size - begin, small[i]
            strength = strengths.get(word, 1)
            plain = tags[behind - 1] != "#" and not (tags[end] in "no" and ANONYMOUS.match(tags, end))
            if plain and begin >= low and behind - begin < _MOST and (strength > 1 or word not in hearing):
                if behind == i:
                    if strength > 2 or i - begin > 1 or tags[begin] != "w" or begin == low:
                        found.append(Clause((i, end), (begin, i), "SV", strength))
                    continue
                group = tags[behind:i]
                passive = "b" in group and tags[i] == "V"
                if not passive or words["agent"].isdisjoint(small[end : i + 8]):
                    cue_low = behind if group.strip("R") else i
                    found.append(Clause((cue_low, end), (begin, behind), "SV", strength, passive))
                    continue
            one = verb_at(tokens, tags, i, low, high, found)
        else:
            tag = tags[i]
            if tag == "t":
                one = _noun(tokens, tags, i, low) if small[i - 1] in said_things else None
            elif tag == ",":
                one = _view(tokens, tags, i - 1, low) if small[i - 1] in views else None
            elif tag == "S":
                one = _source(tokens, tags, i, low, high)
            else:
                one = verb_at(tokens, tags, i, low, high, found)
        if one is not None:
            found.append(one)


def _noun(tokens: Tokens, tags: str, i: int, low: int) -> Clause | None:
    """
    The clause before the "that" at token *i*: Hill's claim that it was a mess.
    """
    said = owners.noun(tokens, tags, low, i)
    return None if said is None else Clause(said[0], said[1], "NOUN", 2)


def _view(tokens: Tokens, tags: str, i: int, low: int) -> Clause | None:
    """
    The clause of a view at token *i*: in Hill's view, it was a mess.
    """
    seen = owners.viewed(tokens, tags, low, i)
    if seen is None:
        return None
    one = Clause((i, i + 1), seen, "TO", 2)
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
    one = Clause((i, after), source, "TO", 3)
    if tags[i - 1] == "D" and i - 2 >= low and tags[i - 2] == "p":
        one.left = i - 2  # in the words of Hill
    return one
