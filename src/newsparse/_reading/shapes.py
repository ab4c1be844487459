"""
The patterns of the parts of a dateline.

Floor 4.  Each is bounded, and matched only where a part may begin; compiled on first use.
"""

import functools
import re

import attrs

from newsparse._reading import places
from newsparse._reading.templates import BLANKS

_UPPER = "[^\\W\\d_a-zß-öø-ÿа-яё]"
_LETTER = "[^\\W\\d_]"
GAP = f"[{BLANKS}]{{0,4}}"
_BREAK = f"[{BLANKS}]{{0,4}}(?:\r?\n[{BLANKS}]{{0,8}})?"
DASH = "-\u2010\u2011\u2012\u2013\u2014\u2015_"
BROKEN_DASH = "â€"  # how a dash begins that was read in the wrong encoding


class Rare:
    """
    A pattern that few texts need; it takes milliseconds to compile, which is left to the first of them.
    """

    __slots__ = ("_pattern", "_source")

    def __init__(self, source: str) -> None:
        self._source = source
        self._pattern: re.Pattern[str] | None = None

    def match(self, text: str, at: int) -> re.Match[str] | None:
        """
        What the pattern matches at *at*.
        """
        if self._pattern is None:
            self._pattern = re.compile(self._source)
        return self._pattern.match(text, at)


@attrs.frozen(eq=False)
class Grammar:
    """
    The patterns.
    """

    name: re.Pattern[str]
    small: re.Pattern[str]
    small_region: re.Pattern[str]
    more: re.Pattern[str]
    region: Rare
    gap: re.Pattern[str]
    mark: re.Pattern[str]
    bracket: re.Pattern[str]
    slash: re.Pattern[str]
    agency: re.Pattern[str]
    person: Rare
    signed: Rare
    garbled: Rare
    month: re.Pattern[str]
    days: re.Pattern[str]
    closing: re.Pattern[str]
    ending: re.Pattern[str]
    stroke: re.Pattern[str]
    after: re.Pattern[str]
    credit: Rare
    bar: re.Pattern[str]
    blank: re.Pattern[str]
    article: re.Pattern[str]


@functools.cache
def grammar() -> Grammar:
    """
    The patterns of the parts; compiled on first use, each bounded.
    """
    # A point ends a dateline, but not after these.
    shorts = "|".join(
        f"(?<=\\b{''.join(f'[{c.upper()}{c}]' for c in s)}\\.)" for s in sorted(places.words("shorts"))
    )
    # Most words are letters alone, which take half the time.
    letters = f"(?:{_LETTER}{{0,30}}+(?!['’`-]|{_LETTER})|(?:{_LETTER}|['’`-](?={_LETTER})){{0,30}})"
    word = f"(?:(?:{_UPPER}\\.){{2,4}}|{_UPPER}{letters}(?:\\.(?:{shorts}))?)"
    name = f"{word}(?: a\\. ?M\\.)?(?:[{BLANKS}]{{1,2}}(?:[a-zß-ü]{{1,5}}[{BLANKS}]){{0,2}}{word}){{0,5}}+"
    initials = f"(?:{_UPPER}\\.[{BLANKS}]?){{1,3}}{_UPPER}{_LETTER}{{0,2}}(?!{_LETTER})\\.?"
    agency = f"{_LETTER}(?:[^\\W_]|[&'’-]|[./](?=[^\\W_])){{1,24}}"
    given = f"(?:{_UPPER}\\.|{_UPPER}(?:{_LETTER}|['’-]){{1,24}})"
    person = f"{given}(?:[{BLANKS}]{{1,2}}(?:[a-z]{{2,4}}[{BLANKS}]){{0,2}}{given}){{0,3}}"
    agencies = f"{agency}(?:[{BLANKS}](?={_UPPER}){agency}){{0,3}}"
    month = f"{_LETTER}{{2,12}}\\.?[{BLANKS}]{{1,3}}"
    small_region = "(?:(?:[a-z]\\. ?){2,3}|[a-z]{2,13}(?: [a-z]{4,10})?\\.?)"
    return Grammar(
        name=re.compile(f"{name}(?:(?:{GAP}/{GAP}|[{BLANKS}]&[{BLANKS}]){name}){{0,3}}"),
        small=re.compile(
            f"(?:^|[ ]|)[a-z]{{2,15}}(?:[ -][a-z]{{2,12}}){{0,2}}"
            f"(?=(?:,{GAP}{small_region})?,?{GAP}{_LETTER}{{3,9}}\\.?{GAP}\\d)"
        ),
        small_region=re.compile(f",{GAP}({small_region}),?(?={GAP}{month}\\d)"),
        more=re.compile(f"{GAP}/{GAP}|[{BLANKS}]{{1,2}}(?:and|AND|und|et|y|e|&)[{BLANKS}]{{1,2}}"),
        region=Rare(f"{initials}|{name}\\.?"),
        gap=re.compile(f"[{BLANKS}]{{0,3}}([.,;،]{{0,2}})({_BREAK})"),
        mark=re.compile("(?:-{1,3}|[\u2010-\u2015_]{1,3})(?:\\.(?=\\s))?|\\||â€[”“–—\u0093\u0094]"),
        bracket=re.compile(f"[(\\[]{GAP}([^()\\[\\]\r\n]{{1,70}}?){GAP}[)\\]]"),
        slash=re.compile(f"/{GAP}([^/\r\n]{{1,60}}?){GAP}/"),
        agency=re.compile(agencies),
        person=Rare(person),
        signed=Rare(f"({person})[{BLANKS}]?[-–—][{BLANKS}]?([^\\W\\d_][\\w.]{{1,20}}?)(?=[.:]?[ \n]|$)"),
        garbled=Rare(
            f"(?:({_LETTER}{{3,9}})\\.?[{BLANKS}]{{1,2}}\\d[\\dOol]{{1,3}}(?:,[{BLANKS}]?\\d{{4}})?(?=[{BLANKS}]{{0,2}}[(–—-])"
            f"|\\d{{1,2}}(?=[{BLANKS}]\\()|(?:\\d{{1,2}}[./]){{2}}\\d{{1,5}}(?=[{BLANKS}]?[(–—-]))"
        ),
        month=re.compile(f"{GAP}{month}\\d"),
        # "March 4-5 (", "March 4/5, 2031 (", and a year with a figure too many
        days=re.compile(
            f"(?:[-–/]\\d{{1,2}})?(?:,[{BLANKS}]?(?:(?P<year>(?:19|20)\\d\\d)|\\d{{4,6}}))?"
            f"(?=[{BLANKS}]{{0,2}}(?:\\(|[–—-]{{1,2}}[{BLANKS}\n]))"
        ),
        closing=re.compile(f"{GAP}[{DASH}:]{{1,3}}"),
        ending=re.compile(f"[.:](?:{GAP}[{DASH}]{{1,3}})?|{GAP}([{DASH}]{{1,3}})"),
        stroke=re.compile(f"{GAP}/"),
        after=re.compile(f"(\\.?:?){GAP}([{DASH}]{{1,3}}|/|\r|\n|$)?"),
        credit=Rare(
            f"{GAP}(?:\r?\n[{BLANKS}]{{0,8}}){{1,2}}({agencies})(?:\r?\n[{BLANKS}]{{0,8}}){{1,2}}[–—]"
        ),
        bar=re.compile(f"[{BLANKS}]([a-z]{{2,8}}(?:/[a-z]{{2,8}}){{0,2}})[{BLANKS}]\\|"),
        blank=re.compile(f"[\\s{BLANKS}]*"),
        article=re.compile(f"(?:le|den|am|il|el|lì|a|dnia|on)[{BLANKS}](?=\\d)"),
    )
