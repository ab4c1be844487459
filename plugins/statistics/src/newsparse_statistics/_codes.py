"""
Digits inside words, addresses, versions, telephone numbers: what no one counts.
"""

import re

from newsparse_statistics._number import LONGEST
from newsparse_statistics._units import currency_before
from newsparse_statistics._words import strings

_DATE_LIKE = re.compile(r"\d{1,4}([./-])\d{1,2}\1\d{1,4}(?!-?\d)")
_VERSION = re.compile(r"\d+(?:\.\d+){2,}")
_PHONE = re.compile(r"\d[\d()]*(?:[ -]\d{2,}){2,}|\d{3,}-\d{3,}(?:-\d+)*|\d{5,}[ -]\d{3,}|\d+(?:-\d+){3,}")
_TWO = re.compile(r"(\d{3,5})-(\d{3,5})(?![\d-])")
_YEARS = re.compile(r"\d{4}[-–/]\d{2,4}\b")
_LIST = re.compile(r"\d{1,4}(?:,\d{1,2}(?!\d)){2,}")
_CLAUSE = re.compile(r"\d{3}\([a-z]\)(?:\(\d\))?")  # "401(k)"
_PLAIN = re.compile(r"\d{1,12}(?![\d./(–-]| \d|,\d{1,2}(?!\d))")
_LONG = re.compile(rf"\d{{{LONGEST + 1},}}")
_TAIL = re.compile(r"[\w@/\\=.,-]{0,200}")
_STEM = re.compile(r"[A-Za-z]{1,20}(?=[-–]$)")
_MARKED = re.compile(r"\d{1,40}")
# "1. First", "2) Second", or a number alone on its line
_LIST_MARK = re.compile(r"[.)] ?(?!\d)|\s*\n")
_SHORT_YEAR = re.compile(r"\d\d(?![\d'’”,.]\d|[\w'’”\"%-])")  # "in ’16"
_JOINED = frozenset(strings("labels", "joined"))


def in_word(text: str, at: int) -> int | None:
    """
    Where the word, address or code ends that the digit at *at* lies in the middle of.
    """
    before = text[at - 1] if at else " "
    if before == " ":
        return None
    if before in "\"'‘’\n" and at > 1 and (marked := _MARKED.match(text, at)):
        if before == "\n":
            return marked.end() if _LIST_MARK.match(text, marked.end()) else None
        if text[at - 2] == "=":
            return max(text.find(before, at, at + 200), marked.end())
        if before != '"' and text[at - 2] == " " and _SHORT_YEAR.match(text, at):
            return marked.end()
        return None
    if before.isalpha() or before in "@#_/\\=":
        known = currency_before(text, at) if before.isalpha() or before == "=" else None
        if known and (known[1] == 0 or not text[known[1] - 1].isalnum()):
            return None
        if before == "/" and not (at > 1 and (text[at - 2].isalpha() or text[at - 2] in "/.")):
            return None
        return _tail(text, at)
    if before == "." and at > 1 and text[at - 2].isalpha() and not currency_before(text, at):
        return at + 1
    if before in "-–" and at > 1 and text[at - 2].isalpha():
        return _hyphened(text, at)
    return None


def _tail(text: str, at: int) -> int:
    match = _TAIL.match(text, at)
    end = match.end() if match else at + 1
    return max(end - 1 if text[end - 1] in ".-/," else end, at + 1)


def _hyphened(text: str, at: int) -> int | None:
    """
    "Covid-19" and "F-16", but not "mid-20s" or "a boat-40 metres long".
    """
    start = at - 1
    while start and text[start - 1].isalpha() and at - start < 20:
        start -= 1
    word = text[start : at - 1]
    if not word.isascii() or word.lower() in _JOINED:
        return None
    end = at
    while end < len(text) and text[end].isalnum() and end - at < 200:
        end += 1
    if text[at - 1] == "-" and word.islower() and len(word) <= 4:
        return end
    return end if word[0].isupper() or not text[end : end + 1].isspace() else None


def code_end(text: str, start: int) -> int | None:
    """
    Where a date, version, phone number, list or run of years ends that begins at *start*.
    """
    if _PLAIN.match(text, start):
        return None
    for pattern in (_DATE_LIKE, _VERSION, _PHONE, _LIST, _CLAUSE, _LONG):
        if match := pattern.match(text, start):
            two = _TWO.fullmatch(match[0])  # "340-350 people" is a range, "555-0142" is a telephone
            if two and len(two[1]) == len(two[2]) and two[1] < two[2]:
                break
            return match.end()
    years = _YEARS.match(text, start)
    return years.end() if years and 1000 <= int(years[0][:4]) <= 2100 else None
