"""
Who "he" and "she" are: who spoke last, or the subject nearest before; nobody where two fit as well.
"""

import bisect
import re

from newsparse_speakers.answers import NOBODY, Answer, several, sure
from newsparse_speakers.beings import Being
from newsparse_speakers.given import genders
from newsparse_speakers.nameless import Nameless
from newsparse_speakers.people import People
from newsparse_speakers.phrases import BEHIND, Region
from newsparse_speakers.tokens import Tokens

_LONGEST = 200  # tokens of a sentence
_NEAR = 1_200  # characters in which a pronoun's owner is looked for
_NOUN = re.compile("[NTDw]")
_TOLD = re.compile("[VT](N+)")
_SENTENCES = 12  # that are looked at for somebody else
_SIGNS = ("female", "male")
_VERBS = frozenset("VXbBGv")

Mention = tuple[int, Being]


class Pronouns:
    """
    Resolves pronouns, in the order of the text, so that "he" can be who spoke last.
    """

    def __init__(self, people: People) -> None:
        self.people = people
        self.lex = people.lex
        self.last: Mention | None = None
        self.nameless = Nameless(people.lex)
        self.unnamed: tuple[int, str] | None = (
            None  # where somebody without a name spoke last, and the gender
        )

    def _without_name(self, tokens: Tokens, region: Region) -> None:
        """
        Remember who speaks without a name: a neighbour said.
        """
        start, end = region
        if tokens.tags[start] == "D" and not self.lex.verb_second:
            stop = BEHIND.search(tokens.tags, start + 1, end)
            sign = self.nameless.sign(tokens.small[(stop.start() if stop else end) - 1])
            if sign is not None:
                self.unnamed = (tokens.starts[start], sign)

    def _pronoun(self, word: str, at: int) -> Answer:
        answer = self._owner(word, at)
        if answer.being is not None and not answer.being.gender:
            answer.being.gender = self.lex.gender[word]  # who is once a woman is no man elsewhere
        return answer

    def _owner(self, word: str, at: int) -> Answer:
        sign = self.lex.gender.get(word, "")
        if sign not in _SIGNS:
            return NOBODY
        fits = ("", sign)
        fitting = [
            found
            for found in self._before(at)
            if (who := found[1]).gender in fits and (who.person or who.gender)
        ]
        last = self.last
        if last is not None and (at - last[0] >= _NEAR or last[1].gender not in fits):
            last = None
        if not fitting and last is None:
            return NOBODY
        i = bisect.bisect_left(self.people.starts, at)
        unnamed = self.unnamed
        since = -1 if last is None else last[0]
        if unnamed is not None and unnamed[1] in fits and since < unnamed[0] and at - unnamed[0] < _NEAR:
            fitting = [found for found in fitting if found[0] > unnamed[0]]
            if not fitting:
                return NOBODY  # "...," a neighbour said. He
            last = None
        if last is not None and (other := self._answered(last[0], i)):
            return Answer(None, tuple(dict.fromkeys((last[1].name, other))))
        begin = self._begin(i)
        tags, starts = self.people.tags, self.people.starts
        if (
            not self.lex.verb_second
            and tags[i - 1] in ",KQE"
            and tags[i + 1] == "V"
            and tags[i + 2] in ".,;\n"
        ):
            # "...," he said: whom the sentence names is spoken of
            fitting = [found for found in fitting if found[0] < starts[begin]]
        elif not self.lex.verb_second and fitting and (others := self._named_behind(i, begin, at)):
            fitting = [found for found in fitting if found[1] not in others]
            if last is not None and last[1] in others:
                last = None
        if last is not None:
            return self._goes_on(last, fitting, sign, begin)
        return self._nearest(fitting, sign, begin)

    def _goes_on(self, last: Mention, fitting: list[Mention], sign: str, begin: int) -> Answer:
        """
        Whether who spoke last goes on, or somebody else who was named since.
        """
        place, being = last
        if fitting and not being.person and not being.gender:  # Moe, or Reuters
            return Answer(None, tuple(dict.fromkeys([being.name, *[one.name for _, one in fitting]]))[:6])
        since = [found for found in fitting if found[0] > place and found[1] is not being]
        if being.gender == sign:
            since = [found for found in since if found[1].gender == sign]
        starts = self.people.starts
        if not since and self._somebody_else(self._after(place) + 1, begin, sign, [being]):
            names = dict.fromkeys([being.name, *[one.name for _, one in fitting]])
            return Answer(None, tuple(names)[:6])  # Moe said so. A man came. He
        if not since and not being.gender and _NOUN.search(self.people.tags, self._after(place), begin):
            # Ola Lie spoke, the mayor left; is she Ola Lie, or the woman of the sentence before?
            others = [one for _, one in fitting if one.gender == sign and one is not being]
            return several([being, *dict.fromkeys(others)])
        if not since or place >= starts[begin]:
            return sure(being)
        end = starts[self._after(place)]
        later = [found for found in since if found[0] >= end]
        if not later:
            return sure(being)  # Moe said that Berg was wet. He ...
        group, low = self._last_sentence(later, begin)
        who = group[0][1]
        if all(one is who for _, one in group) and self._subject(group[0], low):
            if not any(one is being for at, one in fitting if at >= starts[low]):
                return sure(who)
        elif self._leads(being, low, group[0][0]):
            return sure(being)
        return several([being, *dict.fromkeys([one for _, one in later])])

    def _leads(self, being: Being, low: int, before: int) -> bool:
        """
        Whether somebody is the first whom a sentence names.
        """
        found = self._between(self.people.starts[low], before)
        return any(one is being and self._subject((place, one), low) for place, one in found[:1])

    def _nearest(self, fitting: list[Mention], sign: str, begin: int) -> Answer:
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
            if low < begin and (
                (not subject and self._led(low, group[0][0], sign))
                or self._somebody_else(low, begin, sign, every)
            ):
                return Answer(None, tuple(dict.fromkeys([one.name for one in every]))[:6])
            theirs = [
                one for one in self._owners(low, begin) if one not in every and one.gender in ("", sign)
            ]
            if theirs:
                return several([*every, *theirs])
        if len(every) == 1:
            return sure(every[0])
        alone = all(one is who for _, one in group)
        sole = who.gender == sign and not any(one.gender == sign and one is not who for _, one in group)
        if subject and (alone or sole or low == begin):
            return sure(who)
        if alone and who.gender == sign and all(one.gender != sign or one is who for one in every):
            return sure(who)
        return several(every if not subject else list(dict.fromkeys([one for _, one in group])))

    def _last_sentence(self, found: list[Mention], begin: int) -> tuple[list[Mention], int]:
        """
        Those of the last sentence that names any, and where it begins.
        """
        starts = self.people.starts
        place = found[-1][0]
        low = begin if place >= starts[begin] else self._begin(bisect.bisect_left(starts, place))
        return [one for one in found if one[0] >= starts[low]], low

    def _begin(self, i: int) -> int:
        """
        The first token of the sentence that token *i* stands in.
        """
        tags = self.people.tags
        if tags[i - 1] == "E":
            i -= 1  # "Why?" he asked.
        low = max(0, i - _LONGEST)
        return max(tags.rfind(".", low, i), tags.rfind("E", low, i), tags.rfind("\n", low, i), low - 1) + 1

    def _end(self, i: int) -> int:
        """
        Where the sentence that token *i* stands in ends.
        """
        tags, high = self.people.tags, min(len(self.people.tags) - 1, i + _LONGEST)
        ends = [tags.find(mark, i, high) for mark in ".E\n"]
        return min([end for end in ends if end >= 0], default=high)

    def _led(self, low: int, place: int, sign: str) -> bool:
        """
        Whether somebody else is the subject of a sentence that names one at *place*: the gunman held Moe.
        """
        people, tags = self.people, self.people.tags
        if tags[low] in "NT":
            at = people.starts[low]
            return at < place and self._rival(low, self._between(at, at + 1), sign)
        found = people.opening(self.nameless, low)
        return found is not None and found[1] in ("", sign)

    def _rival(self, low: int, named: list[Mention], sign: str) -> bool:
        """
        Whether the name that a sentence begins with may be somebody of a gender.
        """
        things = self.nameless.others
        if not named:
            word = self.people.small(low)
            return word not in things and genders().get(word, sign) in ("", sign)
        who = named[0][1]
        if who.gender:
            return who.gender == sign
        return who.person or things.isdisjoint([word.lower() for word in who.words])

    def _somebody_else(self, low: int, high: int, sign: str, known: list[Being]) -> bool:
        """
        Whether a sentence from token *low* on begins with somebody who is none of *known*: a man ran home.
        """
        for _ in range(_SENTENCES):
            if low >= high:
                break
            found = self.people.opening(self.nameless, low)
            if found is not None and found[1] in ("", sign):
                office = found[0]
                if not (office and any(office in one.roles for one in known)):
                    return True
            low = self._end(low) + 1
        return False

    def _owners(self, low: int, high: int) -> list[Being]:
        starts = self.people.starts
        return self.people.owners(starts[low], starts[high])

    def _after(self, place: int) -> int:
        """
        The token behind the sentence of a place of the text.
        """
        return self._end(bisect.bisect_left(self.people.starts, place))

    def _answered(self, place: int, i: int) -> str:
        """
        Whom those words were said to that the pronoun at *i* replies to: "Moe told Lie." "No," he replied.
        """
        people, replies = self.people, self.lex.words["replying"]
        if not (people.small(i + 1) in replies or people.small(i - 1) in replies):
            return ""
        tags, k = people.tags, bisect.bisect_left(people.starts, place)
        high = self._end(k)
        while tags[k] in "NTg":
            k += 1
        found = _TOLD.search(tags, k, high)
        return people.printed(found.start(1), found.end(1)) if found else ""

    def _subject(self, found: Mention, low: int) -> bool:
        """
        Whether a name is the subject of the sentence that begins at token *low*.
        """
        tags = self.people.tags
        i = bisect.bisect_left(self.people.starts, found[0])
        return _VERBS.isdisjoint(tags[low:i]) and tags[i - 1] != "p"

    def _named_behind(self, i: int, begin: int, at: int) -> frozenset[Being]:
        """
        Those whom the rest of the sentence names, whom its pronoun does not mean: he told Berg.
        """
        starts, tags = self.people.starts, self.people.tags
        if "k" in tags[begin:i]:
            return frozenset()  # when he came, Berg said
        return frozenset([one for _, one in self._between(at, starts[self._end(i)])])

    def _before(self, at: int) -> list[Mention]:
        return self._between(max(0, at - _NEAR), at)

    def _between(self, low: int, high: int) -> list[Mention]:
        return self.people.between(low, high)
