"""
Whether two names are one person's: Bill and William Moe, Ida B. Moe and Ida Moe, but not a father and a son.
"""

import functools
from importlib.resources import files

from newsparse_speakers.answers import CROWD
from newsparse_speakers.beings import Being
from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.parts import ends_name
from newsparse_speakers.runs import Told


@functools.cache
def short_names() -> dict[str, frozenset[int]]:
    """
    The lines of `nicknames.txt` in which a given name stands.
    """
    text = (files("newsparse_speakers") / "nicknames.txt").read_text(encoding="utf-8")
    found: dict[str, set[int]] = {}
    for number, line in enumerate(text.splitlines()):
        if not line.startswith("#"):
            for name in line.split():
                found.setdefault(name, set()).add(number)
    return {name: frozenset(lines) for name, lines in found.items()}


def apart(told: Told, being: Being) -> bool:
    """
    Whether a name that begins and ends as that of *being* is another's: Karl Moe Jr., Karl B. and Karl C.
    """
    suffix, family, middle = told
    if suffix != being.suffix and (family or being.family or (suffix and being.suffix)):
        return True
    return bool(middle and being.middle and middle[0] != being.middle[0])


def alike(first: str, told: Told, among: list[Being], lex: Lexicon) -> Being | None:
    """
    The one of those with a last name whose first name is another form of *first*.
    """
    if len(among) > CROWD:
        return None  # or a register of a thousand Moes takes a million looks
    first = first.lower()
    if first in lex.words["particles"]:
        fitting = [one for one in among if first in [word.lower() for word in one.words[1:-1]]]
    else:
        lines = short_names().get(first, frozenset())
        fitting = [
            one for one in among if _given(first, lines, one.words[0].lower()) or ends_name(first, one, lex)
        ]
    fitting = [one for one in fitting if not apart(told, one)]
    return fitting[0] if len(fitting) == 1 else None


def _given(first: str, lines: frozenset[int], other: str) -> bool:
    if len(first) == 1 or len(other) == 1:
        return first[0] == other[0]
    return not lines.isdisjoint(short_names().get(other, ()))
