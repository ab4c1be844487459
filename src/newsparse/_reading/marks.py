"""
Which quotation marks stand where, and what each can be.

Floor 4.  Marks are looked for one kind at a time: finding a character is ten times as fast as testing each
for membership, and hardly an article has more than two kinds.
"""

import re
from collections.abc import Iterable, Iterator

# What typists and broken decoding make of the marks.  Two are dashes, because their wrecks hold a mark: the
# bytes of "–" read as cp1252 are "â€“", with a real “ at the end.
_DOUBLED = {"''": '"', "``": "“", ",,": "„", "‘‘": "“", "’’": "”"}
_WRECKED = {
    "â€œ": "“",
    "â€\x9d": "”",
    "â€\ufffd": "”",
    "â€ž": "„",
    "â€“": "",
    "â€”": "",
    "â€": "”",  # where the last byte was lost
    "â\x80\x9c": "“",
    "â\x80\x9d": "”",
    "â\x80\x9e": "„",
}
_AS = _DOUBLED | _WRECKED | {"＂": '"'}
_SINGLE_CHARACTERS = "“”„‟«»〝〞「」『』《》＂"
_OPENING = frozenset("„〝「『《")
_CLOSING = frozenset("〞」』》")
_CLOSERS = {
    '"': '"”“',
    "“": '”"“',
    "”": '”"',
    "„": '“”"‟',
    "‟": '”"',
    "«": "»",
    "»": "«»",
    "〝": "〞”",
    "「": "」",
    "『": "』",
    "《": "》",
}
# Zero-width characters and the byte order mark stand in texts where a blank would.
BLANK = frozenset(
    " \t\n\r\v\f\u00a0\u2002\u2003\u2009\u200a\u200b\u200e\u200f\u202f\u2028\u2029\u3000\ufeff\x00"
)
FEWEST = 5_000
_SHORT = 20_000
_COUNTED = "\"'“‘„«»「《"
_BRACKET = frozenset("([{—–-/")
_BEFORE_OPENING = BLANK | _BRACKET | frozenset(":‘'…>*")
_AFTER_CLOSING = BLANK | frozenset(",.;:!?)")
_FEET = re.compile(r"\d['’′]\s?\d\d?$")


def most(length: int) -> int:
    """
    How many marks are looked at in so many characters: eight times what a talkative interview has.

    A record takes twenty times the memory of a mark with a word, and a text may be nothing else.
    """
    return FEWEST + length // 32


def crowded(text: str, start: int, end: int) -> bool:
    """
    Whether a text may have more marks than are looked at.
    """
    limit = most(end - start)
    return end - start > limit and sum(text.count(mark, start, end) for mark in _COUNTED) > limit


def find(text: str, start: int, end: int) -> Iterable[tuple[int, int, str]]:
    """
    Where each double mark begins and ends, and which one it is; "" for the wreck of a dash.
    """
    at = _first(text, start, end)
    if not at:
        return ()
    if len(at) < 3 and max(map(len, at)) == 1:
        return _alternating(text, end, *at.items())
    if max(map(len, at)) == 1 and end - start < _SHORT:
        return _sorted(text, end, at)
    return _any(text, start, end, at)


def _sorted(text: str, end: int, at: dict[str, int]) -> list[tuple[int, int, str]]:
    """
    Where marks of one character stand, of a text so short that a list of them may be made.
    """
    found: list[tuple[int, int, str]] = []
    for spelling, first in at.items():
        mark = _AS.get(spelling, spelling)
        i = first
        while i >= 0:
            found.append((i, i + 1, mark))
            i = text.find(spelling, i + 1, end)
    found.sort()
    return found


def _any(text: str, start: int, end: int, at: dict[str, int]) -> Iterator[tuple[int, int, str]]:
    """
    Where marks stand, however many there are and however they are spelt; *at* has the first of each.
    """
    last = start
    while at:
        spelling = min(at, key=at.__getitem__) if len(at) > 1 else next(iter(at))
        i = at[spelling]
        j = i + len(spelling)
        following = text.find(spelling, j, end)
        if following < 0:
            del at[spelling]
        else:
            at[spelling] = following
        if i < last:
            continue
        if spelling == "''" and j < end and text[j] == "'" and not text[j + 1 : j + 2].isalnum():
            i, j = i + 1, j + 1  # after ''he said 'no' the last two of three are the outer mark
        elif spelling == "â€" and text[j : j + 1] not in _AFTER_CLOSING:
            continue
        last = j
        yield i, j, _AS.get(spelling, spelling)


def _alternating(
    text: str, end: int, one: tuple[str, int] = ("", -1), other: tuple[str, int] = ("", -1)
) -> Iterator[tuple[int, int, str]]:
    """
    Where one mark or two of one character stand: most texts have no more, and this takes half the time.
    """
    find = text.find
    (spelling, i), (second, j) = one, other
    mark, second_mark = _AS.get(spelling, spelling), _AS.get(second, second)
    if j < 0:
        while i >= 0:
            yield i, i + 1, mark
            i = find(spelling, i + 1, end)
        return
    while i >= 0 or j >= 0:
        if j < 0 or 0 <= i < j:
            yield i, i + 1, mark
            i = find(spelling, i + 1, end)
        else:
            yield j, j + 1, second_mark
            j = find(second, j + 1, end)


def _first(text: str, start: int, end: int) -> dict[str, int]:
    """
    Where each spelling that occurs at all occurs first.

    Two characters are slower to find than one: they are looked for only where the first one is.
    """
    find = text.find
    at: dict[str, int] = {}
    if find("'", start, end) >= 0 and (i := find("''", start, end)) >= 0:
        at["''"] = i
        at[",,"] = find(",,", start, end)
    if find("`", start, end) >= 0:
        at["``"] = find("``", start, end)
    if not text.isascii():
        if find("â", start, end) >= 0:
            at |= {wreck: find(wreck, start, end) for wreck in _WRECKED}
        if find("‘", start, end) >= 0 and (i := find("‘‘", start, end)) >= 0:
            at["‘‘"] = i
            at["’’"] = find("’’", start, end)
        for mark in _SINGLE_CHARACTERS:
            if (i := find(mark, start, end)) >= 0:
                at[mark] = i
    if (i := find('"', start, end)) >= 0:
        at['"'] = i
    return {spelling: i for spelling, i in at.items() if i >= 0} if len(at) > 1 else at


def closes(opener: str, mark: str, before: str, after: str) -> bool:
    """
    Whether *mark* can close what *opener* opened, by its turn and its neighbours.
    """
    if mark not in _CLOSERS[opener]:
        return False
    if mark == '"' or mark == "»" == opener:
        if before in BLANK:
            return after in _AFTER_CLOSING
        return not (after.isalnum() and before in _BRACKET)
    if mark == "“" and opener in '“"':  # turned the wrong way, or a new quotation
        return before not in BLANK and before not in _BRACKET and not after.isalnum()
    return mark != "“" or not after.isalnum() or (before not in BLANK and before not in _BRACKET)


def may_open(mark: str, before: str, after: str, *, inside: bool) -> bool:
    """
    Whether *mark*, which closes nothing, opens a quotation.
    """
    if mark in _OPENING:
        return True
    if mark in _CLOSING:
        return False
    if before in _BEFORE_OPENING:
        if mark in "”»":
            return after.isalnum()
        return after not in BLANK or mark == "«" or (not inside and before in BLANK)
    return mark == "“" and after.isalnum()


def is_inches(text: str, at: int, mark: str) -> bool:
    """
    Whether the mark stands for inches after feet: 5'10".
    """
    return mark == '"' and _FEET.search(text, max(at - 5, 0), at) is not None
