"""
What pages print above a story: stamps, notes, furniture, each asked for only where its first word stands.

Floor 5.
"""

import functools
import re

import attrs

from newsparse._model.records import Byline, Date, Furniture, Headline, Revision
from newsparse._model.span import Span
from newsparse._reading import (
    beside,
    bylines,
    datelines,
    dates,
    furniture,
    months,
    names,
    revisions,
    timestamps,
)
from newsparse._reading.openings import first_word, line_end
from newsparse._reading.peeling import Peeling

DIGIT = re.compile(r"\d")


@functools.cache
def openings() -> dict[str, str]:
    """
    Which readers to ask, by the first word of a line: s(tamp), r(evision), f(urniture), b(yline).
    """
    found: dict[str, str] = {}
    for letter, words in (
        ("s", timestamps.opening_words() | frozenset(months.words().months) | months.words().weekdays),
        ("r", revisions.opening_words()),
        ("f", furniture.opening_words()),
        ("b", frozenset(first_word(prefix, 0) for prefix in names.words().prefixes)),
    ):
        for word in words:
            found[word] = found.get(word, "") + letter
    return found


def asked(text: str, at: int, word: str) -> str:
    """
    Whom to ask about a line that opens with *word*; scrapers glue buttons together ("CommentShare").
    """
    ask = openings().get(word)
    if ask is None and len(word) > 7:
        joint = furniture.GLUED.search(text, at, at + len(word))
        ask = "f" if joint is not None and "f" in openings().get(text[at : joint.start()].lower(), "") else ""
    return ask or ""


def page_at(found: Peeling, at: int) -> bool:
    """
    Whether a time stamp, a note, furniture, or a short line of names begins at *at*.
    """
    if signed_at(found, at) is not None or beside.before_stroke(found.text, at) is not None:
        return True
    word = first_word(found.text, at)
    ask = openings().get(word, "") if word else "srf"
    return bool(
        ("s" in ask and stamp_at(found, at) is not None)
        or ("r" in ask and revisions.peel(found.text, at) is not None)
        or ("f" in ask and furniture.peel(found.text, at) is not None)
    )


def signed_at(found: Peeling, at: int) -> Byline | None:
    """
    The names that fill a short line without "By".
    """
    text = found.text
    end = line_end(text, at)
    if not text[at].isupper() or (end - at >= 60 and (end - at > 140 or not DIGIT.search(text, at, end))):
        return None
    word = first_word(text, at)
    # No byline is sure without a given name.
    if len(word) > 2 and word not in names.given() and word not in names.words().ranks:
        return None
    read = bylines.read(text, at, end, found.outlets, headed=True)
    return read[0] if read is not None and bylines.sure(read[0]) else None


def dated_names(found: Peeling, at: int) -> bool:
    """
    Whether names and a date behind them fill the line at *at*.
    """
    end = line_end(found.text, at)
    read = bylines.read(found.text, at, end, found.outlets, headed=True) if end - at < 140 else None
    return read is not None and read[1] is not None


def stamp_at(found: Peeling, at: int) -> timestamps.Stamp | None:
    """
    The time stamp at *at*; one that may open a sentence counts where a piece of the head follows.
    """
    stamp = timestamps.peel(found.text, at)
    return stamp if stamp is not None and (stamp.sure or _head_at(found, stamp.end)) else None


def take_stamp(found: Peeling) -> bool:
    """
    Take a time stamp off the front.
    """
    stamp = stamp_at(found, found.at)
    if stamp is None:
        return False
    if stamp.updated:
        found.updated = found.updated or stamp.date
        found.revisions.append(Revision(Span(found.at, stamp.date.span.end), "updated", None, None, "stamp"))
    else:
        dated(found, stamp.date)
    sent = stamp.sender is not None and found.dateline_at(stamp.sender) is not None
    found.at = stamp.sender if sent and stamp.sender is not None else stamp.end
    return True


def dated(found: Peeling, date: Date) -> None:
    """
    Take the date that comes first; one that is certain goes before one that is not.
    """
    known, beside = found.date, date
    if known is None or known.day is None:
        found.date = _joined(known, date)
        return
    if dates.undecided(known) and not dates.undecided(date):
        found.date, beside = date, known
    if dates.undecided(beside):
        found.furniture.append(Furniture(beside.span, "date", "date"))


def _head_at(found: Peeling, at: int) -> bool:
    """
    Whether a note, furniture, a byline or a dateline begins right behind a date.
    """
    text = found.text
    if at >= len(text):
        return True
    taken = found.dateline_at(at)
    return (
        (taken is not None and not datelines.is_weak(taken[0]))
        or revisions.peel(text, at) is not None
        or furniture.peel(text, at) is not None
        or found.byline_at(at) is not None
    )


def _joined(first: Date | None, second: Date) -> Date:
    """
    A time and the date below it as one.
    """
    if first is None or first.time is None or second.day is None:
        return second
    return attrs.evolve(second, time=second.time or first.time)


def before_button(text: str, at: int, end: int) -> int:
    """
    Where the words of a line end that a button follows: "Ida Moe Read more".
    """
    if end > at and text[end - 1] in ".!?…,:;":
        return end  # no button ends so
    words = text[at:end].rsplit(maxsplit=2)
    if len(words) < 3 or not furniture.known(" ".join(words[1:])):
        return end
    return at + len(words[0])


def behind_date(found: Peeling, at: int, end: int) -> int:
    """
    Where to go on behind the date of a byline that ends at *end*: an update may be stamped there too.
    """
    text = found.text
    while at < end and text[at] in " \t\u00a0|•·,;/–—-":
        at += 1
    return at if at < end and (stamp := timestamps.peel(text, at)) is not None and stamp.updated else end


def take_labelled(found: Peeling) -> bool:
    """
    Take what stands in front of a stamp, and a stroke, on its line: an outlet or a section.
    """
    text, at = found.text, found.at
    taken = beside.before_stroke(text, at)
    if taken is None or signed_at(found, at) is not None:
        return False
    words = text[at : taken[0].span.end]
    if found.byline is None and (
        found.outlets.named(words) is not None or (words.isupper() and len(words) < 7)
    ):
        found.byline = Byline(taken[0].span, (), words, "outlet before a stamp")
    else:
        found.furniture.append(taken[0])
    found.at = taken[1]
    return True


def take_outlet(found: Peeling) -> bool:
    """
    Take a line that holds an outlet and a colon and nothing else: it stands between dateline and story.
    """
    text, at = found.text, found.at
    colon = text.find(":", at, at + 40)
    if colon < 0 or text[colon + 1 : colon + 2] not in ("\n", "\r"):
        return False
    style = found.outlets.named(text[at:colon])
    if style is None or not style.spelled(text[at:colon]):
        return False
    found.byline = bylines.merged(
        found.byline, Byline(Span(at, colon), (), text[at:colon], "outlet above the story")
    )
    found.at = colon + 1
    return True


def take_source(found: Peeling) -> bool:
    """
    Take a line that holds an outlet and nothing else, right above a time stamp.
    """
    text, at = found.text, found.at
    end = text.find("\n", at, at + 40)
    if end < 0 or end + 1 >= len(text) or found.byline is not None:
        return False
    end = line_end(text, at)
    style = found.outlets.named(text[at:end])
    if style is None or not style.spelled(text[at:end]) or not page_at(found, text.find("\n", end) + 1):
        return False
    found.byline = Byline(Span(at, end), (), text[at:end], "outlet above a stamp")
    found.at = end
    return True


def titled(found: Peeling, headline: Headline) -> None:
    """
    Take a headline, unless its words are those of a caption or of a menu.
    """
    kind = None if headline.text.isupper() else furniture.no_headline(headline.text)
    if kind is None:
        found.headline = _without_outlet(headline, found)
    else:
        found.furniture.append(Furniture(headline.span, kind, "in place of a headline"))


def _without_outlet(headline: Headline, found: Peeling) -> Headline:
    """
    A headline without the outlet that titles of pages end with: "Bridge opens | Meridian Wire".
    """
    words = headline.text
    cut = max(
        words.rfind(mark, -44) if len(words) > 44 else words.rfind(mark)
        for mark in (" | ", " - ", " – ", " — ")
    )
    if cut < 20 or words.isupper():
        return headline
    style = found.outlets.named(words[cut + 3 :].strip())
    if style is None or not style.spelled(words[cut + 3 :].strip()):
        return headline
    bare = words[:cut].rstrip()
    return Headline(Span(headline.span.start, headline.span.start + len(bare)), bare, headline.rule)


def take_furniture(found: Peeling) -> bool:
    """
    Take furniture off the front.
    """
    taken = furniture.peel(found.text, found.at)
    if taken is None:
        return False
    found.furniture.append(taken[0])
    found.at = taken[1]
    return True
