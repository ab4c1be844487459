"""
An article's quotations and reported speech with their sources, sentence by sentence.

Who spoke last goes on: in the mood of reported speech, and in quotations that stand alone.
"""

import re

from newsparse import Article
from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.passages import Passage
from newsparse_speakers.phrases import Region
from newsparse_speakers.records import Placed
from newsparse_speakers.second.beams import add_beam, add_unlisted
from newsparse_speakers.second.beside import before_colon, is_paper, nobody, source, written
from newsparse_speakers.second.contents import each
from newsparse_speakers.second.cue import Cue
from newsparse_speakers.second.cues import cues
from newsparse_speakers.second.fields import Field
from newsparse_speakers.second.kinds import NOTHING, Row, kinds
from newsparse_speakers.second.moods import about, another, further, goes_on, hearsay, in_mood, last_names
from newsparse_speakers.second.silent import of_before, waits
from newsparse_speakers.second.subjects import main_subject
from newsparse_speakers.second.things import is_said, is_thing, speaker
from newsparse_speakers.second.voices import Drafts, Voice
from newsparse_speakers.tokens import Tokens

_FAR = 3  # sentences in which nobody says anything, after which it is not sure who goes on
_OUTER = frozenset(("VS", "SO", "AS", "IT"))
_MARK = re.compile("[QKE]")
_QUOTED = frozenset("QKE")
_WORD = re.compile("[NTwVPXbDeRB]")


class Flow:
    """
    Reads the passages of an article in order.
    """

    def __init__(self, article: Article, lex: Lexicon) -> None:
        self.drafts = Drafts(article)
        self.voice: Voice | None = None  # who spoke last
        self.waiting: list[tuple[Passage, int]] = []  # quotations that stand alone, nobody said them yet
        self.before: Field | None = None  # the sentence before
        self.gap = 0  # sentences since something was said
        self.unsaid: list[tuple[Passage, int]] = []  # quotations of the sentence before that nobody said
        self.told = False  # whether the sentence before had words that were said
        self.kinds = kinds(lex)
        self.tokens: Tokens | None = None
        self.row: Row | None = None  # the kinds of the words of these tokens
        self.coming = 0  # the next of its places
        self.idle: tuple[int, int] | None = None  # the sentence before, where nobody has looked at it
        self.names: frozenset[str] | None = None  # last names of the article
        self.since: list[Region] = []  # the sentences since something was said
        self.fresh = False  # whether the sentence before had somebody speak
        self.orphan: Placed | None = None  # the sentence before, where it is told and nobody is given

    def read(self, passage: Passage) -> None:
        """
        Take in a paragraph.
        """
        self._give_up()
        tokens, tags = passage.tokens, passage.tags
        row = self.row
        if tokens is not self.tokens or row is None:
            self.tokens = tokens
            row = self.row = Row(self.kinds, tokens)
            self.coming = 0
        spoken, places, coming = tokens.quotes, row.places, self.coming
        for sentence in passage.sentences:
            high = sentence.high
            seen = None
            if places[coming] < high:
                first, low = coming, sentence.low
                while places[coming] < high:
                    coming += 1
                seen = row.glance(places[first:coming], low, high)
            if seen is not None or (spoken and _MARK.search(tags, sentence.low, high + 1)):
                self._sentence(passage, Field(row, sentence.low, high, seen or NOTHING))
            else:
                self._idle(sentence.low, high)
        self.coming = coming

    def finish(self) -> list[Placed]:
        """
        The drafts of all.
        """
        self._give_up()
        return self.drafts.all

    def _idle(self, low: int, high: int) -> None:
        """
        A sentence in which nobody says anything, and nothing is said.
        """
        self.unsaid = []
        self.told = self.fresh = False
        self.orphan = None
        self.gap += 1
        self.before = None
        self.idle = (low, high)
        self.since.append(self.idle)
        if self.waiting and self.row is not None and _WORD.search(self.row.tags, low, high):
            self._give_up()

    def _near(self) -> Voice | None:
        """
        Who goes on: who spoke last, or somebody new whom a sentence since is about.
        """
        row, ended = self.row, ""
        if row is None or not 0 < self.gap < _FAR:
            return None if self.gap else self.voice
        for low, high in reversed(self.since):
            field = Field(row, low, high, NOTHING)
            new = about(field)
            if new is not None:
                own = row.small[slice(*new.subject)] if new.subject else ()
                self.voice = new if not ended or ended in own else None
                return self.voice
            if self.voice is not None and not ended:  # of whom is told, or who tells
                ended = another(field, self.voice, self._last_names())
        if ended:
            self.voice = None
        return self.voice

    def _last_names(self) -> frozenset[str]:
        """
        The words that stand behind a given name in the article.
        """
        if self.names is None:
            self.names = frozenset() if self.tokens is None else last_names(self.tokens)
        return self.names

    def _earlier(self) -> Field | None:
        """
        The sentence before.
        """
        if self.before is None and self.idle is not None and self.row is not None:
            self.before = Field(self.row, *self.idle, NOTHING)
        return self.before

    def _sentence(self, passage: Passage, here: Field) -> None:
        found = each(here, cues(here)) if here.seen.cues else []
        marks: list[int] = []
        if here.tokens.quotes:
            marks = [one.start() for one in _MARK.finditer(here.tags, here.low, here.high)]
            if marks and (len(marks) > 1 or found):
                marks = [at for at in marks if not is_paper(here, found, at)]
            if here.high < len(here.tags) and here.tags[here.high] in "QKE":
                marks.append(here.high)
        if marks and (marks[0] == here.low or here.tags[marks[0] - 1] == ":"):
            add_beam(here, found, marks[0])
        doubtful = False
        if here.seen.mood and not any(regions for _, regions in found):
            own = add_unlisted(here, found)
            if own and self.voice is not None and self.gap < _FAR:
                found, doubtful = [], not marks  # told by who spoke before, or by whom it is about
        alone = bool(marks or self.waiting) and _WORD.search(here.tags, here.low, here.high) is None
        carried = self.voice
        on = carried is not None and further(here, found)
        covered: set[int] = set()
        unsaid: list[int] = []
        for at in marks:
            if alone:
                self._alone(passage, at)
            else:
                voice, regions = self._quoted(here, [] if on and self.gap < _FAR else found, at, covered)
                self.drafts.quotation(passage, at, voice, regions)
                self.voice = voice or self.voice
                if voice is None:
                    unsaid.append(at)
        self._statements(here, found, covered)
        self.unsaid = [(passage, at) for at in unsaid]
        self.orphan = None
        goes = (
            not doubtful
            and (on or not found)
            and (goes_on(here, told=self.told) or hearsay(here, told=self.told))
        )
        if goes and not marks:
            near = self._near() or Voice(here.tokens, None, None, "")
            self.drafts.statement(here, [(here.low, here.high)], near.again("goes on"))
            self.orphan = self.drafts.all[-1] if near.subject is None else None
        kept = on or doubtful or (bool(marks) and not alone and self.voice is not carried)
        self._remember(here, found, told=goes or doubtful or bool(marks), marks=bool(marks), kept=kept)
        if not alone:
            self._give_up()

    def _alone(self, passage: Passage, at: int) -> None:
        """
        A quotation without words around it: who spoke before goes on, or who is named next has said it.
        """
        voice = self.voice if self.fresh else None
        if voice or (voice := of_before(self._earlier(), passage, at, self._last_names())):
            self.drafts.quotation(passage, at, voice.again("carried on"), [])
        elif waits(passage, at):
            self.waiting.append((passage, at))

    def _quoted(
        self, here: Field, found: list[tuple[Cue, list[Region]]], at: int, covered: set[int]
    ) -> tuple[Voice | None, list[Region]]:
        """
        The source of a quotation in its sentence, or who goes on, and the words around it that were said.
        """
        voice, regions = source(here, found, at, covered)
        if voice is None and regions and (unsaid := nobody(here, found, at)) is not None:
            return unsaid, regions
        is_cue = voice is not None and voice.cue is not None and here.tags[voice.cue[0]] != "b"
        if not is_cue and (opening := before_colon(here, at)) is not None:
            return opening
        if voice is None and self.voice is not None:
            told = self.told or self.gap == 0
            near = self.gap < _FAR and goes_on(here, told=told)
            if near or (self.gap == 0 and hearsay(here, told=told)):
                on = self._near()
                if on is not None:
                    return on.again("goes on"), [(here.low, here.high)]
        if voice is None and here.pieces and here.tags[at - 1 : at] == ":":
            subject = main_subject(here, here.pieces[-1])
            if subject is not None and (who := speaker(here, subject)) and not is_said(here, who):
                voice = Voice(here.tokens, who, None, "colon")
            elif subject is None:
                voice = written(here, at)
        return voice, regions

    def _statements(self, here: Field, found: list[tuple[Cue, list[Region]]], covered: set[int]) -> None:
        """
        Add what is said in a sentence without marks.
        """
        for n, (cue, regions) in enumerate(found):
            if cue.order == "TO" and any(one.order == "VS" and one.piece == cue.piece for one, _ in found):
                continue  # sagte er nach Angaben der Stadt
            if n not in covered and regions and not (cue.order == "NOUN" and cue.subject is None and n > 0):
                who = speaker(here, cue.subject) if cue.subject and cue.order == "SV" else cue.subject
                marked = here.tags[regions[0][0]] in _QUOTED and all(
                    _QUOTED.issuperset(here.tags[low:high]) for low, high in regions
                )
                voice = Voice(here.tokens, who, cue.cue, "" if marked else f"reported {cue.order}")
                self.drafts.statement(here, regions, voice)
            elif cue.pointing and not (regions or in_mood(here)) and (earlier := self._earlier()) is not None:
                before = (earlier.low, earlier.high)
                voice = Voice(here.tokens, cue.subject, cue.cue, "points back")
                lost = self.orphan is not None and self.drafts.all[-1] is self.orphan
                if lost:
                    self.drafts.all.pop()  # Der Steg sei alt. Das teilte Moe mit.
                if lost or not self.told:
                    self.drafts.statement(earlier, [before], voice)
                for one, at in self.unsaid if cue.subject else ():
                    self.drafts.quotation(one, at, voice, [before])

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
        if self.told or speaking:
            self.gap, self.since = 0, []
        else:
            self.gap += 1
            self.since.append((here.low, here.high))
        self.before = here
        if kept:
            self.fresh = True
            return
        if speaking:
            own = [cue for cue in speaking if here.pieces[cue.piece].kind != "relative"] or speaking
            outer = next((cue for cue in own if cue.order in _OUTER), own[0])
            self.voice = Voice(here.tokens, outer.subject, outer.cue, "sentence before")
            for one, at in self.waiting:
                self.drafts.quotation(one, at, self.voice.again("sentence after"), [])
            self.waiting = []
        self.fresh = bool(speaking) or marks or (self.fresh and in_mood(here))

    def _give_up(self) -> None:
        """
        Nobody said the quotations that wait.
        """
        for one, at in self.waiting:
            self.drafts.quotation(one, at, None, [])
        self.waiting = []


def drafts(article: Article, passages: list[Passage]) -> list[Placed]:
    """
    What is known of the speech in an article before names are.
    """
    if not passages:
        return []
    flow = Flow(article, passages[0].tokens.lex)
    for passage in passages:
        flow.read(passage)
    return flow.finish()
