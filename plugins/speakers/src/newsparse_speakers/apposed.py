"""
A name whose description no comma closes: Ida Moe, president of Nordbank said.
"""

import re

from newsparse_speakers import phrases
from newsparse_speakers.nameless import nameless
from newsparse_speakers.phrases import Region
from newsparse_speakers.tokens import Tokens

_NAME, _ANY = re.compile("[wTN]*[TN]N"), re.compile("[wTN]*N")
_BACK = 40  # tokens in which the description stands
_ASIDE = re.compile("[dRpNwD]{0,6},(?:R*[XbvV]|[QKE])")  # Ida Moe, a spokesman said on Monday, was ill


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
    if not _is_somebody(tokens, tags, start, end) or _is_aside(tokens, tags, verb, found):
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
    if tags[mark] not in "QKE":
        return True
    start, end = found
    first = tokens.text[tokens.starts[mark] + 1 : tokens.starts[mark] + 2]
    return first.islower() or (tags[start] == "D" and {"p", "o"}.isdisjoint(tags[start:end]))


def _is_somebody(tokens: Tokens, tags: str, start: int, end: int) -> bool:
    """
    Whether a phrase is for what one person is: a diver, president of Nordbank; but: the diver, divers.
    """
    small, words = tokens.small, tokens.lex.words
    if tags[start] == "D" and small[start] not in words["one"]:
        return False
    of = next((k for k in range(start + 1, end) if tags[k] in "pcvW,"), end)
    if "P" in tags[start:of] or (of == end and tags[of - 1] == "N" and small[of - 1] not in words["members"]):
        return False  # Ida Moe, investor Karl Berg said
    head = small[of - 1].rpartition("-")[2]
    return head in words["members"] or nameless(tokens.lex).sign(head) is not None
