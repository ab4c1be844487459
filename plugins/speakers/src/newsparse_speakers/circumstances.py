"""
When, where and to whom something was said, which is no part of it.
"""

import re

from newsparse_speakers import phrases
from newsparse_speakers.edges import told, whole
from newsparse_speakers.phrases import Region
from newsparse_speakers.tokens import Tokens

_WHERE = re.compile("R{0,2}(?:[pd]|(?<!R)[Dw]d)[^VBXbvGtkWPQKE,;:]*|R{1,2}")
_OPENS_WHERE = "pdRDw"  # what such a phrase begins with
# The same behind a whole sentence, where it may have clauses of its own: in a letter that was sent on Monday.
_FARTHER = re.compile("R?[pd](?:[^VBXbvGtkWPQKE,;:]|[vVG](?=[RpdoD])|[tW]R?[Xb][Xbn]*R?[vVw])*+")
_WHEN = re.compile("p[^VBGvXbtkWPQKE,;:]*+,[^QKE]*?[Xbv]")
_CLAUSE = re.compile("p[^;:QKEtWkGP]*?(?:[XbVv](?=[^,.])|P(?=[RXbnVvDNw]))")  # said at first nobody came
_THEN = re.compile("D?[NTgw#]{1,6}(?:P|D[wN])")  # said after the rain the road was wet
_DOES = re.compile("(?:P|[NT]{1,4})[RXbn]*[XbVv]")
_SUBJECT = re.compile("[NTw#][NTwg#c]{0,8}R?[XbVv]|V[Xb]")
_MARKED = re.compile("[QKE]")
_PHRASES = re.compile("(?:[^XbVvBtWD]|(?<=[pkoc])D|(?<=[pkoc]D)D)*+")
_VERB = re.compile("[XbVv]")
_BEFORE_MARKS = re.compile("[^VBGvXb,;:QKE]{1,30}:(?=[QKE])")
_LONG = 6  # tokens of a phrase for a time


def closing(tokens: Tokens, tags: str, after: int, high: int, *, behind: bool = False) -> bool:
    """
    Whether nothing that was said follows a cue: a mark, or words for when, where and to whom.

    Args:
        behind: whether the cue stands behind a whole sentence, so that more may be such words.
    """
    words, small = tokens.lex.words, tokens.small
    if after < high and small[after - 1] in words["telling"]:
        after = told(tokens, tags, after, high)
        if after < high and tags[after] == "p" and small[after] not in words["when"] and not behind:
            return False  # in May she told the council of the pier
    if after >= high or tags[after] in ".,;" or (tags[after] == "G" and small[after] in words["citing"]):
        return True
    if not behind and tags[after] not in _OPENS_WHERE:
        return False
    at = after
    if behind and tags[at] in "RDw#":
        at = timed(tokens, tags, at, high)
        if at >= high or tags[at] in ".,;":
            return True
    rest = tags.find(",", at, high)
    rest = high if rest < 0 else rest
    if not behind:
        return _WHERE.fullmatch(tags, at, rest) is not None
    if where := _FARTHER.match(tags, at, rest):
        at = where.end()
    if at == after:
        return meanwhile(tokens, tags, at)
    return at == rest or (tags[at] == "k" and small[at] in words["timing"])


def adverbs(tags: str, after: int, high: int) -> int:
    """
    Where the adverbs behind a cue end, if a comma follows: the pier, Moe said earlier today, was old; *after*
    where something else does.
    """
    end = after
    while end < high and tags[end] == "R":
        end += 1
    return end if tags[end] == "," else after


def timed(tokens: Tokens, tags: str, start: int, high: int) -> int:
    """
    Where a phrase for a time ends: late Monday, earlier this week, two days later; *start* for none.
    """
    small, words = tokens.small, tokens.lex.words
    units, most, at = words["units"], min(high, start + _LONG), start
    while at < most and tags[at] != "d" and small[at] not in units:
        if tags[at] not in "RD#" and small[at] not in words["times"]:
            return start
        at += 1
    if at >= most:
        return start
    last, at = at - 1, at + 1
    if at < high and tags[at] == "R" and small[at] in words["since_then"]:
        return at + 1
    if last >= start and (small[last] in words["this"] or small[last] in words["times"] or tags[last] == "R"):
        while at < high and tags[at] in "d#":
            at += 1
        return at
    return start


def meanwhile(tokens: Tokens, tags: str, at: int) -> bool:
    """
    Whether a clause begins at *at* that tells what was done then: said as she left, said after the rain.
    """
    if tags[at] != "k" or tokens.small[at] not in tokens.lex.words["timing"] or _THEN.match(tags, at + 1):
        return False
    return tokens.small[at] not in tokens.lex.words["as"] or _DOES.match(tags, at + 1) is not None


def past_adverbials(tokens: Tokens, tags: str, start: int, high: int, said: bool) -> int:
    """
    Where the words behind a cue go on after when and where they were said.
    """
    small, places = tokens.small, tokens.lex.words["places"]
    plain = small[start - 1] in tokens.lex.words["plain"]
    at = start
    while at < high:
        if tags[at] == "d" or (tags[at] == "R" and at > start and tags[at + 1] in "DPNTwt"):
            at += 1
        elif tags[at] != "p":
            break
        elif tags[at + 1] == "d":
            if said and small[at] in tokens.lex.words["spans"]:
                break  # said by Friday the water had gone
            at += 2
        elif (
            said
            and tags[at + 1] in "DNT"
            and small[at] in places
            and (found := phrases.right(tags, at + 1, high))
        ):
            at = found[1]
            if tags[at] in "XbVv" and (where := _said_in(tokens, tags, found)):
                at = where
                break
        else:
            break
    if said:
        if opens := _BEFORE_MARKS.match(tags, start, high):
            return opens.end()  # in a letter to the council: "..."
        if (mark := _sentence(tokens, tags, start, high)) > start:
            return mark
    comma = tags[start] == "p" and tags[at - 1 : at + 1] == "d," and tags[at + 1] in "DPw#"
    if at > start and (
        tags[at] in "DPt:"
        or (said and subject(tags, at, high))
        or (tags[at] in "Xb" and plain)
        or (comma and said)
    ):
        return at + 1 if tags[at] in ":," else at
    if tags[start] == "p" and start + 1 < high and not _opens(tokens, tags, start, said=said):
        if plain and (_WHEN.match(tags, start, high) or _CLAUSE.match(tags, start, high)):
            return start  # said in May, it rained; said at first nobody came
        if tags[start + 1] == "d":
            return start + 2
        return start + 1  # pointed to, commented on
    if tags[start] == "d":
        start += 3 if tags.startswith("dd#", start) else 1  # wrote on Jan. 9 a letter
    return start


def subject(tags: str, at: int, high: int) -> bool:
    """
    Whether a clause begins at a token without an article: rates would fall, Ida Moe had left.
    """
    return _SUBJECT.match(tags, at, high) is not None


def _said_in(tokens: Tokens, tags: str, found: Region) -> int:
    """
    Where the subject of a clause begins that a phrase before its verb ends with: in an interview rates would
    fall; 0 where nothing tells.
    """
    start, end = found
    for k in range(start + 1, end - 1):
        if tags[k] == "d" or tokens.small[k] in tokens.lex.words["said_in"]:
            return k + (3 if tags[k + 1 : k + 3] == "pd" else 1)  # in an interview on Monday
    return 0


def _sentence(tokens: Tokens, tags: str, start: int, high: int) -> int:
    """
    Where a sentence in marks begins behind when and where: said in May, when it rained, "We left."
    """
    found = _MARKED.search(tags, start + 1, high)
    if found is None:
        return start
    mark = found.start()
    if tags[mark - 1] != "," and tokens.printed(mark - 1)[-1] != ".":
        return start
    first, *others = tags[start:mark].rstrip(",").split(",")
    if _PHRASES.fullmatch(first) is None or "G" in tags[start:mark] or not whole(tokens, mark):
        return start
    return start if any(_VERB.search(one) and one[0] not in "kWv" for one in others if one) else mark


def _opens(tokens: Tokens, tags: str, start: int, *, said: bool) -> bool:
    """
    Whether a preposition behind a cue opens what was said: at least six, about 30, despite the rain.
    """
    words, small = tokens.lex.words, tokens.small
    if small[start + 1] in words["bounds"]:
        return True
    return said and small[start] in words["rough"] and tags[start + 1 : start + 3].lstrip("o")[:1] == "#"
