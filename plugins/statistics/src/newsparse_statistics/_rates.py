"""
What follows a unit: "per tonne", "a share", and the smaller unit of "five feet two inches".
"""

import re
from decimal import Decimal
from fractions import Fraction

from newsparse_statistics._number import ONE_HUNDRED, exact, plus, times
from newsparse_statistics._spelled import START_WORD, number
from newsparse_statistics._tables import Unit, tables
from newsparse_statistics._units import unit_after
from newsparse_statistics._words import GAP, either, strings

_PER = re.compile(
    r"(?:[ \u00a0-](?:per|each|every)[ \u00a0-]|/| ?(?<![A-Za-z])p/|[ -]{1,3}an?[ -]{1,3})"
    r"([A-Za-z]+(?:[ -](?:foot|metre|meter|mile|yard|inch))?)"
)
_EXPLICIT = re.compile(r"[ \u00a0-](?:per|each|every)|/| ?p/")
# "34,500 tonnes of copper a year"
_OF_THEM = re.compile(r" of [A-Za-z][a-zA-Z0-9]{1,20}(?: [a-z]{2,20})?(?= (?:a|an|per|each) [a-z])")
# "$400 per 1,000 cubic metres", "5 litres per 100 km"
_PER_MANY = re.compile(rf"{GAP}per{GAP}(1[0,]{{2,9}}|hundred|thousand|million|mln)(?={GAP}[a-zA-Z])")
_MANY = {"hundred": "100", "thousand": "1000", "million": "1000000", "mln": "1000000"}
_HEAD = re.compile(r" ([a-z]{3,12})\b")
_NOT_RATE = re.compile(rf" {either(strings('rates', 'not_before'))}\b|-")
_RATED = frozenset(strings("rates", "per"))
_TIMES = frozenset(strings("rates", "times_per"))
_LINK = re.compile(r"(?:\.?(?:,[ \u00a0]|[ \u00a0](?:and )?)|-|(?<=[hmt]))(?=[\da-z])")
# What tells inches behind feet without their name: "5'2", "a 5-foot-2 guard", "six foot two tall"
_INCHES = re.compile(r"(?<=['’′])(\d{1,2}(?:\.\d)?)(?![\d,.])(?: ?(?:[\"”″]|''|’’))?")
_TALL = re.compile(r"[.,;)]|$|-(?:inch|tall)\b| (?:tall|and|with|in|[a-z]+er|[a-z]+man)\b")
_FEET = Decimal(12)
_PLAIN_LINKS = (" ", "\u00a0", " and ", "\u00a0and ")
_SHORT = ("ft", "lb", "bs", "hr", "yd")
_WITH_COMMA = frozenset(("year", "week", "day", "h", "min", "ft", "lb", "stone"))
_LISTED = re.compile(r",? (?:and )?\d")
_LETTER = re.compile(r" ?(m|ins?)\b\.?(?![\w/²])")
_PARTS = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "three quarters": Decimal("0.75")}
_AND_PART = re.compile(
    r" and (?:an?[ -]|one[ -])?(half|quarter|(?<=and )three quarters)\b"
    r"(?![ -](?:of|an?|the|day|hour|mile|year|time)\b)"
)
_ENDS = re.compile(r"[.,;!?]|$| and\b")


def rate_after(text: str, at: int, unit: Unit) -> tuple[str, int] | None:
    """
    The code of the rate and where it ends, where one follows a unit that ends at *at*.
    """
    if text[at : at + 1] not in " /-\u00a0p":
        return None
    many = _PER_MANY.match(text, at)
    of_these = unit_after(text, many.end()) if many else None
    if many and of_these and of_these[0].kind == "measure":
        number_of = _MANY.get(many[1]) or many[1].replace(",", "")
        return f"{unit.code}/{number_of}{of_these[0].code}", of_these[1]
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
    code, end = named.code if named else _singular(low), match.end()
    head = _HEAD.match(text, end) if explicit and named is None and code not in _RATED else None
    if head and head[1] in _RATED:  # "per common share"
        code, end = head[1], head.end()
    if text[match.start() + 1] == "e" and named is None and code not in _RATED:
        return None  # "$5 each for"
    if not explicit and (code not in _RATED or _NOT_RATE.match(text, match.end())):
        return None
    if named is None and text[at] == "/" and len(word) < 3:
        return None
    return f"{unit.code}/{code}", end


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def compound(
    text: str, value: Decimal | None, unit: Unit, end: int, least: Decimal | None = None
) -> tuple[Decimal | None, int]:
    """
    The value with the smaller units that follow it, and where they end: "five feet two inches".

    Args:
        least: the size of the last of them so far.
    """
    if value is None:
        return value, end
    if (
        least is None
        and text.startswith((" and a", " and one", " and three"), end)
        and (part := _AND_PART.match(text, end))
    ):
        return plus(value, _PARTS[part[1].lower()]), part.end()  # "two hours and a half"
    if unit.size is None and unit.kind != "money":
        return value, end
    if unit.code == "ft" and (inches := _INCHES.match(text, end)) and Decimal(inches[1]) < _FEET:
        return _with(value, unit, Decimal(inches[1]), tables().names["inch"]), inches.end()
    link = _LINK.match(text, end)
    place = link.end() if link else len(text)
    if not link or not (text[place].isdecimal() or START_WORD.match(text, place)):
        return value, end
    smaller = number(text, place)
    if smaller is None or smaller.value is None or smaller.form not in ("digits", "words", "decimal"):
        return value, end
    after = _small_unit(text, unit, smaller.end)
    if after is None:
        # "a dollar and fifty", "$5 and 50"
        two_digits = smaller.form == "digits" and smaller.end - smaller.start == 2
        cents = two_digits or (smaller.form == "words" and smaller.value < ONE_HUNDRED and link[0] != " ")
        is_end = link[0] in _PLAIN_LINKS and _ENDS.match(text, smaller.end)
        if unit.kind == "money" and cents and is_end:
            return plus(value, smaller.value / ONE_HUNDRED), smaller.end
        is_foot = text.endswith(("foot", "Foot", "ft"), max(end - 4, 0), end)
        if (
            unit.code == "ft"
            and is_foot
            and smaller.value < _FEET
            and (link[0] == "-" or _TALL.match(text, smaller.end))
        ):
            return _with(value, unit, smaller.value, tables().names["inch"]), smaller.end
        return value, end
    other, stop = after
    if unit.kind == "money":
        if other.code in ("cent", "penny") and unit.code not in ("cent", "penny") and link[0] in _PLAIN_LINKS:
            return plus(value, smaller.value / ONE_HUNDRED), stop
        return value, end
    if not unit.dimension or unit.dimension != other.dimension or unit.size is None or other.size is None:
        return value, end
    # "two hours and 90 minutes" are two
    if max(other.size, times(smaller.value, other.size)) >= (least or unit.size):
        return value, end
    if "," in link[0] and (unit.code not in _WITH_COMMA or _LISTED.match(text, stop)):  # "10 km, 300 m ahead"
        return value, end
    if link[0][0] == "." and not text.endswith(_SHORT, 0, end):
        return value, end
    return compound(text, _with(value, unit, smaller.value, other), unit, stop, other.size)


def _small_unit(text: str, unit: Unit, at: int) -> tuple[Unit, int] | None:
    """
    The unit at *at*, which after *unit* can be told: "2h 15m", "5ft 2in".
    """
    letter = _LETTER.match(text, at)
    if letter and unit.code == "h" and letter[1] == "m":
        return tables().symbols["min"], letter.end()
    if letter and unit.code == "ft" and letter[1] != "m":
        return tables().symbols["in"], letter.end()
    return unit_after(text, at)


def _with(value: Decimal, unit: Unit, small: Decimal, other: Unit) -> Decimal:
    """
    The value in *unit* of a sum whose smaller part is in *other*.
    """
    assert unit.size is not None
    assert other.size is not None
    return exact(Fraction(value) + Fraction(small) * Fraction(other.size) / Fraction(unit.size))
