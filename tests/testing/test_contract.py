"""
The contract catches what is wrong with a plugin, and lets the rest pass.
"""

import itertools
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest
from hypothesis import given

from newsparse import Article, Span
from newsparse.errors import UsageError
from newsparse.plugin import Extractor, Field, hookimpl
from newsparse.testing import Check, contract, texts


@attrs.frozen
class Word:
    """
    A record with room for what should not be there.
    """

    span: Span
    value: Any


class Plugin:
    """
    A plugin that finds what *run* yields.
    """

    def __init__(self, run: Callable[[Article], Iterator[Word]]) -> None:
        self.run = run

    @hookimpl
    def newsparse_extractors(self) -> list[Extractor[Word]]:
        """
        Its one field.
        """
        return [Extractor(Field("words", Word), self.run)]


def _good(article: Article) -> Iterator[Word]:
    for quote in article.quotes:
        yield Word(quote.span, quote.span.of(article.text))


def _past_the_end(article: Article) -> Iterator[Word]:
    yield Word(Span(0, len(article.text) + 1), None)


def _mutable(article: Article) -> Iterator[Word]:
    yield Word(Span(0, 0), {"a", "b"})


def _odd_mark(article: Article) -> Iterator[Word]:
    if article.text.count('"') % 2:
        raise ValueError("a mark is missing")
    yield Word(Span(0, 0), None)


_OTHER = Field("others", Word)


def _undeclared(article: Article) -> Iterator[Word]:
    yield Word(Span(0, 0), len(article[_OTHER]))


def _quadratic(article: Article) -> Iterator[Word]:
    text = article.text
    if any(text[at:] == "no such end" for at in range(len(text))):
        yield Word(Span(0, 0), "never")
    yield Word(Span(0, 0), "always")


def _nothing(article: Article) -> Iterator[Word]:
    yield from ()


def _counting() -> Callable[[Article], Iterator[Word]]:
    count = itertools.count()

    def run(article: Article) -> Iterator[Word]:
        yield Word(Span(0, 0), next(count))

    return run


_EXAMPLES = ['"Rain," said Ida Moe.']
_CONTRACT = contract("words", Plugin(_good), examples=_EXAMPLES)
_CORE = contract("core", None, examples=_EXAMPLES)


@pytest.mark.parametrize("check", _CONTRACT.checks, ids=str)
@given(text=texts())
def test_a_good_plugin_keeps_the_contract(check: Check, text: str) -> None:
    """
    A plugin with nothing wrong keeps each law.
    """
    check(text)


@pytest.mark.parametrize("check", _CORE.checks, ids=str)
@given(text=texts())
def test_core_keeps_the_contract(check: Check, text: str) -> None:
    """
    Core goes through the checks that plugins go through.
    """
    check(text)


@pytest.mark.parametrize(
    ("run", "names"),
    [
        (_past_the_end, {"spans_are_inside"}),
        (_mutable, {"json_comes_back", "same_text_same_answer"}),
        (_odd_mark, {"spans_are_inside"}),
        (_undeclared, {"spans_are_inside"}),
        (_quadratic, {"long_text_is_survived"}),
        (_nothing, {"examples_find_something"}),
        (_counting(), {"same_text_same_answer", "company_changes_nothing"}),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_planted_faults_are_caught(run: Callable[[Article], Iterator[Word]], names: set[str]) -> None:
    """
    A plugin with a fault breaks at least the laws that speak of it.
    """
    faulty = contract("words", Plugin(run), examples=_EXAMPLES)
    broken = set()
    for check in faulty.checks:
        if check.name in names:
            try:
                check("")
            except Exception:  # noqa: BLE001 - the faults raise all sorts
                broken.add(check.name)

    assert names == broken


def test_a_slow_plugin_is_told_by_its_cost_alone() -> None:
    """
    The only law that the quadratic plugin breaks is the one about long texts.
    """
    faulty = contract("words", Plugin(_quadratic), examples=_EXAMPLES)

    assert {"long_text_is_survived"} == set(faulty.run(max_examples=1).failed)


def test_an_expected_failure_has_to_fail() -> None:
    """
    A law that is kept after all may not stay among the expected failures.
    """
    strict = contract(
        "words", Plugin(_good), examples=_EXAMPLES, expected_failures={"json_comes_back": "sets"}
    )
    check = next(check for check in strict.checks if check.name == "json_comes_back")

    with pytest.raises(AssertionError, match="json_comes_back holds; take it out"):
        check("")


def test_an_expected_failure_may_fail() -> None:
    """
    A law that is broken as expected passes, and the report says so.
    """
    lenient = contract(
        "words", Plugin(_mutable), examples=_EXAMPLES, expected_failures={"json_comes_back": "sets"}
    )
    check = next(check for check in lenient.checks if check.name == "json_comes_back")
    check("")

    assert "expected: json_comes_back: sets" in str(lenient.report())


@pytest.mark.parametrize("examples", [[], "a text", [1]])
def test_examples_are_required(examples: Any) -> None:
    """
    A contract without examples would pass a plugin that finds nothing.
    """
    with pytest.raises(UsageError, match="examples are texts"):
        contract("words", Plugin(_good), examples=examples)


def test_an_expected_failure_of_no_check_is_refused() -> None:
    """
    The error lists the checks there are.
    """
    with pytest.raises(UsageError, match="text_is_unchanged"):
        contract("words", Plugin(_good), examples=_EXAMPLES, expected_failures={"no_such": "why"})


def test_a_report_counts_what_ran() -> None:
    """
    A report tells how many checks, texts and records there were.
    """
    told = str(contract("words", Plugin(_good), examples=_EXAMPLES).run(max_examples=1))

    assert told.startswith("words: 8 checks, ")
    assert told.endswith(" records")
