"""
Who "the president" is: who has that office in the article, and where several have, what stands beside it.
"""

import functools
import re

from newsparse_speakers.another import came, is_away
from newsparse_speakers.answers import CROWD, NOBODY, Answer, several, sure
from newsparse_speakers.around import Mention
from newsparse_speakers.beings import Being
from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.likeness import akin, plain
from newsparse_speakers.outer import whole
from newsparse_speakers.people import People
from newsparse_speakers.phrases import Region
from newsparse_speakers.tokens import Tokens

_FAR = 4_000  # characters in which somebody is known who is not named again
_SPOKE = 1_200  # characters in which somebody who spoke last is called by another word
_YEAR = re.compile("(?<=[a-z] )(?:19|20)[0-9]{2}(?!\\w)")
_SOON = 400  # characters in which somebody is named of whom one speaks already
_FEW = 8  # names before an office that many have
_BEHIND = 6  # tokens behind an office that tell which


def holder(
    people: People, tokens: Tokens, tags: str, region: Region, head: int, last: Being | None
) -> Answer | None:
    """
    Who holds the office whose word is token *head* of *region*; nothing where no name has it.
    """
    start, end = region
    small = tokens.small
    runs = people.runs
    office = whole(runs, small, head)
    holders = people.holders(office)
    words = small[start + 1 : head]
    if not holders and "-" in office:
        before, _, last_part = office.rpartition("-")
        if before in runs.offices or (before in runs.lesser and last_part in runs.offices):
            office = last_part  # the Secretary-General, the vice-president
            holders = people.holders(office)
            words = [*words, before]
    if not holders:
        return None
    if len(holders) > CROWD:
        return several(holders[:CROWD])
    lesser = any(word in runs.lesser for word in words)
    if lesser or office not in people.lex.words["of_deputies"]:
        pool = [one for one in holders if office in (one.past if lesser else one.roles)]
    else:
        pool = holders
    names = [small[i] for i in range(start + 1, min(end, head + _BEHIND)) if i != head and tags[i] in "Ng"]
    names = [plain(word) for word in names if word not in runs.offices]
    others = [small[i] for i in range(start + 1, head) if tags[i] in "wvVB" and small[i] not in runs.lesser]
    for word in runs.others.intersection(words):
        pool = [one for one in pool if word in one.beside]  # the rival coach
    if any(word not in people.lex.words["bodies"] for word in names):
        pool = _told(pool, names, last)
    if office in people.lex.words["shared"] and (more := runs.offices.intersection(others)):
        pool = [one for one in pool if more <= one.roles | one.beside]  # the billionaire candidate
    if others:
        pool = _beside(pool, others, people.lex, office)
    at = tokens.starts[start]
    if pool and any(one.at < at for one in pool):
        seen = people.between(0, at)
        if office in people.lex.words["shared"]:
            seen = seen[-_FEW:]
            if last is not None and last not in pool and last.person and not (last.roles or last.past):
                return NOBODY  # Moe may be a senator too
        recent = {id(one) for _, one in seen}
        pool = [
            one
            for one in pool
            if id(one) in recent or one is last or (len(one.words) == 1 and at - one.at < _FAR)
        ]
    elif pool and _is_too_soon(people, office, at, pool[0], last):
        return Answer(None, tuple([one.name for one in pool]))
    if len(pool) > 1:
        pool = [one for one in pool if one.at < at] or pool
    if not pool:
        return NOBODY
    if len(pool) > 1 and last is not None and last in pool:
        pool = [last]
    if len(pool) == 1 and is_away(people, start, pool[0]):
        return NOBODY
    if len(pool) == 1 and runs.offices.issuperset(words) and came(people, office, at, pool[0]):
        return NOBODY  # the new mayor, whom nothing names, has come up since
    return several(pool)


def _is_too_soon(people: People, office: str, at: int, being: Being, last: Being | None) -> bool:
    """
    Whether an office at a place may be another one's than *being*'s, who is named with it only later: one of
    many who have it, where others are named before, or who spoke last in the same paragraph.
    """
    if office in people.lex.words["shared"]:
        return being.at - at > _SOON or any(one.person for _, one in people.between(0, at))
    if _tells_year(people.text, being.at):
        return True
    if last is None or not last.person or being.at - at <= _SOON:
        return False
    return any(one is last for _, one in people.between(people.text.rfind("\n", 0, at) + 1, at))


def _tells_year(text: str, at: int) -> bool:
    """
    Whether a year stands before a place in its sentence, so that who is named there had an office then: in
    2012 it liked Mayor Moe; but: Mayor Moe, elected in 2012.
    """
    low = max(0, at - _SOON)
    low = max(low, text.rfind(". ", low, at), text.rfind("\n", low, at))
    return _YEAR.search(text, low, at) is not None


@functools.cache
def _broader(lex: Lexicon) -> dict[str, set[str]]:
    """
    The offices that each word stands for which tells less.
    """
    found: dict[str, set[str]] = {}
    for pair in lex.words["broader"]:
        office, _, word = pair.rpartition("-")
        found.setdefault(word, set()).add(office)
    return found


def told_of(people: People, low: int, high: int, being: Being) -> bool | None:
    """
    Whether a name among the words from token *low* to *high* stands beside somebody's office, or the letters
    of the body do: the Tully leader; `None` where other words may tell somebody else.
    """
    tags, words, beside, found = people.tags, people.words, being.beside, False
    for i in range(low, high):
        word = plain(words[i])
        if tags[i] not in "Ng":
            if word not in people.lex.words["topmost"]:
                return None
            continue
        body = people.by_letters.get(people.printed(i, i + 1))
        names = [word] if body is None else [one.lower() for one in body.words]
        if not any(akin(one, name) for one in beside for name in names):
            return None
        found = True
    return found


def called(people: People, noun: str, at: int, last: Mention) -> Answer:
    """
    Who spoke last, where a noun at a place may stand for that office: analyst Ida Moe said, the expert added.

    Nobody where somebody else who may be called so, or who has no office at all, has come up since.
    """
    offices = _broader(people.lex).get(noun)
    place, being = last
    if offices is None or at - place > _SPOKE or not being.person or offices.isdisjoint(_held(being)):
        return NOBODY
    for one in {one for _, one in people.between(place, at)} - {being}:
        if not (offices.isdisjoint(_held(one)) if one.person else _is_body(people, one)):
            return NOBODY
    return sure(being)


def _is_body(people: People, being: Being) -> bool:
    """
    Whether a word of a name, or its letters, tell that nobody has it: the Institute of Fish, TASS.
    """
    return any(word.isupper() or word.lower() in people.runs.things for word in being.words)


def _held(being: Being) -> frozenset[str]:
    return being.roles | being.past | being.beside


def first_other(people: People, noun: str, *, named: bool = False) -> int:
    """
    The first place of another than "the" *noun*: an expert, experts; the end of the text for none. The one
    whom *named* tells has a name before the noun: the Tully expert.
    """
    several, words, tags, lex = noun + "s", people.words, people.tags, people.lex.words
    for i, word in enumerate(words):
        if word == noun:
            k = i - 1
            while words[k] in lex["topmost"] or (named and tags[k] in "Ng"):
                k -= 1
            if words[k] in lex["definite"]:
                continue
        elif word != several:
            continue
        return people.starts[i]
    return len(people.text)


def _told(pool: list[Being], names: list[str], last: Being | None) -> list[Being]:
    """
    Those beside whose office stands one of *names*: the French president.
    """
    fitting = [one for one in pool if any(akin(word, name) for word in one.beside for name in names)]
    return fitting or [one for one in pool if not one.beside and (one is last or len(pool) == 1)]


def _beside(pool: list[Being], words: list[str], lex: Lexicon, office: str) -> list[Being]:
    """
    Those whose *office* has most of *words*; of ministers, none where all have others: the defence minister;
    of others, none whose it is by a pronoun: its president, the student president.
    """
    counts = [sum(word in one.beside or word in one.roles for word in words) for one in pool]
    best = max(counts, default=0)
    if best:
        return [one for one, count in zip(pool, counts, strict=True) if count == best]
    if office in lex.words["sorts"]:
        return [one for one in pool if not one.beside]
    return [one for one in pool if lex.words["owning"].isdisjoint(one.beside)]
