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
        return _WORD.findall(self._quoted(i).lower())

    def _quoted(self, i: int) -> str:
        """
        The quotation right before token *i*, or its beginning.
        """
        tags, starts = self._tags, self._starts
        at = i - 1 - (tags[i - 1] in ",V")
        if at < 1 or tags[at] not in "KQE":
            return ""
        return self.people.text[starts[at] : min(starts[at + 1], starts[at] + _LONG)]

    def _says_of(self, i: int, sign: str, known: Collection[Being]) -> bool:
        """
        Whether it speaks of somebody of a gender, who can only be one of *known*, for the text before names
        nobody else: Berg is hurt. "I miss him," he said.
        """
        if self.lex.verb_second or not self._says(i, third(self.lex, sign)):
            return False
        at = self._starts[i]
        return all(one in known or one.gender not in ("", sign) for _, one in self._between(at - _NEAR, at))

    def _speaks_of(self, i: int, being: Being, family: list[Being]) -> bool:
        """
        Whether it speaks of one of a family by the given name, as a relative of who speaks, or where nobody
        else can be meant: "I miss my husband," Moe said.
        """
        sign, first = being.gender, being.words[0]
        kin = self._own_kin(i, sign)
        if (kin and self.lex.words["parents"].isdisjoint(kin)) or (sign and self._says_of(i, sign, family)):
            return True  # but: "My father is ill," said his son
        said = self._quoted(i)
        at = said.find(f"{first} ")
        if at < 1 or said[at - 1].isalnum() or first.lower() in self.lex.tags:
            return False  # Will Moe
        before = said[:at].split()[-1:]
        named = said[at + len(first) + 1 :][:1].isupper()  # Karl Moe wins
        return not (named or (before and self.lex.tags.get(before[0].lower()) == "b"))  # I am Karl

    def _own_kin(self, i: int, sign: str) -> list[str]:
        """
        What it calls somebody of a gender as a relative of who speaks: my husband.
        """
        words, gender = self.lex.words, self.lex.gender
        return [
            other
            for one, other in pairwise(self._said(i))
            if one in words["ours"]
            and (other in words["kin"] or other in words["related"] or other in words["parents"])
            and gender.get(other, sign) in (sign, "")
        ]

    def _says_to(self, i: int) -> bool:
        """
        Whether it speaks to somebody: "You lied," he said.
        """
        return self._says(i, self.lex.words["addressing"])


@functools.cache
def third(lex: Lexicon, sign: str) -> frozenset[str]:
    """
    The pronouns of a gender: he, him, his.
    """
    return frozenset(
        word for word, told in lex.gender.items() if told == sign and lex.tags.get(word) in _PRONOUNS
    )
