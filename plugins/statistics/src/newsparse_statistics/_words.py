"""
The word lists beside this file, and patterns made of them.
"""

import functools
import re
import tomllib
from collections.abc import Iterable
from decimal import Decimal
from importlib import resources
from typing import Any

# What parts words on a line: print has no-break, narrow and thin spaces between a number and its unit.
GAP = "[ \u00a0\u202f\u2009]"


def text_of(name: str) -> str:
    """
    The words of a file in `data`.
    """
    return resources.files("newsparse_statistics").joinpath("data", name).read_text("utf-8")


@functools.cache
def table(name: str) -> dict[str, Any]:
    """
    The file *name*.toml in `data`.
    """
    return tomllib.loads(text_of(f"{name}.toml"))


def strings(name: str, key: str) -> tuple[str, ...]:
    """
    The list *key* of the file *name*.
    """
    return tuple(table(name)[key])


def numbers(name: str, key: str) -> dict[str, Decimal]:
    """
    The numbers of the table *key* of the file *name*.
    """
    return {word: Decimal(number) for word, number in table(name)[key].items()}


def either(words: Iterable[str]) -> str:
    """
    A pattern of any of *words*, the longest first; a blank in them is any gap.
    """
    longest = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", GAP + "{1,2}") for word in longest) + ")"


def tree(words: Iterable[str]) -> str:
    """
    A pattern of *words* that looks at each letter once; `re` tries the branches of a plain list one by one.
    """
    branches: dict[str, set[str]] = {}
    for word in words:
        branches.setdefault(word[:1], set()).add(word[1:])
    parts = []
    for letter, tails in sorted(branches.items(), reverse=True):
        if letter:
            parts.append(re.escape(letter) + ("" if tails == {""} else tree(tails)))
    if "" in branches:
        parts.append("")
    return parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"


def cased(words: Iterable[str]) -> str:
    """
    The tree of *words* in small letters, or with a capital first.
    """
    forms = {form for word in words for form in (word, word[0].upper() + word[1:])}
    # Most words of print fall at one of the first letters, which are looked at without trying the branches.
    few = min(3, *(len(form) for form in forms))
    letters = ("".join(sorted({form[i] for form in forms})) for i in range(few))
    return f"(?={''.join(f'[{either}]' for either in letters)}){tree(forms)}"
