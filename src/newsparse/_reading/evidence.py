"""
Whether what was read is a dateline: what speaks for it, and what only looks like one.

Floor 4.  A date or a known agency is strong; a name and a mark alone are weak, and have to be a known town or
region before a sentence.  Better none than a wrong one.
"""

import re

from newsparse._reading import agencies, dates, places
from newsparse._reading.shapes import grammar
from newsparse._reading.wire import Reading

# Small words that no other language has.
_ENGLISH = re.compile(r" (?:the|of|and|to|was|is|were|said) ")


def why_not(reading: Reading) -> str | None:
    """
    Why what was read is no dateline, or `None`.
    """
    text, mark = reading.text, reading.mark
    if not mark:
        return "no mark ends it"
    start, end = reading.names[0]
    name = text[start:end]
    if places.label(name) and not _filed_there(reading, name):
        return "a label or the opening of a sentence"
    if _run_together(name):
        return "a headline runs into the name"
    if reading.date is not None or (reading.garbled and mark == "dash"):
        return _dated(reading, name)
    if reading.agency is not None:
        return _credited(reading, name)
    return _bare(reading, name)


def _filed_there(reading: Reading, name: str) -> bool:
    """
    "ON THE EXAMPLIAN BORDER, March 4 (Wire) -": in capitals, with a date and an agency.
    """
    strong = reading.date is not None and reading.agency is not None and reading.mark == "dash"
    return strong and name.count(" ") > 1 and name.isupper()


def _dated(reading: Reading, name: str) -> str | None:
    text, mark = reading.text, reading.mark
    if dates.weekday(name):
        return "a weekday is no place"
    last = reading.names[-1][1]
    loose = not reading.regions and text[last] not in ",.(" and text[last : last + 2] not in (" ,", " (")
    # "SYDNEY March 22 AAP -", but no heading with a date.
    if loose and (name.count(" ") > 2 or (reading.agency is None and not _placed(reading))):
        return "a date after an unknown name"
    bare = not reading.regions and reading.agency is None
    if (
        bare
        and not places.capitals(name)
        and not (_whole(reading) and " " not in name)
        and not _placed(reading)
    ):
        return "a date after an unknown name"  # "Moe, Jan. 20 -"
    if mark == "none" and reading.agency is None and not _unmarked(reading, name):
        return "no mark ends it"
    # "Ann Example, March 5, 2024": a name and a date may be a writer's.
    shouted = places.capitals(name) and mark in ("stop", "comma") and not loose
    if reading.agency is None and mark != "dash" and not shouted and not _placed(reading):
        return "a date after an unknown name"
    return None


def _whole(reading: Reading) -> bool:
    return reading.garbled or (reading.date is not None and reading.date[1].year is not None)


def _unmarked(reading: Reading, name: str) -> bool:
    # Scrapers glue the byline on: "Baku, Azerbaijan, March 5By Ann Example".
    follows = reading.text[reading.end : reading.end + 4].lstrip()
    if not _placed(reading):
        return False
    if places.capitals(name) or follows.startswith("By"):
        return True
    if not follows[:1].isupper() or reading.text[reading.names[-1][1]] not in ",(":
        return False
    # "London, UK (4 March 2031) Text", "Kathmandu, March 4 Text"
    bracketed = reading.regions and reading.text[reading.end - 1] == ")" and _whole(reading)
    if bracketed:
        return True
    opens = places.opens(_word_after(reading))
    return opens and places.town(name) == "world" and prose(reading.text, reading.end)


def _word_after(reading: Reading) -> str:
    return reading.text[reading.end : reading.end + 24].lstrip().partition(" ")[0]


def _run_together(name: str) -> bool:
    """
    Whether *name* is a headline with the town at its end.
    """
    if name.count(" ") < 3 or places.town(name):
        return False
    words = name.split()
    return any(places.town(" ".join(words[-count:])) in ("world", "anglo") for count in (1, 2, 3))


def _placed(reading: Reading) -> bool:
    """
    Whether a place or the region after it is a known one.
    """
    text = reading.text
    return any(places.kind(text[start:end]) for start, end in reading.regions) or any(
        places.town(text[start:end]) or places.kind(text[start:end]) for start, end in reading.names
    )


def _credited(reading: Reading, name: str) -> str | None:
    assert reading.agency is not None
    known = agencies.known(reading.outlets, reading.text[slice(*reading.agency)])
    mark = reading.mark
    if mark == "none":
        follows = reading.text[reading.end : reading.end + 3].lstrip()
        if not (known and follows[:1].isupper() and _placed(reading)):
            return "no mark ends it"
        return None
    if known and (mark != "line" or _placed(reading)):
        return None
    if mark == "colon" and places.town(name) == "world":
        return None
    if mark in ("dash", "agency stop", "slash") and (places.capitals(name) or _placed(reading)):
        return None
    return "neither place nor agency is known"


def _bare(reading: Reading, name: str) -> str | None:
    """
    Only names and a mark: ask the lists, and whether a sentence follows.
    """
    text, mark, end = reading.text, reading.mark, reading.end
    if mark in ("none", "comma"):
        return "no mark ends it"
    towns = [places.town(text[a:b]) for a, b in reading.names]
    if mark == "line":
        alone = len(towns) == 1 and not reading.regions and end == reading.names[0][1]
        # "Meridian" is a town, and a newspaper as well.
        known = towns[0] == "world" or (towns[0] is not None and towns[0] != "small" and name.isupper())
        return None if alone and known else "an unknown name on a line"
    capitals = places.capitals(name)
    if not prose(text, end, least=12 if reading.regions and capitals else 20):
        return "no sentence follows"
    if mark == "colon" and _headed(text, end):
        return "a headline with a colon"
    region = places.kind(name) is not None and towns[0] in (None, "small")
    if reading.regions:
        # "Gwalior (Madhya Pradesh): "
        inside = mark == "colon" and text[reading.regions[0][0] - 1] in "([" and "world" in towns
        titled = mark == "colon" and all(towns)  # "Tallahassee, Florida: Text"
        known = (mark == "dash" or inside or titled) and all(
            places.kind(text[a:b]) for a, b in reading.regions
        )
        return None if known and not region else "an unknown region"
    if region:
        return "a region alone"
    if mark == "dash":
        return _before_dash(reading, name, towns)
    if capitals:
        shout = mark == "colon" and " " not in name and places.ends(name, "colon endings")
        return None if all(towns) or shout else "an unknown name"
    # German papers print "Town: " over captions and lists.
    sure = all(town == "world" or (town == "german" and mark == "stop") for town in towns)
    if mark == "stop" and _ENGLISH.search(text, end, end + 160):
        return "an English sentence of one name"  # "Paris. The word alone makes tourists dream."
    return None if sure else "an unknown name"


def _before_dash(reading: Reading, name: str, towns: list[str | None]) -> str | None:
    if not places.capitals(name):
        # "Madison - She is ...", "Leipzig - Stuttgart: ...": girls and games have such names as well.
        sure = all(town in ("world", "german") or (town == "anglo" and " " in name) for town in towns)
        return None if sure and ":" not in reading.text[reading.end : reading.end + 32] else "an unknown name"
    if all(towns):
        return None
    if places.labelled(name):
        return "a label"
    style = reading.outlets.named(name) if " " not in name else None
    if style is not None and not style.common:
        reading.agency = reading.names.pop()  # "NNA - ..." has no place
        return None
    return None if _unknown_town(reading, name) else "an unknown name"


def _headed(text: str, at: int) -> bool:
    """
    "Kano: Court frees singer" and a blank line: what follows the colon is a headline.
    """
    stop = text.find("\n", at, at + 120)
    if stop < 0 or text[at:stop].rstrip()[-1:] in '.!?…"”’»)':
        return False
    return text[stop + 1 : stop + 3].lstrip(" \r")[:1] == "\n"


def _unknown_town(reading: Reading, name: str) -> bool:
    """
    Whether capitals are built as towns are: "MAPLEVILLE — ".
    """
    text, end = reading.text, reading.end
    if not all(places.capitals(text[a:b]) and places.ends(text[a:b], "endings") for a, b in reading.names):
        return False
    if name.count(" ") > 2 or (" " in name and places.town(name.partition(" ")[0]) == "world"):
        return False  # "PARIS HILTON - "
    return text[end : end + 1].isspace() and prose(text, end, least=40)


def prose(text: str, at: int, *, least: int = 20) -> bool:
    """
    Whether a sentence follows: it opens as one, and most of its line is in small letters.
    """
    found = grammar().gap.match(text, at)
    start = found.end() if found is not None and not found.group(1) else at
    stop = text.find("\n", start, start + 64)
    line = text[start : start + 64] if stop < 0 else text[start : min(stop, start + 64)]
    if len(line) < least or line.count(" ") < 3 or line[:1].islower():
        # "A bridge opened."
        whole = line[-1:] == "." and line.count(" ") > 1 and line[:1].isupper() and line[1:-1].islower()
        return whole and len(line) > 10
    return sum(map(str.islower, line)) * 2 > len(line)
