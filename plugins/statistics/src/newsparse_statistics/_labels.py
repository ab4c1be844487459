"""
Numbers that name something instead of counting it: sections, flights, models, houses.
"""

import re

from newsparse_statistics._ages import AND_OLDER
from newsparse_statistics._before import last_word
from newsparse_statistics._bounds import bound_before
from newsparse_statistics._dates import RECENT, is_date_or_time, is_year_place
from newsparse_statistics._nouns import is_plural, noun_after
from newsparse_statistics._number import Number
from newsparse_statistics._pronouns import is_pronoun
from newsparse_statistics._scales import scale_after
from newsparse_statistics._units import currency_before, unit_after
from newsparse_statistics._words import either, strings

_THEMSELVES = frozenset(strings("labels", "themselves"))
_BEFORE = frozenset(strings("labels", "before"))
_NAMES = frozenset(strings("labels", "names"))
_STREETS = either(strings("labels", "streets"))
_STREET_AFTER = re.compile(
    rf" (?:[NSEW]\.? )?(?:(?:[A-Z][a-z]+ ){{1,3}}|\d{{1,3}}(?:st|nd|rd|th) ){_STREETS}\b"
)
# "last week 40 boats sank", "in the room 40 boats stood": what is numbered has no such words before it.
_THIS = re.compile(rf"\b{either(strings('labels', 'unnumbered'))} (?:[a-z]{{3,12}} )?$", re.IGNORECASE)
_THE = re.compile(r"\b(?:the|a|its|his|her|their|our) (?:[a-z]{3,12} )?$", re.IGNORECASE)
_PLACES = frozenset(strings("labels", "places"))
_STAGES = frozenset(strings("labels", "stages"))
_NUMBERING = frozenset(strings("labels", "numbering"))
_MAKERS = frozenset(strings("labels", "makers"))
# "in the UK 40 boats sank"
_IN = re.compile(rf"(?:^|[\s(“\"]){either(strings('labels', 'inside'))} (the )?$", re.IGNORECASE)
_VERSIONED = frozenset(strings("labels", "versioned"))
# "Articles 7, 19 and 21"
_MORE = re.compile(
    r"(?:,? (?:and|or|to|through) |, ?| ?[-–] ?)\d{1,4}[a-z]?(?![\w%]|[.,]\d| (?:[mb]illion|percent)\b)"
)
_TITLE_ENDS = "’'”"
_BEFORE_RECENT = frozenset(strings("dates", "before_recent"))
_NAME = re.compile(r"[A-Z][\w&/.’]*")
_LARGER = re.compile(r"(?:[-–]| to )(\d{4,6})(?!\d)")
_LAST_YEAR = 2199
# "the 2000-page bill"
_PAGED = re.compile(rf"-{either(strings('labels', 'paged'))}\b")
_THERE_WERE = re.compile(r"\b[Tt]here (?:were|are) $")
_UNDATED = frozenset(strings("labels", "undated"))
_SHORT_CODE = re.compile(r"\b(?:[Tt]ext|SMS) [“\"‘']?[A-Z]+[”\"’']? to $")
# "1985 year and 4th quarter"
_ITS_YEAR = re.compile(r" (?:year|quarter|qtr|half|season)\b(?![ -]old|-)")
_DECADE = re.compile(r"['’]?s\b")


def labelled(text: str, number: Number, word: str) -> int | None:
    """
    Where a number without a unit ends that names something; *word* is the last one before it.
    """
    start, end = number.start, number.end
    if number.form == "words":
        if word in _BEFORE and is_label(text, start, end, word):  # "number two", "Chapter three"
            return end
        return end if is_pronoun(text, number) else None
    if end - start == 4 and is_year_place(text, start, end) and not _is_up_to(text, start, end, word):
        counted = noun_after(text, end, one=False)
        if text[end : end + 1] in ("-", "–") or not counted or _is_recent(text, start, end, word):
            return end
    if is_label(text, start, end, word):
        return listed(text, end, word)
    if word == "to" and end - start >= 5 and _SHORT_CODE.search(text, max(start - 24, 0), start):
        return end
    if text[start:end] in _THEMSELVES or (
        text[start] == "0" and end - start > 1 and text[start - 1 : start] != "."
    ):
        return end
    name = named_before(text, start, word, end)
    if name is None or bound_before(text, start, word) or AND_OLDER.match(text, end):
        return None
    counted = noun_after(text, end, one=False)
    if counted and not counted.words[0].isupper():
        is_model = name.isupper() or "&" in name
        if not is_model or _is_inside(text, start, name):
            return None
    # "Ida Moe 44, of Velm" is an age, or nothing that can be told.
    return None if text[start - 1] == " " and text[end : end + 1] == "," and end - start < 3 else end


def is_label(text: str, start: int, end: int, word: str) -> bool:
    """
    Whether the number is the number *of* something, or of a house.
    """
    if word in ("-", "–", "−"):  # "COVID -19"
        word = last_word(text, start - 1)
    bare = word.rstrip(".")
    if bare in _BEFORE or bare in _NAMES or word[-1:] in ("#", "№", "§"):
        return not _is_counted_there(text, start, end, bare)
    return text[end : end + 1] == " " and _STREET_AFTER.match(text, end) is not None


def is_version(text: str, number: Number, word: str) -> bool:
    """
    Whether a decimal is a version: "iOS 17.2", "section 4.2".
    """
    if word.rstrip(".") in _VERSIONED:
        return True
    return word in _BEFORE and not _is_counted_there(text, number.start, number.end, word)


def listed(text: str, end: int, word: str) -> int:
    """
    Where the last number ends of those that a word in the plural names: "Sections 1 to 5".
    """
    if not word.endswith("s"):
        return end
    while more := _MORE.match(text, end):
        end = more.end()
    return end


def _is_counted_there(text: str, start: int, end: int, label: str) -> bool:
    """
    Whether a number counts what follows it, though something that may be numbered stands before it.
    """
    if not label or text[start - 1] not in " \u00a0":
        return False
    place = start - 1 - len(label)
    if label in _MAKERS:
        counted = noun_after(text, end, one=False)
        return counted is not None and _is_inside(text, start, label, the=False)
    if not label.islower():
        return False
    before = max(place - 24, 0)
    if label == "number":  # "the dead number 40"
        many = last_word(text, place).lower()
        if many in _NUMBERING or is_plural(many):
            return True
    if (label in _PLACES or label in _STAGES) and _THIS.search(text, before, place):
        return True
    if label not in _PLACES or not _THE.search(text, before, place):
        return False
    counted = noun_after(text, end, one=False)
    return counted is not None and counted.words[0].islower()


def _is_inside(text: str, start: int, name: str, *, the: bool = True) -> bool:
    """
    Whether a name is where something happens: "in the UK", "at NATO".
    """
    place = start - 1 - len(name)
    inside = _IN.search(text, max(place - 16, 0), place)
    return inside is not None and (the or not inside[1])


def named_before(text: str, start: int, word: str, end: int | None = None) -> str | None:
    """
    The capitalised word in mid-sentence right before the number ("Boeing 777").

    Args:
        end: where the number ends; a title in quotation marks is a name even where it begins.
    """
    if not word[:1].isupper() or text[start - 1] not in " -":
        return None
    name = word.rstrip("-")
    if not _NAME.fullmatch(name):
        return None
    at = start - 1 - len(name)
    opens = (
        at <= 0 or text[at - 1] in '\n"“' or (text[at - 1] == " " and text[at - 2 : at - 1] in (*".!?\n", ""))
    )
    if opens and end is not None and text[end : end + 1] in _TITLE_ENDS and text[end : end + 1]:
        opens = text[at - 1 : at] not in ("“", "‘", "'")  # the title “Plan 9”
    return None if opens and not (name.isupper() and len(name) > 1) and "&" not in name else name


def is_year(text: str, start: int, end: int, word: str) -> bool:
    """
    Whether four digits are a year: where years stand, or where nothing they could count follows.
    """
    value = int(text[start:end])
    if (value % 10 == 0 or value in RECENT) and _DECADE.match(text, end):
        return True
    if not 1000 <= value <= 2199 or currency_before(text, start):
        return False
    if text[end : end + 1] in ("-", "–") or text.startswith(" to ", end):
        larger = _LARGER.match(text, end)  # "2000-2500 units"
        if larger and int(larger[1]) > _LAST_YEAR:
            return False
    if text[end : end + 1] == "-":
        return value in RECENT and unit_after(text, end) is None and not _PAGED.match(text, end)
    if value in RECENT and word.lower() != "a" and _ITS_YEAR.match(text, end):
        return bound_before(text, start, word) is None
    if text[end : end + 1] != "'" and unit_after(text, end):
        return False
    if scale_after(text, Number(None, start, end, "digits")).scaled:
        return False
    bounded = bound_before(text, start, word) is not None
    if bounded and value not in RECENT:
        return False
    if word in ("were", "are") and _THERE_WERE.search(text, max(start - 11, 0), start):
        return False
    if is_date_or_time(text, start, end, value):
        return True
    return _is_uncounted_year(text, start, end, word, bounded=bounded)


def _is_uncounted_year(text: str, start: int, end: int, word: str, *, bounded: bool) -> bool:
    recent = int(text[start:end]) in RECENT
    placed = is_year_place(text, start, end)
    if bounded and _is_up_to(text, start, end, word):
        return False
    counted = noun_after(text, end, one=False)
    if counted is not None and counted.words[0].islower():
        if counted.words in _UNDATED and word[-1:] == ",":  # "In all, 2011 people"
            return False
        return not bounded and recent and (placed or named_before(text, start, word) is not None)
    return placed or (recent and not bounded)


def _is_up_to(text: str, start: int, end: int, word: str) -> bool:
    """
    Whether a bound tells that four digits are no year: "up to 1900 on Monday".
    """
    return text.startswith(" on ", end) and bound_before(text, start, word) is not None


def _is_recent(text: str, start: int, end: int, word: str) -> bool:
    """
    Whether four digits before a plural are a year all the same: "the 2031 floods".
    """
    if int(text[start:end]) not in RECENT or text[start - 1] != " ":
        return False
    return word.lower() in _BEFORE_RECENT or (word[:1].isupper() and word.isalpha())


def named_by(text: str, at: int) -> bool:
    """
    Whether a name that has its number joined to it stands before *at*: "COVID -19".
    """
    return last_word(text, at).rstrip("-–− ") in _NAMES
