"""
Who "he" and "she" are: the subject or the speaker nearest before, where these fit.
"""

from newsparse_speakers.answers import NOBODY, Answer, several, sure
from newsparse_speakers.beings import Being
from newsparse_speakers.people import People

_LINE = 10_000  # characters of a sentence
_NEAR = 1_200  # characters in which a pronoun's owner is looked for


class Pronouns:
    """
    Resolves pronouns, in the order of the text, so that "he" can be who spoke last.
    """

    def __init__(self, people: People) -> None:
        self.people = people
        self.lex = people.lex
        self.last: tuple[int, Being] | None = None

    def _pronoun(self, word: str, at: int) -> Answer:
        sign = self.lex.gender.get(word, "")
        if sign == "plural" or word in self.lex.words["first"]:
            return NOBODY
        fits = ("", sign)
        fitting = [
            found
            for found in self._before(at)
            if (who := found[1]).gender in fits and (who.person or who.gender)
        ]
        last = self.last
        if last is not None and at - last[0] < _NEAR and last[1].gender in fits:
            being = last[1]
            others = [who for place, who in fitting if place > last[0] and who is not being]
            if not others or (being.gender == sign and all(who.gender != sign for who in others)):
                return sure(being)
            subject = self._subject(at, [who for _, who in fitting])
            if subject is not None and (subject is being or subject.gender == sign):
                return sure(subject)
            return several([being, *others])
        certain = list(dict.fromkeys([who for _, who in fitting if who.gender == sign]))
        if len(certain) == 1:
            subject = self._subject(at, [who for _, who in fitting])
            if subject is not None and subject is not certain[0] and subject.person:
                return several([certain[0], subject])
            return sure(certain[0])
        if certain:
            subject = self._subject(at, certain)
            return several(certain) if subject is None else sure(subject)
        return several(list(dict.fromkeys([who for _, who in fitting])))

    def _subject(self, at: int, among: list[Being]) -> Being | None:
        """
        Whom the sentence before begins with.
        """
        text = self.people.text
        low = max(0, at - _LINE)
        begin = max(text.rfind("\n", low, at), text.rfind(". ", low, at), 0)
        low, high = max(0, begin - _LINE), max(0, begin - 1)
        earlier = max(text.rfind("\n", low, high), text.rfind(". ", low, high), 0)
        for low, high in ((begin, at), (earlier, begin)):
            for _place, who in self._between(low, high):
                if who in among:
                    return who
        return None

    def _before(self, at: int) -> list[tuple[int, Being]]:
        return self._between(max(0, at - _NEAR), at)

    def _between(self, low: int, high: int) -> list[tuple[int, Being]]:
        return self.people.between(low, high)
