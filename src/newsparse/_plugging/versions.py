"""
Whether a plugin is made for this newsparse.

Floor 5.  pip sees to it, but not where it was told to look away (`--no-deps`), nor after a later downgrade.
"""

import operator
import re
from collections.abc import Callable, Iterable
from typing import Any

_NEEDS = re.compile(
    r"newsparse\s*(?:\[[^\]]{0,200}\]\s*)?\(?\s*([<>=!~][^;)]{0,200})\)?\s*(?:;|$)", re.IGNORECASE
)
_CLAUSE = re.compile(r"(<=|>=|==|!=|~=|<|>)\s*(\d{1,6}(?:\.\d{1,6}){0,3})(\.\*)?")
_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}


def fits(requires: Iterable[str], here: str) -> str | None:
    """
    What is wrong where one of the requirements asks for another newsparse; `None` where all is well.

    >>> fits(["newsparse>=2,<3"], "1.4.0")
    'needs newsparse>=2,<3, and 1.4.0 is here; install a release of it made for that.'
    """
    for requirement in requires:
        if "extra ==" in requirement.partition(";")[2]:
            continue  # it holds where the extra was asked for, which nobody can tell
        match = _NEEDS.match(requirement)
        if match and not all(_holds(clause, here) for clause in match[1].split(",")):
            wanted = match[1].replace(" ", "")
            return f"needs newsparse{wanted}, and {here} is here; install a release of it made for that."
    return None


def _holds(clause: str, here: str) -> bool:
    match = _CLAUSE.fullmatch(clause.strip())
    if match is None:
        return True  # pip understands more than this does; what it let through stays
    sign, wanted = match[1], _numbers(match[2])
    have = _numbers(here)
    if sign == "~=":
        return have >= wanted and have[: len(wanted) - 1] == wanted[:-1]
    if match[3]:
        have = have[: len(wanted)]
    width = max(len(have), len(wanted))
    return _COMPARE[sign](have + (0,) * (width - len(have)), wanted + (0,) * (width - len(wanted)))


def _numbers(text: str) -> tuple[int, ...]:
    match = re.match(r"\d{1,6}(?:\.\d{1,6}){0,3}", text)
    return tuple(map(int, match[0].split("."))) if match else ()
