"""
The unit at a number: a currency before it, any unit behind it.
"""

import re

from newsparse_statistics._tables import Tables, Unit, tables
from newsparse_statistics._words import either, strings

_INCHES = re.compile(r" ?[\"”″](?= (?:long|wide|tall|high|deep|thick|across|x|by)\b)")
_BRACKETED = re.compile(r"[ \u00a0]?[(\[{<]([A-Za-z%°µ/]{1,6}[²³]?)[)\]}>]")
_TOKEN = re.compile(
    r"[ \u00a0\u202f\u2009]?(?:[ -](?=[A-Za-z]))?"
    r"([\u0b80-\u0bff]{2,6}|[^\W\d_]{1,40}(?:[/.^-]?[^\W\d_]{1,40}|[²³]|\^?[23]\b|(?<=[a-z])\d\b){0,6}\.?"
    r"|[%‰°′″'’€£¥₹₽₺₩₪₾₼₸₴₭₫฿₦₡₵¢$₿元円]+[CF]?)"
)
_PLAIN = re.compile(r" ([a-z]{3,40})(?= [a-z]|[,;:]|\. |\.?$)")
_MOST_WORDS = 4
_NEXT = re.compile(r"[ -]([a-zA-Z]+)")
_POWERS = {"squared": "2", "cubed": "3", "²": "2", "³": "3", "2": "2", "3": "3"}
_FOLDED = {symbol.lower(): symbol for symbol in strings("symbols", "any_case")}
_DOTTED = {f"{'.'.join(symbol)}": symbol for symbol in strings("symbols", "dotted")}
# Symbols that are also words, initials or times of day: only glued to the number, or before a word of size.
_LETTERS = frozenset(strings("symbols", "letters"))
_GLUED = frozenset(strings("symbols", "glued"))
_APART = frozenset(strings("symbols", "apart"))
_OTHER_FIRST = frozenset((*_FOLDED, *_DOTTED))
_MILLIONS = frozenset(("M", "m", "bn", "B", "mn"))
# "PS5" is a console, "R18" a film, "P4" a grade: letters are money before a sum as only money is printed.
_MOST_MARKS = 10  # apostrophes and inches among them
_BEFORE_OPENING = ' \u00a0\n\t(\u2014\u2013"“['
_FARTHEST = 300  # characters between the marks of one quotation
_SUM = re.compile(r"\d{2}|\d[.,]\d|\d ?(?:m|bn|k|million|billion)\b")
_LARGE_SUM = re.compile(
    r"\d{1,3}(?:,\d{3})+|\d+\.\d\d(?!\d)|\d+(?:\.\d{1,2})?(?:(?:m|bn|k)| (?:[mb]illion|trillion|[mb]ln))\b"
)
_BEFORE_SUMS = frozenset(strings("money", "before_sums"))
_THICK = re.compile(rf" {either(strings('symbols', 'after_in'))}\b|$")


def currency_before(text: str, at: int) -> tuple[Unit, int] | None:
    """
    The currency printed before the number at *at*, and where it begins.
    """
    if at == 0:
        return None
    known = tables()
    last = text[at - 1]
    if last in " \u00a0\u202f-−" and at > 1:
        last = text[at - 2]
        if last in " -−" and at > 2:
            last = text[at - 3]
    if last not in known.marks:
        return None
    if last.isalpha():  # most words that end in such a letter are no currency
        words = text[max(at - 12, 0) : at].rstrip("-−").split()
        name = words[-1] if words else ""
        while name and name not in known.money:
            name = "" if name.isalpha() else name[1:]
        if not name:
            return None
    match = known.before.search(text, max(at - 10, 0), at)
    if match is None or (match[1] == "PS" and not _SUM.match(text, at)):
        return None
    if match[1] in _BEFORE_SUMS and not (match.end(1) == at and _LARGE_SUM.match(text, at)):
        return None
    return known.money[match[1].replace(" ", "")], match.start()


def unit_after(text: str, at: int) -> tuple[Unit, int] | None:
    """
    The unit printed right after a number that ends at *at*, and where it ends.
    """
    if text[at : at + 1] in ".,;:)\n":
        return None
    known = tables()
    if plain := _PLAIN.match(text, at):  # most words behind a number are no unit
        word = plain[1]
        if word not in known.first and word not in _OTHER_FIRST:
            return None
    match = _TOKEN.match(text, at)
    if not match:
        return _odd(known, text, at)
    word, end = match[1], match.end()
    first = word.rstrip(".")
    low = first.lower()
    start = match.start(1)
    opening = word.lower()
    if opening in known.openings and (found := _long(known, text, opening, end)):
        return found
    if unit := known.symbols.get(word):
        if found := _with_next(known, text, word, unit, end):
            return found
        return None if _is_other(text, word, start, end) else (unit, end)
    stop = start + len(first)
    if word != first and (unit := known.symbols.get(first)):
        return None if _is_other(text, first, start, end) else (unit, stop)
    if unit := known.names.get(low):
        squared = _NEXT.match(text, end)
        if squared and squared[1] in ("squared", "cubed"):
            return Unit(unit.code + _POWERS[squared[1]], unit.kind), squared.end()
        return unit, stop
    return _compounded(known, text, first, start, end)


def _odd(known: Tables, text: str, at: int) -> tuple[Unit, int] | None:
    """
    `12" long` and `5 [kg]`.
    """
    inches = _INCHES.match(text, at)
    if inches and not (inches[0][-1] in '"”' and is_quoted(text, at, '"“', '"”')):
        return known.symbols["in"], inches.end()
    bracketed = _BRACKETED.match(text, at)
    if bracketed and (unit := known.symbols.get(bracketed[1])) and unit.kind == "measure":
        return unit, bracketed.end()
    return None


def _long(known: Tables, text: str, first: str, end: int) -> tuple[Unit, int] | None:
    """
    "square metres", "degrees Celsius", "Swiss francs", "barrels per day".
    """
    found, name = None, first
    for _ in range(_MOST_WORDS - 1):
        word = _NEXT.match(text, end)
        if word is None:
            break
        name, end = f"{name} {word[1].lower()}", word.end()
        if unit := known.names.get(name):
            found = unit, end
    return found


def _with_next(known: Tables, text: str, word: str, unit: Unit, end: int) -> tuple[Unit, int] | None:
    """
    "° Celsius", "m squared", "m euros".
    """
    if word not in _MILLIONS and word != "°" and not text.startswith((" squared", " cubed"), end):
        return None
    two = _NEXT.match(text, end)
    if two is None:
        return None
    if word == "°":
        named = known.names.get(f"degrees {two[1].lower()}")
        return (named, two.end()) if named else None
    if two[1] in _POWERS:
        return Unit(unit.code + _POWERS[two[1]], unit.kind), two.end()
    money = known.symbols.get(two[1]) if word in _MILLIONS else None
    return (money, two.end()) if money and money.kind == "money" else None


def _compounded(known: Tables, text: str, first: str, start: int, end: int) -> tuple[Unit, int] | None:
    """
    What is made of several: "foot-long", "MEUR", "km/h", "m.p.h.", "°C".
    """
    low, stop = first.lower(), start + len(first)
    if "-" in first:
        head, _, tail = low.partition("-")
        if unit := known.names.get(low) or known.names.get(f"{head} {tail}"):
            return unit, stop
        printed = first[: len(head)]
        unit = known.names.get(head) or (
            known.symbols.get(printed) if len(head) > 1 and printed not in _LETTERS else None
        )
        return (unit, start + len(head)) if unit else None
    if len(first) == 4 and first[0] in "MBk":
        unit = known.symbols.get(first[1:])
        if unit and unit.kind == "money":
            return Unit(f"{first[0]}:{unit.code}", "money"), stop
    if "/" in first:
        over, _, under = first.partition("/")
        if (a := _one(known, over)) and (b := _one(known, under)):
            return Unit(f"{a.code}/{b.code}", a.kind), stop
    if low in _FOLDED:
        return known.symbols[_FOLDED[low]], stop
    if low in _DOTTED:
        return known.symbols[_DOTTED[low]], end
    return None


def _one(known: Tables, symbol: str) -> Unit | None:
    unit = known.symbols.get(symbol) or known.names.get(symbol.lower())
    if unit is None and symbol[-1:] in _POWERS and (base := known.symbols.get(symbol[:-1])):
        unit = Unit(base.code + _POWERS[symbol[-1]], base.kind)
    return unit


def is_quoted(text: str, at: int, opening: str, closing: str) -> bool:
    """
    Whether a quotation opened before *at*, on the same line, is still open there.
    """
    marks = set(opening + closing)
    line = max(text.rfind("\n", max(at - _FARTHEST, 0), at) + 1, at - _FARTHEST, 0)
    place = at
    for _ in range(_MOST_MARKS):
        place = max(text.rfind(mark, line, place) for mark in marks)
        if place < 0:
            return False
        before = text[place - 1 : place]
        if text[place] in opening and not before.strip(_BEFORE_OPENING):
            return True
        if text[place] in closing and not before.isdecimal() and not text[place + 1].isalnum():
            return False
    return False


def _is_other(text: str, symbol: str, start: int, end: int) -> bool:
    """
    Whether a symbol is something else here: a word, an initial, a quotation mark.
    """
    following = text[end : end + 1]
    if symbol in ("'", "’", "′"):
        if following not in ("", " ") and not following.isdecimal():
            return True
        return symbol != "′" and is_quoted(text, start, "'‘", "'’")
    if symbol not in _LETTERS:
        return False
    if symbol == "in":
        return _THICK.match(text, end) is None
    glued = text[start - 1].isdecimal()
    if text[start - 1] == "-" and symbol.isupper():  # "a 10-K filing"
        return True
    if symbol in ("C", "F", "K") and not glued:
        return following.isalnum() or following in ("-", "'")
    if symbol in _GLUED:
        return following.isalnum() or not (glued or symbol in _APART)
    return True
