"""
Roles, agencies and outlets inside a byline: "MW Chief Reporter", "Meridian city correspondent".

Floor 4.
"""

import re
from collections.abc import Sequence

from newsparse._reading import names
from newsparse._reading.pieces import DOMAIN
from newsparse._reading.styles import Outlets

_BRAND = re.compile(r"(?!Mc|Mac|De|Le|La|Di|Van|O')[A-Z][a-z]{1,14}(?:[A-Z][a-z]{1,14}){1,3}$")
_SMALL = frozenset(("of", "the", "and", "für", "pour", "de", "del", "en", "à"))


def reporter(word: str) -> bool:
    """
    Whether a word follows reporters' names where no one uses capitals.
    """
    return word in ("기자", "특파원", "记者", "記者")


def begin(printed: Sequence[str]) -> int | None:
    """
    Where the role begins in words that end with one.
    """
    known = names.words()
    if not any(names.plain(word) in known.heads for word in printed):
        return None
    at = len(printed)
    while at:
        word = names.plain(printed[at - 1])
        if word not in known.heads and word not in known.modifiers and word not in _SMALL:
            break
        at -= 1
    return at if at < len(printed) else None


def acronym(word: str) -> bool:
    """
    Whether a word looks like an agency's.
    """
    return word.isupper() and word.isalpha() and 2 <= len(word) <= 5


def outlet_before(printed: Sequence[str], outlets: Outlets) -> int:
    """
    How many words in front of a role name the outlet.
    """
    for length in range(len(printed) - 1, 0, -1):
        if outlets.named(" ".join(printed[:length])) is not None:
            known = names.words()
            return 0 if all(names.plain(word) in known.modifiers for word in printed[:length]) else length
    known = names.words()
    lone = len(printed) > 1 and acronym(printed[0]) and not printed[1].isupper()
    return int(
        lone and names.plain(printed[0]) not in known.modifiers and names.plain(printed[0]) not in known.heads
    )


def outlet_behind(printed: Sequence[str], outlets: Outlets) -> int:
    """
    Where an outlet begins that follows a name without a comma ("Ann Example AP"); 0 where none does.
    """
    for at in range(2, len(printed)):
        rest = printed[at:]
        if outlets.named(" ".join(rest)) is not None:
            return at
        if len(rest) == 1 and acronym(rest[0]) and not printed[0].isupper():
            return 0 if names.plain(rest[0]) in names.words().suffixes else at
    return 0


def _titled(printed: Sequence[str]) -> bool:
    """
    Whether words open as papers' names do: "Daily Example".
    """
    opens = len(printed) > 1 and printed[0].lower() in names.words().outlet_starts
    return opens and printed[1][:1].isupper() and not names.certain(printed)


def is_outlet(printed: Sequence[str], outlets: Outlets, *, first: bool, prefixed: bool) -> bool:
    """
    Whether words name an agency or outlet: one we know, or one that looks like it.
    """
    phrase = " ".join(printed)
    style = outlets.named(phrase)
    if style is not None:
        return style.spelled(phrase) or prefixed or not first
    if DOMAIN.match(phrase):
        return True
    if (prefixed or not first) and _titled(printed):
        return True
    if printed[0] in names.words().places:
        return False  # "in News": a section
    behind = outlet_behind(printed, outlets)
    if behind and names.person(printed[:behind]):
        return False
    known = names.words()
    sure = prefixed or not first
    if not sure and (phrase.isupper() or any(map(str.isdigit, phrase))):
        return False  # a headline in capitals is more likely
    if len(printed) == 1:
        return (sure and acronym(phrase)) or _BRAND.match(phrase) is not None
    head, last = printed[0].lower(), names.plain(printed[-1])
    if head == "the" and printed[0] != head and (sure or last in known.outlet_ends):
        return printed[1][:1].isupper() or printed[1][:1] == "("
    if not sure and any(word[:1].islower() and word not in _SMALL for word in printed):
        return False  # "MINER-Moe may sell shares -Meridian media": a headline
    if last in known.outlet_ends or (
        printed[0].isupper() and any(names.plain(w) in known.outlet_ends for w in printed)
    ):
        named = names.certain(printed) and len(printed) == 2
        return not named and (
            sure or not names.likely(printed[:-1]) or last in ("news", "press", "agency", "times")
        )
    if first or not acronym(printed[0]) or names.certain(printed):
        return False
    # "MDN Example", "MDN EXAMPLE", but "NEW YORK"
    return not printed[1].isupper() or not any(char in "AEIOU" for char in printed[0])
