"""
The forms of the verbs in the English list.
"""

import re
import tomllib
from importlib.resources import files

DATA = (files("newsparse_speakers") / "languages" / "en.toml").read_text(encoding="utf-8")
LINES = [line for block in tomllib.loads(DATA)["verbs"].values() for line in block.strip().splitlines()]

_DOUBLED = re.compile("[^aeiou]*[aeiou][bdgklmnprtv]")  # sob, sobbed
_HISSED = re.compile(".*(s|x|z|ch|sh|[^aeiou]o)")  # hisses, echoes


def misspelled(line: str) -> list[str]:
    """
    Forms that no verb has: a short one doubles its last letter, and one that hisses has "es".
    """
    base, finite, participle = (part.split() for part in line.split("|"))
    if len(base) != 1:
        return []
    (word,) = base
    wrong = {word + "s"} if _HISSED.fullmatch(word) or re.search("[^aeiou]y$", word) else {word + "es"}
    if _DOUBLED.fullmatch(word):
        wrong |= {word + "ed", word + "ing"}
    return sorted(wrong.intersection(finite + participle))


def test_forms_are_spelled_as_words_are() -> None:
    """
    No verb has a form that nobody writes, such as "sobed" and "cooes".
    """
    assert ["sobed"] == misspelled("sob | sobs sobed | sobbing")
    assert ["cooes"] == misspelled("coo | cooes cooed | cooing")

    assert not [line for line in LINES if misspelled(line)]


def test_what_stands_behind_to_is_no_past() -> None:
    """
    The first part of a line has the form that stands behind "to", which ends in "ed" in short words alone.
    """
    bases = [line.split("|")[0].split() for line in LINES]

    assert not [word for base in bases for word in base if word.endswith("ed") and len(word) > 4]
