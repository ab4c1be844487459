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
        for at in marks:
            if alone:
                if carried is not None and self.fresh:
                    self._quotation(passage, at, carried.again("carried on"), [])
                else:
                    self.waiting.append((passage, at))
                continue
            voice, region = self._source(here, found, at, covered)
            if voice is None and carried is not None and self._in_mood(here):
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
            if n in covered or not regions:
                continue
            mention = cue.subject if not (cue.passive and cue.subject is None) else None
            self._reported(tokens, regions, mention, cue.cue, f"reported {cue.order}")
        if not found and not marks and carried is not None and self._in_mood(here):
            self._reported(carried.tokens, [(here.low, here.high)], carried.subject, None, "goes on", here)
        if marks and not alone and self.voice is not carried:
            self.fresh = True
            return
        speaking = [
            cue for cue, regions in found if cue.subject is not None and (cue.strength > 1 or regions)
        ]
        if speaking:
            outer = speaking[0]
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
            if (cue.order in ("VS", "IT", "AS") and beside) or (cue.order == "SO" and 0 < cue.low - at < 3):
                rank, nearest = 0, 0
            elif beside and not any(low > at for low, _ in regions) and cue.order == "SV":
                rank, nearest = 2, 0
            elif inside:
                rank, nearest = 1, n
            elif piece.low <= at < max(piece.high, self._reach(here, cue)):
                rank = 3
            elif here.tags[at - 1 : at] == ":" and cue.cue[0] < at:
                rank = 4 if cue.strength == 3 else 5
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

    def _reported(
        self,
        tokens: Tokens,
        regions: list[Region],
        subject: Region | None,
        cue: Region | None,
        rule: str,
        here: Field | None = None,
    ) -> None:
        where = here.tokens if here is not None else tokens
        content = tuple([_span(where, region) for region in regions])
        mention = _span(tokens, subject) if subject else None
        words = _span(tokens, cue) if cue else None
        self.drafts.append((None, content, AttributionKind.INDIRECT, mention, words, rule, tokens, subject))


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
