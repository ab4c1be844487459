"""
Lines and paragraphs.

Floor 4.  A line ends with a line feed, a carriage return, or both.  `str.splitlines` also cuts at form feeds,
vertical tabs and U+2028; copy from PDF files has those in the middle of a sentence, so here they are blanks.
"""

import re
from collections.abc import Iterator

from newsparse._model.making import maker
from newsparse._model.records import Paragraph
from newsparse._model.span import Span
from newsparse._model.span import of_pair as _span

# What may stand around words and is none: all white space, NUL, and what has no width.
BLANKS = (
    "\x00\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
    "\u2009\u200a\u200b\u200e\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
)
_GAP = f"[{BLANKS.translate({10: None, 13: None})}]"
_paragraph = maker(Paragraph)
_SAMPLE = 20_000
_LONG = 120  # no newsroom wraps copy later than this
_LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n|\Z)")
_ENDS = re.compile(r"\r\n?|\n")
# A line that breaks in the middle of a sentence was wrapped.
_WRAPPED = re.compile(rf"[^\s.!?:;…。！？\"”»’'*)\]]{_GAP}{{0,2}}(?:\r\n?|\n){_GAP}{{0,8}}[^\W_]")
_EACH = re.compile(rf"\n[\n{_GAP[1:]}*")
_BLANK = re.compile(rf"\n{_GAP}*\n[\n{_GAP[1:]}*")
_INDENTED = re.compile(rf"\n(?:{_GAP}*\n[\n{_GAP[1:]}*|[ \t\xa0\u3000]{{2,}}|[\t\u3000])")
# Both right below a line that is not blank.
_MARGIN = re.compile(rf"\S{_GAP}{{0,4}}\n(?:[ \t\xa0\u3000]{{2,8}}|[\t\u3000])\S")
_FLUSH = re.compile(rf"\S{_GAP}{{0,4}}\n\S")


def lines(text: str) -> Iterator[Span]:
    """
    The lines of a text with their ends, so that together they are the text.

    >>> [span.of("Rain.\\r\\nSun.") for span in lines("Rain.\\r\\nSun.")]
    ['Rain.\\r\\n', 'Sun.']
    """
    at = 0
    while at < len(text):
        found = _LINE.match(text, at)
        assert found is not None  # it matches the empty string
        yield Span(at, found.end())
        at = found.end()


def most(length: int) -> int:
    """
    How many paragraphs are told apart in so many characters.

    An article has one in two hundred.  A text with more than one in forty may be a list of words, and a
    record for each would take fifty times its memory.
    """
    return 5_000 + length // 40


def paragraphs(text: str, start: int, end: int) -> tuple[Paragraph, ...]:
    """
    The paragraphs between *start* and *end*, without the white space around them.

    Blank lines part paragraphs; so do indented lines in wrapped copy, and all line ends in copy whose lines
    are as long as paragraphs.  After `most` of them the rest is one.
    """
    body, limit = text[start:end], most(end - start)
    if "\r" not in body:
        # One character is found in a fifth of the time of two.  The line end of a last line is no matter.
        rows = body.split("\n", 2 * limit)
        if len(rows) > 2 * limit:
            if body.count("\n") == 2 * body.count("\n\n"):
                return tuple(_placed(body.split("\n\n", limit), start))
        elif not any(rows[1::2]):
            return tuple(_placed(rows[::2], start))
    # A lone \r or \r\n becomes as many line feeds, so that every place stays where it is.
    copy = body.replace("\r\n", " \n").replace("\r", "\n")
    return tuple(_between(copy, text, start, _between_what(copy)))


def _placed(pieces: list[str], at: int) -> list[Paragraph]:
    """
    The paragraphs that *pieces* hold, of which the first begins at *at*, and two line feeds part them.
    """
    placed: list[Paragraph] = []
    for piece in pieces:
        end = at + len(piece)
        if piece and piece.strip(BLANKS) is piece:  # nearly all: nothing to take off
            placed.append(_paragraph(_span((at, end)), piece))
        else:
            _place(placed, piece, at)
        at = end + 2
    return placed


def _between(copy: str, text: str, start: int, cut: re.Pattern[str]) -> list[Paragraph]:
    placed: list[Paragraph] = []
    at, limit = start, most(len(copy))
    for found in cut.finditer(copy):
        end, follows = found.span()
        if start + end > at:
            _place(placed, text[at : start + end], at)
        at = start + follows
        if len(placed) == limit:
            break
    _place(placed, text[at : start + len(copy)], at)
    return placed


def _place(placed: list[Paragraph], piece: str, at: int) -> None:
    words = piece.strip(BLANKS)
    if words:
        bare = len(words)
        if words is not piece:
            at += len(piece) - len(piece.lstrip(BLANKS))
        placed.append(_paragraph(_span((at, at + bare)), words))


def _between_what(copy: str) -> re.Pattern[str]:
    """
    The pattern of what parts the paragraphs of *copy*.
    """
    # The beginning tells; a list of all the lines would take many times the memory of the text.
    copy = copy[:_SAMPLE]
    rows = [len(row) for row in copy.split("\n") if row and not row.isspace()]
    if 4 * sum(row > _LONG for row in rows) >= len(rows):
        return _EACH
    # Where every line is indented, the margin tells nothing.
    flush = _FLUSH.search(copy) is not None
    if flush and _MARGIN.search(copy):
        return _INDENTED
    if not _WRAPPED.search(copy):
        return _EACH
    return _INDENTED if flush else _BLANK
