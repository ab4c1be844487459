"""
What the readers of the head share: what has been found so far, and what was looked up before its turn.

Floor 4.
"""

from typing import NamedTuple

import attrs

from newsparse._model.records import Byline, Date, Dateline, Furniture, Headline, Revision
from newsparse._reading import bylines, datelines, glued, headlines
from newsparse._reading.openings import line_end, skip
from newsparse._reading.outlets import Outlets
from newsparse._reading.rejected import Rejected

Taken = tuple[Dateline, int] | None
Signed = tuple[Byline, Date | None, int] | None


class Head(NamedTuple):
    """
    What stands before the body, and where the body begins.
    """

    end: int
    date: Date | None = None
    revisions: tuple[Revision, ...] = ()
    headline: Headline | None = None
    byline: Byline | None = None
    dateline: Dateline | None = None
    furniture: tuple[Furniture, ...] = ()
    updated: Date | None = None  # no day of publication, and yet it tells the year of others


@attrs.define
class Peeling:
    """
    What has been found so far, and where the rest begins.
    """

    text: str
    outlets: Outlets
    rejected: list[Rejected] | None
    at: int
    date: Date | None = None
    updated: Date | None = None
    revisions: list[Revision] = attrs.field(factory=list)
    headline: Headline | None = None
    byline: Byline | None = None
    dateline: Dateline | None = None
    furniture: list[Furniture] = attrs.field(factory=list)
    ahead: dict[int, Taken] = attrs.field(factory=dict)  # datelines looked up before their turn
    signed: dict[int, Signed] = attrs.field(factory=dict)  # and bylines
    lines: dict[int, tuple[int, int]] = attrs.field(factory=dict)
    looked: int = -1  # how much had come off when a dateline below was last looked for in vain

    def line_at(self, at: int) -> tuple[int, int]:
        """
        Where the line that begins at *at* ends, and where the next one begins.
        """
        known = self.lines.get(at)
        if known is None:
            end = line_end(self.text, at)
            known = self.lines[at] = end, skip(self.text, end)
        return known

    def block_at(self, at: int) -> tuple[int, int]:
        """
        The same of a headline, which may run over two lines.
        """
        return headlines.joined(self.text, at, *self.line_at(at))

    def dateline_at(self, at: int) -> Taken:
        """
        The dateline that begins at *at*.
        """
        if at not in self.ahead:
            self.ahead[at] = datelines.peel(self.text, at, self.outlets, rejected=self.rejected)
        return self.ahead[at]

    def byline_at(self, at: int) -> Signed:
        """
        The byline with "By" that begins at *at*, the date behind it, and where its line ends.
        """
        if at not in self.signed:
            names_at = bylines.prefix(self.text, at)
            if names_at is None:
                return None
            end = line_end(self.text, names_at)
            filed = glued.capitals(self.text, names_at, end) if end - at > 60 else None
            if filed is not None and (placed := self.dateline_at(filed)) and not datelines.is_weak(placed[0]):
                end = filed  # "By Ann Example ELMFIELD, Calif. (Wire) — Text"
            read = bylines.read(self.text, at, end, self.outlets, names_at=names_at, rejected=self.rejected)
            glue = glued.read(self.text, at, names_at, self.outlets) if read is None else None
            if read is not None and glued.run_on(self.text, read[0], end):
                end = glued.rest(self.text, read[0].span.end, end)
            self.signed[at] = glue if read is None else (*read, end)
        return self.signed[at]

    def capitals_above(self) -> bool:
        """
        Whether a line in capitals stands right above another: most wire copy is so.
        """
        text, at = self.text, self.at
        end = text.find("\n", at, at + 120)
        return end > 0 and text[at:end].isupper() and text[end + 1 : end + 2] not in ("\n", "\r", "")
