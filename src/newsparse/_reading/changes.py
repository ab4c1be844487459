"""
Words that tell that an article was changed: sentences about "this story", and terse lines ("Photo added").

Floor 4.  Sentences that open alike tell of treaties and novels: what follows decides.
"""

import functools
import re
from typing import Any, NamedTuple

from newsparse._reading.openings import table

_WORD = re.compile(r"[^\W_][\w'’-]*")
_TWO = re.compile(rf"({_WORD.pattern})[^\w\n]{{1,4}}({_WORD.pattern})")
_REACH = 400
_LINE = 120
_MOST = 16  # no terse note has more words


class Words(NamedTuple):
    """
    The tables of sentences and terse notes, ready for look-ups.
    """

    stories: frozenset[str]
    sure: frozenset[str]
    before: frozenset[str]
    helpers: frozenset[str]
    passive: frozenset[str]
    errs: frozenset[str]
    wrong: frozenset[str]
    to: frozenset[str]
    corrects: frozenset[str]
    said: re.Pattern[str]
    changes: dict[str, str]
    things: frozenset[str]
    done: frozenset[str]
    new: frozenset[str]
    news: frozenset[str]
    glue: frozenset[str]


@functools.cache
def words() -> Words:
    """
    The tables, read once.
    """
    data = table("revisions.toml")
    about, terse = _sets(data["about"]), _sets(data["terse"])
    said = "|".join(sorted(about.pop("said")))
    changes = {word: kind for kind, each in data["about"]["changes"].items() for word in each.split()}
    # Somebody says it: ", the mayor said on Monday."
    told = re.compile(rf",[^,.;:\"”]{{2,60}}\b(?:{said})\b[^,.;:]{{0,40}}[.!]?$", re.IGNORECASE)
    return Words(said=told, changes=changes, **about, **terse)


def _sets(data: dict[str, Any]) -> dict[str, Any]:
    return {name: frozenset(each.split()) for name, each in data.items() if isinstance(each, str)}


def opening_words() -> frozenset[str]:
    """
    The first words of such notes.
    """
    known = words()
    return known.before | known.things | known.done | known.new | {"this", "these"}


def read(text: str, start: int, end: int) -> str | None:
    """
    The kind of change that the line from *start* to *end* tells of, or `None`.
    """
    two = _TWO.match(text, start, end)
    if two is None:
        return None
    known = words()
    second = two[2].lower()
    if second in known.stories or second in known.before or second in ("version", "versions"):
        return terse(text, start, end) or sentence(text, start, end)
    return terse(text, start, end) if _terse(second, known) or second[0].isdigit() else None


def sentence(text: str, start: int, end: int) -> str | None:
    """
    "This story was updated at 14:05", "An earlier version of this report gave another day".
    """
    told = [word.lower() for word in _WORD.findall(text, start, min(end, start + _REACH))[:14]]
    if len(told) < 3:
        return None
    known = words()
    if told[0] in ("this", "the") and told[1] in known.stories:
        return _changed(told, known, spoken=known.said.search(text, start, end) is not None)
    if "version" in told[:4] or "versions" in told[:4]:
        at = next(index for index, word in enumerate(told) if word in ("version", "versions"))
        if known.before.issuperset(told[:at]) and not {"a", "the", "this"}.issuperset(told[:at]):
            return _earlier(told[at + 1 :], known, spoken=known.said.search(text, start, end) is not None)
    return None


def _changed(told: list[str], known: Words, *, spoken: bool) -> str | None:
    """
    "this story has since been corrected to show".
    """
    sure, at = told[0] == "this", 2
    if told[1] in ("version", "story", "article") and sure and told[2] in known.corrects:
        return "corrected"
    if told[2] in ("of", "on", "for", "in") and len(told) > 5 and told[4] in known.stories:
        sure, at = told[3] == "this", 5  # the headline of this article
    if sure and told[at : at + 1] and told[at] in known.wrong:
        return "corrected"
    first = at
    while at < len(told) and told[at] in known.helpers:
        at += 1
    passive = not known.passive.isdisjoint(told[first:at])  # "this report has changed how we live"
    kind = known.changes.get(told[at]) if passive and at < len(told) else None
    if kind is not None and is_history(told[at + 1 : at + 5]):
        return None
    if kind is None or (sure and (told[1] in known.sure or not spoken)):
        return kind
    goes_on = told[at + 1] if at + 1 < len(told) else ""
    to = goes_on == "to" and at + 2 < len(told) and told[at + 2] in known.to
    return kind if told[1] in known.sure and not spoken and (to or goes_on in ("", "on", "at")) else None


def is_history(rest: list[str]) -> bool:
    """
    Whether somebody who is no editor changed it, or a year tells when: "by each singer", "in 1990".
    """
    if rest[:1] == ["by"]:
        return not any(word.startswith(("editor", "staff", "newsroom", "desk")) for word in rest)
    return rest[:1] == ["in"] and len(rest) > 1 and rest[1].isdigit()


def _earlier(rest: list[str], known: Words, *, spoken: bool) -> str | None:
    if len(rest) > 2 and rest[0] in ("of", "on") and rest[1] == "this":
        return "corrected" if rest[2] in known.stories else None
    if len(rest) > 2 and rest[:2] == ["of", "the"]:
        errs = len(rest) > 3 and (rest[3] in known.wrong or rest[3] in known.errs)
        return "corrected" if rest[2] in known.sure and errs and not spoken else None
    return "corrected" if rest and rest[0] in known.wrong and not spoken else None


def terse(text: str, start: int, end: int) -> str | None:
    """
    "Photo added", "New details", "Text amended in paragraph 3": no other words may stand there.
    """
    if not 0 < end - start <= _LINE:
        return None
    known = words()
    kind: str | None = None
    thing = fresh = False
    count = 0
    for found in _WORD.finditer(text, start, end):
        word = found.group().lower()
        count += 1
        done = word in known.done
        if done:
            kind = kind or known.changes.get(word) or ("details added" if word[:2] == "ad" else "updated")
        fresh = fresh or word in known.new
        news = word in known.news
        thing = thing or word in known.things
        if fresh and news and kind is None:
            kind = "details added"
        if count > _MOST or not (
            done
            or news
            or word in known.things
            or word in known.new
            or word in known.glue
            or word[0].isdigit()
        ):
            return None
    if not thing or count < 2:
        return None
    return kind


def goes_on(text: str, at: int, end: int) -> bool:
    """
    Whether what follows the words of a note is more of it: "Details added to paragraph 3."
    """
    known = words()
    for count, found in enumerate(_WORD.finditer(text, at, end)):
        word = found.group().lower()
        if count > _MOST or not (_terse(word, known) or word[0].isdigit()):
            return False
    return True


def kind(text: str, start: int, end: int) -> str:
    """
    What was done to the article, by the first word that tells it.
    """
    known = words()
    for found in _WORD.finditer(text, start, end):
        word = found.group().lower()
        if word in known.changes:
            return known.changes[word]
        if word.startswith("ad") and word in known.done:
            return "details added"
    return "updated"


def _terse(word: str, known: Words) -> bool:
    return (
        word in known.things
        or word in known.done
        or word in known.new
        or word in known.news
        or word in known.glue
    )
