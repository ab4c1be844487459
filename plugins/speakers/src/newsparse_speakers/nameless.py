"""
People whom an article mentions without a name, and whom "he" and "she" may mean: a neighbour, the driver.
"""

import functools
import re
from collections.abc import Callable

from newsparse_speakers.beings import Being
from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.tokens import Tokens

PHRASE = re.compile("D[R#]*v?[w#]*[wTg]")
SOMEBODY = re.compile("D[R#vw]{0,4}?w(?![wNT])")  # anywhere in a sentence: his wife

_PLACED = re.compile("D[w#]*N{1,3}w*[wT]")  # an Oslo woman
_NAMED = re.compile(",[vw]{0,4}(?=[NT])")  # the driver, retired plumber Ida Moe


class Nameless:
    """
    Tells phrases for one person from those for things and groups.
    """

    def __init__(self, lex: Lexicon) -> None:
        self.gender = lex.gender
        self.one = lex.words["one"]
        self.called = lex.words["called_by"]
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

    def opening(
        self, tokens: Tokens, low: int, high: int, bearers: Callable[[str], list[Being]]
    ) -> tuple[str, str] | None:
        """
        Whom a sentence begins with, if without the name of one of those who have names: the word of a known
        person, and the gender.
        """
        tags = tokens.tags
        found = PHRASE.match(tags, low, high)
        if found is None and tokens.small[low] in self.one:
            found = _PLACED.match(tags, low, high)
        if found is None:
            return None
        end = found.end()
        word = tokens.small[end - 1]
        if tags[end - 1] == "g":
            word = word[:-2]  # the woman's joy was great
        sign = self.sign(word)
        if sign is None:
            return None
        if tokens.small[end] in self.called and tags[end + 1] in "NT":
            end += 1  # a worker named Ida Moe
            return None if _full(tags, end) or bearers(tokens.printed(end)) else ("", sign)
        named = _NAMED.match(tags, end)
        at = end if named is None else named.end()
        if tags[at] in "NT(":
            if _full(tags, at) or bearers(tokens.printed(at)):
                return None
            return "", sign  # her mother, Siti
        return "" if tokens.small[low] in self.one else word, sign


def _full(tags: str, i: int) -> bool:
    """
    Whether a name of more words, or a title and a name, begins at a token.
    """
    return tags[i] != "N" or tags[i + 1] in "NTg"


@functools.cache
def nameless(lex: Lexicon) -> Nameless:
    """
    What tells the persons of a language.
    """
    return Nameless(lex)


@functools.cache
def _kinds(lex: Lexicon) -> tuple[frozenset[str], frozenset[str], tuple[str, ...]]:
    """
    Words for persons, words for others, and the endings of more words for persons.
    """
    words = lex.words
    others = words["groups"] | words["no_persons"] | words["things"] | words["no_given"]
    return words["persons"] | words["roles"], others, tuple(words["person_endings"])
