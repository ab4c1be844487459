"""
Bylines that scrapers glue to the story: "By MeridianBy Ida MoeRain fell", "By Ida Moe - Meridian:Rain fell".

Floor 4.  Asked only where a line opens as a byline does and is none.
"""

import re

from newsparse._model.records import Byline, Date
from newsparse._reading import bylines, names
from newsparse._reading.evidence import prose
from newsparse._reading.openings import line_end
from newsparse._reading.styles import Outlets

_REACH = 100
_JOINT = re.compile(r"(?<=[^\W\d_]{2})(?=[^\W\d_a-z]|[“\"«])")
_CAPITALS = re.compile(r"(?<=[a-zß-ÿ.] )[A-Z]{3,}\b")
_STAMPS = ("publish", "update", "last ", "posted", "modified", "first ")
_HALVES = ("Mc", "Mac", "De", "Di", "La", "Le", "Van", "Fitz")  # MacLeod is one name


def read(text: str, at: int, names_at: int, outlets: Outlets) -> tuple[Byline, Date | None, int] | None:
    """
    The byline at *at*, and where what is glued to it begins.

    Args:
        names_at: where the names begin after "By".
    """
    end = min(line_end(text, at), names_at + _REACH)
    colon = text.find(":", names_at, end)
    if colon > 0:
        found = bylines.read(text, at, colon, outlets, names_at=names_at)
        if found is not None and _known(found[0], outlets):
            return *found, colon + 1
    for joint in _JOINT.finditer(text, names_at, end):
        stop = joint.start()
        if not text[stop - 2 : stop].islower() or text.endswith(_HALVES, names_at, stop):
            continue
        found = bylines.read(text, at, stop, outlets, names_at=names_at)
        if found is None or not (bylines.prefix(text, stop) or prose(text, stop)):
            continue
        if _known(found[0], outlets) or _people(found[0]):
            return *found, stop
    return None


def _known(byline: Byline, outlets: Outlets) -> bool:
    return byline.outlet is not None and outlets.named(byline.outlet) is not None


def _people(byline: Byline) -> bool:
    people = [author.name.split() for author in byline.authors]
    return bool(people) and all(1 < len(each) < 4 and names.likely(each) for each in people)


def run_on(text: str, byline: Byline, end: int) -> bool:
    """
    Whether the line goes on behind *byline* with a sentence ("By Ida Moe. Rain fell.") or a time stamp.
    """
    stop = byline.span.end
    if end - stop < 12:
        return False
    at = rest(text, stop, end)
    return prose(text, at, least=40) or text[at : at + 9].lower().startswith(_STAMPS)


def rest(text: str, at: int, end: int) -> int:
    """
    Where the words behind the marks at *at* begin.
    """
    while at < end and (text[at].isspace() or text[at] in ".,;|•·–—-"):
        at += 1
    return at


def capitals(text: str, at: int, end: int) -> int | None:
    """
    Where capitals begin behind a name in small letters: a town may open the story there.
    """
    found = _CAPITALS.search(text, at, min(end, at + _REACH))
    return None if found is None else found.start()
