"""
Somebody whom an article names, and the consonants of a name.
"""

import functools
import re
from typing import Any

# Vowels that one alphabet writes for another's: Ahmed and Ahmad, Mohammed and Muhammad, Aliyev and Aliev.
_SOUNDS = str.maketrans(
    dict.fromkeys("eäáéâêàèãåæə", "a") | dict.fromkeys("yíîìı", "i") | dict.fromkeys("uöüóúôûòùõø", "o")
    | dict.fromkeys("'’-")
)  # fmt: skip
_FLEETING = re.compile("(?<=[dt])ar$")  # Alexander and Aleksandr
_TWICE = re.compile(r"([^ao])\1+")


_NONE: frozenset[str] = frozenset()


class Being:
    """
    A person or an organisation.

    `forms` are the ways it is written in full, `at` where first, `roles` its offices, `past` those that it
    had or is a deputy in, `beside` the words that tell which.
    """

    answer: Any = None  # that it is meant
    roles = past = beside = _NONE
    known = suffix = middle = ""
    family = False  # of a father and a son

    def __init__(self, words: tuple[str, ...], person: bool, gender: str, at: int) -> None:
        self.words = words
        self.person = person
        self.gender = gender
        self.at = at
        self.forms: dict[str, int] = {}

    @property
    def name(self) -> str:
        """
        The fullest form, and of those the most frequent; not to be asked before all names are read.
        """
        if not self.known:
            forms = self.forms
            if len(forms) == 1:
                (self.known,) = forms
            else:
                self.known = max(forms, key=lambda form: (len(form.split()), forms[form]))
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
    first = word[:1]
    word = first + word[1:].translate(_SOUNDS) if first == "e" else word.translate(_SOUNDS)
    word = word.replace("ax", "aks").replace("kh", "h").replace("x", "h")
    word = word.replace("q", "g").replace("gh", "g").replace("ts", "c").replace("w", "v").replace("ij", "i")
    word = _FLEETING.sub("r", _TWICE.sub(r"\1", word))
    return word[:-1] if word[-2:] == "ah" else word  # Sarah is Sara
