"""
Verbs that report only with some words, or nothing before some: "spoke that", "was expected to".
"""

import functools

import attrs

from newsparse_speakers.clauses import Clause
from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.tokens import Tokens


@attrs.frozen(eq=False)
class Verbs:
    """
    Forms of verbs: of quoting, of those that need a clause, and of those that say nothing before some words.
    """

    quoting: frozenset[str]
    clausal: frozenset[str]
    mute: dict[str, set[str]]


@functools.cache
def verbs(lex: Lexicon) -> Verbs:
    """
    The forms of a language.
    """
    words, lemmas = lex.words, lex.lemma
    mute: dict[str, set[str]] = {}
    for one in words["no_speech"]:
        lemma, _, following = one.partition("-")
        mute.setdefault(lemma, set()).add(following)
    return Verbs(
        words["rarely"].union([form for form, lemma in lemmas.items() if lemma in words["quoting"]]),
        frozenset([form for form, lemma in lemmas.items() if lemma in words["clausal"]]),
        {form: mute[lemma] for form, lemma in lemmas.items() if lemma in mute},
    )


def clearly(tokens: Tokens, clause: Clause) -> bool:
    """
    Whether somebody says something, and it is not said of something: Moe told, but not a plan announced.
    """
    subject, word, words = clause.subject, tokens.small[clause.cue[1] - 1], tokens.lex.words
    if subject is None or tokens.tags[subject[0]] == "W":
        return False
    indefinite = tokens.tags[subject[0]] == "D" and tokens.small[subject[0]] not in words["definite"]
    return not indefinite or word in words["plain"] or word in words["telling"]
