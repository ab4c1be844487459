"""
Who a member of a party is that comes from a place: the Utah Republican.

The letters behind a name tell (R-Utah), or that a lawmaker spoke last of whom nothing tells another party.
"""

import functools
import re
from bisect import bisect_right

from newsparse_speakers.answers import NOBODY, Answer, several, sure
from newsparse_speakers.around import Mention
from newsparse_speakers.beings import Being
from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.people import People

# A name that is the subject of a sentence: But Ida Moe; Utah's Ida Moe; across the aisle, Ida Moe.
_OPENED = re.compile("(?<=[.E\n])c?(?:p[^.,;:QKE\n]{1,9},)?(?:[NT]*g)?([TN]+)(?![TNg])")
_NAME = 60  # characters before letters in which whose they are is named
_MOST = 200  # members whose letters are remembered
_SPOKE = 1_200  # characters in which who spoke last is meant


class Parties:
    """
    The members of parties in an article, by the letters behind their names: Ida Moe, R-Utah.
    """

    def __init__(self, people: People) -> None:
        self.people = people
        self.lettered: dict[Being, tuple[str, str]] = {}
        self._ones: set[str] | None = None  # what stands behind "a"
        self._plain: dict[Being, str] = {}  # of what party somebody is whose place is not told
        self._called: dict[Being, tuple[str, str]] = {}  # those who spoke last, and of what place and party
        signs, sides = people.lex.words["parties"], frozenset[str]().union(*_sides(people.lex))
        for i, word in enumerate(people.words):
            if len(self.lettered) == _MOST:
                break
            if word in sides and people.tags[i - 1] in "DN":
                self._apposed(i)
            elif word[:2] in signs and people.tags[i - 1] in ",(":
                at = people.starts[i]
                place = word[2:] + (people.words[i + 1] if people.tags[i + 1] == "N" else "")
                for _, one in people.between(at - _NAME, at)[-1:]:
                    self.lettered.setdefault(one, (word[0], place))

    def _apposed(self, i: int) -> None:
        """
        Take in whose party, behind a comma, is at token *i*: Ida Moe, a Utah Republican; Ida Moe, a Democrat.
        """
        people = self.people
        low = i
        while people.tags[low - 1] == "N":
            low -= 1
        if people.tags[low - 2 : low] == ",D" and people.words[low - 1] in people.lex.words["one"]:
            at = people.starts[low - 1]
            for place, one in people.between(at - _NAME, at)[-1:]:
                end = bisect_right(people.starts, place) - 1
                while people.tags[end] in "NT":
                    end += 1
                if end != low - 2:
                    continue  # told her rival, a Utah Republican
                if low < i:
                    self.lettered.setdefault(one, (people.words[i][0], "".join(people.words[low:i])))
                else:
                    self._plain[one] = people.words[i]

    def who(self, party: str, place: str, at: int, last: Mention | None) -> Answer:
        """
        Who is meant by somebody of a party and a place, whose words are joined.
        """
        people, offices = self.people, self.people.lex.words["legislators"]
        found = [one for one, told in self.lettered.items() if self._is_of(told, party, place)]
        if found:
            return several([one for one in found if one.at < at])
        if last is None or at - last[0] > _SPOKE or last[1] in self.lettered:
            return NOBODY
        who = last[1]
        others = [one for _, one in people.between(last[0], at) if one is not who]
        if any(not offices.isdisjoint(one.roles) for one in others):
            return NOBODY
        if self._came(who, place, last[0], at) or self._was_another(place):
            return NOBODY
        rival = any(
            party not in names and not names.isdisjoint(who.beside | who.roles)
            for names in _sides(people.lex)
        )
        rival = rival or self._plain.get(who, party) != party
        if not who.person or rival or offices.isdisjoint(who.roles):
            return NOBODY
        return sure(who) if self._called.setdefault(who, (party, place)) == (party, place) else NOBODY

    def _is_of(self, told: tuple[str, str], party: str, place: str) -> bool:
        """
        Whether letters are those of a party and a place: R-Utah, D-Vt., R-N.Y.
        """
        sign, short = told
        short = short.replace(".", "")
        state = _states(self.people.lex).get(short)
        return sign == party[0] and (place == state if state else place.startswith(short))

    def _came(self, who: Being, place: str, low: int, high: int) -> bool:
        """
        Whether another name begins a sentence between two places, or another state stands behind the name of
        somebody at the first: Sen. Ida Moe of Utah.
        """
        people = self.people
        words, tags, own = people.words, people.tags, {word.lower() for word in who.words}
        i, j = (bisect_right(people.starts, at) - 1 for at in (low, high))
        while tags[i] in "DTN" and tags[i + 1] in "TN":
            i += 1
        if tags[i + 1 : i + 3] == "pN" and words[i + 1] in people.lex.words["whose"]:
            home = words[i + 2] + (words[i + 3] if tags[i + 3] == "N" else "")
            if home != place and home in _states(people.lex).values():
                return True
        return any(own.isdisjoint(words[slice(*found.span(1))]) for found in _OPENED.finditer(tags, i, j))

    def _was_another(self, place: str) -> bool:
        """
        Whether somebody without a name is told to be of a place: a Utah Republican.
        """
        if self._ones is None:
            words, tags, ones = self.people.words, self.people.tags, self.people.lex.words["one"]
            # but: Ida Moe, a Utah Republican
            places = (
                i
                for i in range(1, len(words))
                if tags[i] == "N" and words[i - 1] in ones and tags[i - 2] != ","
            )
            self._ones = {words[i] for i in places if len(words[i]) > 1}
        return any(place[:size] in self._ones for size in range(2, len(place) + 1))


@functools.cache
def _states(lex: Lexicon) -> dict[str, str]:
    """
    States by their letters: N.Y.
    """
    return dict(pair.split("-") for pair in lex.words["state_letters"])


@functools.cache
def _sides(lex: Lexicon) -> tuple[frozenset[str], ...]:
    """
    The words of each party: a democrat, democratic.
    """
    return tuple(frozenset(side.split("-")) for side in lex.words["of_parties"])
