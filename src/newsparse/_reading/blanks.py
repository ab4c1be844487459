"""
Odd blanks, and marks of other encodings: texts that hold them are read as if they held plain ones or none.

Floor 4.  No pass has to know them: a no-break blank is read as a blank, what has no width is not read at
all, and the records are put back to where their words stand in the text as it came in.
"""

import array
import bisect
import re
from typing import Any

from newsparse._model.article import Article
from newsparse._model.making import maker
from newsparse._model.records import Author, Byline, Headline, Issue, Paragraph
from newsparse._model.span import Span

# Read as a blank.  Line ends and the wide blank of Chinese print are not odd.
_ODD = "\xa0\u2002\u2003\u2007\u2009\u200a\u202f\x00\x85\u2028\u2029"
# What the bytes of cp1252's marks and dashes become where they are read as Latin-1.
_MARKS = dict(zip("\x91\x92\x93\x94\x96\x97", "‘’“”–—", strict=True))
# Not read: soft hyphens and marks of direction stand inside words, joiners mean something and stay.
_NO_WIDTH = "\u200b\ufeff\xad\u2060\u200e\u200f"
_SEEN = (*_ODD, *_MARKS, *_NO_WIDTH.replace("\ufeff", ""))
_ANY = re.compile(f"[{_NO_WIDTH}]|Â(?=[«»\xa0])")  # the first byte of a mark in UTF-8, read as a letter
_paragraph_of = maker(Paragraph)
_PRINTED = {Headline: "text", Paragraph: "text", Author: "name"}  # what a record repeats of the text
_REPEATING = {*_PRINTED, Byline}  # and what holds such a record


class Shadow:
    """
    A text as the passes read it, and the way back.
    """

    __slots__ = ("gone", "printed", "text")

    def __init__(self, printed: str) -> None:
        self.printed = text = printed
        # Where in the text that is read something was left out, once for each character.
        self.gone = array.array("q")
        if any(char in text for char in _NO_WIDTH) or "Â" in text:
            self.gone.extend(at - index for index, at in enumerate(map(re.Match.start, _ANY.finditer(text))))
            text = _ANY.sub("", text)
        for odd in _ODD:
            text = text.replace(odd, " ")
        if "\x80" not in text:  # else they are the last bytes of a mark in UTF-8
            for odd, mark in _MARKS.items():
                text = text.replace(odd, mark)
        self.text = text

    def span(self, span: Span) -> Span:
        """
        Where *span* of the text that is read stands in the text as it came in.
        """
        start, end = span
        gone = self.gone
        if not gone or start == end == 0:  # nowhere: what metadata tells stands there
            return span
        first = start + bisect.bisect_right(gone, start)
        return Span(first, end + bisect.bisect_right(gone, end - 1) if end > start else first)

    def put_back(self, value: Any) -> Any:
        """
        A record, or a tuple of records, where its words stand in the text as it came in.
        """
        kind = type(value)
        if kind is Span:
            return self.span(value)
        if kind is tuple:
            return tuple([self.put_back(one) for one in value])
        if kind is Paragraph:
            return self._paragraph(value)
        if not self.gone and kind not in _REPEATING:
            return value  # nothing was left out: every place is where it was
        names = getattr(kind, "__attrs_attrs__", None)
        if names is None:
            return value
        changed = {field.name: self.put_back(getattr(value, field.name)) for field in names}
        repeats = _PRINTED.get(kind)
        if repeats is not None and changed["span"].end:
            changed[repeats] = changed["span"].of(self.printed)
        return kind(**changed)

    def _paragraph(self, one: Paragraph) -> Paragraph:
        """
        The same of a paragraph: an article has more of them than of all other records.
        """
        span = self.span(one.span)
        start, end = span
        words = self.printed[start:end] if end else one.text
        return one if words == one.text and span == one.span else _paragraph_of(span, words)


class Later:
    """
    The fields of an article that was read from its shadow, each put back when it is first read.
    """

    __slots__ = ("article", "issues", "shadow")

    def __init__(self, article: Article, shadow: Shadow, issues: tuple[Issue, ...]) -> None:
        self.article = article
        self.shadow = shadow
        self.issues = issues

    def __call__(self, name: str) -> object:
        found = self.shadow.put_back(getattr(self.article, name))
        return self.issues + found if name == "issues" else found


def shadow(text: str) -> Shadow | None:
    """
    The shadow of a text with odd blanks; `None` where there are none, as in most texts.
    """
    if text.isascii():
        return Shadow(text) if "\x00" in text else None
    for char in _SEEN:  # a loop takes half the time of `any`
        if char in text:
            return Shadow(text)
    # A mark of the order of bytes in front of the text disturbs nobody.
    odd = text.find("\ufeff", 1) > 0 or ("Â" in text and _ANY.search(text) is not None)
    return Shadow(text) if odd else None
