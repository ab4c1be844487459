"""
`newsparse explain`: which rule found what and where, and which candidates were rejected, and why.

Floor 8.
"""

import functools
from typing import Any

import attrs
import click
from rich.text import Text

from newsparse._model.article import Article
from newsparse._model.span import Span
from newsparse.cli.app import Command
from newsparse.cli.parsers import Settings, reading
from newsparse.cli.places import Places
from newsparse.cli.rows import Row, rows, words
from newsparse.cli.screen import Screen, apart, clean, colour, console, heading
from newsparse.cli.work import visit
from newsparse.parser import Explanation, Parser

_EXAMPLES = (
    ("newsparse explain story.txt", "what was found, by which rule; what was rejected, and why"),
    ("newsparse explain story.txt | grep rejected", "in a pipe, one line a record, parts between tabs"),
)


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


def _print(out: Screen, told: Explanation) -> None:
    article = told.article
    found = sorted(rows(article), key=lambda row: row.span or Span(0, 0))
    rejected = [Row(one.record.lower(), "", one.why, one.span, one.rule) for one in told.rejected]
    write = _entry if out.is_terminal else _line
    places = Places(article.text)
    if out.is_terminal:
        out.print(heading(article, len(found)), no_wrap=True, overflow="ellipsis")
    for row in found:
        write(out, article, places, row, colour(row, list(article.fields)))
    if rejected and out.is_terminal:
        out.print(Text("\nrejected", "bold"))
    for row in rejected:
        write(out, article, places, row, _REJECTED)
    if out.is_terminal:
        out.print()


_REJECTED = "strike"


def _entry(out: Screen, article: Article, places: Places, row: Row, style: str) -> None:
    """
    A record for people: a line that says what and where, then its words, then what they mean.
    """
    where, printed, said = _parts(article, places, row)
    kind = f" ({row.kind})" if row.kind else ""
    span = f"{where:<8} {row.span.start}:{row.span.end}" if row.span else where
    head = ((f"{span:<21} ", "dim"), (clean(row.record + kind), style), "  ", (clean(row.rule), "dim"))
    out.print(Text.assemble(*head), no_wrap=True, overflow="ellipsis")
    for mark, detail in (("", printed), ("→ ", said)):
        if detail:
            out.print(Text(f"{'':<22}{mark}{apart(clean(detail))}"), no_wrap=True, overflow="ellipsis")


def _line(out: Screen, article: Article, places: Places, row: Row, style: str) -> None:
    """
    A record for programs: one line, its parts between tabs.
    """
    where, printed, said = _parts(article, places, row)
    verdict = "rejected" if style == _REJECTED else "found"
    span = f"{row.span.start}:{row.span.end}" if row.span else ""
    name = article.source.name or ""
    parts = (verdict, name, where, span, row.record, row.kind, row.rule, printed, said)
    out.file.write("\t".join(clean(part) for part in parts) + "\n")


def _parts(article: Article, places: Places, row: Row) -> tuple[str, str, str]:
    if row.span is None or row.span.start == row.span.end:
        return "-", "", row.what
    printed = words(article.text, row.span)
    return places.of(row.span.start), printed, "" if row.what == printed else row.what
