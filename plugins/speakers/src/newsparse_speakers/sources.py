"""
The source of each quotation of an article, from its own paragraph or from those around it.
"""

import re

from newsparse_speakers import phrases, quoted
from newsparse_speakers.clauses import Sentence
from newsparse_speakers.passages import Passage
from newsparse_speakers.quoted import Source
from newsparse_speakers.tokens import Tokens

_SAYS = re.compile("[NwVP]")  # words that may say who speaks
_SPOKEN = ("after", "carried on", "paragraph before")  # what a quotation that goes on may follow


def quoted_sources(passages: list[Passage]) -> dict[int, tuple[Source | None, Passage, int]]:
    """
    The source of each quotation, by its index.
    """
    found: dict[int, tuple[Source | None, Passage, int]] = {}
    carried: Source | None = None  # who spoke last
    lead: Source | None = None  # whom the last sentence announces
    leading: Passage | None = None  # the paragraph that may do so
    gap = 0
    open_quotes: list[tuple[int, Passage, int]] = []  # those of the paragraph before that nobody said yet
    if not passages:
        return found
    tokens = passages[0].tokens
    tags, coming = tokens.tags, [*tokens.quotes, len(tokens.tags)]
    if len(coming) == 1:
        return found
    n = 0
    for passage in passages:
        if coming[n] >= passage.high:
            if open_quotes and (told := _told(passage)) is not None:
                for index, where, at in open_quotes:
                    if found[index][0] is None or tags[passage.low] == "-":
                        found[index] = (told, where, at)
            open_quotes = []
            gap += 1
            leading = passage
            continue
        if leading is not None:
            lead, leading = _lead(leading), None
        waiting: list[int] = []
        before = coming[n - 1] if n else 0
        here: Source | None = None
        first = True
        behind: list[int] = []  # quotations that stand alone in the sentence before
        for sentence in passage.sentences:
            begin, high = n, sentence.high
            while (at := coming[n]) < high:
                n += 1
                source = quoted.labelled(tokens, at) or quoted.in_sentence(tokens, tags, sentence, at)
                if source is None:
                    alone = _SAYS.search(tags, sentence.low, high) is None
                    if alone and (here is None or here.rule not in _SPOKEN):
                        behind.append(at)
                    goes_on = at == sentence.low and tags[at] == "Q"  # "It sank," he said. "We saw" its mast.
                    if here is not None and (alone or (goes_on and here.rule in _SPOKEN)):
                        source = Source(here.tokens, here.subject, here.clause, "carried on")
                    elif alone and lead is not None and first:
                        source = lead
                    elif alone and first:
                        waiting.append(at)
                    elif not alone:
                        introduced = tags[at - 1 : at] in (":", ",")
                        find = quoted.main_subject if introduced else quoted.near_subject
                        subject = find(tokens, tags, sentence, at)
                        if subject:
                            source = Source(tokens, subject, None, "subject")
                if source is not None:
                    here = source
                    for other in waiting:
                        found[tokens.quotes[other]] = (source, passage, other)
                    waiting = []
                index = tokens.quotes[at]
                if index not in found or found[index][0] is None:
                    found[index] = (source, passage, at)
                first = False
            if begin == n:
                led = _from(tokens, sentence, "sentence after") if behind else None
                if led is not None:  # "It rains." The statement came from Ida Moe.
                    for other in behind:
                        found[tokens.quotes[other]] = (led, passage, other)
                        waiting = []
                else:
                    led = _announced(passage, sentence)
                if led is not None:
                    here = led
                    first = False
                behind = []
        if waiting and carried is not None and gap == 0 and not _turn(passage, before):
            for other in waiting:
                found[tokens.quotes[other]] = (
                    Source(carried.tokens, carried.subject, None, "paragraph before"),
                    passage,
                    other,
                )
            here = carried
        open_quotes = [] if here else [(tokens.quotes[at], passage, at) for at in waiting]
        if here is lead and tags[passage.low : passage.high].strip("QKE") == "":
            open_quotes = [(tokens.quotes[at], passage, at) for at in range(passage.low, passage.high)]
        carried = here
        lead = None
        if tags[passage.high - 1] == ":":
            lead = _lead(passage)
        gap = 0
    return found


def _turn(passage: Passage, before: int) -> bool:
    """
    Whether a paragraph answers the quotation at token *before*: it is one quotation alone, behind a question
    or behind a turn as short as itself.
    """
    tokens, at = passage.tokens, passage.low
    if passage.high - at > 1 or tokens.quotes[before] == tokens.quotes[at]:
        return False
    asked = tokens.printed(before)
    if asked.rstrip(_MARKS)[-1:] == "?":
        return True
    return len(asked.split()) <= _SHORT and len(tokens.printed(at).split()) <= _SHORT


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
            return Source(tokens, subject, None, "paragraph after")
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
            return Source(tokens, one.subject, one, rule)
    return None


def _lead(passage: Passage) -> Source | None:
    if not passage.sentences:
        return None
    return _announced(passage, passage.sentences[-1])


def _announced(passage: Passage, sentence: Sentence) -> Source | None:
    tags, best = passage.tags, None
    for one in sentence.clauses:
        if best is None or one.strength > best.strength:
            subject = one.subject
            if subject is not None and not one.passive and tags[subject[1] - 1] not in "Wt":
                best = one
    if best is not None:
        return Source(passage.tokens, best.subject, best, "sentence before")
    subject = quoted.main_subject(passage.tokens, passage.tags, sentence, sentence.high)
    return Source(passage.tokens, subject, None, "sentence before") if subject else None
