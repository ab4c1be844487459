"""
Words that are verbs here and nouns there: "she reports that", "the reports of".
"""

import functools
import re

from newsparse_speakers.tokens import Tokens

# Verbs that may be none for what stands before them, and the first words of pairs: most are neither.
# What stands one or two behind a pair may be told by the pair.
_CUE = re.compile(
    "V(?:(?<=[Nw]V)(?:(?=[pbX])|(?<=w.)(?=[Nwc,])|(?<=pNV)"
    "|(?<=D.V)|(?<=D..V)|(?<=D...V)|(?<=D....V))"
    "|(?<=[DXg#nVBGz]V)|(?<=[NwDkgp#dcRnVBGz,]RV)"
    "|(?<=[d,ckp]V)(?:(?<=[d,c]V)(?=p)|(?<=pV)(?=[wNp.,\n])|(?<=[XNPW]kV))"
    "|(?<=z.V)|(?<=z..V))"
    "|B(?:(?<![XPoWO,]B)|(?<=z.B)|(?<=z..B))"
    "|G(?:(?<=[DgRn]G)|(?<=pG)(?=[wp]))"
    "|z"
)
_FIRST = re.compile(
    "[BvXd](?=N)(?:(?<![^\n.:EKQT(_-].)|(?<=[KQE]V.))"
)  # what may be a given name, where a sentence begins
_QUOTED = re.compile("N_N_(?=N)")
_MARKS = frozenset("\"“”„‘’'")
_BETWEEN = re.compile("Nww?(?=N)")
# A line that may be a headline: it is short, and has four names.
_CAPITALS = re.compile("\n(?=[^\n]{4,29}\n)[^N\n]*+N[^N\n]*+N[^N\n]*+N[^N\n]*+N[^\n]*")
_NAMED = re.compile("N(?<=[N)]N)(?=[^,])")  # a name behind another one
_RELATED = re.compile(b"[poW]")
_FAR = 40  # tokens in which a noun phrase begins
_NAME, _WORD, _PAST, _ADVERB, _TO, _OF = b"NwvRop"
_OPENINGS = b"tkc;:-\n"  # what stands before a clause: given that polls show
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
    tags = _CAPITALS.sub(functools.partial(_headline, tokens), tags)
    out = bytearray(tags, "ascii")
    small, named = tokens.small, tokens.lex.words["also_names"]
    for found in _CUE.finditer(tags):
        i = found.start()
        tag = tags[i]
        if tag == "z":
            tag = _paired(tokens, out, i)
            if tag not in "VBG":
                continue
        j = i - 1
        before = chr(out[j])
        if before == "X":
            if tag != "V" or small[j] not in named or not tokens.first(j).isupper():
                continue
            out[j] = _NAME  # “...,” Will wrote
            before = "N"
        else:
            while before in "Rn":
                j -= 1
                before = chr(out[j])
        if tag == "V":
            if before in _DOUBTFUL:
                after = tags[i + 1]
                if before == "N" and after != "p" and small[i][-1] != "s":
                    continue  # Moe said
                if _noun(tokens, tags, out, i, j):
                    out[i] = _WORD
        elif tag == "B":
            if before not in "XPoWO," and _base(tokens, tags, out, i, j):
                out[i] = _WORD
        elif before == "D" or before == "g" or (before == "p" and tags[i + 1] in "wp"):
            out[i] = _WORD
    return out.decode("ascii")


def _paired(tokens: Tokens, out: bytearray, i: int) -> str:
    """
    The tag of a word at *i* that tells something with the word behind it: went on, according to.
    """
    small = tokens.small
    pairs = tokens.lex.pairs[small[i]]
    second = small[i + 1]
    if second == "it" and small[i + 2] in pairs:
        second = small[i + 2]  # made it clear
        out[i + 2] = _ADVERB
    tag = pairs.get(second)
    if tag is None:
        tag = "N" if tokens.first(i).isupper() else "v"
    elif tag == "V":
        out[i + 1] = _ADVERB
    elif tag == "S":
        out[i + 1] = _TO
    out[i] = ord(tag)
    return tag


def _noun(tokens: Tokens, tags: str, out: bytearray, i: int, j: int) -> bool:
    """
    Whether a finite form at *i* is none behind the word at *j*: those listed by the mayor, news reports of.
    """
    before, after, word = chr(out[j]), tags[i + 1], tokens.small[i]
    words = tokens.lex.words
    if before == "k":
        if out[j - 1] in b"XNPW" and tokens.small[j] in words["since"]:
            out[j] = _ADVERB  # has since said, Moe once said
            return False
    elif before == "g":
        return word not in words["clear"] or not _friend(out, j)  # a friend of Moe's said
    elif before == "D" and _determined(tokens, i, j, "V"):
        return True
    elif before == "p":
        return after in "wNp.,\n"
    if after == "p" and before in "wNDd,c" and tokens.small[i + 1] in words["agent"]:
        if before == "N" and word in words["clear"]:
            return False  # Moe said by telephone
        out[i] = _PAST  # those listed by the mayor
        return False
    if word[-1] != "s" or before not in "wN#":
        return False
    if before == "N" and out[j - 1] == _OF and (after == "p" or tokens.small[i + 1] in words["as"]):
        return word not in words["clear"]  # a third of Norwegian claims as
    if before == "#" or (after in "bX" and word not in words["clear"]) or _of_several(tokens, out, j):
        return True  # her messages were lost, many Asian states
    return (
        before == "w"
        and (after in "pNwc" or (after == "," and _object(out, j)))
        and not _clause_like(tokens, tags, i)
    )  # news reports of, a series of demands


def _friend(out: bytearray, j: int) -> bool:
    """
    Whether the genitive at *j* ends its phrase: a friend of Ida Moe's.
    """
    while out[j - 1] in b"NT":
        j -= 1
    return out[j - 1] == _OF and out[j - 2] in b"NwT"


def _base(tokens: Tokens, tags: str, out: bytearray, i: int, j: int) -> bool:
    """
    Whether a base form at *i* is a noun behind the word at *j*.
    """
    before, after, small = chr(out[j]), tags[i + 1], tokens.small
    if after == "\n":
        after = "."
    if before in "wN#)":
        return (
            (after != "." and after not in _PLURAL_VERB)
            or (
                after in "wp"
                and out[j - 1] not in b"DNw.,"
                and (out[j - 1] not in _OPENINGS or before == "#" or not _plural(tokens, j))
            )
            or (after == "," and tokens.lex.strength.get(small[i]) != 3)
            or not (_plural(tokens, j) or b"c" in out[max(0, j - 3) : j] or _plural_head(tokens, out, j))
            or (after == "." and not _set_off(out, j))
        )
    words = tokens.lex.words
    if before == "c" or (before == "D" and not _determined(tokens, i, j, "B")):
        return after not in _BEFORE_CLAUSE
    if before == "V":
        return False
    if before == "k" and out[j - 1] in b"X" and small[j] in words["since"]:
        out[j] = _ADVERB  # has since said
        return False
    if before == "v" and out[j - 1] in b"D":
        return small[j - 1] not in words["alone"]  # those surveyed say
    return True


def _set_off(out: bytearray, j: int) -> bool:
    """
    Whether the noun phrase that ends at *j* stands behind a comma: it rained, experts in Oslo say.
    """
    return out[max(1, j - 9) : j + 1].rstrip(b"NwTgD#pR").endswith((b",", b"K"))


def _determined(tokens: Tokens, i: int, j: int, tag: str) -> bool:
    """
    Whether the word at *i* is a noun because of the determiner at *j*: the reports, most states.
    """
    words, word = tokens.lex.words, tokens.small[j]
    if word not in words["alone"] or (tag == "B" and word in words["single"]):
        return True
    return tokens.small[i][-1] == "s" and word in words["several"]


def _headline(tokens: Tokens, found: re.Match[str]) -> str:
    """
    The tags of a line, where headlines have capitals throughout: Ida Moe Says Pier Was a Danger.
    """
    line = found[0]
    if line.count("w") * 3 < line.count("N"):
        low = found.start()
        i = _verb(tokens, found.string, low + 1, found.end()) - low
        if i > 0:
            return line[:i] + "V" + line[i + 1 :]
    return line


def _verb(tokens: Tokens, tags: str, low: int, high: int) -> int:
    """
    The verb in a headline that was taken for a name; 0 where there is none.
    """
    known = tokens.lex.tags
    for i in map(re.Match.start, _NAMED.finditer(tags, low + 1, high)):
        word = tokens.small[i]
        if known.get(word) == "V" and word[-1] == "s":
            return i
    return 0


def _object(out: bytearray, j: int) -> bool:
    """
    Whether the noun phrase that ends at *j* opens no clause: he recites the same campaign points, calling.
    """
    bare = out[max(0, j - _FAR) : j + 1].rstrip(b"wNg#DR")
    return not bare or bare[-1] not in b"\n,.:;KQEck-"


def _first(tokens: Tokens, found: re.Match[str]) -> str:
    """
    The tag of a verb that begins a sentence and is a given name too: Hope Moe said.
    """
    i = found.start()
    named = tokens.first(i).isupper() and tokens.small[i] in tokens.lex.words["also_names"]
    return "N" if named else found[0]


def _nickname(tokens: Tokens, found: re.Match[str]) -> str:
    """
    The letters of a name and another in quotation marks behind it: those of one name.
    """
    low, high = found.span()
    marks = tokens.first(low + 1) in _MARKS and tokens.first(high - 1) in _MARKS
    return "NNNN" if marks else found[0]


def _particle(tokens: Tokens, found: re.Match[str]) -> str:
    """
    The letters of a name and the small words behind it: those of one name where all belong to names.
    """
    particles = tokens.lex.words["particles"]
    low, high = found.span()
    return "N" * (high - low) if particles.issuperset(tokens.small[low + 1 : high]) else found[0]


def _plural_head(tokens: Tokens, out: bytearray, j: int) -> bool:
    """
    Whether the noun before the last preposition is a plural: files from the town.
    """
    low = max(1, j - 9)
    bare = out[low : j + 1]
    begin = low + len(bare.rstrip(b"NwTgD#c,vXbRpoW"))
    return any(_plural(tokens, k.start() - 1) for k in _RELATED.finditer(out, begin, j + 1))


def _of_several(tokens: Tokens, out: bytearray, j: int) -> bool:
    """
    Whether the noun phrase that ends at *j* opens with a word for several.
    """
    low = max(0, j - 4)
    bare = out[low : j + 1].rstrip(b"wNg#")
    return bare.endswith(b"D") and tokens.small[low + len(bare) - 1] in tokens.lex.words["several"]


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
