"""
A name whose description no comma closes: Ida Moe, president of Nordbank said.
"""

import re

from newsparse_speakers import phrases
from newsparse_speakers.nameless import nameless
from newsparse_speakers.phrases import Region
from newsparse_speakers.tokens import Tokens

_NAME, _ANY = re.compile("[wTN]*[TN]N"), re.compile("[wTN]*N")

_FAR = 12  # tokens of what stands between a comma and the last phrase before the verb
# Ida Moe, a spokesman said on Monday, was ill
_ASIDE = re.compile("[dRpoNwD]{0,12},(?:R*[XbvV]|w[pdDo]|[QKE])")


def named(tokens: Tokens, tags: str, found: Region, verb: int, low: int) -> Region:
    """
    The subject of the verb at a token: the name before *found*, where that opens what is told, a comma alone
    parts them and *found* is what somebody is; or else *found*.
    """
    start, end = found
    comma = start - 1
    if tags[comma] != "," or comma <= low or tags[comma - 1] != "N":
        return found
    before = phrases.left(tags, comma - 1, low)
    if before is None:
        return found
    at, bare = before[0], tags[start] != "D"  # president of Nordbank, and not a diver
    quoted = tags[at - 1] in "QKE" or tags[at - 2 : at] in ("Q,", "K,")
    if (_ANY if quoted and bare else _NAME).fullmatch(tags, *before) is None:
        return found
    if not (quoted or at == low or (bare and tags[at - 1] in ",c")):
        return found  # a boat hit Ida Moe, a diver said
    words, last = tokens.lex.words, tokens.small[before[1] - 1]
    if any(last in words[one] for one in ("things", "groups", "firms", "places_and_firms")):
        return found  # Nordby Hospital, a spokesman said
    known = quoted and tokens.small[start] in words["definite"]  # "...," Ida Moe, the mayor said
    if not _is_somebody(tokens, tags, start, end, known) or _is_aside(tokens, tags, verb, found):
        return found
    return before


def _is_aside(tokens: Tokens, tags: str, verb: int, found: Region) -> bool:
    """
    Whether the words up to the verb at a token are set into a sentence about somebody else: Ida Moe, an aide
    said, was late; Ida Moe, an aide said, "is late."
    """
    aside = _ASIDE.match(tags, verb + 1)
    if aside is None:
        return False
    mark = aside.end() - 1
    if aside[0][-2] == "w":
        return tokens.small[mark - 1][-1] == "s"  # remains in hospital
    if tags[mark] not in "QKE":
        return True
    start, end = found
    first = tokens.text[tokens.starts[mark] + 1 : tokens.starts[mark] + 2]
    return first.islower() or (tags[start] == "D" and {"p", "o"}.isdisjoint(tags[start:end]))


def opened(tokens: Tokens, tags: str, start: int, verb: int, low: int) -> Region | None:
    """
    The name that opens a sentence, where what follows its comma ends with the phrase from token *start* right
    before the verb at another: Karl Berg, who lives in Oslo said; Ida Moe, speaking in Oslo said.
    """
    comma = tags.rfind(",", max(low, start - _FAR), start)
    aged = tags[comma - 2 : comma] == ",#" and tags[comma + 1] == "p"  # Ida Moe, 33, of Oslo
    if comma <= low or (tags[comma - 1] != "N" and not aged):
        return None
    first, word = tags[comma + 1], tokens.small[comma + 1]
    if aged:
        comma -= 2
    elif first == "W":
        if tags[comma + 2] not in "vVbXB" and not (
            start == comma + 2
            and tags[start] == "w"
            and tokens.small[start][-1] == "s"
            and tags[verb - 1] == "N"
        ):
            return None  # Karl Berg, who police said was late
    elif not ((first in "Gw" and word.endswith("ing")) or (first == "v" and tags[comma + 2] in "po")):
        return None
    elif tags[start - 1] not in "po":
        return None  # citing the Times said
    name = phrases.left(tags, comma - 1, low)
    if name is None or _NAME.fullmatch(tags, *name) is None or _is_aside(tokens, tags, verb, name):
        return None
    return name if name[0] == low or tags[name[0] - 1] in "QKE" or tags[name[0] - 2] in "QK" else None


def _is_somebody(tokens: Tokens, tags: str, start: int, end: int, known: bool) -> bool:
    """
    Whether a phrase is for what one person is: a diver, president of Nordbank, and the diver if *known*; but:
    divers.
    """
    small, words = tokens.small, tokens.lex.words
    if tags[start] == "v":
        return tags[start + 1] in "po"  # born in Oslo
    if tags[start] == "D" and small[start] not in words["one"] and not known:
        return False
    of = next((k for k in range(start + 1, end) if tags[k] in "pcvW,"), end)
    if "P" in tags[start:of] or (of == end and tags[of - 1] == "N" and small[of - 1] not in words["members"]):
        return False  # Ida Moe, investor Karl Berg said
    head = small[of - 1].rpartition("-")[2]
    return head in words["members"] or nameless(tokens.lex).sign(head) is not None
