"""
Admit one plugin: its hooks are looked at, asked alone, and what they return is checked.

Floor 5.  pluggy alone takes a misspelt hook for no hook at all; here it is an error that names the right one.
"""

import difflib
import inspect
import types
from typing import Any

import pluggy

from newsparse._model.fields import Field
from newsparse._model.leaves import names_of
from newsparse._plugging import hooks
from newsparse._plugging.loaded import Plugin, ask
from newsparse.errors import PluginError
from newsparse.plugin import Extractor, Reader

_PLACES = ("tryfirst", "trylast", "wrapper", "hookwrapper")


def admit(name: str, plugin: object, version: str | None = None) -> Plugin:
    """
    The plugin under *name*, once all it declares has been checked.

    Raises:
        PluginError: it cannot be used; the sentence says why and what to do.
    """
    _check_kind(name, plugin)
    marked = _marked(name, plugin)
    manager = pluggy.PluginManager("newsparse")
    manager.add_hookspecs(hooks)
    try:
        manager.register(plugin, name)
    except pluggy.PluginValidationError:
        wrong = ", ".join(hook for hook in marked if _takes_something(getattr(plugin, hook)))
        msg = f"{name}: {wrong} takes no arguments: a hook declares, and the article goes to Extractor.run."
        raise PluginError(msg) from None
    extractors = _asked(name, plugin, marked, "newsparse_extractors", Extractor)
    for extractor in extractors:
        _check_field(name, extractor.field)
    _check_once(name, "field", [extractor.field.name for extractor in extractors])
    readers = _asked(name, plugin, marked, "newsparse_readers", Reader)
    _check_once(name, "reader", [reader.name for reader in readers])
    _check_once(name, "suffix", [suffix for reader in readers for suffix in reader.suffixes])
    _check_once(name, "media type", [kind for reader in readers for kind in reader.media_types])
    outlets: tuple[Any, ...] = ()
    if "newsparse_outlets" in marked:
        from importlib.resources.abc import Traversable  # it loads tempfile, zipfile and more

        outlets = ask(name, plugin, "newsparse_outlets", Traversable)
    told = version if version is not None else getattr(plugin, "__version__", None)
    return Plugin(name, plugin, told, marked, extractors, readers, outlets)


def _asked(name: str, plugin: object, marked: tuple[str, ...], hook: str, kind: type) -> tuple[Any, ...]:
    return ask(name, plugin, hook, kind) if hook in marked else ()


def _check_kind(name: str, plugin: object) -> None:
    if not isinstance(name, str) or not name or "." in name or name != "".join(name.split()):
        msg = f"{name!r} is no name for a plugin: it is one word, without blanks and full stops."
        raise PluginError(msg)
    if isinstance(plugin, type):
        msg = f"{name}: {plugin.__name__} is a class; a plugin is a module or an object: {plugin.__name__}()."
        raise PluginError(msg)


def _marked(name: str, plugin: object) -> tuple[str, ...]:
    """
    The hooks of a plugin, none misspelt, none without its mark, none with a wish for a place in line.
    """
    found = []
    for each in dir(plugin):
        if each.startswith("__") or (isinstance(plugin, types.ModuleType) and each not in vars(plugin)):
            continue
        call = getattr(plugin, each, None)
        options = getattr(call, "newsparse_impl", None)
        if isinstance(options, dict):
            _check_hook(name, each, options)
            found.append(each)
        elif callable(call) and each.startswith("newsparse_"):
            if each in hooks.NAMES:
                msg = f"{name}: {each} has no mark; write @newsparse.plugin.hookimpl above it."
                raise PluginError(msg)
            if _near(each):
                raise PluginError(_no_hook(name, each))
    if not found:
        msg = f"{name}: {plugin!r} has no hook; a plugin has one of {', '.join(hooks.NAMES)}."
        raise PluginError(msg)
    return tuple(found)


def _check_hook(name: str, hook: str, options: dict[str, Any]) -> None:
    if hook not in hooks.NAMES:
        raise PluginError(_no_hook(name, hook))
    if any(options.get(place) for place in _PLACES):
        msg = f"{name}: {hook} may not ask for a place in line; use needs or after."
        raise PluginError(msg)
    if options.get("specname"):
        msg = f"{name}: {hook} has a specname; a hook goes by its own name."
        raise PluginError(msg)


def _no_hook(name: str, hook: str) -> str:
    near = _near(hook)
    hint = f"Did you mean {near[0]}?" if near else f"The hooks are {', '.join(hooks.NAMES)}."
    return f"{name}: there is no hook {hook!r}. {hint}"


def _near(hook: str) -> list[str]:
    return difflib.get_close_matches(hook, hooks.NAMES, n=1, cutoff=0.7)


def _takes_something(call: Any) -> bool:
    return bool(inspect.signature(call).parameters)


def _check_field(plugin: str, field: Field[Any]) -> None:
    name, record = field.name, field.record
    if name != plugin and not name.startswith(f"{plugin}."):
        msg = f"{plugin}: the field {name!r} is not its own; name it {plugin!r} or '{plugin}.something'."
        raise PluginError(msg)
    names = names_of(record)
    if not names:
        msg = f"{plugin}: the record {record.__name__} is no attrs class; write @attrs.frozen above it."
        raise PluginError(msg)
    if record.__hash__ is None or not _frozen(record, names[0]):
        msg = f"{plugin}: the record {record.__name__} can be changed; write @attrs.frozen above it."
        raise PluginError(msg)
    if "span" not in names and not hasattr(record, "span"):
        msg = f"{plugin}: the record {record.__name__} has no span; every record has its place in the text."
        raise PluginError(msg)


def _frozen(record: type, name: str) -> bool:
    try:
        setattr(object.__new__(record), name, None)
    except AttributeError as error:  # that of attrs and that of dataclasses
        return type(error).__name__.startswith("Frozen")
    except Exception:  # noqa: BLE001 - a validator or a converter looked at it, so it might have been set
        return False
    return False


def _check_once(plugin: str, what: str, names: list[str]) -> None:
    for name in names:
        if names.count(name) > 1:
            msg = f"{plugin}: the {what} {name!r} is declared twice."
            raise PluginError(msg)
