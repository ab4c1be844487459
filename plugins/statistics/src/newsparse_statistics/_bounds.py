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
_LAST = frozenset(words.split()[-1] for words in _WORDS)
_SIZES = range(max(len(words.split()) for words in _WORDS), 0, -1)
_SIGN_ENDS = (*_SIGNS, "~", "≈")
_FAR = 28  # characters that a bound and a filler have at most
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
    last = word.lower()
    if last in _LAST or last in _FILLERS:
        found = _in_words(text, at, last)
    elif word == "sub-":
        return Bound.BELOW, at - 4
    elif word[-1:] in _SIGN_ENDS:
        found = _in_signs(text, at)
    else:
        return None
    if found is None:
        return None
    words, start = found
    if words in _NOT_AFTER and last_word(text, start).lower() in _NOT_AFTER[words]:
        return None
    if words.endswith(_COMPARING) and _AMOUNT.search(text, max(start - 10, 0), start):
        return None  # "5% more than the 40 million"
    return _BY_WORDS[words], start


def _in_words(text: str, at: int, last: str) -> tuple[str, int] | None:
    """
    The bound in words that ends at *at*, or a filler before it, and where it begins.
    """
    printed = text[max(at - _FAR, 0) : at].split()
    words = [word.lower().lstrip(_OPENERS) for word in printed]
    for fillers in (0, 1) if last in _FILLERS else (0,):
        end = len(words) - fillers
        for size in _SIZES:
            first = end - size
            if first < 0 or (bound := " ".join(words[first:end])) not in _WORDS:
                continue
            start = at
            for word in reversed(printed[first:]):
                start = text.rfind(word, 0, start)
            return bound, start + len(printed[first]) - len(words[first])
    return None


def _in_signs(text: str, at: int) -> tuple[str, int] | None:
    """
    The sign or the abbreviation that bounds what begins at *at*.
    """
    match = _BEFORE.search(text, max(at - _FAR, 0), at)
    if not match or (match[1] in _SIGNS and text[match.start() - 1 : match.start()] not in _BEFORE_SIGN):
        return None
    return " ".join(match[1].lower().split()), match.start(1)


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
