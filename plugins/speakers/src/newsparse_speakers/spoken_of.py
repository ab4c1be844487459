"""
What the quotation beside a pronoun tells of who speaks: whoever says "him" speaks of somebody else.
"""

import functools
import re
from collections.abc import Collection

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
        tags, starts = self._tags, self._starts
        at = i - 1 - (tags[i - 1] in ",V")
        if at < 1 or tags[at] not in "KQE":
            return False
        said = self.people.text[starts[at] : min(starts[at + 1], starts[at] + _LONG)].lower()
        return not words.isdisjoint(_WORD.findall(said))

    def _says_of(self, i: int, sign: str, known: Collection[Being]) -> bool:
        """
        Whether it speaks of somebody of a gender, who can only be one of *known*, for the text before names
        nobody else: Berg is hurt. "I miss him," he said.
        """
        if self.lex.verb_second or not self._says(i, _third(self.lex, sign)):
            return False
        at = self._starts[i]
        return all(one in known or one.gender not in ("", sign) for _, one in self._between(at - _NEAR, at))

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
