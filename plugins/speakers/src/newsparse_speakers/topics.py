"""
Whom the words right before a pronoun are about, which "he" means whoever spoke before.
"""

import re
from bisect import bisect_left, bisect_right

from newsparse_speakers.answers import Answer, several, sure
from newsparse_speakers.around import OPENS, Mention
from newsparse_speakers.beings import Being
from newsparse_speakers.families import is_dead
from newsparse_speakers.just_now import JustNow
from newsparse_speakers.newcomers import NEAR
from newsparse_speakers.spoken_of import third

_BREAKS = 4  # tokens between two sentences
_ASKED = 60  # tokens of a sentence with a question
_ASIDE = re.compile(",[^,:.]{1,30},")
_MANNER = re.compile("[XR]*(?:bR*[wvk]{1,3}|v[RPkp]{0,3}):")  # was blunter; put it simply
_TURN = re.compile("[NT]+R?[VvXb]")


class Topics(JustNow):
    """
    Tells who a pronoun's own sentence, or the one right before, is about.
    """

    last: Mention | None = None  # who spoke last
    doubted = -1  # where somebody spoke last who may be one of several

    def _somebody_new(self, last: Mention, sign: str, i: int, since: list[Mention]) -> Answer | None:
        """
        Who came into the article since somebody spoke, or both, where nothing tells a man or a woman.
        """
        who = None if self.lex.verb_second else self._newcomer(last, i)
        if who is None:
            return None
        other = last[1].gender not in ("", sign)
        own = self._own_sign(who, i)
        if own == sign:
            who.person = True  # Berg shook his head
        spoken_of = own == sign and not other and self._says_of(i, sign, (who, last[1]))
        if (own == sign and not spoken_of) or (other and (who.person or who.surnamed)):
            return sure(who)
        if own and not spoken_of:
            return None
        fit = [one for _, one in since if one.gender == sign]
        return several(list(dict.fromkeys([last[1], who, *fit])))

    def _own_sign(self, who: Being, i: int) -> str:
        """
        The gender of the one that the sentence before that of token *i* begins with, told by what is
        theirs right behind the verb: Berg shook his head.
        """
        low, _ = self._sentence_before(self._begin(i))
        if self._small[low] not in (who.words[0].lower(), who.words[-1].lower()):
            return ""
        while self._tags[low] in "NT":
            low += 1
        word = self._small[low + 1]
        own = self._tags[low] in "vV" and word in self.lex.words["possessives"]
        return self.lex.gender.get(word, "") if own else ""

    def _of_family(self, family: list[Being], at: int) -> list[Being]:
        """
        Who is meant at a place by a last name that several have: those named before it, and of them who spoke
        last in the paragraph, where that one alone was named since: Moe said no. "No," Moe said.
        """
        last = self.last
        earlier = [one for one in family if one.at < at]
        if last is None or last[1] not in earlier or self.people.text.find("\n", last[0], at) >= 0:
            return earlier or family
        since = [one for _, one in self._between(last[0] + 1, at) if one in earlier and one is not last[1]]
        if since:
            return earlier
        others = [one for one in earlier if one is not last[1]]
        if self._small[bisect_right(self._starts, last[0]) - 1] in self.lex.words["possessives"]:
            # Moe said no. His wife, Ida Moe, said yes. Moe said
            i = bisect_right(self._starts, at) - 1
            left = [one for one in others if is_dead(self.people, one) or self._speaks_of(i, one, family)]
            if not left:
                return others or [last[1]]
            sure_of = len(others) == 1 and self._answers(i, last[0], others[0])
            return [last[1]] if sure_of else earlier
        every = self.people.places_of()
        known = (one.at < last[1].at and bisect_left(every.get(one, ()), last[1].at) > 1 for one in others)
        return earlier if any(known) else [last[1]]

    def _answers(self, i: int, place: int, being: Being) -> bool:
        """
        Whether the words beside the name at token *i* are those of the relative at a place about *being*, who
        is dead and spoken of, or called what answers the relative's word: his wife said. "My husband is ill,"
        """
        relation = self._small[bisect_right(self._starts, place)]
        if any(f"{relation}-{kin}" in self.lex.words["answering"] for kin in self._own_kin(i, being.gender)):
            return True
        known = is_dead(self.people, being) and being.gender
        return bool(known) and self._says(i, third(self.lex, being.gender))

    def _was_asked(self, last: Mention, begin: int, i: int, sign: str) -> Answer | None:
        """
        To whom who spoke last put a question in the sentence right before, whom "he" of the next means: Moe
        asked the witness why. He said; nobody where that one has no name.
        """
        place, tags, words, lists = last[0], self._tags, self._small, self.lex.words
        end = self._after(place)
        if not 0 < begin - end < _BREAKS or lists["questions"].isdisjoint(words[max(end - _ASKED, 0) : end]):
            return None
        if not self._is_right_before(end, begin) or not self._asked(place):
            return None
        if words[i + 1] in lists["questions"] or words[i - 1] in lists["questions"] or tags[i + 1] == "R":
            return None  # he also asked
        verb = tags.find("V", bisect_right(self._starts, place) - 1, end)
        whom = verb + 1
        if verb < 0 or tags[whom] not in "DONT" or not {"k", "W"}.intersection(tags[whom:end]):
            return None
        if tags[whom] in "NT":
            named = self._between(self._starts[verb], self._starts[end])
            fit = [one for _, one in named[:1] if one.gender in ("", sign)]
            if not fit:
                return None
            reproach = last[1].gender in ("", sign) and not self._replied(i)
            if reproach and (self._says_to(i) or self._says_of(i, sign, (last[1], fit[0]))):
                return several([last[1], fit[0]])  # Moe asked Berg how he could sleep. "You lied," he said
            return sure(fit[0])
        if tags[whom] == "D" and words[whom + 1] in lists["said_things"]:
            return None  # asked the question why
        told = self.nameless.sign(words[whom + 1]) if tags[whom] == "D" else self.lex.gender.get(words[whom])
        return Answer(None) if told in ("", sign) else None

    def _before_colon(self, last: Mention | None, begin: int, i: int, sign: str) -> Answer | None:
        """
        Who is the subject of the words before a colon and the quotation beside the pronoun at token *i*: Moe
        was blunter: "...," he said.
        """
        starts = self._starts
        if last is not None and last[0] >= starts[begin]:
            return None
        fits = ("", sign)
        named = [found for found in self._between(starts[begin], starts[i]) if found[1].gender in fits]
        if not named or not self._subject(named[0], begin):
            return None
        who = named[0][1]
        if self._is_thing(who):
            return None
        if last is not None and last[1].gender in fits and last[1] is not who:
            spoken_of = self._says_of(i, sign, (who, last[1]))
            if spoken_of or not self._is_put(bisect_right(starts, named[0][0]) - 1, i - 1):
                return several(list(dict.fromkeys([last[1], *[one for _, one in named]])))
        if len({one for _, one in named}) == 1 and (who.gender or who.person):
            return sure(who)
        return several([one for _, one in named])

    def _is_put(self, low: int, high: int) -> bool:
        """
        Whether the words from the name at token *low* up to a colon tell how somebody spoke: Moe was blunter,
        had a message, took to Twitter; but: Moe got a warning.
        """
        tags = self._tags
        while tags[low] in "NT":
            low += 1
        found = _ASIDE.match(tags, low)
        low = low if found is None else found.end()
        return (
            "V" in tags[low:high]
            or _MANNER.fullmatch(tags, low, high) is not None
            or self._small[low] in self.lex.words["with"]
            or (tags[low + 1] == "o" and self._small[low] in self.lex.words["turning"])
        )

    def _turned_to(self, last: Mention, since: list[Mention], begin: int) -> Answer | None:
        """
        Who is the subject of a clause behind a comma and a conjunction of contrast in the sentence right
        before token *begin*: Moe would not speak, but Berg was not so shy.
        """
        if self.lex.verb_second:
            return None
        starts, tags = self._starts, self._tags
        for place, one in reversed(since):
            i = bisect_right(starts, place) - 1
            if one is last[1] or self._stops[self._end(i) : begin].strip("."):
                continue
            low = self._begin(i)
            opened = tags[low] in OPENS and tags[i - 1] == "," and starts[low] <= last[0] < place
            if opened and _TURN.match(tags, i):  # asked about Moe, who had called him a fool, Berg laughed
                return sure(one) if one.gender or one.person else several([last[1], one])
            before = i - 1
            while tags[before] in "TDw,":
                before -= 1
            if tags[before] in "ck" and tags[before - 1] == "," and _TURN.match(tags, i):
                word, lists = self._small[before], self.lex.words
                if word in lists["contrary"] or word in lists["contrast"]:
                    while tags[i] in "NT":
                        i += 1
                    spoke = tags[i] == "V" and one.gender
                    return sure(one) if spoke else several([last[1], one])
        return None

    def _asks_about(self, last: Mention, begin: int, sign: str) -> bool:
        """
        Whether who spoke last did so in what opens the sentence right before token *begin*, which is about
        somebody without a name: asked about Moe, who said it rained, the spokesman shrugged.
        """
        tags = self._tags
        i = bisect_right(self._starts, last[0]) - 1
        end = self._end(i)
        if tags[i] != "W" or tags[self._begin(i)] not in OPENS or not self._is_right_before(end, begin):
            return False
        at = tags.find(",D", i, end)
        found = self.people.opening(self.nameless, at + 1) if at > 0 else None
        return found is not None and found[1] in ("", sign)

    def _written_to(self, begin: int, i: int) -> list[Being]:
        """
        Those to whom the letter goes in which the pronoun at token *i* writes: in a letter to Moe, he said.
        """
        tags, starts = self._tags, self._starts
        at = tags.find("o", begin, i)
        if at < 0 or tags[begin] != "p" or "," not in tags[at:i]:
            return []
        lists = self.lex.words
        if self._small[at - 1] not in lists["said_things"] and self._small[at - 1] not in lists["groups"]:
            return []
        return [one for _, one in self._between(starts[at], starts[i])]

    def _shared(self, last: Mention | None, sign: str, at: int) -> tuple[int, list[Being]] | None:
        """
        Where a sentence since who spoke last is about one of several with a last name, and those of a
        gender who have it: Moe said so. She
        """
        low = max(at - NEAR, -1 if last is None else last[0])
        for place, among in reversed(self.people.shared(low, at)):
            fitting = [one for one in among if one.gender in ("", sign)]
            if fitting and self._is_subject((place, fitting[0])):
                if last is not None and last[1] in fitting:
                    return place, [last[1]]
                heard = []  # who spoke in the same paragraph may go on
                if last is not None and last[1].gender in ("", sign) and place != self.doubted:
                    heard = [last[1]] if self.people.text.find("\n", last[0], at) < 0 else []
                since = self._between(place, at) if heard or len(fitting) > 1 else []
                others = [found for found in since if found[1].gender == sign or self._may_be(found)]
                if any(map(self._is_subject, others)):
                    return None
                return place, list(dict.fromkeys([*heard, *fitting, *[one for _, one in others]]))
        return None

    def _other(self, last: Mention, fitting: list[Mention], i: int, at: int) -> Answer | None:
        """
        Who spoke last, and those who fit better, where none of them is named in a paragraph that goes on with
        words of somebody of another gender: Jess Ho said it rained. "...," she said.
        """
        text = self.people.text
        low = text.rfind("\n", 0, at) + 1
        if self.lex.verb_second or last[0] < low or fitting[-1][0] >= low or not self._beside(i):
            return None
        k = bisect_right(self._starts, last[0]) - 1
        tags, beside = self._tags, self._small[k - 1 : k + 1]
        titled = "T" in tags[k - 1 : k + 1] or any(word in self.lex.gender for word in beside)
        if titled or tags[k - 1] == ",":
            return None  # Mrs. Moe is no man
        return Answer(None, tuple(dict.fromkeys((last[1].name, *[one.name for _, one in fitting])))[:6])

    def _owning(self, last: Mention, sign: str, begin: int, i: int) -> list[Being]:
        """
        Whose the subject is of the sentence that the pronoun at token *i* stands in, where that is somebody
        else of a gender than spoke last: Moe's father said she
        """
        people = self.people
        low = people.starts[begin]
        if last[0] >= low or last[1].gender not in ("", sign) or self._beside(i):
            return []
        at = people.tags.find("g", begin, i)
        own = self._owners(begin, i)
        while at >= 0:
            own += people.bearers(people.printed(at, at + 1))  # but none of a thing: today's
            at = people.tags.find("g", at + 1, i)
        fits = (sign,) if last[1].gender else (sign, "")  # where nothing tells of either
        own = [one for one in dict.fromkeys(own) if one.gender in fits and (one.gender or one.person)]
        named = self._between(low, people.starts[i]) if own else []
        if any(one is last[1] or (one.gender == sign and one not in own) for _, one in named):
            return []
        return own
