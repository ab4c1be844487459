"""
The group of commands: found by name and loaded when called, with one sentence for every mistake.

Floor 8.  Exit codes: 0 all is read, 1 some inputs failed, 2 wrong use, 3 an asked-for field is absent, 130
interrupted.
"""

import contextlib
import difflib
import importlib
import os
import sys
from collections.abc import Iterator, Sequence
from typing import Any, Never

import click

from newsparse.errors import NewsparseError, UsageError

FAILED, USAGE, ABSENT, INTERRUPTED = 1, 2, 3, 130

# Command: the module it is in, and what it does, so that --help loads none of them.
COMMANDS = {
    "parse": ("newsparse.cli.parse", "Read articles and print their records."),
    "show": ("newsparse.cli.show", "Print an article with its records marked."),
    "explain": ("newsparse.cli.explain", "Tell which rule found what, and what was rejected."),
    "outlets": ("newsparse.cli.outlets", "List, search and check outlets."),
    "plugins": ("newsparse.cli.plugins", "List, make and check plugins."),
    "schema": ("newsparse.cli.schema", "Print the JSON Schema of the output."),
}


class Mistake(click.ClickException):
    """
    One sentence on stderr, and an exit code.
    """

    def __init__(self, message: str, where: str, exit_code: int) -> None:
        super().__init__(message)
        self.where = where
        self.exit_code = exit_code  # type: ignore[misc]

    def show(self, file: Any = None) -> None:
        """
        Print the sentence.
        """
        say(self.message, self.where)


def say(message: str, where: str = "newsparse") -> None:
    """
    Print a sentence to stderr, on one line.
    """
    click.echo(f"{where}: {' '.join(message.split())}", err=True)


def near(name: str, known: Sequence[str], *, listed: bool = True) -> str:
    """
    The end of a sentence about a name nobody knows: the one that was meant, or all there are.

    >>> near("sho", ["show", "parse"]), near("x", ["show", "parse"])
    ('. Did you mean show?', '. There are show, parse.')
    >>> near("x", ["text"])
    '. There is only text.'
    """
    found = difflib.get_close_matches(name.lower(), known, n=1, cutoff=0.6)
    if found:
        return f". Did you mean {found[0]}?"
    be = "are" if len(known) > 1 else "is only"
    return f". There {be} {', '.join(known)}." if listed and known else "."


class Count(click.IntRange):
    """
    A number from 1 up; click calls what it wants an "integer range".
    """

    name = "number"

    def __init__(self) -> None:
        super().__init__(1)


class Command(click.Command):
    """
    A command whose help starts with examples.
    """

    def __init__(self, *args: Any, examples: Sequence[tuple[str, str]] = (), **options: Any) -> None:
        super().__init__(*args, **options)
        self.examples = examples

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """
        Write the examples, then what click writes.
        """
        write_examples(self.examples, formatter)
        super().format_help(ctx, formatter)


def write_examples(examples: Sequence[tuple[str, str]], formatter: click.HelpFormatter) -> None:
    """
    Write commands and what they do.
    """
    if examples:
        with formatter.section("Examples"):
            formatter.write_dl(examples, col_max=46)
        formatter.write_paragraph()


class Group(click.Group):
    """
    Commands that suggest the one that was meant, and whose help starts with examples.
    """

    command_class = Command

    def __init__(self, *args: Any, examples: Sequence[tuple[str, str]] = (), **options: Any) -> None:
        super().__init__(*args, **options)
        self.examples = examples

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """
        Write the examples, then what click writes.
        """
        write_examples(self.examples, formatter)
        super().format_help(ctx, formatter)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """
        The command meant by the first of *args*.
        """
        name = args[0]
        if not ctx.resilient_parsing and not name.startswith("-") and self.get_command(ctx, name) is None:
            known = self.list_commands(ctx)
            msg = f"there is no command {name!r}{near(name, known)}"
            raise click.UsageError(msg, ctx)
        return super().resolve_command(ctx, args)


class App(Group):
    """
    The whole command line; `newsparse.cli.main`.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:
        """
        Core's commands; those of plugins are asked for when they are called.
        """
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """
        The command, loaded now; where core has none of this name, the plugins are asked.
        """
        if cmd_name in COMMANDS:
            module = importlib.import_module(COMMANDS[cmd_name][0])
            command: click.Command = getattr(module, cmd_name)
            return command
        if ctx.resilient_parsing or cmd_name.startswith("-"):
            return None
        from newsparse.cli.parsers import commands

        return commands().get(cmd_name)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """
        Write the commands without loading them.
        """
        with formatter.section("Commands"):
            formatter.write_dl([(name, about) for name, (_, about) in COMMANDS.items()])

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """
        Read the options of the group itself.
        """
        with _one_sentence(info_name or "newsparse"):
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """
        Run the command; whatever goes wrong is one sentence and an exit code.
        """
        with _one_sentence(ctx.command_path):
            result = super().invoke(ctx)
            sys.stdout.flush()
            return result


@contextlib.contextmanager
def _one_sentence(where: str) -> Iterator[None]:
    try:
        yield
    except Mistake:
        raise
    except click.UsageError as error:
        _mistaken(error, where)
    except click.ClickException as error:
        raise Mistake(_lowered(error.format_message()), where, FAILED) from None
    except UsageError as error:
        raise Mistake(str(error), where, USAGE) from None
    except NewsparseError as error:
        raise Mistake(str(error), where, FAILED) from None
    except KeyboardInterrupt:
        raise click.exceptions.Exit(INTERRUPTED) from None
    except BrokenPipeError:
        # The reader has seen enough (head, less); what is left in the buffer goes nowhere.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise click.exceptions.Exit(0) from None
    except OSError as error:
        what = f"{error.filename}: " if error.filename else "the output cannot be written: "
        raise Mistake(f"{what}{error.strerror or error}.", where, FAILED) from None


def _mistaken(error: click.UsageError, where: str) -> Never:
    where = error.ctx.command_path if error.ctx else where
    message = _lowered(error.format_message())
    if isinstance(error, click.NoSuchOption) and error.possibilities:
        message = f"{_lowered(error.message).rstrip('.')}. Did you mean {error.possibilities[0]}?"
    elif isinstance(error, click.MissingParameter | click.NoSuchOption):
        message = f"{message.rstrip('.')}; see {where} --help."
    raise Mistake(message, where, USAGE) from None


def _lowered(message: str) -> str:
    return message[:1].lower() + message[1:]
