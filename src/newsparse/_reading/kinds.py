"""
What a pair of quotation marks stands for: speech, a title, or a term.

Floor 4.  Reasons are weighed: each adds to or takes from a score, and the sum decides, for no single reason
holds in every house style.  The weights are whole numbers set by hand; what weighed most is the rule.
"""

import functools
import re
import tomllib
from importlib.resources import files
from typing import NamedTuple

from newsparse._model.records import QuoteKind

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_CONJUNCTION = re.compile(
    r"\s*(?:,|,?\s*(?:and|or|und|oder|sowie|et|ou|y|o|e|и|və|ve|bis|sondern auch)|/)\s*"
)
_SENTENCE_ENDS = (". ", "? ", "! ", "\n", '." ', '," ', ".” ", "… ", ".“ ", "; ")
_NEAR = 140  # characters looked at on either side
_LONG = 45  # characters of a quotation that is hardly ever only a name


class Words(NamedTuple):
    """
    The words of `data/quotations.toml`.
    """

    cues: frozenset[str]
    reported: frozenset[str]
    named_things: frozenset[str]
    naming: frozenset[str]
    sentence_words: frozenset[str]
    small: frozenset[str]
    determiners: frozenset[str]
    judging: frozenset[str]
    clipped: frozenset[str]


@functools.cache
def words() -> Words:
    """
    Load the words, once.
    """
    data = tomllib.loads((files("newsparse") / "data" / "quotations.toml").read_text(encoding="utf-8"))
    return Words(**{name: frozenset(text.split()) for name, text in data.items()})


class Seen(NamedTuple):
    """
    The quotation before: where it ended, and what it was.
    """

    end: int = -1
    speech: bool = False


def kind(
    text: str, start: int, end: int, words_start: int, words_end: int, mark: str, seen: Seen
) -> tuple[QuoteKind, str]:
    """
    The kind of the quotation from *start* to *end*, and the reason that decided.

    Args:
        words_start: where the words inside the marks begin.
        words_end: where the words of its first paragraph end.
        mark: the opening mark; German and French print sets names in marks, English mostly does not.
        seen: the quotation before this one.
    """
    w = words()
    inside = text[words_start : min(words_end, words_start + 400)].strip()
    before = text[max(start - _NEAR, 0) : start]
    cut = max(map(before.rfind, _SENTENCE_ENDS))
    at_start = cut >= 0 and not before[cut + 1 :].strip() or start < 2
    linked = seen.end >= 0 and start - seen.end < _NEAR and text.find("\n", seen.end, start) < 0
    if cut >= 0:
        before = before[cut + 1 :]
    inner = _WORD.findall(inside)
    n = len(inner)
    reasons: list[tuple[int, str]] = []
    add = reasons.append
    title_like = _is_title_like(inner, w, at_start)
    # --- the words inside
    if n > 5:
        add((4 if n > 8 else 3, "long"))
    elif n > 3:
        add((2 if n > 4 else 1, "length"))
    first = inside[:1]
    final = inside[-1:]
    if title_like:
        add((-5 if n > 1 else -3, "capitals"))
    elif first.islower():
        add((1, "fragment"))
    lower = [x.lower() for x in inner]
    if n > 2 and not w.sentence_words.isdisjoint(lower) and not title_like:
        add((2, "sentence"))
    if final in ".!?…," and at_start and (n > 2 or final != ","):
        add((2, "whole sentence"))
    if final in "!?":
        add((1, "exclamation"))
    # --- the words before
    near = _WORD.findall(before.lower())
    lead = before.rstrip()
    tail = near[-3:]
    last = tail[-1] if tail else ""
    if lead[-1:] == ":":
        add((3, "colon"))
    elif lead[-1:] == "," and first.isupper():
        add((1, "comma"))
    if lead[-1:] not in ":,":
        if last in w.naming or (len(tail) > 1 and tail[-2] in w.naming and last in w.determiners):
            add((-3, "naming"))
        if not w.named_things.isdisjoint(tail) and (title_like or first.isupper() or last in w.named_things):
            add((-3, "named thing before"))
        if last in w.judging:
            add((2, "judging"))
    if (
        mark in "„»«"
        and lead[-1:].isalnum()
        and near
        and before.rstrip().split()[-1][:1].isupper()
        and first.isupper()
    ):
        add((-3, "noun before"))
    # --- the words after
    after = text[end : end + _NEAR]
    stop = min((k for k in map(after.find, (". ", "? ", "! ", "\n", "; ")) if k >= 0), default=_NEAR)
    after = after[:stop]
    following = _WORD.findall(after.lower())
    if after[:1] == "-" or after[:1] == "–" and after[1:2].isalnum():
        add((-4, "compound"))
    elif (
        not w.named_things.isdisjoint(following[:2])
        and after[:1] == " "
        and (title_like or last in w.determiners)
    ):
        add((-3, "named thing after"))
    elif (
        after[:1] == " "
        and after[1:2].islower()
        and last in w.determiners
        and following
        and following[0] not in w.small
    ):
        add((-1, "attributive"))
    # --- who says it
    if final in ".!?" and after[1:2].isupper():
        following = following[:4]
    if not w.cues.isdisjoint(following[:5]):
        add((3, "cue after"))
    elif not w.cues.isdisjoint(near[-6:]):
        add((3, "cue before"))
    elif not w.cues.isdisjoint(near) or not w.cues.isdisjoint(following):
        add((2, "cue"))
    if not w.reported.isdisjoint(near[-8:]) or not w.reported.isdisjoint(following[:6]):
        add((2, "reported"))
    if linked:
        gap = text[seen.end : start]
        if _CONJUNCTION.fullmatch(gap):
            add((3 if seen.speech else -3, "beside another"))
        elif cut < 0 or cut < len(gap):
            add((1 if seen.speech else 0, "linked"))
    if mark in "„»«":
        add((-1, "marks"))
    total = sum(weight for weight, _ in reasons)
    if total > 0:
        return QuoteKind.SPEECH, max(reasons)[1]
    why = min(reasons)[1] if reasons else "nothing"
    if title_like or why.startswith("named thing") or why == "noun before":
        return QuoteKind.TITLE, why
    return QuoteKind.TERM, why


def _is_title_like(inner: list[str], w: Words, at_start: bool) -> bool:
    """
    Whether the words are written like a name: every big word with a capital.
    """
    if not inner or len(inner) > 14:
        return False
    big = [x for x in inner if x.lower() not in w.small]
    if not big or not all(x[0].isupper() or x[0].isdigit() for x in big):
        return False
    return not at_start or len(big) > 1
