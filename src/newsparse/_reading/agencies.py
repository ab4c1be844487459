"""
Agencies inside datelines: in brackets, between strokes, after a dash or a comma, with or without a writer.

Floor 4.
"""

import re
from typing import TYPE_CHECKING

from newsparse._reading import dates, places
from newsparse._reading.shapes import DASH, grammar
from newsparse._reading.styles import Outlets

if TYPE_CHECKING:
    from newsparse._reading.wire import Reading


# Capitals inside a word as brands have them, and no "McElm", "LeElm", "O'Elm".
_PERSON = 140  # characters: no name is longer
_DASHES = re.compile("[-–—]")
_BRAND = re.compile(
    r"[A-Z]{2,5}[a-z]{2,12}|(?!Ma?c|[DL][aei]|Fitz|Van)[A-Z][a-z]{1,12}(?:[A-Z][a-z]{2,12}){1,2}"
)


def known(outlets: Outlets, words: str) -> bool:
    """
    Whether an outlet is called so; of "awp/sda" or "NNN-SPA" one part is enough.
    """
    if outlets.named(words) is not None:
        return True
    parts = words.replace("-", "/").split("/")
    return len(parts) > 1 and any(part and outlets.named(part) is not None for part in parts)


def bracket(reading: "Reading", at: int) -> bool:
    """
    Read the bracket at *at*: an agency, a date, both, or a region; `False` where it belongs to the story.
    """
    text = reading.text
    found = grammar().bracket.match(text, at)
    if found is None:
        return False
    start, end = found.span(1)
    words = text[start:end]
    dated = reading.read_date(start)
    if dated is not None and dated.end == end:
        reading.date, reading.end = (start, dated), found.end()
        return True
    if reading.agency is not None or not words[0].isalnum() or not any(map(str.isalpha, words)):
        return False
    if words.islower() and " " in words:
        return False  # a remark, no agency
    reading.end = found.end()
    for cut in (", ", " - ", " – "):
        comma = text.find(cut, start, end)
        dated = reading.read_date(comma + len(cut)) if comma > 0 else None
        if dated is not None and dated.end == end:
            reading.date, reading.agency = (comma + len(cut), dated), (start, comma)
            return True
    more = text[found.end() : found.end() + 3].lstrip()[:1]
    region = not known(reading.outlets, words) and (places.kind(words) is not None or more in ("(", "["))
    if region and reading.date is None:
        reading.regions.append((start, end))
    else:
        reading.agency = (start, end)
    return True


def slash(reading: "Reading", at: int) -> str | None:
    """
    Read what stands between strokes; the mark that ended it, "" for none, `None` where more follows.
    """
    text, patterns = reading.text, grammar()
    found = patterns.slash.match(text, at)
    if found is None:
        name = patterns.agency.match(text, at + 1)
        if reading.agency is None and name is not None and known(reading.outlets, name[0]):
            mark = patterns.closing.match(text, name.end())
            if mark is not None:
                reading.agency = name.span()  # "ATHENS/Wire -- Text"
                return reading.stop("dash", mark.end())
        return ""
    start, end = found.span(1)
    dated = reading.read_date(start)
    if dated is not None and dated.end == end:
        reading.date, reading.end = (start, dated), found.end()
        # "Baku/05.03.24/Wire: "
        name = patterns.agency.match(text, reading.end)
        if reading.agency is None and name is not None and text[name.end() : name.end() + 1] == ":":
            reading.agency = name.span()
            return reading.stop("colon", name.end() + 1)
        return None if reading.agency is None else reading.stop("slash", found.end())
    comma = text.find(",", start, end)
    if reading.agency is not None:
        reading.writer = True
    else:
        blank = text.find(" ", start, end)
        if (
            comma < 0 <= blank
            and not known(reading.outlets, text[start:end])
            and known(reading.outlets, text[start:blank])
        ):
            comma = blank  # "/ Wire A.Example /"
        reading.agency = (start, end if comma < 0 else comma)
        reading.writer = comma >= 0
    reading.end = found.end()
    mark = patterns.ending.match(text, reading.end)
    if mark is not None:
        return reading.stop("dash" if mark.group(1) else "slash", mark.end())
    # "NAIROBI, KE / Wire Name / March 5, 2024 /": the date shares the stroke.
    gap = patterns.gap.match(text, reading.end)
    place = reading.end if gap is None else gap.end()
    dated = reading.read_date(place)
    if dated is not None and (closing := patterns.stroke.match(text, dated.end)):
        reading.date = (place, dated)
        return reading.stop("slash", closing.end())
    return reading.stop("slash", reading.end)


def after_dash(reading: "Reading", at: int) -> str | None:
    """
    Read an agency after a dash: "МОСКВА, 5 мар — РИА Новости.", "SINGAPORE - Wire Name - 5 March 2024 -".
    """
    text, patterns = reading.text, grammar()
    name = patterns.agency.match(text, at)
    if name is None or name.end() - at < 3:
        return None
    start, end = name.span()
    if text[end : end + 1] == ".":
        if not known(reading.outlets, text[start:end]):
            return None
        reading.agency = (start, end)
        return reading.stop("agency stop", end + 1)
    if text[end : end + 1] == "," and known(reading.outlets, text[start:end]):
        person = patterns.person.match(text, end + 2)
        if person is not None and text[person.end() : person.end() + 1] == ".":
            reading.agency, reading.writer = (start, end), True
            return reading.stop("agency stop", person.end() + 1)
    if text[at - 2] == "|" and text[end : end + 2] == " |" and known(reading.outlets, text[start:end]):
        reading.agency = (start, end)  # "Nairobi, Kenya | Wire | Text"
        return reading.stop("dash", end + 2)
    gap = patterns.closing.match(text, end)
    if gap is not None and reading.date is not None and known(reading.outlets, text[start:end]):
        reading.agency = (start, end)  # "TALLINN - March 4 - Wire -"
        return reading.stop("dash", gap.end())
    if gap is None or reading.date is not None:
        return None
    following = patterns.gap.match(text, gap.end())
    place = gap.end() if following is None else following.end()
    dated = reading.read_date(place)
    if dated is None or patterns.closing.match(text, dated.end) is None:
        return None
    reading.agency, reading.date, reading.end = (start, end), (place, dated), dated.end
    return ""


def behind_mark(reading: "Reading", at: int) -> str | None:
    """
    Read an agency in brackets behind the mark ("OTTAWA — (Wire) Text"); "" where more marks follow.
    """
    text = reading.text
    if reading.agency is not None or text[at : at + 2].lstrip()[:1] != "(":
        return None
    found = grammar().bracket.match(text, at + (text[at] != "("))
    if found is None:
        return None
    dashed = grammar().closing.match(text, found.end()) is not None
    if not known(reading.outlets, found[1]) and not (dashed and found[1].isupper()):
        return None
    reading.agency, reading.end = found.span(1), found.end()
    return "" if dashed else "dash"


def behind_dash(text: str, at: int, outlets: Outlets) -> bool:
    """
    Whether a known agency and a mark stand at *at*, where `after_dash` may find more.
    """
    name = grammar().agency.match(text, at)
    if name is None or text[name.end() : name.end() + 1] not in (".", ","):
        return False
    return known(outlets, name[0])


def bare(reading: "Reading", at: int, punct: str) -> str | None:
    """
    Read an agency without brackets; "" where it was read and more follows, `None` where there is none.
    """
    text, patterns, outlets = reading.text, grammar(), reading.outlets
    if punct.startswith("."):
        signed = patterns.signed.match(text, at) if _named_before_dash(text, at) else None
        if signed is not None and known(outlets, signed.group(2)):
            reading.agency, reading.writer = signed.span(2), True
            end = signed.end()
            return reading.stop("agency stop", end + 1 if text[end : end + 1] in (".", ":") else end)
    name = patterns.agency.match(text, at)
    if name is None:
        return None
    start, end = name.span()
    while text[end - 1] == "-":
        end -= 1
    words = text[start:end]
    printed = words + "." if text[end : end + 1] == "." else words
    if reading.date is None and (not punct or places.kind(printed) is not None):
        return None
    sure = known(outlets, words)
    mark = patterns.after.match(text, end)
    if mark is None or (mark.group(2) is None and not (sure and mark.group(1))):
        return _unmarked(reading, start, end, punct)
    closing = mark.group(2) or ""
    if closing == "/" and sure and text[end : end + 1] in (" ", "\u00a0"):
        reading.agency = (start, end)  # "ASTANA. WIRE /Ann Example/ -"
        return reading.stop("", end)
    if not sure and not _likely(reading, words, punct, closing):
        return None
    reading.agency = (start, end)
    if not closing or closing in "\r\n":
        return reading.stop("stop" if mark.group(1) else "line", mark.end(1))
    return reading.stop("dash" if closing[0] in DASH else "slash", mark.end())


def _named_before_dash(text: str, at: int) -> bool:
    """
    Whether a word with a capital stands right before a dash that is not far, and on the same line.
    """
    pieces = _DASHES.split(text[at : at + _PERSON].partition("\n")[0])[:-1]
    return any(words and not "a" <= words[-1][0] <= "z" for words in map(str.split, pieces))


def _unmarked(reading: "Reading", start: int, end: int, punct: str) -> str | None:
    """
    Read an agency that no mark parts from the story: "Baku, March 4, WIRE Text", "Baku. WIRE The bridge ...".
    """
    text, outlets = reading.text, reading.outlets
    while end > start:
        words = text[start:end]
        follows = text[end + 1 : end + 24].partition(" ")[0]
        if text[end : end + 1] == " " and follows[:1].isupper() and known(outlets, words):
            break
        end = text.rfind(" ", start, end)
    else:
        return None
    # "The Wire Company opened" is a sentence: only what no sentence opens with.
    if " " in words or words.istitle() or not (punct == "," or places.opens(follows)):
        return None
    reading.agency = (start, end)
    return reading.stop("none", end)


def _likely(reading: "Reading", words: str, punct: str, closing: str) -> bool:
    """
    Whether unknown *words* stand where an agency stands.
    """
    dashed = bool(closing) and closing[0] in DASH
    capitals = words.isupper() and len(words) > 1
    if punct.startswith("."):
        return capitals and dashed and reading.date is not None
    if reading.date is not None:
        return dashed and not dates.weekday(words)
    if "." in words[1:-1] and " " not in words and words.rpartition(".")[2].islower():
        return dashed  # "JAKARTA, WIRE.com -"
    if dashed and " " not in words and _BRAND.fullmatch(words) is not None:
        return reading.text[slice(*reading.names[0])].isupper()  # "TBILISI, MDWatch–"
    return capitals and not reading.text[reading.at : reading.end].isupper()
