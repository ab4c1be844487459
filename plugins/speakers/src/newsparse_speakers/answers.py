"""
What is known of who is meant: a name, or several.
"""

from collections.abc import Callable
from typing import NamedTuple

from newsparse_speakers.beings import Being

CROWD = 30  # people of one office; of more, nobody can tell who is meant


class Answer(NamedTuple):
    """
    A name, or the names it may be.
    """

    name: str | None = None
    candidates: tuple[str, ...] = ()
    being: Being | None = None


NOBODY = Answer()
# `_new(Answer, (name, candidates, being))` is that answer, made in half the time.
_new: Callable[[type[Answer], tuple[str, tuple[str, ...], Being]], Answer] = tuple.__new__


def sure(being: Being) -> Answer:
    """
    The name of *being*; made anew, for a being that kept it would wait for the garbage collector.
    """
    return _new(Answer, (being.known or being.name, (), being))


def several(found: list[Being]) -> Answer:
    """
    The name of one, or the names of several.
    """
    if len(found) == 1:
        return sure(found[0])
    if not found:
        return NOBODY
    names = tuple(dict.fromkeys([being.name for being in found[:CROWD]]))
    if len(names) == 1:
        return sure(found[0])
    return Answer(None, names[:6])
