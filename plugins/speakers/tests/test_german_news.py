"""
Forms that German wire copy, local papers and sports pages have, each in an invented example.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


def said(text: str) -> list[tuple[str | None, tuple[str, ...], str]]:
    """
    The name, the candidates and the mention of each quotation.
    """
    return [
        (one.name, one.candidates, one.mention.of(text) if one.mention else "")
        for one in PARSER.parse(text)[SPEAKERS]
        if one.quote
    ]


NUMBERS = {
    "Der Trainer siegte 2:1. Torhüter Max Berg war froh: „Das war schön für uns.“": "Max Berg",
    "Der Trainer ist 58. Ida Moe sagte: „Er ist alt geworden.“": "Ida Moe",
    "Der Trainer steht auf Rang 3. Läuferin Ida Moe sagte: „Er ist alt geworden.“": "Ida Moe",
    "Nach dem 2. Versuch sagte Ida Moe: „Er ist alt geworden.“": "Ida Moe",
    "Beim Gegner 1. FC Altdorf sagte Ida Moe: „Er ist alt geworden.“": "Ida Moe",
    "In der Landesliga 2. Klasse sagte Ida Moe: „Er ist alt geworden.“": "Ida Moe",
    "Am Freitag, den 13. Oktober, sagte Ida Moe: „Er ist alt geworden.“": "Ida Moe",
}


@pytest.mark.parametrize("sentence", NUMBERS)
def test_number_before_a_full_stop_ends_a_sentence_or_is_a_rank(sentence: str) -> None:
    """
    Who is named behind the full stop speaks, and a rank belongs to its noun.
    """
    assert [NUMBERS[sentence]] == [name for name, _, _ in said(f"Es regnete am Hafen.\n\n{sentence}")]


BEAMED = {
    "haderte Karl Berg": "Karl Berg",
    "stichelte Ida Moe am Montag": "Ida Moe",
    "ärgerte sich Ida Moe": "Ida Moe",
    "gab sich Karl Berg kämpferisch": "Karl Berg",
    "winkte sie ab": "Ida Moe",
    "blieb Karl Berg vage": "Karl Berg",
    "großer Roman von Ida Moe": None,
    "damals in aller Munde": None,
}


@pytest.mark.parametrize("behind", BEAMED)
def test_verb_behind_a_quotation_says_it(behind: str) -> None:
    """
    Whatever verb stands between a quotation and somebody, and no adjective.
    """
    text = f"Karl Berg kam mit Ida Moe.\n\n„Das war uns viel zu wenig“, {behind}."

    assert [name for name, _, _ in said(text)] == ([BEAMED[behind]] if BEAMED[behind] else [])


OWNED = {
    "Ihr Fazit:": "Ida Moe",
    "Ihr knappes Fazit:": "Ida Moe",
    "Moes Antwort:": "Ida Moe",
    "Die Antwort von Karl Berg:": "Karl Berg",
    "Das Fazit von Karl Berg nach zwei Jahren überrascht nicht:": "Karl Berg",
    "Ihre Begründung lautete:": "Ida Moe",
    "Ihr Trainer:": None,
    "Moes Trainer:": None,
}


@pytest.mark.parametrize("before", OWNED)
def test_whose_answer_it_is_speaks(before: str) -> None:
    """
    The owner of what is said, and not the owner of somebody.
    """
    text = f"Karl Berg kam. Ida Moe kam auch, und alle lachten.\n\n{before} „Das war uns viel zu wenig.“"

    assert [OWNED[before]] == [name for name, _, _ in said(text)]


FAMILY = "Innenminister Hans Moe (CDU) stritt mit dem Abgeordneten Karl Moe (SPD) und mit Eva Lie (43).\n\n"
MEANT = {
    "Innenminister Moe": "Hans Moe",
    "der Abgeordnete Moe": "Karl Moe",
    "Moe (SPD)": "Karl Moe",
    "CDU-Politiker Moe": "Hans Moe",
    "der SPD-Politiker": "Karl Moe",
    "der FDP-Politiker": None,
    "die 43-Jährige": "Eva Lie",
    "der 43-Jährige": None,
    "die 44-Jährige": None,
}


@pytest.mark.parametrize("who", MEANT)
def test_office_party_and_age_tell_who_is_meant(who: str) -> None:
    """
    Of two with one last name, and where no name stands at all.
    """
    text = f"{FAMILY}„Das war uns viel zu wenig“, sagte {who} am Montag."

    assert [(MEANT[who], (), who)] == said(text)


def test_a_last_name_of_two_has_candidates() -> None:
    """
    Where nothing beside it tells which of them.
    """
    text = f"{FAMILY}„Das war uns viel zu wenig“, sagte Moe."

    assert [(None, ("Hans Moe", "Karl Moe"), "Moe")] == said(text)


def test_ministerin_is_the_woman_of_two() -> None:
    """
    The ending of an office tells which of a man and a woman of one name.
    """
    text = "Hans Moe und Petra Moe kamen.\n\n„Das war uns viel zu wenig“, sagte Ministerin Moe."

    assert ["Petra Moe"] == [name for name, _, _ in said(text)]


NAMES = {
    "General Karl Berg": "Karl Berg",
    "General Winai Phatti vom Rat": "Winai Phatti",
    "Chen Qigang": "Chen Qigang",
    "Lokale Medien": None,
    "Bergs Anwalt": None,
    "Karl von Berg": "Karl von Berg",
}


@pytest.mark.parametrize("who", NAMES)
def test_names_without_ranks_and_from_afar(who: str) -> None:
    """
    A rank is no part of a name, and a name of two words needs no list where the article has more of it.
    """
    text = (
        f"Am Montag sagte {who}: „Das war uns viel zu wenig.“ Qigang lachte.\n\n„Es regnet noch“, so {who}."
    )

    assert [NAMES[who]] * 2 == [name for name, _, _ in said(text)]


QUOTED_BY = {
    "„Das war uns viel zu wenig“, zitierte die Agentur Ida Moe.": ("Ida Moe", "Ida Moe"),
    "„Das war uns viel zu wenig“, zitierte man Ida Moe.": ("Ida Moe", "Ida Moe"),
    "Die Zeitung zitierte Ida Moe mit den Worten: „Das war uns viel zu wenig.“": ("Ida Moe", "Ida Moe"),
    "Ida Moe sprach. Die Zeitung zitierte sie: „Das war uns zu wenig.“": ("Ida Moe", "sie"),
    "Die Zeitung zitierte einen Zeugen: „Das war uns zu wenig.“": (None, "einen Zeugen"),
    "Die Zeitung zitierte den Bericht: „Das war uns zu wenig.“": (None, "Die Zeitung"),
    "„Das war uns viel zu wenig“, zitiert die Zeitung.": (None, "die Zeitung"),
}


@pytest.mark.parametrize("sentence", QUOTED_BY)
def test_who_is_quoted_speaks(sentence: str) -> None:
    """
    And not who quotes, where somebody is quoted.
    """
    text = f"Es regnete am Hafen, und alle kamen.\n\n{sentence}"
    name, mention = QUOTED_BY[sentence]

    assert [(name, (), mention)] == said(text)


RELATIVE = {
    "Kritik kommt von Ida Moe, die von einer „sehr großen Gefahr“ sprach.": "Ida Moe",
    "Kritik kommt von Karl Berg (SPD), der von einer „sehr großen Gefahr“ sprach.": "Karl Berg",
    "Da sind Ida Moe und Karl Berg, die von einer „sehr großen Gefahr“ sprachen.": None,
    "Da sind die Nachbarn, die von einer „sehr großen Gefahr“ sprachen.": None,
}


@pytest.mark.parametrize("sentence", RELATIVE)
def test_relative_pronoun_has_the_name_before_it(sentence: str) -> None:
    """
    Where one alone stands there.
    """
    text = f"Es regnete am Hafen, und alle kamen.\n\n{sentence}"

    assert [RELATIVE[sentence]] == [name for name, _, _ in said(text)]


OWN = {
    "Karl Berg hat nach eigenen Angaben nichts gewusst.": "Karl Berg",
    "Nach eigener Aussage hat Karl Berg nichts gewusst.": "Karl Berg",
    "Karl Berg hat eigenen Angaben zufolge nichts gewusst.": "Karl Berg",
    "Der Verein hat nach eigenen Angaben nichts gewusst.": None,
}


@pytest.mark.parametrize("sentence", OWN)
def test_own_words_are_those_of_the_subject(sentence: str) -> None:
    """
    "Nach eigenen Angaben" has the name of whom the clause is about.
    """
    text = f"Es regnete am Hafen, und alle kamen.\n\n{sentence}"
    one = PARSER.parse(text)[SPEAKERS][0]

    assert one.mention is not None
    assert (OWN[sentence], "eigene") == (one.name, one.mention.of(text)[:6])


SEVERAL = {
    "Moe und Berg": ("Ida Moe", "Karl Berg"),
    "Ida Moe und Karl Berg": ("Ida Moe", "Karl Berg"),
    "Moe und ihr Trainer": ("Ida Moe",),
    "Bund und Land": (),
}


@pytest.mark.parametrize("who", SEVERAL)
def test_two_who_speak_have_no_one_name(who: str) -> None:
    """
    Those of them whom the article names are candidates.
    """
    text = f"Ida Moe und Karl Berg kamen.\n\n„Das war uns viel zu wenig“, sagten {who}."

    assert [(None, SEVERAL[who], who)] == said(text)
