"""
Who a member of a party is that comes from a place: the Utah Republican.

The letters behind a name tell (R-Utah), or that a lawmaker spoke last of whom nothing tells another party.
"""

import functools

from newsparse_speakers.answers import NOBODY, Answer, several, sure
from newsparse_speakers.around import Mention
from newsparse_speakers.beings import Being
from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.people import People

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
        self._called: dict[Being, tuple[str, str]] = {}  # those who spoke last, and of what place and party
        signs = people.lex.words["parties"]
        for i, word in enumerate(people.words):
            if len(self.lettered) == _MOST:
                break
            if word[:2] in signs and people.tags[i - 1] in ",(":
                at = people.starts[i]
                place = word[2:] + (people.words[i + 1] if people.tags[i + 1] == "N" else "")
                for _, one in people.between(at - _NAME, at)[-1:]:
                    self.lettered.setdefault(one, (word[0], place))

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
        others = {one for _, one in people.between(last[0], at)} | {who}
        if any(one is not who and not offices.isdisjoint(one.roles) for one in others):
            return NOBODY
        rival = any(
            party not in names and not names.isdisjoint(who.beside | who.roles)
            for names in _sides(people.lex)
        )
        if not who.person or rival or offices.isdisjoint(who.roles):
            return NOBODY
        return sure(who) if self._called.setdefault(who, (party, place)) == (party, place) else NOBODY

    def _is_of(self, told: tuple[str, str], party: str, place: str) -> bool:
        """
        Whether letters are those of a party and a place: R-Utah, D-Vt., R-N.Y.
        """
        sign, short = told
        short = short.replace(".", "")
        rest = iter(place)
        return sign == party[0] and short[:1] == place[0] and all(letter in rest for letter in short)


@functools.cache
def _sides(lex: Lexicon) -> tuple[frozenset[str], ...]:
    """
    The words of each party: a democrat, democratic.
    """
    return tuple(frozenset(side.split("-")) for side in lex.words["of_parties"])
