"""
From the words beside a quotation to a name, where every noun has a capital: a given name tells a person.
"""

import re

from newsparse_speakers.answers import NOBODY, Answer, several
from newsparse_speakers.beings import Being, skeleton
from newsparse_speakers.given import genders
from newsparse_speakers.passages import Passage
from newsparse_speakers.people import People, named_words
from newsparse_speakers.phrases import Region
from newsparse_speakers.resolve import Resolver
from newsparse_speakers.tokens import Tokens

_NEAR = 500  # characters in which a pronoun's owner is looked for
_RUN = re.compile("N{2,6}")


class Namer(Resolver):
    """
    A resolver for languages whose nouns have capitals.
    """

    def __init__(self, people: People, read: list[Passage]) -> None:
        super().__init__(people)
        self.read = read
        self.holders: dict[str, list[Being]] | None = None
        self.other = ("", -1)  # the gender of who spoke last without a name, and where

    def resolve(self, tokens: Tokens, tags: str, region: Region) -> Answer:
        """
        Who is meant by the tokens of *region*.
        """
        earlier = self.last
        answer = super().resolve(tokens, tags, region)
        start = region[0]
        if self.last is not None and self.last is not earlier and not self.last[1].person:
            self.last = earlier
        if (answer.being is None or not answer.being.person) and tags[start] not in "PO":
            words = self.lex.second
            word = tokens.small[start]
            sign = "male" if word in words["men"] else "female" if word in words["women"] else ""
            self.other = (sign, tokens.starts[start])
        return answer

    def _pronoun(self, word: str, at: int) -> Answer:
        sign, place = self.other
        own = self.lex.gender.get(word, "")
        since = self.last is None or place > self.last[0]
        if place >= 0 and since and sign in ("", own):
            return NOBODY  # "Die Partei lehnte ab. Sie ...": a woman named before is not meant
        last = self.last
        if last is not None and (at - last[0] > _NEAR or not self._somebody(last[1])):
            self.last = None
        answer = super()._pronoun(word, at)
        self.last = last if answer.being is None else self.last
        return answer

    def _before(self, at: int) -> list[tuple[int, Being]]:
        return [one for one in self._between(max(0, at - _NEAR), at) if self._somebody(one[1])]

    def _somebody(self, being: Being) -> bool:
        return being.person and being.words[0].lower() not in self.lex.second["no_given"]

    def _words(self, tokens: Tokens, tags: str, start: int, end: int, at: int) -> Answer:
        if tags[end - 1] == ")" and (opening := tags.rfind("(", start, end)) > start:
            end = opening
        limit = end
        if tags[end : end + 2] == ",N":
            limit = min(end + 5, len(tags))
        names = self._names(tokens, tags, start, limit)
        if names:
            answers = [self._named(named_words(tokens, *one), tokens, tags, *one) for one in names]
            if len(answers) == 1 or names[1][0] >= end:
                return answers[0]
            return Answer(None, tuple(dict.fromkeys(one.name for one in answers if one.name)))
        head = next((i for i in range(start, end) if tags[i] in "NT"), -1)
        if head < 0:
            return NOBODY
        printed = tokens.printed(head)
        if len(printed) > 1 and printed.isupper():
            being = self.people.by_letters.get(printed)
            # letters behind a person are those of a party
            return Answer(being.name, (), being) if being and not being.person else Answer(printed)
        if tags[start] in "NT":
            people = [one for one in self.people.named(tokens.printed(end - 1), at) if one.person]
            return several(people) if people else NOBODY
        people = [one for one in self.people.named(tokens.printed(end - 1), at) if one.person]
        if people and end - head == 1 and tags[end - 2] in "wv#":
            return several(people)  # der 60-jährige Moe
        if tags[start] in "De" and tokens.small[start] in self.lex.words["definite"]:
            return self._holder(tokens.small[head], at)
        return NOBODY

    def _names(self, tokens: Tokens, tags: str, start: int, limit: int) -> list[Region]:
        """
        The names of people between two tokens: each begins with a given name.
        """
        known = genders()
        found: list[Region] = []
        i = start
        while i < limit - 1:
            if tags[i] == tags[i + 1] == "N" and tokens.small[i] in known and not self._thing(tokens, i):
                last = i + 2
                while last < limit and tags[last] == "N":
                    last += 1
                found.append((i, last))
                i = last
            i += 1
        return found

    def _thing(self, tokens: Tokens, i: int) -> bool:
        return tokens.small[i] in self.lex.second["no_given"]

    def _holder(self, word: str, at: int) -> Answer:
        """
        Who is called so beside the name: "die Hafenmeisterin".
        """
        if self.holders is None:
            self.holders = {}
            for passage in self.read[:1]:  # its tokens are those of the article
                self._offices(passage)
        found = [one for one in self.holders.get(word, ()) if one.at < at]
        if not found:
            return NOBODY
        if len(found) > 1 and self.last is not None and self.last[1] in found:
            return Answer(self.last[1].name, (), self.last[1])
        return several(found)

    def _offices(self, passage: Passage) -> None:
        """
        Note the nouns that stand before the names of an article, or behind them between commas.
        """
        tokens, tags = passage.tokens, passage.tags
        known = genders()
        for run in _RUN.finditer(tags):
            low, high = run.span()
            begin = next((i for i in range(low, high - 1) if tokens.small[i] in known), -1)
            if begin < 0:
                continue
            words = named_words(tokens, begin, high)
            being = self.people.by_full.get((skeleton(words[0]), skeleton(words[-1])))
            if being is None or not being.person:
                continue
            near = list(range(low, begin))
            behind = _BEHIND.match(tags, high)
            if behind:
                near.append(behind.end() - 1)
            for i in near:
                self._note(tokens.small[i], being)

    def _note(self, word: str, being: Being) -> None:
        assert self.holders is not None  # only called while they are made
        words = {word, word.rsplit("-", 1)[-1]}
        words |= {role for role in self.lex.words["roles"] if word.endswith(role)}
        for one in words:
            some = self.holders.setdefault(one, [])
            if being not in some:
                some.append(being)


_BEHIND = re.compile(r"(?:\(N\))?,[De]?w?N")
