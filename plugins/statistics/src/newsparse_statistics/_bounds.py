"""
Bounds and changes: "more than", "or so", "rose by", "5% lower".
"""

import re

from newsparse_statistics import Bound, Change
from newsparse_statistics._before import last_word
from newsparse_statistics._words import either, strings, table

_WORDS = {words: Bound(sign) for sign, several in table("bounds")["before"].items() for words in several}
_SIGNS = {sign: Bound(meaning) for sign, meaning in table("bounds")["signs"].items()}
_BY_WORDS = _WORDS | _SIGNS
_BEFORE_SIGN = ("", " ", "(", "[", "\n")  # a tag ends in the same sign
_BEFORE_OVER = frozenset(table("bounds")["before_over"]["words"])
_NOT_AFTER = {bound: frozenset(words) for bound, words in table("bounds")["not_after"].items()}
_FILLERS = tuple(table("bounds")["between"]["words"])
_BEFORE = re.compile(rf"(?<![\w-])({either(_BY_WORDS)})\s{{0,2}}(?:{either(_FILLERS)}\s)?$", re.IGNORECASE)
_ENDS = frozenset(words.split()[-1] for words in _WORDS) | frozenset(_FILLERS)
_AFTER_WORDS = table("bounds")["after"]
_AFTER = {words: Bound(sign) for sign, several in _AFTER_WORDS.items() for words in several}
_AT_END = {words: Bound(sign) for sign, several in table("bounds")["at_end"].items() for words in several}
_BEHIND = re.compile(rf"[ -]?({either(_AFTER)}|{either(_AT_END)}(?=[.,;:)]|$))(?![A-Za-z])", re.IGNORECASE)
_AFTER |= _AT_END
_NUMBER = re.compile(r" [$£€¥]?\d")
_BEHIND_FIRST = frozenset(words[0] for words in _AFTER)

_UP = frozenset(strings("changes", "up"))
_DOWN = frozenset(strings("changes", "down"))
_BY_UP = frozenset(strings("changes", "up_by"))
_BY_DOWN = frozenset(strings("changes", "down_by"))
_PHRASAL = frozenset(strings("changes", "phrasal"))
_PARTICLES = frozenset(strings("changes", "particles"))
_IS = re.compile(
    rf"(?:(?:^|[\s,(])(?:{either(strings('changes', 'before_particles'))})|[,(;:—–-]) ?$", re.IGNORECASE
)
_MORE = strings("changes", "more")
_VERBS = _UP | _DOWN
_CHANGE = re.compile(
    rf"(?<![\w-])({either(_VERBS | _BY_UP | _BY_DOWN)})(\s(?:by|of))?(?:\s{either(_MORE)})?\s{{1,2}}$",
    re.IGNORECASE,
)
_CHANGE_ENDS = _VERBS | {"by", "of"} | {words.split()[-1] for words in _MORE}
_AFTER_UP = strings("changes", "after_up")
_AFTER_DOWN = strings("changes", "after_down")
_CHANGED = re.compile(
    rf"[ -](?:{either(strings('changes', 'kinds'))} )?"
    rf"(?:({either(_AFTER_UP)})|({either(_AFTER_DOWN)}))\b(?! than)"
)


def bound_before(text: str, at: int, word: str | None = None) -> tuple[Bound, int] | None:
    """
    The bound printed before a quantity that begins at *at*, and where it begins.

    Args:
        word: the last word before *at*, where it is known.
    """
    word = last_word(text, at) if word is None else word
    if word == "sub-":
        return Bound.BELOW, at - 4
    if word.lower() not in _ENDS and word[-1:] not in _SIGNS and word[-1:] not in ("~", "≈"):
        return None
    match = _BEFORE.search(text, max(at - 28, 0), at)
    if not match or (match[1] in _SIGNS and text[match.start() - 1 : match.start()] not in _BEFORE_SIGN):
        return None
    words = " ".join(match[1].lower().split())
    if words in _NOT_AFTER and last_word(text, match.start(1)).lower() in _NOT_AFTER[words]:
        return None
    return _BY_WORDS[words], match.start(1)


def bound_after(text: str, at: int) -> tuple[Bound, int] | None:
    """
    The bound printed after a quantity that ends at *at*, and where it ends.
    """
    first = text[at : at + 1]
    if first in (" ", "-"):
        first = text[at + 1 : at + 2]
    if first.lower() not in _BEHIND_FIRST:
        return None
    match = _BEHIND.match(text, at)
    if not match or (match[1] == "+" and text[match.end() : match.end() + 1].isdecimal()):
        return None
    if _NUMBER.match(text, match.end()):  # "two boats at least 40 miles away"
        return None
    return _AFTER[" ".join(match[1].lower().split())], match.end()


def is_during(text: str, at: int) -> bool:
    """
    Whether "over" at *at* is "during": "$5 over ten years", but "for over ten years".
    """
    return text.startswith("over ", at) and last_word(text, at).lower() not in _BEFORE_OVER


def change_before(text: str, at: int, word: str, *, measured: bool = True) -> Change | None:
    """
    The direction of the change that a quantity beginning at *at* is the amount of.

    Some verbs are of change only with "by": one raises five million, or raises the rent by five.  What is not
    *measured* in money or percent may be picked up or shot down.
    """
    if word.lower() not in _CHANGE_ENDS:
        return None
    match = _CHANGE.search(text, max(at - 36, 0), at)
    if not match:
        return None
    verb = match[1].lower()
    if verb in _PARTICLES:
        if last_word(text, match.start()).lower() in _PHRASAL:  # "made up 45 percent"
            return None
        if not measured and not _IS.search(text, max(match.start() - 12, 0), match.start()):
            return None
    if verb in _UP or (match[2] and verb in _BY_UP):
        return Change.UP
    return Change.DOWN if verb in _DOWN or (match[2] and verb in _BY_DOWN) else None


def change_after(text: str, at: int) -> Change | None:
    """
    The direction of the change named after its amount: "5% lower", "a 20-cent rise".
    """
    match = _CHANGED.match(text, at)
    if not match:
        return None
    return Change.UP if match[1] else Change.DOWN
