"""
Somebody whom an article names, and the consonants of a name.
"""

import functools
import re
from collections import Counter
from collections.abc import Callable, Iterable
from itertools import filterfalse
from operator import methodcaller
from string import ascii_lowercase

_MOST = 20_000  # words that are remembered
SIGNS = ("female", "male")  # of the gender of somebody, where it is told
_FIRST_E = "\x01"  # of a word; it stays: Eric, and not Aric
# Vowels that one alphabet writes for another's: Ahmed and Ahmad, Mohammed and Muhammad, Aliyev and Aliev.
# All letters are in the table, for `str.translate` takes long over what is not.
_SOUNDS = str.maketrans(
    dict(zip(ascii_lowercase, ascii_lowercase, strict=True))
    | dict.fromkeys("eäáéâêàèãåæəëěėęēąāă", "a") | dict.fromkeys("yíîìıïýÿī", "i")
    | dict.fromkeys("uöüóúôûòùõøůūōőű", "o")
    | dict(zip("çčćñńňşšśșžźżřłđďğťțļģķ", "cccnnnsssszzzrlddgttlgk", strict=True))
    | dict.fromkeys("'’-") | {"q": "g", "w": "v", _FIRST_E: "e", "\n": "\n"}
)  # fmt: skip
_TWICE = re.compile(r"([^ao\n])\1\1*")  # faster than with \1+, where a repetition is set up at each letter
_KEPT = "ao\n"
_once: Callable[[re.Match[str]], str] = methodcaller("group", 1)

_NONE: frozenset[str] = frozenset()
_NOBODY: dict[str, "Being"] = {}  # stays empty


class Being:
    """
    A person or an organisation.

    `forms` are the ways it is written in full, `at` where first, `roles` its offices, `past` those that it
    had or is a deputy in, `beside` the words that tell which.
    """

    roles = past = beside = _NONE
    known = suffix = middle = ""
    family = False  # of a father and a son
    surnamed = False  # called by the last word alone, as people are
    thing = False  # named with an article
    related = False  # called somebody's wife or son
    owner = ""  # of a body, where one stands before it: Norway's
    rivals = _NOBODY  # bodies of the same name, by owners
    head = ""  # what a body is that has "of" in its name: the National Union of Divers

    words: tuple[str, ...]
    person: bool
    gender: str
    at: int
    forms: list[str]

    def has_article(self) -> None:
        """
        Tell that a name has a definite article, and is so nobody's: the Irish Times said.
        """
        if self.person:
            self.person, self.gender, self.thing = False, "", True

    def spells(self, letters: str) -> bool:
        """
        Whether letters are the first ones of the words.
        """
        return "".join([word[0] for word in self.words]) == letters

    @property
    def name(self) -> str:
        """
        The fullest form, and of those the most frequent; not to be asked before all names are read.
        """
        if not self.known:
            forms = self.forms
            self.known = forms[0]
            if forms.count(forms[0]) < len(forms):
                counts = Counter(forms)
                longest = max([len(form.split()) for form in counts])
                full = [form for form in counts if len(form.split()) == longest]
                self.known = max(full, key=counts.__getitem__)
        return self.known


def somebody(words: tuple[str, ...], person: bool, gender: str, at: int) -> Being:
    """
    Somebody new; set from outside, the values take less time than in a constructor.
    """
    made = Being()
    made.words = words
    made.person = person
    made.gender = gender
    made.at = at
    made.forms = []
    return made


class Skeletons(dict[str, str]):
    """
    What the spellings of names share, by words in small letters; those of an article are learned at once.
    """

    def learn(self, words: Iterable[str]) -> None:
        """
        Look up the words that are new.
        """
        new = list(filter(str.isascii, filterfalse(self.__contains__, words)))  # others are translated slower
        found = _shared("\n".join(["", *new, ""]))[1:-1].split("\n") if new else []
        if len(found) == len(new) <= _MOST:
            self._forget()
            self.update(zip(new, found, strict=True))

    def __missing__(self, word: str) -> str:
        self._forget()
        found = self[word] = _shared(f"\n{word}\n")[1:-1]
        return found

    def _forget(self) -> None:
        if len(self) >= _MOST:
            self.clear()


@functools.cache
def skeletons() -> Skeletons:
    """
    Those that are known so far.
    """
    return Skeletons()


def skeleton(word: str) -> str:
    """
    What the spellings of a name share, so that Ahmed, Ahmad and Akhmad are one, and Eric and Erica two.

    >>> skeleton("Akhmad") == skeleton("Ahmed"), skeleton("Aliyev") == skeleton("Aliev")
    (True, True)
    >>> skeleton("Tim") == skeleton("Tom"), skeleton("Paul") == skeleton("Paula")
    (False, False)
    """
    return skeletons()[word.lower()]


def _shared(lines: str) -> str:
    """
    What the spellings of some names share; a line break stands before and behind each.
    """
    lines = lines.replace("\ne", f"\n{_FIRST_E}").translate(_SOUNDS)
    lines = lines.replace("ax", "aks").replace("kh", "h").replace("x", "h").replace("gh", "g")
    lines = _single(lines.replace("ts", "c").replace("ij", "i"))
    return lines.replace("dar\n", "dr\n").replace("tar\n", "tr\n").replace("ah\n", "a\n")


def _single(lines: str) -> str:
    """
    Lines without the letters that stand behind their like, but for vowels.
    """
    if not lines.isascii():
        return _TWICE.sub(_once, lines)
    data = lines.encode()
    number = int.from_bytes(data, "big")
    same = (number ^ number >> 8).to_bytes(len(data), "big").find  # 0 where a letter is that before it
    found, low, at = [], 0, same(0)
    while at >= 0:
        if lines[at] not in _KEPT:
            found.append(lines[low:at])
            low = at + 1
        at = same(0, at + 1)
    found.append(lines[low:])
    return "".join(found)
