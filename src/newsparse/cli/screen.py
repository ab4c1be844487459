"""
What people see: a terminal that text cannot take over, colours by record, and the table.

Floor 8.  rich is loaded here and in `show` and `explain`, which are loaded when they are called.
"""

import io
import re
from collections.abc import Iterable
from typing import IO, Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from newsparse._model.article import Article
from newsparse._reading.styles import HouseStyle
from newsparse.cli.rows import Row, rows

COLOURS = {
    "date": "cyan",
    "revision": "yellow",
    "headline": "bold",
    "outlet": "bright_magenta",
    "byline": "green",
    "dateline": "blue",
    "body": "default",
    "quote": "bright_green",
    "furniture": "bright_black",
    "issue": "red",
}
KINDS = {"title": "bright_yellow", "term": "bright_cyan"}  # of quotations; speech has the colour of quotes
_PLUGINS = ("magenta", "bright_blue", "bright_red", "yellow", "cyan")

# A story must not move the cursor, ring the bell or turn the line round: control characters show as pictures,
# half characters as U+FFFD, marks that turn the direction as nothing; each as one, so that offsets hold.
_CONTROLS = {code: 0x2400 + code for code in range(0x20)} | {0x09: 0x20, 0x7F: 0x2421}
_CONTROLS |= dict.fromkeys((*range(0x80, 0xA0), *range(0xD800, 0xE000)), 0xFFFD)
_CONTROLS |= dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), 0x2060)
_UNSHOWN = re.compile("[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")


class Screen(Console):
    """
    A console that leaves a broken pipe to the command line.
    """

    def on_broken_pipe(self) -> None:
        """
        Raise it again; rich would end the process.
        """
        raise BrokenPipeError

    @property
    def coloured(self) -> bool:
        """
        Whether colours show: on a terminal, unless NO_COLOR or a plain terminal forbid it.
        """
        return self.is_terminal and not self.no_color and self.color_system is not None


def console(file: IO[str] | None = None, width: int | None = None) -> Screen:
    """
    Where to print: standard output, or *file*.
    """
    out = Screen(file=file, width=width, highlight=False, markup=False, emoji=False)
    stream = out.file
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="replace")  # a terminal of 1990 shows ? for what it cannot
    return out


def clean(said: str) -> str:
    """
    *said* without anything that a terminal would obey.
    """
    return said.translate(_CONTROLS) if _UNSHOWN.search(said) else said


def apart(said: str) -> str:
    """
    *said*, kept from turning its neighbours round where it runs from right to left.
    """
    return f"\u2068{said}\u2069" if _RIGHT_TO_LEFT.search(said) else said


def colour(row: Row, fields: Iterable[str] = ()) -> str:
    """
    The colour of a record; those of plugins take turns in the order of *fields*.
    """
    if row.record == "quote":
        return KINDS.get(row.kind, COLOURS["quote"])
    if row.record in COLOURS:
        return COLOURS[row.record]
    names = list(fields)
    return _PLUGINS[names.index(row.record) % len(_PLUGINS)] if row.record in names else "default"


def print_table(out: Console, article: Article, wanted: frozenset[str]) -> None:
    """
    Print the records of *article*, those named in *wanted* alone where any are.
    """
    found = [row for row in rows(article) if not wanted or row.field in wanted]
    # Hebrew in the last but one column would push the rule about; fixed columns stand before the free one.
    table = Table(box=None, expand=True, padding=(0, 1, 0, 0), show_edge=False, header_style="dim")
    wide = max(0, out.width - 80)  # what an old terminal lacks goes half to the words, half to the rest
    table.add_column("record", no_wrap=True, max_width=12)
    table.add_column("kind", no_wrap=True, overflow="ellipsis", max_width=min(13 + wide // 6, 20))
    table.add_column("what", no_wrap=True, overflow="ellipsis", ratio=1, min_width=16)
    table.add_column("span", no_wrap=True, justify="right")
    table.add_column("rule", no_wrap=True, overflow="ellipsis", max_width=min(14 + wide // 3, 36))
    for row in found:
        style = colour(row, article.fields)
        table.add_row(
            Text(clean(row.record), style),
            Text(clean(row.kind)),
            Text(apart(clean(row.what)), style if row.record in ("headline", "issue") else ""),
            Text(placed(row), "dim"),
            Text(clean(row.rule), "dim"),
        )
    out.print(heading(article, len(found)), no_wrap=True, overflow="ellipsis")
    if found:
        out.print(table)
    out.print()


def placed(row: Row) -> str:
    """
    A span as two numbers.
    """
    return f"{row.span.start}:{row.span.end}" if row.span else ""


def heading(article: Article, found: int) -> Text:
    """
    The line above an article: its name, how long it is, how much was found.
    """
    source = article.source
    said: list[Any] = [(apart(clean(source.name or "text")), "bold"), "  "]
    long = f"{len(source.text):,} character{'s' * (len(source.text) != 1)}"
    said.append((f"{long} · {source.encoding} · {found} row{'s' * (found != 1)}", "dim"))
    return Text.assemble(*said)


def print_outlets(out: Console, styles: Iterable[HouseStyle]) -> None:
    """
    Print outlets, a line each; of their other names, as many as fit.
    """
    table = Table(box=None, expand=True, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column("slug", no_wrap=True)
    table.add_column("name", no_wrap=True, overflow="ellipsis", max_width=out.width // 3)
    table.add_column("country", no_wrap=True)
    table.add_column("also called", no_wrap=True, overflow="ellipsis", ratio=1)
    for style in styles:
        also = Text(apart(clean(", ".join(style.aliases))), "dim")
        table.add_row(Text(style.slug, "bold"), Text(clean(style.name)), style.country or "", also)
    out.print(table)
