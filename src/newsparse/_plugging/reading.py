"""
Choose a plugin's reader for a file, and read with it behind a wall.

Floor 5.
"""

import difflib
import hashlib
import io
import pathlib
from typing import TypeVar

from newsparse._model import usage
from newsparse._model.article import Source
from newsparse.errors import SourceError, UsageError
from newsparse.plugin import Reader, Reading

T = TypeVar("T")


def choose(readers: tuple[Reader, ...], name: str | None, asked: str | None) -> Reader | None:
    """
    The reader that was *asked* for by name or media type, else the one that knows the end of *name*.

    Raises:
        UsageError: no reader is called so; "text" asks for none.
    """
    if asked is None:
        known = ((suffix, reader) for reader in readers for suffix in reader.suffixes)
        lower = (name or "").lower()
        return max(
            ((len(suffix), reader) for suffix, reader in known if lower.endswith(suffix)),
            key=lambda one: one[0],
            default=(0, None),
        )[1]
    for reader in readers:
        if asked == reader.name or asked in reader.media_types:
            return reader
    if asked in ("text", "text/plain"):
        return None
    names = ["text", *(reader.name for reader in readers)]
    near = difflib.get_close_matches(asked, names, n=1)
    hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(names)}."
    msg = f"there is no reader {asked!r}; {hint}"
    raise UsageError(msg)


def readings(
    reader: Reader, data: bytes, name: str | None, meta: tuple[tuple[str, str], ...] = ()
) -> tuple[Source, ...]:
    """
    The sources in *data*, a file called *name*.

    Raises:
        SourceError: the reader failed, or found no article.
    """
    digest = hashlib.sha256(data).hexdigest()
    where = name or "the data"
    try:
        found = tuple(reader.read(io.BytesIO(data)))
    except Exception as error:  # a plugin may raise anything
        msg = f"{where}: the reader {reader.name!r} raised {type(error).__name__}: {error}"
        raise SourceError(msg) from error
    if not found:
        msg = f"{where}: the reader {reader.name!r} found no article in it."
        raise SourceError(msg)
    made = []
    for one in found:
        if not isinstance(one, Reading) or not isinstance(one.text, str):
            msg = f"{where}: the reader {reader.name!r} yields Readings with a text, not {one!r}."
            raise SourceError(msg)
        try:
            known = meta + usage.pairs(one.meta)
            called = usage.path(one.name or name) if one.name or name else None
        except UsageError as error:
            msg = f"{where}: the reader {reader.name!r} yields a Reading that cannot be used: {error}"
            raise SourceError(msg) from error
        made.append(Source(one.text, called, sha256=digest, exact=False, meta=known))
    return tuple(made)


def from_file(reader: Reader, path: str) -> tuple[Source, ...]:
    """
    The sources in the file at *path*.

    Raises:
        SourceError: it cannot be opened, or the reader failed.
    """
    try:
        data = pathlib.Path(path).read_bytes()
    except (OSError, ValueError) as error:
        msg = f"{path}: {getattr(error, 'strerror', None) or error}."
        raise SourceError(msg) from error
    return readings(reader, data, path)


def only(found: tuple[T, ...], name: object) -> T:
    """
    The one article of a file.

    Raises:
        SourceError: it holds several.
    """
    if len(found) == 1:
        return found[0]
    msg = f"{name or 'the data'}: it holds {len(found)} articles; parse_many takes them."
    raise SourceError(msg)
