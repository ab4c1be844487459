"""
The forms that articles are written in: lines of JSON, an array, a table, or what a plugin's renderer makes.

Floor 8.  A form takes what `Making` made of each article, one by one, and where to write.
"""

import contextlib
import functools
import io
import sys
from collections.abc import Callable, Iterator
from typing import IO, Any, TypeAlias

import click

from newsparse.cli.app import near
from newsparse.parser import Parser
from newsparse.plugin import Renderer

FORMS = ("table", "json", "jsonl")

Write: TypeAlias = Callable[[Iterator[Any], IO[bytes]], None]


def chosen(parser: Parser, form: str | None, fields: frozenset[str], output: str | None) -> tuple[str, Write]:
    """
    The form asked for, or the one that fits where it goes; a table shows *fields* alone, if any.

    Raises:
        click.BadParameter: there is no such form.
    """
    if form is None:
        form = "table" if output is None and sys.stdout.isatty() else "jsonl"
    own: dict[str, Write] = {"table": functools.partial(_table, fields), "json": _array, "jsonl": _lines}
    if form in own:
        return form, own[form]
    renderers = {renderer.name: renderer for renderer in parser.renderers()}
    if form not in renderers:
        msg = f"there is no form {form!r}{near(form, [*FORMS, *renderers])}"
        raise click.BadParameter(msg, param_hint="'--to'")
    return form, functools.partial(_rendered, renderers[form])


@contextlib.contextmanager
def opened(output: str | None) -> Iterator[IO[bytes]]:
    """
    The file called *output*, or standard output.
    """
    if output is None:
        stream = sys.stdout.buffer
        yield stream
        stream.flush()
    else:
        with open(output, "wb") as file:
            yield file


def _lines(made: Iterator[bytes], out: IO[bytes]) -> None:
    for line in made:
        out.write(line + b"\n")
        if out.isatty():
            out.flush()


def _array(made: Iterator[bytes], out: IO[bytes]) -> None:
    before = b"[\n"
    for one in made:
        out.write(before + one)
        before = b",\n"
    out.write(b"[]\n" if before == b"[\n" else b"\n]\n")


def _table(fields: frozenset[str], made: Iterator[Any], out: IO[bytes]) -> None:
    from newsparse.cli.screen import console, print_table

    own = None if out is sys.stdout.buffer else io.TextIOWrapper(out, "utf-8", "replace")
    try:
        screen = console(own)
        for article in made:
            print_table(screen, article, fields)
    finally:
        if own is not None:
            own.detach()  # it is closed by the one who opened it


def _rendered(renderer: Renderer, made: Iterator[Any], out: IO[bytes]) -> None:
    try:
        for line in renderer.render(made):
            out.write(f"{line}\n".encode("utf-8", "replace"))
    except (OSError, click.ClickException):
        raise
    except Exception as error:
        msg = f"the plugin's form {renderer.name!r} failed: {type(error).__name__}: {error}"
        raise click.ClickException(msg) from error
