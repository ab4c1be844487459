"""
Text into words: what stands between blanks.

Cutting is left to `str.replace` and `str.split`; a whole article goes through a dozen calls.
"""

import re

BLANK = " \t\n\r\u00a0\u200b\u2009\u202f\ufeff\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029"
CUT = "\x1f"  # stands between words, and in no text: `cut` wants one without it

# Every character is in one token, and the blanks after it too: so lengths tell where tokens begin.
TOKEN = re.compile(
    r"(?:(?:[A-Z]\.){2,4}(?![^\W_])|[^\W_]+(?:(?:['’\-&./]|(?<=\d),(?=\d{3}))[^\W_]+)*(?:(?<=s)['’](?![^\W_]))?"
    r"|--|\.\.+|[\s\S])[\s\u200b\ufeff]*"
)
_LONG = 60  # characters of a word on average; what has more is no news
_ENDS = ".!?…"
_BLOCK = 50_000  # characters that are cut at once


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
        return [CUT + one for one in TOKEN.findall(words)]
    behind = words[len(bare) :]
    if behind != " ":
        chunks[-1] = CUT + chunks[-1] + behind
    return chunks


class Row:
    """
    What stands between the blanks of a text, as its stretches are added in order.

    Stretches whose words have one blank between them wait, and are cut in one go.
    """

    __slots__ = ("_found", "_size", "_text", "_waiting")

    def __init__(self, text: str) -> None:
        self._text = text.replace(CUT, " ") if CUT in text else text
        self._found: list[str] = []
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

    def chunks(self) -> list[str]:
        """
        What was added.
        """
        self._cut()
        return self._found

    def _cut(self) -> None:
        if self._waiting:
            self._found += " ".join(self._waiting).split(" ")
            self._waiting.clear()
            self._size = 0

    def _odd(self, start: int, end: int) -> None:
        """
        Add a stretch with other blanks, a part of it at a time where it is long.
        """
        self._cut()
        text = self._text
        while end - start > _BLOCK and (stop := text.rfind(" ", start, start + _BLOCK) + 1):
            while stop < end and text[stop] == " ":
                stop += 1
            self._found += cut(text[start:stop])
            start = stop
        self._found += cut(text[start:end])


_ONE = frozenset(" \n")  # the blank behind a stretch
_EDGE = frozenset(("", *BLANK))
_SPACED = re.compile("([^ ]+(?: +(?= ))?) ?")
