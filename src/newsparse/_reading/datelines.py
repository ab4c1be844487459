"""
Datelines: where, when and for whom a story was filed, in every order that newsrooms print.

Floor 4.  One grammar, `[agency] places [region] [date] [agency] [writer] mark`; what outlets add stands in
their tables.  A rule beginning with "weak" had little more than a name to go by: who calls should look twice.
"""

import functools
import re

from newsparse._model.records import Dateline
from newsparse._model.span import Span
from newsparse._reading import agencies, cjk, dates, evidence, filed, places, styled, towns, usual
from newsparse._reading.rejected import Rejected
from newsparse._reading.shapes import DASH, grammar
from newsparse._reading.signed import writers
from newsparse._reading.styles import Outlets
from newsparse._reading.templates import BLANKS
from newsparse._reading.wire import Reading

__all__ = ["is_weak", "peel", "run_in", "writers"]


def peel(
    text: str, at: int, outlets: Outlets, *, rejected: list[Rejected] | None = None
) -> tuple[Dateline, int] | None:
    """
    Take a dateline that starts exactly at *at* off the front of a story.

    Returns:
        The dateline and where the words of the story begin, or `None`.  Its date may lack the year.
    """
    if at >= len(text):
        return None
    at_once = usual.peel(text, at, outlets)
    if at_once is not None:
        return at_once, story(text, at_once.span.end)
    found = by_grammar(text, at, outlets, rejected)
    if found is None or found[0].rule.startswith("weak"):
        styled_so = styled.peel(text, at, outlets)
        if styled_so is not None:
            return styled_so, story(text, styled_so.span.end)
    return found


def by_grammar(
    text: str, at: int, outlets: Outlets, rejected: list[Rejected] | None = None
) -> tuple[Dateline, int] | None:
    """
    What `peel` finds, without the short cut and the templates of outlets.
    """
    head = text[at]
    if head > "\u2e7f":
        found = cjk.peel(text, at, outlets)
        if found is not None:
            return found
    if head in "([":
        return _bracketed(text, at, outlets) or cjk.peel(text, at, outlets)
    if not head.isalnum():
        return None
    end = at if head.isdigit() else towns.end_of_name(text, at)
    if end < 0:
        return None
    if text[end : end + 1] == "." and dates.month(text[at:end]) is not None:
        end = at  # "Sept. 5 (AP) -"
    reading = Reading(text, at, outlets)
    why = _read(reading, end)
    if why is None and not reading.names and reading.agency and reading.date is None:
        return _agency_first(reading) or (filed.record(reading), story(text, reading.end))
    if why is None:
        return filed.record(reading), story(text, reading.end)
    if rejected is not None and reading.end > at:
        rejected.append(Rejected(Span(at, reading.end), "dateline", "grammar", why))
    return None


def is_weak(dateline: Dateline) -> bool:
    """
    Whether little more than a name and a mark speak for *dateline*.
    """
    return dateline.rule.startswith("weak")


def _read(reading: Reading, end: int) -> str | None:
    """
    Read what follows the name that ends at *end*; why this is no dateline, or `None` where it is one.
    """
    if end == reading.at:
        return _date_first(reading)
    end = reading.end = towns.split(reading, reading.at, end)
    bar = grammar().bar.match(reading.text, end)
    if bar is not None:
        reading.agency, reading.end, reading.mark = bar.span(1), bar.end(), "dash"  # "BERLIN abc/xyz |"
    elif reading.text[end : end + 1] in towns.LINE_ENDS and (
        credit := grammar().credit.match(reading.text, end)
    ):
        reading.agency, reading.end, reading.mark = credit.span(1), credit.end(), "dash"
    else:
        reading.mark = reading.tail()
    towns.take_listed(reading)
    return evidence.why_not(reading)


def _agency_first(reading: Reading) -> tuple[Dateline, int] | None:
    """
    "WIRE - Baku, March 4: Text": the agency opens a dateline of place and date.
    """
    text, after = reading.text, story(reading.text, reading.end)
    end = towns.end_of_name(text, after) if text[after : after + 1].isalpha() else -1
    placed = Reading(text, after, reading.outlets)
    if end <= after or _read(placed, end) is not None or placed.agency is not None or placed.date is None:
        return None
    placed.at, placed.agency = reading.at, reading.agency
    return filed.record(placed, "agency,"), story(text, placed.end)


def _date_first(reading: Reading) -> str | None:
    text, at = reading.text, reading.at
    found = dates.read(text, at, slips=True, timed=False)
    if found is None:
        return "no name"
    reading.date, reading.end = (at, found), found.end
    reading.mark = reading.tail()
    if reading.agency is None or reading.mark != "dash":
        reading.date, reading.agency, reading.end = None, None, at
        return "a date alone"
    return None


def run_in(text: str, at: int, outlets: Outlets) -> tuple[Dateline, int] | None:
    """
    Find the dateline that a headline on the line at *at* runs into: "MINE SETS RECORD OSLO, March 5 -".
    """
    stop = text.find("\n", at, at + 300)
    line = text[at : at + 300 if stop < 0 else stop + 1]
    for comma in _run().finditer(line):
        blanks = [at + gap.start() for gap in re.finditer(" ", line[: comma.start()])][-4:]
        best: tuple[Dateline, int] | None = None
        for blank in blanks:
            name = text[blank + 1 : at + comma.start()].partition(",")[0]
            known = places.town(name)
            if known or (best is None and blank == blanks[-1]):
                found = peel(text, blank + 1, outlets)
                if (
                    found is not None
                    and found[0].date is not None
                    and (known or found[0].rule.endswith("dash"))
                ):
                    best = best or found
        if best is not None:
            return best
    return None


@functools.cache
def _run() -> re.Pattern[str]:
    return re.compile(f",[{BLANKS}]{{0,2}}(?:\n|[^\\W\\d_]{{3,9}}\\.?(?:[{BLANKS}]{{1,2}}\\d|\n)|\\d)")


def _bracketed(text: str, at: int, outlets: Outlets) -> tuple[Dateline, int] | None:
    """
    Read "(ANSA) - BOLOGNA, 05 MAR -", "(Wire) —", and "(Ottawa) Text" as French-Canadian papers print it.
    """
    bracket = grammar().bracket.match(text, at)
    if bracket is None:
        return None
    if not agencies.known(outlets, bracket.group(1)):
        return _town_in_bracket(text, at, bracket, outlets) or _dated_bracket(text, at, bracket, outlets)
    mark = _first_mark().match(text, bracket.end())
    if mark is None:
        return None
    after = mark.end()
    reading = Reading(text, after, outlets)
    end = towns.end_of_name(text, after) if after < len(text) and text[after].isalpha() else -1
    if end > after and _read(reading, end) is None and reading.agency is None and reading.date:
        reading.at, reading.agency = at, bracket.span(1)
        return filed.record(reading, "agency,"), story(text, reading.end)
    if not evidence.prose(text, after):
        return None
    if mark.group(1) is None:
        style = outlets.named(bracket.group(1))  # "(Wire Business)Text"
        if style is None or style.common:
            return None
        span = Span(at, bracket.end())
        return Dateline(span, (), None, bracket.group(1), "weak: agency bracket"), story(text, span.end)
    span = Span(at, mark.end(1))
    return Dateline(span, (), None, bracket.group(1), "weak: agency dash"), story(text, mark.end(1))


def _town_in_bracket(
    text: str, at: int, bracket: re.Match[str], outlets: Outlets
) -> tuple[Dateline, int] | None:
    start, end = bracket.span(1)
    comma = text.find(", ", start, end)
    stop = end if comma < 0 else comma
    if places.town(text[start:stop]) is None or not evidence.prose(text, bracket.end()):
        return None
    if comma >= 0 and places.kind(text[comma + 2 : end]) is None:
        return None
    reading = Reading(text, at, outlets)
    reading.names.append((start, stop))
    if comma >= 0:
        reading.regions.append((comma + 2, end))
    reading.end, reading.mark = bracket.end(), "bracket"
    return filed.record(reading), story(text, bracket.end())


def _dated_bracket(
    text: str, at: int, bracket: re.Match[str], outlets: Outlets
) -> tuple[Dateline, int] | None:
    """
    "(Wire — March 4, 2031) Elmfield, FL — Text": agency and date in the bracket, the place behind it.
    """
    cut = re.search(f"[{BLANKS}][{DASH}]{{1,2}}[{BLANKS}]|,[{BLANKS}]", bracket.group(1))
    if cut is None:
        return None
    start, end = bracket.span(1)
    dated = dates.read(text, start + cut.end(), slips=True, timed=False)
    after = story(text, bracket.end())
    if dated is None or dated.end != end or not text[after : after + 1].isalpha():
        return None
    reading = Reading(text, after, outlets)
    stop = towns.end_of_name(text, after)
    if stop <= after or _read(reading, stop) is not None or reading.agency is not None:
        return None
    if reading.mark != "dash" or reading.date is not None:
        return None
    reading.at, reading.agency, reading.date = at, (start, start + cut.start()), (start + cut.end(), dated)
    return filed.record(reading, "agency,"), story(text, reading.end)


@functools.cache
def _first_mark() -> re.Pattern[str]:
    return re.compile(f"[{BLANKS}]{{0,3}}([{DASH}]{{1,3}}|:)?[{BLANKS}]{{0,3}}")


def story(text: str, at: int) -> int:
    """
    Where the words of the story begin behind a dateline that ends at *at*.
    """
    found = grammar().blank.match(text, at)
    return at if found is None else found.end()
