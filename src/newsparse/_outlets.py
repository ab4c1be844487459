"""
The outlets of a parser: ours, then its plugins', then the user's.

Floor 6: here reading and plugging meet.
"""

import os
from collections.abc import Iterable

from newsparse._model import usage
from newsparse._model.usage import Path
from newsparse._plugging.admission import Loaded, Problem
from newsparse._reading.outlets import Outlets, builtin, join, load
from newsparse.errors import OutletError, PluginConflict, UsageError


def house_styles(outlets: Outlets | Iterable[Path], base: Outlets | None = None) -> Outlets:
    """
    Outlets as they are, or the files of a user added to *base* (ours).
    """
    if isinstance(outlets, Outlets):
        return outlets
    if isinstance(outlets, str | os.PathLike):
        msg = f"outlets are files, in a list: [{os.fspath(outlets)!r}]."
        raise UsageError(msg)
    files = [usage.path(path) for path in outlets]
    base = builtin() if base is None else base
    return load(*files, base=base) if files else base


def together(loaded: Loaded, outlets: Outlets | Iterable[Path], *, strict: bool) -> tuple[Loaded, Outlets]:
    """
    The plugins whose outlets can be used, and all outlets.

    Raises:
        OutletError: a file of the user is broken, or of a plugin, where *strict*.
        PluginConflict: a plugin states an outlet that is there already, where *strict*.
    """
    known = outlets if isinstance(outlets, Outlets) else builtin()
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
