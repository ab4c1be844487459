"""
Clauses of verbs: who says it, told by what stands before the verb and behind it.
"""

import re

from newsparse_speakers import apposed, conveyed, findings, groups, inverted, nested, owners, phrases
from newsparse_speakers.clauses import Clause, clause
from newsparse_speakers.described import before_auxiliary, described, extended, is_verb, misfit, to_its_end
from newsparse_speakers.lexicon import SAYS
from newsparse_speakers.phrases import Region
from newsparse_speakers.tokens import Tokens

_HELPS = re.compile("[Xbn]")
_TURNED = ("VS", "TO")
_CENTURIES = ("19", "20")
_ANONYMOUS = re.compile("n?obR?V[,.\nV]")


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
        one = clause((told[1] - 1, told[1]), (told[0], told[1] - 1), "SV", 3)  # witnesses heard Hill say
        teller = phrases.left(tags, j, low)
        one.left = teller[0] if teller else i
        return one
    if tag == "G" and "b" not in group:
        return _participle(tokens, tags, i, begin, low, high, earlier, strength)
    if after in "no" and _ANONYMOUS.match(tags, i + 1):
        return None  # did not want to be named
    if (
        before == "w"
        and tokens.small[begin - 1] in words["units"]
        and tokens.small[begin] in words["since_then"]
    ):
        begin -= 1  # who hours earlier had said
        before = tags[begin - 1] if begin > low else "^"
        j = begin - 1
    if before == "o":  # wants to say, went on to say
        if passive or (tags[j - 1] == "w" and _empty(tokens, tags, j - 2, low)):
            return None  # it is fair to say
        if tokens.small[j - 1] in words["unnamed"] or (tags[j - 1] == "b" and word in words["to_be"]):
            return None  # was granted anonymity to describe it; is to blame
        if tag == "V" and not group and lex.lemma.get(word, word) != word:  # the woman he spoke to said
            owner = described(tokens, tags, low, begin, clear=True)
        else:
            owner = owners.to_say(tokens, tags, earlier, low, j)
            if owner is not None and owner[1] < j:
                owner = to_its_end(tokens, tags, low, owner)
        return clause(cue, owner, "SV", strength, shared=True) if owner else None
    if word in words["cited_before"] and not passive and (whom := conveyed.before_colon(tags, i, high)):
        one = clause(cue, whom, "SV", SAYS)
        one.right, one.told = whom[1], []
        return one
    quoted_before = before == "K" or (before == "," and j > low and tags[j - 1] == "Q")
    if quoted_before and (named := inverted.behind_quoted(tokens, tags, i, j, low, high)):
        return clause(cue, named, "SV", strength, passive)
    turned = False
    if tag == "V" and before in "^k,KQE":
        if before not in "QE" and (word in words["relayed"] or word in words["spoken_to"]):
            passed = conveyed.passed_on(tokens, tags, i, begin, high)
            if passed is not None:
                source, order, right = passed  # as reported by Nordwire; asked by Hill whether
                one = clause((i, i + 1), source, order, strength, passive=source is None)
                one.left, one.right = j if before == "k" else i, right
                return one
        if before in "^QKE" or (before == "," and j > low and tags[j - 1] in "QKE"):
            turned = strength != 2 and word not in words["telling"]
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
            return clause(cue, extended(tags, said_by), "VS", strength)
    if passive and (doer := groups.agent(tokens, tags, i, high)):
        return clause(cue, doer, "BY", strength)
    if before in "tPWkDO":
        one_word = _one_word(tokens, tags, j, low, strength)
        return clause(cue, one_word, "SV", strength, passive) if one_word else None
    if before in "NwT#)dg" or (before == "v" and j > low and tags[j - 1] == "D"):
        if (before == "g" or (before == "#" and after in "wN" and tag == "V")) and word not in words["clear"]:
            return None  # Moe's claims; 1,203 proclaimed offenders
        source = phrases.left(tags, j, low)
        if source is None or (earlier and earlier[-1].order in _TURNED and earlier[-1].subject == source):
            return None  # said two officials briefed on the plan
        start = source[0]
        if tag == "B" and not words["causing"].isdisjoint(tokens.small[max(low, start - 1) : start + 1]):
            return None  # letting voters know
        if start > low and (
            tags[start - 1] in "opvGVBWb" or (tags[start - 1] == "w" and tags[start - 2] == "o")
        ):
            clear = is_verb(tokens, tags, i, group)
            if strength == SAYS and (name := apposed.opened(tokens, tags, start, i, low)):
                return clause(cue, name, "SV", strength, passive)
            around = owners.anyone(tokens, tags, source) or described(tokens, tags, low, begin, clear=clear)
            if around is not None:
                _take_in(tags, earlier, around)
                return clause(cue, apposed.named(tokens, tags, around, i, low), "SV", strength, passive)
            if start - 1 == low and tags[low] == "p" and not group and word in words["treated"]:
                return None  # in a video posted on Monday, she
            if tags[start - 1] == "p" and tags[start - 2] == "X":  # who has in the past said
                owner = before_auxiliary(tags, start - 2, low)
                return clause(cue, owner, "SV", strength, passive) if owner else None
            if not clear and tags[start - 1] in "opvGB" and misfit(tokens, tags, i, source):
                return None  # moves to other states
            if tags[start - 1] == "o" and (strength < SAYS or tag == "B"):
                return None
            if before == "#" and start == j:
                start = (owners.some(tokens, tags, j, low) or source)[0]  # nine out of 10 said
        if before == "d" and not tags[start:begin].strip("d") and tags[start - 1] in "pd":
            return None
        if before == "w" and low < start == j and strength < SAYS and not group:
            return clause(cue, source, "SV", strength) if findings.known(tokens, tags, j) else None
        if start < j:
            start = groups.past_time(tokens, tags, start, begin)
        return clause(cue, apposed.named(tokens, tags, (start, begin), i, low), "SV", strength, passive)
    if before in ",-":
        if turned and (said_by := phrases.right(tags, i + 1, high)):
            return clause(cue, said_by, "VS", strength)
        order, source = inverted.between(tokens, tags, i, begin, low, high, said=strength == SAYS)
        if source is None:
            return None
        if order == "SV":
            source = apposed.named(tokens, tags, source, i, low)
        return clause(cue, source, order, strength, passive)
    if before == "c":
        inner = nested.inner(tokens, tags, earlier, i, j) if earlier and tags[j - 1] != "," else None
        if inner is not None:  # she said Moe had phoned her and told her that
            if inner == nested.NOBODY:
                return None
            one = clause(cue, inner, "SV", strength, passive, shared=True)
            one.shared = False  # it is a part of what was told before
            return one
        owner = to_its_end(tokens, tags, low, owners.taken_over(tags, earlier, low, j))
        return clause(cue, owner, "SV", strength, passive, shared=True) if owner else None
    if before in "Vvp" and (strength == SAYS or word in words["clear"]) and is_verb(tokens, tags, i, group):
        around = described(tokens, tags, low, begin, clear=True)
        if around is not None:  # the woman Moe married said
            _take_in(tags, earlier, around)
            return clause(cue, around, "SV", strength, passive)
    return None


def _one_word(tokens: Tokens, tags: str, j: int, low: int, strength: int) -> Region | None:
    """
    Who speaks, where the word at *j* before the verb is no noun: she, who, both, none of them.
    """
    tag, words = tags[j], tokens.lex.words
    if tag == "t" and j > low and (meant := phrases.left(tags, j - 1, low)) and tags[j - 1] in "Nw":
        return meant[0], j + 1  # an ad that said
    if tag in "PWt":
        return j, j + 1
    if tag == "k":  # many of whom say
        relating = tags[j - 1] == "p" and j - 2 > low and tokens.small[j] in words["relating"]
        return (j - 2, j + 1) if relating else None
    if tag == "O":
        return owners.some(tokens, tags, j, low) if strength > 1 else None
    if tokens.small[j] not in words["alone"]:
        return None
    both = phrases.left(tags, j - 1, low) if j > low and tags[j - 1] in "N)" else None
    return both or owners.some(tokens, tags, j, low) or (j, j + 1)  # Moe and Lie both said


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
    if tokens.small[i] in words["reigning"] and tokens.small[i + 1] in words["champions"]:
        return None  # beat defending champion Ida Moe
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
            one = clause((i, i + 1), quoted, "SV", strength)
            one.left = min(one.left, quoting.left)
            return one
    if before in "vV" and tags[begin - 2] == "b":
        doer = owners.doer(tags, earlier[-1].right if earlier else low, begin, low)
        if doer is not None:  # Moe said suits were filed calling it
            return clause((i, i + 1), doer, "PART", strength)
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
        if source and tags[source[0] - 1] == "o" and tokens.small[source[0] - 2] in words["said_things"]:
            letter = phrases.left(tags, source[0] - 2, low)  # a letter to Hill urging her
            return clause((i, i + 1), letter, "PART", strength)
        if source is None or short or not nested.goes_past(tokens, tags, begin, low):
            return clause((i, i + 1), source, "PART", strength)
    if before == "w" and noun in words["written"] and (source := nested.received(tokens, tags, begin, low)):
        return clause((i, i + 1), source, "PART", strength)
    if before == "w" and (source := nested.asking(tokens, tags, begin, low)):
        return clause((i, i + 1), source, "PART", strength)
    if before in "NPTwO)#" and (source := owners.beside(tokens, tags, begin - 1, low)):
        return clause((i, i + 1), source, "PART", strength)
    if before in "wc" and (source := nested.shouting(tokens, tags, i, begin, low)):
        return clause((i, i + 1), source, "PART", strength)
    if before == "p" and earlier and (source := nested.reproached(tokens, tags, earlier[-1], begin, i)):
        return clause((i, i + 1), source, "PART", strength)
    if tags[low] in "wc" and tokens.small[low + (tags[low] == "c")].endswith("ing"):
        comma = tags.find(",", low, i - 1)
        low = comma + 1 if comma > 0 else low  # reacting to this, Moe
    owner = owners.main(tags, earlier, low, i) if before == "," else owners.taken_over(tags, earlier, low, i)
    owner = to_its_end(tokens, tags, low, owner)
    if owner is None and i == low and tokens.small[i] not in tokens.lex.words["conveying"]:
        comma = tags.find(",", i, high)
        owner = phrases.right(tags, comma + 1, high) if comma > 0 else None
    return clause((i, i + 1), owner, "PART", strength, shared=True) if owner else None
