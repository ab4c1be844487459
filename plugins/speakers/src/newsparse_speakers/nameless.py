"""
People whom an article mentions without a name, and whom "he" and "she" may mean: a neighbour, the driver.
"""

import functools
import re

from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.tokens import Tokens

_PHRASE = re.compile("D[R#]*v?[w#]*[wT]")


class Nameless:
    """
    Tells phrases for one person from those for things and groups.
    """

    def __init__(self, lex: Lexicon) -> None:
        self.gender = lex.gender
        self.one = lex.words["one"]
        self.persons, self.others, self.endings = _kinds(lex)

    def sign(self, word: str) -> str | None:
        """
        "female", "male" or "" for a word for one person; `None` for one of a thing or of several.
        """
        sign = self.gender.get(word, "")
        if sign in ("female", "male"):
            return sign
        if word in self.others or not (word in self.persons or word.endswith(self.endings)):
            return None
        return ""

    def opening(self, tokens: Tokens, low: int, high: int) -> tuple[str, str] | None:
        """
        Whom a sentence begins with, if without a name: the word of a known person, and the gender.
        """
        tags = tokens.tags
        found = _PHRASE.match(tags, low, high)
        if found is None or tags[found.end()] in "N(T" or tags[found.end() : found.end() + 2] in (",N", ",T"):
            return None
        word = tokens.small[found.end() - 1]
        sign = self.sign(word)
        return None if sign is None else ("" if tokens.small[low] in self.one else word, sign)


@functools.cache
def _kinds(lex: Lexicon) -> tuple[frozenset[str], frozenset[str], tuple[str, ...]]:
    """
    Words for persons, words for others, and the endings of more words for persons.
    """
    words = lex.words
    others = words["groups"] | words["no_persons"] | words["things"] | words["no_given"]
    return words["persons"] | words["roles"], others, tuple(words["person_endings"])
