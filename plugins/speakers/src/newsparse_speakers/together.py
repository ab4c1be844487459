"""
Who is meant by a phrase that names several, Ida Moe and Karl Berg, or one by two offices.
"""

from newsparse_speakers.answers import Answer
from newsparse_speakers.crowds import runs_of, stretched
from newsparse_speakers.heads import ends_office, of_both
from newsparse_speakers.printed import named_words
from newsparse_speakers.relatives import Relatives
from newsparse_speakers.tokens import Tokens
from newsparse_speakers.unions import union


class Together(Relatives):
    """
    Resolves the names of several who speak as one source.
    """

    def _crowd(self, tokens: Tokens, tags: str, start: int, end: int) -> Answer | None:
        """
        The names of a list that a phrase belongs to.
        """
        found = None if self.lex.verb_second else stretched(self.people, tokens, tags, start, end)
        return self._several_names(tokens, tags, *found) if found else None

    def _several_names(self, tokens: Tokens, tags: str, start: int, end: int) -> Answer:
        if own := union(self.people, tokens, tags, start, end):
            return self._named(named_words(tokens, *own), tokens, tags, *own)
        joined = tags.find("c", start, end)
        found, office = (
            list[Answer](),
            tags[joined + 1] == "w" and tokens.small[joined - 1] in self.lex.words["roles"],
        )
        for low, high in runs_of(self.people, tokens, tags, start, end):
            if tags[high : high + 2] == "cT" and ends_office(self.people, tokens, high):
                office = True
                continue  # Government Spokesman and Minister Ida Moe
            begin, last = self.people.person_in(tokens, tags, low, high)
            answer = self._named(named_words(tokens, begin, last), tokens, tags, begin, last)
            if answer.name:
                found.append(answer)
                office = office or of_both(self.people, tokens, joined, begin, last)
        if office and len(found) == 1:
            return found[0]
        return Answer(None, tuple(dict.fromkeys([one.name for one in found if one.name])))
