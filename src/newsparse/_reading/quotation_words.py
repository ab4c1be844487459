"""
The words that tell what quotation marks stand for: `data/quotations.toml`, loaded once.

Floor 4.
"""

import functools
import tomllib
from importlib.resources import files

import attrs


@attrs.frozen(eq=False)
class Words:
    """
    The lists of the file, in its order; *leads* are the words after which even a long quotation is a name.
    """

    cues: frozenset[str]
    reported: frozenset[str]
    named_things: frozenset[str]
    calling: frozenset[str]
    christening: frozenset[str]
    wording: frozenset[str]
    nicknaming: frozenset[str]
    sides: frozenset[str]
    hedging: frozenset[str]
    naming: frozenset[str]
    titles: frozenset[str]
    sources: frozenset[str]
    sentence_words: frozenset[str]
    small: frozenset[str]
    determiners: frozenset[str]
    judging: frozenset[str]
    clause: frozenset[str]
    onward: frozenset[str]
    subject: frozenset[str]
    likening: frozenset[str]
    rejecting: frozenset[str]
    days: frozenset[str]
    clipped: frozenset[str]
    receiving: frozenset[str]
    telling: frozenset[str]
    airing: frozenset[str]
    leads: frozenset[str] = frozenset()


@functools.cache
def words() -> Words:
    """
    Load the words.
    """
    data = tomllib.loads((files("newsparse") / "data" / "quotations.toml").read_text(encoding="utf-8"))
    found = Words(**{name: frozenset(text.split()) for name, text in data.items()})
    return attrs.evolve(
        found, leads=found.judging | found.naming | found.hedging | found.titles | found.named_things
    )
