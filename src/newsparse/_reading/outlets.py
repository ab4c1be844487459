"""
Newsrooms as data: load, validate, merge outlet files; look an outlet up; pick the outlet of an article.

Floor 4.  Our own files are read at the first parse, without their examples; `import newsparse` opens none.
"""

import functools
from collections.abc import Iterable
from typing import TYPE_CHECKING

import attrs

from newsparse._model.records import Byline, Dateline, Outlet
from newsparse._reading.outletfiles import File, OutletFile, read
from newsparse._reading.styles import HouseStyle, Outlets
from newsparse.errors import PluginConflict

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = ["HouseStyle", "Outlets", "builtin", "builtin_files", "join", "load", "pick"]


def builtin_files() -> list["Traversable"]:
    """
    The outlet files that come with newsparse, by name.
    """
    import importlib.resources

    folder = importlib.resources.files("newsparse") / "data" / "outlets"
    return sorted(
        (file for file in folder.iterdir() if file.name.endswith(".toml")), key=lambda file: file.name
    )


@functools.cache
def builtin() -> Outlets:
    """
    The outlets that come with newsparse.
    """
    return _with(Outlets(), (read(file, lean=True) for file in builtin_files()))


def load(*files: File, base: Outlets | None = None) -> Outlets:
    """
    The built-in outlets and those of one's own *files*.

    A table replaces an earlier one of the same slug, the built-in one too; `[default]` adds its lists before
    the built-in ones.

    Raises:
        OutletError: a file is broken.
    """
    return _with(builtin() if base is None else base, (read(file) for file in files))


def join(base: Outlets, plugin: str, files: Iterable[File]) -> Outlets:
    """
    *base* and the outlets of a plugin, which may replace nothing.

    Raises:
        OutletError: a file is broken.
        PluginConflict: a slug is taken.
    """
    stated = [read(file) for file in files]
    for file in stated:
        for style in file.styles:
            if style.slug == "default" or base.by_slug(style.slug) is not None:
                msg = (
                    f"{plugin}: {file.name}: the outlet [{style.slug}] is there already; choose another slug."
                )
                raise PluginConflict(msg)
    return _with(base, stated)


def _with(base: Outlets, files: Iterable[OutletFile]) -> Outlets:
    found = {style.slug: style for style in base.styles}
    default = base.default
    for file in files:
        for style in file.styles:
            if style.slug == "default":
                default = _before(style, default)
            else:
                found[style.slug] = style
    return Outlets(tuple(found.values()), default)


def _before(style: HouseStyle, default: HouseStyle) -> HouseStyle:
    """
    The default style with the lists of *style* before its own.
    """
    values = {}
    for field in attrs.fields(HouseStyle):
        mine, theirs = getattr(style, field.name), getattr(default, field.name)
        values[field.name] = mine + theirs if isinstance(mine, tuple) else mine or theirs
    return HouseStyle(**values)


def pick(
    text: str, body: tuple[int, int], outlets: Outlets, *, byline: Byline | None, dateline: Dateline | None
) -> Outlet | None:
    """
    The outlet of an article, by the strongest evidence there is.
    """
    return None
