"""
A number with its sign, its word of size, and the currency before it or the unit behind it.
"""

import re
from decimal import Decimal

import attrs

from newsparse_statistics import Bound
from newsparse_statistics._before import last_word
from newsparse_statistics._bounds import bound_after
from newsparse_statistics._labels import named_before, named_by
from newsparse_statistics._number import ONE_HUNDRED, Number, plus, times
from newsparse_statistics._pronouns import is_half_year, is_some_day
from newsparse_statistics._scales import SHOWN, scale_after
from newsparse_statistics._spelled import SCALES
from newsparse_statistics._tables import Unit, tables
from newsparse_statistics._units import currency_before, unit_after
from newsparse_statistics._words import GAP, either, strings

_MINUS = re.compile(r"(?:(?<![\w)\]])[-−–]|\b(?:minus|negative)[ -])$", re.IGNORECASE)
_MINUSES = frozenset(("-", "−", "–", "minus", "negative", "minus-"))
_BEFORE_SIGN = frozenset(("-", "−", "–", "s", "e", "S", "E", ""))  # the last letters of those
_LETTERS = {"k": Decimal(1000), "M": Decimal(10**6), "B": Decimal(10**9)}
_SIZE_BEHIND = re.compile(rf" ({either(SCALES)})\b")
# "half an hour", "a quarter of a mile", "half of one percent"
_OF_ONE = re.compile(rf"{GAP}(?:of{GAP})?(?:an?|one|1){GAP}(?=[a-z]{{3}})")
# "an hour and a half"
_ONE_AND = re.compile(
    rf"\b(?:an?|one){GAP}([a-z]{{3,12}}(?:{GAP}[a-z]{{3,12}})?){GAP}and{GAP}$", re.IGNORECASE
)
_WEIGHT = strings("money", "weight")
_LARGE = frozenset(strings("money", "large_only"))
_STERLING = strings("money", "sterling")
# "passed the 1,200 mark", but "the 1,200 mark bonds"
_PASSED = re.compile(r"[.,;)]|$| (?:after|and|as|before|by|for|in|last|needed|on|or|set|that|this|to|with)\b")
# "$75 U.S. per barrel", but "$75 U.S. aid"
_COUNTRIES = {"U.S.": "us", "US": "us", "Canadian": "canadian", "Cdn": "canadian", "Australian": "australian"}
_WHOSE = re.compile(
    r" (U\.S\.|US|Canadian|Cdn|Australian)(?= (?:per|a|an|and|to|for|in|on|at|from|each)\b|[,;)]|\.?$|\. )"
)


@attrs.define
class Quantity:
    """
    A number and its unit, from the currency or sign before it to the unit behind it.

    `bound` is one that stands between the two: "40-plus miles".
    """

    number: Number
    start: int
    end: int
    unit: Unit | None
    bound: Bound | None = None


def quantity(text: str, number: Number, dollar: str) -> Quantity:
    """
    The number with what belongs to it; *dollar* is what a bare dollar is.
    """
    before = currency_before(text, number.start)
    if not number.scaled:
        number = scale_after(text, number, money=before is not None)
    found = Quantity(number, number.start, number.end, None)
    if number.form == "fraction" and text.startswith("and ", number.start - 4) and _with_one(text, found):
        return found
    if before:
        _with_currency(text, found, before, dollar)
    if number.form != "ordinal" and number.form != "multiple":
        place = number.end
        if number.form == "vague" and text.startswith(" of ", place):
            place += 3
        elif number.form == "fraction" and (of := _OF_ONE.match(text, place)):
            place = of.end() - 1
        after = unit_after(text, place)
        if after and is_some_day(text, number, after[1]):
            found.number = number._replace(form="code")
        elif after and not is_half_year(text, number, after[1]):
            _with_unit(text, found, after, dollar)
        elif before is None and (behind := bound_after(text, number.end)):
            if after := unit_after(text, behind[1]):
                _with_unit(text, found, after, dollar)
            found.bound = behind[0] if found.unit else None
    _with_sign(text, found)
    return found


def _scale(found: Quantity, by: Decimal) -> None:
    if found.number.value is not None:
        value = found.number.value
        found.number = found.number._replace(value=times(value, by), scaled=True, bare=value)


def _with_currency(text: str, found: Quantity, before: tuple[Unit, int], dollar: str) -> None:
    """
    "$5", "MUSD 5".
    """
    unit, found.start = before
    if unit.code.startswith("M:"):
        _scale(found, _LETTERS["M"])
        unit = unit._replace(code=unit.code[2:])
    found.unit = Unit(dollar, "money") if unit.code == "USD" and text[found.start] == "$" else unit
    if text[found.start] == "$" and (whose := _WHOSE.match(text, found.number.end)):
        found.unit = tables().names[f"{_COUNTRIES[whose[1]]} dollar"]
        found.end = whose.end()


def _with_unit(text: str, found: Quantity, after: tuple[Unit, int], dollar: str) -> None:
    """
    "5 pounds", "5 m euros"; a unit behind a currency counts only where it says the same ("$5 USD").
    """
    unit, stop = after
    number, before = found.number, found.unit
    if (before and unit.kind != "money") or _is_model(text, number, stop):
        return
    name = text[number.end : stop].strip(" -").lower()
    is_small = not number.scaled and number.value is not None and number.value < ONE_HUNDRED
    if is_small and name in _LARGE:  # "of 34 boats, 12 won"
        return
    if (
        name == "mark" and not number.scaled and last_word(text, number.start) == "the"
    ):  # "passed the 1,200 mark"
        return
    if unit.code == "lb" and _is_sterling(text, number, stop):
        unit = Unit("GBP", "money")
    if unit.code[1:2] == ":":
        _scale(found, _LETTERS[unit.code[0]])
        unit = unit._replace(code=unit.code[2:])
    if before and before.code != unit.code and text[found.start].islower():  # "for dollars 5 euros"
        found.start, before = number.start, None
    if before is None or before.code == unit.code:
        found.unit, found.end = unit, stop
    if unit.kind == "money" and not number.scaled and (behind := _SIZE_BEHIND.match(text, stop)):
        _scale(found, SCALES[behind[1]])
        found.end = behind.end()
    if unit.code == "USD" and text[number.end : stop].strip(" -").lower().startswith("dollar"):
        found.unit = Unit(dollar, "money")


def _with_one(text: str, found: Quantity) -> bool:
    """
    Take what stands before a fraction: "an hour and a half".
    """
    number = found.number
    one = _ONE_AND.search(text, max(number.start - 32, 0), number.start)
    unit = tables().names.get(one[1].lower()) if one else None
    if one is None or unit is None or number.value is None or text.startswith("half", number.start):
        return False
    found.number = number._replace(value=plus(number.value, Decimal(1)), form="words")
    found.start, found.unit = one.start(), unit
    return True


def _with_sign(text: str, found: Quantity) -> None:
    number = found.number
    if number.value is None:
        return
    if found.start < number.start and text[number.start - 1] in "-−":  # "$-5"
        found.number = number = number._replace(value=number.value.copy_negate())
    before = text[found.start - 1 : found.start]
    if before == " " and text[found.start - 2 : found.start - 1] not in _BEFORE_SIGN:
        return
    if before not in ("-", "−", "–", " ") or last_word(text, found.start).lower() not in _MINUSES:
        return
    sign = _MINUS.search(text, max(found.start - 9, 0), found.start)
    if sign is None or number.value is None:
        return
    if text[max(sign.start() - 8, 0) : sign.start()].lower() == "plus or ":
        return
    is_mark = sign[0].strip() in ("-", "−", "–")
    if is_mark and (
        named_by(text, sign.start()) or text[sign.start() - 1 : sign.start()] not in ("", *" \n(\u00a0")
    ):
        return
    found.number = number._replace(value=number.value.copy_negate())
    found.start = sign.start()


def _is_model(text: str, number: Number, stop: int) -> bool:
    """
    Whether "777F" is a model: one letter glued to the number after a name.
    """
    if stop != number.end + 1 or text[number.end] not in "CFKABX":
        return False
    if text[number.end] == "K" and SHOWN.match(text, stop):  # "a 4K TV"
        return True
    return named_before(text, number.start, last_word(text, number.start)) is not None


def _is_sterling(text: str, number: Number, end: int) -> bool:
    """
    Pounds are money for large sums and beside words of money; by weight otherwise.
    """
    if text[number.end : number.end + 1] == "-":
        return False
    around = text[max(number.start - 40, 0) : end + 30].lower()
    if any(word in around for word in _WEIGHT):
        return number.scaled and "weigh" not in around
    return number.scaled or any(word in around for word in _STERLING)
