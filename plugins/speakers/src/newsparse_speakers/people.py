"""
The people and organisations that an article names, and the ways it writes each of them.
"""

import re
from collections.abc import Sequence
from itertools import chain

from newsparse_speakers.beings import Being, skeleton, somebody
from newsparse_speakers.bodies import Bodies, body
from newsparse_speakers.nameless import nameless
from newsparse_speakers.offices import Offices
from newsparse_speakers.outer import lettered
from newsparse_speakers.parts import BEARERS
from newsparse_speakers.runs import PLAIN, Name, Run
from newsparse_speakers.same import alike, apart
from newsparse_speakers.tokens import Tokens

# Capitals in a row, and a genitive behind them; one alone only where an organisation may begin with it.
# Titles have the letter of names here: what begins with a letter is found faster than what may with two.
_RUN = re.compile("N(?:N+g?|g|(?=pD?N|cN))")
_COUPLE = re.compile("NcNN(?<![NTgc,]NcNN)(?![NTg])")
_TITLED = re.compile("TN")
_LOOKS = 30  # offices of an article with names behind them that are looked up in the text
_OFFICE = 4  # words of what somebody is minister of, and the name
_EASTERN = 3  # and of a name with that of the family first
_MOST = 3_000  # names of an article that are told apart
_ALONE = frozenset(("N", "T", "TN"))
_BEFORE = frozenset("wTe,)")  # an office may stand there
_BEHIND = frozenset(",(-c")
_ENDS = frozenset("VXbvpR,.kc\n")  # what stands behind the name of a paper
_OPENS = frozenset("pc(")  # what the name of an organisation may go on with, and letters


class People(Bodies):
    """
    Those whom an article names in full, by last name, by role and by letters.
    """

    def read(self, tokens: Tokens, tags: str) -> None:
        """
        Take in the names of an article.
        """
        self.tokens, self.tags, self.starts, self.words = tokens, tags, tokens.starts, tokens.small
        self._head_end = tags.find("\n", 1)
        head = self.text[: tokens.starts[self._head_end]]
        if head.isupper() and "." not in tags[: self._head_end]:
            self._shouted = self._head_end
        text, known, note, starts = self.text, self.known, self._mentions.append, tokens.starts
        self._offices = Offices(self.runs, tokens, tags)
        notes, small = self._offices.note, tokens.small
        things = frozenset[str]() if self.lex.verb_second else self.runs.things
        found = [found.span() for found in _RUN.finditer(tags.replace("T", "N"))]
        self.runs.skeletons.learn(set(chain.from_iterable([small[low:high] for low, high in found])))
        for low, high in found:
            mark, letters = tags[high], ""
            if mark in _OPENS:
                if mark == "(":
                    letters = lettered(self.runs, tokens, tags, high - 1)
                elif small[high - 1] in things if mark == "p" else tags[high + 1] == "N":
                    end = body(self.runs, tokens, tags, low, high)
                    if end and self._body(tokens, tags, low, high, end):
                        continue
            owner = tags[high - 1] == "g"
            if owner and not text[starts[high - 1]].isupper():
                high -= 1
                owner = False
                mark = "g"
            run = tags[low:high]
            if run in _ALONE or "N" not in run:
                continue  # `Mentions` finds those that stand alone
            if letters and mark == "(" and small[high - 1] in self.runs.offices:
                continue  # Regional Commissioner (RC)
            at = starts[low]
            key = text[at : starts[high]]
            skip, being, form = known.get(key) or self._names(tokens, run, low, high, key)
            if skip:
                at = starts[low + skip]
            if being is None:
                if owner:
                    continue
                title = self._title(tokens, tags, low + skip) if tags[low + skip - 1] in "Tw" else ""
                self._bare.append((at, form, title))
                if skip and high - low - skip == 1:
                    self._titled_words.append((low + skip, high))
                continue
            before = tags[low - 1]
            if before == "g" and small[high - 1] in things:
                being = self._of_owner(being, tokens.printed(low - 1), form, at)
            being.forms.append(form)
            opens = before == "D" and not skip and being.at == at
            opens = opens and (mark in _ENDS or small[high] in self.lex.words["christened"])
            if opens and small[low - 1] in self.lex.words["definite"]:
                being.has_article()
            if owner:
                self._owners.append((at, being))
            elif mark != "w" or tags[high + 1] not in "NT" or nameless(self.lex).sign(small[high]) is None:
                note((at, being))  # but: Orlando Pirates rival Ida Moe
            if skip or mark in _BEHIND or before in _BEFORE:
                notes(being, low + skip, high)
                if mark == "(" and not letters and tags[high + 1 : high + 3] == "N)":
                    self.by_letters.setdefault(tokens.printed(high + 1), being)
        if "NcNN" in tags and not self.lex.verb_second:
            self._couples(tokens, [found.start() for found in _COUPLE.finditer(tags)])

    def _couples(self, tokens: Tokens, places: list[int]) -> None:
        """
        Take in who has the last name of somebody beside, but for those who have names: David and Ida Moe.
        """
        small, given = tokens.small, self.runs.given
        taken: set[str] = set()
        for low in places:
            first, last = tokens.printed(low), tokens.printed(low + 3)
            if "-" in last or not (given.get(small[low]) and given.get(small[low + 2])):
                continue
            spouse = self.by_full.get((skeleton(tokens.printed(low + 2)), skeleton(last)))
            if spouse is None or not spouse.person:
                continue
            if not taken:
                taken.update([word for one in self.all for word in (one.words[0], one.words[-1])])
                taken.update([tokens.printed(found.end() - 1) for found in _TITLED.finditer(self.tags)])
            if first not in taken:
                name = first, last
                being = self._being(self.runs.run(0, list(name), "")[3], tokens.starts[low], "")
                being.forms.append(" ".join(name))
                self._mentions.append((tokens.starts[low], being))

    def _names(
        self, tokens: Tokens, run: str, low: int, high: int, key: str
    ) -> tuple[int, Being | None, str]:
        """
        How many tokens come before the name in a run of capitals, whose it is, and its form.
        """
        skip, form, full, name = self.runs.known.get((key, run)) or self.runs.cut(tokens, run, low, high, key)
        words, tags = name[0], self.tags
        count = len(words)
        if full and count == 2 and not name[2] and self._before_names and self.before_name(words):
            skip, full, words = skip + 1, False, words[1:]  # Trooper Moe
        if not full or low < self._shouted or len(self.all) > _MOST:
            found = self.known[key] = skip, None, words[0] if words else ""
            return found
        if count > 2:
            if not (skip or name[2]) and tags[low - 1] in "pc" and self._in_office(tokens, low, words):
                skip = count - 2
                words = words[skip:]
                form = " ".join(words)  # Minister of Fish Lihua Moe
                *_, name = self.runs.run(skip, list(words), form)
            elif (
                low < self._head_end
                and tags[high] != ","  # Ida Lihua Moe, 97, Who Ran Pier
                and words[0].lower() in self.runs.given
                and low < self.headline()
            ):
                words = words[:2]
                form = " ".join(words)  # Ida Moe Opens Pier
                *_, name = self.runs.run(skip, list(words), form)
        start = low + skip
        if skip:
            self._before_names.add(tokens.small[start - 1])
        title = self._title(tokens, tags, start) if tags[start - 1] in "Tw" else ""
        kept = self.known[key] = skip, self._being(name, tokens.starts[start], title), form
        return kept

    def before_name(self, words: Sequence[str]) -> bool:
        """
        Whether the first of two words stands before the full name of somebody who has the last: Trooper Moe.
        """
        if words[0].lower() not in self._before_names:
            return False
        return any(one.person for one in self.by_last.get(skeleton(words[1]), ())[:BEARERS])

    def _in_office(self, tokens: Tokens, low: int, words: tuple[str, ...]) -> bool:
        """
        Whether capitals begin with what somebody is minister of, for the last or the first name behind it
        speaks alone elsewhere.
        """
        start = low
        if self.tags[low - 1] == "c":  # of Salt and Fish
            start -= 1
            while self.tags[start - 1] == "N":
                start -= 1
        of_office = self.tags[start - 1] == "p" and tokens.small[start - 2] in self.runs.offices
        if not of_office or len(words) > _OFFICE:
            return False
        if self.tags[start - 2] == "T" and self._has_field(tokens, start, low, words):
            return True
        if words[-1].lower() in self.runs.things or self.lex.verb_second or self._looked > _LOOKS:
            return False
        self._looked += 1
        pairs = list(zip(words[-3:], words[-2:], strict=False))
        count, verbs = self.text.count, self.lex.words["clear"]
        for before, one in pairs if len(words) < _OFFICE or start < low else pairs[:1]:
            if count(one) > count(f"{before} {one}") and any(
                (often := count(f" {one} {verb}")) and often > count(f" {before} {one} {verb}")
                for verb in verbs
            ):
                return True
        return False

    def _has_field(self, tokens: Tokens, start: int, low: int, words: tuple[str, ...]) -> bool:
        """
        Whether capitals from token *low* to a verb are what an office from *start* on is for, and a name:
        Minister for Salt Lihua Moe said.
        """
        tags, lists = self.tags, self.lex.words
        if start < low or tokens.small[start - 2] not in lists["posts"] or tags[low + len(words)] not in "Vv":
            return False
        return words[0].lower() not in self.runs.given and words[-1].lower() not in self.runs.things

    def person_in(self, tokens: Tokens, tags: str, start: int, end: int) -> tuple[int, int]:
        """
        The part of a run of capitals that is a person's name, without titles and offices.
        """
        low, high = self.runs.person(tokens.small[start:end], tags[start:end])
        return start + low, start + high

    def _title(self, tokens: Tokens, tags: str, start: int) -> str:
        before = tags[start - 1]
        if before == "T":
            word = tokens.small[start - 1]
            return self.lex.gender.get(tokens.small[start - 2] if word == "." else word, "")
        return self.lex.gender.get(tokens.small[start - 1], "") if before == "w" else ""

    def being(self, run: Run) -> Being | None:
        """
        Whose name *run* is, as far as is known yet.
        """
        return self._known(run[3])

    def _known(self, name: Name) -> Being | None:
        words, ends, _, _, told = name
        being = self.by_full.get(ends)
        if being is not None:
            if apart(told, being):
                return self._apart.get((ends, told[0] or told[2][:1]))
        elif (among := self.by_last.get(ends[1])) and not self.lex.verb_second:
            return alike(words[0], told, among, self.lex)
        return being

    def _is_called_first(self, name: Name, at: int) -> bool:
        """
        Whether somebody may be called by the first two of three words or more; headlines run on behind names.
        """
        words, _, given, *_ = name
        if len(words) > 3 and words[2] in self.lex.words["particles"]:
            return True  # Siti Nurhaliza binti Rahman
        below = at > self.starts[self._head_end] and not self.lex.verb_second
        return given and below and words[-1].lower() not in self.lex.tags

    def _being(self, name: Name, at: int, title: str) -> Being:
        words, ends, given, sign, told = name
        last, by_full = ends[1], self.by_full
        known, among = by_full.get(ends), self.by_last.get(last)
        being = None if known is None and among is None else self._known(name)
        short, count = None, len(words)
        if being is None and count > 2:
            firm = words[-1].lower() in self.lex.words["firms"] and words[0].lower() not in self.runs.given
            if firm:
                short = ends[0], skeleton(words[-2])  # Nordbank Foods, of Nordbank Foods Inc.
                being = by_full.get(short)
                if being is not None and (being.person or apart(told, being)):
                    being = short = None  # Tork Vanner Inc.
                elif being is not None:
                    being.words = words
        if being is None:
            being = somebody(words, given or (title != "" and count <= 4), title or sign, at)
            if known is None:
                by_full[ends] = being
            else:
                self._apart[ends, told[0] or told[2][:1]] = being
            if told is not PLAIN:
                being.suffix, being.family, being.middle = told
                if self._is_called_first(name, at):
                    begins = ends[0], skeleton(words[1])
                    first = by_full.setdefault(begins, being)
                    if first is not being and begins[1] in map(skeleton, first.words[1:-1]):
                        del by_full[begins]  # Abdul Rahman Moe and Abdul Rahman Berg
                if count == _EASTERN and words[0].lower() in self.lex.words["families"]:
                    short = skeleton(words[1]), last  # Hui Min, of Koh Hui Min
                if short is not None:
                    by_full.setdefault(short, being)
            self.all.append(being)
            if among is None:
                self.by_last[last] = [being]
            else:
                among.append(being)
            return being
        if known is None:
            by_full[ends] = being
        if told[2] and not being.middle:
            being.middle = told[2]
        if title and not being.gender:
            being.gender = title
        return being
