"""
Extractors in an order in which each comes after what it needs.

Floor 5.  Ties go by name, so neither the order of installation nor the alphabet of a file system shows.
"""

import graphlib
import heapq
from collections.abc import Iterable
from typing import Any

from newsparse.errors import PluginCycle
from newsparse.plugin import Extractor


def in_order(extractors: Iterable[Extractor[Any]]) -> tuple[Extractor[Any], ...]:
    """
    The extractors, each after those it needs and those it waits for.

    Raises:
        PluginCycle: some wait for each other; the second argument is the circle.
    """
    by_name = {extractor.field.name: extractor for extractor in extractors}
    graph: graphlib.TopologicalSorter[str] = graphlib.TopologicalSorter()
    for name, extractor in by_name.items():
        before = {need.name for need in extractor.needs} | set(extractor.after)
        graph.add(name, *sorted(before & by_name.keys()))
    try:
        graph.prepare()
    except graphlib.CycleError as error:
        circle = _from_least(error.args[1])
        msg = f"these fields need each other in a circle: {' -> '.join(circle)}; drop one of the needs."
        raise PluginCycle(msg, circle) from None
    ready = list(graph.get_ready())
    heapq.heapify(ready)
    order = []
    while ready:
        name = heapq.heappop(ready)
        order.append(by_name[name])
        graph.done(name)
        for freed in graph.get_ready():
            heapq.heappush(ready, freed)
    return tuple(order)


def _from_least(circle: list[str]) -> tuple[str, ...]:
    """
    The circle as "needs" arrows, begun at its least name: the same one whatever the sorter met first.
    """
    ring = circle[:0:-1]  # graphlib lists what comes first first, and repeats the start at the end
    at = ring.index(min(ring))
    return (*ring[at:], *ring[:at], ring[at])
