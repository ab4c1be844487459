"""
Noun phrases and their case, read from left to right.

Each looks at a bounded number of tokens, so that a text of any kind takes linear time.
"""

import re

from newsparse_speakers.phrases import Region
from newsparse_speakers.tokens import Tokens

_MOST = 30
_INSIDE = re.compile(r"p(?:[DeR]{0,2}[wN#TR]{1,5})?[wVGvB](?=[wN])")
# The most of them: a pronoun, or names with an article and adjectives; what follows makes them no other.
_PLAIN = re.compile("[PO]|[De]#Nw{1,3}[NT]+(?![NT#_])|[De]?w{0,4}[NT]+(?![NT#_])")
_INNER = frozenset("w#RgvVGBnd")


def phrase(tokens: Tokens, tags: str, i: int, high: int, *, several: bool = True) -> Region | None:
    """
    The noun phrase that begins at *i*, with what belongs to it: genitives, "von ...", brackets.
    """
    high = min(high, i + _MOST)
    end = _core(tags, i, high)
    if end is None:
        return None
    if tags[i] in "PO":
        return (i, end)  # sagte er der Zeitung
    while end < high:
        tag = tags[end]
        if tag not in "(epc":
            break
        words = tokens.lex.second
        if tag == "(":
            close = tags.find(")", end, min(high, end + 12))
            if close < 0:
                break
            end = close + 1
            continue
        ours = tag == "e" and tokens.small[end] in words["ours"] and tokens.small[end + 1] in words["papers"]
        if ours and tokens.small[end - 1] not in words["reports"]:
            break  # sagte die Taucherin dieser Zeitung; but: nach Informationen dieser Zeitung
        if tag == "e" or (tag == "p" and tokens.small[end] in words["attaching"]):
            more = _core(tags, end + (tag == "p"), high)
            written = tags[end - 2 : end + 1] == "NNp" and tokens.small[end] in words["seen_from"]
            if written and more and tokens.small[more - 1].endswith(tokens.lex.endings["documents"]):
                break  # zitiert Ida Moe aus einem Brief
        elif tag == "c" and several and tags[end + 1 : end + 2] in ("D", "e", "N", "T"):
            more = _core(tags, end + 1, high)
        else:
            break
        if more is None or (tag == "p" and tags[more - 1] in "QKE") or (tag == "e" and more == end + 1):
            break  # sprach Moe von einem „...“, sagte Moe der dpa
        end = more
    return (i, end)


def _core(tags: str, i: int, high: int) -> int | None:
    """
    Where a determiner, adjectives and nouns that begin at *i* end.
    """
    if i >= high or tags[i] not in "NDwTPeR#OQ_":
        return None
    plain = _PLAIN.match(tags, i, high)
    if plain is not None:
        return plain.end()
    k = i
    while k < high and tags[k] in "DeR" and k < i + 3:
        k += 1
    first = k
    if k > i and tags[k : k + 1] == "p":  # die von der Stadt getragene, die noch zu bauende Brücke
        inner = _INSIDE.match(tags, k, high)
        if inner:
            k = first = inner.end()
    while k < high and (tags[k] in _INNER or (tags[k] == "c" and k > first and tags[k + 1 : k + 2] == "w")):
        if k - first > 7 or (k == first == i and tags[k] not in "#w"):
            return None
        k += 1
    if k == first == i or (k < high and tags[k] in "NTQ_" and k - first <= 7) or k == first:
        pass
    if k >= high or tags[k] not in "NTQ_":
        if k > first and "d" in tags[first:k] and tags[k - 1] == "d":
            return None
        # "diese sagte", "33 sagten"
        return first if first > i and tags[first - 1] in "De" else None
    start = k
    if tags[k] in "QKE":
        k += 1
    while k < high:
        if tags[k] in "NT#":
            k += 1
        elif tags[k] == "_":
            close = tags.find("_", k + 1, min(high, k + 10))
            if close < 0:
                break
            k = close + 1
        else:
            break
    return k if k > start else None


def case(tokens: Tokens, tags: str, region: Region) -> int:
    """
    How sure it is that a phrase can be a subject: 2 certain, 1 possible, 0 not.
    """
    i, end = region
    words = tokens.lex.second
    word = tokens.small[i]
    if end - i == 1 and word in words["alone"]:
        return 2
    if tags[i] == "O" or word in words["oblique"]:
        return int(word in words["theirs"] and end - i > 1)  # sagte deren Anwalt
    if tags[i] == "P":
        return 2 if word in words["nominative"] else 1
    if word in words["either"]:
        return 0 if feminine(tokens, tags, region) else 1
    if tags[i] in "De" or end > i:
        return 1
    return 0


def feminine(tokens: Tokens, tags: str, region: Region) -> bool:
    """
    Whether the first noun of a phrase is feminine, as far as its ending tells.
    """
    low, high = region
    if tags[low + 1 : low + 2] == "p" and (inner := _INSIDE.match(tags, low + 1, high)):
        low = inner.end()  # der von der Stadt beauftragte Taucher
    for i in range(low, high):
        if tags[i] in "NT":
            words = tokens.lex.second
            word = tokens.small[i]
            if word in words["masculine"] or word.endswith(tokens.lex.endings["masculine_endings"]):
                return False
            if "-" in word:
                word = word.rsplit("-", 1)[1]
            return word in words["feminine"] or (
                len(word) > 5 and word.endswith(tokens.lex.endings["feminine_endings"])
            )
    return False


def plural(tokens: Tokens, tags: str, region: Region) -> bool | None:
    """
    Whether a phrase is plural, None where nothing tells.
    """
    i, end = region
    words = tokens.lex.second
    word = tokens.small[i]
    if "c" in tags[i:end]:
        return True
    if word in words["singular"]:
        return False
    if word in words["plural"] or tags[i] == "#":
        return True
    if word in words["articles"] and "NN" not in tags[i:end]:
        head = next((k for k in range(i, end) if tags[k] in "NT"), i)
        if tokens.small[head].endswith(tokens.lex.endings["people_endings"]):
            return None  # die Vorsitzende, die Vorsitzenden
        letters = any(len(raw) > 1 and raw.isupper() for raw in map(tokens.printed, range(i, end)))
        return not letters and not feminine(tokens, tags, region)
    return None
