"""
Noun phrases in a row of tags: to the left of a verb, to its right, at the start of a clause.

Each looks at a bounded number of tokens, so that a text of any kind takes linear time.
"""

import re
from collections.abc import Collection

Region = tuple[int, int]  # half-open, in tokens

_MOST = 24
_BACK = 60  # tokens in which the commas are that close an insertion
BEHIND = re.compile("[po]|(?<=[Nw#)])R*[vGVW]")  # what stands between the head of a phrase and the rest
_RUN = "[Nw#gTd]"
_SET_IN = r"(?:v(?=[Dg#R,KQEp]|\Z)|R(?=D)|(?<=v)R(?=[,KQE]|\Z))"  # the newly elected mayor
_REST = f"{_RUN}*+(?:{_SET_IN}{_RUN}*+)*+"
_INNER = f"(?:{_RUN}|{_SET_IN}){_REST}"
_ASIDE = r"(?:\)[^(]*+\((?=.))?+"  # the mayor (of Oslo)
_TWO = r"pp(?=[NwD]{1,3}(?:[\n.,;:kctKE]|\Z))"  # families from across the county, where a clause begins
# A noun phrase from its last token to its first one: what stands before a preposition belongs to it, too.
_LEFT = re.compile(
    rf"(?:{_RUN}{_REST}|v(?=D){_REST}|(?=\)){_ASIDE}{_INNER})[De]*+"
    rf"(?:(?:(?:p|{_TWO})(?=[Nw#)TD]){_ASIDE}(?:{_INNER}|(?=D))"  # some of the divers
    rf"|c(?<=[NDTg]c)(?=[NT)]){_ASIDE}{_INNER}"
    rf"|(?<=e)(?=[N)]){_ASIDE}{_INNER})[De]*+)*+",  # der Sprecher der Regierung
    re.DOTALL,
)
# A noun phrase from its first token to its last one: what may stand before any of its nouns, and the rest.
_AGAIN = "v(?<=[Dg#R]v)|v(?<=pv)(?=[NwT])|R(?<=[DR]R)"  # the newly elected
_OFFICE = "c(?<=[wT]c)(?=w{1,3}NN)"  # author and historian Ida Moe
_RIGHT = re.compile(
    rf"(?:(?:v(?=[NwT])|[De#])(?:[De#]|{_AGAIN}|p(?<=Dp)(?=[NwgTDe#]))*+)?+"  # some of the divers
    rf"([NwgTd](?:[NwgTd#]|{_AGAIN}|[De](?<=[pc].)|e(?<=Ne)|p(?=v?[NwgTDe#])|c(?=[NTDe])|{_OFFICE})*+)?+"
)
_ALONE = frozenset("PWtDe")
_OWNED = re.compile(r"[Nw]pD?[NTw]{0,3}g[NTg]{0,3}\Z")
_PART = re.compile("[otkWXb]|[NTw#)]R*(?:v(?![wT])|[GV])")


def left(tags: str, j: int, low: int) -> Region | None:
    """
    The noun phrase whose last token is *j*.
    """
    if j < low:
        return None
    if tags[j] in _ALONE:
        return j, j + 1
    if tags[j] == "O" and j > low + 1 and tags[j - 1] == "p" and tags[j - 2] in "D#":
        return j - 2, j + 1  # one of them
    far = j - _MOST
    found = _LEFT.match(tags[far if far > low else low : j + 1][::-1])
    if found is None:
        return None
    start = j + 1 - found.end()
    if tags[start] in "pcd":
        start = j + 1 - (len(found[0].rstrip("pcd")) or 1)
    return start, j + 1


def right(tags: str, i: int, high: int) -> Region | None:
    """
    The noun phrase that begins at *i*.
    """
    far = i + _MOST
    if far < high:
        high = far
    begin = i
    while i < high and tags[i] == "R":
        i += 1
    if i >= high:
        return None
    tag = tags[i]
    if tag in "PO":
        return i, i + 1
    found = _RIGHT.match(tags, i, high)
    if found is None or found.lastindex is None:  # without a noun
        return (i, found.end()) if found and tag in "De" else None
    return i - (i > begin and tag == "v"), found.end()  # newly elected mayor Moe


def part(tags: str, start: int, name: int, before: str) -> bool:
    """
    Whether a name is no more than a part of its phrase: a source close to Moe, lawyers representing Moe.
    """
    if _PART.search(tags, start, name + 1):
        return True
    if tags[name - 1] == "g" and _OWNED.search(tags, start, name):
        return True  # doctors at Oslo's Salt Hospital
    return tags[name - 1] == "w" and tags[name - 2] in "wNTb" and before.endswith("ing")


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


def insertion(tags: str, j: int, low: int, doing: Collection[int] = ()) -> Region | None:
    """
    The noun phrase before what stands between commas, where the second comma is at *j*.

    The tokens *doing* are participles, not what goes on with a clause: Moe, having met Lie, said.
    """
    far = j - _BACK
    if far > low:
        low = far
    kept = None
    mark = j
    dashes = "-" in tags[low:j]
    for _ in range(5):
        comma = tags.rfind(",", low, mark)
        mark = max(comma, tags.rfind("-", low, mark)) if dashes else comma
        if mark <= low:
            break
        found = left(tags, mark - 1, low)
        if (
            found is None
            or (
                tags[mark - 1] in "dR"  # but: his opponent in May, Ida Moe, said
                and not (
                    tags[found[0]] == "D"
                    and tags[mark - 2] == "p"
                    and tags[mark + 1 : mark + 3].lstrip("w")[:1] in ("N", "T")
                )
            )
            or (low + 2 < mark < found[0] + 3 and not tags[found[0] : mark].strip("T"))  # not: Mr. King
        ):
            continue
        if mark + 1 < j and tags[mark + 1] in "Xb" and mark + 1 not in doing:
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


def whole(tags: str, region: Region, high: int) -> bool:
    """
    Whether a noun phrase after a verb is its subject: nothing follows that would make it an object.
    """
    return region[1] >= high or tags[region[1]] in ".,:;-pRkWcdQKE(Go"


def joined(tags: str, start: int, first: int, last: int) -> bool:
    """
    Whether the capitals from token *first* to *last* are the second of two in the phrase that begins at
    *start*: the mayor and Moe, a bench of Moe and Berg; but: the Works and Housing minister Moe.
    """
    before = tags[start:first]
    if before[-1] != "c":
        return False
    if before[0] == "D" and (tags[first] == "T" or "T" not in tags[first:last]):
        return True
    return "p" in before and "w" in before
