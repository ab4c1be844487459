"""
Capitals in a row: which of them are titles and offices, and where the name begins.
"""

import functools
import re

import attrs

from newsparse_speakers.beings import Skeletons, skeletons
from newsparse_speakers.cutting import AROUND, BLANK, MARKS
from newsparse_speakers.ended import Ended
from newsparse_speakers.fronts import described, links
from newsparse_speakers.given import by_ending, genders, is_eastern, unmarked
from newsparse_speakers.headlines import out_of_headline
from newsparse_speakers.lexicon import SAYS, Lexicon
from newsparse_speakers.tokens import Tokens

_MOST = 20_000  # runs that are remembered
_OPENING = "pV"  # words that stand before a name in a headline: On Moe, Backed Moe
_SHORT = 3  # words of an office and a name; of more, most are something else
_INITIALS = re.compile("[a-z]|[b-df-hj-np-tv-xz]{2}")  # Director K. Moe, Director KP Moe
_HEADS = "clergy", "kin", "ranks", "roles", "groups", "of_firms", "office_letters"  # lists of them
_OWNER = 3  # words of a name in the genitive; of more, most are headlines

# What a name has beside its first and last words: a suffix, whether that tells a father from a son, initials.
Told = tuple[str, bool, str]
# What the words of a name tell: what its spellings share, whether it begins with a given name, and a gender.
Name = tuple[tuple[str, ...], tuple[str, str], bool, str, Told]
# How many tokens stand before a name, its form as printed, and whether it has more than a last name.
# No classes, for there are thousands, and tuples of words are nothing to the garbage collector.
Run = tuple[int, str, bool, Name]
PLAIN: Told = ("", False, "")
_NAMELESS: Name = ((), ("", ""), False, "", PLAIN)


@attrs.frozen(eq=False)
class Runs:
    """
    What is known of the runs of a language so far.
    """

    lex: Lexicon
    offices: frozenset[str]
    telling: frozenset[str]
    heads: frozenset[str]
    given: dict[str, str]  # and genders; no sets, which the garbage collector walks
    titled: frozenset[str]  # heads that stand before last names too
    openings: dict[str, None]
    things: frozenset[str]
    places: frozenset[str]
    suffixes: frozenset[str]
    lesser: frozenset[str]
    others: frozenset[str]
    called: dict[str, frozenset[str]]
    ended: Ended | None  # as offices do, where a word may be made of several
    known: dict[tuple[str, str], Run]
    beside: frozenset[str]  # heads, and honours behind a name
    skeletons: Skeletons

    def cut(self, tokens: Tokens, tags: str, low: int, high: int, key: str) -> Run:
        """
        The name in the tokens from *low* to *high*, printed as *key*, with *tags*; `known` has it then.
        """
        begin, end = self.person(tokens.small[low:high], tags)
        words = key.split()
        if len(words) == high - low and key.isascii():  # a token each
            words = words[begin:end]
            form = " ".join(words)
        else:
            words = [word for i in range(low + begin, low + end) if (word := tokens.printed(i)) not in MARKS]
            form = " ".join(tokens.text[tokens.starts[low + begin] : tokens.end(low + end - 1)].split())
        tag = self.lex.tags.get
        while len(words) > 1 and tag(words[0].lower(), "w") in _OPENING and self._no_name(words[0]):
            words, begin, form = words[1:], begin + 1, form.partition(" ")[2]
        if tags[-1] == "g":
            words[-1] = words[-1].rstrip("s").rstrip("'’") if words else ""
            form = form.rstrip("s").rstrip("'’")
            if len(words) > _OWNER:
                words = []
        if len(self.known) >= _MOST:
            self.known.clear()
        found = self.known[key, tags] = self.run(begin, words, form)
        return found

    def whole(self, tokens: Tokens, tags: str, low: int, high: int) -> Run:
        """
        The name that has small words inside, in the tokens from *low* to *high*.
        """
        known = tokens.text[tokens.starts[low] : tokens.starts[high]], tags[low:high]
        found = self.known.get(known)
        if found is None:
            words = [tokens.printed(i) for i in range(low, high) if tags[i] in "NT"]
            if len(self.known) >= _MOST:
                self.known.clear()
            found = self.known[known] = self.run(0, words, " ".join(known[0].rstrip(BLANK).split()))
        return found

    def _no_name(self, word: str) -> bool:
        """
        Whether a word opens no name: it is none itself, no particle, and no letters.
        """
        known = word.lower() in self.given or word.lower() in self.lex.words["particles"]
        return not (known or word.isupper())

    def run(self, skip: int, words: list[str], form: str) -> Run:
        """
        What the words of a name tell.
        """
        told, count = PLAIN, len(words)
        if count > 2 and (named := out_of_headline(words, self.lex, self.given)) is not words:
            words, form, count = named, " ".join(named) or form, len(named)
        if count > 2:
            suffix = words[-1].lower().rstrip(".")
            if suffix in self.lex.words["honours"] and words[-1].isupper():
                words, form = words[:-1], form.rpartition(" ")[0]
                suffix = words[-1].lower().rstrip(".")
            if suffix in self.suffixes:
                words = words[:-1]
            else:
                suffix = ""
            middle = "".join([word[0] for word in words[1:-1] if word[:1].isupper()])
            told = (suffix, suffix in self.lex.words["generations"], middle)
            count = len(words)
        if not words:
            return skip, form, False, _NAMELESS
        eastern = False
        if "-" in words[-1]:
            words = [*words[:-1], self.bare(words[-1])]
            eastern = len(words) == 2 and is_eastern(words[1])
        first, end = words[0], words[-1]
        start, last = first.lower(), end.lower()
        if count > 1 and end.isupper() and self.lex.strength.get(last) == SAYS:
            return self.run(skip, words[:-1], form.rpartition(" ")[0])  # MOE SAID
        sign = self.given.get(start, None if start.isascii() else self.given.get(unmarked(start)))
        if start in self.lex.words["given_by_family"]:
            sign = "" if last[-1:] in "aeio" else "female"
        given = sign is not None or eastern or (count == 2 and start in self.lex.words["families"])
        if eastern:
            sign = None  # Kim is no woman's name in Kim Ji-won
        if last in self.things:
            given, sign = False, ""
        elif (
            last in self.lex.words["members"]
            and count > 1
            and (not given or any(word.lower() in self.things for word in words[1:-1]))
        ):
            return skip, form, False, _NAMELESS  # a Boston Democrat
        elif not sign:
            sign = by_ending(last) if count > 1 or not given else ""
        full = count > 1 and not end.islower() and last.rstrip(".") not in self.suffixes
        ends = self.skeletons[start], self.skeletons[last]
        return skip, form, full, (tuple(words), ends, given, sign, told)

    def bare(self, word: str) -> str:
        """
        A last name without the small word in front of it: al-Dahl.
        """
        small, dash, rest = word.partition("-")
        return rest if dash and small.lower() in self.lex.words["particles"] else word

    def person(self, words: list[str], tags: str) -> tuple[int, int]:
        """
        The part of a run that is a person's name, without titles and offices.
        """
        if tags == "NN" and self.ended is None and self.beside.isdisjoint(words):
            return 0, 2  # as most are: Ida Moe
        if (end := len(words)) > 2 and (skip := described(words, self.lex)):
            begin, end = self.person(words[skip:], tags[skip:])
            return begin + skip, end + skip  # New York-based Ida Moe
        if self.ended is not None and end > 1 and self.ended[words[0]] and words[0] not in self.given:
            begin, end = self.person(words[1:], tags[1:])
            return begin + 1, end + 1  # SPD-Innenexperte Moe
        tail = end - (words[-1] == ".")
        if tail > 2 and words[tail - 1] in self.suffixes:
            begin, _ = self.person(words[: tail - 1], tags[: tail - 1])
            return begin, end  # Adm. Karl Moe Jr.
        if end > 1 and words[-1] in self.lex.words["honours"]:
            end -= 1  # Moe MP
            words, tags = words[:-1], tags[:-1]
        several = end > 2 and words[0][-1:] == "s" and words[0][:-1] in self.lex.words["titles"]
        if several and words[0] not in self.given and (words[1] in self.openings or "." in words[1]):
            begin, end = self.person(words[1:], tags[1:])
            return begin + 1, end + 1  # Justices Ida Moe and Karl Berg
        if "T" not in tags:
            return self._begin(words), end
        if (last := words[-1].rstrip(".")) in self.places or (end > 2 and last in self.things):
            return 0, end  # General Motors, King Abdullah University, Justice Department
        heads, begin = self.heads, 0
        for i, word in enumerate(words):
            if tags[i] == "T":
                if word[:1] == ".":
                    if i and tags[i - 1] == "T" and begin == i:
                        begin = i + 1
                        continue
                elif i == end - 1 and i:
                    break  # Moe Jr., Peter King, Ms King
                elif len(word) != 1:
                    begin = i + 1
                    continue
            if word in heads and i + 1 < end and self._before(words[i : i + 3], end - i):
                begin = i + 1
        if begin >= end:
            return 0, end
        if begin + 2 < end and not self._opens(words[begin], words[begin + 1]):
            word = words[begin]
            known = word in self.lex.words["emeriti"] or word in self.lex.tags
            if known or not begin or tags[begin - 1] != "T":
                begin = self._later(words, begin)  # but: Minister Tuilagi Karl Moe
        return begin, end

    def _later(self, words: list[str], begin: int) -> int:
        """
        Where a given name stands in a run that opens otherwise, but for a father's: Tully bin Karl.
        """
        particles = self.lex.words["particles"]
        for i in range(begin + 1, len(words) - 1):
            if self._opens(words[i]) and not links(words[begin], words[i], self.lex):
                return begin if words[i - 1] in particles or words[i - 1] in AROUND else i
        return begin

    def _before(self, words: list[str], left: int) -> bool:
        """
        Whether the office or group that *words* begin with stands before a name, where *left* words are left
        of the run: Chief Moe, but Police Command.
        """
        if words[0] in self.lex.words["doubtful"]:
            return left >= _SHORT and words[-1] not in self.things
        if words[1] in self.openings:
            return True
        last = words[-1]
        if len(words) > 2 and _INITIALS.fullmatch(words[1]):
            return words[0] in self.titled and words[0] not in self.openings
        if last in AROUND:
            return words[0] in self.titled  # Resident Tully "Kalle" Moe
        if left > _SHORT or last in self.things:
            return False
        return words[0] in self.titled or (left == _SHORT and last[:-1] not in self.lex.words["members"])

    def _opens(self, word: str, after: str = "") -> bool:
        if after in MARKS and (after != "." or len(word) == 1):
            return True  # C.L. "Kalle" Moe, C. Stewart Moe
        known = word in self.openings or (not word.isascii() and unmarked(word) in self.openings)
        return known or (after != "" and word in self.lex.words["families"])  # Koh Hui Min

    def _begin(self, words: list[str]) -> int:
        """
        Where a name begins among words in small letters none of which is a title.
        """
        heads, count, begin = self.heads, len(words), 0
        if not heads.isdisjoint(words):
            for i in range(count - 1):
                if words[i] in heads and self._before(words[i : i + 3], count - i):
                    begin = i + 1
        if (
            begin + 2 < count
            and not self._opens(words[begin], words[begin + 1])
            and words[-1] not in self.things
        ):
            return self._later(words, begin)
        return begin


@functools.cache
def runs(lex: Lexicon) -> Runs:
    """
    What is known of the runs of *lex*.
    """
    words = lex.words
    lesser, offices = words["former"] | words["deputies"], words["roles"] | words["titles"]
    called: dict[str, frozenset[str]] = {}
    for name, some in lex.words.items():
        if name.startswith("same_"):
            for word in some:
                called[word] = called.get(word, frozenset()) | some
    heads = (words["lettered"] | words["doubtful"]) - words["particles"]
    heads = heads.union(*map(words.__getitem__, _HEADS))
    given = {word: sign for word, sign in genders().items() if word not in words["no_given"]}
    given |= {word: sign for sign in ("female", "male") for word in words[f"given_{sign}"] if word in given}
    openings = dict.fromkeys([word for word in given if word not in words["particles"]])
    things = words["groups"] | words["firm"] | words["firms"] | words["things"]
    return Runs(
        lex,
        offices | frozenset(called),
        offices.union(called, lex.gender, words["lettered"], words["office_letters"]),
        heads,
        given,
        heads - words["groups"],
        openings,
        things,
        words["places_and_firms"] | words["groups"],
        words["suffixes"],
        lesser,
        words["others"],
        called,
        Ended((*words["roles"], *words["office_endings"])) if lex.verb_second else None,
        {},
        heads | words["honours"],
        skeletons(),
    )
