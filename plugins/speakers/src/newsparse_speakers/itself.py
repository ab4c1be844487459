"""
Which organisation "it" is that says something: the one that spoke, or acted, in the sentence right before.
"""

import re
from bisect import bisect_right

from newsparse_speakers.answers import NOBODY, Answer, sure
from newsparse_speakers.around import Mention
from newsparse_speakers.beings import Being
from newsparse_speakers.newcomers import Newcomers

_MARKED = re.compile("[NT]+[_)(N]{0,5}")  # Nordbank Corp <NBK.O> said
_ACTS = re.compile("(?:,[^,.]{1,30},)?R?X?R?[vV]")
_SUFFERS = re.compile("(?:,[^,.]{1,30},)?R?X?R?bR?v")  # was fined
_TURNS = re.compile(",c((?:D[wT#]|[NT])[wTNg#]*)(?:p[DwTNg#]+)?R?[VvXb]")  # , but the court refused
_PAPER = re.compile("D[w#]{0,2}w")


class Itself(Newcomers):
    """
    Tells which organisation goes on as "it".
    """

    latest: Mention | None = None  # who spoke last, where nobody without a name spoke since
    spoken = -1  # where anybody spoke last, with a name or not
    unknown = -1, ""  # where somebody spoke last of whose name nothing else is told, and that: Nordair said

    def _body(self, at: int) -> Answer:
        """
        The organisation that spoke in the sentence right before, which goes on: it added that.
        """
        latest, i = self.latest, bisect_right(self._starts, at) - 1
        verb, lists = self._small[i + 1], self.lex.words
        if self.lex.lemma.get(verb) not in lists["inverted"] and verb not in lists["telling"]:
            return NOBODY  # it shows, it means
        if self._replied(i):
            return NOBODY  # Nordbank asked the ministry. "No," it replied
        begin = self._begin(i)
        if latest is not None and latest[0] >= self._starts[begin]:
            return self._goes_on_as(latest[1])
        end = -1 if latest is None else self._after(latest[0])
        if latest is None or not self._is_right_before(end, begin):
            topic = None if self.lex.verb_second else self._topic(i, begin)
            return NOBODY if topic is None else sure(topic)
        if not self.lex.verb_second and self._gives_way(latest, end):
            return NOBODY
        return self._goes_on_as(latest[1])

    def _goes_on_as(self, body: Being) -> Answer:
        return NOBODY if body.person or body.gender or body.surnamed else sure(body)

    def _gives_way(self, latest: Mention, end: int) -> bool:
        """
        Whether something else than the organisation that spoke in a sentence may say what comes next.
        """
        place, body = latest
        low = bisect_right(self._starts, place) - 1
        if self._turns(low, end):
            return True
        verb = max(self._tags.find("V", low, end), low - 1)
        known = len(body.words) == 1 or self._is_body(body)
        if known and self._small[verb] in self.lex.words["clear"]:
            return False
        return self._is_written(low, end)  # Nordbank wrote a letter, Folarin Adu said the report was late

    def _topic(self, i: int, begin: int) -> Being | None:
        """
        The organisation that the sentence before token *begin* is about, where it alone may be "it" at token
        *i*: Nordbank Foods blamed a fault. "...," it said.
        """
        starts, tags = self._starts, self._tags
        low, high = self._sentence_before(begin)
        named = self._between(starts[low], starts[high])
        if len(named) != 1 or not self._is_body(named[0][1]) or not self._subject(named[0], low):
            return None
        place, body = named[0]
        name = _MARKED.match(tags, bisect_right(starts, place) - 1)
        if name is None or self._turns(low, high):
            return None
        if self._small[name.end()] in self.lex.words["clear"]:
            return body
        acts = _ACTS.match(tags, name.end()) is not None
        if not acts and self._suffers(name.end(), high):
            acts = not self._says(i, self.lex.words["empty"] | self.lex.words["groups"])
        if not acts or self._is_written(low, high):
            return None  # closed the gate and put up a sign
        spoken = self.spoken
        if tags[i - 1] in "KQE":  # "...," it said
            alone = self.people.text.find("\n", spoken, starts[low]) >= 0
        else:
            alone = spoken < 0
        return body if alone or spoken < 0 else None

    def _suffers(self, low: int, high: int) -> bool:
        """
        Whether something is done to the organisation before token *low*, and nothing tells who did so up to
        token *high*: Nordbank was fined; but: was fined by the regulator.
        """
        if _SUFFERS.match(self._tags, low) is None:
            return False
        lists, words = self.lex.words, self._small[low:high]
        return lists["agent"].isdisjoint(words) and lists["groups"].isdisjoint(words)

    def _turns(self, low: int, high: int) -> bool:
        """
        Whether somebody else takes over in a second clause between two tokens: but the court refused.
        """
        found = _TURNS.search(self._tags, low, high) if "c" in self._tags[low:high] else None
        if found is None:
            return False
        words, lists = self._small, self.lex.words
        contrast = words[found.start() + 1] in lists["contrary"]
        return contrast and any(words[k] in lists["groups"] for k in range(*found.span(1)))

    def _is_written(self, low: int, high: int) -> bool:
        """
        Whether something that may say so itself is spoken of between two tokens: put up a sign.
        """
        words, lists = self._small, self.lex.words
        written, seen_in = lists["written"], lists["seen_in"]  # but: said in a letter
        return any(
            words[found.end() - 1] in written and words[found.start() - 1] not in seen_in
            for found in _PAPER.finditer(self._tags, low, high)
        )
