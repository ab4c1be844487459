"""
What the page prints above a story: share buttons, text size, breadcrumbs, reading time, captions.

Floor 5.
"""

import functools
import re

from newsparse._model.records import Furniture
from newsparse._model.span import Span
from newsparse._reading import beside
from newsparse._reading.openings import GAP, choice, firsts, line_end, phrase, small, table

LONGEST = 400
_OPENING = 100  # characters: no opening phrase is so long, whatever blanks stand in it

_SIZE = re.compile(
    rf"(?:(?:[+\-−–↺↻⟲⟳⤾]|[aAАаᴬ][+\-−–]){GAP}{{0,3}}){{1,6}}\d{{1,3}}{GAP}?(?:px|pt|%)"
    rf"|[aA][+\-−–]?{GAP}{{1,3}}[aA][+\-−–]?(?:{GAP}{{1,3}}[aA][+\-−–]?)?(?={GAP}*(?:[\r\n]|$))"
)
_READ = re.compile(
    rf"(?:(?:reading|read){GAP}time|lesezeit|lesedauer|temps{GAP}de{GAP}lecture|lecture|tempo{GAP}di{GAP}lettura|leestijd"
    rf"|tiempo{GAP}de{GAP}lectura)?{GAP}?:?{GAP}?(?:~|about|ca\.)?{GAP}?\d{{1,3}}{GAP}?-?"
    rf"(?:min(?:ute|utes|uten|uto|utos|uti|uut|s)?\b\.?){GAP}?(?:(?:to{GAP})?read|de{GAP}lecture|lesezeit|di{GAP}lettura|de{GAP}lectura|leestijd|lesetid)?",
    re.IGNORECASE,
)
_COUNT = re.compile(
    rf"(?:\d[\d.,]{{0,6}}[kKmM]?{GAP}?(?:shares?|comments?|views?|likes?|reads|retweets|kommentare?|commentaires?|просмотр\w*)"
    rf"|(?:shares?|comments?|views?|likes?){GAP}?[:(]?{GAP}?\d[\d.,]{{0,6}}[kKmM]?\)?)",
    re.IGNORECASE,
)
_AGO = re.compile(
    rf"updated{GAP}ago|(?:(?:posted|published|updated){GAP})?(?:about{GAP})?(?:\d{{1,3}}|an?){GAP}?"
    rf"(?:min(?:ute)?s?|h|hrs?|hours?|days?|weeks?|months?|years?){GAP}ago"
    rf"|vor{GAP}\d{{1,3}}{GAP}(?:Minuten?|Stunden?|Tag(?:en)?)|il{GAP}y{GAP}a{GAP}\d{{1,3}}{GAP}\w{{1,8}}"
    rf"|hace{GAP}\d{{1,3}}{GAP}\w{{1,8}}|\d{{1,3}}{GAP}\w{{1,8}}{GAP}(?:fa|назад|geleden)",
    re.IGNORECASE,
)
# 03/04/2031: a day, and nobody knows which.
_FIGURES = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[\d:., |–-]{0,12}")
_PICTURE = re.compile(
    rf"[(\[](?:photo|image|picture|file{GAP}photo|foto|bild|photograph)\b[^()\[\]\n]{{0,200}}[)\]]|\[(?:image|photo|picture)\]",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(
    rf"(?:©|\(c\){GAP}?|copyright{GAP}{{0,3}}(?:[©:–—-]|\(c\)|\d{{4}}\b|by\b|all\b|reserved\b|notice$|$))[^\n]{{0,200}}"
    # "Copyright Ida Moe/Meridian Wire", as under photographs
    rf"|copyright(?:{GAP}(?-i:[A-Z(])[^\s.!?]{{0,24}}){{1,7}}|copyright [^\n]{{2,80}}/copyright [^\n]{{2,60}}"
    r"|copyright [^\n]{2,150}\ball rights reserved\b[^\n]{0,60}",
    re.IGNORECASE,
)
_LINK = re.compile(r"(?:https?://|www\.)\S{3,300}")
_MARK = re.compile(r"[^\w\n\"'“”‘’«»„(\[*]{1,20}")  # "×" closes a window
_CRUMB = re.compile(
    rf"[^\n>»›/|]{{2,30}}(?:{GAP}{{0,3}}[>»›]{{1,2}}{GAP}{{0,3}}[^\n>»›|]{{2,60}}){{1,6}}[>»›]?"
)
_SLASHED = re.compile(rf"[^\n>»›/|]{{2,30}}(?:{GAP}{{1,3}}/{GAP}{{1,3}}[^\n/|]{{2,160}}){{2,6}}")
_SPOKEN = re.compile(r"\d{1,3} ?min(?:utes?|s)?\.?$")
GLUED = re.compile(r"(?<=[a-zß-ÿ])(?=[A-Z])")  # "CommentShare"
_IS_GLUED = re.compile(r"[A-Z](?<=[a-zß-ÿ].)")  # the same, found in a tenth of the time
_GLUE = re.compile("[a-z](?=[A-Z][a-z])")
_VIEWS = re.compile(r"\d{1,6}")  # how often the page was seen


@functools.cache
def _kinds() -> dict[str, str]:
    data = table("furniture.toml")
    return {phrase: kind for kind, phrases in data.items() if kind != "openings" for phrase in phrases}


def known(words: str) -> bool:
    """
    Whether *words* are furniture where they fill a line.
    """
    return words.lower() in _kinds()


@functools.cache
def _opening_phrases() -> tuple[str, ...]:
    return tuple(phrase(each) for phrases in table("furniture.toml")["openings"].values() for each in phrases)


@functools.cache
def _openings() -> re.Pattern[str]:
    data = table("furniture.toml")["openings"]
    groups = "|".join(f"(?P<{kind}>{choice(phrases)})" for kind, phrases in data.items())
    return re.compile(rf"(?:{groups}){GAP}?[:：]{GAP}{{0,3}}(?=\S)", re.IGNORECASE)


@functools.cache
def opening_words() -> frozenset[str]:
    """
    The first words of furniture.
    """
    data = table("furniture.toml")["openings"]
    phrases = frozenset(_kinds()) | frozenset(phrase for each in data.values() for phrase in each)
    others = {
        "posted",
        "published",
        "updated",
        "vor",
        "il",
        "hace",
        "reading",
        "read",
        "lesezeit",
        "lesedauer",
        "temps",
        "lecture",
        "tempo",
        "leestijd",
        "tiempo",
        "a",
        "copyright",
        "https",
        "http",
        "www",
    }
    return firsts(phrases) | others


def peel(text: str, at: int) -> tuple[Furniture, int] | None:
    """
    Take a piece of furniture off the front: a whole line, or the buttons that change the size of the text.
    """
    found = _SIZE.match(text, at)
    if found is not None:
        return Furniture(Span(at, found.end()), "text size", "text size"), found.end()
    end = line_end(text, at)
    if end - at > LONGEST:
        return None
    for kind, pattern in (
        ("read time", _READ),
        ("count", _COUNT),
        ("age", _AGO),
        ("date", _FIGURES),
        ("photo", _PICTURE),
        ("copyright", _COPYRIGHT),
        ("link", _LINK),
        ("mark", _MARK),
        ("count", _VIEWS),
    ):
        found = pattern.match(text, at, end)
        if found is not None and found.end() >= end:
            return Furniture(Span(at, end), kind, kind), end
        if found is not None and pattern is _READ and (dated := beside.stamp(text, found.end(), end)):
            return Furniture(Span(at, found.end()), kind, "before a stamp"), dated
    found = None
    if (text.find(":", at, end) >= 0 or text.find("：", at, end) >= 0) and phrase(
        text[at : min(end, at + _OPENING)]
    ).startswith(_opening_phrases()):
        found = _openings().match(text, at, end)  # it takes some milliseconds to compile
    if found is not None:
        return Furniture(Span(at, end), found.lastgroup or "photo", "opening words"), end
    return _listed(text, at, end)


def _buttons(words: list[str], kinds: dict[str, str]) -> bool:
    """
    Whether nothing but buttons stands there, one behind another: "Share on Facebook Tweet Print".
    """
    at, found = 0, set[str]()
    while at < len(words):
        ends = [at + length for length in (5, 4, 3, 2, 1) if at + length <= len(words)]
        end = next((end for end in ends if " ".join(words[at:end]) in kinds), None)
        if end is None:
            return False
        found.add(kinds[" ".join(words[at:end])])
        at = end
    if "section" in found or len(words) < 2:
        return False
    return "share" in found and (
        len(words) > 2 or found <= {"share", "comments", "follow", "audio", "access"}
    )


@functools.cache
def _pictured() -> frozenset[str]:
    """
    One of these is part of every credit of a photograph.
    """
    return frozenset(
        max(phrase.split(), key=len)[:5] for phrase in table("furniture.toml")["openings"]["photo"]
    )


@functools.cache
def _caption() -> re.Pattern[str]:
    photo = choice(table("furniture.toml")["openings"]["photo"])
    return re.compile(
        rf"(?:[—–-]|[(\[]|[.!?”\"]{GAP}){GAP}?(?:[A-Z]{{2,8}}{GAP})?{photo}"
        rf"(?:{GAP}?[:/]|{GAP}(?:by|courtesy|from|par|via|von){GAP})[^()\n]{{2,60}}[)\]]?$",
        re.IGNORECASE,
    )


def no_headline(line: str) -> str | None:
    """
    "photo" for a caption that ends with its credit, "menu" for the words of a menu glued together.

    >>> no_headline("A bridge. (Photo/Meridian)"), no_headline("NewsWorldSportsCultureMore from us")
    ('photo', 'menu')
    """
    tail = small(line[-100:])
    if any(map(tail.__contains__, _pictured())) and _caption().search(line, max(0, len(line) - 100)):
        return "photo"
    return "menu" if len(_GLUE.findall(line)) > 3 else None


def _among(text: str, at: int, end: int, kinds: dict[str, str]) -> bool:
    """
    Whether a line above or below is furniture too: a letter alone is none ("X").
    """
    above = text[max(text.rfind("\n", max(at - 42, 0), max(at - 1, 0)), 0) : at]
    stop = text.find("\n", end + 1, end + 42)
    below = text[end : stop if stop >= 0 else end + 42]
    return any(line.strip().lower() in kinds for line in (above, below))


def _listed(text: str, at: int, end: int) -> tuple[Furniture, int] | None:
    kinds = _kinds()
    words = text[at:end].lower().strip("[]()*•·|-–—:… \u00a0")
    if len(words) > 24:
        words = words.rstrip(".")
    kind = kinds.get(words)
    if kind is not None and (len(words) > 1 or _among(text, at, end, kinds)):
        return Furniture(Span(at, end), kind, "whole line"), end
    glued = _IS_GLUED.search(text, at, end) is not None
    if _buttons(words.split(), kinds) or (
        glued and _buttons(GLUED.sub(" ", text[at:end]).lower().split(), kinds)
    ):
        return Furniture(Span(at, end), "share", "row of buttons"), end
    if words and words[-1] in "n." and (spoken := _SPOKEN.search(words)) is not None:
        kind = kinds.get(words[: spoken.start()].rstrip(": "))
        if kind is not None:
            return Furniture(Span(at, end), kind, "button with its length"), end
    if text[at] == "|" and len(words) < 40 and len(words.split()) < 6:
        return Furniture(Span(at, end), "page", "behind a stroke"), end
    pieces = beside.pieces(words)
    first = kinds.get(pieces[0]) if pieces else None
    stamped = beside.section(text, at, end, kinds)
    if stamped is not None or len(pieces) < 2:
        return stamped
    if first is not None and all(
        piece in kinds or _COUNT.fullmatch(piece) or _READ.fullmatch(piece) for piece in pieces
    ):
        return Furniture(Span(at, end), first, "list of buttons"), end
    if first == "section" and "|" in words and all(piece.isalpha() for piece in pieces):
        return Furniture(Span(at, end), "section", "list of sections"), end
    return _crumbs(text, at, end, kinds.get(pieces[1])) if first == "section" else None


def _crumbs(text: str, at: int, end: int, second: str | None) -> tuple[Furniture, int] | None:
    """
    "Home > News > Bridges"; a headline at the end of such a line is none of its crumbs.
    """
    if not _CRUMB.fullmatch(text, at, end) and not (
        second == "section" and _SLASHED.fullmatch(text, at, end)
    ):
        return None
    last = max(text.rfind(mark, at, end) for mark in "/>»›")
    words = last + 1
    while words < end and text[words] in " \t\u00a0":
        words += 1
    # Most pages print the headline once more below.
    if text.count(" ", words, end) > 2 and text.find(text[words : min(end, words + 20)], end, end + 600) < 0:
        while text[last - 1] in " \t\u00a0>»›/":
            last -= 1
        return Furniture(Span(at, last), "breadcrumbs", "breadcrumbs"), words
    return Furniture(Span(at, end), "breadcrumbs", "breadcrumbs"), end
