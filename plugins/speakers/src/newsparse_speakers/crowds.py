"""
Several people as one source: "It rained," said Ida Moe, Karl Berg and Paul Dahl.
"""

import re

from newsparse_speakers.parts import BEARERS
from newsparse_speakers.people import People
from newsparse_speakers.tokens import Tokens

_RUN = re.compile("[NT]*N")
_LETTERS = r"(?:\([NT]+\))?"  # of a party
_LIST = re.compile(
    rf"{_LETTERS}(?:,[NT]*N{_LETTERS})*,?c(?P<office>D?w{{1,3}})?[NT]*N(?=(?P<next>[.,;\n_kEKQ(pvVXbRw]))"
)
_TOLD = re.compile(r",D?[wNT]+(?:p[DwNT]+)?,c[NT]*N(?=[.,;\n])")  # Moe, a baker, and Berg
_BEFORE = re.compile(r"(?<=[\n.KQE:;_])c?(?P<list>(?:[NT]*N,)+)\Z")
_FIRST = re.compile(r"(?<=[\n.KQE:;_])D?[wNT]*N\Z")  # farmer Moe and teacher Berg said
# Moe, a baker, Berg, and Lie said
_SERIES = re.compile(
    r"(?<=[\n.KQE:;_])(?:p[^VBGXbv,]{1,9},)?(?P<list>(?:[NT]*N,(?:D?[wT]+(?:pD?[wN]+)*,)?)+)c\Z"
)
_PAIR = re.compile("D?[we]+[NT]*Nc[NT]*N|[NT]*NcD[NTwe#]*[weT]|D[weT]+cD[weT]+|D[NT]*NcD?[NT]*N")
_OWNER = re.compile("([NT]*N)c[NT]*g[NTwe#]*[wT]")  # Moe and Lie's deputy, Karl Berg
_BOTH = re.compile("(D?[weNT]+)c([weNT]+)")  # state leader Ida Moe and Speaker Karl Berg
_VERBS = "vVXbRw"
_LOOK = 20  # tokens before


def stretched(people: People, tokens: Tokens, tags: str, start: int, end: int) -> tuple[int, int] | None:
    """
    The tokens of a list of names that the phrase from *start* to *end* is a part of, or that it is.
    """
    inside = tags[start:end]
    if "p" in inside or ("N" not in inside and not ("cD" in inside and tags[end] == ",")):
        return None
    mark = tags[end : end + 1]
    if mark and mark in ",(c" and tags[end - 1] == "N" and (mark != "," or tags[end + 1] in "NTcD"):
        found = _LIST.match(tags, end) or _TOLD.match(tags, end)
        if found and _people(people, tokens, tags, end, found.end()):
            told = found.groupdict()
            office = told.get("office")
            offices = people.runs.offices
            behind = told.get("next") or ","
            if behind == "p" and "V" not in tags[start - 2 : start]:
                return None
            if behind in _VERBS and tags[start - 1] not in "\n.":
                return None  # but: Moe, Berg and Lie sued, arguing that
            if office and tokens.small[found.start("office") + len(office) - 1] not in offices:
                return None
            return start, found.end()
    if "c" not in inside:
        if not mark or mark not in "VXDR" or tags[start - 1] != "c":
            return None
        low = max(0, start - _LOOK)
        if tags[start - 2] == ",":
            series = _SERIES.search(tags[low:start])
            if series and _people(people, tokens, tags, low + series.start("list"), start):
                return low + series.start("list"), end
            return None
        if tags[start - 2] != "N" or mark not in "VX":
            return None
        first = _FIRST.search(tags[low : start - 1])
        if first and _people(people, tokens, tags, low + first.start(), start):
            return low + first.start(), end
        return None
    if tags[start] in "NT" and tags[start - 1] == ",":
        low = max(0, start - _LOOK)
        before = _BEFORE.search(tags[low:start])
        if before and _people(people, tokens, tags, low + before.start("list"), start):
            return low + before.start("list"), end
    if not _PAIR.fullmatch(inside) and not _owned(people, tokens, tags, start, end):
        both = _BOTH.fullmatch(tags, start, end)
        full = both is not None and all(_full(people, tokens, tags, *both.span(i)) for i in (1, 2))
        return (start, end) if full else None
    if tags[end - 1] != "N":
        named = _RUN.match(tags, end + 1) if mark == "," else None  # Moe and his wife, Ida
        return (start, named.end()) if named and tags[named.end() : named.end() + 1] in ",.;\n" else None
    if tags[start] == "D" and tags[start + 1] in "NT":
        if tags[tags.find("c", start) + 1] == "D":
            return start + 1, end  # the Post and the Times
        two = tokens.small[start] in people.lex.words["couples"] or _are_bodies(
            people, tokens, tags, start, end
        )
        return (start + 1, end) if two else None
    return start, end


def _are_bodies(people: People, tokens: Tokens, tags: str, start: int, end: int) -> bool:
    """
    Whether two bodies are named behind one article: the Salt Office and Fish Board, no Fish and Salt Board.
    """
    if "T" in tags[start:end] or tokens.small[end - 1] not in people.runs.things:
        return False
    whole = people.known.get(tokens.text[tokens.starts[start + 1] : tokens.starts[end]])
    return whole is None or whole[1] is None


def _owned(people: People, tokens: Tokens, tags: str, start: int, end: int) -> bool:
    """
    Whether a phrase is of a person and of somebody whom one alone has: Moe and Lie's deputy, no lawyer.
    """
    found = _OWNER.fullmatch(tags, start, end)
    if found is None or tokens.small[end - 1] not in people.lex.words["of_one"]:
        return False
    return any(one.person for one in people.bearers(tokens.printed(found.end(1) - 1))[:BEARERS])


def _full(people: People, tokens: Tokens, tags: str, start: int, end: int) -> bool:
    """
    Whether a phrase ends with the whole name of a person.
    """
    low = end - len(tags[start:end]) + len(tags[start:end].rstrip("NT"))
    if low == end:
        return False
    low, end = people.person_in(tokens, tags, low, end)
    return end - low > 1 and tokens.small[low] in people.runs.given


def _people(people: People, tokens: Tokens, tags: str, low: int, high: int) -> bool:
    """
    Whether all names between two tokens may be people's.
    """
    return all(
        people.bearers(word) or word.lower() in people.runs.given
        for run in _RUN.finditer(tags, low, high)
        if tags[run.start() - 1] not in "(p" and tags[run.end() : run.end() + 1] != "w"
        for word in [tokens.printed(run.end() - 1)]
    )


def _of_office(tokens: Tokens, tags: str, i: int) -> bool:
    """
    Whether what the capitals before token *i* tell of is a word in small letters: the Tully mayor.
    """
    return tags[i] == "w" or (tags[i] == "T" and tokens.first(i).islower())


def runs_of(people: People, tokens: Tokens, tags: str, start: int, end: int) -> list[tuple[int, int]]:
    """
    Where the names of a list are, without what stands before the first: Presidents Moe and Berg.
    """
    found = [
        run.span()
        for run in _RUN.finditer(tags, start, end)
        if tags[run.start() - 1] not in "(p" and (run.end() >= end or not _of_office(tokens, tags, run.end()))
    ]
    runs, small = people.runs, tokens.small
    if found:
        low, high = found[0]
        word = small[low]
        one = word.removesuffix("s")
        if high - low > 1 and (
            word in people.lex.words["couples"]
            or (
                one != word
                and (one in runs.offices or (small[low + 1] in runs.given and word not in runs.given))
            )
        ):
            found[0] = low + 1, high
    return found
