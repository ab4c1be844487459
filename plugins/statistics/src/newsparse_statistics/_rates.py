"""
What follows a unit: "per tonne", "a share", and the smaller unit of "five feet two inches".
"""

import re
from decimal import Decimal

from newsparse_statistics._number import ONE_HUNDRED, plus, times
from newsparse_statistics._spelled import START_WORD, number
from newsparse_statistics._tables import Unit, tables
from newsparse_statistics._units import unit_after
from newsparse_statistics._words import either, strings

_PER = re.compile(
    r"(?:[ \u00a0-](?:per|each|every)[ \u00a0-]|/| ?(?<![A-Za-z])p/|[ -]{1,3}an?[ -]{1,3})"
    r"([A-Za-z]+(?:[ -](?:foot|metre|meter|mile|yard|inch))?)"
)
_EXPLICIT = re.compile(r"[ \u00a0-](?:per|each|every)|/| ?p/")
# "34,500 tonnes of copper a year"
_OF_THEM = re.compile(r" of [a-z]{2,20}(?: [a-z]{2,20})?(?= (?:a|an|per|each) [a-z])")
_NOT_RATE = re.compile(rf" {either(strings('rates', 'not_before'))}\b|-")
_RATED = frozenset(strings("rates", "per"))
_TIMES = frozenset(strings("rates", "times_per"))
_LINK = re.compile(r"[ \u00a0](?:and )?(?=[\da-z])")
_ENDS = re.compile(r"[.,;!?]|$| and\b")
_TWELFTH = Decimal("1e-12")


def rate_after(text: str, at: int, unit: Unit) -> tuple[str, int] | None:
    """
    The code of the rate and where it ends, where one follows a unit that ends at *at*.
    """
    if text[at : at + 1] not in " /-\u00a0p":
        return None
    match = _PER.match(text, at)
    if not match:
        of = _OF_THEM.match(text, at) if unit.kind == "measure" else None
        match = _PER.match(text, of.end()) if of else None
        if not match:
            return None
    known = tables()
    word = match[1]
    low = word.lower()
    if unit.code == "x" and low not in _TIMES:
        return None
    explicit = _EXPLICIT.match(text, match.start()) is not None
    named = known.names.get(low)
    if named is None and (len(word) > 1 or text[at] == "/"):
        named = known.symbols.get(word)
    code = named.code if named else _singular(low)
    if text[match.start() + 1] == "e" and named is None and code not in _RATED:
        return None  # "$5 each for"
    if not explicit and (code not in _RATED or _NOT_RATE.match(text, match.end())):
        return None
    if named is None and text[at] == "/" and len(word) < 3:
        return None
    return f"{unit.code}/{code}", match.end()


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def compound(text: str, value: Decimal | None, unit: Unit, end: int) -> tuple[Decimal | None, int]:
    """
    The value with the smaller unit that follows it, and where that ends: "five feet two inches".
    """
    if value is None or (unit.size is None and unit.kind != "money"):
        return value, end
    link = _LINK.match(text, end)
    place = link.end() if link else len(text)
    if not link or not (text[place].isdecimal() or START_WORD.match(text, place)):
        return value, end
    smaller = number(text, place)
    if smaller is None or smaller.value is None or smaller.form not in ("digits", "words", "decimal"):
        return value, end
    after = unit_after(text, smaller.end)
    if after is None:
        # "a dollar and fifty", "$5 and 50"
        two_digits = smaller.form == "digits" and smaller.end - smaller.start == 2
        cents = two_digits or (smaller.form == "words" and smaller.value < ONE_HUNDRED and link[0] != " ")
        if unit.kind == "money" and cents and _ENDS.match(text, smaller.end):
            return plus(value, smaller.value / ONE_HUNDRED), smaller.end
        return value, end
    other, stop = after
    if unit.kind == "money":
        if other.code in ("cent", "penny") and unit.code not in ("cent", "penny"):
            return plus(value, smaller.value / ONE_HUNDRED), stop
        return value, end
    if not unit.dimension or unit.dimension != other.dimension or unit.size is None or other.size is None:
        return value, end
    if other.size >= unit.size:
        return value, end
    share = times(smaller.value, other.size) / unit.size
    return plus(
        value, share if share == share.to_integral_value() else share.quantize(_TWELFTH).normalize()
    ), stop
