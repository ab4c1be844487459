"""
House-style templates: print with slots, made into bounded patterns.

Floor 4.  Slots are a closed list, each bounded in length, so that data cannot hold a slow pattern.
"""

import functools
import re
from collections.abc import Sequence

from newsparse.errors import OutletError

# Print has no-break, thin and zero-width characters where a typist would have a blank.
BLANKS = " \x00\t\u00a0\u2002\u2003\u2009\u200b\u202f\u3000\ufeff"
DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015"

_UPPER = "[^\\W\\d_a-zß-öø-ÿа-яё]"
_WORD = f"{_UPPER}[\\w.'’-]{{0,24}}"
_SMALL = "(?:d[aeio]s?|del|della|di|la|le|les|el|al|am|an|der|den|im|in|on|upon|of|the|van|von|bin|ibn|y)"
_WORDS = f"{_WORD}(?:[{BLANKS}]{{1,2}}(?:{_SMALL}[{BLANKS}]){{0,2}}{_WORD}){{0,4}}"

#: What each slot takes.  `PLACE` is a place in capitals, `Place` one in any case.
SLOTS = {
    "PLACE": f"(?<!\\w)(?!\\w?[a-zà-ÿа-я]){_UPPER}(?:[^\\W\\d_a-zà-ÿа-я]|[.'’ /-]){{1,48}}(?<![ /-])",
    "Place": f"(?<!\\w){_WORDS}(?:/{_WORDS})?",
    "Country": f"(?<!\\w){_WORDS}",
    "Region": f"(?<!\\w){_WORDS}",
    "Month": "[^\\W\\d_]{3,12}\\.?",
    "month": "(?:1[0-2]|0?[1-9])",
    "day": "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d)",
    "year": "(?:(?:19|20)\\d\\d|'?\\d\\d)(?!\\d)",
    "time": "[0-2]?\\d[:.h][0-5]\\d(?::[0-5]\\d)?(?:[ \u00a0]?[ap]\\.?m\\.?)?",
    "Person": f"(?<!\\w){_WORD}(?:[{BLANKS}]{{1,2}}(?:(?:van|von|de|da|del|della|di|der|den|bin|ibn|al|el)"
    f"[{BLANKS}]){{0,3}}{_WORD}){{0,4}}",
    "outlet": "[^\\W_][\\w.&'’ -]{0,38}[\\w.]",
    "agency": "[^\\W_][\\w.&'’/ -]{0,38}[\\w.]",
}

_SLOT = re.compile("\\{([^{}]{0,40})\\}")


def source(template: str, names: Sequence[str] = (), *, suffix: str = "") -> str:
    """
    The pattern of *template* as text.

    Args:
        names: the outlet's own names, which `{outlet}` stands for; without them any name will do.
        suffix: ends each group's name, so that several templates fit in one pattern.

    Raises:
        OutletError: a slot that does not exist.
    """
    parts: list[str] = []
    seen: dict[str, int] = {}
    literals = _SLOT.split(template)
    for index, part in enumerate(literals):
        if index % 2 == 0:
            parts.append(_literal(part))
            continue
        if part not in SLOTS:
            msg = f"{template!r}: unknown slot {{{part}}}; the slots are {', '.join(SLOTS)}."
            raise OutletError(msg)
        seen[part] = seen.get(part, 0) + 1
        group = part + (f"_{seen[part]}" if seen[part] > 1 else "") + suffix
        parts.append(f"(?P<{group}>{_names(names) if part == 'outlet' and names else SLOTS[part]})")
    return "".join(parts)


@functools.lru_cache(maxsize=4096)
def compiled(template: str, names: tuple[str, ...] = ()) -> re.Pattern[str]:
    """
    The pattern of *template*; a slot that stands twice is called `Person`, then `Person_2`.

    >>> compiled("By {Person}, {outlet}", ("Meridian Wire",)).match("By Ida Moe, Meridian Wire")["Person"]
    'Ida Moe'
    """
    return re.compile(source(template, names))


def slots(template: str) -> tuple[str, ...]:
    """
    The names of the slots of *template*, in order, known or not.
    """
    return tuple(_SLOT.findall(template))


def _names(names: Sequence[str]) -> str:
    longest_first = sorted(names, key=len, reverse=True)
    return "(?:" + "|".join(_literal(name) for name in longest_first) + ")"


def _literal(words: str) -> str:
    out: list[str] = []
    for char in words:
        if char in BLANKS:
            if not out or out[-1] != f"[{BLANKS}]{{1,4}}":
                out.append(f"[{BLANKS}]{{1,4}}")
        elif char in "–—―":
            out.append(f"[{DASHES}]{{1,2}}")  # scrapers swap dashes
        elif char in "'’":
            out.append("['’]")
        else:
            out.append(re.escape(char))
    return "".join(out)
