"""
Records as rows: core's, and those of plugins nobody here knows.
"""

import dataclasses
import datetime
import decimal
import enum

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Article, Source, Span
from newsparse._model.records import Author, Byline, Date, Dateline, Place, Revision
from newsparse.cli.rows import Row, cut, dated, rows, stranger

TEXT = "Sales rose to $1,200, said Ida Moe."
HERE = Span(14, 20)


class Bound(enum.Enum):
    """
    How exact a number is.
    """

    EXACT = "="


@attrs.frozen
class Number:
    """
    A record such as a plugin for numbers has.
    """

    span: Span
    value: decimal.Decimal
    unit: str | None = None
    low: decimal.Decimal | None = None
    bound: Bound = Bound.EXACT
    rough: bool = False
    said_by: Span | None = None
    names: tuple[str, ...] = ()
    kind: str = "money"
    rule: str = "sign first"


@dataclasses.dataclass(frozen=True)
class Plain:
    """
    A record that is a dataclass and has neither kind nor rule.
    """

    span: Span
    name: str


def test_a_strangers_values_are_named() -> None:
    """
    The value stands first, the others with their names; what is empty is left out; spans are their words.
    """
    record = Number(HERE, decimal.Decimal(1200), "USD", said_by=Span(27, 34), names=("Ida", "Moe"))
    what = "1200 · unit USD · bound = · said_by “Ida Moe” · names Ida, Moe · “$1,200”"

    assert Row("statistics", "money", what, HERE, "sign first") == stranger("statistics", record, TEXT)


def test_a_truth_is_its_name() -> None:
    """
    What is true is told by its name alone, what is false is not told.
    """
    record = Number(HERE, decimal.Decimal(1), rough=True, kind="", rule="")

    assert "1 · bound = · rough · “$1,200”" == stranger("statistics", record, TEXT).what


def test_a_name_that_is_its_words_stands_once() -> None:
    """
    Words that a record's own name repeats are not repeated.
    """
    span = Span(27, 34)

    assert Row("speakers", "", "Ida Moe", span, "") == stranger("speakers", Plain(span, "Ida Moe"), TEXT)


@attrs.frozen
class Late:
    """
    A record whose name stands last, after a span.
    """

    span: Span
    place: Span
    name: str


def test_what_needs_no_key_stands_first() -> None:
    """
    A name opens the row, wherever the class has it.
    """
    told = stranger("ships", Late(HERE, Span(27, 34), "Rosa"), TEXT).what

    assert "Rosa · place “Ida Moe” · “$1,200”" == told


class Worded(Plain):
    """
    A record that says how it is shown.
    """

    def in_words(self, text: str) -> str:
        """
        Its name and its words, over two lines; no name, no words; a short name, nothing that is a text.
        """
        if not self.name:
            raise ValueError
        return f"{self.name}:\n{self.span.of(text)}" if len(self.name) > 1 else len(text)  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("name", "told"), [("price", "price: $1,200"), ("", "“$1,200”"), ("p", "p · “$1,200”")]
)
def test_a_record_says_how_it_is_shown(name: str, told: str) -> None:
    """
    Its own words stand on one line; where it fails, or says no text, its values are listed.
    """
    assert told == stranger("prices", Worded(HERE, name), TEXT).what


def test_own_words_have_an_end() -> None:
    """
    Words that fill no screen are cut like the others.
    """
    told = stranger("prices", Worded(HERE, "a" * 1000), TEXT).what

    assert (240, "…") == (len(told), told[-1])


@pytest.mark.parametrize(
    ("date", "told"),
    [
        ((2023, 1, 10, None), "2023-01-10"),
        ((2024, 3, None, None), "2024-03"),
        ((None, 2, 26, None), "XXXX-02-26"),
        ((None, None, 5, None), "XXXX-XX-05"),
        ((2024, None, None, None), "2024"),
        ((2024, 3, 1, datetime.time(12, 28)), "2024-03-01 12:28"),
        ((2024, 3, 1, datetime.time(12, 28, 5, tzinfo=datetime.UTC)), "2024-03-01 12:28:05+00:00"),
    ],
)
def test_dates_show_their_holes(date: tuple[int, int, int, datetime.time], told: str) -> None:
    """
    A date is written as far as it is known.
    """
    assert told == dated(Date(HERE, *date, rule=""))


def test_core_records_say_what_they_mean() -> None:
    """
    Byline, dateline and revision are told by their values, not their words.
    """
    authors = (Author(HERE, "Ida Moe", "chief", "ida@example.org"), Author(HERE, "Tom Ash", None, None))
    article = Article(
        Source(TEXT),
        revisions=(Revision(HERE, "updated", datetime.time(12, 28), datetime.date(2024, 5, 31), ""),),
        byline=Byline(HERE, authors, "Quiet Wire", ""),
        dateline=Dateline(HERE, (Place(HERE, "Oslo", None, "Norway"),), None, "QW", ""),
    )

    assert [
        "first published 2024-05-31 12:28",
        "Ida Moe, chief <ida@example.org>; Tom Ash; Quiet Wire",
        "Oslo, Norway · QW",
    ] == [row.what for row in rows(article)]


@given(text=st.text(st.sampled_from("ab \n\t\u00a0"), max_size=2000))
def test_what_is_said_fits_on_a_line(text: str) -> None:
    """
    Whatever the words, they are one line of bounded length; short ones are kept whole.
    """
    line = cut(text)

    assert (True, 1) == (len(line) <= 240, len((line or "x").splitlines()))
    if len(text) < 200:
        assert text.split() == line.split()
