"""
Sources set behind words that were said, or into them, and what tells who they are: the road was closed, said
Ida Moe, the mayor; according to Ida Moe, a diver, it was closed.
"""

import re

from newsparse_speakers import groups, owners, phrases
from newsparse_speakers.described import described, is_verb
from newsparse_speakers.phrases import Region
from newsparse_speakers.tokens import Tokens

# A stretch between commas that is a sentence of its own, not who runs the harbour, or elected in May.
# The third: whose subject has something set into commas behind it: Ida Moe, 41, left.
_SENTENCE = re.compile(
    "(?:(?<=[,;:])[cR]*+(?![vVG])|^(?![vGk])W?)[^WkG,;:]*?[XbvV]|,[^,;:]*[NTDwg#d)],R*[vVXb](?!,)"
)
# The rest behind a source that ends a sentence: when, where, and who that is, without a verb of its own.
_ASIDE = re.compile(
    r"(?:[pdR(][^XbvVBtWQKE,]*+)?"
    r"(?:[,-](?=[DNTwgW]|#[,.\n]|#$)(?:[^XbvVBtWQKE,]|(?<=[NTw])v(?=p))*+(?:W[^,]*+)?)*+[.\n]?"
)
_ENDS = "NTwg#Rdv)"  # what a sentence may end with, where no verb is known in it: the law needs a change
_MOST = 3  # words between commas that tell who somebody is
_FEW = 3  # tokens of what is no sentence
_THEN = re.compile("[,-][^XbvVBtWQKE,]++[,-](?=[XbvV])")
_SET_IN = re.compile("[^XbvVBtWQKE,]*+(?:v(?=[pd])[^XbvVBtWQKE,]*+)?(?:W[^,]*+)?")
_NAME = re.compile("[TN.]++")
_TELLS = re.compile("V(?:[^,.;:(\n_QKEW]*[XbvVt]|d|P)")  # said the boat was late
_GOES_ON = re.compile(",(?:R*[XbvV]|[QKE])")  # Moe, the mayor, left after a "mess," said Berg
_NAMED = (",N", ",T")  # said the mayor, Ida Moe
_OPENS = ",;:ckKEQ-."  # what stands before a noun phrase that opens a clause


def between(
    tokens: Tokens, tags: str, i: int, begin: int, low: int, high: int, *, said: bool
) -> tuple[str, Region | None]:
    """
    The order of the clause of a verb at *i* behind a comma, and its source.

    Args:
        begin: where the auxiliaries before the verb begin.
        said: whether it is a verb of saying.
    """
    several = tags[i] == "B" and tokens.small[i] in tokens.lex.words["clear_plurals"]  # say divers
    plain = said and begin == i and (tags[i] == "V" or several)
    if plain and tags[i - 1] == "," and (said_by := _closing(tokens, tags, i, low, high)):
        return "VS", said_by
    source = groups.before_commas(tokens, tags, begin - 1, low)
    if source is not None and source[0] > low and tags[source[0] - 1] in "opvG":
        clear = said and is_verb(tokens, tags, i, tags[begin:i])
        if tags[i] == "V" or clear:
            around = described(tokens, tags, low, source[1], clear=clear)
            if around is not None and (tags[around[0] - 1] != "," or tags[i + 1] not in "NTPw"):
                source = around
    doubtful = source is None or (
        source[0] > low and (tags[source[0] - 1] not in _OPENS or owners.named_as(tokens, tags, source[0]))
    )
    if doubtful and plain and not several and tokens.small[i] not in tokens.lex.words["telling"]:
        said_by = phrases.right(tags, i + 1, high)
        if said_by and "d" not in tags[i + 1 : i + 3] and phrases.whole(tags, said_by, high):
            return "VS", said_by
    return "SV", source


def behind_quoted(tokens: Tokens, tags: str, i: int, j: int, low: int, high: int) -> Region | None:
    """
    Who speaks with the verb at *i*, where words that were said end what is set behind the subject at *j*:
    Moe, citing "bad weather," said the boat was late; but: the boat, which was "late," said Moe.
    """
    turns = tokens.lex.lemma.get(tokens.small[i]) in tokens.lex.words["inverted"]
    if "," not in tags[low:j] or (turns and _TELLS.match(tags, i) is None):
        return None
    found = groups.before_commas(tokens, tags, j, low)
    if found is None or tags[found[1]] != "," or _GOES_ON.search(tags, found[1] + 1, j + 1):
        return None
    return None if tags[found[0] - 1] in "po" else found  # to Berg, the mayor, it was "bad," said


def _closing(tokens: Tokens, tags: str, i: int, low: int, high: int) -> Region | None:
    """
    Whoever stands behind the verb at *i*, if what stands before its comma is a sentence and that closes it.
    """
    words, small = tokens.lex.words, tokens.small
    if tokens.lex.lemma.get(small[i]) not in words["inverted"]:
        return None
    found = phrases.right(tags, i + 1, high)
    if found is None or _ASIDE.fullmatch(tags, found[1], high) is None:
        return None
    if _SENTENCE.search(tags[low : i - 1]) is None:
        return None
    start, end = found
    if tags[start] in "NTP" or tags[end : end + 2] in _NAMED:
        return found
    if tags[start] == "D" and small[i] not in words["plain"]:
        return None  # wrote a host of songs
    head = small[start:end]
    if tags[i] == "B":
        inner = tags.find("p", start, end)
        last = small[(inner if inner > 0 else end) - 1]
        return found if last[-1] == "s" or last in words["plurals"] else None  # say divers in Oslo
    return None if words["roles"].isdisjoint(head) and words["groups"].isdisjoint(head) else found


def resumes(tags: str, before: Region, after: int, high: int) -> int:
    """
    Where words that were said, of which some stand *before*, go on behind a source and its comma at *after*:
    behind who that is, if that follows; *high* where they do not.
    """
    if _ASIDE.fullmatch(tags, after, high):
        low, end = before
        if end - low > _FEW and tags[end - 1] in _ENDS:
            return high
        if _SENTENCE.search(tags[low : end - (tags[end - 1] != "v")]):  # not: it was, said Moe, a mess
            return high
    then = _THEN.match(tags, after, high)
    return after + 1 if then is None else then.end()


def opens(tokens: Tokens, tags: str, after: int, high: int) -> int:
    """
    Where words that were said begin behind a source and its comma: according to Ida Moe, 41, a diver, it was.
    """
    words, small = tokens.lex.words, tokens.small
    comma = tags.find(",", after, high)
    if comma < 0:
        return after
    named = tags[comma - 1] in "N)"
    office = small[comma - 1] in words["roles"] or tags[comma - 1] == "T"
    for _ in range(_MOST):
        start, following = comma + 1, tags.find(",", comma + 1, high)
        if following < 0 or _SET_IN.fullmatch(tags, start, following) is None:
            break
        tag = tags[start]
        if not (
            tag == "W"
            or (tag == "v" and tags[start + 1] in "pd")
            or (office and _NAME.fullmatch(tags, start, following))
            or (named and tags[start:following] == "#")
            or (named and small[start] in words["one"])
            or (named and not words["roles"].isdisjoint(small[start:following]))
        ):
            break
        comma = following
    return comma + 1
