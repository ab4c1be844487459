"""
Text into words: what stands between blanks.

Cutting is left to `str.split`, a stretch of words at a time.
"""

import re

BLANK = " \t\n\r\u00a0\u200b\u2009\u202f\ufeff\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029"
ODD = frozenset(BLANK) - frozenset(" \n")  # blanks at which words are not cut
BREAK = " "  # stands between paragraphs, and before the letter of a quotation: no chunk begins with it

# Every character is in one token, and the blanks after it too: so lengths tell where tokens begin.
TOKEN = re.compile(
    r"(?:(?:[A-Z]\.){2,4}(?:['’]s)?(?![^\W_])|[A-Z][a-z]{1,3}\.(?:-[A-Z][a-z]+|['’]s(?![^\W_]))|[^\W_]+(?:(?:['’\-&./]|(?<=\d),(?=\d{3}))[^\W_]+)*(?:(?<=s)['’](?![^\W_]))?"
    r"|--|\.\.+|[\s\S])[\s\u200b\ufeff]*"
)
AROUND = frozenset("\"“”„‘’'")  # a nickname
MARKS = AROUND | {".", ","}  # inside a name: Ida B. Moe, Ida "Kalle" Moe; Moe, Inc.
_BLANKS = frozenset(BLANK)
_MARKS = "\"”“’'»«‘` \u00a0"
_SPEECH = f"{BREAK}Q"
_ENDS = {",": f"{BREAK}K"} | dict.fromkeys(".!?…", f"{BREAK}E")


def quotation(text: str, start: int, end: int) -> str:
    """
    What stands for a quotation among chunks, by how its words end.
    """
    last = text[end - 2] if end - start > 2 else ""
    if last.isalpha():
        return _SPEECH
    if last not in _ENDS or text[end - 1] not in _MARKS:
        last = text[max(start, end - 4) : end].rstrip(_MARKS)[-1:]
    return _ENDS.get(last, _SPEECH)


def stretch(words: str) -> str:
    """
    Words without the blanks behind them, to be cut at blanks.
    """
    bare = words.rstrip(BLANK) if words[-1] in _BLANKS else words
    if "\n" in bare and (" \n" not in bare or "  " in bare):
        return bare.replace("\n", " ")
    return bare


def spaced(chunks: list[str]) -> list[str]:
    """
    Chunks with all the blanks behind them but one, of whatever kind.
    """
    found: list[str] = []
    more = 0
    for word in chunks:
        if word[:1] in ODD:
            bare = word.lstrip(BLANK)
            more += len(word) - len(bare)
            word = bare
        if not word:
            more += 1
            continue
        if more:
            found[-1] += " " * more
            more = 0
        found.append(word)
    return found
