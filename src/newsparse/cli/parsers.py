"""
The parser a command works with, from its options; and the options that several commands share.

Floor 8.
"""

import contextlib
import datetime
import functools
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import attrs
import click

from newsparse._reading.source import from_bytes
from newsparse.cli.app import near, say
from newsparse.errors import PluginLoadWarning, SourceError
from newsparse.parser import Parser

F = TypeVar("F", bound=Callable[..., Any])


@attrs.frozen
class Settings:
    """
    How to read: what a worker process needs to make the same parser.
    """

    outlets: tuple[str, ...] = ()
    published: datetime.date | None = None
    encoding: str | None = None
    reader: str | None = None
    strict: bool = False

    def parser(self) -> Parser:
        """
        The parser with the installed plugins; what is wrong with them is not said here.
        """
        # What a plugin prints is no output of ours.
        with warnings.catch_warnings(), contextlib.redirect_stdout(sys.stderr):
            warnings.simplefilter("ignore", PluginLoadWarning)
            return Parser.installed(outlets=tuple(map(Path, self.outlets)), strict=self.strict)

    def checked(self, *, quiet: bool = False) -> Parser:
        """
        The parser, once the options are known to make sense; plugins that were left out are told.
        """
        if self.encoding is not None:
            try:
                from_bytes(b"", encoding=self.encoding)
            except SourceError as error:
                raise click.BadParameter(str(error), param_hint="'--encoding'") from None
        parser = self.parser()
        names = [reader.name for reader in parser.readers]
        types = [media for reader in parser.readers for media in reader.media_types]
        if self.reader is not None and self.reader not in ("text", *names, *types):
            msg = f"there is no reader {self.reader!r}{near(self.reader, ['text', *names])}"
            raise click.BadParameter(msg, param_hint="'--reader'")
        if not quiet:
            for problem in parser.problems:
                say(problem.message)
        return parser


def reading(command: F) -> F:
    """
    The options of every command that reads articles.
    """
    for option in reversed(
        (
            click.option(
                *("--outlets", "outlets"),
                metavar="FILE",
                multiple=True,
                type=click.Path(),
                help="Know the outlets in this TOML file too; may be given again.",
            ),
            click.option(
                "--published",
                metavar="DATE",
                callback=_day,
                help="The publication date, 2024-05-31, for years that are not printed.",
            ),
            click.option("--encoding", metavar="NAME", help="How text files are encoded, where you know."),
            click.option("--reader", metavar="NAME", help="Read with this plugin's reader, or as text."),
            click.option("--strict", is_flag=True, help="Stop at the first thing that goes wrong."),
        )
    ):
        command = option(command)
    return command


def _day(ctx: click.Context, param: click.Parameter, value: str | None) -> datetime.date | None:
    if value is None:
        return None
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        msg = f"{value!r} is no date; write year, month and day, such as 2024-05-31."
        raise click.BadParameter(msg, ctx, param) from None


@functools.cache
def commands() -> dict[str, click.Command]:
    """
    The commands of the installed plugins, by name.
    """
    parser = Settings().parser()
    return {command.name: command for command in parser.commands() if command.name}
