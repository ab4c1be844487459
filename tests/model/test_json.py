"""
JSON: nothing is lost on the way there and back, and what is wrong is told with its place.
"""

import datetime
import decimal
import enum
import json
import types
import typing
from collections.abc import Callable
from typing import Any

import attrs
import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsparse import Article, Field, Parser, Source, Span
from newsparse._model import records
from newsparse._model.fields import NO_FIELDS, Fields
from newsparse._model.json import dumps, loads
from newsparse._model.schema import schema
from newsparse.errors import BadRecord, FieldMissing, FormatError
from newsparse.testing import texts

TEXT = "OST HARBOUR, Norland, May 3 (NNA) — The ferry “sails”.\r\n\ud800\ufeff 🚢"

# Two halves beside each other would come back as one character; that they may is said in the module.
words = st.text(st.characters(exclude_categories=())).filter(lambda one: one == json.loads(json.dumps(one)))
spans = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(lambda two: Span(*sorted(two)))
times = st.times(
    timezones=st.none()
    | st.integers(-1439, 1439).map(lambda shift: datetime.timezone(datetime.timedelta(minutes=shift)))
)


@attrs.frozen
class Ferry:
    """
    A record with all leaves that a plugin may use.
    """

    span: Span
    name: str | None
    fare: decimal.Decimal
    sails: datetime.date
    at: datetime.time
    stops: tuple[Span, ...]
    kind: records.QuoteKind
    on: bool
    decks: tuple[int, str]
    port: records.Place | None


FERRIES = Field("ferries", Ferry, version=2)


def _of(kind: Any) -> st.SearchStrategy[Any]:
    """
    Anything of a type of a record's field.
    """
    inner = typing.get_args(kind)
    if kind in LEAVES:
        return LEAVES[kind]
    if typing.get_origin(kind) in (typing.Union, types.UnionType):
        return st.one_of(*map(_of, inner))
    if typing.get_origin(kind) is tuple and inner[1] is ...:
        return st.lists(_of(inner[0]), max_size=2).map(tuple)
    if typing.get_origin(kind) is tuple:
        return st.tuples(*map(_of, inner))
    if issubclass(kind, enum.Enum):
        return st.sampled_from(kind)
    hints = typing.get_type_hints(kind)
    return st.builds(kind, *(_of(hints[field.name]) for field in attrs.fields(kind)))


LEAVES: dict[Any, st.SearchStrategy[Any]] = {
    str: words,
    int: st.integers(),
    bool: st.booleans(),
    type(None): st.none(),
    Span: spans,
    decimal.Decimal: st.decimals(allow_nan=False),
    datetime.date: st.dates(),
    datetime.time: times,
    records.Date: st.builds(
        records.Date,
        spans,
        st.none() | st.integers(1, 9999),
        st.none() | st.integers(1, 12),
        st.none() | st.integers(1, 31),
        st.none() | times,
        words,
    ),
    records.Paragraph: spans.map(lambda span: records.Paragraph(span, span.of(TEXT))),
    Source: st.builds(Source, st.just(TEXT), st.none() | words, meta=st.just((("url", "a"),))),
    Fields: st.lists(st.deferred(lambda: _of(Ferry)), max_size=2).map(
        lambda found: NO_FIELDS.with_(FERRIES, found, len(TEXT))
    ),
}
articles = _of(Article)


@given(article=articles)
@settings(max_examples=60, suppress_health_check=list(HealthCheck))
def test_json_comes_back(article: Article) -> None:
    """
    Any article, with any records, comes back as it went, and the schema allows what was written.
    """
    line = dumps(article)

    assert article == loads(line, [FERRIES])
    assert line == dumps(loads(line, [FERRIES]))
    assert line.isascii()
    assert [] == list(VALIDATOR.iter_errors(json.loads(line)))


@given(article=articles)
@settings(max_examples=20, suppress_health_check=list(HealthCheck))
def test_a_stranger_keeps_its_records(article: Article) -> None:
    """
    Without its plugin, or with another version of it, a field is carried along and written back.
    """
    line = dumps(article)
    older = Field("ferries", Ferry, version=1)

    assert line == dumps(loads(line))
    assert line == dumps(loads(line, [older]))
    assert article == loads(dumps(loads(line, [older])), [FERRIES])


def test_a_stranger_says_why_it_cannot_be_read() -> None:
    """
    Asked for a field that waits for its plugin, the article says that it does.
    """
    article = loads(dumps(Article(Source(TEXT), fields=NO_FIELDS.with_(FERRIES, (), 0))))

    assert FERRIES not in article.fields
    with pytest.raises(FieldMissing, match="no plugin of this name and version"):
        article[FERRIES]


def test_a_failed_field_stays_failed() -> None:
    """
    The three states of a field are told apart after a journey through JSON as before.
    """
    sentence = "the field 'ferries' is absent: ValueError: fog."
    issue = records.Issue(None, "absent:ferries", sentence)
    article = Article(Source(TEXT), fields=NO_FIELDS.without("ferries", sentence), issues=(issue,))

    assert article == loads(dumps(article), [FERRIES])
    with pytest.raises(FieldMissing, match="ValueError: fog"):
        loads(dumps(article))[FERRIES]


WHOLE = Article(
    Source(TEXT),
    quotes=(records.Quote(Span(46, 53), records.QuoteKind.TERM, (Span(47, 52),), (), True, "test"),),
    paragraphs=(records.Paragraph(Span(0, 4), TEXT[:4]),),
    date=records.Date(Span(0, 1), 2031, 5, 3, datetime.time(9, 30), "test"),
    fields=NO_FIELDS.with_(
        FERRIES,
        [
            Ferry(
                Span(0, 3),
                None,
                decimal.Decimal("2.50"),
                datetime.date(2031, 5, 3),
                datetime.time(9),
                (),
                records.QuoteKind.TERM,
                True,
                (1, "a"),
                None,
            )
        ],
        9,
    ),
)


def test_the_shape() -> None:
    """
    Spans are two numbers, dates EDTF, times without idle seconds; a paragraph's words are in the text.
    """
    out = json.loads(dumps(WHOLE))
    ferry = out["fields"]["ferries"]["records"][0]

    assert {"span": [0, 1], "value": "2031-05-03", "time": "09:30", "rule": "test"} == out["date"]
    assert [{"span": [0, 4]}] == out["paragraphs"]
    assert ["name", "text", "encoding", "sha256", "exact", "meta"] == list(out["source"])
    assert 2 == out["fields"]["ferries"]["version"]
    assert {"fare": "2.50", "sails": "2031-05-03", "port": None}.items() <= ferry.items()
    assert None is out["headline"]


TIDES: dict[str, Any] = {"version": 1, "records": []}


def _put(*path: Any) -> Callable[[Any], None]:
    def put(out: Any) -> None:
        for key in path[:-2]:
            out = out[key]
        out[path[-2]] = path[-1]

    return put


@pytest.mark.parametrize(
    ("want", "breaks"),
    [
        ("unknown keys: colour @ $", _put("colour", "red")),
        ("unknown keys: sha @ $.source", _put("source", "sha", "x")),
        ("'quotes' is missing @ $.quotes", lambda out: out.pop("quotes")),
        ("format 2; this newsparse reads 1", _put("newsparse", 2)),
        ("this is no article", lambda out: out.pop("newsparse")),
        ("not [9, 3] @ $.quotes[0].span", _put("quotes", 0, "span", [9, 3])),
        ("not [3] @ $.quotes[0].segments[0]", _put("quotes", 0, "segments", [[3]])),
        ("'shout' is no QuoteKind @ $.quotes[0].kind", _put("quotes", 0, "kind", "shout")),
        ("str expected, not 5 @ $.quotes[0].rule", _put("quotes", 0, "rule", 5)),
        ("bool expected, not 1 @ $.quotes[0].closed", _put("quotes", 0, "closed", 1)),
        ("there is no such day: '2031-02-30' @ $.date", _put("date", "value", "2031-02-30")),
        ("there is no such day: 'XXXX-13-01' @ $.date", _put("date", "value", "XXXX-13-01")),
        ("reaches outside the text (length 60) @ $.date", _put("date", "span", [0, 999])),
        ("EDTF date expected, 2024-03-01 or XXXX-03-01, not 'May' @ $.date", _put("date", "value", "May")),
        ("@ $.date.time", _put("date", "time", "25:00")),
        ("past the end of the text (60) @ $.paragraphs[0].span", _put("paragraphs", 0, "span", [0, 999])),
        ("an object expected, not list @ $.fields", _put("fields", [])),
        ("an object expected, not int @ $.headline", _put("headline", 3)),
        (
            "a list expected, not dict @ $.fields['tides'].records",
            _put("fields", "tides", TIDES | {"records": {"a": 1}}),
        ),
        (
            "a list expected, not str @ $.fields['tides'].records",
            _put("fields", "tides", TIDES | {"records": "a"}),
        ),
        ("a list expected, not NoneType @ $.quotes", _put("quotes", None)),
        ("@ $.fields['ferries'].records", _put("fields", "ferries", {"version": 2})),
        ("@ $.fields.ferries.records[0].fare", _put("fields", "ferries", "records", 0, "fare", "dear")),
        ("reaches outside the text", _put("fields", "ferries", "records", 0, "span", [0, 999])),
    ],
)
def test_what_is_wrong_is_told_with_its_place(want: str, breaks: Callable[[Any], None]) -> None:
    """
    JSON that is no article is a `FormatError` that holds the path of what is wrong.
    """
    out = json.loads(dumps(WHOLE))
    breaks(out)

    with pytest.raises(FormatError) as caught:
        loads(json.dumps(out), [FERRIES])
    assert want in str(caught.value)


@pytest.mark.parametrize("text", ["", "{", "[]", "1", b"\xff", "[" * 99_999, '{"newsparse": NaN}', "null"])
def test_what_is_no_article_at_all(text: str | bytes) -> None:
    """
    Whatever the string, it is an article or a `FormatError`.
    """
    with pytest.raises(FormatError):
        Parser().loads(text)


@attrs.frozen
class Odd:
    """
    A record with a leaf that no record should have.
    """

    span: Span
    odd: object


@attrs.define
class Liquid:
    """
    A value that can be changed.
    """

    one: int = 1


class Kind(enum.Enum):
    """
    A choice that JSON has no word for.
    """

    ONE = frozenset("a")


@pytest.mark.parametrize(
    "odd", [{1, 2}, [], {}, b"a", 0.5, lambda: 1, object(), (1, [2]), Liquid(), Kind.ONE]
)
def test_what_no_record_may_hold(odd: object) -> None:
    """
    It is told as the plugin's mistake, and gets into no article, which it would keep from being written.
    """
    with pytest.raises(BadRecord, match=r"odd: in .*; a record holds str, int, bool, Decimal"):
        NO_FIELDS.with_(Field("odd", Odd), [Odd(Span(0, 1), odd)], 9)


@pytest.mark.parametrize("odd", [Span(5, 10), (Span(-1, 2),), Span(0.5, 2), Span(False, True)])  # type: ignore[arg-type]
def test_no_span_of_a_record_is_outside(odd: object) -> None:
    """
    Wherever in a record it is.
    """
    with pytest.raises(BadRecord, match=r"reaches outside the text|is no pair of int"):
        NO_FIELDS.with_(Field("odd", Odd), [Odd(Span(0, 1), odd)], 9)


def test_what_json_cannot_write() -> None:
    """
    An article made by hand may hold anything; dumping it says what was wrong.
    """
    with pytest.raises(BadRecord, match="the article holds what JSON cannot: Object of type set"):
        dumps(Article(Source(TEXT, meta=(("tags", {1}),))))  # type: ignore[arg-type]


def test_what_json_cannot_read() -> None:
    """
    A leaf of no certain type can be written and not read; the sentence tells where it is.
    """
    odd = Field("odd", Odd)
    line = dumps(Article(Source(TEXT), fields=NO_FIELDS.with_(odd, [Odd(Span(0, 1), 2)], 9)))

    with pytest.raises(FormatError, match=r"cannot be read from JSON @ \$\.fields\.odd\.records"):
        loads(line, [odd])


@given(text=texts())
@settings(max_examples=20, deadline=None)
def test_the_schema_allows_what_is_read(text: str) -> None:
    """
    What a parser writes of real texts is as the schema of that parser says.
    """
    parser = Parser()
    validator = jsonschema.Draft202012Validator(parser.schema())

    assert [] == list(validator.iter_errors(json.loads(parser.dumps(parser.parse(text)))))


def test_the_schema_is_a_schema() -> None:
    """
    The schema is valid itself, and refuses what the format does not have.
    """
    out = json.loads(dumps(WHOLE))
    out["quotes"][0]["kind"] = "shout"

    jsonschema.Draft202012Validator.check_schema(VALIDATOR.schema)
    assert [["quotes", 0, "kind"]] == [list(error.absolute_path) for error in VALIDATOR.iter_errors(out)]


VALIDATOR = jsonschema.Draft202012Validator(schema([FERRIES]))
