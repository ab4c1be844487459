"""
Texts in which the places to find are marked, so that nobody counts characters.

Floor 8.
"""

import re

from newsparse._model.span import Span
from newsparse.errors import UsageError

_MARK = re.compile(r"⟦([^⟦⟧:]{1,40}):|⟧")


def marked(words: str) -> tuple[str, dict[str, list[Span]]]:
    """
    The text of *words* without its marks, and the spans that were marked, by label and in order.

    >>> marked("⟦dateline:⟦city:LUSAKA⟧, March 4.⟧ Copper output rose.")[1]
    {'dateline': [Span(start=0, end=16)], 'city': [Span(start=0, end=6)]}

    Raises:
        UsageError: a mark that is not closed, or closes nothing.
    """
    parts: list[str] = []
    places: list[tuple[str, list[int]]] = []
    still_open: list[list[int]] = []
    length = at = 0
    for found in _MARK.finditer(words):
        parts.append(words[at : found.start()])
        length += found.start() - at
        at = found.end()
        if found[1] is not None:
            still_open.append([length, length])
            places.append((found[1], still_open[-1]))
        elif still_open:
            still_open.pop()[1] = length
        else:
            msg = f"{words!r}: the mark ⟧ at {found.start()} closes nothing."
            raise UsageError(msg)
    if still_open:
        msg = f"{words!r}: {len(still_open)} of its marks ⟦ are not closed; write ⟧ where the place ends."
        raise UsageError(msg)
    labels: dict[str, list[Span]] = {}
    for label, (start, end) in places:
        labels.setdefault(label, []).append(Span(start, end))
    return "".join(parts) + words[at:], labels
