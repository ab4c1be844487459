"""
From the words beside a quotation to a name, where every noun has a capital: a given name tells a person.
"""

import bisect
import re
from collections.abc import Sequence

from newsparse_speakers.answers import NOBODY, Answer, several
from newsparse_speakers.beings import Being, skeleton
from newsparse_speakers.given import genders
from newsparse_speakers.passages import Passage
from newsparse_speakers.people import People, form, named_words
from newsparse_speakers.phrases import Region
from newsparse_speakers.resolve import Resolver
from newsparse_speakers.second import unnamed
from newsparse_speakers.second.firms import firms
from newsparse_speakers.second.holders import holders
from newsparse_speakers.second.whose import is_body, is_titled
from newsparse_speakers.tokens import Tokens

_NEAR = 500  # characters in which a pronoun's owner is looked for
_NOUN = re.compile("[NT]")
_OF = re.compile("[pe]")


class Namer(Resolver):
    """
    A resolver for languages whose nouns have capitals.
    """

    def __init__(self, people: People, read: list[Passage]) -> None:
        super().__init__(people)
        self.read = read
        self.holders: dict[str, list[Being]] | None = None
        self.firms: list[tuple[int, str]] | None = None
        self._roles = tuple(self.lex.words["roles"])
        self._companies = tuple(self.lex.second["companies"])
        self.other = ("", -1)  # the gender of who spoke last without a name, and where

    def resolve(self, tokens: Tokens, tags: str, region: Region) -> Answer:
        """
        Who is meant by the tokens of *region*.
        """
        earlier = self.last
        start = region[0]
        if region[1] - start == 1 and tags[start] == "P" and self._many(tokens, tags, start):
            return NOBODY
        answer = super().resolve(tokens, tags, region)
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
        if self._another(own, at):
            answer = self._owner(word, at)
            return Answer(None, (answer.name,) if answer.name else answer.candidates)
        last = self.last
        if last is not None and (at - last[0] > _NEAR or not self._somebody(last[1])):
            self.last = None
        answer = super()._pronoun(word, at)
        self.last = last if answer.being is None else self.last
        return answer

    def _another(self, sign: str, at: int) -> bool:
        """
        Whether the sentence before is about somebody without a name: "Ein Mann griff Moe an. ..., sagte er."
        """
        starts, tokens = self.people.starts, self.read[0].tokens
        tags = tokens.tags
        begin = self._begin(bisect.bisect_left(starts, at))
        sentence = unnamed.before(tags, begin)
        if sentence is None or self._between(starts[begin], at):
            return False
        low, high = sentence
        if (self.last is not None and self.last[0] >= starts[low]) or unnamed.told(tokens, low, high):
            return False
        found = unnamed.subject(tokens, tags, low, high)
        if found is None or unnamed.gender(tokens, tags, found) != sign:
            return False
        if self._words(tokens, tags, *found, starts[found[0]]).name:
            return False
        self.other = (sign, starts[found[0]])
        return True

    def _many(self, tokens: Tokens, tags: str, i: int) -> bool:
        """
        Whether the verb beside a pronoun is plural: "sagten sie".
        """
        words = self.lex.second
        if tokens.small[i] not in words["many"]:
            return False
        beside = i - 1 if i and tags[i - 1] in "VXb" else i + 1
        if tags[beside : beside + 1] not in ("V", "X", "b"):
            return False
        verb = tokens.small[beside]
        return verb.endswith("en") or verb in words["plural_verbs"]

    def _before(self, at: int) -> list[tuple[int, Being]]:
        return [
            (place, self._same(one))
            for place, one in self._between(max(0, at - _NEAR), at)
            if self._somebody(one)
        ]

    def _same(self, being: Being) -> Being:
        """
        Who has the name that stands in the genitive: "Karl Brauns".
        """
        first, last = being.words[0], being.words[-1]
        if last[-1:] != "s" or not being.person or len(being.words) < 2:
            return being
        return self.people.by_full.get((skeleton(first), skeleton(last[:-1]))) or being

    def _named(self, words: list[str], tokens: Tokens, tags: str, begin: int, last: int) -> Answer:
        answer = super()._named(words, tokens, tags, begin, last)
        if answer.being is not None and (being := self._same(answer.being)) is not answer.being:
            return Answer(being.name, (), being)
        return answer

    def _surname(self, tokens: Tokens, tags: str, start: int, at: int) -> Answer:
        answer = super()._surname(tokens, tags, start, at)
        if answer.name or answer.candidates:
            return answer
        printed = tokens.printed(start)
        forms = [printed[0].lower() + printed[1:]]  # Al-Assad
        forms += [f"{one}-{printed}" for one in self.lex.second["articles_of_names"]]
        if printed[-1] == "s":
            forms.append(printed[:-1])
        for one in forms:
            people = [being for being in self.people.named(one, at) if being.person]
            if people:
                return several(people)
        return answer

    def _somebody(self, being: Being) -> bool:
        words = being.words
        if not being.person or words[0].lower() in self.lex.second["no_given"]:
            return False
        particles = self.lex.words["particles"]
        if words[0].lower() in particles:
            return False  # "von der Leyen"
        if len(words) > 1 and words[1] in particles and words[0].lower() not in genders():
            return False  # "Angaben von der Leyens"
        return len(words) < 3 or not self._owned(words)

    def _words(self, tokens: Tokens, tags: str, start: int, end: int, at: int) -> Answer:
        if tags[end - 1] == ")" and (opening := tags.rfind("(", start, end)) > start:
            end = opening
        limit = end
        if tags[end : end + 2] == ",N":
            limit = min(end + 5, len(tags))
        names = self._own(tokens, tags, start, end, limit)
        if names:
            answers = [self._named(named_words(tokens, *one), tokens, tags, *one) for one in names]
            if len(answers) == 1 or names[1][0] >= end:
                return answers[0]
            return Answer(None, tuple(dict.fromkeys(one.name for one in answers if one.name)))
        head = next((i for i in range(start, end) if tags[i] in "NT"), -1)
        if head < 0:
            return NOBODY
        if is_titled(tokens, tags, head, end):
            answer = self._named(named_words(tokens, head + 1, end), tokens, tags, head + 1, end)
            last = "" if answer.being is None else answer.being.words[-1].lower()
            firm = last in self.lex.second["firm_endings"]
            return NOBODY if firm and tags[head] == "T" else answer  # Frau Moe is not the Moe AG
        if tokens.small[end - 1] in self.lex.second["firm_endings"] and tags[end - 2 : end] == "NN":
            first = head + (end - head > 2 and tokens.small[head].endswith(self._companies))
            return Answer(form(tokens, first, end))  # der Konzern Hafenbau AG
        printed = tokens.printed(head)
        if len(printed) > 1 and printed.isupper():
            being = self.people.by_letters.get(printed)
            # letters behind a person are those of a party
            return Answer(being.name, (), being) if being and not being.person else Answer(printed)
        if tags[start] in "NT":
            behind = _OF.search(tags, start + 1, end)  # Anhänger des Präsidenten, Rau von der SPD
            printed = tokens.printed((behind.start() if behind else end) - 1)
            for word in (printed, printed[:-1]) if printed[-1:] == "s" else (printed,):
                people = [one for one in self.people.named(word, at) if self._somebody(one)]
                if people:
                    return several(people)
            return NOBODY
        people = [one for one in self.people.named(tokens.printed(end - 1), at) if one.person]
        if people and end - head == 1 and tags[end - 2] in "wv#":
            return several(people)  # der 60-jährige Moe
        if tags[start] in "De" and tokens.small[start] in self.lex.words["definite"]:
            return self._holder(tokens.small[head], at, self._of(tokens, tags, head + 1, end))
        return NOBODY

    def _of(self, tokens: Tokens, tags: str, start: int, end: int) -> list[str]:
        """
        The nouns behind another that tell whose it is, bare: "der Sprecher der Bahn".
        """
        return [tokens.small[i].rstrip("s") for i in range(start, end) if tags[i] == "N"]

    def _own(self, tokens: Tokens, tags: str, start: int, end: int, limit: int) -> list[Region]:
        """
        The names between two tokens but those that only tell whose spokesman speaks.
        """
        found: list[Region] = []
        for low, high in self._names(tokens, tags, start, limit):
            if low >= end or not self._inside_another(tokens, tags, start, (low, high)):
                found.append((low, high))
            else:
                found += self._names(tokens, tags, low + 2, high)  # Ida Moes Sprecherin Eva Berg
        return found

    def _names(self, tokens: Tokens, tags: str, start: int, limit: int) -> list[Region]:
        """
        The names of people between two tokens: each begins with a given name.
        """
        known = genders()
        found: list[Region] = []
        i = start
        while i < limit - 1:
            two = tags[i + 1] == "N" or tags[i + 1 : i + 3] == "TT"  # Ida M.
            if tags[i] == "N" and two and tokens.small[i] in known and not self._thing(tokens, i):
                last = i + (2 if tags[i + 1] == "N" else 3)
                while last < limit and tags[last] == "N" and "." not in tokens.small[last]:
                    last += 1  # sagte Ida Moe beispiel.example
                found.append((i, last))
                i = last
            i += 1
        return found

    def _inside_another(self, tokens: Tokens, tags: str, start: int, name: Region) -> bool:
        """
        Whether a name only tells whose spokesman speaks: "der Sprecher von Ida Moe", "Ida Moes Anwältin".
        """
        low, high = name
        before = max(tags.rfind("p", start, low), tags.rfind("e", start + 1, low))
        if _NOUN.search(tags, start, max(before, start)):
            if before + 1 == low or any(one.endswith(self._roles) for one in tokens.small[before + 1 : low]):
                return True
            whose = tags[before] == "e" or tokens.small[before] in self.lex.second["agents"]
            some = tags[start] in "De" and tokens.small[start] not in self.lex.words["definite"]
            return whose and (some or not is_body(tokens, tags, low - 1))
        words = named_words(tokens, low, high)
        return self._owned(words) and (len(words) > 2 or low > start)

    def _owned(self, words: Sequence[str]) -> bool:
        """
        Whether words begin with somebody's name in the genitive.
        """
        if words[1][-1:] != "s":
            return False
        if len(words) > 2 and words[2].lower().endswith(self._roles):
            return True
        owner = self.people.by_full.get((skeleton(words[0]), skeleton(words[1][:-1])))
        return owner is not None and owner.person

    def _thing(self, tokens: Tokens, i: int) -> bool:
        word = tokens.small[i]
        return word in self.lex.second["no_given"] or word in self.lex.words["particles"]

    def _around(self, at: int) -> str:
        """
        What stands around a place in its sentence, in small letters.
        """
        text = self.people.text
        before = text[max(0, at - 80) : at].rsplit(". ", 1)[-1]
        return (before + text[at : at + 120].split(". ", 1)[0]).lower()

    def _holder(self, word: str, at: int, of: list[str]) -> Answer:
        """
        Who is called so beside the name: "die Hafenmeisterin", with one of the words *of* near it if any.
        """
        if self.holders is None:
            self.holders = holders(self.people, self.read[0])  # its tokens are those of the article
        found = [one for one in self.holders.get(word, ()) if one.at < at]
        if not found and not of and word in self.lex.second["companies"]:
            if self.firms is None:
                self.firms = firms(self.read[0].tokens)
            names = tuple(dict.fromkeys(name for place, name in self.firms if place < at))
            return Answer(names[0]) if len(names) == 1 else Answer(None, names[:6])
        if of:
            found = [one for one in found if any(word in self._around(one.at) for word in of)]
        if not found:
            return NOBODY
        if len(found) > 1 and self.last is not None and self.last[1] in found:
            return Answer(self.last[1].name, (), self.last[1])
        return several(found)
