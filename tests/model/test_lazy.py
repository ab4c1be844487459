"""
An article that is worked out late cannot be told from one that was worked out at once.
"""

import pickle
from collections.abc import Callable

import attrs
import pytest

from newsparse import Article, Source, Span
from newsparse._model.article import plain
from newsparse._model.lazy import lazily
from newsparse._model.records import Issue, Paragraph

TEXT = "The ferry to Ost sails again."
WHOLE = Paragraph(Span(0, 29), TEXT)
AT_ONCE = Article(Source(TEXT), paragraphs=(WHOLE,))


def _late(asked: list[str] | None = None) -> Article:
    def later(name: str) -> object:
        if asked is not None:
            asked.append(name)
        return {"paragraphs": (WHOLE,)}[name]

    return Article._lazily(plain(TEXT, None), later, issues=())


@pytest.mark.parametrize(
    "look",
    [hash, repr, pickle.dumps, lambda one: attrs.evolve(one, issues=(Issue(None, "x", "y"),)), attrs.asdict],
    ids=["hash", "repr", "pickle", "evolve", "asdict"],
)
def test_late_looks_like_at_once(look: Callable[[Article], object]) -> None:
    """
    Equal, and with equal hash, print, pickle, copy and dictionary.
    """
    assert AT_ONCE == _late()
    assert _late() == AT_ONCE
    assert look(AT_ONCE) == look(_late())


def test_a_field_is_worked_out_once() -> None:
    """
    What was read is kept; what was given is never asked for.
    """
    asked: list[str] = []
    article = _late(asked)

    assert (WHOLE,) == article.paragraphs
    assert (WHOLE,) == article.paragraphs
    assert () == article.issues
    assert ["paragraphs"] == asked


def test_a_field_nobody_works_out_has_its_default() -> None:
    """
    `later` may know only some of the fields.
    """
    assert None is _late().dateline
    assert () == _late().quotes


def test_what_no_field_is_stays_unknown() -> None:
    """
    A misspelt attribute is an `AttributeError`, as everywhere.
    """
    with pytest.raises(AttributeError, match="'Article' object has no attribute 'datelin'"):
        getattr(_late(), "datelin")  # noqa: B009 - the type checker would refuse it, too


def test_a_field_without_a_default_is_missed() -> None:
    """
    An article without its source says so.
    """
    with pytest.raises(AttributeError, match="source was neither given nor worked out"):
        hash(lazily(Article, {}.__getitem__))


def test_late_articles_are_frozen() -> None:
    """
    Lateness opens no door to change.
    """
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        _late().issues = ()  # type: ignore[misc]


def test_a_plain_source_is_a_source() -> None:
    """
    The fast way to a source gives what the slow one gives.
    """
    assert Source(TEXT, "a") == plain(TEXT, "a")
    assert pickle.dumps(Source(TEXT, "a")) == pickle.dumps(plain(TEXT, "a"))
    assert hash(Source(TEXT, "a")) == hash(plain(TEXT, "a"))
