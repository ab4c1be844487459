"""
Credits in the text, "Trend reports" or "told News.Az": who publishes the article, by its own words.

Floor 4.  Only outlets whose tables say so name themselves in this way; a newspaper that quotes what somebody
"told CNN" is not CNN.  A few literal searches find the verbs, then the words beside each are looked up.
"""

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

import attrs

from newsparse._model.span import Span
from newsparse._reading.rejected import Rejected
from newsparse._reading.styles import HouseStyle, Outlets, key

_LEAD = 1000  # the first paragraphs, where nearly all credits stand
_MORE = 1600
_REACH = 64  # of a name
_BLANK_LINE = re.compile(r"\n[^\S\n]{0,20}\n")
_OTHER_LETTERS = re.compile("[\u0250-\u1fff]")  # of languages whose credits are not in Latin letters
_TOKEN = re.compile(r"\S{1,40}")
_CLOSERS = ",.;:!?\"'”’»)]…"
_BREAKS = ",.;:!?\"'”’»“„«)]…—–-\n\r"


class Credit(NamedTuple):
    """
    A credit: the outlet, the place of its name, and the template.
    """

    style: HouseStyle
    start: int
    end: int
    template: str


@attrs.frozen
class _Cue:
    """
    One wording, "told " before the name or " reports" after it, and who uses it.
    """

    words: str
    rest: str  # on the other side of the name
    before: bool
    template: str
    root: int  # where in `words` the searched root stands
    users: dict[str, list[HouseStyle]] = attrs.field(factory=dict)


@functools.cache
def _words() -> dict[str, frozenset[str]]:
    import importlib.resources
    import tomllib

    text = (importlib.resources.files("newsparse") / "data" / "credits.toml").read_text(encoding="utf-8")
    return {name: frozenset(words) for name, words in tomllib.loads(text).items()}


def index(styles: tuple[HouseStyle, ...]) -> dict[str, list[_Cue]]:
    """
    All cues by the root that finds them, the first letters of their longest word; the commonest first.
    """
    cues: dict[str, _Cue] = {}
    usual = next((style.credits for style in styles if style.slug == "default"), ())
    for style in styles:
        names = [name for name in dict.fromkeys(map(key, (style.name, *style.aliases))) if name]
        for template in dict.fromkeys((*style.credits, *(usual if style.credited else ()))):
            cue = cues.get(template) or cues.setdefault(template, _cue(template))
            for name in names:
                cue.users.setdefault(name, []).append(style)
    found: dict[str, list[_Cue]] = {}
    for cue in cues.values():
        root = _root(cue.words)
        found.setdefault(root, []).append(cue)
    return dict(sorted(found.items(), key=lambda item: -max(len(cue.users) for cue in item[1])))


def _root(words: str) -> str:
    return max(words.split(), key=len)[:5]


def _cue(template: str) -> _Cue:
    left, right = template.split("{outlet}")
    before = len(left.strip()) >= len(right.strip())
    words, rest = (left, right) if before else (right, left)
    return _Cue(words, rest, before, template, words.index(_root(words)))


def find(
    text: str,
    start: int,
    end: int,
    outlets: Outlets,
    *,
    rejected: list[Rejected] | None = None,
) -> Credit | None:
    """
    The one outlet that names itself in the body, or `None`; also where several do.
    """
    roots = outlets.compiled("credits", index)
    lead = min(end, start + _LEAD)
    found = sorted(_credits(text, start, lead, roots), key=lambda credit: credit.start)
    if found:
        # The first paragraph that has a credit decides; further down, others are quoted.
        apart = _BLANK_LINE.search(text, found[0].start, end)
        found = [credit for credit in found if apart is None or credit.start < apart.start()]
    elif end > lead and roots:
        first = next(iter(roots))  # the commonest: most tables have "told {outlet}"
        found = list(_credits(text, lead, min(end, lead + _MORE), {first: roots[first]}))
    credit = _agreed(found)
    if rejected is not None:
        rejected += [
            Rejected(
                Span(each.start, each.end), "outlet", each.template, "another outlet names itself as well"
            )
            for each in found
            if each is not credit
        ]
    return credit


def _agreed(found: list[Credit]) -> Credit | None:
    if len({credit.style.slug for credit in found}) > 1:
        # "told Turan, Trend reports": who reports is the one.
        found = [credit for credit in found if credit.template.startswith("{outlet}")]
    if len({credit.style.slug for credit in found}) != 1:
        return None
    return found[0]


def _credits(text: str, start: int, end: int, roots: dict[str, list[_Cue]]) -> Iterator[Credit]:
    plain = text.isascii() or _OTHER_LETTERS.search(text, start, min(end, start + 120)) is None
    for root, cues in roots.items():
        if plain and not root.isascii():
            continue
        at = text.find(root, start, end)
        while at >= 0:
            for cue in cues:
                if text.startswith(cue.words, at - cue.root):
                    credit = _credit(text, at - cue.root, start, end, cue)
                    if credit is not None:
                        yield credit
                        break
            at = text.find(root, at + len(root), end)


def _credit(text: str, at: int, start: int, end: int, cue: _Cue) -> Credit | None:
    after = at + len(cue.words)
    if cue.before:
        if at > 0 and text[at - 1].isalnum() and cue.words[0].isalnum():
            return None
        if _word_before(text, at, start) in _words()["other"] and not cue.words.startswith("interview"):
            return None
        return _name_after(text, after, end, cue)
    if after < end and text[after].isalnum() and cue.words[-1].isalnum():
        return None
    return _name_before(text, at, start, end, cue)


def _word_before(text: str, at: int, start: int) -> str:
    before = text[max(start, at - 24) : at].split()
    return before[-1] if before else ""


def _name_after(text: str, at: int, end: int, cue: _Cue) -> Credit | None:
    tokens: list[re.Match[str]] = []
    for token in _TOKEN.finditer(text, at, min(end, at + _REACH)):
        if not tokens and token[0] in _words()["descriptors"]:
            continue
        tokens.append(token)
        if len(tokens) == 5 or token[0][-1] in ",;:":
            break
    for count in range(len(tokens), 0, -1):
        first, last = tokens[0].start(), tokens[count - 1].end()
        credit = _known(text, first, _bare(text, first, last), cue)
        if credit is not None:
            return credit if text.startswith(cue.rest, credit.end) else None
    return None


def _bare(text: str, first: int, last: int) -> int:
    """
    The end of a name without the marks after it and without its genitive.
    """
    while last > first and text[last - 1] in _CLOSERS:
        last -= 1
    if last - first > 2 and text[last - 1] == "s" and text[last - 2] in "'’":
        last -= 2
    return last


def _name_before(text: str, at: int, start: int, end: int, cue: _Cue) -> Credit | None:
    tokens = list(_TOKEN.finditer(text, max(start, at - _REACH), at))
    given = len(tokens)
    while tokens and tokens[-1][0].casefold() in _words()["descriptors"] and tokens[-1].end() != at:
        tokens.pop()
    if tokens and tokens[-1][0] in _words()["descriptors"]:
        tokens.pop()
    for count in range(min(5, len(tokens)), 0, -1):
        first, last = tokens[-count].start(), _bare(text, tokens[-count].start(), tokens[-1].end())
        while first < last and text[first] in "\"'“”‘’«»„(/":
            first += 1
        credit = _known(text, first, last, cue)
        if credit is not None:
            described = given > len(tokens)
            whole = _opens(text, first, start, credit.style, described) and _goes_on(text, at, end, credit)
            return credit if whole else None
    return None


def _known(text: str, first: int, last: int, cue: _Cue) -> Credit | None:
    words = text[first:last]
    users = [style for style in cue.users.get(key(words), ()) if style.spelled(words)]
    if not users or not (words[0].isupper() or words[0].isdigit() or words == users[0].name):
        return None
    exact = [style for style in users if words == style.name or words in style.aliases]
    return Credit((exact or users)[0], first, last, cue.template)


def _opens(text: str, first: int, start: int, style: HouseStyle, described: bool) -> bool:
    """
    Whether the name stands where a reporting clause begins.
    """
    at = first
    while at > start and text[at - 1] in " \u00a0\t":
        at -= 1
    if at == start or text[at - 1] in _BREAKS:
        return True
    word = _word_before(text, at, start).casefold()
    if described and word in ("a", "an", "the"):
        return True  # "a Trend correspondent reports"
    return word == "as" or not (style.common or word in _words()["other"])


def _goes_on(text: str, at: int, end: int, credit: Credit) -> bool:
    """
    Whether what follows the verb can follow a credit; asked only of names that are common words.
    """
    if not credit.style.common:
        return True
    after = at + len(credit.template) - len("{outlet}")
    following = _TOKEN.search(text, after, min(end, after + _REACH))
    if following is None or following.start() > after + 2 or text[after] in _BREAKS:
        return True
    return following[0].rstrip(_CLOSERS) in _words()["goes_on"]
