"""
From a number to a statistic: what it is of, how it is bounded, whether it counts anything.
"""

import re
from decimal import Decimal

from newsparse_statistics import Bound, StatisticKind
from newsparse_statistics import _ordinals as ordinals
from newsparse_statistics._ages import age
from newsparse_statistics._before import last_word
from newsparse_statistics._bounds import bound_after, bound_before, is_during
from newsparse_statistics._changes import change_of
from newsparse_statistics._codes import code_end, in_word
from newsparse_statistics._counting import counted, measured, stands_alone
from newsparse_statistics._dates import is_date_or_time, is_noon, is_year_place
from newsparse_statistics._digits import is_digit
from newsparse_statistics._labels import is_label, is_version, is_year, labelled
from newsparse_statistics._number import Number, whole
from newsparse_statistics._pronouns import NEXT_WORD, is_part_of_game
from newsparse_statistics._quantity import Quantity, quantity
from newsparse_statistics._ranges import opening, range_end, side
from newsparse_statistics._rates import compound, rate_after
from newsparse_statistics._records import EXACT, Found, bounded, made, ranked
from newsparse_statistics._scores import is_ratio, score, to_nil
from newsparse_statistics._spelled import number as number_at
from newsparse_statistics._tables import Unit
from newsparse_statistics._understood import number_of, unit_ahead
from newsparse_statistics._words import strings

_TIMES = re.compile(r"[ -](?:times|fold)\b(?! (?:zone|table|square))|fold\b|x\b(?!-| ?\d)")
# "half as large"; "half as a joke" is none
_AS = re.compile(
    r" as (?:many|much"
    r"|(?!an?\b|the\b|of\b|well\b|it\b|they\b|he\b|she\b|if\b)[a-z]{3,20} as\b|[a-z]{2,10}[.,;])"
)
_CLOCK = re.compile(r"(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:\.\d{1,3})?(?![\d:])")
_LAP = re.compile(r"\d{2,3}:[0-5]\d(?:\.\d{1,3})?(?![\d:])")  # "in 45:30 minutes"
_PERCENT_OF = re.compile(r"(?:^|[\n(])per ?cent of $", re.IGNORECASE)
_OF_MAGNITUDE = ("magnitude", "Magnitude", "of")
_MAGNITUDE = re.compile(r"\b[Mm]agnitude (?:of )?$")
# How a number is read; the rule of a record says that first, then what made it a quantity.
_FORMS = {
    "digits": "digits", "decimal": "digits", "words": "words", "vague": "vague", "fraction": "fraction",
    "ordinal": "ordinal", "multiple": "multiple", "code": "code",
}  # fmt: skip
_ALONE = "alone"
_PLAIN = ("digits", "words", "decimal")
_TENS = frozenset(range(10, 100, 10))
_BEFORE_SIDE = frozenset(" -x×")
_SHORTEST_TITLE = 4
_BEHIND_TITLES = frozenset(strings("labels", "behind_titles"))
_X = Unit("x", "ratio")
_KINDS = {kind.value: kind for kind in StatisticKind} | {"angle": StatisticKind.MEASURE}


def read(text: str, at: int, dollar: str) -> Found:
    """
    The statistic whose number begins at *at*, if there is one, and where to go on.
    """
    if is_digit(text[at]):
        if end := in_word(text, at):
            return None, end
        if ":" in text[at + 1 : at + 3] and (clock := _CLOCK.match(text, at)):
            return None, clock.end()
        if text[at + 1 : at + 2] != " " and (sides := score(text, at)):
            low, high, end = sides
            values = (None, low, high)
            return made(at, end, values, None, None, EXACT, None, StatisticKind.RATIO, "score"), end
        if ":" in text[at + 2 : at + 4] and (lap := _LAP.match(text, at)):
            return None, lap.end()
        if end := code_end(text, at):
            return None, end
    elif ordinal := ordinals.in_words(text, at):
        return ranked(*ordinal)
    number = number_at(text, at)
    if number is None:
        return None, at + 1
    if number.form == "code":
        return None, number.end
    if number.form == "decimal":
        gap = text.find(" ", at, min(at + 3, number.end))
        if gap > 0 and is_date_or_time(text, at, gap, int(text[at:gap])):  # "On May 5 400 people came"
            return None, gap
    if number.form == "digits":
        if text[at - 1 : at] == "." and not text[at - 2 : at - 1].isalnum() and text[at - 2 : at - 1] != ".":
            number = Number(Decimal("0." + text[at : number.end]), at - 1, number.end, "decimal")
        elif number.end - at == 4 and is_year(text, at, number.end, last_word(text, at)):
            return None, number.end
    if number.form == "words" and (sides := to_nil(text, number.value, number.end)):
        low, high, end = sides
        values = (None, low, high)
        return made(at, end, values, None, None, EXACT, None, StatisticKind.RATIO, "score"), end
    if number.form == "ordinal":
        found = ordinals.in_digits(text, number)
        return ranked(*found) if found else (None, number.end)
    first = quantity(text, number, dollar)
    if first.number.form == "code":
        return None, first.end
    word = last_word(text, first.start)
    second = range_end(text, first, dollar, word)
    if first.unit is None and second is None and text[first.end : first.end + 1] in _BEFORE_SIDE:
        first.unit = side(text, first, dollar)
    is_day = first.unit is None and second is not None and number.form == "digits" and word[:1].isupper()
    if is_day and is_date_or_time(text, number.start, number.end, whole(number.value, 32)):
        # "from 40 percent on July 14 to 46 percent", "July 14 or 15"
        return None, number.end if second and (second.unit or second.number.scaled) else (second or first).end
    if first.unit is None and (end := _none(text, first, second, word)):
        return None, end
    if second is None and first.unit is None and number.form in _PLAIN:
        first.unit = unit_ahead(text, first.number, dollar)
    elif second is None and first.unit is not None and _is_title(text, first, word):
        return None, first.end
    return _quantified(text, first, second, word)


def _is_title(text: str, found: Quantity, word: str) -> bool:
    """
    Whether the capital of its unit makes a quantity a name among words in small letters: "his book 13 Hours".
    """
    name = text[found.number.end : found.end].strip(" \u00a0")
    if len(name) < _SHORTEST_TITLE or not name[0].isupper() or not name[1:].islower() or not name.isalpha():
        return False
    if found.unit is None or found.unit.kind not in ("duration", "measure"):
        return False
    follows = NEXT_WORD.match(text, found.end)
    return (word.isalpha() and word.islower() and len(word) > 2) or (
        follows is not None and follows[1] in _BEHIND_TITLES
    )


def _none(text: str, first: Quantity, second: Quantity | None, word: str) -> int | None:
    """
    Where a number without a unit ends that belongs to a date, a word, a name.
    """
    number, end = first.number, (second or first).end
    if number.form == "decimal":
        if second is None and not number.scaled and is_version(text, number, word):
            return number.end
        noon = (
            second is None and number.value is not None and number.value <= 24 and is_noon(text, number.end)
        )
        return number.end if noon else None
    if number.form == "fraction":
        return number.end if is_part_of_game(text, number) else None
    if number.form == "words":
        if text[end : end + 2].lstrip("-")[:1].isdecimal():  # "Five-0", "Twenty20"
            return end
        if second is None and word[:1].isupper() and NEXT_WORD.match(text, end) is None:
            day = whole(number.value, 32)  # "on June eight"
            if is_date_or_time(text, number.start, end, day):
                return end
        return labelled(text, number, word) if second is None else None
    if number.form != "digits":
        return None
    if second is None:
        if is_date_or_time(text, number.start, number.end, whole(number.value, 3000)):
            return number.end
        if text[end : end + 1].isalpha() and not _TIMES.match(text, end):
            return end
        if text[end : end + 1] == "-" and text[end + 1 : end + 2].isupper():  # "7-Eleven"
            return end
        if text[end : end + 1] == ")" and text.rfind("(", max(end - 40, 0), end) < 0:  # "2) Second"
            return end
        return labelled(text, number, word)
    other = second.number
    if second.unit is not None:
        return None
    if is_label(text, number.start, number.end, word):
        return end
    if is_date_or_time(text, other.start, other.end, whole(other.value, 3000)):
        return end
    if text[end : end + 1].isalpha():
        return end
    is_years = number.end - number.start == 4 and is_year_place(text, number.start, number.end)
    return end if is_years else None


def _quantified(text: str, first: Quantity, second: Quantity | None, word: str) -> Found:
    """
    The statistic of a number, or of the range of two.
    """
    number, last = first.number, second or first
    start, end, unit = first.start, last.end, last.unit
    values = (number.value, number.low, number.high)
    near = word
    if second is not None:
        values = (None, second.number.low, second.number.value)
        opened = opening(text, start)
        if opened is not None and text[opened].lower() != "o":
            start = opened
            word = last_word(text, start)
        if unit is None and start == first.start:
            place = (number.start, number.end, end)
            if is_ratio(text, place, values[1], values[2]):
                return bounded(text, start, end, values, None, word, StatisticKind.RATIO, "sides")
    if number.form == "multiple":
        return bounded(text, start, end, values, "x", word, StatisticKind.RATIO, "multiple")
    if unit is None and number.form == "fraction" and _AS.match(text, end):
        return bounded(text, start, end, values, "x", word, StatisticKind.RATIO, "times")
    if unit is None and text[end : end + 1] in " -fx" and (by := _TIMES.match(text, end)):
        code, end = rate_after(text, by.end(), _X) or ("x", by.end())
        return bounded(text, start, end, values, code, word, StatisticKind.RATIO, "times")
    if unit is not None and second is None:
        value, end = compound(text, values[0], unit, end)
        values = (value, values[1], values[2])
    if aged := age(text, start, number, last.number, unit, end, near):
        start, end, code, bound = aged
        return made(start, end, values, code, None, bound, None, StatisticKind.AGE, "age"), end
    if unit is not None and unit.code == "s" and _is_decade(text, last.number):
        return None, end
    if unit is None and word in _OF_MAGNITUDE and _MAGNITUDE.search(text, max(start - 14, 0), start):
        return bounded(text, start, end, values, "magnitude", word, StatisticKind.MEASURE, "magnitude")
    if unit is None and word == "of" and number.form in _PLAIN and not NEXT_WORD.match(text, end):
        of = _PERCENT_OF.search(text, max(start - 12, 0), start)
        if of is not None:
            percent = StatisticKind.PERCENT
            return made(of.start(), end, values, "%", None, EXACT, None, percent, "percent of"), end
    return _counted(text, last, (start, end), values, first, word)


def _is_decade(text: str, number: Number) -> bool:
    """
    Whether an "s" makes tens of the number: "the '90s", "highs in the 60s".
    """
    return number.form == "digits" and number.value in _TENS and text[number.end : number.end + 1] == "s"


def _counted(
    text: str,
    last: Quantity,
    place: tuple[int, int],
    values: tuple[Decimal | None, Decimal | None, Decimal | None],
    first: Quantity,
    word: str,
) -> Found:
    """
    The statistic with its rate, its noun, its bound and its change.
    """
    start, end = place
    number, unit = first.number, last.unit
    code, noun = unit and unit.code, None
    how = _ALONE
    if unit is not None:
        how = "currency" if last.end == last.number.end else "unit"
        if end > last.end:
            how = "units"
        if rate := rate_after(text, end, unit):
            code, end = rate
            how += " + rate"
    after = bound_after(text, end) or (last.bound and (last.bound, end))
    stop = after[1] if after else end
    kind = _KINDS[unit.kind] if unit else StatisticKind.NUMBER
    if unit is None or kind is StatisticKind.DURATION:
        found = counted(text, stop, number, unit)
        if found and unit is None and number.form != "fraction" and (of := measured(found)):
            unit, code, kind, how = of, of.code, _KINDS[of.kind], "unit"
            end = found.start + len(found.words.partition(" of ")[0])
        elif found:
            noun, end = found.words, max(found.end, end)
            how = "noun" if unit is None else how + " + noun"
            after = after or bound_after(text, end)
    if unit is None:
        if noun is None and number.form in _PLAIN:
            noun = number_of(text, start, word)
            how = "noun before" if noun else how
        if noun is None and (number.form == "vague" or (last is first and not stands_alone(text, number))):
            return None, number.end
        if number.form == "fraction":
            kind = StatisticKind.RATIO
        elif noun is not None:
            kind = StatisticKind.COUNT
    rule = f"{_FORMS[number.form]} + {how}" if last is first else f"{_FORMS[number.form]} + range + {how}"
    at = start
    bound, start = bound_before(text, start, word) or (EXACT, start)
    if bound is Bound.ABOVE and kind is StatisticKind.DURATION and is_during(text, start, end):
        bound, start = EXACT, first.start
    change = None
    if last is first or at == first.start or text[at] not in "Ff":  # "rose from 5 to 7 percent" tells levels
        before = word if start == at else last_word(text, start)
        change = change_of(text, (start, at, end), (before, word), kind, code, noun)
    if after:
        bound, end = after[0], max(end, after[1])
    return made(start, end, values, code, noun, bound, change, kind, rule), end
