"""
The source of each quotation of an article, from its own paragraph or from those around it.
"""

import re

from newsparse_speakers import about, phrases, quoted
from newsparse_speakers.clauses import Clause, Sentence
from newsparse_speakers.indirect import Report
from newsparse_speakers.labels import labelled
from newsparse_speakers.lexicon import SAYS
from newsparse_speakers.passages import Passage
from newsparse_speakers.quoted import Source
from newsparse_speakers.tokens import Tokens

_AND = frozenset(("c", "cD", ",", ",c", ",cD"))  # what joins two quotations
_SAYS = re.compile("[NTgwVPO]")  # words that may say who speaks
_DID = re.compile("[NT]*N(?=R?v)")  # Ida Moe waved
_SPOKEN = ("after", "carried on", "paragraph before")  # what a quotation that goes on may follow


# Who says a quotation, its paragraph, its sentence, and its token.
Said = tuple[Source | None, Passage, Sentence, int]


def quoted_sources(passages: list[Passage], report: Report) -> dict[int, Said]:
    """
    The source of each quotation, by its index.

    Whom a sentence without quotations names is looked up where a quotation needs it; few do.
    """
    found: dict[int, Said] = {}
    tokens, tags = report.tokens, report.tags
    quotes, coming = tokens.quotes, [*tokens.quotes, len(tags)]
    if len(coming) == 1:
        return found
    text, starts = tokens.text, tokens.starts
    labels = ":" in text
    carried: tuple[Passage, list[Sentence], Source | None] | None = None  # the paragraph before
    leading: Passage | None = None  # the paragraph whose last sentence may announce who speaks
    gap = 0
    open_quotes: list[tuple[int, Said]] = []  # those of the paragraph before that nobody said yet
    n = 0
    for passage in passages:
        if coming[n] >= passage.high:
            if open_quotes and (told := _told(passage)) is not None:
                for index, (_, where, around, at) in open_quotes:
                    if found[index][0] is None or tags[passage.low] == "-":
                        found[index] = (told, where, around, at)
            open_quotes = []
            gap += 1
            leading = passage
            continue
        lead: Source | None = None  # whom the last sentence announces
        waiting: list[tuple[Sentence, int]] = []
        acted = ""  # the name right behind these, of somebody who did something
        before = coming[n - 1] if n else 0
        here: Source | None = None
        idle: list[Sentence] = []  # sentences without quotations since somebody spoke
        first = True
        behind: list[tuple[Sentence, int]] = []  # quotations that stand alone in the sentence before
        for sentence in passage.sentences:
            high = sentence.high
            if coming[n] >= high:
                led = _from(tokens, sentence, "sentence after") if behind else None
                if led is None:
                    idle.append(sentence)
                    if waiting and not acted and (did := _DID.match(tags, sentence.low)):
                        acted = tokens.small[did.end() - 1]
                else:  # "It rains." The statement came from Ida Moe.
                    for around, other in behind:
                        found[quotes[other]] = (led, passage, around, other)
                        waiting = []
                    here, idle = led, []
                    first = False
                behind = []
                continue
            while (at := coming[n]) < high:
                n += 1
                if tags[at - 1] == "p" and _cried(tokens, tags, at):
                    cried = quoted.in_sentence(report, sentence, at)
                    if cried is not None and cried[3] != "late":  # all that, Moe said
                        cried = None
                    found[quotes[at]] = cried, passage, sentence, at
                    continue
                source: Source | None = None
                third = starts[at] + 2
                if labels and not text[third : third + 1].islower():  # no label is written small
                    label = labelled(tokens, at)
                    source = None if label is None else (*label, None, "label")
                if source is None:
                    source = quoted.in_sentence(report, sentence, at)
                if source is None:
                    if idle:
                        latest = _latest(passage, idle, here)
                        first = first and latest is here
                        here, idle = latest, []
                    alone = _SAYS.search(tags, sentence.low, high) is None
                    if alone and (here is None or here[3] not in _SPOKEN):
                        behind.append((sentence, at))
                    if alone and first and here is None and leading is not None:
                        lead, did = _lead(leading), _DID.match(tags, at + 1)
                        if lead and did and not _same(lead, tokens.small[did.end() - 1]):
                            lead = None
                    goes_on = at == sentence.low and tags[at] == "Q"  # "It sank," he said. "We saw" its mast.
                    if here is not None and (alone or (goes_on and here[3] in _SPOKEN)):
                        source = *here[:3], "carried on"
                    elif alone and lead is not None and first:
                        source = lead
                    elif alone and first:
                        known = found.get(quotes[at])
                        if known is None or known[0] is None:
                            waiting.append((sentence, at))
                        else:
                            source = known[0]  # a quotation of several paragraphs goes on
                    elif here is not None and n > 1 and tags[coming[n - 2] + 1 : at] in _AND:
                        source = found[quotes[coming[n - 2]]][0]  # a "leech" and a "brat"
                    elif not alone:
                        introduced = tags[at - 1] in ":,"
                        find = about.main if introduced else about.near
                        subject = find(tokens, tags, sentence, at)
                        if subject:
                            source = tokens, subject, None, "subject"
                if source is not None:
                    here = source
                    if idle:
                        idle = []
                    if waiting:
                        if _same(source, acted):
                            for around, other in waiting:
                                found[quotes[other]] = (source, passage, around, other)
                        waiting = []
                index = quotes[at]
                earlier = found.get(index)
                if earlier is None or earlier[0] is None:
                    found[index] = (source, passage, sentence, at)
                first = False
        if waiting:
            here = _latest(passage, idle, here)
            spoke = _latest(*carried) if carried is not None and gap == 0 else None
            if spoke is not None and _same(spoke, acted) and not _turn(passage, before):
                again = *spoke[:2], None, "paragraph before"
                for around, other in waiting:
                    found[quotes[other]] = (again, passage, around, other)
                here, idle = spoke, []
        open_quotes = []
        if here is None:
            open_quotes = [(quotes[at], (None, passage, around, at)) for around, at in waiting]
        if here is lead and tags[passage.low : passage.high].strip("QKE") == "":
            open_quotes = [
                (quotes[at], (None, passage, around, at))
                for around in passage.sentences
                for at in range(around.low, around.high)
            ]
        carried = passage, idle, here
        leading = passage if tags[passage.high - 1] == ":" else None
        gap = 0
    return found


def _same(source: Source, acted: str) -> bool:
    """
    Whether whoever did something behind a quotation may be its *source*: "Stop!" Moe waved. "No," Berg said.
    """
    tokens, subject = source[:2]
    return not acted or (subject is not None and tokens.small[subject[1] - 1] == acted)


def _cried(tokens: Tokens, tags: str, at: int) -> bool:
    """
    Whether the quotation at token *at* is what others cry while somebody speaks: to cries of "Shame!"
    """
    words, small, i = tokens.lex.words, tokens.small, max(at - 2, 1)
    if small[i] not in words["cries"] or small[at - 1] not in words["of"].union(words["whose"]):
        return False
    while tags[i - 1] in "wDcv":
        i -= 1
    met = "b" in tags[max(i - 4, 0) : i - 2] and small[i - 1] in words["with"]
    return met or small[i - 1] in words["amid"]


def _latest(passage: Passage, idle: list[Sentence], here: Source | None) -> Source | None:
    """
    Whom the *idle* sentences of a paragraph name last; who spoke before them where they name nobody.
    """
    for sentence in reversed(idle):
        led = _announced(passage, sentence)
        if led is not None:
            return led
    return here


def _turn(passage: Passage, before: int) -> bool:
    """
    Whether a paragraph answers the quotation at token *before*: it is one quotation alone, behind a question
    or behind a turn as short as itself, or itself a short question, or one more behind the answer to another.
    """
    tokens, tags, at = passage.tokens, passage.tags, passage.low
    if passage.high - at > 1 or tokens.quotes[before] == tokens.quotes[at]:
        return False
    asked = tokens.printed(before)
    if asked.rstrip(_MARKS)[-1:] == "?":
        return True
    answer = tokens.printed(at)
    questions = answer.rstrip(_MARKS)[-1:] == "?"
    if questions and tags[before - 1] == "\n":
        low = tags.rfind("\n", 0, before - 1) + 1
        earlier = max(tags.rfind(tag, low, before) for tag in "QKE")
        if earlier >= low and tokens.printed(earlier).rstrip(_MARKS)[-1:] == "?":
            return True  # "Did you?" Moe asked. "No," Hill said. "When did you?"
    return len(answer.split()) <= _SHORT and (questions or len(asked.split()) <= _SHORT)


_MARKS = "\"'“”‘’«»„ "
_SHORT = 3  # words of a turn that is answered


def _told(passage: Passage) -> Source | None:
    """
    Who is named in the paragraph after: "The statement came from Ida Moe.", "- Ida Moe".
    """
    tokens, tags = passage.tokens, passage.tags
    if not passage.sentences:
        return None
    sentence = passage.sentences[0]
    low = passage.low
    if tags[low] == "-":
        subject = phrases.right(tags, low + 1, sentence.high)
        if subject and tags[low + 1] in "NT" and tags[subject[1]] in "\n,.":
            return tokens, subject, None, "paragraph after"
        return None
    return _from(tokens, sentence, "paragraph after")


def _from(tokens: Tokens, sentence: Sentence, rule: str) -> Source | None:
    """
    Whom a sentence gives as the source of what stands before it: the statement came from Ida Moe.
    """
    words = tokens.lex.words
    for one in sentence.clauses:
        if (
            one.order == "TO"
            and one.subject
            and tokens.small[one.cue[0]] in words["comes"]
            and not words["sayings"].isdisjoint(tokens.small[sentence.low : one.cue[0]])
        ):
            return tokens, one.subject, one, rule
    return None


def _lead(passage: Passage) -> Source | None:
    if not passage.sentences:
        return None
    return _announced(passage, passage.sentences[-1])


def _inside(tokens: Tokens, sentence: Sentence, one: Clause) -> bool:
    """
    Whether a clause is inside another one: he left when Moe asked him to; but: as Moe said, it rained.
    """
    before = one.left - 1
    if before < sentence.low or tokens.tags[before] not in "kt":
        return False
    if one.strength == SAYS and tokens.tags[sentence.high - 1] == ":":
        return False  # this is what Moe said:
    opens = before == sentence.low or tokens.tags[before - 1] == ","
    return not (opens and one.strength == SAYS and tokens.small[before] in tokens.lex.words["as"])


def _announced(passage: Passage, sentence: Sentence) -> Source | None:
    """
    Whom a sentence names that says something; nobody where it asks.
    """
    tags, best = passage.tags, None
    if tags[sentence.low] in "kWXb" and passage.tokens.first(sentence.high - 1) == "?":
        return None
    for one in sentence.clauses:
        if best is None or one.strength > best.strength:
            subject = one.subject
            if (
                subject is not None
                and not one.passive
                and tags[subject[1] - 1] not in "Wt"
                and not (one.order == "SV" and _inside(passage.tokens, sentence, one))
            ):
                best = one
        elif one.right >= sentence.high - 2 and tags[sentence.high - 1] == ":" and one.subject is not None:
            best = one  # it is hard to say, as the board notes:
    if best is not None:
        return passage.tokens, best.subject, best, "sentence before"
    subject = about.main(passage.tokens, passage.tags, sentence, sentence.high)
    if subject is None or (
        tags[subject[1]] == "b" and passage.tokens.small[subject[0]] in passage.tokens.lex.words["empty"]
    ):
        return None  # it is three o'clock
    return passage.tokens, subject, None, "sentence before"
