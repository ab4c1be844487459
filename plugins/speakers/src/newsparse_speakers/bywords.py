"""
Who is meant by a description behind a quotation: said the Frenchman, the 26-year-old striker said.
"""

import re

from newsparse_speakers.another import akin
from newsparse_speakers.answers import NOBODY, Answer, sure
from newsparse_speakers.beings import Being
from newsparse_speakers.called import Called
from newsparse_speakers.given import genders
from newsparse_speakers.heads import noun_of
from newsparse_speakers.newcomers import NEAR
from newsparse_speakers.tokens import Tokens

_AGE = re.compile("[0-9]{1,3}-year-old")
_BEFORE = frozenset("KQE")
_AGED, _PEOPLE, _PLACE = range(3)  # what a description tells


class Bywords(Called):
    """
    Resolves names, offices, pronouns, and what papers call somebody in place of these.
    """

    _bynames: dict[tuple[Being, int], str] | None = None  # once somebody has one
    _unknown: frozenset[str] = frozenset()  # what somebody without a name was called

    def _describes(self, tokens: Tokens, tags: str, start: int, end: int) -> Answer:
        """
        Who is meant by a phrase beside a quotation that describes somebody without a word of the name.
        """
        behind = tags[start - 1] in _BEFORE or (tags[start - 1] == "V" and tags[start - 2] in _BEFORE)
        if not behind or "p" in tags[start:end] or tokens.small[start] not in self.lex.words["definite"]:
            return NOBODY
        noun = noun_of(self.people, tokens, tags, start, end)
        word = tokens.small[noun]
        aged = next(filter(_AGE.match, tokens.small[start:end]), "")
        people = self._are_a_people(word)
        if not (people or self._portrays(word, aged)):
            return NOBODY
        if word in self._unknown or (word != aged and self._first_other(word) < tokens.starts[noun]):
            return NOBODY  # the Norwegian is somebody whom nothing names, or a Norwegian came as well
        who, sign = self._portrayed(start, word if people else ""), self._told(word)
        if who is None or who.roles or (sign and who.gender not in ("", sign)):
            self._unknown = self._unknown | {word}
            return NOBODY
        if aged and self._ages is not None and any(who in some for some in self._ages.known.values()):
            return NOBODY  # who is of another age
        return sure(who) if self._is_first(who, aged, word, people=people) else NOBODY

    def _is_first(self, who: Being, aged: str, word: str, *, people: bool) -> bool:
        """
        Whether somebody was never of another age, of another people or in another place of a team: nobody is
        the Dane and the Swede.
        """
        if self._bynames is None:
            self._bynames = {}
        kinds = [(_AGED, aged)] if aged else []
        if word != aged:
            kinds.append((_PEOPLE if people else _PLACE, word))
        return all(self._bynames.setdefault((who, kind), told) == told for kind, told in kinds)

    def _portrays(self, word: str, aged: str) -> bool:
        """
        Whether a noun alone, or beside an age, describes one person who needs no name.
        """
        return word in self.lex.words["portraits"] or (
            aged != "" and (word == aged or word in self.nameless.persons)
        )

    def _told(self, word: str) -> str:
        """
        The gender that a noun tells, or "".
        """
        if word in self.lex.words["members"] and word.endswith("man"):
            return "female" if word.endswith("woman") else "male"  # the Frenchman
        return self.lex.gender.get(word, "")

    def _are_a_people(self, word: str) -> bool:
        """
        Whether somebody of a people is called by a word, and not of a party or a faith.
        """
        members, sides = self.lex.words["members"], self.lex.words["sides"]
        if word in sides or word[-1] == "s":
            return False
        return word in members or (self.of_a_people(word) and word not in genders())

    def _portrayed(self, start: int, people: str) -> Being | None:
        """
        Who is the subject of the last sentence before a description at token *start*, or who spoke last where
        nobody else was named since; or whose country stands beside the name, for somebody of a *people*.
        """
        starts, begin = self._starts, self._begin(start)
        low, _ = self._sentence_before(begin)
        named = [found for found in self._between(starts[low], starts[begin]) if found[1].person]
        if people:
            at_home = self._at_home(people, low, begin)
            if at_home:
                return at_home[0] if len(at_home) == 1 else None
        if len({one for _, one in named}) > 1 or self._with_nameless(low, begin):
            return None
        if named and self._subject(named[0], low):
            return named[0][1]
        last = self.last
        if last is None or starts[start] - last[0] > NEAR or not last[1].person:
            return None
        if self.unnamed is not None and self.unnamed[0] > last[0]:
            return None
        since = [one for _, one in self._between(last[0] + 1, starts[start])]
        since += self.people.owners(last[0] + 1, starts[start])
        return last[1] if all(one is last[1] or not one.person for one in since) else None

    def _with_nameless(self, low: int, high: int) -> bool:
        """
        Whether a person without a name comes up between two tokens: arrested after a tip from a neighbour.
        """
        tags, sign = self._tags, self.nameless.sign
        return any(
            tags[i] == "w" and tags[i + 1] not in "NT" and sign(self._small[i]) is not None
            for i in range(low, high)
        )

    def _at_home(self, people: str, low: int, high: int) -> list[Being]:
        """
        Those beside whose names, in the tokens from *low* to *high*, the country of a *people* stands:
        France's Moe, Moe of Norway.
        """
        tags, starts = self._tags, self._starts
        found = []
        for i in range(low, high):
            if tags[i] in "Ng" and akin(people, self._small[i]):
                if tags[i] == "g":
                    beside = self._between(starts[i + 1], starts[i + 2])
                else:
                    beside = self._between(starts[low], starts[i])[-1:] if tags[i - 1] in "p," else []
                found += [one for _, one in beside if one.person]
        return list(dict.fromkeys(found))
