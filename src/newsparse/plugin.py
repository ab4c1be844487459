"""
The door for authors of plugins: the mark for hooks, and what hooks return.

Floor 3.  Everything here is a frozen declaration; core sorts, calls and checks what is declared.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, BinaryIO, Generic

import attrs
import pluggy

from newsparse._model.article import Article
from newsparse._model.fields import Field, R
from newsparse.errors import UsageError

__all__ = ["Extractor", "Field", "Reader", "Reading", "Renderer", "hookimpl"]

hookimpl = pluggy.HookimplMarker("newsparse")


@attrs.frozen
class Extractor(Generic[R]):
    """
    What fills a field.

    Args:
        field: the field it fills.
        run: takes an article and returns its records; it may be a generator.
        needs: fields it cannot do without; where one is absent, this one is as well.
        after: names of fields it waits for where they are provided, and does without where they are not.
    """

    field: Field[R]
    run: Callable[[Article], Iterable[R]]
    needs: tuple[Field[Any], ...] = attrs.field(default=())
    after: tuple[str, ...] = attrs.field(default=())

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.field, Field):
            msg = f"the field of an Extractor is a Field, not {self.field!r}."
            raise UsageError(msg)
        _check_call(f"Extractor {self.field.name!r}: run", self.run)
        _check_all(f"Extractor {self.field.name!r}: needs", self.needs, Field, "(SPEAKERS,)")
        _check_all(f"Extractor {self.field.name!r}: after", self.after, str, "('speakers',)")


@attrs.frozen
class Reading:
    """
    One article in a file: its text, its name, and what the file tells about it as pairs.

    Keys that core uses: "headline", "published" (an ISO date), "author", "outlet", "url".
    """

    text: str
    name: str | None = None
    meta: tuple[tuple[str, str], ...] = ()


@attrs.frozen
class Reader:
    """
    What turns a kind of file into readings, one for each article in it.

    Args:
        name: what `--reader` calls it.
        suffixes: ends of file names, with their full stop: (".html", ".htm").
        media_types: as a server names them: ("text/html",).
        read: takes the open file and yields its readings.
    """

    name: str
    suffixes: tuple[str, ...] = attrs.field(kw_only=True)
    media_types: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    read: Callable[[BinaryIO], Iterator[Reading]] = attrs.field(kw_only=True)

    def __attrs_post_init__(self) -> None:
        _check_name("Reader", self.name)
        _check_all(f"Reader {self.name!r}: suffixes", self.suffixes, str, "('.html',)")
        _check_all(f"Reader {self.name!r}: media_types", self.media_types, str, "('text/html',)")
        _check_call(f"Reader {self.name!r}: read", self.read)
        for suffix in self.suffixes:
            if not suffix.startswith(".") or suffix != suffix.lower():
                msg = f"Reader {self.name!r}: a suffix has a full stop and small letters, not {suffix!r}."
                raise UsageError(msg)


@attrs.frozen
class Renderer:
    """
    What turns articles into lines of output.

    Args:
        name: what `--to` calls it.
        render: takes the articles, one after another, and yields the lines without their ends.
    """

    name: str
    render: Callable[[Iterable[Article]], Iterable[str]]

    def __attrs_post_init__(self) -> None:
        _check_name("Renderer", self.name)
        _check_call(f"Renderer {self.name!r}: render", self.render)


def _check_name(what: str, name: object) -> None:
    if not isinstance(name, str) or not name:
        msg = f"the name of a {what} is a str, not {name!r}."
        raise UsageError(msg)


def _check_call(what: str, call: object) -> None:
    if not callable(call):
        msg = f"{what} is a function, not {call!r}."
        raise UsageError(msg)


def _check_all(what: str, values: object, kind: type, example: str) -> None:
    if not isinstance(values, tuple) or not all(isinstance(value, kind) for value in values):
        msg = f"{what} is a tuple of {kind.__name__}, {example}, not {values!r}."
        raise UsageError(msg)
