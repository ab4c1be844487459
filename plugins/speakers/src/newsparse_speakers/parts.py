"""
Those whom one word of their name stands for: the first of two surnames, a nickname in marks, a given name.
"""

from collections.abc import Iterable
from itertools import islice

from newsparse_speakers.beings import Being
from newsparse_speakers.cutting import AROUND
from newsparse_speakers.given import genders, is_eastern
from newsparse_speakers.lexicon import Lexicon

_GIVEN = 30  # characters of a given name and an initial before a last name
_QUOTES = "\"'“‘(["
_SHORT, _LONG = 2, 5  # words of names that have none inside, and that are more than names
BEARERS = 40  # of one word; of more, nobody can tell who is meant


def inner_words(beings: list[Being], lex: Lexicon, start: int) -> dict[str, list[Being]]:
    """
    The people by the words inside their names that nobody is called by: Pedro Tully Berg is Tully.

    Those named before *start* are left out, for a headline is no name.
    """
    found: dict[str, list[Being]] = {}
    long = [one for one in beings if len(one.words) > _SHORT and one.person]
    if not long:
        return found
    first = {one.words[0] for one in beings}
    known, given = lex.tags.keys(), genders()
    for one in long:
        words = one.words
        if len(words) > _LONG or one.at < start or not known.isdisjoint([word.lower() for word in words[1:]]):
            continue
        for word in words[1:-1]:
            if len(word) < 2 or word in first or not word[0].isupper():
                continue
            family = word == words[-2] and is_eastern(words[-1])  # Ida Lee Ka-ming
            if family or word.lower() not in given or _is_nickname(word, one):
                bearers = found.setdefault(word, [])
                if len(bearers) < BEARERS:
                    bearers.append(one)
    return found


def called_first(first_words: dict[str, list[Being]], lex: Lexicon) -> dict[str, list[Being]]:
    """
    Of those by the first words of their names the people who alone may be meant by it: Ida Moe is Ida, Zhao
    Pengfei is Zhao.  Words that are those of places too are left out.
    """
    no_names, places = lex.words["no_given"], lex.words["also_places"]
    found: dict[str, list[Being]] = {}
    for word, some in first_words.items():
        if len(some) > 1:
            some = [one for one in some if one.person and len(one.words) > 1]
        if len(some) != 1 or not some[0].person or len(some[0].words) < 2 or len(word) < 2:
            continue
        lower = word.lower()
        if not (lower in no_names or lower in places):
            found[word] = some
    return found


def named_first(word: str, sign: str, beings: Iterable[Being], things: frozenset[str]) -> bool:
    """
    Whether the names of some begin with *word* and end with none of *things*; *sign* is the gender of one.
    """
    found = [
        one for one in islice(beings, BEARERS) if word == one.words[0] and one.words[-1].lower() not in things
    ]
    if len(found) == 1 and sign:
        found[0].person, found[0].gender = True, sign
    return bool(found)


def _is_nickname(word: str, being: Being) -> bool:
    """
    Whether a word stands in marks inside a name: Karl "Kalle" Berg, but not Anna Maria Berg.
    """
    return any(f"{mark}{word}" in form for form in being.forms[:1] for mark in AROUND)


def ends_name(first: str, being: Being, lex: Lexicon) -> bool:
    """
    Whether a name that begins with *first*, in small letters, is the end of that of *being*: a nickname in
    marks, or the first of two surnames.
    """
    inside = [word.lower() for word in being.words[1:-1]]
    if first not in inside or not being.forms:
        return False
    if first not in genders() or first in lex.words["linking"]:
        return first == inside[-1]  # Pedro Moe Berg is Moe Berg
    if first == inside[-1] and being.words[-3].islower():
        return True  # Ana dos Santos Lima
    text = being.forms[0].lower()
    at = text.find(first)
    return text[at - 1] in AROUND or text[at - 2 : at] == "' "


def in_full(
    word: str, text: str, given: dict[str, str], lex: Lexicon, short: bool
) -> tuple[tuple[str, ...], str | None]:
    """
    The words of a name that stands in full in quotations alone, and the gender, by a last name: "I met Ida
    Moe," Berg said. "It rained," Moe said; the last name where it has an office, is that of a firm, or the
    *short* one is asked for.
    """
    alone: tuple[tuple[str, ...], str | None] = (word,), genders().get(word.lower())  # Karl said
    if short or alone[1] is not None or lex.verb_second:
        return alone
    found, words, last = set[str](), lex.words, word.lower()
    if f" {word}" not in text or last in lex.tags or f" {last} " in text:
        return alone
    if last in words["plurals"] or last in words["town_ends"] or last.removesuffix("s") in words["members"]:
        return alone
    at = text.find(f" {word}")
    while at >= 0:
        end = at + len(word) + 1
        beside = text[max(0, at - _GIVEN) : at].split()[-2:]
        if len(beside) == 2 and len(beside[-1]) == 2 and beside[-1][-1] == ".":
            beside.pop()  # Ida B. Moe
        one = beside[-1].lstrip(_QUOTES) if beside else ""
        lower, behind = one.lower(), "".join(text[end : end + _GIVEN].split()[:1]).lower()
        if behind in words["firms"] or behind in words["joined_firms"]:
            return alone
        if lower.rstrip(".") in words["roles"] or lower.rstrip(".") in words["titles"]:
            return alone
        whole = len(beside) < 2 or beside[0].lower() not in words["town_begins"]  # but: San Jose Sharks
        if whole and lower in given and one[0].isupper() and lower not in lex.tags:
            found.update([] if text[end : end + 1].isalnum() else [one])
        at = text.find(f" {word}", end)
    if len(found) != 1:
        return alone
    first = found.pop()
    return (first, word), given[first.lower()]
