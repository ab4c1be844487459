"""
A verb and what belongs to it: auxiliaries and adverbs before it, and who did it behind a passive.
"""

import re

from newsparse_speakers import phrases
from newsparse_speakers.described import extended
from newsparse_speakers.given import genders
from newsparse_speakers.phrases import Region
from newsparse_speakers.tokens import Tokens

_BESIDE = re.compile("(?!p)(?:[DNTwgp#]{1,15},){2,4}[DNTwgp#]{1,15}")
_NAME = re.compile("[NT]+N")
# The same behind other words, backwards: but the director, Harbour Institute, Ida Moe
_BEHIND = re.compile(r"N[NT]{1,8}+,(?:[NTpcg]{1,12},){1,2}(?P<office>[NTwp]{1,8}D)(?=[,cRKQE:;-]|\Z)|")
_HAVING = re.compile(",[Xb]")
_FAR = 40  # tokens of those
_IN = re.compile("[^QKE]*p[NT]+")  # behind which a comma and a country may stand


def begins(tokens: Tokens, tags: str, i: int, low: int) -> int:
    """
    Where the auxiliaries and adverbs before the verb at *i* begin.
    """
    begin = i
    while begin > low and tags[begin - 1] in "XbnR":
        begin -= 1
    # Hill later Thursday said; Hill this week said
    k = begin
    while k - 1 > low and tags[k - 1] in "dR":
        k -= 1
    if (
        k < begin
        and k - 2 >= low
        and (tags[k - 1] in "Dp" or tokens.small[k - 1] in tokens.lex.words["times"])
    ):
        k -= 1
    if k < begin and tags[k - 1] == "v" and k - 2 >= low and tags[k - 2] in "Nw":
        k -= 1  # a poll released this week found
    if k < begin and tags[k - 1] in "NPTwW),c":
        begin = k
    if begin - 2 >= low and tags[begin - 1] == "O" and tags[begin - 2] in "NPTw":
        begin -= 1  # Hill himself said
    return begin


def past_time(tokens: Tokens, tags: str, low: int, high: int) -> int:
    """
    Where a name begins behind a time that stands before it: in May Ida Moe said, this week Ida Moe said.
    """
    day = tags.rfind("d", low, high - 1)
    if day < 0:
        return low
    name = day + 1 + (tags[day + 1] == "c")
    if name >= high or tags[name] not in "NT":
        return low
    before, words = tokens.small[day - 1], tokens.lex.words
    return name if tags[day - 1] == "p" or before in words["times"] or before in words["this"] else low


def agent(tokens: Tokens, tags: str, i: int, high: int) -> Region | None:
    """
    Who did it, after a passive: "was called "a mess" by Hill".
    """
    by = tokens.lex.words["agent"]
    if by.isdisjoint(tokens.small[i + 1 : i + 8]):
        return None
    for k in range(i + 1, min(i + 8, high)):
        if tags[k] == "p" and tokens.small[k] in by:
            doer = phrases.right(tags, k + 1, high)
            return extended(tags, doer) if doer else None
        if tags[k] in ".;:,VBGX":
            break
    return None


def set_beside(tokens: Tokens, tags: str, low: int, j: int) -> Region | None:
    """
    Whom the comma at *j* ends the name of, or which name commas follow, where more than two phrases stand
    beside each other before a verb: the director, Harbour Institute, Ida Moe, said.
    """
    if _BESIDE.fullmatch(tags, low, j) is None:
        return _office(tokens, tags, low, j)
    first, last = tags.index(",", low), tags.rindex(",", low, j) + 1
    offices = tokens.lex.words["roles"]
    named = [
        region
        for region in ((low, first), (last, j))
        if _NAME.fullmatch(tags, *region) and tokens.small[region[1] - 1] not in offices
    ]
    if len(named) > 1 and tags[last] == "T":
        named.reverse()
    return named[0] if named else None


def _office(tokens: Tokens, tags: str, low: int, j: int) -> Region | None:
    """
    The office before what stands beside it up to the comma at *j*: but the director, Harbour Institute, Ida
    Moe, said.
    """
    found = _BEHIND.match(tags[max(low, j - _FAR) : j][::-1])
    if found is None or found["office"] is None:
        return None
    start, end = j - found.end("office"), j - found.start("office")
    of, words, small = tags.find("p", start, end), tokens.lex.words, tokens.small
    head = small[(of if of > 0 else end) - 1]
    offices = words["roles"] | words["titles"]
    return (start, end) if head in offices and small[j - 1] not in offices else None


def before_commas(tokens: Tokens, tags: str, j: int, low: int) -> Region | None:
    """
    The subject before what stands between commas, of which the second is at *j*.
    """
    row = tags[low:j]
    found = set_beside(tokens, tags, low, j) if row.count(",") > 1 else None
    if found is not None:
        return found
    having, small = tokens.lex.words["having"], tokens.small
    doing: list[int] = []
    if ",X" in row or ",b" in row:
        helps = [one.end() - 1 for one in _HAVING.finditer(tags, low, j)]
        doing = [k for k in helps if small[k] in having]
    found = phrases.insertion(tags, j, low, doing)
    if found is not None and _is_place(tokens, tags, low, found):
        found = phrases.insertion(tags, found[0] - 1, low, doing) or found
    if found is not None and _is_state(tokens, tags, found):
        found = _before_place(tags, low, found[0])
    if (
        found is not None
        and tags[found[0] - 2 : found[0]] == ",k"
        and small[found[0] - 1] in tokens.lex.words["relating"]
    ):
        return phrases.left(tags, found[0] - 3, low)  # Moe, whose town, Oslo, is flat, said
    if found is not None and goes_along(tokens, tags, found[0], low):
        return found[0] - 2, found[1]  # she and her husband, Karl Berg, said
    return found


def goes_along(tokens: Tokens, tags: str, begin: int, low: int) -> bool:
    """
    Whether a pronoun and a conjunction stand before the subject that begins at token *begin*, and are a part
    of it: she and Ida Moe said; but: the rain killed it and Ida Moe said.
    """
    at = begin - 2
    if at < low or tags[at : at + 2] != "Pc":
        return False
    return tags[at - 1] not in "bXvGBp" and (
        tags[at - 1] != "V" or tokens.small[at - 1] in tokens.lex.words["clear"]
    )


def _is_state(tokens: Tokens, tags: str, found: Region) -> bool:
    """
    Whether one word between commas is the letters of the state that the place before it is in: Tully, N.Y.,
    speaking in May, said.
    """
    start, end = found
    return end - start == 1 and tags[start - 2 : start] == "N," and tokens.printed(start)[-1:] == "."


def _before_place(tags: str, low: int, start: int) -> Region | None:
    """
    Who is from a place whose state is at token *start*: Ida Moe, 30, of Tully, N.Y., said; or else what opens
    the clause.
    """
    comma = tags.rfind(",", low, start - 1)
    while comma > low:
        found = phrases.left(tags, comma - 1, low)
        if found is not None and _NAME.fullmatch(tags, *found):
            return found
        comma = tags.rfind(",", low, comma)
    return phrases.first(tags, low, start - 1)


def _is_place(tokens: Tokens, tags: str, low: int, found: Region) -> bool:
    """
    Whether capitals between commas tell where the place before them is: a diver in Oslo, Norway, who is 40.
    """
    start, end = found
    if tags[start - 1] != "," or tags[start:end].strip("N") or _IN.fullmatch(tags, low, start - 1) is None:
        return False
    return end - start == 1 or tokens.small[start] not in genders()
