"""
Lines under a story that their first words give away: copyright, contact, links to other stories, notes.

Floor 5.
"""

import re

from newsparse._model.span import Span
from newsparse._reading import changes, dates, footchrome
from newsparse._reading.footmarks import LEADERS, LINKED, Line
from newsparse._reading.footpeople import named_inside
from newsparse._reading.footwords import opened, words
from newsparse._reading.outlets import Outlets
from newsparse._reading.signoff import Signed

_ADDRESS = re.compile(r"(?:@|www\.)(\w[\w.-]{2,40}\w)")
_PUBLISHED_IN = re.compile(
    r"published in (?:the )?([^\W\d_][\w .&'’-]{1,40}?)(?:,? on)?,? (?=[A-Z\d])", re.IGNORECASE
)
_AGENCY = re.compile(
    r"\b(?:report|story|article|dispatch|dépêche) (?:by|from|of|par) ([^,.\n]{2,40}?) (?:was|is|a été)\b"
)


def opening(text: str, start: int, end: int, outlets: Outlets) -> Line | None:
    """
    A line whose first words tell what it is.
    """
    at = start
    while at < end and text[at] in LEADERS:
        at += 1
    known = words()
    for phrase, kind in known.capitals:
        if text.startswith(phrase + " ", at):
            return Line(Span(start, end), kind, f"foot: {phrase}", closes=True)
    dated = published(text, start, end, outlets)
    if dated is not None:
        return dated
    revised = opened(text, at, end, known.revised)
    behind = [] if revised is None else text[at + len(revised[0]) : end].lower().split()[:4]
    if revised is not None and not changes.is_history(behind):
        return Line(Span(start, end), "revision", f"foot: {revised[0]}", revision=revised[1])
    block = opened(text, at, end, known.blocks)
    if block is not None and _fits(text, at, end, *block):
        signature = handle(text, at, end, block[1], outlets)
        return Line(Span(start, end), block[1], f"foot: {block[0]}", signature=signature, block=True)
    single = opened(text, at, end, known.lines) or opened(text, start, end, known.lines)
    if single is not None and _fits(text, at, end, *single):
        return Line(
            Span(start, end),
            single[1],
            f"foot: {single[0]}",
            signature=handle(text, at, end, single[1], outlets),
        )
    return None


def _fits(text: str, start: int, end: int, phrase: str, kind: str) -> bool:
    """
    Whether a line can be what its first words say: one plain word needs more, "Contact was lost." is a story.
    """
    size = end - start
    spoken = text[end - 1] == "." and kind in ("related", "source", "share", "follow", "note", "tags")
    if spoken and changes.words().said.search(text, max(start, end - 140), end):
        return False  # "Follow the money, the mayor said."
    if kind == "notice":
        return size <= 200 and text.find(" said", start, end) < 0
    if phrase[-1] in ":©" or len(phrase) > 16:
        return True
    if (
        kind == "related"
        and text[end - 1] in ".!?"
        and not footchrome.owns(phrase, text[start:end].casefold())
    ):
        return False  # "Read more books, he told them."
    if kind == "copyright":
        dated = any(letter.isdigit() or letter == "©" for letter in text[start : start + 40])
        return (size <= 400 and dated) or (size <= 60 and text[end - 1] not in ".!?")
    if kind == "share":
        return size <= len(phrase) + 24 and text[end - 1] not in ".!?"
    if " " in phrase and kind != "photo":
        return size <= 400
    return (size <= 60 and text[end - 1] not in ".!?") or LINKED.search(
        text, start, min(end, start + 300)
    ) is not None


def handle(text: str, start: int, end: int, kind: str, outlets: Outlets) -> tuple[int, int] | None:
    """
    The outlet in "Follow us on Twitter @AzerNewsAz", "© 2024 Meridian Wire", "write to us at desk@news.az".
    """
    end = min(end, start + 200 if kind != "note" else end)
    if kind in ("follow", "copyright"):
        # "© Meridian Wire / Ida Moe" tells who took the photograph.
        return None if text.find("/", start, end) >= 0 else named_inside(text, start, end, outlets)
    for found in _ADDRESS.finditer(text, start, end) if kind in ("contact", "note") else ():
        if outlets.named(found[1]) is not None:
            return found.span(1)
    return None


def _known(inside: re.Match[str], outlets: Outlets) -> tuple[int, int] | None:
    return inside.span(1) if outlets.named(inside[1]) is not None else None


def published(text: str, start: int, end: int, outlets: Outlets) -> Line | None:
    """
    "This report by The Canadian Press was first published March 5, 2024."
    """
    if end - start > 200:
        return None
    folded = text[start:end].casefold()
    for stem in words().stems:
        if stem in folded:
            break
    else:
        return None
    inside = _PUBLISHED_IN.match(text, start, end) if folded.startswith("published in ") else None
    dated = dates.match(text, inside.end()) if inside is not None else None
    if inside is not None and dated is not None and not text[dated.span.end : end].strip(" .,"):
        return Line(
            Span(start, end), "published", "foot: published in", signature=_known(inside, outlets), date=dated
        )
    for phrase in words().published:
        at = folded.find(phrase)
        if at < 0:
            continue
        first = start + at + len(phrase)
        while first < end and text[first] in " \t\u00a0:,":
            first += 1
        if folded.startswith(("updated", "last", "modified")):
            return None
        date = dates.match(text, first)
        if date is None or date.span.end > end:
            continue
        agency = _AGENCY.search(text, start, end)
        known = agency is not None and outlets.named(agency[1]) is not None
        return Line(
            Span(start, end),
            "published",
            f"foot: {phrase}",
            signature=agency.span(1) if agency is not None and known else None,
            signed=(Signed(9, Span(*agency.span(1)), (), agency[1], "sign-off: report by"),)
            if agency is not None and known
            else (),
            date=date,
        )
    return None
