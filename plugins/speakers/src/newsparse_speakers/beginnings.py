"""
Where the words begin that were said behind a cue.
"""

import re

from newsparse_speakers import circumstances, edges, phrases
from newsparse_speakers.reporting import Verbs
from newsparse_speakers.tokens import Tokens

# What is found before a "that" that opens no statement: the pier was old and that
_VERB = re.compile("[VBGQKE]|^[^pdWo]*[Xbv]")
_MARKED = re.compile("[QKE]")
_ASIDE = "ck-,:R"  # what may stand between a cue and what was said
_TIME = 3  # tokens of a phrase for a time
_NEAR = 12  # tokens in which a "that" opens what was said


def begin(tokens: Tokens, tags: str, known: Verbs, after: int, high: int, strong: bool) -> int:
    """
    Where the words begin that were said behind a cue that ends at *after*; *high* where there are none.

    A *strong* cue is a verb of saying, or as good as one.
    """
    small, start = tokens.small, after
    tag = tags[start]
    if not strong and small[start] in known.clear:
        return high  # the bill that Moe opposed says
    if tag == ".":
        return high  # "campaign related." Moe left
    if tag in _ASIDE:
        if tag == "c":
            return high  # she both praised and scorned it
        if tag == "k":
            if (
                strong
                and circumstances.meanwhile(tokens, tags, start)
                and not _MARKED.search(tags, start, high)
            ):
                that = tags.find("t", start, min(start + _NEAR, high))
                whole = that > start + 1 and tags[that - 1] not in "cp" and tags[that + 1] not in "XbvV"
                return that if whole else high  # said after the vote that
        elif tag == "-" and (aside := tags.find("-", start + 1, high)) > 0:
            if tags[aside + 1] in "XbvV":
                return high  # her plans - all of them - will fail
            start = aside + 1  # said - rightly or not - that
        if tags[start] in ",:R":
            start = edges.past_marks(tokens, tags, start, high)
            if tags[start] == "c" and tags[start - 1] == ",":
                that = tags.find(",t", start, min(start + _NEAR, high))
                if that < 0 or not strong or _MARKED.search(tags, start, that):
                    return high  # Moe agreed, and Berg left
                start = that + 1  # Moe said, and the court agreed, that
        tag = tags[start]
    if (
        strong
        and "t" in tags[start : start + _NEAR]
        and (tag != "o" or (tags[start + 1] in "NTPODg#" and small[after - 1] not in known.onto))
    ):
        that = tags.index("t", start)
        if that == start:
            return start
        if (
            start < that < high
            and tags[that - 1] != "c"
            and (tags[that - 1] != "p" or tags[that - 2] in "vV")  # most of that was old
            and tags[that + 1] not in "Xbv"  # on the pier that fell
            and small[that - 1] not in known.asking
            and _VERB.search(tags[start:that]) is None
            and not (
                small[after - 1] in known.plain
                and tags[start] in "DNTPwg#"
                and tags[that - 1] == "w"
                and known.units.isdisjoint(small[start : start + _TIME])
                and "d" not in tags[start : start + _TIME]
            )  # said the town loses money to firms that pay less
        ):
            return that
    if start >= high:
        return high
    if start == after and small[start - 1] in known.addressed:
        if small[start - 1] in known.questions:
            whom = phrases.right(tags, start, high)
            if whom and whom[0] == start:
                at = whom[1] + (tags[whom[1]] == "p" and tags[whom[1] + 1] == "d")
                at += tags[at] == "d"
                if at < high and small[at] in known.asking:
                    return at  # asked Hill on Monday whether
        if small[start - 1] in known.telling:
            start = edges.told(tokens, tags, after, high)
            if start > after and tags[start] == ",":
                return high
            if start >= high:
                return start
            if (
                tags[start] == "R"
                and start > after
                and small[start] not in known.bounds
                and (tags[start + 1] in "DPQKEtR," or circumstances.subject(tags, start + 1, high))
            ):
                start = edges.past_marks(tokens, tags, start, high)  # told Reuters today the pier was old
        tag = tags[start]
    if strong and (small[start] in known.times or small[start + 1] in known.units):
        at = circumstances.timed(tokens, tags, start, high)
        if at < high and (
            tags[at] in "PDNTt" or (tags[at - 1] == "d" and circumstances.subject(tags, at, high))
        ):
            return at  # said this week the pier was old, late Monday rates would fall
    if tag in "pd":
        start = circumstances.past_adverbials(tokens, tags, start, high, strong)
        if tags[start] == "," and not strong:
            return high  # as Moe looked on, Lie left
    return start
