"""
Pair quotation marks, one inside another, and join what runs over paragraphs.

Floor 4.  One scan over the marks alone, one stack: a mark that opens is laid down, a mark that closes takes
the nearest one it fits.  What lies on the stack where a paragraph ends was opened again in the next one, is
closed in a later one, or was never closed.  Nothing is looked at twice, so the cost is that of the scan.
"""

import itertools
import re
from collections.abc import Iterable, Iterator

from newsparse._model.span import Span
from newsparse._reading import marks, wrapped
from newsparse._reading.rejected import Rejected

_FINAL = frozenset(".,!?…")
_LETTER = re.compile(r"[^\W_]")
# What says at the start of a paragraph that the quotation goes on, where it is not the opening mark alone:
# French and Spanish repeat the closing guillemet there.
_AGAIN = {"„": '„"“”', "«": "«»"}
# A transcript inside marks: each turn has its own.
_TURN = re.compile(r"[^\W\d_a-z]{2}[^\W\d_a-z .'’-]{0,30}:")
_AT_ONCE = {'"': '"', "“": "”", "„": "“", "«": "»", "»": "«"}
_STRAY = ("stray-mark", "nothing is open that it closes")
_DEPTH = 8  # deeper is no language; bounds the stack
_CARRIED = 6  # paragraphs that a quotation may go on without a mark


class Pair:
    """
    A quotation in the making: *parts* are the paragraphs it has filled, *inner* the pairs inside it.

    Of those inside, the first *looked* are known not to stand alone.
    """

    __slots__ = ("closed", "end", "inner", "looked", "mark", "parts", "start", "words")

    def __init__(self, start: int, words: int, mark: str) -> None:
        self.start = start
        self.words = words  # where the words of the present paragraph begin
        self.mark = mark
        self.parts: list[tuple[int, int]] = []
        self.inner: list[Pair] = []
        self.looked = 0
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


def pairs(text: str, start: int, end: int, rejected: list[Rejected] | None = None) -> Iterable[Pair]:
    """
    The outermost quotations between *start* and *end* in double marks, in order.
    """
    found = marks.find(text, start, end)
    return _paired(text, start, end, found, rejected) if found else ()


def _paired(
    text: str, start: int, end: int, found: Iterable[tuple[int, int, str]], rejected: list[Rejected] | None
) -> Iterator[Pair]:
    opened = _Open(text)
    stack = opened.stack
    done = opened.done
    last = start
    held = ""  # a mark that opens, and nothing else is open
    first = words = start
    for i, j, mark in itertools.islice(found, marks.most(end - start)):
        before = text[i - 1] if i > start else " "
        after = text[j] if j < end else " "
        if held:
            if (
                mark == _AT_ONCE.get(held)
                and words < i
                and text[words].isalnum()
                and not (before.isdigit() or before in marks.BLANK or after.isalnum())
                and (text.find("\n", words, i) < 0 or wrapped.one_paragraph(text, words, i))
            ):
                # Nine in ten are closed so: by the next mark, in the same paragraph.
                yield _whole(first, words, held, i, j)
                held, last = "", j
                continue
            stack.append(Pair(first, words, held))
            held = ""
        if stack and text.find("\n", last, i) >= 0 and opened.cross(last, i, j, mark, before, after):
            last = j
            continue
        last = j
        if not mark or (stack and opened.close(i, j, mark, before, after)):
            pass
        elif marks.may_open(mark, before, after, inside=bool(stack)):
            if not stack:
                held, first, words = mark, i, j
            elif len(stack) < _DEPTH:
                stack.append(Pair(i, j, mark))
        elif rejected is not None:
            rule, why = ("inches", "a figure stands before it") if before.isdigit() else _STRAY
            rejected.append(Rejected(Span(i, j), "Quote", rule, why))
        if done:
            yield from done
            done.clear()
    if held:
        stack.append(Pair(first, words, held))
    if stack:
        ends = wrapped.paragraph_ends(text, last, end, _CARRIED)
        opened.give_up(ends[0][0] if ends else end)
    yield from done


def _whole(start: int, words: int, mark: str, words_end: int, end: int) -> Pair:
    """
    A pair that is closed in the paragraph where it opens; set from outside, its slots take half the time.
    """
    pair = Pair.__new__(Pair)
    pair.start = start
    pair.words = words
    pair.mark = mark
    pair.parts = [(words, words_end)]
    pair.inner = []
    pair.looked = 0
    pair.end = end
    pair.closed = True
    return pair


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
        ends = wrapped.paragraph_ends(self.text, last, i, _CARRIED)
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
        if len(ends) <= _CARRIED and not after.isalnum() and marks.closes(pair.mark, mark, before, after):
            for words_end, words in ends:
                pair.end_part(words_end, words)
        else:
            self.give_up(ends[0][0])
        return False

    def close(self, i: int, j: int, mark: str, before: str, after: str) -> bool:
        """
        Whether the mark from *i* to *j* closes a pair; what lies above it on the stack was never closed.
        """
        stack = self.stack
        depth = len(stack)
        while depth and not marks.closes(stack[depth - 1].mark, mark, before, after):
            depth -= 1
        if not depth or (before.isdigit() and marks.is_inches(self.text, i, mark)):
            return False
        pair = stack[depth - 1]
        for lost in stack[depth:]:
            pair.inner += lost.inner
        del stack[depth - 1 :]
        pair.close(i, j, closed=True)
        if not (
            (pair.words < i and self.text[pair.words].isalnum())
            or _LETTER.search(self.text, pair.parts[0][0], i)
        ):
            return True
        if stack:
            stack[-1].inner.append(pair)
        elif pair.inner and sum(map(self._stands_alone, pair.inner)) > 1:
            self._set_free(pair)
        else:
            self.done.append(pair)
        return True

    def settle(self, end: int) -> None:
        """
        The paragraph ends at *end*: keep at most one pair open, which the next paragraph may carry on.
        """
        stack = self.stack
        while len(stack) > 1:
            self._leave_open(stack[0], stack[1].start)
            del stack[0]
        pair = stack[0]
        if len(pair.inner) > pair.looked:  # each is asked once, however many paragraphs are crossed
            if any(map(self._stands_alone, pair.inner[pair.looked :])):
                self._leave_open(stack.pop(), end)
            pair.looked = len(pair.inner)

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
        if _LETTER.search(self.text, pair.parts[0][0], end):
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
