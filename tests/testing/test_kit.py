"""
Strategies and marked texts do what they say.
"""

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from newsparse import Article, Span
from newsparse.errors import UsageError
from newsparse.testing import Planted, articles, checks, laws, marked, planted, spans, texts


@given(words=st.text(st.characters(exclude_characters="⟦⟧")))
def test_a_text_without_marks_is_itself(words: str) -> None:
    """
    Nothing but marks is taken out.
    """
    assert (words, {}) == marked(words)


@given(parts=st.lists(st.text("ab \n", max_size=4), min_size=1, max_size=5))
def test_what_is_marked_is_found(parts: list[str]) -> None:
    """
    Each marked part is found at its place, in order.
    """
    text, labels = marked(" ".join(f"⟦x:{part}⟧" for part in parts))

    assert " ".join(parts) == text
    assert parts == [span.of(text) for span in labels["x"]]


@pytest.mark.parametrize("words", ["⟦a:open", "closed⟧", "⟦a:⟦b:one⟧"])
def test_a_mark_alone_is_refused(words: str) -> None:
    """
    The error shows the text.
    """
    with pytest.raises(UsageError, match="mark"):
        marked(words)


@given(data=st.data(), text=texts())
def test_spans_lie_in_their_text(data: st.DataObject, text: str) -> None:
    """
    A drawn span is a place of the text it was drawn for.
    """
    span = data.draw(spans(text))

    assert 0 <= span.start <= span.end <= len(text)


@given(one=planted())
def test_planted_records_lie_where_they_say(one: Planted) -> None:
    """
    Planted records are valid: apart from each other, in the text, and the words at their places.
    """
    assert all(part.text == part.span.of(one.text) for part in one.paragraphs)
    assert all(quote.span.of(one.text)[0] in "\"“«„'‘" for quote in one.quotes)
    assert one.headline is None or one.headline.text in one.text
    for author in one.byline.authors if one.byline else ():
        assert author.name == author.span.of(one.text)
    for place in one.dateline.places if one.dateline else ():
        assert place.city is not None
        assert place.city.casefold() == place.span.of(one.text).casefold()


def test_planted_articles_have_every_part() -> None:
    """
    Each part is planted in some articles and missing in others.
    """
    made: list[Planted] = []
    quick = settings(max_examples=200, database=None, phases=[Phase.generate])
    quick(given(planted())(lambda one: made.append(one)))()
    for part in ("headline", "date", "revisions", "byline", "dateline", "quotes", "furniture"):
        assert {True, False} == {bool(getattr(one, part)) for one in made}, part


def test_planted_articles_find_a_reader_that_finds_nothing() -> None:
    """
    An article without records is wrong in as many ways as were planted.
    """
    one = find(planted(), lambda one: bool(one.dateline and one.quotes and one.byline))
    blind = checks.Parser.of({}).parse("")

    assert {"dateline", "quotes", "byline", "paragraphs"} <= {line.split(":")[0] for line in one.wrong(blind)}


def test_texts_are_of_every_kind() -> None:
    """
    Among texts are empty ones, carriage returns, halves of characters and marks that do not pair.
    """
    quick = settings(max_examples=2000, database=None)

    assert "" == find(texts(), lambda text: True, settings=quick)
    for odd in ("\r", "\ud83d", "\x00", "“", "\ufeff"):
        assert odd in find(texts(), lambda text, odd=odd: odd in text, settings=quick)


@given(article=articles())
def test_articles_are_valid(article: Article) -> None:
    """
    Every span of a drawn article lies in its text, and it can be hashed.
    """
    values = [value for _, value in checks.found(article) if isinstance(value, Span)]

    assert all(0 <= span.start <= span.end <= len(article.text) for span in values)
    assert isinstance(hash(article), int)


def test_curly_marks_stand_where_straight_ones_did() -> None:
    """
    Marks inside and on every paragraph of a quotation are made curly, feet and inches are not.
    """
    text = '"The board is 6\'2" long.\n\n"It is "smart salt" too," she said.'
    article = checks.Parser.of({}).parse(text)

    assert len(text) == len(laws.curly(article))
    assert "“The" in laws.curly(article)
