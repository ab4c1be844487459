"""
The sentence around a quotation, cut out: what `reasons` look at.

Floor 4.  Only a short stretch on either side is looked at.
"""

import attrs

from newsparse._reading.quotation_words import Words

_SENTENCE_ENDS = ".?!;…"
_CLOSING = frozenset("\"'”“’»")
NEAR = 120  # characters looked at before
_AFTER = 90  # and after
PUNCTUATION = ".,!?…;:()\"'’‘“”"
_NOTHING = frozenset(("", '"', "“", "„", "''", "(", "-", "–", "—", "\ufeff"))


@attrs.define(eq=False)  # its names are read more often than those of all records: a tuple has slow ones
class Scene:
    """
    A short quotation and what stands around it in its sentence.
    """

    mark: str
    quoted: str
    inner: list[str]  # its words
    big: int  # how many have a capital or a figure, where all have one that titles give one to; else 0
    opens: bool  # whether a sentence begins with it
    lead: str  # the sentence before it
    before: list[str]  # the words of that, small
    last: str  # the last of them
    follow: str  # what comes after, and not only in the sentence


def scene(text: str, span: tuple[int, int], inside: tuple[int, int], mark: str, w: Words) -> Scene:
    """
    Cut out the quotation and the sentence around it.
    """
    start, end = span
    lead = text[start - NEAR if start > NEAR else 0 : start]
    lead = lead[_sentence_start(lead) :].strip()
    before = small_words(lead)
    quoted = text[inside[0] : min(inside[1], inside[0] + 200)].strip()
    inner = quoted.strip(PUNCTUATION).split()
    opens = lead in _NOTHING
    big = 0 if opens and len(inner) < 2 else big_words(inner, w)  # every sentence begins with a capital
    last = before[-1] if before else ""
    return Scene(mark, quoted, inner, big, opens, lead, before, last, text[end : end + _AFTER])


def _sentence_start(lead: str) -> int:
    """
    Where the last sentence of *lead* begins.
    """
    start = lead.rfind("\n") + 1
    for mark in _SENTENCE_ENDS:
        if mark not in lead:
            continue
        at = lead.rfind(mark, start)
        while at >= 0:
            after = at + 2 if lead[at + 1 : at + 2] in _CLOSING else at + 1
            if lead[after : after + 1].isspace():
                start = after
                break
            at = lead.rfind(mark, start, at)
    return start


def sentence_end(follow: str) -> int:
    """
    Where the first sentence of *follow* ends.
    """
    end = follow.find("\n")
    end = len(follow) if end < 0 else end
    for mark in _SENTENCE_ENDS:
        if mark not in follow:
            continue
        at = follow.find(mark, 0, end)
        while at >= 0:
            if at + 1 == len(follow) or follow[at + 1].isspace():
                end = at
                break
            at = follow.find(mark, at + 1, end)
    return end


def small_words(text: str) -> list[str]:
    """
    The words of *text*, small and without the marks around them; faster than a pattern.
    """
    text = text.replace(",", " ").replace(":", " ").replace(")", " ").replace('"', " ")
    if not text.isascii():
        text = text.replace("”", " ").replace("’", "'")
    return text.lower().split()


def first_small(text: str) -> list[str]:
    """
    The first word of *text*, as `small_words` has it, in a list; an empty one where there is none.
    """
    words = small_words(text[:24])
    return words[:1] if len(words) > 1 else small_words(text)[:1]


def big_words(inner: list[str], w: Words) -> int:
    """
    How many words there are with a capital or a figure, if all have one that titles give one to; else 0.
    """
    if len(inner) > 14:
        return 0
    big = 0
    for word in inner:
        first = word[0]
        if first.isupper() or first.isdigit() or (not first.isalpha() and word[1:2].isupper()):
            big += 1
        elif word.strip(PUNCTUATION) not in w.small:
            return 0
    return big
