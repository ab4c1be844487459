"""
Who says something in a sentence, where the verb comes second.
"""

import functools
from itertools import compress

from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.second import sayings, verbs
from newsparse_speakers.second.cue import Cue
from newsparse_speakers.second.fields import Field
from newsparse_speakers.second.frames import Frame, frames


def cues(field: Field) -> list[Cue]:
    """
    The cues of a sentence in order.
    """
    found: list[Cue] = []
    tokens, tags, pieces = field.tokens, field.tags, field.pieces
    known, anything = _known(tokens.lex)
    words, small = tokens.lex.second, tokens.small
    k = 0
    said = small[field.low : field.high]
    for i in compress(range(field.low, field.high), map(anything.__contains__, said)):
        while k < len(pieces) and i >= pieces[k].high:
            k += 1
        if k == len(pieces):
            break
        tag, word = tags[i], small[i]
        if i < pieces[k].low or tag in "QKE#,.T)":
            continue
        one = None
        if tag == "N":
            if word in words["nouns"]:
                one = sayings.noun(field, k, i)
        elif (some := known.get(word)) is not None and (tokens.first(i).islower() or i == field.low):
            one = verbs.verb(field, k, i, some, found)
        elif word in words["small"]:
            one = sayings.small(field, k, i, word)
        if one is not None:
            found.append(one)
    return found


@functools.cache
def _known(lex: Lexicon) -> tuple[dict[str, tuple[Frame, ...]], frozenset[str]]:
    """
    The frames of a language, and all words that may be a cue.
    """
    known = frames(lex)
    return known, frozenset(known) | lex.second["small"] | lex.second["nouns"]
