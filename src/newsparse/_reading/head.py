"""
Peel date line, revision notes, furniture, headline, byline and dateline off the front.

Floor 5.  Real copy puts all of them and the first sentence on one line, so this is a loop over readers that
work at an offset; only the first few lines are ever looked at.
"""

import datetime
import functools

from newsparse._model.records import Author, Byline, Date, Dateline, Revision
from newsparse._model.span import Span
from newsparse._reading import (
    above,
    bylines,
    datelines,
    headlines,
    layout,
    page,
    revisions,
    stylebook,
    wirecopy,
)
from newsparse._reading.openings import first_word, line_end, skip
from newsparse._reading.outlets import Outlets
from newsparse._reading.peeling import Head, Peeling
from newsparse._reading.rejected import Rejected
from newsparse._reading.wirecopy import Seen

STEPS = 48  # more pieces of furniture than this are no head


def peel(
    text: str, outlets: Outlets, *, published: datetime.date | None, rejected: list[Rejected] | None
) -> Head | Seen:
    """
    Take everything off the front of *text* that is not the story.
    """
    at = skip(text, 0)
    at_once = wirecopy.at_once(text, at, outlets)
    if at_once is not None:
        return at_once
    found = Peeling(text, outlets, rejected, at)
    if not wirecopy.headed(text, at):
        return by_steps(found)
    return wirecopy.signed(found) or wirecopy.capitals(found) or by_steps(found)


def by_steps(found: Peeling) -> Head:
    """
    What `peel` finds without the short cuts for wire copy: one piece after the other.
    """
    text = found.text
    for _ in range(STEPS):
        if found.at >= len(text) or not _step(found):
            break
        found.at = skip(text, found.at)
    return Head(
        found.at,
        found.date,
        tuple(found.revisions),
        found.headline,
        found.byline,
        found.dateline,
        tuple(found.furniture),
        found.updated,
    )


def _step(found: Peeling) -> bool:
    """
    Take one piece off the front, if there is one.
    """
    text, at = found.text, found.at
    own = stylebook.peel(text, at, found.outlets)
    if own is not None:
        return _printed(found, *own)
    word = first_word(text, at)
    ask = page.asked(text, at, word) if word else _behind_stars(text, at)
    if found.dateline is not None:
        alone = text.find("\n", found.dateline.span.end, at) >= 0
        return ("b" in ask and _byline(found)) or page.take_outlet(found) or (alone and _unprefixed(found))
    if ask and (
        ("s" in ask and page.take_stamp(found))
        or ("r" in ask and _revision(found))
        or ("f" in ask and page.take_furniture(found))
        or ("b" in ask and _byline(found))
    ):
        return True
    end = found.line_at(at)[0]
    if end - at > above.LONG_DECK and text[end - 1] in ".!?…,:;":
        return _opening(found)
    if found.headline is not None:
        return (
            _dateline(found, weak=True)
            or page.take_source(found)
            or page.take_labelled(found)
            or _unprefixed(found)
            or _above(found)
            or layout.take_leftover(found)
        )
    if found.byline is not None:
        return _dateline(found, weak=True) or _unprefixed(found) or _headline(found)
    return (
        _flash(found)
        or (found.capitals_above() and _above(found))
        or _dateline(found, weak=False)
        or _unprefixed(found)
        or _above(found, weak=found.dateline_at(found.at) is None)
        or _dateline(found, weak=True)
        or _run_in(found)
        or _headline(found)
    )


def _opening(found: Peeling) -> bool:
    """
    What the readers below find on a line as long as a paragraph of the story, which ends as a sentence does.
    """
    if found.headline is None and found.byline is None:
        return _flash(found) or _dateline(found, weak=True) or _run_in(found)
    return _dateline(found, weak=True) or (found.headline is not None and page.take_labelled(found))


def _behind_stars(text: str, at: int) -> str:
    """
    Whom to ask about a line that opens with no word: all, but for the stars of a flash.
    """
    stars = at
    while stars - at < 12 and text[stars : stars + 1] == "*":
        stars += 1
    word = first_word(text, stars) if stars > at + 3 else ""
    return "srfb" if not word or word in page.openings() else ""


def _printed(found: Peeling, record: Byline | Revision, end: int) -> bool:
    """
    What the table of one outlet states.
    """
    if isinstance(record, Byline):
        found.byline = bylines.merged(found.byline, record)
    else:
        found.revisions.append(record)
    found.at = end
    return True


def _revision(found: Peeling) -> bool:
    note = revisions.peel(found.text, found.at)
    if note is None or any(note.revision.span == each.span for each in found.revisions):
        return False
    if note.end > found.at:
        found.at = note.end
    elif not _labelled(found, note.revision.span.end):
        return False
    found.revisions.append(note.revision)
    return True


def _labelled(found: Peeling, after: int) -> bool:
    """
    A label ("UPDATE 1-") belongs to the headline behind it; on a line with the story it stands alone.
    """
    text, at = found.text, found.at
    if found.headline is None and (_above(found) or _headline(found)):
        return True
    if line_end(text, at) - at <= headlines.LONGEST and found.dateline_at(skip(text, after)) is None:
        return False
    found.at = after
    return True


def _byline(found: Peeling) -> bool:
    signed = found.byline_at(found.at)
    if signed is None:
        return False
    _signed(found, signed[:2], signed[2])
    return True


def _signed(found: Peeling, read: tuple[Byline, Date | None], end: int) -> None:
    byline, date = read
    if byline is not found.byline:
        found.byline = bylines.merged(found.byline, byline)
    if date is not None:
        page.dated(found, date)
        end = page.behind_date(found, date.span.end, end)
    found.at = end


def _dateline(found: Peeling, *, weak: bool) -> bool:
    taken = found.dateline_at(found.at)
    if taken is None or (datelines.is_weak(taken[0]) and not weak):
        return False
    if found.text[taken[0].span.end - 1] == "/" and page.dated_names(found, found.at):
        return False  # "Ida Moe / MW / 5 March 2031"
    _dated(found, taken)
    return True


def _dated(found: Peeling, taken: tuple[Dateline, int]) -> None:
    found.dateline, found.at = taken
    if not found.dateline.rule.endswith("+writer"):
        return
    spans = datelines.writers(found.text, found.dateline)
    if spans and spans[-1].end > found.at and found.text[found.at : found.at + 1] == "（":
        found.at = found.text.find("）", spans[-1].end, spans[-1].end + 2) + 1 or found.at
    authors = tuple(Author(span, span.of(found.text), None, None) for span in spans if span.end <= found.at)
    if authors:
        span = Span(authors[0].span.start, authors[-1].span.end)
        found.byline = bylines.merged(found.byline, Byline(span, authors, None, "dateline"))


def _flash(found: Peeling) -> bool:
    if found.text[found.at] != "*":
        return False
    starred = headlines.starred(found.text, found.at)
    if starred is None:
        return False
    if skip(found.text, starred.span.end) < len(found.text) and found.dateline_at(starred.span.start):
        found.at = starred.span.start
        return _dateline(found, weak=True)
    found.headline, found.at = starred, starred.span.end
    return True


def _above(found: Peeling, *, weak: bool = True) -> bool:
    pieces = len(found.furniture) + len(found.revisions)
    if found.looked == pieces:
        return False  # nothing has come off since it was looked for in vain
    headed = found.headline is not None
    taken = above.peel(
        found.text,
        found.at,
        found.block_at,
        found.dateline_at,
        found.byline_at,
        functools.partial(page.page_at, found),
        functools.partial(layout.identity, found),
        headed=headed,
        weak=weak,
    )
    found.looked = pieces if taken is None else -1
    return _taken(found, taken)


def _taken(found: Peeling, taken: above.Above | None) -> bool:
    if taken is None:
        return False
    if taken.headline is not None and found.headline is None:
        page.titled(found, taken.headline)
    for deck in taken.decks:
        if not layout.take_below_kicker(found, deck.span):
            found.furniture.append(deck)
    found.at = taken.end
    return True


def _unprefixed(found: Peeling) -> bool:
    """
    A line that is a byline without "By": names, and what goes with names, and nothing else.
    """
    signed = layout.names_alone(found)
    if signed is None:
        return False
    found.byline = signed[0]
    _signed(found, signed[:2], signed[2])
    return True


def _run_in(found: Peeling) -> bool:
    """
    A headline with the byline or the dateline on its line.
    """
    text, at = found.text, found.at
    if text[at].isupper() and _taken(found, above.run_in(text, at, found.dateline_at)):
        return True
    end = found.line_at(at)[0]
    taken = bylines.run_in(text, at, end, found.outlets) if end - at <= headlines.LONGEST else None
    if taken is None or skip(text, end) >= len(text):
        return False
    stop, byline = taken
    found.headline = headlines.headline(text, at, stop, "run into the byline")
    _signed(found, (byline, None), end)
    return True


def _headline(found: Peeling) -> bool:
    text, at = found.text, found.at
    end, follows = found.block_at(at)
    rule = headlines.stands_alone(text, at, end, follows)
    if rule is None:
        return False
    if layout.take_kicker(found, end, follows):
        return True
    page.titled(found, headlines.headline(text, at, end, rule))
    found.at = end
    return True
