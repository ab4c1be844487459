"""
What one line at the end of a text is: an end mark, a signature, credits, a copyright notice, a link.

Floor 5.  Each test looks at one line, cheapest first; a line of the story passes them quickly.
"""

import functools
import re
from typing import NamedTuple

from newsparse._model.records import Date
from newsparse._model.span import Span
from newsparse._reading import dates, signoff, stylebook
from newsparse._reading.footwords import FIRST, opened, words
from newsparse._reading.outlets import Outlets
from newsparse._reading.signoff import PERSON, Signed

BLANK = " \t\r\n\x0b\x0c\x00\u00a0\u2002\u2003\u2007\u2009\u200a\u200b\u2028\u2029\u202f\u2060\u3000\ufeff"
_DECORATION = ' \t\u00a0-–—―_/\\()[]©|*•►▪~«»"“”'
_LEADERS = " \t\u00a0-–—―_*•►▪>[(|#~/+"
_RULES = "-–—―_*=~•·. \u00a0"
_STOPS = '.!?…"”’»)]:;。'
_DESK = re.compile(
    r"[A-Z]{1,4}(?:[ /,-]{1,2}[A-Z]{2,4}){0,5}|[a-z]{2,4}(?:[/-][a-z]{2,4}){1,4}|\d{2,5}"
    r"|(?:\d\d:\d\d (?:LOCAL TIME|GMT)[ ]?){1,2}|/?[A-Z]{2}/?|[A-Z]{2,4} ?//? ?[A-Z]{2,4}",
)
_MARKED_END = re.compile(r"enditem ?[/ ] ?[a-z]{2,3}|end ?[/] ?[a-z]{2,3}")
_LINKED = re.compile(r"[\w.+-]{1,40}@[\w-]{1,40}\.|https?://|www\.|\+?\d[\d ()./-]{6,}\d|@\w{2,30}")
_AGENCY = re.compile(
    r"\b(?:report|story|article|dispatch|dépêche) (?:by|from|of|par) ([^,.\n]{2,40}?) (?:was|is|a été)\b"
)


class Line(NamedTuple):
    """
    A line of the foot and what it tells.
    """

    span: Span
    kind: str
    rule: str
    signature: tuple[int, int] | None = None
    signed: tuple[Signed, ...] = ()
    date: Date | None = None
    revision: str | None = None  # its kind, where the line says that the story was changed
    block: bool = False  # takes the short lines under it along
    closes: bool = False  # whatever stands under it is not the story

    def over(self, end: int) -> "Line":
        """
        This line and all down to *end*.
        """
        return self._replace(span=Span(self.span.start, end))


def read(text: str, start: int, end: int, floor: int, outlets: Outlets) -> Line | None:
    """
    What the line from *start* to *end* is; `None` where it may belong to the story.
    """
    size = end - start
    sentence = text[end - 1] == "." and text[end - 2] not in ")]/-."
    if size <= 48:
        line = _end(text, start, end) if size <= 14 else None
        if line is None and not sentence:
            line = _signature(text, start, end, floor, outlets)
        if line is not None:
            return line
    own = stylebook.signature(text, start, end, outlets) if size <= 120 else None
    if own is not None:
        return Line(Span(start, end), "signature", f"foot: {own[2]}", signature=own[:2], closes=True)
    opener = FIRST.match(text, start, end)
    letter = text[start]
    if sentence and (opener is None or opener[0].casefold() not in words().openers):
        # Nearly every last paragraph of a story is turned away here.
        if not letter.isupper() or size > 700 or not _parted(text, start, floor):
            return None
        return _sentences(text, start, end, outlets)
    if size > 1500 or (size > 45 and not _parted(text, start, floor)):
        return None
    return (
        _opening(text, start, end, outlets)
        or bracket(text, start, end)
        or (signed(text, start, end, floor, outlets) if size <= 90 else None)
        or (_address(text, start, end) if size <= 100 else None)
        or (_sentences(text, start, end, outlets) if size <= 700 else None)
    )


def _parted(text: str, start: int, floor: int) -> bool:
    """
    Whether a new paragraph begins here: the line before is blank, or ends a sentence.
    """
    at = start
    while at > floor and text[at - 1] in " \t\u00a0\r\x00\u200b\ufeff":
        at -= 1
    if at <= floor:
        return True
    at -= 1  # the line's end
    while at > floor and text[at - 1] in " \t\u00a0\r":
        at -= 1
    return at <= floor or text[at - 1] == "\n" or text[at - 1] in _STOPS or text[at - 1] in "_*#-"


def _end(text: str, start: int, end: int) -> Line | None:
    size = _short(text[start:end])
    if size is None:
        return None
    if size:
        signature = (start, start + size)
        return Line(Span(start, end), "signature", "foot: signature", signature, closes=True)
    return Line(Span(start, end), "end", "foot: end mark", closes=True)


@functools.lru_cache(maxsize=2048)
def _short(line: str) -> int | None:
    """
    The length of the sign that a short line is, 0 for another end mark, `None` for anything else.
    """
    folded = line.casefold()
    known = words()
    sign = folded.removesuffix("^m").removesuffix("...").rstrip()
    if sign in known.signs:
        return len(sign)
    marked = folded in known.ends or not folded.strip(_RULES) or _MARKED_END.fullmatch(folded)
    return 0 if marked else None


def _signature(text: str, start: int, end: int, floor: int, outlets: Outlets) -> Line | None:
    first, last = bared(text, start, end)
    if last - first < 2 or (text[first].islower() and not text[first:last].isascii()):
        return None
    style = outlets.named(text[first:last])
    if style is None or not style.spelled(text[first:last]):
        return None
    marked = first > start and text[start] != "("
    if not marked and not _parted(text, start, floor):
        return None
    return Line(Span(start, end), "signature", "foot: signature", signature=(first, last), closes=True)


def bared(text: str, start: int, end: int) -> tuple[int, int]:
    """
    The words of a line without dashes, brackets and the like around them.
    """
    first, last = start, end
    if text[last - 1] == "." and last - first > 1 and text[last - 2] in ")]/":
        last -= 1
    while first < last and text[first] in _DECORATION:
        first += 1
    while last > first and text[last - 1] in _DECORATION:
        last -= 1
    return first, last


def _address(text: str, start: int, end: int) -> Line | None:
    """
    An e-mail address, a link or a telephone number that stands alone.
    """
    linked = _LINKED.match(text, start, end)
    if linked is None or any(blank in text[start:end] for blank in (" ", "\u00a0")):
        return None
    return Line(Span(start, end), "contact", "foot: address")


def _opening(text: str, start: int, end: int, outlets: Outlets) -> Line | None:
    """
    A line whose first words tell what it is.
    """
    at = start
    while at < end and text[at] in _LEADERS:
        at += 1
    known = words()
    for phrase, kind in known.capitals:
        if text.startswith(phrase + " ", at):
            return Line(Span(start, end), kind, f"foot: {phrase}", closes=True)
    published = _published(text, start, end, outlets)
    if published is not None:
        return published
    revised = opened(text, at, end, known.revised)
    if revised is not None:
        return Line(Span(start, end), "note", f"foot: {revised[0]}", revision=revised[1])
    block = opened(text, at, end, known.blocks)
    if block is not None and _fits(text, at, end, *block):
        return Line(Span(start, end), block[1], f"foot: {block[0]}", block=True)
    single = opened(text, at, end, known.lines) or opened(text, start, end, known.lines)
    if single is not None and _fits(text, at, end, *single):
        return Line(
            Span(start, end),
            single[1],
            f"foot: {single[0]}",
            signature=_handle(text, at, end, single[1], outlets),
        )
    return None


def _fits(text: str, start: int, end: int, phrase: str, kind: str) -> bool:
    """
    Whether a line can be what its first words say: one plain word needs more, "Contact was lost." is a story.
    """
    if phrase[-1] in ":©" or len(phrase) > 16:
        return True
    size = end - start
    if kind == "copyright":
        return size <= 400 and any(letter.isdigit() or letter == "©" for letter in text[start : start + 40])
    if kind == "share":
        return size <= len(phrase) + 24 and text[end - 1] not in ".!?"
    if " " in phrase and kind != "photo":
        return size <= 400
    return (size <= 60 and text[end - 1] not in ".!?") or _LINKED.search(
        text, start, min(end, start + 300)
    ) is not None


def _handle(text: str, start: int, end: int, kind: str, outlets: Outlets) -> tuple[int, int] | None:
    """
    The outlet in "Follow us on Twitter @AzerNewsAz" or "© 2024 Meridian Wire".
    """
    if kind not in ("follow", "copyright"):
        return None
    for found in re.finditer(r"@?(\w[\w.]{2,30}\w)", text[start : min(end, start + 200)]):
        style = outlets.named(found[1])
        if style is not None and not style.common and (found[0][0] == "@" or found[1][0].isupper()):
            return start + found.start(1), start + found.end(1)
    return None


def _published(text: str, start: int, end: int, outlets: Outlets) -> Line | None:
    """
    "This report by The Canadian Press was first published March 5, 2024."
    """
    if end - start > 200:
        return None
    folded = text[start:end].casefold()
    for phrase in words().published:
        at = folded.find(phrase)
        if at < 0:
            continue
        first = start + at + len(phrase)
        while first < end and text[first] in " \t\u00a0:,":
            first += 1
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


def bracket(text: str, start: int, end: int) -> Line | None:
    """
    A line of credits, in brackets or not.
    """
    first = start + 1 if text[start] in "([（" else start
    phrase = opened(text, first, end, words().credits)
    if phrase is None:
        return None
    last = end - 1 if first > start and text[end - 1] in ")]）" else end
    signed = signoff.credits(text, first, last)
    if phrase[0] == "by" and not (
        signed and end - start <= 90 and (text[end - 1] not in ".?!" or text[end - 2].isupper())
    ):
        return None
    if not signed and phrase[1] != "others":
        return None
    return Line(Span(start, end), "credits", f"foot: {phrase[0]}", signed=tuple(signed))


def signed(text: str, start: int, end: int, floor: int, outlets: Outlets) -> Line | None:
    """
    "A. Example, UzA", "—Ann Example, Meridian Wire", "Ann Example/Meridian Wire".
    """
    first = start
    while first < end and text[first] in _LEADERS:
        first += 1
    if first >= end or not text[first].isupper():
        return None
    at = max([text.rfind(mark, first, end) for mark in (",", "/", "|", " – ", " — ", " - ")])
    if at < 0:
        return None
    name, last = at, end
    while name < last and text[name] in _LEADERS + ",":
        name += 1
    while last > name and text[last - 1] in ") ]":
        last -= 1
    style = outlets.named(text[name:last]) if name < last else None
    if style is None or not style.spelled(text[name:last]) or not _parted(text, start, floor):
        return None
    authors = signoff.people(text, first, at)
    if not authors:
        return None
    signature = Signed(2, Span(first, last), authors, text[name:last], "sign-off: name, outlet")
    return Line(
        Span(start, end), "signature", "foot: name, outlet", signature=(name, last), signed=(signature,)
    )


def _sentences(text: str, start: int, end: int, outlets: Outlets) -> Line | None:
    """
    "Ann Example reported from Lima.", "Ann Example is AzerNews' staff journalist, follow her on Twitter".
    """
    known = words()
    person = None
    if any(text.find(verb, start, min(end, start + 70)) > 0 for verb in (" is ", " ist ")):
        person = PERSON.match(text, start, min(end, start + 60))
        staff = _staff(text, start, end, person, outlets) if person is not None else None
        if staff is not None:
            return staff
    if text.find("report", start, end) < 0 and text.find("contribut", start, end) < 0:
        return None
    person = person or PERSON.match(text, start, min(end, start + 60))
    folded = text[start:end].casefold()
    phrase = next((each for each in known.reported if each in folded), None)
    if phrase is None:
        return None
    first = start
    for writer in known.writers:
        if folded.startswith(writer):
            first = start + len(writer) + 1
            break
    else:
        if person is None and not any(writer in folded for writer in known.writers) and end - start > 160:
            return None
    authors = (
        signoff.people(text, first, start + folded.find(phrase)) if phrase.startswith("reported") else ()
    )
    signed = (Signed(5, Span(start, end), authors, None, f"sign-off: {phrase}"),) if authors else ()
    return Line(Span(start, end), "credits", f"foot: {phrase}", signed=signed)


def _staff(text: str, start: int, end: int, person: re.Match[str], outlets: Outlets) -> Line | None:
    """
    A line about the writer: the name, "is", a job, and an outlet or how to follow.
    """
    for verb in (" is ", " ist "):
        if text.startswith(verb, person.end()):
            break
    else:
        return None
    at = person.end() + len(verb)
    known = words()
    head = text[at : min(end, at + 110)]
    tokens = re.findall(r"[^\W_]+", head.casefold())
    if not known.jobs.intersection(tokens):
        return None
    folded = text[at:end].casefold()
    outlet = _named_inside(text, at, min(end, at + 110), outlets)
    if outlet is None and not any(sign in folded for sign in known.staff):
        return None
    printed = text[slice(*outlet)] if outlet is not None else None
    author = signoff.people(text, start, person.end())
    signed = Signed(3, Span(start, person.end()), author, printed, "sign-off: staff")
    return Line(
        Span(start, end), "staff", "foot: staff", signature=outlet, signed=(signed,) if author else ()
    )


def _named_inside(text: str, start: int, end: int, outlets: Outlets) -> tuple[int, int] | None:
    tokens = list(re.finditer(r"[^\W_][\w.&]*", text[start:end]))
    for index, token in enumerate(tokens):
        if not token[0][0].isupper() and not token[0][0].isdigit():
            continue
        for count in (4, 3, 2, 1):
            stop = tokens[min(index + count, len(tokens)) - 1].end()
            words_ = text[start + token.start() : start + stop].rstrip(".")
            style = outlets.named(words_)
            if style is not None and not style.common:
                return start + token.start(), start + token.start() + len(words_)
    return None


def loose(text: str, start: int, end: int) -> Line | None:
    """
    A line that is no sentence, such as a telephone number or initials; it follows the line above it.
    """
    size = end - start
    if size <= 45 and _DESK.fullmatch(text, start, end):
        return Line(Span(start, end), "desk", "foot: desk")
    linked = _LINKED.search(text, start, end) if size <= 110 else None
    if size > 110 or (text[start].islower() and (linked is None or linked.start() > start)):
        return None
    if linked is None and text[end - 1] in ".!?\"”»'’,":
        return None
    return Line(Span(start, end), "link", "foot: short line")
