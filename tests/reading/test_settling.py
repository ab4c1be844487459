"""
Days and months in figures: what settles which is which.
"""

import datetime

import pytest

from newsparse import Article, Parser

_OWN = """
[meridian-post]
name = "Meridian Post"
country = "ZM"

[hill-herald]
name = "Hill Herald"
country = "US"

[harbour-times]
name = "Harbour Times"
country = "CA"

[elm-courier]
name = "Elm Courier"
country = "ZM"
date_order = "mdy"
"""


@pytest.fixture(scope="module")
def parser(tmp_path_factory: pytest.TempPathFactory) -> Parser:
    """
    A parser that knows some invented outlets.
    """
    path = tmp_path_factory.mktemp("outlets") / "own.toml"
    path.write_text(_OWN)
    return Parser.of({}, outlets=[path])


def _told(article: Article) -> tuple[str | None, str | None]:
    date = article.date
    return (None, None) if date is None else (date.edtf, date.rule.partition(" by ")[2])


_REST = "A footbridge opened over the river after years of work.\n\nPeople came from all over the county."


@pytest.mark.parametrize(
    ("text", "want", "why"),
    [
        ("05/03/2030\n\nOSLO, March 5 (MW) - " + _REST, "2030-03-05", "dateline"),
        ("05/03/2030\n\nOSLO, May 2 (MW) - " + _REST, "2030-05-03", "dateline"),
        ("01/02/2030\n\nOSLO, Dec. 31 (MW) - " + _REST, "2030-01-02", "dateline"),
        ("Tuesday 05/03/2030\n\n" + _REST, "2030-03-05", "weekday"),
        ("Dienstag, 05/03/2030\n\n" + _REST, "2030-03-05", "weekday"),
        ("Published: 05/03/2030 14:05\n\n" + _REST + " So it was on 4 March 2030.", "2030-03-05", "words"),
        ("Published: 05/03/2030 14:05\n\n" + _REST + " That was on May 3.", "2030-05-03", "words"),
        ("05/03/2030\n\n" + _REST + " It was planned on 29/01/2024.", "2030-03-05", "other figures"),
        ("05/03/2030\n\n" + _REST + " It was planned on 01/29/2024.", "2030-05-03", "other figures"),
        ("Meridian Post\n\n05/03/2030\n\n" + _REST, "2030-03-05", "outlet"),
        ("By Hill Herald\n\n05/03/2030\n\n" + _REST, "2030-05-03", "outlet"),
        ("By Ida Moe, Hill Herald, 05/03/2030\n\n" + _REST, "2030-05-03", "outlet"),
        ("By Elm Courier\n\n05/03/2030\n\n" + _REST, "2030-05-03", "outlet"),
        ("05/03/2030\n\nOSLO, March 5 (Hill Herald) - " + _REST, "2030-03-05", "dateline"),
    ],
)
def test_a_day_in_figures_is_settled(parser: Parser, text: str, want: str, why: str) -> None:
    """
    The rest of the article settles it, then the outlet's table, then what its country does.
    """
    article = parser.parse("Footbridge opens\n\n" + text)

    assert (want, why) == _told(article)
    assert "date" not in [each.kind for each in article.furniture]


@pytest.mark.parametrize(
    "text",
    [
        "05/03/2030\n\n" + _REST,
        "By Harbour Times\n\n05/03/2030\n\n" + _REST,  # Canada writes both
        "05/03/2030\n\nOSLO (Hill Herald) - " + _REST,  # printed who knows where
        "05/03/2030\n\n" + _REST + " From March 5 to May 3 it was shut.",
        "05/03/2030\n\n" + _REST + " It was shut on 29/01/2024 and on 01/29/2025.",
        "05/03/2030\n\n" + _REST + " It was shut on 29.01.2024.",
    ],
)
def test_a_day_in_figures_is_not_guessed(parser: Parser, text: str) -> None:
    """
    Where nothing settles it, or two things differ, it stays on the page as furniture.
    """
    article = parser.parse("Footbridge opens\n\n" + text)

    assert article.date is None
    assert ["05/03/2030"] == [each.span.of(article.text) for each in article.furniture if each.kind == "date"]


def test_the_caller_settles_a_day_in_figures(parser: Parser) -> None:
    """
    The publication date that the caller knows settles it.
    """
    article = parser.parse("05/03/2030\n\n" + _REST, published=datetime.date(2030, 5, 3))

    assert ("2030-05-03", "published") == _told(article)


def test_a_certain_date_goes_before_figures(parser: Parser) -> None:
    """
    Of two dates above a story the one that is certain is its date.
    """
    article = parser.parse("Footbridge opens\n\n05/03/2030\n\n6 June 2030\n\n" + _REST)

    assert "2030-06-06" == _told(article)[0]
