"""
Given names and what they tell: `given.txt`, loaded on first use.
"""

import functools
import unicodedata
from importlib.resources import files


@functools.cache
def genders() -> dict[str, str]:
    """
    "female", "male" or "" for each given name, in small letters.
    """
    lines = (files("newsparse_speakers") / "given.txt").read_text(encoding="utf-8").splitlines()
    kinds = zip(("female", "male", ""), (line for line in lines if not line.startswith("#")), strict=True)
    return {name: kind for kind, line in kinds for name in line.split()}


@functools.lru_cache(4_000)
def unmarked(word: str) -> str:
    """
    A word without the marks on its letters.

    >>> unmarked("seán"), unmarked("gonçalo")
    ('sean', 'goncalo')
    """
    if word.isascii():
        return word
    return "".join([one for one in unicodedata.normalize("NFD", word) if not unicodedata.combining(one)])


# Endings of surnames that tell, in languages where they do.
_ENDINGS = {
    "female": ("ova", "eva", "yeva", "ieva", "ská", "skaya", "dóttir"),
    "male": ("ov", "ev", "yev", "iev", "skiy", "skyi"),
}


_TELLING = tuple(end for ends in _ENDINGS.values() for end in ends)


def gender(words: list[str]) -> str:
    """
    What the words of a name tell: "female", "male" or "".
    """
    found = genders().get(words[0].lower(), "")
    return found or (by_ending(words[-1].lower()) if len(words) > 1 else "")


def by_ending(last: str) -> str:
    """
    What the ending of a surname tells that is written in small letters.
    """
    if not last.endswith(_TELLING):
        return ""
    return next(kind for kind, ends in _ENDINGS.items() if last.endswith(ends))
