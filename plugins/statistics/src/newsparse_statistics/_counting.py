"""
What a number counts, and whether one that counts nothing is a quantity.
"""

import re
from decimal import Decimal

from newsparse_statistics._nouns import Noun, noun_after
from newsparse_statistics._number import Number
from newsparse_statistics._pronouns import NEXT_WORD, is_fraction_of_something
from newsparse_statistics._spelled import START_WORD
from newsparse_statistics._spelled import number as number_at
from newsparse_statistics._tables import Unit, tables
from newsparse_statistics._words import either, strings

_OWNERS = either(strings("nouns", "owners"))
_OF_THE = re.compile(
    rf" of (?:(?:{_OWNERS}|[A-Z][a-z]+['’]s) )?| (?:the|its|their|all) | (?=[A-Z][a-z]+['’]s )"
)
# "an 18-hole course"
_JOINED = re.compile(r"-([a-z]{3,20})(?![\w’'-])")
_OF_OTHERS = re.compile(rf" (?:out )?of (?:{_OWNERS} )?(?:total )?")
_NOT_JOINED = frozenset(strings("nouns", "not_joined"))
_CAPS = re.compile(r" ([A-Z]{2,5}s?)(?=[\s),.;])(?! [A-Z])")
_NOT_CAPS = frozenset(strings("nouns", "not_counted_capitals"))
_TIME_WORDS = frozenset(strings("nouns", "time_words"))
_NOT_NOUNS = ("ed", "ly", "er", "en")
_NOT_MEASURES = frozenset(("pt", "h"))


def counted(text: str, end: int, number: Number, unit: Unit | None) -> Noun | None:
    """
    What a number with its *unit*, which ends at *end*, counts.
    """
    if number.form == "fraction":
        return _of_fraction(text, end, number) if unit is None else None
    if unit is not None and (unit.kind != "duration" or text[end : end + 1] == "-"):
        return None
    one, behind = number.value == 1, end
    of = _OF_THE.match(text, end) if text[end : end + 1] == " " else None
    if of and (number.form == "vague" or of[0] != " of ") and not one:
        end = of.end() - 1
    if unit is None and text[end : end + 1] == "-" and (joined := _JOINED.match(text, end)):
        if joined[1] in _NOT_JOINED or (one and number.form == "words"):
            return None
        strong = noun_after(text, joined.end(), one=True) if joined[1] == "strong" else None
        return strong or Noun(joined[1], joined.start(1), joined.end(1))
    found = noun_after(text, end, one=one)
    if found is None and text.startswith("-plus", end - 5):  # "a 1,500-plus crowd"
        return noun_after(text, end, one=True)
    if found is None and unit is None and of is None and number.form in ("digits", "words", "decimal"):
        found = _attributive(text, end)
    if found is None and unit is None and number.value is not None and (of := _OF_OTHERS.match(text, behind)):
        found = _of_others(text, of.end(), number.value, behind)
    # "two years" count nothing else; "a two-year contract" tells of what.
    if unit is not None and found and text[number.end : number.end + 1] != "-":
        return None
    return found


def _of_others(text: str, at: int, value: Decimal, end: int) -> Noun | None:
    """
    What the number at *at* counts, of which *value* are a part: "40 of 120 seats".  It lies outside the span.
    """
    if not (text[at : at + 1].isdecimal() or START_WORD.match(text, at)):
        return None
    other = number_at(text, at)
    if (
        other is None
        or other.value is None
        or other.value <= value
        or other.form not in ("digits", "words", "decimal")
    ):
        return None
    noun = noun_after(text, other.end, one=False)
    return Noun(noun.words, end, end) if noun else None


def _of_fraction(text: str, end: int, number: Number) -> Noun | None:
    of = _OF_THE.match(text, end)
    if of is None and text[number.start : end].lower() == "half":  # "half dead", "half measures"
        return None
    at = of.end() - 1 if of else end
    found = noun_after(text, at, one=False)
    if found is None and (of or text.find("/", number.start, number.end) > 0):
        found = noun_after(text, at, one=True)
        if found and not of and " " in found.words:
            return None
    return None if found and found.words.endswith(("ed", "ing")) else found


def _attributive(text: str, at: int) -> Noun | None:
    """
    What a number above one counts in the singular: "a three course meal", "0.5 WAR".
    """
    if text[at : at + 1] != " ":
        return None
    caps = _CAPS.match(text, at)
    if caps and caps[1] not in _NOT_CAPS:
        return Noun(caps[1], caps.start(1), caps.end(1))
    found = noun_after(text, at, one=True)
    if found is None or not found.words.islower():
        return None
    words = found.words.partition(" of ")[0].split()
    if words[0] in _TIME_WORDS or words[-1].endswith(_NOT_NOUNS):
        return None
    return found if 2 <= len(words) <= 3 else None


def measured(found: Noun) -> Unit | None:
    """
    The unit that heads what is counted: "517 rushing yards", "50 previous years".
    """
    if found.end == found.start:
        return None
    first, _, last = found.words.partition(" of ")[0].rpartition(" ")
    unit = tables().names.get(last.lower()) if first else None
    return unit if unit and unit.kind in ("measure", "duration") and unit.code not in _NOT_MEASURES else None


def stands_alone(text: str, number: Number) -> bool:
    """
    Whether a number without unit and noun is a quantity all the same.
    """
    if number.form == "fraction":
        return is_fraction_of_something(text, number)
    if number.form == "vague":
        return False
    following = NEXT_WORD.match(text, number.end)
    if number.form == "words":
        if text[number.start : number.end].lower() in ("one", "zero"):
            return False
        if number.start > 1 and text[number.start].isupper() and text[number.start - 2].isalnum():
            return False  # "the Gang of Eight"
        return not (following and (following[0][0] == "-" or following[1][0].isupper()))
    return not (
        following and number.form == "digits" and following[0][0] == " " and following[1][0].isupper()
    )
