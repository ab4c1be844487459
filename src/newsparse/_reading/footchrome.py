"""
What a page prints under a story on lines of their own: menus, lists of what is read most, buttons, counts.

Floor 5.  Whole lines only, so that no sentence is one.
"""

import functools
import re

from newsparse._model.span import Span
from newsparse._reading import dates, names
from newsparse._reading.footmarks import Line, parted
from newsparse._reading.footwords import words
from newsparse._reading.openings import table
from newsparse._reading.outlets import Outlets

LONGEST = 64
_EDGES = "[](){}<>*·•|–—-:…«»‹›→←↑↓▲▼►▶»? \t\u00a0\u200b\ufeff0123456789.,'+"
_PARTS = re.compile(r"[ \u00a0]*[|·•/][ \u00a0]*|[ \u00a0]{2,}|\t+")
_ABOVE = ("section", "text size", "notice", "openings")  # tables of the head that mean nothing below
_LIST = re.compile(r",|/| and | with | et | avec |&")
_PAGES = re.compile(r"page \d{1,3} of \d{1,3}")
_DASHES = frozenset("-–—―")
_ENDS = '.!?…"”’»)。'
_YEAR = re.compile(r"(?:19|20)\d\d")


@functools.cache
def _kinds() -> dict[str, str]:
    above = {kind: lines for kind, lines in table("furniture.toml").items() if kind not in _ABOVE}
    found = {line: kind for kind, lines in above.items() for line in lines if len(line) > 2}
    return found | {line: kind for kind, lines in table("foot.toml")["chrome"].items() for line in lines}


def chrome(text: str, start: int, end: int, floor: int) -> Line | None:
    """
    "Back to top", "12 comments", "Terms of use | Privacy policy".
    """
    kind = _kind(text[start:end])
    if kind is None or not parted(text, start, floor):
        return None
    return Line(Span(start, end), kind, f"foot: {kind} line", block=kind in ("related", "tags"))


@functools.lru_cache(maxsize=2048)
def _kind(line: str) -> str | None:
    known = _kinds()
    folded = line.casefold().replace("’", "'")
    kind = known.get(folded) or known.get(folded.strip(_EDGES))
    if kind is not None:
        return kind
    parts = [part.strip(_EDGES) for part in _PARTS.split(folded)]
    kinds = [known.get(part) for part in parts if part]
    if _PAGES.fullmatch(folded):
        return "menu"
    return kinds[0] if len(kinds) > 1 and all(kinds) else None


def short(text: str, start: int, end: int, floor: int, outlets: Outlets) -> Line | None:
    """
    The day of publication, or outlets whose work was used, alone on a line; most lines fail at a glance.
    """
    line = None
    if text[start] in "([wWaA" or text.find("©", start, end) > 0:
        line = _credited(text, start, end, outlets)
    if line is None and text[end - 1].isdigit():
        line = _dated(text, start, end, floor)
    return line


def _dated(text: str, start: int, end: int, floor: int) -> Line | None:
    """
    The day of publication alone on the last line: "5 March 2031".
    """
    if _YEAR.search(text, start, end) is None:
        return None
    date = dates.match(text, start)
    if date is None or date.value is None or text[date.span.end : end].strip(" .\u00a0"):
        return None
    # "The polls open on:", "Fixtures", another date: then it is a line of the story.
    above = text[max(start - 80, floor) : start].rstrip()
    signed = above[above.rfind("\n") + 1 :][:1] in _DASHES  # "— Ida Moe"
    if not above or not (above[-1] in _ENDS or signed) or not parted(text, start, floor):
        return None
    return Line(Span(start, end), "published", "foot: date alone", date=date)


def _credited(text: str, start: int, end: int, outlets: Outlets) -> Line | None:
    """
    "With AFP", "(AFP, Reuters)", "Meridian Wire © 2031": outlets whose work was used, or who owns it.
    """
    sign = text.find("©", start, end)
    if sign > start and (_YEAR.search(text, sign, end) or text.find("©", end - 2, end) >= 0):
        return Line(Span(start, end), "copyright", "foot: © behind")
    first, last = start, end
    if text[start] in "([" and text[end - 1] in ")]":
        first, last = start + 1, end - 1
    elif text[start : start + 5].casefold() not in ("with ", "avec ", "with:"):
        return None
    else:
        first = start + 5
    listed = [part.strip() for part in _LIST.split(text[first:last]) if part.strip()]
    if listed and all(part.lower() in names.words().agencies for part in listed):
        return Line(Span(start, end), "credits", "foot: agencies")
    styles = [(name, outlets.named(name)) for name in listed]
    if not listed or len(listed) + (first - start > 1) < 2:
        return None  # one alone in brackets is a signature
    if not all(style is not None and style.spelled(name) for name, style in styles):
        return None
    return Line(Span(start, end), "credits", "foot: with outlets")


def anchors(line: Line) -> bool:
    """
    Whether short lines that stand under *line* belong to the foot, though nobody knows what they are.
    """
    if line.kind in ("copyright", "staff", "follow", "share", "menu", "comments", "related"):
        return True
    return line.kind == "credits" and line.rule != "foot: by"


def owns(phrase: str, folded: str) -> bool:
    """
    Whether the words behind *phrase* go on as those of a button or a note do, and not as a sentence does.
    """
    rest = folded[len(phrase) :].lstrip(" \u00a0")
    follows = rest.partition(" ")[0].strip(".,:;!")
    return not follows or not follows.isalpha() or follows in words().behind
