"""
A paragraph as tokens with tags of one letter, so that clauses can be found with patterns over letters.

A quotation is one token: Q, or K where a comma ends it, or E where a full stop does.
"""

import functools
import re
from itertools import accumulate, chain

from newsparse_speakers.lexicon import Lexicon

# Every character is in one token, and the blanks after it too: so lengths tell where tokens begin.
_TOKEN = re.compile(
    r"(?:(?:[A-Z]\.){2,4}(?![^\W_])|[^\W_]+(?:['’\-&./][^\W_]+)*|--|\.\.+|[\s\S])[\s\u200b\ufeff]*"
)
_BLANKS = re.compile(r"[\s\u200b\ufeff]*")
_PUNCTUATION = {
    ",": ",", ".": ".", "!": ".", "?": ".", ";": ";", ":": ":", "–": "-", "—": "-",
    "―": "-", "--": "-", "-": "-",
    "(": "(", ")": ")", "[": "(", "]": ")", "…": "_", "&": "c", "•": ".",
}  # fmt: skip
_MOST = 60_000  # words that are remembered from one article to the next
_LONG = 60  # characters of a word on average; what has more is no news
_LONGEST = 160  # tokens of a sentence; what is longer is no sentence, and is cut
_ENDS = ".!?…"
_BLANK = " \t\n\r\u00a0\u200b\u2009\u202f\ufeff\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029"
# What follows a whole sentence in marks and belongs to it: “Why?” the mayor asked.
_TAG_LINE = re.compile(
    r"(?:P|[DTNwg#]{1,7}(?:,[^.VBG]{1,14},)?)[RX]{0,2}V(?=[.,:Rpd(oDNPTOw])|V(?:P|[DTNwg]{1,6})(?=[.,:Rpdk])"
)


class Memo(dict[str, tuple[str, ...]]):
    """
    The tokens of each run of letters between blanks, worked out once; `tags` has their letters.
    """

    def __init__(self, lex: Lexicon) -> None:
        self.lex = lex
        self.tags: dict[str, str] = {}

    def __missing__(self, chunk: str) -> tuple[str, ...]:
        if chunk.isalpha():
            self.tags[chunk] = self.tag(chunk)
            alone = self[chunk] = (chunk + " ",)
            return alone
        if chunk[-1] in ".," and chunk[:-1].isalpha():
            self.tags[chunk] = self.tag(chunk[:-1]) + chunk[-1]
            two = self[chunk] = (chunk[:-1], chunk[-1] + " ")
            return two
        tokens: list[str] = _TOKEN.findall(chunk)
        self.tags[chunk] = "".join([self.tag(one.rstrip(_BLANK)) for one in tokens])
        tokens[-1] += " "
        found = self[chunk] = tuple(tokens)
        return found

    def tag(self, word: str) -> str:
        known = self.lex.tags
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
                return tag if tag in "dTAz" else chr(ord(tag) + 0x100) if tag.isalpha() else "N"
            if len(word) == 1:
                return "A"
            return "g" if lower.endswith(("'s", "’s", "s’", "s'")) else "N"
        if lower.endswith(("'s", "’s")):
            return "g"
        if len(word) > 4:
            if word.endswith("ly"):
                return "R"
            if word.endswith("ed"):
                return "v"
        return "w" if first.isalpha() else "_"


@functools.cache
def memo(lex: Lexicon) -> Memo:
    """
    What is known of the words of a language so far.
    """
    return Memo(lex)


class Tokens:
    """
    Tokens of a paragraph: where they begin and end, their letters, and the quotations among them.
    """

    __slots__ = ("lex", "memo", "quotes", "raw", "starts", "tags", "text")

    def __init__(self, text: str, lex: Lexicon) -> None:
        self.text = text
        self.lex = lex
        self.memo = memo(lex)
        self.starts: list[int] = []
        self.raw: list[str] = []
        self.tags = ""
        self.quotes: dict[int, int] = {}

    def word(self, i: int) -> str:
        """
        The token in small letters.
        """
        return self.raw[i].rstrip(_BLANK).lower()

    def end(self, i: int) -> int:
        """
        Where token *i* ends.
        """
        return self.starts[i] + len(self.raw[i].rstrip(_BLANK))

    def add(self, start: int, end: int) -> None:
        """
        Add the tokens between *start* and *end*.
        """
        found = _BLANKS.match(self.text, start, end)
        assert found is not None  # it matches the empty string
        start = found.end()
        words = self.text[start:end].rstrip(_BLANK)
        if not words:
            return
        memo = self.memo
        chunks = words.split(" ")
        if "" in chunks or len(words) > _LONG * len(chunks):  # blanks in a row, or hardly any
            raw: list[str] = _TOKEN.findall(words)
            self.tags += "".join([memo.tag(one.rstrip(_BLANK)) for one in raw])
        else:
            if len(memo) > _MOST:
                memo.clear()
                memo.tags.clear()
            raw = list(chain.from_iterable(map(memo.__getitem__, chunks)))
            self.tags += "".join(map(memo.tags.__getitem__, chunks))
        self.starts += accumulate(map(len, raw[:-1]), initial=start)
        self.raw += raw

    def add_quote(self, start: int, end: int, index: int) -> None:
        """
        Add the quotation at *start* as one token.
        """
        inside = self.text[max(start, end - 4) : end].rstrip("\"”“’'»«‘` \u00a0")
        last = inside[-1:]
        self.quotes[len(self.starts)] = index
        self.starts.append(start)
        self.raw.append(self.text[start:end])
        self.tags += "K" if last == "," else "E" if last and last in _ENDS else "Q"

    def finish(self) -> None:
        """
        Settle what depends on neighbours: abbreviations, and capitals where a sentence begins.
        """
        tags = self.tags
        if "A" in tags:
            tags = tags.replace("A.", "TT").replace("A", "T")
        if "a" in tags:
            tags = tags.replace("a.", "TT").replace("a", "D")
        if not tags.isascii():
            settled = list(tags)
            for found in _BIG.finditer(tags):
                i = found.start()
                before = settled[i - 1] if i else "."
                if before == ")" and i > 1:
                    before = "." if settled[i - 2] in ".E" else ")"
                settled[i] = chr(ord(found[0]) - 0x100) if before in ".:EKQ-(_" else "N"
            tags = "".join(settled)
        self.tags = tags

    def sentences(self) -> list[tuple[int, int]]:
        """
        The sentences, as half-open runs of tokens.
        """
        found: list[tuple[int, int]] = []
        tags, begin, count = self.tags, 0, len(self.tags)
        for stop in _STOP.finditer(tags):
            i = stop.start()
            if i + 1 < count:
                following = tags[i + 1]
                if following in "),;:.":
                    continue
                if following in _SMALL and self.raw[i + 1][0].islower():
                    continue
                if tags[i] == "E":
                    if following == "-" or (not _WORDS.search(tags, begin, i) and self._belongs(i + 1)):
                        continue
                elif self.starts[i + 1] == self.starts[i] + len(self.raw[i]) and self.raw[i] == ".":
                    continue
            found.append((begin, i + 1))
            begin = i + 1
        if begin < count:
            found.append((begin, count))
        if any(high - low > _LONGEST for low, high in found):
            found = [
                (at, min(at + _LONGEST, high)) for low, high in found for at in range(low, high, _LONGEST)
            ]
        return found

    def _belongs(self, i: int) -> bool:
        """
        Whether the words from *i* on say who spoke the sentence in marks before them.
        """
        found = _TAG_LINE.match(self.tags, i)
        if found is None:
            return False
        end = found.end()
        while self.tags[end : end + 1] == "R":
            end += 1
        after = self.tags[end : end + 2]
        if after[1:2] and after[0] in ",:" and after[1] in "QKE":
            return False
        return (
            after[:1] not in "DNPTw"
            or (after[:1] == "w" and "P" not in found[0])
            or self.raw[i - 1].rstrip("\"”»“'’ ")[-1:] in "?!"
        )


_BIG = re.compile(r"[^\x00-\x7f]")
_STOP = re.compile("[.E]")
_WORDS = re.compile("[NwVP]")
_SMALL = frozenset("PWODtoXbnRpckVBGwgdvzS")
