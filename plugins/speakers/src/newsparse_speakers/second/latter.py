"""
Who "dieser" and "diese" are: whom a text has named last.
"""

from bisect import bisect_right

from newsparse_speakers.answers import NOBODY, Answer, sure
from newsparse_speakers.second import unnamed
from newsparse_speakers.second.nouns import feminine
from newsparse_speakers.second.pointing import Pointing
from newsparse_speakers.tokens import Tokens


class Latter(Pointing):
    """
    Resolves words for whom the sentence before names last: "Moe warf Lie Eile vor. Dieser sagte ..."
    """

    def _word(self, tokens: Tokens, tags: str, start: int, at: int) -> Answer:
        word, words = tokens.small[start], self.lex.second
        if tags[start] in "De" and word in words["latter"] and not self._is_plural(tokens, tags, start):
            return self._latter("male" if word in words["men"] else "female", start, at)
        return super()._word(tokens, tags, start, at)

    def _latter(self, sign: str, i: int, at: int) -> Answer:
        """
        Who the word at token *i* is, where nobody without a name and nothing else is spoken of there.
        """
        starts, tokens = self.people.starts, self.read[0].tokens
        begin = self._begin(i)
        sentence = (begin, i) if self._between(starts[begin], at) else unnamed.before(tokens.tags, begin)
        if sentence is None:
            return NOBODY
        low, high = sentence
        named = [(place, self._same(one)) for place, one in self._between(starts[low], starts[high])]
        fitting = [(place, one) for place, one in named if self._somebody(one) and one.gender in ("", sign)]
        if not fitting:
            return NOBODY
        place, last = fitting[-1]
        behind = bisect_right(starts, place)
        if (
            last.gender == sign
            and next(unnamed.alone(tokens, low, high), -1) < 0
            and not _has_thing(tokens, behind, high, sign)
        ):
            return sure(last)
        return Answer(None, tuple(dict.fromkeys([one.name for _, one in fitting])))


def _has_thing(tokens: Tokens, low: int, high: int, sign: str) -> bool:
    """
    Whether a noun between two tokens is of a gender: "Moe fordert vom Rat Geld", "Moe bat die Stadt um Geld".
    """
    tags, words = tokens.tags, tokens.lex.second
    articles = words["of_masculine"] if sign == "male" else words["of_feminine"]
    return any(
        tags[i] == "N"
        and tokens.small[i - 1] in articles
        and (sign == "male" or feminine(tokens, tags, (i, i + 1)))
        for i in range(low, high)
    )
