"""
Headlines whose words all have capitals: what of them is a name.
"""

from collections.abc import Container

from newsparse_speakers.lexicon import Lexicon

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
    return words
