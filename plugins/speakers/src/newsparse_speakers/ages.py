"""
Who "the 31-year-old" is: whose age is printed, or who alone is spoken of.
"""

import re
from bisect import bisect_left, bisect_right

from newsparse_speakers.answers import NOBODY, Answer, sure
from newsparse_speakers.around import Mention
from newsparse_speakers.beings import Being
from newsparse_speakers.nameless import Nameless
from newsparse_speakers.people import People

_AGE = re.compile(r"([0-9]{1,3})-year-old")
_AGES = "-year-old", "-year-olds"
_BEHIND = re.compile(r"[,(](w|v)?#[,).]")  # Ida Moe, 31, or (31), or aged 31
_ANOTHER = re.compile(r"w,(?:w|v)?(#)[,.]")  # a victim, 31
_DIGITS = 3  # of an age
_NEAR = 600  # characters in which whoever is spoken of alone is named
_PHRASE = 4  # tokens from an article to its noun


class Ages:
    """
    The ages that an article prints, and whose they are.
    """

    def __init__(self, people: People, nameless: Nameless) -> None:
        self.people = people
        self.nameless = nameless
        self.known: dict[str, list[Being]] = {}
        words, tags, definite = people.words, people.tags, people.lex.words["definite"]
        for being, places in people.places_of().items():
            for place in places if being.person else ():
                age = self._beside(bisect_right(people.starts, place) - 1)
                if age and being not in self.known.setdefault(age, []):
                    self.known[age].append(being)
        self.numbers = {word for word in words if len(word) <= _DIGITS and word.isdecimal()}
        self.others = {words[found.start(1)] for found in _ANOTHER.finditer(tags)}
        for i, word in enumerate(words):
            if word.endswith(_AGES) and not (words[i - 1] in definite or tags[i + 1] in "NT"):
                self.others.add(word.partition("-")[0])  # a 31-year-old wept

    def _beside(self, k: int) -> str:
        """
        The age beside the name at token *k*: Ida Moe, 31; the 31-year-old Ida Moe.
        """
        tags, words = self.people.tags, self.people.words
        before = _AGE.fullmatch(words[k - 1])
        if before is not None:
            return before[1]
        while tags[k] in "NT":
            k += 1
        found = _BEHIND.match(tags, k)
        return words[found.end() - 2] if found is not None else ""

    def who(self, word: str, at: int, last: Mention | None) -> Answer:
        """
        Who has the age *word* at a place: whose it is as printed, or who alone is named nearby and of no
        known age; nobody where one without a name may be meant.
        """
        old = _AGE.fullmatch(word)
        if old is None or old[1] in self.others:
            return NOBODY
        known = self.known.get(old[1])
        if known is not None:
            return sure(known[0]) if len(known) == 1 else NOBODY
        if old[1] in self.numbers:
            return NOBODY
        low = max(0, at - _NEAR)
        near = dict.fromkeys([one for _, one in self.people.between(low, at) if one.person])
        if len(near) != 1 or (last is not None and last[1] not in near):
            return NOBODY
        (being,) = near
        if any(being in some for some in self.known.values()) or self._somebody(low, at):
            return NOBODY
        self.known[old[1]] = [being]
        return sure(being)

    def _somebody(self, low: int, high: int) -> bool:
        """
        Whether somebody without a name is spoken of between two places: the man, her father.
        """
        tags, words, starts = self.people.tags, self.people.words, self.people.starts
        for i in range(bisect_left(starts, low), bisect_left(starts, high)):
            if tags[i] != "w" or self.nameless.sign(words[i]) is None or tags[i + 1] in "NT":
                continue
            begin = max(tags.rfind("D", i - _PHRASE, i), tags.rfind("g", i - _PHRASE, i))
            if begin < 0 or tags[begin + 1 : i].strip("wv#R"):
                continue
            if not (tags[begin - 1] == "," and tags[begin - 2] in "N)#"):
                return True  # but Ida Moe, a diver
        return False
