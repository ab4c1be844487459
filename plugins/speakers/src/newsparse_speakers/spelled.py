"""
What the spelling of a word tells: its letter, where the words of the language do not have it as it stands.
"""

from newsparse_speakers.lexicon import Lexicon

_PUNCTUATION = {
    ",": ",", ".": ".", "!": ".", "?": ".", ";": ";", ":": ":", "–": "-", "—": "-",
    "―": "-", "--": "-", "-": "-",
    "(": "(", ")": ")", "[": "(", "]": ")", "…": "_", "&": "c", "•": ".", "%": "w",
}  # fmt: skip
BIG = 0x80  # added to the letter of a small word that is written with a capital
_APOSTROPHES = ("'", "’")
_GENITIVE = ("'s", "’s", "s’", "s'")
_SINGLE = {"I": "P", "A": "a"}  # "a" is a word, or the first letter of a name


class Spelling:
    """
    The letters of single words.
    """

    def __init__(self, lex: Lexicon) -> None:
        self.known = lex.tags
        written = lex.words["written_out"]  # "ill" is a word, "Ill." a state
        self.small = {word: tag for word, tag in lex.tags.items() if tag != "A" or word not in written}
        self.states = lex.words["states"]
        self.nouns = lex.words["no_adverbs"]
        self.particles = lex.words["particles"]
        self.parties = lex.words["parties"]
        kinds = ("ranks", "higher", "deputies", "former", "roles")
        self.ranks = frozenset().union(*[lex.words[kind] for kind in kinds])

    def ending(self, word: str) -> str:
        """
        The letter that the ending of an unknown word tells.
        """
        if len(word) < 5 or word in self.nouns:
            return "w"
        last = word[-2:]
        return "R" if last == "ly" else "v" if last == "ed" else "w"

    def capital(self, word: str, lower: str) -> str:
        """
        The letter of a word that is written with a capital.
        """
        tag = self.known.get(lower)
        if tag is None:
            if not word[0].isupper():  # iPad
                return self.ending(word)
            return "N" if len(word) > 1 else _SINGLE.get(word, "A")
        if not word[0].isupper():
            return self.ending(word)
        if word in _SINGLE:
            return _SINGLE[word]
        if tag == "P" and word[1] in _APOSTROPHES:
            return "P"  # I'm
        return tag if tag in "dTAz" else chr(ord(tag) + BIG)

    def tag(self, word: str) -> str:
        """
        The letter of a word; one beyond ASCII where the beginning of a sentence may have made its capital.
        """
        lower = word.lower()
        if word.isalpha():
            if lower == word:
                return self.small.get(word) or self.ending(word)
            return self.capital(word, lower)
        tag = _PUNCTUATION.get(word) or self.known.get(word)
        if tag is not None:
            return tag
        first = word[:1]
        if first.isdigit():
            return "#"
        if lower != word and first.isupper():
            if lower in self.known:
                return self.capital(word, lower)
            if len(word) == 1:
                return "A"
            if "-" in lower:
                if lower[:2] in self.parties:
                    return "w"  # Ida Moe, D-Ohio, said
                if "-of-" in lower:
                    return chr(ord("w") + BIG)  # Mother-of-two
                last = self.known.get(lower.rpartition("-")[2])
                if last == "T" and self._is_rank(lower):
                    return "T"  # Major-General
                if ".-" in word:
                    return last or "N"  # Maj.-Gen.
            if word[1:2] == "." and word[-1] == ".":
                return "u"
            return "g" if lower.endswith(_GENITIVE) else "N"
        if lower.endswith(("'s", "’s")):
            return "g"
        if lower != word:
            if (
                "-" in word
                and word[word.index("-") + 1 :][:1].isupper()
                and word.split("-")[0] in self.particles
            ):
                return "N"  # al-Dahl
            if word[1:2] in _APOSTROPHES and word[2:3].isupper():
                return "N"  # d'Aubigny
        if len(word) > 4:
            if word.endswith("ly"):
                return "R"
            if word.endswith("ed"):
                return "v"
        return "w" if first.isalpha() else "_"

    def _is_rank(self, lower: str) -> bool:
        first = lower.partition("-")[0]
        return first in self.ranks or self.known.get(first) == "T"
