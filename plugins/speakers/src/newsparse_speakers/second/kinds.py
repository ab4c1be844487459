"""
What each word of a text may be for who speaks, as a byte, so that most sentences are passed over at a glance.
"""

import bisect
import functools
import re
from itertools import compress

from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.second.frames import Verb, verbs
from newsparse_speakers.tokens import Tokens

CUE, WANTS, WANTED, MOOD, STRONG, HEARSAY, REPORT, MOODY = (1 << n for n in range(8))

_MOST = 40_000  # words that are remembered from one article to the next
_LONG = 40  # characters of a word; what is longer is a quotation
# What stands before a finite verb that follows a phrase, and what before one that follows "diese".
_PHRASE_ENDS = frozenset("NT#)_POQKE")
_DETERMINERS = frozenset("De")


def _any(mask: int) -> "re.Pattern[bytes]":
    return re.compile(b"[" + re.escape(bytes(n for n in range(256) if n & mask)) + b"]")


def _only(mask: int) -> bytes:
    """
    A table that leaves of kinds what is in *mask*.
    """
    return bytes(n & mask for n in range(256))


_INTEREST = _only(CUE | WANTS | MOOD | HEARSAY | MOODY)
_WANTED = _only(WANTED)
_MOODS = MOOD | MOODY
_MARK = re.compile("[QKE]")
_REPORT = _any(REPORT)
MOODS = _any(MOOD)
STRONG_MOODS = _any(STRONG)
HEARSAYS = _any(HEARSAY)


class Kinds(dict[str, int]):
    """
    What words may be, each worked out once.

    CUE, WANTS (a cue if another word is there), WANTED (such another word), MOOD and STRONG (a verb in
    the mood of reported speech), HEARSAY ("soll"), REPORT ("Angaben"), MOODY (ends as that mood does).
    """

    def __init__(self, lex: Lexicon) -> None:
        self.lex = lex
        self.verbs: dict[str, Verb] = verbs(lex)
        self.wanted = frozenset().union(*[one.wants for one in self.verbs.values() if one.wants])

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
            kind = CUE  # "der Vorwurf, ..."
        if word in self.wanted:
            kind |= WANTED
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


@functools.cache
def kinds(lex: Lexicon) -> Kinds:
    """
    What is known of the words of a language so far.
    """
    return Kinds(lex)


class Row:
    """
    The kinds of the words of an article, and the places of those that may be something.
    """

    __slots__ = ("kinds", "known", "places", "small", "tags", "tokens", "wanted")

    def __init__(self, known: Kinds, tokens: Tokens) -> None:
        self.known = known
        self.tokens = tokens
        self.small = tokens.small
        self.tags = tokens.tags
        self.kinds = bytes(map(known.__getitem__, self.small))
        self.places = list(compress(range(len(self.kinds)), self.kinds.translate(_INTEREST)))
        self.wanted: dict[str, frozenset[str]] = {}

    def _wants(self, word: str) -> frozenset[str]:
        """
        The words of the article that a verb wants one of.
        """
        found = self.wanted.get(word)
        if found is None:
            there = self.wanted.setdefault("", frozenset(compress(self.small, self.kinds.translate(_WANTED))))
            verb = self.known.verbs.get(word)
            found = self.wanted[word] = there & verb.wants if verb and verb.wants else frozenset()
        return found

    def _has(self, word: str, i: int, low: int, high: int) -> bool:
        """
        Whether a sentence has what the word at *i* wants, to be a cue.
        """
        wants = self._wants(word)
        if wants:
            return not wants.isdisjoint(self.small[low:high])
        words = self.known.lex.second
        if word in words["after"]:
            return _REPORT.search(self.kinds, max(i - 1, low), i + 7) is not None
        return word in words["for"] and _MARK.search(self.tags, i, high) is not None

    def glance(self, low: int, high: int) -> "Glance | None":
        """
        What the sentence from *low* to *high* has at first sight; None for nothing.
        """
        places = self.places
        begin = bisect.bisect_left(places, low)
        end = bisect.bisect_left(places, high, begin)
        if begin == end:
            return None
        kinds, tags, small = self.kinds, self.tags, self.small
        cues: list[int] = []
        mood = hearsay = False
        for i in places[begin:end]:
            kind = kinds[i]
            if kind & CUE:
                cues.append(i)
            elif kind & WANTS and self._has(small[i], i, low, high):
                cues.append(i)
            if kind & _MOODS and not mood:
                if kind & MOOD:
                    mood = tags[i] != "N"
                elif tags[i] == "w":
                    before = tags[i - 1]
                    mood = before in _PHRASE_ENDS or (before in _DETERMINERS and tags[i + 1 : i + 2] != "N")
            if kind & HEARSAY:
                hearsay = True
        return Glance(cues, mood, hearsay) if cues or mood or hearsay else None


class Glance:
    """
    What a sentence has at first sight: words that may be cues, the mood of reported speech, hearsay.
    """

    __slots__ = ("cues", "hearsay", "mood")

    def __init__(self, cues: list[int], mood: bool, hearsay: bool) -> None:
        self.cues = cues
        self.mood = mood
        self.hearsay = hearsay


NOTHING = Glance([], False, False)
