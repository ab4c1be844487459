"""
What a parser has: its plugins, and the outlets of ours, theirs and the user's.

Floor 6: here reading and plugging meet.  The passes are loaded when the first parser is made, not at import:
they are the greater part of newsparse, and many a program that imports it reads nothing.
"""

import os
import warnings
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

import attrs

from newsparse._model import usage
from newsparse._model.article import Article
from newsparse._model.fields import Field
from newsparse._model.usage import Path
from newsparse._plugging.loaded import Loaded, Plugin, Problem
from newsparse._reading.styles import Outlets
from newsparse.errors import OutletError, PluginConflict, PluginError, PluginLoadWarning, UsageError
from newsparse.plugin import Reader, Renderer

if TYPE_CHECKING:
    import click


@runtime_checkable
class Command(Protocol):
    """
    What a command of click has; click itself is for the command line to load.
    """

    name: str | None

    def invoke(self, ctx: Any) -> Any: ...


def house_styles(outlets: Outlets | Iterable[Path], base: Outlets | None = None) -> Outlets:
    """
    Outlets as they are, or the files of a user added to *base* (ours).
    """
    if isinstance(outlets, Outlets):
        return outlets
    if isinstance(outlets, str | os.PathLike):
        msg = f"outlets are files, in a list: [{os.fspath(outlets)!r}]."
        raise UsageError(msg)
    if not isinstance(outlets, Iterable):
        msg = f"outlets are files, in a list, not {outlets!r}."
        raise UsageError(msg)
    from newsparse._reading.outlets import load

    files = [usage.path(path) for path in outlets]
    base = _builtin() if base is None else base
    return load(*files, base=base) if files else base


def _builtin() -> Outlets:
    from newsparse._reading.outlets import builtin

    return builtin()


def _read() -> Callable[..., Article]:
    from newsparse._reading import core

    return core.read


def together(loaded: Loaded, outlets: Outlets | Iterable[Path], *, strict: bool) -> tuple[Loaded, Outlets]:
    """
    The plugins whose outlets can be used, and all outlets.

    Raises:
        OutletError: a file of the user is broken, or of a plugin, where *strict*.
        PluginConflict: a plugin states an outlet that is there already, where *strict*.
    """
    from newsparse._reading.outlets import join

    known = outlets if isinstance(outlets, Outlets) else _builtin()
    problems = []
    for plugin in loaded.plugins:
        try:
            known = join(known, plugin.name, plugin.outlets) if plugin.outlets else known
        except (OutletError, PluginConflict) as error:
            if strict:
                raise
            sentence = str(error)
            if not sentence.startswith(f"{plugin.name}: "):
                sentence = f"{plugin.name}: {sentence}"
            problems.append(Problem(plugin.name, sentence))
    return loaded.but(problems), known if outlets is known else house_styles(outlets, known)


@attrs.frozen(eq=False)
class Equipment:
    """
    The plugins and outlets of a parser, and what they can do.

    Args:
        outlets: files with outlets of one's own, which are added to those that newsparse brings.
        loaded: the plugins.
        strict: let pass what a plugin raises, in place of an `Issue` and an absent field.
    """

    outlets: Outlets = attrs.field(factory=_builtin, converter=house_styles, repr=False)
    loaded: Loaded = attrs.field(factory=Loaded, kw_only=True, repr=False)
    strict: bool = attrs.field(default=False, kw_only=True)
    _core: Callable[..., Article] = attrs.field(factory=_read, init=False, repr=False)

    @property
    def plugins(self) -> tuple[Plugin, ...]:
        """
        The plugins that are used, by name.
        """
        return self.loaded.plugins

    @property
    def problems(self) -> tuple[Problem, ...]:
        """
        The plugins that were left out, and why.
        """
        return self.loaded.problems

    @property
    def fields(self) -> tuple[Field[Any], ...]:
        """
        The fields that this parser fills, by name.
        """
        return tuple(sorted((one.field for one in self.loaded.extractors), key=lambda field: field.name))

    @property
    def readers(self) -> tuple[Reader, ...]:
        """
        The readers of its plugins.
        """
        return tuple(reader for plugin in self.loaded.plugins for reader in plugin.readers)

    def renderers(self) -> tuple[Renderer, ...]:
        """
        The renderers of its plugins, which are asked now; a plugin that fails is left out with a warning.

        Raises:
            PluginConflict: two renderers have one name.
        """
        return self._asked("newsparse_renderers", Renderer)

    def commands(self) -> "tuple[click.Command, ...]":
        """
        The commands of its plugins, which are asked now; a plugin that fails is left out with a warning.

        Raises:
            PluginConflict: two commands have one name.
        """
        return self._asked("newsparse_commands", Command)

    def schema(self) -> dict[str, Any]:
        """
        The JSON Schema of what `dumps` writes, with the fields of its plugins.
        """
        from newsparse._model.schema import schema

        return schema(self.fields)

    def _asked(self, hook: str, kind: type) -> tuple[Any, ...]:
        given, problems = self.loaded.ask(hook, kind)
        for problem in problems:
            if self.strict:
                raise PluginError(problem.message)
            warnings.warn(problem.message, PluginLoadWarning, stacklevel=3)
        return given

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (type(self), self.outlets, self.loaded.packed(), self.strict)


def _again(kind: Callable[..., Equipment], outlets: Outlets, packed: Any, strict: bool) -> Equipment:
    from newsparse._plugging.loading import unpacked

    return kind(outlets, loaded=unpacked(packed), strict=strict)
