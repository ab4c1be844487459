"""
What the passes looked at and did not take, for people who ask why.

Floor 4.  Nothing is collected unless somebody asks: passes get `None` in place of a list.
"""

import attrs

from newsparse._model.span import Span


@attrs.frozen
class Rejected:
    """
    A candidate that a pass rejected: the words, the record they could have been, the rule, and why not.
    """

    span: Span
    record: str
    rule: str
    why: str
