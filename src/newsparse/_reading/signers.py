"""
The people, roles and outlets of a byline, piece by piece.

Floor 4.
"""

from collections.abc import Sequence

import attrs

from newsparse._model.records import Author
from newsparse._model.span import Span
from newsparse._reading import companies, names, roles
from newsparse._reading.pieces import Piece, Word
from newsparse._reading.styles import Outlets

_SMALL = frozenset(("of", "the", "and", "for", "für", "pour", "de", "del", "du", "en", "à", "i", "och", "og"))


@attrs.define
class Signers:
    """
    Who has been read from a byline so far.
    """

    text: str
    outlets: Outlets
    prefixed: bool
    authors: list[Author] = attrs.field(factory=list)
    before: int = 0  # so many of them signed in the lines above
    outlet: str | None = None
    collective: bool = False
    certain: bool = False  # a name we know, a role, an address or an outlet stands there
    known: bool = False  # one of the given names is known
    doubt: str | None = None  # a name that might be something else
    odd: str | None = None  # what could not be accounted for


def doubtful(reading: Signers, pieces: list[Piece], *, headed: bool) -> str | None:
    """
    Why this is no byline, or `None`.

    Args:
        headed: a headline stands above.
    """
    if not (reading.authors or reading.outlet or reading.collective):
        return "it names nobody"
    unnamed = not reading.prefixed and not reading.authors and not reading.collective and not reading.before
    if unnamed and len(pieces) > 1 and reading.outlets.named(reading.outlet or "") is None:
        return "a list of names that no list knows"
    if reading.prefixed or (reading.certain and (reading.doubt is None or reading.known)):
        return None
    if len(pieces) == 1 and reading.doubt is None and companies.lone(pieces[0].printed(), headed=headed):
        return None
    return reading.doubt or "no word of it is sure to be a name"


def take(reading: Signers, pieces: list[Piece], index: int, piece: Piece) -> None:
    """
    Account for one piece.
    """
    words = piece.words
    if piece.before == "mail":
        reading.certain = True
        if reading.authors and reading.authors[-1].email is None:
            reading.authors[-1] = attrs.evolve(reading.authors[-1], email=words[0].text)
        return
    mailed = reading.before and index + 1 < len(pieces) and pieces[index + 1].before == "mail"
    if mailed and " ".join(piece.printed()).lower() in names.words().addresses:
        return  # "Email: ann@example.org"
    if piece.before == "(":
        if roles.is_outlet(
            piece.printed(), reading.outlets, first=not reading.authors, prefixed=reading.prefixed
        ):
            _sign(reading, words)
        return
    joined = bool(index) and len(words) > 1 and not names.certain(piece.printed())  # Per is a name as well
    if joined and words[0].text.lower() in names.words().outlets:
        _sign(reading, words[1:])  # ", for Meridian Wire"
        return
    if piece.before == "handle":
        reading.certain = reading.certain or reading.before > 0
        return
    if not reading.prefixed and ":" in (piece.before, pieces[min(index + 1, len(pieces) - 1)].before):
        if index == 0 and _label(pieces):
            return
        if piece.before == ":" and not _label(pieces):
            if index != 1 or len(words) > 2 or not names.certain(pieces[0].printed()):
                reading.odd = "what follows the colon is no name of a column"
            return
    if joined and words[0].text.lower() in names.words().places:
        return  # "in Lyon"
    signs = next((i for i, word in enumerate(words[:4]) if i and word.text.lower() == "by"), None)
    if signs is not None and index:
        words = words[signs + 1 :]  # "photographs by Ann Example"
    of = companies.of_outlet([word.text for word in words], reading.outlets)
    if of:  # "Ann Example of The Meridian Wire"
        _sign(reading, words[of + 1 :])
        words = words[:of]
    at = companies.preposition([word.text for word in words])
    while at is not None:
        if not reading.prefixed and not _behind(reading, [word.text for word in words], at):
            reading.odd = "what follows the preposition is no place and no outlet"
            return
        if names.plain(words[at].text) in names.words().outlets:
            _sign(reading, words[at + 1 :])
        elif reading.outlets.named(" ".join(word.text for word in words[at + 1 :])) is not None:
            _sign(reading, words[at + 1 :])  # "from the Meridian Wire"
        words = words[: at - 1 if words[at - 1].text.lower() == "special" else at]
        reading.certain = True
        at = companies.preposition([word.text for word in words])
    if words:
        _account(reading, pieces, index, words, piece.before)


def _label(pieces: list[Piece]) -> bool:
    """
    "AGAINST ALL ODDS: Ann Example"
    """
    labelled = len(pieces) > 1 and pieces[1].before == ":"
    return labelled and not names.certain(pieces[0].printed()) and names.certain(pieces[1].printed())


def _behind(reading: Signers, printed: Sequence[str], at: int) -> bool:
    """
    Whether a place or an outlet stands after the preposition, and a name, a role or agencies in front.
    """
    front, place = printed[:at], [word for word in printed[at + 1 :] if word.lower() != "the"]
    known = names.words()
    signs = (
        names.certain(front)
        or front[-1].lower() == "special"
        or " ".join(front).lower() in known.collective
        or roles.begin(front) is not None
        or (names.person(front) and names.likely(front))
    )
    named = reading.outlets.named(" ".join(place)) is not None
    return signs and (named or (len(place) <= 4 and names.place(place, prefixed=False)))


def _sign(reading: Signers, words: Sequence[Word]) -> None:
    if words and reading.outlet is None:
        reading.outlet = reading.text[words[0].start : words[-1].end].rstrip(".")
        reading.certain = True


def _account(reading: Signers, pieces: list[Piece], index: int, words: list[Word], before: str) -> None:
    """
    Say what the words between two separators are: first what is surest.
    """
    known = names.words()
    printed = [word.text for word in words]
    phrase = " ".join(printed).lower()
    if phrase not in known.agencies and companies.nameless(printed) and reading.prefixed and not index:
        reading.collective = reading.certain = True
    elif phrase in known.collective and not (reading.authors and roles.begin(printed) is not None):
        reading.collective = reading.certain = True
        if phrase in known.agencies:
            _sign(reading, words)
    elif roles.reporter(printed[-1]) and len(words) > 1:
        reading.authors.clear()  # what stood before it are places
        _add(reading, words[-2:-1], role=printed[-1])
    elif (behind := companies.writers_of(printed, reading.outlets)) is not None:
        _sign(reading, words[: behind - 1])
        _add(reading, words[behind:])
    elif (begin := roles.begin(printed)) is not None:
        _take_role(reading, words, begin, before)
    elif roles.is_outlet(
        printed, reading.outlets, first=index + reading.before == 0, prefixed=reading.prefixed
    ):
        _sign(reading, words)
    elif not _take_names(reading, pieces, index, words, before):
        if index == 0 and len(words) == 1 and reading.prefixed and companies.signs_alone(printed[0]):
            _take_alone(reading, words[0])
        elif not (reading.authors or reading.outlet) or not names.place(printed, reading.prefixed):
            reading.odd = f"{' '.join(printed)!r} is no name, role, place or outlet"


def _take_alone(reading: Signers, word: Word) -> None:
    """
    "By Ann" names a person, "By Elmpost" a paper, "By Examplecast" nobody can tell what.
    """
    if names.plain(word.text) in names.given():
        _add(reading, [word])
    elif companies.compound(word.text):
        _sign(reading, [word])
    reading.collective = True


def _take_names(reading: Signers, pieces: list[Piece], index: int, words: list[Word], before: str) -> bool:
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
    if companies.filed_from(printed[skip:]):
        words, printed = words[:-1], printed[:-1]
    if not _listed(reading, printed[skip:], before, index, pieces, single=bool(skip)):
        return False
    if len(words) > 1 and all("\u4e00" <= word.text[0] <= "\u9fff" for word in words):
        for word in words:  # Chinese names have no blank inside
            _add(reading, [word])
        return True
    _add(reading, words[skip:])
    return True


def _take_role(reading: Signers, words: list[Word], begin: int, before: str) -> None:
    """
    A role alone ("MW Chief Reporter"), or with a name in front ("ANN EXAMPLE Deputy Editor").
    """
    printed = [word.text for word in words]
    reading.certain = True
    company = 0
    if not reading.authors:
        company = companies.before_role(printed, begin, reading.outlets, sure=reading.prefixed)
    if company:
        _sign(reading, words[:company])
        reading.collective = True
        return
    name = begin
    capitals = next((i for i, word in enumerate(printed) if not word.isupper()), len(printed))
    if 2 <= capitals < len(printed) and not reading.authors:
        name = min(begin, capitals)
    elif begin > 3 and not reading.authors:
        name = 2  # "Ann Example Terrorwatch Expert": what is unknown belongs to the role
        if not reading.prefixed and any(word.islower() and word not in _SMALL for word in printed[2:begin]):
            reading.odd = "a sentence about somebody"
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
    reading: Signers, printed: Sequence[str], before: str, index: int, pieces: list[Piece], *, single: bool
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


def _add(reading: Signers, words: Sequence[Word], role: str | None = None) -> None:
    start, end = words[0].start, words[-1].end
    if reading.text[end - 2 : end] in ("'s", "’s") and reading.text[end - 3].islower():
        end -= 2
    printed = reading.text[start:end].split()
    name = " ".join(printed)
    if role is not None or names.certain(printed):
        reading.certain = reading.known = True
    elif not reading.prefixed and len(printed) > 4 and role is None and not reading.before:
        reading.odd = f"{name!r} is long for a name"
    elif not reading.prefixed and (name.isupper() or not names.likely(printed) or len(printed) > 3):
        # Capitals around a small "and" are names.
        around = reading.text[max(0, start - 5) : end + 5]
        reading.known |= " and " in around and name.isupper() and names.likely(printed)
        reading.certain |= reading.known
        reading.doubt = f"{name!r} may be no name"
    elif (
        reading.prefixed and any(map(names.of_headlines, printed)) and printed[0].lower() not in names.given()
    ):
        reading.odd = f"{name!r} may be no name"
    reading.authors.append(Author(Span(start, end), name, role, None))
