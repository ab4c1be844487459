"""
Organisations: what their letters stand for, and which one "the ministry" or "the company" is.
"""

import re
from bisect import bisect_right

from newsparse_speakers.answers import CROWD, NOBODY, Answer, several, sure
from newsparse_speakers.around import Mention
from newsparse_speakers.beings import Being
from newsparse_speakers.likeness import akin
from newsparse_speakers.people import People
from newsparse_speakers.phrases import Region
from newsparse_speakers.press import is_press, press
from newsparse_speakers.tokens import Tokens
from newsparse_speakers.trades import Trades

_LETTERS = re.compile(r"\s*\([^()]{1,12}\)$")  # behind a name
_NEAR = 1_500  # characters in which a company is known
_MOST = 6  # letters of an acronym
_ALL = 3  # and those of which one may be that of a small word


class _Told:
    """
    What is told of an organisation before the noun that stands for it.
    """

    def __init__(self, tokens: Tokens, tags: str, told: Region, words: dict[str, frozenset[str]]) -> None:
        start, noun = told
        plain, small = words["of_any_body"], tokens.small
        self._kind = small[noun]
        telling = [i for i in range(start, noun) if not ("-" in small[i] or small[i] in plain)]
        self._small = [small[i] for i in telling if tags[i] == "w"]
        self._owned = "g" in tags[start:noun]
        self._capital = [small[i] for i in telling if tags[i] == "N"]
        self._words = words
        self._central = len(self._small) == 1 and self._small[0] in words["central"]

    @property
    def plainly_central(self) -> bool:
        """
        Whether nothing but "central" is told: no Norwegian central bank.
        """
        return self._central and not self._capital and not self._owned

    def fits(self, being: Being) -> bool:
        """
        Whether the words of a name allow all small words and one of the capitals.
        """
        own = {word.lower() for form in (being.name, *being.forms[:2]) for word in form.split()}
        fitting = [any(akin(word, other) for other in own) for word in self._capital]
        if fitting and not any(fitting):
            return False
        if self._central and self._kind in self._words["banking"]:
            return self._is_central(being, own)
        return all(any(akin(word, other) for other in own) for word in self._small)

    def _is_central(self, being: Being, own: set[str]) -> bool:
        """
        Whether a bank is the central one of its country: the Bank of England; no Bank of Ireland.
        """
        name = being.name.lower().split()
        known = self._words["banks_of_issue"]
        return not own.isdisjoint(self._words["central_banks"]) or f"{name[0]}-{name[-1]}" in known


class Organisations:
    """
    The organisations of an article, by letters and by the word for what they are.
    """

    def __init__(self, people: People) -> None:
        self.people = people
        self._trades = Trades(people)
        self._kinds: dict[str, list[Being]] = {}
        self._letters: dict[str, list[Being]] | None = None
        self._sharing: dict[str, list[Being]] = {}  # who has the letters of an office besides its holders

    def lettered(self, word: str) -> list[Being]:
        """
        Those whose words begin with the letters of *word*: the NPA, Northern Ports Authority.
        """
        if not (2 <= len(word) <= _MOST and word[0].isupper() and word[-1].isupper()):
            return []
        if self._letters is None:
            self._letters = {}
            for one in self.people.all:
                if not one.person:
                    self._letters.setdefault("".join([w[0] for w in one.words]), []).append(one)
                    if len(whole := one.name.split()) > len(one.words):  # the BoN, Bank of Norway
                        self._letters.setdefault("".join([w[0] for w in whole]).upper(), []).append(one)
        return self._letters.get(word if len(word) < _ALL else word.upper(), [])

    def with_letters(self, word: str, holders: list[Being]) -> list[Being]:
        """
        Who has the letters of an office besides its *holders*: the AG, Associated Group; Dr Ann Lie, MD.
        """
        if (known := self._sharing.get(word)) is not None:
            return known
        people, starts, tags = self.people, self.people.starts, self.people.tags
        body = people.by_letters.get(word)
        others = self.lettered(word) if body is None or body.person else [body]
        others = [one for one in others if one.words[-1].lower() not in people.runs.offices]
        at = people.text.find(f", {word}")
        if at >= 0 and not people.text[at + len(word) + 2 : at + len(word) + 3].isalnum():
            comma = low = bisect_right(starts, at) - 1
            while tags[low - 1] in "NT":
                low -= 1
            named = people.between(starts[low], starts[comma])
            others = [*others, *[one for _, one in named if one not in holders]]
        self._sharing[word] = others
        return others

    def of_kind(self, tokens: Tokens, tags: str, told: Region, spoken: Mention | None) -> Answer:
        """
        Which is meant by the noun behind the words *told*: the ministry, Ministry of Fish; or else the one
        that spoke last.  What is told of it has to fit its name: the interior ministry is not that of Fish.
        """
        start, noun = told
        head, last = tokens.small[noun], None if spoken is None else spoken[1]
        words = self.people.lex.words
        if start == noun and spoken is not None and is_press(self.people, spoken[1], head):
            return press(self.people, head, tokens.starts[noun], spoken)
        if head not in self.people.runs.things:
            return self._trades.who(head, tokens.starts[noun], spoken) if start == noun else NOBODY
        if head in words["also_houses"]:
            return NOBODY  # the chamber voted
        known = self._kinds.get(head)
        if known is None:
            known = self._kinds[head] = self._named(head)
        spoke = last if last is not None and head in words["bodies"] and not last.person else None
        if spoke and spoke not in known:
            runs, last_word = self.people.runs, spoke.words[-1].lower()
            given = spoke.words[0].lower() in runs.given and last_word not in runs.things
            spoke = None if known or given or self._is_never(spoke, head) else spoke
        if start < noun and "c" not in tags[start:noun]:
            which = _Told(tokens, tags, told, words)
            fits = which.fits
            if which.plainly_central and head in words["banking"] and tags[noun + 1] != "p":
                known = [*known, *self._reserves()]
            spoke = spoke if spoke and fits(spoke) else None
            known = list(filter(fits, known)) if len(known) <= CROWD else []
        if spoke:
            return sure(spoke)
        if head in words["firm"] and known:
            at = tokens.starts[start - 1]
            near = {id(one) for _, one in self.people.between(max(0, at - _NEAR), at)}
            known = [one for one in known if id(one) in near or at - _NEAR < one.at < at]
        return several(known)

    def doubted(self, being: Being, noun: str, spoke: str) -> Answer:
        """
        Who is meant by a noun where a name spoke last of which nothing is known: it may be that of the trade,
        if it does not begin as the other does.
        """
        own = noun in self.people.runs.things or spoke == being.words[0].lower()
        return sure(being) if own else Answer(None, (being.name,))

    def _reserves(self) -> list[Being]:
        """
        The central banks that are called no bank: the Federal Reserve.
        """
        if (known := self._kinds.get("")) is None:
            ends = self.people.lex.words["reserves"]
            known = [one for one in self.people.all if "-".join(one.words[-2:]).lower() in ends]
            if known and self._has_other():
                known = []
            self._kinds[""] = known
        return known

    def _has_other(self) -> bool:
        """
        Whether a central bank of a country is told of: Norway's central bank.
        """
        words, tags, lists = self.people.words, self.people.tags, self.people.lex.words
        return any(
            word in lists["banking"] and words[i - 1] in lists["central"] and tags[i - 2] in "gNw"
            for i, word in enumerate(words)
        )

    def _is_never(self, being: Being, head: str) -> bool:
        """
        Whether the name of a body tells that it is none of the kind of *head*: a ministry is no company.
        """
        kind = being.head or being.words[-1].lower()
        lists = self.people.lex.words
        return kind != head and kind in lists["never_firms" if head in lists["firm"] else "never_groups"]

    def stretched(self, tokens: Tokens, tags: str, first: int, end: int) -> str | None:
        """
        The name of one with "of the ..." in it.
        """
        if self.people.lex.words["groups"].isdisjoint(tokens.small[first:end]):
            return None
        if tokens.first(end - 1).islower():
            return None  # the Bank of Fish governor
        for i in range(first, end):
            if tags[i] == "p" and tokens.small[i] not in self.people.lex.words["inside"]:
                return None  # police in Oslo
        last = end
        while last > first and tags[last - 1] not in "NT":
            last -= 1
        small, runs = tokens.small, self.people.runs
        if (
            tags[last - 2 : last] == "NN"
            and small[last - 2] in runs.given
            and small[last - 1] not in runs.things
        ):
            return None  # Member of Parliament for Oslo Ida Moe
        name = self.people.text[tokens.starts[first] : tokens.end(last - 1)]
        return _LETTERS.sub("", " ".join(name.split()))

    def _of(self, being: Being) -> bool:
        """
        Whether a small word stands behind the first of a name: Ministry of Fish.
        """
        return any(form.split()[1].lower() in self.people.lex.words["inside"] for form in being.forms[:1])

    def _named(self, head: str) -> list[Being]:
        lists = self.people.lex.words
        ends = lists["firms"] if head in lists["firm"] else frozenset((head,))
        found = [
            one
            for one in self.people.all
            if (words := one.words)[-1].lower().rstrip(".") in ends
            or (words[0].lower() == head and not one.person and self._of(one))
            or one.head == head
        ]
        found = found or self._trades.of(head)
        if len(found) > CROWD:
            return found
        names = [one.name for one in found]
        return [
            one
            for one, name in zip(found, names, strict=True)
            if name.lower().startswith(head) or not any(name in other and name != other for other in names)
        ]
