"""
The people and organisations that an article names, and the ways it writes each of them.
"""

import functools
import re
from collections import Counter

import attrs

from newsparse_speakers.given import gender, genders
from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.tokens import Tokens

_RUN = re.compile(r"T*N[NT]*")
_VOWELS = re.compile(r"[aeiouyäöüáéíóúâêîôûàèìòùãõåæøəı'’\-]+")
_MOST = 3_000  # names of an article that are told apart


@attrs.define(eq=False)
class Being:
    """
    A person or an organisation.

    `forms` are the ways it is written in full, `at` where first, `roles` the words that stand beside it.
    """

    words: tuple[str, ...]
    person: bool
    gender: str
    at: int
    forms: Counter[str]
    roles: set[str]

    @property
    def name(self) -> str:
        """
        The fullest form, and of those the most frequent.
        """
        longest = max(len(form.split()) for form in self.forms)
        full = [form for form in self.forms if len(form.split()) == longest]
        return max(full, key=lambda form: self.forms[form])


@functools.lru_cache(20_000)
def skeleton(word: str) -> str:
    """
    The consonants of a name, so that Ahmed, Ahmad and Akhmad are one.

    >>> skeleton("Akhmad") == skeleton("Ahmed")
    True
    """
    word = word.lower().replace("kh", "h").replace("x", "h").replace("q", "g").replace("gh", "g")
    word = word.replace("ts", "c").replace("w", "v")
    return word[:1].translate(_FIRST) + re.sub(r"(.)\1+", r"\1", _VOWELS.sub("", word[1:]))


_FIRST = str.maketrans("eiouy", "aaaaa")


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
        self.by_role: dict[str, list[Being]] = {}
        self.mentions: list[tuple[int, Being]] = []
        self._read: dict[str, tuple[int, Being | None, str]] = {}
        self._bare: list[tuple[int, str, str]] = []

    def read(self, tokens: Tokens, tags: str) -> None:
        """
        Take in the names of a paragraph.
        """
        raw, starts, signs = tokens.raw, tokens.starts, self.lex.gender
        for found in _RUN.finditer(tags):
            low, high = found.span()
            if high - low == 1:
                self._bare.append((starts[low], raw[low].rstrip(), ""))
                continue
            if high - low == 2 and tags[low] == "T":
                title = signs.get(tokens.word(low).rstrip("."), "")
                self._bare.append((starts[low + 1], raw[low + 1].rstrip(), title))
                continue
            key = self.text[starts[low] : starts[high - 1] + len(raw[high - 1])]
            kept = self._read.get(key)
            if kept is None:
                kept = self._read[key] = self._names(tokens, tags, low, high)
            skip, being, full = kept
            at = starts[low + skip]
            if being is None:
                self._bare.append((at, full, self._title(tokens, tags, low + skip)))
                continue
            being.forms[full] += 1
            self.mentions.append((at, being))
            beside = tags[max(0, low - 1) : low] + tags[high : high + 1]
            if skip or any(t in "wTNg,(-)" for t in beside):
                self._roles(being, tokens, tags, low, low + skip, high)
            if tags[high : high + 3] == "(N)":
                self.by_letters.setdefault(raw[high + 1].strip(), being)

    def _names(self, tokens: Tokens, tags: str, low: int, high: int) -> tuple[int, Being | None, str]:
        """
        How many tokens come before the name in a run of capitals, whose it is, and its form.
        """
        start, end = self.person_in(tokens, tags, low, high)
        words = named_words(tokens, start, end)
        if len(words) < 2 or len(self.all) > _MOST:
            return start - low, None, words[0] if words else ""
        person = len(words) <= 4 or words[0].lower() in genders()
        title = self._title(tokens, tags, start)
        being = self._being(words, tokens.starts[start], person, title)
        return start - low, being, form(tokens, start, end)

    def person_in(self, tokens: Tokens, tags: str, start: int, end: int) -> tuple[int, int]:
        """
        The part of a run of capitals that is a person's name, without titles and offices.
        """
        known, words = genders(), self.lex.words
        begin = start
        for i in range(start, end):
            raw = tokens.raw[i]
            if tags[i] == "T" and raw[0] == "." and i > start and tags[i - 1] == "T" and begin == i:
                begin = i + 1
                continue
            if tags[i] == "T" and raw[0] != "." and not _initial(raw):
                begin = i + 1
                if i == end - 1 and i > start and tokens.word(i).rstrip(".") in ("jr", "sr"):
                    begin = start
                continue
            word = tokens.word(i)
            office = word in words["roles"] or word in words["groups"]
            if office and i + 1 < end and (tokens.word(i + 1) in known or i + 3 >= end):
                begin = i + 1
        if begin >= end:
            return start, end
        for i in range(begin + 1, end - 1):
            if tokens.word(i) in known and tokens.word(begin) not in known:
                return i, end
        return begin, end

    def _title(self, tokens: Tokens, tags: str, start: int) -> str:
        if start == 0 or tags[start - 1] not in "Tw":
            return ""
        return self.lex.gender.get(tokens.word(start - 1).rstrip("."), "")

    def _being(self, words: list[str], at: int, person: bool, title: str) -> Being:
        key = (skeleton(words[0]), skeleton(words[-1]))
        being = self.by_full.get(key)
        if being is None:
            sign = title or gender(words)
            known = words[0].lower() in genders()
            being = Being(tuple(words), person and (known or bool(title)), sign, at, Counter(), set())
            self.all.append(being)
            self.by_full[key] = being
            self.by_last.setdefault(skeleton(words[-1]), []).append(being)
        elif title and not being.gender:
            being.gender = title
        return being

    def _roles(self, being: Being, tokens: Tokens, tags: str, low: int, start: int, end: int) -> None:
        """
        The offices written before or after a name.
        """
        roles = self.lex.words["roles"]
        near = [tokens.word(i) for i in range(max(0, low - 7), start) if tags[i] in "NTwg"]
        if ".," in tags[max(0, low - 7) : low] or "V" in tags[max(0, low - 7) : low]:
            near = [tokens.word(i) for i in range(low, start)]
        if tags[end : end + 1] in (",", "(", "-"):
            near += [tokens.word(i) for i in range(end + 1, min(end + 5, len(tags)))]
        for word in near:
            word = word.rstrip(".")
            if word in roles or word in self.lex.words["titles"]:
                being.roles.add(word)
                sign = self.lex.gender.get(word, "")
                if sign in ("female", "male"):
                    being.gender = sign  # a spokesman is a man, whatever his name tells elsewhere
                at = self.by_role.setdefault(word, [])
                if being not in at:
                    at.append(being)

    def finish(self) -> None:
        """
        Count bare last names as mentions of those who have them.
        """
        known: dict[str, bool] = {}
        for at, word, title in self._bare:
            if word not in known:
                known[word] = bool(word) and bool(self.named(word, at))
            if not known[word]:
                continue
            named = self.named(word, at, title)
            if len(named) == 1:
                self.mentions.append((at, named[0]))
                if title and not named[0].gender:
                    named[0].gender = title
        self.mentions.sort(key=lambda one: one[0])

    def named(self, word: str, at: int, title: str = "") -> list[Being]:
        """
        Those who may be meant by a last name at a place: named in full before it, or later where none is.
        """
        word = re.sub(r"['’]s$", "", word)
        if word in self.by_letters:
            return [self.by_letters[word]]
        found = self.by_last.get(skeleton(word), [])
        found = [one for one in found if one.words[-1][:1] == word[:1]]
        if title:
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


def named_words(tokens: Tokens, start: int, end: int) -> list[str]:
    """
    The words of a name, without the full stops of its initials.
    """
    return [word for i in range(start, end) if (word := tokens.raw[i].rstrip()) != "."]


def form(tokens: Tokens, start: int, end: int) -> str:
    """
    A name as printed, with single blanks.
    """
    return " ".join(tokens.text[tokens.starts[start] : tokens.end(end - 1)].split())


def _initial(raw: str) -> bool:
    return len(raw.rstrip(" ")) == 1
