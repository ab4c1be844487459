"""
Where an office ends that has the name of a body before it: the Bank of Fish governor; its letters, and its
words that are one.
"""

import functools
import re

from newsparse_speakers.beings import SIGNS, Being
from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.likeness import plain
from newsparse_speakers.nameless import nameless
from newsparse_speakers.runs import Runs
from newsparse_speakers.tokens import Tokens

_BACK = 60  # tokens before a pronoun
_MOST = 6  # letters of an office
_PHRASE = 9  # tokens between commas
_OPENS = ".\nE"
_SUBJECT = re.compile(",D[wNT]{1,4}R?[VvX]")  # , the mayor said
_BEGINS = frozenset(".\nEKQ_")  # before a name that a sentence begins with
# , the chief of the Tully police said; , the mayor of Tully wept.
_OF_ONE = re.compile(",D[wNT]{1,4}(?:[pc][DNTwge]{1,6}){1,3}R?(?:V(?![po])|X|b|v[.D\n])")
_OPENED = re.compile("[.\nEKQ_](?:c|c?[pR][^.,]{0,6},)$")
_SET_IN = re.compile(",[NT]+N[,.\n]")


def outer(runs: Runs, tokens: Tokens, end: int, comma: int) -> int:
    """
    At the token *comma* in the Bank of Fish governor, Ida Moe, if not before a preposition, at *end*.
    """
    word, offices = tokens.printed(comma - 1), runs.offices
    return comma if word in offices and tokens.small[end - 1] not in offices else end


def titled(tags: str, start: int) -> int:
    """
    Where what stands before a name begins: the mayor, Mr Karl Berg; her MP,
    Labour's Karl Berg; the vicar, the Rev Ida Moe.
    """
    low = start
    while tags[low - 1] in "TN":
        low -= 1
    if tags[low - 1] == "g" and tags[low - 2] in ",D":
        return low - 1 - (tags[low - 2] == "D")  # her MP, Labour's Karl Berg
    return low - (low < start and tags[low - 2 : low] == ",D")


def owners(tokens: Tokens, tags: str, at: int) -> list[str]:
    """
    The names before the pronoun at token *at* in its sentence, of which it may be: Nordbank fell, its chief,
    Ida Moe, said.
    """
    low = at
    while low > at - _BACK and tags[low - 1] not in ".\nE":
        low -= 1
    return [plain(tokens.small[i]) for i in range(low, at) if tags[i] in "Ng"]


def serves(lex: Lexicon, tokens: Tokens, tags: str, i: int, comma: int) -> bool:
    """
    Whether the preposition at token *i* tells for whom somebody acts, up to a comma, so that a name behind it
    may be of either: a spokesman for the mayor.
    """
    if tags[i:comma] not in ("pDw", "pDT") or tokens.small[i] not in lex.words["acting_for"]:
        return False
    low = i - 1
    while tags[low] in "wTN" and i - low < _PHRASE:
        low -= 1
    if tags[low] == "D" and tokens.small[low] not in lex.words["one"]:
        return False  # the spokesman for the mayor, Ida Moe
    return nameless(lex).sign(tokens.small[comma - 1]) is not None


def of_body(lex: Lexicon, tokens: Tokens, tags: str, i: int) -> bool:
    """
    Whether what follows letters at token *i* tells that they are an office: MD of Nordbank; but: MD at the
    hospital, MD of surgery.
    """
    if tags[i] != "p" or tokens.small[i] not in lex.words["inside"]:
        return False
    return tags[i + 1 + (tags[i + 1] == "D")] in "NT"


def opens_scene(tags: str, start: int, end: int) -> bool:
    """
    Whether the subject of a verb follows the comma behind the name from token *start* to *end*, and is not
    set beside that: at City Hall, the mayor said; it was Ida Moe, the mayor of Oslo said; but: Ida Moe, the
    mayor of Oslo said.
    """
    if tags[start - 1] == "p" and tags[start - 2] in _OPENS and _SUBJECT.match(tags, end):
        return True
    if tags[start - 1] in _BEGINS or tags[start - 2 : start] in ("K,", "Q,"):
        return False
    if _OPENED.search(tags[max(0, start - _PHRASE) : start]):
        return False  # on Monday, Ida Moe, the mayor of Tully said
    return _OF_ONE.match(tags, end) is not None


def behind(runs: Runs, tokens: Tokens, start: int, end: int) -> int:
    """
    The comma behind the office of the name from token *start* to *end*, which may stand before what that is
    of: the Chairman, Salt Trust, Ida Moe; 0 where the name is that itself.
    """
    tags, small, given = tokens.tags, tokens.small, runs.given
    if tags[start] != "T" and small[start] not in given and _SET_IN.match(tags, end):
        return 0
    comma = tags.rfind(",", max(0, start - _PHRASE), start - 1)
    set_in = comma > 0 and tags[comma + 1] == "N" and not tags[comma + 1 : start - 1].strip("NTpcg")
    return comma if set_in and small[comma + 1] not in given else start - 1


def initials(tokens: Tokens, tags: str, low: int, comma: int) -> list[str]:
    """
    The letters that may stand for an office in capitals from token *low* to *comma*, with and without what it
    is of: the DG, Director-General; the IGP, Inspector General of Police.
    """
    found, some = "", []
    for i in range(low, comma):
        if tags[i] in "NT":
            if tokens.first(i).islower():
                return []
            found += "".join([part[:1] for part in tokens.small[i].split("-")])
        elif tags[i] == "p" and found:
            some.append(found)
        elif tags[i] != "D":
            return []
    return [one for one in (*some[:1], found) if 1 < len(one) <= _MOST]


def whose(lex: Lexicon, tokens: Tokens, being: Being, i: int) -> None:
    """
    What the conjunction at token *i* and the article behind it tell of *being*: Robin Hart and her husband.
    """
    sign = lex.gender.get(tokens.small[i + 1], "")
    if being.person and sign in SIGNS:
        # Karl Berg and her sister: of somebody before; Andrea Moe and his wife: he is a man
        being.gender = sign if being.gender in ("", sign) else ""


def lettered(runs: Runs, tokens: Tokens, tags: str, i: int) -> str:
    """
    The letters in small brackets behind an office that ends at token *i*, if they are its own: Regional
    Commissioner (RC).
    """
    if tags[i + 1 : i + 4] not in ("(N)", "(T)"):
        return ""
    small, letters = tokens.small, tokens.small[i + 2]
    left, head = list(letters), i
    low = max(0, i - _PHRASE)
    while left and i > low:
        for part in reversed(small[i].split("-")):
            if left and part[:1] == left[-1]:
                left.pop()
            elif tags[i] not in "pDce":
                return ""
        if tags[i] == "p":
            head = i - 1
        i -= 1
    return "" if left or small[head].rpartition("-")[2] not in runs.offices else letters


def whole(runs: Runs, small: list[str], i: int) -> str:
    """
    The office whose last word is token *i*, if one word tells less: an attorney general is no general.
    """
    both = f"{small[i - 1]}-{small[i]}"
    return both if both in runs.lex.words["compounds"] else small[i]


def forms(runs: Runs, small: list[str], i: int) -> list[str]:
    """
    An office at token *i* and the letters that it goes by: chief executive, the CEO; superintendent of
    police, the SP.
    """
    word = small[i]
    letters, _ = _letters(runs.lex)
    if "-" in word and word not in runs.lex.words["compounds"]:
        last = word.rpartition("-")[2]
        office = last if last in runs.offices else word  # the front-runner
    else:
        office = whole(runs, small, i)
    of = f"{word}-{small[i + 2]}" if small[i + 1] in runs.lex.words["whose"] else ""
    known = letters.get(of) or letters.get(word) or letters.get(f"{small[i - 1]}-{word}")
    return [office, known] if known else [office]


def spelled(lex: Lexicon, letters: str) -> list[str]:
    """
    The words of the office that *letters* stand for, that of the office first: an SP is a superintendent of
    police, no police; none where it may be two.
    """
    return _letters(lex)[1].get(letters, [])


@functools.cache
def letters(lex: Lexicon) -> frozenset[str]:
    """
    Letters that stand before a name for an office: CEO Ida Moe.
    """
    return lex.words["lettered"] | lex.words["office_letters"]


@functools.cache
def _letters(lex: Lexicon) -> tuple[dict[str, str], dict[str, list[str]]]:
    """
    Letters by the office, and the words of the office by letters that are no other's.
    """
    pairs = [pair.rpartition("-") for pair in lex.words["short_for"]]
    letters = {office: short for office, _, short in pairs}
    shorts = list(letters.values())
    words = {short: office.split("-") for office, short in letters.items() if shorts.count(short) == 1}
    for parts in words.values():
        if parts[-1] in lex.words["roles"]:  # but: a superintendent of police
            parts.reverse()
    return letters, words
