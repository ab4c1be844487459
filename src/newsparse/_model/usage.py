"""
What the verbs of a parser take; anything else is refused with a sentence that tells the way out.

Floor 0.
"""

import datetime
import os
from collections.abc import Mapping
from pathlib import PurePath
from typing import TypeAlias

from newsparse.errors import UsageError

Meta: TypeAlias = tuple[tuple[str, str], ...]
Path: TypeAlias = str | os.PathLike[str]


def check_text(text: object) -> None:
    """
    Refuse what is no text.
    """
    if isinstance(text, str):
        return
    msg = f"text must be str, not {type(text).__name__}"
    if isinstance(text, bytes | bytearray | memoryview):
        msg += ": use parse_bytes, which finds the encoding"
    elif isinstance(text, PurePath):
        msg += f": use parse_file({str(text)!r})"
    raise UsageError(f"{msg}.")


def check_name(name: object) -> None:
    """
    Refuse a name that is no text.
    """
    if name is not None and not isinstance(name, str):
        msg = f"name must be str, not {type(name).__name__}"
        if isinstance(name, PurePath):
            msg += f": use {str(name)!r}"
        raise UsageError(f"{msg}.")


def date(published: object) -> datetime.date | None:
    """
    A publication date; of a moment, its day.
    """
    if isinstance(published, datetime.datetime):
        return published.date()
    if published is None or isinstance(published, datetime.date):
        return published
    msg = f"published must be a datetime.date, not {published!r}"
    if isinstance(published, str):
        msg += ": use datetime.date.fromisoformat"
    raise UsageError(f"{msg}.")


def pairs(meta: object) -> Meta:
    """
    What the caller knows, as pairs; a mapping is taken as well.
    """
    given = tuple(meta.items()) if isinstance(meta, Mapping) else meta
    if isinstance(given, list | tuple):
        given = tuple(tuple(pair) if isinstance(pair, list) else pair for pair in given)
        if all(isinstance(pair, tuple) and list(map(type, pair)) == [str, str] for pair in given):
            return given
    msg = f"meta must be pairs of str, (('url', 'https://...'),), not {meta!r}."
    raise UsageError(msg)


def path(given: object) -> str:
    """
    The path of a file.
    """
    if isinstance(given, str | os.PathLike):
        return os.fsdecode(given)
    msg = f"path must be a str or a pathlib.Path, not {type(given).__name__}."
    raise UsageError(msg)


def check_many(sources: object, jobs: object) -> None:
    """
    Refuse one source in place of several, and a number of processes that is none.
    """
    if isinstance(sources, str | bytes | os.PathLike) or not hasattr(sources, "__iter__"):
        msg = f"sources must be several, in a list or an iterator, not one {type(sources).__name__}."
        raise UsageError(msg)
    if type(jobs) is not int or jobs < 1:
        msg = f"jobs must be a number of processes, 1 or more, not {jobs!r}."
        raise UsageError(msg)
