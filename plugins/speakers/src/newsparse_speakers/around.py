"""
The sentences around a pronoun: where they begin and end, and who is spoken of in them.
"""

import re
from bisect import bisect_right

from newsparse_speakers.another import is_another
from newsparse_speakers.beings import Being
from newsparse_speakers.given import genders
from newsparse_speakers.nameless import PHRASE, nameless
from newsparse_speakers.people import People

_LONGEST = 200  # tokens of a sentence
_OF = re.compile("[^XbvVBpo]+[po][^XbvVB]*")  # an aide to
_OWNED = re.compile("[NT]{0,3}g(?=w)")
_TOLD = re.compile("[VT](N+)")
_ACTS = re.compile("[NT]+R?[VXbv]")
_OPENING = re.compile("[^,.;:QKE\nXb]{2,16},(?=[DNTg])")  # on the farm, a neighbour
_OPENS = frozenset("pRGvdk")
OPENS = frozenset("kpGVv")  # what stands before the subject of a sentence, up to a comma
_SENTENCES = 12  # that are looked at for somebody else
_OF_A_PLACE = re.compile("DN[Nw]*[wT](?=[bXVv])")
_APPOSED = re.compile("D[wR#]*w,[vw]*")  # one victim, retired driver
_VERBS = frozenset("VXbBGvStW")  # and what opens a clause inside another

_LINK = re.compile("\n[^\n]:")
_CAPTION = 16  # tokens of a caption
_MARKS = frozenset(".EQK;P")  # which it has none of
_OPENER = 2  # tokens before the subject of a clause that opens a sentence: but when Moe came

Mention = tuple[int, Being]


class Around:
    """
    The sentences of an article, by their tokens, and those whom they speak of.
    """

    def __init__(self, people: People) -> None:
        self.people = people
        self.lex = people.lex
        self.nameless = nameless(people.lex)
        self._between = people.between
        self._tags, self._starts, self._small = people.tags, people.starts, people.words
        self._replies = self.lex.words["replying"]
        # Whether any paragraph may be a caption or a link; most articles have none.
        self._captions = "/" in people.text or _LINK.search(people.tags) is not None
        # The tags with one mark for all ends of sentences, so that one look finds the next.
        self._stops = people.tags.replace("E", ".").replace("\n", ".")

    def _begin(self, i: int) -> int:
        """
        The first token of the sentence that token *i* stands in.
        """
        if self._tags[i - 1] == "E":
            i -= 1  # "Why?" he asked.
        low = i - _LONGEST if i > _LONGEST else 0
        stop = self._stops.rfind(".", low, i)
        return low if stop < 0 else stop + 1

    def _end(self, i: int) -> int:
        """
        Where the sentence that token *i* stands in ends.
        """
        stop = self._stops.find(".", i, i + _LONGEST)
        return stop if stop >= 0 else min(len(self._stops) - 1, i + _LONGEST)

    def _sentence_before(self, begin: int) -> tuple[int, int]:
        """
        The tokens of the sentence before the one that begins at token *begin*.
        """
        high = begin
        while high > 1 and self._stops[high - 1] == ".":
            high -= 1
        return self._begin(high), high

    def _is_right_before(self, end: int, begin: int) -> bool:
        """
        Whether nothing stands between the end of a sentence and the beginning of another one.
        """
        return end < begin and not self._stops[end:begin].strip(".")

    def _beside(self, i: int) -> bool:
        """
        Whether the pronoun at token *i* has its verb alone beside it: "...," he said.
        """
        tags = self._tags
        return (
            not self.lex.verb_second
            and tags[i - 1] in ",KQE"
            and tags[i + 1] == "V"
            and tags[i + 2] in ".,;\n"
        )

    def _led(self, low: int, place: int, sign: str, *, inside: bool) -> bool:
        """
        Whether somebody else is the subject of a sentence that names one at *place*: the gunman held Moe;
        *inside* asks for names in the subject alone: an aide to Moe left.
        """
        people, tags = self.people, self._tags
        if inside and not (
            tags[low] == "D" and _OF.fullmatch(tags, low, bisect_right(people.starts, place) - 1)
        ):
            return False
        if tags[low] in "NT":
            at = people.starts[low]
            return at < place and self._rival(low, self._between(at, at + 1), sign)
        found = people.opening(self.nameless, low)
        return found is not None and found[1] in ("", sign)

    def _rival(self, low: int, named: list[Mention], sign: str) -> bool:
        """
        Whether the name that a sentence begins with may be somebody of a gender.
        """
        things = self.nameless.others
        if not named:
            word = self._small[low]
            return word not in things and genders().get(word, sign) in ("", sign)
        who = named[0][1]
        if who.gender:
            return who.gender == sign
        return who.person or things.isdisjoint([word.lower() for word in who.words])

    def _somebody_else(self, low: int, high: int, sign: str, known: list[Being]) -> bool:
        """
        Whether a sentence between two tokens begins with somebody who is none of *known*: a man ran home. The
        first ones are looked at, and the last.
        """
        for _ in range(_SENTENCES):
            if low >= high:
                return False
            if self._is_about_another(low, sign, known):
                return True
            low = self._end(low) + 1
        return low < high and self._is_about_another(self._begin(high - 1), sign, known)

    def _is_about_another(self, low: int, sign: str, known: list[Being]) -> bool:
        """
        Whether one sentence begins with somebody of a gender who is none of *known*.
        """
        tags = self._tags
        low = self._past_opening(low + (tags[low] == "c"))  # But a man ran home
        if tags[low] == "D":  # as all that `Nameless` knows begins
            found = self.people.opening(self.nameless, low)
            if found is None or found[1] not in ("", sign):
                head = _OF_A_PLACE.match(tags, low)
                return head is not None and self._is_other_holder(low, head.end() - 1, known)
            office = found[0]
            return not (office and any(self._has(one, office, low) for one in known))
        if tags[low] == "N" and tags[low + 1] in "vV," and self._given_alone(low, sign):
            return True  # Siti wept
        owner = _OWNED.match(tags, low) if tags[low] in "NTg" else None
        if owner is None:
            return False
        word = self._small[owner.end()]
        told = self.nameless.sign(word)
        if told in ("", sign):
            return True  # Moe's mother wept
        people, at = self.people, owner.end() - 1  # Moe's comments, or her son, came late
        whose = people.bearers(people.printed(at, at + 1))
        return any(one.gender in ("", sign) and one not in known and one.person for one in whose)

    def _has(self, being: Being, office: str, low: int) -> bool:
        """
        Whether somebody has the office of the phrase at token *low*, whose word is *office*.
        """
        if office not in being.roles and office not in being.past:
            return False
        found = PHRASE.match(self._tags, low)
        return found is None or not is_another(self.people, low, found.end() - 1, being)

    def _is_other_holder(self, low: int, head: int, known: list[Being]) -> bool:
        """
        Whether a phrase with a name in it tells another of an office that one of *known* has: the Hull coach.
        """
        having = [one for one in known if self._small[head] in one.roles]
        return having != [] and all(is_another(self.people, low, head, one) for one in having)

    def _past_opening(self, low: int) -> int:
        """
        The token behind the words for when, where and how that a sentence opens with, up to a comma.
        """
        found = _OPENING.match(self._tags, low) if self._tags[low] in _OPENS else None
        return low if found is None or self.lex.verb_second else found.end()

    def _given_alone(self, i: int, sign: str) -> bool:
        """
        Whether the one name at token *i* is that of somebody of a gender who has no other.
        """
        people = self.people
        if people.tags[i + 1] == ",":
            beside = people.opening(self.nameless, i + 2)  # Strava, the director, wept
            known = beside is not None and beside[1] in ("", sign)
        else:
            known = genders().get(people.words[i]) in ("", sign)
        return known and not people.between(people.starts[i], people.starts[i + 1])

    def _owners(self, low: int, high: int) -> list[Being]:
        starts = self._starts
        return self.people.owners(starts[low], starts[high])

    def _after(self, place: int) -> int:
        """
        The token behind the sentence of a place of the text.
        """
        return self._end(bisect_right(self._starts, place) - 1)

    def _replied(self, i: int) -> bool:
        """
        Whether a verb of replying stands beside the pronoun at *i*.
        """
        words = self._small
        return words[i + 1] in self._replies or words[i - 1] in self._replies

    def _answered(self, place: int) -> str:
        """
        Whom whoever is named at a place spoke to, who may reply: "Moe told Lie." "No," he replied.
        """
        people = self.people
        tags, k = people.tags, bisect_right(people.starts, place) - 1
        high = self._end(k)
        while tags[k] in "NTg":
            k += 1
        found = _TOLD.search(tags, k, high)
        return people.printed(found.start(1), found.end(1)) if found else ""

    def _asked(self, place: int) -> bool:
        """
        Whether whoever is named at a place asks what somebody else replies to: Moe asked: "Why?" He replied.
        """
        people, words = self.people, self._small
        k = bisect_right(people.starts, place) - 1
        verb = people.tags.find("V", k, self._end(k))
        if verb < 0:
            verb = k - 1  # "Why?" asked Moe
        elif "b" in people.tags[k:verb]:
            return False  # Moe was asked why. "No," he replied
        return not {words[verb], words[k - 1]}.isdisjoint(self.lex.words["questions"])

    def _is_caption(self, found: Mention) -> bool:
        """
        Whether a name stands in a paragraph that belongs to a picture or links elsewhere: Tom Berg/Agency;
        More: Berg retires.
        """
        if not self._captions:
            return False
        tags, starts = self._tags, self._starts
        i = bisect_right(starts, found[0]) - 1
        low = tags.rfind("\n", i - _CAPTION if i > _CAPTION else 0, i)
        end = tags.find("\n", i, i + _CAPTION)
        if low < 0 or end < 0 or not _MARKS.isdisjoint(tags[low:end]):
            return False
        link = tags[low + 2] == ":" and self._small[low + 1] in self.lex.words["links"]
        return link or "/" in self.people.text[found[0] : starts[end]]

    def _subject(self, found: Mention, low: int) -> bool:
        """
        Whether a name is the subject of the sentence that begins at token *low*.
        """
        tags = self._tags
        i = bisect_right(self._starts, found[0]) - 1
        if tags[i - 1] == "k" and i - low > _OPENER:
            return False  # What if Moe comes? He
        if tags[low] in OPENS and tags[i - 1] == "," and _ACTS.match(tags, i):
            return True  # When Berg came, Moe left
        if tags[i - 1] in "pDo":
            return False
        if tags[i - 1] in "vV" and self._small[i - 1] in self.lex.words["called_by"]:
            i -= 1  # a worker named Ida Moe
        return _VERBS.isdisjoint(tags[low:i]) or _APPOSED.fullmatch(tags, low, i) is not None

    def _named_behind(self, i: int, begin: int, at: int) -> list[Being]:
        """
        Those whom the rest of the sentence names, whom its pronoun does not mean: he told Berg.
        """
        starts, tags = self._starts, self._tags
        if "k" in tags[begin:i]:
            return []  # when he came, Berg said
        return [one for _, one in self._between(at, starts[self._end(i)])]
