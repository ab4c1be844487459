"""
Peel signature, credits, contact lines and end marks off the end.

Floor 5.  Lines are read from the end backwards until one belongs to the story; at most fifteen, and nothing
further from the end than 2,500 characters is looked at, so the cost does not grow with the text.
"""

from typing import ClassVar, NamedTuple

from newsparse._model.making import maker
from newsparse._model.records import Author, Byline, Date, Furniture, Revision
from newsparse._model.span import Span
from newsparse._reading import footlines, foottail
from newsparse._reading.footchrome import anchors
from newsparse._reading.footmarks import BLANK, Line
from newsparse._reading.outlets import Outlets
from newsparse._reading.rejected import Rejected
from newsparse._reading.signoff import Signed

_furniture = maker(Furniture)
_REACH = 2500
_LINES = 15
_LOOSE = 8
_ASIDES = frozenset(("staff", "follow", "contact", "note"))  # they sign nothing, and name the outlet still


class Foot(NamedTuple):
    """
    What stands after the body, and where the body ends.

    `byline` holds those who sign at the end ("(Reporting by ...)", "A. Example, UzA"); `signature` is the
    place of an outlet's name standing alone; `date` a publication date printed in the sign-off; `named`
    the place of the outlet in a line about the writer or in an address, which a byline above outweighs.
    """

    start: int
    byline: Byline | None = None
    date: Date | None = None
    revisions: tuple[Revision, ...] = ()
    signature: tuple[int, int] | None = None
    furniture: tuple[Furniture, ...] = ()
    named: tuple[int, int] | None = None


class Sign:
    """
    A sign or an end mark alone under the last sentence: its record is made for those who read it.

    Args:
        start: where it begins, and the body ends; the text's words end at *end*.
        size: the length of the outlet's sign; 0 for an end mark.
    """

    __slots__ = ("end", "size", "start")
    byline: ClassVar[Byline | None] = None
    date: ClassVar[Date | None] = None
    revisions: ClassVar[tuple[Revision, ...]] = ()
    named: ClassVar[tuple[int, int] | None] = None

    def __init__(self, start: int, end: int, size: int) -> None:
        self.start = start
        self.end = end
        self.size = size

    @property
    def signature(self) -> tuple[int, int] | None:
        """
        The place of the outlet's sign.
        """
        return (self.start, self.start + self.size) if self.size else None

    @property
    def furniture(self) -> tuple[Furniture, ...]:
        """
        The sign or the mark.
        """
        kind, rule = ("signature", "foot: signature") if self.size else ("end", "foot: end mark")
        return (_furniture(Span(self.start, self.end), kind, rule),)


def peel(text: str, start: int, outlets: Outlets, *, rejected: list[Rejected] | None) -> Foot | Sign:
    """
    Take everything off the end of *text* that is not the story; nothing before *start* is looked at.
    """
    end = back(text, len(text), start)
    usual = _usual(text, start, end, outlets)
    if usual is not None:
        return usual
    floor = max(start, end - _REACH)
    taken: list[Line] = []  # from the last line up
    loose: list[Line] = []  # lines that belong to the foot only if a line above them does
    at = end
    for _ in range(_LINES):
        if at <= floor:
            break
        first = text.rfind("\n", floor, at) + 1
        if first == 0:
            if floor > start:  # the line begins further up than we look
                taken += _tail(text, floor, at, outlets, loose)
                break
            first = start
        while first < at and text[first] in BLANK:
            first += 1
        # Nearly every story ends in a full stop behind a word; the rest is for what stands under it.
        sentence = text[at - 1] == "." and text[at - 2] not in ")]/-."
        if sentence and text[first].islower() and footlines.ends_a_story(text, first, at):
            break
        sentence = sentence and at - first > footlines.SIGN
        line = footlines.read(text, first, at, start, outlets)
        if line is None:
            if sentence:
                break
            # A bracket of credits may run over lines.
            behind = _tail(text, floor if text[at - 1] in ")]" else first, at, outlets, loose)
            # Tables stand above signatures; addresses do not.
            table = bool(taken) and taken[-1].kind == "signature"
            line = None if behind or table else footlines.loose(text, first, at)
            if line is None:
                taken += behind
                break
            loose.append(line)
            if len(loose) > _LOOSE:
                break
        elif loose and not (
            line.block or line.closes or anchors(line) or all(each.kind == "desk" for each in loose)
        ):
            break
        else:
            if line.block:
                line = _block(line, taken, loose)
            taken += [*loose, line]
            loose.clear()
            first = line.span.start
        at = back(text, first, start)
    if rejected is not None:
        rejected += [
            Rejected(each.span, "furniture", each.rule, "no line of a sign-off stands above it")
            for each in loose
        ]
    return _foot(text, taken) if taken else Foot(len(text))


def _usual(text: str, start: int, end: int, outlets: Outlets) -> Sign | None:
    """
    A sign or a mark alone under the last sentence, as most wire copy ends; it gives what the loop gives.
    """
    first = text.rfind("\n", max(start, end - 24), end) + 1
    if first == 0:
        return None
    while first < end and text[first] in BLANK:
        first += 1
    size = footlines.sign(text[first:end]) if 0 < end - first <= footlines.SIGN else None
    if size is None:
        return None
    at = back(text, first, start)
    floor = max(start, end - _REACH)
    if at > floor:
        above = text.rfind("\n", floor, at) + 1
        if above == 0:
            if floor > start:
                return None
            above = start
        while above < at and text[above] in BLANK:
            above += 1
        sentence = text[at - 1] == "." and text[at - 2] not in ")]/-."
        if not (sentence and text[above].islower() and footlines.ends_a_story(text, above, at)):
            if footlines.read(text, above, at, start, outlets) is not None:
                return None
            if not sentence and not (
                size and not foottail.tail(text, floor if text[at - 1] in ")]" else above, at, outlets)
            ):
                return None
    return Sign(first, end, size)


def _block(line: Line, taken: list[Line], loose: list[Line]) -> Line:
    """
    A heading and what it heads: the short lines under it, and lines of its own kind under these.
    """
    end = loose[0].span.end if loose else line.span.end
    loose.clear()
    signature = line.signature
    while taken and taken[-1].kind == line.kind:
        below = taken.pop()
        end, signature = below.span.end, signature or below.signature
    return line._replace(span=Span(line.span.start, end), signature=signature)


def back(text: str, at: int, start: int) -> int:
    """
    The end of the words before *at*.
    """
    near = max(start, at - 32)
    while at > near and text[at - 1] in BLANK:
        at -= 1
    if at > near:
        return at
    while at > start and text[at - 1] in BLANK:
        piece = text[max(start, at - 2048) : at]
        bare = len(piece.rstrip(BLANK))
        at -= len(piece) - bare
        if bare:
            break
    return at


def _tail(text: str, first: int, last: int, outlets: Outlets, loose: list[Line]) -> list[Line]:
    """
    A sign-off behind the last sentence of a paragraph; what stood under the paragraph goes with it.
    """
    if any(each.kind != "desk" for each in loose):
        return []
    found = foottail.tail(text, first, last, outlets)
    if not found:
        return []
    below = list(loose)
    loose.clear()
    return [*below, *found]


def _foot(text: str, taken: list[Line]) -> Foot:
    first = taken[-1]
    if len(taken) == 1 and first.kind in ("signature", "end") and not first.signed:
        single = Furniture(first.span, first.kind, first.rule)
        return Foot(first.span.start, signature=first.signature, furniture=(single,))
    taken = sorted(taken, key=lambda line: line.span)
    signatures = [line.signature for line in taken if line.signature and line.kind not in _ASIDES]
    named = [line.signature for line in taken if line.signature and line.kind in _ASIDES]
    furniture = tuple(
        [Furniture(line.span, line.kind, line.rule) for line in taken if line.kind != "revision"]
    )
    revised = [
        line.noted or Revision(line.span, line.revision or "", None, None, line.rule)
        for line in taken
        if line.kind == "revision"
    ]
    signed = [each for line in taken for each in line.signed]
    dated = [line.date for line in taken if line.date is not None]
    return Foot(
        taken[0].span.start,
        byline=_byline(signed),
        date=dated[0] if dated else None,
        revisions=tuple(revised),
        signature=signatures[0] if signatures else None,
        furniture=furniture,
        named=named[0] if named else None,
    )


def _byline(signed: list[Signed]) -> Byline | None:
    """
    The byline of those with the best claim, and the outlet that anyone of them names.
    """
    if not signed:
        return None
    people = [each for each in signed if each.authors]
    outlet = next((each.outlet for each in signed if each.outlet), None)
    if not people:
        first = signed[0]
        return Byline(first.span, (), outlet, first.rule)
    best = min(each.rank for each in people)
    chosen = [each for each in people if each.rank == best or (best <= 1 and each.rank == 4)]
    authors: dict[str, Author] = {}
    for each in chosen:
        for author in each.authors:
            authors.setdefault(author.name, author)
    span = Span(chosen[0].span.start, chosen[-1].span.end)
    return Byline(span, tuple(authors.values()), outlet, chosen[0].rule)
