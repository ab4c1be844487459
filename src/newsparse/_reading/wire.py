"""
The parts of a dateline in letters, read from left to right: places, regions, date, agency, writer, mark.

Floor 4.  `Reading` collects what is printed; whether that makes a dateline is decided in `datelines`.
"""

import re

from newsparse._reading import dates, places
from newsparse._reading.shapes import DASH, GAP, grammar
from newsparse._reading.styles import Outlets


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

    def known(self, start: int, end: int) -> bool:
        """
        Whether an outlet is called so; of "awp/sda" or "NNN-SPA" one part is enough.
        """
        words = self.text[start:end]
        if self.outlets.named(words) is not None:
            return True
        for cut in "/-":
            if cut in words and any(self.outlets.named(part) for part in words.split(cut) if part):
                return True
        return False

    def tail(self) -> str:
        """
        Read everything after the first name; the name of the mark that ended it, or "" where none did.
        """
        text, patterns = self.text, grammar()
        usual = patterns.usual.match(text, self.end)
        if usual is not None and self._usual(usual):
            return "dash"
        for _ in range(9):
            gap = patterns.gap.match(text, self.end)
            if gap is None:
                return ""
            punct, after = gap.group(1), gap.end()
            char = text[after : after + 1]
            if char == "":
                return self._stop("line", self.end)
            if char in DASH:
                done = self._dash(after, punct)
                if done is not None:
                    return done
            elif char in "([":
                if "\n" in gap.group(2) or not self._bracket(after):
                    return self._no_mark(gap)
            elif char == "/":
                done = self._slash(after)
                if done is not None:
                    return done
            elif char == ":" and not punct:
                return self._stop("colon", after + 1)
            elif self.end == after or not (char.isalnum()):
                return self._no_mark(gap)
            elif not self._dated(after):
                if "\n" in gap.group(2):
                    return self._no_mark(gap)
                done = self._words(after, punct, gap)
                if done is not None:
                    return done
        return ""

    def _usual(self, found: re.Match[str]) -> bool:
        month, year, day = dates.month(found["word"]), found["year"], int(found["day"])
        if month is None or self.regions:
            return False
        full = None if year is None else int(year)
        if not dates.possible(full, month, day):
            return False
        start = found.start("word")
        close = found.end("day" if year is None else "year")
        self.date = (start, dates.Found(full, month, day, None, close, "month day"))
        if found["region"] is not None:
            self.regions.append(found.span("region"))
        if found["agency"] is not None:
            self.agency = found.span("agency")
        self.end = found.end()
        return True

    def _stop(self, mark: str, end: int) -> str:
        self.end = end
        return mark

    def _no_mark(self, gap: re.Match[str]) -> str:
        punct, broken = gap.group(1), "\n" in gap.group(2) or self.text[gap.end() : gap.end() + 1] in "\r\n"
        if punct:
            return self._stop("stop" if punct[0] == "." else "comma", gap.end(1))
        if broken:
            return self._stop("line", self.end)
        return self._stop("none", self.end)

    def _dated(self, at: int) -> bool:
        if self.date is not None or self.garbled:
            return False
        found = dates.read(self.text, at, slips=True, timed=False)
        if found is None:
            garbled = grammar().garbled.match(self.text, at)
            if garbled is None or not dates.month(garbled.group(1)):
                return False
            self.garbled, self.end = True, garbled.end()  # "March 187 -": a date, but which?
            return True
        self.date, self.end = (at, found), found.end
        return True

    def _dash(self, at: int, punct: str) -> str | None:
        text = self.text
        mark = grammar().mark.match(text, at)
        if mark is None:
            return ""
        gap = grammar().gap.match(text, mark.end())
        after = gap.end() if gap is not None and not gap.group(1) else mark.end()
        if self.date is None and self.agency is None and text[after : after + 1].isalnum():
            found = dates.read(text, after, slips=True, timed=False)
            if found is not None and re.match(f"{GAP}[{DASH}:]", text[found.end : found.end + 6]):
                self.date, self.end = (after, found), found.end
                return None
        if after == mark.end() and text[after : after + 1] == "(" and self._bracket(after):
            return None  # "ELM GROVE, Calif.--(WIRE NAME)--"
        if self.agency is None and mark.end() - at == 1:
            name = grammar().agency.match(text, after)
            if name is not None and (end := self._signed_off(name)) is not None:
                return self._stop("agency stop", end)
        glued = self.end == at and after == mark.end() and mark.group() == "-"
        if glued and (self.agency is None or not self.date):
            return ""  # a hyphen inside a word
        return self._stop("dash", mark.end())

    def _signed_off(self, name: re.Match[str]) -> int | None:
        # "МОСКВА, 5 мар — РИА Новости." and "Baku – APA."
        end = name.end()
        while self.text[end - 1] == ".":
            end -= 1
        if end - name.start() < 3 or self.text[end : end + 1] != "." or not self.known(name.start(), end):
            return None
        self.agency = (name.start(), end)
        return end + 1

    def _bracket(self, at: int) -> bool:
        found = grammar().bracket.match(self.text, at)
        if found is None:
            return False
        start, end = found.span(1)
        if not self._inside(start, end, found.end()):
            return False
        self.end = found.end()
        return True

    def _inside(self, start: int, end: int, after: int) -> bool:
        text = self.text
        if self.date is None:
            found = dates.read(text, start, slips=True, timed=False)
            if found is not None and found.end == end:
                self.date = (start, found)
                return True
            comma = text.find(", ", start, end)
            if comma > 0:
                found = dates.read(text, comma + 2, slips=True, timed=False)
                if found is not None and found.end == end:
                    self.date, self.agency = (comma + 2, found), (start, comma)
                    return True
        words = text[start:end]
        if self.agency is not None or not words[0].isalnum() or not any(map(str.isalpha, words)):
            return False
        more = text[after : after + 3].lstrip()[:1]
        region = self.date is None and not self.known(start, end) and places.kind(words) is not None
        if region or (more in ("(", "[") and more and self.date is None):
            self.regions.append((start, end))
        else:
            self.agency = (start, end)
        return True

    def _slash(self, at: int) -> str | None:
        text, found = self.text, grammar().slash.match(self.text, at)
        if found is None:
            return ""
        start, end = found.span(1)
        dated = dates.read(text, start, slips=True, timed=False) if self.date is None else None
        if dated is not None and dated.end == end:
            self.date, self.end = (start, dated), found.end()
            # "Baku/05.03.24/Turan: "
            name = grammar().agency.match(text, self.end)
            if self.agency is None and name is not None and text[name.end() : name.end() + 1] == ":":
                self.agency = name.span()
                return self._stop("colon", name.end() + 1)
            return None if self.agency is None else self._stop("slash", found.end())
        comma = text.find(",", start, end)
        if self.agency is not None:
            self.writer = True
        else:
            self.agency = (start, end if comma < 0 else comma)
            self.writer = comma >= 0
        self.end = found.end()
        following = re.match(f"{GAP}([.:])?{GAP}([{DASH}]{{0,3}})", text[self.end : self.end + 14])
        if following is None or (not following[1] and not following[2]):
            # "NAIROBI, KE / Wire Name / March 5, 2024 /": the date shares the stroke.
            later = re.match(f"{GAP}", text[self.end : self.end + 4])
            place = self.end + (later.end() if later is not None else 0)
            dated = dates.read(text, place, slips=True, timed=False) if self.date is None else None
            if dated is not None and (closing := re.match(f"{GAP}/", text[dated.end : dated.end + 6])):
                self.date = (place, dated)
                return self._stop("slash", dated.end + closing.end())
            return self._stop("slash", self.end)
        return self._stop("dash" if following[2] else "slash", self.end + len(following.group().rstrip()))

    def _words(self, at: int, punct: str, gap: re.Match[str]) -> str | None:
        text, patterns = self.text, grammar()
        if self.agency is None and (done := self._bare_agency(at, punct)) is not None:
            return done or None
        if self.date is None and self.agency is None and not punct.startswith("."):
            found = patterns.region.match(text, at)
            if found is not None and len(self.regions) < 3:
                words = found.group()
                # Without a comma only a known one: "WASHINGTON D.C., March 5".
                if punct or places.kind(words) == "region":
                    end = found.end()
                    if words.endswith(".") and not self._abbreviated(words):
                        end -= 1
                    self.regions.append((at, end))
                    self.end = end
                    return None
        return self._no_mark(gap)

    def _abbreviated(self, words: str) -> bool:
        return words.count(".") > 1 or places.kind(words) == "region" or len(words) < 8

    def _bare_agency(self, at: int, punct: str) -> str | None:
        """
        Read an agency without brackets; "" where it was read and more follows, `None` where there is none.
        """
        text, patterns = self.text, grammar()
        if punct.startswith("."):
            signed = patterns.signed.match(text, at)
            if signed is not None and self.known(*signed.span(2)):
                self.agency, self.writer = signed.span(2), True
                end = signed.end()
                return self._stop("agency stop", end + 1 if text[end : end + 1] in ".:" else end)
        name = patterns.agency.match(text, at)
        if name is None:
            return None
        start, end = name.span()
        while text[end - 1] in ".-":
            end -= 1
        words = text[start:end]
        printed = text[start : end + 1] if text[end : end + 1] == "." else words
        if self.date is None and (not punct or places.kind(printed) is not None):
            return None
        known = self.known(start, end)
        following = re.match(f"(\\.?:?)({GAP})([{DASH}]{{1,3}}|/|\n|\r|$)?", text[end : end + 10])
        if following is None or (following[3] is None and not (known and following[1])):
            return None
        if following[3] == "/" and known and text[end : end + 1] in " \u00a0":
            self.agency = (start, end)  # "ASTANA. KAZINFORM /Ann Example/ -"
            return self._stop("", end)
        capitals = words.isupper() and len(words) > 1
        if not known and (
            (self.date is None and (not capitals or text[self.at : self.end].isupper()))
            or (self.date is not None and not (following[3] and following[3][0] in DASH))
            or punct.startswith(".")
        ):
            return None
        self.agency = (start, end)
        if not following[3] or following[3] in "\r\n":
            return self._stop("stop" if following[1] else "line", end + len(following[1]))
        return self._stop("dash" if following[3][0] in DASH else "slash", end + len(following.group()))
