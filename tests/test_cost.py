"""
Cost grows with the length of a text, never faster, and so does memory; whatever the text.

`make bench` shows the same up to ten million characters.
"""

import importlib.util
import pathlib
import tracemalloc
from types import ModuleType

import attrs
import pytest

from newsparse import Article, Parser
from newsparse.testing import checks


def _hostile() -> ModuleType:
    path = pathlib.Path(__file__).parents[1] / "benchmarks" / "hostile.py"
    spec = importlib.util.spec_from_file_location("hostile", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_HOSTILE = _hostile()
_PARSER = Parser.of({})


def _every_record(text: str) -> Article:
    """
    The article with nothing left that waits for its reader.
    """
    article = _PARSER.parse(text)
    for field in attrs.fields(Article):
        getattr(article, field.name)
    return article


@pytest.mark.parametrize("kind", _HOSTILE.KINDS)
def test_cost_grows_with_the_text(kind: str) -> None:
    """
    Four times the text costs less than nine times the time.
    """
    assert checks.growth(_every_record, _HOSTILE.KINDS[kind], longest=100_000) is None


@pytest.mark.parametrize("kind", _HOSTILE.KINDS)
def test_memory_grows_with_the_text(kind: str) -> None:
    """
    Reading takes less than twenty times the text, beside what any text may take.
    """
    text = _HOSTILE.text(kind, 400_000)
    _every_record(text[:1000])  # what is loaded on first use is not this text's
    tracemalloc.start()
    try:
        article = _every_record(text)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert peak < 20 * len(text) + 2_500_000, len(article.quotes)


def test_a_slow_reader_is_noticed() -> None:
    """
    The measure of growth sees a reader that looks at every pair of characters.
    """

    def slow(text: str) -> bool:
        return any(text[at:] == "no such end" for at in range(len(text)))

    assert checks.growth(slow, "rain ", longest=100_000)
