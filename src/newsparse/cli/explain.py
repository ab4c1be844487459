"""
`newsparse explain`: which rule found what and where, and which candidates were rejected, and why.

Floor 8.
"""

import bisect
import functools
import re
from typing import Any

import attrs
import click
from rich.text import Text

from newsparse._model.article import Article
from newsparse._model.span import Span
from newsparse._reading.rejected import Rejected
from newsparse.cli.app import Command
from newsparse.cli.parsers import Settings, reading
from newsparse.cli.rows import Row, cut, rows, words
from newsparse.cli.screen import Screen, apart, clean, colour, console, heading
from newsparse.cli.work import visit
from newsparse.parser import Explanation, Parser

_EXAMPLES = (
    ("newsparse explain story.txt", "what was found, by which rule; what was rejected, and why"),
    ("newsparse explain story.txt | grep dateline", "one line a record where nobody looks"),
)
_LINE_END = re.compile("\r\n|[\n\r]")


@click.command(cls=Command, examples=_EXAMPLES)
@click.argument("inputs", nargs=-1, required=True, metavar="FILE|DIR|-...")
@reading
@click.pass_context
def explain(ctx: click.Context, /, *, inputs: tuple[str, ...], **options: Any) -> None:
    """
    Tell which rule found what, where (line:column and the words), what was rejected, and why.
    """
    settings = Settings(**options)
    out = console()
    ctx.exit(visit(settings, inputs, Explaining(settings), functools.partial(_print, out)))


@attrs.frozen
class Explaining:
    """
    Explains an article that has been read; issues of its decoding are kept.
    """

    settings: Settings

    def __call__(self, parser: Parser, article: Article) -> Explanation:
        """
        The explanation of *article*.
        """
        told = parser.explain(article.source, published=self.settings.published)
        return Explanation(article, told.rejected)


class Places:
    """
    Offsets as an editor shows them: line and column, both from 1.

    >>> Places("One\\r\\nTwo").of(6)
    '2:2'
    """

    def __init__(self, text: str) -> None:
        self._starts = [0, *(end.end() for end in _LINE_END.finditer(text))]

    def of(self, offset: int) -> str:
        """
        The line and column of *offset*.
        """
        line = bisect.bisect_right(self._starts, offset)
        return f"{line}:{offset - self._starts[line - 1] + 1}"


def _print(out: Screen, told: Explanation) -> None:
    article = told.article
    places = Places(article.text)
    found = sorted(rows(article), key=lambda row: row.span or Span(0, 0))
    out.print(heading(article, len(found)), no_wrap=True, overflow="ellipsis")
    for row in found:
        _entry(out, article, places, row, row.what, colour(row, list(article.fields)))
    if told.rejected:
        out.print(Text("rejected", "bold"))
    for one in told.rejected:
        _entry(out, article, places, _as_row(one), one.why, "strike")
    out.print()


def _as_row(one: Rejected) -> Row:
    return Row(one.record, "", one.why, one.span, one.rule)


def _entry(out: Screen, article: Article, places: Places, row: Row, said: str, style: str) -> None:
    printed = words(article.text, row.span) if row.span else ""
    where = f"{places.of(row.span.start)}  {row.span.start}:{row.span.end}" if row.span else "-"
    kind = f" ({row.kind})" if row.kind else ""
    head = Text.assemble(
        (f"{where:<20} ", "dim"), (clean(f"{row.record}{kind}"), style), "  ", (clean(row.rule), "dim")
    )
    details = [f"“{printed}”"] if printed else []
    if cut(said) not in (printed, ""):
        details.append(f"→ {cut(said)}")
    if out.is_terminal:
        out.print(head, no_wrap=True, overflow="ellipsis")
        for detail in details:
            out.print(Text(f"{'':<21}{apart(clean(detail))}"), no_wrap=True, overflow="ellipsis")
    else:  # one line, for grep
        out.print(Text.assemble(head, "  ", clean("  ".join(details))), soft_wrap=True)
