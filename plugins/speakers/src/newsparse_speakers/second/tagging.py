"""
What has to be settled before sentences are cut, where nouns have capitals: "am 3. Mai", "3,5", "58-Jährige".
"""

import bisect
import re

from newsparse_speakers.tokens import Tokens

_ODD = re.compile(r"#|(?<=[\n.E:])N(?=[VXbG])")
_SMALL = re.compile(r"(?<=[\s(„])[^\W\d_A-Z]+(?:-(?=[A-ZÄÖÜ])|\.(?=[a-z]{2,3}\b))")
_HALF = re.compile(r"[^.,:;]-")


def settled(tokens: Tokens) -> str:
    """
    The tags, with numbers, ordinals and halves of words as parts of their phrases.
    """
    tags, starts = tokens.tags, tokens.starts
    out = list(tags)
    at = 0
    while (found := _ODD.search(tags, at)) is not None:
        i = found.start()
        at = i + 1
        word = tokens.printed(i)
        if tags[i] == "N":
            out[i] = _first(tokens, word.lower())
            continue
        if not word[-1].isdigit() and "-" in word:
            last = word.rsplit("-", 1)[1]
            out[i] = "N" if last[:1].isupper() and tags[i + 1 : i + 2] not in ("N", "w") else "w"
        sign, after = tags[i + 1 : i + 2], tags[i + 2 : i + 3]
        if sign and starts[i + 1] == starts[i] + len(word):
            ordinal = sign == "." and len(word) < 3 and after in ("N", "d", "w")
            decimal = sign == "," and after == "#" and starts[i + 2] == starts[i + 1] + 1
            if ordinal or decimal:
                out[i + 1] = "#"
    for found in _SMALL.finditer(tokens.text, starts[0], starts[-1]):  # verdi-Sprecher, beispiel.example
        i = bisect.bisect_right(starts, found.start()) - 1
        if tags[i] == "w":
            out[i] = "N"
    for found in _HALF.finditer(tags):
        i = found.start() + 1
        if starts[i] == starts[i - 1] + len(tokens.printed(i - 1)):
            out[i] = "#"  # a half of a word, or a hyphen
    return "".join(out)


def _first(tokens: Tokens, word: str) -> str:
    """
    The tag of an unknown word that opens a sentence before its verb: "Gleichzeitig sagte".
    """
    adverb = word.endswith(tokens.lex.endings["adverb_endings"])
    return "R" if adverb and word not in tokens.lex.second["no_adverbs"] else "N"
