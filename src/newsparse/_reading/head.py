"""
Peel date line, revision notes, furniture, headline, byline and dateline off the front.

Floor 5.  Real copy puts all of them and the first sentence on one line, so this is a loop over readers that
work at an offset; only the first few lines are ever looked at.
"""

import datetime
import functools

import attrs

from newsparse._model.records import Author, Byline, Date, Dateline, Furniture, Headline, Revision
from newsparse._model.span import Span
from newsparse._reading import bylines, datelines, dates, furniture, headlines, names, revisions, timestamps
from newsparse._reading.openings import first_word, line_end, skip
from newsparse._reading.outlets import Outlets
from newsparse._reading.rejected import Rejected

STEPS = 48  # more pieces of furniture than this are no head
DECKS = 4  # so many paragraphs may stand between a headline and its dateline


@attrs.frozen
class Head:
    """
    What stands before the body, and where the body begins.
    """

    end: int
    date: Date | None = None
    revisions: tuple[Revision, ...] = ()
    headline: Headline | None = None
    byline: Byline | None = None
    dateline: Dateline | None = None
    furniture: tuple[Furniture, ...] = ()


@attrs.define
class _Peeling:
    """
    What has been found so far, and where the rest begins.
    """

    text: str
    outlets: Outlets
    rejected: list[Rejected] | None
    at: int
    date: Date | None = None
    updated: Date | None = None
    revisions: list[Revision] = attrs.field(factory=list)
    headline: Headline | None = None
    byline: Byline | None = None
    dateline: Dateline | None = None
    furniture: list[Furniture] = attrs.field(factory=list)
    ahead: tuple[int, tuple[Dateline, int] | None] = (
        -1,
        None,
    )  # a dateline that was looked up before its turn


def peel(
    text: str, outlets: Outlets, *, published: datetime.date | None, rejected: list[Rejected] | None
) -> Head:
    """
    Take everything off the front of *text* that is not the story.
    """
    found = _Peeling(text, outlets, rejected, skip(text, 0))
    for _ in range(STEPS):
        if found.at >= len(text) or not _step(found):
            break
        found.at = skip(text, found.at)
    return Head(
        found.at,
        found.date or found.updated,
        tuple(found.revisions),
        found.headline,
        found.byline,
        found.dateline,
        tuple(found.furniture),
    )


@functools.cache
def _openings() -> dict[str, str]:
    """
    Which readers to ask, by the first word of a line: s(tamp), r(evision), f(urniture), b(yline).
    """
    found: dict[str, str] = {}
    for letter, words in (
        ("s", timestamps.opening_words()),
        ("r", revisions.opening_words()),
        ("f", furniture.opening_words()),
        ("b", frozenset(first_word(prefix, 0) for prefix in names.words().prefixes)),
    ):
        for word in words:
            found[word] = found.get(word, "") + letter
    return found


def _step(found: _Peeling) -> bool:
    """
    Take one piece off the front, if there is one.
    """
    text, at = found.text, found.at
    word = first_word(text, at)
    ask = _openings().get(word, "") if word else "srfb"
    if ("s" in ask or (not ask and (dates.weekday(word) or _monthly(word)))) and _stamp(found):
        return True
    if "r" in ask and _revision(found):
        return True
    if "f" in ask and _furniture(found):
        return True
    if "b" in ask and _byline(found):
        return True
    if found.dateline is not None:
        return False
    if found.headline is None and found.byline is None:
        return (
            _flash(found)
            or _headline_above(found)
            or _dateline(found)
            or _unprefixed(found)
            or _headline(found)
        )
    return (
        _dateline(found)
        or _unprefixed(found)
        or (found.headline is None and _headline(found))
        or _decks(found)
    )


def _monthly(word: str) -> bool:
    from newsparse._reading import months

    return months.month(word) is not None


def _stamp(found: _Peeling) -> bool:
    stamp = timestamps.peel(found.text, found.at)
    if stamp is None:
        return False
    if stamp.updated:
        found.updated = found.updated or stamp.date
        found.revisions.append(Revision(Span(found.at, stamp.date.span.end), "updated", None, None, "stamp"))
    elif found.date is None or found.date.day is None:
        found.date = _joined(found.date, stamp.date)
    found.at = stamp.end
    return True


def _joined(first: Date | None, second: Date) -> Date:
    """
    A time and the date below it as one.
    """
    if first is None or first.time is None or second.day is None:
        return second
    return attrs.evolve(second, time=second.time or first.time)


def _revision(found: _Peeling) -> bool:
    note = revisions.peel(found.text, found.at)
    if note is None or any(note.revision.span == each.span for each in found.revisions):
        return False
    found.revisions.append(note.revision)
    if note.end == found.at:
        return _labelled(found, note.revision.span.end)
    found.at = note.end
    return True


def _labelled(found: _Peeling, after: int) -> bool:
    """
    A label ("UPDATE 1-") belongs to the headline behind it; on a line with the story it stands alone.
    """
    text, at = found.text, found.at
    if found.headline is None and (_headline_above(found) or _headline(found)):
        return True
    end = line_end(text, at)
    dateline = datelines.peel(text, skip(text, after), found.outlets)
    if dateline is not None or end - at > headlines.LONGEST:
        found.at = after
        return True
    return False


def _furniture(found: _Peeling) -> bool:
    taken = furniture.peel(found.text, found.at)
    if taken is None:
        return False
    found.furniture.append(taken[0])
    found.at = taken[1]
    return True


def _byline(found: _Peeling) -> bool:
    text, at = found.text, found.at
    names_at = bylines.prefix(text, at)
    if names_at is None:
        return False
    end = line_end(text, at)
    read = None
    if end - at <= bylines.LONGEST:
        read = bylines.read(text, at, end, found.outlets, names_at=names_at, rejected=found.rejected)
    if read is None:
        return False
    _signed(found, read, end)
    return True


def _signed(found: _Peeling, read: tuple[Byline, Date | None], end: int) -> None:
    byline, date = read
    found.byline = bylines.merged(found.text, found.byline, byline)
    if date is not None and found.date is None:
        found.date = date
    found.at = end


def _dateline(found: _Peeling) -> bool:
    taken = _dateline_at(found, found.at)
    if taken is None:
        return False
    _dated(found, taken)
    return True


def _dateline_at(found: _Peeling, at: int) -> tuple[Dateline, int] | None:
    if found.ahead[0] != at:
        found.ahead = (at, datelines.peel(found.text, at, found.outlets, rejected=found.rejected))
    return found.ahead[1]


def _dated(found: _Peeling, taken: tuple[Dateline, int]) -> None:
    found.dateline, found.at = taken
    if not found.dateline.rule.endswith("+writer"):
        return
    spans = datelines.writers(found.text, found.dateline)
    authors = tuple(Author(span, span.of(found.text), None, None) for span in spans)
    if authors:
        span = Span(authors[0].span.start, authors[-1].span.end)
        found.byline = bylines.merged(found.text, found.byline, Byline(span, authors, None, "dateline"))


def _flash(found: _Peeling) -> bool:
    if found.text[found.at] != "*":
        return False
    starred = headlines.starred(found.text, found.at)
    if starred is None:
        return False
    follows = skip(found.text, starred.span.end)
    taken = _dateline_at(found, starred.span.start)
    if taken is not None and follows < len(found.text):
        _dated(found, taken)
        return True
    found.headline, found.at = starred, starred.span.end
    return True


def _headline_above(found: _Peeling) -> bool:
    """
    A line above a byline or above a dateline that nobody can doubt is a headline, whatever it looks like.
    """
    text, at = found.text, found.at
    end = headlines.block_end(text, at)
    if end - at > headlines.LONGEST:
        return False
    follows = skip(text, end)
    if follows >= len(text) or end == at:
        return False
    rule = None
    if text[follows] in "bB" and _is_byline(found, follows):
        rule = "line above a byline"
    else:
        stars = follows
        while text[stars : stars + 1] == "*":
            stars += 1
        taken = _dateline_at(found, stars)
        if taken is not None and (not datelines.is_weak(taken[0]) or text[at:end].isupper()):
            rule = "line above a dateline"
    if rule is None:
        return False
    found.headline = headlines.headline(text, at, end, rule)
    found.at = follows if rule == "line above a byline" else found.ahead[0]
    return True


def _is_byline(found: _Peeling, at: int) -> bool:
    names_at = bylines.prefix(found.text, at)
    if names_at is None:
        return False
    end = line_end(found.text, at)
    return bylines.read(found.text, at, end, found.outlets, names_at=names_at) is not None


def _unprefixed(found: _Peeling) -> bool:
    """
    A line that is a byline without "By": names, and what goes with names, and nothing else.
    """
    text, at = found.text, found.at
    if found.dateline is not None:
        return False
    end = line_end(text, at)
    follows = skip(text, end)
    if end - at > 160 or follows >= len(text) or text[end - 1] in ".!?…":
        return False
    if text.count("\n", end, follows) < 2 and found.headline is None:
        return False
    read = bylines.read(text, at, end, found.outlets, rejected=found.rejected)
    if read is None:
        return False
    _signed(found, read, end)
    return True


def _headline(found: _Peeling) -> bool:
    text, at = found.text, found.at
    end = headlines.block_end(text, at)
    rule = headlines.stands_alone(text, at, end, skip(text, end))
    if rule is None:
        return False
    found.headline = headlines.headline(text, at, end, rule)
    found.at = end
    return True


def _decks(found: _Peeling) -> bool:
    """
    Short paragraphs between a headline and its dateline are decks.
    """
    if found.headline is None:
        return False
    text, at = found.text, found.at
    taken: list[Furniture] = []
    for _ in range(DECKS):
        end = headlines.block_end(text, at)
        follows = skip(text, end)
        if end - at > 250 or follows >= len(text):
            return False
        taken.append(Furniture(Span(at, end), "deck", "between headline and dateline"))
        dateline = _dateline_at(found, follows)
        if dateline is not None and not datelines.is_weak(dateline[0]):
            found.furniture.extend(taken)
            found.at = follows
            return True
        at = follows
    return False
