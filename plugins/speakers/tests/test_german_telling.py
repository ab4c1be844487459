"""
How Germans tell what was heard, found or written, each in an invented example.
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


HEARD = {
    "Aus der Partei verlautete, der Vorsitzende trete zurück.": (
        "der Partei",
        "der Vorsitzende trete zurück",
    ),
    "Von Seiten der Stadt war zu hören, man prüfe es.": ("Seiten der Stadt", "man prüfe es"),
    "Vonseiten der Stadt wurde betont, man prüfe es.": ("der Stadt", "man prüfe es"),
    "Aus Polizeikreisen war zu erfahren, man prüfe es.": ("Polizeikreisen", "man prüfe es"),
    "Einen Bericht, wonach Berg geht, wies die Stadt zurück.": ("Einen Bericht", "Berg geht"),
    "Die Stadt hat mehr Schutz gefordert.": ("Die Stadt", "mehr Schutz"),
    "Vor dem Sturm hat Ida Moe die Stadt gewarnt.": ("Ida Moe", "Vor dem Sturm / die Stadt"),
    "Nach dem Sturm hat die Stadt den Abriss des Stegs gefordert.": ("die Stadt", "den Abriss des Stegs"),
    "Wir danken allen, sagte dessen Anwalt.": ("dessen Anwalt", "Wir danken allen"),
    "Der Rat lobte den Plan und sagte, es werde kalt.": ("Der Rat", "es werde kalt"),
}


@pytest.mark.parametrize("sentence", HEARD)
def test_what_is_heard_has_its_source(sentence: str) -> None:
    """
    One record, with its own words alone.
    """
    text = f"Es regnete am Hafen, und alle kamen.\n\n{sentence}"
    found = [
        (one.mention.of(text) if one.mention else "", " / ".join(part.of(text) for part in one.content))
        for one in PARSER.parse(text)[SPEAKERS]
    ]

    assert [HEARD[sentence]] == found


def test_two_verbs_of_one_subject_share_out_what_was_said() -> None:
    """
    The first one's words end where the second verb begins.
    """
    text = "Es regnete am Hafen.\n\nIda Moe sagte, sie komme, und fügte hinzu: „Es wird ein Fest für alle.“"
    found = [[part.of(text) for part in one.content] for one in PARSER.parse(text)[SPEAKERS]]

    assert [["sie komme"], ["Es wird ein Fest für alle."]] == found


FINDS = {
    "Für Ida Moe ist klar: „Das war uns viel zu wenig.“": "Ida Moe",
    "Für Ida Moe steht fest: „Das war uns viel zu wenig.“": "Ida Moe",
    "Aus Sicht von Ida Moe ist das „viel zu wenig für uns“.": "Ida Moe",
    "Aus Moes Sicht ist das „viel zu wenig für uns“.": "Ida Moe",
    "Nach Ida Moes Angaben ist das „viel zu wenig für uns“.": "Ida Moe",
    "Kritik kam vom Rat: „Das war uns viel zu wenig“, befand Ida Moe.": "Ida Moe",
    "«Das heisst nichts», äusserte sich Ida Moe.": "Ida Moe",
    "Die IG Metall sprach von einem „Schlag ins Gesicht“.": "IG Metall",
    "Für die Zukunft ist klar: „Das war uns viel zu wenig.“": None,
    "Aus heutiger Sicht ist das „viel zu wenig für uns“.": None,
    "Kritik kam vom Rat: „Das war uns viel zu wenig.“": None,
}


@pytest.mark.parametrize("sentence", FINDS)
def test_somebody_finds_it(sentence: str) -> None:
    """
    For whom it is clear, or in whose view; things and times find nothing.
    """
    text = f"Ida Moe kam an den Hafen. Die Leute lachten.\n\n{sentence}"

    assert [name for name, _, _ in said(text)] == ([FINDS[sentence]] if FINDS[sentence] else [])


def test_somebody_of_an_age_does_not_say_what_is_told() -> None:
    """
    "61-Jährige" is no verb in the mood of reported speech.
    """
    text = "„Ich war es wirklich nicht“, beteuert Karl Berg (61).\n\nDer 61-Jährige sitzt auf der Bank."

    assert [one.rule for one in PARSER.parse(text)[SPEAKERS]] == ["after"]


PAPERS = {
    "Ida Moe konterte im „Hafenblatt“: „Das war uns viel zu wenig.“": "Ida Moe",
    "Ida Moe sagte der „Alten Post“: „Das war uns viel zu wenig.“": "Ida Moe",
    "Auf dem Schild stand: „Das war uns viel zu wenig.“": "dem Schild",
    "Warum es nicht gelang, dass alle kamen, erklärte Ida Moe so: „Es war uns zu wenig.“": "Ida Moe",
    "Am Ende stand: „Das war uns viel zu wenig.“": None,
}


@pytest.mark.parametrize("sentence", PAPERS)
def test_what_stands_before_a_colon_is_the_source(sentence: str) -> None:
    """
    And the name of a paper in marks is no quotation.
    """
    text = f"Es regnete am Hafen, und alle kamen.\n\n{sentence}"

    assert [who for _, _, who in said(text)] == ([PAPERS[sentence]] if PAPERS[sentence] else [])


def test_a_last_name_in_the_genitive_is_no_given_name() -> None:
    """
    "Lies" is both.
    """
    text = "Ola Lie kam an den Hafen.\n\n„Er reist bald ab“, sagte Lies Sprecherin Ida Moe."

    assert [("Ida Moe", (), "Lies Sprecherin Ida Moe")] == said(text)


BROKEN = {
    "Das sei, sagte Moe, eine Lüge.": [["Das sei", "eine Lüge"]],
    "Der Steg sei alt, sagte Moe, die Chefin.": [["Der Steg sei alt"]],
    "Wer das sagt, lügt.": [],
}


@pytest.mark.parametrize("sentence", BROKEN)
def test_a_clause_that_is_broken_off_goes_on(sentence: str) -> None:
    """
    Behind who said it; and whoever says "das" tells nothing.
    """
    text = f"Ida Moe kam an den Hafen, und alle lachten.\n\n{sentence}"

    assert BROKEN[sentence] == [
        [part.of(text) for part in one.content] for one in PARSER.parse(text)[SPEAKERS]
    ]


def test_titles_with_a_full_stop_end_no_sentence() -> None:
    """
    "Mag." is a title in Austria, where a name follows.
    """
    text = (
        "Mag. Karl Berg kam.\n\n„Es läuft wieder gut“, sagte Mag. Berg. „Sehr gut“, sagte Dipl.-Ing. Ola Lie."
    )

    assert ["Karl Berg", "Ola Lie"] == [name for name, _, _ in said(text)]


def test_he_in_what_is_told_may_be_somebody_without_a_name() -> None:
    """
    Whom the sentence before is about, and not who tells it.
    """
    text = (
        "Laut Staatsanwalt Karl Berg schwieg der Mann lange.\n\n"
        "Der Mann habe geschlafen. Erst später habe er gesagt, der Steg sei alt."
    )
    found = [(one.name, one.candidates) for one in PARSER.parse(text)[SPEAKERS] if one.cue]

    assert [("Karl Berg", ()), (None, ("Karl Berg",))] == found


def test_a_clause_before_a_colon_has_its_own_subject() -> None:
    """
    Whoever answers in it has said what follows in the mood of reported speech, not who spoke before.
    """
    text = (
        "Ida Moe übte Kritik: „Es läuft nicht.“ Karl Lie ließ das nicht gelten: Moe habe „alles“ vergessen."
    )
    assert [name for name, *_ in said(text)] == ["Ida Moe", "Karl Lie"]


def test_a_clause_before_a_colon_tells_what_is_behind_it() -> None:
    """
    So it does where the verb behind the colon could be a cue; a thing before it tells nothing.
    """
    denied = "Karl Lie ließ das nicht gelten: Der Steg sei „gut gebaut“ und sicher."
    assert [name for name, *_ in said(denied)] == ["Karl Lie"]
    assert said("Die Vorwürfe gegen Karl Lie wiegen schwer: Er habe „viel Geld“ genommen.") == []
