"""
Who is meant by a description behind a quotation: said the Frenchman, the 26-year-old striker said.
"""

import re

from newsparse_speakers.answers import NOBODY, Answer, sure
from newsparse_speakers.beings import Being
from newsparse_speakers.called import Called
from newsparse_speakers.given import genders
from newsparse_speakers.heads import noun_of
from newsparse_speakers.roles import first_other
from newsparse_speakers.tokens import Tokens

_AGE = re.compile("[0-9]{1,3}-year-old")
_BEFORE = frozenset("KQE")
_STEM = 4  # letters that a country and its people have in common
_NEAR = 1_200  # characters in which somebody is known who is not named again


class Bywords(Called):
    """
    Resolves names, offices, pronouns, and what papers call somebody in place of these.
    """

    _bynames: dict[tuple[Being, bool, bool], str] | None = None  # once somebody has one

    def _describes(self, tokens: Tokens, tags: str, start: int, end: int) -> Answer:
        """
        Who is meant by a phrase beside a quotation that describes somebody without a word of the name.
        """
        behind = tags[start - 1] in _BEFORE or (tags[start - 1] == "V" and tags[start - 2] in _BEFORE)
        if not behind or "p" in tags[start:end] or tokens.small[start] not in self.lex.words["definite"]:
            return NOBODY
        sign = self._portrays(tokens, tags, start, end)
        if sign is None:
            return NOBODY
        word = tokens.small[noun_of(self.people, tokens, tags, start, end)]
        people = self._are_a_people(word)
        who = self._portrayed(start, word if people else "")
        if who is None or who.roles or (sign and who.gender not in ("", sign)):
            return NOBODY
        aged = next(filter(_AGE.match, tokens.small[start:end]), "")
        if aged and self._ages is not None and any(who in some for some in self._ages.known.values()):
            return NOBODY  # who is of another age
        if self._bynames is None:
            self._bynames = {}
        for told in (aged, word if people else "", "" if people or aged == word else word):
            kind = bool(_AGE.match(told)), people
            if told and self._bynames.setdefault((who, *kind), told) != told:
                return NOBODY  # nobody is the Dane and the Swede
        return sure(who)

    def _first_other(self, word: str) -> int:
        other = self._others.get(word)
        if other is None:
            other = self._others[word] = first_other(self.people, word)
        return other

    def _are_a_people(self, word: str) -> bool:
        """
        Whether somebody of a people is called by a word, and not of a party or a faith.
        """
        members, sides = self.lex.words["members"], self.lex.words["sides"]
        if word in sides or word[-1] == "s":
            return False
        return word in members or (self.of_a_people(word) and word not in genders())

    def _portrays(self, tokens: Tokens, tags: str, start: int, end: int) -> str | None:
        """
        The gender that a description tells, or ""; `None` where it is none of one person who needs no name.
        """
        noun = noun_of(self.people, tokens, tags, start, end)
        word, lists = tokens.small[noun], self.lex.words
        known = word in lists["portraits"] or self._are_a_people(word)
        if not known and not any(map(_AGE.match, tokens.small[start:end])):
            return None
        if _AGE.match(word) is None and self._first_other(word) < tokens.starts[noun]:
            return None  # a Norwegian came as well
        if not known and _AGE.match(word) is None and word not in self.nameless.persons:
            return None
        if word in lists["members"] and word.endswith("man"):
            return "female" if word.endswith("woman") else "male"  # the Frenchman
        return self.lex.gender.get(word, "")

    def _portrayed(self, start: int, people: str) -> Being | None:
        """
        Who is the subject of the last sentence before a description at token *start*, or who spoke last where
        nobody else was named since; or whose country stands beside the name, for somebody of a *people*.
        """
        starts, stops = self._starts, self._stops
        begin = high = self._begin(start)
        while high > 1 and stops[high - 1] == ".":
            high -= 1
        low = self._begin(high)
        named = [found for found in self._between(starts[low], starts[begin]) if found[1].person]
        if people:
            at_home = self._at_home(people[:_STEM], low, begin)
            if at_home:
                return at_home[0] if len(at_home) == 1 else None
        if len({one for _, one in named}) > 1 or self._with_nameless(low, begin):
            return None
        if named and self._subject(named[0], low):
            return named[0][1]
        last = self.last
        if last is None or starts[start] - last[0] > _NEAR or not last[1].person:
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

    def _at_home(self, stem: str, low: int, high: int) -> list[Being]:
        """
        Those beside whose names, in the tokens from *low* to *high*, a country stands that begins so:
        France's Moe, Moe of Norway.
        """
        tags, starts = self._tags, self._starts
        found = []
        for i in range(low, high):
            if tags[i] in "Ng" and self._small[i].startswith(stem):
                if tags[i] == "g":
                    beside = self._between(starts[i + 1], starts[i + 2])
                else:
                    beside = self._between(starts[low], starts[i])[-1:] if tags[i - 1] in "p," else []
                found += [one for _, one in beside if one.person]
        return list(dict.fromkeys(found))
