"""
Noun phrases in a row of tags: to the left of a verb, to its right, at the start of a clause.

Each looks at a bounded number of tokens, so that a text of any kind takes linear time.
"""

import re

Region = tuple[int, int]  # half-open, in tokens

_MOST = 24
BEHIND = re.compile("[po]|(?<=[Nw#)])R*[vGVW]")  # what stands between the head of a phrase and the rest
_PART = re.compile("o|[NTw#)]R*(?:v(?![wT])|[GVW])")


def left(tags: str, j: int, low: int) -> Region | None:
    """
    The noun phrase whose last token is *j*.
    """
    if j < low:
        return None
    low = max(low, j - _MOST)
    tag = tags[j]
    if tag in "PWt":
        return (j, j + 1)
    if tag in "De":
        return (j, j + 1)
    start = j + 1
    while True:
        k = start - 1
        if k >= low and tags[k] == ")":
            inner = tags.rfind("(", low, k)
            if inner <= low:
                break
            k = inner - 1
        first = k
        while True:
            k = low + len(tags[low : k + 1].rstrip("Nw#gTd")) - 1
            if k < low or tags[k] not in "vR" or not _inner(tags, k, j, low):
                break
            k -= 1
        if k == first and not (start <= j and tags[start] == "p" and k >= low and tags[k] == "D"):
            break  # but not before "of the divers": some
        while k >= low and tags[k] in "De":
            k -= 1
        start = k + 1
        if k >= low and tags[start] == "e" and tags[k] in "N)":
            continue  # der Sprecher der Regierung
        if k <= low:
            break
        before = tags[k - 1]
        if (tags[k] == "p" and before in "Nw#)TD") or (
            tags[k] == "c" and before in "NT)" and tags[start] in "NDTg" and tags[start] != "w"
        ):
            start = k
        else:
            break
    if start > j:
        return None
    while start < j and tags[start] in "pcd-":
        start += 1
    return (start, j + 1)


def _inner(tags: str, k: int, j: int, low: int) -> bool:
    """
    Whether a participle or an adverb stands inside a noun phrase: the newly elected mayor.
    """
    before = tags[k - 1] if k > low else "^"
    if tags[k] == "v":
        return before in ("D" if k == j else "Dg#R,^KQE")
    return tags[k] == "R" and k < j and (before == "D" or (tags[k + 1] == "v" and before in ",^KQE"))


def right(tags: str, i: int, high: int) -> Region | None:
    """
    The noun phrase that begins at *i*.
    """
    high = min(high, i + _MOST)
    begin = i
    while i < high and tags[i] in "R":
        i += 1
    if i >= high:
        return None
    if tags[i] in "PO":
        return (i, i + 1)
    k = i
    seen = False
    while k < high:
        tag = tags[k]
        if tag in "NwgTd#" or (
            tag == "v" and (tags[k - 1] in "Dg#R" if k > i else tags[k + 1 : k + 2] in ("N", "w", "T"))
        ):
            seen = seen or tag in "NwgTd"
        elif tag in "De":
            if seen and tags[k - 1] not in "pc" and not (tag == "e" and tags[k - 1] == "N"):
                break
        elif tag == "R":
            if tags[k - 1] not in "DR" or k == i:
                break
        elif tag in "pc":
            some = tag == "p" and k > i and tags[k - 1] == "D"  # some of the divers
            if not (seen or some) or k + 1 >= high or tags[k + 1] not in "NwgTDe#":
                break
            if tag == "c" and tags[k + 1] not in "NTDe":
                break
        else:
            break
        k += 1
    if not seen:
        return (i, k) if tags[i] in "De" else None
    return (i - (i > begin and tags[i] == "v"), k)  # newly elected mayor Moe


def part(tags: str, start: int, name: int, before: str) -> bool:
    """
    Whether a name is no more than a part of its phrase: a source close to Moe, lawyers representing Moe.
    """
    if _PART.search(tags, start, name + 1):
        return True
    return tags[name - 1] == "w" and tags[name - 2] in "wN" and before.endswith("ing")


def first(tags: str, low: int, high: int) -> Region | None:
    """
    The noun phrase that opens a clause: its subject, as a rule.
    """
    i = low
    while i < high and tags[i] in "cR,-:_":
        i += 1
    adverb = i > low and tags[i - 1] == "R"
    for _ in range(3):
        if i >= high:
            return None
        found = None if tags[i] in "pGVvk" else right(tags, i, high)
        timely = found is not None and (
            not tags[found[0] : found[1]].strip("dD#R")
            or (tags[found[1] - 1] == "d" and tags[found[1] : found[1] + 1] == ",")
            or tags[found[1] : found[1] + 2] == "R,"
        )
        if found is not None and not timely and not (adverb and tags[i] == "k"):
            return found
        if timely and found is not None and tags[found[1] : found[1] + 1] in ("P", "N", "T"):
            i = found[1]
            continue
        comma = tags.find(",", i, min(high, i + 40))
        if comma < 0:
            return right(tags, i + 1, high) if tags[i] == "k" else None
        i = comma + 1
        while i < high and tags[i] in "R,c":
            i += 1
    return None


def insertion(tags: str, j: int, low: int) -> Region | None:
    """
    The noun phrase before what stands between commas, where the second comma is at *j*.
    """
    low = max(low, j - 60)
    kept = None
    mark = j
    for _ in range(5):
        mark = max(tags.rfind(",", low, mark), tags.rfind("-", low, mark))
        if mark <= low:
            break
        found = left(tags, mark - 1, low)
        if (
            found is None
            or tags[mark - 1] in "dR"
            or (mark > low + 2 and set(tags[found[0] : mark]) == {"T"})
        ):
            continue
        if mark + 1 < j and tags[mark + 1] in "Xb":
            continue  # whose town, Oslo, is flat, said
        start = found[0]
        before = tags[start - 1] if start > low else ","
        if tags[start] == "W" and mark == found[1] and before in ",-":
            return found
        if before in "pVBG" or (tags[start] in "Wt"):
            continue
        if before in ",-" and (comma := tags.rfind(",W", low, start)) > low:
            return left(tags, comma - 1, low) or found  # Moe, who lives in Oslo, Norway, said
        if before in ",;:ckKEQ-.":
            if tags[start] in "Dw#p" and before in ",-" and start > low and tags.find(",", low, start) > low:
                kept = kept or found
                continue
            return found
        kept = kept or found
    return kept


def last_run(tags: str, start: int, end: int) -> Region | None:
    """
    The last capitals in a row between two tokens.
    """
    i = max(tags.rfind("N", start, end), tags.rfind("T", start, end)) + 1
    if i <= start:
        return None
    j = start + len(tags[start:i].rstrip("NT"))
    if i == end and tags[start] == "D" and "N" not in tags[j:i]:
        return None
    return (j, i)
