"""
What a pronoun can be besides who spoke or is named: somebody who comes in right before, who replies, a thing.
"""

from newsparse_speakers.phrases import Region
from newsparse_speakers.second.inside import of_several
from newsparse_speakers.second.nouns import feminine
from newsparse_speakers.second.signs import is_adjective
from newsparse_speakers.second.whose import is_body, is_person
from newsparse_speakers.tokens import Tokens

_INNER = frozenset("w#GvV")
_MOST = 6  # tokens of a phrase before its noun


def brought(tokens: Tokens, tags: str, region: Region, sign: str) -> Region | None:
    """
    Where a sentence brings in a man or a woman without a name: "Beamte nahmen einen Mann fest", "Moe half
    einer Frau", "Am Ende gewann der Gegner".
    """
    low, high = region
    words, small = tokens.lex.second, tokens.small
    passive = not words["passive"].isdisjoint(small[low:high])
    i = low
    while (i := tags.find("N", i + 1, high)) >= 0:
        if tags[i + 1] in "NT" or tags[i + 1 : i + 4] in _APPOSED or not is_person(tokens, i):
            continue
        k = i - 1
        while k > low and i - k < _MOST and tags[k] in _INNER:
            k -= 1
        if tags[k] not in "De" or _gender(tokens, tags, k, i) != sign:
            continue
        if small[k] in words["either"] and "NN" in tags[i:high]:
            continue  # der Chef der Werft, Ola Lie
        before = tags[k - 1] if k > low else ""
        if before == "p":
            fits = passive and small[k - 1] in words["agents"]
        elif before in _APART or (before == "N" and tags[k] == "e"):
            fits = False  # der Sohn einer Frau
        else:
            fits = small[k] not in words["as_subject"] or not (
                passive or "b" in tags[low:k]
            )  # sie ist eine Frau
        if fits:
            return (k, i + 1)
    return None


_APPOSED = frozenset((",NN", ",DN", ",eN"))
_APART = frozenset((",", "c"))


def _gender(tokens: Tokens, tags: str, k: int, i: int) -> str:
    """
    Of which gender somebody new is, by the article at *k* and the noun at *i*; "der" is that of a subject.
    """
    words, word = tokens.lex.second, tokens.small[k]
    adjective, woman = is_adjective(tokens, i), feminine(tokens, tags, (i, i + 1))
    if word in words["new_men"]:
        return "" if woman else "male"
    if word in words["new_women"]:
        return "female" if woman or adjective else ""
    return "male" if word in words["either"] and not (woman or adjective) else ""


def replies(tokens: Tokens, tags: str, i: int) -> bool:
    """
    Whether the pronoun at token *i* is who replies behind a quotation: „Nein“, antwortete er.
    """
    return (
        tokens.small[i - 1] in tokens.lex.second["replying"]
        and tags[quotation(tags, i)] in "QKE"
        and tags[i + 1] != "p"
    )


def is_written(tokens: Tokens, tags: str, i: int, before: Region) -> bool:
    """
    Whether the pronoun that opens a sentence at token *i* may be what is written, which the sentence *before*
    has: "Moe stellte eine Studie vor. Sie besagt, ..."
    """
    words = tokens.lex.second
    if tokens.small[i + 1] not in words["written_says"]:
        return False
    ends, women = tokens.lex.endings["documents"], tokens.lex.gender[tokens.small[i]] == "female"
    for k in range(*before):
        if tags[k] == "N" and tokens.small[k].endswith(ends) and feminine(tokens, tags, (k, k + 1)) == women:
            return True
    return False


def is_theirs(tokens: Tokens, tags: str, i: int, subject: Region) -> bool:
    """
    Whether "sie" at token *i* may be a body, the *subject* of the sentence before: "Die Firma streicht
    Stellen. Das teilte sie mit", "Die Gewerkschaft ist dagegen. „Wir streiken“, sagte sie."
    """
    words, low = tokens.lex.second, subject[0]
    if tokens.small[low] not in words["women"]:
        return False
    head = next((k for k in range(*subject) if tags[k] == "N"), low)
    if is_person(tokens, head) or not (is_body(tokens, tags, head) and feminine(tokens, tags, subject)):
        return False
    if tokens.small[i - 1] in words["bodies_tell"]:
        return True
    return of_several(tokens, quotation(tags, i))


def quotation(tags: str, i: int) -> int:
    """
    Where the quotation is before the verb and the pronoun at token *i*, if any: „Nein“, sagte er.
    """
    return i - 3 if tags[i - 2] == "," else i - 2
