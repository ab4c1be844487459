"""
The doors: what a user may import, what the verbs take and what they refuse.
"""

import datetime
import doctest
import importlib
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse import Article, Parser, Source, errors
from newsparse.errors import NewsparseError, PluginLoadWarning, SourceError, UsageError

TEXT = "OST HARBOUR, Norland, May 3, 2031 (NNA) — The ferry sails again.\n"


def test_the_front_door_is_sorted() -> None:
    """
    What is exported is there, in order, and has a docstring.
    """
    for door in (newsparse, importlib.import_module("newsparse.plugin"), errors):
        names = list(door.__all__)

        assert sorted(names) == names
        assert all(getattr(door, name).__doc__ for name in names)


@pytest.mark.parametrize(
    "module",
    [
        "newsparse",
        "newsparse._model.span",
        "newsparse._model.records",
        "newsparse._plugging.versions",
    ],
)
def test_the_examples_run(module: str) -> None:
    """
    What a docstring shows is what comes out.
    """
    tried = doctest.testmod(importlib.import_module(module))

    assert (0, True) == (tried.failed, tried.attempted > 0)


@pytest.mark.parametrize("name", errors.__all__)
def test_errors_survive_pickling(name: str) -> None:
    """
    An error from another process says what it said there.
    """
    kind = getattr(errors, name)
    error = (
        kind("the ferry 'Ost' is late.", ("a", "b"))
        if name == "PluginCycle"
        else kind("the ferry 'Ost' is late.")
    )

    assert issubclass(kind, NewsparseError | PluginLoadWarning)
    assert "the ferry 'Ost' is late." == str(pickle.loads(pickle.dumps(error)))


@pytest.mark.parametrize(
    ("call", "why"),
    [
        (lambda parser: parser.parse(None), "text must be str, not NoneType"),
        (lambda parser: parser.parse(b"x"), "text must be str, not bytes: use parse_bytes"),
        (lambda parser: parser.parse(Path("a.txt")), "not PosixPath: use parse_file('a.txt')"),
        (lambda parser: parser.parse("x", published="2031-05-03"), "use datetime.date.fromisoformat"),
        (lambda parser: parser.parse("x", published=2031), "published must be a datetime.date, not 2031"),
        (lambda parser: parser.parse("x", name=3), "name must be str, not int"),
        (lambda parser: parser.parse("x", name=Path("a.txt")), "not PosixPath: use 'a.txt'"),
        (lambda parser: parser.parse_bytes(b"x", name=3), "name must be str"),
        (lambda parser: parser.explain("x", name=3), "name must be str"),
        (lambda parser: parser.parse("x", meta="url"), "meta must be pairs of str"),
        (lambda parser: parser.parse("x", meta=[("url", 3)]), "meta must be pairs of str"),
        (lambda parser: parser.parse_bytes("x"), "a str goes to parse"),
        (lambda parser: parser.parse_file(3), "path must be a str or a pathlib.Path, not int"),
        (lambda parser: parser.parse_many("x"), "sources must be several, in a list or an iterator"),
        (lambda parser: parser.parse_many(Source("x")), "sources must be several"),
        (lambda parser: parser.parse_many(3), "sources must be several"),
        (
            lambda parser: parser.parse_many([], jobs=0),
            "jobs must be a number of processes, 1 or more, not 0",
        ),
        (lambda parser: parser.parse_many([], jobs="2"), "not '2'"),
        (lambda parser: list(parser.parse_many([b"x"])), "a source is a str (a text), a pathlib.Path"),
        (lambda parser: parser.explain(b"x"), "use parse_bytes"),
        (lambda parser: parser.dumps("x"), "dumps writes an Article, not str"),
        (lambda parser: Parser.of([parser]), "plugins go by name"),
        (lambda parser: Parser(5), "outlets are files, in a list, not 5"),
        (lambda parser: Parser.of({}, outlets="mine.toml"), "outlets are files, in a list: ['mine.toml']"),
        (lambda parser: parser.parse("x")["speakers"], "by name there is article.fields.get"),
    ],
)
def test_wrong_use_raises_at_once(call: Callable[[Any], object], why: str) -> None:
    """
    And the sentence tells the way out.
    """
    with pytest.raises(UsageError) as caught:
        call(Parser())
    assert why in str(caught.value)
    assert str(caught.value).endswith(".")


def test_every_verb_reads_the_same(tmp_path: Path) -> None:
    """
    Text, bytes, file and many: one article.
    """
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode())
    parser = Parser()
    want = parser.parse(TEXT, name=str(path))

    assert want == parser.parse_bytes(TEXT.encode(), name=str(path))
    assert want == parser.parse_file(path)
    assert want == parser.parse_file(str(path))
    assert [want, want] == list(parser.parse_many([path, want.source]))
    assert want == parser.explain(TEXT, name=str(path)).article
    assert want == parser.loads(parser.dumps(want))


def test_many_are_taken_one_by_one() -> None:
    """
    A source is taken when its article is asked for.
    """
    taken: list[str] = []
    articles = Parser().parse_many(taken.append(text) or text for text in ("a", "b", "c"))  # type: ignore[func-returns-value]

    assert [] == taken
    assert "a" == next(articles).text
    assert ["a"] == taken


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_missing_file_is_told_in_its_turn(jobs: int, tmp_path: Path) -> None:
    """
    What stands before it is read.
    """
    articles = Parser().parse_many(["a", tmp_path / "none.txt", "b"], jobs=jobs)

    assert "a" == next(articles).text
    with pytest.raises(SourceError, match=r"none\.txt: No such file"):
        next(articles)


def test_a_moment_is_taken_for_its_day() -> None:
    """
    A `datetime` is a date to Python, but cannot be compared with one.
    """
    text = "OST HARBOUR, May 3 (NNA) — The ferry sails again."
    day, moment = datetime.date(2031, 5, 4), datetime.datetime(2031, 5, 4, 12)

    assert Parser().parse(text, published=day) == Parser().parse(text, published=moment)


def test_pairs_may_come_as_a_mapping() -> None:
    """
    What a program has as a dictionary is taken as pairs.
    """
    meta: Any = {"url": "https://ost.example/1"}

    assert (("url", "https://ost.example/1"),) == Parser().parse(TEXT, meta=meta).source.meta


def test_an_explanation_is_in_the_order_of_the_text() -> None:
    """
    What was looked at and not taken comes with its place and the reason.
    """
    rejected = Parser().explain(TEXT).rejected

    assert sorted(rejected, key=lambda one: one.span) == list(rejected)
    assert all(one.why and one.rule and one.record for one in rejected)


@pytest.mark.parametrize("text", ["", " ", "\0", "\ud800", "\ufeff\r\n", "“" * 500, "x" * 100_000])
def test_reading_never_raises(text: str) -> None:
    """
    Whatever the text, an article comes back.
    """
    article = Parser().parse(text)

    assert isinstance(article, Article)
    assert text == article.text
