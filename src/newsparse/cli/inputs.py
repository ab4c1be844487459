"""
What to read: files, folders and standard input, in the order they were given.

Floor 8.  What cannot be read is an input as well, with a sentence in place of a path: it fails when its turn
comes, and the others are read.
"""

import os
import sys
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

import attrs
import click

TEXT = ".txt"


@attrs.frozen
class Input:
    """
    A file, standard input ("-"), or something that cannot be read and why.
    """

    name: str
    failure: str | None = None
    data: bytes | None = attrs.field(default=None, repr=False)

    @property
    def standard(self) -> bool:
        """
        Whether this is standard input.
        """
        return self.name == "-"

    def carried(self) -> "Input":
        """
        Standard input with its bytes, for a process that has another one.
        """
        return attrs.evolve(self, data=self.read())

    def read(self) -> bytes:
        """
        What standard input holds.
        """
        return sys.stdin.buffer.read() if self.data is None else self.data


def expand(given: Iterable[str], suffixes: Collection[str]) -> Iterator[Input]:
    """
    The inputs in *given*; folders stand for the files in them whose name ends with one of *suffixes*.

    Raises:
        click.UsageError: standard input is asked for twice.
    """
    seen = False
    for name in given:
        if name == "-":
            if seen:
                msg = "- (standard input) can be read only once."
                raise click.UsageError(msg, click.get_current_context(silent=True))
            seen = True
            yield Input("-")
        elif os.path.isdir(name):
            yield from _inside(name, tuple({TEXT, *suffixes}))
        else:
            yield Input(name)


def _inside(folder: str, suffixes: tuple[str, ...]) -> Iterator[Input]:
    found = False
    failures: list[OSError] = []
    for here, folders, files in os.walk(folder, onerror=failures.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if name.lower().endswith(suffixes) and not name.startswith("."):
                found = True
                yield Input(os.path.join(here, name))
        yield from _failed(failures)
    yield from _failed(failures)
    if not found and not failures:
        kinds = ", ".join(sorted(suffixes))
        yield Input(folder, f"{folder}: no text in this folder (looked for {kinds}, not in hidden ones).")


def _failed(failures: list[OSError]) -> Iterator[Input]:
    while failures:
        error = failures.pop()
        yield Input(str(error.filename), f"{error.filename}: {error.strerror}.")


def is_among(path: str, inputs: Iterable[Input]) -> bool:
    """
    Whether writing to *path* would overwrite one of *inputs*.
    """
    try:
        mine = os.stat(path)
    except OSError:
        return False
    if not Path(path).is_file():
        return False  # /dev/null, a pipe
    for one in inputs:
        try:
            if not one.standard and os.path.samestat(mine, os.stat(one.name)):
                return True
        except OSError:
            continue
    return False
