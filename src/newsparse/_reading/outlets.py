"""
Newsrooms as data: load, validate, merge outlet files; look an outlet up; pick the outlet of an article.

Floor 4.  Our own files are read at the first parse, without their examples; `import newsparse` opens none.
"""

import functools
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

import attrs

from newsparse._model.making import maker
from newsparse._model.records import Byline, Dateline, Evidence, Outlet
from newsparse._model.span import Span
from newsparse._reading import credits
from newsparse._reading.outletfiles import File, OutletFile, ours, read
from newsparse._reading.rejected import Rejected
from newsparse._reading.styles import HouseStyle, Outlets
from newsparse.errors import PluginConflict

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

# "Le Figaro avec AFP", "PRNewswire-USNewswire", "dpa/lno": the first part that is known
_PART = re.compile(r"(?:[^\s/|,-]+(?: (?!(?:and|with|avec|et|und|mit|y|con|e)\b)[^\s/|,-]+){0,4})")
_LINE = re.compile(r"^[^\S\n]{0,9}([^\s<>@©][^\n]{1,38}?)[^\S\n]{0,9}$", re.MULTILINE)

_outlet_of = maker(Outlet)

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
    return _with(Outlets(), (OutletFile(file.name, ours(file)) for file in builtin_files()))


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
    text: str,
    body: tuple[int, int],
    outlets: Outlets,
    *,
    byline: Byline | None,
    dateline: Dateline | None,
    signature: tuple[int, int] | None = None,
    rejected: list[Rejected] | None = None,
) -> Outlet | None:
    """
    The outlet of an article, by the strongest evidence there is.

    In order: the signature under the text, the byline, the agency of the dateline, a credit in the body
    ("Trend reports"), a line above the body.  Whom the body merely quotes is nobody's outlet.
    """
    near = dateline.span.of(text) if dateline is not None else ""
    if signature is not None:
        found = _named(text, *signature, Evidence.SIGNATURE, outlets, near)
        if found is not None:
            return found
    if byline is not None and byline.outlet is not None:
        found = _printed(text, byline.span, byline.outlet, Evidence.BYLINE, outlets, near)
        if found is not None:
            return found
    if dateline is not None and dateline.agency is not None:
        found = _printed(text, dateline.span, dateline.agency, Evidence.DATELINE, outlets, near)
        if found is not None:
            return found
        return None
    credit = credits.find(text, *body, outlets, rejected=rejected)
    if credit is not None:
        rule = f"credit: {credit.template}"
        style = credit.style
        return Outlet(Span(credit.start, credit.end), style.name, style.slug, Evidence.CREDIT, rule)
    return _above(text, body[0], outlets, near) if body[0] else None


def _printed(
    text: str, span: Span, words: str, evidence: Evidence, outlets: Outlets, near: str
) -> Outlet | None:
    """
    The outlet that the words *words* inside *span* name, whole or one of several parted by a mark.
    """
    at = text.find(words, span.start, span.end)
    start, end = (at, at + len(words)) if at >= 0 else span
    found = _outlet(Span(start, end), words, evidence, outlets, near)
    if found is not None or at < 0:
        return found
    for part in _PART.finditer(text, start, end):
        found = _named(text, *part.span(), evidence, outlets, near)
        if found is not None:
            return found
    return None


def _named(text: str, start: int, end: int, evidence: Evidence, outlets: Outlets, near: str) -> Outlet | None:
    return _outlet(Span(start, end), text[start:end], evidence, outlets, near)


def _outlet(span: Span, words: str, evidence: Evidence, outlets: Outlets, near: str) -> Outlet | None:
    style = outlets.named(words, near=near)
    if style is None:
        return None
    return _outlet_of(span, style.name, style.slug, evidence, f"{evidence.value}: named")


def _above(text: str, end: int, outlets: Outlets, near: str) -> Outlet | None:
    """
    The outlet whose name is a whole line among the first ones.
    """
    for line in _LINE.finditer(text, 0, min(end, 1000)):
        style = outlets.named(line[1], near=near)
        if style is not None and style.spelled(line[1]):
            return Outlet(
                Span(*line.span(1)), style.name, style.slug, Evidence.HEADER, "header: a line of its own"
            )
    return None
