"""
Changes: "rose by", "cut its fee by", "5% lower".
"""

import re

from newsparse_statistics import Change, StatisticKind
from newsparse_statistics._before import last_word
from newsparse_statistics._words import either, strings

_UP = frozenset(strings("changes", "up"))
_DOWN = frozenset(strings("changes", "down"))
_BY_UP = frozenset(strings("changes", "up_by"))
_BY_DOWN = frozenset(strings("changes", "down_by"))
_PHRASAL = frozenset(strings("changes", "phrasal"))
_PARTICLES = frozenset(strings("changes", "particles"))
_IS = re.compile(
    rf"(?:(?:^|[\s,(])(?:{either(strings('changes', 'before_particles'))})|[,(;:—–-]) ?$", re.IGNORECASE
)
_MORE = either(strings("changes", "more"))
_VERBS = _UP | _DOWN
_CHANGE = re.compile(
    rf"(?<![\w-])({either(_VERBS | _BY_UP | _BY_DOWN)})(\s(?:by|of))?(?:\s{_MORE})?\s{{1,2}}$",
    re.IGNORECASE,
)
_OPENERS = "(\"“‘'[—–"
_CHANGE_VERBS = frozenset(verb.split()[-1] for verb in _VERBS | _BY_UP | _BY_DOWN)
_MORE_WORDS = frozenset(strings("changes", "more"))
_MOST_MORE = max(len(words.split()) for words in _MORE_WORDS)
_CHANGE_ENDS = _VERBS | {"by", "of"} | {words.split()[-1] for words in strings("changes", "more")}
# "cut its workforce by 400": what is changed stands between.
_BY = re.compile(rf",?\sby(?:\s{_MORE})?\s$")
BY_ENDS = {"by"} | {words.split()[-1] for words in strings("changes", "more")}
_CLAUSE = re.compile(r"[.,;:!?()\n\"“”—–]")
_MOVED_UP = frozenset(strings("changes", "moved_up"))
_MOVED_DOWN = frozenset(strings("changes", "moved_down"))
_NOT_MOVED = frozenset(strings("changes", "not_moved"))
_MOST_MOVED = 8
_AFTER_UP = either(strings("changes", "after_up"))
_AFTER_DOWN = either(strings("changes", "after_down"))
_CHANGED = re.compile(
    rf"[ -](?:{either(strings('changes', 'kinds'))} )?(?:({_AFTER_UP})|({_AFTER_DOWN}))\b(?! than)"
)
_COMPARED = re.compile(r" (?:(more)|fewer|less)\b(?! than)")
# What counts these, or is measured in other units than these, is an amount right behind the verb.
_POINTS = frozenset(strings("changes", "points"))
_LENGTHS = frozenset(strings("changes", "lengths"))
_LEVELS = ("as high as ", "as low as ")


def change_of(
    text: str,
    place: tuple[int, int, int],
    words: tuple[str, str],
    kind: StatisticKind,
    unit: str | None,
    noun: str | None,
) -> Change | None:
    """
    The direction of the change that a quantity is the amount of.

    Args:
        place: where its bound begins, where it begins itself, where it ends.
        words: the last words before the first two.
    """
    start, at, end = place
    if kind is StatisticKind.DURATION or text[start : start + 11].lower().startswith(_LEVELS):
        return None
    is_sum = kind in (StatisticKind.MONEY, StatisticKind.PERCENT)
    is_bare = noun is None and not text.startswith(" of ", end)  # "lost 10 of 11 games"
    is_amount = is_sum or (is_bare if unit is None else unit not in _LENGTHS) or noun in _POINTS
    both = ((at, words[1]), (start, words[0])) if start != at else ((at, words[1]),)
    for begin, word in both:
        if change := change_before(text, begin, word, measured=is_sum, only_by=not is_amount):
            return change
        if word.lower() in BY_ENDS and (change := change_by(text, begin)):
            return change
    joined = noun is not None and noun in _POINTS and text[end - len(noun) - 1] == "-"
    if unit is None and not joined:
        return None
    if kind is StatisticKind.PERCENT and (compared := _COMPARED.match(text, end)):
        return Change.UP if compared[1] else Change.DOWN
    changed = _CHANGED.match(text, end)
    if not changed:
        return None
    return Change.UP if changed[1] else Change.DOWN


def change_before(
    text: str, at: int, word: str, *, measured: bool = True, only_by: bool = False
) -> Change | None:
    """
    The direction of the change that a quantity beginning at *at* is the amount of.

    Some verbs are of change only with "by": one raises five million, or raises the rent by five.  What is not
    *measured* in money or percent may be picked up or shot down; boats lost or metres climbed are no change.
    """
    if word.lower() not in _CHANGE_ENDS or not _may_change(text[max(at - 36, 0) : at].lower().split()):
        return None
    match = _CHANGE.search(text, max(at - 36, 0), at)
    if not match or (only_by and not match[2]):
        return None
    verb = match[1].lower()
    if verb in _PARTICLES:
        if last_word(text, match.start()).lower() in _PHRASAL:  # "made up 45 percent"
            return None
        if not measured and not _IS.search(text, max(match.start() - 12, 0), match.start()):
            return None
    if verb in _UP or (match[2] and verb in _BY_UP):
        return Change.UP
    return Change.DOWN if verb in _DOWN or (match[2] and verb in _BY_DOWN) else None


def _may_change(words: list[str]) -> bool:
    """
    Whether the last of *words* are a verb of change and what may follow one: most are not.
    """
    for skipped in range(min(_MOST_MORE + 1, len(words))):
        last = len(words) - skipped - 1
        if skipped and " ".join(words[last + 1 :]) not in _MORE_WORDS:
            continue
        if words[last].lstrip(_OPENERS) in _CHANGE_VERBS:
            return True
        if last and words[last] in ("by", "of") and words[last - 1].lstrip(_OPENERS) in _CHANGE_VERBS:
            return True
    return False


def change_by(text: str, at: int) -> Change | None:
    """
    The direction of a change whose verb stands before what is changed: "cut its workforce by 400".
    """
    by = _BY.search(text, max(at - 28, 0), at)
    if not by:
        return None
    clause = _CLAUSE.split(text[max(by.start() - 90, 0) : by.start()])[-1]
    for word in clause.lower().split()[: -_MOST_MOVED - 1 : -1]:
        if word in _MOVED_UP:
            return Change.UP
        if word in _MOVED_DOWN:
            return Change.DOWN
        if word in _NOT_MOVED or word.endswith("ed"):
            return None
    return None
