"""
Where numbers may begin: `str.find` goes from digit to digit ten times as fast as a pattern.
"""

import re
from collections.abc import Iterator

from newsparse_statistics import _ordinals as ordinals
from newsparse_statistics._digits import PARTS
from newsparse_statistics._spelled import AFTER_ARTICLE, NEED_ARTICLE, QUARTERS, SHARES, START_WORD, STARTS
from newsparse_statistics._words import cased, strings

_ANY = re.compile(rf"[\d{PARTS}]+")
_ASCII = "0123456789"
_LATIN = "½¼¾"
_OTHER_PARTS = "".join(sorted(set(PARTS) - set(_LATIN)))
# First bytes in UTF-8 of all digits outside ASCII, and the first two of vulgar fractions outside Latin-1.
_FOREIGN = (b"\xd9", b"\xdb", b"\xdf", b"\xe0", b"\xe1", b"\xea", b"\xef", b"\xf0")
_VULGAR = b"\xe2\x85"

# "a third" is looked for by its second word: articles are too many.
_SCANNED = [*(word for word in STARTS if " " not in word), *SHARES, *QUARTERS]
# Most words stand behind a blank or a line end, which `re` looks for fast where the pattern begins with it.
_SCANNED_WORD = re.compile(cased(_SCANNED) + r"(?![a-z’'])")
_BEHIND = [re.compile(opener + _SCANNED_WORD.pattern) for opener in " \n"]
_FIRST = frozenset(form for word in _SCANNED for form in (word[0], word[0].upper()))
_OPENERS = "\t\r\u00a0(\"“‘'—–-"
_LAST_WORD = re.compile("[A-Za-z]+$")
_JOINING = frozenset(strings("labels", "joined"))
_ARTICLE = re.compile(r"(?<![^\W_])[Aa][ \u00a0]")


def places(text: str) -> list[int]:
    """
    Where numbers in digits or in words may begin, in order.
    """
    found = [*_digits(text), *_words(text), *ordinals.places(text)]
    found.sort()
    return found


def _digits(text: str) -> Iterator[int]:
    marks = _ASCII
    if not text.isascii():
        coded = text.encode("utf-8", "surrogatepass")
        if any(first in coded for first in _FOREIGN):
            return (match.start() for match in _ANY.finditer(text))
        marks += _LATIN
        if _VULGAR in coded:
            marks += _OTHER_PARTS
    return _each(text, marks)


def _each(text: str, marks: str) -> Iterator[int]:
    find = text.find
    for mark in marks:
        at = find(mark)
        while at >= 0:
            yield at
            at = find(mark, at + 1)


def _words(text: str) -> list[int]:
    """
    Where numbers in words may begin.
    """
    found = [0] if START_WORD.match(text) else []
    words = [(match.start() + 1, match[0][1:]) for behind in _BEHIND for match in behind.finditer(text)]
    for opener in _OPENERS:
        at = text.find(opener) + 1
        while at:
            word = _SCANNED_WORD.match(text, at) if text[at : at + 1] in _FIRST else None
            if word and not (opener == "-" and _is_joined(text, at - 1)):
                words.append((at, word[0]))
            at = text.find(opener, at) + 1
    for start, name in words:
        if name in AFTER_ARTICLE and start > 1 and _ARTICLE.match(text, start - 2):
            found.append(start - 2)
        elif name not in NEED_ARTICLE:
            found.append(start)
    return found


def _is_joined(text: str, hyphen: int) -> bool:
    """
    Whether the hyphen joins a number to a word that makes it none: "a high-five", but not "sub-five".
    """
    if not hyphen or not text[hyphen - 1].isalpha():
        return False
    word = _LAST_WORD.search(text, max(hyphen - 12, 0), hyphen)
    return word is None or word[0].lower() not in _JOINING
