"""
Clauses in which somebody says something: a cue, its subject, and where the words that were said may stand.
"""

import re
from collections.abc import Sequence

from newsparse_speakers import conveyed, groups, inverted, owners, phrases
from newsparse_speakers.described import before_auxiliary, described, extended, is_verb, misfit, to_its_end
from newsparse_speakers.lexicon import SAYS
from newsparse_speakers.phrases import Region
from newsparse_speakers.tokens import Tokens

# Ida Moe: Pier was a danger; most paragraphs are passed over as no colon stands near enough.
TURN = re.compile("\n(?=[^:\n]{1,6}+:)(?:D?[TN.]{0,4}N|[TN]{0,3}[Tw]|[AaD]):(?=[^QKE\n])")
_HELPS = re.compile("[Xbn]")
_TURNED = ("VS", "TO")
_CENTURIES = ("19", "20")
_ANONYMOUS = re.compile("n?obR?V[,.\nV]")


class Clause:
    """
    A cue in a sentence.

    `cue` are its tokens, `subject` those of who speaks, `order` "SV", "VS", "TO" (according to), "PART",
    "BY", "COLON" or "NOUN"; `shared` tells that the subject was taken over from an earlier clause, `left`
    and `right` are where cue and subject begin and end.
    """

    __slots__ = ("cue", "left", "order", "passive", "right", "shared", "strength", "subject")

    def __init__(
        self,
        cue: Region,
        subject: Region | None,
        order: str,
        strength: int,
        passive: bool = False,
        shared: bool = False,
    ) -> None:
        self.cue = cue
        self.subject = subject
        self.order = order
        self.strength = strength
        self.passive = passive
        self.shared = shared
        left, right = cue
        if subject is not None and not shared:
            low, high = subject
            if low < left:
                left = low
            if high > right:
                right = high
        self.left = left
        self.right = right


class Sentence:
    """
    A sentence: where its tokens are, and its clauses.
    """

    __slots__ = ("clauses", "high", "low")

    def __init__(self, low: int, high: int) -> None:
        self.low = low
        self.high = high
        self.clauses: Sequence[Clause] = ()  # most sentences have none


def headed(tokens: Tokens, tags: str, low: int, k: int) -> Clause | None:
    """
    The clause of a paragraph that begins with a name or an office, or "A", and the colon at token *k*.
    """
    words, last = tokens.lex.words, tokens.small[k - 1]
    if last in words["letters"] and k - 1 == low:
        return Clause((k, k + 1), (low, k) if tags[low] in "aD" else None, "COLON", 3)  # Q is no name
    if tags[k - 1] != "N" and not (
        last in words["roles"] or last in words["groups"] or last in words["titles"]
    ):
        return None
    if last in words["labels"]:
        return None
    return Clause((k, k + 1), (low, k), "COLON", 3)


def verb_at(tokens: Tokens, tags: str, i: int, low: int, high: int, earlier: list[Clause]) -> Clause | None:
    """
    The clause of the verb at token *i* of the sentence from *low* to *high*, behind those *earlier* in it.

    One of these that proves to be a part of its subject or its own cue is taken out of them.
    """
    lex = tokens.lex
    word, words = tokens.small[i], lex.words
    strength = lex.strength.get(word, 1)
    tag = tags[i]
    before = tags[i - 1] if i > low else "^"
    begin, group, cue = i, "", (i, i + 1)
    passive = False
    if before in "XbnRdO":
        begin = groups.begins(tokens, tags, i, low)
        group = tags[begin:i]
        before = tags[begin - 1] if begin > low else "^"
        passive = tag == "V" and "b" in group
        if _HELPS.search(group):
            cue = (begin, i + 1)
    if before == "#" and begin - 3 >= low and tags[begin - 2] == "p" and tags[begin - 3] in "NPTwW),":
        year = tokens.small[begin - 1]
        if len(year) == 4 and year[:2] in _CENTURIES:  # Hill in 2010 said
            begin -= 2
            before = tags[begin - 1]
    j = begin - 1
    after = tags[i + 1]
    if after == "," and before in "to" and tags[i + 2] not in "QKE":
        return None  # that said, it was a mess; needless to say, it was a mess
    if strength == 1 and word in words["hearing"] and (told := conveyed.heard(tokens, tags, i, high)):
        one = Clause((told[1] - 1, told[1]), (told[0], told[1] - 1), "SV", 3)  # witnesses heard Hill say
        teller = phrases.left(tags, j, low)
        one.left = teller[0] if teller else i
        return one
    if tag == "G" and "b" not in group:
        return _participle(tokens, tags, i, begin, low, high, earlier, strength)
    if after in "no" and _ANONYMOUS.match(tags, i + 1):
        return None  # did not want to be named
    if before == "o":  # wants to say, went on to say
        if passive or (tags[j - 1] == "w" and _empty(tokens, tags, j - 2, low)):
            return None  # it is fair to say
        if tag == "V" and not group and lex.lemma.get(word, word) != word:  # the woman he spoke to said
            owner = described(tokens, tags, low, begin, clear=True)
        else:
            owner = owners.to_say(tokens, tags, earlier, low, j)
            if owner is not None and owner[1] < j:
                owner = to_its_end(tokens, tags, low, owner)
        return Clause(cue, owner, "SV", strength, shared=True) if owner else None
    if tag == "V" and before in "^k,K" and (word in words["relayed"] or word in words["spoken_to"]):
        passed = conveyed.passed_on(tokens, tags, i, begin, high)
        if passed is not None:
            source, order, right = passed  # as reported by Nordwire; asked by Hill whether
            one = Clause((i, i + 1), source, order, strength, passive=source is None)
            one.left, one.right = j if before == "k" else i, right
            return one
    turned = False
    if before in "^QKE" or (before == "," and j > low and tags[j - 1] in "QKE"):
        turned = tag == "V" and strength != 2 and word not in words["telling"]
    if turned:
        said_by = phrases.right(tags, i + 1, high)
        if (
            said_by
            and (before != "^" or tags[said_by[0]] in "NT")
            and (
                phrases.whole(tags, said_by, high)
                or (before in "KE" and tags[said_by[0]] != "P" and tags[said_by[1]] not in "Xb")
            )
        ):
            return Clause(cue, extended(tags, said_by), "VS", strength)
    if passive and (doer := groups.agent(tokens, tags, i, high)):
        return Clause(cue, doer, "BY", strength)
    if before == "t" and j > low and (meant := phrases.left(tags, j - 1, low)) and tags[j - 1] in "Nw":
        return Clause(cue, (meant[0], j + 1), "SV", strength, passive)  # an ad that said
    if before in "PWt":
        return Clause(cue, (j, j + 1), "SV", strength, passive)
    if before == "k" and tags[j - 1] == "p" and j - 2 > low and tokens.small[j] in words["relating"]:
        return Clause(cue, (j - 2, j + 1), "SV", strength, passive)  # many of whom say
    if before == "D":
        if tokens.small[j] in tokens.lex.words["alone"]:
            both = phrases.left(tags, j - 1, low) if j > low and tags[j - 1] in "N)" else None
            both = both or owners.some(tokens, tags, j, low)
            if both is not None:  # Moe and Lie both said
                return Clause(cue, both, "SV", strength, passive)
            return Clause(cue, (j, j + 1), "SV", strength, passive)
        return None
    if (before == "g" or (before == "#" and after in "wN" and tag == "V")) and word not in words["clear"]:
        return None  # Moe's claims; 1,203 proclaimed offenders
    if before == "O" and strength > 1:
        some = owners.some(tokens, tags, j, low)
        return Clause(cue, some, "SV", strength, passive) if some else None
    if before in "NwT#)dg" or (before == "v" and j > low and tags[j - 1] == "D"):
        source = phrases.left(tags, j, low)
        if source is None or (earlier and earlier[-1].order in _TURNED and earlier[-1].subject == source):
            return None  # said two officials briefed on the plan
        if tag == "B" and not words["causing"].isdisjoint(
            tokens.small[max(low, source[0] - 1) : source[0] + 1]
        ):
            return None  # letting voters know
        if source[0] > low and (tags[source[0] - 1] in "opvGVBWb" or tags[source[0] - 2 : source[0]] == "ow"):
            clear = is_verb(tokens, tags, i, group)
            around = owners.anyone(tokens, tags, source) or described(tokens, tags, low, begin, clear=clear)
            if around is not None:
                _take_in(tags, earlier, around)
                return Clause(cue, around, "SV", strength, passive)
            if source[0] - 1 == low and tags[low] == "p" and not group and word in words["treated"]:
                return None  # in a video posted on Monday, she
            if tags[source[0] - 1] == "p" and tags[source[0] - 2] == "X":  # who has in the past said
                owner = before_auxiliary(tags, source[0] - 2, low)
                return Clause(cue, owner, "SV", strength, passive) if owner else None
            if not clear and tags[source[0] - 1] in "opvGB" and misfit(tokens, tags, i, source):
                return None  # moves to other states
            if tags[source[0] - 1] == "o" and (strength < 3 or tag == "B"):
                return None
            if before == "#" and source[1] - source[0] == 1:
                source = owners.some(tokens, tags, j, low) or source  # nine out of 10 said
        if not tags[source[0] : source[1]].strip("d") and tags[source[0] - 1] in "pd":
            return None
        alone = tags[source[0] : source[1]] == "w" and source[0] > low
        if alone and before == "w" and strength < 3 and not group:
            return None
        source = groups.past_time(tokens, tags, *source), source[1]
        return Clause(cue, source, "SV", strength, passive)
    if before in ",-":
        if turned and (said_by := phrases.right(tags, i + 1, high)):
            return Clause(cue, said_by, "VS", strength)
        order, source = inverted.between(tokens, tags, i, begin, low, high, said=strength == SAYS)
        return Clause(cue, source, order, strength, passive) if source else None
    if before == "c":
        owner = to_its_end(tokens, tags, low, owners.taken_over(tags, earlier, low, j))
        return Clause(cue, owner, "SV", strength, passive, shared=True) if owner else None
    if before in "Vvp" and (strength == SAYS or word in words["clear"]) and is_verb(tokens, tags, i, group):
        around = described(tokens, tags, low, begin, clear=True)
        if around is not None:  # the woman Moe married said
            _take_in(tags, earlier, around)
            return Clause(cue, around, "SV", strength, passive)
    return None


def _empty(tokens: Tokens, tags: str, k: int, low: int) -> bool:
    """
    Whether what ends at *k* is "it is", and means nobody.
    """
    while k > low and tags[k] in "XbnR":
        k -= 1
    return tags[k] == "P" and tokens.small[k][:2] in tokens.lex.words["empty"]


def _take_in(tags: str, earlier: list[Clause], subject: Region) -> None:
    """
    Take out clauses that are no more than a part of a subject: two officials briefed on the plan said.

    What somebody says in it stays: a man who said that he was ill told.
    """
    low, high = subject
    earlier[:] = [
        one
        for one in earlier
        if one.cue[0] < low
        or one.order == "NOUN"
        or (one.strength == SAYS and one.right < high and one.subject and tags[one.subject[0]] == "W")
    ]


def _participle(
    tokens: Tokens, tags: str, i: int, begin: int, low: int, high: int, earlier: list[Clause], strength: int
) -> Clause | None:
    before = tags[begin - 1] if begin > low else "^"
    words, noun = tokens.lex.words, tokens.small[begin - 1]
    if before in "Dg" or (
        before == "w"
        and (tags[i + 1] in "p." or (tags[i + 1] == "k" and tokens.small[i + 1] not in words["asking"]))
        and tags[begin - 2] in "Dg"
        and tokens.small[i + 1] not in words["onward"]
    ):
        return None  # during a press briefing in Oslo
    if before in "wt" and tags[i + 1] in "bX":
        return None  # a storm warning is in effect
    if before == "k" and earlier and noun in words["as"]:
        quoting = earlier[-1]
        quoted = conveyed.quoted_as(tokens, tags, quoting, begin, low)
        if quoted is not None:  # Tass quoted Hill as saying
            earlier.pop()
            one = Clause((i, i + 1), quoted, "SV", strength)
            one.left = min(one.left, quoting.left)
            return one
    short = before == "P" and noun[-3:] in words["short"]  # we're seeing
    if short or (before in "NP" and strength == 3):
        source = phrases.left(tags, begin - 1, low)
        if (
            source
            and earlier
            and earlier[-1].cue[1] == source[0]
            and not earlier[-1].passive
            and tokens.small[source[0] - 1] in tokens.lex.words["hearing"]
        ):
            earlier.pop()  # a film shows Hill saying
        return Clause((i, i + 1), source, "PART", strength)
    if before in "NPTwO)#" and (source := owners.beside(tokens, tags, begin - 1, low)):
        return Clause((i, i + 1), source, "PART", strength)
    if tags[low] in "wc" and tokens.small[low + (tags[low] == "c")].endswith("ing"):
        comma = tags.find(",", low, i - 1)
        low = comma + 1 if comma > 0 else low  # reacting to this, Moe
    owner = owners.main(tags, earlier, low, i) if before == "," else owners.taken_over(tags, earlier, low, i)
    owner = to_its_end(tokens, tags, low, owner)
    if owner is None and i == low and tokens.small[i] not in tokens.lex.words["conveying"]:
        comma = tags.find(",", i, high)
        owner = phrases.right(tags, comma + 1, high) if comma > 0 else None
    return Clause((i, i + 1), owner, "PART", strength, shared=True) if owner else None
