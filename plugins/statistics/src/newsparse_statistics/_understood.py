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
_HUNDREDFOLD = Decimal(100)
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
    if takes or _is_parallel(text, between, found):
        return _like(last, found)
    return found


def gapped(text: str, last: Statistic, at: int) -> Statistic | None:
    """
    The quantity at *at* behind a name whose verb is left out: "Moe won 40 percent, Osk 30 and Lund 12".
    """
    if last.kind is not StatisticKind.PERCENT and not (last.kind is StatisticKind.COUNT and last.noun):
        return None
    number = _GAPPED_NUMBER.match(text, at)
    if number is None or last.change is not None or not _GAPPED.fullmatch(text, last.span.end, at):
        return None
    if is_label(text, at, number.end(), last_word(text, at)):
        return None
    value = Decimal(number[0])
    span = Span(at, number.end())
    return _like(last, attrs.evolve(last, span=span, value=value, low=None, high=None, bound=Bound.EXACT))


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
    if placed is None or f" {placed[1]} " not in between:
        return False
    return bool(_ENDING.search(between) or _LISTED.search(between))
