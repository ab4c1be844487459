"""
What each word of a text may be for who speaks, as a byte, so that most sentences are passed over at a glance.
"""

import functools
import re
from collections.abc import Iterable

from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.second.frames import Verb, verbs

CUE, WANTS, NOUN, MOOD, STRONG, HEARSAY, REPORT, MOODY = (1 << n for n in range(8))

_MOST = 40_000  # words that are remembered from one article to the next
_LONG = 40  # characters of a word; what is longer is a quotation
# What stands before a finite verb that follows a phrase, and what before one that follows "diese".
_PHRASE_ENDS = frozenset("NT#)_POQKE")
_DETERMINERS = frozenset("De")


def _any(mask: int) -> "re.Pattern[bytes]":
    return re.compile(b"[" + re.escape(bytes(n for n in range(256) if n & mask)) + b"]")


_INTEREST = _any(CUE | WANTS | NOUN | MOOD | HEARSAY | MOODY)
_REPORT = _any(REPORT)
MOODS = _any(MOOD)
STRONG_MOODS = _any(STRONG)
HEARSAYS = _any(HEARSAY)


class Kinds(dict[str, int]):
    """
    What words may be, each worked out once.

    CUE, WANTS (a cue if another word is there), NOUN (a noun such as "Vorwurf"), MOOD and STRONG (a verb in
    the mood of reported speech), HEARSAY ("soll"), REPORT ("Angaben"), MOODY (ends as that mood does).
    """

    def __init__(self, lex: Lexicon) -> None:
        self.lex = lex
        self.verbs: dict[str, Verb] = verbs(lex)

    def __missing__(self, word: str) -> int:
        words, endings = self.lex.second, self.lex.endings
        verb = self.verbs.get(word)
        kind = 0
        if verb is not None:
            kind = CUE if verb.wants is None else WANTS
        elif word in words["for"] or word in words["after"]:
            kind = WANTS
        elif word in words["small"]:
            kind = CUE
        if word in words["nouns"]:
            kind |= NOUN
        if word in words["mood"]:
            kind |= MOOD if word in words["weak_mood"] else MOOD | STRONG
        if word in words["hearsay"]:
            kind |= HEARSAY
        if word in words["reports"] or word.endswith(endings["reports_endings"]):
            kind |= REPORT
        if (
            word.endswith(endings["mood_endings"])
            and not word.endswith(endings["past_endings"])
            and word not in self.lex.tags
        ):
            kind |= MOODY
        if len(word) <= _LONG:
            if len(self) > _MOST:
                self.clear()
            self[word] = kind
        return kind

    def of(self, words: Iterable[str]) -> bytes:
        """
        The kinds of words in a row.
        """
        return bytes(map(self.__getitem__, words))


@functools.cache
def kinds(lex: Lexicon) -> Kinds:
    """
    What is known of the words of a language so far.
    """
    return Kinds(lex)


class Glance:
    """
    What a sentence has at first sight: words that may be cues, the mood of reported speech, hearsay.
    """

    __slots__ = ("cues", "hearsay", "mood")

    def __init__(self, cues: list[int], mood: bool, hearsay: bool) -> None:
        self.cues = cues
        self.mood = mood
        self.hearsay = hearsay


def glance(known: Kinds, row: bytes, tags: str, small: list[str], low: int, high: int) -> Glance:
    """
    What the sentence from *low* to *high* has, of which *row* are the kinds.
    """
    cues: list[int] = []
    mood = hearsay = False
    for found in _INTEREST.finditer(row, low, high):
        i = found.start()
        kind = row[i]
        if kind & CUE or (kind & NOUN and tags[i] == "N"):
            cues.append(i)
        elif kind & WANTS:
            verb = known.verbs.get(small[i])
            if verb is None:
                if small[i] in known.lex.second["for"] or _REPORT.search(row, low, high):
                    cues.append(i)
            elif verb.wants is not None and not verb.wants.isdisjoint(small[low:high]):
                cues.append(i)
        if kind & MOOD and tags[i] != "N":
            mood = True
        if kind & HEARSAY:
            hearsay = True
        if kind & MOODY and not mood and tags[i] == "w":
            before = tags[i - 1]
            mood = before in _PHRASE_ENDS or (before in _DETERMINERS and tags[i + 1 : i + 2] != "N")
    return Glance(cues, mood, hearsay)
