"""
Runs of characters into letters that tell what their words are.

Each run is looked at once in many articles.
"""

import functools
import re
from array import array
from string import ascii_letters

from newsparse_speakers.cutting import BLANK, CUT, TOKEN
from newsparse_speakers.lexicon import Lexicon

_PUNCTUATION = {
    ",": ",", ".": ".", "!": ".", "?": ".", ";": ";", ":": ":", "–": "-", "—": "-",
    "―": "-", "--": "-", "-": "-",
    "(": "(", ")": ")", "[": "(", "]": ")", "…": "_", "&": "c", "•": ".",
}  # fmt: skip
_MOST = 40_000  # words that are remembered from one article to the next
_LONG = 60  # characters; what has more is no word, and not remembered
_BIG = 0x80  # added to the letter of a small word that is written with a capital


# Letters; how long each word is with the blanks behind it, as an array's bytes; the words in small letters.
Shape = tuple[str, bytes, tuple[str, ...]]
_NOTHING: tuple[str, ...] = ("",)
_SIZES = [array("i", [size]).tobytes() for size in range(100)]
_OPEN, _CLOSE = frozenset("(\"“‘['«"), frozenset(',:;?!)]”"»')  # marks beside a word
_PLAIN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


class Letters(dict[str, Shape]):
    """
    The letters of each run of characters between blanks, worked out once: those of "(Reuters)," are "(N),".
    """

    def __init__(self, lex: Lexicon) -> None:
        self.known = lex.tags
        written = lex.words["written_out"]  # "ill" is a word, "Ill." a state
        self.small = {word: tag for word, tag in lex.tags.items() if tag != "A" or word not in written}
        self.nouns = lex.words["no_adverbs"]
        self.particles = lex.words["particles"]
        self.beside: dict[str, Shape] = {}

    def forget(self) -> None:
        """
        Begin again where too much is known, so that memory has an end.
        """
        if len(self) > _MOST:
            self.clear()
            self.beside.clear()

    def __missing__(self, chunk: str) -> Shape:
        size = len(chunk)
        if size > _LONG:
            return self._read(chunk)
        if chunk.isalpha():
            lower = chunk.lower()
            if lower == chunk:
                tag = self.small.get(chunk)
                if tag is None:
                    tag = self._ending(chunk) if size > 4 else "w"
                found: Shape = (tag, _SIZES[size + 1], (chunk,))
            else:
                found = (self.tag(chunk), _SIZES[size + 1], (lower,))
        else:
            found = self._read(chunk)
        self[chunk] = found
        return found

    def _read(self, chunk: str) -> Shape:
        """
        Letters, sizes and words of a run of characters.
        """
        if chunk.isalpha():
            return self.tag(chunk), _size(len(chunk) + 1), (chunk.lower(),)
        last = chunk[-1]
        if last == CUT:  # what `Row.token` made
            return chunk[-2], _size(int(chunk[:-2])), _NOTHING
        begin, end = 0, len(chunk)
        while begin < end and chunk[begin] in _OPEN:
            begin += 1
        while end > begin and ((last := chunk[end - 1]) in _CLOSE or (last == "." and chunk[end - 2] != ".")):
            end -= 1
        word = chunk[begin:end]
        if (last == "." and "." in word) or not (word.isalpha() or _PLAIN.fullmatch(word)):
            return self._odd(chunk)
        tags = self[word][0] if word in self else self.tag(word)
        sizes = _size(end - begin)
        words: tuple[str, ...] = (word.lower(),)
        if end < len(chunk):
            behind, many, printed = self._marks(chunk[end:])
            tags, sizes, words = tags + behind, sizes + many + _SIZES[2], words + printed
        else:
            sizes = _size(end - begin + 1)
        if begin:
            before, many, printed = self._marks(chunk[:begin])
            return before + tags, _SIZES[1] + many + sizes, printed + words
        return tags, sizes, words

    def _marks(self, marks: str) -> Shape:
        """
        What stands beside a word: letters, the sizes of all but one, and the marks.
        """
        found = self.beside.get(marks)
        if found is None:
            letters = "".join(map(self.tag, marks))
            found = self.beside[marks] = (letters, _SIZES[1] * (len(marks) - 1), tuple(marks))
        return found

    def _odd(self, chunk: str) -> Shape:
        bare = chunk.removeprefix(CUT)
        tokens = TOKEN.findall(bare)
        sizes = list(map(len, tokens))
        if bare is chunk:
            sizes[-1] += 1  # the blank
        words = [one.rstrip(BLANK) for one in tokens]
        tags = "".join(map(self.tag, words))
        return tags, array("i", sizes).tobytes(), tuple([one.lower() for one in words])

    def _ending(self, word: str) -> str:
        """
        The letter that the ending of an unknown word tells.
        """
        end = word[-2:]
        return "R" if end == "ly" and word not in self.nouns else "v" if end == "ed" else "w"

    def tag(self, word: str) -> str:
        """
        The letter of a word; one beyond ASCII where the beginning of a sentence may have made its capital.
        """
        if word.islower() and word.isalpha():
            return self.small.get(word) or (self._ending(word) if len(word) > 4 else "w")
        known = self.known
        tag = known.get(word) or _PUNCTUATION.get(word)
        if tag is not None:
            return tag
        first = word[:1]
        if first.isdigit():
            return "#"
        lower = word.lower()
        if first.isupper():
            tag = known.get(lower)
            if lower == "i":
                return "P"
            if word == "A":
                return "a"
            if tag is not None:
                return tag if tag in "dTAz" else chr(ord(tag) + _BIG) if tag.isalpha() else "N"
            if len(word) == 1:
                return "A"
            return "g" if lower.endswith(("'s", "’s", "s’", "s'")) else "N"
        if lower.endswith(("'s", "’s")):
            return "g"
        if "-" in word and word[word.index("-") + 1 :][:1].isupper() and word.split("-")[0] in self.particles:
            return "N"  # al-Dahl
        if len(word) > 4:
            if word.endswith("ly"):
                return "R"
            if word.endswith("ed"):
                return "v"
        return "w" if first.isalpha() else "_"


def _size(size: int) -> bytes:
    """
    One object for all words of a length, so that it stays near the processor.
    """
    return _SIZES[size] if 0 <= size < len(_SIZES) else array("i", [size]).tobytes()


@functools.cache
def letters(lex: Lexicon) -> Letters:
    """
    What is known of the words of a language so far.
    """
    return Letters(lex)


_SMALL = bytes.maketrans(bytes(ord(letter) + _BIG for letter in ascii_letters), ascii_letters.encode("ascii"))
_INSIDE = re.compile("[\x80-\xff](?<![\\n.:EKQ\\-(_].)(?<![.E]\\).)")


def settled(tags: str) -> str:
    """
    The letters of an article, where a line break stands before each paragraph, with what depends on
    neighbours: abbreviations, and capitals where a sentence begins.
    """
    if "A" in tags:
        tags = tags.replace("A.", "TT").replace("A", "T")
    if "a" in tags:
        tags = tags.replace("a.", "TT").replace("a", "D")
    if not tags.isascii():
        tags = _INSIDE.sub("N", tags).encode("latin-1").translate(_SMALL).decode("ascii")
    return tags
