"""
Those who come into an article after somebody spoke, whom "he" may mean as well.
"""

import re
from bisect import bisect_right

from newsparse_speakers.around import OPENS, Mention
from newsparse_speakers.beings import Being
from newsparse_speakers.given import genders
from newsparse_speakers.heads import head
from newsparse_speakers.parts import BEARERS
from newsparse_speakers.phrases import Region
from newsparse_speakers.spoken_of import SpokenOf
from newsparse_speakers.tokens import Tokens

_RELATIVE = re.compile("(?:D|[NT]{0,3}g)(?:[w#]{0,2}(w)),?(N)(?![NTg])")  # Moe's wife, Tully
_INITIALS = 2  # letters: KP Moe
_AGE = 2  # digits
_SPOKE = re.compile("(?:,(?:[^,.]{1,16},)?)?R?V")
NEAR = 1_200  # characters in which a pronoun's owner is looked for
_SITE = re.compile("[a-z0-9]{2}[.][a-z]{2,4}$")  # Nordfacts.org


class Newcomers(SpokenOf):
    """
    Tells whom the sentences before a pronoun are about.
    """

    # where somebody without a name spoke last, and the gender
    unnamed: tuple[int, str] | None = None

    def _without_name(self, tokens: Tokens, region: Region) -> None:
        """
        Remember who speaks without a name: a neighbour said.
        """
        if not self.lex.verb_second:
            start, end = region
            tags = tokens.tags
            several = tags[start] != "D" or tags[start + 1] == "p"
            if not several:
                noun = start + head(tags[start:end])
            elif tags[end - 1] == "#":
                noun = start  # Juror No. 7
            elif tags[end - 1] == "w" and tokens.small[start] in self.nameless.one:
                noun = end - 1  # one of the victims
            else:
                return
            while noun > start and (tags[noun] == "N" or tokens.small[noun].endswith("ing")):
                noun -= 1  # a doctor treating Moe
            word = tokens.small[noun]
            sign = self.nameless.sign(word.removesuffix("s") if several else word)
            if sign is not None:
                self.unnamed = (tokens.starts[end], sign)

    def _newcomer(self, last: Mention, i: int) -> Being | None:
        """
        Who is the subject of the sentence before that of token *i*, where no given name tells of a man or a
        woman, and new there or beside words that were said: Moe said so. Dana Berg wept. "...," she said.
        """
        starts, tags, begin = self._starts, self._tags, self._begin(i)
        low, _ = self._sentence_before(begin)
        if starts[low] <= last[0]:
            return None
        named = self._between(starts[low], starts[begin])
        if not named or named[0][1].gender or not self._subject(named[0], low):
            return None
        place, who = named[0]
        k = bisect_right(starts, place) - 1
        if "p" in tags[low:k]:
            return None
        while tags[k] in "NTw_":
            k += 1
        told = genders().get(who.words[0].lower()) or any(
            (word.isupper() and word.isalpha() and len(word) > _INITIALS) or self.of_a_people(word.lower())
            for word in who.words
        )
        alone = len(self.people.bearers(who.words[-1])) == 1
        alone = alone and (who.person or self._acts_as_people_do(k))
        new = (who.at >= starts[low] or alone) and len(who.words) > 1 and tags[k] in "vVXb,R"
        return None if told or not new or self._is_body(who) else who

    def _acts_as_people_do(self, k: int) -> bool:
        """
        Whether a last name before token *k*, of whose owner nothing tells a person, may be one: Berg shook
        his head; but: Rovers were late.
        """
        word, words = self._small[k - 1], self.lex.words
        return (
            word[-1:] != "s"
            and self._small[k] not in words["of_several"]
            and word not in self.people.runs.things
            and word not in words["firms"]
        )

    def _kin(self, sign: str, low: int) -> Being | None:
        """
        Who is somebody's relative, has a given name alone, and is the subject of the sentence that begins at
        token *low*: his wife, Tully, wept. She
        """
        people, lists = self.people, self.lex.words
        found = _RELATIVE.match(people.tags, self._past_opening(low))
        if found is None:
            return None
        low = found.start()
        kin, name = people.words[found.start(1)], found.start(2)
        told = self.lex.gender.get(kin, "")
        known = kin in lists["kin"] or kin in lists["related"] or kin in lists["parents"]
        if not known and kin in lists["befriended"]:
            known, told = True, genders().get(people.words[name], "")  # her friend Ida
        if not known or told != sign:
            return None
        if genders().get(people.words[name], sign) not in ("", sign):
            return None
        spoke = _SPOKE.match(people.tags, name + 1) is not None
        if self._is_dead(low) or (not spoke and self._may_own(low, found.start(1), sign)):
            return None  # his father, Tully, wept; but: his father, Tully, disagreed
        return self._called_first(people.printed(name, name + 1), people.starts[name], sign)

    def _may_own(self, low: int, high: int, sign: str) -> bool:
        """
        Whether those whose relative somebody is, in the tokens from *low* to *high*, may be of a gender.
        """
        people, owner = self.people, max(self.people.tags.rfind("g", low, high), low)
        if people.tags[owner] != "g":
            return self.lex.gender.get(people.words[low], sign) == sign  # her father
        return any(one.gender in ("", sign) for one in people.bearers(people.printed(owner, owner + 1)))

    def _is_dead(self, low: int) -> bool:
        """
        Whether a sentence tells of a death, so that whom it is about does not speak.
        """
        return not self.lex.words["dying"].isdisjoint(self.people.words[low : self._end(low)])

    def _called_first(self, word: str, at: int, sign: str) -> Being | None:
        """
        Who has a given name, in full where the article gives that; nobody where several have it.
        """
        some = self.people.first_words.get(word, ())
        named = [one for one in some[:BEARERS] if one.gender in ("", sign)]
        if len(named) > 1:
            return None
        return named[0] if named else self.people.stranger(word, at, sign)

    def of_a_people(self, word: str) -> bool:
        """
        Whether a word in small letters is for somebody of a people or a party: the Norwegian, a Democrat.
        """
        words = self.lex.words
        if word[-1:] == "s" and word[-4:-1] in words["peoples"] and word[:-1] not in genders():
            word = word[:-1]  # Norwegians, but not the Brians
        return word in words["members"] or (word[-3:] in words["peoples"] and word not in words["no_peoples"])

    def _counts(self, found: Mention) -> bool:
        """
        Whether someone of whom nothing tells a gender is somebody: by a given name, an age, or as the text,
        not only the headline, has the full name, and calls them by the last alone.
        """
        being = found[1]
        if not (being.person or self.lex.verb_second or self._is_thing(being)) and self._has_age(found[0]):
            being.person = True
        if being.person or not being.surnamed:
            return being.person
        return len(being.forms) > 1 or being.at > self._starts[self.people.headline()]

    def _has_age(self, place: int) -> bool:
        """
        Whether an age stands behind the name at a place: Strava Moe, 31, wept.
        """
        tags = self._tags
        i = bisect_right(self._starts, place) - 1
        while tags[i] in "NT":
            i += 1
        age = self._small[i + 1] if tags[i : i + 3] == ",#," else ""
        return age.isdecimal() and len(age) == _AGE

    def _is_thing(self, being: Being) -> bool:
        """
        Whether a name has an article, or its first or last word tells that nobody has it.
        """
        if being.person or being.gender or being.surnamed:
            return False
        first, last = being.words[0].lower(), being.words[-1].lower().rstrip(".")
        things, others = self.people.runs.things, self.nameless.others
        return (
            being.thing
            or first in others
            or last in others
            or last in things
            or ("." in last and _SITE.search(last) is not None)
        )

    def _is_body(self, being: Being) -> bool:
        """
        Whether a name is no person's by its words: Orbis Health, Port Authority of Tully.
        """
        if self._is_thing(being):
            return True
        words = [word.lower() for word in being.words]
        known = self.people.runs.things, self.lex.words["places_and_firms"]
        return not all(some.isdisjoint(words) for some in known)

    def _may_be(self, found: Mention) -> bool:
        """
        Whether a sentence is about somebody of whom nothing tells a gender: Robin Hart left.
        """
        one = found[1]
        return not (self.lex.verb_second or one.gender or not one.person) and self._is_subject(found)

    def _opens_last(self, found: Mention, begin: int) -> bool:
        """
        Whether the sentence before token *begin* is, where the verb comes second.
        """
        place, one = found
        if not self.lex.verb_second or one.gender or not one.person:
            return False
        return self._after(place) + 1 >= begin and self._is_subject(found)

    def _is_subject(self, found: Mention) -> bool:
        return self._subject(found, self._begin(bisect_right(self._starts, found[0]) - 1))

    def _leads(self, being: Being, low: int, before: int) -> bool:
        """
        Whether somebody is the first whom a sentence names.
        """
        found = self._between(self._starts[low], before)
        return any(one is being and self._subject((place, one), low) for place, one in found[:1])

    def _last_sentence(self, found: list[Mention], begin: int) -> tuple[list[Mention], int]:
        """
        Those of the last sentence that names any, and where it begins.
        """
        starts = self._starts
        place = found[-1][0]
        low = begin if place >= starts[begin] else self._begin(bisect_right(starts, place) - 1)
        group = [one for one in found if one[0] >= starts[low]]
        if len(group) > 1 and self._tags[low] in OPENS and not self._subject(group[0], low):
            for n, one in enumerate(group):
                if self._subject(one, low):  # asked whether Moe was late, Berg laughed
                    return group[n:], low
        return group, low

    def _before(self, at: int) -> list[Mention]:
        return self._between(at - NEAR, at)

    def _right_before(self, group: list[Mention], low: int, begin: int, sign: str) -> bool:
        """
        Whether the first of those whom a sentence names is alone its subject, and the sentence from token
        *low* on is the one before that from *begin* on, in one paragraph.
        """
        tags, first = self._tags, bisect_right(self._starts, group[0][0]) - 1
        if self.lex.verb_second or low >= begin or "\n" in tags[low:begin] or "p" in tags[low:first]:
            return False
        others = [found for found in group if found[1] is not group[0][1] and found[1].gender in ("", sign)]
        return self._end(low) + 1 >= begin and all(map(self._is_inside, others))

    def _is_inside(self, found: Mention) -> bool:
        """
        Whether a name stands behind a preposition: in the boat of Moe; but: he met Moe.
        """
        return self._tags[self._opens_phrase(found)] in "po"  # against Berg, Hill and Moe

    def _opens_phrase(self, found: Mention) -> int:
        """
        The token before the phrase, or the list, of a name.
        """
        tags, i = self._tags, bisect_right(self._starts, found[0]) - 1
        while tags[i - 1] in "NTDwg#" or (tags[i - 1] in ",c" and tags[i - 2] in "NT,"):
            i -= 1
        return i - 1

    def _leads_again(self, low: int, sign: str) -> bool:
        """
        Whether a sentence begins with a pronoun: Moe said so. He met Berg. He
        """
        low += self._tags[low] == "c"  # But he met Berg
        return self._tags[low] == "P" and self.lex.gender.get(self._small[low]) == sign
