"""
What the first word of a line tells: which readers of the head are worth asking.

Floor 4.  Most lines open with no word that we know, and one look-up is all they cost.
"""

import functools
import re
import tomllib
from collections.abc import Iterable, Mapping
from importlib import resources
from typing import Any

# All white space, NUL, and what has no width.
BLANK = re.compile("[\\s\x00\u200b-\u200f\u2060\ufeff]*")
# Between the words of a phrase.  A set with many wide characters takes `re` several times as long to compile,
# and a list of phrases has a hundred.
_BETWEEN = "(?:[^\\S\\r\\n]|[\u200b\ufeff]){1,3}"
GAP = "[ \t\u00a0\u2002\u2003\u2009\u200b\u202f\u3000\ufeff]"
LONGEST = 2_000
_FIRST = re.compile(r"[^\W\d_]+")


def skip(text: str, at: int) -> int:
    """
    Where the next character that is no blank stands.
    """
    if text[at : at + 1].isalnum():
        return at
    found = BLANK.match(text, at)
    return at if found is None else found.end()


def line_end(text: str, at: int) -> int:
    """
    Where the line that *at* stands on ends, without its line end and the blanks before it.

    Lines are cut after so many characters that no reader of the head would take them.
    """
    end = text.find("\n", at, at + LONGEST)
    if end < 0:
        end = min(len(text), at + LONGEST)
    old = text.find("\r", at, end)
    if old >= 0:
        end = old
    if end > at and "!" <= text[end - 1] <= "~":
        return end
    while end > at and (text[end - 1].isspace() or text[end - 1] in "\u200b\ufeff\x00"):
        end -= 1
    return end


def first_word(text: str, at: int) -> str:
    """
    The first word at *at* in small letters, or "" where no letter stands.
    """
    found = _FIRST.match(text, at, at + 40)
    return "" if found is None else found.group().lower()


@functools.cache
def table(name: str) -> Mapping[str, Any]:
    """
    A TOML file of `data`.
    """
    return tomllib.loads(resources.files("newsparse").joinpath("data", name).read_text("utf-8"))


def choice(phrases: Iterable[str]) -> str:
    """
    A pattern for any of *phrases*, the longest first.
    """
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return "(?:" + "|".join(re.escape(phrase).replace("\\ ", _BETWEEN) for phrase in ordered) + ")"


def phrase(printed: str) -> str:
    """
    What a pattern of `choice` matched, as the tables have it: small, with single blanks.

    >>> phrase("Details \u200bAdded"), phrase("VERSİON")
    ('details added', 'version')
    """
    words = small(printed)
    if not words.isascii():
        words = words.replace("\u200b", " ").replace("\ufeff", " ")
    return " ".join(words.split())


def small(printed: str) -> str:
    """
    *printed* in small letters, as patterns that ignore case take them: an i with a dot too many is one.
    """
    if printed.isascii():
        return printed.lower()
    return printed.casefold().replace("i\u0307", "i").replace("ı", "i")


@functools.lru_cache(maxsize=32)
def firsts(phrases: frozenset[str]) -> frozenset[str]:
    """
    The first words of *phrases*.
    """
    return frozenset(first_word(phrase, 0) for phrase in phrases)
