"""
Whose words some are in German copy, by what stands around them.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


def told(text: str) -> list[tuple[str | None, str]]:
    """
    The name and the words of each record of a text.
    """
    records = PARSER.parse(text)[SPEAKERS]
    return [(one.name, " ... ".join(part.of(text) for part in one.content)) for one in records]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Kapitän Karl Berg wirkte müde. „Wir geben alles.“ Trainer Ola Lie wollte nichts sagen.",
            "Karl Berg",
        ),
        ("Leiterin Ida Moe tobte. „Das ist kein Zelt.“ Karl Berg lehnte das ab.", "Ida Moe"),
        ("Ida Moe kam. Ob der Steg bleibt, ließ Moe offen. „Wir prüfen das.“ Ola Lie warb dafür.", None),
        ("Ida Moe ist tot. „Sie fehlt uns.“ Das sagte Karl Berg.", "Karl Berg"),
        ("Karl Berg wurde verurteilt. „Der Verdacht ist schwer.“ Es regnete.", None),
        (
            "Trainer Karl Berg lobte Stürmer Ola Lie. „Er war stark.“ Kapitän Per Lund lobte alle.",
            "Karl Berg",
        ),
        ("Die Sitzung begann.\n\n„Das ist gut.“ Karl Berg lobte den Plan.", "Karl Berg"),
        ("Kapitän Karl Berg musste vom Feld. „Er ist verletzt.“ Trainer Ola Lie lobte alle.", None),
        ("Karl Berg wurde von Ola Lie ersetzt. „Er war müde.“ Trainer Per Lund lobte alle.", None),
        ("Ida Moe ist tot. „Sie war die Beste.“ Karl Berg lobte ihre Arbeit.", None),
        ("Karl Berg kam. Der Chef der Werft war bedient. „Alles ist weg.“ Ola Lie warb dafür.", None),
        ("Im Hafen ist es kalt. „Ich friere nie.“ Karl Berg lobte das Wetter.", None),
    ],
)
def test_a_quotation_alone_is_whose_the_sentence_before_is(text: str, name: str | None) -> None:
    """
    Inside a paragraph it is never of whom the sentence behind it is about.
    """
    said = [one.name for one in PARSER.parse(text)[SPEAKERS] if one.quote is not None]

    assert ([name] if name else []) == said


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anwalt Karl Berg rügte Ida Moe, die von „großem Pech“ gesprochen hatte.", "Ida Moe"),
        (
            "Anwalt Karl Berg nannte einen Brief, in dem Ida Moe von „großem Pech“ geschrieben hatte.",
            "Ida Moe",
        ),
        ("Karl Berg lobte die Verluste, nannte sie aber „klein“.", "Karl Berg"),
        ("Ida Moe schwieg. Karl Berg beklagte die Verluste, nannte sie jedoch „klein“.", "Karl Berg"),
        ("Karl Berg nannte das „kühn“, meldete aber Zweifel an.", "Karl Berg"),
        ("Karl Berg rügte den Plan, der als „kühn“ gilt.", "Karl Berg"),
        ("„Der Steg ist alt“, sagte aber auch Karl Berg.", "Karl Berg"),
        ("Das Projekt ist „gut“, sagte aber Karl Berg.", "Karl Berg"),
    ],
)
def test_a_quotation_is_of_its_own_clause(text: str, name: str) -> None:
    """
    A clause with somebody of its own hides who speaks before it, and "aber" goes on with who does.
    """
    assert [name] == [one.name for one in PARSER.parse(text)[SPEAKERS] if one.quote is not None]


@pytest.mark.parametrize(
    ("text", "records"),
    [
        ("Ida Moe lobte den Plan, kündigte aber Widerstand an.", [("Ida Moe", "aber Widerstand")]),
        ("Der Steg koste viel, warnte jedoch Ida Moe.", [("Ida Moe", "Der Steg koste viel")]),
        ("Der Steg koste viel, sagte aber auch Ida Moe.", [("Ida Moe", "Der Steg koste viel")]),
        ("Ida Moe sagte, es gebe Hinweise.", [("Ida Moe", "es gebe Hinweise")]),
        ("Ida Moe sagte, sie sehe Fortschritte.", [("Ida Moe", "sie sehe Fortschritte")]),
        ("Um 9 Uhr sei es still gewesen, sagte Ida Moe.", [("Ida Moe", "Um 9 Uhr sei es still gewesen")]),
        ("Ohne den Steg drohe Streit, warnte Ida Moe.", [("Ida Moe", "Ohne den Steg drohe Streit")]),
        ("In der Debatte, die lange dauerte, warnte Ida Moe Karl Berg.", []),
        (
            "In dem Brief, der dort lag, schreibt Ida Moe, der Steg sei alt.",
            [("Ida Moe", "der Steg sei alt")],
        ),
        (
            "Der Steg, der dort liegt, sei alt, warnte Ida Moe.",
            [("Ida Moe", "Der Steg, der dort liegt, sei alt")],
        ),
        ("In einem am Montag veröffentlichten Brief sagt Ida Moe, er sei alt.", [("Ida Moe", "er sei alt")]),
    ],
)
def test_what_is_told_and_what_is_not(text: str, records: list[tuple[str, str]]) -> None:
    """
    A clause is told by its mood, and a phrase before a verb is not told at all.
    """
    assert records == told(text)


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Scharfe Kritik kam von Ida Moe.", "Ida Moe"),
        ("Kritik kam von der Opposition.", None),
        ("Die Kritik von Ida Moe blieb aus.", None),
        (
            "„Es ist kalt“, sagt Karl Berg. Seine Chefin, die Taucherin Ida Moe, ist froh, dass er kommt.",
            "Ida Moe",
        ),
        ("„Es ist kalt“, sagt Karl Berg. Seine Chefin ist froh, dass er kommt.", "Karl Berg"),
        ("Ähnlich äußerte sich Ida Moe.", "Ida Moe"),
    ],
)
def test_whom_a_sentence_is_about_goes_on(before: str, name: str | None) -> None:
    """
    It may be named behind "von" or between commas, and what follows is told by its verb alone.
    """
    last = PARSER.parse(f"{before} Der Rat mische sich überall ein.")[SPEAKERS][-1]

    assert (name, "goes on") == (last.name, last.rule)


@pytest.mark.parametrize(
    "after",
    [
        "Die Polizei prüft, ob er gelogen habe.",
        "Unklar ist, wie der Täter ins Haus gelangt sei.",
        "Den Leuten stößt auf, dass der Eintritt viel kosten soll.",
        "Das Kind alleine zu Hause.",
    ],
)
def test_a_clause_inside_tells_nothing(after: str) -> None:
    """
    What the paper tells in its own words is nobody's, whatever the mood of a clause inside it.
    """
    assert 1 == len(told(f"„Ich war dort“, sagte Karl Berg. {after}"))
    assert 2 == len(told("„Ich war dort“, sagte Karl Berg. Wer das sage, verliere."))


HE_IS = {
    "Beamte nahmen einen Mann fest.": None,
    "Berg verdankt sein Leben einem Läufer.": None,
    "Vergeblich versuchte ein Nachbar, ihn zu retten.": None,
    "Da stand ein Schüler auf.": None,
    "Deren Anwalt wies das zurück.": None,
    "Der blieb hart.": None,
    "Dieser wehrte sich.": None,
    "Am Ende gewann der Nachbar.": None,
    "Ein Mann kam. Er lachte.": None,
    "Berg ging mit einem Nachbarn schwimmen.": "Karl Berg",
    "Berg ist ein Läufer.": "Karl Berg",
    "Beamte nahmen eine Frau fest.": "Karl Berg",
    "Das ist der Sohn einer Frau.": "Karl Berg",
    "Berg rief einen Hafen an.": "Karl Berg",
    "Berg traf den Läufer Ola Lie.": "Karl Berg",
    "Der Läufer Karl Berg kam.": "Karl Berg",
}


@pytest.mark.parametrize("before", HE_IS)
def test_somebody_new_right_before_may_be_he(before: str) -> None:
    """
    In whatever case he stands; not behind a preposition, nor where he is what Berg is.
    """
    who = PARSER.parse(f"Karl Berg hatte Glück. {before} „Ich war früh da“, sagte er.")[SPEAKERS][-1]

    assert HE_IS[before] == who.name
    assert who.name or "Karl Berg" in who.candidates


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ida Moe wurde von einer Ärztin behandelt. „Sie hatte Glück“, sagte sie.", None),
        ("Ida Moe dankte ihrer Retterin. „Das war gut“, sagte sie.", None),
        ("Nach Angaben von Ida Moe wurde eine Frau verletzt. Sie liegt still. „Ich lebe“, sagte sie.", None),
        ("Laut Ida Moe kam eine Frau. „Ich lebe“, sagte sie.", None),
        ("Ida Moe sagte, eine Frau sei verletzt. „Ich lebe“, sagte sie.", "Ida Moe"),
        ("„Wer war das?“, fragte Karl Berg einen Schüler. „Ich nicht“, antwortete er.", None),
        ("Karl Berg stritt mit Ola Lie. „Sie lügen“, rief Berg. „Das ist Unsinn“, erwiderte er.", None),
        ("„Es ist kalt“, rief Karl Berg. „Es regnet“, sagte er.", "Karl Berg"),
        ("„Es ist kalt“, rief Karl Berg. Auf die Frage, ob er gehe, antwortete er: „Ja.“", "Karl Berg"),
        ("„Es ist kalt“, rief Karl Berg. „Ja“, antwortete er auf die Frage nach dem Wetter.", "Karl Berg"),
        ("Ministerin Ida Moe stellte eine Studie vor. Sie besagt, dass die Fische leiden.", None),
        ("Ministerin Ida Moe stellte einen Bericht vor. Sie warnt, dass die Fische leiden.", "Ida Moe"),
        ("Minister Karl Berg stellte den Bericht vor. Er warnt, dass die Fische leiden.", None),
        ("Minister Karl Berg stellte den Bericht vor. Er sagte, dass die Fische leiden.", "Karl Berg"),
        ("Ida Moe leitet die Werft. Die Firma streicht die Löhne. Das teilte sie mit.", None),
        ("Ida Moe leitet die Werft. Die Firma streicht die Löhne. „Wir zahlen nicht“, sagte sie.", None),
        ("Ida Moe leitet die Werft. Die Firma streicht die Löhne. „Ich zahle nicht“, sagte sie.", "Ida Moe"),
        ("Karl Berg fällt aus. „Er wird uns fehlen“, sagte er.", None),
        ("Ida Moe ist tot. „Sie war die Beste“, sagte sie.", None),
        ("Ida Moe war da. „Sie kommen noch“, sagte sie.", "Ida Moe"),
        ("Karl Berg lobte Ola Lie. „Er war stark“, sagte er.", "Karl Berg"),
    ],
)
def test_who_a_pronoun_may_be(text: str, name: str | None) -> None:
    """
    It may be who replies, a study, a body, or somebody without a name; a quotation about him is not his.
    """
    assert name == PARSER.parse(text)[SPEAKERS][-1].name


@pytest.mark.parametrize(
    ("before", "who", "name"),
    [
        ("Landrat Karl Berg kam.", "der Kreischef", "Karl Berg"),
        ("Verteidiger Karl Berg schwieg.", "der Anwalt", "Karl Berg"),
        ("Landesrat Karl Berg kam.", "der ÖVP-Politiker", "Karl Berg"),
        ("Der Soziologe Karl Berg kam.", "der Forscher", "Karl Berg"),
        ("Kapitän Karl Berg kam.", "der Innenverteidiger", "Karl Berg"),
        ("Die Autorin Ida Moe las.", "die Hamburgerin", "Ida Moe"),
        ("Die Schwedin Ida Moe las.", "die Hamburgerin", None),
        ("Die Norwegerin Ida Moe siegte.", "die Schwedin", None),
        ("Leiterin Ida Moe traf die schwedische Ministerin.", "die Schwedin", None),
        ("Leiterin Ida Moe traf die schwedische Leitung.", "die Schwedin", "Ida Moe"),
        ("Trainer Karl Berg kam.", "der Richter", None),
        ("Trainer Karl Berg traf den Ulmer Trainer.", "der Coach", None),
        ("Trainer Karl Berg traf den Ulmer Rat.", "der Coach", "Karl Berg"),
        ("Trainer Karl Berg kam. Deren Trainer war müde.", "der Coach", None),
        ("Trainer Karl Berg kam. Der Trainer war müde.", "der Coach", "Karl Berg"),
        ("Trainer Karl Berg kam. Der Trainer der Gäste war müde.", "der Coach", None),
        ("Anwalt Karl Berg klagte. Deren Anwalt schwieg.", "der Anwalt", None),
        ("Anwalt Karl Berg klagte. Der Anwalt schwieg.", "der Anwalt", "Karl Berg"),
        ("Bahnchefin Ida Moe stritt mit der Chefin der Post.", "die Managerin", None),
        ("Trainer Karl Berg wollte ihn unbedingt.", "der 22-Jährige", None),
        ("Trainer Karl Berg wollte sie unbedingt.", "der 52-Jährige", "Karl Berg"),
        ("Karl Berg ist in Haft. Sein Opfer leidet.", "der 22-Jährige", None),
    ],
)
def test_whom_a_description_calls(before: str, who: str, name: str | None) -> None:
    """
    Whoever may be called so, where nobody else of that kind is spoken of since.
    """
    assert name == PARSER.parse(f"{before} „Es ist kalt“, sagte {who}.")[SPEAKERS][-1].name


@pytest.mark.parametrize(
    ("told_of", "name"),
    [("Der 44-Jährige habe gesagt, er gehe.", None), ("Der 44-Jährige sagte, er gehe.", "Karl Berg")],
)
def test_nobody_tells_of_himself_as_of_another(told_of: str, name: str | None) -> None:
    """
    Somebody's own words do not call him by his age.
    """
    assert name == PARSER.parse(f"Karl Berg schimpfte. {told_of}")[SPEAKERS][-1].name


@pytest.mark.parametrize(
    ("before", "who", "name"),
    [
        ("Der Bericht belastet Minister Karl Berg.", "Dieser", "Karl Berg"),
        ("Ola Lie warf Karl Berg vor, zu lügen.", "Dieser", "Karl Berg"),
        ("Ola Lie traf Karl Berg.", "Der", "Karl Berg"),
        ("Ida Moe traf Karl Berg.", "Diese", "Ida Moe"),
        ("Karl Berg lobte seinen Trainer.", "Dieser", None),
        ("Karl Berg verlangte vom Rat Geld.", "Dieser", None),
        ("Ida Moe bat die Zeitung um Geld.", "Diese", None),
        ("Ida Moe kam.", "Dieser", None),
        ("Der Steg ist alt.", "Dieser", None),
    ],
)
def test_this_one_is_whom_the_sentence_before_names_last(before: str, who: str, name: str | None) -> None:
    """
    Where nobody and nothing else that the word may be stands there.
    """
    assert name == PARSER.parse(f"{before} {who} sagte, man warte.")[SPEAKERS][-1].name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Karl Berg litt lange. In einem Gespräch mit Per Lund sagte dieser, man warte.", "Per Lund"),
        ("Karl Berg und Ola Lie kamen. Diese sagten, man warte.", None),
        ("Nachfolger ist der Däne Nicolej Bärberg. „Es ist kalt“, sagte Bärberg.", "Nicolej Bärberg"),
        ("Die Norwegerin Xavera Bärberg kam. „Es ist kalt“, sagte Bärberg.", "Xavera Bärberg"),
        ("CEO Xavera Bärberg kam. „Es ist kalt“, sagte Bärberg.", "Xavera Bärberg"),
        ("Die Schweizer Nordbank kam. „Es ist kalt“, sagte Ida Moe.", "Ida Moe"),
    ],
)
def test_who_is_named_last_and_what_is_no_name(text: str, name: str | None) -> None:
    """
    A name in the sentence itself comes first; a people and letters before a name are none of it.
    """
    assert name == PARSER.parse(text)[SPEAKERS][-1].name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Karl Berg kam. Nach Angaben der Polizei sagte er, man warte.", "Karl Berg"),
        ("Karl Berg kam. Wie Zeugen berichteten, sagte er, man warte.", "Karl Berg"),
        ("Karl Berg kam. Ein Mann rief: „Halt“. Nach Angaben der Polizei sagte er, man warte.", None),
        ("Karl Berg kam. Ein Mann rief: „Halt“. „Man wartet“, sagte er.", None),
        ("Die Stadt versprach „alles“.\n\nIda Moe kam. Sie lachte. „Man wartet“, sagte sie.", "Ida Moe"),
        ("Die Stadt versprach „alles“.\n\nDie Sitzung begann. Sie war kurz. „Man wartet“, sagte sie.", None),
        ("Der Taucher Karl Weiss sagte, man warte.", "Karl Weiss"),
        ("Karl Brauns Anwalt sagte, man warte. Karl Braun schwieg.", None),
        ("„Man wartet“, sagte die Leiterin der Klinik in Oslo, Ida Moe.", "Ida Moe"),
        ("Der Chef in Oslo, Karl Berg, sagte, man warte.", "Karl Berg"),
        ("„Man wartet“, sagte der Chef in Oslo, Karl Berg sei fort.", None),
        ("Chinas Parteichef Xi Bärberg sagte, man warte.", "Xi Bärberg"),
    ],
)
def test_who_is_beside_those_who_are_cited(text: str, name: str | None) -> None:
    """
    Whom a sentence cites is not its "er", and a place or a country beside an office hides no name.
    """
    assert name == PARSER.parse(text)[SPEAKERS][-1].name


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Kritik kam von Ida Moe.", "Ida Moe"),
        ("Die Kritik kam nicht von Ida Moe.", None),
        ("Ihr Chef, der Taucher Ola Lie, ist froh.", "Ola Lie"),
        ("Ihr Opfer, der Taucher Ola Lie, ist tot.", None),
    ],
)
def test_whose_judgement_comes(before: str, name: str | None) -> None:
    """
    Neither whoever did not judge nor the dead go on in the mood of reported speech.
    """
    assert PARSER.parse(f"{before} Der Plan sei gut.")[SPEAKERS][-1].name == name
