"""
Capitals in a row: which of them are titles and offices, and where the name begins.
"""

import functools

import attrs

from newsparse_speakers.beings import skeleton
from newsparse_speakers.given import gender, genders
from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.tokens import Tokens

_MOST = 20_000  # runs that are remembered
MARKS = frozenset(".\"“”„‘’'")  # Ida B. Moe, Ida "Kalle" Moe
_OWNER = 3  # words of a name in the genitive; of more, most are headlines


@attrs.frozen(eq=False)
class Run:
    """
    A name as it is written: how many tokens stand before it, its words, its form, and what these tell.

    `key` is what the spellings of a name share; `given` whether it begins with a given name, `full` whether
    it has more than a last name.
    """

    skip: int
    words: tuple[str, ...]
    form: str
    key: tuple[str, str]
    given: bool
    gender: str
    suffix: str
    family: bool
    middle: str
    full: bool


@attrs.frozen(eq=False)
class Runs:
    """
    What is known of the runs of a language so far.
    """

    lex: Lexicon
    offices: frozenset[str]
    heads: frozenset[str]
    given: frozenset[str]
    openings: frozenset[str]
    things: frozenset[str]
    suffixes: frozenset[str]
    lesser: frozenset[str]
    others: frozenset[str]
    called: dict[str, frozenset[str]]
    endings: tuple[str, ...]  # of offices, where a word may be made of several
    known: dict[tuple[str, str], Run]

    def cut(self, tokens: Tokens, tags: str, low: int, high: int, key: str) -> Run:
        """
        The name in the tokens from *low* to *high*, which are printed as *key*.
        """
        tags = tags[low:high]
        found = self.known.get((key, tags))
        if found is None:
            if len(self.known) >= _MOST:
                self.known.clear()
            found = self.known[key, tags] = self._cut(tokens, tags, low, high)
        return found

    def _cut(self, tokens: Tokens, tags: str, low: int, high: int) -> Run:
        words = [tokens.printed(i) for i in range(low, high)]
        begin, end = self.person([word.lower() for word in words], tags)
        form = " ".join(tokens.text[tokens.starts[low + begin] : tokens.end(low + end - 1)].split())
        words = [word for word in words[begin:end] if word not in MARKS]
        if tags[-1] == "g":
            words[-1] = words[-1].rstrip("s").rstrip("'’") if words else ""
            form = form.rstrip("s").rstrip("'’")
            if len(words) > _OWNER:
                words = []
        return self.run(begin, words, form)

    def run(self, skip: int, words: list[str], form: str) -> Run:
        """
        What the words of a name tell.
        """
        suffix = words[-1].lower().rstrip(".") if len(words) > 2 else ""
        if suffix in self.suffixes:
            words = words[:-1]
        else:
            suffix = ""
        if not words:
            return Run(skip, (), form, ("", ""), False, "", "", False, "", False)
        if "-" in words[-1]:
            words = [*words[:-1], self.bare(words[-1])]
        given = words[0].lower() in self.given
        sign = gender(words) if given else gender(["", words[-1]])
        if words[-1].lower() in self.things:
            given, sign = False, ""
        middle = "".join([word[0] for word in words[1:-1] if word[0].isupper()]) if len(words) > 2 else ""
        key = skeleton(words[0]), skeleton(words[-1])
        family = suffix in self.lex.words["generations"]
        full = (
            len(words) > 1 and not words[-1].islower() and words[-1].lower().rstrip(".") not in self.suffixes
        )
        return Run(skip, tuple(words), form, key, given, sign, suffix, family, middle, full)

    def bare(self, word: str) -> str:
        """
        A last name without the small word in front of it: al-Dahl.
        """
        small, dash, rest = word.partition("-")
        return rest if dash and small.islower() and small in self.lex.words["particles"] else word

    def person(self, words: list[str], tags: str) -> tuple[int, int]:
        """
        The part of a run that is a person's name, without titles and offices.
        """
        end = len(words)
        if self.endings and end > 1 and words[0].endswith(self.endings):
            begin, end = self.person(words[1:], tags[1:])
            return begin + 1, end + 1  # SPD-Innenexperte Moe
        if "T" not in tags:
            return self._begin(words), end
        known, heads = self.openings, self.heads
        begin = 0
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
            if word in heads and i + 1 < end and (words[i + 1] in known or i + 3 >= end):
                begin = i + 1
        if begin >= end:
            return 0, end
        if words[begin] not in known:
            for i in range(begin + 1, end - 1):
                if words[i] in known:
                    return i, end
        return begin, end

    def _begin(self, words: list[str]) -> int:
        """
        Where a name begins among words in small letters none of which is a title.
        """
        known, heads, count, begin = self.openings, self.heads, len(words), 0
        if not heads.isdisjoint(words):
            for i in range(count - 1):
                if words[i] in heads and (words[i + 1] in known or i + 3 >= count):
                    begin = i + 1
        if begin + 2 < count and words[begin] not in known:
            for i in range(begin + 1, count - 1):
                if words[i] in known:
                    return i
        return begin


@functools.cache
def runs(lex: Lexicon) -> Runs:
    """
    What is known of the runs of *lex*.
    """
    words = lex.words
    lesser = words["former"] | words["deputies"]
    offices = words["roles"] | words["titles"]
    called: dict[str, frozenset[str]] = {}
    for name, some in lex.words.items():
        if name.startswith("same_"):
            for word in some:
                called[word] = called.get(word, frozenset()) | some
    heads = words["roles"] | words["groups"] | words["joined"] | (words["lettered"] - words["particles"])
    given = frozenset(genders()) - words["no_given"]
    openings = given - words["particles"]
    things = words["groups"] | words["firm"] | words["firms"] | words["things"]
    return Runs(
        lex,
        offices | frozenset(called),
        heads,
        given,
        openings,
        things,
        words["suffixes"],
        lesser,
        words["others"],
        called,
        tuple(words["roles"]) if lex.verb_second else (),
        {},
    )
