"""
Plugins' records, by typed keys.

Floor 1.  Keys with one name are one key, so a key survives pickling and JSON has something to write.
"""

from collections.abc import Iterable, Iterator
from typing import Any, Generic, TypeVar, cast

import attrs

from newsparse._model.span import Record
from newsparse.errors import BadRecord, FieldMissing

R = TypeVar("R", bound=Record)


@attrs.frozen
class Field(Generic[R]):
    """
    The key to one plugin's records.

    Keys with one name are one key: so a key survives pickling, and JSON has something to write.
    """

    name: str
    record: type[R] = attrs.field(eq=False)
    version: int = attrs.field(default=1, eq=False, kw_only=True)


@attrs.frozen
class Fields:
    """
    What plugins found, by field.  Never changed, only replaced.
    """

    _found: tuple[tuple[str, tuple[Record, ...]], ...] = ()
    _absent: tuple[tuple[str, str], ...] = ()

    def __getitem__(self, field: Field[R]) -> tuple[R, ...]:
        found = self.get(field.name)
        if found is None:
            why = dict(self._absent).get(field.name, "no installed plugin provides it")
            msg = f"the field {field.name!r} is absent: {why}."
            raise FieldMissing(msg)
        return cast("tuple[R, ...]", found)  # with_ is the only way in and it checks

    def __contains__(self, field: object) -> bool:
        name = field.name if isinstance(field, Field) else field
        return any(name == key for key, _ in self._found)

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._found)

    def get(self, name: str) -> tuple[Any, ...] | None:
        """
        The records of the field called *name*, or `None` where no plugin provides it.
        """
        return next((records for key, records in self._found if key == name), None)

    def with_(self, field: Field[R], records: Iterable[R], end: int) -> "Fields":
        """
        These fields and *records* as well.

        Raises:
            BadRecord: a record of another type, or a span outside the text of length *end*.
        """
        given = tuple(records)
        for record in given:
            if not isinstance(record, field.record):
                msg = f"{field.name}: {record!r} is no {field.record.__name__}."
                raise BadRecord(msg)
            if not 0 <= record.span.start <= record.span.end <= end:
                msg = f"{field.name}: {record!r} reaches outside the text (length {end})."
                raise BadRecord(msg)
        found = dict(self._found) | {field.name: tuple(sorted(given, key=_place))}
        return attrs.evolve(self, found=tuple(sorted(found.items())))


def _place(record: Record) -> tuple[int, int]:
    return record.span.start, record.span.end


NO_FIELDS = Fields()
