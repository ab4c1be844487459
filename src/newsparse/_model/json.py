"""
Article and JSON, both ways, without loss.

Floor 2.  The only importer of cattrs; loaded on first use.  Text is written in ASCII, so a lone surrogate
comes back as it was (two that make a pair come back as the one character they stand for).
"""

import datetime
import decimal
import functools
import json
import re
from collections.abc import Iterable
from typing import Any, TypeVar

import attrs
import cattrs
from cattrs.gen import make_dict_structure_fn, override
from cattrs.preconf.json import JsonConverter, make_converter

from newsparse._model import edtf
from newsparse._model.article import Article, Source
from newsparse._model.fields import NO_FIELDS, Field, Fields
from newsparse._model.leaves import misfit
from newsparse._model.records import (
    Byline,
    Date,
    Dateline,
    Furniture,
    Headline,
    Issue,
    Outlet,
    Paragraph,
    Quote,
    Revision,
)
from newsparse._model.span import Span
from newsparse.errors import BadRecord, FormatError

FORMAT = 1
T = TypeVar("T")

# What Python says where cattrs asks a number for its keys.
_OTHER_KIND = re.compile(r"'(\w+)' object (?:is (not iterable)|has no attribute '(?:keys|items)')")


@attrs.frozen
class _Place:
    """
    A paragraph in JSON: its words are in the text.
    """

    span: Span


@attrs.frozen
class _Field:
    """
    A field in JSON: records that only its plugin can read.
    """

    version: int
    records: list[Any]


@attrs.frozen
class _Written:
    """
    An article as JSON has it.
    """

    newsparse: int
    source: Source
    headline: Headline | None
    date: Date | None
    revisions: tuple[Revision, ...]
    outlet: Outlet | None
    byline: Byline | None
    dateline: Dateline | None
    paragraphs: tuple[_Place, ...]
    quotes: tuple[Quote, ...]
    furniture: tuple[Furniture, ...]
    fields: dict[str, _Field]
    issues: tuple[Issue, ...]


@attrs.frozen
class _Date:
    """
    A date in JSON.
    """

    span: Span
    value: str | None
    time: datetime.time | None
    rule: str


_SAME = tuple(
    one.name for one in attrs.fields(_Written) if one.name not in ("newsparse", "paragraphs", "fields")
)


def dumps(article: Article) -> str:
    """
    The article as one line of JSON.

    Raises:
        BadRecord: it was made by hand, with what JSON cannot write.
    """
    converter = _converter()
    out: dict[str, Any] = {"newsparse": FORMAT}
    for name in ("source", "headline", "date", "revisions", "outlet", "byline", "dateline"):
        out[name] = converter.unstructure(getattr(article, name))
    out["paragraphs"] = [{"span": one.span} for one in article.paragraphs]
    out["quotes"] = converter.unstructure(article.quotes)
    out["furniture"] = converter.unstructure(article.furniture)
    fields: dict[str, Any] = {name: json.loads(raw) for name, raw in article.fields._unread}
    for name, version, records in article.fields._found:
        fields[name] = {"version": version, "records": [converter.unstructure(one) for one in records]}
    out["fields"] = dict(sorted(fields.items()))
    out["issues"] = converter.unstructure(article.issues)
    try:
        return json.dumps(out)
    except (TypeError, ValueError) as error:
        msg = f"the article holds what JSON cannot: {error}."
        raise BadRecord(msg) from error


def loads(text: str | bytes, fields: Iterable[Field[Any]] = ()) -> Article:
    """
    The article that `dumps` wrote, with the records of *fields*; other fields wait unread.

    Raises:
        FormatError: it is no such JSON; the sentence holds the path of what is wrong.
    """
    try:
        given = json.loads(text)
    except (ValueError, TypeError, RecursionError) as error:
        msg = f"this is no JSON: {error}."
        raise FormatError(msg) from None
    if not isinstance(given, dict) or "newsparse" not in given:
        msg = 'this is no article: an object with "newsparse": 1 was expected.'
        raise FormatError(msg)
    if given["newsparse"] != FORMAT:
        msg = f"this article is in format {given['newsparse']!r}; this newsparse reads {FORMAT}."
        raise FormatError(msg)
    written = _structured(given, _Written, "$")
    for name in _SAME:
        if wrong := misfit(getattr(written, name), len(written.source.text)):
            msg = f"{wrong} @ $.{name}"
            raise FormatError(msg)
    return Article(
        **{name: getattr(written, name) for name in _SAME},
        paragraphs=_paragraphs(written),
        fields=_fields(written, {field.name: field for field in fields}),
    )


def _paragraphs(written: _Written) -> tuple[Paragraph, ...]:
    text = written.source.text
    for at, one in enumerate(written.paragraphs):
        if one.span.end > len(text):
            msg = f"the span ends past the end of the text ({len(text)}) @ $.paragraphs[{at}].span"
            raise FormatError(msg)
    return tuple(Paragraph(one.span, one.span.of(text)) for one in written.paragraphs)


def _fields(written: _Written, known: dict[str, Field[Any]]) -> Fields:
    made = NO_FIELDS
    unread = []
    for name, one in written.fields.items():
        field = known.get(name)
        if field is None or field.version != one.version:
            raw = {"version": one.version, "records": one.records}
            unread.append((name, json.dumps(raw)))
            continue
        path = f"$.fields.{name}.records"
        records = _structured(one.records, tuple[field.record, ...], path)  # type: ignore[name-defined]
        try:
            made = made.with_(field, records, len(written.source.text))
        except BadRecord as error:
            msg = f"{error} @ {path}"
            raise FormatError(msg) from None
    for issue in written.issues:
        if issue.code.startswith("absent:"):
            made = made.without(issue.code.removeprefix("absent:"), issue.message)
    return attrs.evolve(made, unread=tuple(sorted(unread))) if unread else made


def _structured(given: Any, kind: type[T], path: str) -> T:
    try:
        return _converter().structure(given, kind)
    except cattrs.StructureHandlerNotFoundError as error:
        msg = f"{_told(error, None)} @ {path}"
        raise FormatError(msg) from error
    except (cattrs.BaseValidationError, ValueError, TypeError, RecursionError) as error:
        first = cattrs.transform_error(error, path, format_exception=_told)[0]
        raise FormatError(first) from None


def _told(error: BaseException, kind: type | None) -> str:
    if isinstance(error, cattrs.StructureHandlerNotFoundError):
        return f"what is of the type {getattr(error.type_, '__name__', error.type_)} cannot be read from JSON"
    if isinstance(error, KeyError):
        return f"{error} is missing"
    if isinstance(error, cattrs.ForbiddenExtraKeysError):
        return f"unknown keys: {', '.join(sorted(error.extra_fields))}"
    if match := _OTHER_KIND.match(str(error)):
        return f"{'a list' if match[2] == 'not iterable' else 'an object'} expected, not {match[1]}"
    return str(error).replace("is not a valid", "is no") or type(error).__name__


@functools.cache
def _converter() -> JsonConverter:
    made = make_converter(forbid_extra_keys=True, unstruct_collection_overrides={tuple: list})
    for plain in (str, int, bool):
        made.register_structure_hook(plain, _exactly)
    made.register_structure_hook_func(lambda kind: kind == list[Any], _listed)
    made.register_structure_hook(Span, _span)
    made.register_unstructure_hook(Span, list)
    made.register_structure_hook(decimal.Decimal, _decimal)
    made.register_unstructure_hook(decimal.Decimal, str)
    made.register_structure_hook(datetime.date, lambda value, _: datetime.date.fromisoformat(value))
    made.register_unstructure_hook(datetime.date, datetime.date.isoformat)
    made.register_structure_hook(datetime.time, lambda value, _: datetime.time.fromisoformat(value))
    made.register_unstructure_hook(datetime.time, _time)
    date = make_dict_structure_fn(_Date, made, _cattrs_forbid_extra_keys=True)
    made.register_structure_hook(Date, lambda value, _: _read_date(date(value, _Date)))
    made.register_unstructure_hook(Date, lambda one: _write_date(made, one))
    digest = override(rename="sha256")
    source = make_dict_structure_fn(Source, made, _cattrs_forbid_extra_keys=True, _sha256=digest)
    made.register_structure_hook(Source, source)
    made.register_unstructure_hook(Source, lambda one: _write_source(one))
    return made


def _exactly(value: Any, kind: type[T]) -> T:
    if type(value) is not kind:
        msg = f"{kind.__name__} expected, not {value!r}"
        raise TypeError(msg)
    return value


def _listed(value: Any, _: Any) -> list[Any]:
    if not isinstance(value, list):
        msg = f"a list expected, not {type(value).__name__}"
        raise TypeError(msg)
    return value


def _span(value: Any, _: type[Span]) -> Span:
    if isinstance(value, list) and [type(one) for one in value] == [int, int] and 0 <= value[0] <= value[1]:
        return Span(*value)
    msg = f"two numbers expected, the second not less than the first, not {value!r}"
    raise ValueError(msg)


def _decimal(value: Any, _: type[decimal.Decimal]) -> decimal.Decimal:
    try:
        return decimal.Decimal(_exactly(value, str))
    except decimal.InvalidOperation:
        msg = f"a decimal number in a string expected, not {value!r}"
        raise ValueError(msg) from None


def _time(time: datetime.time) -> str:
    return time.isoformat("auto" if time.second or time.microsecond else "minutes")


def _write_source(source: Source) -> dict[str, Any]:
    return {
        "name": source.name,
        "text": source.text,
        "encoding": source.encoding,
        "sha256": source.sha256,
        "exact": source.exact,
        "meta": [list(pair) for pair in source.meta],
    }


def _write_date(made: JsonConverter, date: Date) -> dict[str, Any]:
    time = None if date.time is None else _time(date.time)
    return {"span": date.span, "value": date.edtf, "time": time, "rule": date.rule}


def _read_date(date: _Date) -> Date:
    year, month, day = (None, None, None) if date.value is None else edtf.parts(date.value)
    return Date(date.span, year, month, day, date.time, date.rule)
