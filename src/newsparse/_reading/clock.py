"""
Times of day as print has them: "14:05 GMT", "2.30 p.m.", "14h05", "klo 9.15", "20:14 (GMT+4)".

Floor 4.
"""

import datetime
import functools
import re

from newsparse._reading import months

_BLANK = "[ \u00a0\u202f\u2009]"


_MARKS = frozenset(":.haApPUuч")  # one stands behind every hour: "14:05", "2 pm", "14 Uhr"


@functools.cache
def _hour() -> re.Pattern[str]:
    # How each begins: the whole pattern takes thirty times as long to compile, and few texts need it.
    return re.compile(r"\d\d?(?:[:.h]\d|[^\S\n]{0,2}(?:[aApP]\.?[^\S\n]?[mM]|[Uuh]|час))")


@functools.cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<hour>[01]?\d|2[0-4])(?!\d)(?:(?P<mark>[:.h])(?P<minute>[0-5]\d)(?!\d)(?::(?P<second>[0-5]\d)"
        rf"(?!\d)(?:[.,]\d{{1,9}})?)?)?"
        rf"(?:{_BLANK}{{0,2}}(?P<half>[aApP]\.?{_BLANK}?[mM]\b\.?|Uhr\b|uur\b|hrs\b|h\b|часов\b)(?!\w))?"
        rf"(?:{_BLANK}{{0,2}}(?P<zone>\(?(?:(?:GMT|UTC){_BLANK}?)?[+\-−]\d{{1,2}}(?::?[0-5]\d)?(?!\d)\)?"
        rf"|\(?[A-Zмск]{{1,4}}\)?(?![\w'’]|{_BLANK}?[+\-−]\d)|[A-Z]{{3}}(?=[A-Z][a-z]{{3}})"
        r"|\(?(?:local time|LOCAL TIME)\)?))?",
    )


def read(text: str, at: int) -> tuple[datetime.time, int] | None:
    """
    The time of day at *at* and where it ends; aware where its zone is printed and means one offset only.
    """
    if _MARKS.isdisjoint(text[at + 1 : at + 5]) or _hour().match(text, at) is None:
        return None
    found = _pattern().match(text, at)
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    half = (found["half"] or "").lower().replace(".", "").replace(" ", "").replace("\u00a0", "")
    offset, end = _zone(found)
    if found["minute"] is None and not half:
        return None  # a bare number is no time
    if found["mark"] == "." and not half and offset is None:
        return None  # 14.05 is a price as well
    if half in ("am", "pm"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    if hour == 24:
        return None
    zone = None if offset is None else _offset(offset)
    return datetime.time(hour, minute, int(found["second"] or 0), tzinfo=zone), end


@functools.lru_cache(maxsize=64)
def _offset(minutes: int) -> datetime.timezone:
    return datetime.timezone(datetime.timedelta(minutes=minutes))


def _zone(found: re.Match[str]) -> tuple[int | None, int]:
    printed = found["zone"]
    if printed is None:
        return None, found.end()
    name = printed.strip("()")
    if name.lower() == "local time":
        return None, found.end()
    before = found.start("zone")
    if not any(char.isdigit() for char in name):
        offset = months.words().zones.get(name)
        # An unknown word after the time is not part of it.
        return (offset, found.end()) if offset is not None else (None, _back(found.string, before))
    digits = re.sub(r"[^\d+−-]", "", name)
    sign = -1 if digits[0] in "-−" else 1
    hours, minutes = (digits[1:-2], digits[-2:]) if len(digits) > 3 else (digits[1:], "0")
    total = int(hours) * 60 + int(minutes)
    if total > 14 * 60:
        return None, _back(found.string, before)
    return sign * total, found.end()


def _back(text: str, at: int) -> int:
    while at and text[at - 1] in " \u00a0\u202f\u2009":
        at -= 1
    return at
