"""
What those whom an article names are called beside their names: "Hafenmeisterin Ida Moe".
"""

import re

from newsparse_speakers.beings import Being, skeleton
from newsparse_speakers.given import genders
from newsparse_speakers.passages import Passage
from newsparse_speakers.people import People, named_words
from newsparse_speakers.second.whose import is_person

_RUN = re.compile("N{2,6}")
_BEHIND = re.compile(r"(?:\(N\))?,[De]?w?[NT]")
_HEAD = re.compile("(?:D|(?<!N)e)(?:#|w){0,3}([NT])(?:(?:e|p[De]?)w{0,2}N{1,3}){0,3},$")
_REACH = 16  # tokens in which a phrase stands before its name
_ALONE = frozenset(",.\n:")


def holders(people: People, passage: Passage) -> dict[str, list[Being]]:
    """
    Who has each of the nouns that stand before the names of an article, or behind them between commas.
    """
    tokens, tags = passage.tokens, passage.tags
    known, found = genders(), dict[str, list[Being]]()
    roles = people.lex.words["roles"]
    for run in _RUN.finditer(tags):
        low, high = run.span()
        begin = next((i for i in range(low, high - 1) if tokens.small[i] in known), -1)
        if begin < 0:
            continue
        words = named_words(tokens, begin, high)
        being = people.by_full.get((skeleton(words[0]), skeleton(words[-1])))
        if being is None or not being.person:
            continue
        near = list(range(low - (tags[low - 1] == "T"), begin))
        behind = _BEHIND.match(tags, high)
        if behind:
            near.append(behind.end() - 1)
        if (
            begin == low
            and tags[low - 1] == ","
            and tags[high] in _ALONE
            and tags[high + 1 : high + 2] != "N"
        ):
            start = max(0, low - _REACH)
            head = _HEAD.search(tags[start:low])  # der Vorsitzende der Partei, Ola Lie,
            if head and is_person(tokens, start + head.start(1)):
                near.append(start + head.start(1))
        for i in near:
            _note(found, tokens.small[i], being, roles)
    return found


def _note(found: dict[str, list[Being]], word: str, being: Being, roles: frozenset[str]) -> None:
    words = {word, word.rsplit("-", 1)[-1], *cases(word)}
    words |= {role for role in roles if word.endswith(role)}
    for one in words:
        some = found.setdefault(one, [])
        if being not in some:
            some.append(being)


def cases(word: str) -> list[str]:
    """
    What a noun may be in another case: "Vorsitzenden" is "Vorsitzende", "Sprechers" is "Sprecher".
    """
    return [word[: -len(end)] for end in ("er", "en", "r", "n", "s") if word.endswith(end)]
