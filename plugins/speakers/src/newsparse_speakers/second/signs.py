"""
Whether a noun or an article is a man's or a woman's: "der", "Ministerin", "laut der Abgeordneten".
"""

from newsparse_speakers.second.nouns import feminine
from newsparse_speakers.tokens import Tokens

_BENT = frozenset("NTpS")  # behind these an article is in no subject: "Angaben der", "laut der"


def sign_of(tokens: Tokens, tags: str, i: int) -> str:
    """
    Whether an article or an office is a man's or a woman's: "der", "Ministerin".
    """
    words, word = tokens.lex.second, tokens.small[i]
    if tags[i] in "De":
        return "male" if word in words["men"] else "female" if word in words["women"] else ""
    if feminine(tokens, tags, (i, i + 1)):
        return "female"
    of_men = word.endswith(tuple(tokens.lex.words["roles"])) or word in tokens.lex.words["ranks"]
    return "male" if of_men else ""


def of_article(tokens: Tokens, tags: str, i: int, head: int) -> str:
    """
    Whose an article at *i* is before a noun at *head*: "dem Minister", "laut der Abgeordneten".
    """
    words, word = tokens.lex.second, tokens.small[i]
    if word in words["either"]:
        bent = is_adjective(tokens, head) and tokens.small[head][-1] == "n"
        behind = tags[i - 1] in _BENT and tokens.small[i - 1] not in words["so"]
        return "female" if bent or behind else "male"
    return "male" if word in words["oblique"] else sign_of(tokens, tags, i)


def is_adjective(tokens: Tokens, i: int) -> bool:
    """
    Whether a noun has the endings of adjectives: "Vorsitzende", "45-Jährigen".
    """
    return tokens.small[i].endswith(tokens.lex.endings["offices"])
