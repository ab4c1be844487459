"""
Organisations: what their letters stand for, and which one "the ministry" or "the company" is.
"""

import re

from newsparse_speakers.answers import Answer, sure
from newsparse_speakers.beings import Being
from newsparse_speakers.people import People
from newsparse_speakers.tokens import Tokens

_LETTERS = re.compile(r"\s*\([^()]{1,12}\)$")  # behind a name
_MOST = 6  # letters of an acronym


class Organisations:
    """
    The organisations of an article, by letters and by the word for what they are.
    """

    def __init__(self, people: People) -> None:
        self.people = people
        self._kinds: dict[str, tuple[str, ...]] = {}
        self._letters: dict[str, list[Being]] | None = None

    def lettered(self, word: str) -> list[Being]:
        """
        Those whose words begin with the letters of *word*: the NPA, Northern Ports Authority.
        """
        if not (2 <= len(word) <= _MOST and word.isupper()):
            return []
        if self._letters is None:
            self._letters = {}
            for one in self.people.all:
                if not one.person:
                    self._letters.setdefault("".join([w[0] for w in one.words]), []).append(one)
        return self._letters.get(word, [])

    def of_kind(self, head: str, last: Being | None) -> Answer:
        """
        Which is meant by what *head* says: the ministry, Ministry of Fish; or else the one that spoke last.
        """
        known = self._kinds.get(head)
        if known is None:
            known = self._kinds[head] = self._named(head)
        if len(known) == 1:
            return Answer(known[0])
        spoke = last is not None and not last.person and head in self.people.runs.things
        if last is not None and spoke and (last.name in known or not known):
            return sure(last)
        return Answer(None, known[:6])

    def stretched(self, tokens: Tokens, tags: str, first: int, end: int) -> str | None:
        """
        The name of one with "of the ..." in it.
        """
        if self.people.lex.words["groups"].isdisjoint([tokens.word(i) for i in range(first, end)]):
            return None
        for i in range(first, end):
            if tags[i] == "p" and tokens.small[i] not in self.people.lex.words["inside"]:
                return None  # police in Oslo
        last = end
        while last > first and tags[last - 1] not in "NT":
            last -= 1
        name = self.people.text[tokens.starts[first] : tokens.end(last - 1)]
        return _LETTERS.sub("", " ".join(name.split()))

    def _named(self, head: str) -> tuple[str, ...]:
        words = self.people.lex.words
        ends = words["firms"] if head in words["firm"] else frozenset((head,))
        found = [
            one.name
            for one in self.people.all
            if one.words[-1].lower().rstrip(".") in ends or (one.words[0].lower() == head and not one.person)
        ]
        names = dict.fromkeys(found)
        return tuple([one for one in names if not any(one in other and one != other for other in names)])
