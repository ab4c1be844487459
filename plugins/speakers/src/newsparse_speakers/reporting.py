"""
Verbs that report only with some words, or nothing before some: "spoke that", "was expected to".
"""

import functools

import attrs

from newsparse_speakers.lexicon import Lexicon

# Lists of verbs that tell of deeds as well.
_DEEDS = ("scoring", "performing", "calling", "handing", "with_verb", "withholding")


@attrs.frozen(eq=False)
class Verbs:
    """
    Forms of verbs: of quoting, of those that need a clause, and of those that say nothing before some words.

    What a clause in the active voice with one of the `doubtful` tells may be done rather than said.
    Verbs of `questions` and of `telling` are `addressed` to somebody; words of `asking` follow the former,
    and `times` and `units`, which tell when, may follow any.
    """

    quoting: frozenset[str]
    doubtful: frozenset[str]
    clausal: frozenset[str]
    mute: dict[str, set[str]]
    deeds: dict[str, str]
    clear: frozenset[str]
    onto: frozenset[str]
    asking: frozenset[str]
    questions: frozenset[str]
    telling: frozenset[str]
    addressed: frozenset[str]
    plain: frozenset[str]
    blows: frozenset[str]
    units: frozenset[str]
    times: frozenset[str]
    bounds: frozenset[str]


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
    silent = {form: mute[lemma] for form, lemma in lemmas.items() if lemma in mute}
    deeds = {form: one for form, one in lemmas.items() if any(one in words[some] for some in _DEEDS)}
    blows = frozenset([form for form, lemma in lemmas.items() if lemma in words["blows"]])
    return Verbs(
        words["rarely"].union([form for form, lemma in lemmas.items() if lemma in words["quoting"]]),
        blows.union(silent, deeds, lex.pairs, words["treated"], words["whom_first"]),
        frozenset([form for form, lemma in lemmas.items() if lemma in words["clausal"]]),
        silent,
        deeds,
        words["clear"],
        words["onto"],
        words["asking"],
        words["questions"],
        words["telling"],
        words["questions"] | words["telling"],
        words["plain"],
        blows,
        words["units"],
        words["times"] | words["this"],
        words["bounds"],
    )
