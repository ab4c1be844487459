"""
From the words beside a quotation to the fullest name that the article gives.
"""

import re

from newsparse_speakers.answers import NOBODY, Answer, several, sure
from newsparse_speakers.beings import Being
from newsparse_speakers.crowds import runs_of, stretched
from newsparse_speakers.given import genders
from newsparse_speakers.heads import an_office, has_all
from newsparse_speakers.organisations import Organisations
from newsparse_speakers.people import People, form, named_words
from newsparse_speakers.phrases import BEHIND, Region, last_run, part
from newsparse_speakers.pronouns import Pronouns
from newsparse_speakers.roles import holder
from newsparse_speakers.tokens import Tokens
from newsparse_speakers.within import before_of, one_office, within

_INSIDE = re.compile("(?:[a-z,;]|(?<![.!?])[”\"’'])[^\\S\n\r]$")  # before a capital inside a sentence
_RUN = re.compile("w{0,2}([NT]*N)")
_GOES_ON = frozenset(",(c")  # a list
_NO_NAME = (0, None, "")
_WORDS = 100  # words that are looked up in the whole text


class Resolver(Pronouns):
    """
    Resolves mentions in the order of the text, so that "he" can be who spoke last.
    """

    def __init__(self, people: People) -> None:
        super().__init__(people)
        self.organisations = Organisations(people)
        self._firsts: dict[str, list[Being]] | None = None
        self.second = self.lex.verb_second
        self.particles = self.lex.words["particles"]
        self._inside: dict[str, bool] = {}
        self._alone: dict[str, Answer] = {}

    def resolve(self, tokens: Tokens, tags: str, region: Region) -> Answer:
        """
        Who is meant by the tokens of *region*.
        """
        start, end = region
        at = tokens.starts[start]
        tag = tags[start]
        if (tags[end : end + 1] in _GOES_ON or "c" in tags[start - 1 : end]) and not self.second:
            crowd = stretched(self.people, tokens, tags, start, end)
            if crowd:
                return self._several_names(tokens, tags, *crowd)
        if (
            (tag == "D" or tags[end : end + 1] == ",")
            and not self.second
            and an_office(self.people, tokens, tags, start, end)
        ):
            answer = self._role(tokens, tags, start, end, at)  # the Prime Minister
        elif end - start == 1:
            if tag in "PO" or (tag in "De" and tokens.word(start) in self.lex.gender):
                answer = self._pronoun(tokens.word(start), at)
            elif tag in "Wt":
                answer = self._relative(tokens, tags, start)
            elif tag == "g" and not self.second and tokens.first(start).isupper():
                answer = several(self.people.named(tokens.printed(start), at))  # Moe's claim
            elif tag == "N" and tags[start - 1] not in "TwD":
                answer = self._surname(tokens, tags, start, at)
            else:
                answer = self._words(tokens, tags, start, end, at)
        elif self.second:
            answer = self._words(tokens, tags, start, end, at)
        elif tag in "NT" and tags[end - 1] in "Ng":
            if tags[start - 1] == "p" and tags[end] in "VX" and tags[start - 2] == "v":
                return NOBODY  # a judge appointed by President Moe
            answer = self._whole(tokens, tags, start, end, at)
        elif "N" not in (inside := tags[start:end]) and "T" not in inside:
            answer = self._role(tokens, tags, start, end, at)
        else:
            answer = self._words(tokens, tags, start, end, at)
        if answer.being is not None:
            self.last = (at, answer.being)
        elif answer is NOBODY and tag == "D":
            self._without_name(tokens, region)
        return answer

    def _surname(self, tokens: Tokens, tags: str, start: int, at: int) -> Answer:
        """
        Who is meant by a name of one word; where one alone has it, wherever it stands.
        """
        word = tokens.printed(start)
        answer = self._alone.get(word)
        if answer is None:
            if self.second:
                answer = self._words(tokens, tags, start, start + 1, at)
            else:
                answer = self._named([word], tokens, tags, start, start + 1)
            if answer.being is not None and len(self.people.bearers(word)) == 1:
                self._alone[word] = answer
        return answer

    def _whole(self, tokens: Tokens, tags: str, start: int, end: int, at: int) -> Answer:
        """
        Who is meant by a name of several words, as it is printed there and elsewhere.
        """
        words = tokens.text[at : tokens.starts[end]]
        answer = self._alone.get(words)
        if answer is None:
            kept = self.people.known.get(words)
            if kept is None or kept[1] is None or kept[1].words[0].lower() in self.particles:
                answer = self._words(tokens, tags, start, end, at)
                if answer.being is None or len(self.people.bearers(tokens.printed(end - 1))) != 1:
                    return answer
            else:
                answer = sure(kept[1])
            self._alone[words] = answer
        return answer

    def _relative(self, tokens: Tokens, tags: str, start: int) -> Answer:
        near = self._between(max(0, tokens.starts[start] - 150), tokens.starts[start])
        if near and "N" in tags[max(0, start - 2) : start]:
            return sure(near[-1][1])
        return NOBODY

    def _words(self, tokens: Tokens, tags: str, start: int, end: int, at: int) -> Answer:
        if tags[end - 1] == ")" and (opening := tags.rfind("(", start, end)) > start:
            end = opening
        run = None if tags[end - 1] in "VvGX" else last_run(tags, start, end)
        if run is None:
            return self._role(tokens, tags, start, end, at)  # the bill that Moe opposed
        first, last = run
        headed = any(tags[i] in "wg" for i in range(last, end)) or (
            (first > start and tags[first - 1] in "p")
            or (first > start + 1 and tags[first - 1] in "De" and tags[first - 2] == "p")
            or (first > start + 1 and part(tags, start, first, tokens.word(first - 1)))
            or (first > start + 2 and within(self.people.runs, tokens, tags, start, first))
            or (
                first > start + 3
                and tags[first - 1] == "c"
                and "p" in tags[start:first]
                and "w" in tags[start:first]
            )
        )
        if tags[start] == "D" or "p" in tags[start:end]:
            for begin in (start + 1, first):
                printed = tokens.text[tokens.starts[begin] : tokens.starts[end]]
                skip, being, _ = self.people.known.get(printed, _NO_NAME)
                if being is None:
                    continue
                if (
                    not being.person
                    if begin < first
                    else skip and one_office(tokens, tags, (start, first), skip, self.people.runs)
                ):
                    return sure(being)  # the Centre for Fish and Salt; Deputy Secretary of State Ida Moe
        if "p" in tags[start:first] and (own := before_of(self.people, tokens, tags, start, end)):
            return self._named(named_words(tokens, *own), tokens, tags, *own)
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
        behind = tags[begin - 1] if len(words) == 1 else ""
        if behind == "g" and tags[start] == "D" and words[0].lower() in self.lex.words["groups"]:
            return NOBODY  # the Prime Minister's Office
        if behind == "D" and self._of_a_people(words[0].lower()):
            return NOBODY  # the Norwegian
        if begin > first and len(words) == 1 and words[0].lower() in self.lex.words["roles"]:
            if self.people._title(tokens, tags, begin) and self.people.bearers(words[0]):
                return self._named(words, tokens, tags, begin, last)  # Ms King
            return self._role(tokens, tags, start, end, at)
        return self._named(words, tokens, tags, begin, last)

    def _named(self, words: list[str], tokens: Tokens, tags: str, begin: int, last: int) -> Answer:
        people = self.people
        if not words:
            return NOBODY
        at = tokens.starts[begin]
        if len(words) > 1 and words[0].lower() in self.particles and people.bearers(words[-1]):
            words = words[-1:]  # Van Dahl
        if len(words) > 1:
            being = people.being(people.runs.run(0, words, ""))
            if being is not None:
                return sure(being)
            suffix = words[-1].lower().rstrip(".")
            if len(words) == 2 and suffix in self.lex.words["generations"]:  # Moe Jr.
                return several([one for one in people.bearers(words[0]) if one.suffix == suffix])
            return Answer(form(tokens, begin, last))
        word = words[0]
        office = word.lower() in self.lex.words["roles"] or word.lower() in self.lex.words["titles"]
        if office and not (word[0].isupper() and people.bearers(word)):
            return self._role(tokens, tags, begin, begin + 1, at)
        title = people._title(tokens, tags, begin)
        if begin > 0 and tags[begin - 1] == "D":
            title = ""
        found = people.named(word, at, title) or self.organisations.lettered(word) or self._by_first(word)
        if found:
            return several(found)
        if not title and _opens_sentence(people.text, at) and not self._is_name(word):
            return NOBODY  # Officials in Oslo said
        if not word[:1].isupper() or (len(word) == 1 and not title):
            return NOBODY  # Q, a letter of the alphabet
        if word.isupper() or tags[begin - 1] == "D":
            if word.lower() in self.lex.words["lettered"]:
                return NOBODY  # the PM
            return Answer(word)  # the Kremlin
        return sure(people.stranger(word, at, title))

    def _is_name(self, word: str) -> bool:
        """
        Whether a word that opens a sentence is a name: by its letters, or with a capital inside one too.
        """
        if not word[1:].islower() or word.lower() in genders():
            return True  # NATO, McBride
        known = self._inside
        if word not in known:
            known[word] = len(known) < _WORDS and self._stands_inside(word)
        return known[word]

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

    def _by_first(self, word: str) -> list[Being]:
        """
        Those called by their given name, or by a family name that comes first.
        """
        if self._firsts is None:
            self._firsts = {}
            for who in self.people.all:
                if who.person or who.roles:
                    self._firsts.setdefault(who.words[0], []).append(who)
        return self._firsts.get(word, [])

    def _of_a_people(self, word: str) -> bool:
        words = self.lex.words
        return word in words["members"] or (word[-3:] in words["peoples"] and word not in words["no_peoples"])

    def _several_names(self, tokens: Tokens, tags: str, start: int, end: int) -> Answer:
        found = []
        for low, high in runs_of(self.people, tokens, tags, start, end):
            begin, last = self.people.person_in(tokens, tags, low, high)
            words = named_words(tokens, begin, last)
            answer = self._named(words, tokens, tags, begin, last)
            if answer.name:
                found.append(answer.name)
        return Answer(None, tuple(dict.fromkeys(found)))

    def _role(self, tokens: Tokens, tags: str, start: int, end: int, at: int) -> Answer:
        """
        "the spokesman", "the executive director": who has that office in the article.
        """
        if tags[end] == "," and tags[end + 1] in "NTw":
            run = _RUN.match(tags, end + 1)
            if run and tags[run.end()] in (",.pVk\n" if run.start(1) == end + 1 else ","):
                low, high = self.people.person_in(tokens, tags, run.start(1), run.end())
                return self._named(named_words(tokens, low, high), tokens, tags, low, high)
        if tags[start] not in "De" or tokens.word(start) not in self.lex.words["definite"]:
            return NOBODY
        stop = BEHIND.search(tags, start + 1, end)
        head = (stop.start() if stop else end) - 1
        last = None if self.last is None else self.last[1]
        known = holder(self.people, tokens, tags, (start, end), head, last)
        if known is not None:
            return known if has_all(self.people, tokens, tags, (start, head), known) else NOBODY
        if head > start + 1 and tags[head - 1] in "wv":
            last = None  # the law enforcement agency
        return self.organisations.of_kind(tokens.small[head], at, last)


def _opens_sentence(text: str, at: int) -> bool:
    before = text[max(0, at - 4) : at].rstrip(" \u00a0\u202f\"“‘'(")
    return not before or before[-1] in ".!?\n:”"
