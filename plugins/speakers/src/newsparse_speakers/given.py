"""
Given names and what they tell: `given.txt`, loaded on first use.
"""

import functools
import re
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


_SYLLABLE = re.compile("(?:[b-df-hj-np-tw-z]|[cstz]h|ts|kw|gw)?[wy]?[aeiou]{1,3}(?:ng|[nkptmlhr])?")


def is_eastern(word: str) -> bool:
    """
    Whether a word is a name that stands behind that of the family.

    >>> is_eastern("Ka-ming"), is_eastern("York-based"), is_eastern("Jones-Moe")
    (True, False, False)
    """
    before, _, rest = word.partition("-")
    return before.istitle() and _SYLLABLE.fullmatch(rest) is not None


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
