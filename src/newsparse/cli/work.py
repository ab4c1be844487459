"""
Read inputs in order, in one process or several.

Floor 8.  Processes send back what is printed, not articles: making JSON is half of the work.
"""

import contextlib
import functools
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias, TypeVar

import attrs
import click

from newsparse._model.article import Article, Source
from newsparse._model.records import Issue
from newsparse._plugging import reading
from newsparse._reading import source
from newsparse.cli.app import FAILED, say
from newsparse.cli.inputs import Input, expand
from newsparse.cli.parsers import Settings
from newsparse.errors import NewsparseError, SourceError
from newsparse.parser import Parser

T = TypeVar("T")


@attrs.frozen
class Failure:
    """
    An input that could not be read, and why.
    """

    message: str


Make: TypeAlias = Callable[[Parser, Article], T]


def read(
    inputs: Sequence[Input],
    settings: Settings,
    make: Make[T],
    *,
    parser: Parser,
    jobs: int = 1,
    started: Callable[[Input], None] = lambda one: None,
) -> Iterator[tuple[Input, T | Failure]]:
    """
    What *make* makes of each article, in the order of *inputs*; an input may hold several, or fail.

    Args:
        make: where *jobs* is more than one, something that can be pickled.
        started: is called when an input's turn comes.
    """
    if jobs == 1 or len(inputs) == 1:
        for one in inputs:
            started(one)
            yield from _made(parser, settings, make, one)
        return
    from concurrent.futures.process import BrokenProcessPool  # it brings half of multiprocessing

    from newsparse._jobs import HANDFUL, shared

    work = functools.partial(_all_made, parser, settings, make)
    # Standard input is read here: other processes have another one.
    carried = (one.carried() if one.standard else one for one in inputs)
    handful = max(1, min(HANDFUL, len(inputs) // (2 * jobs)))  # ten large files are work for two as well
    try:
        for one, made in shared(work, carried, jobs, handful=handful):
            started(one)
            yield one, made
    except BrokenProcessPool:
        msg = "a process that read articles was killed, perhaps for want of memory; try --jobs 1."
        raise click.ClickException(msg) from None


def sources(parser: Parser, settings: Settings, one: Input) -> Iterator[tuple[Source, tuple[Issue, ...]]]:
    """
    What an input holds, unread, and what is wrong with its characters.

    Raises:
        SourceError: it cannot be read.
    """
    if one.failure is not None:
        raise SourceError(one.failure)
    name = None if one.standard else one.name
    if chosen := reading.choose(parser.readers, name, settings.reader):
        found = (
            reading.readings(chosen, one.read(), "-") if one.standard else reading.from_file(chosen, one.name)
        )
        if not found:
            msg = f"{one.name}: the reader {chosen.name!r} found no article in it."
            raise SourceError(msg)
        yield from ((each, source.issues(each.text)) for each in found)
    elif one.standard:
        yield source.from_bytes(one.read(), "-", settings.encoding)
    else:
        yield source.from_file(one.name, settings.encoding)


def _made(
    parser: Parser, settings: Settings, make: Make[T], one: Input
) -> Iterator[tuple[Input, T | Failure]]:
    try:
        # What a plugin prints must not get between the lines of JSON.
        with contextlib.redirect_stdout(sys.stderr):
            opened = tuple(sources(parser, settings, one))
        for each, issues in opened:
            with contextlib.redirect_stdout(sys.stderr):
                article = parser._read(each, issues, settings.published)
            yield one, make(parser, article)
    except NewsparseError as error:
        yield one, Failure(str(error))
    except Exception as error:
        if not settings.strict:  # only then may a plugin raise as it likes
            raise
        yield one, Failure(f"{one.name}: {type(error).__name__}: {error}")


def _all_made(
    parser: Parser, settings: Settings, make: Make[T], one: Input
) -> list[tuple[Input, T | Failure]]:
    return [(attrs.evolve(read, data=None), made) for read, made in _made(parser, settings, make, one)]


def visit(settings: Settings, given: Sequence[str], make: Make[T], each: Callable[[T], None]) -> int:
    """
    Do *each* with what *make* makes of the articles in *given*, in order; the exit code.
    """
    parser = settings.checked()
    suffixes = [suffix for reader in parser.readers for suffix in reader.suffixes]
    code = 0
    for _, made in read(list(expand(given, suffixes)), settings, make, parser=parser):
        if isinstance(made, Failure):
            say(made.message)
            code = FAILED
            if settings.strict:
                break
        else:
            each(made)
    return code
