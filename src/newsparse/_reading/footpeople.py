"""
Lines under a story that name people: credits, a name beside its outlet, a word about the writer.

Floor 5.
"""

import re

from newsparse._model.span import Span
from newsparse._reading import names, signoff
from newsparse._reading.footmarks import LEADERS, Line, parted
from newsparse._reading.footwords import FIRST, opened, words
from newsparse._reading.outlets import Outlets
from newsparse._reading.signoff import PERSON, Signed

_REACHED = re.compile(r"[\w.+-]{1,40}@[\w-]{1,40}\.\w|(?<![\d.])\+?[\d(][\d() -]{8,20}\d(?![\d.])")
_COVERS = (" covers ", " reports on ", " writes about ", " writes for ", " reports for ")
# The words of an employer: "a staff writer at the Herald", "a reporter for Elm Magazine".
_HIRED = re.compile(
    r"(?:an?|the)\s(?:\w+\s){0,2}?(?:staff\s(?:writer|reporter|correspondent)\s(?:at|for|with)\s(?:the\s)?[A-Z]"
    r"|(?:reporter|correspondent|journalist|editor|columnist|writer)\s(?:covering|based\sin|who\scovers)\s[^.;,]{3,60}\.$)"
)
_NETWORK = re.compile(
    r"\s?(?:\(?@|on\s(?:Twitter|X|Instagram|Facebook|Threads|Bluesky|Mastodon|LinkedIn|Telegram)\b)"
)
_WORD = re.compile(r"[^\W_][\w.&]{0,40}")


def bracket(text: str, start: int, end: int, outlets: Outlets) -> Line | None:
    """
    A line of credits, in brackets or not.
    """
    first = start
    while first < end and text[first] in LEADERS + "（":
        first += 1
    phrase = opened(text, first, end, words().credits)
    if phrase is None:
        return None
    last = end - 1 if first > start and text[end - 1] in ")]）" else end
    signed = [_people(each, outlets) for each in signoff.credits(text, first, last)]
    if phrase[0] == "by" and not (
        signed and end - start <= 90 and (text[end - 1] not in ".?!" or text[end - 2].isupper())
    ):
        return None
    if not signed and phrase[1] in ("reporting", "writing"):
        return None
    return Line(Span(start, end), "credits", f"foot: {phrase[0]}", signed=tuple(signed))


def _people(signed: Signed, outlets: Outlets) -> Signed:
    """
    Those who sign without the agencies among them: "With files from The Canadian Press".
    """
    authors = tuple(
        [each for each in signed.authors if outlets.named(each.name) is None and _human(each.name)]
    )
    return signed if len(authors) == len(signed.authors) else signed._replace(authors=authors)


def _human(name: str) -> bool:
    """
    Whether a name is not that of a newsroom: "Elm's Ukrainian Service", "Elm News".
    """
    printed = name.split()
    newsroom = names.plain(printed[-1]) in names.words().outlet_ends and not names.certain(printed)
    return not newsroom and not any(word.endswith(("'s", "’s")) for word in printed)


def signed(text: str, start: int, end: int, floor: int, outlets: Outlets) -> Line | None:
    """
    "A. Example, UzA", "—Ann Example, Meridian Wire", "Ann Example/Meridian Wire".
    """
    first = start
    while first < end and text[first] in LEADERS:
        first += 1
    if first >= end or not text[first].isupper():
        return None
    at = max([text.rfind(mark, first, end) for mark in (",", "/", "|", " – ", " — ", " - ")])
    if at < 0:
        return None
    name, last = at, end
    while name < last and text[name] in LEADERS + ",":
        name += 1
    while last > name and text[last - 1] in ") ]":
        last -= 1
    style = outlets.named(text[name:last]) if name < last else None
    if style is None or not style.spelled(text[name:last]) or not parted(text, start, floor):
        return None
    authors = signoff.people(text, first, at)
    if not authors:
        return None
    signature = Signed(2, Span(first, last), authors, text[name:last], "sign-off: name, outlet")
    return Line(
        Span(start, end), "signature", "foot: name, outlet", signature=(name, last), signed=(signature,)
    )


def sentences(text: str, start: int, end: int, outlets: Outlets) -> Line | None:
    """
    "Ann Example reported from Lima.", "Ann Example is AzerNews' staff journalist, follow her on Twitter".
    """
    known = words()
    person = None
    near = min(end, start + 70)
    find = text.find
    second = text[find(" ", start, near) + 1]  # a name has capitals there
    if second.isupper() and (
        find(" covers ", start, near) > 0
        or find(" reports ", start, near) > 0
        or find(" writes ", start, near) > 0
    ):
        person = PERSON.match(text, start, near)
        line = _covers(text, start, end, person, outlets) if person is not None else None
        if line is not None:
            return line
    if find(" is ", start, near) > 0 or find(" ist ", start, near) > 0:
        person = PERSON.match(text, start, min(end, start + 60))
        staff = _staff(text, start, end, person, outlets) if person is not None else None
        if staff is not None:
            return staff
    if text.find("report", start, end) < 0 and text.find("contribut", start, end) < 0:
        return None
    folded = text[start:end].casefold()
    for phrase in known.reported:
        if phrase in folded:
            break
    else:
        return None
    person = person or PERSON.match(text, start, min(end, start + 60))
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
    outlet = named_inside(text, at, min(end, at + 110), outlets)
    if outlet is None and not any(sign in folded for sign in known.staff) and not _HIRED.match(text, at, end):
        return None
    printed = text[slice(*outlet)] if outlet is not None else None
    author = signoff.people(text, start, person.end())
    signed = Signed(3, Span(start, person.end()), author, printed, "sign-off: staff")
    return Line(
        Span(start, end), "staff", "foot: staff", signature=outlet, signed=(signed,) if author else ()
    )


def _covers(text: str, start: int, end: int, person: re.Match[str], outlets: Outlets) -> Line | None:
    """
    "Ann Example covers shipping for Meridian Wire."
    """
    if not text.startswith(_COVERS, person.end()) or end - start > 200:
        return None
    outlet = named_inside(text, person.end(), end, outlets)
    if outlet is None or not text.startswith((" for ", " at "), outlet[0] - 5 + (text[outlet[0] - 4] == " ")):
        return None
    author = signoff.people(text, start, person.end())
    signed = Signed(3, Span(start, person.end()), author, text[slice(*outlet)], "sign-off: staff")
    return Line(
        Span(start, end), "staff", "foot: covers", signature=outlet, signed=(signed,) if author else ()
    )


def followed(text: str, start: int, end: int) -> Line | None:
    """
    "Follow Ann Example on Twitter: @annexample"
    """
    if text[start : start + 7].casefold() != "follow ":
        return None
    person = PERSON.match(text, start + 7, min(end, start + 67))
    if person is None or not _NETWORK.match(text, person.end(), end):
        return None
    authors = signoff.people(text, person.start(), person.end())
    if not all(_human(each.name) for each in authors) or not (
        names.certain(person[0].split()) or text.find("@", person.end(), end) > 0
    ):
        authors = ()
    signed = (Signed(5, Span(person.start(), person.end()), authors, None, "sign-off: follow"),)
    return Line(Span(start, end), "follow", "foot: follow a person", signed=signed if authors else ())


def reachable(text: str, start: int, end: int) -> Line | None:
    """
    "Ida Moe can be reached at ...", "Ida Moe: 202 555 0100": whom to write to, who need not be the writer.
    """
    at = start
    if text[start] in LEADERS:
        at += 1
    known = FIRST.match(text, at, end)
    word = known[0].casefold() if known is not None else ""
    reach = None
    if word:
        for each in words().reach:
            if each.startswith(word):
                reach = each
                break
    if reach is not None and text[at : at + len(reach)].casefold() == reach:
        at += len(reach)
        while at < end and text[at] in " \t\u00a0":
            at += 1
    person = PERSON.match(text, at, min(end, at + 60))
    if person is None or _REACHED.search(text, person.end(), end) is None:
        return None
    return Line(Span(start, end), "contact", "foot: address of a person")


def named_inside(text: str, start: int, end: int, outlets: Outlets) -> tuple[int, int] | None:
    """
    The first outlet that a line names, as a handle too; a common word alone is none.
    """
    tokens = list(_WORD.finditer(text, start, end))
    for index, token in enumerate(tokens):
        first = token.start()
        if not (token[0][0].isupper() or token[0][0].isdigit() or text[first - 1 : first] == "@"):
            continue
        for count in (4, 3, 2, 1):
            last = tokens[min(index + count, len(tokens)) - 1].end()
            while text[last - 1] == ".":
                last -= 1
            style = outlets.named(text[first:last])
            if style is not None and (not style.common or (count > 1 and style.spelled(text[first:last]))):
                return first, last
    return None
