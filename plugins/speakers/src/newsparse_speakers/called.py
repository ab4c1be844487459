"""
Who is called by the words of a name, or by those of an office.
"""

import functools
import re

from newsparse_speakers.ages import Ages
from newsparse_speakers.answers import NOBODY, Answer, several, sure
from newsparse_speakers.beings import Being, skeleton
from newsparse_speakers.families import called_so, titled_as
from newsparse_speakers.given import genders
from newsparse_speakers.heads import has_all, noun_of
from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.organisations import Organisations
from newsparse_speakers.outer import serves
from newsparse_speakers.parts import BEARERS
from newsparse_speakers.people import People
from newsparse_speakers.printed import form, named_words
from newsparse_speakers.pronouns import Pronouns
from newsparse_speakers.roles import called, first_other, holder, told_of
from newsparse_speakers.tokens import Tokens
from newsparse_speakers.within import last_beside

_INSIDE = re.compile("(?:[a-z,;]|(?<![.!?])[”\"’'])[^\\S\n\r]$")  # before a capital inside a sentence
_RUN = re.compile("(?:D?N*g)?D?v?w{0,4}(?:N{1,3}w)?([NT]*N(?:TT?(?=,))?)")
_PLACE = re.compile("p[NT]++\\Z")
_WORDS, _OWNS = 100, ("'s", "’s")  # words that are looked up in the whole text; how genitives end


@functools.cache
def _offices(lex: Lexicon) -> frozenset[str]:
    return lex.words["roles"] | lex.words["titles"]


class Called(Pronouns):
    """
    Resolves names and offices, and pronouns.
    """

    def __init__(self, people: People) -> None:
        super().__init__(people)
        self.organisations = Organisations(people)
        self.particles = self.lex.words["particles"]
        self._offices, self._places = _offices(self.lex), self.lex.words["also_places"]
        self._inside: dict[str, bool] = {}
        self._ages: Ages | None = None
        self._others: dict[tuple[str, bool], int] = {}  # where a word is for another than who spoke last

    def _named(self, words: list[str], tokens: Tokens, tags: str, begin: int, last: int) -> Answer:
        people = self.people
        if not words:
            return NOBODY
        at = tokens.starts[begin]
        if len(words) > 1:
            if words[0].lower() in self.particles and people.bearers(words[-1]):
                words = words[-1:]  # Van Dahl
            elif len(words) == 2 and people.before_name(words):
                words = words[-1:]  # Trooper Dahl
        if len(words) > 1:
            being = self._plain(words)
            if being is None:
                run = people.runs.run(0, words, "")
                if not run[3][0]:
                    return NOBODY  # a headline in capitals
                being = people.being(run)
            if being is not None:
                return several(people.which(being, begin - 1)) if being.rivals else sure(being)
            suffix = words[-1].lower().rstrip(".")
            if len(words) == 2 and suffix in self.lex.words["generations"]:  # Moe Jr.
                return several([one for one in people.bearers(words[0]) if one.suffix == suffix])
            return Answer(form(tokens, begin, last))
        word, lower = words[0], words[0].lower()
        if lower in self._offices and not (word[0].isupper() and people.bearers(word)):
            return self._role(tokens, tags, begin, begin + 1, at)
        if tags[begin - 1] == "D" and word.isupper() and (holders := people.holders(lower)):
            if others := self.organisations.with_letters(word, holders):
                return several([*holders, *others])
            return self._role(tokens, tags, begin - 1, begin + 1, at)  # the RC, Regional Commissioner
        if tags[begin] == "N" and word.endswith(_OWNS):
            return Answer(word)  # Moody's said
        title = people._title(tokens, tags, begin) if tags[begin - 1] in "Tw" else ""
        found = people.named(word, at, title)
        if tokens.small[begin - 1] in self.lex.words["which"]:  # the elder Moe
            return Answer(None, tuple([one.name for one in found]))
        if tags[begin - 1] == "T":
            found = self._in_office(found, word, tokens.small[max(0, begin - 3) : begin])
            if len(found) > 1 and not self.lex.verb_second:
                low = begin - 1 - (tokens.small[begin - 1] == ".")
                one = titled_as(people, found, at, people.text[tokens.starts[low] : at + len(word)])
                found = found if len(one) == 1 and self._speaks_of(low, one[0], found) else one
        if len(found) > 1 and found[0].person and self._is_bare(tags, begin, last):
            known = called_so(people, found, at, self.heard)
            if known is not None and not self._speaks_of(begin, known, found):
                return sure(known)
        found = found or self.organisations.lettered(word) or self._by_first(word, tags[begin - 1] == "T")
        if found:
            if len(found) > 1 and self._is_bare(tags, begin, last):
                found = self._of_family(found, at)
            return several(found)
        crowd = word.isupper() and self._are_people(lower)
        if not title and (crowd or not self._is_name(word)) and _opens_sentence(people.text, at):
            return NOBODY  # Officials in Oslo said, PROTESTERS said
        if self.of_a_people(lower) and lower not in genders():
            return NOBODY  # Norwegian ships
        if not word[:1].isupper() or (len(word) == 1 and not title):
            return NOBODY  # Q, a letter of the alphabet
        if lower in self.lex.words["firms"] and tags[begin - 1] in ",g":
            return NOBODY  # Nordbank, LLC; Harbury's Corp
        if word.isupper() or tags[begin - 1] == "D":
            lists = self.lex.words
            if lower in lists["lettered"] or (tags[begin - 1] == "D" and lower in lists["office_letters"]):
                return NOBODY  # the PM, the VC
            return Answer(word)  # the Kremlin
        return sure(people.stranger(word, at, title))

    def _in_office(self, found: list[Being], word: str, before: list[str]) -> list[Being]:
        """
        Those of a last name who have the office that stands before it, if any has: President Moe.
        """
        before = before[:-1] if before[-1] == "." else before
        office = before[-1]
        if not self.people.runs.lesser.isdisjoint(before[:-1]):
            return found  # former President Moe
        if len(found) == 1 and office in found[0].roles:
            return found
        if office in self.people.runs.offices and self.people.holders(office):
            held = [one for one in self.people.bearers(word) if office in one.roles]
            return held or found
        return found

    def _are_people(self, word: str) -> bool:
        """
        Whether a word in small letters is for several people.
        """
        if word[-1] == "s":
            return word not in genders() and self.nameless.sign(word[:-1]) is not None
        return word in self.lex.words["plurals"]

    def _is_bare(self, tags: str, begin: int, last: int) -> bool:
        """
        Whether a last name stands without a title, an office or what tells which of a family is meant.
        """
        return not self.lex.verb_second and tags[begin - 1] not in "TwDgN" and tags[last] not in ",("

    def _plain(self, words: list[str]) -> Being | None:
        """
        Whose a name of two words is, if it is among those that are read already and no family shares it.
        """
        if len(words) != 2 or "-" in words[1]:
            return None
        found = self.people.by_full.get((skeleton(words[0]), skeleton(words[1])))
        return None if found is None or found.family else found

    def _is_name(self, word: str) -> bool:
        """
        Whether a word that opens a sentence is a name: by its letters, or with a capital inside one too.
        """
        if not word[1:].islower() or word.endswith(_OWNS) or word.lower() in genders():
            return True  # NATO, McBride, Moody's
        if (known := self._inside.get(word)) is None:
            known = self._inside[word] = len(self._inside) < _WORDS and self._stands_inside(word)
        return known

    def _stands_inside(self, word: str) -> bool:
        """
        Whether a word has its capital inside a sentence too.
        """
        text, size = self.people.text, len(word)
        at = text.find(word)
        while at >= 0:
            after = text[at + size : at + size + 1]
            if _INSIDE.search(text, max(0, at - 2), at) and not (after.isalnum() or after == "_"):
                return True
            at = text.find(word, at + size)
        return False

    def _by_first(self, word: str, titled: bool) -> list[Being]:
        """
        Those called by their given name, or by a family name that comes first; *titled* tells that it is
        one's that a title stands before.
        """
        found = self.people.first_words.get(word, [])[:BEARERS]
        if not found or (not titled and word.lower() in self._places):
            return []  # Jordan said
        return [
            one
            for one in found
            if one.person or one.roles or self._has_first(one, titled) or self._has_age(one.at)
        ]

    def _has_first(self, being: Being, titled: bool) -> bool:
        """
        Whether somebody of whom nothing else tells what that is may be called by the first word of a name.
        """
        last = being.words[-1].lower().rstrip(".")
        return last in self.lex.words["firms"] or (titled and last not in self.people.runs.things)

    def _role(self, tokens: Tokens, tags: str, start: int, end: int, at: int) -> Answer:
        """
        "the spokesman", "the executive director": who has that office in the article.
        """
        aside = end + 3 if tags[end] == "(" and tags[end + 2 : end + 4] == ")," else end
        if tags[aside] == "," and tags[aside + 1] in "NTwDvg":
            end = aside
            run = _RUN.match(tags, end + 1)
            if run and tags[run.end()] in (",(.pVk\n" if run.start(1) == end + 1 else ",("):
                low, high = last_beside(self.people, tokens, tags, run.span(1))
                words = named_words(tokens, low, high)
                if len(words) == 1 and _PLACE.search(tags, start, end) and not self._is_known(words[0]):
                    return NOBODY  # a woman in Worcester, Massachusetts, said
                answer = self._named(words, tokens, tags, low, high)
                apart = (
                    answer.being is not None
                    and answer.being.person
                    and self._apart(tokens, tags, start, end, run.end())
                )
                if apart or answer.being is None or not self._serves_one(tokens, tags, start, end):
                    return NOBODY if apart else answer
                return Answer(None, (answer.being.name,))
        if tags[start] not in "De" or tokens.small[start] not in self.lex.words["definite"]:
            return NOBODY
        noun = noun_of(self.people, tokens, tags, start, end)
        last = self.last
        spoke = None if last is None else last[1]
        known = holder(self.people, tokens, tags, (start, end), noun, spoke)
        if known is not None:
            return known if has_all(self.people, tokens, tags, (start, noun), known) else NOBODY
        if (word := tokens.small[noun])[:1].isdecimal():
            if self._ages is None:
                self._ages = Ages(self.people, self.nameless)
            return self._ages.who(word, tokens.starts[noun], self.last) if end == start + 2 else NOBODY
        if end == noun + 1 and "W" not in tags[end : end + 2]:
            answer = self._broader(tokens, start, noun, at)
            if answer.being is not None:
                return answer
        if noun > start + 1 and tags[noun - 1] in "wv":
            last = None  # the law enforcement agency
        answer = self.organisations.of_kind(tokens, tags, (start + 1, noun), last)
        place, name = self.unknown
        if answer.being is None or place < (0 if self.last is None else self.last[0]):
            return answer
        return self.organisations.doubted(answer.being, tokens.small[noun], name)  # Nordair said. The airline

    def _serves_one(self, tokens: Tokens, tags: str, start: int, end: int) -> bool:
        """
        Whether a phrase is for somebody new who acts for one person, either of whom a name behind it may be:
        a lawyer for the victim, Ida Moe.
        """
        some = tokens.small[start] in self.lex.words["one"]
        return some and serves(self.lex, tokens, tags, end - 3, end)

    def _broader(self, tokens: Tokens, start: int, noun: int, at: int) -> Answer:
        """
        Who spoke last, if the noun at a token stands for that office and for nobody else: the expert added.
        """
        last, unnamed, word = self.last, self.unnamed, tokens.small[noun]
        if last is None or (unnamed is not None and unnamed[0] > last[0]):
            return NOBODY
        answer = called(self.people, word, at, last)
        if answer.being is None or (told := told_of(self.people, start + 1, noun, answer.being)) is None:
            return NOBODY
        only = told and word not in self.lex.words["shared"]  # the Tully boss
        return answer if only or self._first_other(word, named=told) > at else NOBODY

    def _first_other(self, word: str, *, named: bool = False) -> int:
        """
        What `first_other` tells, looked up once.
        """
        if (word, named) not in self._others:
            self._others[word, named] = first_other(self.people, word, named=named)
        return self._others[word, named]

    def _is_known(self, word: str) -> bool:
        """
        Whether a word is the last name of a person whom the article names in full.
        """
        return any(one.person for one in self.people.bearers(word))

    def _apart(self, tokens: Tokens, tags: str, start: int, end: int, behind: int) -> bool:
        """
        Whether a person behind a phrase and a comma is somebody else: according to the report, Ida Moe left.
        """
        word, words = tokens.small[noun_of(self.people, tokens, tags, start, end)], self.lex.words
        if word in words["groups"] or word.removesuffix("s") in words["groups"]:
            return True
        if tags[start - 2 : start] != "So" or tags[start - 3] == ",":
            return False
        if tags[behind + 1] == "W" or tokens.small[behind + 1] in words["one"]:
            return True  # according to the mayor, Ida Moe, a diver, left
        return not (
            word in self.people.runs.offices
            or word in self.lex.gender
            or word.endswith(tuple(words["trade_endings"]))
        )


def _opens_sentence(text: str, at: int) -> bool:
    before = text[max(0, at - 4) : at].rstrip(" \u00a0\u202f\"“‘'(")
    return not before or before[-1] in ".!?\n:”-–—"
