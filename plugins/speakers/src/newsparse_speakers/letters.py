"""
Runs of characters into letters that tell what their words are.

Each run is looked at once in many articles.
"""

import functools
import re
from itertools import chain, compress, filterfalse
from operator import iconcat, itemgetter
from string import ascii_letters
from typing import Any

from newsparse_speakers.cutting import BLANK, BREAK, ODD, TOKEN, spaced
from newsparse_speakers.lexicon import Lexicon

_PUNCTUATION = {
    ",": ",", ".": ".", "!": ".", "?": ".", ";": ";", ":": ":", "–": "-", "—": "-",
    "―": "-", "--": "-", "-": "-",
    "(": "(", ")": ")", "[": "(", "]": ")", "…": "_", "&": "c", "•": ".", "%": "w",
}  # fmt: skip
_MOST = 40_000  # runs that are remembered from one article to the next
_LONG = 60  # characters; what has more is no word, and not remembered
_BIG = 0x80  # added to the letter of a small word that is written with a capital

_OPEN, _CLOSE = "(\"“‘['«", ',:;?!)]”"».'  # marks beside a word
_LAST = "dy"  # letters of endings that tell something
_PLAIN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_APOSTROPHES = ("'", "’")
_GENITIVE = ("'s", "’s", "s’", "s'")
_SINGLE = {"I": "P", "A": "a"}  # "a" is a word, or the first letter of a name

# What is known of a run of characters: of each token the letter, the size, and the word in small letters.
Shape = tuple[int | str, ...]


class Letters:
    """
    The letters of each run of characters between blanks, worked out once: those of "(Nordwire)," are "(N),".

    Sizes count the one blank behind a chunk.
    """

    def __init__(self, lex: Lexicon) -> None:
        self.known = lex.tags
        written = lex.words["written_out"]  # "ill" is a word, "Ill." a state
        self.small = {word: tag for word, tag in lex.tags.items() if tag != "A" or word not in written}
        self.nouns = lex.words["no_adverbs"]
        self.particles = lex.words["particles"]
        self.parties = lex.words["parties"]
        self.beside = {mark: self._token(mark, 1) for mark in _CLOSE}
        self.glued = {mark: self._token(mark, 0) for mark in _OPEN + _CLOSE}
        kinds = ("ranks", "higher", "deputies", "former", "roles")
        self.ranks = frozenset().union(*[lex.words[kind] for kind in kinds])
        self.forget()

    def forget(self) -> None:
        """
        Begin again, so that memory has an end; the shapes are left as they are, as a thread may be reading.
        """
        self.shapes: dict[str, Shape] = {BREAK: ("\n", 0, "")}
        self.shapes |= {BREAK + letter: (letter, 0, "") for letter in "QKE"}
        self.shapes[""] = (" ", 1, "")  # a blank too many, which belongs to the word before it

    def read(self, chunks: list[str]) -> tuple[bytes, list[int], list[str]]:
        """
        The letters of *chunks*, two or more, their sizes, and the words.
        """
        known = self.shapes
        try:
            shapes = itemgetter(*chunks)(known)
        except KeyError:
            known = self._learned(chunks)
            shapes = itemgetter(*chunks)(known)
        row: list[Any] = functools.reduce(iconcat, shapes, [])  # in half the time of chain()
        codes, sizes, small = "".join(row[::3]).encode("latin-1"), row[1::3], row[2::3]
        return _without_blanks(codes, sizes, small) if b" " in codes else (codes, sizes, small)

    def _learned(self, chunks: list[str]) -> dict[str, Shape]:
        """
        What is remembered, with all of *chunks*.
        """
        if len(self.shapes) > _MOST:
            self.forget()
        shapes = self.shapes
        known, small, beside, ending = self.known, self.small.get, self.beside, self._ending
        long: dict[str, Shape] = {}  # for this article alone
        for chunk in filterfalse(shapes.__contains__, chunks):
            size = len(chunk)
            if size > _LONG:
                if chunk not in long:
                    long[chunk] = self._read(chunk)
                continue
            if chunk.isalpha():
                word, size, mark = chunk, size + 1, None
            else:
                word, size, mark = chunk[:-1], size - 1, beside.get(chunk[-1])
                if mark is None or not word.isalpha():
                    if chunk[0] in ODD:
                        chunks[:] = spaced(chunks)
                        return self._learned(chunks)
                    shapes[chunk] = self._read(chunk)
                    continue
            lower = word.lower()
            if lower == word:
                lower = word  # one object
                tag = small(word)
                if tag is None:
                    tag = ending(word) if word[-1] in _LAST else "w"
            elif lower in known or size < 3 or not word[0].isupper():
                tag = self._capital(word, lower)
            else:
                tag = "N"
            shapes[chunk] = (tag, size, lower) if mark is None else (tag, size, lower, *mark)
        return shapes | long if long else shapes

    def _read(self, chunk: str) -> Shape:
        """
        The shape of a run of characters, not all of them letters.
        """
        if chunk.isdigit() and len(chunk) <= _LONG:
            return "#", len(chunk) + 1, chunk
        head = chunk.lstrip(_OPEN)
        word = head.rstrip(_CLOSE)
        marks = head[len(word) :]
        if (
            len(chunk) <= _LONG and ".." not in marks and (word.isalpha() or _PLAIN.fullmatch(word))
        ):  # "well-known", "it's", "1990"
            shape: Shape = self.tag(word), len(word) + (not marks), word.lower()
            if marks:
                for mark in marks[:-1]:
                    shape += self.glued[mark]
                shape += self.beside[marks[-1]]
            for mark in chunk[: len(chunk) - len(head)][::-1]:
                shape = self.glued[mark] + shape
            return shape
        tokens = TOKEN.findall(chunk)
        last = self._token(tokens.pop(), 1)
        if not tokens:
            return last
        read = self._token if len(chunk) <= _LONG else functools.cache(self._token)
        return *chain.from_iterable([read(one, 0) for one in tokens]), *last

    def _token(self, token: str, more: int) -> Shape:
        word = token.rstrip(BLANK)
        return self.tag(word), len(token) + more, word.lower()

    def _ending(self, word: str) -> str:
        """
        The letter that the ending of an unknown word tells.
        """
        if len(word) < 5 or word in self.nouns:
            return "w"
        return "R" if word.endswith("ly") else "v" if word.endswith("ed") else "w"

    def _capital(self, word: str, lower: str) -> str:
        """
        The letter of a word that is written with a capital.
        """
        tag = self.known.get(lower)
        if tag is None:
            if not word[0].isupper():  # iPad
                return self._ending(word)
            return "N" if len(word) > 1 else _SINGLE.get(word, "A")
        if not word[0].isupper():
            return self._ending(word)
        if word in _SINGLE:
            return _SINGLE[word]
        if tag == "P" and word[1] in _APOSTROPHES:
            return "P"  # I'm
        return tag if tag in "dTAz" else chr(ord(tag) + _BIG)

    def tag(self, word: str) -> str:
        """
        The letter of a word; one beyond ASCII where the beginning of a sentence may have made its capital.
        """
        lower = word.lower()
        if word.isalpha():
            if lower == word:
                return self.small.get(word) or self._ending(word)
            return self._capital(word, lower)
        tag = _PUNCTUATION.get(word) or self.known.get(word)
        if tag is not None:
            return tag
        first = word[:1]
        if first.isdigit():
            return "#"
        if first.isupper():
            if lower in self.known:
                return self._capital(word, lower)
            if len(word) == 1:
                return "A"
            if "-" in lower:
                if lower[:2] in self.parties:
                    return "w"  # Ida Moe, D-Ohio, said
                if "-of-" in lower:
                    return chr(ord("w") + _BIG)  # Mother-of-two
                last = self.known.get(lower.rpartition("-")[2])
                if last == "T" and self._is_rank(lower):
                    return "T"  # Major-General
                if ".-" in word:
                    return last or "N"  # Maj.-Gen.
            if word[1:2] == "." and word[-1] == ".":
                return "u"
            return "g" if lower.endswith(_GENITIVE) else "N"
        if lower.endswith(("'s", "’s")):
            return "g"
        if lower != word:
            if (
                "-" in word
                and word[word.index("-") + 1 :][:1].isupper()
                and word.split("-")[0] in self.particles
            ):
                return "N"  # al-Dahl
            if word[1:2] in _APOSTROPHES and word[2:3].isupper():
                return "N"  # d'Aubigny
        if len(word) > 4:
            if word.endswith("ly"):
                return "R"
            if word.endswith("ed"):
                return "v"
        return "w" if first.isalpha() else "_"

    def _is_rank(self, lower: str) -> bool:
        first = lower.partition("-")[0]
        return first in self.ranks or self.known.get(first) == "T"


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


_SMALL = bytes.maketrans(bytes(ord(letter) + _BIG for letter in ascii_letters), ascii_letters.encode("ascii"))
_BLANKS = re.compile(b" +")
_WORDS = bytes(code != ord(" ") for code in range(0x100))
_CAPITALS = bytes(code >= _BIG for code in range(0x100))
_BEGINS, _ENDS, _BRACKET = b"\n.:EKQ-(_", b".E", ord(")")  # what stands before a sentence
_VERBS, _NAME = b"BvX", ord("N")

# "u" is a word of letters with full stops: she flew to the U.S. He did not.
_HE, _THE = (b"u" + bytes([ord(tag) + _BIG]) for tag in "PD")
# A letter at the end of a sentence, and what begins the next: Plan B. The
_LETTER = re.compile(rb"A\.(?=[%sKE])" % bytes(ord(tag) + _BIG for tag in "PDepk"))
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
        elif out[i] in _VERBS and out[i + 1] == _NAME and out[i - 1] != _BRACKET and small[i] in names:
            out[i] = _NAME  # Hope Moe said
        i = before(1, 0, i)
    return out.decode("ascii")
