"""
Who "who" is: the name before it, past what is told of that name.
"""

import re

from newsparse_speakers.answers import NOBODY, Answer, sure
from newsparse_speakers.bywords import Bywords
from newsparse_speakers.phrases import left
from newsparse_speakers.tokens import Tokens

_FAR = 24  # tokens of a phrase before "who"
_BESIDE = 4  # phrases beside each other

_BODY = re.compile("[De]?[NT]+pD?[NT]+")  # the Bank of Norway


class Relatives(Bywords):
    """
    Resolves names, offices and pronouns, those of relative clauses too.
    """

    def _relative(self, tokens: Tokens, tags: str, start: int) -> Answer:
        """
        Who is meant by "who": the name before it, or whom a noun is set beside: Moe, a friend of Lie, who.
        """
        verb = start + 1 + (tags[start + 1] == "R")
        if tags[verb] == "B" or tokens.small[start + 1] in self.lex.words["of_several"]:
            return NOBODY  # Moe and Berg, who say they are late
        end = start - (tags[start - 1] in ",(-")
        thing = tokens.small[start] in self.lex.words["relating"]
        for _ in range(_BESIDE):
            found = left(tags, end - 1, max(0, end - _FAR))
            if found is None:
                return NOBODY
            low = found[0]
            if thing:
                break
            home = (
                tags[low - 2 : low] == ",p"
                and tags[end - 1] == "N"
                and not self._between(tokens.starts[low], tokens.starts[end])
            )
            if home or tags[low - 1 : end] == ",#":
                end = low - 1 - home  # Moe, 24, from Oslo, who
                continue
            if tags[low - 1] == "o" and self._is_person(tokens, low - 2):  # an adviser to Moe
                low = (left(tags, low - 2, max(0, low - _FAR)) or found)[0]
            elif not self._noun_leads(tokens, tags, low, end):
                break
            if tags[low - 1] != "," or tags[low] != "D":
                return NOBODY
            end = low - 1
        starts = tokens.starts
        if tags[start - 1] == "N" and self._people_of(tokens, tags, low, end):
            return NOBODY  # shop owners on Main Street who
        near = self._between(starts[low], starts[end])
        if thing and _BODY.fullmatch(tags, low, end):
            whole = self.organisations.stretched(tokens, tags, low + (tags[low] in "De"), end)
            if whole:
                return Answer(whole)  # the Bank of Norway, which
        if (
            not near
            or not {"N", ")"}.intersection(tags[max(0, end - 2) : end])
            or (thing and near[-1][1].person)
        ):
            return NOBODY
        people = [one for _, one in near if one.person and not thing]
        return sure(people[-1] if people else near[-1][1])  # Moe of Linden Avenue, who

    def _noun_leads(self, tokens: Tokens, tags: str, low: int, end: int) -> bool:
        """
        Whether a phrase is about somebody without a name: several voters, an American, a friend of Moe.
        """
        small = tokens.small
        word = small[end - 1]
        if tags[end - 1] not in "N)" and word not in self.lex.words["generations"]:
            return True
        if (tags[low] in "Dw" or word[-1] == "s") and self.of_a_people(word.removesuffix("s")):
            return True
        if small[low] in self.lex.words["one"] and not tags[low + 1 : end].strip("N"):
            return True
        of = tags.find("p", low, end)
        return of > low and tags[of - 1] in "wT" and self._is_person(tokens, of - 1)

    def _people_of(self, tokens: Tokens, tags: str, low: int, end: int) -> bool:
        """
        Whether a phrase is about several without names, before a preposition: neighbours of Main Street.
        """
        small, words = tokens.small, self.lex.words
        return any(
            tags[i - 1] == "w"
            and (
                small[i - 1] in words["plurals"]
                or self.nameless.sign(small[i - 1].removesuffix("s")) is not None
            )
            for i in range(low + 1, end)
            if tags[i] == "p"
        )

    def _is_person(self, tokens: Tokens, i: int) -> bool:
        return self.nameless.sign(tokens.small[i]) is not None
