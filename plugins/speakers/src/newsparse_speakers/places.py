"""
Where an article mentions somebody, by the order of the text.
"""

import abc
import functools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from itertools import accumulate, count
from operator import add, itemgetter
from typing import Any

from newsparse_speakers.beings import Being
from newsparse_speakers.parts import BEARERS
from newsparse_speakers.tokens import Tokens

_BEHIND, _BEFORE = frozenset("vVXbR,"), frozenset("pDewgTNo-")
_OPENS, _OBJECT = frozenset(".E\n"), frozenset("DPpgR")  # around a verb that may be a noun
_TITLED = re.compile("T[Ng](?<![NT]T[Ng])(?![NT])")  # the last name of somebody with a title
_JOINED, _AND = 3, frozenset(("and", "und", "&"))  # words of the name of a firm, and one of them
_NEAR = 40  # mentions that are looked at, of those before a place


class Places(abc.ABC):
    """
    The mentions of an article: of names, of whose something is, and of last names that several have.
    """

    all: list[Being]

    def __init__(self) -> None:
        self._mentions: list[tuple[int, Being]] = []
        self._owners: list[tuple[int, Being]] = []  # Moe's
        self._shared: list[tuple[int, list[Being]]] = []
        self._places: list[int] | None = None
        self._places_of: dict[Being, list[int]] | None = None

    @functools.cached_property
    def first_words(self) -> dict[str, list[Being]]:
        """
        All by the first words of their names; not to be asked before all names are read.
        """
        found: dict[str, list[Being]] = {}
        for one in self.all:
            words = one.words
            found.setdefault(words[0], []).append(one)
            if len(words) > _JOINED and not _AND.isdisjoint(words):
                i = next(i for i, word in enumerate(words) if word in _AND)
                if i > 1:
                    found.setdefault(words[i - 1], []).append(one)  # Moe, of Ida Moe and Co
        return found

    def between(self, low: int, high: int) -> list[tuple[int, Being]]:
        """
        The last mentions between two places of the text.
        """
        places = self._places
        if places is None:
            places = self._alone()
        i, j = bisect_left(places, low), bisect_left(places, high)
        return self._mentions[i if j - i < _NEAR else j - _NEAR : j]

    def owners(self, low: int, high: int) -> list[Being]:
        """
        The people between two places whose something is: Ida Moe's.
        """
        i = bisect_left(self._owners, low, key=place)
        j = bisect_left(self._owners, high, key=place)
        return [one for _, one in self._owners[i : min(j, i + BEARERS)] if one.person]

    def several(self) -> bool:
        """
        Whether some last name is that of several people.
        """
        if self._places is None:
            self._alone()
        return bool(self._shared)

    def shared(self, low: int, high: int) -> list[tuple[int, list[Being]]]:
        """
        The last names between two places that several people have: Moe, who is Ida or Karl.
        """
        i = bisect_right(self._shared, low, key=place)
        j = bisect_left(self._shared, high, key=place)
        return self._shared[max(i, j - BEARERS) : j]

    def places_of(self) -> dict[Being, list[int]]:
        """
        Where each is mentioned.
        """
        if self._places is None:
            self._alone()
        if self._places_of is None:
            self._places_of = {}
            for at, one in self._mentions:
                self._places_of.setdefault(one, []).append(at)
        return self._places_of

    @abc.abstractmethod
    def _alone(self) -> list[int]:
        """
        Where all are, when last names alone have been looked at.
        """


place: Callable[[tuple[int, Any, Any] | tuple[int, Any]], int] = itemgetter(0)


def alone(tags: str) -> list[int]:
    """
    The tokens with capitals, names or titles, that have none beside them.
    """
    between = tags.replace("T", "N").replace("NN", "++").replace("+N", "++").split("N")
    between.pop()
    return list(map(add, accumulate(map(len, between)), count()))


def is_subject(tags: str, i: int) -> bool:
    """
    Whether the one name at a token has a verb or a comma behind it, and no word that it belongs to before.
    """
    if tags[i + 1] == "w":
        return tags[i - 1] in _OPENS and tags[i + 2] in _OBJECT  # Ida keeps the letter
    return tags[i + 1] in _BEHIND and tags[i - 1] not in _BEFORE


def titled(tokens: Tokens, tags: str) -> list[int]:
    """
    The tokens of last names behind a title, also of owners: Mr. Moe, President Moe's decision.
    """
    found, relics = [], tokens.lex.words["relics"]
    for one in _TITLED.finditer(tags):
        i = one.end() - 1
        owner = tags[i] == "g"
        if (owner or tags[i + 1] == "g") and tokens.first(i + (not owner)).isupper() != owner:
            continue  # the judge's; Mr. Moe Berg's
        if owner and tokens.small[i + 1] in relics:
            continue  # in President Moe's time
        found.append(i)
    return found
