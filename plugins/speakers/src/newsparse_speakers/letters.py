"""
Runs of characters into letters that tell what their words are.

Each run is looked at once in many articles.
"""

import functools
import re
from collections.abc import Callable
from itertools import chain, compress
from operator import iconcat, itemgetter
from string import ascii_letters
from typing import Any

from newsparse_speakers.cutting import BLANK, BREAK, ODD, TOKEN, spaced
from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.spelled import BIG, Spelling

_MOST = 40_000  # runs that are remembered from one article to the next
_LONG = 60  # characters; what has more is no word, and not remembered

_OPEN, _CLOSE = "(\"“‘['«", ',:;?!)]”"».'  # marks beside a word
_PLAIN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_LAST = "dy"  # letters of endings that tell something
_OWNERS = ("'s", "’s")
_NAME, _WORD, _GENITIVE, _NUMBER, _SHORT = b"Nwg#A"

# What is known of a run of characters: of each token the letter, the size, and the word in small letters.
Shape = tuple[int | str, ...]
_NO_MARKS: Shape = ()


class _Odd(LookupError):
    """
    A run of characters begins with a blank at which words are not cut.
    """


class _Shapes(dict[str, Shape]):
    """
    Runs of characters with their shapes, which learns what it has not, so that each is looked up once.

    Its one slot holds what learns, as a method would only pass each run on.
    """

    __slots__ = ("__missing__",)

    def __init__(self, learned: Callable[[str], Shape]) -> None:
        super().__init__()
        self.__missing__ = learned


class Letters:
    """
    The letters of each run of characters between blanks, worked out once: those of "(Nordwire)," are "(N),".

    Sizes count the one blank behind a chunk.
    """

    def __init__(self, lex: Lexicon) -> None:
        self.spelling = Spelling(lex)
        self.beside = {mark: self._token(mark, 1) for mark in _CLOSE}
        self.glued = {mark: self._token(mark, 0) for mark in _OPEN + _CLOSE}
        self.forget()

    def forget(self) -> None:
        """
        Begin again, so that memory has an end; the shapes are left as they are, as a thread may be reading.
        """
        small = self.spelling.small.items()
        shapes = _Shapes(self.learned)
        shapes.update((word, (ord(tag), len(word) + 1, word)) for word, tag in small if word.isalpha())
        shapes[BREAK] = (ord("\n"), 0, "")
        shapes.update((BREAK + letter, (ord(letter), 0, "")) for letter in "QKE")
        shapes[""] = (ord(" "), 1, "")  # a blank too many, which belongs to the word before it
        self.shapes = shapes

    def read(self, chunks: list[str]) -> tuple[bytes, list[int], list[str]]:
        """
        The letters of *chunks*, two or more, their sizes, and the words.
        """
        if len(self.shapes) > _MOST:
            self.forget()
        known = self.shapes
        try:
            shapes = itemgetter(*chunks)(known)
        except _Odd:
            shapes = itemgetter(*spaced(chunks))(known)
        row: list[Any] = functools.reduce(iconcat, shapes, [])  # in half the time of chain()
        codes, sizes, small = bytes(row[::3]), row[1::3], row[2::3]
        return _without_blanks(codes, sizes, small) if b" " in codes else (codes, sizes, small)

    def learned(self, chunk: str) -> Shape:
        """
        The shape of a run of characters that is not remembered; it is then, unless it is too long.
        """
        size = len(chunk)
        if size > _LONG:
            return self._read(chunk)
        shapes, marks = self.shapes, _NO_MARKS
        shape: Shape
        code: int | str
        if chunk.isalpha():
            if chunk.islower():  # and none of the language's own, which are remembered from the beginning
                code = ord(self.spelling.ending(chunk)) if chunk[-1] in _LAST else _WORD
                shape = shapes[chunk] = code, size + 1, chunk
                return shape
            word = chunk
            size += 1
        else:
            word, mark = chunk[:-1], self.beside.get(chunk[-1])
            if mark is None or not word.isalpha():
                if chunk[0] in ODD:
                    raise _Odd
                shape = shapes[chunk] = self._read(chunk)
                return shape
            size -= 1
            marks = mark
            if word.islower():
                known = shapes.get(word)
                if known is not None:
                    code = known[0]
                else:
                    code = ord(self.spelling.ending(word)) if word[-1] in _LAST else _WORD
                shape = shapes[chunk] = code, size, word, *marks
                return shape
        lower = word.lower()
        code = _NAME
        if lower in self.spelling.known or size < 3 or not word[0].isupper():
            code = ord(self.spelling.tag(word))
            if code == _SHORT and lower in self.spelling.states and chunk[-1] != ".":
                code = _NAME  # Mo Farah
        shape = shapes[chunk] = code, size, lower, *marks
        return shape

    def _read(self, chunk: str) -> Shape:
        """
        The shape of a run of characters, not all of them letters.
        """
        size = len(chunk)
        if chunk.isdigit() and size <= _LONG:
            return _NUMBER, size + 1, chunk
        if chunk[-2:] in _OWNERS and chunk[:-2].isalpha():
            lower = chunk.lower()
            code = ord(self.spelling.tag(chunk)) if lower in self.spelling.known else _GENITIVE
            return code, size + 1, lower
        head = chunk.lstrip(_OPEN)
        word = head.rstrip(_CLOSE)
        marks = head[len(word) :]
        if size <= _LONG and ".." not in marks and (word.isalpha() or _PLAIN.fullmatch(word)):
            # "well-known", "it's", "1990"
            shape: Shape = ord(self.spelling.tag(word)), len(word) + (not marks), word.lower()
            if marks:
                for mark in marks[:-1]:
                    shape += self.glued[mark]
                shape += self.beside[marks[-1]]
            for mark in chunk[: size - len(head)][::-1]:
                shape = self.glued[mark] + shape
            return shape
        tokens = TOKEN.findall(chunk)
        end = tokens.pop()
        last = self.beside.get(end) or self._token(end, 1)
        if not tokens:
            return last
        read = self._token if size <= _LONG else functools.cache(self._token)
        found = [self.glued.get(one) or read(one, 0) for one in tokens]
        for i, (shape, after) in enumerate(zip(found, [*tokens[1:], end], strict=True)):
            if shape[0] == _SHORT and shape[2] in self.spelling.states and after[:1] != ".":
                found[i] = _NAME, *shape[1:]  # Mo Farah, with a blank that does not break
        return *chain.from_iterable(found), *last

    def _token(self, token: str, more: int) -> Shape:
        word = token.rstrip(BLANK)
        return ord(self.spelling.tag(word)), len(token) + more, word.lower()


@functools.cache
def letters(lex: Lexicon) -> Letters:
    """
    What is known of the words of a language so far.
    """
    return Letters(lex)


def _without_blanks(codes: bytes, sizes: list[int], small: list[str]) -> tuple[bytes, list[int], list[str]]:
    """
    What is known of tokens, where all the blanks behind a word belong to it.
    """
    for found in _BLANKS.finditer(codes):
        low, high = found.span()
        sizes[low - 1] += high - low
    words = codes.translate(_WORDS)
    return codes.replace(b" ", b""), list(compress(sizes, words)), list(compress(small, words))


_SMALL = bytes.maketrans(bytes(ord(letter) + BIG for letter in ascii_letters), ascii_letters.encode("ascii"))
_BLANKS = re.compile(b" +")
_WORDS = bytes(code != ord(" ") for code in range(0x100))
_CAPITALS = bytes(code >= BIG for code in range(0x100))
_BEGINS, _ENDS, _BRACKET = b"\n.:EKQ-(_", b".E", ord(")")  # what stands before a sentence
_VERBS, _AUXILIARY = b"BvX", ord("X")


# "u" is a word of letters with full stops: she flew to the U.S. He did not.
_HE, _THE = (b"u" + bytes([ord(tag) + BIG]) for tag in "PD")
# A letter at the end of a sentence, and what begins the next: Plan B. The
_LETTER = re.compile(rb"A\.(?=[%sKE])" % bytes(ord(tag) + BIG for tag in "PDepk"))
INITIALS = re.compile(b"u(?=[PaQKE\xd0\xc4])")


def settled(tags: bytes, small: list[str], names: frozenset[str]) -> str:
    """
    The letters of an article, where a line break stands before each paragraph, with what depends on
    neighbours: abbreviations, and capitals where a sentence begins, of which *names* may be given ones.
    """
    if b"A" in tags:
        if _LETTER.search(tags):
            tags = _LETTER.sub(lambda found: b"T." if len(small[found.start()]) == 1 else found[0], tags)
        tags = tags.replace(b"A.", b"TT").replace(b"A", b"T")
    if b"a" in tags:
        tags = tags.replace(b"a.", b"TT").replace(b"a", b"D")
    if b"u" in tags:
        tags = tags.replace(_HE, b"NP").replace(_THE, b"ND").replace(b"u", b"N")
    if tags.isascii():
        return tags.decode("ascii")
    out = bytearray(tags.translate(_SMALL))
    before = tags.translate(_CAPITALS).rfind
    i = before(1)
    while i > 0:  # from the end, as what is behind a name tells whether it is one
        if out[i - 1] not in _BEGINS and (out[i - 1] != _BRACKET or out[i - 2] not in _ENDS):
            out[i] = _NAME
        elif (
            (out[i] in _VERBS and out[i + 1] == _NAME and out[i - 1] != _BRACKET and small[i] in names)
            and (out[i] != _AUXILIARY or small[out.find(b".", i)] != "?")  # Will Moe come?
        ):
            out[i] = _NAME  # Hope Moe said
        i = before(1, 0, i)
    return out.decode("ascii")
