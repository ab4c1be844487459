"""
Bylines: who signed an article, as a line (or a piece of one) says it.

Floor 4.  A line is a byline only where every piece of it is accounted for: a name, a role, a place, an
outlet, an address.  Anything else is left to the story.
"""

import functools
import re
from collections.abc import Sequence

import attrs

from newsparse._model.records import Author, Byline, Date
from newsparse._model.span import Span
from newsparse._reading import names, roles
from newsparse._reading.pieces import Piece, Word, cut
from newsparse._reading.rejected import Rejected
from newsparse._reading.styles import Outlets

LONGEST = 240


@attrs.define
class _Reading:
    """
    What has been read of a byline so far.
    """

    text: str
    outlets: Outlets
    prefixed: bool
    authors: list[Author] = attrs.field(factory=list)
    outlet: str | None = None
    collective: bool = False
    certain: bool = False  # a given name we know, a role or an outlet stands there
    doubt: str | None = None  # a name that might be something else
    odd: str | None = None  # what could not be accounted for


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
    reading = _Reading(text, outlets, names_at is not None)
    pieces, stop, date, reading.odd = cut(text, start if names_at is None else names_at, end)
    for index, piece in enumerate(pieces):
        if reading.odd is None:
            _take(reading, pieces, index, piece)
    why = reading.odd or _doubtful(reading)
    rule = "byline" if reading.prefixed else "byline without by"
    if why is not None:
        if rejected is not None:
            rejected.append(Rejected(Span(start, end), "byline", rule, why))
        return None
    return Byline(Span(start, stop), tuple(reading.authors), reading.outlet, rule), date


@functools.cache
def _inside() -> tuple[re.Pattern[str], re.Pattern[str]]:
    verbs = "|".join(map(re.escape, sorted(names.words().writes)))
    return (
        re.compile(
            r"(?:(?<=[\w.!?…)\"'”’])[ \u00a0]{0,3}(?:By|BY|From)|(?<=:)[ \u00a0]by)[ \u00a0]"
            r"(?=[^\W\d_a-zß-ÿ])"
        ),
        re.compile(rf",[ \u00a0](?:{verbs})[ \u00a0](?=[^\W\d_a-zß-ÿ])"),
    )


def run_in(text: str, at: int, end: int, outlets: Outlets) -> tuple[int, Byline] | None:
    """
    A byline at the end of a headline ("Bridge opens in rainBy Ann Example"): where the headline ends, and it.
    """
    for pattern in _inside():
        for found in pattern.finditer(text, at + 1, end):
            start = found.start()
            while text[start].isspace() or text[start] == ",":
                start += 1
            read_ = read(text, start, end, outlets, names_at=found.end())
            if read_ is None or not read_[0].authors:
                continue
            people = [author.name.split() for author in read_[0].authors]
            glued = text[start - 1] not in " \u00a0"
            signed = glued or read_[0].authors[0].role is not None or not _title_case(text, at, start)
            if signed and all(names.certain(each) or names.likely(each) for each in people):
                return found.start(), read_[0]
    return None


def _title_case(text: str, at: int, end: int) -> bool:
    # "A Film By Ann Example" is a headline and signs nothing.
    words = [word for word in text[at:end].split() if len(word) > 3]
    return sum(word[0].isupper() for word in words) > 0.7 * len(words)


def _doubtful(reading: _Reading) -> str | None:
    if not (reading.authors or reading.outlet or reading.collective):
        return "it names nobody"
    if reading.prefixed or (reading.certain and (reading.doubt is None or len(reading.authors) > 1)):
        return None
    return reading.doubt or "no word of it is sure to be a name"


def _take(reading: _Reading, pieces: list[Piece], index: int, piece: Piece) -> None:
    """
    Account for one piece.
    """
    words = piece.words
    if piece.before == "mail":
        reading.certain = True
        if reading.authors and reading.authors[-1].email is None:
            reading.authors[-1] = attrs.evolve(reading.authors[-1], email=words[0].text)
        return
    if piece.before == "handle":
        return
    if index == 0 and not reading.prefixed and _label(pieces):
        return
    if index and words[0].text.lower() in names.words().places and len(words) > 1:
        return  # "in Lyon"
    at = _preposition(piece.printed())
    while at is not None:
        if names.plain(words[at].text) in names.words().outlets:
            _sign(reading, words[at + 1 :])
        words = words[: at - 1 if words[at - 1].text.lower() == "special" else at]
        reading.certain = True
        at = _preposition([word.text for word in words])
    if words:
        _account(reading, pieces, index, words, piece.before)


def _label(pieces: list[Piece]) -> bool:
    """
    "AGAINST ALL ODDS: Ann Example"
    """
    labelled = len(pieces) > 1 and pieces[1].before == ":"
    return labelled and not names.certain(pieces[0].printed()) and names.certain(pieces[1].printed())


def _preposition(printed: Sequence[str]) -> int | None:
    """
    Where the last place or outlet begins that a preposition joins to a name.
    """
    known = names.words()
    for index in range(len(printed) - 2, 0, -1):
        word = printed[index].lower()
        if word in known.places or word in known.outlets:
            after = printed[index + 1]
            if after[:1].isupper() or after[:1].isdigit() or after.lower() == "the" or "." in after:
                return index
    return None


def _sign(reading: _Reading, words: Sequence[Word]) -> None:
    if words and reading.outlet is None:
        reading.outlet = reading.text[words[0].start : words[-1].end].rstrip(".")
        reading.certain = True


def _account(reading: _Reading, pieces: list[Piece], index: int, words: list[Word], before: str) -> None:
    """
    Say what the words between two separators are: first what is surest.
    """
    known = names.words()
    printed = [word.text for word in words]
    phrase = " ".join(printed).lower()
    if phrase in known.collective:
        reading.collective = reading.certain = True
        if phrase in known.agencies:
            _sign(reading, words)
    elif roles.reporter(printed[-1]) and len(words) > 1:
        reading.authors.clear()  # what stood before it are places
        _add(reading, words[-2:-1], role=printed[-1])
    elif (begin := roles.begin(printed)) is not None:
        _take_role(reading, words, begin, before)
    elif roles.is_outlet(printed, reading.outlets, first=index == 0, prefixed=reading.prefixed):
        _sign(reading, words)
    elif not _take_names(reading, pieces, index, words, before):
        if index == 0 and len(words) == 1 and printed[0][:1].isupper() and reading.prefixed:
            _sign(reading, words)
        elif not (reading.authors or reading.outlet) or not _place(printed, reading.prefixed):
            reading.odd = f"{' '.join(printed)!r} is no name, role, place or outlet"


def _take_names(reading: _Reading, pieces: list[Piece], index: int, words: list[Word], before: str) -> bool:
    printed = [word.text for word in words]
    behind = roles.outlet_behind(printed, reading.outlets)
    if behind and names.person(printed[:behind]):
        _add(reading, words[:behind])
        _sign(reading, words[behind:])
        return True
    column = names.plain(printed[-1]) in names.words().columns
    if column and (len(printed) == 1 or pieces[index].before == ":") and reading.authors:
        reading.certain = True
        return True
    if column and len(words) > 2 and printed[-2].endswith(("'s", "’s")):
        words, printed = words[:-1], printed[:-1]
    skip = names.without_ranks(printed)
    if not _listed(reading, printed[skip:], before, index, pieces, single=bool(skip)):
        return False
    _add(reading, words[skip:])
    return True


def _take_role(reading: _Reading, words: list[Word], begin: int, before: str) -> None:
    """
    A role alone ("PA Chief Reporter"), or with a name in front ("ANN EXAMPLE Deputy Editor").
    """
    printed = [word.text for word in words]
    reading.certain = True
    name = begin
    capitals = next((i for i, word in enumerate(printed) if not word.isupper()), len(printed))
    if 2 <= capitals < len(printed) and not reading.authors:
        name = min(begin, capitals)
    elif begin > 3 and not reading.authors:
        name = 2  # "Ann Example Terrorwatch Expert": what is unknown belongs to the role
    skip = names.without_ranks(printed[:name]) if name else 0
    alone = not reading.authors or (before == "and" and names.certain(printed[skip:name]))
    if name and alone and names.person(printed[skip:name]):
        _add(reading, words[skip:name])
        words = words[name:]
    else:
        length = roles.outlet_before(printed, reading.outlets)
        _sign(reading, words[:length])
        words = words[length:]
    if words and reading.authors and reading.authors[-1].role is None:
        role = reading.text[words[0].start : words[-1].end]
        reading.authors[-1] = attrs.evolve(reading.authors[-1], role=role)


def _listed(
    reading: _Reading, printed: Sequence[str], before: str, index: int, pieces: list[Piece], *, single: bool
) -> bool:
    """
    Whether a piece is a person, not a place: first, after "and", known by the given name, or one of a list.
    """
    if not names.person(printed, single=single and before != "and"):
        small = len(printed) == 2 and all(word.islower() and word.isalpha() for word in printed)
        return reading.prefixed and index == 0 and small and printed[0] in names.given()
    if index == 0 or names.certain(printed):
        return True
    if before == "and" or before == "/" or before == "、":
        return True
    later = pieces[index + 1 :]
    return before in (",", "|", "&") and any(
        piece.before == "and" and len(piece.words) > 1 for piece in later
    )


def _add(reading: _Reading, words: Sequence[Word], role: str | None = None) -> None:
    start, end = words[0].start, words[-1].end
    if reading.text[end - 2 : end] in ("'s", "’s") and reading.text[end - 3].islower():
        end -= 2
    name = reading.text[start:end]
    printed = name.split()
    sure = role is not None or names.certain(printed)
    if sure:
        reading.certain = True
    elif name.isupper() or not names.likely(printed):
        reading.doubt = f"{name!r} may be no name"
        # Capitals around a small "and" are names.
        reading.certain |= " and " in reading.text[start - 6 : end + 6] and names.likely(printed)
    else:
        reading.certain |= len(printed) in (2, 3)
    reading.authors.append(Author(Span(start, end), name, role, None))


def _place(printed: Sequence[str], prefixed: bool) -> bool:
    small = {"of", "the", "de", "la", "da", "do", "du", "des", "del", "al", "le", "upon", "and", "am", "an"}
    return len(printed) <= (8 if prefixed else 4) and all(
        word[:1].isupper() or word in small or "-" in word for word in printed
    )


def merged(one: Byline | None, two: Byline) -> Byline:
    """
    Two bylines of one article as one.
    """
    if one is None:
        return two
    known = {author.name for author in one.authors}
    authors = one.authors + tuple(author for author in two.authors if author.name not in known)
    span = Span(min(one.span.start, two.span.start), max(one.span.end, two.span.end))
    return Byline(span, authors, one.outlet or two.outlet, one.rule)
