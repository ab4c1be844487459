"""
Find and load plugins, and see that they can live together.

Floor 5.  The only importer of importlib.metadata.  Entry points are read once a process.  A plugin that
cannot be used becomes a `Problem`, or is raised where the caller is strict; the others do not notice it.
"""

import contextlib
import difflib
import functools
import importlib
import importlib.metadata
import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import attrs

from newsparse._plugging.admission import admit
from newsparse._plugging.loaded import Loaded, Module, Plugin, Problem
from newsparse._plugging.schedule import in_order
from newsparse._plugging.versions import fits
from newsparse.errors import PluginConflict, PluginCycle, PluginError

GROUP = "newsparse"
CHOICE = "NEWSPARSE_PLUGINS"


@attrs.frozen
class Found:
    """
    An entry point: the plugin's name, the module it stands for, and who brings it.
    """

    name: str
    value: str
    _dist: importlib.metadata.Distribution | None = attrs.field(default=None, eq=False, repr=False)

    @property
    def distribution(self) -> str:
        """
        The name of the package that brings it.
        """
        return self._told("name") or self.value

    @property
    def version(self) -> str | None:
        """
        That package's version.
        """
        version: str | None = self._told("version")
        return version

    @property
    def requires(self) -> list[str]:
        """
        What that package requires.
        """
        return self._told("requires") or []

    def _told(self, what: str) -> Any:
        try:
            return getattr(self._dist, what, None)
        except Exception:  # noqa: BLE001 - a package may have lost its metadata
            return None


@functools.cache
def entry_points() -> tuple[Found, ...]:
    """
    All installed plugins by name, whether they can be used or not; nothing is imported.
    """
    found = {Found(point.name, point.value, point.dist) for point in _points()}
    return tuple(sorted(found, key=lambda one: (one.name, one.value)))


def _points() -> Iterable[importlib.metadata.EntryPoint]:
    try:
        return importlib.metadata.entry_points(group=GROUP)
    except Exception:  # noqa: BLE001 - the metadata of some package are broken, the others are not
        found: list[importlib.metadata.EntryPoint] = []
        for dist in importlib.metadata.distributions():
            with contextlib.suppress(Exception):
                found += dist.entry_points.select(group=GROUP)
        return found


def installed(*, strict: bool = False) -> Loaded:
    """
    The plugins that pip put here, or those of them that `NEWSPARSE_PLUGINS` names.

    Raises:
        PluginError: the first problem, where *strict*.
    """
    problems: list[Problem] = []
    points = list(_chosen(entry_points(), problems))
    candidates = []
    for name in sorted({point.name for point in points}):
        same = [point for point in points if point.name == name]
        candidates.append((name, functools.partial(_import, *same), same[0].version))
    return _together(candidates, problems, strict=strict)


def of(plugins: Mapping[str, object]) -> Loaded:
    """
    Exactly these plugins.

    Raises:
        PluginError: the first that cannot be used.
    """
    candidates = [(name, functools.partial(_itself, plugins[name]), None) for name in sorted(plugins)]
    return _together(candidates, [], strict=True)


def unpacked(packed: tuple[Any, ...]) -> Loaded:
    """
    The plugins that were `packed`.
    """
    plugins, problems = packed
    admitted = tuple(
        admit(name, importlib.import_module(plugin.name) if isinstance(plugin, Module) else plugin, version)
        for name, plugin, version in plugins
    )
    return Loaded(admitted, in_order(one for plugin in admitted for one in plugin.extractors), problems)


def _chosen(points: Iterable[Found], problems: list[Problem]) -> Iterator[Found]:
    choice = os.environ.get(CHOICE)
    if choice is None:
        yield from points
        return
    wanted = {name.strip() for name in choice.split(",")} - {""}
    points = tuple(points)
    yield from (point for point in points if point.name in wanted)
    there = {point.name for point in points}
    for name in sorted(wanted - there):
        near = difflib.get_close_matches(name, there, n=1)
        hint = f"did you mean {near[0]}?" if near else f"installed are {', '.join(sorted(there)) or 'none'}."
        problems.append(Problem(name, f"{name}: {CHOICE} names it, but it is not installed; {hint}"))


def _import(*points: Found) -> object:
    point = points[0]
    if len(points) > 1:
        who = " and ".join(one.distribution for one in points)
        msg = f"{point.name}: {who} bring a plugin of this name; uninstall all but one."
        raise PluginConflict(msg)
    if wrong := fits(point.requires, _version()):
        msg = f"{point.name}: {point.distribution} {point.version} {wrong}"
        raise PluginError(msg)
    try:
        return importlib.metadata.EntryPoint(point.name, point.value, GROUP).load()
    except Exception as error:
        msg = f"{point.name}: importing {point.value} raised {type(error).__name__}: {error}"
        raise PluginError(msg) from error


@functools.cache
def _version() -> str:
    return importlib.metadata.version("newsparse")


def _itself(plugin: object) -> object:
    return plugin


def _together(
    candidates: Iterable[tuple[str, Callable[[], object], str | None]],
    problems: list[Problem],
    *,
    strict: bool,
) -> Loaded:
    if strict and problems:
        raise PluginError(problems[0].message)
    plugins: list[Plugin] = []
    for name, load, version in candidates:
        start = time.perf_counter()
        try:
            plugin = _admitted(name, load, version)
            _check_company(plugin, plugins)
        except PluginError as error:
            if strict:
                raise
            problems.append(Problem(name, str(error)))
            continue
        plugins.append(attrs.evolve(plugin, seconds=time.perf_counter() - start))
    while True:
        try:
            extractors = in_order(one for plugin in plugins for one in plugin.extractors)
        except PluginCycle as error:
            if strict:
                raise
            circle = {field.partition(".")[0] for field in error.circle}
            problems += (Problem(name, f"{name}: {error}") for name in sorted(circle))
            plugins = [plugin for plugin in plugins if plugin.name not in circle]
        else:
            return Loaded(tuple(plugins), extractors, tuple(problems))


def _admitted(name: str, load: Callable[[], object], version: str | None) -> Plugin:
    try:
        return admit(name, load(), version)
    except PluginError:
        raise
    except Exception as error:  # an object may raise when it is looked at
        msg = f"{name}: looking at it raised {type(error).__name__}: {error}"
        raise PluginError(msg) from error


def _check_company(plugin: Plugin, others: Iterable[Plugin]) -> None:
    """
    Refuse a reader whose name or kind of file is taken; fields cannot clash, a plugin owns its name.
    """
    for other in others:
        for theirs in other.readers:
            for mine in plugin.readers:
                for what, names in (
                    ("name", {mine.name} & {theirs.name}),
                    ("suffix", {*mine.suffixes} & {*theirs.suffixes}),
                    ("media type", {*mine.media_types} & {*theirs.media_types}),
                ):
                    if names:
                        msg = (
                            f"{plugin.name}: the {what} {min(names)!r} is taken by the reader of {other.name}"
                        )
                        raise PluginConflict(f"{msg}; uninstall one, or choose with {CHOICE}.")
