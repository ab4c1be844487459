"""
The words that `foot` and `signoff` know, from data/foot.toml, by their first letters.

Floor 4.
"""

import functools
import re

import attrs

from newsparse._reading.openings import table

# The first letters of a phrase, which find it; a sign ("©") stands for itself.
FIRST = re.compile(r"[^\W_]{1,24}|[^\w\s]")
# What may stand before the first word.
_LEADERS = "-–—―_*•►▪>[(|#~/+@"


@attrs.frozen
class FootWords:
    """
    Phrases by their first word, longest first, each with what it opens.
    """

    ends: frozenset[str]
    signs: frozenset[str]
    lines: dict[str, tuple[tuple[str, str], ...]]
    blocks: dict[str, tuple[tuple[str, str], ...]]
    credits: dict[str, tuple[tuple[str, str], ...]]
    revised: dict[str, tuple[tuple[str, str], ...]]
    capitals: tuple[tuple[str, str], ...]
    reach: tuple[str, ...]
    reported: tuple[str, ...]
    writers: tuple[str, ...]
    jobs: frozenset[str]
    links: frozenset[str]
    staff: tuple[str, ...]
    published: tuple[str, ...]
    stems: tuple[str, ...]  # one of which stands in each of these
    behind: frozenset[str]
    openers: frozenset[str]


@functools.cache
def words() -> FootWords:
    """
    The words, read once.
    """
    data = table("foot.toml")
    opening = ("lines", "blocks", "credits", "revised")
    lines, blocks, credits, revised = (_by_first(data[name]) for name in opening)
    published = [*data["published"]["phrases"], *data["published"]["before"]]
    single = [
        *published,
        *data["sentences"]["writers"],
        *(word for words in data["capitals"].values() for word in words),
    ]
    return FootWords(
        frozenset(data["ends"]),
        frozenset(data["signs"]),
        lines,
        blocks,
        credits,
        revised,
        tuple((phrase, kind) for kind, phrases in data["capitals"].items() for phrase in phrases),
        tuple(data["reach"]["words"]),
        tuple(data["sentences"]["reported"]),
        tuple(sorted(data["sentences"]["writers"], key=len, reverse=True)),
        frozenset(data["staff"]["jobs"]),
        frozenset(data["staff"]["links"]),
        tuple(data["staff"]["signs"]),
        tuple(data["published"]["phrases"]),
        tuple({max(phrase.split(), key=len)[:5] for phrase in data["published"]["phrases"]}),
        frozenset(data["behind"]["words"]),
        frozenset(
            [
                *lines,
                *blocks,
                *credits,
                *revised,
                *_by_first({"": [each.casefold() for each in single]}),
                *_LEADERS,
            ]
        ),
    )


def _by_first(kinds: dict[str, list[str]]) -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for kind, phrases in kinds.items():
        for phrase in phrases:
            first = FIRST.match(phrase)
            found.setdefault(first[0] if first else phrase, []).append((phrase, kind))
    return {
        first: tuple(sorted(pairs, key=lambda pair: len(pair[0]), reverse=True))
        for first, pairs in found.items()
    }


def opened(
    text: str, start: int, end: int, phrases: dict[str, tuple[tuple[str, str], ...]]
) -> tuple[str, str] | None:
    """
    The phrase of *phrases* that opens *text* at *start*, with its kind.
    """
    first = FIRST.match(text, start, end)
    if first is None:
        return None
    for phrase, kind in phrases.get(first[0].casefold(), ()):
        stop = start + len(phrase)
        if stop <= end and text[start:stop].replace("’", "'").casefold() in (
            phrase,
            phrase.replace("’", "'"),
        ):
            if stop < end and phrase[-1].isalpha() and text[stop].isalnum():
                continue
            return phrase, kind
    return None
