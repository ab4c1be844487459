"""
The parts of a dateline in letters, read from left to right: places, regions, date, agency, writer, mark.

Floor 4.  `Reading` collects what is printed; whether that makes a dateline is decided in `evidence`.
"""

import re

from newsparse._reading import agencies, dates, places
from newsparse._reading.shapes import BROKEN_DASH, DASH, grammar
from newsparse._reading.styles import Outlets

_MARKS = frozenset(DASH + "|")


class Reading:
    """
    One go over the text from *at*; what was found so far.
    """

    __slots__ = (
        "agency",
        "at",
        "date",
        "end",
        "garbled",
        "mark",
        "names",
        "outlets",
        "regions",
        "text",
        "writer",
    )

    def __init__(self, text: str, at: int, outlets: Outlets) -> None:
        self.text, self.at, self.outlets = text, at, outlets
        self.end = at
        self.names: list[tuple[int, int]] = []
        self.regions: list[tuple[int, int]] = []
        self.date: tuple[int, dates.Found] | None = None
        self.agency: tuple[int, int] | None = None
        self.writer = self.garbled = False
        self.mark = ""

    def tail(self) -> str:
        """
        Read everything after the first name; the name of the mark that ended it, or "" where none did.
        """
        text, patterns = self.text, grammar()
        for _ in range(9):
            gap = patterns.gap.match(text, self.end)
            if gap is None:
                return ""
            after = gap.end()
            char = text[after : after + 1]
            if char in _MARKS or text.startswith(BROKEN_DASH, after):
                done = self._dash(after)
            elif char == ":" and not gap.group(1):
                return agencies.behind_mark(self, after + 1) or self.stop("colon", after + 1)
            elif self.end == after and char not in "([/" and not (char.isdigit() or gap.group(1)):
                done = self._no_mark(gap)
            elif char in ("(", "["):
                done = (
                    None if "\n" not in gap.group(2) and agencies.bracket(self, after) else self._no_mark(gap)
                )
            elif char == "/":
                done = agencies.slash(self, after)
            elif not char.isalnum() or not self._dated(after):
                done = self._words(after, gap) if char.isalnum() else self._no_mark(gap)
            else:
                done = None
            if done is not None:
                return done
        return ""

    def stop(self, mark: str, end: int) -> str:
        """
        End the dateline at *end*; gives the name of the mark back.
        """
        self.end = end
        return mark

    def read_date(self, at: int) -> dates.Found | None:
        """
        The date at *at*, where none was read before.
        """
        return None if self.date is not None else dates.read(self.text, at, slips=True, timed=False)

    def _no_mark(self, gap: re.Match[str]) -> str:
        punct, after = gap.group(1), self.text[gap.end() : gap.end() + 1]
        if punct:
            return self.stop("stop" if punct[0] == "." else "comma", gap.end(1))
        if "\n" in gap.group(2) or after in ("", "\n", "\r"):
            return self.stop("line", self.end)
        return self.stop("none", self.end)

    def _dated(self, at: int) -> bool:
        if self.date is not None or self.garbled:
            return False
        article = grammar().article.match(self.text, at) if self.text[at].islower() else None
        at = at if article is None else article.end()  # "Paris, le 5 mars"
        found = self.read_date(at)
        if found is None:
            if not any(map(str.isdigit, self.text[at : at + 14])):
                return False
            # "March 187 -": a date, but which?
            garbled = grammar().garbled.match(self.text, at)
            if garbled is not None and (garbled.group(1) is None or dates.month(garbled.group(1))):
                self.garbled, self.end = True, garbled.end()
            return self.garbled
        days = grammar().days.match(self.text, found.end)
        if days is not None and found.year is None and days.end() > found.end:
            year = days["year"]
            found = found._replace(end=days.end(), year=None if year is None else int(year))
        self.date, self.end = (at, found), found.end
        return True

    def _dash(self, at: int) -> str | None:
        text, patterns = self.text, grammar()
        mark = patterns.mark.match(text, at)
        if mark is None:
            return ""
        gap = patterns.gap.match(text, mark.end())
        after = gap.end() if gap is not None and not gap.group(1) else mark.end()
        glued = after == mark.end() and mark.group() != "-"
        if glued and text[after : after + 1] == "(" and agencies.bracket(self, after):
            return None  # "ELM GROVE, Calif.--(WIRE NAME)--"
        if text[after : after + 1].isalnum():
            dated = text[after].isdigit() or patterns.month.match(text, after) is not None
            found = self.read_date(after) if dated else None
            if found is not None and patterns.closing.match(text, found.end):
                self.date, self.end = (after, found), found.end
                return None  # "Washington, DC – March 5, 2024:"
            single = mark.end() - at == 1 and self.agency is None
            if single and (done := agencies.after_dash(self, after)) is not None:
                return done or None
        if self.agency is None and text[after : after + 1] == "(" and (glued or after > mark.end()):
            done = agencies.behind_mark(self, mark.end())
            if done is not None:
                return done or None
        if self.end == at and after == mark.end() and mark.group() == "-":
            # A hyphen inside a word, unless a date or an agency stands before it.
            return self.stop("dash", mark.end()) if self.date or self.agency else ""
        return self.stop("dash", mark.end())

    def _words(self, at: int, gap: re.Match[str]) -> str | None:
        punct, broken = gap.group(1), "\n" in gap.group(2)
        if not broken and self.agency is None and (done := agencies.bare(self, at, punct)) is not None:
            return done or None
        if self.date is not None or self.agency is not None or len(self.regions) > 2:
            return self._no_mark(gap)
        end = self._region(at)
        words = self.text[at:end]
        if dates.weekday(words):
            self.end = end
            return None
        known = places.kind(words) is not None
        comma = punct.startswith((",", ";", "،"))
        if not words or (broken and not (comma and known)):
            return self._no_mark(gap)
        if not (comma and words[:1].isupper()):
            # "WASHINGTON D.C., March 5", "ELMFIELD. N.Y., March 5": only a known one before a date.
            after = end + (self.text[end : end + 1] == ",")
            if not known or (punct and grammar().month.match(self.text, after) is None):
                return self._no_mark(gap)
        if words.endswith(".") and not (known or words.count(".") > 1 or len(words) < 8):
            end -= 1
        self.regions.append((at, end))
        self.end = end
        return None

    def _region(self, at: int) -> int:
        """
        Where the region at *at* ends; before a figure the last word is a month.
        """
        text, patterns = self.text, grammar()
        found = patterns.region.match(text, at)
        if found is None:
            small = patterns.small_region.match(text, self.end)
            return at if small is None or small.start(1) != at else small.end(1)
        end = found.end()
        if text[end : end + 1] == " " and text[end + 1 : end + 2].isdigit():
            blank = text.rfind(" ", at, end)
            if blank > 0 and dates.month(text[blank + 1 : end]) is not None:
                return blank
        return end
