"""
Ages: "Ida Moe, 44, won", "a 12-year-old", "aged 18 to 34", "voters under 30", "65 and older", "in their 30s".
"""

import re
from typing import NamedTuple

from newsparse_statistics import Bound
from newsparse_statistics._before import last_word
from newsparse_statistics._bounds import bound_before
from newsparse_statistics._nouns import noun_after
from newsparse_statistics._number import Number
from newsparse_statistics._tables import Unit
from newsparse_statistics._words import either, strings, table

_OF_PEOPLE = table("ages")["of_people"]
_LIMITS = table("ages")["limits"]
_OLD = re.compile(r"[ -]{1,3}(?:old|of age)s?\b", re.IGNORECASE)
_YO = re.compile(r"[ -]?y/?o\b")
_AGED = re.compile(
    rf"\b{either(strings('ages', 'before'))}\s(?:about\s|just\s|only\s)?(?:between\s)?$", re.IGNORECASE
)
_AGED_ENDS = frozenset(
    (*(words.split()[-1] for words in strings("ages", "before")), "about", "just", "only", "between")
)
_THE = re.compile(r"(?:\bthe\s)?$")
_VERBS = strings("ages", "verbs")
_ADVERBS = strings("ages", "adverbs")
_IS_AGE = re.compile(
    rf"\b{either(strings('ages', 'subjects'))}(?:['’]s| {either(_VERBS)})(?: {either(_ADVERBS)})? $",
    re.IGNORECASE,
)
_IS_ENDS = frozenset((*(verb.split()[-1] for verb in _VERBS), *_ADVERBS))
_IN_THEIR = re.compile(
    rf"\bin {either(strings('ages', 'whose'))} (?:{either(strings('ages', 'parts'))}[ -])?$", re.IGNORECASE
)
_ENDS = re.compile(
    rf"[.,;)]|$| {either(strings('ages', 'after'))}\b| in {either(strings('dates', 'months'))}\b"
)
_PERSON = either(_OF_PEOPLE["person"])
_NAMED = re.compile(rf"([A-ZÀ-Þ][\w’'-]*|\b{_PERSON}),\s(?:(?:now|then|just|only|barely|still)\s)?$")
_THEN = frozenset(("now", "then", "just", "only", "barely", "still"))
_PAIR = re.compile(r",(?!\s?\d)| (?:and|or) \d{1,2}(?=[.,;)])|, \d{1,2}(?:,| and \d{1,2}[.,;)])")
_BEHIND = {words: Bound(sign) for sign, several in table("ages")["behind"].items() for words in several}
AND_OLDER = re.compile(rf"(?: years?)?[ -]({either(_BEHIND)}|{either(_BEHIND).replace(' ', '-')})(?![\w-])")
_ONLY_PEOPLE = frozenset(_OF_PEOPLE["behind"])
_PEOPLE = re.compile(
    rf"\b{either(_OF_PEOPLE['people'])}\s(?:(?:who are|who were|age[ds]?)\s)?$", re.IGNORECASE
)
_PEOPLE_BOUND = re.compile(
    rf"\b(?:{either(_OF_PEOPLE['people'])}(?:\s(?:who are|who were|age[ds]?))?"
    rf"|(?:he|she|who|{either(_OF_PEOPLE['people'])})(?:['’]s|\s(?:is|was|are|were|be)))\s({either(_OF_PEOPLE['bounds'])})\s$",
    re.IGNORECASE,
)
_BOUND_ENDS = frozenset(words.split()[-1] for words in _OF_PEOPLE["bounds"])
_UNDERS = re.compile(r"\b(?:over|under)[ -]$", re.IGNORECASE)
_FATE = re.compile(rf"\b{either(_OF_PEOPLE['fates'])} at $", re.IGNORECASE)
_SOMEONE = re.compile(rf",\s{either(_OF_PEOPLE['someone'])}(?= )")
_AT = re.compile(r"(?:^|[\n.!?\"“] ?)At $")
_LIMIT = re.compile(rf"\b{either(_LIMITS['of'])}\b[^.;:\n\d]{{0,40}}$", re.IGNORECASE)
_LIMIT_ENDS = frozenset(_LIMITS["links"])
_GROUP = re.compile(rf"[ -]{either(_LIMITS['groups'])}\b")
# "27 and 29 years old", "three- and four-year-olds"
_AND_OLD = re.compile(r"-?(?: (?:and|or|to) |, )[\w-]{1,12}[ -]years?[ -]olds?\b")
_ABOUT_AGE = re.compile(r"\b(?:age[ds]?|old|older|oldest|young|younger|youngest|born)\b")
_BRACKETED = re.compile(r"[A-ZÀ-Þ][\w’'-]* \($")
_OLDEST = 120
_YOUNGEST_NAMED = 5
_YOUNGEST_DEAD = 25
_YOUNGEST_BRACKETED = 16
_TENS = frozenset(range(20, 100, 10))


class Age(NamedTuple):
    """
    Where an age begins and ends, its unit, and its bound.
    """

    start: int
    end: int
    unit: str
    bound: Bound


def age(
    text: str, start: int, first: Number, last: Number, unit: Unit | None, end: int, word: str
) -> Age | None:
    """
    The age that the number *first* (to *last*) is, if it is one.

    Args:
        start: where the quantity begins, which may be at "between".
        unit: the unit that ends at *end*, if there is one.
        word: the last word before the number.
    """
    value = first.value
    if start != first.start:
        word = last_word(text, start)
    if value is None or (
        last is not first and (last.low is None or last.value is None or last.value <= last.low)
    ):
        return None
    if text[last.end : last.end + 1] == "s" and not text[last.end + 1 : last.end + 2].isalnum():
        return _in_tens(text, first, last.end + 1)
    if unit is not None:
        return _with_unit(text, start, first, unit, end, word)
    at = last.end
    if text[at : at + 2] in (" y", "-y", "yo", "y/") and (old := _YO.match(text, at)):
        return _bounded(text, start, old.end(), word)
    if not 0 < value < _OLDEST or first.form not in ("digits", "words"):
        return None
    if text[at : at + 10] == "-something" and value in _TENS:
        return _bounded(text, start, at + (11 if text[at + 10 : at + 11] == "s" else 10), word)
    if older := _and_older(text, first, at):
        return older._replace(start=start)
    bound, place = bound_before(text, start, word) or (Bound.EXACT, first.start)
    near = last_word(text, place).lower()
    if near in _AGED_ENDS and (aged := _AGED.search(text, max(place - 24, 0), place)):
        if bound is Bound.EXACT:
            return _bounded_at_age(text, aged.start(), start, at)
        return Age(place, at, "year", bound)
    if near in _LIMIT_ENDS and text.find("a", place - 60 if place > 60 else 0, place) >= 0:
        limit = _LIMIT.search(text, max(place - 60, 0), place)
        if (
            limit is not None
            and (last is not first or _ENDS.match(text, at) or text[at : at + 1] == " ")
            and not _counts(text, at)
        ):
            return Age(place, at, "year", bound)
    if (
        word.lower() in _BOUND_ENDS
        and _PEOPLE_BOUND.search(text, max(start - 40, 0), start)
        and not _counts(text, at)
    ):
        return _bounded(text, start, at, word)
    if _is_of_person(text, first, last, word):
        return _bounded(text, start, at, word)
    return None


def _counts(text: str, at: int) -> bool:
    """
    Whether a plural follows at once: "voters over 40 states".
    """
    noun = noun_after(text, at, one=False)
    return noun is not None and " " not in noun.words


def _bounded(text: str, start: int, end: int, word: str, unit: str = "year") -> Age:
    bound, start = bound_before(text, start, word) or (Bound.EXACT, start)
    return Age(start, end, unit, bound)


def _bounded_at_age(text: str, aged: int, start: int, end: int) -> Age:
    """
    The age with the bound before "the age of".
    """
    the = _THE.search(text, max(aged - 4, 0), aged)
    bound = bound_before(text, the.start() if the else aged)
    return Age(start if bound is None else bound[1], end, "year", Bound.EXACT if bound is None else bound[0])


def _with_unit(text: str, start: int, first: Number, unit: Unit, end: int, word: str) -> Age | None:
    """
    "12-year-old", "65 years and older", "a baby, 6 months, fled".
    """
    if unit.kind != "duration":
        return None
    if old := _OLD.match(text, end):
        return _bounded(text, start, old.end(), word, unit.code)
    if (
        unit.code == "year"
        and text[first.end : first.end + 1] == " "
        and (older := _and_older(text, first, first.end))
    ):
        return older._replace(start=start)
    if text[end : end + 1] == "," and word[-1:] == ",":
        named = _NAMED.search(text, max(first.start - 30, 0), first.start)
        if named is not None and named[1].islower():
            return Age(start, end, unit.code, Bound.EXACT)
    return None


def _and_older(text: str, first: Number, at: int) -> Age | None:
    """
    "65 and older", and of people "65 and over".
    """
    if text[at : at + 1] not in (" ", "-") or not (match := AND_OLDER.match(text, at)):
        return None
    words = match[1].lower().replace("-", " ")
    if words in _ONLY_PEOPLE and not (
        _PEOPLE.search(text, max(first.start - 26, 0), first.start)
        or _AGED.search(text, max(first.start - 24, 0), first.start)
    ):
        return None
    return Age(first.start, match.end(), "year", _BEHIND[words])


def _is_of_person(text: str, first: Number, last: Number, word: str) -> bool:
    """
    Whether a number without a unit stands where someone's age does.
    """
    at, value = last.end, first.value or 0
    low = word.lower()
    following = text[at : at + 1]
    if following == " " and last is not first:
        return (
            _GROUP.match(text, at) is not None
            or _PEOPLE.search(text, max(first.start - 26, 0), first.start) is not None
        ) and not _counts(text, at)
    is_is = low in _IS_ENDS or low.endswith(("'s", "’s"))
    if is_is and _ENDS.match(text, at) and _IS_AGE.search(text, max(first.start - 24, 0), first.start):
        return True
    if low in _THEN:
        follows = following == "," or text.startswith(" and ", at)
    else:
        follows = word[-1:] == "," and (following == ")" or _PAIR.match(text, at) is not None)
    if follows and first.form == "digits":
        named = _NAMED.search(text, max(first.start - 30, 0), first.start)
        return named is not None and (value >= _YOUNGEST_NAMED or named[1].islower())
    if low == "at":
        if following == "," and _AT.search(text, max(first.start - 5, 0), first.start):
            return _SOMEONE.match(text, at) is not None
        is_dead = value >= _YOUNGEST_DEAD and _ENDS.match(text, at)
        return bool(is_dead and _FATE.search(text, max(first.start - 16, 0), first.start))
    if following == ")" and text[first.start - 1] == "(" and value >= _YOUNGEST_BRACKETED:
        named = _BRACKETED.search(text, max(first.start - 24, 0), first.start)
        return named is not None and _ABOUT_AGE.search(text, max(first.start - 120, 0), at + 120) is not None
    return following in ("-", " ", ",") and _AND_OLD.match(text, at) is not None


def _in_tens(text: str, number: Number, end: int) -> Age | None:
    """
    "in her late 30s", "the over-65s".
    """
    if number.value is None or not 0 < number.value < _OLDEST:
        return None
    if unders := _UNDERS.search(text, max(number.start - 6, 0), number.start):
        bound = Bound.ABOVE if text[unders.start()] in "oO" else Bound.BELOW
        return Age(unders.start(), end, "year", bound)
    if number.value % 10 or not _IN_THEIR.search(text, max(number.start - 20, 0), number.start):
        return None
    return Age(number.start, end, "year", Bound.EXACT)
