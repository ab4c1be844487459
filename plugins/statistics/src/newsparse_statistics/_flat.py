"""
Copy that is wrapped, with each paragraph on a line, and the way back to the places of the text.

A line end inside a paragraph parts words like a blank: "worth $1.2" at the end of one line and "billion" at
the start of the next are one sum.  What has no width parts nothing.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from newsparse import Article, Span

_NOTHING = (
    "\u200b\u200c\u200d\u2060\ufeff\u00ad"  # zero-width blanks and joiners, marks of byte order, soft hyphens
)
_BEFORE = r"\w,%$€£¥’'\"”)-"
_BLANKS = " \t\r\u00a0"
# Line ends between words: the first character is what `re` looks for, so it stands first.
_SOFT = re.compile(
    rf"\n(?:(?<=[{_BEFORE}]\n)|(?<=[{_BEFORE}][{_BLANKS}]\n)|(?<=[{_BEFORE}][{_BLANKS}]{{2}}\n)|(?<=\.\n)(?=[a-z]))"
    r"[ \t\u00a0\u3000]{0,8}(?=[^\W_]|[$€£¥(“‘\"])"
)
_ITEM = re.compile(r"\(?1?\d[.)] |[A-Z][^\n:.,]{0,30}:")  # "2. Second" and "Lamps: 7" are lines of their own
_CELLS = re.compile(r"[|\t]|\S {3,20}\S")
_JOINED = re.compile(r"(?:and|or|to) ")  # "three- and four-storey houses"
# A line that the next word would have fitted on was not wrapped; print with letters of many widths is ragged.
_FULL = 0.5
_NARROW = 20  # characters


class Flat:
    """
    A text whose paragraphs are lines, and where each of its characters stands in the article.
    """

    def __init__(self, text: str, cuts: list[tuple[int, int, str]]) -> None:
        pieces: list[str] = []
        self._here: list[int] = []  # where something was cut out, in the new text ...
        self._there: list[int] = []  # ... and in the old one, and how far apart the two are from there on
        self._shift: list[int] = []
        at = gone = 0
        for start, end, blank in cuts:
            pieces += text[at:start], blank
            at = end
            if end - start != len(blank):
                gone += end - start - len(blank)
                self._here.append(end - gone)
                self._there.append(end)
                self._shift.append(gone)
        pieces.append(text[at:])
        self.text = "".join(pieces)

    def here(self, place: int) -> int:
        """
        Where a place of the article is in the text.
        """
        i = bisect_right(self._there, place)
        return max(place - self._shift[i - 1], self._here[i - 1]) if i else place

    def span(self, span: Span) -> Span:
        """
        Where what stands at *span* of the text stands in the article.
        """
        if not self._here:
            return span
        start, end = span
        first, last = bisect_right(self._here, start), bisect_left(self._here, end)
        return Span(
            start + (self._shift[first - 1] if first else 0), end + (self._shift[last - 1] if last else 0)
        )


def flat(article: Article) -> Flat | None:
    """
    The text of *article* without line ends inside its paragraphs; `None` where it has none.
    """
    text = article.text
    cuts: list[tuple[int, int, str]] = []
    if not text.isascii():
        cuts = [(at, at + 1, "") for mark in _NOTHING for at in _all(text, mark)]
    if _is_wrapped(text):
        cuts += _wrapped(article)
    return Flat(text, sorted(cuts)) if cuts else None


def _all(text: str, mark: str) -> Iterator[int]:
    at = text.find(mark)
    while at >= 0:
        yield at
        at = text.find(mark, at + 1)


def _is_wrapped(text: str) -> bool:
    """
    Whether any line may end inside a sentence.
    """
    if text.count("\n") == 2 * text.count("\n\n"):
        return False
    return _SOFT.search(text) is not None


def _wrapped(article: Article) -> Iterator[tuple[int, int, str]]:
    """
    The line ends that part words of one paragraph, and what parts them instead.
    """
    text = article.text
    for paragraph in article.paragraphs:
        start, end = paragraph.span
        if text.find("\n", start, end) < 0:
            continue
        width = max(map(len, map(str.rstrip, paragraph.text.split("\n"))))
        if width < _NARROW:
            continue  # a list of prices or results
        for soft in _SOFT.finditer(text, start, end):
            at, after = soft.span()
            line = text.rfind("\n", max(start - 200, 0), at) + 1
            word = text.find(" ", after, after + 40)
            fitted = at - line + (word - after if word > 0 else 0) < _FULL * width
            is_figures = text[at - 1].isdecimal() and text[after].isdecimal()
            if fitted or is_figures or _ITEM.match(text, after) or _CELLS.search(text, line, at):
                continue
            while text[at - 1] in _BLANKS:
                at -= 1
            yield at, after, "" if text[at - 1] == "-" and not _JOINED.match(text, after) else " "
