"""
Who is known by the last name alone, where others of the family have it too.
"""

import bisect
import re
from collections.abc import Callable, Collection
from operator import attrgetter

from newsparse_speakers.beings import Being
from newsparse_speakers.people import People

_FAMILY = 4  # people of one last name of whom one may be known by it
_KNOWN = 3  # mentions that make somebody known by the last name
_SOON = 4_000  # characters behind a name in which it stands with a title
_BETWEEN = 20  # characters in which the second word of a name begins
_FIRST = 12  # mentions of somebody that are looked at
_WHILE, _LONG_WHILE = 400, 1_000  # characters

_ENDED = re.compile("[.!?\n]")

_VERB = re.compile("[NT]+(?:,[^.;:QKE\n]{1,20},|W)?(?P<verb>[bXvVRw]{1,5})")  # Moe, a diver, was fatally shot

_at: Callable[[Being], int] = attrgetter("at")


def called_so(people: People, family: list[Being], at: int, heard: Collection[Being]) -> Being | None:
    """
    Who of a family is meant by the last name alone, where some of them are *heard* already.
    """
    if len(family) > _FAMILY:
        return None
    main, *others = sorted(family, key=_at)
    known = not any(one in heard for one in others) and _is_known(people, main, others, at)
    if known:
        return main
    return main if _is_named_again(people, main, others, at) and not is_dead(people, main) else None


def is_dead(people: People, being: Being) -> bool:
    """
    Whether the verb behind a name of somebody tells of a death, so that another of the family may speak: Moe
    was killed; but: Moe shot a bear, was almost killed.
    """
    tags, words, lists = people.tags, people.words, people.lex.words
    for place in people.places_of().get(being, [being.at])[:_FIRST]:
        i = bisect.bisect_right(people.starts, place) - 1
        verb = _VERB.match(tags, i)
        if verb is None or "R" in verb["verb"]:
            continue
        told = words[verb.start("verb") : verb.end()]
        if not lists["deceased"].isdisjoint(told) or (
            "b" in verb["verb"] and not lists["killed"].isdisjoint(told)
        ):
            return True
    return False


def _is_known(people: People, main: Being, others: list[Being], at: int) -> bool:
    """
    Whether an article went on to call *main* by the last name alone before it named another of the family,
    whom it has not named for a while: Moe, not his wife Ida Moe.
    """
    every = people.places_of()
    places = every.get(main, [])
    known = bisect.bisect_left(places, at)
    if bisect.bisect_left(places, others[0].at) < _KNOWN:
        return False
    for one in others:
        theirs = every.get(one, [])
        i = bisect.bisect_left(theirs, at)
        last = theirs[i - 1] if i else one.at
        if i >= known or at - last < _WHILE or (places[known - 1] < last and at - last < _LONG_WHILE):
            return False
    return True


def _is_named_again(people: People, main: Being, others: list[Being], at: int) -> bool:
    """
    Whether an article named *main* again, in another sentence, since it named any other of the family, or
    calls the others by their given names.
    """
    every, text = people.places_of(), people.text
    latest = _latest(every, main, at)
    if _by_first(text, latest, main):
        return False
    for one in others:
        last = _latest(every, one, at)
        if not (_ENDED.search(text, last, latest) or _by_first(text, last, one)):
            return False
    return True


def _latest(every: dict[Being, list[int]], being: Being, at: int) -> int:
    """
    Where somebody is named last before a place.
    """
    places = every.get(being, [])
    i = bisect.bisect_left(places, at)
    return places[i - 1] if i else being.at


def titled_as(people: People, family: list[Being], at: int, called: str) -> list[Being]:
    """
    Of some of one last name the one whom an article called by a title and that name, as in *called*, before
    it named another, whom it has not named for a while or calls by the given name: Mr. Moe, not Karl.
    """
    if len(family) > _FAMILY:
        return family
    text = people.text
    main, *others = sorted(family, key=_at)
    first = text.find(called, main.at, min(main.at + _SOON, others[0].at))
    if first < 0 or text[first + len(called)].isalnum():
        return family
    every = people.places_of()
    for one in others:
        last = _latest(every, one, at)
        if at - last < _WHILE and not _by_first(text, last, one):
            return family
    return family if is_dead(people, main) else [main]


def _by_first(text: str, at: int, being: Being) -> bool:
    """
    Whether somebody is called by the given name alone at a place.
    """
    if len(being.words) < 2:
        return False
    first, end = being.words[0], at + len(being.words[0])
    return text.startswith(first, at) and not text[end : end + _BETWEEN].lstrip(" .").startswith(
        being.words[1]
    )
