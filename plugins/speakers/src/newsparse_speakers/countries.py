"""
Which country a word tells: France, the Norwegian, Britain's.

Countries are told by a list, and peoples by the country whose name begins most like theirs.
"""

import functools

from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.likeness import SHARED

_LONGEST = 20  # letters of a country


@functools.lru_cache(2_000)
def home(lex: Lexicon, word: str) -> str:
    """
    The country that a word is, or whose people or language it is called after; "" for another word.
    """
    countries = lex.words["countries"]
    if word in countries:
        return word
    if word in (irregular := _irregular(lex)):
        return irregular[word]
    member = word in lex.words["members"]
    if word in lex.words["sides"] or not (member or word[-3:] in lex.words["peoples"]):
        return ""
    for size in range(min(len(word), _LONGEST), SHARED - 1, -1):
        if best := [one for one in countries if one.startswith(word[:size])]:
            return best[0] if len(best) == 1 else ""  # an Austrian is no Australian
    return word if member else ""


@functools.cache
def _irregular(lex: Lexicon) -> dict[str, str]:
    """
    Peoples, and other names of a country, by the country.
    """
    pairs = [pair.partition("-") for pair in lex.words["of_countries"]]
    return {word: country for word, _, country in pairs}
