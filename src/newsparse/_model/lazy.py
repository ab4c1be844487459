"""
Slots that are filled when they are first read.

Floor 0.  An unset slot calls `__getattr__`, and attrs' own `==`, `hash`, `repr`, pickle and `evolve` read
each slot like anybody else: so an object made lazily cannot be told from one made at once, but for its speed.
"""

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

T = TypeVar("T")

_new = object.__new__
_set = object.__setattr__


class Lazy:
    """
    The base of a frozen attrs class whose fields may be worked out on first read.
    """

    __slots__ = ("_later",)

    if not TYPE_CHECKING:  # a type checker that saw it would take every misspelt attribute for granted

        def __getattr__(self, name: str) -> Any:
            field = _fields(type(self)).get(name)
            if field is None:
                msg = f"{type(self).__name__!r} object has no attribute {name!r}"
                raise AttributeError(msg, name=name, obj=self)
            try:
                value = self._later(name)
            except KeyError:
                value = _default(field)
            _set(self, name, value)
            return value


def lazily(cls: type[T], later: Callable[[str], object], /, **known: object) -> T:
    """
    An object of the frozen class *cls* with the fields *known*; the others wait for their first reader.

    Args:
        later: takes the name of a field and returns its value, the same one each time it is asked; it is
            asked once a field (more often only where threads race), and may return anything that does not
            change.  A `KeyError` means the default of the field.
    """
    made = _new(cls)
    _set(made, "_later", later)
    for name, value in known.items():
        _set(made, name, value)
    return made


@functools.cache
def _fields(cls: type) -> dict[str, Any]:
    return {field.name: field for field in getattr(cls, "__attrs_attrs__", ())}


def _default(field: Any) -> object:
    default = field.default
    if default is attrs.NOTHING:
        msg = f"{field.name} was neither given nor worked out"
        raise AttributeError(msg)
    return default.factory() if isinstance(default, attrs.Factory) else default  # type: ignore[arg-type]
