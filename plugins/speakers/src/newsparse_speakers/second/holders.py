"""
What those whom an article names are called beside their names: "Hafenmeisterin Ida Moe", "Moe (SPD)".
"""

import functools
import re

from newsparse_speakers.beings import Being, skeleton
from newsparse_speakers.cutting import BLANK
from newsparse_speakers.passages import Passage
from newsparse_speakers.people import People
from newsparse_speakers.printed import named_words
from newsparse_speakers.second.whose import calls, is_body, is_person
from newsparse_speakers.tokens import Tokens

_RUN = re.compile("N{2,6}")
_BEHIND = re.compile(r"(?:\(N\))?,[De]?w?[NT]")
_HEAD = re.compile("(?:D|(?<!N)e)(?:#|w){0,3}([NT])(?:(?:e|p[De]?)w{0,2}N{1,3}){0,3},$")
_WHOSE = re.compile("N(?:e|p[De]?)w{0,2}$")
_NEAR = 6  # tokens from an office to the name behind whose it is
_DESCRIBED = re.compile(r"([^\W\d_]{4,40}) [^\W\d_][\w-]{0,60} $")
_REACH = 16  # tokens in which a phrase stands before its name
_ALONE = frozenset(",.\n:")
OLD = re.compile(r"([0-9]{1,3})-jährige[rnms]?")
_BRACKET = 12  # tokens between brackets behind a name
_MANY = 40  # people who are looked at for a country or an office
_BLANKS = dict.fromkeys(map(ord, BLANK), " ")
_AROUND = 80, 120  # characters before and behind a name that tell which office it has


class Holders:
    """
    Who has each of the nouns, ages and parties that stand beside the names of an article.
    """

    def __init__(self, people: People, passage: Passage) -> None:
        self.people = people
        self.tokens = passage.tokens
        self.known = holders(people, passage)
        self.partisans = people.lex.endings["partisans"]
        self._ages: set[str] | None = None  # of those who have no name
        self._own: dict[Being, str] = {}  # countries
        self._countries: set[str] | None = None

    def called(self, word: str, at: int) -> list[Being]:
        """
        Those named before a place who are called by a noun: "die Hafenmeisterin", "der 58-Jährige".
        """
        keys = (word, self._key(word), *cases(word))
        found = next((some for key in keys if (some := self.known.get(key))), [])
        if found and OLD.fullmatch(word) and self.another(self._key(word)):
            return []
        return [one for one in found[:_MANY] if one.at < at]

    def another(self, age: str) -> bool:
        """
        Whether the article speaks of somebody of that age without a name: "ein 58-Jähriger".
        """
        if self._ages is None:
            tokens, definite = self.tokens, self.people.lex.words["definite"]
            self._ages = {
                old[1]
                for i, word in enumerate(tokens.small)
                if (old := OLD.fullmatch(word)) is not None
                and tokens.tags[i - 1] in "De"
                and tokens.small[i - 1] not in definite
            }
        return age in self._ages

    def told(self, word: str) -> bool:
        """
        Whether a noun tells an age or a party.
        """
        return self._key(word) != word

    def near(self, being: Being, words: list[str]) -> bool:
        """
        Whether one of *words* stands around the name of somebody in its first sentence.
        """
        left, right = self._around(being)
        around = (left.rsplit(". ", 1)[-1] + right.split(". ", 1)[0]).lower()
        return any(word in around for word in words)

    def tells(self, being: Being, i: int) -> bool:
        """
        Whether the noun at token *i*, bare, stands elsewhere too in the sentence that names somebody first.
        """
        left, right = self._around(being)
        left, right = left.rsplit(". ", 1)[-1], right.split(". ", 1)[0]
        own = being.at - len(left) <= self.tokens.starts[i] < being.at + len(right)
        return (left + right).lower().count(self.tokens.small[i].rstrip("s")) > own

    def fitting(self, beings: list[Being], described: list[str]) -> list[Being]:
        """
        Those who may be "der schwedische Minister", "die frühere Ministerin": of no other country, and former
        or deputy where the name stands.
        """
        lex = self.people.lex
        for stem in dict.fromkeys(map(self._stem, described)):
            if stem in lex.second["lesser"]:
                beings = [one for one in beings if self.near(one, [stem])]
            if stem.endswith(lex.endings["countries"]):
                spoken = stem in self._all_countries()
                beings = [one for one in beings if (own := self._country(one)) == stem or not (own or spoken)]
        return beings

    def _all_countries(self) -> set[str]:
        """
        The countries of those who are named in full, of many the first.
        """
        if self._countries is None:
            self._countries = {self._country(one) for one in self.people.all[:_MANY] if one.person}
        return self._countries

    def _country(self, being: Being) -> str:
        """
        The adjective of a country before somebody's office and name, without its ending.
        """
        known = self._own.get(being)
        if known is None:
            beside = _DESCRIBED.search(self._around(being)[0])
            stem = self._stem(beside[1].lower()) if beside else ""
            known = stem if stem.endswith(self.people.lex.endings["countries"]) else ""
            self._own[being] = known
        return known

    def _around(self, being: Being) -> tuple[str, str]:
        """
        What stands before somebody's name, and the name with what stands behind it.
        """
        text, at, (left, right) = self.people.text, being.at, _AROUND
        return text[max(0, at - left) : at].translate(_BLANKS), text[at : at + right].translate(_BLANKS)

    def _stem(self, word: str) -> str:
        """
        An adjective without its ending.
        """
        ends = [end for end in self.people.lex.endings["inflected"] if word.endswith(end)]
        return word[: -len(max(ends, key=len))] if ends else word

    def add(self, word: str, being: Being) -> None:
        """
        Take in who is called by a title and a last name: "Papst Ida".
        """
        for one in _forms(word, self.people.lex.words["roles"]):
            _add(self.known, one, being)

    def among(self, found: list[Being], words: list[str], sign: str) -> list[Being]:
        """
        Those of a family who hold what one of *words* says, or else who are men or women as it says.
        """
        keys = {key for word in words for key in (word, self._key(word), _party(word))}
        holding = [one for one in found if any(one in self.known.get(key, ()) for key in keys)]
        return holding or [one for one in found if sign and one.gender == sign]

    def _key(self, word: str) -> str:
        """
        What an age or a party in a noun is kept under: "58-Jähriger", "SPD-Abgeordnete".
        """
        old = OLD.fullmatch(word)
        if old:
            return old[1]
        party, _, rest = word.rpartition("-")
        return _party(party) if party and rest in self.partisans else word


def _party(word: str) -> str:
    return f"({word.rstrip('n')})"


def holders(people: People, passage: Passage) -> dict[str, list[Being]]:
    """
    Who has each of the nouns that stand before the names of an article, or behind them between commas.
    """
    tokens, tags = passage.tokens, passage.tags
    known, found = people.runs.given, dict[str, list[Being]]()
    roles, small = people.lex.words["roles"], tokens.small
    for run in _RUN.finditer(tags):
        low, high = run.span()
        begin = low
        while begin < high - 1 and small[begin] not in known:
            begin += 1
        if begin == high - 1:
            continue
        words = named_words(tokens, begin, high)
        being = people.by_full.get((skeleton(words[0]), skeleton(words[-1])))
        if being is None or not being.person:
            continue
        if tags[high] in "(," or tags[low - 1] == "w":
            for key in _beside(tokens, tags, low, high):
                _add(found, key, being)
        titled = low
        while tags[titled - 1] == "T":
            titled -= 1
        near = list(range(low - (tags[low - 1] == "T"), begin))
        if titled < low - 1 and tags[titled - 1] == "N":
            near.append(titled - 1)  # Bürgermeisterin Dr. Ida Moe
        if begin > low and not _somebody(tokens, low):
            whose = _WHOSE.search(tags, max(0, low - _NEAR), low)
            if whose is not None and is_person(tokens, whose.start()):
                near.append(whose.start())  # der Chef der Verwaltung Ida Moe
        behind = _BEHIND.match(tags, high)
        if behind:
            near.append(behind.end() - 1)
        if (
            begin == low
            and tags[low - 1] == ","
            and tags[high] in _ALONE
            and tags[high + 1 : high + 2] != "N"
        ):
            start = max(0, low - _REACH)
            head = _HEAD.search(tags[start:low])  # der Vorsitzende der Partei, Ola Lie,
            if head and is_person(tokens, start + head.start(1)):
                near.append(start + head.start(1))
        for i in near:
            if _calls(tokens, tags, i):
                for word in _forms(small[i], roles):
                    _add(found, word, being)
    return found


def _somebody(tokens: Tokens, i: int) -> bool:
    """
    Whether a noun calls somebody, in the genitive too: "des Kanzlers".
    """
    return is_person(tokens, i) or calls(tokens.lex, tokens.small[i].removesuffix("s"))


def _calls(tokens: Tokens, tags: str, i: int) -> bool:
    """
    Whether a noun beside a name can call somebody: not "des Vereins Ida Moe", "Ida Moe, das Gericht".
    """
    word, before = tokens.small[i], tokens.small[i - 1]
    if _somebody(tokens, i):
        return True
    return not (
        before in tokens.lex.second["things"]
        or (tags[i - 1] == "e" and word[-1] == "s")
        or is_body(tokens, tags, i)
    )


@functools.lru_cache(5_000)
def _forms(word: str, roles: frozenset[str]) -> frozenset[str]:
    """
    What else somebody is called of whom a noun is said: "SPD-Vorsitzenden" is "Vorsitzende" too.
    """
    same = [role for role in roles if word.endswith(role)]
    return frozenset((word, word.rsplit("-", 1)[-1], *cases(word), *same))


def _add(found: dict[str, list[Being]], word: str, being: Being) -> None:
    some = found.setdefault(word, [])
    if being not in some:
        some.append(being)


def _beside(tokens: Tokens, tags: str, low: int, high: int) -> list[str]:
    """
    The ages and the letters beside a name: "Ida Moe (SPD)", "Ida Moe (58)", "die 58-jährige Ida Moe".
    """
    small, found = tokens.small, list[str]()
    if tags[high] == "(":
        close = tags.find(")", high, high + _BRACKET)
        for i in range(high + 1, close):
            if tags[i] in "N#":
                found.append(small[i] if tags[i] == "#" else _party(small[i]))
    elif tags[high : high + 3] == ",#,":
        found.append(small[high + 1])
    before = OLD.fullmatch(small[low - 1])
    if before:
        found.append(before[1])
    return found


def cases(word: str) -> list[str]:
    """
    What a noun may be in another case: "Vorsitzenden" is "Vorsitzende", "Sprechers" is "Sprecher".
    """
    return [word[: -len(end)] for end in ("er", "en", "r", "n", "s") if word.endswith(end)]
