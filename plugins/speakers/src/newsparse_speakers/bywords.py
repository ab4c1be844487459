"""
Who is meant by a description behind a quotation: said the Frenchman, the 26-year-old striker said.
"""

import re

from newsparse_speakers.answers import NOBODY, Answer, sure
from newsparse_speakers.beings import SIGNS, Being
from newsparse_speakers.countries import home
from newsparse_speakers.given import genders
from newsparse_speakers.heads import noun_of
from newsparse_speakers.homes import Homes
from newsparse_speakers.in_charge import InCharge
from newsparse_speakers.likeness import akin, plain
from newsparse_speakers.newcomers import NEAR
from newsparse_speakers.parties import Parties
from newsparse_speakers.press import paper
from newsparse_speakers.printed import form, named_words
from newsparse_speakers.tokens import Tokens

_AGE = re.compile("[0-9]{1,3}-year-old")
_BEFORE = frozenset("KQE")
_AGED, _PEOPLE, _PLACE = range(3)  # what a description tells


class Bywords(InCharge):
    """
    Resolves names, offices, pronouns, and what papers call somebody in place of these.
    """

    _homes: Homes | None = None  # once somebody is described
    _bynames: dict[tuple[Being, int], str] | None = None  # once somebody has one
    _parties: Parties | None = None  # once somebody is called by one
    _unknown: frozenset[str] = frozenset()  # what somebody without a name was called

    def _describes(self, tokens: Tokens, tags: str, start: int, end: int) -> Answer:
        """
        Who is meant by a phrase beside a quotation that describes somebody without a word of the name.
        """
        if tags[end - 1] == "N" and tokens.small[end - 1] in self.lex.words["sides"]:
            return self._of_party(tokens, tags, start, end - 1)
        if tags[end - 1] == "w" and (own := paper(self.people, tokens, tags, start, end)) is not None:
            if tags[own[0] - 1] == "N":
                return Answer(form(tokens, *own))  # the Norwegian Nordby Fjord newspaper
            answer = self._named(named_words(tokens, *own), tokens, tags, *own)
            if answer.being is not None:
                answer.being.head = tokens.small[end - 1]
            return answer
        behind = tags[start - 1] in _BEFORE or (tags[start - 1] == "V" and tags[start - 2] in _BEFORE)
        if not behind or "p" in tags[start:end] or tokens.small[start] not in self.lex.words["definite"]:
            return NOBODY
        noun = noun_of(self.people, tokens, tags, start, end)
        word = tokens.small[noun]
        aged = next(filter(_AGE.match, tokens.small[start:end]), "")
        people = self._are_a_people(word)
        if word in self._unknown or not (people or self._portrays(word, aged)):
            return NOBODY
        names = [plain(tokens.small[i]) for i in range(start + 1, noun + people) if tags[i] in "Ng"]
        who = self._portrayed(start, noun, names, people=people)
        sign = self._told(word)
        if who is None or (sign and who.gender not in ("", sign)):
            self._unknown = self._unknown | {word}
            self.unnamed = tokens.starts[end], sign
            return NOBODY
        if aged and self._ages is not None and any(who in some for some in self._ages.known.values()):
            return NOBODY  # who is of another age
        return sure(who) if self._is_first(who, aged, word, people=people) else NOBODY

    def _of_party(self, tokens: Tokens, tags: str, start: int, noun: int) -> Answer:
        """
        Who is meant by "the", a place, and a member of a party: the Utah Republican.
        """
        small, lists, last = tokens.small, self.lex.words, self.last
        inside = tags[start + 1 : noun]
        if small[start] not in lists["definite"] or not inside or inside.strip("N"):
            return NOBODY
        party, place = small[noun], small[start + 1 : noun]
        if not any(party in side.split("-") for side in lists["of_parties"]) or place[0] in lists["groups"]:
            return NOBODY
        if last is not None and self.unnamed is not None and self.unnamed[0] > last[0]:
            last = None
        if self._parties is None:
            self._parties = Parties(self.people)
        return self._parties.who(party, "".join(place).replace(".", ""), tokens.starts[start], last)

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

    def _portrayed(self, start: int, noun: int, names: list[str], *, people: bool) -> Being | None:
        """
        Who is described by a phrase from token *start* to the one of its noun that has *names* in it: beside
        whose name the country stands, or whom the sentence before is about, or who spoke last.
        """
        if self._homes is None:
            self._homes = Homes(self.people)
        homes, word = self._homes, self._small[noun]
        countries = [country for name in names if (country := home(self.lex, name))]
        if countries and countries[0] in homes.nameless:
            return None
        if countries:
            at_home = self._at_home(homes, countries[0], start, word)
            if at_home or not (people or word in self.lex.words["of_a_country"]):
                return at_home[0] if len(at_home) == 1 else None
        if word[:1].isalpha() and self._first_other(word) < self._starts[noun]:
            return None  # a striker came as well
        who = self._spoken_of(start)
        if who is None or (countries and who in homes.of):
            return None
        if who.roles - self.lex.words["shared"] and not (
            people and self.last is not None and who is self.last[1]
        ):
            return None
        represents = word in self.lex.words["legislators"]  # the Vermont senator
        tells = [] if represents else [name for name in names if not home(self.lex, name)]
        if any(not any(akin(one, name) for one in who.beside) for name in tells):
            return None  # the Hull defender
        return who

    def _at_home(self, homes: Homes, country: str, start: int, word: str) -> list[Being]:
        """
        Those named before token *start* beside whose names the country stands of somebody called by a word;
        of several, those in the sentence before.
        """
        starts, sign = self._starts, self._told(word)
        fits = ("", sign) if sign else ("", *SIGNS)
        found = [one for one in homes.those_of(country) if one.at < starts[start] and one.gender in fits]
        if len(found) > 1:
            low, _ = self._sentence_before(self._begin(start))
            near = {one for _, one in self._between(starts[low], starts[start])}
            found = [one for one in found if one in near] or found
        return found

    def _spoken_of(self, start: int) -> Being | None:
        """
        Who is the subject of the last sentence before a description at token *start*, or who spoke last;
        nobody where somebody else has come up in that paragraph or the one before.
        """
        starts, begin = self._starts, self._begin(start)
        low, _ = self._sentence_before(begin)
        named = [found for found in self._between(starts[low], starts[begin]) if found[1].person]
        if len({one for _, one in named}) > 1 or self._with_nameless(low, begin):
            return None
        who = named[0][1] if named and self._subject(named[0], low) else self._spoke_last(start)
        text, at = self.people.text, starts[start]
        far = max(0, at - NEAR)
        paragraph = text.rfind("\n", far, at)
        before = text.rfind("\n", far, max(far, paragraph))
        near = [one for _, one in self._between(max(before, far), at)]
        near += self.people.owners(max(before, far), at)
        return who if all(one is who or not one.person for one in near) else None

    def _spoke_last(self, start: int) -> Being | None:
        """
        The person who spoke last, if nobody without a name spoke after.
        """
        last = self.last
        if last is None or self._starts[start] - last[0] > NEAR or not last[1].person:
            return None
        return None if self.unnamed is not None and self.unnamed[0] > last[0] else last[1]

    def _with_nameless(self, low: int, high: int) -> bool:
        """
        Whether a person without a name comes up between two tokens: arrested after a tip from a neighbour,
        has coached him, his friend Tom.
        """
        tags, small, sign = self._tags, self._small, self.nameless.sign
        for i in range(low, high):
            if tags[i] == "w":
                if sign(small[i]) is not None:
                    if tags[i + 1] not in "NTw" or small[i] in self.lex.words["befriended"]:
                        return True
                elif self._are_people(small[i]) or small[i] in self.lex.words["portraits"]:
                    return True
            elif tags[i] == "O" and small[i] in self.lex.gender:
                return True
        return False
