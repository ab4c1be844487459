"""
From the words beside a quotation to the fullest name that the article gives.
"""

import re

import attrs

from newsparse_speakers.beings import Being, skeleton
from newsparse_speakers.given import genders
from newsparse_speakers.organisations import Organisations
from newsparse_speakers.people import People, form, named_words
from newsparse_speakers.phrases import BEHIND, Region, last_run, part
from newsparse_speakers.tokens import Tokens

_CROWD = 30  # people of one office; of more, nobody can tell who is meant
_INSIDE = re.compile(r"[a-z,;”\"’'] ([A-Z]\w+)")
_LINE = 10_000  # characters of a sentence
_NEAR = 1_200  # characters in which a pronoun's owner is looked for


@attrs.frozen
class Answer:
    """
    A name, or the names it may be.
    """

    name: str | None = None
    candidates: tuple[str, ...] = ()
    being: Being | None = None


NOBODY = Answer()


class Resolver:
    """
    Resolves mentions in the order of the text, so that "he" can be who spoke last.
    """

    def __init__(self, people: People) -> None:
        self.people = people
        self.lex = people.lex
        self.organisations = Organisations(people)
        self.last: tuple[int, Being] | None = None
        self._firsts: dict[str, list[Being]] | None = None
        self._inside: frozenset[str] | None = None  # words with a capital inside a sentence

    def resolve(self, tokens: Tokens, tags: str, region: Region) -> Answer:
        """
        Who is meant by the tokens of *region*.
        """
        start, end = region
        at = tokens.starts[start]
        tag = tags[start]
        if end - start == 1 and (tag in "PO" or (tag in "De" and tokens.word(start) in self.lex.gender)):
            answer = self._pronoun(tokens.word(start), at)
        elif tag in "Wt" and end - start == 1:
            answer = self._relative(tokens, tags, start)
        else:
            answer = self._words(tokens, tags, start, end, at)
        if answer.being is not None:
            self.last = (at, answer.being)
        return answer

    def _pronoun(self, word: str, at: int) -> Answer:
        sign = self.lex.gender.get(word, "")
        if word in self.lex.words["first"]:
            return NOBODY
        if sign == "plural":
            return NOBODY
        near = self._before(at)
        fitting = [
            (place, one) for place, one in near if one.gender in ("", sign) and (one.person or one.gender)
        ]
        certain = {id(one): one for _, one in fitting if one.gender == sign}
        if self.last is not None and at - self.last[0] < _NEAR and self.last[1].gender in ("", sign):
            being = self.last[1]
            others = [one for place, one in fitting if place > self.last[0] and one is not being]
            if not others or (being.gender == sign and not any(one.gender == sign for one in others)):
                return Answer(being.name, (), being)
            subject = self._subject(at, [one for _, one in fitting])
            if subject is not None and subject is being:
                return Answer(being.name, (), being)
            if subject is not None and subject.gender == sign:
                return Answer(subject.name, (), subject)
            return several([being, *others])
        if len(certain) == 1:
            being = next(iter(certain.values()))
            subject = self._subject(at, [one for _, one in fitting])
            if subject is not None and subject is not being and subject.person:
                return several([being, subject])
            return Answer(being.name, (), being)
        if certain:
            subject = self._subject(at, list(certain.values()))
            if subject is not None:
                return Answer(subject.name, (), subject)
            return several(list(certain.values()))
        known = {id(one): one for _, one in fitting}
        if len(known) == 1:
            being = next(iter(known.values()))
            return Answer(being.name, (), being)
        return several(list(known.values()))

    def _subject(self, at: int, among: list[Being]) -> Being | None:
        """
        Whom the sentence before begins with.
        """
        text = self.people.text
        low = max(0, at - _LINE)
        begin = max(text.rfind("\n", low, at), text.rfind(". ", low, at), 0)
        low, high = max(0, begin - _LINE), max(0, begin - 1)
        earlier = max(text.rfind("\n", low, high), text.rfind(". ", low, high), 0)
        for low, high in ((begin, at), (earlier, begin)):
            for _place, one in self._between(low, high):
                if one in among:
                    return one
        return None

    def _before(self, at: int) -> list[tuple[int, Being]]:
        return self._between(max(0, at - _NEAR), at)

    def _between(self, low: int, high: int) -> list[tuple[int, Being]]:
        return self.people.between(low, high)

    def _relative(self, tokens: Tokens, tags: str, start: int) -> Answer:
        near = self._between(max(0, tokens.starts[start] - 150), tokens.starts[start])
        if near and "N" in tags[max(0, start - 2) : start]:
            return Answer(near[-1][1].name, (), near[-1][1])
        return NOBODY

    def _words(self, tokens: Tokens, tags: str, start: int, end: int, at: int) -> Answer:
        if tags[end - 1] == ")" and (opening := tags.rfind("(", start, end)) > start:
            end = opening
        run = last_run(tags, start, end)
        if run is None:
            return self._role(tokens, tags, start, end, at)
        first, last = run
        headed = any(tags[i] in "wg" for i in range(last, end)) or (
            (first > start and tags[first - 1] in "p")
            or (first > start + 1 and tags[first - 1] in "De" and tags[first - 2] == "p")
            or (first > start + 1 and part(tags, start, first, tokens.word(first - 1)))
        )
        if headed:
            if tags[start] in "NT" and tags[start:end].find("p") > 0:
                first, last = start, start + tags[start:end].find("p")
                if any(t in "wvGV" for t in tags[first:last]):
                    return self._role(tokens, tags, start, end, at)
                stretched = self.organisations.stretched(tokens, tags, first, end)
                if stretched:
                    return Answer(stretched)
            elif (
                tags[start] == "D"
                and tags[start + 1 : start + 2] == "N"
                and "p" in tags[start:end]
                and "w" not in tags[start:end]
            ):
                return Answer(self.organisations.stretched(tokens, tags, start + 1, end))
            else:
                return self._role(tokens, tags, start, end, at)
        if "c" in tags[start:end] and tags[start] in "NT":
            return self._several_names(tokens, tags, start, end)
        if (
            tags[start] in "De"
            and tokens.printed(last - 1).islower()
            and tokens.word(last - 1) in self.lex.words["titles"]
        ):
            return self._role(tokens, tags, start, end, at)  # the French president
        begin, last = self.people.person_in(tokens, tags, first, last)
        words = named_words(tokens, begin, last)
        if len(words) == 1 and tags[begin - 1 : begin] == "D" and self._of_a_people(words[0].lower()):
            return NOBODY  # the Norwegian
        if begin > first and len(words) == 1 and words[0].lower() in self.lex.words["roles"]:
            return self._role(tokens, tags, start, end, at)
        return self._named(words, tokens, tags, begin, last)

    def _named(self, words: list[str], tokens: Tokens, tags: str, begin: int, last: int) -> Answer:
        people = self.people
        if not words:
            return NOBODY
        at = tokens.starts[begin]
        if len(words) > 1 and words[0].lower() in self.lex.words["particles"]:
            words = words[-1:]  # Van Dahl
        if len(words) > 1:
            being = people.by_full.get((skeleton(words[0]), skeleton(words[-1])))
            if being is not None:
                return Answer(being.name, (), being)
            return Answer(form(tokens, begin, last))
        word = words[0]
        if word.lower() in self.lex.words["roles"] or word.lower() in self.lex.words["titles"]:
            return self._role(tokens, tags, begin, begin + 1, at)
        title = people._title(tokens, tags, begin)
        if begin > 0 and tags[begin - 1] == "D":
            title = ""
        found = people.named(word, at, title) or self.organisations.lettered(word) or self._by_first(word)
        if found:
            return several(found)
        if _opens_sentence(people.text, at) and not self._is_name(word):
            return NOBODY  # Officials in Oslo said
        return Answer(word) if word[:1].isupper() else NOBODY

    def _is_name(self, word: str) -> bool:
        """
        Whether a word that opens a sentence is a name: by its letters, or with a capital inside one too.
        """
        if self._inside is None:
            self._inside = frozenset(_INSIDE.findall(self.people.text))
        return word.isupper() or word in self._inside or word.lower() in genders()

    def _by_first(self, word: str) -> list[Being]:
        """
        Those called by their given name, or by a family name that comes first.
        """
        if self._firsts is None:
            self._firsts = {}
            for one in self.people.all:
                if one.person or one.roles:
                    self._firsts.setdefault(one.words[0], []).append(one)
        return self._firsts.get(word, [])

    def _of_a_people(self, word: str) -> bool:
        words = self.lex.words
        return word in words["members"] or (word[-3:] in words["peoples"] and word not in words["no_peoples"])

    def _several_names(self, tokens: Tokens, tags: str, start: int, end: int) -> Answer:
        found = []
        for part in re.finditer(r"[NT]*N", tags[start:end]):
            begin, last = self.people.person_in(tokens, tags, start + part.start(), start + part.end())
            words = named_words(tokens, begin, last)
            answer = self._named(words, tokens, tags, begin, last)
            if answer.name:
                found.append(answer.name)
        return Answer(None, tuple(dict.fromkeys(found)))

    def _role(self, tokens: Tokens, tags: str, start: int, end: int, at: int) -> Answer:
        """
        "the spokesman", "the executive director": who has that office in the article.
        """
        after = tags[end : end + 2]
        if after[:1] == "," and after[1:] in ("N", "T"):
            run = re.compile(r"[NT]*N").match(tags, end + 1)
            if run and tags[run.end() : run.end() + 1] in ("", ",", ".", "p", "V", "k"):
                begin, last = self.people.person_in(tokens, tags, end + 1, run.end())
                words = named_words(tokens, begin, last)
                return self._named(words, tokens, tags, begin, last)
        if tags[start] not in "De" or tokens.word(start) not in self.lex.words["definite"]:
            return NOBODY
        stop = BEHIND.search(tags, start + 1, end)
        head = tokens.word((stop.start() if stop else end) - 1)
        holders = self.people.by_role.get(head, [])
        if len(holders) > _CROWD:
            return several(holders[:_CROWD])
        if len(holders) > 1:
            words = [tokens.word(i) for i in range(start + 1, end) if tags[i] == "N"]
            text = self.people.text
            near = [
                one
                for one in holders
                if any(w in text[max(0, one.at - len(w) - len(head) - 3) : one.at].lower() for w in words)
            ]
            holders = near or holders
        if len(holders) > 1:
            beside = {tokens.word(i) for i in range(start + 1, end)}
            best = max(len(beside & one.roles) for one in holders)
            holders = [one for one in holders if len(beside & one.roles) == best]
        earlier = [one for one in holders if one.at < at]
        holders = earlier or holders
        if len(holders) == 1:
            return Answer(holders[0].name, (), holders[0])
        if holders:
            if self.last is not None and self.last[1] in holders:
                return Answer(self.last[1].name, (), self.last[1])
            return several(holders)
        groups = self.organisations.of_kind(head)
        return Answer(groups[0]) if len(groups) == 1 else Answer(None, groups[:6])


def several(found: list[Being]) -> Answer:
    """
    The name of one, or the names of several.
    """
    names = tuple(dict.fromkeys(one.name for one in found[:_CROWD]))
    if len(names) == 1:
        return Answer(names[0], (), found[0])
    return Answer(None, names[:6])


def _opens_sentence(text: str, at: int) -> bool:
    before = text[max(0, at - 4) : at].rstrip(" \"“‘'(")
    return not before or before[-1] in ".!?\n:”"
