"""
Somebody whom an article names, and the consonants of a name.
"""

import functools
import re

_VOWELS = re.compile(r"[aeiouyäöüáéíóúâêîôûàèìòùãõåæøəı'’\-]+")
_TWICE = re.compile(r"(.)\1+")


class Being:
    """
    A person or an organisation.

    `forms` are the ways it is written in full, `at` where first, `roles` the words that stand beside it.
    """

    __slots__ = ("at", "forms", "gender", "known", "person", "roles", "words")

    def __init__(self, words: tuple[str, ...], person: bool, gender: str, at: int) -> None:
        self.words = words
        self.person = person
        self.gender = gender
        self.at = at
        self.forms: dict[str, int] = {}
        self.roles: set[str] = set()
        self.known = ""

    @property
    def name(self) -> str:
        """
        The fullest form, and of those the most frequent; not to be asked before all names are read.
        """
        if not self.known:
            forms = self.forms
            longest = max([len(form.split()) for form in forms])
            full = [form for form in forms if len(form.split()) == longest]
            self.known = max(full, key=forms.__getitem__)
        return self.known


@functools.lru_cache(20_000)
def skeleton(word: str) -> str:
    """
    The consonants of a name, so that Ahmed, Ahmad and Akhmad are one.

    >>> skeleton("Akhmad") == skeleton("Ahmed")
    True
    """
    word = (
        word.lower()
        .replace("ex", "eks")
        .replace("kh", "h")
        .replace("x", "h")
        .replace("q", "g")
        .replace("gh", "g")
    )
    word = word.replace("ts", "c").replace("w", "v")
    return word[:1].translate(_FIRST) + _TWICE.sub(r"\1", _VOWELS.sub("", word[1:]))


_FIRST = str.maketrans("eiouy", "aaaaa")
