"""
Papers and stations by what they are called: the Nordby Chronicle said. The newspaper
"""

from bisect import bisect_right

from newsparse_speakers.answers import NOBODY, Answer, several
from newsparse_speakers.around import Mention
from newsparse_speakers.beings import Being
from newsparse_speakers.countries import home
from newsparse_speakers.people import People
from newsparse_speakers.phrases import Region
from newsparse_speakers.tokens import Tokens

_WHOLE = 2  # words of a name that is no town's
_BEFORE = 3  # words in which an article stands before it
_NEAR = 3_000  # characters before in which another one may be told of


def press(people: People, noun: str, at: int, spoken: Mention) -> Answer:
    """
    Which paper or station is meant by a noun at a place: the one that spoke last, or another one told of.
    """
    low = max(at - _NEAR, 0)
    if noun in people.lex.words["also_written"] and _is_written(people, noun, (low, spoken[0], at)):
        return NOBODY
    named, own = dict.fromkeys([one for _, one in people.between(low, at)]), set(spoken[1].words)
    others = [
        one
        for one in named
        if not (own.issuperset(one.words) or own.issubset(one.words)) and is_press(people, one, noun)
    ]  # the Nordby Post, and the Tully Post; but: the Post
    return several([*others, spoken[1]])


def _is_written(people: People, noun: str, places: tuple[int, int, int]) -> bool:
    """
    Whether a noun is for something written that is brought in between the outer two of some places, and did
    not speak before the one in the middle: a new paper.
    """
    words, tags, one = people.words, people.tags, people.lex.words["one"]
    first, spoken, end = (bisect_right(people.starts, place) - 1 for place in places)
    return any(
        words[i] == noun
        and tags[i + 1] not in "wN"  # a paper trail
        and (i > spoken or tags[i + 1] != "V")
        and any(words[k] in one and tags[k - 1] not in ",Xb" for k in range(max(i - _BEFORE, 1), i))
        for i in range(first, end)
    )


def is_press(people: People, being: Being, noun: str) -> bool:
    """
    Whether a name, or the word before or behind it, tells the kind of paper or station that a noun does.
    """
    lists = people.lex.words
    papers, stations = noun in lists["papers"], noun in lists["stations"]
    if not (papers or stations or noun in lists["press"] or noun in lists["agencies"]):
        return False
    if being.person or being.gender or being.surnamed:
        return False
    if being.head == noun:
        return True  # the Nordby Fjord newspaper
    low, last = bisect_right(people.starts, being.at) - 1, being.words[-1]
    if people.tags[low - 1] == "g":
        return False  # People's Daily, which is no daily
    before, kind = people.words[low - 1], last.lower()
    station = stations and (kind in lists["station_names"] or last.isupper())
    paper = papers and (kind in lists["paper_names"] or before in lists["paper_names"])
    return station or paper or noun in (kind, before)


def paper(people: People, tokens: Tokens, tags: str, start: int, end: int) -> Region | None:
    """
    The name before the word for a paper or an agency that ends a phrase: the Nordby Mail newspaper, the
    official Fjord news agency; a single one before "newspaper" may be a town.
    """
    small, lists, head = tokens.small, people.lex.words, tokens.small[end - 1]
    agency = head in lists["agencies"] and small[end - 2] in lists["news"]
    if not (agency or (head in lists["papers"] and head not in lists["also_written"])):
        return None
    high = end - 1 - agency
    if tags[start] != "g" and small[start] not in lists["definite"]:
        return None
    low = high
    while low > start + 1 and tags[low - 1] in "Nd" and not _of_kind(tokens, low - 1):
        low -= 1
    while low < high and home(people.lex, small[low]):
        low += 1  # the Norwegian Nordby Mail newspaper
    if tags[high - 1] != "N" or tags[start + 1 : low].strip("wNR"):
        return None
    if high - low < _WHOLE:
        return (low, high) if agency and low < high else None
    known, last = small[high - 1] in lists["paper_names"], small[high - 1]
    other = small[low] in lists["town_begins"] or (not agency and last in people.runs.things)
    return (low, high) if known or not other else None  # the New Tully or the Fish Party newspaper


def _of_kind(tokens: Tokens, i: int) -> bool:
    """
    Whether a word with a hyphen tells of what kind or where something is: Nordby-based, English-language.
    """
    return tokens.printed(i).rpartition("-")[2].islower()
