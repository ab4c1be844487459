"""
Who "der 58-Jährige" is where no age is printed beside a name.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from newsparse_speakers.answers import NOBODY, Answer
from newsparse_speakers.beings import Being
from newsparse_speakers.second import unnamed
from newsparse_speakers.second.holders import OLD, Holders
from newsparse_speakers.second.latter import Latter
from newsparse_speakers.second.whose import is_person
from newsparse_speakers.tokens import Tokens

_DIGITS = 4
_CLAUSE_END = re.compile("[,.:\n]")
_LOOK = 200  # tokens in which somebody without a name is looked for


class Aged(Latter):
    """
    Resolves ages as pronouns, where nobody else is of that age.
    """

    _numbers: frozenset[str] | None = None  # those of the article that may be ages

    def _aged(self, held: Holders, word: str, at: int, sign: str) -> Answer:
        """
        Who "er" would be, if the age fits: nobody else has it, and he has no other.
        """
        old = OLD.fullmatch(word)
        if old is None or word[-1] != "e" or held.another(old[1]):
            return NOBODY
        if self._numbers is None:
            small = held.tokens.small
            self._numbers = frozenset([one for one in small if len(one) < _DIGITS and one.isdecimal()])
        if old[1] in self._numbers:
            return NOBODY  # 58 Jahre alt
        answer = self._he(sign, at)
        being = answer.being
        if being is None or _has_age(held, being) or is_crowded(held, being, at):
            return NOBODY
        tokens, signs = held.tokens, self.lex.gender
        if any(tokens.tags[i] == "O" and signs.get(tokens.small[i]) == sign for i in since(held, being, at)):
            return NOBODY  # Moe wollte ihn unbedingt
        return answer

    def _he(self, sign: str, at: int) -> Answer:
        """
        Who "er" or "sie" would be at a place; not who tells of somebody there: "Der Taucher habe gelogen."
        """
        tokens = self.read[0].tokens
        i = bisect_right(tokens.starts, at) - 1
        end = _CLAUSE_END.search(tokens.tags, i, i + _LOOK)
        if end is not None and self._begin(i) == i and unnamed.told(tokens, i, end.start()):
            return NOBODY
        signs, tags = self.lex.gender, self.lex.tags
        he = next((one for one in signs if signs[one] == sign and tags.get(one) == "P"), None)
        return NOBODY if he is None else self._pronoun(he, at)


def is_crowded(held: Holders, being: Being, at: int) -> bool:
    """
    Whether somebody without a name is spoken of between the last name of *being* and a place: the judge
    sentenced the man, the bank's lawyer refused.
    """
    tokens = held.tokens
    small, victims = tokens.small, tokens.lex.endings["victims"]
    for i in nouns_since(held, being, at):
        if small[i].endswith(victims):
            return True  # sein Opfer
        if is_person(tokens, i) and (being not in held.known.get(small[i], ()) or is_other(held, being, i)):
            return True
    return False


def since(held: Holders, being: Being, at: int) -> range:
    """
    The tokens between the last name of *being* and a place.
    """
    starts = held.tokens.starts
    places, high = held.people.places_of().get(being, []), bisect_left(starts, at)
    named = bisect_left(places, at)
    return range(max(bisect_left(starts, places[named - 1]) if named else 0, high - _LOOK), high)


def nouns_since(held: Holders, being: Being, at: int) -> Iterator[int]:
    """
    The nouns behind an article that no name follows, between the last name of *being* and a place.
    """
    tokens = held.tokens
    tags = tokens.tags
    for i in since(held, being, at):
        if tags[i] == "N" and tags[i + 1] != "N" and (tags[i - 1] in "Dew" or _in_place(tokens, i)):
            yield i


def is_other(held: Holders, being: Being, i: int) -> bool:
    """
    Whether the noun at token *i*, which *being* is called too, is somebody else's here: "deren Anwalt", "ein
    Anwalt", "der Ulmer Trainer", "der Chef der Post".
    """
    tokens = held.tokens
    tags, small = tokens.tags, tokens.small
    words, k = tokens.lex.second, i - 1
    if _in_place(tokens, i):
        return not held.tells(being, k)
    while tags[k] == "w" and i - k < _DIGITS:
        k -= 1
    if small[k] in words["theirs"] or small[k] in words["new_men"] or small[k] in words["new_women"]:
        return True
    if tags[i + 1] == "e" or small[i + 1] in words["agents"]:
        of = next((n for n in range(i + 2, min(i + 5, len(tags))) if tags[n] == "N"), -1)
        return of > 0 and not held.tells(being, of)
    return False


def _in_place(tokens: Tokens, i: int) -> bool:
    """
    Whether a noun stands behind an adjective of a place: "der Ulmer Trainer".
    """
    tags = tokens.tags
    return tags[i - 2 : i] in ("DN", "eN") and tokens.small[i - 1].endswith(tokens.lex.endings["of_places"])


def _has_age(held: Holders, being: Being) -> bool:
    """
    Whether an age is printed beside somebody's name.
    """
    return any(being in some for key, some in held.known.items() if key.isdecimal())
