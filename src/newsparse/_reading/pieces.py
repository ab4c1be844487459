"""
A byline cut into pieces at its commas, strokes and "ands": words, addresses, handles.

Floor 4.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

import attrs

from newsparse._model.records import Date
from newsparse._reading import dates, names

_LEX = re.compile(
    r"[<(（\[]?(?P<mail>[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4})[>)）\]]?|(?P<handle>@\w{1,40})"
    r"|(?P<url>(?:https?://|www\.)\S{1,200})"
    r"|(?P<hidden>\[email[ \u00a0]protected\])"
    r"|(?P<sep>[,;|/&•·、，+:：]|[-–—―]+(?=\s|$))|(?P<paren>[(（][^()（）\n]{0,80}[)）])"
    r"|(?P<word>[^\s\u200b\ufeff,;|/&•·、，+:：()（）@]+)|(?P<odd>[^\s\u200b\ufeff])"
)
# "4 min read", "Updated 4 hours ago", "5h ago"
_PASSING = re.compile(
    r"[,;|•·–—-]?[ \u00a0]{0,3}(?:\b(?:last )?(?:updated|published|posted|modified):?[ \u00a0])?"
    r"(?:\b\d{1,3}|\ban?|\bone)[ \u00a0-]?(?:[smhdw]|(?:sec|min|hr|second|minute|hour|day|week|month|year)s?)"
    r"\.?[ \u00a0](?:ago|read)\b",
    re.IGNORECASE,
)
_STAMP = re.compile(r"(?:last )?(?:updated|published|posted|modified|first published)\b:?", re.IGNORECASE)
_GLUED = re.compile(r"([A-Z][\w'’-]{0,30}[a-z])([A-Z][a-z]{2,20})$")
_WORDS = re.compile(r"[^\s\u200b\ufeff()（）]+")
_DIGIT = re.compile(r"\d")
_SENTENCE = re.compile(r"[^\W\d_]{2,}[.!?]$")
DOMAIN = re.compile(
    r"(?:[\w-]{1,40}\.){1,3}(?:com|org|net|info|news|az|de|fr|uk|ru|it|es|ch|at|eu|tv|ca|au|in|co)$",
    re.IGNORECASE,
)


class Word(NamedTuple):
    """
    A word of a byline and its place.
    """

    start: int
    end: int
    text: str


@attrs.define
class Piece:
    """
    What stands between two separators; `before` is the mark in front of it, "and", "mail" or "handle".
    """

    before: str
    words: list[Word]

    def printed(self) -> list[str]:
        """
        Its words as strings.
        """
        return [word.text for word in self.words]


class Cut(NamedTuple):
    """
    A byline in pieces, where it ends, the date printed behind it, and what cannot be part of one.
    """

    pieces: list[Piece]
    end: int
    date: Date | None
    odd: str | None


def cut(text: str, start: int, end: int, *, prefixed: bool) -> Cut:
    """
    The pieces of the byline from *start* to *end*; a full stop or a date may end it before.
    """
    pieces = [Piece("", [])]
    figures = _DIGIT.search(text, start, end) is not None
    passing = None
    if text.endswith((" ago", " read"), start, end):
        passing = _PASSING.search(text, start, end)
        if passing is not None and passing.end() == end:
            end = passing.start()
    for found in _LEX.finditer(text, start, end):
        kind, at, words = found.lastgroup, found.start(), found.group()
        if kind == "word":
            stamp = prefixed and figures and pieces[-1].words and names.plain(words) in names.words().stamps
            if stamp and _leads_to_date(text, at, end):
                return Cut(_joined(pieces), pieces[-1].words[-1].end, None, None)
            date = _dated(text, at, words, pieces) if figures else None
            if date is not None:
                return Cut(_joined(pieces), date.span.end, _published(pieces, date), None)
            if words == "with" and (prefixed or _agencies(text, found.end(), end)):
                pieces.append(Piece("and", []))
            elif _add(pieces, Word(at, found.end(), words)):
                pieces.extend(_addresses(text, found.end(), end))
                return Cut(_joined(pieces), found.end(), None, None)
        elif kind == "mail" or kind == "handle":
            known = names.words().handles if kind == "handle" else frozenset()
            while len(pieces[-1].words) > 1 and names.plain(pieces[-1].words[-1].text) in known:
                pieces[-1].words.pop()  # "Ann Example Follow @example"
            pieces += (Piece(kind, [Word(*found.span(kind), found[kind])]), Piece("after", []))
        elif kind == "sep":
            pieces.append(Piece(words, []))
        elif kind == "paren" and pieces[-1].words and pieces[-1].words[-1].text.lower() == "the":
            pieces[-1].words.append(Word(at, found.end(), words))
        elif kind == "paren":
            inside = [
                Word(one.start(), one.end(), one.group())
                for one in _WORDS.finditer(text, at + 1, found.end() - 1)
            ]
            pieces += (Piece("(", inside), Piece("after", []))
        elif kind == "url" or kind == "hidden":
            pieces.append(Piece("after", []))
        else:
            return Cut([], end, None, f"{words!r} is no part of a byline")
    while end > start and (text[end - 1].isspace() or text[end - 1] in "\u200b\ufeff,;•|/-–—"):
        end -= 1
    return Cut(_joined(pieces), end, None, None)


def _published(pieces: list[Piece], date: Date) -> Date | None:
    """
    The date behind a byline, unless "updated" stands before it; the words that lead to it are no name.
    """
    known = names.words()
    while pieces[-1].words and names.plain(pieces[-1].words[-1].text) in known.stamps:
        if names.plain(pieces[-1].words.pop().text) in known.updates:
            return None
    return date


def _leads_to_date(text: str, at: int, end: int) -> bool:
    """
    "Published: 14:05, 4 March 2031", "Updated on 4 March": a stamp of its own behind the names.
    """
    known = names.words().updates
    found = _STAMP.match(text, at, end)
    if found is None or not (
        found[0].endswith(":") or any(word in known for word in found[0].lower().split())
    ):
        return False
    return _DIGIT.search(text, found.end(), min(end, found.end() + 30)) is not None


def _agencies(text: str, at: int, end: int) -> bool:
    return text[at:end].strip().lower() in names.words().agencies


def _add(pieces: list[Piece], word: Word) -> bool:
    """
    Put a word where it belongs; whether it ends the sentence.
    """
    last = pieces[-1]
    if len(word.text) > 4 and word.text.endswith("By") and word.text[-3].islower():
        # "By MeridianBy Ann Example"
        last.words.append(word._replace(end=word.end - 2, text=word.text[:-2]))
        pieces.append(Piece("and", []))
        return False
    joins = word.text.lower() in names.words().joins
    if joins and not (word.text[0].isupper() and word.text.lower() in names.given()):  # "dan", but "Dan"
        if not last.words and len(pieces) > 1:
            last.before = "and"  # ", and"
        elif last.words:
            pieces.append(Piece("and", []))
        return False
    parts = _glued(word)
    if parts is not None:
        last.words.append(parts[0])
        word = parts[1]
    ends = _SENTENCE.search(word.text) is not None and not _abbreviated(word.text)
    last.words.append(word._replace(end=word.end - 1, text=word.text[:-1]) if ends else word)
    return ends


def _glued(word: Word) -> tuple[Word, Word] | None:
    """
    "ExampleHealth Correspondent": scrapers lose the line end between a name and a role.
    """
    found = _GLUED.match(word.text)
    if found is None:
        return None
    tail = found[2].lower()
    if tail not in names.words().modifiers and tail not in names.words().heads:
        return None
    cut = word.start + found.start(2)
    return Word(word.start, cut, found[1]), Word(cut, word.end, found[2])


def _abbreviated(word: str) -> bool:
    known = names.words()
    plain = names.plain(word)
    return plain in known.ranks or plain in known.suffixes or DOMAIN.search(word) is not None


def _dated(text: str, at: int, word: str, pieces: list[Piece]) -> Date | None:
    """
    The date with which many pages end a byline.
    """
    if word[0].isdigit() or (word[:3].isalpha() and _DIGIT.search(text, at, at + 16)):
        found = dates.match(text, at, order="either")
        if found is not None and (found.day is not None or found.time is not None):
            return found if any(piece.words for piece in pieces) else None
    return None


def _addresses(text: str, start: int, end: int) -> Iterator[Piece]:
    for found in _LEX.finditer(text, start, end):
        if found.lastgroup == "mail":
            yield Piece("mail", [Word(*found.span("mail"), found["mail"])])


def _joined(pieces: list[Piece]) -> list[Piece]:
    """
    The pieces that hold words; "arts and media editor" is one piece.
    """
    known = names.words()
    out: list[Piece] = []
    for piece in pieces:
        if not piece.words:
            continue
        if (
            piece.before == "and"
            and out
            and all(names.plain(w) in known.modifiers for w in out[-1].printed())
        ):
            first = names.plain(piece.words[0].text)
            if first in known.modifiers or first in known.heads:
                out[-1].words.extend(piece.words)
                continue
        out.append(piece)
    return out
