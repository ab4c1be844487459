"""
Names of places: what is a town, a region, a country, and how a name in capitals looks in normal case.

Floor 4.  Lists are read on first use; towns are asked only where nothing but a name speaks for a dateline.
"""

import functools
import re
import unicodedata
from importlib import resources

_PLAIN = str.maketrans(
    {
        "ı": "i",
        "ø": "o",
        "Ø": "O",
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
        "ß": "ss",
        "æ": "ae",
        "Æ": "Ae",
        "-": " ",
    }
    | dict.fromkeys(".,'’‘`ʻʼ")
)

# What stays in small letters in front of capitals: "McELM", "O'ELM", "DeELM".
_GAELIC = re.compile(r"\b(?:Ma?c|O['’]|D[ei]|L[ae]|Van)(?=[^\W\d_a-zß-ÿ]{2})")
_VOWEL = re.compile("[aeiouyw]")


@functools.lru_cache(maxsize=4096)
def folded(name: str) -> str:
    """
    What two spellings of a place share.

    >>> folded("ST. JOHN'S"), folded("Köln"), folded("Port-au-Prince")
    ('st johns', 'koln', 'port au prince')
    """
    plain = name.translate(_PLAIN)
    if not plain.isascii():
        parts = unicodedata.normalize("NFKD", plain)
        plain = "".join(char for char in parts if not unicodedata.combining(char))
    return " ".join(plain.casefold().split())


@functools.cache
def _lists(name: str) -> dict[str, frozenset[str]]:
    text = resources.files("newsparse").joinpath(f"data/{name}").read_text("utf-8")
    found: dict[str, frozenset[str]] = {}
    for block in text.split("\n[")[1:]:
        kind, _, body = block.partition("]\n")
        lines = (line for line in body.splitlines() if not line.startswith("#"))
        found[kind] = frozenset(word.strip() for word in ",".join(lines).split(",") if word.strip())
    return found


def words(section: str) -> frozenset[str]:
    """
    The words of a section of `data/regions.txt`.
    """
    return _lists("regions.txt")[section]


@functools.lru_cache(maxsize=4096)
def kind(name: str) -> str | None:
    """
    "country" or "region" where *name* is a known one as printed after a town.

    >>> kind("N.Y."), kind("West Germany"), kind("Smith")
    ('region', 'country', None)
    """
    plain, known = folded(name), _lists("regions.txt")
    if plain in known["countries"]:
        return "country"
    if plain not in known["regions"]:
        return None
    # "In" and "Me" are words; "IN" and "Me." are states.
    short = len(plain) <= 2 and "." not in name and not name.isupper()
    return None if short else "region"


@functools.lru_cache(maxsize=4096)
def town(name: str) -> str | None:
    """
    Which list of well-known towns has *name*: "world", "anglo", "german", "small", or none.
    """
    plain = folded(name)
    found = _town(plain)
    if found is None and plain.endswith(" city"):
        return _town(plain[:-5])
    if found is None and plain.startswith("st "):
        return _town("saint" + plain[2:]) or _town("sankt" + plain[2:])
    return found


def _town(plain: str) -> str | None:
    for kind_of_town, names in _lists("towns.txt").items():
        if plain in names:
            return kind_of_town
    return None


@functools.lru_cache(maxsize=4096)
def label(name: str) -> bool:
    """
    Whether *name* stands before a mark or opens a sentence, but is no place: "EXCLUSIVE", "In London".
    """
    plain = folded(name)
    return plain in words("labels") or plain.partition(" ")[0] in words("openers")


def opens(word: str) -> bool:
    """
    Whether a sentence opens with *word*: "The", "After".
    """
    return folded(word) in words("openers") or word in ("The", "A")


@functools.lru_cache(maxsize=4096)
def plausible(name: str) -> bool:
    """
    Whether *name* is built as places are: it opens no sentence, and has only the small words of places.

    >>> plausible("Rio de Janeiro"), plausible("In London on Monday"), plausible("Moe says Lee")
    (True, False, False)
    """
    if " " not in name or name.isupper():
        return True
    first, *rest = name.split()
    if first.lower() in words("openers"):
        return False
    small = words("small")
    return all(not word[0].islower() or word in small for word in rest)


def capitals(name: str) -> bool:
    """
    Whether *name* has no small letters; scripts without small letters have none.
    """
    return name.isupper() or name.upper() == name


def ends(name: str, section: str) -> bool:
    """
    Whether *name* ends as the towns of that section of the data do, and is more than the ending.
    """
    plain = folded(name)
    return any(plain.endswith(ending) and len(plain) > len(ending) + 2 for ending in words(section))


def labelled(name: str) -> bool:
    """
    Whether the first word of *name* is a label: "WATCH TRUMP".
    """
    return folded(name).partition(" ")[0] in words("labels")


@functools.lru_cache(maxsize=4096)
def normal(name: str) -> str:
    """
    *name* in normal case; what is printed in mixed case stays, and so do initials ("UAE", "DPRK"), and a
    name whose small letters depend on the language (dotted İ).

    >>> normal("RIO DE JANEIRO"), normal("PORT-AU-PRINCE"), normal("ST. JOHN'S"), normal("N'DJAMENA")
    ('Rio de Janeiro', 'Port-au-Prince', "St. John's", "N'Djamena")
    >>> normal("UAE"), normal("HONG KONG SAR"), normal("FORT McELM")
    ('UAE', 'Hong Kong SAR', 'Fort McElm')
    """
    parts = name.split()
    if not capitals(name) and not capitals(_GAELIC.sub("", name)):
        # "peoria" and "Mexico city" are slips of the typist.
        return " ".join(
            word if word in words("small") and index else word[:1].upper() + word[1:]
            for index, word in enumerate(parts)
        )
    if "İ" in name:
        return " ".join(parts)
    return " ".join(
        "-".join(_cased(part, at + index) for at, part in enumerate(word.split("-")))
        for index, word in enumerate(parts)
    )


def _cased(word: str, index: int) -> str:
    if "." in word[:-1]:
        return word  # U.N., D.C.
    small = word.lower()
    if index and small in words("small"):
        return small
    if _initials(small):
        return word
    gaelic = _GAELIC.match(word)
    if gaelic is not None:
        return gaelic[0] + word[gaelic.end() :].capitalize()
    if small.startswith("mc") and len(small) > 4:
        return "Mc" + small[2:].capitalize()
    for mark in "'’":
        before, found, after = small.partition(mark)
        if found and len(before) <= 2 and len(after) > 1:
            # D'Alene after another word keeps its small d: Coeur d'Alene.
            first = before if index and before == "d" else before.capitalize()
            return first + mark + after.capitalize()
    return word[:1] + small[1:]


def _initials(small: str) -> bool:
    """
    Whether a word is initials: a known one, or letters that nobody could speak as a word.
    """
    if small in words("initials"):
        return True
    return 3 <= len(small) <= 5 and small.isascii() and small.isalpha() and _VOWEL.search(small) is None
