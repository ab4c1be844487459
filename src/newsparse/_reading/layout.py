"""
What the layout of a page tells: lines that nobody's list knows, between lines that somebody's does.

Floor 5.  A headline, decks and buttons stand in any order above a story; who wrote it and when settles them.
"""

import re

from newsparse._model.records import Byline, Date, Furniture
from newsparse._model.span import Span
from newsparse._reading import bylines, furniture, headlines, names, page
from newsparse._reading.openings import first_word, line_end, skip
from newsparse._reading.peeling import Peeling

_STOPS = '.!?…:;,"”’»)]。！？'
_PICTURED = re.compile(r"[^\W\d_]/[A-Z]{2}")
_LONGEST = 120  # of a line that is no sentence
_ROW = 4  # so many such lines in a row
_STORY = 80  # a line of the story is longer, or a sentence
_BUTTONS = frozenset(
    ("share", "menu", "follow", "read time", "count", "text size", "comments", "age", "page")
)
_NEAR = 3_000
_BETWEEN = re.compile(r"(?<=\n)[ \t]*\r?\n([^\n]{1,60}\S)[ \t]*\r?\n[ \t]*\r?\n(?=[^\n]{80})")
_TOLD = frozenset(("age", "read time", "share", "count", "text size"))


def identity(found: Peeling, at: int) -> int:
    """
    How surely the lines at *at* tell who wrote a story, or when: 0 not at all, 1 perhaps, from 2 surely.

    A name alone may head a part of the story, and so may a day; both together do not.
    """
    text, before = found.text, at
    told = {"who": 0, "when": 0, "page": 0}
    # Whose story it is and when it was printed is told once.
    known = {"who": bool(found.byline and found.byline.authors), "when": bool(found.date and found.date.day)}
    for _ in range(_ROW):
        end = line_end(text, at)
        what, surely = _told(found, at, end)
        if not surely and told["who"] == 1 and (byline := page.signed_at(found, before)) is not None:
            what, surely = "who", 2 * (bylines.read(text, at, end, found.outlets, behind=byline) is not None)
        if not surely or known.get(what):
            break
        told[what] = told[what] + surely if what == "page" else max(told[what], surely)
        before, at = at, skip(text, end)
        if at >= len(text):
            return 0  # it signs the story, and what stands above is that
    return min(told["page"], 2) + told["who"] + told["when"]


def _told(found: Peeling, at: int, end: int) -> tuple[str, int]:
    """
    What the line from *at* to *end* tells: who, when, or that it is one of a page; and how surely.
    """
    text = found.text
    if end - at > 160:
        return "", 0
    word = first_word(text, at)
    ask = page.openings().get(word, "") if word else "sf"
    stamp = page.stamp_at(found, at) if "s" in ask else None
    if stamp is not None:
        labelled = not stamp.date.rule.startswith("stamp: date,")
        if stamp.date.day is None and not labelled:
            return "", 0  # reports as they come in are headed by the time
        timed = stamp.date.time is not None or stamp.end > stamp.date.span.end + 4
        return "when", 2 if labelled or timed else 1
    if "b" in ask and found.byline_at(at) is not None:
        return "who", 2
    byline = None if text[end - 1] in ".!?" else page.signed_at(found, at)
    if byline is not None:
        one = byline.authors[0]
        outlet = byline.outlet is not None and found.outlets.named(byline.outlet) is not None
        told = one.role is not None or one.email is not None or outlet
        # A list of names, with towns or parties beside them, stands in stories too.
        return "who", 2 if told else 1
    piece = furniture.peel(text, at) if "f" in ask else None
    return "page", int(piece is not None and piece[0].kind in _TOLD)


def sentence(text: str, end: int) -> bool:
    """
    Whether a line that ends at *end* ends as sentences do, or goes on.
    """
    return text[end - 1] in _STOPS


def stopped(text: str, end: int) -> bool:
    """
    Whether a line that ends at *end* is a sentence, and no label ("Author of the article:").
    """
    return text[end - 1] in _STOPS and text[end - 1] not in ":,;)]"


def kicker(text: str, start: int, end: int, at: int, last: int) -> bool:
    """
    Whether the line from *start* to *end* names the part of the paper that the headline below it stands in.
    """
    words = text[start:end].split()
    capitals = text[start:end].isupper()
    if not 0 < len(words) <= (4 if capitals else 2) or end - start > 30 or sentence(text, end):
        return False
    below = text[at:last]
    if not text[start].isupper() or (capitals and below.isupper()):
        return False
    return text[at].isupper() and below.count(" ") > 3 and last - at <= 140 and not sentence(text, last)


def take_kicker(found: Peeling, end: int, follows: int) -> bool:
    """
    Take the line up to *end* where the next one is a headline by its looks, above a story.
    """
    text, at = found.text, found.at
    last, story = headlines.block(text, follows)
    if not kicker(text, at, end, follows, last) or headlines.stands_alone(text, follows, last, story) is None:
        return False
    below = line_end(text, story)
    if text.count("\n", last, story) < 2 or (below - story <= _STORY and text[below - 1] not in '.!?”"'):
        return False
    if found.byline_at(follows) is not None or page.page_at(found, follows):
        return False
    found.furniture.append(Furniture(Span(at, end), "section", "kicker"))
    found.at = end
    return True


def take_below_kicker(found: Peeling, deck: Span) -> bool:
    """
    Take a deck for the headline where what was taken for one is a section, and a stamp stands between them.
    """
    first = found.headline
    if first is None or found.byline is not None or not kicker(found.text, *first.span, *deck):
        return False
    found.furniture.append(Furniture(first.span, "section", "kicker"))
    found.headline = headlines.headline(found.text, *deck, "line below a kicker")
    return True


def names_alone(found: Peeling) -> tuple[Byline, Date | None, int] | None:
    """
    The line that is a byline without "By", the date behind it, and where it ends.
    """
    text, at = found.text, found.at
    last, follows = found.line_at(at)
    end = page.before_button(text, at, last)
    if end - at > 160 or follows >= len(text) or text[at:end].rstrip("\"'”’»")[-1:] in ".!?…,:;":
        return None
    apart = text.count("\n", last, follows) > 1
    if not apart and (end - at > 60 or (text[follows].islower() and text.find("@", at, follows + 40) < 0)):
        return None  # a wrapped line
    read = bylines.read(
        text,
        at,
        end,
        found.outlets,
        behind=found.byline,
        headed=found.headline is not None,
        rejected=found.rejected,
    )
    if read is None or not (apart or bylines.sure(read[0])):
        return None
    return None if found.byline is not None and _odd(found, found.byline, read[0], end) else (*read, end)


def _odd(found: Peeling, before: Byline, byline: Byline, end: int) -> bool:
    """
    Whether a line below a byline is rather a button, or the credit of a photograph, than more of it.
    """
    if before.authors and _PICTURED.search(found.text, found.at, end):
        return True  # "Ida Moe/MERIDIAN"
    signed = byline.authors[len(before.authors) :]
    if before.authors and not all(names.certain(author.name.split()) for author in signed):
        return True
    line = found.text[found.at : end]
    return byline.outlet == line != before.outlet and " " not in line and found.outlets.named(line) is None


def take_leftover(found: Peeling) -> bool:
    """
    Take a line that is no sentence between the head and the story: a deck, or a button no list knows.
    """
    text, at = found.text, found.at
    headed = found.headline is not None and found.headline.rule == "line above a deck"
    both = found.byline is not None and found.date is not None
    if not headed and not (both or any(one.kind in _BUTTONS for one in found.furniture)):
        return False  # a line behind "By Ida Moe" may open the story: "Chapter One", "Velm 3 Osk 1"
    end = line_end(text, at)
    if any(map(str.isdigit, text[at:end])):
        return False
    below = at
    for _ in range(_ROW):
        last = line_end(text, below)
        if last - below > _LONGEST or not text[below].isupper() or sentence(text, last):
            return False
        follows = skip(text, last)
        if follows >= len(text):
            return False
        if _story(text, last, follows):
            break
        below = follows
    else:
        return False
    if _heads_parts(text, follows):
        return False
    if not take_below_kicker(found, Span(at, end)):
        kind = "deck" if text.count(" ", at, end) > 3 else "page"
        found.furniture.append(Furniture(Span(at, end), kind, "between head and story"))
    found.at = end
    return True


def _heads_parts(text: str, at: int) -> bool:
    """
    Whether lines that are no sentences stand between the paragraphs behind *at*: then they head its parts.
    """
    return any(found[1][-1] not in _STOPS for found in _BETWEEN.finditer(text, at, at + _NEAR))


def _story(text: str, end: int, follows: int) -> bool:
    """
    Whether the story goes on at *follows*: a sentence, or a long line, apart from the one that ends at *end*.
    """
    last = line_end(text, follows)
    opens = text[follows].isupper() or text[follows] in "\"“'‘«„"
    apart = text.count("\n", end, follows) > 1 or last - follows > 2 * _STORY
    return opens and apart and (last - follows > _STORY or text[last - 1] in '.!?”"')
