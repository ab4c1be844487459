"""
Where the sentences of an article end.
"""

import re

from newsparse_speakers.clauses import Sentence, sentence
from newsparse_speakers.lexicon import SAYS
from newsparse_speakers.tokens import BLANKS, Tokens

_LONGEST = 160  # tokens of a sentence; what is longer is no sentence, and is cut
# What follows a whole sentence in marks and belongs to it: “Why?” the mayor asked.
_TAG_LINE = re.compile(
    r"(?:P|[DTNwg#]{1,7}(?:,[^.VBG\n]{1,14},)?)[RX]{0,2}V(?=[.,:Rpdk(oDNPTOw])"
    r"|V(?:P|[DTNwg]{1,6})(?=[.,:Rpdk])"
    r"|PB(?=[.,:RpdkO])"  # “Why?” I ask
)
_TURNED = re.compile(r"V(?:P|[DeTNwg]{1,6})(?=[.,:Rpdk])")  # the same where the verb comes second
_SHOUTED = re.compile(r"[NT]*Nvp?[.\n]")  # “Stop!” Ida Moe bawled.
_CLAUSE = re.compile("[^,kWtQKE.;:\n]*[XbVv]")  # the boat had left; but: the diver who had left
# Where a sentence may end; what ends with its paragraph takes the line break along.
_STOP = re.compile("[.E\n](?:(?<=\n)|\n|(?![),;:.]))")
_STOP_OR_INITIALS = re.compile(f"{_STOP.pattern}|N(?=[PDQKE])")
_CLOSING = frozenset("\"”'’»")
_WORDS = re.compile("[NwVP]")
_SMALL = frozenset("PWODtoXbnRpckVBGwgdvzS")


def sentences(tokens: Tokens) -> list[tuple[int, int, list[Sentence]]]:
    """
    The paragraphs: where each begins and ends, in tokens, and its sentences.
    """
    done: list[tuple[int, int, list[Sentence]]] = []
    found: list[Sentence] = []
    tags, text, starts = tokens.tags, tokens.text, tokens.starts
    begin = low = 1
    pattern = _STOP_OR_INITIALS if tokens.initials else _STOP
    for stop in pattern.finditer(tags, 1):
        end = stop.end()
        i = end - 1
        tag = tags[i]
        if tag == "\n":
            if i - begin > _LONGEST:
                _cut(found, begin, i)
            elif begin < i:
                found.append(sentence(begin, i))
            done.append((low, i, found))
            found = []
            begin = low = end
            continue
        following = tags[end]
        if tag == "N" and text[starts[end] - 2] != ".":
            continue  # not: to the U.S. He
        if following in _SMALL and text[starts[end]].islower():
            continue
        if tag == "N" and following in "QKE" and text[starts[end] + 1].islower():
            continue  # the U.S. "clearly" needs it
        if tag == "E":
            if following == "-" or (not _WORDS.search(tags, begin, i) and _belongs(tokens, end)):
                continue
        elif tag == "." and starts[end] - starts[i] == 1 and text[starts[i]] == ".":
            behind = end
            while behind < end + 2 and tags[behind] == "_" and text[starts[behind]] in _CLOSING:
                behind += 1
            if behind == end or not (tags[behind] in "KQE" or _opens(tokens, behind)):
                continue  # newsparse.example
            end = behind  # on "Meet the Town." "Nobody can; a sign that read "Not Here." Moe left
        if end - begin > _LONGEST:
            _cut(found, begin, end)
        else:
            found.append(sentence(begin, end))
        begin = end
    return done


def _opens(tokens: Tokens, i: int) -> bool:
    """
    Whether a blank stands before token *i*, and a capital begins it.
    """
    text, start = tokens.text, tokens.starts[i]
    return text[start : start + 1].isupper() and text[start - 1] in BLANKS


def _cut(found: list[Sentence], low: int, high: int) -> None:
    found += [sentence(at, min(at + _LONGEST, high)) for at in range(low, high, _LONGEST)]


def _belongs(tokens: Tokens, i: int) -> bool:
    """
    Whether the words from *i* on say who spoke the sentence in marks before them.
    """
    tags = tokens.tags
    found = (_TURNED if tokens.lex.verb_second else _TAG_LINE).match(tags, i)
    if found is None:
        return not tokens.lex.verb_second and _shouted(tokens, i)
    end = found.end()
    asked = tokens.printed(i - 1).rstrip("\"”»“'’ ")[-1:] in "?!"
    if not asked and "V" not in found[0]:
        return False
    if not (asked or tokens.lex.verb_second or _says(tokens, i, end)):
        return False
    while tags[end] == "R":
        end += 1
    if tags[end] in ",:" and tags[end + 1] in "QKE":
        return False
    if tags[end] not in "DNPTw":
        return True
    if asked:
        return tokens.lex.verb_second or _CLAUSE.match(tags, end) is None
    return tags[end] == "w" and "P" not in found[0]


def _shouted(tokens: Tokens, i: int) -> bool:
    """
    Whether the words from *i* on tell who shouted what stands before them, be the verb known or not.
    """
    found = _SHOUTED.match(tokens.tags, i)
    if found is None or tokens.printed(i - 1).rstrip("\"”»“'’ ")[-1:] != "!":
        return False
    return tokens.small[tokens.tags.index("v", i)].endswith("ed")


def _says(tokens: Tokens, low: int, high: int) -> bool:
    """
    Whether the one verb between two tokens is of saying, and not such as in "laughed at".
    """
    i = tokens.tags.index("V", low, high)
    word, lex = tokens.small[i], tokens.lex
    if lex.strength.get(word) != SAYS:
        return False
    return f"{lex.lemma.get(word)}-{tokens.small[i + 1]}" not in lex.words["no_speech"]
