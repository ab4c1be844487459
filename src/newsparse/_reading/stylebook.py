"""
What single newsrooms print beyond the forms of all: templates of bylines, notes and signatures.

Floor 4.  Templates are kept by the character they open with, so that a text pays only for those that may fit;
one that opens with a slot is tried wherever a line begins with a capital or a figure.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newsparse._model.records import Author, Byline, Revision
from newsparse._model.span import Span
from newsparse._reading import clock
from newsparse._reading.styles import HouseStyle, Outlets
from newsparse._reading.templates import BLANKS, compiled

_SLOT = re.compile(r"\{[^{}]*\}")
_WORD = re.compile(r"[^\W_]+")
_REACH = 2_000  # characters: no template takes as many
_PEELED = ("bylines", "revisions")


class Entry(NamedTuple):
    """
    A template of an outlet.
    """

    kind: str
    style: HouseStyle
    template: str
    opens: str  # the letters it opens with
    word: str  # its longest word

    def may_match(self, text: str, at: int) -> bool:
        """
        Whether its own words stand there: only then the pattern is worth compiling.
        """
        return text.startswith(self.opens, at) and text.find(self.word, at, at + _REACH) >= 0

    def pattern(self) -> re.Pattern[str]:
        """
        The pattern.
        """
        names = tuple(name for name in (self.style.name, *self.style.aliases) if name)
        return compiled(self.template, names)


def _entries(styles: Iterable[HouseStyle], kinds: tuple[str, ...]) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for style in styles:
        for kind in kinds:
            for template in getattr(style, kind):
                opens = _WORD.match(template)
                words = _WORD.findall(_SLOT.sub(" ", template))
                entry = Entry(
                    kind, style, template, opens[0] if opens else "", max(words, key=len, default="")
                )
                found.setdefault("" if template[0] == "{" else template[0], []).append(entry)
    return found


def _front(styles: tuple[HouseStyle, ...]) -> dict[str, list[Entry]]:
    return _entries(styles, _PEELED)


def _back(styles: tuple[HouseStyle, ...]) -> dict[str, list[Entry]]:
    """
    Signatures with words of their own; "-- {outlet}" and "{Person}, {outlet}" are read without a template.
    """
    found = _entries(styles, ("signatures",))
    spoken = {
        first: [entry for entry in entries if any(map(str.isalpha, _SLOT.sub("", entry.template)))]
        for first, entries in found.items()
    }
    return {first: entries for first, entries in spoken.items() if entries}


def peel(text: str, at: int, outlets: Outlets) -> tuple[Byline | Revision, int] | None:
    """
    The byline or note that a template of some outlet reads at *at*, and where what follows begins.
    """
    table = outlets.compiled("front templates", _front)
    if not table or at >= len(text):
        return None
    letter = text[at]
    entries: Sequence[Entry] = table.get(letter, ())
    if "" in table and (letter.isupper() or letter.isdigit()):
        entries = (*entries, *table[""])
    for entry in entries:
        found = entry.pattern().match(text, at) if entry.may_match(text, at) else None
        if found is not None and _ends(text, found.end(), entry.kind):
            return _record(text, entry, found), _after(text, found.end())
    return None


def signature(text: str, start: int, end: int, outlets: Outlets) -> tuple[int, int, str] | None:
    """
    The outlet that a line between *start* and *end* is the signature of: the place of its name, the template.
    """
    table = outlets.compiled("back templates", _back)
    if not table:
        return None
    for entry in (*table.get(text[start], ()), *table.get("", ())):
        found = entry.pattern().fullmatch(text, start, end) if entry.may_match(text, start) else None
        if found is not None:
            printed = found.span("outlet") if "outlet" in found.groupdict() else found.span()
            return *printed, entry.template
    return None


def _ends(text: str, at: int, kind: str) -> bool:
    """
    Whether what a template matched is whole: no half word, and no byline that goes on.
    """
    if kind == "bylines":
        at = _after(text, at)
        return at >= len(text) or text[at] in "\r\n"
    return at >= len(text) or not (text[at].isalnum() and text[at - 1].isalnum())


def _after(text: str, at: int) -> int:
    while at < len(text) and text[at] in BLANKS:
        at += 1
    return at


def _record(text: str, entry: Entry, found: re.Match[str]) -> Byline | Revision:
    span = Span(*found.span())
    slots = {name: Span(*found.span(name)) for name, words in found.groupdict().items() if words}
    rule = f"{entry.style.slug}: {entry.template}"
    printed = next((slots[name] for name in ("outlet", "agency") if name in slots), None)
    if entry.kind == "revisions":
        clocked = clock.read(text, slots["time"].start) if "time" in slots else None
        return Revision(span, "revised", clocked[0] if clocked else None, None, rule)
    people = [where for name, where in slots.items() if name.startswith("Person")]
    authors = tuple(Author(where, where.of(text), None, None) for where in people)
    return Byline(span, authors, printed.of(text) if printed else entry.style.name or None, rule)
