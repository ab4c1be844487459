"""
The patterns of printed dates.

Floor 4.  Matched only where a date may begin; compiled on first use.
"""

import functools
import re
from typing import NamedTuple

_BLANK = "[ \x00\t\u00a0\u2002\u2003\u2009\u200b\u202f\u3000]"
_GAP = f"{_BLANK}{{0,3}}"
# Scrapers and print-outs break lines inside datelines.
_BROKEN = f"{_BLANK}{{0,3}}(?:\r?\n{_BLANK}{{0,4}})?"
_LETTERS = "[^\\W\\d_]"
_YEAR = "(?:19|20)\\d\\d"
_APART = "(?:(?!\\d|,\\d)|(?=\\d{1,2}:\\d\\d))"  # scrapers glue the time to the year


class Patterns(NamedTuple):
    """
    The compiled patterns.
    """

    month_first: re.Pattern[str]
    day_first: re.Pattern[str]
    figures: re.Pattern[str]
    after_weekday: re.Pattern[str]
    small_word: re.Pattern[str]
    era: re.Pattern[str]
    before_time: re.Pattern[str]
    after_time: re.Pattern[str]
    weekday: re.Pattern[str]


@functools.cache
def patterns(slips: bool) -> Patterns:
    """
    The patterns; with *slips* a date may be broken over a line end, as print-outs do.
    """
    gap = _BROKEN if slips else _GAP
    return Patterns(
        month_first=re.compile(
            rf"(?P<word>{_LETTERS}{{2,14}})[.,]{{0,2}}{gap}(?:"
            rf"(?P<day>\d{{1,2}})(?!\d|[.:]\d)(?:st|nd|rd|th)?(?!(?!By[ \u00a0]){_LETTERS})"
            rf"(?:,?{gap}(?P<year>{_YEAR}){_APART}|,?[ \u00a0]['’](?P<quoted>\d\d)(?![\w'’])"
            rf"|{gap}Juche \d{{1,3}} ?\((?P<juche>{_YEAR})\))?"
            rf"|(?P<only>{_YEAR})(?!\d))?"
        ),
        day_first=re.compile(
            rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|ter|ste|º|ª|°|\.|-?(?:го|е))?,?{gap}-?"
            rf"(?:(?:de|of|di|da)[ \u00a0]|d['’])?"
            rf"(?P<word>{_LETTERS}{{2,14}})(?!{_LETTERS})\.?"
            rf"(?:(?:,?{gap}(?:del?[ \u00a0])?-?(?P<year>{_YEAR}){_APART}"
            rf"|(?:-|(?<=\d[A-Z]{{3}}))(?P<short>\d\d)(?!\d)|[ \u00a0]['’](?P<quoted>\d\d)(?!\d))"
            rf"(?:{_BLANK}?(?:г\.|года\b|р\.|року\b))?)?"
        ),
        figures=re.compile(
            rf"(?P<iso>\d{{4}})(?:(?P<cut>[-/.])(?P<isomonth>\d{{1,2}})(?P=cut)(?P<isoday>\d{{1,2}})(?!\d)"
            rf"|-(?P<partial>\d\d){_GAP}(?=[\r\n]|$))"
            rf"|(?P<one>\d{{1,2}})(?P<mark>[./-])(?P<two>\d{{1,2}})(?P=mark)(?P<last>\d{{4}}|\d\d)(?!\d|[./-]\d)"
            rf"|(?:(?P<nen>\d{{4}}){_GAP}[年년]{_GAP})?(?P<tsuki>\d{{1,2}}){_GAP}[月월]"
            rf"(?:{_GAP}(?P<hi>\d{{1,2}}){_GAP}[日일号號])?"
        ),
        after_weekday=re.compile(rf"[.,،]{{0,2}}{_GAP}(?:(?:den|le|am|the|el|il|di)[ \u00a0])?"),
        small_word=re.compile(f"{_BLANK}{{1,3}}[a-zа-я]"),
        era=re.compile(f"{_BLANK}?(?:AD|A\\.D\\.|م)(?!\\w)"),
        before_time=re.compile(
            rf"T(?=\d)|{_GAP}(?:,|\||[-–—•·]|/)?{_GAP}"
            r"(?:(?:at|um|à|a las|alle|às|kl\.?|klo|в|saat|ob|pukul)[ \u00a0]|as of |[\[(](?=\d))?"
        ),
        weekday=re.compile(rf"({_LETTERS}{{3,12}}),?{_GAP}(?=\d)"),
        after_time=re.compile(rf"{_GAP}(?:,|\||[-–—•·])?{_GAP}(?:on[ \u00a0])?"),
    )
