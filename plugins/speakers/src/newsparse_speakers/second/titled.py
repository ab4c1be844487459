"""
Whom an article names by an office and a name that no list has: "Papst Leo", "Präsidentin Tully Moe".
"""

from newsparse_speakers.beings import Being
from newsparse_speakers.printed import named_words
from newsparse_speakers.second.bywords import Bywords
from newsparse_speakers.second.holders import Holders
from newsparse_speakers.second.signs import sign_of
from newsparse_speakers.second.whose import is_office, is_person, unknown_titled
from newsparse_speakers.tokens import Tokens


class Titled(Bywords):
    """
    Knows who holds the offices of an article.
    """

    holders: Holders | None = None
    met = False  # whether the article has been looked through for them

    def _introduced(self) -> None:
        """
        Take in who has an office before a name that no list has: "Präsidentin Tully Moe".
        """
        self.met = True
        tokens = self.read[0].tokens
        for head, high in unknown_titled(tokens):
            words = named_words(tokens, head + 1, high)
            being = self._named(words, tokens, tokens.tags, head + 1, high).being
            if being is not None and len(being.words) == len(words):
                self._titled(being, tokens, tokens.tags, head)

    def _titled(self, being: Being, tokens: Tokens, tags: str, head: int) -> None:
        """
        Keep whom the article names by an office and a name that no list has: "Papst Leo", "Chefin Tully Moe".
        """
        sign = sign_of(tokens, tags, head)
        if is_office(tokens, head) or (sign == "female" and is_person(tokens, head)):
            being.person, being.gender = True, being.gender or sign
            self._held().add(tokens.small[head], being)

    def _held(self) -> Holders:
        if self.holders is None:
            self.holders = Holders(self.people, self.read[0])  # its tokens are those of the article
        return self.holders
