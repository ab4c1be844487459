"""
What a pair of quotation marks stands for: speech, a title, or a term.

Floor 4.  Reasons are weighed, for none holds in every house style: each adds to a score or takes from it
and the sum decides.  The weights are whole numbers set by hand; what weighed most is the record's rule.
"""

import functools
import re
import tomllib
from collections.abc import Iterator
from importlib.resources import files
from typing import NamedTuple

from newsparse._model.records import QuoteKind

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
# What no sentence holds: a figure beside a capital, a capital inside a word, a full stop between letters.
_NAME = re.compile(r"[a-z][A-Z]|[^\W\d_]\.[a-z]|[A-Z]\S* ?\d|^\d+$|\b(?:AG|ag|GmbH|Inc|Ltd|LLC|plc|SA)\b")
_AND = re.compile(r"\s*(?:,|,?\s*(?:and|or|und|oder|sowie|et|ou|y|o|e|и|və|ve|sondern auch)|/)\s*")
_SENTENCE_ENDS = (". ", "? ", "! ", "\n", '." ', ".” ", ".“ ", ".'' ", "… ", "; ")
_NEAR = 140  # characters looked at on either side
_LONG = 60  # characters: so long is hardly ever a name

# Why a quotation is speech (above zero) or not (below).
_WEIGHTS = {
    "any": 1,  # most of what stands in marks in the news is said by somebody
    "name marks": -1,  # German, French and Russian print sets names in „“ and «», English seldom
    "small in name marks": 1,
    "one word": -2,
    "two words": -2,
    "three words": -1,
    "phrase": 2,  # six words and more: few names are so long
    "long": 3,
    "whole sentence": 5,  # begins where a sentence begins, and has its own end mark
    "opening": 4,  # the same before a comma
    "fragment": 1,  # begins small, as what is taken out of somebody's sentence does
    "capitals": -4,  # Every Big Word Has a Capital, three words or more
    "two capitals": -2,
    "sentence words": 2,  # pronouns and finite verbs
    "colon": 3,
    "comma": 1,
    "dash": -2,
    "cue": 4,  # a verb of saying, judging or thinking earlier in the sentence
    "cue next": 2,
    "cue after": 1,
    "after a cue": 2,  # straight after: called a "disgrace"
    "is": 2,  # somebody finds that it is "absurd"
    "clause": 2,  # that "no one knew", had "lost it"
    "onward": 2,  # "deeply worried" by the news
    "subject": -1,  # "Lonely Hearts" is in the cinemas
    "a": 1,
    "possessive": -2,  # on the station's "Morning Hour"
    "preposition": -1,
    "reported": 3,  # in the mood of reported speech
    "titled": -9,  # under the title "…", the theme is "…": however long it is
    "naming": -2,
    "named thing": -3,
    "near a named thing": -2,
    "name": -4,  # beispiel.example, HD 1234, iBeispiel
    "label": -5,  # "Speaker": at the start of a paragraph
    "named thing after": -2,
    "noun": -2,  # die Zeitung „Beispiel“
    "source": -3,  # laut „Beispiel“
    "compound": -4,  # die „Beispiel“-Kampagne
    "parenthesis": -1,
    "nickname": -3,
    "attributive": -1,
    "and speech": 3,
    "and no speech": -3,
    "near no speech": -1,
}

_FEW = ("one word", "one word", "two words", "three words")
_ONE = frozenset(("a", "an", "ein", "eine", "einen", "einem", "einer", "eines", "un", "une", "una"))
_OF_TITLES = frozenset(
    {
        "named thing",
        "named thing after",
        "near a named thing",
        "titled",
        "name",
        "noun",
        "source",
        "compound",
        "possessive",
    }
)
_NAME_MARKS = "„»«"
_FINAL = ".,!?…。！？"
_COLONS = frozenset(":：")
_HYPHENS = frozenset("-–")
_SENTENCE_STOPS = (". ", "? ", "! ", "\n", "; ")


class Words(NamedTuple):
    """
    The words of `data/quotations.toml`.
    """

    cues: frozenset[str]
    reported: frozenset[str]
    named_things: frozenset[str]
    naming: frozenset[str]
    titles: frozenset[str]
    sentence_words: frozenset[str]
    small: frozenset[str]
    determiners: frozenset[str]
    judging: frozenset[str]
    clause: frozenset[str]
    onward: frozenset[str]
    subject: frozenset[str]
    prepositions: frozenset[str]
    sources: frozenset[str]
    clipped: frozenset[str]


@functools.cache
def words() -> Words:
    """
    Load the words, once.
    """
    data = tomllib.loads((files("newsparse") / "data" / "quotations.toml").read_text(encoding="utf-8"))
    return Words(**{name: frozenset(text.split()) for name, text in data.items()})


class Before(NamedTuple):
    """
    The quotation before: where it ended, and whether it was speech.
    """

    end: int = -1
    speech: bool = False


def kind(
    text: str, span: tuple[int, int], inside: tuple[int, int], mark: str, earlier: Before
) -> tuple[QuoteKind, str]:
    """
    What the quotation at *span* is, and the reason that decided.

    Args:
        inside: where its words begin, and where those of its first paragraph end.
        mark: the opening mark.
        earlier: the quotation before this one.
    """
    start, end = span
    if mark == "《":
        return QuoteKind.TITLE, "book marks"
    w = words()
    lead = text[max(start - _NEAR, 0) : start]
    cut = max(map(lead.rfind, _SENTENCE_ENDS)) + 1
    before = _WORD.findall(lead.lower(), cut)
    last = before[-1] if before else ""
    if inside[1] - inside[0] > _LONG and not (
        last in w.judging or last in w.naming or last in w.named_things
    ):
        return QuoteKind.SPEECH, "long"
    quoted = text[inside[0] : min(inside[1], inside[0] + 200)].strip()
    inner = _WORD.findall(quoted)
    if not inner:
        return QuoteKind.SPEECH, "any"
    opens = not lead[cut:].strip()
    big = 0 if opens and len(inner) < 2 else _big_words(inner, w)  # every sentence begins with a capital
    reasons = ["any"]
    if mark in _NAME_MARKS and not opens and big < 3:
        reasons.append("name marks" if quoted[0].isupper() else "small in name marks")
    reasons += _by_words(quoted, inner, big, opens, w)
    reasons += _by_lead(lead[cut:].rstrip(), before, quoted, big, mark, w)
    follow = text[end : end + _NEAR]
    reasons += _by_follow(follow, lead[cut:], before, quoted, inner, big, w)
    reasons += _by_company(text, start, len(lead) - cut, earlier)
    total = sum(map(_WEIGHTS.__getitem__, reasons))
    if total > 0:
        return QuoteKind.SPEECH, max(reasons, key=_WEIGHTS.__getitem__)
    rule = min(reasons, key=_WEIGHTS.__getitem__)
    if big or rule in _OF_TITLES:
        return QuoteKind.TITLE, rule
    return QuoteKind.TERM, rule


def _big_words(inner: list[str], w: Words) -> int:
    """
    How many words there are with a capital or a figure, if all have one that titles give one to; else 0.
    """
    if len(inner) > 14:
        return 0
    big = 0
    for word in inner:
        if word[0].isupper() or word[0].isdigit():
            big += 1
        elif word not in w.small:
            return 0
    return big


def _by_words(quoted: str, inner: list[str], big: int, opens: bool, w: Words) -> Iterator[str]:
    """
    Reasons in the words between the marks.
    """
    count = len(quoted) // 2 if "\u3040" < quoted[-1] < "\ua000" else len(inner)  # no blanks in 漢字
    if count < 4:
        yield _FEW[count]
    elif count > 8:
        yield "long"
    elif count > 5:
        yield "phrase"
    if opens and quoted[-1:] in _FINAL and not quoted[:1].islower():
        yield "opening" if quoted[-1] == "," else "whole sentence"
    elif quoted[:1].islower():
        yield "fragment"
    if count < 4 and _NAME.search(quoted):
        yield "name"
    if big and count > 2:
        yield "capitals"
    elif big == 2:
        yield "two capitals"
    elif count > 2 and not w.sentence_words.isdisjoint(map(str.lower, inner)):
        yield "sentence words"


def _by_lead(lead: str, before: list[str], quoted: str, big: int, mark: str, w: Words) -> Iterator[str]:
    """
    Reasons in the words before, in the same sentence.
    """
    if not w.cues.isdisjoint(before):
        yield "cue"
    if not w.reported.isdisjoint(before[-8:]):
        yield "reported"
    sign = lead[-1:]
    if sign in _COLONS:
        yield "colon"
        return
    if sign == ",":
        yield "comma"
        return
    if not before:
        return
    if sign in "–—-":
        yield "dash"
        return
    last = before[-1]
    second = before[-2] if len(before) > 1 else ""
    if last in w.titles or (last in w.judging and not w.titles.isdisjoint(before[-6:])):
        yield "titled"
    elif last in w.naming or (second in w.naming and last in w.determiners):
        yield "naming"
    elif last in w.sources or (second in w.sources and last in w.determiners):
        if not quoted[:1].islower():
            yield "source"
    elif _is_thing(last, mark, w) and (mark in _NAME_MARKS or not quoted[:1].islower()):
        yield "named thing"
    elif big and not w.named_things.isdisjoint(before[-4:]):
        yield "near a named thing"
    elif mark in _NAME_MARKS and quoted[:1].isupper() and lead.split()[-1][:1].isupper():
        yield "noun"
    elif last in w.cues:
        yield "after a cue"
    elif last in w.judging:
        yield "is"
    elif last in w.clause:
        yield "clause"
    elif last in _ONE:
        yield "a"
    elif last in w.prepositions:
        yield "preposition"
    elif lead.endswith(("'s", "’s")):
        yield "possessive"


def _is_thing(word: str, mark: str, w: Words) -> bool:
    """
    Whether *word* is a kind of thing that has a name; German puts it at the end of longer words.
    """
    if word in w.named_things:
        return True
    return mark in _NAME_MARKS and len(word) > 8 and any(word[-n:] in w.named_things for n in range(4, 9))


def _by_follow(
    follow: str, lead: str, before: list[str], quoted: str, inner: list[str], big: int, w: Words
) -> Iterator[str]:
    """
    Reasons in the words after, in the same sentence.
    """
    stop = min((at for at in map(follow.find, _SENTENCE_STOPS) if at >= 0), default=len(follow))
    after = _WORD.findall(follow[:stop].lower())
    sign, letter = follow[:1], follow[1:2]
    if quoted[-1:] in ".!?" and letter.isupper():
        after = after[:4]
    if not w.cues.isdisjoint(after[:4]):
        yield "cue next"
    elif not w.cues.isdisjoint(after):
        yield "cue after"
    if after:
        if after[0] in w.onward:
            yield "onward"
        elif after[0] in w.subject:
            yield "subject"
    if not w.reported.isdisjoint(after[:6]):
        yield "reported"
    if sign in _HYPHENS and letter.isalnum():
        yield "compound"
    elif sign == ":" and not before:
        yield "label"
    elif follow[:2] == " (":
        yield "parenthesis"
    elif sign == " " and letter.isalnum() and after:
        if after[0] in w.named_things or (big and after[1:2] and after[1] in w.named_things):
            yield "named thing after"
        elif letter.isupper():
            if (
                len(inner) == 1
                and big
                and before
                and quoted[-1] not in _FINAL
                and lead.split()[-1][:1].isupper()
            ):
                yield "nickname"
        elif before and before[-1] in w.determiners and after[0] not in w.small:
            yield "attributive"


def _by_company(text: str, start: int, sentence: int, earlier: Before) -> Iterator[str]:
    """
    Reasons in the quotation before.
    """
    gap = start - earlier.end
    if earlier.end < 0 or gap > _NEAR:
        return
    if gap < 16 and _AND.fullmatch(text, earlier.end, start):
        yield "and speech" if earlier.speech else "and no speech"
    elif not earlier.speech and text.find("\n", earlier.end, start) < 0:
        yield "near no speech"
