"""
Dates as print has them, in many languages; nothing is ever filled in.

Floor 4.  Partial dates stay partial, impossible ones are none, and day and month in figures count only where
their order is certain.  Our own tables hold every month name we read: no library has to guess.
"""

import datetime
import functools
import re
from typing import NamedTuple

from newsparse._model.records import Date
from newsparse._model.span import Span
from newsparse._reading import clock, months
from newsparse._reading.dateshapes import patterns

_UNDECIDED = "day/month or month/day"


class Found(NamedTuple):
    """
    A date that was read, and where it ends.
    """

    year: int | None
    month: int | None
    day: int | None
    time: datetime.time | None
    end: int
    rule: str


def match(text: str, at: int, *, order: str | None = None) -> Date | None:
    """
    The date printed at *at*, with the weekday before it and the time beside it; a time alone counts.

    Args:
        order: "dmy" or "mdy": how this outlet writes a date in figures; "either" gives "05/03/2031" as well,
            the day first, for `undecided` to tell and somebody else to settle.
    """
    found = read(text, at, order=order)
    if found is None:
        return None
    return Date(Span(at, found.end), found.year, found.month, found.day, found.time, found.rule)


def undecided(date: Date) -> bool:
    """
    Whether nobody knows yet which figure of *date* is the day.
    """
    return _UNDECIDED in date.rule


def readings(date: Date) -> tuple[Date, Date]:
    """
    What an undecided date may be: the day first, and the month first.
    """
    rules = [date.rule.replace(_UNDECIDED, rule) for rule in ("day/month", "month/day")]
    first = Date(date.span, date.year, date.month, date.day, date.time, rules[0])
    return first, Date(date.span, date.year, date.day, date.month, date.time, rules[1])


def read(
    text: str, at: int, *, order: str | None = None, slips: bool = False, timed: bool = True
) -> Found | None:
    """
    What `match` finds, before it becomes a record.

    Args:
        slips: as in datelines, take month names with a slip and a line break inside.
        timed: look for a time of day as well.
    """
    if at >= len(text):
        return None
    head = text[at]
    if head.isdigit():
        found = _figures(text, at, order, slips)
        if timed and (found is None or found.day is None):
            return _time_first(text, at, order) or found
    elif head.isalpha():
        found = _words(text, at, order, slips)
    else:
        return None
    return _with_time(text, found) if timed and found is not None and found.day is not None else found


def with_year(date: Date, published: datetime.date | None) -> Date:
    """
    *date* with the year that puts it nearest to *published*, where day and month are printed and no year is.
    """
    if published is None or date.year is not None or date.month is None or date.day is None:
        return date
    near: list[tuple[int, int]] = []
    for year in (published.year, published.year - 1, published.year + 1):
        day = _day(year, date.month, date.day)
        if day is not None:
            near.append((abs((day - published).days), year))
    # 29 February is nowhere near most days, and no year is better than a wrong one.
    if not near or min(near)[0] > 183:
        return date
    return Date(date.span, min(near)[1], date.month, date.day, date.time, date.rule)


def _day(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def full_year(printed: str) -> int:
    """
    The year that *printed* means; of two figures, 70 to 99 are of the last century.

    >>> full_year("24"), full_year("'87"), full_year("2031")
    (2024, 1987, 2031)
    """
    year = int(printed.lstrip("'’"))
    return year if len(printed.lstrip("'’")) > 2 else year + (2000 if year < 70 else 1900)


def possible(year: int | None, month: int, day: int | None) -> bool:
    """
    Whether there is such a day; without a year, 29 February may be right.

    No newspaper is older than 1605.  Programs that know no date write one of the year 1, or of 9999.
    """
    if year is not None and not 1605 <= year < 2200:
        return False
    if day is None or 0 < day < 29:
        return True
    return _day(2000 if year is None else year, month, day) is not None


def _words(text: str, at: int, order: str | None, slips: bool) -> Found | None:
    found = patterns(slips).month_first.match(text, at)
    if found is None:
        return None
    word, day, year, quoted, juche, only = found.group("word", "day", "year", "quoted", "juche", "only")
    if day is not None or only is not None:
        month = months.month(word, slips=slips)
        if month is None:
            return _hijri(text, at, word, order, slips) or _weekday(text, at, word, order, slips)
        if only is not None:
            return Found(int(only), month, None, None, found.end(), "month year")
        return _certain(year or quoted or juche, month, day, found.end(), "month day")
    return _weekday(text, at, word, order, slips)


def _weekday(text: str, at: int, word: str, order: str | None, slips: bool) -> Found | None:
    # In datelines, "Mo." is a state.
    if (slips and len(word) < 3) or months.folded(word) not in months.words().weekdays:
        return None
    after = at + len(word)
    gap = patterns(False).after_weekday.match(text, after)
    start = gap.end() if gap is not None else after
    if start == after or start >= len(text):
        return None
    found = _figures(text, start, order, slips) if text[start].isdigit() else _month(text, start, slips=slips)
    return None if found is None or found.day is None else found


def _month(text: str, at: int, *, slips: bool) -> Found | None:
    found = patterns(slips).month_first.match(text, at)
    month = None if found is None else months.month(found["word"], slips=slips)
    if found is None or month is None or found["day"] is None:
        return None
    return _certain(found["year"] or found["quoted"], month, found["day"], found.end(), "month day")


def _hijri(text: str, at: int, word: str, order: str | None, slips: bool) -> Found | None:
    """
    The date that the Hijri date at *at* corresponds to.
    """
    if months.folded(word) not in months.words().hijri:
        return None
    for words in ("orresponding to ", "الموافق "):
        start = text.find(words, at, at + 80) + len(words)
        if start < at + len(words) or start >= len(text):
            continue
        # Not a Hijri date again: a text may repeat itself without end.
        digit = text[start].isdigit()
        found = (
            _figures(text, start, order, slips, hijri=False) if digit else _month(text, start, slips=slips)
        )
        era = None if found is None else patterns(False).era.match(text, found.end)
        return found if found is None or era is None else found._replace(end=era.end())
    return None


def _figures(text: str, at: int, order: str | None, slips: bool, *, hijri: bool = True) -> Found | None:
    shapes = patterns(slips)
    found = shapes.day_first.match(text, at)
    if found is not None:
        month = months.month(found["word"])
        if month is None:
            lunar = _hijri(text, at, found["word"], order, slips) if hijri else None
            if lunar is not None:
                return lunar
        else:
            year = found["year"] or found["short"] or found["quoted"]
            if year is None and months.folded(found["word"]) in months.words().everyday:
                after = patterns(False).small_word.match(text, found.end())
                if after is not None:
                    return None  # "2 out of three"
            end = found.end()
            if year is None and text[end - 1] == "." and len(found["word"]) > 4:
                end -= 1  # no month that is written out has a point of its own
            return _certain(year, month, found["day"], end, "day month")
    found = shapes.figures.match(text, at)
    if found is None:
        return None
    if found["isomonth"]:
        return _certain(found["iso"], int(found["isomonth"]), found["isoday"], found.end(), "year month day")
    if found["partial"]:
        return _certain(found["iso"], int(found["partial"]), None, found.start("partial") + 2, "year month")
    if found["tsuki"]:
        return _certain(found["nen"], int(found["tsuki"]), found["hi"], found.end(), "年月日")
    return _in_figures(found, order)


def _in_figures(found: re.Match[str], order: str | None) -> Found | None:
    one, two = int(found["one"]), int(found["two"])
    # Dots part day, month and year in this order everywhere; strokes do not.
    if one > 12 or (two <= 12 and (order == "dmy" or one == two or found["mark"] == ".")):
        return _certain(found["last"], two, str(one), found.end(), "day.month.year")
    if two > 12 or order == "mdy":
        return _certain(found["last"], one, str(two), found.end(), "month/day/year")
    # "The 11/9 attacks" has no year; with one, both readings are days.
    return _certain(found["last"], two, str(one), found.end(), _UNDECIDED) if order == "either" else None


def _certain(year: str | None, month: int, day: str | None, end: int, rule: str) -> Found | None:
    full = None if year is None else full_year(year)
    number = None if day is None else int(day)
    if not 1 <= month <= 12 or not possible(full, month, number):
        return None
    return Found(full, month, number, None, end, rule)


def _with_time(text: str, found: Found) -> Found:
    join = patterns(False).before_time.match(text, found.end)
    if join is None or (join.end() == found.end and not text[found.end : found.end + 1].isdigit()):
        return found
    at = join.end()
    word = patterns(False).weekday.match(text, at) if text[at : at + 1].isalpha() else None
    if word is not None and weekday(word[1]):
        at = word.end()  # "5 Mart 2031 Salı 14:05"
    timed = clock.read(text, at)
    if timed is None:
        return found
    end = timed[1] + (text[at - 1] in "[(" and text[timed[1] : timed[1] + 1] in ("]", ")"))
    return found._replace(time=timed[0], end=end, rule=found.rule + " time")


def _time_first(text: str, at: int, order: str | None) -> Found | None:
    timed = clock.read(text, at)
    if timed is None:
        return None
    join = patterns(False).after_time.match(text, timed[1])
    found = None if join is None else read(text, join.end(), order=order, timed=False)
    if found is None or found.day is None:
        return Found(None, None, None, timed[0], timed[1], "time")
    return found._replace(time=timed[0], rule="time " + found.rule)


@functools.lru_cache(maxsize=1024)
def month(word: str) -> int | None:
    """
    The number of the month that *word* names.
    """
    return months.month(word)


@functools.lru_cache(maxsize=1024)
def weekday(word: str) -> bool:
    """
    Whether *word* names a day of the week; of two letters none does: "Mo." is a state.
    """
    return len(word.rstrip(".")) > 2 and months.folded(word) in months.words().weekdays
