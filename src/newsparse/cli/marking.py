"""
An article with its records marked: in colour, or in brackets where there is none.

Floor 8.  Marks nest as spans do, and inner colours lie over outer ones; where two records overlap without
nesting, a bracket closes the one that was opened last.
"""

from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from newsparse._model.article import Article
from newsparse._model.span import Span
from newsparse.cli.places import LINE_END
from newsparse.cli.rows import Row, rows
from newsparse.cli.screen import clean, colour

Mark = tuple[Span, Row]


def marks(article: Article) -> list[Mark]:
    """
    The records that have words of the text, outer ones first; the body is what is left.
    """
    found = [(row.span, row) for row in rows(article) if row.span and row.record != "body"]
    return sorted(((span, row) for span, row in found if span.end > span.start), key=_outer_first)


def _outer_first(mark: Mark) -> tuple[int, int]:
    return mark[0].start, -mark[0].end


def label(row: Row) -> str:
    """
    What a mark is called: the record, or the kind of a quotation.

    >>> label(Row("quote", "speech", "", None, "")), label(Row("furniture", "share", "", None, ""))
    ('speech', 'furniture')
    """
    return row.kind if row.record == "quote" else row.record


def in_brackets(text: str, found: Sequence[Mark]) -> str:
    """
    The text with each record between ⟦label: and ⟧.

    >>> in_brackets("LUSAKA: Rain.", [(Span(0, 7), Row("dateline", "", "", None, ""))])
    '⟦dateline:LUSAKA:⟧ Rain.'
    """
    # At one place, what ends is closed before anything opens; of what opens, the outer ones first.
    places: list[tuple[int, int, int, str]] = []
    for (start, end), row in found:
        places.append((start, 1, -end, f"⟦{label(row)}:"))
        places.append((end, 0, -start, "⟧"))
    parts, at = [], 0
    for place, _, _, mark in sorted(places):
        parts += [text[at:place], mark]
        at = place
    return "".join([*parts, text[at:]])


def in_colour(out: Console, text: str, found: Sequence[Mark], fields: Sequence[str]) -> None:
    """
    Print the text with each record in its colour.
    """
    waiting = [(span, colour(row, fields)) for span, row in reversed(found)]
    here: list[tuple[Span, str]] = []
    at = 0
    while at < len(text):
        end = _page_end(text, at)
        while waiting and waiting[-1][0].start < end:
            here.append(waiting.pop())
        page = Text(_lines(text[at:end]), end="")
        for span, style in here:
            page.stylize(style, max(span.start - at, 0), min(span.end, end) - at)
        out.print(page, end="" if page.plain.endswith("\n") else "\n")
        here = [(span, style) for span, style in here if span.end > end]
        at = end


def _page_end(text: str, at: int) -> int:
    """
    The end of some lines: one by one is slow, and a style laid on a book is laid on its every page.
    """
    line_end = LINE_END.search(text, at + _PAGE, at + _LONGEST)
    if line_end or len(text) <= at + _LONGEST:
        return line_end.end() if line_end else len(text)
    return text.rfind(" ", at + _PAGE, at + _LONGEST) + 1 or at + _LONGEST  # a line that is a book itself


_PAGE, _LONGEST = 4096, 65536


def _lines(text: str) -> str:
    """
    The text, shown safely, its lines ended as a terminal ends them; each character as one.
    """
    ended = LINE_END.sub(lambda end: "\u2060\n" if len(end[0]) == 2 else "\n", text)
    return "\n".join(map(clean, ended.split("\n")))


def legend(found: Sequence[Mark], fields: Sequence[str]) -> Text:
    """
    What the marks are called, in their colours, and how many there are of each.
    """
    many: dict[str, tuple[int, str]] = {}
    for _, row in found:
        count, style = many.get(label(row), (0, colour(row, fields)))
        many[label(row)] = (count + 1, style)
    if not many:
        return Text("no records", "dim")
    parts = [
        Text.assemble((f"{count} ", "dim"), (clean(name), style)) for name, (count, style) in many.items()
    ]
    return Text("  ").join(parts)
