"""
The people and organisations that an article names, and the ways it writes each of them.
"""

import bisect
import re
from collections.abc import Callable
from operator import itemgetter, methodcaller
from typing import Any

from newsparse_speakers.beings import Being, skeleton
from newsparse_speakers.bodies import body
from newsparse_speakers.cutting import BLANK
from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.offices import Offices
from newsparse_speakers.runs import Run, runs
from newsparse_speakers.same import alike, apart
from newsparse_speakers.tokens import Tokens

_RUN = re.compile("[NT]+g?")  # capitals in a row, and a genitive behind them
_BEARERS = 40  # of one last name; of more, nobody can tell who is meant
_MOST = 3_000  # names of an article that are told apart
_SINGLE = frozenset(("N", "TN"))  # the last name of somebody, or a noun in German
_BEFORE = frozenset("wTe,")  # an office may stand there
_BEHIND = frozenset(",(-c")


class People:
    """
    Those whom an article names in full, by last name, by role and by letters.
    """

    def __init__(self, text: str, lex: Lexicon) -> None:
        self.text = text
        self.lex = lex
        self.all: list[Being] = []
        self.by_last: dict[str, list[Being]] = {}
        self.by_full: dict[tuple[str, ...], Being] = {}
        self.by_letters: dict[str, Being] = {}
        self._apart: dict[tuple[tuple[str, str], str], Being] = {}
        self._mentions: list[tuple[int, Being]] = []
        self._strangers: dict[str, Being] = {}
        self._places: list[int] | None = None
        self.known: dict[str, tuple[int, Being | None, str]] = {}
        self._bare: list[tuple[int, str, str]] = []
        self._single: list[tuple[int, int]] = []
        self._head_end = 0  # of the first paragraph
        self._offices: Offices | None = None
        self._titled_words: list[tuple[int, int]] = []
        self._tokens: Tokens | None = None
        self.tags = ""
        self.starts: list[int] = []
        self.runs = runs(lex)

    def read(self, tokens: Tokens, tags: str) -> None:
        """
        Take in the names of an article.
        """
        self._tokens, self.tags, self.starts = tokens, tags, tokens.starts
        self._head_end = tags.find("\n", 1)
        text, known, note, starts = self.text, self.known, self._mentions.append, tokens.starts
        offices = Offices(self.runs, tokens, tags)
        self._offices, notes = offices, offices.note
        alone, small = self._single.append, tokens.small
        things = frozenset[str]() if self.lex.verb_second else self.runs.things
        for low, high in map(_span, _RUN.finditer(tags)):
            mark = tags[high]
            if mark in "pc" and (small[high - 1] in things if mark == "p" else tags[high + 1] == "N"):
                end = body(self.runs, tokens, tags, low, high)
                if end:
                    self._body(tokens, tags, low, end)
            if high - low == 1:
                if tags[low] == "N":
                    alone((low, high))
                continue
            at = starts[low]
            owner = tags[high - 1] == "g"
            if owner and not text[starts[high - 1]].isupper():
                high -= 1
                owner = False
                mark = "g"
            run = tags[low:high]
            if run in _SINGLE:
                alone((low, high))
                continue
            if "N" not in run:
                continue
            key = text[at : starts[high]]
            kept = known.get(key)
            if kept is None:
                kept = known[key] = self._names(tokens, tags, low, high, key)
            skip, being, full = kept
            if skip:
                at = starts[low + skip]
            if being is None:
                if owner:
                    continue
                self._bare.append((at, full, self._title(tokens, tags, low + skip)))
                if skip and high - low - skip == 1:
                    self._titled_words.append((low + skip, high))
                continue
            forms = being.forms
            forms[full] = forms.get(full, 0) + 1
            if not owner:
                note((at, being))
            if skip or mark in _BEHIND or tags[low - 1] in _BEFORE:
                notes(being, low + skip, high)
            if mark == "(" and tags[high + 1 : high + 3] == "N)":
                self.by_letters.setdefault(tokens.printed(high + 1), being)

    def _names(
        self, tokens: Tokens, tags: str, low: int, high: int, key: str
    ) -> tuple[int, Being | None, str]:
        """
        How many tokens come before the name in a run of capitals, whose it is, and its form.
        """
        run = self.runs.cut(tokens, tags, low, high, key)
        words, skip, full = run.words, run.skip, run.form
        if not run.full or len(self.all) > _MOST:
            return skip, None, words[0] if words else ""
        if low < self._head_end and len(words) > 2 and self._in_headline(run):
            full = " ".join(words[:2])  # Ida Moe Opens Pier
            run = self.runs.run(skip, list(words[:2]), full)
        return skip, self._being(run, tokens.starts[low + skip], self._title(tokens, tags, low + skip)), full

    def _body(self, tokens: Tokens, tags: str, low: int, end: int) -> None:
        """
        Take in an organisation with small words in its name.
        """
        words = [i for i in range(low, end) if tags[i] == "N"]
        name = form(tokens, low, end)
        run = self.runs.run(0, [tokens.printed(i) for i in words], name)
        being = self.by_full.get(run.key)
        if being is None:
            being = self.by_full[run.key] = Being(run.words, False, "", tokens.starts[low])
            self.all.append(being)
            for i in words:  # the Exchange Commission is that for Securities too
                if i + 1 == words[-1] and tags[i - 1] == "c":
                    self.by_full[skeleton(tokens.printed(i)), run.key[1]] = being
        being.forms[name] = being.forms.get(name, 0) + 1
        self.known[self.text[tokens.starts[low] : tokens.starts[end]]] = (0, being, name)
        if tags[end : end + 3] == "(N)":
            self.by_letters.setdefault(tokens.printed(end + 1), being)

    def _in_headline(self, run: Run) -> bool:
        """
        Whether a name stands in a headline that has capitals throughout.
        """
        head = self.tags[: self._head_end]
        return (
            not self.lex.verb_second
            and run.given
            and "." not in head
            and head.count("w") * 3 < head.count("N")
        )

    def person_in(self, tokens: Tokens, tags: str, start: int, end: int) -> tuple[int, int]:
        """
        The part of a run of capitals that is a person's name, without titles and offices.
        """
        low, high = self.runs.person([tokens.word(i) for i in range(start, end)], tags[start:end])
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
        being = self.by_full.get(run.key)
        if being is not None and apart(run, being):
            being = self._apart.get((run.key, run.suffix or run.middle[:1]))
        elif being is None and (among := self.by_last.get(run.key[1])) and not self.lex.verb_second:
            being = alike(run, among, self.lex.words["particles"])
        return being

    def _being(self, run: Run, at: int, title: str) -> Being:
        being = self.being(run)
        if being is None:
            words = run.words
            person = run.given or (bool(title) and len(words) <= 4)
            being = Being(words, person, title or run.gender, at)
            if len(words) > 2 or run.suffix:
                being.suffix, being.family, being.middle = run.suffix, run.family, run.middle
            if run.key in self.by_full:
                self._apart[run.key, run.suffix or run.middle[:1]] = being
            else:
                self.by_full[run.key] = being
            self.all.append(being)
            self.by_last.setdefault(run.key[1], []).append(being)
            return being
        if run.key not in self.by_full:
            self.by_full[run.key] = being
        if run.middle and not being.middle:
            being.middle = run.middle
        if title and not being.gender:
            being.gender = title
        return being

    def holders(self, office: str) -> list[Being]:
        """
        Those who have or had an office, be it that they are named by their last names alone: President Moe.
        """
        if self._places is None:
            self._alone()
        return self._offices.holders.get(office, []) if self._offices else []

    def stranger(self, word: str, at: int, title: str) -> Being:
        """
        Somebody whom the article does not name in full.
        """
        if self._places is None:
            self._alone()
        known = self._strangers.get(word)
        if known is None:
            known = self._strangers[word] = Being((word,), bool(title), title, at)
            known.forms[word] = 1
        elif title and not known.gender:
            known.person, known.gender = True, title
        return known

    def between(self, low: int, high: int) -> list[tuple[int, Being]]:
        """
        The last mentions between two places of the text, at most forty.
        """
        places = self._places
        if places is None:
            places = self._alone()
        i = bisect.bisect_left(places, low)
        j = bisect.bisect_left(places, high)
        return self._mentions[max(i, j - 40) : j]

    def _alone(self) -> list[int]:
        """
        Count bare last names as mentions of those who have them; when first a place is asked for.
        """
        self._places = []
        tokens, offices = self._tokens, self._offices
        if tokens is None or offices is None:
            return self._places
        signs, text, bare, starts, small = self.lex.gender, self.text, self._bare, tokens.starts, tokens.small
        alone = self._single
        titled = self._titled_words + [(high - 1, high) for low, high in alone if high - low == 2]
        for start, end in titled:
            at = starts[start]
            word = text[at : starts[end]].rstrip(BLANK)
            title = small[start - 2 if small[start - 1] == "." else start - 1].rstrip(".")
            sign = signs.get(title, "")
            holders = self.named(word, at, sign) or [self.stranger(word, at, sign)]
            if title in self.runs.offices:
                for being in holders:
                    being.person = being.person or len(being.words) == 1
                    offices.note(being, start, end)
        firsts = {one.words[-1][0] for one in self.all} | {letters[0] for letters in self.by_letters}
        firsts.update([word[0] for word in self._strangers])
        for low, high in alone:
            at = starts[high - 1]
            if text[at] in firsts:
                title = signs.get(small[low], "") if high - low == 2 else ""
                bare.append((at, text[at : starts[high]].rstrip(BLANK), title))
        bare.sort(key=_place)
        known: dict[str, list[Being]] = {}
        note = self._mentions.append
        for at, word, title in bare:
            among = known.get(word)
            if among is None:
                among = known[word] = self.bearers(word) if word else []
            if not among:
                continue
            if title or len(among) > 1:
                among = self.named(word, at, title)
                if len(among) != 1:
                    continue
                if title and not among[0].gender:
                    among[0].gender = title
            note((at, among[0]))
        self._mentions.sort(key=_place)
        self._places = list(map(_place, self._mentions))
        return self._places

    def bearers(self, word: str) -> list[Being]:
        """
        Those who have a last name, or whose letters it is.
        """
        if word[-2:] in ("'s", "’s"):
            word = word[:-2]
        if word in self.by_letters:
            return [self.by_letters[word]]
        if "-" in word:
            word = self.runs.bare(word)
        found = self.by_last.get(skeleton(word))
        if found:
            return [one for one in found[:_BEARERS] if one.words[-1][:1] == word[:1]]
        unknown = self._strangers.get(word)
        return [unknown] if unknown and unknown.person else []

    def named(self, word: str, at: int, title: str = "") -> list[Being]:
        """
        Those who may be meant by a last name at a place: named in full before it, or later where none is.
        """
        found = self.bearers(word)
        if title and found:
            if self._places is None:
                self._alone()  # other mentions may tell who is a woman
            fitting = [one for one in found if one.gender in ("", title)]
            certain = [one for one in fitting if one.gender == title]
            found = certain or fitting
        if len(found) > 1:
            earlier = [one for one in found if one.at < at]
            found = earlier or found
        if len(found) > 1:
            people = [one for one in found if one.person]
            found = people or found
        return found


_span: Callable[[re.Match[str]], tuple[int, int]] = methodcaller("span")
_place: Callable[[tuple[int, Any, Any] | tuple[int, Any]], int] = itemgetter(0)


def named_words(tokens: Tokens, start: int, end: int) -> list[str]:
    """
    The words of a name, without the full stops of its initials.
    """
    return [word for i in range(start, end) if (word := tokens.printed(i)) != "."]


def form(tokens: Tokens, start: int, end: int) -> str:
    """
    A name as printed, with single blanks.
    """
    return " ".join(tokens.text[tokens.starts[start] : tokens.end(end - 1)].split())
