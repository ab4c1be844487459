"""
What each word of a text may be for who speaks, as a byte, so that most sentences are passed over at a glance.
"""

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
_ELSE = frozenset(("",))  # what a word wants that is no verb
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
        if word in words["nouns"] or word in words["views"]:
            kind = CUE  # "der Vorwurf, ...", "aus Sicht der Stadt"
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

    __slots__ = ("kinds", "known", "places", "small", "tags", "there", "tokens", "wanted")

    def __init__(self, known: Kinds, tokens: Tokens) -> None:
        self.known = known
        self.tokens = tokens
        self.small = tokens.small
        self.tags = tokens.tags
        self.kinds = bytes(map(known.__getitem__, self.small))
        self.places = list(compress(range(len(self.kinds)), self.kinds.translate(_INTEREST)))
        self.places.append(len(self.kinds))
        self.there: frozenset[str] | None = None  # the words of the article that any verb wants
        self.wanted: dict[str, frozenset[str]] = {}  # and those that one verb does

    def _wants(self, word: str) -> frozenset[str]:
        """
        The words of the article that a verb wants one of.
        """
        if self.there is None:
            self.there = frozenset(compress(self.small, self.kinds.translate(_WANTED)))
        verb = self.known.verbs.get(word)
        found = _ELSE if verb is None else self.there & (verb.wants or _ELSE)
        self.wanted[word] = found
        return found

    def _has(self, word: str, i: int, low: int, high: int) -> bool:
        """
        Whether a sentence has what a word at *i* wants that is no verb: "nach Angaben", "für Moe ist ...".
        """
        words = self.known.lex.second
        if word in words["after"]:
            return _REPORT.search(self.kinds, max(i - 1, low), i + 7) is not None
        if word not in words["for"]:
            return False
        return _MARK.search(self.tags, i, high) is not None or not words["sure"].isdisjoint(
            self.small[i:high]
        )

    def glance(self, places: list[int], low: int, high: int) -> "Glance | None":
        """
        What the sentence from *low* to *high* has, with something at *places*; None for nothing.
        """
        kinds, tags, small, wanted = self.kinds, self.tags, self.small, self.wanted
        cues: list[int] = []
        mood = hearsay = False
        for i in places:
            kind = kinds[i]
            if kind & WANTS:
                word = small[i]
                wants = wanted.get(word)
                if wants is None:
                    wants = self._wants(word)
                if wants and (
                    self._has(word, i, low, high) if wants is _ELSE else not wants.isdisjoint(small[low:high])
                ):
                    cues.append(i)
                if kind == WANTS:
                    continue
            elif kind & CUE:
                cues.append(i)
            if kind & _MOODS:
                if mood:
                    continue
                if kind & MOOD:
                    mood = tags[i] != "N"
                elif tags[i] == "w":
                    before = tags[i - 1]
                    after = tags[i + 1]
                    mood = before in _PHRASE_ENDS or (before in _DETERMINERS and after != "N")
                    mood = mood or (before == "R" and after in "DeP")
            elif kind & HEARSAY:
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
