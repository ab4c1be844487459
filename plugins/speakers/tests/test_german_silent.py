"""
German sentences in which nobody says anything, though they have words for it, beside such that report.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)
HARBOUR = "Am Montag hat die Stadt den neuen Steg für den Hafen eröffnet, und alle kamen.\n\n"

SAID = {
    "Der Sturm forderte drei Tote.": (),
    "Der Sturm hat mehr als 100 Todesopfer gefordert.": (),
    "Die Stadt forderte mehr Geld.": ("mehr Geld",),
    "Karl Lie verwies ihn an die Ärztin.": (),
    "Karl Lie verwies auf die Ärztin.": ("auf die Ärztin",),
    "Gott sei Dank war niemand auf dem Steg.": (),
    "Es sei denn, die Stadt stimmt dagegen.": (),
    "Wie dem auch sei, der Steg bleibt offen.": (),
    "Er tat, als sei der Wolf hinter ihm her.": (),
    "Der Steg sei offen, als ob es Sommer wäre.": ("Der Steg sei offen, als ob es Sommer wäre",),
    "Hätte der Rat gezahlt, wäre der Steg fertig.": (),
    "Wie berichtet, wird der Steg im Mai eröffnet.": (),
    "Wie es heißt, wird der Steg im Mai eröffnet.": ("wird der Steg im Mai eröffnet",),
    "Das Wasser stieg, da rief Karl Lie die Feuerwehr.": (),
    "Das Wasser komme, da sei er sicher, sagte Karl Lie.": ("Das Wasser komme, da sei er sicher",),
    "Nach dem Urteil ging Karl Lie nach Hause.": (),
    "Nach einem Urteil der Stadt ist der Steg alt.": ("ist der Steg alt",),
    "Nach der Unabhängigkeitserklärung war der Steg alt.": (),
    "Der Plan, der seiner Ansicht nach gut ist, fiel durch.": ("der", "gut ist"),
    "Ein Boot, das der Rat mit Sorge erwartet, könnte sinken.": (),
    "Es drohen Strafen.": (),
    "Unterstellen Sie ihm, dass er den Steg kennt.": (),
    "Karl Lie haderte, der Steg sei alt.": ("der Steg sei alt",),
    "Zudem haderte Karl Lie, der Steg sei alt.": ("der Steg sei alt",),
    "Das alles geschah, der Steg sei alt.": ("Das alles geschah, der Steg sei alt",),
    "Dieser sagte, der Steg sei alt.": ("der Steg sei alt",),
    "Was ist Ihrer Meinung nach mit dem Steg zu tun?": (),
    "Es handele sich ersten Angaben zufolge nur um Tang.": ("Es handele sich", "nur um Tang"),
    "Nach Angaben politischer Beobachter ist der Steg alt.": ("ist der Steg alt",),
}


@pytest.mark.parametrize("sentence", SAID)
def test_what_was_said(sentence: str) -> None:
    """
    The sentence reports that, or nothing.
    """
    text = HARBOUR + sentence

    assert list(SAID[sentence]) == [
        part.of(text) for one in PARSER.parse(text)[SPEAKERS] for part in one.content
    ]


MENTIONS = {
    "Die Verteidigung hatte Freispruch gefordert.": ("Die Verteidigung", None),
    "Man kam. Der Steg sei alt. Das teilte Karl Lie mit.": ("Karl Lie", "Karl Lie"),
    "Nach Angaben politischer Beobachter ist der Steg alt.": ("politischer Beobachter", None),
    "Nach Schätzungen nordischer Behörden 2019 war der Steg alt.": ("nordischer Behörden", None),
    "Der Plan, der seiner Ansicht nach gut ist, fiel durch.": ("seiner Ansicht", None),
    "Es handele sich ersten Angaben zufolge nur um Tang.": ("ersten Angaben", None),
    "Karl Lie kam. Seiner Ansicht nach ist der Steg alt.": ("Seiner Ansicht", "Karl Lie"),
    "Die Polizei suchte Ida Moe. Nach ihrer Ansicht ist der Steg alt.": ("ihrer Ansicht", None),
    "Das Unternehmen entließ Karl Lie. Nach seiner Ansicht ist der Steg alt.": ("seiner Ansicht", None),
    "Ida Moe kam. Aus ihrer Sicht ist der Steg alt.": ("ihrer Sicht", "Ida Moe"),
    "Ida Moe kam. Die Taucher schwiegen. Nach ihren Angaben ist der Steg alt.": ("ihren Angaben", None),
    "Ida Moe und Karl Lie kamen. Ihrer Ansicht nach ist der Steg alt.": ("Ihrer Ansicht", None),
}


@pytest.mark.parametrize("story", MENTIONS)
def test_whose_view_it_is(story: str) -> None:
    """
    The mention has the words of who has a view, and a pronoun in it has a name where one is meant.
    """
    text = HARBOUR + story
    one = PARSER.parse(text)[SPEAKERS][-1]

    assert one.mention is not None
    assert MENTIONS[story] == (one.mention.of(text), one.name)
