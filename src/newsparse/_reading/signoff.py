"""
Who signs at the end: "(Reporting by Ann Example in Lima; Editing by Jo Roe)", "A. Example, UzA".

Floor 5.  Authors are those who report; who edits is furniture.
"""

import re
from typing import NamedTuple

from newsparse._model.records import Author
from newsparse._model.span import Span
from newsparse._reading.footwords import opened, words

_BLANK = "[ \t\u00a0\u2009\u202f\u200b]"
_UPPER = "[^\\W\\d_a-zß-öø-ÿа-яёəığş]"
_PARTICLE = "(?:van|von|der|den|de|da|di|del|della|dos|la|le|al|el|bin|ibn|ben|abu|zu|ter|ten|y|e|oğlu|qızı)"
_NAME = f"(?:(?:a[dlnrstz]|ash|el|ul)-)?{_UPPER}(?:[^\\W\\d_]|[.'’-]){{0,24}}"
_PERSON = (
    f"(?:{_PARTICLE}{_BLANK}{{1,2}})?{_NAME}(?:{_BLANK}{{1,2}}(?:{_PARTICLE}{_BLANK}){{0,3}}{_NAME}){{1,4}}"
)
PERSON = re.compile(_PERSON)
_CASELESS = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af·]{2,12}")
# What parts two people: a comma, "and", "&", a slash, a bullet, a line's end.
_PART = re.compile(
    f"{_BLANK}*(?:,?{_BLANK}+(?:and|und|et|y|e|i|и|və|ve|&|with){_BLANK}+|[,/&•|、；;·]|\r?\n){_BLANK}*"
)
# "in Lima", "at the White House": where the reporter was
_WHERE = re.compile(f"{_BLANK}+(?:in|at|from|aus|à|en|in der|auf|из|в){_BLANK}")
# The point behind an initial ends no sentence.
_SENTENCE = re.compile(r"(?:;|(?<![\s.][^\W\d_])\.)\s|[;.]?\)|\r?\n\s*\r?\n")


class Signed(NamedTuple):
    """
    People who sign, with what found them; the lower `rank` is believed.
    """

    rank: int
    span: Span
    authors: tuple[Author, ...]
    outlet: str | None
    rule: str


def people(text: str, start: int, end: int, role: str | None = None) -> tuple[Author, ...]:
    """
    The people in a list such as "Ann Example in Lima, Jo Roe and Max Sample".
    """
    found = []
    end = min(end, start + 600)
    at = start
    while at < end:
        part = _PART.search(text, at, end)
        stop = part.start() if part else end
        person = PERSON.match(text, at, stop) or _CASELESS.match(text, at, stop)
        if person is not None and (
            person.end() == stop
            or _WHERE.match(text, person.end(), stop)
            or _closed(text, person.end(), stop)
        ):
            last = person.end()
            if text[last - 1] == "." and stop == end and not text[last - 3 : last - 2].isspace():
                last -= 1
            found.append(
                Author(Span(person.start(), last), " ".join(text[person.start() : last].split()), role, None)
            )
        at = part.end() if part else end
    return tuple(found)


def _closed(text: str, at: int, stop: int) -> bool:
    return not text[at:stop].strip(" .)\u00a0")


def credits(text: str, start: int, end: int) -> list[Signed]:
    """
    Who signs in a line or bracket of credits; nobody where it opens with no such words.
    """
    found = []
    at = start
    while at < end:
        known = opened(text, at, end, words().credits)
        stop = _SENTENCE.search(text, at + 1, end)
        last = stop.start() if stop else end
        if known is not None:
            phrase, kind = known
            first = at + len(phrase)
            while first < last and text[first] in " \t\u00a0:":
                first += 1
            # "Reporting and writing by", "Reporting by A, editing by B": a comma may stand for the semicolon
            inner = _other(text, first, last)
            found += _signed(kind, phrase, text, Span(at, inner), first)
            if inner < last:
                at = inner
                continue
        at = stop.end() if stop else end
        while at < end and text[at] in " \t\r\n\u00a0;":
            at += 1
    return found


def _other(text: str, start: int, end: int) -> int:
    """
    Where the next words of credit begin behind a comma.
    """
    at = text.find(",", start, end)
    while at >= 0:
        after = at + 1
        while after < end and text[after] in " \t\r\n":
            after += 1
        known = opened(text, after, end, words().credits)
        if known is not None and known[0] != "by":
            return after
        at = text.find(",", at + 1, end)
    return end


def _signed(kind: str, phrase: str, text: str, span: Span, first: int) -> list[Signed]:
    if kind == "others":
        return []
    rank = {"reporting": 1, "more": 4, "writing": 6}[kind]
    found = people(text, first, span.end, "additional reporting" if kind == "more" else None)
    return [Signed(rank, span, found, None, f"sign-off: {phrase}")] if found else []
