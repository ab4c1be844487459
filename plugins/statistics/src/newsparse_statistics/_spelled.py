"""
Read a number in words: "one hundred and twenty thousand", "two and a half million", "a dozen", "one in five".
"""

import re
from decimal import Decimal
from fractions import Fraction

from newsparse_statistics._before import last_word
from newsparse_statistics._digits import digits
from newsparse_statistics._number import DOZEN, ONE_HUNDRED, Number, exact, plus, times
from newsparse_statistics._words import GAP, cased, either, numbers, strings

ONES = numbers("numbers", "ones")
TENS = numbers("numbers", "tens")
SCALES = numbers("numbers", "scales")
_PARTS = {word: int(value) for word, value in numbers("numbers", "denominators").items()}
_MULTIPLES = numbers("numbers", "multiples")
_BARE_MULTIPLES = frozenset(("double", "triple", "treble", "quadruple"))
_MULTIPLIED = re.compile(rf" {either(strings('numbers', 'multiplied'))}\b")
_MULTIPLYING = frozenset(strings("numbers", "multiplying"))
_MULTIPLIES = re.compile(rf"[.,;]|$| {either(strings('numbers', 'multiplies'))}\b")
_VAGUE = numbers("numbers", "vague")
_SIZES = {"hundred": ONE_HUNDRED, "dozen": DOZEN, **SCALES}
_HALVES = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}
_LARGE = [word for word, value in SCALES.items() if value >= 1000 and len(word) > 4]
SHARES = strings("numbers", "with_article")
AFTER_ARTICLE = frozenset((*SHARES, "hundred", "dozen", "lakh", "crore", *_LARGE))
NEED_ARTICLE = frozenset(SHARES) - {"half"}
QUARTERS = [f"quarter {size}" for size in _LARGE]
STARTS = [
    *ONES, *TENS, *_MULTIPLES, *_VAGUE, "hundred", "dozen", "half", *_LARGE, *QUARTERS,
    *(f"a {word}" for word in AFTER_ARTICLE),
]  # fmt: skip

# "one point five million"
_DIGITS = [word for word, value in ONES.items() if value < 10]
_POINT = re.compile(
    rf"{GAP}point((?:{GAP}{either(_DIGITS)}){{1,4}})(?:{GAP}({either(_LARGE)})\b|(?={GAP}per ?cent))",
    re.IGNORECASE,
)
START_WORD = re.compile(cased(STARTS) + r"(?![a-z’'])")
WORD = re.compile(r"[A-Za-z]+")
SPACE = re.compile(rf"{GAP}{{0,2}}-?{GAP}?")
_BETWEEN = re.compile(rf"(?:-|(?:,?{GAP}{{1,2}}))(?:(?:and|&){GAP}{{1,2}})?")
_EIGHTHS = [word for word, part in _PARTS.items() if part <= 8]
_JOINT = GAP[:-1] + "-]"
_AND_PART = re.compile(
    _JOINT + r"(?:and|&)" + _JOINT + rf"(a|an|one|two|three|four)[ -]({either(_EIGHTHS)})\b",
    re.IGNORECASE,
)
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4}
_OF_SIZE = re.compile(
    rf"{_JOINT}(?:of{_JOINT})?(?:an?{_JOINT})?({either([*_LARGE, 'dozen'])})\b", re.IGNORECASE
)
_OUT_OF = re.compile(
    rf"(?:{GAP}(?:in|out{GAP}of)(?:{GAP}every)?{GAP}|{GAP}of{GAP}every{GAP}|-in-)", re.IGNORECASE
)
_OF_MANY = re.compile(rf"{GAP}of{GAP}({either(_VAGUE)})\b", re.IGNORECASE)
_IS_SHARE = re.compile(rf" {either(strings('numbers', 'after_share'))}\b|[.,;:)!?—–]|\s*$")
_ROUND = frozenset(map(Decimal, (5, 10, 100, 1000, 10_000, 100_000, 1_000_000)))
_TIMES = frozenset(strings("numbers", "times"))


def number(text: str, at: int) -> Number | None:
    """
    The number at *at*, in digits or in words, without a word of size behind digits.
    """
    if text[at].isalpha():
        return words(text, at)
    read = digits(text, at)
    if read and read.form == "digits" and read.end - at == 1 and (share := _share(text, read)):
        under = share.bare  # "1 in 64" and "9 in 10", but "3 in 12" may be goals and games
        return share if read.value == 1 or under in _ROUND else read
    return read


def words(text: str, at: int, *, whole: bool = False) -> Number | None:
    """
    The number in words at *at*; a *whole* one is no share of another.
    """
    word = WORD.match(text, at)
    if not word:
        return None
    first, end = word[0].lower(), word.end()
    if first in _MULTIPLES:
        if text.startswith(("-", " down"), end):  # "she doubled down"
            return None
        if first in _BARE_MULTIPLES and not _is_multiple(text, at, end):
            return None
        return Number(_MULTIPLES[first], at, end, "multiple")
    if first in _VAGUE:
        return _vague(text, at, end, first)
    if first in ("a", "an"):
        return _with_article(text, at, end, whole=whole)
    if first in _HALVES:
        return _fraction(text, at, end, _HALVES[first])
    return _cardinal(text, at, None, whole=whole)


def _is_multiple(text: str, at: int, end: int) -> bool:
    """
    Whether "double" says how many times: "nearly double last year's", "will double by May", no double bed.
    """
    if _MULTIPLIED.match(text, end):
        return True
    return last_word(text, at).lower() in _MULTIPLYING and _MULTIPLIES.match(text, end) is not None


def _vague(text: str, at: int, end: int, name: str) -> Number | None:
    low = _VAGUE[name]
    if of := _OF_MANY.match(text, end):
        low, end = times(low, _VAGUE[of[1].lower()]), of.end()
    elif name == "tens":
        return None
    return Number(None, at, end, "vague", low, low * 10)


def _with_article(text: str, at: int, end: int, *, whole: bool) -> Number | None:
    gap = SPACE.match(text, end)
    word = WORD.match(text, gap.end()) if gap and gap.end() > end else None
    if not word:
        return None
    name = word[0].lower()
    if name in _SIZES:
        is_long = name in ("hundred", "thousand") or _AND_PART.match(text, word.end())
        if is_long and (tail := _cardinal(text, word.start(), Decimal(1), whole=whole)):
            return tail._replace(start=at)
        return Number(_SIZES[name], at, word.end(), "words", scaled=name != "dozen")
    if name not in _PARTS or (name not in _HALVES and not _IS_SHARE.match(text, word.end())):
        return None  # "a third term"
    return _fraction(text, at, word.end(), exact(Fraction(1, _PARTS[name])))


def _fraction(text: str, at: int, end: int, value: Decimal) -> Number:
    """
    "half a dozen", "a quarter of a million", "half of".
    """
    if size := _OF_SIZE.match(text, end):
        return Number(times(value, _SIZES[size[1].lower()]), at, size.end(), "words", scaled=True)
    return Number(value, at, end, "fraction")


def _cardinal(text: str, at: int, given: Decimal | None, *, whole: bool) -> Number | None:
    """
    A cardinal number; *given* is what an article before it stands for.
    """
    total, current, place, end = Decimal(0), given, at, at
    bare: Decimal | None = None
    while True:
        word = WORD.match(text, place)
        name = word[0].lower() if word else ""
        part = _PARTS.get(name) if end > at and not total else None
        if word and part and current is not None and (name != "half" or current == 1):
            return _fraction(text, at, word.end(), exact(Fraction(int(current), part)))
        if name in SCALES and current is not None:
            assert word is not None
            bare = None if total else current
            size, current = times(current, SCALES[name]), None
            if more := _AND_PART.match(text, word.end()):  # "a million and a half"
                total, end = plus(total, plus(size, times(_part(more), SCALES[name]))), more.end()
                break
            total = plus(total, size)
        else:
            grown = _grown(current, name, is_first=not total)
            if grown is None:
                break
            current = grown
        assert word is not None
        end = word.end()
        if current is not None and (more := _AND_PART.match(text, end)):
            current, end = plus(current, _part(more) * (12 if name == "dozen" else 1)), more.end()
        following = _next_word(text, end, after_size=bool(total) or (current or 0) >= 100)
        if following is None:
            break
        place = following
    if end == at:
        return None
    value = plus(total, current or Decimal(0))
    read = Number(value, at, end, "words", scaled=bool(total), bare=bare if current is None else None)
    if not total and (point := _POINT.match(text, end)):
        return _with_point(read, point)
    return read if whole else _share(text, read) or read


def _with_point(read: Number, point: re.Match[str]) -> Number:
    """
    "one point five million"
    """
    places = "".join(str(ONES[word]) for word in point[1].lower().split())
    value = Decimal(f"{read.value}.{places}")
    if point[2] is None:
        return read._replace(value=value, end=point.end())
    product = times(value, SCALES[point[2].lower()])
    return Number(product, read.start, point.end(), "words", scaled=True, bare=value)


def _part(more: re.Match[str]) -> Decimal:
    """
    The "three quarters" of "two and three quarters".
    """
    return exact(Fraction(_COUNTS[more[1].lower()], _PARTS[more[2].lower()]))


def _grown(current: Decimal | None, name: str, *, is_first: bool) -> Decimal | None:
    """
    *current* with the number word *name* behind it, where the two are one number.
    """
    if name in ONES:
        small = ONES[name]
        if current is None or (current and current % 100 == 0):
            return (current or 0) + small
        return current + small if current % 10 == 0 and current >= 20 and 0 < small < 10 else None
    if name in TENS and (current is None or (current and current % 100 == 0)):
        return (current or 0) + TENS[name]
    if name == "hundred" and current is not None and current < 100:
        return current * 100
    return current * 12 if name == "dozen" and current is not None and is_first else None


def _next_word(text: str, end: int, *, after_size: bool) -> int | None:
    """
    Where the next word of the number may begin.
    """
    gap = _BETWEEN.match(text, end)
    if not gap:
        return None
    if gap[0] == "-":
        word = WORD.match(text, gap.end())
        name = word[0].lower() if word else ""
        return gap.end() if name in ONES or name in _PARTS or name in SCALES or name == "hundred" else None
    if ("and" in gap[0] or "&" in gap[0] or "," in gap[0]) and not after_size:
        return None
    return gap.end()


def _share(text: str, read: Number) -> Number | None:
    """
    "one in five", "two out of every 1,000".
    """
    out_of = _OUT_OF.match(text, read.end)
    if not out_of or read.scaled or read.value is None or read.value >= 1000:
        return None
    place = out_of.end()
    is_digits = text[place : place + 1].isdecimal()
    under = digits(text, place) if is_digits else words(text, place, whole=True)
    if under is None or under.value is None or under.form not in ("digits", "decimal", "words"):
        return None
    if read.form == "digits" and under.end - place == 4:
        return None  # "1 in 1998"
    if not read.value < under.value <= 10**6 or under.value % 1 or read.value % 1:
        return None
    after = WORD.match(text, under.end + 1)
    if after and after[0].lower() in _TIMES:  # "one in five years" is a year
        return None
    value = exact(Fraction(int(read.value), int(under.value)))
    return Number(value, read.start, under.end, "fraction", bare=under.value)
