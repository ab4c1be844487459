"""
Who is called by a word that tells less than an office: "der Coach", "die Französin", "der SPD-Politiker".
"""

import functools
import re
from bisect import bisect_left
from collections import defaultdict

from newsparse_speakers.answers import NOBODY, Answer
from newsparse_speakers.beings import Being
from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.passages import Passage
from newsparse_speakers.people import People
from newsparse_speakers.second.aged import Aged, is_crowded
from newsparse_speakers.second.holders import Holders
from newsparse_speakers.second.whose import is_person

_BESIDE = 60  # characters of a name and of what party its bearer is
_LETTERS = re.compile(r"\b[A-ZÖÜ]{2,6}\b")
_LONG = 2_000  # the most of a paragraph
_PAIR = 2
_FAR = 500  # characters from a name to another word for who has it


class Bywords(Aged):
    """
    Resolves bywords as pronouns, where nobody else may be called so.
    """

    _kinds: frozenset[str] | None = None  # whom the article speaks of without a name
    _roles: dict[Being, list[str]] | None = None

    def __init__(self, people: People, read: list[Passage]) -> None:
        super().__init__(people, read)
        self._partied: set[Being] = set()  # who has letters beside the name
        self._new: dict[str, bool] = {}

    def _byword(self, held: Holders, word: str, at: int, sign: str) -> Answer:
        """
        Who "er" would be, if the word may be said of him and nobody else of his gender is near.
        """
        offices = _offices(self.lex, word)
        if offices is None or self._is_new(held, word):
            return NOBODY
        paragraph = max(self.people.text.rfind("\n", max(0, at - _LONG), at) + 1, at - _LONG)
        if offices and (one := self._only(held, word, offices, sign, paragraph, at)) is not None:
            return Answer(one.name, (), one)
        unknown = [one for _, one in self._between(at - _FAR, at) if not one.gender]
        answer, last = self._he(sign, at), self.last
        being = answer.being
        if being is None:
            return NOBODY
        roles = self._held_by(held, being)
        if offices and not roles and word.rpartition("-")[2] not in self.lex.second["partisan"]:
            fits = last is not None and last[1] is being and last[0] >= paragraph
        else:
            fits = not (roles and offices) or any(role.endswith(offices) for role in roles)
        if self._is_of_another(held, being, word, roles):
            fits = False
        if fits and not is_crowded(held, being, at) and self._is_alone(being, sign, paragraph, at):
            return answer
        for one in unknown:
            one.gender = ""
        return NOBODY

    def _only(
        self, held: Holders, word: str, offices: tuple[str, ...], sign: str, paragraph: int, at: int
    ) -> Being | None:
        """
        Who alone of those named in a paragraph has one of some offices, where each has one: der Trainer Moe
        lobte den Stürmer Lie. ..., sagte der Coach.
        """
        named = [self._same(one) for _, one in self._between(paragraph, at) if self._somebody(one)]
        near = [one for one in dict.fromkeys(named) if one.gender in ("", sign)]
        held_by = {one: self._held_by(held, one) for one in near}
        fitting = [one for one, roles in held_by.items() if any(role.endswith(offices) for role in roles)]
        if len(fitting) != 1 or len(near) < _PAIR or not all(held_by.values()):
            return None
        who = fitting[0]
        if who.gender != sign or self._is_of_another(held, who, word, held_by[who]):
            return None
        return None if is_crowded(held, who, at) else who

    def _is_alone(self, being: Being, sign: str, paragraph: int, at: int) -> bool:
        """
        Whether somebody is named shortly before a place, and nobody else of a gender in the paragraph.
        """
        places = self.people.places_of().get(being, [])
        named = bisect_left(places, at)
        place = places[named - 1] if named else being.at
        near = [self._same(one) for _, one in self._between(min(place, paragraph), at) if self._somebody(one)]
        return at - place < _FAR and all(one is being or one.gender not in ("", sign) for one in near)

    def _is_of_another(self, held: Holders, being: Being, word: str, roles: list[str]) -> bool:
        """
        Whether a word tells a party, and another one stands beside somebody's name.
        """
        peoples = _peoples(self.lex)
        if (own := _stem(word)) in peoples and any(role != own and role in peoples for role in roles):
            return True  # die Norwegerin is no Swede
        party = word.rpartition("-")[0]
        if not party:
            return False
        if being in self._partied:
            return True  # it would have been found by its letters
        if any(own not in ("", party) for own in [role.rpartition("-")[0] for role in roles]):
            return True
        beside = self.people.text[being.at : being.at + _BESIDE].partition(". ")[0]
        letters = [one.lower() for one in _LETTERS.findall(beside)]
        return bool(letters) and party not in letters

    def _is_new(self, held: Holders, word: str) -> bool:
        """
        Whether the article speaks of somebody of that kind without a name: "ein Jurist".
        """
        if self._kinds is None:
            tokens, definite = held.tokens, self.lex.words["definite"]
            tags, small = tokens.tags, tokens.small
            self._kinds = frozenset(
                [
                    _stem(small[i])
                    for i in range(2, len(small))
                    if tags[i] == "N"
                    and any(tags[k] in "De" and small[k] not in definite for k in (i - 1, i - 2))
                ]
            )
        if word not in self._new:
            stem = _stem(word)
            self._new[word] = any(one.endswith(stem) for one in self._kinds) or (
                word in self.lex.second["peoples"] and self._is_guest(held, stem)
            )
        return self._new[word]

    def _is_guest(self, held: Holders, stem: str) -> bool:
        """
        Whether the article speaks of somebody of a people without a name: "die französische Ministerin".
        """
        tokens, countries = held.tokens, self.lex.endings["countries"]
        tags, small = tokens.tags, tokens.small
        return any(
            word.startswith(stem)
            and tags[i : i + 2] == "wN"
            and tags[i + 2] != "N"
            and any(end in word for end in countries)
            and is_person(tokens, i + 1)
            for i, word in enumerate(small)
        )

    def _held_by(self, held: Holders, being: Being) -> list[str]:
        """
        What somebody is called beside the name, without endings; neither ages nor parties.
        """
        if self._roles is None:
            self._roles = defaultdict(list)
            for word, some in held.known.items():
                if word[:1] == "(":
                    self._partied.update(some)
                elif word[:1].isalpha():
                    for one in some:
                        self._roles[one].append(_stem(word))
        return self._roles.get(being, [])


def _stem(word: str) -> str:
    """
    A word for somebody without the endings of women and of adjectives: "Expertin", "Experte".
    """
    return word.removesuffix("in").removesuffix("r").removesuffix("e")


@functools.cache
def _peoples(lex: Lexicon) -> frozenset[str]:
    """
    The words for those of a people, without endings.
    """
    return frozenset(map(_stem, lex.second["peoples"]))


@functools.cache
def _pairs(lex: Lexicon) -> dict[str, tuple[str, ...]]:
    """
    The offices that each byword stands for.
    """
    found = defaultdict[str, list[str]](list)
    for pair in lex.endings["bywords"]:
        office, _, word = pair.partition("-")
        found[_stem(word)].append(_stem(office))
    return {word: tuple(some) for word, some in found.items()}


@functools.lru_cache(5_000)
def _offices(lex: Lexicon, word: str) -> tuple[str, ...] | None:
    """
    The offices whose holder may be called by a word, none where anybody's may; None for no byword.
    """
    words = lex.second
    if word in words["peoples"]:
        return ()
    party, _, rest = word.rpartition("-")
    if word in words["partisan"] or (party and rest in words["of_parties"]):
        return tuple(map(_stem, lex.endings["political"]))
    return _pairs(lex).get(_stem(word))
