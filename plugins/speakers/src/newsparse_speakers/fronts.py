"""
What a run of capitals opens with before a name, and what belongs to it: Oslo-based Ida Moe, Tully Ben Dahl.
"""

from newsparse_speakers.lexicon import Lexicon


def links(first: str, word: str, lex: Lexicon) -> bool:
    """
    Whether a given name is a small word inside a name that begins with *first*: Tully Ben Dahl, but Olympian
    Ben Dahl.
    """
    words = lex.words
    if word not in words["linking"] or first in lex.tags or first in words["members"]:
        return False
    return not first.endswith((*words["trade_endings"], "ian"))


def described(words: list[str], lex: Lexicon) -> int:
    """
    How many of the first words of a run tell where somebody is from, or how somebody did: Oslo-based Ida Moe.
    """
    tells = lex.words["told_by"]
    for i, word in enumerate(words[:2], 1):
        if i + 1 < len(words) and "-" in word and word.rpartition("-")[2] in tells:
            return i
    return 0
