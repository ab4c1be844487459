"""
Bylines: who signed an article, as a line (or a piece of one) says it.

Floor 4.  A line is a byline only where every piece of it is accounted for: a name, a role, a place, an
outlet, an address.  Anything else is left to the story.
"""

import functools
import re

import attrs

from newsparse._model.making import maker
from newsparse._model.records import Author, Byline, Date
from newsparse._model.span import Span
from newsparse._reading import names
from newsparse._reading.pieces import cut
from newsparse._reading.rejected import Rejected
from newsparse._reading.signers import Signers, doubtful, take
from newsparse._reading.styles import Outlets

LONGEST = 240
_KNOWN = 2048  # so many lines are remembered
_UNKNOWN = (-1, Byline(Span(0, 0), (), None, ""))
_ALONE = frozenset(("by", "von", "par", "por"))  # on a line above the name
_DIGIT = re.compile(r"\d")
_author_of, _byline_of = maker(Author), maker(Byline)


@functools.cache
def _prefix() -> re.Pattern[str]:
    longest_first = sorted(names.words().prefixes, key=len, reverse=True)
    choice = "|".join(re.escape(prefix).replace("\\ ", "[ \u00a0]") for prefix in longest_first)
    return re.compile(
        rf"(?P<mark>[/\[(—–-]?[ \u00a0]?)(?P<words>{choice})"
        r"(?P<colon>[ \u00a0]?[:：][ \u00a0]{0,3}|[ \u00a0\u202f]{1,3}|[ \u00a0]{0,3}(?:\r?\n){1,2})"
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
    if "\n" in found["colon"] and (words not in _ALONE or not text[found.end()].isupper()):
        return None
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
    behind: Byline | None = None,
    headed: bool = False,
    rejected: list[Rejected] | None = None,
) -> tuple[Byline, Date | None] | None:
    """
    The byline that fills *start* to *end*, and a date that stands behind it.

    Args:
        names_at: where the names begin after "By"; without it the line needs stronger signs.
        headed: a headline stands above.
        behind: the byline in the lines above, whose last author a role or an address belongs to.
    """
    if end - start > LONGEST:
        return None
    known = outlets.compiled("bylines", _no_bylines)
    printed = "" if names_at is None or behind is not None or rejected is not None else text[names_at:end]
    before = known.get(printed, _UNKNOWN)
    if before is not _UNKNOWN:
        return None if before is None else (_moved(*before, start, names_at or 0), None)
    reading = Signers(text, outlets, names_at is not None)
    if behind is not None:
        reading.authors, reading.outlet, reading.before = (
            list(behind.authors),
            behind.outlet,
            len(behind.authors),
        )
    pieces, stop, date, reading.odd = cut(
        text, start if names_at is None else names_at, end, prefixed=reading.prefixed
    )
    for index, piece in enumerate(pieces):
        if reading.odd is None:
            take(reading, pieces, index, piece)
    why = reading.odd or doubtful(reading, pieces, headed=headed)
    rule = "byline" if reading.prefixed else "byline without by"
    found = None if why else Byline(Span(start, stop), tuple(reading.authors), reading.outlet, rule)
    if printed and not _DIGIT.search(printed):  # a date may go on behind the line
        if len(known) >= _KNOWN:
            known.clear()
        known[printed] = None if found is None else (names_at or 0, found)
    if found is None:
        if rejected is not None:
            rejected.append(Rejected(Span(start, end), "byline", rule, why or ""))
        return None
    if behind is not None:
        found = attrs.evolve(found, span=Span(behind.span.start, stop), rule=behind.rule)
    return found, date


def _no_bylines(_: object) -> dict[str, tuple[int, Byline] | None]:
    """
    What lines behind "By" were found to be: a desk's reporters sign day after day.
    """
    return {}


def _moved(at: int, byline: Byline, start: int, names_at: int) -> Byline:
    """
    The byline that was read from the same words *at* another place.
    """
    by = names_at - at
    authors = [
        _author_of(Span(one.span.start + by, one.span.end + by), one.name, one.role, one.email)
        for one in byline.authors
    ]
    return _byline_of(Span(start, byline.span.end + by), tuple(authors), byline.outlet, byline.rule)


def sure(byline: Byline) -> bool:
    """
    Whether a byline has names, and in every one a given name we know.
    """
    return bool(byline.authors) and all(names.certain(author.name.split()) for author in byline.authors)


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
    signs, verbs = _inside()
    line = text[at:end]
    patterns = [verbs] if "," in line else []
    if "By" in line or "BY" in line or "From" in line or " by" in line or "\u00a0by" in line:
        patterns.insert(0, signs)
    for pattern in patterns:
        for found in pattern.finditer(text, at + 1, end):
            start = found.start()
            while text[start].isspace() or text[start] == ",":
                start += 1
            read_ = read(text, start, end, outlets, names_at=found.end())
            if read_ is None or not read_[0].authors:
                continue
            people = [author.name.split() for author in read_[0].authors]
            glued = text[start - 1] not in " \u00a0" or text[found.start() - 1] == ":"
            signed = glued or read_[0].authors[0].role is not None or not _title_case(text, at, start)
            if signed and all(names.certain(each) or names.likely(each) for each in people):
                return found.start(), read_[0]
    return None


def _title_case(text: str, at: int, end: int) -> bool:
    # "A Film By Ann Example" is a headline and signs nothing.
    words = [word for word in text[at:end].split() if len(word) > 3]
    return sum(word[0].isupper() for word in words) > 0.7 * len(words)


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
