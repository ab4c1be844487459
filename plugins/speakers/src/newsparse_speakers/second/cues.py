"""
Who says something in a sentence, where the verb comes second.
"""

from newsparse_speakers.second import sayings, verbs
from newsparse_speakers.second.cue import Cue
from newsparse_speakers.second.fields import Field
from newsparse_speakers.second.kinds import kinds


def cues(field: Field) -> list[Cue]:
    """
    The cues of a sentence in order.
    """
    found: list[Cue] = []
    tokens, tags, pieces, small = field.tokens, field.tags, field.pieces, field.small
    words, known = tokens.lex.second, kinds(tokens.lex).verbs
    k = 0
    for i in field.seen.cues:
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
            elif word in words["views"]:
                one = sayings.view(field, k, i)
        elif (some := known.get(word)) is not None and (tokens.first(i).islower() or i == field.low):
            one = verbs.verb(field, k, i, some, found)
        elif word in words["small"]:
            one = sayings.small(field, k, i, word)
        if one is not None:
            found.append(one)
    return found
