"""
The words of a language, each with a tag of one letter: `languages/*.toml`, loaded once.

Tags: P he, W who, D the, t that, o to, X has, b is, n not, R also, p of, c and, k while, d Monday, T Mr,
V said, B say, G saying, N a name, w any other word, g the spokesman's, # a number, Q K E quotations.
"""

import functools
import re
import tomllib
from collections import defaultdict
from importlib.resources import files
from typing import Any

import attrs

_TAGS = {
    "determiners": "D",
    "genitives": "e",
    "pronouns": "P",
    "relatives": "W",
    "objects": "O",
    "that": "t",
    "to": "o",
    "auxiliaries": "X",
    "being": "b",
    "negations": "n",
    "adverbs": "R",
    "prepositions": "p",
    "conjunctions": "c",
    "clause_openers": "k",
    "days": "d",
    "titles": "T",
    "abbreviations": "A",
    "past": "v",
    "according": "S",
}
_TELL = frozenset("PWODtoXbnRpckVBe")  # words that are in every text, and verbs of saying
_WORD = re.compile(r"[^\W\d_]+")
_FIRST = 250  # characters that mostly tell the language
_ENOUGH = 3  # words of one language, for each of another
_MOST = 2_000
_SPELLINGS = frozenset(("respelled", "signs"))
SAYS = 3  # the strength of verbs of saying
JUDGES = 2  # that of verbs of judging
_STRENGTH = {"say": SAYS, "judge": 2, "think": 1}


@attrs.frozen(eq=False)
class Lexicon:
    """
    The words of one language.

    `tags` maps words in small letters, `strength` verbs alone: 3 for saying, 2 for judging, 1 for thinking.
    """

    name: str
    tags: dict[str, str]
    strength: dict[str, int]
    lemma: dict[str, str]
    marks: frozenset[str]
    words: dict[str, frozenset[str]]
    gender: dict[str, str]
    pairs: dict[str, dict[str, str]]
    verb_second: bool
    verbs: dict[str, str]  # the lists of verbs as they are written, for languages whose verb comes second
    second: dict[str, frozenset[str]]
    endings: dict[str, tuple[str, ...]]


@functools.cache
def lexicons() -> tuple[Lexicon, ...]:
    """
    The languages that are known, English first.
    """
    folder = files("newsparse_speakers") / "languages"
    names = sorted(one.name for one in folder.iterdir() if one.name.endswith(".toml"))
    loaded = [_lexicon(tomllib.loads((folder / name).read_text(encoding="utf-8"))) for name in names]
    return tuple(sorted(loaded, key=lambda one: one.name != "en"))


def _forms(line: str) -> list[list[str]]:
    """
    Base, finite and participle forms of a verb: words, or pairs of words where the base is a pair.
    """
    parts = [part.split() for part in line.split("|")]
    if len(parts[0]) == 2:
        return [[f"{one} {two}" for one, two in zip(part[::2], part[1::2], strict=True)] for part in parts]
    return parts


def _respelled(data: dict[str, Any]) -> dict[str, Any]:
    """
    The words of a language with what they are elsewhere, as German ones without "ß" in Swiss papers.
    """
    letter, _, instead = data.get("respelled", "").partition(" ")
    if not letter:
        return data

    def more(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: more(one) for name, one in value.items()}
        if not isinstance(value, str) or letter not in value:
            return value
        parts = value.strip().splitlines() if " | " in value else value.split()
        other = [one.replace(letter, instead) for one in parts if letter in one]
        return ("\n" if " | " in value else " ").join(parts + other)

    return {name: value if name in _SPELLINGS else more(value) for name, value in data.items()}


def _lexicon(data: dict[str, Any]) -> Lexicon:
    data = _respelled(data)
    tags: dict[str, str] = {}
    strength: dict[str, int] = {}
    lemma: dict[str, str] = {}
    pairs: dict[str, dict[str, str]] = {}
    for group, block in data["verbs"].items():
        for line in block.strip().splitlines():
            base, finite, participle = _forms(line)[:3]
            for words, tag in ((base, "B"), (participle, "G"), (finite, "V")):
                for word in words:
                    if " " in word:
                        first, second = word.split()
                        pairs.setdefault(first, {})[second] = tag
                    elif word not in tags or group == "say":
                        tags[word] = tag
                        strength[word] = _STRENGTH[group]
                        lemma[word] = base[0] if base else finite[0]
    for name, tag in _TAGS.items():
        for word in data.get(name, "").split():
            if not (tag in "dv" and word in strength):
                tags[word] = tag
    for line in filter(None, data.get("words_of", "").split("|")):
        first, second = line.split()
        pairs.setdefault(first, {})[second] = "S"
    for first in pairs:
        if first not in strength:
            tags[first] = "z"
    gender = {word: sign for sign in ("female", "male") for word in data[sign].split()}
    texts = [(name, frozenset(text.split())) for name, text in data.items() if isinstance(text, str)]
    lists = defaultdict(frozenset, texts)  # a language has the lists that it needs
    lists_of_second = {name: text.split() for name, text in data.get("second", {}).items()}
    if lists_of_second:
        lists_of_second["seldom"] = lists_of_second["both"] + lists_of_second["honours"]
        lists_of_second["openers"] = [w for of in ("as", "adverbial", "asking") for w in lists_of_second[of]]
    return Lexicon(
        data["name"],
        tags,
        strength,
        lemma,
        lists["marks"],
        lists,
        gender,
        pairs,
        data["verb_second"],
        data["verbs"],
        {name: frozenset(some) for name, some in lists_of_second.items()},
        {name: tuple(some) for name, some in lists_of_second.items()},
    )


@functools.cache
def _tells() -> tuple[tuple[frozenset[str], ...], tuple[frozenset[str], ...]]:
    """
    The small words that each language has alone, and the characters that tell it.
    """
    known = lexicons()
    words = [
        {word for word, tag in one.tags.items() if tag in _TELL}.union(one.marks).difference(
            *[other.tags for other in known if other is not one]
        )
        for one in known
    ]
    return tuple(map(frozenset, words)), tuple(one.words["signs"] for one in known)


def pick(text: str) -> Lexicon:
    """
    The language of *text*, told by its small words; English where nothing tells.
    """
    known = lexicons()
    words, signs = _tells()
    seen = set(text[:_FIRST].lower().split())
    counts = [len(seen & one) for one in words]
    most = max(counts)
    if most < 2 or sum(counts) > most + most // _ENOUGH:
        sample = text[:_MOST].lower()
        seen = set(_WORD.findall(sample))
        counts = [len(seen & one) for one in words]
        # Characters of many languages: they tell nothing where no word does.
        letters = set(sample)
        counts = [n + min(n, len(letters & sign)) for n, sign in zip(counts, signs, strict=True)]
        most = max(counts)
    return known[counts.index(most) if most > 1 else 0]
