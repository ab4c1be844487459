"""
An article's quotations and reported speech with their sources, sentence by sentence.

Who spoke last goes on: in the mood of reported speech, and in quotations that stand alone.
"""

import attrs

from newsparse import Article, Span
from newsparse_speakers.passages import Passage
from newsparse_speakers.phrases import Region
from newsparse_speakers.records import AttributionKind
from newsparse_speakers.second.contents import contents
from newsparse_speakers.second.cues import Cue, cues, is_thing, main_subject, mood
from newsparse_speakers.second.fields import Field, field
from newsparse_speakers.tokens import Tokens

Draft = tuple[
    Span | None, tuple[Span, ...], AttributionKind, Span | None, Span | None, str, Tokens, Region | None
]
_FAR = 3  # sentences in which nobody says anything, after which it is not sure who goes on
_INDIRECT = AttributionKind.INDIRECT
_OUTER = frozenset(("VS", "SO", "AS", "IT"))
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
        self.told = False  # whether the sentence before had words that were said
        self.fresh = False  # whether the sentence before had somebody speak

    def read(self, passage: Passage) -> None:
        """
        Take in a paragraph.
        """
        if self.waiting:
            for one, at in self.waiting:
                self._quotation(one, at, None, [])
            self.waiting = []
        for sentence in passage.sentences:
            self._sentence(passage, field(passage.tokens, passage.tags, sentence.low, sentence.high))

    def finish(self) -> list[Draft]:
        """
        The drafts of all.
        """
        for one, at in self.waiting:
            self._quotation(one, at, None, [])
        return self.drafts

    def _sentence(self, passage: Passage, here: Field) -> None:
        tokens, tags = here.tokens, here.tags
        found = [(cue, contents(here, cue)) for cue in cues(here)]
        marks = [i for i in range(here.low, here.high) if tags[i] in "QKE"]
        if here.high < len(tags) and tags[here.high] in "QKE":
            marks.append(here.high)
        covered: set[int] = set()
        alone = not any(t in "NwVPXbDeRB" for t in tags[here.low : here.high])
        carried = self.voice
        further = carried is not None and self._further(here, found)
        for at in marks:
            if alone:
                if carried is not None and self.fresh:
                    self._quotation(passage, at, carried.again("carried on"), [])
                else:
                    self.waiting.append((passage, at))
                continue
            voice, region = (None, None) if further else self._source(here, found, at, covered)
            if voice is None and carried is not None and self.gap < _FAR and self._goes_on(here, quoted=True):
                voice, region = carried.again("goes on"), (here.low, here.high)
            if voice is None and carried is not None and self.gap == 0 and self._hearsay(here):
                voice, region = carried.again("goes on"), (here.low, here.high)
            if voice is None and tags[at - 1 : at] == ":":
                subject = main_subject(here, here.pieces[-1])
                if subject is not None and not is_thing(here, subject):
                    voice = Voice(tokens, subject, None, "colon")
            if voice is None and (subject := self._name(here, at)) is not None:
                voice = Voice(tokens, subject, None, "subject")
            self._quotation(passage, at, voice, [region] if region is not None else [])
            if voice is not None:
                self.voice = voice
        for n, (cue, regions) in enumerate(found):
            if n in covered or not regions or (cue.order == "NOUN" and cue.subject is None and n > 0):
                continue
            self._statement(tokens, regions, cue, f"reported {cue.order}")
        for cue, regions in found:
            if cue.pointing and not regions and self.before is not None and not self.told:
                self._pointed(self.before, here, cue)
        goes_on = (further or not found) and (self._goes_on(here) or self._hearsay(here))
        if goes_on and not marks:
            self._reported(here, carried if self.gap < _FAR else None)
        speaking = [
            cue for cue, regions in found if cue.subject is not None and (cue.strength > 1 or regions)
        ]
        self.before = here
        self.told = goes_on or bool(marks) or any(regions for _, regions in found)
        self.gap = 0 if goes_on or marks or speaking or any(regions for _, regions in found) else self.gap + 1
        if (marks and not alone and self.voice is not carried) or further:
            self.fresh = True
            return
        if speaking:
            outer = next((cue for cue in speaking if cue.order in _OUTER), speaking[0])
            voice = Voice(tokens, outer.subject, outer.cue, "sentence before")
            self.voice = voice
            self._answer(voice)
        self.fresh = bool(speaking or marks) or (self.fresh and self._in_mood(here))
        if self.waiting and not alone:
            for one, at in self.waiting:
                self._quotation(one, at, None, [])
            self.waiting = []

    def _answer(self, voice: Voice) -> None:
        for one, at in self.waiting:
            self._quotation(one, at, voice.again("sentence after"), [])
        self.waiting = []

    def _further(self, here: Field, found: list[tuple[Cue, list[Region]]]) -> bool:
        """
        Whether a sentence goes on with what was said: its main clause is in the mood of reported speech.
        """
        if any(cue.order not in ("SV", "NOUN") for cue, _ in found):
            return False
        main = next((piece for piece in here.pieces if piece.kind == "main"), None)
        return main is not None and mood(here, main)

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

    def _name(self, here: Field, at: int) -> Region | None:
        return None

    def _source(
        self, here: Field, found: list[tuple[Cue, list[Region]]], at: int, covered: set[int]
    ) -> tuple[Voice | None, Region | None]:
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
            own = piece.low <= at < max(piece.high, self._reach(here, cue))
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
            return None, None
        cue, regions = found[best[2]]
        region = next((one for one in regions if one[0] <= at < one[1]), None)
        if region is not None:
            covered.add(best[2])
        if cue.subject is None:
            return None, region
        return Voice(here.tokens, cue.subject, cue.cue, cue.order), region

    def _reach(self, here: Field, cue: Cue) -> int:
        """
        Where the clause of a cue ends, with what stands between commas: "nannte Moe am Freitag, dem 3. Mai,"
        """
        high = here.pieces[cue.piece].high
        for piece in here.pieces[cue.piece + 1 :]:
            if piece.kind not in ("phrase", "relative") or here.tags[piece.low - 1] != ",":
                break
            high = piece.high
        return high

    def _quotation(self, passage: Passage, at: int, voice: Voice | None, regions: list[Region]) -> None:
        tokens, tags = passage.tokens, passage.tags
        quote = self.article.quotes[tokens.quotes[at]]
        content, kind = quote.segments, AttributionKind.DIRECT
        for low, high in regions:
            if not _PLAIN.issuperset(tags[low:high]):
                content, kind = (_span(tokens, (low, high)),), AttributionKind.MIXED
        mention = _span(voice.tokens, voice.subject) if voice and voice.subject else None
        cue = _span(voice.tokens, voice.cue) if voice and voice.cue else None
        if voice is None:
            self.drafts.append((quote.span, content, kind, None, None, "", tokens, None))
        else:
            self.drafts.append(
                (quote.span, content, kind, mention, cue, voice.rule, voice.tokens, voice.subject)
            )

    def _statement(self, tokens: Tokens, regions: list[Region], cue: Cue, rule: str) -> None:
        """
        Add speech without marks and with a cue.
        """
        content = tuple([_span(tokens, region) for region in regions])
        mention = _span(tokens, cue.subject) if cue.subject else None
        words = _span(tokens, cue.cue)
        self.drafts.append((None, content, _INDIRECT, mention, words, rule, tokens, cue.subject))

    def _pointed(self, before: Field, here: Field, cue: Cue) -> None:
        """
        Add the sentence before, which "Das sagte Moe" points to.
        """
        content = (_span(before.tokens, (before.low, before.high)),)
        mention = _span(here.tokens, cue.subject) if cue.subject else None
        words = _span(here.tokens, cue.cue)
        self.drafts.append(
            (None, content, _INDIRECT, mention, words, "points back", here.tokens, cue.subject)
        )

    def _reported(self, here: Field, voice: Voice | None) -> None:
        """
        Add a sentence that goes on with what was said.
        """
        content = (_span(here.tokens, (here.low, here.high)),)
        if voice is None or voice.subject is None:
            self.drafts.append((None, content, _INDIRECT, None, None, "goes on", here.tokens, None))
            return
        mention = _span(voice.tokens, voice.subject)
        self.drafts.append((None, content, _INDIRECT, mention, None, "goes on", voice.tokens, voice.subject))


def drafts(article: Article, passages: list[Passage]) -> list[Draft]:
    """
    What is known of the speech in an article before names are.
    """
    flow = Flow(article)
    for passage in passages:
        flow.read(passage)
    return [one for one in flow.finish() if one[5]]


def _span(tokens: Tokens, region: Region) -> Span:
    return Span(tokens.starts[region[0]], tokens.end(region[1] - 1))
