"""
Where the words that were said stand, for a clause.
"""

import re

from newsparse_speakers import phrases
from newsparse_speakers.clauses import Clause, Sentence
from newsparse_speakers.phrases import Region
from newsparse_speakers.tokens import Tokens

_WHERE = re.compile("R?[pd][^VBXbvGtkWPQKE,;:]*")
_BEFORE_MARKS = re.compile("[^VBGvXb,;:QKE]{1,30}:(?=[QKE])")
_COMMA = re.compile("[,K-]")
_VERB = re.compile(
    "[VBGQKE]|^[^pdWo]*[Xbv]"
)  # before a "that" that opens no statement: the pier was old and that
_BEHIND = ("VS", "TO")


def statements(tokens: Tokens, tags: str, sentence: Sentence) -> list[tuple[Clause, list[Region]]]:
    """
    The clauses of *sentence* that report something, each with its words; what lies inside them is theirs.
    """
    lex = tokens.lex
    told: list[tuple[Clause, list[Region]]] = []
    inside: list[Region] = []  # the words of verbs of saying so far
    for clause in sentence.clauses:
        start, end = clause.cue
        if inside and clause.strength < _OWN and _within(start, inside):
            continue  # she said she hopes: one statement
        if (
            tags[end] != "t"
            and clause.order != "TO"
            and lex.lemma.get(tokens.small[end - 1]) in lex.words["quoting"]
        ):
            continue
        regions = content(tokens, tags, sentence, clause)
        if regions and not _silent(tokens, tags, clause, regions):
            if clause.strength == 3:
                inside += regions
            told.append((clause, regions))
    return told


def _within(at: int, regions: list[Region]) -> bool:
    return any(low <= at < high for low, high in regions)


_BARE = re.compile("[NTwg#DPOdAaezRc(),]*(?:cv[NTwg#DPOdpR]*)?")
_NOUN = re.compile("(?:D?[NTwgPO#D])(?:c(?!#)[^XbVBt]*)?")  # goodbye and left


def _silent(tokens: Tokens, tags: str, clause: Clause, regions: list[Region]) -> bool:
    """
    Whether nothing is told: she praised her, said goodbye, was condemned in Oslo, is expected to come.
    """
    words, end = tokens.lex.words, clause.cue[1]
    if clause.order == "TO":
        return tokens.small[clause.cue[0]] in words["comes"]
    word = tokens.small[end - 1]
    if clause.passive and tags[end] == "o" and word in words["foreseen"]:
        return True
    if tags[end] in "opt" and f"{tokens.lex.lemma.get(word)}-{tokens.small[end]}" in words["no_speech"]:
        return True
    low, high = regions[0]
    if (
        len(regions) > 1
        or tags[end] == "t"
        or clause.order == "VS"
        or _BARE.fullmatch(tags, low, high) is None
    ):
        return False
    if clause.strength == 3 and not clause.passive:
        noun = _NOUN.fullmatch(tags, low, high) is not None
        return noun and (clause.order == "COLON" or tokens.lex.lemma.get(word) in words["clausal"])
    return clause.passive or high - low <= _OBJECT


_OBJECT = 2  # words of an object that tells nothing: she praised the mayor
_OWN = 2  # the strength of a verb that has a statement of its own inside another one


def content(tokens: Tokens, tags: str, sentence: Sentence, clause: Clause) -> list[Region]:
    """
    The tokens of what *clause* says was said.
    """
    high = sentence.high
    while high > sentence.low and tags[high - 1] == ".":
        high -= 1
    found: list[Region] = []
    after = clause.right
    if clause.order == "COLON":
        end = len(tags[after : tags.index("\n", after)].rstrip(".")) + after
        return [(after, end)] if after < end else found
    opening = clause.left > sentence.low and tags[clause.left - 1] == ","
    if clause.order in _BEHIND or (
        opening and (clause.strength == 3 or after >= high) and _closing(tokens, tags, after, high)
    ):
        end = clause.left
        while end > sentence.low and tags[end - 1] in ",-":
            end -= 1
        if end > sentence.low:
            found.append((sentence.low, end))
        elif clause.order == "VS":
            return found
        elif clause.order == "TO" and after < high:
            comma = tags.find(",", after, high)
            if tags[comma + 1 : comma + 3] == "#,":
                comma += 2  # according to Ida Moe, 41, ...
            start = comma + 1 if comma >= 0 else after
            return [(start, high)] if start < high else []
        if found and opening and _goes_on(tags, after, high):
            end = _end(tokens, tags, sentence, clause, after + 1, high)
            if after + 1 < end:
                found.append((after + 1, end))
        return found
    start = after
    if clause.strength < 3 and start < high and tokens.small[start] in tokens.lex.words["clear"]:
        return found  # the bill that Moe opposed says
    bounds = tokens.lex.words["bounds"]
    while start < high and (
        tags[start] in ",:"
        or (tags[start] == "R" and not (tokens.small[start] in bounds and tags[start + 1] in "#Dp"))
    ):
        start += 1
    that = tags.find("t", start, min(high, start + 12)) if clause.strength == 3 else -1
    if that > start and tags[that - 1] != "c" and _VERB.search(tags[start:that]) is None:
        start = that
    else:
        if start == after and start < high and tokens.small[start - 1] in tokens.lex.words["telling"]:
            start = _told(tokens, tags, after, high)
            if start > after and tags[start] == ",":
                return found
        if start < high and tags[start] in "pd":
            start = _past_adverbials(tokens, tags, start, high, clause.strength == 3)
    end = _end(tokens, tags, sentence, clause, start, high)
    if start < end and tags[start] == "E":
        end = start + 1  # shouted "Liar!" as he was led away
    return [(start, end)] if start < end else found


def set_in(tags: str, clause: Clause, high: int) -> bool:
    """
    Whether a clause stands between commas, and what it tells goes on behind it.
    """
    comma = tags.find(",", clause.right, high)
    if tags[clause.left - 1] != "," or comma < 0 or not _goes_on(tags, comma, high + 1):
        return False
    return comma == clause.right or _WHERE.fullmatch(tags, clause.right, comma) is not None


def _closing(tokens: Tokens, tags: str, after: int, high: int) -> bool:
    """
    Whether nothing that was said follows a cue: a mark, or words for where and to whom.
    """
    if after < high and tokens.small[after - 1] in tokens.lex.words["telling"]:
        after = _told(tokens, tags, after, high)
        if after < high and tags[after] == "p" and tokens.small[after] not in tokens.lex.words["when"]:
            return False  # she told the council of the pier
    if after >= high or tags[after] in ".,;":
        return True
    rest = tags.find(",", after, high)
    rest = high if rest < 0 else rest
    return _WHERE.fullmatch(tags, after, rest) is not None


def _goes_on(tags: str, after: int, high: int) -> bool:
    """
    Whether the words that were said go on behind a comma: the pier, Hill said, was a danger.
    """
    return after + 1 < high and tags[after] == "," and tags[after + 1] not in "cGWK"


def _told(tokens: Tokens, tags: str, start: int, high: int) -> int:
    """
    Where the words behind a verb of telling go on after whom they were said to: told the council it rained.
    """
    found = phrases.right(tags, start, high)
    if found is None or found[0] != start:
        return start
    end = found[1]
    if (inner := tags.find("p", start, end)) > start and tags[end] not in "DPtk":
        end = inner
    if tokens.small[end - 1] in tokens.lex.words["told_things"] or (
        tags[end] in "GXbvV" and tags[start] != "O"
    ):
        return start
    return end + 1 if tags[end] == ":" else end


def _past_adverbials(tokens: Tokens, tags: str, start: int, high: int, said: bool) -> int:
    """
    Where the words behind a cue go on after when and where they were said.
    """
    at, places = start, tokens.lex.words["places"]
    while at < high:
        if tags[at] == "d":
            at += 1
        elif tags[at] != "p":
            break
        elif tags[at + 1] == "d":
            at += 2
        elif (
            said
            and tags[at + 1] in "DNT"
            and tokens.small[at] in places
            and (found := phrases.right(tags, at + 1, high))
        ):
            at = found[1]
        else:
            break
    if said and (opens := _BEFORE_MARKS.match(tags, start, high)):
        return opens.end()  # in a letter to the council: "..."
    comma = tags[start] == "p" and tags[at - 1 : at + 1] == "d," and tags[at + 1] in "DPw#"
    if at > start and (tags[at] in "DPt:" or (comma and said)):
        return at + 1 if tags[at] in ":," else at
    if tags[start] == "p" and start + 1 < high and not _opens(tokens, tags, start, said=said):
        return start + 2 if tags[start + 1] == "d" else start + 1  # pointed to, commented on
    return start + 1 if tags[start] == "d" else start


def _opens(tokens: Tokens, tags: str, start: int, *, said: bool) -> bool:
    """
    Whether a preposition behind a cue opens what was said: at least six, about 30, despite the rain.
    """
    words, small = tokens.lex.words, tokens.small
    if small[start + 1] in words["bounds"]:
        return True
    if said and small[start] in words["rough"] and tags[start + 1 : start + 3].lstrip("o")[:1] == "#":
        return True
    return small[start - 1] in words["plain"] and small[start] in words["opening"]


def _closed(tags: str, clause: Clause, start: int, end: int) -> int:
    """
    Where a clause between commas ends: "Hill, who said it rained, went out".
    """
    if tags[clause.left - 1] != ",":
        return end
    comma = tags.find(",", start, end)
    while comma >= 0:
        k = comma + 1
        while k < end and tags[k] == "R":
            k += 1
        if k < end and tags[k] in "VXbv":
            return comma
        comma = tags.find(",", comma + 1, end)
    return end


def _end(tokens: Tokens, tags: str, sentence: Sentence, clause: Clause, start: int, high: int) -> int:
    end = high
    stop = tags.find(";", start, high)
    if stop >= 0:
        end = stop
    if clause.shared and clause.subject is not None and start < clause.subject[0] < end:
        end = clause.subject[0]  # promising that it would end, Moe left
    first = clause.cue[0]
    for one in sentence.clauses:
        edge = one.left
        if edge >= end or edge <= start or one.cue[0] <= first:
            continue
        if one.order == "TO" or (one.order == "PART" and tags[edge - 1] == ","):
            end = edge
            break
        if one.shared:
            if tags[edge - 1] == "c" and one.strength >= 2:
                end = edge - 1
                break
            continue
        if tags[edge - 1] in "ck" and edge - 2 >= start and tags[edge - 2] in ",-QKE":
            end = edge - 2 if tags[edge - 2] in ",-" else edge - 1
            break
    if clause.left > sentence.low and clause.subject and tags[clause.subject[0]] == "W":
        end = _closed(tags, clause, start, end)
    if (
        clause.left > sentence.low
        and (tags[sentence.low] in "kp" or tags[clause.left - 1] == "k")
        and "," not in tags[sentence.low : clause.left]
    ):
        comma = _COMMA.search(tags, start, end)
        if comma and any(comma.start() < one.cue[0] and one.order == "SV" for one in sentence.clauses):
            end = comma.end() if comma[0] == "K" else comma.start()
    while end > start and tags[end - 1] in ",-:ck":
        end -= 1
    return end
