"""
The bodies of planted articles: paragraphs and the quotations in them.

Floor 8.
"""

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from hypothesis import strategies as st

from newsparse._model.records import Quote, QuoteKind
from newsparse._model.span import Span
from newsparse.testing import _words
from newsparse.testing._copydesk import Copy

Marks: TypeAlias = tuple[str, str, str, str]


class Choice(NamedTuple):
    """
    A kind of paragraph, and a number that chooses its words.
    """

    kind: str
    n: int


class Page:
    """
    A body in the making.
    """

    def __init__(self, copy: Copy, marks: Marks, gap: str) -> None:
        self.copy = copy
        self.opens, self.closes, self.inner_opens, self.inner_closes = marks
        self.gap = gap
        self.paragraphs: list[Span] = []
        self.quotes: list[Quote] = []
        self._begun = copy.end

    def say(self, words: str) -> None:
        """
        Add *words* as this page's marks want them.
        """
        # Between single marks a typist's apostrophe would be a mark as well.
        self.copy.add(words.replace("'", "’") if self.opens == "‘" else words)

    def quote(self, *parts: str, inner: str = "", kind: QuoteKind = QuoteKind.SPEECH) -> None:
        """
        Add a quotation of so many paragraphs; *inner* is a quotation before its last words.
        """
        copy, start = self.copy, self.copy.end
        segments: list[Span] = []
        nested: tuple[Span, ...] = ()
        for index, part in enumerate(parts):
            if index:
                self.paragraphs.append(Span(self._begun, copy.end))
                copy.add(self.gap)
                self._begun = copy.end
            copy.add(self.opens)
            words = copy.end
            self.say(part)
            if inner and index == len(parts) - 1:
                copy.add(" ")
                nested = (copy.add(f"{self.inner_opens}{inner}{self.inner_closes}"),)
                self.say(" once more,")
            segments.append(Span(words, copy.end))
        copy.add(self.closes)
        self.quotes.append(Quote(Span(start, copy.end), kind, tuple(segments), nested, True, ""))

    def paragraph(self, choice: Choice) -> None:
        """
        Add a paragraph.
        """
        if self.paragraphs:
            self.copy.add(self.gap)
        self._begun = self.copy.end
        _KINDS[choice.kind](self, choice.n)
        self.paragraphs.append(Span(self._begun, self.copy.end))


def add(copy: Copy, story: list[Choice], marks: Marks, gap: str) -> tuple[list[Span], list[Quote]]:
    """
    Add a body to *copy*; returns its paragraphs and quotations.
    """
    page = Page(copy, marks, gap)
    for choice in story:
        page.paragraph(choice)
    return page.paragraphs, page.quotes


def stories() -> st.SearchStrategy[list[Choice]]:
    """
    Bodies of one to six paragraphs; the first one is prose.
    """
    return st.lists(_CHOICES, max_size=5).map(lambda rest: [_FIRST[len(rest)], *rest])


def _pick(words: tuple[str, ...], n: int) -> str:
    return words[n % len(words)]


def _saying(n: int) -> str:
    return _pick(_words.SAYING, n).format(who=_pick(_words.WHO, n // 3)).replace(", said", " said")


def _plain(page: Page, n: int) -> None:
    page.say(_pick(_words.SENTENCES, n))
    if n % 3:
        page.say(" " + _pick(_words.SENTENCES, n * 7 + 1))


def _said(page: Page, n: int) -> None:
    page.quote(_pick(_words.CLAUSES, n) + ",")
    page.say(f" {_saying(n)}.")


def _split(page: Page, n: int) -> None:
    page.quote(_pick(_words.CLAUSES, n) + ",")
    page.say(f" {_saying(n).rstrip(',')}. ")
    page.quote(_pick(_words.CLAUSES, n + 2) + ".")


def _inside(page: Page, n: int) -> None:
    page.say(f"{_pick(('She said', 'The mayor told reporters'), n)}: ")
    page.quote(_pick(_words.CLAUSES, n) + ".")


def _several(page: Page, n: int) -> None:
    parts = [_pick(_words.CLAUSES, n + i) + "." for i in range(2 + n % 2)]
    page.quote(*parts[:-1], parts[-1][:-1] + ",")
    page.say(f" {_saying(n)}.")


def _nested(page: Page, n: int) -> None:
    page.quote(_pick(("He shouted", "They all sang", "I read"), n), inner=_pick(_words.TITLES, n))
    page.say(f" {_saying(n)}.")


def _title(page: Page, n: int) -> None:
    before, _, after = _pick(_words.TITLED, n).partition("{title}")
    page.say(before)
    page.quote(_pick(_words.TITLES, n), kind=QuoteKind.TITLE)
    page.say(after)


def _term(page: Page, n: int) -> None:
    before, _, after = _pick(_words.TERMED, n).partition("{term}")
    page.say(before)
    page.quote(_pick(_words.TERMS, n), kind=QuoteKind.TERM)
    page.say(after)


def _asked(page: Page, n: int) -> None:
    page.quote(_pick(_words.CLAUSES, n) + "?")
    page.say(f" {_pick(('asked Ida Moe', 'she asked'), n)}.")


def _decoy(page: Page, n: int) -> None:
    page.say(_pick(_words.DECOYS, n))


_KINDS: dict[str, Callable[[Page, int], None]] = {
    "plain": _plain,
    "said": _said,
    "split": _split,
    "inside": _inside,
    "several": _several,
    "nested": _nested,
    "title": _title,
    "term": _term,
    "decoy": _decoy,
    "asked": _asked,
}
# Of each kind the simplest comes first, since examples shrink to what comes first.
_CHOICES = st.sampled_from([Choice(kind, n) for n in range(42) for kind in _KINDS])
_FIRST = [Choice("plain", n) for n in range(6)]
