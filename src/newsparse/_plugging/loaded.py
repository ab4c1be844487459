"""
Plugins that may be used, and what they declare.

Floor 5.
"""

import types
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import attrs

from newsparse.errors import PluginConflict, PluginError
from newsparse.plugin import Extractor, Reader

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


@attrs.frozen
class Plugin:
    """
    A plugin that may be used, and what it declares.
    """

    name: str
    plugin: object = attrs.field(eq=False, repr=False)
    version: str | None = None
    hooks: tuple[str, ...] = ()
    extractors: tuple[Extractor[Any], ...] = attrs.field(default=(), repr=False)
    readers: tuple[Reader, ...] = attrs.field(default=(), repr=False)
    outlets: tuple["Traversable", ...] = attrs.field(default=(), repr=False)
    seconds: float = attrs.field(default=0.0, eq=False)


@attrs.frozen
class Problem:
    """
    A plugin that was left out, and why: a sentence that names it.
    """

    plugin: str
    message: str

    def __str__(self) -> str:
        return self.message


@attrs.frozen(eq=False)
class Loaded:
    """
    The plugins of a parser, by name; the extractors in their order; the plugins that were left out.
    """

    plugins: tuple[Plugin, ...] = ()
    extractors: tuple[Extractor[Any], ...] = ()
    problems: tuple[Problem, ...] = ()

    def ask(self, hook: str, kind: type) -> tuple[tuple[Any, ...], tuple[Problem, ...]]:
        """
        What *hook* of each plugin returns, and the plugins that failed.

        Raises:
            PluginConflict: two plugins use one name.
        """
        owners: dict[str, str] = {}
        given: list[Any] = []
        problems = []
        for plugin in self.plugins:
            if hook not in plugin.hooks:
                continue
            try:
                mine = ask(plugin.name, plugin.plugin, hook, kind)
            except PluginError as error:
                problems.append(Problem(plugin.name, str(error)))
                continue
            for one in mine:
                if one.name in owners:
                    what = kind.__name__.lower()
                    msg = f"{plugin.name}: the {what} {one.name!r} is there already, from {owners[one.name]}"
                    raise PluginConflict(f"{msg}; uninstall one, or choose with NEWSPARSE_PLUGINS.")
                owners[one.name] = plugin.name
            given += mine
        return tuple(given), tuple(problems)

    def but(self, problems: Iterable[Problem]) -> "Loaded":
        """
        These plugins without those that have *problems*.
        """
        problems = tuple(problems)
        out = {problem.plugin for problem in problems}
        if not out:
            return self
        return Loaded(
            tuple(plugin for plugin in self.plugins if plugin.name not in out),
            tuple(one for one in self.extractors if one.field.name.partition(".")[0] not in out),
            self.problems + problems,
        )

    def packed(self) -> tuple[Any, ...]:
        """
        These plugins for another process: modules do not pickle, their names do.
        """
        plugins = tuple(
            (
                one.name,
                Module(one.plugin.__name__) if isinstance(one.plugin, types.ModuleType) else one.plugin,
                one.version,
            )
            for one in self.plugins
        )
        return plugins, self.problems


def ask(name: str, plugin: object, hook: str, kind: type) -> tuple[Any, ...]:
    """
    What *hook* of *plugin* returns, all of it of one *kind*.

    Raises:
        PluginError: it raises, or returns something else.
    """
    try:
        answer = getattr(plugin, hook)()
        given = None if answer is None or isinstance(answer, str) else tuple(answer)
    except Exception as error:
        msg = f"{name}: {hook} raised {type(error).__name__}: {error}"
        raise PluginError(msg) from error
    if given is None or not all(isinstance(one, kind) for one in given):
        msg = f"{name}: {hook} returns a list of {kind.__name__}, [] for none, not {answer!r}."
        raise PluginError(msg)
    return given


@attrs.frozen
class Module:
    """
    A module by its name.
    """

    name: str
