"""
Where the name that opens a dateline ends, and how the names of several places part.

Floor 4.
"""

from newsparse._reading import agencies, dates, places
from newsparse._reading.shapes import BROKEN_DASH, DASH, grammar
from newsparse._reading.templates import BLANKS
from newsparse._reading.wire import Reading

LINE_ENDS = frozenset(("", "\n", "\r"))
_AFTER_NAME = frozenset(f"،,.;:/([{DASH}\n\r" + BLANKS)


def end_of_name(text: str, at: int) -> int:
    """
    Where the name at *at* ends, or -1 where what follows it rules a dateline out: nearly all prose ends here.
    """
    patterns = grammar()
    found = patterns.name.match(text, at)
    if found is None:
        slip = patterns.small.match(text, at)
        return -1 if slip is None else slip.end()
    end = found.end()
    stroke = text.find("/", at, end)
    if stroke > 0 and _agency_between(text, stroke):
        return at + len(text[at:stroke].rstrip(BLANKS))  # "BAKU / Wire / Text"
    after = text[end : end + 1]
    if after in LINE_ENDS:
        return end if places.town(text[at:end]) else -1
    if after == ",":
        beyond = text[end + 1 : end + 2]
        if beyond in BLANKS:
            beyond = text[end + 2 : end + 3]
        slip = patterns.small_region.match(text, end) or patterns.month.match(text, end + 1)
        if beyond.islower() and slip is None:
            return -1
    elif after not in BLANKS:
        if after not in _AFTER_NAME:
            return -1
    else:
        beyond = text[end + 1 : end + 2]
        if beyond.islower() and not text.startswith(BROKEN_DASH, end + 1):
            # "La paz, march 4 -" is a slip of the typist.
            slip = patterns.small.match(text, end) if text.find(",", end, end + 26) > 0 else None
            if slip is None and text.find("|", end, end + 30) > 0 and patterns.bar.match(text, end):
                return end
            return -1 if slip is None else slip.end()
        if beyond.isdigit():
            # "SYDNEY March 22": the word before a figure is the month; "PRAHA 5. března" has none.
            blank = max(text.rfind(blank, at, end) for blank in BLANKS[:3])
            if dates.month(text[blank + 1 if blank >= 0 else at : end]) is None:
                return end
            return at if blank < 0 else blank
        if beyond not in _AFTER_NAME and beyond != BROKEN_DASH[0]:
            return -1
    return end if places.plausible(text[at:end]) else -1


def _agency_between(text: str, stroke: int) -> bool:
    """
    Whether what stands between two strokes is no town.
    """
    between = grammar().slash.match(text, stroke)
    if between is None or text[between.end() : between.end() + 1].isalnum():
        return False
    return not ("(" in between[1] or "," in between[1] or places.town(between[1]))


def split(reading: Reading, start: int, end: int) -> int:
    """
    Part the names of several places, and a region printed without a comma after the last; where they end.
    """
    text = reading.text
    words = text[start:end]
    if ("/" in words or " " in words or "-" in words) and not _one_country(words):
        at = start
        for cut in grammar().more.finditer(text, start, end):
            reading.names.append((at, cut.start()))
            at = cut.end()
            # "BAKU / Wire / -": blanks around a stroke may part the agency off.
            if "/" in cut.group() and agencies.known(reading.outlets, text[at:end]):
                wide, behind = len(cut.group()) > 1, text[end : end + 1]
                if wide or behind == "/" or (places.town(text[at:end]) is None and behind in BLANKS):
                    return cut.start()
        start = at
        last = text[start:end]
        region = _glued_region(text, start, end)
        if region > 0:
            end += text[end : end + 1] == "."
            reading.names.append((start, region - 1))
            reading.regions.append((region, end))
            return end
        if "-" in last and not places.town(last):
            middle = start + last.index("-")
            if places.town(text[start:middle]) and places.town(text[middle + 1 : end]):
                reading.names.extend(((start, middle), (middle + 1, end)))  # "KOSTANAY-ASTANA."
                return end
    reading.names.append((start, end))
    return end


def _one_country(words: str) -> bool:
    """
    "BOSNIA AND HERZEGOVINA", "Trinidad and Tobago": one name with an "and" inside.
    """
    return places.kind(words) == "country" and places.town(words) is None


def take_listed(reading: Reading) -> None:
    """
    Take towns that were read as regions: "NEW YORK, LONDON and TOKYO, March 5 -".
    """
    text = reading.text
    if not reading.regions:
        return
    start, end = reading.regions[-1]
    cut = grammar().more.search(text, start, end)
    if cut is None or places.kind(text[start:end]) is not None:
        return
    if all(places.town(text[a:b]) for a, b in ((start, cut.start()), (cut.end(), end))):
        reading.names.extend(reading.regions[:-1])
        reading.names.extend(((start, cut.start()), (cut.end(), end)))
        reading.regions.clear()


def _glued_region(text: str, start: int, end: int) -> int:
    """
    Where a region begins that has lost its comma ("ELMFIELD Conn.", "OSLO Norway", "ELM HILLS CALIF."), or 0.
    """
    at = text.find(" ", start, end)
    while at > 0:
        tail = text[at + 1 : end]
        printed = tail + "." if text[end : end + 1] == "." else tail
        loose = not tail.isupper() and text[start:at].isupper()
        if (
            (loose or "." in printed or (end - at == 3 and tail.isupper() and places.town(text[start:at])))
            and places.kind(printed) is not None
            and not places.town(text[start:end])
        ):
            return at + 1
        at = text.find(" ", at + 1, end)
    return 0
