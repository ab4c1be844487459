"""
Sources and articles: digests, short prints, notebooks.
"""

import datetime
import hashlib
import re

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsparse
from newsparse import Article, Source, Span
from newsparse._model.notebook import LONGEST
from newsparse._model.records import Date, Evidence, Headline, Outlet, Quote, QuoteKind

ANY = st.text(st.characters(exclude_categories=()))


@given(text=ANY)
@example("\ud800")
def test_the_digest_is_of_the_bytes(text: str) -> None:
    """
    The digest of a text that can be encoded is that of its bytes; the others have one as well.
    """
    digest = Source(text).sha256

    assert hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest() == digest


def test_a_known_digest_stays() -> None:
    """
    Where the bytes cannot be told from the text, whoever had them gives the digest, and copies keep it.
    """
    source = Source("a\ufffd", sha256="beef", exact=False)

    assert "beef" == source.sha256
    assert "beef" == attrs.evolve(source, name="b").sha256


def test_a_changed_text_has_another_digest() -> None:
    """
    A digest that was worked out does not stick to a copy with another text.
    """
    source = Source("a")
    digest = source.sha256

    assert digest != attrs.evolve(source, text="b").sha256


def test_the_print_is_short() -> None:
    """
    An article prints the facts it has, a long text its first words.
    """
    text = "Harbour opens\n" + "The ferry sails. " * 100
    headline = Headline(Span(0, 13), "Harbour opens", "first-line")

    assert "Article('a.txt', 1714 characters, headline='Harbour opens')" == repr(
        Article(Source(text, "a.txt"), headline)
    )
    assert len(repr(Source(text))) < 200


@given(text=ANY, cuts=st.lists(st.integers(0, 40), min_size=8, max_size=8))
@example("<script>alert(1)</script>\0\ud800" + "&" * 9, [0, 40] * 4)
def test_a_notebook_shows_the_whole_text_escaped(text: str, cuts: list[int]) -> None:
    """
    Without its marks the page is the text, and no tag in it came from the text.
    """
    edges = sorted(min(cut, len(text)) for cut in cuts)
    spans = [Span(edges[0], edges[5]), Span(edges[1], edges[3]), Span(edges[2], edges[7])]
    quotes = tuple(Quote(span, QuoteKind.TERM, (), (), True, "<rule>") for span in spans)
    page = Article(Source(text, "<name>"), quotes=quotes)._repr_html_()
    body = page.partition('max-width: 48em">')[2].removesuffix("</div></div>")
    words = re.sub(r"</?mark[^>]*>", "", body)

    assert set() == set(re.findall(r"<(?!/?(?:mark|div|b)\b)", page))
    assert newsparse._model.notebook._safe(text) == words


def test_a_notebook_names_the_records() -> None:
    """
    The legend has each kind, a mark the rule of each record over it.
    """
    outlet = Outlet(Span(10, 13), "Ost", "ost", Evidence.CREDIT, "credit")
    page = Article(Source("Ferries, “Ost” says."), outlet=outlet)._repr_html_()

    assert 'title="outlet (credit)">Ost</mark>' in page


def test_a_notebook_cuts_a_very_long_text() -> None:
    """
    What is left out is counted.
    """
    assert "5 more characters" in Article(Source("x" * (LONGEST + 5)))._repr_html_()


@pytest.mark.parametrize(
    ("want", "parts"),
    [
        ("2023-01-10", (2023, 1, 10)),
        ("2024-03", (2024, 3, None)),
        ("2024", (2024, None, None)),
        ("XXXX-02-26", (None, 2, 26)),
        ("XXXX-02", (None, 2, None)),
        ("2024-XX-26", (2024, None, 26)),
        ("XXXX-XX-26", (None, None, 26)),
        (None, (None, None, None)),
    ],
)
def test_edtf(want: str | None, parts: tuple[int | None, int | None, int | None]) -> None:
    """
    What is not known is an X, and what follows all that is known is left out.
    """
    date = Date(Span(0, 0), *parts, datetime.time(12), "test")

    assert want == date.edtf
