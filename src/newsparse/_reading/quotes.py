"""
Pair quotation marks, join quotations over paragraphs, tell speech from titles and terms.

Floor 5.
"""

from newsparse._model.records import Quote
from newsparse._reading.rejected import Rejected


def find(text: str, start: int, end: int, *, rejected: list[Rejected] | None = None) -> tuple[Quote, ...]:
    """
    The quotations between *start* and *end*, in order.
    """
    return ()
