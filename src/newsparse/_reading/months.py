"""
Words of dates as tables: months, weekdays, Hijri months and time zones of many languages.

Floor 4.  Read from `data/months.toml` on first use.
"""

import functools
import tomllib
from importlib import resources

import attrs


@attrs.frozen
class Words:
    """
    What `data/months.toml` holds, ready for look-ups by words in small letters.
    """

    months: dict[str, int]
    everyday: frozenset[str]
    weekdays: frozenset[str]
    hijri: frozenset[str]
    zones: dict[str, int]
    slips: dict[str, int]
    orders: dict[str, str | None]
    week: dict[str, int]


@functools.cache
def words() -> Words:
    """
    The tables, read once.
    """
    data = tomllib.loads(resources.files("newsparse").joinpath("data/months.toml").read_text("utf-8"))
    months = {word: int(number) for number, names in data["months"].items() for word in names.split()}
    return Words(
        months,
        frozenset(data["everyday"]["words"].split()),
        frozenset(data["weekdays"]["words"].split()),
        frozenset(data["hijri"]["words"].split()),
        data["zones"],
        _slips(data["months"]),
        {
            country: order
            for key, order in (("mdy", "mdy"), ("unsure", None))
            for country in data["figures"][key].split()
        },
        {word: number for number, words in enumerate(data["week"]["days"]) for word in words.split()},
    )


def folded(word: str) -> str:
    """
    *word* in small letters as the tables have it; dotted capital İ loses the dot that `lower` leaves behind.

    >>> folded("KASIM"), folded("Sept.")
    ('kasim', 'sept')
    """
    return word.rstrip(".").lower().replace("i̇", "i").replace("ς", "σ")


def month(word: str, *, slips: bool = False) -> int | None:
    """
    The number of the month that *word* names.

    Args:
        slips: take an English name with one letter wrong, too many or missing ("Narch", "Marchg").
    """
    table = words()
    key = folded(word)
    found = table.months.get(key)
    if found is None and slips and len(key) >= 4:
        near = {number for name in _less_one(key) if (number := table.slips.get(name))}
        if len(near) == 1:
            return near.pop()
    return found


def _slips(months: dict[str, str]) -> dict[str, int]:
    # English comes first in each list; short names are left out: "Jane" and "Mary" are no months.
    full = {names.split()[0]: int(number) for number, names in months.items()}
    return {less: number for name, number in full.items() if len(name) > 4 for less in _less_one(name)}


def _less_one(word: str) -> set[str]:
    # Two words that differ in one letter share a word that is one letter shorter.
    return {word} | {word[:index] + word[index + 1 :] for index in range(min(len(word), 12))}
