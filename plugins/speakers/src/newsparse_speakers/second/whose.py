"""
Whether a noun is somebody or a body of several: "des Bürgermeisters Jens Rau", "des Vereins Jens Rau".
"""

from newsparse_speakers.second.nouns import feminine
from newsparse_speakers.tokens import Tokens


def is_person(tokens: Tokens, i: int) -> bool:
    """
    Whether a noun calls somebody, as far as its ending tells: "Nachbar", "Läuferin", "Vorsitzenden".
    """
    word, endings = tokens.small[i], tokens.lex.endings
    called = word.endswith(endings["persons"] + endings["offices"])
    return called and not word.endswith(endings["no_persons"])


def is_body(tokens: Tokens, tags: str, i: int) -> bool:
    """
    Whether a noun is a body of several, behind which may stand who speaks for it: "des Vereins", "der SPD".
    """
    printed = tokens.printed(i)
    if len(printed) > 1 and printed.isupper():
        return True
    if tokens.small[i].endswith(tokens.lex.endings["bodies"]):
        return True
    return feminine(tokens, tags, (i, i + 1)) and not is_person(tokens, i)
