"""
What has to be settled before sentences are cut, where nouns have capitals: "am 3. Mai", "3,5", "58-Jährige".
"""

import bisect
import re

from newsparse_speakers.cutting import BLANK
from newsparse_speakers.given import genders
from newsparse_speakers.tokens import Tokens

# Each begins with one letter, and so is looked for at the pace of `str.find`.
_OPENER = re.compile(r"N(?=[VXbG])(?:(?<=[.E:\n]N)|(?<=^N))")
_WHOSE = re.compile("P(?=w?w?[NT])")
_NUMBER = re.compile(r"#(?=\.[Ndw]|,#)")
_NOBLE = re.compile(r"N(?:[pwo][Dew]?(?=N))")
_NO_RANK = frozenset("NbXVRGd")  # what stands before a number that is no rank
_FAR = 14  # tokens from "sowohl" to "als"
_MOST = 20  # names with particles that are looked for in an article
_HALF = re.compile(r"-(?<=[^.,:;\n]-)")
_HYPHEN = re.compile(r"-(?=\w)")
_HONOUR = re.compile(r"\w\.(?=[NT])")  # a title and its full stop, before a name
_DOT = re.compile(r"\.(?=[a-z]{2,3}\b)")


def settled(tokens: Tokens) -> str:
    """
    The tags, with numbers, ordinals and halves of words as parts of their phrases.
    """
    tags, starts, text = tokens.tags, tokens.starts, tokens.text
    new: dict[int, str] = {}
    for found in _OPENER.finditer(tags):
        i = found.start()
        new[i] = _first(tokens, tokens.word(i))
    for found in _HYPHEN.finditer(text, starts[0], starts[-1]):
        at = found.start()
        i = bisect.bisect_right(starts, at) - 1
        if tags[i] == "w":
            if text[at + 1].isupper() and text[starts[i] : at].islower():  # verdi-Sprecher
                new[i] = "N"
        elif tags[i] == "#":
            word = tokens.printed(i)
            if not word[-1].isdigit():
                last = word.rsplit("-", 1)[1]
                noun = last[:1].isupper() and (
                    last.lower().endswith(tokens.lex.endings["offices"]) or not _before_noun(tokens, i + 1)
                )
                new[i] = "N" if noun else "w"
    for found in _DOT.finditer(text, starts[0], starts[-1]):  # beispiel.example
        i = bisect.bisect_right(starts, found.start()) - 1
        if tags[i] == "w" and text[starts[i] : found.start()].isalpha():
            new[i] = "N"
    for found in _WHOSE.finditer(tags):
        i = found.start()
        if tokens.small[i] in tokens.lex.second["possessives"]:
            new[i] = "D"  # ihr Sprecher
    for found in _NUMBER.finditer(tags):
        i = found.start()
        size = starts[i + 1] - starts[i]
        if text[starts[i + 1] - 1] in BLANK:
            continue
        if (
            (size < 3 and not _ends(tokens, i))
            if tags[i + 1] == "."
            else (starts[i + 2] == starts[i + 1] + 1)
        ):
            new[i + 1] = "#"
    for found in _HALF.finditer(tags):
        i = found.start()
        behind = text[starts[i]] == "-" and starts[i + 1] == starts[i] + 1 and tags[i + 1 : i + 2] == "N"
        if text[starts[i] - 1] not in BLANK or behind:
            new[i] = "#"  # a half of a word, or a hyphen
    for i in _particles(tokens):
        new[i] = "N"
    if not tokens.lex.second["seldom"].isdisjoint(tokens.small):
        for i in _honours(tokens):
            new[i] = "T"
        _both(tokens, new)
    if not new:
        return tags
    out = list(tags)
    for i, tag in new.items():
        out[i] = tag
    return "".join(out)


def _before_noun(tokens: Tokens, i: int) -> bool:
    """
    Whether a noun may follow what stands before token *i*: "58-Meter Turm", and not "58-Jährige sitzt".
    """
    tag = tokens.tags[i]
    return tag == "N" or (tag == "w" and tokens.small[i].endswith(tokens.lex.endings["inflected"]))


def _ends(tokens: Tokens, i: int) -> bool:
    """
    Whether the full stop behind a number ends a sentence: "Er ist 58.", "nach dem 2:1.", "auf Rang 3."
    """
    tags, starts, text = tokens.tags, tokens.starts, tokens.text
    if i == 0 or tags[i + 2] != "N":
        return False
    if text[starts[i] - 1] in ":-":
        return True
    before, following = tags[i - 1], tokens.printed(i + 2)
    if before in "De" or following.isupper() or tokens.small[i + 2] in tokens.lex.second["ranked"]:
        return False  # die 2. Mannschaft, der Gegner 1. FC Nordwick
    return before in _NO_RANK or (tags[i + 3] == "N" and tokens.small[i + 2] in genders())


def _both(tokens: Tokens, new: dict[int, str]) -> None:
    """
    Make one phrase of "sowohl Moe als auch Lie" and "weder Moe noch Lie".
    """
    tags, small, words = tokens.tags, tokens.small, tokens.lex.second
    last = len(tags) - 2
    for i, word in enumerate(small):
        if word not in words["both"]:
            continue
        k = i + 1
        far = min(last, i + _FAR)
        while k < far and tags[k] in "DeNTw#":
            k += 1
        if i + 1 < k < last and small[k] in words["also"]:
            again = tags[k + 1] == "R"  # als auch
            if tags[k + 1 + again] in "DeNT":
                new[i], new[k] = "D", "c"
                if again:
                    new[k + 1] = "D"


def _honours(tokens: Tokens) -> list[int]:
    """
    The tokens of titles that are other words without a capital and a full stop: "Mag. Karl Berg".
    """
    tags, small, words = tokens.tags, tokens.small, tokens.lex.second["honours"]
    found: list[int] = []
    for honour in _HONOUR.finditer(tags):
        i = honour.start()
        if small[i].rpartition("-")[2] in words and tokens.first(i).isupper():  # Dipl.-Ing.
            found += i, i + 1
    return found


def _particles(tokens: Tokens) -> list[int]:
    """
    The small words inside the names of an article: "Eva van der Berg", and "van der Berg" elsewhere.
    """
    tags, starts, text, small = tokens.tags, tokens.starts, tokens.text, tokens.small
    words = tokens.lex.second
    known: dict[str, int] = {}  # with the small words in each
    for found in _NOBLE.finditer(tags):
        i, end = found.start(), found.end()
        if small[i + 1] not in words["nobles"] or small[i] not in genders() or len(known) > _MOST:
            continue
        if end - i == 3 and small[i + 2] not in words["noble_articles"]:
            continue
        last = small[end]
        thing = last in words["feminine"] or last.endswith(tokens.lex.endings["agent_endings"])
        inside = tags[i - 1 : i] == "N" and small[i - 1] in genders()
        if not thing and not tokens.printed(end)[1:].isupper() and not inside:
            known[text[starts[i + 1] : tokens.end(end)]] = end - i - 1
    places: list[int] = []
    for name, count in known.items():
        for form in (name, name[0].upper() + name[1:]):
            at = text.find(form, starts[0])
            while 0 <= at < starts[-1]:
                i = bisect.bisect_right(starts, at) - 1
                if starts[i] == at and tags[i] not in "QKE":
                    places += range(i, i + count)
                at = text.find(form, at + len(form))
    return places


def _first(tokens: Tokens, word: str) -> str:
    """
    The tag of an unknown word that opens a sentence before its verb: "Gleichzeitig sagte".
    """
    adverb = word.endswith(tokens.lex.endings["adverb_endings"])
    return "R" if adverb and word not in tokens.lex.second["no_adverbs"] else "N"
