"""
A text in which a plugin finds something, for plugins that come without one.
"""

import time
from collections.abc import Iterator

import attrs

from newsparse import Article, Parser, Span
from newsparse.plugin import Extractor, Field, hookimpl
from newsparse.testing.finding import found_by


@attrs.frozen
class Letter:
    """
    A record of the plugin below.
    """

    span: Span


LETTERS = Field("letters", Letter)


class Letters:
    """
    A plugin that takes its time over the first text, and looks for a letter.
    """

    def __init__(self, letter: str) -> None:
        self.letter = letter
        self.loaded = False

    def find(self, article: Article) -> Iterator[Letter]:
        """
        The first such letter.
        """
        if not self.loaded:
            self.loaded = True
            time.sleep(0.3)
        if (at := article.text.find(self.letter)) >= 0:
            yield Letter(Span(at, at + 1))

    @hookimpl
    def newsparse_extractors(self) -> list[Extractor[Letter]]:
        """
        One field.
        """
        return [Extractor(LETTERS, self.find)]


def test_a_plugin_may_load_for_a_while() -> None:
    """
    A slow first text is no failure of the plugin, and what is found has what it looks for.
    """
    text = found_by(Parser.of({"letters": Letters("e")}), "letters")

    assert text
    assert "e" in text


def test_nothing_found_is_no_text() -> None:
    """
    Of a plugin that finds nothing in any text there is none to show.
    """
    assert found_by(Parser.of({"letters": Letters("\U0010fffd")}), "letters", tries=5) is None


def test_a_plugin_without_fields_needs_none() -> None:
    """
    Any text will do for a plugin that fills no field.
    """
    assert found_by(Parser.of({}), "readers")
