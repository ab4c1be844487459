"""
Numbers that name something instead of counting it: sections, flights, models, houses.
"""

import re

from newsparse_statistics._ages import AND_OLDER
from newsparse_statistics._before import last_word
from newsparse_statistics._bounds import bound_before
from newsparse_statistics._dates import RECENT, is_date_or_time, is_year_place
from newsparse_statistics._nouns import noun_after
from newsparse_statistics._number import Number
from newsparse_statistics._pronouns import is_pronoun
from newsparse_statistics._scales import scale_after
from newsparse_statistics._units import currency_before, unit_after
from newsparse_statistics._words import either, strings

_THEMSELVES = frozenset(strings("labels", "themselves"))
_BEFORE = frozenset(strings("labels", "before"))
_NAMES = frozenset(strings("labels", "names"))
_STREET_AFTER = re.compile(rf" (?:[A-Z][a-z]+ ){{1,3}}{either(strings('labels', 'streets'))}\b")
_BEFORE_RECENT = frozenset(strings("dates", "before_recent"))
_NAME = re.compile(r"[A-Z][\w&/.’]*")
_DECADE = re.compile(r"['’]?s\b")


def labelled(text: str, number: Number, word: str) -> int | None:
    """
    Where a number without a unit ends that names something; *word* is the last one before it.
    """
    start, end = number.start, number.end
    if number.form == "words":
        if word in _BEFORE and word[0] in "Nn":  # "number two"
            return end
        return end if is_pronoun(text, number) else None
    if end - start == 4 and is_year_place(text, start, end):
        counted = noun_after(text, end, one=False)
        if text[end : end + 1] in ("-", "–") or not counted or _is_recent(text, start, end, word):
            return end
    if is_label(text, start, end, word):
        return end
    if text[start:end] in _THEMSELVES or (
        text[start] == "0" and end - start > 1 and text[start - 1 : start] != "."
    ):
        return end
    name = named_before(text, start, word)
    if name is None or bound_before(text, start, word) or AND_OLDER.match(text, end):
        return None
    counted = noun_after(text, end, one=False)
    if (
        counted
        and not counted.words[0].isupper()
        and not (name.isupper() and len(name) > 1)
        and "&" not in name
    ):
        return None
    # "Ida Moe 44, of Velm" is an age, or nothing that can be told.
    return None if text[start - 1] == " " and text[end : end + 1] == "," else end


def is_label(text: str, start: int, end: int, word: str) -> bool:
    """
    Whether the number is the number *of* something, or of a house.
    """
    if word in ("-", "–", "−"):  # "COVID -19"
        word = last_word(text, start - 1)
    bare = word.rstrip(".")
    if bare in _BEFORE or bare in _NAMES or word[-1:] in ("#", "№", "§"):
        return True
    return text[end : end + 1] == " " and _STREET_AFTER.match(text, end) is not None


def named_before(text: str, start: int, word: str) -> str | None:
    """
    The capitalised word in mid-sentence right before the number ("Boeing 777").
    """
    if not word[:1].isupper() or text[start - 1] not in " -":
        return None
    name = word.rstrip("-")
    if not _NAME.fullmatch(name):
        return None
    at = start - 1 - len(name)
    opens = (
        at <= 0 or text[at - 1] in '\n"“' or (text[at - 1] == " " and text[at - 2 : at - 1] in (*".!?\n", ""))
    )
    return None if opens and not (name.isupper() and len(name) > 1) and "&" not in name else name


def is_year(text: str, start: int, end: int, word: str) -> bool:
    """
    Whether four digits are a year: where years stand, or where nothing they could count follows.
    """
    value = int(text[start:end])
    if (value % 10 == 0 or value in RECENT) and _DECADE.match(text, end):
        return True
    if not 1000 <= value <= 2199 or currency_before(text, start):
        return False
    if text[end : end + 1] == "-":
        return value in RECENT
    if text[end : end + 1] != "'" and unit_after(text, end):
        return False
    if scale_after(text, Number(None, start, end, "digits")).scaled:
        return False
    bounded = bound_before(text, start, word) is not None
    if bounded and value not in RECENT:
        return False
    if is_date_or_time(text, start, end, value):
        return True
    return _is_uncounted_year(text, start, end, word, bounded=bounded)


def _is_uncounted_year(text: str, start: int, end: int, word: str, *, bounded: bool) -> bool:
    recent = int(text[start:end]) in RECENT
    placed = is_year_place(text, start, end)
    counted = noun_after(text, end, one=False)
    if counted is not None and counted.words[0].islower():
        return not bounded and recent and (placed or named_before(text, start, word) is not None)
    return placed or (recent and not bounded)


def _is_recent(text: str, start: int, end: int, word: str) -> bool:
    """
    Whether four digits before a plural are a year all the same: "the 2031 floods".
    """
    if int(text[start:end]) not in RECENT or text[start - 1] != " ":
        return False
    return word.lower() in _BEFORE_RECENT or (word[:1].isupper() and word.isalpha())


def named_by(text: str, at: int) -> bool:
    """
    Whether a name that has its number joined to it stands before *at*: "COVID -19".
    """
    return last_word(text, at).rstrip("-–− ") in _NAMES
