"""
The people who sign inside a dateline: "Baku. Ann Example–APA.", "/Wire, A. Example/", "【ソウル＝山田太郎】".

Floor 4.
"""

import functools
import re

from newsparse._model.records import Dateline
from newsparse._model.span import Span
from newsparse._reading import templates


def writers(text: str, dateline: Dateline) -> tuple[Span, ...]:
    """
    The names of those who sign inside or right after *dateline*, where its rule ends with "+writer".
    """
    if not dateline.rule.endswith("+writer"):
        return ()
    if "{Person}" in dateline.rule:
        return _templated(text, dateline)
    stretch = _stretch(text, dateline)
    if stretch is None:
        return ()
    start, end = stretch
    found: list[Span] = []
    for cut in (*_cut().finditer(text, start, end), None):
        stop = end if cut is None else cut.start()
        name = _titled_writer().sub("", text[start:stop].strip())
        if name:
            first = text.index(name, start)
            found.append(Span(first, first + len(name)))
        start = stop if cut is None else cut.end()
    return tuple(found)


def _templated(text: str, dateline: Dateline) -> tuple[Span, ...]:
    template = dateline.rule.partition(": ")[2].removesuffix("+writer")
    found = templates.compiled(template).match(text, dateline.span.start)
    if found is None:
        return ()
    return tuple(Span(*found.span(name)) for name in found.re.groupindex if name.startswith("Person"))


@functools.cache
def _cut() -> re.Pattern[str]:
    return re.compile("[、・,/·]|[ \u00a0](?:and|und|et|y|e|&)[ \u00a0]")


@functools.cache
def _titled_writer() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:special )?corr(?:espondent|\.)|reporter|корр\.|müxbir[i]?)[ \u00a0]+(?=\w)", re.IGNORECASE
    )


@functools.cache
def _marked() -> re.Pattern[str]:
    # After an equals sign, in a bracket after the dateline, or alone between strokes.
    return re.compile(
        "[＝=](?P<after>[^】］\\]\\r\\n]{2,30})[】］\\]]"
        "|[（(](?:记者|記者)(?P<bracket>[^）)\\r\\n]{2,40})[）)]"
        "|/[ \u00a0]*(?P<alone>[^/,\\r\\n]{3,60})/"
    )


@functools.cache
def _reporter() -> re.Pattern[str]:
    return re.compile("[记記]者")


@functools.cache
def _titled() -> re.Pattern[str]:
    return re.compile("(?:[)\\]）】] ?|=[^ =)\\]\\r\\n]{2,20} )(?P<title>[^)=\\r\\n]{2,40}?) (?:기자|특파원)")


def _stretch(text: str, dateline: Dateline) -> tuple[int, int] | None:
    start, end = dateline.span
    agency = -1 if dateline.agency is None else text.rfind(dateline.agency, start, end)
    if dateline.agency is not None and agency >= 0:
        after = agency + len(dateline.agency)
        stroke = text.find("/", after, end)
        if text[after : after + 1] == ",":
            # "/Wire, A. Example/" and "— Wire Name, Ann Example."
            return after + 1, stroke if stroke > after else end - 1
        if text[after : after + 1] == " " and stroke > after and text[agency - 2 : agency].strip() == "/":
            return after, stroke  # "/ Wire A.Example /"
    if dateline.places:
        # "（中央社記者王小明台北5日電）": between the word for a reporter and the place.
        place = dateline.places[0].span.start
        inside = _reporter().search(text, start, place)
        if inside is not None:
            return inside.end(), place
    stop = min(len(text), end + 60)
    found = _titled().search(text, start, stop) or _marked().search(text, start, stop)
    if found is not None and found.lastgroup is not None:
        return found.span(found.lastgroup)
    if agency < 0 or not dateline.places:
        return None
    # "Baku. Ann Example–Wire.": between the place or the date and the dash before the agency.
    start = max(dateline.places[-1].span.end, dateline.date.span.end if dateline.date else 0)
    while agency > start and text[agency - 1] in "-–— \u00a0":
        agency -= 1
    while start < agency and text[start] in "., \u00a0\r\n":
        start += 1
    return (start, agency) if start < agency else None
