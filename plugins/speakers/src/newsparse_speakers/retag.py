"""
Words that are verbs here and nouns there: "she reports that", "the reports of".
"""

import functools
import re

from newsparse_speakers.tokens import Tokens

_CUE = re.compile("[VBGz]")
_FIRST = re.compile(
    "(?:(?<![^\n.:EKQT(_-])|(?<=[KQE]V))[BvXd](?=N)"
)  # what may be a given name, where a sentence begins
_BETWEEN = re.compile("(?<=N)w{1,2}(?=N)")
_QUOTED = re.compile("(?<=N)_N_(?=N)")
_MARKS = frozenset("\"“”„‘’'")
_HEADLINE = 30  # words of a headline
_BEFORE_CLAUSE = "tDPOQKENkogWT"
_PLURAL_VERB = _BEFORE_CLAUSE + "wp,"
_DOUBTFUL = "kgDpwN#d,c"  # what stands before a form that may be no verb


def retagged(tokens: Tokens) -> str:
    """
    The tags, with w in the place of V, B and G where these are no verbs.
    """
    tags = tokens.tags
    if "NwN" in tags or "NwwN" in tags:  # Ludwig van Dahl
        tags = _BETWEEN.sub(functools.partial(_particle, tokens), tags)
    if "N_N_N" in tags:
        tags = _QUOTED.sub(functools.partial(_nickname, tokens), tags)
    tags = _FIRST.sub(functools.partial(_first, tokens), tags)
    tags = _headlines(tokens, tags)
    out = list(tags)
    lex, small = tokens.lex, tokens.small
    named = lex.words["also_names"]
    for found in _CUE.finditer(tags):
        i = found.start()
        tag = tags[i]
        if tag == "z":
            second = small[i + 1]
            if second == "it" and small[i + 2] in lex.pairs[small[i]]:
                second = small[i + 2]  # made it clear
                out[i + 2] = "R"
            tag = out[i] = lex.pairs[small[i]].get(second, "N" if tokens.first(i).isupper() else "v")
            if tag == "V":
                out[i + 1] = "R"
            elif tag == "S":
                out[i + 1] = "o"
            if tag not in "VBG":
                continue
        j = i - 1
        before = out[j]
        if before == "X":
            if tag == "V" and small[j] in named and tokens.first(j).isupper():
                before = out[j] = "N"  # “...,” Will wrote
        else:
            while before in "Rn":
                j -= 1
                before = out[j]
        if tag == "V":
            if before in _DOUBTFUL and _noun(tokens, tags, out, i, j):
                out[i] = "w"
        elif tag == "G":
            if before == "D" or before == "g" or (before == "p" and tags[i + 1] in "wp"):
                out[i] = "w"
        elif before not in "XPoWO," and _base(tokens, tags, out, i, j):
            out[i] = "w"
    return "".join(out)


def _noun(tokens: Tokens, tags: str, out: list[str], i: int, j: int) -> bool:
    """
    Whether a finite form at *i* is none behind the word at *j*: those listed by the mayor, news reports of.
    """
    before, after, word = out[j], tags[i + 1], tokens.small[i]
    words = tokens.lex.words
    if before == "k":
        if out[j - 1] == "X" and tokens.small[j] in words["since"]:
            out[j] = "R"  # has since said
            return False
    elif before == "g" or (before == "D" and _determined(tokens, i, j, "V")):
        return True
    elif before == "p":
        return after in "wNp.,\n"
    if after == "p" and before in "wNDd,c" and tokens.small[i + 1] in words["agent"]:
        out[i] = "v"  # those listed by the mayor
        return False
    if before not in "wN#" or word[-1] != "s":
        return False
    if before == "N" and out[j - 1] == "p" and (after == "p" or tokens.small[i + 1] in words["as"]):
        return word not in words["clear"]  # a third of Norwegian claims as
    if before == "#" or (after in "bX" and word not in words["clear"]) or _of_several(tokens, out, j):
        return True  # her messages were lost, many Asian states
    return (
        before == "w"
        and (after in "pNwc" or (after == "," and _object(out, j)))
        and not _clause_like(tokens, tags, i)
    )  # news reports of, a series of demands


def _base(tokens: Tokens, tags: str, out: list[str], i: int, j: int) -> bool:
    """
    Whether a base form at *i* is a noun behind the word at *j*.
    """
    before, after, small = out[j], tags[i + 1], tokens.small
    if after == "\n":
        after = "."
    words = tokens.lex.words
    if before == "k" and out[j - 1] == "X" and small[j] in words["since"]:
        out[j] = "R"  # has since said
        return False
    if before == "v" and out[j - 1] == "D" and small[j - 1] in words["alone"]:
        return False  # those surveyed say
    if before == "V":
        return False
    if before in "wN#)":
        return (
            not (_plural(tokens, j) or "c" in out[max(0, j - 3) : j] or _plural_head(tokens, out, j))
            or (after not in _PLURAL_VERB and (after != "." or not _set_off(out, j)))
            or (after == "," and tokens.lex.strength.get(small[i]) != 3)
            or (after in "wp" and out[j - 1] not in "DNw.,")
        )
    if before == "c" or (before == "D" and not _determined(tokens, i, j, "B")):
        return after not in _BEFORE_CLAUSE
    return True


def _set_off(out: list[str], j: int) -> bool:
    """
    Whether the noun phrase that ends at *j* stands behind a comma: it rained, experts in Oslo say.
    """
    for k in range(j, max(0, j - 10), -1):
        if out[k] not in "NwTgD#pR":
            return out[k] in ",K"
    return False


def _determined(tokens: Tokens, i: int, j: int, tag: str) -> bool:
    """
    Whether the word at *i* is a noun because of the determiner at *j*: the reports, most states.
    """
    words, word = tokens.lex.words, tokens.small[j]
    if word not in words["alone"] or (tag == "B" and word in words["single"]):
        return True
    return tokens.small[i][-1] == "s" and word in words["several"]


def _headlines(tokens: Tokens, tags: str) -> str:
    """
    The tags, where headlines have capitals throughout: Ida Moe Says Pier Was a Danger.
    """
    low = 1
    for line in tags[1:-1].split("\n"):
        count = len(line)
        if 3 < count < _HEADLINE and (names := line.count("N")) > 3 and line.count("w") * 3 < names:
            i = _verb(tokens, tags, low, low + count)
            if i:
                tags = tags[:i] + "V" + tags[i + 1 :]
        low += count + 1
    return tags


def _verb(tokens: Tokens, tags: str, low: int, high: int) -> int:
    """
    The verb in a headline that was taken for a name; 0 where there is none.
    """
    known = tokens.lex.tags
    for i in range(low + 1, high - 1):
        if tags[i] == "N" and tags[i - 1] in "N)" and tags[i + 1] != ",":
            word = tokens.small[i]
            if known.get(word) == "V" and word[-1] == "s":
                return i
    return 0


def _object(out: list[str], j: int) -> bool:
    """
    Whether the noun phrase that ends at *j* opens no clause: he recites the same campaign points, calling.
    """
    while out[j] in "wNg#DR":
        j -= 1
    return out[j] not in "\n,.:;KQEck-"


def _first(tokens: Tokens, found: re.Match[str]) -> str:
    """
    The tag of a verb that begins a sentence and is a given name too: Hope Moe said.
    """
    i = found.start()
    named = tokens.first(i).isupper() and tokens.small[i] in tokens.lex.words["also_names"]
    return "N" if named else found[0]


def _nickname(tokens: Tokens, found: re.Match[str]) -> str:
    """
    The letters of a name in quotation marks between names: those of a name.
    """
    marks = tokens.first(found.start()) in _MARKS and tokens.first(found.end() - 1) in _MARKS
    return "NNN" if marks else found[0]


def _particle(tokens: Tokens, found: re.Match[str]) -> str:
    """
    The letters of small words between names: those of a name where all belong to names.
    """
    particles = tokens.lex.words["particles"]
    inside = all(tokens.small[i] in particles for i in range(*found.span()))
    return "N" * len(found[0]) if inside else found[0]


def _plural_head(tokens: Tokens, out: list[str], j: int) -> bool:
    """
    Whether the noun before the last preposition is a plural: files from the town.
    """
    for k in range(j, max(0, j - 10), -1):
        if out[k] in "poW":
            if _plural(tokens, k - 1):
                return True
        elif out[k] not in "NwTgD#c,vXbR":
            return False
    return False


def _of_several(tokens: Tokens, out: list[str], j: int) -> bool:
    """
    Whether the noun phrase that ends at *j* opens with a word for several.
    """
    for k in range(j, max(-1, j - 5), -1):
        if out[k] == "D":
            return tokens.small[k] in tokens.lex.words["several"]
        if out[k] not in "wNg#":
            break
    return False


def _clause_like(tokens: Tokens, tags: str, i: int) -> bool:
    word = tokens.small[i]
    if not word.endswith("s") or word in tokens.lex.words["clear"]:
        return True
    after = tags[i + 1]
    return after == "N" or (after == "p" and tokens.small[i + 1] in tokens.lex.words["onward"])


def _plural(tokens: Tokens, j: int) -> bool:
    word = tokens.small[j]
    if word.endswith("s"):
        return not word.endswith(("ss", "us", "sis"))
    return word in tokens.lex.words["plurals"]
