"""
Find quotations in single marks, among all the apostrophes.

Floor 4.  British papers quote in single marks and set double ones inside; everybody else sets single marks
inside double ones.  A closing mark looks like an apostrophe, so its neighbours decide, and the rest of the
line: *the Giants' win* goes on where another mark closes later.  Every look ahead is remembered or bounded.
"""

import functools
import itertools
import re
from collections.abc import Iterator, Sequence

from newsparse._model.span import Span
from newsparse._reading.marks import BLANK, most
from newsparse._reading.pairing import Pair
from newsparse._reading.quotation_words import words
from newsparse._reading.rejected import Rejected
from newsparse._reading.wrapped import is_wrapped

# ˜ and ™ are what cp1252 makes of the last byte of ‘ and ’: "â€˜", "â€™".
_BEFORE = r"[\s\u200b\ufeff(\[{—–\-/\"“„«:…>]"
_AFTER = r"(?=[\w\"“„«(\[$£€#@…])"
_CLOSING = re.compile(r"['’‘›‹™](?!\w)")
_CLOSERS = {"'": "'’™", "‘": "’'", "˜": "™'", "‚": "‘’'", "‹": "›", "›": "‹"}
_AND = frozenset(("'n", "’n", "‘n"))  # rock 'n' roll
_DECADE = re.compile(r"\d\ds?(?![\w'’])")
_HEAD = re.compile(r"[^\W\d_]+")
_LETTER = re.compile(r"[^\W_]")
_AGAIN = re.compile(r"\n\s*([‘'])")
# An empty line, an indented one, one that begins with a mark: a new paragraph.
_NEW = re.compile(r"\n(?:[^\S\n]*\n|[^\S\n]{2}|[‘'“\"])")
_WEAK = 400  # characters in which another closing mark shows that this one was an apostrophe


@functools.cache
def _opening(signs: str) -> re.Pattern[str]:
    """
    The pattern of those marks where they may open; one mark alone is found ten times as fast as a class.
    """
    sign = f"[{signs}]" if len(signs) > 1 else signs
    return re.compile(rf"{sign}(?:(?<=^.)|(?<={_BEFORE}{sign})|(?<=â€˜)){_AFTER}")


def opening(text: str, start: int, end: int) -> re.Pattern[str] | None:
    """
    The pattern that finds the marks that may open a quotation, or `None` where there are none.
    """
    straight = text.find("'", start, end) >= 0 and _opening("'").search(text, start, end)
    signs = "'" if straight else ""
    if not text.isascii():
        signs += "".join([sign for sign in "‘‚‹›˜" if text.find(sign, start, end) >= 0])
    return _opening(signs) if signs else None


def pairs(
    text: str,
    start: int,
    end: int,
    pattern: re.Pattern[str],
    doubles: Sequence[Pair],
    rejected: list[Rejected] | None = None,
) -> Iterator[Pair]:
    """
    The quotations in single marks between *start* and *end*, in order.

    Args:
        pattern: what `opening` gave.
        doubles: the outermost quotations in double marks; a single one lies inside one of them, or outside
            and then has it whole.
    """
    near = 0  # the first double quotation that has not ended
    free = start  # where the next quotation may begin
    free_outside = start  # and where, outside the double ones
    line_end = start - 1
    for match in itertools.islice(pattern.finditer(text, start, end), most(end - start)):
        i = match.start()
        if i < free:
            continue
        mark = match[0]
        if mark == "˜" and not text.startswith("â€", max(i - 2, start), i):
            continue
        pair = Pair(i - 2 if mark == "˜" else i, i + 1, mark)
        while near < len(doubles) and doubles[near].end <= i:
            near += 1
        inside = near < len(doubles) and doubles[near].start < i
        why = _apostrophe(text, i + 1, mark)
        at = -1
        if not why and (inside or i >= free_outside):
            line_end = _paragraph_end(text, i, end, mark) if i >= line_end else line_end
            if inside:
                free = min(line_end, doubles[near].end)
                at = _closing(text, pair, free, (), 0)
            else:
                at = _closing(text, pair, line_end, doubles, near)
                while at < 0 and (again := _AGAIN.match(text, line_end, end)) and again[1] == mark:
                    pair.end_part(line_end, again.end())
                    line_end = _paragraph_end(text, again.end(), end, mark)
                    at = _closing(text, pair, line_end, doubles, near)
                free_outside = line_end if at < 0 else at
        words_end = at - 2 if at >= 0 and text[at] == "™" else at
        if at >= 0 and _LETTER.search(text, i + 1, words_end):
            pair.close(words_end, at + 1, closed=True)
            free = at + 1
            yield pair
        elif rejected is not None:
            rejected.append(
                Rejected(Span(pair.start, i + 1), "Quote", "apostrophe", why or "nothing closes it")
            )


def _paragraph_end(text: str, at: int, end: int, mark: str) -> int:
    """
    Where the paragraph ends that *at* lies in.
    """
    while (at := text.find("\n", at, end)) >= 0:
        if _NEW.match(text, at) or not is_wrapped(text, at, in_sentence=mark == "'"):
            return at
        at += 1
    return end


def _apostrophe(text: str, at: int, mark: str) -> str:
    """
    Why the mark before *at* is an apostrophe, or nothing.
    """
    if mark in "'‘˜":
        if _DECADE.match(text, at):
            return "a year or decade follows"
        head = _HEAD.match(text, at, at + 8)
        if head and head[0].lower() in words().clipped:  # noqa: SIM102
            # 'cause' may be quoted; the n of rock 'n' roll never is.
            if head.end() == at + 1 or text[head.end() : head.end() + 1] not in ("'", "’", ","):
                return "a word that lost its first letters follows"
    return ""


def _closing(text: str, pair: Pair, limit: int, doubles: Sequence[Pair], near: int) -> int:
    """
    Where the mark stands that closes *pair*, or -1.
    """
    weak = -1
    closers = _CLOSERS[pair.mark]
    for match in _CLOSING.finditer(text, pair.words, limit):
        i = match.start()
        if weak >= 0 and i - weak > _WEAK:
            return weak
        if text[i] not in closers or text[i - 1] in BLANK or text[i - 2 : i] in _AND:
            continue
        if text[i] == "™" and not text.startswith("â€", i - 2, i):
            continue
        while near < len(doubles) and doubles[near].end <= i:
            near += 1
        if near < len(doubles) and doubles[near].start <= i:
            continue  # inside a double quotation
        if not _is_possessive(text, i):
            # 'the dogs' had 'been fed': where another one opens, the first has ended.
            again = weak >= 0 and _opening(pair.mark).search(text, weak + 1, i)
            return weak if again else i
        if weak < 0:
            weak = i
    return weak


def _is_possessive(text: str, at: int) -> bool:
    """
    Whether the mark may be the apostrophe of *the Giants' win* or *goin' home*: a word follows.
    """
    if (
        not text[at - 1].isalpha()
        or not text[at + 1 : at + 2].isspace()
        or not text[at + 2 : at + 3].isalpha()
    ):
        return False
    return text[at - 1] in "sSzx" or text[at - 2 : at] == "in"
