"""
Words whose letter the capitals beside them tell: names of several parts, verbs in headlines.
"""

import functools
import re

from newsparse_speakers.cutting import AROUND
from newsparse_speakers.given import genders
from newsparse_speakers.lexicon import SAYS
from newsparse_speakers.tokens import Tokens

# A month that may be a given name, where a sentence begins, behind an office or a name, or in a list.
_FIRST = re.compile("d(?=N)(?:(?<![^\n.:EKQT(_-].)|(?<=[KQE]V.)|(?<=[wN].)|(?<=[^d#][c,].))")
# A time inside a name: the Sunday Times; a month that is the second word of one: Dong Jun said.
_DATED = re.compile("d(?:(?<=[DNT]d)(?=(N+))|(?<=Nd)(?=[^#dN]))")
_SAINT = re.compile("TT?(?=N)(?:(?<=NT)|(?<=NTT))")  # behind a name
_CHANNEL = re.compile("#(?<=N#)")
_QUOTED = re.compile("N_N_(?=N)")
_MEMBERS = re.compile("g(?=(N{1,4})(?!N))")  # whose an organisation may be
_BETWEEN = re.compile("Nww?(?=N)")
# A line that may be a headline: it is short, and has four names.
_CAPITALS = re.compile("\n(?=[^\n]{4,29}+\n)[^N\n]*+N[^N\n]*+N[^N\n]*+N[^N\n]*+N[^\n]*")
_THAT = ord("t")
_SAID = frozenset(b"DPNTQKEOdtp.,\n")  # what stands behind a verb of saying
_NAMED = re.compile("N(?<=[N)]N)(?=[^,])")  # a name behind another one
_FIRM = re.compile(",(?<=N,)(?=TT?[^NT])")
_LAST = re.compile("T(?<=TT)(?=[QKE])")
_JOINED, _NAME = re.compile("c(?<=Nc)[NTg]"), ord("N")
_NUMBERED = re.compile(r"\.(?:(?=#)(?<=[DNwd]\.)|(?=d)(?<=#w\.))")


def settled(tokens: Tokens) -> str:
    """
    The tags, with those of names and headlines set right.
    """
    tags = tokens.tags
    if "TT" in tags:
        tags = _LAST.sub(functools.partial(_last, tokens), tags)
    if "NwN" in tags or "NwwN" in tags:  # Ludwig van Dahl
        tags = _BETWEEN.sub(functools.partial(_particle, tokens), tags)
    if "NT" in tags and " St" in tokens.text:
        tags = _SAINT.sub(functools.partial(_saint, tokens), tags)
    if "N#" in tags:
        tags = _CHANNEL.sub(functools.partial(_channel, tokens), tags)
    if "N_N_N" in tags:
        tags = _QUOTED.sub(functools.partial(_nickname, tokens), tags)
    if ".#" in tags or "w.d" in tags:
        tags = _numbered(tokens, tags)
    if ",T" in tags and not tokens.lex.verb_second:
        tags = _FIRM.sub(functools.partial(_firm, tokens), tags)
    if "Nc" in tags:
        tags = _joined(tokens, tags)
    tags = _MEMBERS.sub(functools.partial(_members, tokens), tags)
    tags = _DATED.sub(functools.partial(_dated, tokens), tags)
    tags = _FIRST.sub(functools.partial(_first, tokens), tags)
    return _CAPITALS.sub(functools.partial(_headline, tokens), tags)


def _last(tokens: Tokens, found: re.Match[str]) -> str:
    """
    The letter of the full stop of an abbreviation: that of a sentence's end in the shop of Tork Inc. "It
    """
    i, text = found.start(), tokens.text
    if tokens.small[i] != "." or tokens.small[i - 1] not in tokens.lex.words["behind_names"]:
        return "T"
    return "T" if text[tokens.starts[i + 1] + 1].islower() else "."


def _joined(tokens: Tokens, tags: str) -> str:
    """
    The tags, where a conjunction between capitals is a part of a name: Berg & Lie, Berg and Sons; and the
    commas before it: Berg, Lie and Co.
    """
    out, words, small = bytearray(), tokens.lex.words, tokens.small
    for found in _JOINED.finditer(tags):
        i = found.start()
        behind, pair = small[i + 1], ""
        if small[i] == "&":
            one = behind not in genders()
        elif not tokens.first(i + 1).isupper():
            continue
        else:
            pair = f"{small[i - 1]}-{behind}"
            one = (behind in words["joined_firms"] and not _are_people(tokens, tags, i)) or (
                pair in words["paired_firms"]
                or (pair in words["named_pairs"] and tags[i + 2] != "N" != tags[i - 2])
                or (pair in words["paired_fields"] and _is_of_one(tokens, i + 2))
            )
        if not one:
            continue
        out = out or bytearray(tags, "ascii")
        out[i] = _NAME
        if tags[i + 1] == "g" and pair in words["paired_firms"]:
            out[i + 1] = _NAME  # Standard and Poor's
        low, firms = i - 1, words["joined_firms"]
        while behind in firms and tags[low - 2 : low] == "N," and tags[low - 3] not in "NTg":
            if small[low - 2] in firms or small[low - 3] in words["in_towns"]:
                break  # Berg and Sons, Lie and Sons; in Oslo, Berg and Sons
            out[low - 1] = _NAME
            low -= 2
    return out.decode("ascii") if out else tags


def _are_people(tokens: Tokens, tags: str, i: int) -> bool:
    """
    Whether what stands before the conjunction at a token is somebody with some others, who do something else
    than say so: Ida Moe and Co won; but: Ida Moe and Co said, Ida Moe and Sons.
    """
    small, lex, low = tokens.small, tokens.lex, i
    while tags[low - 1] in "NT":
        low -= 1
    if small[i + 1] not in lex.words["firms"] or tags[low - 1] == "p":
        return False
    acts = tags[i + 2] in "vVB" and lex.strength.get(small[i + 2]) != SAYS
    return acts and i - low > 1 and (small[low] in genders() or tags[low] == "T")


def _is_of_one(tokens: Tokens, i: int) -> bool:
    """
    Whether the word at a token is an office, or what a body is: the Trade and Industry Secretary.
    """
    word, words = tokens.small[i], tokens.lex.words
    return word in words["roles"] or word in words["titles"] or word in words["groups"]


def _headline(tokens: Tokens, found: re.Match[str]) -> str:
    """
    The tags of a line, where headlines have capitals throughout: Ida Moe Says Pier Was a Danger.
    """
    line = found[0]
    if line.count("w") * 3 < line.count("N"):
        low = found.start()
        i = _verb(tokens, found.string, low + 1, found.end()) - low
        if i > 0:
            return line[:i] + "V" + line[i + 1 :]
    return line


def _verb(tokens: Tokens, tags: str, low: int, high: int) -> int:
    """
    The verb in a headline that was taken for a name; 0 where there is none.
    """
    known = tokens.lex.tags
    for i in map(re.Match.start, _NAMED.finditer(tags, low + 1, high)):
        word = tokens.small[i]
        if known.get(word) == "V" and word[-1] == "s":
            return i
    return 0


def _first(tokens: Tokens, found: re.Match[str]) -> str:
    """
    The tag of a month that begins a sentence, or stands behind an office or a name or in a list, and is a
    given name too: June Moe said, the captain June Moe.
    """
    i, small, words = found.start(), tokens.small, tokens.lex.words
    named = tokens.first(i).isupper() and small[i] in words["also_names"]
    if named and found.string[i - 1] == "w":
        named = small[i - 1] in words["roles"]
    return "N" if named else found[0]


def _dated(tokens: Tokens, found: re.Match[str]) -> str:
    """
    The letter of a time between capitals, or behind one: that of a name in the Sunday Times, the Morning
    Post, Dong Jun.
    """
    i, small, words = found.start(), tokens.small, tokens.lex.words
    if not tokens.first(i).isupper():
        return "d"
    if found[1]:
        last = small[found.end(1) - 1]
        paper = last in words["paper_names"] or last in words["things"] or last in words["groups"]
        return "N" if paper or small[i] in words["in_names"] else "d"
    known = small[i - 1] in genders() or small[i - 1] in words["families"]
    return "N" if known and small[i] in words["month_names"] and found.string[i - 2] not in "NTg" else "d"


def _firm(tokens: Tokens, found: re.Match[str]) -> str:
    """
    The letter of a comma between capitals: that of a name in Berg, Inc.
    """
    return "N" if tokens.small[found.end()] in tokens.lex.words["firms"] else ","


def _nickname(tokens: Tokens, found: re.Match[str]) -> str:
    """
    The letters of a name and another in quotation marks behind it: those of one name.
    """
    low, high = found.span()
    marks = tokens.first(low + 1) in AROUND and tokens.first(high - 1) in AROUND
    return "NNNN" if marks else found[0]


def _members(tokens: Tokens, found: re.Match[str]) -> str:
    """
    The letter of a genitive before capitals: that of a name in Women's Fish Union.
    """
    i = found.start()
    word, words = tokens.small[i], tokens.lex.words
    if word[-1] == "s" and word[:-2] not in words["plurals"]:
        return "g"
    last = tokens.small[found.end(1) - 1]
    named = tokens.first(i).isupper() and (last in words["groups"] or last in words["things"])
    return "N" if named else "g"


def _particle(tokens: Tokens, found: re.Match[str]) -> str:
    """
    The letters of a name and the small words behind it: those of one name where all belong to names.
    """
    particles = tokens.lex.words["particles"]
    low, high = found.span()
    return "N" * (high - low) if particles.issuperset(tokens.small[low + 1 : high]) else found[0]


def _saint(tokens: Tokens, found: re.Match[str]) -> str:
    """
    The letters of what stands before a saint's name, with or without a full stop: those of a name in Ida
    St. Berg, behind a given name.
    """
    low, high = found.span()
    named = tokens.small[low] in tokens.lex.words["saints"] and tokens.small[low - 1] in genders()
    return "N" * (high - low) if named else found[0]


def _channel(tokens: Tokens, found: re.Match[str]) -> str:
    """
    The letter of a number behind capitals: that of a name in Channel 12.
    """
    i = found.start()
    return "N" if tokens.small[i - 1] in tokens.lex.words["channels"] and tokens.small[i].isdigit() else "#"


def _numbered(tokens: Tokens, tags: str) -> str:
    """
    The tags, where words before numbers and their full stops are words, as in "the No. 2 diver", or days, as
    in "on Jan. 9" and "at 8 a.m. Friday".
    """
    out = bytearray(tags, "ascii")
    words, hours = tokens.lex.words["numbered"], tokens.lex.words["hours"]
    for i in [found.start() - 1 for found in _NUMBERED.finditer(tags)]:
        if tags[i + 2] == "d":
            if tokens.small[i] in hours:
                out[i : i + 2] = b"dd"
        elif tokens.small[i] in words and tokens.first(i).isupper():
            out[i : i + 2] = b"dd" if tags[i] == "d" else b"ww"
    return out.decode("ascii")


def owns(tokens: Tokens, out: bytearray, j: int, i: int) -> bool:
    """
    Whether what has the form of a verb at *i* belongs to the genitive at *j*: Moe's stated aim; but: a friend
    of Moe's said, Strava's said on Monday.
    """
    word, after = tokens.small[i], out[i + 1]
    said = word in tokens.lex.words["clear"]
    if said and _is_friend(out, j):
        return False
    if tokens.first(j).isupper() and (after in _SAID if said else after == _THAT and word[-1] != "s"):
        out[j] = ord("N")
        return False
    return True


def _is_friend(out: bytearray, j: int) -> bool:
    """
    Whether the genitive at *j* ends its phrase: a friend of Ida Moe's.
    """
    while out[j - 1] in b"NT":
        j -= 1
    return out[j - 1] == ord("p") and out[j - 2] in b"NwT"
