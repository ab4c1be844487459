"""
The collector of cycles, at rest while something is made that leaves none.

Floor 1.
"""

import functools
import gc
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def resting(make: Callable[P, R]) -> Callable[P, R]:
    """
    *make*, while which the collector rests; where it was off before, it stays so.

    What one article takes goes when nothing refers to it any more; the collector would only walk, again and
    again, over all that the process keeps: a tenth to a quarter of the time.
    """

    @functools.wraps(make)
    def made(*args: P.args, **named: P.kwargs) -> R:
        if not gc.isenabled():
            return make(*args, **named)
        gc.disable()
        try:
            return make(*args, **named)
        finally:
            gc.enable()

    return made
