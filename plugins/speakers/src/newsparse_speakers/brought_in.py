"""
Somebody without a name who comes in where a sentence does not begin, and may speak next: police met a surfer.
"""

import re

from newsparse_speakers.beings import Being
from newsparse_speakers.nameless import SOMEBODY
from newsparse_speakers.topics import Topics

_NAMED = re.compile(",?[vw]{0,3}[NT]")  # a worker named Ida Moe
_PASSIVE = re.compile("b[^.;:]*([vV])R?p")  # was pulled out by


class BroughtIn(Topics):
    """
    Tells whether a pronoun may mean somebody whom the sentence before brings in without a name.
    """

    def _is_somebody_new(self, being: Being, sign: str, i: int, begin: int) -> bool:
        """
        Whether the sentence right before token *begin* brings in somebody other than *being*, who may speak
        the words beside the pronoun at token *i*: Police met a surfer. "I jumped in," he said.
        """
        tags, words = self._tags, self._small
        if tags[i - 1 - (tags[i - 1] in ",V")] not in "KQE":
            return False
        low, high = self._sentence_before(begin)
        if "D" not in tags[low:high] or (self.last is not None and self.last[0] >= self._starts[low]):
            return False
        found = [found.span() for found in SOMEBODY.finditer(tags, low, high)]
        found = [one for one in found if self._is_brought_in(*one, sign)]
        if being.related:
            found = [one for one in found if words[one[0]] not in self.lex.words["possessives"]]
        if not found:
            return False
        if not self._is_about(being, sign, low, high):
            return True
        agent = self.lex.words["agent"]
        for at, _ in found:
            done = _PASSIVE.search(tags, low, at) if self._small[at - 1] in agent else None
            if done is not None:  # Moe was pulled out by a surfer; but: was attacked by a man
                return self._small[done.start(1)] not in self.lex.words["suffered"] or self._says_to(i)
        others = any(tags[at - 1] != "b" for at, _ in found)  # but: he is a surfer
        return others and self._says_of(i, sign, (being,))

    def _is_brought_in(self, low: int, end: int, sign: str) -> bool:
        """
        Whether a phrase is for one person of a gender, and neither for a name beside it nor for anybody.
        """
        words, tags, lists = self._small, self._tags, self.lex.words
        if self.nameless.sign(words[end - 1]) not in ("", sign):
            return False
        if words[low] in lists["possessives"]:
            others = (
                self.lex.gender.get(words[low], sign) != sign and self.lex.gender.get(words[end - 1]) == sign
            )
            return others and lists["dying"].isdisjoint(words[low : self._end(low)])  # his wife
        if words[low] not in lists["one"]:
            return tags[low] == "D" and words[low] in lists["definite"] and tags[end] == "W"
        before = words[low - 1]
        anybody = (
            before in lists["as"] or before in lists["than"] or before in lists["whose"] or before == "like"
        )
        anybody = anybody or tags[low - 1] == "B"  # to name a candidate
        apposed = tags[low - 1] == "," and tags[low - 2] in "NT)"
        return not (anybody or apposed or _NAMED.match(tags, end))

    def _is_about(self, being: Being, sign: str, low: int, high: int) -> bool:
        """
        Whether somebody is the subject of a sentence, by name or as a pronoun.
        """
        low += self._tags[low] == "c"
        if self._leads_again(low, sign) or self._small[low] == being.words[-1].lower():
            return True
        named = self._between(self._starts[low], self._starts[high])
        return any(one is being and self._subject((place, one), low) for place, one in named[:2])
