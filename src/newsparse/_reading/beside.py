"""
What stands beside a time stamp on its line: a section, an outlet.

Floor 4.
"""

import re

from newsparse._model.records import Furniture
from newsparse._model.span import Span
from newsparse._reading import dates
from newsparse._reading.openings import GAP, first_word, line_end

CUT = re.compile(rf"{GAP}{{0,4}}(?:[|•·/>»›\t]|{GAP}{{2,}}){GAP}{{0,4}}")
_IS_CUT = re.compile(rf"[|•·/>»›\t{GAP[1:]}(?:(?<=[|•·/>»›\t])|(?={GAP}))")
_SECTION = re.compile(rf"([^\W\d_][\w&'’-]{{0,20}}),?{GAP}{{1,3}}")
_ZONED = re.compile(rf"{GAP}{{0,2}}\(?[A-Z]{{2,4}}\)?")
_DIGIT = re.compile(r"\d")


def pieces(line: str) -> list[str]:
    """
    What strokes, or wide gaps, part on a line.
    """
    if _IS_CUT.search(line) is None:  # a fraction of the time it takes to cut
        return [line] if line else []
    return [piece for piece in CUT.split(line) if piece]


def section(text: str, at: int, end: int, kinds: dict[str, str]) -> tuple[Furniture, int] | None:
    """
    What stands in front of a stamp on its line: "Business | 5 March 2031", "Business News 5 March 2031".
    """
    if _DIGIT.search(text, at, end) is None:
        return None
    cut = CUT.search(text, at, min(end, at + 40))
    if cut is not None and kinds.get(text[at : cut.start()].lower()) == "section":
        return _taken(at, cut.start(), stamp(text, cut.end(), end))
    opens = kinds.get(first_word(text, at)) == "section"
    start = at
    for count in range(3):
        word = _SECTION.match(text, start, end)
        if word is None:
            return None
        known = opens and (count > 0 or kinds.get(text[at : word.end(1)].lower()) == "section")
        dated = stamp(text, word.end(), end) if known else None
        if dated is not None:
            return _taken(at, word.end(1), dated)
        start = word.end()
    return None


def before_stroke(text: str, at: int) -> tuple[Furniture, int] | None:
    """
    A few words, a stroke and a stamp that fills the rest of the line: "MW | Mar 5, 2031, 09:12 IST".
    """
    stroke = text.find("|", at + 2, at + 32)
    if stroke < 0 or not text[at].isupper() or text[stroke - 1] not in " \u00a0" or "\n" in text[at:stroke]:
        return None
    words = text[at:stroke].rstrip()
    return (
        _taken(at, at + len(words), stamp(text, stroke + 1, line_end(text, at)))
        if words.count(" ") < 4
        else None
    )


def stamp(text: str, at: int, end: int) -> int | None:
    """
    Where the whole date begins that fills the rest of a line.
    """
    while at < end and text[at] in " \t\u00a0|•·–—-/,":
        at += 1
    date = dates.match(text, at, order="either") if at < end and text[at].isalnum() else None
    if date is None or date.value is None:
        return None
    return at if date.span.end >= end or _ZONED.fullmatch(text, date.span.end, end) else None


def _taken(at: int, end: int, dated: int | None) -> tuple[Furniture, int] | None:
    return None if dated is None else (Furniture(Span(at, end), "section", "before a stamp"), dated)
