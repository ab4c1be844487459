"""
Firms that are called by their trade: the airline, of Borealis Airways, or of "Canadian carrier Borealis Sky".

A word alone tells little, so where another firm spoke last, both are candidates.
"""

import functools
import re
from bisect import bisect_right
from itertools import pairwise

from newsparse_speakers.answers import CROWD, NOBODY, Answer, several
from newsparse_speakers.beings import Being
from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.people import People

_BEHIND = 6  # tokens behind a name in which its trade stands
_SPOKE = 1_200  # characters in which whoever spoke last is meant
_NEAR = 300  # tokens before, in which nothing else of the trade is told of
_USED = re.compile("(?<=[.\nE])DN+w")  # . A Southsky jet
_SUFFIX = 4  # letters of a word that names end with: Nordbank


class Trades:
    """
    The firms of an article by what they do.
    """

    def __init__(self, people: People) -> None:
        self.people = people
        self._known: dict[frozenset[str], list[Being]] = {}

    def of(self, noun: str) -> list[Being]:
        """
        Those whose name, or what stands beside it, tells the trade of a noun.
        """
        words = _trades(self.people.lex).get(noun)
        if words is None:
            return []
        if (known := self._known.get(words)) is None:
            known = [one for one in self.people.all if not one.person and self._has(one, words)]
            self._known[words] = known
        return known

    def who(self, noun: str, at: int, last: tuple[int, Being] | None) -> Answer:
        """
        Which is meant by a noun at a place: the only one of its trade, if no other firm spoke since.
        """
        words = _trades(self.people.lex).get(noun)
        if words is None:
            return NOBODY
        found = [one for one in self.of(noun)[:CROWD] if one.at < at]
        if last is None or last[1].person or at - last[0] > _SPOKE:
            used = len(found) == 1 and self._is_used(found[0], at)
            return Answer(None, (found[0].name,)) if used else several(found)
        spoke = last[1]
        if spoke in found or self._has(spoke, words):
            return several([spoke])
        if found:
            return several([*found, spoke])
        return several([spoke]) if self._is_alone(spoke, words, last[0], at) else NOBODY

    def _is_used(self, being: Being, at: int) -> bool:
        """
        Whether a name that nothing else is known of stands before a noun, up to a place, since a firm was
        named: Borealis Airways was fined. A Southsky jet fell.
        """
        people = self.people
        places = people.places_of().get(being, [being.at])
        since = places[max(bisect_right(places, at) - 1, 0)]
        low, high = (bisect_right(people.starts, one) - 1 for one in (since, at))
        words, lists = people.words, people.lex.words
        own = [word.lower() for word in being.words]
        return any(
            words[found.start()] in lists["one"]
            and words[found.end() - 1] in lists["of_trades"]
            and words[found.start() + 1] not in own
            for found in _USED.finditer(people.tags, low, high)
        )

    def _has(self, being: Being, words: frozenset[str]) -> bool:
        """
        Whether one of some words for a trade is in a name, or beside it where that is first.
        """
        people, own = self.people, [word.lower().rstrip(".") for word in being.words]
        lists = people.lex.words
        never, inside = lists["never_firms"], lists["inside"]
        if own[-1] in never or (own[0] in never and not inside.isdisjoint(being.name.lower().split()[1:2])):
            return False  # the Tully Power Plant, the Department of Energy
        telling = [
            word for word in own if word in words or (word[-_SUFFIX:] in words and len(word) > _SUFFIX)
        ]
        if telling:
            return self._tells(own, telling)
        tags, small = people.tags, people.words
        low = bisect_right(people.starts, being.at) - 1
        if small[low - 1] in words and tags[low - 1] in "wN":
            return True  # Canadian carrier Borealis Sky
        high = low
        while tags[high] in "NT" and high - low < _BEHIND:
            high += 1
        if tags[high : high + 2] != ",D":
            return False
        end = min(high + _BEHIND, len(tags) - 1)
        return any(small[i] in words for i in range(high + 2, end) if tags[i] == "w")

    def _tells(self, own: list[str], telling: list[str]) -> bool:
        """
        Whether words of a name that may be for a trade are so where they stand: Salt Electric Co., Air Oslo;
        but: the Electric Light Orchestra, a food bank.
        """
        lists, end = self.people.lex.words, len(own) - 1
        while end > 0 and (own[end] in lists["firms"] or own[end] in lists["ends_of_firms"]):
            end -= 1
        plain = any(word not in lists["also_of_others"] for word in telling)
        told = plain or own[end] in telling or own[0] in lists["leading"]
        pairs = (f"{before}-{word}" for before, word in pairwise(own))
        return told and lists["no_trades"].isdisjoint(pairs)

    def _is_alone(self, spoke: Being, words: frozenset[str], place: int, at: int) -> bool:
        """
        Whether the firm that spoke at a place, whose name does not tell its trade, is the only body named
        up to another place, and no other of the trade has come up.
        """
        people = self.people
        firms = people.lex.words["firms"]
        own = {word.lower().rstrip(".") for word in spoke.words}
        if (
            spoke.gender
            or spoke.surnamed
            or own.isdisjoint(firms)
            or own.intersection(_trades(people.lex)) - words
        ):
            return False
        if any(one is not spoke and not one.person for _, one in people.between(place, at)):
            return False
        high = bisect_right(people.starts, at) - 1
        low = max(high - _NEAR, 0)
        tags, small = people.tags, people.words
        return not any(
            tags[i] == "w"
            and (small[i] in words or small[i].removesuffix("s") in words)
            and small[i - 1] not in people.lex.words["definite"]
            for i in range(low, high)
        )


@functools.cache
def _trades(lex: Lexicon) -> dict[str, frozenset[str]]:
    """
    The words of each trade, by each of them.
    """
    groups = [frozenset(group.split("-")) for group in lex.words["trades"]]
    return {word: group for group in groups for word in group}
