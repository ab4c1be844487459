"""
The JSON Schema of an article, written from the records themselves.

Floor 2.  Dialect 2020-12; a record class is a definition, so a reader of the schema finds it by its name.
"""

import dataclasses
import datetime
import decimal
import enum
import types
import typing
from collections.abc import Iterable
from typing import Any, Union

import attrs

from newsparse._model.article import Article
from newsparse._model.fields import Field
from newsparse._model.records import Date, Paragraph
from newsparse._model.span import Span

_EDTF = r"^(-?[0-9]{4,6}|XXXX)(-([0-9]{2}|XX)(-[0-9]{2})?)?$"
_DECIMAL = r"^[+-]?([0-9.]+([Ee][+-]?[0-9]+)?|Infinity|s?NaN[0-9]*)$"
_TIME = r"^[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?([+-][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?)?$"
_PLAIN: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    decimal.Decimal: {"type": "string", "pattern": _DECIMAL},
    datetime.date: {"type": "string", "format": "date"},
    datetime.time: {"type": "string", "pattern": _TIME},
    types.NoneType: {"type": "null"},
    Any: {},
}


def schema(fields: Iterable[Field[Any]]) -> dict[str, Any]:
    """
    The JSON Schema of an article with *fields*; those of other plugins are allowed as they come.
    """
    made = _Schema()
    article: dict[str, Any] = {"newsparse": {"const": 1}}
    article["source"] = made.of_object(
        {
            "name": {"type": ["string", "null"]},
            "text": {"type": "string"},
            "encoding": {"type": "string"},
            "sha256": {"type": "string"},
            "exact": {"type": "boolean"},
            "meta": made.of(tuple[tuple[str, str], ...]),
        }
    )
    found = _types(Article)
    article |= {name: made.of(found[name]) for name in found if name not in ("source", "fields", "issues")}
    article["fields"] = {
        "type": "object",
        "properties": {
            field.name: made.of_field({"const": field.version}, made.of(field.record))
            for field in sorted(fields, key=lambda one: one.name)
        },
        "additionalProperties": made.of_field({"type": "integer"}, {}),
    }
    article["issues"] = made.of(found["issues"])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "An article as newsparse writes it",
        **made.of_object(article),
        "$defs": dict(sorted(made.definitions.items())),
    }


class _Schema:
    """
    A schema in the making: what it has defined so far.
    """

    def __init__(self) -> None:
        self.definitions: dict[str, Any] = {
            "Span": {
                "description": "Where in source.text: half-open, in code points.",
                "type": "array",
                "items": {"type": "integer", "minimum": 0},
                "minItems": 2,
                "maxItems": 2,
            }
        }
        self._names: dict[type, str] = {Span: "Span"}

    def of(self, kind: Any) -> dict[str, Any]:
        if kind in self._names:
            return {"$ref": f"#/$defs/{self._names[kind]}"}
        if kind in _PLAIN:
            return _PLAIN[kind]
        origin, inner = typing.get_origin(kind), typing.get_args(kind)
        if origin in (Union, types.UnionType):
            return {"anyOf": [self.of(one) for one in inner]}
        if origin is typing.Literal:
            return {"enum": list(inner)}
        if origin is tuple and (len(inner) != 2 or inner[1] is not ...):
            items = [self.of(one) for one in inner]
            return {"type": "array", "prefixItems": items, "minItems": len(items), "maxItems": len(items)}
        if origin in (tuple, list, frozenset):
            return {"type": "array", "items": self.of(inner[0])}
        if isinstance(kind, type) and issubclass(kind, enum.Enum):
            return {"enum": [one.value for one in kind]}
        if isinstance(kind, type) and (attrs.has(kind) or dataclasses.is_dataclass(kind)):
            return self._define(kind)
        return {}

    def of_object(self, properties: dict[str, Any]) -> dict[str, Any]:
        return {
            "type": "object",
            "properties": properties,
            "required": list(properties),
            "additionalProperties": False,
        }

    def of_field(self, version: dict[str, Any], record: dict[str, Any]) -> dict[str, Any]:
        return self.of_object({"version": version, "records": {"type": "array", "items": record}})

    def _define(self, kind: type) -> dict[str, Any]:
        name = kind.__name__
        while name in self.definitions:  # two plugins may have a Claim each
            name += "_"
        self._names[kind] = name
        self.definitions[name] = {}  # a record may hold records of its own kind
        properties = {each: self.of(inner) for each, inner in _types(kind).items()}
        if kind is Date:
            value: dict[str, Any] = {"description": "EDTF.", "type": ["string", "null"], "pattern": _EDTF}
            properties = {
                "span": properties["span"],
                "value": value,
                "time": properties["time"],
                "rule": properties["rule"],
            }
        elif kind is Paragraph:
            del properties["text"]
        words = " ".join((kind.__doc__ or "").split())
        self.definitions[name] = {**({"description": words} if words else {}), **self.of_object(properties)}
        return {"$ref": f"#/$defs/{name}"}


def _types(kind: type) -> dict[str, Any]:
    resolved = typing.get_type_hints(kind)
    fields: Any = attrs.fields(kind) if attrs.has(kind) else dataclasses.fields(kind)
    return {field.name: resolved[field.name] for field in fields}
