"""
What one line at the end of a text is: an end mark, a signature, credits, a copyright notice, a link.

Floor 5.  Each test looks at one line, cheapest first; a line of the story passes them quickly.
"""

import functools
import re

from newsparse._model.span import Span
from newsparse._reading import footchrome, names, revisions, signoff, stylebook
from newsparse._reading.footmarks import LEADERS, LINKED, Line, bared, parted
from newsparse._reading.footopenings import handle, opening, published
from newsparse._reading.footpeople import bracket, followed, reachable, sentences, signed
from newsparse._reading.footwords import FIRST, words
from newsparse._reading.outlets import Outlets
from newsparse._reading.signoff import Signed

SIGN = 14  # characters: no sign and no end mark is longer
_RULES = "-–—―_*=~•·. \u00a0"
_DESK = re.compile(
    r"[A-Z]{1,4}(?:[ /,-]{1,2}[A-Z]{2,4}){0,5}|[a-z]{2,4}(?:[/.-][a-z]{2,4}){1,4}|\d{2,5}"
    r"|(?:\d\d:\d\d (?:LOCAL TIME|GMT)[ ]?){1,2}|/?[A-Z]{2}/?|[A-Z]{2,4} ?//? ?[A-Z]{2,4}",
)
_INITIALLED = re.compile(r"[a-z]{2,4}(?:/[a-z]{2,4}){1,3}")
_INITIALS_AND = re.compile(r"[a-z]{2,4}(?:/[a-z]{2,4}){0,3} \(([^()\n]{2,60})\)$")
# "PTI ABC XYZ", "dpa abc xx yyd": the agency and the desks that handled the story
_DESKED = re.compile(r"([A-Z]{2,6})(?: [A-Z]{2,4}){1,6}|([a-z]{2,5})(?: [a-z\d]{2,4}){2,8}")
_COMPANY = re.compile(r"\s(?:news agency|news service|nachrichtenagentur)$", re.IGNORECASE)
_MARKED_END = re.compile(r"[-–—]\d{1,2}[a-z]?\d{0,2}[-–—]|enditem ?[/ ] ?[a-z]{2,3}|end ?[/] ?[a-z]{2,3}")


def read(text: str, start: int, end: int, floor: int, outlets: Outlets) -> Line | None:
    """
    What the line from *start* to *end* is; `None` where it may belong to the story.
    """
    size = end - start
    sentence = text[end - 1] == "." and text[end - 2] not in ")]/-."
    if size <= 48:
        line = _end(text, start, end) if size <= SIGN else None
        if line is None and not sentence:
            line = _signature(text, start, end, floor, outlets)
        if line is None and not sentence:
            line = footchrome.chrome(text, start, end, floor)
        if line is not None:
            return line
    own = stylebook.signature(text, start, end, outlets) if size <= 120 else None
    if own is not None:
        return Line(Span(start, end), "signature", f"foot: {own[2]}", signature=own[:2], closes=True)
    if size > 45 and not parted(text, start, floor):
        return None  # nearly every last line of a story is turned away here
    opener = FIRST.match(text, start, end)
    letter = text[start]
    word = "" if opener is None else opener[0].casefold()
    changed = word in revisions.opening_words() or (
        (letter in "([*" or text[end - 1] == ")") and _noted(text, start, end)
    )
    if changed and parted(text, start, floor):
        noted = revisions.below(text, start, end)
        if noted is not None:
            return Line(noted.span, "revision", f"foot: {noted.rule}", noted=noted)
    plain = opener is None or word not in words().openers
    if sentence and plain and text.find("@", max(start, end - 80), end) < 0:
        if not letter.isupper() or size > 700 or (size <= 45 and not parted(text, start, floor)):
            return None
        return sentences(text, start, end, outlets)
    if size > 1500:
        return None
    if size <= footchrome.LONGEST and (
        letter in "([wWaA" or text[end - 1].isdigit() or text.find("©", start, end) > 0
    ):
        short = footchrome.short(text, start, end, floor, outlets)
        if short is not None:
            return short
    if plain and letter not in LEADERS and letter != "（":
        first = published(text, start, end, outlets)
    else:
        first = opening(text, start, end, outlets) or bracket(text, start, end, outlets)
    return (
        first
        or (signed(text, start, end, floor, outlets) if size <= 90 else None)
        or (_address(text, start, end, outlets) if size <= 100 else None)
        or (sentences(text, start, end, outlets) if size <= 700 else None)
        or (followed(text, start, end) if letter in "fF" and size <= 160 else None)
        or (reachable(text, start, end) if size <= 160 else None)
        or (_behind_dash(text, start, end, floor) if letter in "-–—―" and size <= 48 else None)
    )


def _noted(text: str, start: int, end: int) -> bool:
    """
    Whether a bracket may tell of a change: most hold a figure or a loss.
    """
    inner = FIRST.match(text, start + 1, end) or FIRST.match(text, start + 2, end)
    if inner is not None and inner[0].casefold() in revisions.opening_words():
        return True
    return text.find("ublish", start, end) > 0 or text.find("ersion", start, end) > 0


def _end(text: str, start: int, end: int) -> Line | None:
    size = sign(text[start:end])
    if size is None:
        return None
    if size:
        signature = (start, start + size)
        return Line(Span(start, end), "signature", "foot: signature", signature, closes=True)
    return Line(Span(start, end), "end", "foot: end mark", closes=True)


@functools.lru_cache(maxsize=2048)
def sign(line: str) -> int | None:
    """
    The length of the sign that a short line is, 0 for another end mark, `None` for anything else.
    """
    folded = line.casefold()
    known = words()
    sign = folded.removesuffix("^m").removesuffix("...").removesuffix("&#3;").rstrip(" \x03")
    if sign in known.signs:
        return len(sign)
    bare = folded.strip(_RULES + "/[]()")
    marked = folded in known.ends or not folded.strip(_RULES) or f"({bare})" in known.ends
    return 0 if marked or _MARKED_END.fullmatch(folded) else None


def ends_a_story(text: str, start: int, end: int) -> bool:
    """
    Whether a line that opens with a small letter and ends with a full stop is the last one of a sentence.
    """
    return end - start > SIGN or _is_plain(text[start:end])


@functools.lru_cache(maxsize=4096)
def _is_plain(line: str) -> bool:
    opener = FIRST.match(line)
    known = opener is not None and opener[0].casefold() in words().openers
    return not known and "@" not in line and sign(line) is None


def _signature(text: str, start: int, end: int, floor: int, outlets: Outlets) -> Line | None:
    first, last = bared(text, start, end)
    if last - first < 2 or (text[first].islower() and not text[first:last].isascii()):
        return None
    style = outlets.named(text[first:last])
    agency = None
    if last - first > 14 and text[last - 1] in "yYeErR":
        agency = _COMPANY.search(text, first, last)
    if agency is not None:
        style = style or outlets.named(text[first : agency.start()])
    desk = _DESKED.fullmatch(text, first, last) if style is None else None
    if desk is not None:
        last = desk.end(desk.lastindex or 1)
        style = outlets.named(text[first:last])
    if style is None or not (agency or style.spelled(text[first:last])):
        return None
    marked = first > start and text[start] != "("
    if not marked and not parted(text, start, floor):
        return None
    return Line(Span(start, end), "signature", "foot: signature", signature=(first, last), closes=True)


def _behind_dash(text: str, start: int, end: int, floor: int) -> Line | None:
    """
    "— Ann Example" alone: who wrote it.
    """
    if not parted(text, start, floor):
        return None
    first, _ = bared(text, start, end)
    if not names.certain(text[first:end].split()):
        return None
    authors = signoff.people(text, first, end)
    if len(authors) != 1 or authors[0].span.end < end:
        return None
    signature = Signed(2, Span(first, end), authors, None, "sign-off: dash, name")
    return Line(Span(start, end), "signature", "foot: dash, name", signed=(signature,))


def _address(text: str, start: int, end: int, outlets: Outlets) -> Line | None:
    """
    E-mail addresses, links, telephone numbers or hashtags that stand alone.
    """
    if _INITIALLED.fullmatch(text, start, end):
        return Line(Span(start, end), "desk", "foot: desk")
    desked = _INITIALS_AND.match(text, start, end) if text[end - 1] == ")" else None
    if desked is not None and all(map(outlets.named, desked[1].split(", "))):
        return Line(Span(start, end), "desk", "foot: desk and agencies")
    words = text[start:end].split()
    if words and words[0][0] == "#" and all(len(word) > 1 and word[0] == "#" for word in words):
        return Line(Span(start, end), "tags", "foot: hashtags")
    if LINKED.match(text, start, end) is None or any(
        word[0].isalpha() and "@" not in word and "." not in word for word in words
    ):
        return None
    signature = handle(text, start, end, "contact", outlets)
    return Line(Span(start, end), "contact", "foot: address", signature=signature)


def loose(text: str, start: int, end: int) -> Line | None:
    """
    A line that is no sentence, such as a telephone number or initials; it follows the line above it.
    """
    size = end - start
    if size <= 45 and _DESK.fullmatch(text, start, end):
        return Line(Span(start, end), "desk", "foot: desk")
    linked = LINKED.search(text, start, end) if size <= 110 else None
    if size > 110 or (text[start].islower() and (linked is None or linked.start() > start)):
        return None
    if linked is None and text[end - 1] in ".!?\"”»'’,":
        return None
    return Line(Span(start, end), "link", "foot: short line")
