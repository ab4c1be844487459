"""
Who spoke in the sentence right before, of whom no list tells a man or a woman, and goes on.
"""

from bisect import bisect_right

from newsparse_speakers.around import Mention
from newsparse_speakers.itself import Itself
from newsparse_speakers.nameless import SOMEBODY


class JustNow(Itself):
    """
    Tells whether who spoke just now may be the "he" or "she" of the next words.
    """

    def _spoke_just_now(self, last: Mention, begin: int, i: int, sign: str) -> bool:
        """
        Whether who spoke last, of whom nothing tells a man or a woman, did so in the sentence right before
        and spoke of nobody else: Strava Moe said it rained. "...," she said.
        """
        place, being = last
        if being.gender or len(being.words) < 2 or not self._beside(i) or self._is_thing(being):
            return False
        end = self._after(place)
        if not self._is_right_before(end, begin):
            return False
        if self.unnamed is not None and self.unnamed[0] > place:
            return False
        if self._answered(place) or self._asked(place):
            return False  # Moe asked the witness why. She
        starts = self._starts
        others = self._between(place + 1, starts[end])
        if any(one is not being and one.gender in ("", sign) for _, one in others):
            return False
        return being.person or being.surnamed or self._speaks_as_somebody(place, end, sign)

    def _speaks_of_one(self, last: Mention, begin: int, sign: str) -> bool:
        """
        Whether who spoke in the sentence right before token *begin* did so of somebody of a gender, without a
        name: Strava Moe said his wife wept. "...," she said.
        """
        end = self._after(last[0])
        if not self._is_right_before(end, begin):
            return False
        told = SOMEBODY.finditer(self._tags, bisect_right(self._starts, last[0]), end)
        return any(
            self.nameless.sign(self._small[found.end() - 1]) == sign and self._tags[found.start() - 1] != "b"
            for found in told
        )  # but: when she was a young girl

    def _speaks_as_somebody(self, place: int, end: int, sign: str) -> bool:
        """
        Whether the sentence of who speaks at a place shows a person of a gender, whatever lists know of the
        name: Strava Moe, who owns the mill, said; Strava Moe said he
        """
        tags, words = self._tags, self._small
        i = bisect_right(self._starts, place) - 1
        while tags[i] in "NTw":
            i += 1
        if tags[i] == ",":
            lists = self.lex.words
            who = tags[i + 1] == "W" and words[i + 1] not in lists["relating"]
            does = tags[i + 2] in "vVbX" or words[i + 2].endswith("s")
            return who and does and words[i + 2] not in lists["of_several"]
        own = i + 1 + (tags[i + 1] == "t")
        if not (
            tags[i] == "V" and tags[own] == "P" and own < end and self.lex.gender.get(words[own]) == sign
        ):
            return False
        earlier = self._between(self._starts[0], place)
        return all(one.gender != sign for _, one in earlier)  # Moe left. Nordbank said he had
