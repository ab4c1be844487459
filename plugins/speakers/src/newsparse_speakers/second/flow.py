"""
An article's quotations and reported speech with their sources, sentence by sentence.

Who spoke last goes on: in the mood of reported speech, and in quotations that stand alone.
"""

import re

import attrs

from newsparse import Article, Span
from newsparse_speakers.passages import Passage
from newsparse_speakers.phrases import Region
from newsparse_speakers.records import AttributionKind
from newsparse_speakers.second.contents import contents
from newsparse_speakers.second.cue import Cue
from newsparse_speakers.second.cues import cues
from newsparse_speakers.second.fields import Field, field, mood, reach
from newsparse_speakers.second.subjects import is_thing, main_subject
from newsparse_speakers.tokens import Tokens

Draft = tuple[
    Span | None, tuple[Span, ...], AttributionKind, Span | None, Span | None, str, Tokens, Region | None
]
_FAR = 3  # sentences in which nobody says anything, after which it is not sure who goes on
_INDIRECT = AttributionKind.INDIRECT
_RULES = {
    "SV": "before",
    "VS": "after",
    "AS": "as said",
    "SO": "according",
    "TO": "according",
    "IT": "it says",
    "NOUN": "noun",
}
_OUTER = frozenset(("VS", "SO", "AS", "IT"))
_MARK = re.compile("[QKE]")
_WORD = re.compile("[NwVPXbDeRB]")
_PLAIN = frozenset("QKE,.:;-_()")


@attrs.define(eq=False)
class Voice:
    """
    Who is given as the source, and by which words.
    """

    tokens: Tokens
    subject: Region | None
    cue: Region | None
    rule: str

    def again(self, rule: str) -> "Voice":
        """
        The same source without its cue.
        """
        return Voice(self.tokens, self.subject, None, rule)


class Flow:
    """
    Reads the passages of an article in order.
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        self.drafts: list[Draft] = []
        self.voice: Voice | None = None  # who spoke last
        self.waiting: list[tuple[Passage, int]] = []  # quotations that stand alone, nobody said them yet
        self.before: Field | None = None  # the sentence before
        self.gap = 0  # sentences since something was said
        self.unsaid: list[tuple[Passage, int]] = []  # quotations of the sentence before that nobody said
        self.told = False  # whether the sentence before had words that were said
        self.fresh = False  # whether the sentence before had somebody speak

    def read(self, passage: Passage) -> None:
        """
        Take in a paragraph.
        """
        self._give_up()
        for sentence in passage.sentences:
            self._sentence(passage, field(passage.tokens, passage.tags, sentence.low, sentence.high))

    def finish(self) -> list[Draft]:
        """
        The drafts of all.
        """
        self._give_up()
        return self.drafts

    def _sentence(self, passage: Passage, here: Field) -> None:
        found = [(cue, contents(here, cue)) for cue in cues(here)]
        marks = [one.start() for one in _MARK.finditer(here.tags, here.low, here.high)]
        if here.high < len(here.tags) and here.tags[here.high] in "QKE":
            marks.append(here.high)
        alone = _WORD.search(here.tags, here.low, here.high) is None
        carried = self.voice
        further = self._further(here, found)
        covered: set[int] = set()
        unsaid: list[int] = []
        for at in marks:
            if alone:
                self._alone(passage, at)
            else:
                voice, regions = self._quoted(here, [] if further else found, at, covered)
                self._quotation(passage, at, voice, regions)
                self.voice = voice or self.voice
                if voice is None:
                    unsaid.append(at)
        self._statements(here, found, covered)
        self.unsaid = [(passage, at) for at in unsaid]
        goes_on = (further or not found) and (self._goes_on(here) or self._hearsay(here))
        if goes_on and not marks:
            self._reported(here, (self._before() or carried) if self.gap < _FAR else None)
        kept = further or (bool(marks) and not alone and self.voice is not carried)
        self._remember(here, found, told=goes_on or bool(marks), marks=bool(marks), kept=kept)
        if not alone:
            self._give_up()

    def _alone(self, passage: Passage, at: int) -> None:
        """
        A quotation without words around it: who spoke before goes on, or who is named next has said it.
        """
        if self.voice is not None and self.fresh:
            self._quotation(passage, at, self.voice.again("carried on"), [])
        else:
            self.waiting.append((passage, at))

    def _quoted(
        self, here: Field, found: list[tuple[Cue, list[Region]]], at: int, covered: set[int]
    ) -> tuple[Voice | None, list[Region]]:
        """
        The source of a quotation in its sentence, or who goes on, and the words around it that were said.
        """
        voice, regions = self._source(here, found, at, covered)
        if voice is None and self.voice is not None:
            near = self.gap < _FAR and self._goes_on(here, quoted=True)
            if near or (self.gap == 0 and self._hearsay(here)):
                return self.voice.again("goes on"), [(here.low, here.high)]
        if voice is None and here.tags[at - 1 : at] == ":":
            subject = main_subject(here, here.pieces[-1])
            if subject is not None and not is_thing(here, subject):
                voice = Voice(here.tokens, subject, None, "colon")
        return voice, regions

    def _statements(self, here: Field, found: list[tuple[Cue, list[Region]]], covered: set[int]) -> None:
        """
        Add what is said in a sentence without marks.
        """
        for n, (cue, regions) in enumerate(found):
            if n not in covered and regions and not (cue.order == "NOUN" and cue.subject is None and n > 0):
                self._statement(here, regions, cue, f"reported {cue.order}")
            elif cue.pointing and not regions and self.before is not None:
                before = (self.before.low, self.before.high)
                voice = Voice(here.tokens, cue.subject, cue.cue, "points back")
                if not self.told:
                    self._add(None, (_span(self.before.tokens, before),), _INDIRECT, voice)
                for one, at in self.unsaid if cue.subject else ():
                    self._quotation(one, at, voice, [before])

    def _remember(
        self, here: Field, found: list[tuple[Cue, list[Region]]], *, told: bool, marks: bool, kept: bool
    ) -> None:
        """
        Keep who spoke, for the sentences that follow.
        """
        speaking = [
            cue
            for cue, regions in found
            if cue.subject is not None
            and (cue.strength > 1 or regions)
            and (regions or self.waiting or not is_thing(here, cue.subject))
        ]
        self.told = told or any(regions for _, regions in found)
        self.gap = 0 if self.told or speaking else self.gap + 1
        self.before = here
        if kept:
            self.fresh = True
            return
        if speaking:
            outer = next((cue for cue in speaking if cue.order in _OUTER), speaking[0])
            self.voice = Voice(here.tokens, outer.subject, outer.cue, "sentence before")
            for one, at in self.waiting:
                self._quotation(one, at, self.voice.again("sentence after"), [])
            self.waiting = []
        self.fresh = bool(speaking) or marks or (self.fresh and self._in_mood(here))

    def _give_up(self) -> None:
        """
        Nobody said the quotations that wait.
        """
        for one, at in self.waiting:
            self._quotation(one, at, None, [])
        self.waiting = []

    def _further(self, here: Field, found: list[tuple[Cue, list[Region]]]) -> bool:
        """
        Whether a sentence goes on with what was said: its main clause is in the mood of reported speech.
        """
        if self.voice is None or any(cue.order not in ("SV", "NOUN") for cue, _ in found):
            return False
        main = next((n for n, piece in enumerate(here.pieces) if piece.kind == "main"), None)
        if main is None or any(cue.last < main and regions for cue, regions in found):
            return False
        return mood(here, here.pieces[main])

    def _before(self) -> Voice | None:
        """
        Whom the sentence before is about, where nobody spoke in it: "Moe ist besorgt. Der Steg sei alt."
        """
        before = self.before
        if before is None or self.gap == 0:
            return None
        subject = main_subject(before, before.pieces[-1])
        if subject is None or is_thing(before, subject) or not _named(before, subject):
            return None
        return Voice(before.tokens, subject, None, "")

    def _hearsay(self, here: Field) -> bool:
        """
        Whether a sentence says what is told: "Das Boot soll gesunken sein".
        """
        tokens, tags = here.tokens, here.tags
        words = tokens.lex.second
        for piece in here.pieces:
            if not words["hearsay"].isdisjoint(tokens.small[piece.low : piece.high]):
                last = piece.high - 1
                past = tokens.small[last] in words["perfect"] and tags[last - 1] in "GwvVX"
                return past or self.told
        return False

    def _goes_on(self, here: Field, *, quoted: bool = False) -> bool:
        """
        Whether a sentence is in the mood of reported speech, and near enough to what was said.
        """
        words = here.tokens.lex.second
        said = here.tokens.small[here.low : here.high]
        if not words["first"].isdisjoint(said):
            return False
        strong = words["mood"] - words["weak_mood"]
        return self._in_mood(here) and (
            self.told or (quoted and self.gap == 0) or not strong.isdisjoint(said)
        )

    def _in_mood(self, here: Field) -> bool:
        return any(mood(here, piece) for piece in here.pieces)

    def _source(
        self, here: Field, found: list[tuple[Cue, list[Region]]], at: int, covered: set[int]
    ) -> tuple[Voice | None, list[Region]]:
        """
        The source of the quotation at token *at* in its own sentence, and the clause it is said in.
        """
        best: tuple[int, int, int] | None = None
        for n, (cue, regions) in enumerate(found):
            if cue.passive and cue.subject is None:
                continue
            inside = any(low <= at < high for low, high in regions)
            piece = here.pieces[cue.piece]
            nearest = abs(at - cue.cue[0])
            beside = piece.low - at == 1 or (piece.low - at == 2 and here.tags[at + 1] in ",-")
            own = piece.low <= at < reach(here, cue.piece)
            if (cue.order in ("VS", "IT", "AS") and beside) or (cue.order == "SO" and 0 < cue.low - at < 3):
                rank, nearest = 0, 0
            elif inside and piece.kind == "main" and here.tags[piece.low - 1 : piece.low] == ":":
                rank, nearest = 1, -1  # ... kritisierte das Gesetz: So sagte Moe, es sei ...
            elif inside:
                rank, nearest = 1, n
            elif own and piece.kind == "main" and cue.order == "SV" and not mood(here, piece):
                rank, nearest = 1, -1
            elif beside and cue.order == "SV" and cue.fronted and not any(low > at for low, _ in regions):
                rank, nearest = 2, 0
            elif own:
                rank = 3
            elif here.tags[at - 1 : at] == ":" and cue.cue[0] < at:
                rank = 4
            elif cue.strength > 1 and cue.cue[0] < at and cue.order == "SV" and piece.kind == "main":
                rank = 6
            else:
                continue
            if best is None or (rank, nearest) < best[:2]:
                best = (rank, nearest, n)
        if best is None:
            return None, []
        cue, regions = found[best[2]]
        if any(low <= at < high for low, high in regions):
            covered.add(best[2])
        else:
            regions = []
        if cue.subject is None:
            return None, regions
        return Voice(here.tokens, cue.subject, cue.cue, _RULES[cue.order]), regions

    def _quotation(self, passage: Passage, at: int, voice: Voice | None, regions: list[Region]) -> None:
        """
        Add a quotation, where somebody said it.
        """
        tokens = passage.tokens
        quote = self.article.quotes[tokens.quotes[at]]
        content, kind = quote.segments, AttributionKind.DIRECT
        if any(not _PLAIN.issuperset(passage.tags[low:high]) for low, high in regions):
            content, kind = tuple([_span(tokens, region) for region in regions]), AttributionKind.MIXED
        if voice is not None:
            self._add(quote.span, content, kind, voice)

    def _statement(self, here: Field, regions: list[Region], cue: Cue, rule: str) -> None:
        """
        Add speech without marks and with a cue.
        """
        content = tuple([_span(here.tokens, region) for region in regions])
        self._add(None, content, _INDIRECT, Voice(here.tokens, cue.subject, cue.cue, rule))

    def _reported(self, here: Field, voice: Voice | None) -> None:
        """
        Add a sentence that goes on with what was said.
        """
        content = (_span(here.tokens, (here.low, here.high)),)
        voice = voice or Voice(here.tokens, None, None, "")
        self._add(None, content, _INDIRECT, voice.again("goes on"))

    def _add(
        self, quote: Span | None, content: tuple[Span, ...], kind: AttributionKind, voice: Voice
    ) -> None:
        tokens = voice.tokens
        mention = _span(tokens, voice.subject) if voice.subject else None
        cue = _span(tokens, voice.cue) if voice.cue else None
        self.drafts.append((quote, content, kind, mention, cue, voice.rule, tokens, voice.subject))


def _named(field: Field, subject: Region) -> bool:
    """
    Whether a phrase has a name, or letters as parties have.
    """
    low, high = subject
    words = [field.tokens.printed(i) for i in range(low, high)]
    return "NN" in field.tags[low:high] or any(len(word) > 1 and word.isupper() for word in words)


def drafts(article: Article, passages: list[Passage]) -> list[Draft]:
    """
    What is known of the speech in an article before names are.
    """
    flow = Flow(article)
    for passage in passages:
        flow.read(passage)
    return flow.finish()


def _span(tokens: Tokens, region: Region) -> Span:
    return tokens.span(region)
