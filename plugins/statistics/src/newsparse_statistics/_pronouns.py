"""
"One", "two" and "half" where they count nothing.
"""

import re

from newsparse_statistics._before import last_word
from newsparse_statistics._bounds import bound_before
from newsparse_statistics._nouns import is_stop, noun_after
from newsparse_statistics._number import Number
from newsparse_statistics._units import unit_after
from newsparse_statistics._words import either, strings

NEXT_WORD = re.compile(r"[ \u00a0-]([A-Za-z][\w’'-]{0,40})")
_ONE_AFTER = frozenset(strings("pronouns", "one_after"))
_ONE_OWNED = frozenset(strings("pronouns", "one_owned"))
_ONE_BEFORE = frozenset(strings("pronouns", "one_before"))
_BOTH = frozenset(strings("pronouns", "both"))
_PAIRS = frozenset(strings("pronouns", "pairs"))
_HALF_AFTER = re.compile(rf"\b{either(strings('pronouns', 'half_after'))}[ -]$", re.IGNORECASE)
_HALF_OF = re.compile(rf" {either(strings('pronouns', 'half_of'))}\b|[.,;)]|$")
_HALF_SAY = re.compile(rf" {either(strings('pronouns', 'half_say'))}\b")
_HALF_WORD = re.compile(rf"[ -]{either(strings('pronouns', 'half_words'))}\b")
_SOME_DAY = frozenset(strings("pronouns", "some_day"))
_LIMITED = frozenset(strings("pronouns", "limited"))
_LASTING = frozenset(strings("pronouns", "lasting"))
_CUT_IN = re.compile(rf"\b{either(strings('pronouns', 'cut_in'))}\b[^.;:\n]{{0,50}}\bin $", re.IGNORECASE)
_TOO = re.compile(r"\btoo [a-z]{2,20} by $")


def is_pronoun(text: str, number: Number) -> bool:
    """
    Whether a number in words stands for something said before.
    """
    start, end = number.start, number.end
    word = text[start:end].lower()
    before = last_word(text, start).lower()
    if word != "one":
        return word == "two" and before in _BOTH and _is_both(text, end)
    if before in _ONE_OWNED and _is_owned(text, start, before, end):
        return False
    if (before in _ONE_AFTER and text[start - 1 : start] in (" ", "\u00a0")) or text[
        start - 1 : start
    ] in "-’'":
        return start > 0
    follows = NEXT_WORD.match(text, end)
    if text[start] == "O" and named_by_one(text, start) and not (follows and follows[1][0].isupper()):
        return True
    if follows is None or follows[0][0] == "-" or follows[1].lower() in _ONE_BEFORE:
        return unit_after(text, end) is None
    return follows[1][0].isupper() or is_stop(follows[1].lower())


def named_by_one(text: str, start: int) -> bool:
    """
    Whether the capitalised "One" at *start* ends a name: "Formula One".
    """
    word = last_word(text, start)
    return text[start - 1 : start] in (" ", "\u00a0") and word[:1].isupper() and word[-1].isalpha()


def _is_both(text: str, end: int) -> bool:
    """
    Whether "the two" that ends at *end* are named before: alone, or as "countries", "sides".
    """
    noun = noun_after(text, end, one=False)
    return noun is None or noun.words.lower() in _PAIRS


def _is_owned(text: str, start: int, before: str, end: int) -> bool:
    """
    Whether a noun follows "only one" or "its one", and no "the" stands before.
    """
    if before == "only" and last_word(text, start - 5).lower() in _ONE_AFTER:
        return False
    noun = noun_after(text, end, one=True)
    return noun is not None and noun.words[0].islower()


def is_fraction_of_something(text: str, number: Number) -> bool:
    """
    Whether a fraction without a noun is a share; halves of a game and quarters of a year are not.
    """
    word = text[number.start : number.end].lower()
    if word == "quarter":
        return False
    if word not in ("half", "a half", "halves"):
        return True
    if _HALF_OF.match(text, number.end):
        return True
    opens = text[number.start].isupper() and word == "half"
    return _HALF_SAY.match(text, number.end) is not None and (
        opens or bound_before(text, number.start) is not None
    )


def is_part_of_game(text: str, number: Number) -> bool:
    """
    Whether "half" or "quarter" is a part of a game or a year: "the second half of July".
    """
    if text[number.start : number.end].lower() not in ("half", "quarter"):
        return False
    if text[number.end : number.end + 1] == "-":
        return True
    start = number.start
    word = last_word(text, start).lower()
    if word in ("in", "by", "on") and text.startswith((" of ", " the "), number.end):
        return False
    if word == "in" and _CUT_IN.search(text, max(start - 70, 0), start):
        return False  # "cut the fee in half"
    if word == "by":
        return _TOO.search(text, max(start - 32, 0), start) is not None
    return _HALF_AFTER.search(text, max(start - 10, 0), start) is not None


def is_some_day(text: str, number: Number, end: int) -> bool:
    """
    Whether "one day", which ends at *end*, is any day to come: "it could one day reach the sea".
    """
    if not text.startswith("one day", number.start) or end != number.start + len("one day"):
        return False
    word = last_word(text, number.start).lower()
    if word in _SOME_DAY:
        return True
    following = NEXT_WORD.match(text, end)
    return word == "to" and following is not None and following[1].lower() not in _LIMITED


def is_half_year(text: str, number: Number, end: int) -> bool:
    """
    Whether a half and the unit that ends at *end* are one word: "half-year results", "his half-century".
    """
    if number.form != "fraction" or not text[number.start : number.end].lower().endswith("half"):
        return False
    joined = _HALF_WORD.match(text, number.end)
    if joined is None or joined.end() != end:
        return False
    # a batsman's half-century lasts no fifty years
    lasts = joined[0][1:] == "century" and (
        last_word(text, number.start).lower() in _LASTING
        or text.startswith((" ago", " later", " earlier"), end)
    )
    return not lasts
