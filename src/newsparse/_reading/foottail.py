"""
What stands behind the last sentence: "(PNA)", "— Rappler.com", "PTI ABC XY", "(Reporting by ...)", "./.".

Floor 5.
"""

import re

from newsparse._model.span import Span
from newsparse._reading.footmarks import BLANK, Line, bared
from newsparse._reading.footpeople import bracket, signed
from newsparse._reading.footwords import opened, words
from newsparse._reading.outlets import Outlets
from newsparse._reading.signoff import Signed

_INITIALS = re.compile(r"([A-Z]{2,6}) [A-Z]{2,4}(?: [A-Z]{2,4}){0,5}")
_CREDITED = re.compile(r"[-–—―]{1,3} ?([^\n]{2,70})")


def tail(text: str, start: int, end: int, outlets: Outlets) -> list[Line]:
    """
    Sign-offs behind the last sentence: "(PNA)", "— Rappler.com", "PTI ABC XY", "(Reporting by ...)", "./.".
    """
    found: list[Line] = []
    while len(found) < 4:
        line = _behind(text, start, end, outlets)
        if line is None:
            break
        found.append(line)
        end = line.span.start
        while end > start and text[end - 1] in BLANK:
            end -= 1
    return found


def _behind(text: str, start: int, end: int, outlets: Outlets) -> Line | None:
    if end <= start:
        return None
    last = text[end - 1]
    if last in ")]）】" or (last == "." and end - start > 2 and text[end - 2] in ")]"):
        return _bracketed(text, start, end, outlets)
    if last == "." and text[end - 2] != "/":
        return None  # nearly every paragraph ends here
    floor = max(start, end - 80)
    mark = max(
        text.rfind(stop, floor, end - 1)
        for stop in (". ", ".” ", '." ', "! ", "? ", ".\u00a0", ".— ", ".—", ".–", "./", "。")
    )
    if mark < 0:
        return None
    at = mark + 1
    while at < end and text[at] in ' \t\u00a0"”':
        at += 1
    if text[at:end].casefold() in words().ends:
        return Line(Span(at, end), "end", "foot: end mark", closes=True)
    initials = _INITIALS.fullmatch(text, at, end)
    if initials is not None and outlets.named(initials[1]) is not None:
        desk = _signs(text, at, end, *initials.span(1))
        return desk._replace(signed=())  # nobody signs with the initials of desks
    dashed = _CREDITED.fullmatch(text, at, end)
    if dashed is None:
        return None
    first, stop = dashed.span(1)
    style = outlets.named(text[first:stop].rstrip("."))
    if style is not None and style.spelled(text[first:stop].rstrip(".")):
        return _signs(text, at, end, first, stop)
    return signed(text, at, end, at, outlets)


def _signs(text: str, start: int, end: int, first: int, last: int) -> Line:
    sign = Signed(9, Span(start, end), (), text[first:last], "sign-off: outlet")
    return Line(Span(start, end), "signature", "foot: signature", signature=(first, last), signed=(sign,))


def _bracketed(text: str, start: int, end: int, outlets: Outlets) -> Line | None:
    """
    "(PNA)" or "(Reporting by ...)" behind a sentence.
    """
    at = text.rfind("(", max(start, end - 600), end)
    for _ in range(3):
        if at < 0:
            break
        if opened(text, at + 1, end, words().credits) is not None and _after_sentence(text, start, at):
            return bracket(text, at, end, outlets)
        at = text.rfind("(", max(start, end - 600), at)
    first = max(text.rfind(mark, max(start, end - 45), end) for mark in "([（【")
    if first < 0 or not _after_sentence(text, start, first):
        return None
    inner, last = bared(text, first, end)
    if last <= inner:
        return None
    if text[first:end].casefold() in words().ends:
        return Line(Span(first, end), "end", "foot: end mark", closes=True)
    style = outlets.named(text[inner:last])
    if style is not None and style.spelled(text[inner:last]):
        return _signs(text, first, end, inner, last)
    if text.startswith(("www.", "http"), inner):
        return Line(Span(first, end), "link", "foot: link")
    return None


def _after_sentence(text: str, start: int, at: int) -> bool:
    while at > start and text[at - 1] in BLANK:
        at -= 1
    return at == start or text[at - 1] in '.!?…"”’»)。]'
