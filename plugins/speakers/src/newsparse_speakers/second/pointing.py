"""
Who "er" and "sie" are: those who spoke last or were named before, and nobody who has no name.
"""

import bisect
from collections.abc import Sequence

from newsparse_speakers.answers import NOBODY, Answer
from newsparse_speakers.beings import SIGNS, Being, skeleton
from newsparse_speakers.given import genders
from newsparse_speakers.passages import Passage
from newsparse_speakers.people import People
from newsparse_speakers.resolve import Resolver
from newsparse_speakers.second import unnamed
from newsparse_speakers.second.inside import speaks_of
from newsparse_speakers.second.newcomers import brought, is_theirs, is_written, quotation, replies
from newsparse_speakers.second.nouns import plural
from newsparse_speakers.second.whose import is_body, is_genitive, is_person
from newsparse_speakers.tokens import Tokens

_PAIR = 2  # words of a name
_SENTENCE = 80  # tokens
_NEAR = 500  # characters in which a pronoun's owner is looked for


class Pointing(Resolver):
    """
    A resolver of pronouns for languages whose nouns have capitals.
    """

    def __init__(self, people: People, read: list[Passage]) -> None:
        super().__init__(people)
        self.read = read
        self.roles = tuple(self.lex.words["roles"])
        self.told: frozenset[Being] = frozenset()  # of whom the sentence of a pronoun is
        self.other = ("", -1)  # the gender of who spoke last without a name, and where
        self.other_before = ("", -1)  # the same of who did before

    def _pronoun(self, word: str, at: int) -> Answer:
        told = self._told_of(bisect.bisect_right(self.people.starts, at) - 1)
        if not told:
            return self._who(word, at)
        last, self.told = self.last, told
        if last is not None and last[1] in told:
            self.last = None
        answer = self._who(word, at)
        self.told = frozenset()
        self.last = self.last or last
        if answer.being in told:
            return NOBODY
        names = {one.name for one in told}
        return Answer(
            answer.name, tuple([one for one in answer.candidates if one not in names]), answer.being
        )

    def _told_of(self, i: int) -> frozenset[Being]:
        """
        Who is the subject of what the pronoun at token *i* says: "Berg habe gut gespielt, sagte er."
        """
        tokens = self.read[0].tokens
        tags = tokens.tags
        if i < _PAIR or tags[i - 1] not in "Vw" or tags[i - 2] not in ",QKE":
            return frozenset()
        begin = self._begin(i)
        if not unnamed.told(tokens, begin, i):
            return frozenset()
        found = unnamed.subject(tokens, tags, begin, i - 1)
        if found is None:
            return frozenset()
        starts = self.people.starts
        named = self._between(starts[found[0]], starts[found[1]])
        return frozenset([self._same(one) for _, one in named if one.person])

    def _who(self, word: str, at: int) -> Answer:
        sign, place = self.other
        if self._cited(place, self._begin(bisect.bisect_right(self.people.starts, at) - 1)):
            sign, place = self.other_before  # nach Angaben der Stadt sagte er
        own = self.lex.gender.get(word, "")
        since = self.last is None or place > self.last[0]
        if place >= 0 and since and sign in ("", own):
            # "Die Partei lehnte ab. Sie ...": a woman named before is not meant
            return self._coming(own, at, place)
        if self._another(own, at) or self._else(own, at):
            answer = self._owner(own, at) if own in SIGNS else NOBODY
            return Answer(None, (answer.name,) if answer.name else answer.candidates)
        last = self.last
        if last is not None and (at - last[0] > _NEAR or not self._somebody(last[1])):
            self.last = None
        answer = super()._pronoun(word, at)
        being = answer.being
        if being is not None and (last is None or last[1] is not being) and self._is_topic(being, own, at):
            either = [last[1], being] if last is not None and last[1].gender in ("", own) else [being]
            answer = Answer(None, tuple([one.name for one in either]))
        self.last = last if answer.being is None else self.last
        return answer

    def _is_topic(self, being: Being, sign: str, at: int) -> bool:
        """
        Whether a quotation beside a pronoun speaks of whom the sentence before is about, and of nobody else:
        "Moe fällt aus. „Er wird uns fehlen“, sagte er."
        """
        starts, tokens = self.people.starts, self.read[0].tokens
        i = bisect.bisect_right(starts, at) - 1
        if not speaks_of(tokens, quotation(tokens.tags, i), sign):
            return False
        sentence = unnamed.before(tokens.tags, self._begin(i))
        if sentence is None:
            return True
        low, high = sentence
        named = [
            self._same(one) for _, one in self._between(starts[low], starts[high]) if self._somebody(one)
        ]
        if any(one is not being and one.gender in ("", sign) for one in named):
            return False
        return next(unnamed.alone(tokens, low, high), -1) < 0

    def _else(self, sign: str, at: int) -> bool:
        """
        Whether a pronoun may be who replies to who spoke last, or what is written, or a body.
        """
        starts, tokens = self.people.starts, self.read[0].tokens
        tags, i = tokens.tags, bisect.bisect_right(starts, at) - 1
        begin = self._begin(i)
        sentence = unnamed.before(tags, begin)
        if sentence is None:
            return False
        if self.last is not None and self.last[0] >= starts[sentence[0]]:
            if not replies(tokens, tags, i):
                return False
            self.other = (sign, at)
            return True
        if i == begin:
            return is_written(tokens, tags, i, sentence)
        found = unnamed.subject(tokens, tags, *sentence) if sign == "female" else None
        return found is not None and is_theirs(tokens, tags, i, found)

    def _coming(self, sign: str, at: int, since: int) -> Answer:
        """
        Who came in the sentence before, when somebody without a name had spoken *since* whom it may be, and
        nobody else there has a name.
        """
        starts, tokens = self.people.starts, self.read[0].tokens
        begin = self._begin(bisect.bisect_right(starts, at) - 1)
        sentence = unnamed.before(tokens.tags, begin)
        if sentence is None or starts[sentence[0]] <= since:
            return NOBODY
        found = unnamed.subject(tokens, tokens.tags, *sentence)
        if found is not None and tokens.tags[found[0]] == "P":  # Ida Moe kam. Sie lacht.
            sentence = unnamed.before(tokens.tags, sentence[0])
            if sentence is None or starts[sentence[0]] <= since:
                return NOBODY
            found = unnamed.subject(tokens, tokens.tags, *sentence)
        answer = NOBODY if found is None else self._words(tokens, tokens.tags, *found, starts[found[0]])
        being = answer.being
        if being is None or not self._somebody(being) or being.gender not in ("", sign):
            return NOBODY
        others = [one for _, one in self._between(starts[sentence[0]], at) if self._somebody(one)]
        return answer if all(self._same(one) is being for one in others) else NOBODY

    def _another(self, sign: str, at: int) -> bool:
        """
        Whether the sentence before is about somebody without a name: "Ein Mann griff Moe an. ..., sagte er."
        """
        starts, tokens = self.people.starts, self.read[0].tokens
        tags = tokens.tags
        begin = self._begin(bisect.bisect_right(starts, at) - 1)
        sentence = unnamed.before(tags, begin)
        if sentence is None or self._between(starts[begin], at):
            return False
        low, high = sentence
        if self.last is not None and self.last[0] >= starts[low] and not self._cited(self.last[0], low):
            return False
        if unnamed.told(tokens, low, high):
            end = tags.find(".", begin, begin + _SENTENCE)
            if not unnamed.told(tokens, begin, max(end, begin)):
                return False  # he who told it goes on
        found = unnamed.subject(tokens, tags, low, high)
        if (
            found is not None
            and tags[found[0]] == "P"
            and self.lex.gender.get(tokens.small[found[0]]) == sign
        ):
            earlier = unnamed.before(tags, low)  # Eine Frau kam. Sie lachte.
            if earlier is None or (self.last is not None and self.last[0] >= starts[low]):
                return False
            low, high = earlier
            if self.last is not None and self.last[0] >= starts[low] and not self._cited(self.last[0], low):
                return False
            found = unnamed.subject(tokens, tags, low, high)
        if found is None or unnamed.gender(tokens, tags, found) != sign:
            found = brought(tokens, tags, (low, high), sign)
        if found is None:
            return False
        answer = self._words(tokens, tags, *found, starts[found[0]])
        if answer.name:
            if answer.being is not None and not self._between(starts[low], starts[begin]):
                self.last = starts[found[0]], answer.being  # der Taucher kam
            return False
        self.other = (sign, starts[found[0]])
        return True

    def _cited(self, place: int, begin: int) -> bool:
        """
        Whether who speaks at a place behind token *begin* is cited: "Nach Angaben von Moe", "wie Moe sagte".
        """
        tokens, words = self.read[0].tokens, self.lex.second
        if place < tokens.starts[begin]:
            return False
        before = tokens.small[bisect.bisect_right(tokens.starts, place) - 2]
        cites = words["reports"] | words["agents"] | words["according"] | words["after"]
        return before in cites or tokens.small[begin] in words["as"]

    def _many(self, tokens: Tokens, tags: str, i: int) -> bool:
        """
        Whether the verb beside a pronoun is plural: "sagten sie".
        """
        return tokens.small[i] in self.lex.second["many"] and self._is_plural(tokens, tags, i)

    def _is_plural(self, tokens: Tokens, tags: str, i: int) -> bool:
        """
        Whether the verb beside a word for who speaks is plural.
        """
        words = self.lex.second
        beside = i - 1 if i and tags[i - 1] in "VXb" else i + 1
        if tags[beside : beside + 1] not in ("V", "X", "b"):
            return False
        verb = tokens.small[beside]
        return verb.endswith("en") or verb in words["plural_verbs"]

    def _theirs(self, tokens: Tokens, tags: str, i: int) -> bool:
        """
        Whether "ihre" or "seine" at *i* may be of several, or of a body, whom the sentence before is about.
        """
        begin = self._begin(i)
        sentence = unnamed.before(tags, begin)
        found = None if sentence is None else unnamed.subject(tokens, tags, *sentence)
        if found is None or tags[found[0]] in "PO":
            return False
        if self.lex.gender.get(tokens.small[i]) == "female" and plural(tokens, tags, found):
            return True
        if i > begin + 1 or any(self._calls(tokens, k) for k in range(*found)):
            return False  # a sentence that is about somebody
        bodies = self.lex.endings["bodies"]
        nouns = [k for k in range(*found) if tags[k] == "N"]
        return any(is_body(tokens, tags, k) or f"{tokens.small[k]}s".endswith(bodies) for k in nouns)

    def _calls(self, tokens: Tokens, i: int) -> bool:
        """
        Whether a word is somebody's name, or calls somebody.
        """
        if tokens.small[i] in genders() or is_person(tokens, i):
            return True
        return any(one.person for one in self.people.bearers(tokens.printed(i)))

    def _before(self, at: int) -> list[tuple[int, Being]]:
        return [
            (place, self._same(one))
            for place, one in self._between(max(0, at - _NEAR), at)
            if self._somebody(one) and one not in self.told
        ]

    def _same(self, being: Being) -> Being:
        """
        Who has the name that stands in the genitive: "Karl Brauns".
        """
        words = being.words
        if not is_genitive(words[-1]) or not being.person or len(words) < 2:
            return being
        return self._bare(words) or being

    def _bare(self, words: Sequence[str]) -> Being | None:
        """
        Whose name words are without the ending of the genitive.
        """
        return self.people.by_full.get((skeleton(words[0]), skeleton(words[-1][:-1])))

    def _somebody(self, being: Being) -> bool:
        words = being.words
        if not being.person or words[0].lower() in self.lex.words["no_given"]:
            return False
        particles = self.lex.words["particles"]
        if words[0].lower() in particles:
            return False  # "von der Leyen"
        if len(words) > 1 and words[1] in particles and words[0].lower() not in genders():
            return False  # "Angaben von der Leyens"
        if len(words) == _PAIR and words[0][-1] == "s" and words[1].lower().endswith(self.roles):
            return not self.people.bearers(words[0][:-1])  # Moes Anwalt, and not Hans Richter
        return len(words) < _PAIR + 1 or not self._owned(words)

    def _owned(self, words: Sequence[str]) -> bool:
        """
        Whether words begin with somebody's name in the genitive.
        """
        if not is_genitive(words[1]):
            return False
        if len(words) > 2 and words[2].lower().endswith(self.roles):
            return True
        owner = self._bare(words[:2])
        return owner is not None and owner.person
