"""
What stands inside a quotation: whom it speaks of, and whether several speak.
"""

from newsparse_speakers.tokens import Tokens

_LOOK = 400  # characters of a quotation that are looked at
_PLAIN = dict.fromkeys(map(ord, "\"„“”»«'‚‘›‹.,!?:;"), " ")


def speaks_of(tokens: Tokens, at: int, sign: str) -> bool:
    """
    Whether the quotation at token *at* speaks of a man or a woman, as *sign* says: „Er wird uns fehlen.“
    """
    lex, words = tokens.lex, _words(tokens, at)
    known = lex.second["of_one"]
    for k, word in enumerate(words):
        if word in known and sign in ("", lex.gender[word]):
            behind = words[k + 1] if k + 1 < len(words) else ""
            many = word in lex.second["many"] and (
                behind.endswith("n") or behind in lex.second["plural_verbs"]
            )
            if not many:
                return True
    return False


def of_several(tokens: Tokens, at: int) -> bool:
    """
    Whether several speak in the quotation at token *at*: „Wir streiken.“
    """
    return not tokens.lex.second["we"].isdisjoint(_words(tokens, at))


def _words(tokens: Tokens, at: int) -> list[str]:
    """
    The first words of a quotation, none where there is none; "Sie" is who is spoken to but at its beginning.
    """
    if at not in tokens.quotes:
        return []
    start = tokens.starts[at]
    words = tokens.text[start : min(tokens.starts[at + 1], start + _LOOK)].translate(_PLAIN).split()
    return [word.lower() if n == 0 else word for n, word in enumerate(words)]
