"""
Headlines: where all words have capitals, what of them is a name; and where a quotation runs into them.
"""

import re
from collections.abc import Container

from newsparse_speakers.beings import Being
from newsparse_speakers.lexicon import Lexicon

# A mark that closes, before any that opens.
_CLOSED = re.compile("^[^“]*+”|^[^\"]*+(?<=[^\\s(0-9])\"|^[^'‘]*+(?<=[\\w.!?])(?<!s)['’](?:[:,]|$)")
_WHOLE = 3  # words of a name
_INNER = frozenset("XbPtWkno")  # words that stand inside no name


def out_of_headline(words: list[str], lex: Lexicon, given: Container[str]) -> list[str]:
    """
    The name in *words*; in a headline's sentence what opens it: Ida Moe Is Not What She Was.
    """
    tags, inside = lex.tags, lex.words["inside"]
    for at, word in enumerate(words[1:-1], 1):
        lower = word.lower()
        tag = tags.get(lower, "w")
        if word[:1].isupper() and (
            tag in _INNER or (tag == "p" and (lower not in inside or not word.isupper()))
        ):
            first = words[0].lower()
            return words[:2] if at == 2 and first in given and first not in tags else []
    if tags.get(words[-1].lower()) == "R" and words[-1].lower() in lex.words["in_headlines"]:
        return words[:-1] if len(words) == 3 else []  # Ida Moe Finally Endorses Berg
    return words


def lengthened(being: Being, lex: Lexicon, text: str, below: int) -> bool:
    """
    Whether capitals that are no name may stand before the name of *being*, which is in the headline and not
    from the place *below* on: Young Moe Supporters.
    """
    more = len(being.words) > _WHOLE or being.words[0].lower() in lex.words["before_headlines"]
    return more and being.at < below and being.name not in " ".join(text[below:].split())


def half_quoted(words: str) -> bool:
    """
    Whether *words* have the last mark alone of a quotation: We were told to wait," survivor says.
    """
    return _CLOSED.search(words) is not None
