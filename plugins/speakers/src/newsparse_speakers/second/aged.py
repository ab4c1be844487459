"""
Who "der 58-Jährige" is where no age is printed beside a name.
"""

from bisect import bisect_left

from newsparse_speakers.answers import NOBODY, Answer
from newsparse_speakers.beings import Being
from newsparse_speakers.second.holders import OLD, Holders
from newsparse_speakers.second.pointing import Pointing
from newsparse_speakers.second.whose import is_person

_DIGITS = 4
_LOOK = 200  # tokens in which somebody without a name is looked for


class Aged(Pointing):
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
        return answer

    def _he(self, sign: str, at: int) -> Answer:
        """
        Who "er" or "sie" would be at a place.
        """
        signs, tags = self.lex.gender, self.lex.tags
        he = next((one for one in signs if signs[one] == sign and tags.get(one) == "P"), None)
        return NOBODY if he is None else self._pronoun(he, at)


def is_crowded(held: Holders, being: Being, at: int) -> bool:
    """
    Whether somebody without a name is spoken of between the last name of *being* and a place: the judge
    sentenced the man.
    """
    tokens = held.tokens
    tags, starts, small = tokens.tags, tokens.starts, tokens.small
    places, high = held.people.places_of().get(being, []), bisect_left(starts, at)
    named = bisect_left(places, at)
    low = max(bisect_left(starts, places[named - 1]) if named else 0, high - _LOOK)
    for i in range(low, high):
        alone = tags[i] == "N" and tags[i - 1] in "Dew" and tags[i + 1] != "N"
        if alone and is_person(tokens, i) and being not in held.known.get(small[i], ()):
            return True
    return False


def _has_age(held: Holders, being: Being) -> bool:
    """
    Whether an age is printed beside somebody's name.
    """
    return any(being in some for key, some in held.known.items() if key.isdecimal())
