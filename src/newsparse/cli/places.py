"""
Offsets as an editor shows them.

Floor 8.
"""

import bisect
import re

LINE_END = re.compile("\r\n|[\n\r]")


class Places:
    """
    Offsets as an editor shows them: line and column, both from 1.

    >>> Places("One\\r\\nTwo").of(6)
    '2:2'
    """

    def __init__(self, text: str) -> None:
        self._starts = [0, *(end.end() for end in LINE_END.finditer(text))]

    def of(self, offset: int) -> str:
        """
        The line and column of *offset*.
        """
        line = bisect.bisect_right(self._starts, offset)
        return f"{line}:{offset - self._starts[line - 1] + 1}"
