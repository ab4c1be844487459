"""
Who "er" and "sie" are in German, where somebody without a name is about.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)
HE = "Karl Berg hat am Montag den neuen Steg in der Stadt eröffnet, und alle kamen.\n\n"
SHE = "Die Hafenmeisterin Ida Moe hat am Montag den neuen Steg in der Stadt eröffnet, und alle kamen.\n\n"

BEFORE = {
    "Ein Mann griff Berg an.": None,
    "Ein Mann griff Berg an.\n\n": None,
    "Der Fahrer des Wagens stritt mit Berg.": None,
    "Sein Chef kam sofort.": None,
    "Dann kam ein junger Polizist.": None,
    "Am Hafen wurde ein 40 Jahre alter Taucher verletzt.": None,
    "Ein Nachbar, der in der Nähe wohnt, kam.": None,
    "Ein Hammer fiel ins Wasser.": "Karl Berg",
    "Der Steg brach am Montag.": "Karl Berg",
    "Der Verein feierte.": "Karl Berg",
    "Eine Nachbarin half.": "Karl Berg",
    "Berg traf einen Taucher.": None,
    "Berg sprach mit einem Taucher.": "Karl Berg",
    "Dem Taucher half Berg.": "Karl Berg",
    "Ein Taucher sei verletzt worden, sagte Berg.": "Karl Berg",
    "Berg sagte, man suche. Ein Taucher sei verletzt.": "Karl Berg",
    "Der Präsident Karl Berg kam. Der Präsident ging.": "Karl Berg",
    "Ein Taucher half. Berg kam.": "Karl Berg",
}
BEFORE_HER = {
    "Eine Nachbarin sah alles.": None,
    "Eine Frau griff Moe an.": None,
    "Ihre Kollegin kam sofort.": None,
    "Die Schwester des Tauchers kam.": None,
    "Die Nachbarn kamen.": "Ida Moe",
    "Die Taucher kamen.": "Ida Moe",
    "Ein Nachbar half.": "Ida Moe",
    "Die Hafenmeisterin lachte.": "Ida Moe",
    "Eine Brücke fehlt noch.": "Ida Moe",
}


@pytest.mark.parametrize("before", BEFORE)
def test_he_may_be_somebody_without_a_name(before: str) -> None:
    """
    A man whom the sentence before is about, and who has no name, is as likely as who has one.
    """
    found = PARSER.parse(f"{HE}{before} „Der Steg ist alt“, sagte er.")[SPEAKERS]

    assert BEFORE[before] == found[-1].name
    assert BEFORE[before] or ("Karl Berg",) == found[-1].candidates


@pytest.mark.parametrize("before", BEFORE_HER)
def test_she_may_be_somebody_without_a_name(before: str) -> None:
    """
    So is a woman; neither several people nor a bridge are "she".
    """
    found = PARSER.parse(f"{SHE}{before} „Der Steg ist alt“, sagte sie.")[SPEAKERS]

    assert BEFORE_HER[before] == found[-1].name


def test_somebody_without_a_name_goes_on() -> None:
    """
    Who is not named once stays so in the sentences that follow.
    """
    text = HE + "Ein Mann griff Berg an. „Der Steg ist alt“, sagte er. „Er ist morsch“, sagte er dann."

    assert [None, None] == [one.name for one in PARSER.parse(text)[SPEAKERS]]


LAST = {
    "Kim Rud hielt drei Bälle. „Ein schöner Tag“, sagte er.": (None, ("Karl Lie", "Kim Rud")),
    "Jan Rud hielt drei Bälle. „Ein schöner Tag“, sagte er.": ("Jan Rud", ()),
    "Für Kim Rud war er neu. „Ein schöner Tag“, sagte er.": ("Karl Lie", ()),
    "Moe haderte, der Steg sei alt. Er sei morsch.": (None, ()),
}


@pytest.mark.parametrize("story", LAST)
def test_subject_of_the_sentence_before_may_be_meant(story: str) -> None:
    """
    Who spoke before is not taken for somebody named since whose name tells no gender.
    """
    text = f"Am Montag hat der Trainer den Steg gesehen.\n\n„Ein guter Tag“, sagte Karl Lie. {story}"
    one = PARSER.parse(text)[SPEAKERS][-1]

    assert LAST[story] == (one.name, one.candidates)


@pytest.mark.parametrize(
    ("before", "name"),
    [("Der Hafen liegt am Meer.", "Karl Lie"), ("Die Sprecherin Ida Moe schilderte den Abend.", None)],
)
def test_what_happens_to_somebody_is_not_told_by_him(before: str, name: str | None) -> None:
    """
    A verb that no list has, with "er" behind it, tells something, but not where somebody else is telling.
    """
    found = PARSER.parse(f"{HE}{before} Karl Lie trank, er sei nass.")[SPEAKERS]

    assert [one.name for one in found if one.cue is not None] == ([name] if name else [])
