"""
Somebody whom an article names, and the consonants of a name.
"""

import functools
import re
from collections import Counter
from collections.abc import Callable
from operator import methodcaller
from string import ascii_lowercase

# Vowels that one alphabet writes for another's: Ahmed and Ahmad, Mohammed and Muhammad, Aliyev and Aliev.
# All letters are in the table, for `str.translate` takes long over what is not.
_SOUNDS = str.maketrans(
    dict(zip(ascii_lowercase, ascii_lowercase, strict=True))
    | dict.fromkeys("eäáéâêàèãåæə", "a") | dict.fromkeys("yíîìı", "i") | dict.fromkeys("uöüóúôûòùõø", "o")
    | dict.fromkeys("'’-") | {"q": "g", "w": "v"}
)  # fmt: skip
_TOLD = ("dar", "tar", "ah")  # Alexander is Aleksandr, and Sarah Sara
_TWICE = re.compile(r"([^ao])\1\1*")  # faster than with \1+, where a repetition is set up at each letter
_once: Callable[[re.Match[str]], str] = methodcaller("group", 1)

_NONE: frozenset[str] = frozenset()


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

    def __init__(self, words: tuple[str, ...], person: bool, gender: str, at: int) -> None:
        self.words = words
        self.person = person
        self.gender = gender
        self.at = at
        self.forms: list[str] = []

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


@functools.lru_cache(20_000)
def skeleton(word: str) -> str:
    """
    What the spellings of a name share, so that Ahmed, Ahmad and Akhmad are one, and Eric and Erica two.

    >>> skeleton("Akhmad") == skeleton("Ahmed"), skeleton("Aliyev") == skeleton("Aliev")
    (True, True)
    >>> skeleton("Tim") == skeleton("Tom"), skeleton("Paul") == skeleton("Paula")
    (False, False)
    """
    word = word.lower()
    word = "e" + word[1:].translate(_SOUNDS) if word[:1] == "e" else word.translate(_SOUNDS)
    if "x" in word:
        word = word.replace("ax", "aks").replace("kh", "h").replace("x", "h").replace("gh", "g")
    elif "h" in word:
        word = word.replace("kh", "h").replace("gh", "g")
    if "ts" in word:
        word = word.replace("ts", "c")
    if "ij" in word:
        word = word.replace("ij", "i")
    word = _TWICE.sub(_once, word)
    if word.endswith(_TOLD):
        word = word[:-1] if word[-1] == "h" else word[:-2] + "r"
    return word
