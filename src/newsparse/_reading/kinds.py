"""
What a pair of quotation marks stands for: speech, a title, or a term.

Floor 4.  Reasons are weighed, for none holds in every house style: each adds to a score or takes from it
and the sum decides.  The weights are whole numbers set by hand; what weighed most is the record's rule.
"""

from newsparse._model.records import QuoteKind
from newsparse._reading import reasons, scenes
from newsparse._reading.quotation_words import words

_SPEECH = QuoteKind.SPEECH
_CLAUSE = 24  # characters of one that begins small
_LONG = 45  # characters: so long is hardly ever a name
_LONGEST = 120  # and never, even With a Capital to Every Word

# Why a quotation is speech (above zero) or not (below).
_WEIGHTS = {
    "any": 1,  # most of what stands in marks in the news is said by somebody
    "name marks": -1,  # German, French and Russian print sets names in „“ and «», English seldom
    "small in name marks": 1,
    "one word": -2,
    "two words": -2,
    "three words": -1,
    "phrase": 2,  # six words and more: few names are so long
    "long": 3,
    "whole sentence": 5,  # begins where a sentence begins, and has its own end mark
    "opening": 4,  # the same before a comma
    "fragment": 1,  # begins small, as what is taken out of somebody's sentence does
    "capitals": -3,  # Every Big Word Has a Capital, three words or more
    "two capitals": -2,
    "sentence words": 2,  # pronouns and finite verbs
    "colon": 3,
    "sentences": 3,  # several, behind a colon
    "comma": 1,
    "dash": -2,
    "cue": 4,  # a verb of saying, judging or thinking earlier in the sentence
    "cue next": 1,
    "cue after": 1,
    "judged as": 4,  # dismissed it as "absurd"
    "after a cue": 2,  # straight after: called a "disgrace"
    "is": 2,  # somebody finds that it is "absurd"
    "clause": 2,  # that "no one knew", had "lost it"
    "onward": 3,  # "deeply worried" by the news
    "subject": -1,  # "Lonely Hearts" is in the cinemas
    "a": 1,
    "possessive": -2,  # on the station's "Morning Hour"
    "reported": 3,  # in the mood of reported speech
    "titled": -9,  # under the title "…", the theme is "…": however long it is
    "what they call": -8,  # a word that people use, and nobody said on the occasion
    "so-called": -8,
    "a day": -6,  # "black Monday"
    "is called": -8,  # the play was called "Crumbs"
    "is called the": -8,  # a nickname
    "known as": -3,
    "naming": -3,
    "named thing": -5,
    "near a named thing": -2,
    "name": -3,  # beispiel.example, HD 1234, iBeispiel
    "label": -5,  # "Speaker": at the start of a paragraph
    "named thing after": -2,
    "noun": -2,  # die Zeitung „Beispiel“
    "told to": -9,  # sagte er dem „Beispiel“
    "source": -3,  # laut „Beispiel“
    "compound": -4,  # die „Beispiel“-Kampagne
    "parenthesis": -1,
    "nickname": -3,
    "attributive": -1,
    "and speech": 3,
    "and no speech": -3,
    "near no speech": -1,
}
REASONS = frozenset(_WEIGHTS)
_OF_TITLES = frozenset(
    {
        "named thing",
        "named thing after",
        "near a named thing",
        "titled",
        "name",
        "noun",
        "source",
        "told to",
        "compound",
        "possessive",
    }
)
_OF_TERMS = frozenset({"so-called", "what they call", "known as", "is called the", "nickname"})


def kind(
    text: str, span: tuple[int, int], inside: tuple[int, int], mark: str, earlier: tuple[int, bool]
) -> tuple[QuoteKind, str]:
    """
    What the quotation at *span* is, and the reason that decided.

    Args:
        inside: where its words begin, and where those of its first paragraph end.
        mark: the opening mark.
        earlier: where the quotation before this one ended (or -1), and whether it was speech.
    """
    start = span[0]
    first, last = inside
    w = words()
    length = last - first
    if _LONG < length < _LONGEST and text[(at := text.find(" ", first) + 1) : at + 1].isupper():
        quoted = text[first:last].split()
        if scenes.big_words(quoted, w) > 3 and not quoted[1].isupper():
            return QuoteKind.TITLE, "capitals"
    if length > _LONG or (length > _CLAUSE and text[first].islower()):
        tail = text[start - 30 if start > 30 else 0 : start].rsplit(None, 1)
        if not tail or tail[-1].lower() not in w.leads:
            return _SPEECH, "long" if length > _LONG else "clause"
    elif text[start - 1 : start] in "\n" and text[last - 1] in ".,!?":
        # A paragraph begins with it and a small word ends it: somebody speaks, no need to look further.
        inner = text[first:last].split()
        if len(inner) > 2 and inner[-1][0].islower():
            return _SPEECH, "whole sentence"
    if mark == "《":
        return QuoteKind.TITLE, "book marks"
    scene = scenes.scene(text, span, inside, mark, w)
    if not scene.inner:
        return _SPEECH, "any"
    found = ["any"]
    reasons.within(scene, w, found)
    reasons.before(scene, w, found)
    reasons.after(scene, w, found)
    if 0 <= earlier[0] >= start - scenes.NEAR:
        reasons.beside(text, start, earlier[0], found, speech=earlier[1])
    weights = [_WEIGHTS[reason] for reason in found]
    if sum(weights) > 0:
        return _SPEECH, found[weights.index(max(weights))]
    rule = found[weights.index(min(weights))]
    if rule in _OF_TERMS or not _OF_TERMS.isdisjoint(found) or reasons.of_words(scene, w):
        return QuoteKind.TERM, rule
    if scene.big or rule in _OF_TITLES:
        return QuoteKind.TITLE, rule
    return QuoteKind.TERM, rule
