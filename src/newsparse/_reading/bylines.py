"""
Bylines: who signed an article, as a line (or a piece of one) says it.

Floor 4.  A line is a byline only where every piece of it is accounted for: a name, a role, a place, an
outlet, an address.  Anything else is left to the story.
"""

import functools
import re
from collections.abc import Sequence
from typing import NamedTuple

import attrs

from newsparse._model.records import Author, Byline, Date
from newsparse._model.span import Span
from newsparse._reading import dates, names
from newsparse._reading.rejected import Rejected
from newsparse._reading.styles import Outlets

LONGEST = 240

_LEX = re.compile(
    r"(?P<mail>[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4})|(?P<handle>@\w{1,40})"
    r"|(?P<url>(?:https?://|www\.)\S{1,200})"
    r"|(?P<sep>[,;|/&•·、，+:：]|[-–—―]+(?=\s|$))|(?P<paren>[(（][^()（）\n]{0,80}[)）])"
    r"|(?P<word>[^\s\u200b\ufeff,;|/&•·、，+:：()（）@]+)|(?P<odd>[^\s\u200b\ufeff])"
)
_DOMAIN = re.compile(
    r"(?:[\w-]{1,40}\.){1,3}(?:com|org|net|info|news|az|de|fr|uk|ru|it|es|ch|at|eu|tv|ca|au|in|co)$", re.I
)
_SENTENCE = re.compile(r"[^\W\d_]{2,}[.!?]$")


class Word(NamedTuple):
    """
    A word of a byline and its place.
    """

    start: int
    end: int
    text: str


@attrs.define
class _Reading:
    """
    What has been read of a byline so far.
    """

    authors: list[Author]
    outlet: str | None = None
    collective: bool = False
    certain: bool = False  # a given name we know, a role or an outlet stands there
    odd: str | None = None  # what could not be accounted for
    date: Date | None = None
    end: int = 0


@attrs.define
class _Piece:
    """
    What stands between two separators.
    """

    before: str  # "", "and" or the mark
    words: list[Word]

    def strings(self) -> list[str]:
        return [word.text for word in self.words]


@functools.cache
def _prefix() -> re.Pattern[str]:
    longest_first = sorted(names.words().prefixes, key=len, reverse=True)
    choice = "|".join(re.escape(prefix).replace("\\ ", "[ \u00a0]") for prefix in longest_first)
    return re.compile(
        rf"(?P<mark>[/\[(—–-]?[ \u00a0]?)(?P<words>{choice})"
        r"(?P<colon>[ \u00a0]?[:：][ \u00a0]{0,3}|[ \u00a0\u202f]{1,3})"
        r"(?=[^\s:])",
        re.IGNORECASE,
    )


def prefix(text: str, at: int) -> int | None:
    """
    Where the names begin if a byline's opening words stand at *at*.
    """
    found = _prefix().match(text, at)
    if found is None:
        return None
    words = found["words"].lower().replace("\u00a0", " ")
    if words in names.words().colon and ":" not in found["colon"].replace("：", ":"):
        return None
    return found.end()


def read(
    text: str,
    start: int,
    end: int,
    outlets: Outlets,
    *,
    names_at: int | None = None,
    rejected: list[Rejected] | None = None,
) -> tuple[Byline, Date | None] | None:
    """
    The byline that fills *start* to *end*, and a date that stands behind it.

    Args:
        names_at: where the names begin after "By"; without it the line needs stronger signs.
    """
    if end - start > LONGEST:
        return None
    prefixed = names_at is not None
    reading = _pieces(text, start if names_at is None else names_at, end, outlets, prefixed=prefixed)
    rule = "byline" if prefixed else "byline without by"
    if reading.odd is None and not (reading.authors or reading.outlet or reading.collective):
        reading.odd = "it names nobody"
    if reading.odd is None and not prefixed and not reading.certain:
        reading.odd = "no word of it is sure to be a name"
    if reading.odd is not None:
        if rejected is not None:
            rejected.append(Rejected(Span(start, end), "byline", rule, reading.odd))
        return None
    byline = Byline(Span(start, reading.end), tuple(reading.authors), reading.outlet, rule)
    return byline, reading.date


def _pieces(text: str, start: int, end: int, outlets: Outlets, *, prefixed: bool) -> _Reading:
    reading = _Reading([], end=end)
    pieces = _split(text, start, end, reading)
    while end > start and text[end - 1] in " \t\u00a0\u200b\ufeff\r,;•|/":
        end -= 1
    reading.end = min(reading.end, end)
    for index, piece in enumerate(pieces):
        _take(text, piece, index, pieces, reading, outlets, prefixed=prefixed)
        if reading.odd is not None:
            break
    return reading


def _split(text: str, start: int, end: int, reading: _Reading) -> list[_Piece]:
    known = names.words()
    pieces = [_Piece("", [])]
    for found in _LEX.finditer(text, start, end):
        kind, at, words = found.lastgroup, found.start(), found.group()
        if kind == "mail" or kind == "handle":
            pieces.append(_Piece(kind, [Word(at, found.end(), words)]))
            pieces.append(_Piece("after", []))
        elif kind == "sep":
            pieces.append(_Piece(words, []))
        elif kind == "paren":
            if pieces[-1].words and pieces[-1].words[-1].text.lower() == "the":
                pieces[-1].words.append(Word(at, found.end(), words))
            else:
                pieces.append(_Piece("(", [Word(at + 1, found.end() - 1, words[1:-1])]))
                pieces.append(_Piece("after", []))
        elif kind == "url":
            pieces.append(_Piece("after", []))
        elif kind == "odd":
            reading.odd = f"{words!r} is no part of a byline"
        else:
            if _dated(text, at, words, pieces, reading):
                break
            if words.lower() in known.joins and pieces[-1].words:
                pieces.append(_Piece("and", []))
                continue
            pieces[-1].words.append(Word(at, found.end(), words))
            if _SENTENCE.search(words) and not _abbreviated(words):
                pieces[-1].words[-1] = Word(at, found.end() - 1, words[:-1])
                reading.end = min(reading.end, found.end())
                _address(text, found.end(), end, pieces)
                break
    return [piece for piece in pieces if piece.words]


def _dated(text: str, at: int, words: str, pieces: list[_Piece], reading: _Reading) -> bool:
    """
    Whether a date begins here, with which many pages end a byline.
    """
    if not (words[0].isdigit() or (any(piece.words for piece in pieces) and len(words) < 11)):
        return False
    found = dates.match(text, at)
    if found is None or (found.day is None and found.time is None):
        return False
    reading.date, reading.end = found, found.span.end
    return True


def _abbreviated(word: str) -> bool:
    known = names.words()
    return (
        names.plain(word) in known.ranks
        or names.plain(word) in known.suffixes
        or _DOMAIN.search(word) is not None
    )


def _address(text: str, start: int, end: int, pieces: list[_Piece]) -> None:
    pieces.extend(
        _Piece("mail", [Word(found.start(), found.end(), found.group())])
        for found in _LEX.finditer(text, start, end)
        if found.lastgroup == "mail"
    )


def _take(
    text: str,
    piece: _Piece,
    index: int,
    pieces: list[_Piece],
    reading: _Reading,
    outlets: Outlets,
    *,
    prefixed: bool,
) -> None:
    """
    Account for one piece.
    """
    if piece.before == "mail":
        reading.certain = True
        if reading.authors and reading.authors[-1].email is None:
            reading.authors[-1] = attrs.evolve(reading.authors[-1], email=piece.words[0].text)
        return
    if piece.before == "handle" or piece.before == "(":
        return
    words = piece.words
    cut = _preposition(piece.strings())
    if cut is not None:
        behind = words[cut + 1 :]
        if names.plain(words[cut].text) in names.words().outlets:
            _outlet(behind, text, reading)
        words = words[:cut]
        if words[-1].text.lower() == "special":
            words = words[:-1]
        reading.certain = True
        if not words:
            return
    _words(text, words, piece.before, index, reading, outlets, prefixed=prefixed, pieces=pieces)


def _preposition(printed: Sequence[str]) -> int | None:
    known = names.words()
    for index in range(1, len(printed) - 1):
        word = printed[index].lower()
        if word in known.places or word in known.outlets:
            after = printed[index + 1]
            if after[:1].isupper() or after[:1].isdigit() or after.lower() == "the" or "." in after:
                return index
    return None


def _outlet(words: Sequence[Word], text: str, reading: _Reading) -> None:
    if words and reading.outlet is None:
        reading.outlet = text[words[0].start : words[-1].end].rstrip(".")
        reading.certain = True


def _words(
    text: str,
    words: list[Word],
    before: str,
    index: int,
    reading: _Reading,
    outlets: Outlets,
    *,
    prefixed: bool,
    pieces: list[_Piece],
) -> None:
    known = names.words()
    printed = [word.text for word in words]
    phrase = " ".join(printed).lower()
    if phrase in known.collective:
        reading.collective = reading.certain = True
        if phrase in known.agencies:
            _outlet(words, text, reading)
        return
    if _korean(words, reading):
        return
    behind = _role(printed)
    if behind is not None:
        _take_role(text, words, behind, before, reading, outlets)
        return
    if _is_outlet(printed, outlets, first=index == 0, prefixed=prefixed):
        _outlet(words, text, reading)
        return
    skip = names.without_ranks(printed)
    single = bool(skip) or (before == "and" and bool(reading.authors))
    if _listed(printed[skip:], before, index, pieces, single=single, prefixed=prefixed):
        _author(text, words[skip:], reading, prefixed=prefixed)
        return
    trailing = _trailing_outlet(printed, outlets)
    if trailing and names.person(printed[:trailing]):
        _author(text, words[:trailing], reading, prefixed=prefixed)
        _outlet(words[trailing:], text, reading)
        return
    if index == 0 and len(words) == 1 and prefixed and printed[0][:1].isupper():
        _outlet(words, text, reading)
        return
    if (reading.authors or reading.outlet) and _place(printed):
        return
    reading.odd = f"{' '.join(printed)!r} is no name, role, place or outlet"


def _korean(words: list[Word], reading: _Reading) -> bool:
    """
    "Seoul, HONG Gil-dong gija": the word for reporter comes last, places before the name.
    """
    if words[-1].text not in ("기자", "특파원", "记者", "記者") or len(words) < 2:
        return False
    name = words[-2]
    reading.authors = [Author(Span(name.start, name.end), name.text, words[-1].text, None)]
    reading.certain = True
    return True


def _role(printed: Sequence[str]) -> int | None:
    """
    Where the role begins in a piece that ends with one.
    """
    known = names.words()
    if not any(names.plain(word) in known.heads for word in printed):
        return None
    begin = len(printed)
    while begin and (
        names.plain(printed[begin - 1]) in known.heads
        or names.plain(printed[begin - 1]) in known.modifiers
        or printed[begin - 1].lower() in ("of", "the", "and", "für", "pour", "de", "del", "für", "en", "à")
    ):
        begin -= 1
    return begin if begin < len(printed) else None


def _take_role(
    text: str, words: list[Word], begin: int, before: str, reading: _Reading, outlets: Outlets
) -> None:
    printed = [word.text for word in words]
    reading.certain = True
    name = begin
    capitals = next((i for i, word in enumerate(printed) if not word.isupper()), len(printed))
    if 2 <= capitals < len(printed) and not reading.authors:
        name = min(begin, capitals)
    elif begin > 3 and not reading.authors:
        name = 2  # "Ann Example Terrorwatch Expert": what is unknown belongs to the role
    skip = names.without_ranks(printed[:name]) if name else 0
    if (
        name
        and names.person(printed[skip:name])
        and (not reading.authors or _sure(printed[skip:name], before))
    ):
        _author(text, words[skip:name], reading, prefixed=True)
        words = words[name:]
    else:
        length = next((i for i in range(len(words) - 1, 0, -1) if outlets.named(" ".join(printed[:i]))), 0)
        if not length and len(printed) > 1 and printed[0].isupper() and 2 <= len(printed[0]) <= 5:
            length = 1 if not printed[1].isupper() else 0
        if length and names.plain(printed[length - 1]) not in names.words().modifiers | names.words().heads:
            _outlet(words[:length], text, reading)
            words = words[length:]
    if words and reading.authors and reading.authors[-1].role is None:
        role = text[words[0].start : words[-1].end]
        reading.authors[-1] = attrs.evolve(reading.authors[-1], role=role)


def _sure(printed: Sequence[str], before: str) -> bool:
    return before == "and" and names.certain(printed)


def _is_outlet(printed: Sequence[str], outlets: Outlets, *, first: bool, prefixed: bool) -> bool:
    known = names.words()
    phrase = " ".join(printed)
    style = outlets.named(phrase)
    if style is not None:
        return style.spelled(phrase) or prefixed or not first
    if _DOMAIN.match(phrase):
        return True
    last, head = names.plain(printed[-1]), printed[0].lower()
    if head == "the" and len(printed) > 1:
        return printed[1][:1].isupper() or printed[1][:1] == "("
    if len(printed) > 1 and any(names.plain(word) in known.outlet_ends for word in printed[1:]):
        if last not in known.outlet_ends and not printed[0].isupper():
            return False
        return not names.certain(printed) or len(printed) > 2
    if head in known.outlet_starts and len(printed) > 1 and last in known.outlet_ends:
        return True
    if len(printed) > 1:
        return not first and printed[0].isupper() and 2 <= len(printed[0]) <= 5 and not names.certain(printed)
    # AFP, UPI; dpa is data
    return (
        (prefixed or not first)
        and printed[0].isupper()
        and 2 <= len(printed[0]) <= 5
        and printed[0].isalpha()
    )


def _trailing_outlet(printed: Sequence[str], outlets: Outlets) -> int:
    """
    Where an outlet begins that follows a name without a comma ("Ann Example AP").
    """
    for begin in range(2, len(printed)):
        rest = printed[begin:]
        if outlets.named(" ".join(rest)) or (
            len(rest) == 1
            and rest[0].isupper()
            and 2 <= len(rest[0]) <= 4
            and not printed[0].isupper()
            and names.plain(rest[0]) not in names.words().suffixes
        ):
            return begin
    return 0


def _listed(
    printed: Sequence[str], before: str, index: int, pieces: list[_Piece], *, single: bool, prefixed: bool
) -> bool:
    """
    Whether a piece is a person, not a place: first, after "and", known by the given name, or one of a list.
    """
    if not names.person(printed, single=single and before != "and"):
        return (
            prefixed
            and index == 0
            and len(printed) == 2
            and all(word.islower() and word.isalpha() for word in printed)
            and printed[0] in names.given()
        )
    if index == 0 or names.certain(printed):
        return True
    if before == "and":
        return pieces[index - 1].before != "," or len(pieces[index - 1].words) > 1
    # "A B, C D, E F and G H"
    rest = pieces[index + 1 :]
    return (
        before in (",", "/", "|", "、", "&")
        and any(piece.before == "and" and len(piece.words) > 1 for piece in rest)
    ) or (before in ("/", "、"))


def _author(text: str, words: Sequence[Word], reading: _Reading, *, prefixed: bool) -> None:
    start, end = words[0].start, words[-1].end
    name = text[start:end]
    for tail in ("'s", "’s"):
        if name.endswith(tail) and name[-3:-2].islower():
            name, end = name[:-2], end - 2
    printed = [word.text for word in words]
    if not prefixed and not names.certain(printed) and (not names.likely(printed) or name.isupper()):
        reading.odd = f"{name!r} may be no name"
        return
    if names.certain(printed) or len(printed) in (2, 3):
        reading.certain = True
    reading.authors.append(Author(Span(start, end), name, None, None))


def _place(printed: Sequence[str]) -> bool:
    small = {"of", "the", "de", "la", "da", "do", "du", "des", "del", "al", "le", "upon", "and", "am", "an"}
    return len(printed) <= 6 and all(word[:1].isupper() or word in small or "-" in word for word in printed)


def merged(text: str, one: Byline | None, two: Byline) -> Byline:
    """
    Two bylines of one article as one.
    """
    if one is None:
        return two
    known = {author.name for author in one.authors}
    authors = one.authors + tuple(author for author in two.authors if author.name not in known)
    span = Span(min(one.span.start, two.span.start), max(one.span.end, two.span.end))
    return Byline(span, authors, one.outlet or two.outlet, one.rule)
