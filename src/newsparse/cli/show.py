"""
`newsparse show`: an article as it is, its records marked.

Floor 8.
"""

import functools
from typing import Any

import click
from rich.text import Text

from newsparse._model.article import Article
from newsparse.cli.app import Command
from newsparse.cli.marking import in_brackets, in_colour, legend, marks
from newsparse.cli.parsers import Settings, reading
from newsparse.cli.places import LINE_END, Places
from newsparse.cli.rows import rows
from newsparse.cli.screen import Screen, apart, clean, colour, console, heading
from newsparse.cli.work import visit
from newsparse.parser import Parser

_EXAMPLES = (
    ("newsparse show story.txt", "in colour, with a legend"),
    ("newsparse show story.txt | less", "in brackets: ⟦dateline:LUSAKA:⟧ ..."),
    ("FORCE_COLOR=1 newsparse show a.txt | less -R", "in colour all the same"),
)


@click.command(cls=Command, examples=_EXAMPLES)
@click.argument("inputs", nargs=-1, required=True, metavar="FILE|DIR|-...")
@reading
@click.pass_context
def show(ctx: click.Context, /, *, inputs: tuple[str, ...], **options: Any) -> None:
    """
    Print an article, unchanged, with its records marked, and a legend.

    Records are coloured; where there are no colours (a pipe, NO_COLOR), they stand in brackets.
    Below the text is a line for each record of a plugin: line:column, and what it says.
    """
    out = console()
    ctx.exit(visit(Settings(**options), inputs, _itself, functools.partial(_show, out)))


def _itself(parser: Parser, article: Article) -> Article:
    return article


def _show(out: Screen, article: Article) -> None:
    found = marks(article)
    fields = list(article.fields)
    out.print(heading(article, sum(1 for _ in rows(article))), no_wrap=True, overflow="ellipsis")
    out.print()
    if out.coloured:
        in_colour(out, article.text, found, fields)
    else:
        for line in LINE_END.split(in_brackets(article.text, found)):
            out.file.write(f"{clean(line)}\n")
    out.print()
    for row in rows(article):
        # What a reader's metadata told stands nowhere in the text.
        if row.record != "issue" and row.span and row.span.start == row.span.end:
            out.print(Text(clean(f"beside the text: {row.record} {row.what} ({row.rule})"), "dim"))
        elif row.record == "issue":
            out.print(Text(clean(f"issue: {row.what}"), "red"))
    out.print(legend(found, fields))
    told(out, article)
    out.print()


def told(out: Screen, article: Article) -> None:
    """
    Print what the plugins' records say, which rarely stands where they are marked.
    """
    fields = list(article.fields)
    found = [row for _, row in marks(article) if row.record in fields]
    if not found:
        return
    places = Places(article.text)
    wide = max(len(row.record) for row in found)
    out.print()
    for row in found:
        where = (f"{places.of(row.span.start) if row.span else '-':<8} ", "dim")
        line = Text.assemble(where, (f"{row.record:<{wide}} ", colour(row, fields)), apart(clean(row.what)))
        if out.is_terminal:
            out.print(line, no_wrap=True, overflow="ellipsis")
        else:
            out.file.write(f"{line.plain}\n")
