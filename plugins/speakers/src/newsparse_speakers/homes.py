"""
Where those are from whom an article names: France's Ida Moe, Moe of Norway, the Norwegian striker Moe.
"""

from bisect import bisect_right

from newsparse_speakers.beings import Being
from newsparse_speakers.countries import home
from newsparse_speakers.likeness import plain
from newsparse_speakers.people import People

_BESIDE = 6  # tokens between a name and a country
_NONE = frozenset[str]()


class Homes:
    """
    The countries beside the names of an article, and those of whom it speaks without a name.
    """

    def __init__(self, people: People) -> None:
        self.people = people
        self.of: dict[Being, set[str]] = {}
        self.nameless: set[str] = set()
        lex, tags = people.lex, people.tags
        for i, word in enumerate(people.words):
            if tags[i] in "Ng" and (country := home(lex, plain(word))):
                being = self._beside(i)
                if being is not None:
                    self.of.setdefault(being, set()).add(country)
                elif tags[i] == "N" and self._is_somebody(i):
                    self.nameless.add(country)

    def _beside(self, i: int) -> Being | None:
        """
        The person whose name the country or people at token *i* stands beside.
        """
        people, tags = self.people, self.people.tags
        before, behind, starts = tags[i - 1], tags[i + 1], people.starts
        if behind in "NTw":
            for place, one in people.between(starts[i], starts[min(i + _BESIDE, len(tags))])[:1]:
                if one.person and self._is_said_of(i + 1, bisect_right(starts, place) - 1):
                    return one
        if before == "D" or (before == "p" and people.words[i - 1] in people.lex.words["home"]):
            for place, one in people.between(starts[max(0, i - _BESIDE)], starts[i])[-1:]:
                between = tags[bisect_right(starts, place) - 1 : i - 1].lstrip("NT")
                if one.person and not between.strip(",#"):
                    return one
        return None

    def _is_said_of(self, low: int, high: int) -> bool:
        """
        Whether what stands between a country and a name tells who that is: Norway's minister, Ida Moe; but:
        Norwegian Airlines chief Ida Moe, Norwegian ships, Ida Moe said.
        """
        tags, words, offices = self.people.tags, self.people.words, self.people.runs.offices
        if tags[high - 1] == "," and high > low and words[high - 2] in offices:
            high -= 1
        return not tags[low:high].strip("NTw") and (low == high or tags[low] != "N" or words[low] in offices)

    def _is_somebody(self, i: int) -> bool:
        """
        Whether the word for a people at token *i* is one of them without a name: a Norwegian wept.
        """
        people, tags = self.people, self.people.tags
        if tags[i - 1] not in "D#w" or tags[i + 1] in "NTwg#":
            return False
        return people.words[i - 1] not in people.lex.words["definite"]

    def those_of(self, country: str) -> list[Being]:
        """
        The people beside whose names a country stands; Britons may be of its parts.
        """
        parts = self.people.lex.words["parts_of_" + country] | {country}
        return [one for one, homes in self.of.items() if not parts.isdisjoint(homes)]
