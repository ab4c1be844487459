"""
Whether a phrase for an office is that of another than who is known to have it: the new mayor, the Hull
manager, the mayor of Tully.
"""

from bisect import bisect_right

from newsparse_speakers.beings import Being
from newsparse_speakers.countries import home
from newsparse_speakers.likeness import akin, plain
from newsparse_speakers.outer import whole
from newsparse_speakers.people import People

_BEHIND = 6  # tokens behind an office that tell which
_PHRASE = 6  # tokens before its word
_FAR = 600  # characters in which somebody else of an office stays in mind
_OPENS = frozenset("\n.Ec;")  # before a sentence


def is_another(people: People, low: int, head: int, being: Being) -> bool:
    """
    Whether the phrase from the article at token *low* to an office at *head* tells another of that office
    than *being*.
    """
    runs, tags, small = people.runs, people.tags, people.words
    office, words = plain(whole(runs, small, head)), small[low + 1 : head]
    lesser = not runs.lesser.isdisjoint(words)
    if office not in (being.past if lesser else being.roles):
        return True  # the mayor is not the former mayor
    beside = being.beside
    if any(word not in beside for word in runs.others.intersection(words)):
        return True  # the new mayor
    names = [plain(small[i]) for i in range(low, head) if tags[i] in "Ng" and small[i] not in runs.offices]
    if tags[head + 1] == "p" and small[head + 1] in people.lex.words["inside"]:
        names += [plain(small[i]) for i in range(head + 2, head + _BEHIND) if tags[i] == "N"][:1]
    if not names and (away := _away(people, low)) and (beside or away[0]):
        return not _is_there(people, being, away[1])  # in Tully, the mayor
    if not beside:
        return _is_set_apart(people, office, low, head)
    if names:
        return not any(akin(word, name) for word in beside for name in names)
    if office not in people.lex.words["sorts"]:
        return False
    sort = [word for word, tag in zip(words, tags[low + 1 : head], strict=True) if tag in "wvV"]
    sort = [word for word in sort if word not in runs.lesser and word not in runs.offices]
    return bool(sort) and beside.isdisjoint(sort)  # the fire chief


def is_away(people: People, low: int, being: Being) -> bool:
    """
    Whether a place before the phrase from token *low* tells another holder: in nearby Tully, the mayor said.
    """
    away = _away(people, low) if people.tags[low - 2 : low] == "N," else None
    return away is not None and not _is_there(people, being, away[1])


def _is_there(people: People, being: Being, town: list[str]) -> bool:
    """
    Whether the word of a town that tells most stands beside somebody's office: in Palm Beach is not in Miami
    Beach, in New Tully not in New Salt.
    """
    ends = people.lex.words["town_ends"]
    name = next((word for word in reversed(town) if word not in ends), town[0])
    return any(akin(word, name) for word in being.beside)


def _is_set_apart(people: People, office: str, low: int, head: int) -> bool:
    """
    Whether a country or an owner before an office tells another than who is named without: the Russian
    ambassador, Tully's coach; but: the Tully mayor may be Mayor Moe.
    """
    words, tags, lists = people.words, people.tags, people.lex.words
    if office in lists["national"] or office in lists["local"]:
        return False
    sent = office in lists["sent"]
    return any(
        tags[i] == "g" or (sent and tags[i] == "N" and home(people.lex, plain(words[i])) != "")
        for i in range(low, head)
    )


def _away(people: People, low: int) -> tuple[bool, list[str]] | None:
    """
    Where the holder of a local office is, if a sentence before token *low* tells: whether that is beside the
    place that the article is about, and its name.
    """
    tags, words, lists = people.tags, people.words, people.lex.words
    if tags[low - 1] != "," or tags[low - 2] != "N" or words[low + 1] not in lists["local"]:
        return None
    first = low - 2
    while tags[first - 1] == "N" and low - first < _PHRASE:
        first -= 1
    near = words[first - 1] in lists["nearby"]
    before = first - 1 - near
    if words[before] not in lists["in_towns"] or tags[before - 1] not in _OPENS:
        return None
    name = words[first : low - 1]
    body = name[-1] in people.runs.things and name[-1] not in lists["town_ends"]
    return None if body or name[-1] in lists["seats"] else (near, name)


def came(people: People, office: str, at: int, being: Being) -> bool:
    """
    Whether another of an office, whom nothing names, has come up before a place since *being* was named.
    """
    text, starts = people.text, people.starts
    place = text.rfind(office, max(0, at - _FAR), at)
    while place >= 0:
        head = bisect_right(starts, place) - 1
        if starts[head] == place and people.words[head] == office and _is_phrase(people, head, being):
            return not any(one is being for _, one in people.between(place, at))
        place = text.rfind(office, max(0, at - _FAR), place)
    return False


def _is_phrase(people: People, head: int, being: Being) -> bool:
    """
    Whether another of an office is at a token: the new mayor, a mayor; no Mayor Ida Moe.
    """
    tags, low = people.tags, head - 1
    if tags[head] == "N" or tags[head + 1] in "NTg":
        return False
    while tags[low] in "wvVNTR#" and head - low < _PHRASE:
        low -= 1
    if not people.runs.lesser.isdisjoint(people.words[low + 1 : head]):
        return False  # the former mayor, or the deputy, is no mayor
    if tags[low] == "g":
        return low > 0 and tags[low - 1] not in "D," and is_another(people, low - 1, head, being)
    if tags[low] == "D" and tags[low - 1] == "," and low + 1 == head:
        return _away(people, low) is not None and is_another(people, low, head, being)
    if tags[low] != "D" or tags[low - 1] == "," or (tags[head + 1] == "," and tags[head + 2] in "NT"):
        return False
    if people.words[low] in people.lex.words["one"]:
        return tags[low - 1] in _OPENS  # a second officer fired
    return (low + 1 < head or tags[head + 1] == "p") and is_another(people, low, head, being)
