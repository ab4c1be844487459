"""
What is counted: the words after a number, as printed, up to the head of the noun phrase.

Without a tagger the head is found by its plural: a number above one counts a plural, and what runs between is
adjectives and nouns that qualify it.
"""

import re
from typing import NamedTuple

from newsparse_statistics._words import strings, table

_WORD = re.compile(
    r"[ \u00a0](?:[\"“‘']{1,2})?([A-Za-zÀ-ÿ][\w’'&.-]{0,60}|(?<=[A-Za-z] )\d{1,3}(?= [a-z]))([\"”’'.,;:)\n]?)"
)
_STOP = frozenset((*strings("nouns", "stop"), *strings("nouns", "verbs")))
_BEFORE_NAMES = frozenset(strings("nouns", "verbs_before_names"))
_WITH_OBJECTS = frozenset(strings("nouns", "verbs_with_objects"))
_PLURALS = frozenset(strings("nouns", "plurals"))
_THIRD_PERSON = frozenset(strings("nouns", "third_person"))
_OFTEN_QUALIFY = frozenset(strings("nouns", "often_qualify"))
_PEOPLES = frozenset(strings("nouns", "peoples"))
_NOT_OF = frozenset(strings("nouns", "not_of"))
_SINGULARS = frozenset(strings("nouns", "singulars"))
_CONTAINERS = frozenset(strings("nouns", "containers"))
_GERUNDS = frozenset(strings("nouns", "gerunds"))
_NUMBERS = frozenset((*table("numbers")["ones"], *table("numbers")["tens"]))
_NOT_ONE = frozenset(strings("nouns", "not_one"))
_IN_LY = frozenset(strings("nouns", "adjectives_in_ly"))
_ENDINGS = ("ous", "’s", "'s", "wards")
_SHORT_FORMS = ("n't", "n’t", "'ll", "’ll", "'ve", "’ve", "'re", "’re")
# "5 people.5 boats": print lost a blank.
_RUN_ON = re.compile(r"[a-z]\w+?(?=\.[A-Z\d])")
# What the pieces are of, up to where a noun phrase may end.
_OF = re.compile(r" of((?: [a-zà-ÿ][a-zà-ÿ’'-]{1,30}){1,3})")
_MARKS = (("“", "”"), ('"', '"'), ("‘", "’"))
_OBJECT = re.compile(r" (?:a|an|the|his|her|its|their|this|that|these|those|all|some|any|no)\b")
_LONGEST = 7


class Noun(NamedTuple):
    """
    A noun phrase and where it stands.
    """

    words: str
    start: int
    end: int


class _Word(NamedTuple):
    low: str
    start: int
    end: int
    capital: bool = False


def noun_after(text: str, at: int, *, one: bool) -> Noun | None:
    """
    The noun phrase counted by a number that ends at *at*; *one* where it is singular.
    """
    words: list[_Word] = []
    place, head, weak = at, -1, -1
    while len(words) < _LONGEST:
        match = _WORD.match(text, place)
        if not match:
            break
        printed = match[1]
        run_on = _RUN_ON.match(printed) if "." in printed else None
        word = run_on[0] if run_on else printed.rstrip("’'.,-")
        low = word.lower()
        place = match.end(1)
        if word[:1].isdecimal() and not (words and words[-1].capital):  # "58 Fortune 500 firms"
            break
        if low in ("and", "or"):
            if head >= 0 or weak >= 0 or not words or is_plural(words[-1].low):
                break
            words.append(_Word(low, match.start(1), place))
            continue
        if low == "more" and not words and text[place : place + 5] != " than":
            continue
        if low in ("most", "less") and not words and _is_degree(text, place):
            words.append(_Word(low, match.start(1), place))
            continue
        if _ends(low, word, words, one=one, headed=head >= 0) and not (
            head >= 0 and low in _OFTEN_QUALIFY and _is_plural_at(text, place)
        ):
            break
        if weak >= 0 and head < 0 and low.endswith(("ed", "ing", "ly", "self", "selves")):
            break
        if len(words) == 1 and _is_verb(words[0], low, word):
            return None
        words.append(_Word(low, match.start(1), match.start(1) + len(word), word != low))
        if not one and is_plural(low):
            head = len(words) - 1
        elif not one and (low in _OFTEN_QUALIFY or word in _PEOPLES or (low[-3:] == "ese" and word != low)):
            weak = len(words) - 1
        if (
            one and low.endswith(("'s", "’s")) and text[place + 1 : place + 2].isupper()
        ):  # "the 5th District's Moe"
            words[-1] = _Word(low[:-2], words[-1].start, words[-1].end - 2)
            break
        if run_on or (printed != word and "." not in word):  # "U.S." goes on
            break
        if match[2]:
            if match[2] not in "\"”’'":
                break
            place = match.end()
            if text[place : place + 1] in (".", ",", ";", ":", ")", "\n"):
                break
    return _made(text, words, head if head >= 0 else weak, one=one)


def _is_degree(text: str, at: int) -> bool:
    """
    Whether an adjective follows "most" or "less": "the three most important towns".
    """
    match = _WORD.match(text, at)
    return match is not None and match[1].islower() and match[1] not in _STOP and not is_plural(match[1])


def _is_plural_at(text: str, at: int) -> bool:
    """
    Whether a plural stands right behind *at*: "five Velm police officers".
    """
    match = _WORD.match(text, at)
    return match is not None and is_plural(match[1].lower())


def _is_verb(first: _Word, low: str, word: str) -> bool:
    """
    Whether the word right after the number is the verb of what is counted: "40 back Moe", "12 face charges".
    """
    if word[0].isupper():
        return first.low in _BEFORE_NAMES
    return f"{first.low} {low}" in _WITH_OBJECTS


def _ends(low: str, word: str, words: list[_Word], *, one: bool, headed: bool) -> bool:
    """
    Whether the noun phrase *words* ends before the word *low*.
    """
    if (low in _STOP and not (len(word) > 1 and word.isupper())) or low in _NUMBERS:
        return True
    if low.endswith(_SHORT_FORMS):
        return True
    if headed:  # "nine times Moe's", but "two Velm Dallas cops"
        is_name = word[0].isupper() and not words[-1].capital
        return is_name or low in _THIRD_PERSON or not is_plural(low)
    if (
        one and words and low.endswith(("ed", "s")) and (low[-1] == "d" or is_plural(low))
    ):  # "one ranking puts"
        return True
    if words and words[-1].low.endswith("ly") and is_plural(low) and words[-1].low not in _IN_LY:
        return True  # "1,800 hardly matters"
    is_verb = low.endswith("ing") and low not in _GERUNDS and "-" not in low
    return bool(words) and (one or len(words) > 1) and is_verb


def _made(text: str, words: list[_Word], head: int, *, one: bool) -> Noun | None:
    if not words or (head < 0 and not one):
        return None
    if head < 0:
        head = len(words) - 1
        if head > 1 and words[head - 1].low in ("and", "or"):  # "the third-largest economy and pursue"
            head -= 1
        while head > 0 and words[head].low in ("and", "or"):
            head -= 1
    if one and _is_no_noun(text, words, head):
        return None
    start, stop = words[0].start, words[head].end
    if text.startswith(" of ", stop):
        stop = _with_of(text, stop, words[head].low)
    found = text[start:stop].rstrip("’'.,-")
    if not found.isascii() or '"' in found:
        return _marked(text, start, start + len(found))
    return Noun(found, start, start + len(found))


def _with_of(text: str, stop: int, head: str) -> int:
    """
    Where what the pieces are of ends: "heads of state", "pieces of digital content", "men of nearby towns".
    """
    match = _OF.match(text, stop)
    if match is None:
        return stop
    words = match[1].split()
    for count, word in enumerate(words):
        if word in _STOP or word in _NUMBERS or word in _NOT_OF:
            if count == 0:
                return stop
            words = words[:count]
            break
    else:
        following = text[match.end() : match.end() + 2]
        if following[1:].isalpha() and (
            following[0] == "\n" or (following[0] == " " and following.islower())
        ):
            return stop
    if len(words) > 1 and words[0].endswith("ing"):
        return stop
    if len(words) > 1 and head not in _CONTAINERS and not is_plural(words[-1]):
        return stop
    return stop + len(" of ") + len(" ".join(words))


def _marked(text: str, start: int, stop: int) -> Noun | None:
    """
    The noun between *start* and *stop* with both quotation marks of a pair, or with none.
    """
    for opening, closing in _MARKS:
        opened, closed = text.find(opening, start, stop), text.rfind(closing, start, stop)
        if opening == "‘":
            if opened >= 0 and closed < opened:
                stop = stop + 1 if text[stop : stop + 1] == closing else opened
        elif opening == closing:
            if text.count(opening, start, stop) % 2:
                start, stop = _paired(text, start, stop, opened, opening, closing)
        elif closed >= 0 and not 0 <= opened < closed:
            start, stop = (start - 1, stop) if text[start - 1] == opening else (start, closed)
        elif opened > closed:
            stop = stop + 1 if text[stop : stop + 1] == closing else opened
    found = text[start:stop].rstrip(".,- ")
    return Noun(found, start, start + len(found)) if found else None


def _paired(text: str, start: int, stop: int, at: int, opening: str, closing: str) -> tuple[int, int]:
    """
    The ends of a noun with a straight mark at *at* whose other one stands outside, or is lost.
    """
    if text[start - 1] == opening:
        return start - 1, stop
    return (start, stop + 1) if text[stop : stop + 1] == closing else (start, at)


def _is_no_noun(text: str, words: list[_Word], head: int) -> bool:
    """
    Whether what follows "one" is no noun of it: "one apparently", "one built by", "one adds Nebraska".
    """
    last = words[head].low
    if last in _NOT_ONE or (last.endswith("ly") and last not in _IN_LY):
        return True
    if head == 0 and last.endswith("ing") and _OBJECT.match(text, words[0].end):  # "one listing the facts"
        return True
    if head == 0:
        return last.endswith("ed") or (last[-1] == "s" and last not in _PLURALS and is_plural(last))
    return is_plural(words[0].low) and text[words[1].start].isupper()


def is_plural(low: str) -> bool:
    """
    Whether a word looks like a plural noun.
    """
    if low[-1:] != "s":
        return low in _PLURALS or low.endswith("men")
    if low in _PLURALS:
        return True
    return len(low) > 2 and low[-2] not in "su.'’" and low not in _SINGULARS and not low.endswith(_ENDINGS)


def is_stop(low: str) -> bool:
    """
    Whether no noun phrase goes on with the word.
    """
    return low in _STOP
