"""
Whom sentences are about that begin with a pronoun: Moe came. He met Berg. On Monday he left.
"""

import re
from bisect import bisect_right

from newsparse_speakers.answers import Answer, several, sure
from newsparse_speakers.around import Mention
from newsparse_speakers.beings import Being
from newsparse_speakers.brought_in import BroughtIn

_PRONOUN = re.compile("c?(?:[Rd]+,?|p[DwNTd#]{1,5},?)?P")  # But on Sunday he
_SOMEBODY = re.compile("D[R#vw]{0,4}?[wT](?![wNT])")  # the mayor
# Berg's hopes are high; Moe fired Berg on Monday after
_THEIRS = re.compile("[NT]{0,3}g([w#]{1,3})(?:[po][^poXbBvVPQKE,;:\n]{1,8})?(?=R?[bBVvX])")
_DONE_TO = re.compile("c?[NT]+[RbX]{0,3}[vV](?:R?p)?([NT]+)(?:pw+)?(?:[pR]?d)?,?(?=k)")
_SUFFERS = re.compile("bR*[vV](?![to])")
_SENTENCES = 6  # that are looked at for a pronoun


class GoesOn(BroughtIn):
    """
    Tells whom the sentences before a pronoun go on to be about.
    """

    def _kept(self, last: Mention | None, sign: str, begin: int, i: int) -> Being | None:
        """
        Who is the subject of a sentence behind which all up to token *begin* have a pronoun for one, whoever
        is named there: Moe left. He met Berg. "...," he said; nobody where somebody else has spoken since.
        """
        if self._tags[i - 1 - (self._tags[i - 1] == ",")] not in "KQE" and not self._leads_on(begin, sign, i):
            return None
        low = begin
        for _ in range(_SENTENCES):
            before, _ = self._sentence_before(low)
            if before >= low:
                return None
            low = before
            if not self._leads_on(low, sign):
                break
        starts, known = self._starts, self.unnamed
        if not self.lex.words["dying"].isdisjoint(self._small[low:begin]):
            return None
        if last is not None and last[1].gender in ("", sign) and _SUFFERS.search(self._tags, low, begin):
            return None  # Moe said so. Berg was arrested. He was charged. "...," he said
        if low >= self._sentence_before(begin)[0] or (known is not None and known[0] >= starts[low]):
            return None
        named = [
            one for one in self._between(starts[low], starts[self._end(low)]) if one[1].gender in ("", sign)
        ]
        if (
            not named
            or not self._subject(named[0], low)
            or not (named[0][1].gender or self._counts(named[0]))
        ):
            return None
        who = named[0][1]
        if last is not None and last[0] >= starts[low] and last[1] is not who:
            return None
        if not all(one is who or self._is_inside((place, one)) for place, one in named):
            return None
        since = self._between(starts[low], starts[i])
        meant = [who, *[one for _, one in since], *([last[1]] if last is not None else [])]
        if self._says_of(i, sign, meant):
            return None  # Moe is accused of robbing Hill. "He took my wallet," he said
        behind = starts[self._end(low)]
        others = [one for one in since if one[1] is not who and one[1].gender in ("", sign)]
        if any(one[0] >= behind and self._may_answer(one) for one in others):
            return None  # Moe was ill. He saw Dr. Hill. "You are well," he said
        if last is None or last[1] is who or last[1].gender not in ("", sign):
            return who
        # Berg said so. Moe left. He met Hill. "...," he said
        return None if self.people.text.find("\n", last[0], starts[i]) < 0 else who

    def _may_answer(self, found: Mention) -> bool:
        """
        Whether somebody whom a sentence names behind its subject may be who speaks next: an office or a
        relation stands before the name, or what is told is done by that one: he saw Dr. Moe, was seen by Moe.
        """
        i, small = bisect_right(self._starts, found[0]) - 1, self._small
        before = {small[k].rstrip(".") for k in range(max(i - 2, 0), i) if self._tags[k] in "wT,."}
        if not before.isdisjoint(self.people.runs.offices) or any(word in self.lex.gender for word in before):
            return True
        return small[self._opens_phrase(found)] in self.lex.words["agent"]

    def _in_clause(self, last: Mention | None, sign: str, begin: int, i: int) -> Being | None:
        """
        Whom a pronoun right behind a conjunction means, before which its sentence is about one person alone:
        President Moe wept when he left; one of Moe's friends came when he left.
        """
        tags, starts = self._tags, self._starts
        if tags[i - 1] != "k" or i - 1 <= begin or "P" in tags[begin:i]:
            return None
        if last is not None and last[0] >= starts[begin]:
            return None
        named = self._between(starts[begin], starts[i])
        if named and not self._subject(named[0], begin):
            return None
        low = bisect_right(starts, named[0][0]) if named else begin
        for found in _SOMEBODY.finditer(tags, low, i):
            if self.nameless.sign(self._small[found.end() - 1]) in ("", sign):
                return None  # Moe's aides removed the mayor after he left
        fit = [one for _, one in named if one.gender == sign or (not one.gender and one.person)]
        for at in range(begin, i):
            if tags[at] == "g":
                if self.nameless.sign(self._small[at + 1]) in ("", sign):
                    return None  # Moe's father wept when he left
                owners = self.people.bearers(self.people.printed(at, at + 1))
                fit += [one for one in owners if one.gender == sign]
        if len(set(fit)) != 1 or self.people.opening(self.nameless, begin) is not None:
            return None
        return fit[0]

    def _as_for(self, last: Mention | None, sign: str, begin: int, i: int) -> Answer | None:
        """
        Whom a sentence names before it begins, as for Moe, he said; or who spoke before.
        """
        words, tags = self._small, self._tags
        if f"{words[begin]}-{words[begin + 1]}" not in self.lex.words["as_for"]:
            return None
        comma = tags.find(",", begin, i)
        if comma < 0 or tags[begin + 2 : comma].strip("NT") or tags[comma + 1 : i].strip("R"):
            return None
        found = self._between(self._starts[begin], self._starts[comma])
        fit = {one for _, one in found if one.gender == sign or (not one.gender and one.person)}
        if len(fit) != 1:
            return None
        who = fit.pop()
        other = self._before_topic(last, who, sign, begin, i)
        return sure(who) if other is None else several([other, who])

    def _before_topic(self, last: Mention | None, who: Being, sign: str, begin: int, i: int) -> Being | None:
        """
        Who else than *who* the pronoun at token *i* may be: somebody of the paragraph before the sentence at
        *begin*, or who spoke last, where "him" of the sentence is one of two.
        """
        paragraph = self._tags.rfind("\n", 0, begin)
        before = [one for _, one in self._between(self._starts[paragraph + 1], self._starts[begin])]
        before += [last[1]] if last is not None and last[0] >= self._starts[paragraph] else []
        others = [one for one in before if one.person and one is not who and one.gender in ("", sign)]
        if others or last is None:
            return others[-1] if others else None
        objects = (self._small[k] for k in range(i, self._end(i)) if self._tags[k] == "O")
        return last[1] if any(self.lex.gender.get(word) == sign for word in objects) else None

    def _leads_others(self, group: list[Mention], low: int, begin: int, sign: str, i: int) -> bool:
        """
        Whether others are named behind prepositions alone in the sentence right before: Moe played defense
        against Berg and Hill. He
        """
        who = group[0][1]
        if who.gender != sign or self._says_of(i, sign, [one for _, one in group]):
            return False
        for found in group:
            at = self._opens_phrase(found)
            if found[1] is not who and (self._tags[at] == "o" or self._small[at] in self.lex.words["agent"]):
                return False  # was beaten by Berg, applied to Berg
        return self._right_before(group, low, begin, sign)

    def _leads_on(self, low: int, sign: str, i: int = 0) -> bool:
        """
        Whether the subject of a sentence is a pronoun of a gender, which is the one at token *i* if given.
        """
        found = _PRONOUN.match(self._tags, low)
        if found is None or i not in (0, found.end() - 1):
            return False
        return self.lex.gender.get(self._small[found.end() - 1]) == sign

    def _done_to(self, begin: int, i: int, sign: str) -> Answer | None:
        """
        Who does something to somebody, and to whom, where the pronoun at token *i* tells why or when: Moe
        fired Berg after he told reporters so.
        """
        tags, starts = self._tags, self._starts
        if tags[i - 1] != "k" or self._small[i - 1] not in self.lex.words["telling_why"]:
            return None
        found = _DONE_TO.match(tags, self._past_opening(begin))
        if found is None or found.end() != i - 1:
            return None
        named = self._between(starts[begin], starts[i])
        fit = dict.fromkeys(
            [one for _, one in named if one.gender in ("", sign) and (one.person or one.gender)]
        )
        low, high = found.span(1)
        whom = any(starts[low] <= place < starts[high] for place, _ in named)
        return several(list(fit)) if whom and len(fit) > 1 else None

    def _opens_owner(self, every: list[Being], who: Being, sign: str, begin: int) -> Answer | None:
        """
        Whose the thing is that the sentence right before is about, sure where that names nobody else: Moe met
        Berg. Berg's hopes are high. He
        """
        tags, low, people = self._tags, self._sentence_before(begin)[0], self.people
        found = _THEIRS.match(tags, self._past_opening(low + (tags[low] == "c")))
        if self.lex.verb_second or found is None or "\n" in tags[low:begin]:
            return None
        small, at = self._small, found.start(1) - 1
        if any(self.nameless.sign(small[k]) is not None for k in range(*found.span(1))):
            return None
        if not self.lex.words["dying"].isdisjoint(small[low:begin]):
            return None
        whose = people.bearers(people.printed(at, at + 1))
        if len(whose) != 1 or whose[0].gender not in ("", sign) or not (whose[0].person or whose[0].gender):
            return None
        named = {one for _, one in self._between(self._starts[low], self._starts[begin])}
        named.update(self._owners(low, begin))
        if all(one is whose[0] for one in named if one.gender in ("", sign)):
            return sure(whose[0])
        return None if whose[0] is who else several(list(dict.fromkeys([*every, whose[0]])))
