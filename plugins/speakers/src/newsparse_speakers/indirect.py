"""
Where the words that were said stand, for a clause.
"""

import re
from collections.abc import Iterable

from newsparse_speakers import circumstances, deeds, edges, endings, inverted
from newsparse_speakers.beginnings import begin
from newsparse_speakers.clauses import Clause, Sentence
from newsparse_speakers.conveyed import in_court
from newsparse_speakers.edges import within
from newsparse_speakers.lexicon import SAYS
from newsparse_speakers.phrases import Region
from newsparse_speakers.reporting import verbs
from newsparse_speakers.tokens import Tokens

_BARE = re.compile("[NTwg#DPOdAaezRc(),]++(?:(?<=c)v[NTwg#DPOdpR]*+)?")
_NOUN = re.compile("(?:D?[NTwgPO#D])(?:c(?!#)[^XbVBt]*)?")  # goodbye and left
_TO_DO = re.compile("o.[^XbVv,Wtk]*(?:[Wtk][^,]*)?")  # his promise to build a wall has failed
_WHOM = re.compile("o(?:O|D(?![DNTwgv#,]))[^tkXbvVQKE]*")
_TREATED = re.compile("[po][^XbtWkPQKEco,;:.\n]++(?<!p)[Xb]")
_FRONT = re.compile("(?:So|[pR])[pR]*O?[^XbvVBPtkWQKE,]*")
_FINITE = re.compile("[XbVv]")
_DOING = re.compile("[kp]G|G(?![^,]*(?:[Xb]|[vV][PO]))")  # but: seeing it made him sad
_FACT = re.compile("t[^,XbvVQKE]+[RXbn]*[XbVv][^,;XbVvWtkcQKE]*?(?=R?[Xb]|(?<=[NwPR)])[vV](?=[poDRN.,]))")
_CLAUSE = re.compile("[NwTPD][RXbn]*[XbVv]")
_MARKED = re.compile("[QKE]")
_BEHIND = frozenset(("VS", "TO", "COLON"))  # orders whose words do not just follow their cue
_OBJECT = 2  # words of an object that tells nothing: she praised the mayor
_OWN = 2  # the strength of a verb that has a statement of its own inside another one


class Report:
    """
    Finds the words that were said in the sentences of an article.
    """

    __slots__ = (
        "_pairs",
        "_verbs",
        "_words",
        "small",
        "tags",
        "tokens",
    )

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.tags = tokens.tags
        self.small = tokens.small
        self._words = tokens.lex.words
        self._pairs = tokens.lex.pairs
        self._verbs = verbs(tokens.lex)

    def statements(
        self, sentences: Iterable[Sentence], used: set[Clause]
    ) -> list[tuple[Clause, list[Region]]]:
        """
        The clauses that report something, each with its words; what lies inside them is theirs.

        Those that were *used* for quotations are left out.
        """
        tags, small, quoting = self.tags, self.small, self._verbs.quoting
        content, silent = self._content, self._silent
        found: list[tuple[Clause, list[Region]]] = []
        for sentence in sentences:
            clauses = sentence.clauses
            if not clauses:
                continue
            high = sentence.high
            if tags[high - 1] == ".":
                high -= 1
                if tags[high - 1] == ".":
                    high = edges.stripped(tags, sentence.low, high)
            inside: list[Region] | None = None  # the words of verbs of saying so far
            for clause in clauses:
                strength = clause.strength
                taken = clause in used
                if taken and (
                    strength < SAYS
                    or clause is clauses[-1]
                    or min([one.strength for one in clauses]) >= _OWN  # none that may lie inside
                ):
                    continue
                start, end = clause.cue
                if inside is not None and strength < _OWN and within(inside, start):
                    continue  # she said she hopes: one statement
                if (
                    small[end - 1] in quoting
                    and tags[end] != "t"
                    and clause.order != "TO"
                    and not in_court(self.tokens, tags, clause, high)
                ):
                    continue
                regions = clause.told
                if regions is None:
                    regions = content(sentence, clause, high)
                told = bool(regions) and not silent(clause, regions)
                if strength == SAYS and regions and (told or clause.shared):
                    inside = regions if inside is None else inside + regions
                if told and not taken:
                    found.append((clause, regions))
        return found

    def _silent(self, clause: Clause, regions: list[Region]) -> bool:
        """
        Whether nothing is told: she praised her, said goodbye, was condemned in Oslo, is expected to come.
        """
        tags, order, end, passive = self.tags, clause.order, clause.cue[1], clause.passive
        if order == "TO":
            return self.small[clause.cue[0]] in self._words["comes"]
        if deeds.unsaid(self.tokens, tags, clause):
            return True
        word, (low, high) = self.small[end - 1], regions[0]
        doubtful = passive or order == "PART" or word in self._verbs.doubtful
        if doubtful and self._done(clause, word, regions):
            return True
        if tags[end] == "t":
            return False
        if tags[low] == "o" and _WHOM.fullmatch(tags, low, high) and word not in self._verbs.onto:
            return True  # wrote to her on Monday
        strong = clause.strength == SAYS
        if high - low > _OBJECT and not (passive or (strong and "c" in tags[low + 1 : low + 3])):
            return False
        if len(regions) > 1 or order == "VS" or _BARE.fullmatch(tags, low, high) is None:
            return False
        if strong and not passive:
            clausal = order == "COLON" or word in self._verbs.clausal
            return clausal and _NOUN.fullmatch(tags, low, high) is not None
        return passive or high - low <= _OBJECT

    def _done(self, clause: Clause, word: str, regions: list[Region]) -> bool:
        """
        Whether a clause tells what was done, by its verb *word* and the words of its *regions*.
        """
        tags, small, end, words = self.tags, self.small, clause.cue[1], self._words
        low, high = regions[0]
        if clause.order == "PART" and endings.opens(self.tokens, tags, clause, (low, high)):
            return True  # responding to the claims, Moe wept
        if word in self._pairs and small[end] in self._pairs[word] and tags[end + 1] == "o":
            return True  # went on to win
        lemma = self._verbs.deeds.get(word)
        if lemma and deeds.did(self.tokens, tags, clause, lemma, regions[-1]):
            return True
        if word in self._verbs.blows and words["onto_what"].isdisjoint(small[low:high]):
            return True  # attacked a man in Oslo; but: attacked it as a mess
        tag, subject, passive = tags[end], clause.subject, clause.passive
        if tag in "optk":
            if passive and tag == "o" and word in words["foreseen"]:
                return True
            if clause.order != "BY" and small[end] in self._verbs.mute.get(word, ()):
                return True
        if tag == "p" and edges.treated(self.tokens, tags, clause, (low, high)):
            return True
        if passive and tag not in "to" and word in words["come_upon"]:
            return True  # he was found alive
        if word not in words["treated"] or tag not in "po" or clause.shared or subject is None:
            return False
        return tags[subject[1] - 1] == "w" and _TREATED.match(tags, end) is not None

    def content(self, sentence: Sentence, clause: Clause) -> list[Region]:
        """
        The tokens of what *clause* says was said.
        """
        told = clause.told
        if told is None:
            high = edges.stripped(self.tags, sentence.low, sentence.high)
            told = clause.told = self._content(sentence, clause, high)
        return told

    def _content(self, sentence: Sentence, clause: Clause, high: int) -> list[Region]:
        tags, left, start, order = self.tags, clause.left, clause.right, clause.order
        strong, before = clause.strength == SAYS, tags[left - 1]
        if order == "PART" and start >= high:
            return []  # she said, laughing
        if order in _BEHIND or (before in ",K" and self._closes(sentence, clause, high)):
            return self._before(sentence, clause, high)
        if start >= high:
            return []
        tag = tags[start]
        if before == "W" and tag == ",":
            return []  # a letter which the paper had seen, he said it rained
        if left == sentence.low + 1 and tag in "Xb" and self.small[left - 1] in self._words["what"]:
            return []  # what she said was wrong
        if tag != "t":
            start = begin(self.tokens, tags, self._verbs, start, high, strong)
        end = endings.end(self.tokens, tags, sentence, clause, start, high)
        if order == "NOUN":
            opens = left == sentence.low  # his claim that it rained was false
            done = _TO_DO.match(tags, start, end) or (opens and _FACT.match(tags, start, end))
            if done:
                end = done.end()
        if not strong and tags[left] == "W" and before != ",":
            end = edges.main_verb(self.tokens, tags, sentence.low, clause, start, end)
        if start >= end:
            return []
        if tags[start] == "E":
            end = start + 1  # shouted "Liar!" as he was led away
        return [(start, end)]

    def _closes(self, sentence: Sentence, clause: Clause, high: int) -> bool:
        """
        Whether a clause stands behind the words that it tells, not before them.
        """
        tags, left, start = self.tags, clause.left, clause.right
        if (
            (clause.strength < SAYS and start < high and not in_court(self.tokens, tags, clause, high))
            or left <= sentence.low
            or (tags[left - 1] == "K" and (clause.shared or clause.passive))
            or (tags[start] == "R" and tags[left] == "W")  # "...," said Moe, who answered calmly
        ):
            return False
        if circumstances.closing(self.tokens, tags, start, high) and not self._about(sentence, clause):
            return True
        return (
            clause.order == "SV"
            and self._clearly(clause)
            and tags[sentence.low] not in "kG"
            and _CLAUSE.search(tags, sentence.low, left) is not None
            and circumstances.closing(self.tokens, tags, start, high, behind=True)
        )

    def _about(self, sentence: Sentence, clause: Clause) -> bool:
        """
        Whether a clause tells of what follows it, and nothing stands before it but when or where: in May, Moe
        complained of the noise.
        """
        tags, start = self.tags, clause.right + (self.tags[clause.right] == "R")
        return (
            tags[start] == "p"
            and clause.order == "SV"
            and self.small[start] not in self._words["when"]
            and _FRONT.fullmatch(tags, sentence.low, clause.left - 1) is not None
        )

    def _clearly(self, clause: Clause) -> bool:
        """
        Whether somebody says something, and it is not said of something: Moe told, but not a plan announced.
        """
        subject, word = clause.subject, self.small[clause.cue[1] - 1]
        if subject is None or self.tags[subject[0]] == "W":
            return False
        indefinite = self.tags[subject[0]] == "D" and self.small[subject[0]] not in self._words["definite"]
        return not indefinite or word in self._words["plain"] or word in self._verbs.telling

    def _before(self, sentence: Sentence, clause: Clause, high: int) -> list[Region]:
        """
        What was said before its clause, and goes on behind it; behind a name and a colon, the paragraph.
        """
        tags, after, end = self.tags, clause.right, clause.left
        low = sentence.low + (tags[sentence.low] == "-")  # (Oslo) - The pier fell, Moe said
        if tags[after] == "R":
            after = circumstances.adverbs(tags, after, high)
        if clause.order == "COLON":
            end = len(tags[after : tags.index("\n", after)].rstrip(".")) + after
            return [(after, end)] if after < end else []
        opening = end > low and tags[end - 1] in ",K"
        while end > low and tags[end - 1] in ",-":
            end -= 1
        if end <= low or (clause.order == "TO" and tags[end - 1] == "t"):
            if clause.order == "TO" and after < high:
                start = inverted.opens(self.tokens, tags, after, high)
                return [(start, high)] if start < high else []
            return []
        if clause.order == "PART" and clause.subject is not None and clause.subject[1] >= end:
            return []  # Moe, pointing at the door, left
        if clause.order == "SV" and _DOING.match(tags, low, end) and tags[end - 1] not in "KE":
            return []  # after saying so in May, Moe disagreed
        if tags[end - 1] == "K" and (
            tags[low] == "G" or (tags[end - 2] in ",:c" and edges.whole(self.tokens, end - 1))
        ):
            low = end - 1  # remarking on "the mess," she said; in May, "We left," she said
        elif tags[end - 1] == "K":
            low = endings.behind_others(tags, sentence, clause, (low, end))
        found = [(low, end)]
        if opening and clause.order == "SV" and _FINITE.search(tags, low, end) is None:
            after = endings.aside(self.tokens, tags, after, high)  # the pier, she pointed out, fell
        if (
            opening
            and edges.goes_on(tags, after, high)
            and not endings.passed_on(self.tokens, tags, sentence, (after + 1, high))
        ):
            start = after + 1
            if clause.order != "SV":
                mark = _MARKED.search(tags, start, high) if tags[end - 1] == "K" else None
                # said Moe, 34, of Oslo. "We left."
                start = mark.start() if mark else inverted.resumes(tags, (low, end), after, high)
            end = endings.end(self.tokens, tags, sentence, clause, start, high)
            if start < end:
                found.append((start, end))
        if len(found) == 1 and clause.order == "SV":
            if _FRONT.fullmatch(tags, low, end) or edges.apposed(tags, clause, low, end):
                return []  # in May, Moe laughed
            if self.small[low] in self._words["meantime"] and tags.find(",", low) == end:
                return []  # when it rained, Moe laughed
        return found
