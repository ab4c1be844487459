"""
Whether a noun is somebody or a body of several: "des Bürgermeisters Jens Rau", "des Vereins Jens Rau".
"""

import functools
import re

from newsparse_speakers.given import genders
from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.phrases import Region
from newsparse_speakers.second.nouns import feminine
from newsparse_speakers.tokens import Tokens


def is_person(tokens: Tokens, i: int) -> bool:
    """
    Whether a noun calls somebody, as far as its ending tells: "Nachbar", "Läuferin", "Vorsitzenden".
    """
    return calls(tokens.lex, tokens.small[i])


def is_somebody(tokens: Tokens, tags: str, region: Region) -> bool:
    """
    Whether a phrase is a pronoun, a name, somebody or a body of several.
    """
    low, high = region
    if tags[low] in "PO":
        return True
    given = genders()
    return any(
        tags[i] in "NT" and (tokens.small[i] in given or is_person(tokens, i) or is_body(tokens, tags, i))
        for i in range(low, high)
    )


def is_genitive(word: str) -> bool:
    """
    Whether a name may have the ending of the genitive: "Moes", but not "Weiss".
    """
    return word[-1:] == "s" and word[-2:] != "ss"


@functools.lru_cache(10_000)
def calls(lex: Lexicon, word: str) -> bool:
    """
    Whether a noun in small letters calls somebody.
    """
    endings = lex.endings
    called = word.endswith(endings["persons"] + endings["offices"])
    return called and not word.endswith(endings["no_persons"])


def is_body(tokens: Tokens, tags: str, i: int) -> bool:
    """
    Whether a noun is a body of several, behind which may stand who speaks for it: "des Vereins", "der SPD".
    """
    printed = tokens.printed(i)
    if len(printed) > 1 and printed.isupper():
        return True
    if tokens.small[i].endswith(tokens.lex.endings["bodies"]):
        return True
    return feminine(tokens, tags, (i, i + 1)) and not is_person(tokens, i)


_RUN = re.compile("N{3,5}(?!N)")
_TITLED = frozenset(("NN", "TN", "NNN", "TNN"))


def is_titled(tokens: Tokens, tags: str, head: int, end: int) -> bool:
    """
    Whether an office stands before a name: "Präsident Moe", "Frau Moe", and not "Sprecher Feuerwehr Oslo".
    """
    if tags[head:end] not in _TITLED or feminine(tokens, tags, (head + 1, end)):
        return False
    word, last, roles = tokens.small[head], tokens.small[end - 1], tuple(tokens.lex.words["roles"])
    title = tags[head] == "T" or is_office(tokens, head)
    if not title and (
        word in genders() or not (is_person(tokens, head) and feminine(tokens, tags, (head, end)))
    ):
        return False
    if end - head > 2:
        return not is_body(tokens, tags, end - 1)  # Kantonsrätin Tully Moe
    if word in tokens.lex.gender and word not in roles:
        return title  # Frau Peters
    # Minister Moes neuer Sprecher, der Sprecher Moes
    bent = last[-1] == "s" and (tags[end] == "w" or tags[head - 1] in "Dew#")
    return not (bent or is_body(tokens, tags, end - 1) or last.endswith(roles))


def is_office(tokens: Tokens, i: int) -> bool:
    """
    Whether a word stands before a name and is none of it: "Präsidentin", "CEO", "Däne".
    """
    return _is_office(tokens.lex, tokens.small[i])


@functools.lru_cache(10_000)
def _is_office(lex: Lexicon, word: str) -> bool:
    words = lex.words
    return word in words["ranks"] or word in words["lettered"] or word.endswith(tuple(words["roles"]))


def unknown_titled(tokens: Tokens) -> list[Region]:
    """
    The offices before two words of a name that no list has, each with its name: "Präsidentin Tully Moe".
    """
    found, small, known = list[Region](), tokens.small, genders()
    for run in _RUN.finditer(tokens.tags):
        high = run.end()
        head = high - 3
        if (
            is_office(tokens, head)
            and known.keys().isdisjoint(small[head : head + 2])
            and is_titled(tokens, tokens.tags, head, high)
            and not is_person(tokens, head + 1)
        ):
            found.append((head, high))
    return found


def is_unknown(tokens: Tokens, tags: str, i: int) -> bool:
    """
    Whether two capitals in a row are a name that no list has: "Chen Qigang", of whom the article has more.
    """
    first, last = tokens.small[i], tokens.small[i + 1]
    if first[-1] in _GENITIVE or is_person(tokens, i) or is_person(tokens, i + 1):
        return False
    if tags[i - 1] in _OPENS and first.endswith(tokens.lex.endings["inflected"]):
        return False  # Lokale Medien sagten
    verb = i - 1 if tags[i - 1] in _VERBS else i + 2
    if tags[verb] in _VERBS and tokens.small[verb][-1] == "n":
        return False  # sagten Zypern Tauben
    return tokens.small.count(last) > 1 and not last.endswith(tokens.lex.endings["plurals"])


_GENITIVE = frozenset("s'’")
_VERBS = frozenset("VXb")
_OPENS = frozenset(".\n:EQK")
