"""
What the quotation beside a pronoun tells of who speaks: whoever says "him" speaks of somebody else.
"""

import functools
import re
from collections.abc import Collection
from itertools import pairwise

from newsparse_speakers.around import Around
from newsparse_speakers.beings import Being
from newsparse_speakers.lexicon import Lexicon

_WORD = re.compile("[^\\W\\d_]+")
_LONG = 1_000  # characters of a quotation that are looked at
_NEAR = 800  # characters before it in which somebody else may be named who is spoken of
_PRONOUNS = frozenset("POD")


class SpokenOf(Around):
    """
    Tells whom a quotation speaks of and to.
    """

    def _says(self, i: int, words: frozenset[str]) -> bool:
        """
        Whether the quotation beside the pronoun at token *i* has one of some words: "I miss him," he said.
        """
        return not words.isdisjoint(self._said(i))

    def _said(self, i: int) -> list[str]:
        """
        The words of the quotation right before token *i*, in small letters: "I miss him," said Moe.
        """
        tags, starts = self._tags, self._starts
        at = i - 1 - (tags[i - 1] in ",V")
        if at < 1 or tags[at] not in "KQE":
            return []
        return _WORD.findall(self.people.text[starts[at] : min(starts[at + 1], starts[at] + _LONG)].lower())

    def _says_of(self, i: int, sign: str, known: Collection[Being]) -> bool:
        """
        Whether it speaks of somebody of a gender, who can only be one of *known*, for the text before names
        nobody else: Berg is hurt. "I miss him," he said.
        """
        if self.lex.verb_second or not self._says(i, _third(self.lex, sign)):
            return False
        at = self._starts[i]
        return all(one in known or one.gender not in ("", sign) for _, one in self._between(at - _NEAR, at))

    def _speaks_of(self, i: int, being: Being, family: list[Being]) -> bool:
        """
        Whether it speaks of one of a family by the given name, as a relative of who speaks, or where nobody
        else can be meant: "I miss my husband," Moe said.
        """
        sign, first, last = being.gender, being.words[0].lower(), being.words[-1].lower()
        if sign and self._says_of(i, sign, family):
            return True
        words, gender = self.lex.words, self.lex.gender
        for one, other in pairwise([*self._said(i), ""]):
            if one == first and other != last:
                return True
            akin = one in words["ours"] and (other in words["kin"] or other in words["related"])
            if akin and gender.get(other, sign) in (sign, ""):
                return True
        return False

    def _says_to(self, i: int) -> bool:
        """
        Whether it speaks to somebody: "You lied," he said.
        """
        return self._says(i, self.lex.words["addressing"])


@functools.cache
def _third(lex: Lexicon, sign: str) -> frozenset[str]:
    """
    The pronouns of a gender: he, him, his.
    """
    return frozenset(
        word for word, told in lex.gender.items() if told == sign and lex.tags.get(word) in _PRONOUNS
    )
