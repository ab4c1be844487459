"""
Bounds: "more than", "or so".
"""

import re

from newsparse_statistics import Bound
from newsparse_statistics._before import last_word
from newsparse_statistics._words import either, table

_WORDS = {words: Bound(sign) for sign, several in table("bounds")["before"].items() for words in several}
_SIGNS = {sign: Bound(meaning) for sign, meaning in table("bounds")["signs"].items()}
_BY_WORDS = _WORDS | _SIGNS
_BEFORE_SIGN = ("", " ", "(", "[", "\n")  # a tag ends in the same sign
_BEFORE_OVER = frozenset(table("bounds")["before_over"]["words"])
_NOT_AFTER = {bound: frozenset(words) for bound, words in table("bounds")["not_after"].items()}
_FILLERS = frozenset(table("bounds")["between"]["words"])
_OPENERS = "(\"“‘'[—–"
_BEFORE = re.compile(rf"(?<![\w-])({either(_BY_WORDS)})\s{{0,2}}(?:{either(_FILLERS)}\s)?$", re.IGNORECASE)
# The last words of bounds, and those before them; none where a word is a bound alone ("about").
_PREVIOUS: dict[str, set[str]] = {}
for _several in sorted(map(str.split, _WORDS), key=len, reverse=True):
    _PREVIOUS.setdefault(_several[-1], set()).update(_several[-2:-1])
    if len(_several) == 1:
        _PREVIOUS[_several[0]] = set()
_AFTER_WORDS = table("bounds")["after"]
_AFTER = {words: Bound(sign) for sign, several in _AFTER_WORDS.items() for words in several}
_AT_END = {words: Bound(sign) for sign, several in table("bounds")["at_end"].items() for words in several}
_BEHIND = re.compile(rf"[ -]?({either(_AFTER)}|{either(_AT_END)}(?=[.,;:)]|$))(?![A-Za-z])", re.IGNORECASE)
_AFTER |= _AT_END
_COMPARING = (" than", "above", "below", "exceeding")
_AMOUNT = re.compile(r"(?:%|\bpct|\bpercent|\bper cent|\bpoints?|\btimes)\s$")
_NUMBER = re.compile(r" [$£€¥]?\d")
_PLUS = re.compile(r"\d|/[-−]")  # "10+/-3", no "10 or more"
_BEHIND_FIRST = frozenset(words.lstrip("-")[: 1 + words[-1].isalpha()] for words in _AFTER)


def bound_before(text: str, at: int, word: str | None = None) -> tuple[Bound, int] | None:
    """
    The bound printed before a quantity that begins at *at*, and where it begins.

    Args:
        word: the last word before *at*, where it is known.
    """
    word = last_word(text, at) if word is None else word
    if word == "sub-":
        return Bound.BELOW, at - 4
    if word[-1:] not in _SIGNS and word[-1:] not in ("~", "≈") and not _may_bound(text, at, word.lower()):
        return None
    match = _BEFORE.search(text, max(at - 28, 0), at)
    if not match or (match[1] in _SIGNS and text[match.start() - 1 : match.start()] not in _BEFORE_SIGN):
        return None
    words = " ".join(match[1].lower().split())
    if words in _NOT_AFTER and last_word(text, match.start(1)).lower() in _NOT_AFTER[words]:
        return None
    if words.endswith(_COMPARING) and _AMOUNT.search(text, max(match.start(1) - 10, 0), match.start(1)):
        return None  # "5% more than the 40 million"
    return _BY_WORDS[words], match.start(1)


def _may_bound(text: str, at: int, last: str) -> bool:
    """
    Whether the last words before *at* are those that a bound ends in: most are not, and are spared a search.
    """
    if last not in _PREVIOUS and last not in _FILLERS:
        return False
    words = text[max(at - 28, 0) : at].lower().split()
    for i in (-1, -2):
        if i == -2 and last not in _FILLERS:
            return False
        known = _PREVIOUS.get(words[i].lstrip(_OPENERS)) if len(words) >= -i else None
        if known is None:
            continue
        if not known or (len(words) > -i and words[i - 1].lstrip(_OPENERS) in known):
            return True
    return False


def bound_after(text: str, at: int) -> tuple[Bound, int] | None:
    """
    The bound printed after a quantity that ends at *at*, and where it ends.
    """
    first = text[at : at + 3]
    if first[:1] in (" ", "-"):
        first = first[1:]
    if first[:2].lower() not in _BEHIND_FIRST and first[:1] not in _BEHIND_FIRST:
        return None
    match = _BEHIND.match(text, at)
    if not match or (match[1] == "+" and _PLUS.match(text, match.end())):
        return None
    if _NUMBER.match(text, match.end()):  # "two boats at least 40 miles away"
        return None
    return _AFTER[" ".join(match[1].lower().split())], match.end()


def is_during(text: str, at: int, end: int) -> bool:
    """
    Whether "over" at *at* is "during": "$5 over ten years", "Over ten years, it", but "for over ten years".
    """
    if text.startswith("Over ", at):
        return text[end : end + 1] == ","
    return text.startswith("over ", at) and last_word(text, at).lower() not in _BEFORE_OVER
