"""
What a record may hold: values that JSON, pickle and a hash keep.

Floor 1.  The list is closed, so that no plugin's record can keep an article from being written or compared.
"""

import datetime
import enum
import functools
import operator
from collections.abc import Callable, Collection
from itertools import chain
from typing import Any

from newsparse._model.span import Span

_MAY_HOLD = "str, int, bool, Decimal, date, time, enums, Span, other records, None and tuples of these"


def misfit(value: Any, end: int) -> str | None:
    """
    What is wrong with a *value* of a record about a text of length *end*; `None` where nothing is.

    >>> misfit((1, Span(3, 12)), 9)
    'Span(start=3, end=12) reaches outside the text (length 9)'
    """
    kind = type(value)
    if kind is Span:
        start, stop = value
        if type(start) is not int or type(stop) is not int:
            return f"{value!r} is no pair of int"
        return None if 0 <= start <= stop <= end else f"{value!r} reaches outside the text (length {end})"
    plain = _plain()
    if kind in plain:
        return None
    if isinstance(value, tuple):
        inner = value
    elif isinstance(value, enum.Enum):
        inner = (value._value_,)
    elif values := _values(kind):  # type: ignore[arg-type]  # a class has a hash
        inner = values(value)
    elif isinstance(value, tuple(plain)):
        return None
    else:
        return f"{value!r} is of the type {kind.__name__}; a record holds {_MAY_HOLD}"
    for one in inner:
        # Most values of most records are plain: they are not worth a call.
        if type(one) not in plain and (wrong := misfit(one, end)):
            return wrong
    return None


def all_fit(records: Collection[Any], kind: type, end: int) -> bool:
    """
    Whether nothing is wrong with any of many records of one class, told in a few calls for all of them.

    Where it is `False`, `misfit` tells what is wrong, if anything is.
    """
    read, at = _columns(kind), _place_of_span(kind)
    if read is None or at is None or set(map(type, records)) != {kind}:
        return False
    columns = read(records)
    plain = _plain()
    spans: list[Span] = []
    for column in columns:
        kinds = set(map(type, column))
        if column is columns[at] and kinds != {Span}:
            return False
        if kinds <= plain:
            continue
        if kinds <= _PLACE:
            spans += filter(None, column) if len(kinds) > 1 else column
        elif kinds == {tuple}:
            columns.append(list(chain.from_iterable(column)))
        elif not all(map(_sound, kinds - plain)):
            return False
    for span in spans:  # a plain loop takes half the time of four passes in C over all the ends
        start, stop = span[0], span[1]  # a tuple of a subclass is unpacked by way of an iterator
        if type(start) is not int or type(stop) is not int or start < 0 or start > stop or stop > end:
            return False
    return True


_PLACE = {Span, type(None)}


@functools.lru_cache(maxsize=256)
def _sound(kind: type) -> bool:
    """
    Whether a class is an enumeration of plain values.
    """
    if not issubclass(kind, enum.Enum):
        return False
    return {type(one.value) for one in kind.__members__.values()} <= _plain()


def names_of(kind: type) -> list[str]:
    """
    The names of the values of an attrs class or a dataclass; none of any other class.
    """
    fields = getattr(kind, "__attrs_attrs__", None) or getattr(kind, "__dataclass_fields__", {}).values()
    return [field.name for field in fields]


@functools.lru_cache(maxsize=256)
def _place_of_span(kind: type) -> int | None:
    """
    Where the span stands among the values of a record of a class that has some.
    """
    names = names_of(kind)
    return names.index("span") if "span" in names else None


@functools.lru_cache(maxsize=256)
def _values(kind: type) -> Callable[[Any], tuple[Any, ...]] | None:
    """
    What takes the values out of a record of a class, faster than asking for its names each time.
    """
    names = names_of(kind) if kind.__hash__ is not None else []
    if len(names) < 2:  # `attrgetter` gives a single value bare
        return (lambda record: tuple(getattr(record, name) for name in names)) if names else None
    return operator.attrgetter(*names)


@functools.lru_cache(maxsize=256)
def _columns(kind: type) -> Callable[[Collection[Any]], list[list[Any]]] | None:
    """
    What takes the values out of many records of a class, those of one name together.
    """
    names = names_of(kind) if kind.__hash__ is not None else []
    # Written out, a name is read in a tenth of the time that one in a variable takes.
    columns = ", ".join([f"[one.{name} for one in records]" for name in names])
    known: dict[str, Any] = {}
    exec(f"def read(records): return [{columns}]", known)
    read: Callable[[Collection[Any]], list[list[Any]]] = known["read"]
    return read if names else None


@functools.cache
def _plain() -> frozenset[type]:
    from decimal import Decimal  # it is a tenth of what importing newsparse takes

    return frozenset({str, int, bool, type(None), Decimal, datetime.date, datetime.time, datetime.datetime})
