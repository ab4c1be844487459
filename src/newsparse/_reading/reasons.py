"""
Reasons why a quotation is speech or a name: the words between its marks, and those around it in its sentence.

Floor 4.  What the reasons weigh is said in `kinds`.
"""

import re

from newsparse._reading.quotation_words import Words
from newsparse._reading.scenes import Scene, first_small, sentence_end, small_words

# What no sentence holds: a figure beside a capital, a capital inside a word, a full stop between letters.
_NAME = re.compile(r"[a-z][A-Z]|[^\W\d_]\.[a-z]|[A-Z]\S* ?\d|^\d+$|\b(?:AG|ag|GmbH|Inc|Ltd|LLC|plc|SA)\b")
_AND = re.compile(r" *(?:,|,? *(?:and|or|und|oder|sowie|et|ou|y|o|e|и|və|ve|sondern auch)|/) *")
_FEW = ("one word", "one word", "two words", "three words")
_ONE = frozenset(("a", "an", "ein", "eine", "einen", "einem", "einer", "eines", "un", "une", "una"))
_OWNERS = ("'s", "’s", "s'", "s’")
_WHAT = frozenset(("what", "which"))
_NAME_MARKS = "„»«"
_FINAL = ".,!?…。！？"
_SENTENCES = re.compile(r"[^\W\d_]{3}[.!?] [^\W\d_]\w*")  # "Safe. Sad."
_TELLS = frozenset((",", ":"))
_COLONS = frozenset(":：")
_HYPHENS = frozenset("-–")


def within(scene: Scene, w: Words, found: list[str]) -> None:
    """
    Add the reasons in the words between the marks.
    """
    quoted, inner, big, opens = scene.quoted, scene.inner, scene.big, scene.opens
    count = len(quoted) // 2 if "\u3040" < quoted[-1] < "\ua000" else len(inner)  # no blanks in 漢字
    if count < 4:
        found.append(_FEW[count])
    elif count > 8:
        found.append("long")
    elif count > 5:
        found.append("phrase")
    if opens and quoted[-1:] in _FINAL and not quoted[:1].islower():
        found.append("opening" if quoted[-1] == "," else "whole sentence")
    elif opens and scene.follow[:1] == "," and _is_said(scene, w, count):
        found.append("opening")
    elif quoted[:1].islower():
        found.append("fragment")
    if scene.mark in _NAME_MARKS and not opens and big < 3:
        found.append("name marks" if quoted[0].isupper() else "small in name marks")
    if count < 4 and _NAME.search(quoted):
        found.append("name")
    if count < 4 and inner[-1].lower() in w.days:
        found.append("a day")
    if big > 1 and count > 2:
        if big > 2 or scene.mark != "„":  # where „ opens, all nouns may have capitals
            found.append("capitals")
    elif big == 2:
        found.append("two capitals")
    elif count > 2 and not w.sentence_words.isdisjoint(small_words(quoted)):
        found.append("sentence words")


def _is_said(scene: Scene, w: Words, count: int) -> bool:
    """
    Whether few words before a comma are said; where „ opens, nouns have capitals: „Ein Traum“, sagte Moe.
    """
    if scene.big:
        return scene.mark == "„" and count > 1 and _said_next(scene, w, 1)
    return count > 1 or _said_next(scene, w, 4)


def _said_next(scene: Scene, w: Words, most: int) -> bool:
    """
    Whether a verb of saying follows the comma among *most* words: "Yes", Moe answered.
    """
    return not w.cues.isdisjoint(small_words(scene.follow[: sentence_end(scene.follow)])[:most])


def before(scene: Scene, w: Words, found: list[str]) -> None:
    """
    Add the reasons in the words before, in the same sentence.
    """
    mark, quoted, lead, before, last = scene.mark, scene.quoted, scene.lead, scene.before, scene.last
    if not w.cues.isdisjoint(before):
        found.append("cue")
    if not w.reported.isdisjoint(before[-8:]):
        found.append("reported")
    sign = lead[-1:]
    if sign in _COLONS:
        found.append("titled" if last in w.titles and scene.big else "colon")
        if _SENTENCES.search(quoted):
            found.append("sentences")
        return
    if sign == ",":
        found.append("comma")
        return
    if not before:
        return
    if sign in "–—-":
        found.append("dash")
        return
    second = before[-2] if len(before) > 1 else ""
    if scene.big and (
        (last in w.receiving and mark in _NAME_MARKS and _told(scene, w)) or _listens(scene, w)
    ):
        found.append("told to")
    elif (
        last in w.titles
        or (scene.big > 1 and f"{second}_{last}" in w.titles)  # the author of "The Long Pier"
        or (scene.big > 1 and last in w.christening and second in w.named_things)
        or (last in w.judging and not w.titles.isdisjoint(before[-6:]))
    ):
        found.append("titled")
    elif last in w.hedging or f"{second}_{last}" in w.hedging:
        found.append("so-called")
    elif (calls := _calls(before, w)) is not None and (calls != "is called" or scene.big):
        found.append(calls if last not in w.determiners or calls != "is called" else "is called the")
    elif last in w.naming or (second in w.naming and last in w.determiners):
        found.append("naming")
    elif last in w.sources or (second in w.sources and last in w.determiners):
        reports = not w.sources.isdisjoint(first_small(scene.follow))
        if reports or not quoted[:1].islower():
            found.append("source")
    elif _is_thing(last, mark, w) and (
        not quoted[:1].islower() or (mark in _NAME_MARKS and scene.inner[0] not in _ONE)
    ):
        found.append("named thing")
    elif scene.big and not w.named_things.isdisjoint(before[-4:]):
        found.append("near a named thing")
    elif mark in _NAME_MARKS and quoted[:1].isupper() and _ends_big(lead):
        found.append("noun")
    elif last in w.cues:
        found.append("after a cue")
    elif last in w.judging:
        found.append("is")
    elif last in w.clause:
        found.append("clause")
    elif last in _ONE:
        found.append("a")
    elif lead.endswith(("'s", "’s")):
        found.append("possessive")


def _told(scene: Scene, w: Words) -> bool:
    """
    Whether a paper in the dative is whom it was told: sagte Moe der „Zeitung“; Moe sagte der „Zeitung“, ...
    """
    before = scene.before
    if before[-2:-1] and before[-2] in w.cues:
        return scene.follow[:1] in _TELLS
    teller = scene.lead.split()[-2:][0]
    return (
        (teller in w.receiving or teller[0].isupper())
        and teller.isalpha()
        and not w.cues.isdisjoint(before[-4:-2])
    )


def _listens(scene: Scene, w: Words) -> bool:
    """
    Whether a programme is whom it was told, or where: told Radio Salt's "Morning Hour"; said on "Good Morning
    Harbury".
    """
    if scene.last in w.telling or scene.last in w.airing:
        return scene.big > 1
    if not scene.lead.endswith(_OWNERS):
        return False
    before = scene.before[-4:-1]
    return not (w.telling.isdisjoint(before) and w.airing.isdisjoint(before))


def _calls(before: list[str], w: Words) -> str | None:
    """
    How a name is given before the mark, with or without a determiner, by nobody in particular.
    """
    at = len(before) - (2 if before[-1] in w.determiners else 1)
    if at < 1:
        return None
    word = before[at]
    if word in w.calling:
        return None if _WHAT.isdisjoint(before[max(at - 5, 0) : at]) else "what they call"
    if word in w.christening:
        named = word in w.judging or not w.judging.isdisjoint(before[max(at - 2, 0) : at])
        return "is called" if named else None
    both = f"{before[at - 1]}_{word}"
    if both in w.calling:
        return "what they call"
    return "known as" if both in w.christening else None


def _ends_big(lead: str) -> bool:
    """
    Whether the word before has a capital.
    """
    return lead.rsplit(None, 1)[-1][:1].isupper() if lead else False


def _is_thing(word: str, mark: str, w: Words) -> bool:
    """
    Whether *word* is a kind of thing that has a name; German puts it at the end of longer words.
    """
    if word in w.named_things:
        return True
    if mark not in _NAME_MARKS or len(word) < 9:
        return False
    return not w.named_things.isdisjoint([word[-length:] for length in range(4, 10)])


def after(scene: Scene, w: Words, found: list[str]) -> None:
    """
    Add the reasons in the words after, in the same sentence.
    """
    follow, last = scene.follow, scene.last
    after = small_words(follow[: sentence_end(follow)])
    sign, letter = follow[:1], follow[1:2]
    if scene.quoted[-1] in ".!?" and letter.isupper():
        after = after[:4]
    if not w.cues.isdisjoint(after):
        found.append("cue after" if w.cues.isdisjoint(after[:4]) else "cue next")
    if after and after[0] in w.rejecting and (last in w.likening or "cue" in found):
        found.append("cue next")  # als „Unsinn“ zurück
    if last in w.likening and ("cue" in found or "cue next" in found):
        found.append("judged as")
    if after:
        if after[0] in w.onward and not (after[0] == "that" and last in w.determiners):
            found.append("onward")
        elif after[0] in w.subject:
            found.append("subject")
    if not w.reported.isdisjoint(after[:6]):
        found.append("reported")
    if sign in _HYPHENS and letter.isalnum():
        found.append("compound")
    elif sign == ":" and not last:
        found.append("label")
    elif follow[:2] == " (":
        found.append("parenthesis")
    elif sign == " " and letter.isalnum() and after:
        if after[0] in w.named_things or (scene.big and after[1:2] and after[1] in w.named_things):
            found.append("named thing after")
        elif letter.isupper():
            if (
                len(scene.inner) < 4
                and scene.big
                and scene.quoted[-1] not in _FINAL
                and _ends_big(scene.lead)
            ):
                found.append("nickname")
        elif last in w.determiners and after[0] not in w.small:
            found.append("attributive")


def of_words(scene: Scene, w: Words) -> bool:
    """
    Whether the words around say that a word, or a name that is not its own, is spoken of.
    """
    before, inner = scene.before, scene.inner
    if len(inner) > 4 or not before:
        return False
    last = scene.last
    if last in w.wording or not w.nicknaming.isdisjoint(before[-3:]):
        return True
    return len(inner) == 1 and last in w.determiners and not w.sides.isdisjoint(first_small(scene.follow))


def beside(text: str, start: int, end: int, found: list[str], *, speech: bool) -> None:
    """
    Add the reasons in the quotation that ended at *end*, not long before.
    """
    if start - end < 16 and _AND.fullmatch(text, end, start):
        found.append("and speech" if speech else "and no speech")
    elif not speech and text.find("\n", end, start) < 0:
        found.append("near no speech")
