"""
Pair quotation marks, one inside another, and join what runs over paragraphs.

Floor 4.  One scan over the marks alone, one stack: a mark that opens is laid down, a mark that closes takes
the nearest one it fits.  What lies on the stack where a paragraph ends was opened again in the next one, is
closed in a later one, or was never closed.  Nothing is looked at twice, so the cost is that of the scan.
"""

import functools
import re
from collections.abc import Iterator

from newsparse._model.span import Span
from newsparse._reading.rejected import Rejected

# The first is the mark itself, the others what typists and broken decoding make of it.  A dash is in the list
# because its wreck holds a mark: the bytes of "–" read as cp1252 are "â€“", with a real “ at the end.
_SPELLINGS = {
    '"': ["''", "＂", '"'],
    "“": ["``", "‘‘", "â€œ", "â\x80\x9c"],
    "”": ["’’", "â€\x9d", "â€\ufffd", "â\x80\x9d"],
    "„": [",,", "â€ž", "â\x80\x9e"],
    "": ["â€“", "â€”"],
}
_AS = {spelling: mark for mark, spellings in _SPELLINGS.items() for spelling in spellings}
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
_BRACKET = frozenset("([{—–-/")
_BEFORE_OPENING = BLANK | _BRACKET | frozenset(":‘'…>*")
_AFTER_CLOSING = BLANK | frozenset(",.;:!?)")
_FINAL = frozenset(".,!?…")
_LETTER = re.compile(r"[^\W_]")
_LINE_END = re.compile(r"\n\s*")
# What says at the start of a paragraph that the quotation goes on, where it is not the opening mark alone:
# French and Spanish repeat the closing guillemet there.
_AGAIN = {"„": '„"“”', "«": "«»"}
# A transcript inside marks: each turn has its own.
_TURN = re.compile(r"[^\W\d_a-z]{2}[^\W\d_a-z .'’-]{0,30}:")
_FEET = re.compile(r"\d['’′]\s?\d\d?$")
_DEPTH = 8  # deeper is no language; bounds the stack
_CARRIED = 6  # paragraphs that a quotation may go on without a mark


class Pair:
    """
    A quotation in the making: *parts* are the paragraphs it has filled, *inner* the pairs inside it.
    """

    __slots__ = ("closed", "end", "inner", "mark", "parts", "start", "words")

    def __init__(self, start: int, words: int, mark: str) -> None:
        self.start = start
        self.words = words  # where the words of the present paragraph begin
        self.mark = mark
        self.parts: list[tuple[int, int]] = []
        self.inner: list[Pair] = []
        self.end = -1
        self.closed = False

    def end_part(self, words_end: int, words: int) -> None:
        """
        The paragraph's words end; those of the next begin at *words*.
        """
        self.parts.append((self.words, words_end))
        self.words = words

    def close(self, words_end: int, end: int, *, closed: bool) -> None:
        """
        End here: the last words at *words_end*, the mark at *end*.
        """
        self.parts.append((self.words, words_end))
        self.end = end
        self.closed = closed

    def nested(self) -> Iterator[Span]:
        """
        The pairs inside, at any depth, in order.
        """
        for pair in self.inner:
            yield Span(pair.start, pair.end)
            yield from pair.nested()


@functools.lru_cache(maxsize=256)
def _scanner(spellings: tuple[str, ...]) -> re.Pattern[str]:
    """
    The pattern of these marks.
    """
    single = "".join(s for s in spellings if len(s) == 1)
    many = [re.escape(s) for s in spellings if len(s) > 1]
    # ''he said 'no''' ends in three: the last two are the outer mark.
    many = ["''(?!'(?!\\w))" if s == "''" else s for s in many]
    if single and not many:
        return re.compile(re.escape(single) if len(single) == 1 else f"[{single}]")
    return re.compile("|".join([*many, *([f"[{single}]"] if single else [])]))


def _marks_in(text: str, start: int, end: int) -> re.Pattern[str] | None:
    """
    The pattern of those marks that occur at all; looking for each is far cheaper than one class with all.
    """
    find = text.find
    found = [s for s in ("''", "``", ",,") if find(s, start, end) >= 0]
    if not text.isascii():
        if find("â€", start, end) >= 0 or find("â\x80", start, end) >= 0:
            found += [s for s in _AS if s[0] == "â"]
        found += [s for s in ("‘‘", "’’") if find(s, start, end) >= 0]
        found += [s for s in _SINGLE_CHARACTERS if find(s, start, end) >= 0]
    if find('"', start, end) >= 0:
        found.append('"')
    return _scanner(tuple(found)) if found else None


def pairs(text: str, start: int, end: int, rejected: list[Rejected] | None = None) -> Iterator[Pair]:
    """
    The outermost quotations between *start* and *end* in double marks, in order.
    """
    scanner = _marks_in(text, start, end)
    if scanner is None:
        return
    open_pairs = _Open(text)
    stack = open_pairs.stack
    done = open_pairs.done
    last = start
    for match in scanner.finditer(text, start, end):
        i, j = match.span()
        mark = _AS.get(match[0], match[0])
        before = text[i - 1] if i > start else " "
        after = text[j] if j < end else " "
        again = (
            bool(stack)
            and text.find("\n", last, i) >= 0
            and open_pairs.cross(last, i, j, mark, before, after)
        )
        last = j
        if again or not mark:
            pass
        elif (depth := _depth_closed(stack, mark, before, after)) and not _is_inches(text, i, mark, before):
            open_pairs.close(depth, i, j)
        elif _may_open(mark, before, after, inside=bool(stack)):
            if len(stack) < _DEPTH:
                stack.append(Pair(i, j, mark))
        elif rejected is not None:
            rejected.append(
                Rejected(Span(i, j), "Quote", "stray-mark", "nothing is open that it could close")
            )
        if done:
            yield from done
            done.clear()
    if stack:
        ends = _paragraph_ends(text, last, end)
        open_pairs.give_up(ends[0][0] if ends else end)
    yield from done


class _Open:
    """
    The quotations that are open, outermost first, and those that are done.
    """

    __slots__ = ("done", "stack", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.stack: list[Pair] = []
        self.done: list[Pair] = []

    def cross(self, last: int, i: int, j: int, mark: str, before: str, after: str) -> bool:
        """
        Cross the ends of paragraphs between *last* and the mark at *i*; does the mark carry on what is open?
        """
        ends = _paragraph_ends(self.text, last, i)
        if not ends:
            return False
        self.settle(ends[0][0])
        if not self.stack:
            return False
        pair = self.stack[0]
        if (
            ends[0][1] == i
            and mark
            and mark in _AGAIN.get(pair.mark, pair.mark)
            and not _TURN.match(self.text, j)
        ):
            pair.end_part(ends[0][0], j)
            return True
        if len(ends) <= _CARRIED and not after.isalnum() and _closes(pair.mark, mark, before, after):
            for words_end, words in ends:
                pair.end_part(words_end, words)
        else:
            self.give_up(ends[0][0])
        return False

    def close(self, depth: int, words_end: int, end: int) -> None:
        """
        Close the pair at *depth*; what lies above it on the stack was never closed and is no quotation.
        """
        stack = self.stack
        pair = stack[depth - 1]
        for lost in stack[depth:]:
            pair.inner += lost.inner
        del stack[depth - 1 :]
        pair.close(words_end, end, closed=True)
        if not _LETTER.search(self.text, pair.start, pair.end):
            return
        if stack:
            stack[-1].inner.append(pair)
        elif sum(self._stands_alone(inner) for inner in pair.inner) > 1:
            self._set_free(pair)
        else:
            self.done.append(pair)

    def settle(self, end: int) -> None:
        """
        The paragraph ends at *end*: keep at most one pair open, which the next paragraph may carry on.
        """
        stack = self.stack
        while len(stack) > 1:
            self._leave_open(stack[0], stack[1].start)
            del stack[0]
        if any(map(self._stands_alone, stack[0].inner)):
            self._leave_open(stack.pop(), end)

    def give_up(self, end: int) -> None:
        """
        The paragraph ends at *end* and nothing carries on what is open.
        """
        self.settle(end)
        if self.stack:
            self._leave_open(self.stack.pop(), end)

    def _leave_open(self, pair: Pair, end: int) -> None:
        """
        Give out a pair that nothing closes before *end*.
        """
        if any(map(self._stands_alone, pair.inner)):
            self._set_free(pair)
            return
        end = pair.words + len(self.text[pair.words : end].rstrip())
        pair.close(end, end, closed=False)
        if _LETTER.search(self.text, pair.start, end):
            self.done.append(pair)

    def _set_free(self, pair: Pair) -> None:
        """
        Give out the pairs inside one that was never closed, and what stands before them as a pair left open.
        """
        inner, pair.inner, pair.parts = pair.inner, [], []
        self._leave_open(pair, inner[0].start)
        self.done += inner

    def _stands_alone(self, pair: Pair) -> bool:
        """
        Whether a pair inside another is a sentence of its own: then the outer one was only left unclosed.
        """
        words_end = pair.parts[-1][1]
        if self.text[words_end - 1] not in _FINAL:
            return False
        return pair.end - pair.start > 40 or self.text[pair.start - 2 : pair.start].rstrip()[-1:] in ".,:?!"


def _paragraph_ends(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """
    Where paragraphs end between *start* and *end*, and where the next begin; one more than counts at most.

    A single line end in mid-sentence is that of a wrapped line.
    """
    ends: list[tuple[int, int]] = []
    for match in _LINE_END.finditer(text, start, end):
        i, j = match.span()
        if text.find("\n", i + 1, j) < 0 and _is_wrapped(text, i):
            continue
        ends.append((i, j))
        if len(ends) > _CARRIED:
            break
    return ends


def _is_wrapped(text: str, line_end: int) -> bool:
    """
    Whether the line that ends here was cut by a typewriter's margin.
    """
    final = text[line_end - 1 : line_end] if text[line_end - 1] != "\r" else text[line_end - 2 : line_end - 1]
    if not (final.isalnum() or final in ",;-'’"):
        return False
    return (
        text.rfind("\n", max(line_end - 100, 0), line_end)
        >= 0
        > text.rfind("\n", max(line_end - 40, 0), line_end)
    )


def _depth_closed(stack: list[Pair], mark: str, before: str, after: str) -> int:
    """
    How deep on the stack the pair lies that *mark* closes; 0 where it closes none.
    """
    depth = len(stack)
    while depth and not _closes(stack[depth - 1].mark, mark, before, after):
        depth -= 1
    return depth


def _closes(opener: str, mark: str, before: str, after: str) -> bool:
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
    return True


def _may_open(mark: str, before: str, after: str, *, inside: bool) -> bool:
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


def _is_inches(text: str, at: int, mark: str, before: str) -> bool:
    """
    Whether the mark stands for inches after feet: 5'10".
    """
    return mark == '"' and before.isdigit() and _FEET.search(text, max(at - 5, 0), at) is not None
