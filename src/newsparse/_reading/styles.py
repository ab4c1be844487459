"""
What one newsroom does, and the set of all newsrooms a parser knows.

Floor 4.  Names are compared by key (no case, no blanks, no points), so "News.az" finds "News.Az"; a name
that is also a common word ("Report") is trusted only where it stands as printed in its table.
"""

import functools
import re
from collections.abc import Callable
from typing import Any, TypeVar, cast

import attrs

T = TypeVar("T")

_NOT_LETTERS = re.compile(r"[\W_]+")


def key(words: str) -> str:
    """
    What two spellings of one name share.

    >>> key("The News.Az ") == key("news az")
    True
    """
    folded = words.casefold().strip()
    bare = _NOT_LETTERS.sub("", folded)
    return bare[3:] if folded.startswith("the ") and len(bare) > 3 else bare


# A wire repeats its few names in every story.
_key_of = functools.lru_cache(maxsize=2048)(key)


@attrs.frozen
class HouseStyle:
    """
    What one newsroom does, as its table in an outlet file states it.

    `common` says that the name is a common word as well; `credited` that the outlet names itself in its own
    copy, by the credits of the default style too; `places` are cities that tell it from another of its name.
    """

    slug: str
    name: str
    aliases: tuple[str, ...] = ()
    country: str | None = None
    date_order: str | None = None
    datelines: tuple[str, ...] = ()
    bylines: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    signatures: tuple[str, ...] = ()
    revisions: tuple[str, ...] = ()
    quote_marks: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    common: bool = False
    credited: bool = False

    def spelled(self, words: str) -> bool:
        """
        Whether *words* can stand for this outlet where nothing else points at it.
        """
        return not self.common or words == self.name or words in self.aliases


def _likeliest(styles: list[HouseStyle], words: str, near: str) -> HouseStyle:
    """
    Of outlets with one name, the one at home where the story is, else the one that spells itself so.
    """
    for style in styles:
        if near and any(place.casefold() in near for place in style.places):
            return style
    for style in styles:
        if words == style.name or words in style.aliases:
            return style
    return styles[0]


@attrs.frozen(eq=False)
class Outlets:
    """
    All outlets a parser knows; an immutable set with what is compiled from it.
    """

    styles: tuple[HouseStyle, ...] = ()
    default: HouseStyle = HouseStyle("default", "")

    @functools.cached_property
    def _by_key(self) -> dict[str, list[HouseStyle]]:
        found: dict[str, list[HouseStyle]] = {}
        for style in self.styles:
            for each in dict.fromkeys(map(key, (style.name, *style.aliases))):
                found.setdefault(each, []).append(style)
        return found

    @functools.cached_property
    def _compiled(self) -> dict[str, Any]:
        return {}

    def compiled(self, what: str, make: Callable[[tuple[HouseStyle, ...]], T]) -> T:
        """
        What a pass makes of all styles, made once; *what* names it.
        """
        if what not in self._compiled:
            self._compiled[what] = make((*self.styles, self.default))
        return cast("T", self._compiled[what])  # *make* made it

    @functools.cached_property
    def _by_slug(self) -> dict[str, HouseStyle]:
        return {style.slug: style for style in self.styles}

    def by_slug(self, slug: str) -> HouseStyle | None:
        """
        The outlet with this slug.
        """
        return self._by_slug.get(slug)

    def named(self, words: str, *, near: str = "") -> HouseStyle | None:
        """
        The outlet whose name or alias *words* are, in any case and spacing.

        Args:
            near: words that stand beside the name; a city in them tells outlets of one name apart.
        """
        found = self._by_key.get(_key_of(words))
        if not found:
            return None
        return found[0] if len(found) == 1 else _likeliest(found, words, near.casefold())

    def search(self, words: str) -> tuple[HouseStyle, ...]:
        """
        Outlets whose name, alias, slug or country holds *words*; where none does, those that look alike.
        """
        import difflib

        wanted = key(words)
        exact = tuple(
            style
            for style in self.styles
            if wanted and (style.slug == words or style.country == words.strip().upper())
        )
        inside = [each for each in self._by_key if wanted and wanted in each]
        names = inside or difflib.get_close_matches(wanted, self._by_key, n=5, cutoff=0.75)
        found = dict.fromkeys(style for each in names for style in self._by_key[each])
        return tuple(dict.fromkeys((*exact, *found)))
