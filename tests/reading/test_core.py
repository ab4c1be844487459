"""
The order of the passes, what is completed from other records, and what metadata fills.
"""

import datetime

import pytest

from newsparse import Article, Parser, Span
from newsparse._model.records import Date


def _read(text: str, meta: tuple[tuple[str, str], ...] = (), published: str | None = None) -> Article:
    day = None if published is None else datetime.date.fromisoformat(published)
    return Parser.of({}).parse(text, meta=meta, published=day)


def _day(date: Date | None) -> str | None:
    return None if date is None else date.edtf


@pytest.mark.parametrize(
    ("published", "want"),
    [(None, "XXXX-12-31"), ("2031-12-31", "2031-12-31"), ("2032-01-02", "2031-12-31")],
)
def test_a_dateline_takes_its_year_from_the_publication(published: str | None, want: str) -> None:
    """
    The year is that of the nearest such day, across New Year as well; without a publication there is none.
    """
    dateline = _read("LUSAKA, Dec 31 (MWN) - Copper output rose.", published=published).dateline

    assert dateline is not None
    assert want == _day(dateline.date)


def test_a_dateline_takes_its_year_from_the_date_line() -> None:
    """
    What the text says goes before what the caller says.
    """
    text = " date 2031-01-02\n\nLUSAKA, Dec 31 (MWN) - Copper output rose."
    dateline = _read(text, published="2040-01-01").dateline

    assert dateline is not None
    assert "2030-12-31" == _day(dateline.date)


@pytest.mark.parametrize(
    ("key", "value", "want"),
    [
        ("published", "2031-05-06", "2031-05-06"),
        ("published", "2031-05-06T07:08:09Z", "2031-05-06"),
        ("published", "2031-05", "2031-05"),
        ("published", "yesterday", None),
        ("published", "2031-13-45", None),
        ("published", " ", None),
    ],
)
def test_metadata_dates_an_article(key: str, value: str, want: str | None) -> None:
    """
    A date is taken as far as it is certain.
    """
    date = _read("Rain fell on Tuesday.", ((key, value),)).date

    assert want == _day(date)
    assert date is None or (Span(0, 0), "meta:published") == (date.span, date.rule)


def test_metadata_fills_what_the_text_lacks() -> None:
    """
    Headline, byline and outlet have an empty span and a rule that names the key; two authors are two.
    """
    meta = (("title", "Rain"), ("author", "Ida Moe"), ("author", "Per Lund"), ("site", "The Daily Kite"))
    article = _read("rain fell on the town, and nobody was surprised.", meta)

    assert article.headline is not None
    assert article.byline is not None
    assert article.outlet is not None
    assert ("Rain", "meta:title") == (article.headline.text, article.headline.rule)
    assert ["Ida Moe", "Per Lund"] == [author.name for author in article.byline.authors]
    assert ("The Daily Kite", "the-daily-kite") == (article.outlet.name, article.outlet.slug)
    assert {Span(0, 0)} == {article.headline.span, article.byline.span, article.outlet.span}


def test_the_text_goes_before_metadata() -> None:
    """
    What is printed is not replaced.
    """
    text = " date 2031-05-06\n\nBy Ida Moe\n\nCopper output rose on Tuesday."
    article = _read(text, (("published", "2040-01-01"), ("author", "Per Lund")))

    assert article.byline is not None
    assert ["Ida Moe"] == [author.name for author in article.byline.authors]
    assert "2031-05-06" == _day(article.date)


@pytest.mark.parametrize("text", ["", " ", "\n\n\n", "\ufeff", "\x00", "\u200b\r\n", "\ud800", "👩‍👩‍👧", '"'])
def test_next_to_nothing_is_read(text: str) -> None:
    """
    A text that says nothing gives an article without dates, places or people.
    """
    article = _read(text)

    assert text == article.text
    assert (None, None, None, None) == (article.date, article.dateline, article.byline, article.outlet)
    assert () == article.revisions


def test_quotations_are_those_of_the_body() -> None:
    """
    A quotation in a headline is not one of the article's.
    """
    article = _read(' date 2031-05-06\n\n"Rain" for the valley\n\nBy Ida Moe\n\n"It rains," she said.')

    assert ['"It rains,"'] == [quote.span.of(article.text) for quote in article.quotes]


@pytest.mark.parametrize(("text", "code"), [("a\n\n" * 9_000, "many-lines"), ("“a” " * 9_000, "many-marks")])
def test_crowds_are_told(text: str, code: str) -> None:
    """
    Of a text with more lines or marks than any article has, a part is read, and an issue says so.
    """
    article = _read(text)

    assert [code] == [issue.code for issue in article.issues]
    assert len(article.paragraphs) + len(article.quotes) < 9_000


def test_a_long_interview_is_no_crowd() -> None:
    """
    A megabyte of questions and answers is read to its end, and nothing is said about it.
    """
    text = '"Rain is what the valley needs, and it will come," she said.\n\n' * 16_000
    article = _read(text)

    assert () == article.issues
    assert 16_000 == len(article.quotes) == len(article.paragraphs)


def test_a_year_comes_from_what_the_caller_knows() -> None:
    """
    Metadata's publication date tells the year of a dateline, and the one before at the turn of the year.
    """
    text = "OSLO, Dec. 31 (Meridian Wire) - Rain fell on the harbour."
    dateline = _read(text, meta=(("published", "2032-01-01"),)).dateline

    assert dateline is not None
    assert dateline.date is not None
    assert datetime.date(2031, 12, 31) == dateline.date.value


def test_the_first_version_takes_its_year_from_the_publication() -> None:
    """
    "First published: 31 December" under a stamp of the next day is of the year before.
    """
    note = "Details added (first published: 31 December 22:40)"
    text = f" date 2032-01-01\n\n{note}\n\nRain fell on the harbour.\n"
    (found,) = _read(text).revisions

    assert datetime.date(2031, 12, 31) == found.first_published_date


@pytest.mark.parametrize("printed", ["0000-01-10", "0001-01-01T00:00:00", "04.03.0000", "9999-12-31"])
def test_no_date_is_no_date(printed: str) -> None:
    """
    What programs write that know no date is none.
    """
    article = _read(f" date {printed} OSLO, January 10 (Meridian Wire) - Rain fell on the harbour.")

    assert article.date is None


@pytest.mark.parametrize("sign", ["I. Moe, UzA", "By Ida Moe", "Ida Moe", "5 March 2031 14:05 GMT"])
def test_a_short_story_is_no_deck(sign: str) -> None:
    """
    A sentence between a headline and what stands last is the story.
    """
    article = _read(f"Bridge opens\n\nA footbridge opened in Navoi.\n\n{sign}")

    assert "A footbridge opened in Navoi." in [paragraph.text for paragraph in article.paragraphs]


LEAD = (
    "The harbour of Velm handled more cargo than ever before, and its head expects growth to go on, he said."
)


@pytest.mark.parametrize(
    "line",
    [
        "Cargo is up",
        "Velm 3 Osk 1",
        "Chapter One",
        "Monday",
        "VELM IS FULL",
        "Bo Ek, fisherman",
        "Dow 34,000 up 120",
    ],
)
def test_a_short_line_behind_a_byline_opens_the_story(line: str) -> None:
    """
    Nobody but the writer stands above it, and nothing says that the page has buttons.
    """
    article = _read(f"Harbour grows again\n\nBy Ann Lee\n\n{line}\n\n{LEAD}\n\n{LEAD}")

    assert [line, LEAD, LEAD] == [paragraph.text for paragraph in article.paragraphs]


@pytest.mark.parametrize(
    "above", ["The polls open on:", "The film opens on", "Key dates\n\n4 May 1932", "Velm v Osk"]
)
def test_a_day_that_ends_the_story_is_no_date_of_it(above: str) -> None:
    """
    Only behind a whole sentence, or behind who signs, a day alone is that of the publication.
    """
    article = _read(f"Harbour grows\n\n{LEAD}\n\n{above}\n\n10 January 2031")

    assert article.date is None
    assert "10 January 2031" == article.paragraphs[-1].text


@pytest.mark.parametrize("part", ["14:05", "Ida Moe (Labour)", "Ida Moe, Velm"])
def test_what_heads_the_parts_makes_no_deck(part: str) -> None:
    """
    Times and names that head the parts of a story tell neither when it was printed nor who wrote it.
    """
    article = _read(f"Velm votes\n\nHere is all about it.\n\n{part}\n\n{LEAD}\n\n{part}\n\n{LEAD}")

    assert ["Here is all about it.", part, LEAD, part, LEAD] == [one.text for one in article.paragraphs]
