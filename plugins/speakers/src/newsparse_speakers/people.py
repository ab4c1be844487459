"""
The people and organisations that an article names, and the ways it writes each of them.
"""

import re
from collections.abc import Callable
from operator import methodcaller

from newsparse_speakers.beings import Being, skeleton
from newsparse_speakers.bodies import body
from newsparse_speakers.mentions import Mentions
from newsparse_speakers.offices import Offices
from newsparse_speakers.runs import MARKS, Run
from newsparse_speakers.same import alike, apart
from newsparse_speakers.tokens import Tokens

_RUN = re.compile("[NT]+g?")  # capitals in a row, and a genitive behind them
_MOST = 3_000  # names of an article that are told apart
_SINGLE = frozenset(("N", "TN"))  # the last name of somebody, or a noun in German
_BEFORE = frozenset("wTe,")  # an office may stand there
_BEHIND = frozenset(",(-c")


class People(Mentions):
    """
    Those whom an article names in full, by last name, by role and by letters.
    """

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
            if owner:
                self._owners.append((at, being))
            else:
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


_span: Callable[[re.Match[str]], tuple[int, int]] = methodcaller("span")


def named_words(tokens: Tokens, start: int, end: int) -> list[str]:
    """
    The words of a name, without the full stops of its initials and the marks of a nickname.
    """
    return [word for i in range(start, end) if (word := tokens.printed(i)) not in MARKS]


def form(tokens: Tokens, start: int, end: int) -> str:
    """
    A name as printed, with single blanks.
    """
    return " ".join(tokens.text[tokens.starts[start] : tokens.end(end - 1)].split())
