"""
Who "he" and "she" are: who spoke last, or the subject nearest before; nobody where two fit as well.
"""

import re
from bisect import bisect_right

from newsparse_speakers.answers import NOBODY, Answer, several, sure
from newsparse_speakers.around import Mention
from newsparse_speakers.beings import SIGNS, Being
from newsparse_speakers.goes_on import GoesOn
from newsparse_speakers.newcomers import NEAR
from newsparse_speakers.people import People

_NOUN = re.compile("[NTDw]")


class Pronouns(GoesOn):
    """
    Resolves pronouns, in the order of the text, so that "he" can be who spoke last.
    """

    def __init__(self, people: People) -> None:
        super().__init__(people)
        self.heard: set[Being] = set()
        self.inner: Mention | None = None  # who spoke last in the words of another who goes on
        self.unsure: tuple[int, str, Answer] | None = None  # where "he" replied last to a question

    def goes_back(self, outer: Mention, end: int) -> None:
        """
        Tell that who spoke before goes on behind words that end at a place, whoever spoke in these: Moe said
        the doctor had told her so. She
        """
        self.inner = self.last
        self.last = outer
        if self.unnamed is not None and outer[0] < self.unnamed[0] <= end:
            self.unnamed = None

    def _pronoun(self, word: str, at: int) -> Answer:
        sign = self.lex.gender.get(word, "")
        if sign not in SIGNS:
            return self._body(at) if word in self.lex.words["empty"] else NOBODY
        i = bisect_right(self._starts, at) - 1
        second, low = self.lex.verb_second, self._begin(i)
        if not second and low > 1 and (relative := self._kin(sign, self._begin(low - 1))) is not None:
            return sure(relative)
        unsure = self.unsure
        if unsure is not None and unsure[1] == sign and self._goes_on_unsure(unsure[0], at):
            return unsure[2]
        inner, self.inner = self.inner, None
        answer = self._owner(sign, at)
        if answer.name is None and not second and (relative := self._kin(sign, low)) is not None:
            return sure(relative)
        being = answer.being
        if inner is not None and being is not None and self._tells_again(inner, being, sign, at):
            return several([being, inner[1]])
        if being is not None and not second and self._is_somebody_new(being, sign, i, low):
            return Answer(None, (being.name,))
        if being is not None and not being.gender:
            if not second and not being.person and being not in self.heard:
                return Answer(None, (being.name,))  # Kvant may be a firm
            last = self.last
            if not second and last is not None and being is last[1] and self._speaks_of_one(last, low, sign):
                return Answer(None, (being.name,))  # Strava Moe said his wife wept. She
            being.gender = sign  # who is once a woman is no man elsewhere
        return answer

    def _tells_again(self, inner: Mention, outer: Being, sign: str, at: int) -> bool:
        """
        Whether the pronoun at a place tells something to whom somebody did in the words of another, right
        before: Moe said Berg had told a friend so. "...," he told the friend.
        """
        place, being = inner
        i, words = bisect_right(self._starts, at) - 1, self._small
        if words[i + 1] not in self.lex.words["telling"] or self._tags[i + 2 : i + 4] != "Dw":
            return False
        if being is outer or being.gender not in ("", sign):
            return False
        low, end = bisect_right(self._starts, place) - 1, self._after(place)
        return words[i + 3] in words[low:end] and self._is_right_before(end, self._begin(i))

    def _goes_on_unsure(self, place: int, at: int) -> bool:
        """
        Whether the pronoun at a place is whoever the one at *place* before it in the paragraph is, who had
        replied to somebody: Moe asked why. He replied that it rained. "...," he said.
        """
        if self.lex.verb_second or (self.last is not None and self.last[0] > place):
            return False
        return self.people.text.find("\n", place, at) < 0 and not self._between(place + 1, at)

    def _owner(self, sign: str, at: int) -> Answer:
        i = bisect_right(self._starts, at) - 1
        last = self.last
        thing = last is not None and not last[1].person and self._is_thing(last[1])
        if thing:
            last = None  # the Harbour Institute said so; he is somebody else
        begin, to = self._begin(i), list[Being]()
        if not self.lex.verb_second:
            if self._tags[i - 2] == ":" and (answer := self._before_colon(last, begin, i, sign)) is not None:
                return answer
            if (answer := self._as_for(last, sign, begin, i)) is not None:
                return answer
            who = self._in_clause(last, sign, begin, i)
            if who is not None:
                return sure(who)
            if (two := self._done_to(begin, i, sign)) is not None:
                return two
            if self._tags[begin] == "p" and begin < i:
                to = self._written_to(begin, i)
                if last is not None and last[1] in to:
                    last = None
            if self.people.several() and (shared := self._shared(last, sign, at)):
                if len(shared[1]) > 1:
                    return several(shared[1])
                last = shared[0], shared[1][0]
            if last is not None and "g" in self._tags[begin:i]:
                owning = self._owning(last, sign, begin, i)
                if owning:
                    return several([last[1], *owning])
        if not self.lex.verb_second:
            kept = self._kept(last, sign, begin, i)
            if kept is not None:
                return sure(kept)
        if last is not None and at - last[0] < NEAR:
            if (answer := self._was_asked(last, begin, i, sign)) is not None:
                return answer
            if not self.lex.verb_second and self._asks_about(last, begin, sign):
                return Answer(None, (last[1].name,))
            if self._spoke_just_now(last, begin, i, sign):
                return sure(last[1])
            between = self._between(last[0] + 1, at)  # of which may come who is a woman
            if not self.lex.verb_second:
                between = [found for found in between if not self._is_caption(found)]
            untold = [one for _, one in between if not one.gender and one is not last[1]]
            if untold and (answer := self._somebody_new(last, sign, i, between)) is not None:
                return answer
            if self._still(last, sign, begin, i, at, between):
                return sure(last[1])
        fits = ("", sign)
        fitting = [
            found
            for found in self._before(at)
            if (gender := found[1].gender) == sign or (not gender and self._counts(found))
        ]
        if not self.lex.verb_second:
            fitting = [found for found in fitting if not self._is_caption(found)] or fitting
        if to:
            fitting = [found for found in fitting if found[1] not in to]
        if last is not None and (at - last[0] >= NEAR or last[1].gender not in fits):
            if fitting and (either := self._other(last, fitting, i, at)) is not None:
                return either
            last = None
        if not fitting and last is None:
            return NOBODY
        unnamed = self.unnamed
        since = -1 if last is None else last[0]
        if unnamed is not None and unnamed[1] in fits and since < unnamed[0] and at - unnamed[0] < NEAR:
            fitting = [found for found in fitting if found[0] > unnamed[0]]
            if not fitting:
                return NOBODY  # "...," a neighbour said. He
            last = None
        if last is not None and self._replied(i):
            if self._asked(last[0]):
                asked = self.people.bearers(self._answered(last[0]).rpartition(" ")[2])
                others = [one for _, one in self._between(last[0] + 1, at) if one.gender in fits]
                if len(asked) == 1 and asked[0].gender in fits and {*others, last[1]} == {asked[0], last[1]}:
                    if self._beside(i):  # the next one may be who asks again
                        self.unsure = at, sign, Answer(None, (asked[0].name, last[1].name))
                    return sure(asked[0])
                rest = [one.name for _, one in fitting if one is not last[1]]
                self.unsure = at, sign, Answer(None, tuple(dict.fromkeys(rest))[:6])
                return self.unsure[2]
            if other := self._answered(last[0]):
                self.unsure = at, sign, Answer(None, tuple(dict.fromkeys((last[1].name, other))))
                return self.unsure[2]
        starts = self._starts
        if self._beside(i):
            # "...," he said: whom the sentence names is spoken of
            fitting = [found for found in fitting if found[0] < starts[begin]]
        elif not self.lex.verb_second and fitting and (others := self._named_behind(i, begin, at)):
            fitting = [found for found in fitting if found[1] not in others]
            if last is not None and last[1] in others:
                last = None
        if last is not None:
            return self._goes_on(last, fitting, sign, begin, i)
        answer = self._nearest(fitting, sign, begin, i)
        if answer.being is not None and not self.lex.verb_second:
            new = self._newcomer((-1, answer.being), i)
            if new is not None and new is not answer.being:
                return several([answer.being, new])
        names = tuple(dict.fromkeys([one.name for _, one in fitting]))
        if thing and len(names) > 1 and answer.being is not None and answer.being.gender != sign:
            return Answer(None, names[:6])
        return answer

    def _still(self, last: Mention, sign: str, begin: int, i: int, at: int, since: list[Mention]) -> bool:
        """
        Whether who spoke last is alone in sight for the pronoun at token *i*, as mostly.

        `False` tells nothing: then all who are named around it are looked at.
        """
        place, being = last
        if self.lex.verb_second or (self.unnamed is not None and self.unnamed[0] > place):
            return False
        if being.gender != sign:
            return False
        for found in since:
            if found[1] is not being and (found[1].gender == sign or self._may_be(found)):
                return False
        if self._replied(i) and (self._answered(place) or self._asked(place)):
            return False
        if not self._beside(i) and being in self._named_behind(i, begin, at):
            return False
        low = self._after(place) + 1
        return low >= begin or not self._somebody_else(low, begin, sign, [being])

    def _goes_on(self, last: Mention, fitting: list[Mention], sign: str, begin: int, i: int) -> Answer:
        """
        Whether who spoke last goes on, or somebody else who was named since.
        """
        place, being = last
        if fitting and not (being.person or being.gender or being.surnamed):  # Moe, or Nordwire
            return Answer(None, tuple(dict.fromkeys([being.name, *[one.name for _, one in fitting]]))[:6])
        since = [found for found in fitting if found[0] > place and found[1] is not being]
        if being.gender == sign:
            since = [
                found
                for found in since
                if found[1].gender == sign or self._may_be(found) or self._opens_last(found, begin)
            ]
        starts = self._starts
        if not since and self._somebody_else(self._after(place) + 1, begin, sign, [being]):
            theirs = [one for one in self._owners(self._after(place), begin) if one.gender in ("", sign)]
            names = dict.fromkeys([one.name for one in (being, *[one for _, one in fitting], *theirs)])
            return Answer(None, tuple(names)[:6])  # Moe said so. A man came. He
        if not since and not being.gender and _NOUN.search(self._tags, self._after(place), begin):
            # Ola Lie spoke, the mayor left; is she Ola Lie, or the woman of the sentence before?
            others = [one for _, one in fitting if one.gender == sign and one is not being]
            return several([being, *dict.fromkeys(others)])
        if not since or place >= starts[begin]:
            return sure(being)
        if (turned := self._turned_to(last, since, begin)) is not None:
            return turned
        end = starts[self._after(place)]
        later = [found for found in since if found[0] >= end]
        if not later:
            return sure(being)  # Moe said that Berg was wet. He ...
        group, low = self._last_sentence(later, begin)
        who = group[0][1]
        alone, subject = all(one is who for _, one in group), self._subject(group[0], low)
        if subject and (alone or (who.gender == sign and self._right_before(group, low, begin, sign))):
            again = [found for found in fitting if found[1] is being and found[0] >= starts[low]]
            if not again:
                told = who.gender == sign and not self._says_of(i, sign, (being, who))
                return sure(who) if told else several([being, who])
            if again[-1][0] >= starts[self._after(group[0][0])] and self._is_subject(again[-1]):
                return sure(being)
        elif self._leads(being, low, group[0][0]) or (
            self._leads_again(low, sign)
            and not any(found[0] < starts[low] for found in later)
            and not self._somebody_else(self._after(place) + 1, low, sign, [being])
        ):
            return sure(being)
        return several([being, *dict.fromkeys([one for _, one in later])])

    def _nearest(self, fitting: list[Mention], sign: str, begin: int, i: int) -> Answer:
        """
        The subject nearest before, where nobody spoke yet.
        """
        if not fitting:
            return NOBODY
        every = list(dict.fromkeys([one for _, one in fitting]))
        group, low = self._last_sentence(fitting, begin)
        who = group[0][1]
        subject = self._subject(group[0], low)
        if not self.lex.verb_second:
            here = low == begin
            if ((here or not subject) and self._led(low, group[0][0], sign, inside=here)) or (
                low < begin and self._somebody_else(low, begin, sign, every)
            ):
                return Answer(None, tuple(dict.fromkeys([one.name for one in every]))[:6])
            theirs = [
                one for one in self._owners(low, begin) if one not in every and one.gender in ("", sign)
            ]
            if theirs:
                return several([*every, *theirs])
        if (owner := self._opens_owner(every, who, sign, begin)) is not None:
            return owner
        if len(every) == 1:
            return sure(every[0])
        if len(every) == 2 and self._says_of(i, sign, every):
            return several(every)
        alone = all(one is who for _, one in group)
        sole = who.gender == sign and not any(one.gender == sign and one is not who for _, one in group)
        if subject and (alone or sole or low == begin or self._leads_others(group, low, begin, sign, i)):
            return sure(who)
        if alone and who.gender == sign and all(one.gender != sign or one is who for one in every):
            return sure(who)
        return several(every if not subject else list(dict.fromkeys([one for _, one in group])))
