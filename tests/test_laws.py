"""
Laws of core, for every text.  What plugins keep as well is in tests/testing/test_contract.py.
"""

import datetime
import gc
import itertools
import re
import unicodedata
from collections.abc import Callable

import attrs
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from newsparse import Article, Parser, Span
from newsparse._model.records import Headline
from newsparse._reading.lines import BLANKS
from newsparse.testing import Planted, articles, laws, planted, texts

_PARSER = Parser.of({})


@given(planted())
def test_planted_articles_are_read(one: Planted) -> None:
    """
    An article put together from known pieces gives their records, all of them and no other.
    """
    assert () == one.wrong(_PARSER.parse(one.text, published=one.published))


@given(text=texts())
def test_texts_are_their_records(text: str) -> None:
    """
    What a headline or a paragraph says is what stands at its place.
    """
    article = _PARSER.parse(text)
    said = [article.headline, *article.paragraphs]

    assert all(one is None or one.text == one.span.of(text) for one in said)


@settings(max_examples=30)
@given(text=texts())
def test_reading_leaves_nothing_to_collect(text: str) -> None:
    """
    No article goes round in a circle, so that the collector may rest while one is read.
    """
    _PARSER.parse(text)  # what is loaded on first use is not what an article takes
    gc.collect()
    gc.freeze()  # or it looks at all that the tests keep
    try:
        article = _PARSER.parse(text)
        for name in ("headline", "outlet", "paragraphs", "quotes", "furniture", "issues"):
            getattr(article, name)
        del article

        assert 0 == gc.collect()
    finally:
        gc.unfreeze()


@given(text=texts())
def test_head_body_and_foot_are_apart(text: str) -> None:
    """
    Headline, byline, dateline, notes and furniture lie in no paragraph; quotations lie in the body.
    """
    article = _PARSER.parse(text)
    apart = [article.headline, article.dateline, article.date, *article.revisions, *article.furniture]
    for record in filter(None, apart):
        for paragraph in article.paragraphs:
            assert record.span.end <= paragraph.span.start or paragraph.span.end <= record.span.start, record

    inside = [Span(0, 0), *(paragraph.span for paragraph in article.paragraphs)]
    body = Span(inside[1].start if len(inside) > 1 else 0, inside[-1].end)
    assert all(body.start <= one.span.start <= one.span.end <= body.end for one in article.quotes)


@given(text=texts())
def test_paragraphs_leave_out_what_is_elsewhere(text: str) -> None:
    """
    What stands between the first paragraph and the last, and in none, is blank.
    """
    paragraphs = _PARSER.parse(text).paragraphs
    for one, other in itertools.pairwise(paragraphs):
        assert one.span.end <= other.span.start
        assert "" == text[one.span.end : other.span.start].strip(BLANKS)


@given(text=texts())
def test_quotations_are_well_made(text: str) -> None:
    """
    Quotations are in order and apart; segments and nested ones lie inside; a closed one ends with a mark.
    """
    quotes = _PARSER.parse(text).quotes
    for quote in quotes:
        assert quote.segments
        assert all(quote.span.start < one.start <= one.end <= quote.span.end for one in quote.segments)
        assert all(quote.span.start < one.start < one.end <= quote.span.end for one in quote.nested)
        assert sorted(quote.segments) == list(quote.segments)
        assert sorted(quote.nested) == list(quote.nested)
    assert all(one.span.end <= other.span.start for one, other in itertools.pairwise(quotes))


@given(text=texts(), published=st.none() | st.dates())
def test_dates_are_not_invented(text: str, published: datetime.date | None) -> None:
    """
    A year is printed in the text, in two figures at least, or comes from `published`.
    """
    article = _PARSER.parse(text, published=published)
    dates = [article.date, article.dateline and article.dateline.date]
    for date in filter(None, dates):
        assert date.value or None in (date.year, date.month, date.day)
        if date.year is not None and not any(mark in text for mark in "年令平昭民國"):
            near = published is not None and abs(published.year - date.year) <= 1
            # A dateline may take its year from the date line, where New Year lies between.
            years = (str(date.year), str(date.year + 1), str(date.year - 1), f"{date.year % 100:02}")
            assert near or any(year in _figures(text) for year in years), date


@given(one=planted())
def test_line_ends_change_nothing(one: Planted) -> None:
    """
    CRLF for LF gives the same records, moved.
    """
    laws.line_ends_change_nothing(_PARSER, one.text.replace("\r\n", "\n"))


@given(one=planted())
def test_trailing_space_changes_nothing(one: Planted) -> None:
    """
    Blanks and an empty line at the end give no other records.
    """
    laws.trailing_space_changes_nothing(_PARSER, one.text)


@given(one=planted())
def test_curly_marks_change_nothing(one: Planted) -> None:
    """
    Curly marks in place of straight ones give the same quotations.
    """
    laws.curly_marks_change_nothing(_PARSER, one.text)


@given(one=planted())
def test_another_paragraph_changes_nothing(one: Planted) -> None:
    """
    A paragraph after the last is one more, and no other record notices.
    """
    assume(one.paragraphs[-1].span.end == len(one.text) and "\n\n" in one.text)
    laws.another_paragraph_changes_nothing(_PARSER, one.text)


@given(one=planted(), odd=st.sampled_from("\u00a0\u202f\u2009"))
def test_blanks_of_other_widths_change_nothing(one: Planted, odd: str) -> None:
    """
    No-break blanks for plain ones give the same records, with these blanks where they repeat the text.
    """
    before = laws.records(_PARSER.parse(one.text.replace(odd, " ")))
    after = laws.records(_PARSER.parse(one.text.replace(" ", odd)))

    assert repr(before) == repr(after).replace(ascii(odd)[1:-1], " ")


@given(one=planted(), odd=st.sampled_from("\u200b\u00ad\ufeff\u2060"))
def test_what_has_no_width_changes_nothing(one: Planted, odd: str) -> None:
    """
    What has no width, in every word and in front of every line, gives the same records, moved.
    """
    text = one.text.replace(odd, "")
    inside = [at for at in range(1, len(text)) if text[at - 1] == "\n" or text[at - 1 : at + 1].isalpha()]
    longer = "".join(odd * (at in set(inside)) + char for at, char in enumerate(text))

    def moved(record: str) -> str:
        """The record with its spans where the words stand in the longer text."""
        return re.sub(
            r"Span\(start=(\d+), end=(\d+)\)",
            lambda span: repr(_moved(Span(int(span[1]), int(span[2])), inside)),
            record,
        )

    before = laws.records(_PARSER.parse(text))
    after = laws.records(_PARSER.parse(longer))

    assert moved(repr(before)) == repr(after).replace(ascii(odd)[1:-1], "")


def _moved(span: Span, inside: list[int]) -> Span:
    first = span.start + sum(at <= span.start for at in inside)
    return Span(first, max(first, span.end + sum(at < span.end for at in inside)))


@given(text=texts())
@example("Rain fell.\n\nIda Moe")
def test_explaining_changes_nothing(text: str) -> None:
    """
    To collect what was rejected does not change what is found, and what was rejected lies in the text.
    """
    explained = _PARSER.explain(text)

    assert _PARSER.parse(text) == explained.article
    assert all(0 <= one.span.start <= one.span.end <= len(text) for one in explained.rejected)


@given(article=articles())
def test_any_article_comes_back(article: Article) -> None:
    """
    Articles with any valid records are written as JSON and read without loss.
    """
    assert article == _PARSER.loads(_PARSER.dumps(article))


@pytest.mark.parametrize("law", laws.ALL, ids=lambda law: law.__name__)
def test_laws_can_fail(law: Callable[[Parser, str], None]) -> None:
    """
    Each law about two texts is broken by a reader that looks at the length of the text.
    """
    with pytest.raises(AssertionError):
        law(_Counting(), 'By Ida Moe\n\n"Rain," said Per Lund.\n\nIt was noon.')


class _Counting(Parser):
    """
    A parser that calls a text's length its headline.
    """

    def parse(self, text: str, **options: object) -> Article:
        """
        An article whose headline no law can like.
        """
        article = super().parse(text)
        changed = Headline(Span(0, 0), f"{len(text)} {text.count('“')}", "counting")
        return attrs.evolve(article, headline=changed)


def _figures(text: str) -> str:
    return "".join(str(unicodedata.digit(char, "")) or char for char in text)
