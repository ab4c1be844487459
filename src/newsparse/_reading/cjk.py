"""
Datelines of Chinese, Japanese and Korean agencies, which leave no blanks.

Floor 4.
"""

import functools
import re

from newsparse._model.records import Date, Dateline, Place
from newsparse._model.span import Span
from newsparse._reading import dates
from newsparse._reading.styles import Outlets

_HAN = "[\u3400-\u9fff]"
_KANA = "[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9fー・]"
_SIGNED = ("共同", "時事", "共同通信", "時事通信")
_HANGUL = "[\uac00-\ud7a3]"


@functools.cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    date = "(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日"
    return (
        re.compile(
            f"[（(]?(?P<agency>{_HAN}{{1,6}}?[社网網报報台])(?P<signed>[记記]者{_HAN}{{2,3}})?"
            f"(?P<place>{_HAN}{{2,8}}?(?:[/、]{_HAN}{{2,6}}){{0,3}})(?P<date>{date})(?:[专專綜综合外合]{{0,3}})[电電讯訊]"
            f"[）)]?(?P<writer>[（(][记記]者)?"
        ),
        re.compile(
            f"[【［\\[](?!写真|動画|画像|映像|図|表|注|文|撮影)(?P<place>{_KANA}{{1,14}}?(?:[、／/]{_KANA}{{1,10}}){{0,2}})"
            f"(?:[ 　]?(?P<date>{date}))?(?:[ 　]?(?P<agency>共同|時事|共同通信|時事通信|新華社|聯合ニュース"
            f"|ロイター|[A-Z]{{2,8}})"
            f"|[＝=](?P<after>[^】］\\]\r\n]{{2,30}}))[】］\\]](?:[ 　]?[-－―])?"
        ),
        # "(사진=...)" names who took a picture.
        re.compile(
            f"[(\\[（【](?!사진|그래픽|자료|출처|이미지|제공|영상|글)(?P<place>{_HANGUL}{{2,8}}(?:[·/,]{_HANGUL}{{2,8}}){{0,3}})"
            f"=(?P<agency>[^)\\]）】\r\n]{{2,24}})[)\\]）】]"
            f"(?: ?(?P<writer>{_HANGUL}{{2,5}}(?:[· ,]{{1,2}}{_HANGUL}{{2,5}}){{0,4}} (?:기자|특파원))? ?=)?"
        ),
        re.compile(f"【(?:(?P<date>{date})[ 　])?(?P<agency>[A-Z]{{2,8}})(?:[＝=](?:時事|共同))?】"),
    )


def peel(text: str, at: int, outlets: Outlets) -> tuple[Dateline, int] | None:
    """
    Read such a dateline at *at*.
    """
    if text[at + 1 : at + 2] < "\u3040" and text[at] < "\u3010":
        return None  # each begins with a letter of these scripts, or has one behind its bracket
    chinese, japanese, korean, placeless = _patterns()
    found = chinese.match(text, at)
    if found is not None:
        written = found.start("writer") if found["writer"] else found.end()
        return _record(text, at, written, found, bool(found["writer"] or found["signed"]), "中文")
    found = japanese.match(text, at)
    if found is not None:
        agency, after = found["agency"], found["after"]
        if agency is not None and agency.isascii() and outlets.named(agency) is None:
            return None
        writer = after is not None and after not in _SIGNED and outlets.named(after) is None
        return _record(text, at, found.end(), found, writer, "日本語")
    found = placeless.match(text, at)
    if found is not None and outlets.named(found["agency"]) is not None:
        return _record(text, at, found.end(), found, False, "日本語")
    found = korean.match(text, at)
    if found is not None:
        return _record(text, at, found.end(), found, bool(found["writer"]), "한국어")
    return None


def _record(
    text: str, at: int, end: int, found: re.Match[str], writer: bool, rule: str
) -> tuple[Dateline, int]:
    groups = found.groupdict()
    towns: list[Place] = []
    start = found.start("place") if groups.get("place") else at
    for town in re.split("[、／/·,]", groups.get("place") or ""):
        if not town:
            continue
        towns.append(Place(Span(start, start + len(town)), town, None, None))
        start += len(town) + 1
    date = None
    if groups.get("date"):
        place = found.start("date")
        date = dates.match(text, place) or _day(text, *found.span("date"))
    agency = groups.get("agency") or (None if writer else groups.get("after"))
    after = end
    while after < len(text) and text[after].isspace():
        after += 1
    line = Dateline(Span(at, end), tuple(towns), date, agency, rule + ("+writer" if writer else ""))
    return line, after


def _day(text: str, start: int, end: int) -> Date | None:
    number = re.match("\\d{1,2}(?=日)", text[start:end])
    if number is None or not 1 <= int(number.group()) <= 31:
        return None
    return Date(Span(start, end), None, None, int(number.group()), None, "日")
