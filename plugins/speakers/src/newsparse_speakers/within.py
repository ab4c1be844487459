"""
Names inside a phrase, which are its own or no more than a part of it: the lawyer of journalist Ida Moe.
"""

import re

from newsparse_speakers.nameless import nameless
from newsparse_speakers.people import People
from newsparse_speakers.phrases import Region
from newsparse_speakers.printed import named_words
from newsparse_speakers.runs import Runs
from newsparse_speakers.tokens import Tokens

_CLAUSE = frozenset("oWvVGtX")


def within(runs: Runs, tokens: Tokens, tags: str, start: int, name: int) -> bool:
    """
    Whether the name at token *name* is that of somebody else than who the phrase from *start* speaks of.
    """
    if "W" in tags[start:name]:
        return True  # the woman who married Moe
    small, words, offices = tokens.small, runs.lex.words, runs.offices
    own = tags[name] == "T" or (tags[name + 1] == "N" and small[name] in offices)
    i = name - 1
    while i > start and tags[i] in "wgevN":
        i -= 1  # for the retired teacher, for Fish Party nominee
    if i <= start or tags[i] not in "pD" or i == name - 1:
        return False
    begin = i + 1
    if tags[i] == "D":
        i -= 1
    if i <= start or tags[i] != "p":
        return False
    if tags[i - 1] == "N" and "N" in tags[begin:name] and _is_body(runs, tokens, tags, i):
        return False  # Bank of Oslo economist Ida Moe
    word = small[name if own else name - 1].rpartition("-")[2]
    if word in offices or (word in words["persons"] and word not in words["of_any_body"]):
        return True
    if word[-1] == "s" and small[i] not in words["whose"]:
        return not own and nameless(runs.lex).sign(word[:-1]) is not None  # for divers Hill and Moe
    works = word.endswith(tuple(words["trade_endings"]))  # a striker
    return works and small[i - 1] not in words["titles"]  # not the minister of labor Ida Moe


def _is_body(runs: Runs, tokens: Tokens, tags: str, i: int) -> bool:
    """
    Whether the capitals around the preposition at a token may be the name of one body: Divers Without
    Piers, Friends of the Pier; not: Friends of Labour nominee.
    """
    if tags[i + 1 : i + 3] == "DN" or tokens.first(i).isupper():
        return True
    return nameless(runs.lex).sign(tokens.small[i - 1].removesuffix("s")) is None


def one_office(tokens: Tokens, tags: str, region: tuple[int, int], skip: int, runs: Runs) -> bool:
    """
    Whether all that stands before a name is its office: Deputy Secretary of State Ida Moe.

    *region* goes to where the capitals begin that end with the name, *skip* are those before it.
    """
    start, first = region
    small = tokens.small
    i = tags.find("p", start, first)
    if i > start and tags[start] == "N" and small[i - 1] in runs.lex.words["seated"]:
        return skip > 1 and small[first + skip - 1] in runs.offices  # Bank of Oslo Governor Ida Moe
    if i <= start or small[i - 1] not in runs.offices or not _CLAUSE.isdisjoint(tags[start:first]):
        return False
    words = runs.lex.words
    if tags[first] == "T" and tags[start] != "D" and small[i] in words["whose"]:
        return small[i - 1] not in words["shared"] and first > i + 1  # Leader of opposition Mr Karl Moe
    if (
        tags[start] != "D"
        and small[i] in words["whose"]
        and tags[first : first + skip].startswith(("NT", "NNT"))
    ):
        return small[i - 1] not in words["shared"]  # Speaker of the House Rep. Karl Moe
    if tags[first] == "T" or not runs.offices.isdisjoint(small[first : first + skip]):
        return False  # a lawyer for Mr Moe
    return all(
        (small[k] in words["inside"] or (tags[k - 1] == "T" and small[k - 1] in words["posts"]))
        and small[k + 1] not in runs.offices
        and small[k + 1] not in runs.lesser
        for k in range(i, first)
        if tags[k] == "p"
    )


def before_of(people: People, tokens: Tokens, tags: str, start: int, end: int) -> Region | None:
    """
    The person's name before what tells where somebody is from: "the economist Ida Moe of Nordbank".
    """
    stop = tags.find("p", start + 1, end)
    if stop < 0 or tags[stop - 1] != "N":
        return None
    another = _ANOTHER.search(tags, stop, end)
    if another is not None and not _ends_firm(people, tokens.small[another.end() - 1]):
        return None
    low = stop
    while low > start and tags[low - 1] in "NT":
        low -= 1
    if low > start and (tags[low - 1] != "w" or _TRADE.fullmatch(tags, start, low) is None):
        return None
    if any(word.endswith("ing") for word in tokens.small[start:low]) or "D" in tags[start + 1 : low]:
        return None  # a lawyer representing economist Moe of Nordbank
    begin, last = people.person_in(tokens, tags, low, stop)
    words = named_words(tokens, begin, last)
    if len(words) < 2:
        return None
    being = people.being(people.runs.run(0, words, ""))
    return (begin, last) if being is not None and being.person else None


def _ends_firm(people: People, word: str) -> bool:
    """
    Whether a word behind "and" ends the name of one firm: Moe of Berg Lie and Co.
    """
    words = people.lex.words
    return word in words["firms"] or word in words["joined_firms"]


def in_place(runs: Runs, tokens: Tokens, tags: str, start: int, run: Region) -> bool:
    """
    Whether a name behind an office, or alone, is the phrase's own, and a preposition goes on: RNC
    spokesman Karl Moe in a tweet.
    """
    first, last = run
    if tags[last] != "p" or first == start:
        return tags[last] == "p"
    office = tokens.small[first - 1] in runs.lex.words["roles"]
    return office and last - first > 1 and not tags[start:first].strip("DNTw")


def in_a_place(runs: Runs, tokens: Tokens, start: int, phrase: str) -> bool:
    """
    Whether an organisation stands before a preposition and a place: the National Fish Center in Oslo.
    """
    name, preposition, place = phrase[1:].partition("p")
    at = start + 1 + len(name)
    named = (
        preposition and tokens.small[at - 1] in runs.things and tokens.small[at] in runs.lex.words["places"]
    )
    return bool(named) and not name.strip("N") and not place.strip("N")


def last_beside(people: People, tokens: Tokens, tags: str, run: Region) -> Region:
    """
    Whose name stands behind an office and a comma: the *run* that follows, or one set behind that, where the
    first is what the office is of: the Chairman, Salt Trust Fund, Mr Karl Berg, said.
    """
    first, end = run
    found = _BESIDE.match(tags, end)
    if found is not None and tags[first] != "T" and tokens.small[first] not in people.runs.given:
        start, last = found.span(1)
        runs, word, at = people.runs, tokens.small[last - 1], tokens.starts[first]
        known = people.known.get(tokens.text[at : tokens.starts[end]])
        told = known is not None and known[1] is not None and known[1].person and known[1].at < at
        body = word in runs.things or word in runs.places or word in runs.offices
        if not (told or body) and last - start >= _WHOLE:
            run = start, last
    return people.person_in(tokens, tags, *run)


def of_nobody(people: People, tokens: Tokens, tags: str, start: int, run: Region) -> bool:
    """
    Whether capitals inside a phrase are nobody who speaks: the head of the opposition Fish Party, farmers
    in western Norway; but a study by the watchdog Fish Group.
    """
    first, last = run
    runs, small = people.runs, tokens.small
    made = small[tags.rindex("p", start, first)] in runs.lex.words["of"]
    if made or tags[first] == "T" or (tags[start] in "NT" and tags[start + 1] in "NT"):
        return False  # Leader of opposition Mr Karl Moe
    if small[last - 1] in runs.things:
        return True
    holds = last - first > 1 and small[tags.index("p", start, first) - 1] in runs.offices
    if holds or small[first] in runs.given:
        return False  # the head of the old council Ida Moe
    return not any(one.person for one in people.bearers(tokens.printed(last - 1)))


_BESIDE = re.compile("(?:p[NT]+)?(?:,[NT][NTpcg]{0,11}){0,1},([NT]+N)(?=[,.\n])")
_WHOLE = 2  # words of a name
_ANOTHER = re.compile("c[NT]")  # Moe of Oslo and Lie of Bergen
_TRADE = re.compile("[DTNw#]*|Dv[wN]+|v[wN]+")  # an undecided voter
