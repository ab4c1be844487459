"""
From the words beside a quotation to the fullest name that the article gives.
"""

import re

from newsparse_speakers.answers import NOBODY, Answer, several, sure
from newsparse_speakers.beings import Being
from newsparse_speakers.cutting import BLANK
from newsparse_speakers.described import is_met
from newsparse_speakers.heads import an_office, ends_office, opens_office
from newsparse_speakers.people import People
from newsparse_speakers.phrases import Region, joined, last_run, part
from newsparse_speakers.printed import named_words
from newsparse_speakers.together import Together
from newsparse_speakers.tokens import Tokens
from newsparse_speakers.within import before_of, in_a_place, in_place, of_nobody, one_office, within

_GOES_ON = frozenset(",(c")  # a list
_CLAUSE = frozenset("wvGV")
_JOINED = re.compile("([NT]*N)c[NT]*N(?=p)")
_REVEREND = re.compile("DT+N{2,3}p")
_MORE = frozenset("wgvV")  # behind a name that is not the phrase's own: Moe's lawyer, the man Moe met
_APPOSED = re.compile(",N+,(?=[XV])")
_NO_NAME: tuple[int, Being | None, str] = (0, None, "")


class Resolver(Together):
    """
    Resolves mentions in the order of the text, so that "he" can be who spoke last.
    """

    def __init__(self, people: People) -> None:
        super().__init__(people)
        self.second = self.lex.verb_second
        self._alone: dict[str, Answer] = {}
        self._heading = people.starts[people.headline()]

    def resolve(self, tokens: Tokens, tags: str, region: Region) -> Answer:
        """
        Who is meant by the tokens of *region*.
        """
        start, end = region
        at, tag = tokens.starts[start], tags[start]
        answer = self._answer(tokens, tags, start, end)
        if answer is NOBODY and tag in "Dg" and not self.second:
            answer = self._describes(tokens, tags, start, end)
        being = answer.being
        self.spoken = at
        if being is not None:
            self.latest = self.last = at, being
            self.heard.add(being)
            return answer
        if tag != "P" or self.second or answer.candidates:
            self.latest = None  # but: Nordbank said it agreed. It said
        if answer.candidates:
            self.doubted = at
        elif answer is NOBODY and tag in "D#N":
            self._without_name(tokens, region)
            self.unknown = (at, tokens.small[start]) if tag == "N" else self.unknown
        return answer

    def _answer(self, tokens: Tokens, tags: str, start: int, end: int) -> Answer:
        at, tag = tokens.starts[start], tags[start]
        if end - start > 1:
            if tags[start : start + 2] == "Pc":
                return self._with_pronoun(tokens, tags, start, end)
            return self._phrase(tokens, tags, start, end, at)
        if tag in "PO":
            return self._pronoun(tokens.small[start], at)
        if tag != "N":
            return self._word(tokens, tags, start, at)
        if (tags[end] in _GOES_ON or tags[start - 1] == "c") and (
            crowd := self._crowd(tokens, tags, start, end)
        ):
            return crowd
        if tags[start - 1] not in "TwD":
            return self._surname(tokens, tags, start, at)
        return self._words(tokens, tags, start, end, at)

    def _with_pronoun(self, tokens: Tokens, tags: str, start: int, end: int) -> Answer:
        """
        The names of two, of whom the first is a pronoun: she and Karl Berg.
        """
        first = self._pronoun(tokens.small[start], tokens.starts[start])
        both = first, self._answer(tokens, tags, start + 2, end)
        names = [name for one in both for name in (one.candidates or (one.name,)) if name]
        return Answer(None, tuple(dict.fromkeys(names)))

    def _word(self, tokens: Tokens, tags: str, start: int, at: int) -> Answer:
        """
        Who is meant by one word that is neither a pronoun nor a name.
        """
        tag = tags[start]
        if tag in "De" and tokens.small[start] in self.lex.gender:
            return self._pronoun(tokens.small[start], at)
        if tag in "Wt":
            return self._relative(tokens, tags, start)
        if tag == "g" and not self.second and tokens.first(start).isupper():
            return several(self.people.named(tokens.printed(start), at))  # Moe's claim
        if not self.second and tokens.first(start).isupper():
            known = self.people.bearers(tokens.printed(start))
            if len(known) == 1 and known[0].person:
                return sure(known[0])  # Karl Hope came. Hope said
        return self._words(tokens, tags, start, start + 1, at)

    def _phrase(self, tokens: Tokens, tags: str, start: int, end: int, at: int) -> Answer:
        """
        Who is meant by several words.
        """
        if self.second:
            return self._words(tokens, tags, start, end, at)
        phrase = tags[start:end]
        if "p" in phrase and (both := _JOINED.match(tags, start, end)):
            low, high = self.people.person_in(tokens, tags, start, both.end(1))
            pair = {tokens.small[low], *tokens.small[both.end(1) + 1 : both.end() - 1]}
            if high - low > 1 and not self.people.runs.given.keys().isdisjoint(pair):
                end, phrase = both.end(), tags[start : both.end()]  # Ida Moe and Karl Berg of the Fish Union
        mark = tags[end]
        listed = "c" in phrase or tags[start - 1] == "c" or mark in _GOES_ON
        if (
            listed
            and ("N" in phrase or (mark == "," and "cD" in phrase))
            and (crowd := self._crowd(tokens, tags, start, end))
        ):
            return crowd
        if "N" not in phrase and "T" not in phrase:
            return self._role(tokens, tags, start, end, at)
        if (phrase[0] == "D" or mark == ",") and an_office(self.people, tokens, tags, start, end):
            return self._role(tokens, tags, start, end, at)  # the Prime Minister
        if phrase[-1] == "g" and not phrase[:-1].strip("T") and tokens.first(end - 1).isupper():
            title = self.people._title(tokens, tags, end - 1)
            return several(self.people.named(tokens.printed(end - 1), at, title))  # Mr. Moe's claim
        if phrase[0] not in "NT" or phrase[-1] not in "Ng":
            return self._words(tokens, tags, start, end, at)
        if mark in "VX" and tags[start - 1] == "p" and tags[start - 2] == "v":
            return NOBODY  # a judge appointed by President Moe
        if at < self._heading and self._is_role(tokens, start, end):
            return NOBODY
        return self._whole(tokens, tags, start, end, at)

    def _is_role(self, tokens: Tokens, start: int, end: int) -> bool:
        """
        Whether capitals in a headline that has them throughout end with what somebody is: Oslo Fund Boss.
        """
        people, last = self.people, tokens.printed(end - 1)
        if tokens.small[start] in people.runs.given or self.nameless.sign(last.lower()) is None:
            return False
        return people.text.find(last.capitalize(), self._heading) < 0  # but: SECRETARY FISHER

    def _surname(self, tokens: Tokens, tags: str, start: int, at: int) -> Answer:
        """
        Who is meant by a name of one word; where one alone has it, wherever it stands.
        """
        key = tokens.text[at : tokens.starts[start + 1]]
        answer = self._alone.get(key)
        if answer is None:
            word, bearers = key.rstrip(BLANK), self.people.bearers
            if self.second:
                answer = self._words(tokens, tags, start, start + 1, at)
            elif len(known := bearers(word)) == 1 and word[0].isupper():
                return self._alone.setdefault(key, sure(known[0]))
            else:
                answer = self._named([word], tokens, tags, start, start + 1)
            if answer.being is not None and len(bearers(word)) == 1:
                self._alone[key] = answer
        return answer

    def _whole(self, tokens: Tokens, tags: str, start: int, end: int, at: int) -> Answer:
        """
        Who is meant by a name of several words, as it is printed there and elsewhere.
        """
        words = tokens.text[at : tokens.starts[end]]
        being = self.people.known.get(words, _NO_NAME)[1]
        if being is not None and being.words[0].lower() not in self.particles and not being.rivals:
            return sure(being)
        answer = self._alone.get(words)
        if answer is None:
            answer = self._words(tokens, tags, start, end, at)
            if answer.being is not None and len(self.people.bearers(tokens.printed(end - 1))) == 1:
                self._alone[words] = answer
        return answer

    def _words(self, tokens: Tokens, tags: str, start: int, end: int, at: int) -> Answer:
        if tags[end - 1] == "N" and not tags[start + 1 : end].strip("NT") and tags[start] in "DeNT":
            if tags[start] == "D" and (being := self._apposed(tokens, tags, end)) is not None:
                return sure(being)
            first = start + (tags[start] in "De")  # the Kremlin
            answer = self._in_run(tokens, tags, (start, end), (first, end))
            if answer.being is not None and first > start:
                answer.being.thing = True
            return answer
        if tags[end - 1] == ")" and (opening := tags.rfind("(", start, end)) > start:
            end = opening
        if tags[end] in ",(" and opens_office(self.people, tokens, tags, start, end):
            answer = self._role(tokens, tags, start, end, at)
            if answer.being is not None and answer.being.person:
                return answer  # the Chief Executive Officer (CEO) of Nordbank, Mr Karl Berg, said
        run = None if tags[end - 1] in "VvGX" else last_run(tags, start, end)
        if run is None:
            return self._role(tokens, tags, start, end, at)  # the bill that Moe opposed
        first, last = run
        if last == end and tags[end] in "vV" and is_met(tags, start, end):
            return NOBODY  # the woman Moe married wept
        if _REVEREND.match(tags, start, end):
            start += 1  # the Rev. Ida Moe of Fish Church
        phrase = tags[start:end]
        headed = (first > start and tags[first - 1] == "p") or (
            last < end
            and not (_MORE.isdisjoint(tags[last:end]) or in_place(self.people.runs, tokens, tags, start, run))
        )
        if first - start > 1:
            before = tags[start:first]
            headed = (
                headed
                or before[-2:] in ("pD", "pe")
                or part(tags, start, first, tokens.small[first - 1])
                or (first > start + 2 and within(self.people.runs, tokens, tags, start, first))
                or joined(tags, start, first, last)
            )
            if (before[0] == "D" or "p" in phrase) and (
                being := self._with_office(tokens, tags, (start, end), first)
            ):
                return sure(being)
            if "p" in before and (own := before_of(self.people, tokens, tags, start, end)):
                return self._named(named_words(tokens, *own), tokens, tags, *own)
            if before[-1] == "w" and "p" in before and of_nobody(self.people, tokens, tags, start, run):
                return self._role(tokens, tags, start, end, at)
        if headed:
            if phrase[0] in "NT" and "p" in phrase:
                first, last = start, start + phrase.find("p")
                if ends_office(self.people, tokens, last) or not _CLAUSE.isdisjoint(tags[first:last]):
                    return self._role(tokens, tags, start, end, at)
                stretched = self.organisations.stretched(tokens, tags, first, end)
                if stretched:
                    return Answer(stretched)
            elif phrase.startswith("DNN") and in_a_place(self.people.runs, tokens, start, phrase):
                last = start + phrase.find("p")
                return self._in_run(tokens, tags, (start, last), (start + 1, last))
            elif phrase.startswith("DN") and "p" in phrase and "w" not in phrase:
                return Answer(self.organisations.stretched(tokens, tags, start + 1, end))
            else:
                return self._role(tokens, tags, start, end, at)
        if "c" in phrase and phrase[0] in "NT":
            return self._several_names(tokens, tags, start, end)
        answer = self._in_run(tokens, tags, (start, end), (first, last))
        both = tags.find("c", start, first)
        if both > start and self._are_people(tokens.small[both - 1]):
            return Answer(None, answer.candidates or ((answer.name,) if answer.name else ()))
        return answer  # the author and historian Ida Moe; but: residents and coach Ida Moe

    def _apposed(self, tokens: Tokens, tags: str, comma: int) -> Being | None:
        """
        Who is named between the comma at a token and another: the Ceann Comhairle, Ida Moe, said.
        """
        found = _APPOSED.match(tags, comma)
        if found is None:
            return None
        starts = tokens.starts
        being = self.people.known.get(tokens.text[starts[comma + 1] : starts[found.end() - 1]], _NO_NAME)[1]
        return being if being is not None and being.person else None

    def _with_office(self, tokens: Tokens, tags: str, region: Region, first: int) -> Being | None:
        """
        Whose whole name a phrase is that ends with the capitals from token *first* on, or office and name.
        """
        start, end = region
        starts, known, close = tokens.starts, self.people.known, tokens.starts[end]
        skip, being, _ = known.get(tokens.text[starts[start + 1] : close], _NO_NAME)
        if being is not None and not being.person:
            return being  # the Centre for Fish and Salt
        skip, being, _ = known.get(tokens.text[starts[first] : close], _NO_NAME)
        if being is not None and skip and one_office(tokens, tags, (start, first), skip, self.people.runs):
            return being  # Deputy Secretary of State Ida Moe
        return None

    def _in_run(self, tokens: Tokens, tags: str, region: Region, run: Region) -> Answer:
        """
        Whose name is the *run* of capitals in the phrase of *region*.
        """
        (start, end), (first, last) = region, run
        if tokens.small[last - 1] in self.people.runs.offices and tokens.printed(last - 1).islower():
            return self._role(tokens, tags, start, end, tokens.starts[start])  # the French president
        begin = first
        if last - first > 1:
            begin, last = self.people.person_in(tokens, tags, first, last)
        words = [tokens.printed(begin)] if last - begin == 1 else named_words(tokens, begin, last)
        behind, word, lists = tags[begin - 1] if len(words) == 1 else "", words[0].lower(), self.lex.words
        if behind == "g" and (word in self.lex.gender or (tags[start] == "D" and word in lists["groups"])):
            return NOBODY  # Berg's Son Says, the Prime Minister's Office
        some = tokens.small[start] in lists["one"] and "p" not in tags[start:begin]
        if some and len(words) == 1 and words[0].isupper():
            return NOBODY  # a super PAC
        if behind == "D" and self.of_a_people(word):
            return NOBODY  # the Norwegian
        if begin > first and len(words) == 1 and word in lists["roles"]:
            if self.people._title(tokens, tags, begin) and self.people.bearers(words[0]):
                return self._named(words, tokens, tags, begin, last)  # Ms King
            return self._role(tokens, tags, start, end, tokens.starts[start])
        return self._named(words, tokens, tags, begin, last)
