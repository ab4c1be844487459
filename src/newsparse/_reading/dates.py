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

_BLANK = "[ \t\u00a0\u2002\u2003\u2009\u200b\u202f\u3000]"
_GAP = f"{_BLANK}{{0,3}}"
# Scrapers and print-outs break lines inside datelines.
_BROKEN = f"{_BLANK}{{0,3}}(?:\r?\n{_BLANK}{{0,4}})?"
_LETTERS = "[^\\W\\d_]"
_YEAR = "(?:19|20)\\d\\d"


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
        order: "dmy" or "mdy": how this outlet writes a date in figures.
    """
    found = read(text, at, order=order)
    if found is None:
        return None
    return Date(Span(at, found.end), found.year, found.month, found.day, found.time, found.rule)


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
    """
    if day is None or 0 < day < 29:
        return True
    return _day(2000 if year is None else year, month, day) is not None


@functools.cache
def _patterns(slips: bool) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    gap = _BROKEN if slips else _GAP
    return (
        re.compile(
            rf"(?P<word>{_LETTERS}{{2,14}})[.,]{{0,2}}{gap}(?:"
            rf"(?P<day>\d{{1,2}})(?!\d|[.:]\d)(?:st|nd|rd|th)?(?!(?!By[ \u00a0]){_LETTERS})"
            rf"(?:,?{gap}(?P<year>{_YEAR})(?![\d]|,\d)|{gap}Juche \d{{1,3}} ?\((?P<juche>{_YEAR})\))?"
            rf"|(?P<only>{_YEAR})(?!\d))?"
        ),
        re.compile(
            rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|ter|ste|º|ª|°|\.|-?(?:го|е))?,?{gap}-?"
            rf"(?:(?:de|of|di|da)[ \u00a0]|d['’])?"
            rf"(?P<word>{_LETTERS}{{2,14}})(?!{_LETTERS})\.?"
            rf"(?:(?:,?{gap}(?:del?[ \u00a0])?-?(?P<year>{_YEAR})"
            rf"|-(?P<short>\d\d)|[ \u00a0]['’](?P<quoted>\d\d))(?!\d)"
            rf"(?:{_BLANK}?(?:г\.|года\b|р\.|року\b))?)?"
        ),
        re.compile(
            rf"(?P<iso>\d{{4}})(?:(?P<cut>[-/.])(?P<isomonth>\d{{1,2}})(?P=cut)(?P<isoday>\d{{1,2}})(?!\d)"
            rf"|-(?P<partial>\d\d){_GAP}(?=[\r\n]|$))"
            rf"|(?P<one>\d{{1,2}})(?P<mark>[./-])(?P<two>\d{{1,2}})(?P=mark)(?P<last>\d{{4}}|\d\d)(?!\d|[./-]\d)"
            rf"|(?:(?P<nen>\d{{4}}){_GAP}[年년]{_GAP})?(?P<tsuki>\d{{1,2}}){_GAP}[月월]"
            rf"(?:{_GAP}(?P<hi>\d{{1,2}}){_GAP}[日일号號])?"
        ),
    )


def _words(text: str, at: int, order: str | None, slips: bool) -> Found | None:
    found = _patterns(slips)[0].match(text, at)
    if found is None:
        return None
    word, day, year, juche, only = found.group("word", "day", "year", "juche", "only")
    if day is not None or only is not None:
        month = months.month(word, slips=slips)
        if month is None:
            return _hijri(text, at, word, order, slips) or _weekday(text, at, word, order, slips)
        if only is not None:
            return Found(int(only), month, None, None, found.end(), "month year")
        return _certain(year or juche, month, day, found.end(), "month day")
    return _weekday(text, at, word, order, slips)


def _weekday(text: str, at: int, word: str, order: str | None, slips: bool) -> Found | None:
    # In datelines, "Mo." is a state.
    if (slips and len(word) < 3) or months.folded(word) not in months.words().weekdays:
        return None
    after = at + len(word)
    gap = re.compile(rf"[.,]{{0,2}}{_GAP}(?:(?:den|le|am|the|el|il|di)[ \u00a0])?").match(text, after)
    start = gap.end() if gap is not None else after
    if start == after or start >= len(text):
        return None
    found = _figures(text, start, order, slips) if text[start].isdigit() else _month(text, start, slips=slips)
    return None if found is None or found.day is None else found


def _month(text: str, at: int, *, slips: bool) -> Found | None:
    found = _patterns(slips)[0].match(text, at)
    month = None if found is None else months.month(found["word"], slips=slips)
    if found is None or month is None or found["day"] is None:
        return None
    return _certain(found["year"], month, found["day"], found.end(), "month day")


def _hijri(text: str, at: int, word: str, order: str | None, slips: bool) -> Found | None:
    if months.folded(word) not in months.words().hijri:
        return None
    for words in ("orresponding to ", "الموافق "):
        start = text.find(words, at, at + 80)
        if start >= 0:
            found = read(text, start + len(words), order=order, slips=slips, timed=False)
            era = (
                None
                if found is None
                else re.compile(f"{_BLANK}?(?:AD|A\\.D\\.|م)(?!\\w)").match(text, found.end)
            )
            return found if found is None or era is None else found._replace(end=era.end())
    return None


def _figures(text: str, at: int, order: str | None, slips: bool) -> Found | None:
    _, day_first, numeric = _patterns(slips)
    found = day_first.match(text, at)
    if found is not None:
        month = months.month(found["word"])
        if month is None:
            hijri = _hijri(text, at, found["word"], order, slips)
            if hijri is not None:
                return hijri
        else:
            year = found["year"] or found["short"] or found["quoted"]
            if year is None and months.folded(found["word"]) in months.words().everyday:
                after = re.compile(f"{_BLANK}{{1,3}}[a-zа-я]").match(text, found.end())
                if after is not None:
                    return None  # "2 out of three"
            return _certain(year, month, found["day"], found.end(), "day month")
    found = numeric.match(text, at)
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
    return None


def _certain(year: str | None, month: int, day: str | None, end: int, rule: str) -> Found | None:
    full = None if year is None else full_year(year)
    number = None if day is None else int(day)
    if not 1 <= month <= 12 or not possible(full, month, number):
        return None
    return Found(full, month, number, None, end, rule)


@functools.cache
def _join() -> re.Pattern[str]:
    return re.compile(
        rf"T(?=\d)|{_GAP}(?:,|\||[-–—•·]|/)?{_GAP}"
        r"(?:(?:at|um|à|a las|alle|às|kl\.?|klo|в|saat|ob|pukul)[ \u00a0]|as of )?"
    )


def _with_time(text: str, found: Found) -> Found:
    join = _join().match(text, found.end)
    if join is None or join.end() == found.end:
        return found
    timed = clock.read(text, join.end())
    return found if timed is None else found._replace(time=timed[0], end=timed[1], rule=found.rule + " time")


def _time_first(text: str, at: int, order: str | None) -> Found | None:
    timed = clock.read(text, at)
    if timed is None:
        return None
    join = re.compile(rf"{_GAP}(?:,|\||[-–—•·])?{_GAP}(?:on[ \u00a0])?").match(text, timed[1])
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
