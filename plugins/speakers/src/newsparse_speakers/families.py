"""
Who is known by the last name alone, where others of the family have it too.
"""

import bisect
from collections.abc import Callable
from operator import attrgetter

from newsparse_speakers.beings import Being
from newsparse_speakers.people import People

_FAMILY = 4  # people of one last name of whom one may be known by it
_KNOWN = 3  # mentions that make somebody known by the last name
_WHILE, _LONG_WHILE = 400, 1_000  # characters

_at: Callable[[Being], int] = attrgetter("at")


def known_as(people: People, family: list[Being], at: int) -> Being | None:
    """
    Whom an article went on to call by the last name alone before it named another of the family, whom it
    has not named for a while: Moe, not his wife Ida Moe.
    """
    if len(family) > _FAMILY:
        return None
    every = people.places_of()
    main, *others = sorted(family, key=_at)
    places = every.get(main, [])
    known = bisect.bisect_left(places, at)
    if bisect.bisect_left(places, others[0].at) < _KNOWN:
        return None
    for one in others:
        theirs = every.get(one, [])
        i = bisect.bisect_left(theirs, at)
        last = theirs[i - 1] if i else one.at
        if i >= known or at - last < _WHILE or (places[known - 1] < last and at - last < _LONG_WHILE):
            return None
    return main
