"""
From the words beside a quotation to a name, where every noun has a capital: a given name tells a person.
"""

import re

from newsparse_speakers.answers import NOBODY, Answer, several
from newsparse_speakers.beings import Being
from newsparse_speakers.given import genders
from newsparse_speakers.passages import Passage
from newsparse_speakers.people import People
from newsparse_speakers.phrases import Region
from newsparse_speakers.printed import form, named_words
from newsparse_speakers.second.aged import is_other, nouns_since
from newsparse_speakers.second.firms import firms
from newsparse_speakers.second.nouns import feminine
from newsparse_speakers.second.referring import antecedent, whose_own
from newsparse_speakers.second.signs import is_adjective, of_article, sign_of
from newsparse_speakers.second.titled import Titled
from newsparse_speakers.second.whose import calls, is_body, is_office, is_person, is_titled, is_unknown
from newsparse_speakers.tokens import Tokens

_NOUN = re.compile("[NT]")
_OF = re.compile("[pe]")
_PLACED = re.compile("p[De]?N{1,2},N{2,3}(?=[,.])")
_APPOSED = re.compile(",[De]w?N{2,4},")


class Namer(Titled):
    """
    A resolver for languages whose nouns have capitals.
    """

    def __init__(self, people: People, read: list[Passage]) -> None:
        super().__init__(people, read)
        self.firms: list[tuple[int, str]] | None = None
        self._companies = tuple(self.lex.second["companies"])

    def resolve(self, tokens: Tokens, tags: str, region: Region) -> Answer:
        """
        Who is meant by the tokens of *region*.
        """
        if not self.met:
            self._introduced()
        earlier = self.last
        start = region[0]
        if region[1] - start == 1:
            if tags[start] == "P" and self._many(tokens, tags, start):
                return NOBODY
            if tags[start - 1] == "," and tokens.small[start] in self.lex.second["relatives"]:
                region = antecedent(tokens, tags, start) or region  # Lie, die sagte
        elif tokens.small[start] in self.lex.second["own"]:
            region = whose_own(tokens, tags, start) or region  # nach eigenen Angaben
        elif region[1] - start == 2 and tokens.small[start] in self.lex.second["possessed"]:
            if self._theirs(tokens, tags, start):
                return NOBODY
            region = (start, start + 1)  # seiner Meinung nach
        answer = super().resolve(tokens, tags, region)
        if self.last is not None and self.last is not earlier and not self.last[1].person:
            self.last = earlier
        if (answer.being is None or not answer.being.person) and tags[start] not in "PO":
            words = self.lex.second
            word = tokens.small[start]
            sign = "male" if word in words["men"] else "female" if word in words["women"] else ""
            self.other, self.other_before = (sign, tokens.starts[start]), self.other
        return answer

    def _named(self, words: list[str], tokens: Tokens, tags: str, begin: int, last: int) -> Answer:
        answer = super()._named(words, tokens, tags, begin, last)
        being = answer.being
        if being is not None:
            known: Being | None = self._same(being)
        else:  # Ida Moes Angaben
            known = self._bare(words) if len(words) > 1 and words[-1][-1:] == "s" else None
        return answer if known is being or known is None else Answer(known.name, (), known)

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
        return several([one for one in self._by_first(printed, True) if one.words[-1].isupper()])  # Leo XIV.

    def _words(self, tokens: Tokens, tags: str, start: int, end: int, at: int) -> Answer:
        letters: list[str] = []
        if tags[end - 1] == ")" and (opening := tags.rfind("(", start, end)) > start:
            end, letters = opening, tokens.small[opening + 1 : end - 1]
        limit = end
        if tags[end : end + 2] == ",N":
            limit = min(end + 5, len(tags))
        elif (beside := _APPOSED.match(tags, end)) and tokens.printed(beside.end() - 2)[-1] != "s":
            limit = beside.end() - 1  # ihre Freundin, die Taucherin Ida Moe,
        elif beside := _PLACED.match(tags, end):
            limit = beside.end()  # der Leiter in Oslo, Ola Lie,
        names = self._own(tokens, tags, start, end, limit)
        both = tags.find("c", start, end)
        if both > 0 and (tags[both + 1] in "De" or not names) and "p" not in tags[start:both]:
            several = self._both(tokens, tags, (start, both, end))
            if several.candidates:
                return several
        if names:
            answers = [self._named(named_words(tokens, *one), tokens, tags, *one) for one in names]
            if len(answers) == 1 or names[1][0] >= end:
                return answers[0]
            return Answer(None, tuple(dict.fromkeys(one.name for one in answers if one.name)))
        head = next((i for i in range(start, end) if tags[i] in "NT"), -1)
        if head < 0:
            return NOBODY
        if tokens.small[head] in self.lex.words["lettered"] and tags[head + 1] == "N" and head + 1 < end:
            return self._words(tokens, tags, head + 1, end, at)  # CEO Tully Moe
        if end - head > 2 and tokens.small[head][-1] == "s" and is_office(tokens, head + 1):
            head += 1  # Chinas Parteichef Tully Moe
        behind = _OF.search(tags, head + 1, end)  # Anhänger des Präsidenten, Rau von der SPD
        last = behind.start() if behind else end
        if is_titled(tokens, tags, head, last if tags[last] == "p" else end):
            end = last
            answer = self._named(named_words(tokens, head + 1, end), tokens, tags, head + 1, end)
            if answer.candidates:
                words, found = [*letters, tokens.small[head]], self.people.named(tokens.printed(end - 1), at)
                return self._family(found, words, sign_of(tokens, tags, head))
            name = "" if answer.being is None else answer.being.words[-1].lower()
            if name in self.lex.second["firm_endings"] and tags[head] == "T":
                return NOBODY  # Frau Moe is not the Moe AG
            if answer.being is not None and (len(answer.being.words) == 1 or not answer.being.person):
                self._titled(answer.being, tokens, tags, head)
            return answer
        if tokens.small[end - 1] in self.lex.second["firm_endings"] and tags[end - 2 : end] == "NN":
            first = head + (end - head > 2 and tokens.small[head].endswith(self._companies))
            return Answer(form(tokens, first, end))  # der Konzern Hafenbau AG
        printed = tokens.printed(head)
        if len(printed) > 1 and printed.isupper():
            run = head + 1
            while run < last and tags[run] == "N" and not calls(self.lex, tokens.small[run]):
                run += 1
            if run > head + 1:
                return Answer(form(tokens, head, run))  # IG Metall
            being = self.people.by_letters.get(printed)
            # letters behind a person are those of a party
            return Answer(being.name, (), being) if being and not being.person else Answer(printed)
        if tags[start] in "NT":
            printed = tokens.printed(start if tags[start:last] == "TT" else last - 1)  # Karl B., so B.
            for word in (printed, printed[:-1]) if printed[-1:] == "s" else (printed,):
                if people := [one for one in self.people.named(word, at) if self._somebody(one)]:
                    return self._family(people, letters, "")
            if tags[start:last] == "NN" and is_unknown(tokens, tags, start):
                answer = self._named(named_words(tokens, start, last), tokens, tags, start, last)
                if (being := answer.being) is not None:
                    being.person = True
                return answer if being is not None else Answer(form(tokens, start, last))
            return NOBODY
        people = [one for one in self.people.named(tokens.printed(end - 1), at) if one.person]
        if people and end - head == 1 and tags[end - 2] in "wv#":
            return self._family(people, [*letters, tokens.small[end - 2]], sign_of(tokens, tags, start))
        if tags[start] in "De" and tokens.small[start] in self.lex.words["definite"]:
            sign = of_article(tokens, tags, start, head)
            word = tokens.small[head]
            body = not is_person(tokens, head) and (
                is_body(tokens, tags, head) or tokens.small[start] in self.lex.second["things"]
            )
            if body and word not in self.lex.second["companies"]:
                return NOBODY
            if sign == "female" and not (is_adjective(tokens, head) or feminine(tokens, tags, (head, end))):
                return NOBODY  # die Minister, nach Angaben der Minister
            of = self._of(tokens, tags, head + 1, end)
            described = [tokens.small[i] for i in range(start + 1, head) if tags[i] == "w"]
            return self._holder(word, at, of, sign, described)
        return NOBODY

    def _both(self, tokens: Tokens, tags: str, ends: tuple[int, int, int]) -> Answer:
        """
        The names on both sides of an "and" that joins two: "Moe und Lie", "Ida Moe und ihr Trainer".
        """
        start, both, end = ends
        sides = ((start, both), (both + 1, end))
        found = [self._words(tokens, tags, *one, tokens.starts[one[0]]) for one in sides]
        if found[0] is NOBODY:
            return NOBODY
        names = [name for one in found for name in ((one.name,) if one.name else one.candidates)]
        return Answer(None, tuple(dict.fromkeys(names)))

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
            two = tags[i + 1] == "N" or tags[i + 1 : i + 3] in ("TT", "T.")  # Ida M.
            if (
                tags[i] == "N"
                and two
                and tokens.small[i] in known
                and not self._thing(tokens, i)
                and not self._owns(tokens, i)
            ):
                last = i + (3 if tags[i + 1 : i + 3] == "TT" else 2)
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
            if before + 1 == low or any(one.endswith(self.roles) for one in tokens.small[before + 1 : low]):
                return True
            made = tokens.small[before] in self.lex.second["agents"]
            some = tags[start] in "De" and tokens.small[start] not in self.lex.words["definite"]
            body = is_body(tokens, tags, low - 1) or (made and not is_person(tokens, low - 1))
            return (made or tags[before] == "e") and (some or not body)
        words = named_words(tokens, low, high)
        return self._owned(words) and (len(words) > 2 or low > start)

    def _owns(self, tokens: Tokens, i: int) -> bool:
        """
        Whether a given name is somebody's last name in the genitive: "Lies Sprecherin Ida Moe".
        """
        return tokens.small[i][-1] == "s" and tokens.small[i + 1].endswith(self.roles)

    def _thing(self, tokens: Tokens, i: int) -> bool:
        word = tokens.small[i]
        return word in self.lex.words["no_given"] or word in self.lex.words["particles"]

    def _holder(self, word: str, at: int, of: list[str], sign: str, described: list[str]) -> Answer:
        """
        Who is called so beside the name: "die Hafenmeisterin", with one of the words *of* near it if any.
        """
        held = self._held()
        found = held.fitting(held.called(word, at), described)
        told = held.told(word)
        if told or word.endswith(self.lex.endings["offices"]):
            found = [one for one in found if one.gender in ("", sign)]
        if of and not told:
            found = [one for one in found if held.near(one, of)]
        elif not (told or found) and word in self.lex.second["companies"]:
            if self.firms is None:
                self.firms = firms(self.read[0].tokens)
            names = tuple(dict.fromkeys(name for place, name in self.firms if place < at))
            return Answer(names[0]) if len(names) == 1 else Answer(None, names[:6])
        if not found:
            answer = self._aged(held, word, at, sign)
            return answer if answer.name or of or described else self._byword(held, word, at, sign)
        if len(found) == 1 and any(
            held.tokens.small[i] == word and is_other(held, found[0], i)
            for i in nouns_since(held, found[0], at)
        ):
            return Answer(None, (found[0].name,))  # Anwalt Moe kam. Deren Anwalt lachte.
        if len(found) > 1 and self.last is not None and self.last[1] in found:
            return Answer(self.last[1].name, (), self.last[1])
        return several(found)

    def _family(self, found: list[Being], words: list[str], sign: str) -> Answer:
        """
        Who of some people of one last name is meant by what stands beside it: "Minister Moe", "Moe (SPD)".
        """
        if len(found) > 1 and (words or sign):
            told = self._held().among(found, words, sign)
            found = told if len(told) == 1 else found
        return several(found)
