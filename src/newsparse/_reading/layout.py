"""
What the layout of a page tells: lines that nobody's list knows, between lines that somebody's does.

Floor 5.  A headline, decks and buttons stand in any order above a story; who wrote it and when settles them.
"""

from newsparse._model.records import Byline, Date, Furniture
from newsparse._model.span import Span
from newsparse._reading import bylines, furniture, headlines, page
from newsparse._reading.openings import first_word, line_end, skip
from newsparse._reading.peeling import Peeling

_STOPS = '.!?…:;,"”’»)]。！？'
_LONGEST = 120  # of a line that is no sentence
_STORY = 80  # a line of the story is longer, or a sentence
_TOLD = frozenset(("age", "read time", "share", "count", "text size"))


def identity(found: Peeling, at: int) -> int:
    """
    How surely the lines at *at* tell who wrote a story, or when: 0 not at all, 1 perhaps, 2 surely.

    A name alone may head a part of the story, and so may a day; both together do not.
    """
    text = found.text
    end = line_end(text, at)
    one = _told(found, at, end)
    follows = skip(text, end)
    if follows >= len(text):
        return min(one, 1)  # what stands below the last paragraph signs it, and what is above is the story
    if one != 1:
        return one
    if _told(found, follows, line_end(text, follows)) or found.byline_at(follows) is not None:
        return 2
    byline = page.signed_at(found, at)
    if byline is None:
        return 1
    below = line_end(text, follows)
    read = bylines.read(text, follows, below, found.outlets, behind=byline) if below - follows < 80 else None
    return 1 if read is None else 2


def _told(found: Peeling, at: int, end: int) -> int:
    text = found.text
    if end - at > 160:
        return 0
    word = first_word(text, at)
    ask = page.openings().get(word, "") if word else "sf"
    stamp = page.stamp_at(found, at) if "s" in ask else None
    if stamp is not None:
        labelled = not stamp.date.rule.startswith("stamp: date,")
        return 2 if labelled or stamp.date.time is not None else 1
    byline = None if text[end - 1] in ".!?" else page.signed_at(found, at)
    if byline is not None:
        one = byline.authors[0]
        plain = len(byline.authors) == 1 and one.role is None and one.email is None and byline.outlet is None
        return 1 if plain and end - at <= len(one.name) else 2
    piece = furniture.peel(text, at) if "f" in ask else None
    return int(piece is not None and piece[0].kind in _TOLD)


def sentence(text: str, end: int) -> bool:
    """
    Whether a line that ends at *end* ends as sentences do.
    """
    return text[end - 1] in _STOPS


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
    last = line_end(text, at)
    end, follows = page.before_button(text, at, last), skip(text, last)
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
    return None if read is None or not (apart or bylines.sure(read[0])) else (*read, end)


def take_leftover(found: Peeling) -> bool:
    """
    Take a line that is no sentence between the head and the story: a deck, or a button no list knows.
    """
    text, at = found.text, found.at
    headed = found.headline is not None and found.headline.rule == "line above a deck"
    if not headed and (found.headline is None or (found.byline is None and found.date is None)):
        return False
    end = line_end(text, at)
    if end - at > _LONGEST or not text[at].isupper() or sentence(text, end):
        return False
    follows = skip(text, end)
    if follows >= len(text):
        return False
    last = line_end(text, follows)
    opens = text[follows].isupper() or text[follows] in "\"“'‘«„"
    apart = text.count("\n", end, follows) > 1 or last - follows > 2 * _STORY
    if not (opens and apart) or (last - follows <= _STORY and text[last - 1] not in '.!?”"'):
        return False
    if not take_below_kicker(found, Span(at, end)):
        kind = "deck" if text.count(" ", at, end) > 3 else "page"
        found.furniture.append(Furniture(Span(at, end), kind, "between head and story"))
    found.at = end
    return True
