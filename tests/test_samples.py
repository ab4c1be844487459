"""
The samples of the documentation give the records that were written down for them by hand.

Each `docs/samples/expected/NAME.json` states records in words: "first words … last words" stands for a long
run, and blanks and line ends count as one blank.
"""

import itertools
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse import Article

SAMPLES = Path(__file__).parents[1] / "docs" / "samples"
EXPECTED = {path.stem: json.loads(path.read_bytes()) for path in sorted(SAMPLES.glob("expected/*.json"))}


def _words(article: Article, span: newsparse.Span) -> str:
    return " ".join(article.text[span.start : span.end].split())


def _like(run: str, known: list[str]) -> str:
    """
    The one of *known* that shortens *run*, or *run* itself.
    """
    for each in known:
        first, elided, last = each.partition(" … ")
        if elided and run.startswith(first) and run.endswith(last) and len(run) > len(first) + len(last):
            return each
    return run


def _date(article: Article, _: Any) -> dict[str, str] | None:
    if article.date is None:
        return None
    told = {"text": _words(article, article.date.span), "value": str(article.date.value)}
    return told | ({"time": article.date.time.isoformat()} if article.date.time else {})


def _revisions(article: Article, _: Any) -> list[dict[str, str | None]]:
    return [
        {
            "text": _words(article, note.span),
            "kind": note.kind,
            "first_published": note.first_published.strftime("%H:%M") if note.first_published else None,
        }
        for note in article.revisions
    ]


def _outlet(article: Article, _: Any) -> dict[str, str] | None:
    outlet = article.outlet
    if outlet is None:
        return None
    return {
        "text": _words(article, outlet.span),
        "name": outlet.name,
        "evidence": outlet.evidence.value,
    }


def _byline(article: Article, wanted: Any) -> dict[str, object] | None:
    if article.byline is None:
        return None
    authors = article.byline.authors
    told: dict[str, object] = {
        "authors": [author.name for author in authors],
        "outlet": article.byline.outlet,
    }
    if any(author.role for author in authors):
        told["roles"] = [author.role for author in authors]
    if any(author.email for author in authors):
        told["emails"] = [author.email for author in authors]
    return told


def _dateline(article: Article, _: Any) -> dict[str, object] | None:
    dateline = article.dateline
    if dateline is None:
        return None
    date = json.loads(newsparse.Parser().dumps(article))["dateline"]["date"]
    return {
        "text": _words(article, dateline.span),
        "places": [
            {"city": place.city, "region": place.region, "country": place.country}
            for place in dateline.places
        ],
        "date": date and date["value"],
        "agency": dateline.agency,
    }


def _paragraphs(article: Article, wanted: list[str]) -> list[str]:
    return [_like(_words(article, paragraph.span), wanted) for paragraph in article.paragraphs]


def _quotes(article: Article, wanted: list[dict[str, Any]]) -> list[dict[str, object]]:
    known = [segment for quote in wanted for segment in quote["segments"]]
    told = []
    for quote in article.quotes:
        one: dict[str, object] = {
            "kind": quote.kind.value,
            "segments": [_like(_words(article, segment), known) for segment in quote.segments],
        }
        if quote.nested:
            one["nested"] = [_words(article, span) for span in quote.nested]
        told.append(one if quote.closed else one | {"closed": False})
    return told


def _furniture(article: Article, _: Any) -> list[str]:
    lines = [line for piece in article.furniture for line in piece.span.of(article.text).splitlines()]
    return [" ".join(line.split()) for line in lines if line.strip("\ufeff\r\n ")]


def _headline(article: Article, _: Any) -> str | None:
    return article.headline and _words(article, article.headline.span)


def _issues(article: Article, _: Any) -> list[str]:
    return sorted({issue.code for issue in article.issues})


TOLD: dict[str, Callable[[Article, Any], object]] = {
    "headline": _headline,
    "date": _date,
    "revisions": _revisions,
    "outlet": _outlet,
    "byline": _byline,
    "dateline": _dateline,
    "paragraphs": _paragraphs,
    "quotes": _quotes,
    "furniture": _furniture,
    "issues": _issues,
}


@pytest.fixture(scope="module")
def articles() -> dict[str, Article]:
    """
    Every sample, read by core alone.
    """
    parser = newsparse.Parser()
    return {path.stem: parser.parse_file(path) for path in sorted(SAMPLES.glob("*.txt"))}


@pytest.mark.parametrize(("name", "part"), list(itertools.product(EXPECTED, TOLD)))
def test_sample_gives_its_records(name: str, part: str, articles: dict[str, Article]) -> None:
    """
    What is read is what a person read.
    """
    wanted = EXPECTED[name].get(part, [])

    assert wanted == TOLD[part](articles[name], wanted)


def test_every_sample_has_its_records(articles: dict[str, Article]) -> None:
    """
    No sample goes unread, and nothing is expected of a text that is not there.
    """

    assert set(articles) == set(EXPECTED)
