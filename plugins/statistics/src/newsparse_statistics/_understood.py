"""
The noun or the unit that print leaves out beside another quantity: "40 cases in Velm, 30 in Moe".
"""

import re
from decimal import Decimal

import attrs

from newsparse import Span
from newsparse_statistics import Bound, Statistic, StatisticKind
from newsparse_statistics._before import last_word
from newsparse_statistics._labels import is_label
from newsparse_statistics._nouns import is_plural
from newsparse_statistics._number import Number
from newsparse_statistics._quantity import Quantity, quantity
from newsparse_statistics._spelled import START_WORD, number
from newsparse_statistics._tables import Unit
from newsparse_statistics._words import cased, either, strings

_LINKS = either(strings("understood", "links"))
_UNIT_LINKS = either(strings("understood", "unit_links"))
_BETWEEN = either(strings("understood", "between"))
_PREPOSITIONS = either(strings("understood", "prepositions"))
_LISTS = either(strings("understood", "lists"))
_UNDERSTOOD = re.compile(rf"\b{_LINKS}(?: {_BETWEEN})?\s?$")
_UNIT_UNDERSTOOD = re.compile(rf"\b{_UNIT_LINKS}(?: {_BETWEEN})?\s?$")
_OF_ALL = re.compile(rf"\b{either(strings('understood', 'of_all'))} $")
_PLACED = re.compile(rf" ({_PREPOSITIONS}) ")
_LISTED = re.compile(rf"(?:\s|\b){_LISTS}(?: {_BETWEEN})? $")
_ENDING = re.compile(r"[,;] $")
_BEHIND = re.compile(rf" {either(strings('understood', 'behind'))}\b")
_NAME = rf"(?!{either(strings('understood', 'no_names'))}\b)(?:[A-Z][\w.’'-]*\.? ){{1,3}}"
# "40 percent, followed by Osk at 30", "40 seats. Moe has 12", "40 seats and Moe at least 12"
_SHARED = re.compile(
    rf"(?:\. {_NAME}{either(strings('understood', 'shares'))} "
    rf"|(?:[,;]|[,;]? {either(strings('understood', 'followed'))}) {_NAME}"
    rf"(?:{either(strings('understood', 'shares'))} )?)(?:{_BETWEEN} )?"
)
_GAPPED = re.compile(rf"(?:[,;]| (?:and|to)|, (?:and|to)) {_NAME}$")
_SUBJECT = re.compile(rf"{_NAME}(?:ha[ds] )?[a-z]{{2,12}} (?:{_BETWEEN} )?$")
_FAMILY = frozenset(strings("understood", "family"))
_GAPPED_NUMBER = re.compile(
    r"\d{1,3}(?:\.\d{1,2})?(?=[,.;]?(?: and | to |\s*$|[,;] |\. ))(?! percent| per cent)"
)
_WITH_UNIT = frozenset(
    (StatisticKind.MONEY, StatisticKind.PERCENT, StatisticKind.MEASURE, StatisticKind.TEMPERATURE)
)
_SUBJECTS = strings("understood", "subjects")
_NUMBER_OF = re.compile(
    rf"\b(?:[Nn]umber of ((?:[a-z][a-z’'-]+ ){{0,2}}[a-z][a-z-]+)|({cased(_SUBJECTS)}))"
    r"(?: [a-z]+(?: [A-Z][a-z]+)?)? "
    rf"{either(strings('understood', 'of_number'))}(?: (?:to|at|from|by))?"
    rf"(?: (?:only|a record|an estimated|about|around|nearly|almost|more than|at least))? $"
)
_NUMBER_ENDS = frozenset((
    *(words.split()[-1] for words in strings("understood", "of_number")),
    *("to", "at", "from", "by", "only", "record", "estimated", "about", "around", "nearly", "almost"),
    *("than", "least"),
))  # fmt: skip
_AND_ANOTHER = re.compile(rf"(?: and | or |, )(?=\d|{START_WORD.pattern})")
_PLAIN = ("digits", "words", "decimal")
_LONGEST_LIST = 4
_THREEFOLD = Decimal(3)
_HUNDREDFOLD = Decimal(100)
_FARTHEST = 160
_STOPS = re.compile(r"[.!?] |\n")
_TO_LEVEL = re.compile(r"(?:,? to (?:close |end |finish |trade |settle |stand )?|,? )(?:at |to )?")
_WHO = re.compile(r" (?:who|whose|that)\b")
_TIMES = frozenset(("last", "this"))
_TIME = re.compile(r" (?:in (?:\d{4}|[A-Z])|last |this |a (?:week|month|year) )")
_NONE = Decimal(0)


def understood(text: str, last: Statistic, found: Statistic) -> Statistic:
    """
    The number *found* with the noun or unit of the quantity *last* before it, where it is understood.
    """
    between = text[last.span.end : found.span.start]
    if "\n" in between or not (last.noun or last.kind in _WITH_UNIT):
        return found
    if last.change is None and _SHARED.fullmatch(between):
        return _like(last, found)
    if ". " in between:
        return found
    is_level = last.change is not None and between == " to "  # "rose 64.06 points to 4,577.10"
    if last.kind is StatisticKind.COUNT:
        takes = (
            is_level
            or _UNDERSTOOD.search(between)
            or _OF_ALL.search(text, max(last.span.start - 10, 0), last.span.start)
            or (between[:1] in ",(" and _BEHIND.match(text, found.span.end))
        )
    else:
        takes = last.change is None and _UNIT_UNDERSTOOD.search(between) and _is_like(last, found)
    if takes:
        return _like(last, found)
    if _is_parallel(text, between, found):
        change = last.change if between.endswith((" and ", ", ")) else None
        return attrs.evolve(_like(last, found), change=found.change or change)
    return found


def after_next(text: str, counted: Statistic, last: Statistic, found: Statistic) -> Statistic:
    """
    The number *found* with the noun of what was *counted* before the quantity *last*, which stands between.

    "The index closed at 1,463.87 points, while its rival climbed 0.1% to 1,333.18"; "68 men who waited two
    years and 95 who waited three".
    """
    if counted is last or found.kind is not StatisticKind.NUMBER or not counted.noun:
        return found
    if found.span.start - counted.span.end > _FARTHEST or _STOPS.search(
        text, counted.span.end, found.span.start
    ):
        return found
    between = text[last.span.end : found.span.start]
    if last.kind is StatisticKind.PERCENT:
        takes = counted.noun == "points" and last.change is not None and _TO_LEVEL.fullmatch(between)
    else:
        takes = between.endswith(" and ") and _WHO.match(text, found.span.end)
    return _like(counted, found) if takes else found


def gapped(text: str, last: Statistic, at: int) -> Statistic | None:
    """
    The quantity at *at* behind a name whose verb is left out: "Moe won 40 percent, Osk 30 and Lund 12".
    """
    if last.kind is not StatisticKind.PERCENT and not (last.kind is StatisticKind.COUNT and last.noun):
        return None
    found = _GAPPED_NUMBER.match(text, at)
    if found is None or last.change is not None or not _GAPPED.fullmatch(text, last.span.end, at):
        return None
    if last.kind is StatisticKind.COUNT and not _has_subject(text, last):
        return None  # "3 films, Rocky 4 and Alien 3", "3 children, Ida 12"
    if is_label(text, at, found.end(), last_word(text, at)):
        return None
    value = Decimal(found[0])
    span = Span(at, found.end())
    return _like(last, attrs.evolve(last, span=span, value=value, low=None, high=None, bound=Bound.EXACT))


def _has_subject(text: str, last: Statistic) -> bool:
    """
    Whether a name and its verb stand before a count, or one that has none of its own: "Moe won 40 seats".
    """
    if last.noun in _FAMILY:
        return False
    before = text[max(last.span.start - 40, 0) : last.span.start]
    return _SUBJECT.search(before) is not None or _GAPPED.search(before) is not None


def number_of(text: str, at: int, word: str) -> str | None:
    """
    The noun of "the number of cases rose to" right before *at*, where *word* is the last one.
    """
    if word not in _NUMBER_ENDS:
        return None
    match = _NUMBER_OF.search(text, max(at - 80, 0), at)
    if match is None or (match[1] and not is_plural(match[1].rpartition(" ")[2])):
        return None
    return match[1] or match[2]


def unit_ahead(text: str, first: Number, dollar: str) -> Unit | None:
    """
    The unit of the number behind "and" that *first* shares: "30 and 40 percent", "1,000 and 10,000 dlrs".
    """
    at, value = first.end, first.value
    if value is None or text[at : at + 1] not in (" ", ","):
        return None
    for _ in range(_LONGEST_LIST):
        link = _AND_ANOTHER.match(text, at)
        other = number(text, link.end()) if link else None
        if link is None or other is None or other.value is None or other.form not in _PLAIN:
            return None
        if link[0] != ", ":
            return _shared(
                value, quantity(text, other, dollar), _THREEFOLD if link[0] == " or " else _HUNDREDFOLD
            )
        at = other.end
    return None


def _shared(value: Decimal, other: Quantity, most: Decimal) -> Unit | None:
    """
    The unit of *other* where *value* is like it: not in "699,800 or 9.1 pct", "20 and five million yen".
    """
    if other.unit is None or other.unit.kind not in ("percent", "money") or other.number.value is None:
        return None
    return other.unit if value <= other.number.value * most and other.number.value <= value * most else None


def _like(last: Statistic, found: Statistic) -> Statistic:
    return attrs.evolve(
        found, noun=last.noun, unit=last.unit, kind=last.kind, rule=f"{last.kind.value} understood"
    )


def _is_like(last: Statistic, found: Statistic) -> bool:
    """
    Whether the two are of one size: "from $40 million" is not followed by a bare 30 that is also money.
    """
    one, other = abs(last.value or last.high or _NONE), abs(found.value or found.high or _NONE)
    return 0 < one <= other * _HUNDREDFOLD and other <= one * _HUNDREDFOLD


def _is_parallel(text: str, between: str, found: Statistic) -> bool:
    """
    Whether both numbers have a place: "40 cases in Velm, 30 in Moe".
    """
    placed = _PLACED.match(text, found.span.end)
    if placed is None:
        return False
    if placed[1] in _TIMES:
        if not _TIME.search(between):
            return False
    elif f" {placed[1]} " not in between:
        return False
    return bool(_ENDING.search(between) or _LISTED.search(between))
