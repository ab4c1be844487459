"""
Text into words, and words into letters that tell what they are.

Cutting is left to `str.replace` and `str.split`, and each word is looked at once in many articles: a whole
article goes through a dozen calls.
"""

import functools
import re
from string import ascii_letters

from newsparse_speakers.lexicon import Lexicon

BLANK = " \t\n\r\u00a0\u200b\u2009\u202f\ufeff\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029"
CUT = "\x1f"  # stands between words, and in no text: `cut` wants one without it

# Every character is in one token, and the blanks after it too: so lengths tell where tokens begin.
_TOKEN = re.compile(
    r"(?:(?:[A-Z]\.){2,4}(?![^\W_])|[^\W_]+(?:(?:['’\-&./]|(?<=\d),(?=\d{3}))[^\W_]+)*(?:(?<=s)['’](?![^\W_]))?"
    r"|--|\.\.+|[\s\S])[\s\u200b\ufeff]*"
)
_PUNCTUATION = {
    ",": ",", ".": ".", "!": ".", "?": ".", ";": ";", ":": ":", "–": "-", "—": "-",
    "―": "-", "--": "-", "-": "-",
    "(": "(", ")": ")", "[": "(", "]": ")", "…": "_", "&": "c", "•": ".",
}  # fmt: skip
_ENDING = (",", ".")
_MOST = 40_000  # words that are remembered from one article to the next
_LONG = 60  # characters of a word on average; what has more is no news
_ENDS = ".!?…"
_BLOCK = 50_000  # characters that are cut at once
_BIG = 0x80  # added to the letter of a small word that is written with a capital


# The letters of what stands between two blanks, how long each of its words is, with the blanks behind it, and
# the words in small letters.
Shape = tuple[str, tuple[int, ...], tuple[str, ...]]
_NOTHING = ("",)
_PLACES = [(size,) for size in range(100)]


class Letters(dict[str, Shape]):
    """
    The letters of each run of characters between blanks, worked out once: those of "(Reuters)," are "(N),".
    """

    def __init__(self, lex: Lexicon) -> None:
        self.known = lex.tags
        self.particles = lex.words["particles"]

    def forget(self) -> None:
        """
        Begin again where too much is known, so that memory has an end.
        """
        if len(self) > _MOST:
            self.clear()

    def __missing__(self, chunk: str) -> Shape:
        size = len(chunk)
        known = self.known
        if chunk.isalpha():
            if chunk.islower():
                tag = known.get(chunk)
                if tag is None:
                    end = chunk[-2:] if size > 4 else ""
                    tag = "R" if end == "ly" else "v" if end == "ed" else "w"
                shape: Shape = (tag, _places(size + 1), (chunk,))
            else:
                shape = (self.tag(chunk), _places(size + 1), (chunk.lower(),))
        elif (last := chunk[-1]) in _ENDING and (word := chunk[:-1]).isalpha():
            shape = (self.tag(word) + last, (size - 1, 2), (word.lower(), last))
        elif last == CUT:  # what `Row.token` made
            shape = (chunk[-2], (int(chunk[:-2]),), _NOTHING)
        else:
            bare = chunk.removeprefix(CUT)
            tokens = _TOKEN.findall(bare)
            sizes = list(map(len, tokens))
            if bare is chunk:
                sizes[-1] += 1  # the blank
            words = [one.rstrip(BLANK) for one in tokens]
            shape = ("".join(map(self.tag, words)), tuple(sizes), tuple([one.lower() for one in words]))
        if size <= _LONG:
            self[chunk] = shape
        return shape

    def tag(self, word: str) -> str:
        """
        The letter of a word; one beyond ASCII where the beginning of a sentence may have made its capital.
        """
        if word.islower() and word.isalpha():
            end = word[-2:] if len(word) > 4 else ""
            return self.known.get(word) or ("R" if end == "ly" else "v" if end == "ed" else "w")
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


def _places(size: int) -> tuple[int]:
    """
    One object for all words of a length, so that it stays near the processor.
    """
    return _PLACES[size] if size < len(_PLACES) else (size,)


@functools.cache
def letters(lex: Lexicon) -> Letters:
    """
    What is known of the words of a language so far.
    """
    return Letters(lex)


def quotation(text: str, start: int, end: int) -> str:
    """
    The letter of a quotation, by how its words end.
    """
    last = text[end - 2] if end - start > 2 else ""
    if not last.isalpha():
        last = text[max(start, end - 4) : end].rstrip("\"”“’'»«‘` \u00a0")[-1:]
        if last == ",":
            return "K"
        if last and last in _ENDS:
            return "E"
    return "Q"


def cut(words: str) -> list[str]:
    """
    What stands between blanks, with the mark CUT before the last where not just one blank is behind it.
    """
    if "\n" in words and (" \n" not in words or "  " in words):
        words = words.replace("\n", " ")
    bare = words.rstrip(BLANK)
    if not bare:
        return []
    chunks = bare.split(" ")
    if "" in chunks:  # blanks in a row
        chunks = _SPACED.findall(bare)
    if len(bare) > _LONG * len(chunks):  # hardly any blanks
        return [CUT + one for one in _TOKEN.findall(words)]
    behind = words[len(bare) :]
    if behind != " ":
        chunks[-1] = CUT + chunks[-1] + behind
    return chunks


class Row:
    """
    The shapes of a text, as its stretches are added in order.

    Stretches whose words have one blank between them wait, and are cut in one go.
    """

    __slots__ = ("_found", "_known", "_size", "_text", "_waiting")

    def __init__(self, text: str, known: Letters) -> None:
        self._text = text.replace(CUT, " ") if CUT in text else text
        self._known = known
        self._found: list[Shape] = []
        self._waiting: list[str] = []
        self._size = 0

    def token(self, size: int, tag: str) -> None:
        """
        Add what is a token as a whole: a quotation, or what is between paragraphs.
        """
        self._waiting.append(f"{size}{tag}{CUT}")

    def words(self, start: int, end: int) -> None:
        """
        Add the words between two places.
        """
        text = self._text
        one = text[start : end - 1]
        if (
            text[end - 1] not in _ONE
            or "\n" in one
            or "  " in one
            or one[:1] in _EDGE
            or one[-1] in BLANK
            or end - start > _BLOCK
            or one.count(" ") * _LONG < end - start - _LONG
        ):
            self._odd(start, end)
            return
        self._waiting.append(one)
        self._size += end - start
        if self._size > _BLOCK:
            self._cut()

    def shapes(self) -> list[Shape]:
        """
        What was added.
        """
        self._cut()
        return self._found

    def _cut(self) -> None:
        if self._waiting:
            self._found += map(self._known.__getitem__, " ".join(self._waiting).split(" "))
            self._waiting.clear()
            self._size = 0

    def _odd(self, start: int, end: int) -> None:
        """
        Add a stretch with other blanks, a part of it at a time where it is long.
        """
        self._cut()
        text, get = self._text, self._known.__getitem__
        while end - start > _BLOCK and (stop := text.rfind(" ", start, start + _BLOCK) + 1):
            while stop < end and text[stop] == " ":
                stop += 1
            self._found += map(get, cut(text[start:stop]))
            start = stop
        self._found += map(get, cut(text[start:end]))


_ONE = frozenset(" \n")  # the blank behind a stretch
_EDGE = frozenset(("", *BLANK))
_SPACED = re.compile("([^ ]+(?: +(?= ))?) ?")
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
