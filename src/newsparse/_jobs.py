"""
Many sources shared among processes: in order, lazily, a few handfuls ahead.

Floor 6.  It does not know what a parser is: it takes the function that does the work.
"""

import collections
import itertools
import pickle
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from typing import Any

from newsparse.errors import PluginError

HANDFUL = 16  # sources sent at once: a message costs as much as reading a few hundred words

# The one piece of module state: a worker process gets its function once, not with each message.
_work: list[Callable[[Any], list[Any]]] = []


def shared(
    work: Callable[[Any], list[Any]], sources: Iterable[Any], jobs: int, *, handful: int = HANDFUL
) -> Iterator[Any]:
    """
    What *work* makes of each source, done by *jobs* processes; what it raises is raised in its place.
    """
    pool = ProcessPoolExecutor(jobs, initializer=_begin, initargs=(work,))
    try:
        waiting: collections.deque[Future[list[Any]]] = collections.deque()
        rest = iter(sources)
        while True:
            while len(waiting) < 2 * jobs and (some := list(itertools.islice(rest, handful))):
                waiting.append(pool.submit(_done, some))
            if not waiting:
                return
            for made in waiting.popleft().result():
                if isinstance(made, Exception):
                    raise made
                yield made
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _begin(work: Callable[[Any], list[Any]]) -> None:
    _work[:] = [work]


def _done(handful: list[Any]) -> list[Any]:
    made: list[Any] = []
    for source in handful:
        try:
            made += _work[0](source)
        except Exception as error:  # noqa: BLE001 - it travels back and is raised there
            return [*made, _portable(error)]
    return made


def _portable(error: Exception) -> Exception:
    """
    The error itself, or its words where it cannot travel: one that breaks on arrival ends the whole pool.
    """
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:  # noqa: BLE001 - a stranger's error may do anything there
        return PluginError(f"{type(error).__name__}: {error}")
    return error
