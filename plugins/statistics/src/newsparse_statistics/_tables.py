"""
The tables of units and currencies, read once.
"""

import functools
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from newsparse_statistics._words import strings, text_of

_PREFIXES = {
    "": "1", "n": "1e-9", "µ": "1e-6", "m": "0.001", "c": "0.01", "d": "0.1", "h": "100", "k": "1000",
    "M": "1e6", "G": "1e9", "T": "1e12", "P": "1e15",
}  # fmt: skip
_SMALL_CHANGE = Decimal("0.01")


class Unit(NamedTuple):
    """
    A unit: *code* as it stands in records, its kind, and its size in the base of its dimension.
    """

    code: str
    kind: str
    dimension: str = ""
    size: Decimal | None = None


class Tables(NamedTuple):
    """
    Names (small letters), symbols (as printed), what stands before money, and the words that open long names.

    `first` holds every word that a unit may begin with.
    """

    names: dict[str, Unit]
    symbols: dict[str, Unit]
    money: dict[str, Unit]
    before: re.Pattern[str]
    marks: frozenset[str]
    openings: frozenset[str]
    first: frozenset[str]


@functools.cache
def tables() -> Tables:
    """
    The tables of `units.tsv` and `currencies.tsv`.
    """
    names: dict[str, Unit] = {}
    symbols: dict[str, Unit] = {}
    money: dict[str, Unit] = {}
    for code, printed, named in rows("currencies.tsv"):
        unit = Unit(code, "money", "", _SMALL_CHANGE if code in ("cent", "penny") else None)
        for symbol in printed.split():
            money.setdefault(symbol, unit)
        for name in filter(None, named.split("|")):
            _add_name(names, name, unit)
            if name.endswith("dollar"):
                _add_wire(names, name.removesuffix("dollar"), unit)
    not_units = frozenset(strings("symbols", "not_units"))
    for code, kind, size, printed, named in rows("units.tsv"):
        dimension, _, base = size.partition(" ")
        unit = Unit(code, kind, dimension, Decimal(base) if base else None)
        for symbol in printed.split():
            symbols.update(one for one in _prefixed(symbol, unit) if one[0] not in not_units)
        for name in filter(None, named.split("|")):
            _add_name(names, name, unit)
    only_before = frozenset(strings("money", "only_before"))
    symbols |= {printed: unit for printed, unit in money.items() if printed not in only_before}
    millions = {
        f"M{s}": Unit(f"M:{u.code}", "money") for s, u in money.items() if s == u.code and len(s) == 3
    }
    symbols |= millions
    money |= millions | {word: names[word] for word in strings("money", "words_before")}
    marks = sorted(set(money) - set(strings("money", "only_after")), key=lambda mark: (-len(mark), mark))
    # "HK $5" has a blank inside; "A $5 fee" and "vitamin C $5 off" begin with a word.
    blank = {mark for mark in marks if mark[1:].endswith("$") and (len(mark) > 2 or mark.islower())}
    mended = (re.escape(m).replace(r"\$", r" ?\$") if m in blank else re.escape(m) for m in marks)
    before = re.compile(rf"(?<![A-Za-z])({'|'.join(mended)})[ \u00a0\u202f]{{0,2}}[-−]?$")
    openings = frozenset(name.partition(" ")[0] for name in names if " " in name)
    first = openings | frozenset(names) | frozenset(symbols)
    return Tables(names, symbols, money, before, frozenset(mark[-1] for mark in marks), openings, first)


def rows(name: str) -> Iterator[list[str]]:
    """
    The rows of a table, without its comments.
    """
    for line in text_of(name).splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.split("\t")


def _prefixed(symbol: str, unit: Unit) -> Iterator[tuple[str, Unit]]:
    """
    The symbol, with the prefixes of SI where a star allows them.
    """
    if not symbol.endswith("*"):
        yield symbol, unit
        return
    for prefix, factor in _PREFIXES.items():
        code = ("u" if prefix == "µ" else prefix) + unit.code
        # only what people add up: "1m 80cm", "2kg 300g"
        size = unit.size * Decimal(factor) if unit.size is not None else None
        made = Unit(code, unit.kind, unit.dimension, size) if prefix else unit
        yield prefix + symbol[:-1], made
        if prefix == "µ":  # the Greek letter looks the same
            yield "μ" + symbol[:-1], made


def _add_wire(names: dict[str, Unit], whose: str, unit: Unit) -> None:
    """
    What the wire prints for someone's dollars, and their cents.
    """
    for short in ("dlr", "dlrs"):
        names.setdefault(whose + short, unit)
    if whose:
        for small in ("cent", "cents", "ct", "cts"):
            names.setdefault(whose + small, Unit("cent", "money", "", _SMALL_CHANGE))


def _add_name(names: dict[str, Unit], name: str, unit: Unit) -> None:
    """
    A name and its plural, which stands after a stroke where no rule makes it.
    """
    singular, _, plural = name.partition("/")
    first, _, rest = singular.partition(" ")
    if not plural and first in ("degree", "part"):
        plural = f"{first}s {rest}".strip()
    elif not plural and singular.endswith("y") and singular[-2] not in "aeou":
        plural = singular[:-1] + "ies"
    names.setdefault(singular, unit)
    names.setdefault(plural or singular + "s", unit)
