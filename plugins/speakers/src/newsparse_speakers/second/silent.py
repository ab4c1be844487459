"""
Who says a quotation that stands alone: whom the sentence before it in its paragraph is about.
"""

from newsparse_speakers.given import genders
from newsparse_speakers.passages import Passage
from newsparse_speakers.phrases import Region
from newsparse_speakers.second.fields import Field
from newsparse_speakers.second.inside import speaks_of
from newsparse_speakers.second.moods import about
from newsparse_speakers.second.subjects import main_subject
from newsparse_speakers.second.things import is_thing
from newsparse_speakers.second.voices import Voice


def waits(passage: Passage, at: int) -> bool:
    """
    Whether the sentence behind the quotation at token *at* may tell whose it is: nothing but quotations
    stands before it in its paragraph, or that sentence points back: „Sie fehlt uns.“ Das sagte Moe.
    """
    tags, tokens, low = passage.tags, passage.tokens, passage.sentences[0].low
    return tokens.small[at + 1] in tokens.lex.second["pointing"] or all(
        tag in "QKE.-_" for tag in tags[low:at]
    )


def of_before(earlier: Field | None, passage: Passage, at: int, names: frozenset[str]) -> Voice | None:
    """
    Whom the sentence before the quotation at token *at* is about, where that stands in the same paragraph.

    None where the quotation speaks of somebody like that: "Moe muss vom Feld. „Er ist verletzt.“", and where
    nothing tells how somebody felt or spoke: "Moe starb am Montag. „Wir trauern.“ Das teilte der Verein mit."
    """
    if earlier is None or earlier.low < passage.sentences[0].low:
        return None
    words, second = earlier.small[earlier.low : earlier.high], passage.tokens.lex.second
    if second["moved"].isdisjoint(words) or not second["passive"].isdisjoint(words):
        return None
    subject = _subject(earlier, names)
    if subject is None:
        return None
    known = genders()
    sign = next((known[word] for word in earlier.small[slice(*subject)] if known.get(word)), "")
    if not _of_two(earlier, subject, names) and speaks_of(passage.tokens, at, sign):
        return None
    return Voice(earlier.tokens, subject, None, "")


def _subject(earlier: Field, names: frozenset[str]) -> Region | None:
    """
    The name that a sentence is about, in its main clause too: "Ob er kommt, ließ Moe offen."
    """
    new = about(earlier)
    if new is not None:
        return new.subject
    main = next((one for one in earlier.pieces if one.kind == "main"), None)
    subject = None if main is None else main_subject(earlier, main)
    if subject is None or is_thing(earlier, subject):
        return None
    known = "NN" in earlier.tags[slice(*subject)] or not names.isdisjoint(earlier.small[slice(*subject)])
    return subject if known else None


def _of_two(earlier: Field, subject: Region, names: frozenset[str]) -> bool:
    """
    Whether a sentence tells what somebody does with another who has a name: "Moe lobte Berg."
    """
    low, high = subject[1], earlier.high
    passive = earlier.tokens.lex.second["passive"]
    if not passive.isdisjoint(earlier.small[earlier.low : high]):
        return False
    return "NN" in earlier.tags[low:high] or not names.isdisjoint(earlier.small[low:high])
