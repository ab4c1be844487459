"""
Digits inside words, addresses, versions, telephone numbers: what no one counts.
"""

import re

from newsparse_statistics._dates import RECENT
from newsparse_statistics._nouns import noun_after
from newsparse_statistics._number import LONGEST
from newsparse_statistics._units import currency_before, unit_after
from newsparse_statistics._words import either, numbers, strings

_DATE_LIKE = re.compile(r"\d{1,4}([./-])\d{1,2}\1\d{1,4}(?!-?\d)")
_VERSION = re.compile(r"\d+(?:\.\d+){2,}")
_PHONE = re.compile(
    r"\d[\d()]*(?:[ -]\d{2,}){2,}(?:-\d+)*|\d{3,}-\d{3,}(?:-\d+)*|\d{5,}[ -]\d{3,}|\d+(?:-\d+){3,}"
)
_TWO = re.compile(r"(\d{3,5})-(\d{3,5})(?![\d-])")
_YEARS = re.compile(r"(\d{4})[-–/](\d{2,4})\b")
_GROUPS = re.compile(r"[1-9]\d{0,2}(?: \d{3}){2,}(?![\d(-]| \d)")
_HOUSE = re.compile(
    rf"\d{{1,5}} [NSEW]\.? (?:[A-Z][a-z]+|\d{{1,3}}(?:st|nd|rd|th)) {either(strings('labels', 'streets'))}\b"
)
_SIZED = re.compile(rf" {either(numbers('numbers', 'scales'))}\b")
_LIST = re.compile(r"\d{1,4}(?:,\d{1,2}(?!\d)){2,}")
_CLAUSE = re.compile(r"\d{3}\([a-z]\)(?:\(\d\))?")  # "401(k)"
_PLAIN = re.compile(r"\d{1,12}(?![\d./(–-]| (?:\d|[NSEW]\b)|\) ?\d|,\d{1,2}(?!\d))")
_LONG = re.compile(rf"\d{{{LONGEST + 1},}}")
_TAIL = re.compile(r"[\w@/\\=.,-]{0,200}")
_STEM = re.compile(r"[A-Za-z]{1,20}(?=[-–]$)")
_MARKED = re.compile(r"\d{1,40}")
# "1. First", "2) Second", or a number alone on its line
_LIST_MARK = re.compile(r"[.)] ?(?!\d)|\s*\n")
_IN_BRACKETS = re.compile(r"\d{1,2}\) ")  # "(1) First"
_SHORT_YEAR = re.compile(r"\d\d(?![\d'’”,.]\d|[\w'’”\"%-])")  # "in ’16"
_JOINED = frozenset(strings("labels", "joined"))


def in_word(text: str, at: int) -> int | None:
    """
    Where the word, address or code ends that the digit at *at* lies in the middle of.
    """
    before = text[at - 1] if at else "\n"
    if before == " ":
        return None
    if before == "(" and (at == 1 or text[at - 2] == "\n"):
        marked = _IN_BRACKETS.match(text, at)
        return marked.end() if marked else None
    if before in "\"'‘’\n" and (marked := _MARKED.match(text, at)):
        if before == "\n":
            return marked.end() if _LIST_MARK.match(text, marked.end()) else None
        if at == 1:
            return None
        if text[at - 2] == "=":
            return max(text.find(before, at, at + 200), marked.end())
        if before != '"' and text[at - 2] == " " and _SHORT_YEAR.match(text, at):
            return marked.end()
        return None
    if before in ":." and text[at - 2 : at - 1].isdecimal():  # a verse, a time
        return _tail(text, at)
    if before in "x×" and text[at - 2 : at - 1].isdecimal() and (marked := _MARKED.match(text, at)):
        return None if unit_after(text, marked.end()) else _tail(text, at)  # "10x12 feet", a 4x4
    if before.isalpha() or before in "@#_/\\=":
        known = currency_before(text, at) if before.isalpha() or before == "=" else None
        if known and (known[1] == 0 or not text[known[1] - 1].isalnum()):
            return None
        if before == "/" and not (at > 1 and (text[at - 2].isalpha() or text[at - 2] in "/.")):
            return None
        return _tail(text, at)
    if before == "." and at > 1 and text[at - 2].isalpha() and not currency_before(text, at):
        marked = _MARKED.match(text, at)  # "Sept.11"
        return marked.end() if marked else at + 1
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
    for pattern in (_DATE_LIKE, _VERSION, _PHONE, _LIST, _CLAUSE, _LONG, _HOUSE):
        if match := pattern.match(text, start):
            if _is_grouped(text, start, match.end()):
                break
            two = _TWO.fullmatch(match[0])  # "340-350 people" is a range, "555-0142" is a telephone
            if two and len(two[1]) == len(two[2]) and two[1] < two[2]:
                break
            return match.end()
    return _years_end(text, start)


def _is_grouped(text: str, start: int, end: int) -> bool:
    """
    Whether what looks like a code is a number with blanks or full stops in it: "1 234 567 votes".
    """
    if text[end : end + 1] == "," and text[end + 1 : end + 2].isdecimal():  # "1.234.567,89"
        return True
    groups = _GROUPS.match(text, start)
    if groups is None or groups.end() < end:
        return False
    end = groups.end()
    if text[end : end + 1] == "." and text[end + 1 : end + 2].isdecimal():
        return True
    beside = currency_before(text, start) or unit_after(text, end) or _SIZED.match(text, end)
    return beside is not None or noun_after(text, end, one=False) is not None


def _years_end(text: str, start: int) -> int | None:
    """
    Where a span of years ends: "1914-18", but not "1200-1500 people".
    """
    years = _YEARS.match(text, start)
    if years is None:
        return None
    first, second = int(years[1]), int(years[2])
    if not 1000 <= first <= 2100:
        return None
    if len(years[2]) == 4 and text[years.end(1)] != "/":
        if second < first or second > 2199:
            return None
        if first not in RECENT and second not in RECENT:
            counted = unit_after(text, years.end()) or noun_after(text, years.end(), one=False)
            return None if counted else years.end()
    return years.end()
