"""
Titles in marks beside the words of a sentence: the author of "The Pier," a study called "Salt" found.
"""

import re

from newsparse_speakers.nameless import nameless
from newsparse_speakers.tokens import CLOSING, Tokens

_INNER = re.compile("(?<![VG]),_")  # but: he says," it rains
_NAMED = re.compile("(?<=w)[Vv](?=_[^_\n.]{1,40}(?P<end>_)(?:,|R*[XbvV]))")


def settled(tokens: Tokens, tags: str) -> str:
    """
    The tags, with the comma that American print sets inside a title behind its mark, and with commas around
    how something is called: "The Pier," says Moe; a study called "Salt" found.
    """
    if ",_" in tags:
        tags = _INNER.sub(lambda found: "_," if _closes(tokens, found.end() - 1) else ",_", tags)
    if "wv_" not in tags and "wV_" not in tags:
        return tags
    out, named = tags, tokens.lex.words["naming"]
    for found in _NAMED.finditer(tags):
        at, end = found.start(), found.start("end")
        if (
            tokens.small[at] in named
            and nameless(tokens.lex).sign(tokens.small[at - 1].removesuffix("s")) is None
        ):
            behind = tags[end] if tags[end + 1] == "," else ","
            out = f"{out[:at]},{out[at + 1 : end]}{behind}{out[end + 1 :]}"
    return out


def _closes(tokens: Tokens, i: int) -> bool:
    """
    Whether the mark at token *i* stands right behind a comma, and so closes a title.
    """
    return tokens.first(i) in CLOSING and tokens.text[tokens.starts[i] - 1] == ","
