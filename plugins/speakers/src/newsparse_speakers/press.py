"""
Papers and stations by what they are called: the Nordby Chronicle said. The newspaper
"""

from bisect import bisect_right

from newsparse_speakers.answers import Answer, several
from newsparse_speakers.around import Mention
from newsparse_speakers.beings import Being
from newsparse_speakers.people import People


def press(people: People, noun: str, at: int, spoken: Mention) -> Answer:
    """
    Which paper or station is meant by a noun at a place: the one that spoke last, or one named since.
    """
    since = dict.fromkeys([one for _, one in people.between(spoken[0], at)])
    others = [one for one in since if one is not spoken[1] and is_press(people, one, noun)]
    return several([*others, spoken[1]])


def is_press(people: People, being: Being, noun: str) -> bool:
    """
    Whether a name, or the word before it, tells the kind of paper or station that a noun does.
    """
    lists = people.lex.words
    papers, stations = noun in lists["papers"], noun in lists["stations"]
    if not (papers or stations or noun in lists["press"]):
        return False
    if being.person or being.gender or being.surnamed:
        return False
    low, last = bisect_right(people.starts, being.at) - 1, being.words[-1]
    if people.tags[low - 1] == "g":
        return False  # People's Daily, which is no daily
    before, kind = people.words[low - 1], last.lower()
    station = stations and (kind in lists["station_names"] or last.isupper())
    paper = papers and (kind in lists["paper_names"] or before in lists["paper_names"])
    return station or paper or noun in (kind, before)
