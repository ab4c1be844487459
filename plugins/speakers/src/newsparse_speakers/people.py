"""
The people and organisations that an article names, and the ways it writes each of them.
"""

import bisect
import functools
import re
from collections.abc import Callable
from operator import itemgetter
from typing import Any

from newsparse_speakers.beings import Being, skeleton
from newsparse_speakers.given import gender, genders
from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.tokens import Tokens

# Capitals in a row, and one alone: the last name of somebody, or a noun in German.
_FULL = re.compile(r"TT+N[NT]*|T?N[NT]+")
_ALONE = re.compile(r"(?<![NT])T?N(?![NT])")
_MOST = 3_000  # names of an article that are told apart
_BESIDE = frozenset("wTNg,(-)")


@functools.cache
def _offices(lex: Lexicon) -> tuple[frozenset[str], frozenset[str]]:
    words = lex.words
    return words["roles"] | words["titles"], words["roles"] | words["groups"]


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
        self._mentions: list[tuple[int, Being]] = []
        self._places: list[int] | None = None
        self._known: dict[str, tuple[int, Being | None, str]] = {}
        self._bare: list[tuple[int, str, str]] = []
        self._read: list[tuple[Tokens, str]] = []
        self._offices, self._heads = _offices(lex)

    def read(self, tokens: Tokens, tags: str) -> None:
        """
        Take in the names of a paragraph.
        """
        self._read.append((tokens, tags))
        for found in _FULL.finditer(tags):
            low, high = found.span()
            starts = tokens.starts
            key = self.text[starts[low] : starts[high]]
            kept = self._known.get(key)
            if kept is None:
                kept = self._known[key] = self._names(tokens, tags, low, high, key)
            skip, being, full = kept
            at = starts[low + skip]
            if being is None:
                self._bare.append((at, full, self._title(tokens, tags, low + skip)))
                continue
            being.forms[full] = being.forms.get(full, 0) + 1
            self._mentions.append((at, being))
            after = tags[high : high + 1]
            if skip or after in _BESIDE or (low and tags[low - 1] in _BESIDE):
                self._roles(being, tokens, tags, low, low + skip, high)
            if after == "(" and tags[high + 1 : high + 3] == "N)":
                self.by_letters.setdefault(tokens.printed(high + 1), being)

    def _names(
        self, tokens: Tokens, tags: str, low: int, high: int, key: str
    ) -> tuple[int, Being | None, str]:
        """
        How many tokens come before the name in a run of capitals, whose it is, and its form.
        """
        words = key.split(" ") if key.isprintable() else []
        if words and not words[-1]:
            words.pop()
        if len(words) == high - low and "T" not in tags[low:high]:
            start = low + self._begin([word.lower() for word in words])
            words = words[start - low :]
            full = ""
        else:
            start, end = self.person_in(tokens, tags, low, high)
            words = named_words(tokens, start, end)
            full = form(tokens, start, end)
        if len(words) < 2 or words[-1].islower() or len(self.all) > _MOST:
            return start - low, None, words[0] if words else ""
        if len(self._read) == 1 and len(words) > 2 and self._titled(tags, words[0]):
            words = words[:2]  # Ida Moe Opens Pier
            full = ""
        person = len(words) <= 4 or words[0].lower() in genders()
        being = self._being(words, tokens.starts[start], person, self._title(tokens, tags, start))
        return start - low, being, full or " ".join(words)

    def _titled(self, tags: str, first: str) -> bool:
        """
        Whether a name stands in a headline that has capitals throughout.
        """
        return (
            not self.lex.verb_second and first.lower() in genders() and tags.count("w") * 3 < tags.count("N")
        )

    def _begin(self, words: list[str]) -> int:
        """
        Where a name begins among words in small letters none of which is a title.
        """
        known, count, begin = genders(), len(words), 0
        if not self._heads.isdisjoint(words):
            for i in range(count - 1):
                if words[i] in self._heads and (words[i + 1] in known or i + 3 >= count):
                    begin = i + 1
        if begin + 2 < count and words[begin] not in known:
            for i in range(begin + 1, count - 1):
                if words[i] in known:
                    return i
        return begin

    def person_in(self, tokens: Tokens, tags: str, start: int, end: int) -> tuple[int, int]:
        """
        The part of a run of capitals that is a person's name, without titles and offices.
        """
        words = [tokens.word(i) for i in range(start, end)]
        if "T" not in tags[start:end]:
            return start + self._begin(words), end
        known = genders()
        begin = start
        for i in range(start, end):
            word = words[i - start]
            if tags[i] == "T":
                if word[:1] == ".":
                    if i > start and tags[i - 1] == "T" and begin == i:
                        begin = i + 1
                        continue
                elif len(word) != 1:
                    begin = i + 1
                    if i == end - 1 and i > start and word.rstrip(".") in ("jr", "sr"):
                        begin = start
                    continue
            if word in self._heads and i + 1 < end and (words[i + 1 - start] in known or i + 3 >= end):
                begin = i + 1
        if begin >= end:
            return start, end
        if words[begin - start] not in known:
            for i in range(begin + 1, end - 1):
                if words[i - start] in known:
                    return i, end
        return begin, end

    def _title(self, tokens: Tokens, tags: str, start: int) -> str:
        if start > 1 and tags[start - 2 : start] == "TT" and tokens.word(start - 1) == ".":
            start -= 1
        if start == 0 or tags[start - 1] not in "Tw":
            return ""
        return self.lex.gender.get(tokens.word(start - 1).rstrip("."), "")

    def _being(self, words: list[str], at: int, person: bool, title: str) -> Being:
        if len(words) > 2 and words[-1].lower().rstrip(".") in self.lex.words["suffixes"]:
            words = words[:-1]
        last = skeleton(words[-1])
        key = (skeleton(words[0]), last)
        being = self.by_full.get(key)
        if being is None:
            person = person and (bool(title) or words[0].lower() in genders())
            being = Being(tuple(words), person, title or gender(words), at)
            self.all.append(being)
            self.by_full[key] = being
            self.by_last.setdefault(last, []).append(being)
        elif title and not being.gender:
            being.gender = title
        return being

    def _roles(self, being: Being, tokens: Tokens, tags: str, low: int, start: int, end: int) -> None:
        """
        The offices written before or after a name.
        """
        begin = max(0, low - 7)
        before = tags[begin:low]
        if "V" in before or ".," in before or before[-1:] == "p" or before[-2:] == "pD":
            near = list(range(low, start))
        else:
            near = [i for i in range(begin, start) if tags[i] in "NTwg"]
        if tags[end : end + 1] in (",", "(", "-"):
            near += range(end + 1, min(end + 5, len(tags)))
        for i in near:
            word = tokens.word(i).rstrip(".")
            if word in self._offices:
                being.roles.add(word)
                sign = self.lex.gender.get(word, "")
                if sign in ("female", "male"):
                    being.gender = sign  # a spokesman is a man, whatever his name tells elsewhere
                at = self.by_role.setdefault(word, [])
                if being not in at:
                    at.append(being)

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
        signs, text, bare = self.lex.gender, self.text, self._bare
        firsts = {one.words[-1][:1] for one in self.all} | {letters[:1] for letters in self.by_letters}
        for tokens, tags in self._read:
            for found in _ALONE.finditer(tags):
                low, high = found.span()
                at = tokens.starts[high - 1]
                if text[at] in firsts:
                    title = signs.get(tokens.word(low).rstrip("."), "") if high - low == 2 else ""
                    bare.append((at, tokens.printed(high - 1), title))
        bare.sort(key=_place)
        known: dict[str, bool] = {}
        for at, word, title in bare:
            if word not in known:
                known[word] = bool(word) and bool(self.named(word, at))
            if not known[word]:
                continue
            named = self.named(word, at, title)
            if len(named) == 1:
                self._mentions.append((at, named[0]))
                if title and not named[0].gender:
                    named[0].gender = title
        self._mentions.sort(key=_place)
        self._places = list(map(_place, self._mentions))
        return self._places

    def named(self, word: str, at: int, title: str = "") -> list[Being]:
        """
        Those who may be meant by a last name at a place: named in full before it, or later where none is.
        """
        if word[-2:] in ("'s", "’s"):
            word = word[:-2]
        if word in self.by_letters:
            return [self.by_letters[word]]
        found = self.by_last.get(skeleton(word), ())
        found = [one for one in found if one.words[-1][:1] == word[:1]]
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
