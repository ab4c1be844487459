"""
Whom "he" and "she" mean behind a sentence that an office alone begins: the mayor disagreed. "...," he said.
"""

import re
from bisect import bisect_right

from newsparse_speakers.answers import NOBODY, Answer, sure
from newsparse_speakers.beings import SIGNS, Being
from newsparse_speakers.called import Called
from newsparse_speakers.nameless import SOMEBODY
from newsparse_speakers.phrases import left

_ACTS = re.compile("D[wT]{1,3}(?=R?(?:[Vv]|X[^b]))")  # the fire chief shook
_OTHERS = re.compile("[NTgOPW\n]")  # who else a sentence may be about


class InCharge(Called):
    """
    Resolves pronouns that go on with whoever has an office.
    """

    def _pronoun(self, word: str, at: int) -> Answer:
        leader = None if self.lex.verb_second else self._in_charge(word, at)
        answer = super()._pronoun(word, at) if leader is None else sure(leader)
        return NOBODY if answer.being is not None and self._is_object(answer.being, at) else answer

    def _is_object(self, being: Being, at: int) -> bool:
        """
        Whether a pronoun is the object of a verb that somebody is the subject of: Moe recalled him saying it;
        but: after Moe left, a paper quoted him.
        """
        i = bisect_right(self._starts, at) - 1
        if self._tags[i - 1 : i + 1] != "VO":
            return False
        tags, low, starts = self._tags, self._begin(i), self._starts
        named = [place for place, one in self._between(starts[low], at) if one is being]
        if not named:
            return False
        k, name = i - 2, bisect_right(starts, named[-1]) - 1
        while tags[k] in "XbnRd" and k > name:
            k -= 1
        subject = left(tags, k, low) if tags[k] in "NTw)" else None
        if subject is None or subject[0] <= name:
            return True
        before = tags[subject[0] - 1]
        return not (before in ",kVv" or (before == "c" and tags[subject[0]] == "D"))

    def _in_charge(self, word: str, at: int) -> Being | None:
        """
        Whose office alone begins the sentence before: the mayor disagreed. "...," he said.
        """
        people, sign, i = self.people, self.lex.gender.get(word, ""), bisect_right(self._starts, at) - 1
        tokens, tags = people.tokens, people.tags
        if sign not in SIGNS or tokens is None or not self._beside(i) or self._replied(i):
            return None
        begin = self._begin(i)
        low = self._begin(max(begin - 1, 1))
        found = _ACTS.match(tags, low + (tags[low] == "c"), begin)
        if found is None or _OTHERS.search(tags, found.end(), begin):
            return None
        if not self._met_things(found.end(), begin, sign):
            return None
        being = self._role(tokens, tags, *found.span(), people.starts[found.start()]).being
        if being is not None and self._is_before(being, found.end(), low, begin, sign):
            return None  # Moe wept. The judge adjourned the hearing. "...," he said
        fits = being is not None and being.person and being.gender in ("", sign)
        return being if fits and tokens.small[found.end() - 1] not in self.lex.words["also_things"] else None

    def _is_before(self, leader: Being, at: int, low: int, high: int, sign: str) -> bool:
        """
        Whether somebody else of a gender is named in the two sentences before token *low*, and what *leader*
        does at a token, up to another, is done to a thing that is not his own.
        """
        first = self._tags.find("D", at, high)
        if first < 0 or self.lex.gender.get(self._small[first]) == sign:
            return False
        begin = self._begin(max(self._begin(max(low - 1, 1)) - 1, 1))
        named = self._between(self._starts[begin], self._starts[low])
        return any(one is not leader and one.person and one.gender in ("", sign) for _, one in named)

    def _met_things(self, low: int, high: int, sign: str) -> bool:
        """
        Whether all that a sentence tells of between two tokens are things, and none of them is somebody's of
        another gender: shook his head; but: met a diver, shook her head.
        """
        tags, words = self._tags, self._small
        at = tags.find("D", low, high)
        while at >= 0:
            found, own = SOMEBODY.match(tags, at, high), self.lex.gender.get(words[at])
            if found is None or own not in (None, sign):
                return False
            word = words[found.end() - 1]
            if self.nameless.sign(word) is not None and not (own and word in self.lex.words["also_things"]):
                return False
            at = tags.find("D", found.end(), high)
        return True
