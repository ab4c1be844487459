"""
Plugins' records, by typed keys.

Floor 1.  Keys with one name are one key, so a key survives pickling and JSON has something to write.
"""

import operator
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any, Generic, TypeAlias, TypeVar, cast

import attrs

from newsparse._model.leaves import all_fit, misfit
from newsparse._model.span import Record, Span
from newsparse.errors import BadRecord, FieldMissing, UsageError

R = TypeVar("R", bound=Record)
_Entry: TypeAlias = tuple[str, int, tuple[Record, ...]]


@attrs.frozen
class Field(Generic[R]):
    """
    The key to one plugin's records.

    Keys with one name are one key: so a key survives pickling, and JSON has something to write.

    Args:
        name: the name of the plugin, or one that starts with it and a full stop: "speakers.titles".
        record: the class of the records, frozen, with a `span`.
        version: a number that grows when records written before cannot be read any more.
    """

    name: str = attrs.field()
    record: type[R] = attrs.field(eq=False)
    version: int = attrs.field(default=1, eq=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.name, str) or not self.name or self.name != "".join(self.name.split()):
            msg = f"a field's name is a str without blanks, 'speakers', not {self.name!r}."
            raise UsageError(msg)
        if not isinstance(self.record, type):
            msg = f"field {self.name!r}: the record is a class, not {self.record!r}."
            raise UsageError(msg)
        if type(self.version) is not int:
            msg = f"field {self.name!r}: the version is an int, not {self.version!r}."
            raise UsageError(msg)


@attrs.frozen(repr=False)
class Fields:
    """
    What plugins found, by field.  Never changed, only replaced.

    Three states are told apart: a plugin that ran and found none gives `()`; one that failed, or that lacked
    what it needs, raises `FieldMissing` with the reason, and so does one that was never installed.
    """

    _found: tuple[_Entry, ...] = ()  # name, version, records
    _absent: tuple[tuple[str, str], ...] = ()  # name, the whole sentence that says why
    _unread: tuple[tuple[str, str], ...] = ()  # name, JSON that waits for its plugin
    _otherwise: str = "no plugin provides it"

    def __getitem__(self, field: Field[R]) -> tuple[R, ...]:
        if not isinstance(field, Field):
            msg = f"fields go by their Field, not by {field!r}; by name there is article.fields.get."
            raise UsageError(msg)
        found = self.get(field.name)
        if found is None:
            raise FieldMissing(self.why(field.name))
        return cast("tuple[R, ...]", found)  # with_ is the only way in and it checks

    def __contains__(self, field: object) -> bool:
        name = field.name if isinstance(field, Field) else field
        return any(name == key for key, _, _ in self._found)

    def __iter__(self) -> Iterator[str]:
        return (name for name, _, _ in self._found)

    def __len__(self) -> int:
        return len(self._found)

    def __bool__(self) -> bool:
        return bool(self._found or self._absent or self._unread)

    def __repr__(self) -> str:
        found = [f"{name}={len(records)}" for name, _, records in self._found]
        return f"Fields({', '.join(found + [f'{name}=absent' for name, _ in self._absent])})"

    def get(self, name: str) -> tuple[Any, ...] | None:
        """
        The records of the field called *name*, or `None` where no plugin provides it.
        """
        return next((records for key, _, records in self._found if key == name), None)

    def why(self, name: str) -> str:
        """
        Why the field called *name* is absent: a sentence.
        """
        absent = dict(self._absent)
        if name in absent:
            return absent[name]
        otherwise = self._otherwise
        if name in dict(self._unread):
            otherwise = (
                "it came from JSON, and the parser that read it has no plugin of this name and version"
            )
        return f"the field {name!r} is absent: {otherwise}."

    def with_(self, field: Field[R], records: Iterable[R], end: int) -> "Fields":
        """
        These fields and *records* as well.

        Raises:
            BadRecord: a record of another type, a value that none may hold, or a span outside the text of
                length *end*.
        """
        given = tuple(records)
        if given and not all_fit(given, field.record, end):
            for record in given:
                if not isinstance(record, field.record):
                    msg = f"{field.name}: {record!r} is no {field.record.__name__}."
                    raise BadRecord(msg)
                if type(record.span) is not Span:
                    msg = f"{field.name}: the span of {record!r} is no newsparse.Span."
                    raise BadRecord(msg)
                if wrong := misfit(record, end) or misfit(record.span, end):
                    msg = f"{field.name}: in {record!r}, {wrong}."
                    raise BadRecord(msg)
        entry: _Entry = (field.name, field.version, tuple(sorted(given, key=_place)))
        found = [*(one for one in self._found if one[0] != field.name), entry]
        found.sort(key=_name)
        return Fields(tuple(found), self._absent, self._unread, self._otherwise)

    def without(self, name: str, why: str) -> "Fields":
        """
        These fields, and word that the one called *name* is absent because of *why*, a whole sentence.
        """
        return attrs.evolve(self, absent=tuple(sorted((dict(self._absent) | {name: why}).items())))

    def only(self, names: Collection[str]) -> "Fields":
        """
        What an extractor sees that declared *names* and nothing else.
        """
        if not names:  # most extractors read core's records alone
            return _UNDECLARED
        return Fields(
            tuple(one for one in self._found if one[0] in names),
            tuple(one for one in self._absent if one[0] in names),
            otherwise=_UNDECLARED._otherwise,
        )


_place: Callable[[Record], tuple[int, int]] = operator.attrgetter("span")


def _name(entry: _Entry) -> str:
    return entry[0]


NO_FIELDS = Fields()
_UNDECLARED = Fields(otherwise="the extractor that reads it declares it neither in needs nor in after")
