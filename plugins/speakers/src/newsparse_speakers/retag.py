"""
Words that are verbs here and nouns there: "she reports that", "the reports of".
"""

import re
from collections.abc import Iterator

from newsparse_speakers import capitals, findings, titles
from newsparse_speakers.lexicon import SAYS
from newsparse_speakers.tokens import Tokens

# Verbs that may be none for what stands before them, and the first words of pairs, and what they may tell.
_CUE = re.compile(
    "V(?:(?=B)|(?<=pV)(?=G)|(?<=[Nw]V)(?:(?=[pbXV])|(?<=w.)(?=[Nwc,])|(?<=pNV)"
    "|(?<=D.V)|(?<=D..V)|(?<=D...V)|(?<=D....V))"
    "|(?<=[DXg#nVBGz]V)|(?<=[NwDkgp#dcRnVBGz,]RV)"
    "|(?<=[d,ckp]V)(?:(?<=[d,c]V)(?=p)|(?<=[wN,]cV)(?=[bXWvV])|(?<=pV)(?=[wNp.,\n])|(?<=[XNPW]kV))"
    "|(?<=[\n.E]V)(?=[bXBVp])|(?<=tV)(?=[pbX])|(?<=z.V)|(?<=z..V))"
    "|B(?:(?<![XPoWO,]B)|(?<=SoB)|(?<=z.B)|(?<=z..B))"
    "|G(?:(?<=[DgRnwN]G)|(?<=pG)(?=[wp])|(?<=VG)(?=w))"
    "|z"
)
_RELATED = re.compile(b"[poWG]")
_MOST = 14  # tokens that tell of a noun
_FAR = 40  # tokens in which a noun phrase begins
_NAME, _WORD, _PAST, _ADVERB, _TO, _OF, _AND = b"NwvRopc"
_OPENINGS = b"tkc;:-\n"  # what stands before a clause: given that polls show
_BEFORE_CLAUSE = "tDPOQKENkogWT"
_PLURAL_VERB = _BEFORE_CLAUSE + "wp,"
_DOUBTFUL = "kgDpwN#d,c"  # what stands before a form that may be no verb
_ORDINAL = re.compile("R(?=[wTN])(?<=[Dwgd]R)")


def retagged(tokens: Tokens) -> str:
    """
    The tags, with w in the place of V, B and G where these are no verbs.
    """
    tags = capitals.settled(tokens)
    if "_" in tags:
        tags = titles.settled(tokens, tags)
    out = bytearray(tags, "ascii")
    small, named = tokens.small, tokens.lex.words["also_names"]
    for i in map(re.Match.start, _ORDINAL.finditer(tags)):
        if f"{small[i]}-{small[i + 1]}" in tokens.lex.words["ordinals"]:
            out[i] = _WORD  # the former first lady
    for i in map(re.Match.start, _CUE.finditer(tags)):
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
            if (tags[i + 1] in "BG" or before == "t") and findings.noun(tokens, tags, i):
                out[i] = _WORD
            elif before in _DOUBTFUL:
                after = tags[i + 1]
                if before == "N" and after != "p" and small[i][-1] != "s":
                    continue  # Moe said
                if _noun(tokens, tags, out, i, j):
                    out[i] = _WORD
            elif before == "t" and _reports(tokens, tags, i):
                told = tags[i + 1] in "bX" and (tags[i - 2] != "w" or small[i - 2][-1] == "s")
                if told or out[j - 1] in b"VB":
                    out[i] = _WORD  # told reporters that talks were over
            elif before in "\n.E" and small[i][-1] == "s" and small[i] not in tokens.lex.words["clear"]:
                out[i] = _WORD  # Reports suggest
        elif tag == "B":
            according = before == "o" and out[j - 1 : i] == b"So" and tags[i + 1] in "wN"  # to state law
            if according or (before not in "XPoWO," and _base(tokens, tags, out, i, j)):
                out[i] = _WORD
        elif before == "D" or before == "g" or (before == "p" and tags[i + 1] in "wp"):
            out[i] = _WORD
        elif before == "V" and small[j] in tokens.lex.words["telling"]:
            out[i] = _WORD  # told cheering divers
        elif before in "wN" and small[i] in tokens.lex.words["sittings"]:
            out[i] = _WORD  # told a press briefing
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
        return capitals.owns(tokens, out, j, i)
    elif before == "D" and _determined(tokens, i, j, "V"):
        return True
    elif before == "p":
        return after in "wNp.,\n"
    if after == "p" and before in "wNDd,c" and tokens.small[i + 1] in words["agent"]:
        if before == "N" and word in words["clear"]:
            return False  # Moe said by telephone
        out[i] = _PAST  # those listed by the mayor
        return False
    if word[-1] == "s" and before == "c" and chr(out[j - 1]) in "wN,":
        return after in "bXW" or (after in "vV" and word not in words["clear"])  # owners and advocates said
    if word[-1] != "s" or before not in "wN#":
        return False
    if after == "t" and before == "w" and tags[i + 2] in "XbBVv" and word not in words["clear"]:
        return not _reports(tokens, tags, i + 2)  # in reports that show
    if before == "N" and out[j - 1] == _OF and (after == "p" or tokens.small[i + 1] in words["as"]):
        return word not in words["clear"]  # a third of Norwegian claims as
    if (
        before == "#"
        or (after in ("bXV" if before == "w" else "bX") and word not in words["clear"])
        or _of_several(tokens, out, j)
    ):
        return True  # her messages were lost, many Asian states
    return (
        before == "w"
        and (after in "pNwc" or (after == "," and _object(out, j)))
        and not _clause_like(tokens, tags, i)
    )  # news reports of, a series of demands


def _reports(tokens: Tokens, tags: str, i: int) -> bool:
    """
    Whether what has the form of a verb behind "that" is a noun: claims that reports of fog are false.
    """
    word = tokens.small[i]
    return (
        tags[i] == "V" and word[-1] == "s" and tags[i + 1] in "pbX" and word not in tokens.lex.words["clear"]
    )


def _base(tokens: Tokens, tags: str, out: bytearray, i: int, j: int) -> bool:
    """
    Whether a base form at *i* is a noun behind the word at *j*.
    """
    before, after, small = chr(out[j]), tags[i + 1].replace("\n", "."), tokens.small
    joined = before == "d" or (before == "v" and out[j - 1] not in b"D")
    words = tokens.lex.words
    verbal = small[i] in words["no_nouns"]
    if before in "wN#)" or (joined and verbal):
        if verbal:
            return not (_plurals(tokens, out, j) or before == "#" or _plural_subject(tokens, out, j))
        return (
            (after != "." and after not in _PLURAL_VERB)
            or (
                after in "wp"
                and out[j - 1] not in b"DNw.,"
                and (out[j - 1] not in _OPENINGS or before == "#" or not _plural(tokens, j))
            )
            or (after == "," and tokens.lex.strength.get(small[i]) != SAYS)
            or not _plurals(tokens, out, j)
            or (after == "." and not _set_off(out, j))
        )
    if before == "c" or (before == "D" and not _determined(tokens, i, j, "B")):
        return after not in _BEFORE_CLAUSE and (before == "c" or not verbal)
    if before == "V" or (before == "k" and out[j - 1] == _OF):
        return False  # many of whom say
    if before == "k" and out[j - 1] in b"X" and small[j] in words["since"]:
        out[j] = _ADVERB  # has since said
        return False
    if before == "v" and out[j - 1] in b"D":
        return small[j - 1] not in words["alone"]  # those surveyed say
    return before != "-" or not verbal  # divers - and some sailors - say


def _plurals(tokens: Tokens, out: bytearray, j: int) -> bool:
    """
    Whether the noun phrase that ends at *j* is a plural, a second one, or of a plural: files from the town.
    """
    if _plural(tokens, j) or _several(out, j):
        return True
    return any(_plural(tokens, found.start() - 1) for found in _told(out, j))


def _several(out: bytearray, i: int) -> bool:
    """
    Whether the noun phrase that ends at *i* is a second one: Moe and the mayor say.
    """
    far = i - 3
    while i > far and i > 1 and out[i] in b"NwTgDR#":
        i -= 1
    return out[i] == _AND


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


def _object(out: bytearray, j: int) -> bool:
    """
    Whether the noun phrase that ends at *j* opens no clause: he recites the same campaign points, calling.
    """
    bare = out[max(0, j - _FAR) : j + 1].rstrip(b"wNg#DR")
    return not bare or bare[-1] not in b"\n,.:;KQEck-"


def _told(out: bytearray, j: int, most: int = 9) -> Iterator[re.Match[bytes]]:
    """
    What leads to what is told of a noun, before *j*.
    """
    low = j - most if j > most else 1
    return _RELATED.finditer(out, low + len(out[low : j + 1].rstrip(b"NwTgD#c,vXbRpoWGd")), j + 1)


def _plural_subject(tokens: Tokens, out: bytearray, j: int) -> bool:
    """
    The same where a verb follows at any rate: divers close to her say, divers who met her team say.
    """
    near = tuple(tokens.lex.words["near"])
    for found in _told(out, j, _MOST):
        head = found.start() - 1
        if out[head] == _WORD and tokens.small[head].endswith(near):
            head -= 1
        if _many(tokens, head):
            return True
    low = max(1, j - _MOST)
    who = out.rfind(b"W", low, j)
    if who < 0:
        who = out.rfind(b"k", low, j)
        if who < 0 or tokens.small[who] not in tokens.lex.words["relating"]:
            return False  # divers whose boats sank say
    return _many(tokens, who - 1) and b"," not in out[who:j]


def _many(tokens: Tokens, j: int) -> bool:
    """
    Whether the word at *j* is a plural, or one that stands for some: those who live there say.
    """
    return _plural(tokens, j) or tokens.small[j] in tokens.lex.words["several"]


def _of_several(tokens: Tokens, out: bytearray, j: int) -> bool:
    """
    Whether the noun phrase that ends at *j* opens with a word for several.
    """
    low = j - 4 if j > 4 else 0
    bare = out[low : j + 1].rstrip(b"wNg#")
    return bare.endswith(b"D") and tokens.small[low + len(bare) - 1] in tokens.lex.words["several"]


def _clause_like(tokens: Tokens, tags: str, i: int) -> bool:
    word, words = tokens.small[i], tokens.lex.words
    after, behind = tags[i + 1], tokens.small[i + 1]
    if word[-1] != "s" or word in words["clear"] or after == "N":
        return True
    return after == "p" and (
        behind in words["onward"] or (behind in words["whose"] and word in words["tells_of"])
    )


def _plural(tokens: Tokens, j: int) -> bool:
    word = tokens.small[j]
    ends = word[-1:] == "s" and not word.endswith(("ss", "us", "sis"))
    return ends or word in tokens.lex.words["plurals"]
