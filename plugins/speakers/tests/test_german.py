"""
The forms in which German news says who said something, each in an invented example.

⟦q:...⟧ marks the quotation, ⟦who:...⟧ the words that name the source, ⟦c:...⟧ words said without marks.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse.testing import marked
from newsparse_speakers import SPEAKERS, Attribution, AttributionKind
from newsparse_speakers.lexicon import pick

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)
MOE = "Die Hafenmeisterin Ida Moe hat am Montag den neuen Steg in der Stadt eröffnet, und alle kamen.\n\n"

QUOTED = {
    "VS": "⟦q:„Der alte Steg war eine Gefahr für die Stadt“⟧, sagte ⟦who:Moe⟧ am Montag.",
    "pronoun": "⟦q:„Der alte Steg war eine Gefahr für die Stadt“⟧, sagte ⟦who:sie⟧.",
    "question": "⟦q:„Ist der alte Steg nicht eine Gefahr?“⟧, fragte ⟦who:die Hafenmeisterin⟧.",
    "colon": "⟦who:Moe⟧ sagte: ⟦q:„Der alte Steg war eine Gefahr.“⟧",
    "adverb first": (
        "Am Montag sagte ⟦who:die Hafenmeisterin⟧ in der Stadt: ⟦q:„Der alte Steg war eine Gefahr.“⟧"
    ),
    "particle": "⟦q:„Der alte Steg war eine Gefahr“⟧, teilte ⟦who:die Behörde⟧ am Montag mit.",
    "particle and colon": "⟦who:Der Verband⟧ teilte am Montag mit: ⟦q:„Der alte Steg war eine Gefahr.“⟧",
    "perfect": "⟦who:Die Hafenmeisterin⟧ hat zur Eröffnung erklärt: ⟦q:„Der alte Steg war eine Gefahr.“⟧",
    "so": "⟦q:„Der alte Steg war eine Gefahr“⟧, so ⟦who:Moe⟧.",
    "so, in the middle": (
        "Der alte Steg, so ⟦who:die Hafenmeisterin⟧, sei ⟦q:„eine Gefahr für alle“⟧ gewesen."
    ),
    "as she said": (
        "Der alte Steg war, wie ⟦who:die Hafenmeisterin⟧ am Montag sagte, ⟦q:„eine Gefahr für alle“⟧."
    ),
    "laut": "Laut ⟦who:der Hafenmeisterin⟧ war der alte Steg ⟦q:„eine Gefahr für alle“⟧.",
    "nach Angaben": "Nach Angaben ⟦who:der Behörde⟧ war der alte Steg ⟦q:„eine Gefahr für alle“⟧.",
    "nach ihrer Ansicht": "Nach Ansicht von ⟦who:Ida Moe⟧ war der alte Steg ⟦q:„eine Gefahr für alle“⟧.",
    "zufolge": "⟦who:Der Hafenmeisterin⟧ zufolge war der alte Steg ⟦q:„eine Gefahr für alle“⟧.",
    "heißt es": "⟦q:„Der alte Steg war eine Gefahr“⟧, heißt es in ⟦who:dem Bericht⟧.",
    "in the letter": "In ⟦who:dem Brief der Behörde⟧ heißt es: ⟦q:„Der alte Steg war eine Gefahr.“⟧",
    "als": "⟦who:Die Hafenmeisterin⟧ bezeichnete den alten Steg als ⟦q:„schlimme Gefahr für alle“⟧.",
    "als, after a date": (
        "⟦who:Moe⟧ bezeichnete den Steg am Freitag, dem 3. Mai, als ⟦q:„schlimme Gefahr für alle“⟧."
    ),
    "object first": "Den alten Steg nannte ⟦who:der Bürgermeister⟧ eine ⟦q:„schlimme Gefahr für alle“⟧.",
    "thing first": "Die Kritik wies ⟦who:die Hafenmeisterin⟧ zurück: ⟦q:„Der Steg war eine Gefahr.“⟧",
    "von ... sprach": "Von einer ⟦q:„schlimmen Gefahr für alle“⟧ sprach ⟦who:der Bürgermeister⟧.",
    "apposition": "⟦who:Der Taucher Ola Lie⟧ sagte: ⟦q:„Der alte Steg war eine Gefahr.“⟧",
    "apposition between commas": (
        "⟦who:Der Leiter des Hafens⟧, der Taucher Ola Lie, sagte: ⟦q:„Der alte Steg war eine Gefahr.“⟧"
    ),
    "relative clause": "⟦who:Lie⟧, der den Hafen seit Jahren kennt, sagte: ⟦q:„Er war eine Gefahr.“⟧",
    "relative pronoun": "Gefragt wurde auch Lie, ⟦who:der⟧ den Steg ⟦q:„eine Gefahr für alle“⟧ nannte.",
    "told a paper": "⟦who:Moe⟧ sagte der Zeitung am Ort: ⟦q:„Der alte Steg war eine Gefahr.“⟧",
    "dass": "⟦who:Moe⟧ betonte, dass der alte Steg ⟦q:„eine Gefahr für alle“⟧ gewesen sei.",
    "report without dass": "⟦who:Moe⟧ sagte, der alte Steg sei ⟦q:„eine Gefahr für alle“⟧ gewesen.",
    "noun": "Moe erneuerte ihre Warnung. ⟦who:Ihre⟧ Begründung: ⟦q:„Der alte Steg war eine Gefahr.“⟧",
    "for somebody": "Für ⟦who:die Hafenmeisterin⟧ ist der alte Steg ⟦q:„eine Gefahr für alle“⟧.",
    "passive": (
        "Der alte Steg wurde von ⟦who:der Hafenmeisterin⟧ als ⟦q:„schlimme Gefahr für alle“⟧ bezeichnet."
    ),
    "is quoted": "⟦q:„Der alte Steg war eine Gefahr“⟧, wird ⟦who:die Hafenmeisterin⟧ zitiert.",
    "with these words": "⟦q:„Der alte Steg war eine Gefahr“⟧, mit diesen Worten meldete sich ⟦who:Lie⟧.",
}
REPORTED = {
    "dass": "⟦who:Moe⟧ sagte, ⟦c:dass der alte Steg eine Gefahr gewesen sei⟧.",
    "mood": "⟦who:Moe⟧ sagte, ⟦c:der alte Steg sei eine Gefahr gewesen⟧.",
    "mood of any verb": "⟦who:Der Verband⟧ erklärte, ⟦c:die Stadt benötige bald einen neuen Steg⟧.",
    "closing": "⟦c:Der alte Steg sei eine Gefahr gewesen⟧, sagte ⟦who:Moe⟧.",
    "particle": "⟦who:Die Behörde⟧ teilte am Montag mit, ⟦c:dass der Steg gesperrt ist⟧.",
    "nach Angaben": "Nach Angaben ⟦who:der Behörde⟧ ⟦c:ist der Steg seit Montag gesperrt⟧.",
    "Polizeiangaben": "Nach ⟦who:Polizeiangaben⟧ ⟦c:ist der Steg seit Montag gesperrt⟧.",
    "wie sie sagte": "Wie ⟦who:die Behörde⟧ am Montag mitteilte, ⟦c:ist der Steg gesperrt⟧.",
    "wie, with an apposition": (
        "Wie ⟦who:der Leiter⟧, der Taucher Ola Lie, am Montag sagte, ⟦c:ist der Steg gesperrt⟧."
    ),
    "infinitive": "⟦who:Die Stadt⟧ kündigte an, ⟦c:den alten Steg bis zum Mai zu sperren⟧.",
    "question": "⟦who:Die Stadt⟧ teilte nicht mit, ⟦c:warum der Steg gesperrt ist⟧.",
    "noun": "Die Forderung ⟦who:der Taucher⟧, ⟦c:dass der Steg gesperrt werden müsse⟧, fand Gehör.",
    "demand": "⟦who:Der Verband⟧ forderte ⟦c:einen neuen Steg⟧.",
    "object first": "⟦who:Die Opposition⟧ warf dem Bürgermeister vor, ⟦c:er habe den Steg vergessen⟧.",
    "heißt es": "Im ⟦who:Bericht der Behörde⟧ heißt es, ⟦c:der Steg sei eine Gefahr⟧.",
    "nobody": "Es hieß, ⟦c:der Steg sei eine Gefahr⟧.",
}


def found(text: str) -> tuple[Attribution, ...]:
    """
    The attributions in *text*.
    """
    return PARSER.parse(text)[SPEAKERS]


@pytest.mark.parametrize("form", QUOTED)
def test_quotation_has_its_source(form: str) -> None:
    """
    The words that name the source are found, on whichever side of the verb they stand.
    """
    text, places = marked(MOE + QUOTED[form])

    one = next(one for one in found(text) if one.quote == places["q"][0])

    assert one.mention is not None
    assert one.mention.start <= places["who"][0].start
    assert places["who"][0].end <= one.mention.end


@pytest.mark.parametrize("form", REPORTED)
def test_reported_speech(form: str) -> None:
    """
    Speech without marks has its words and its source.
    """
    text, places = marked(MOE + REPORTED[form])

    one = next(one for one in found(text) if one.quote is None and places["c"][0] in one.content)

    assert AttributionKind.INDIRECT is one.kind
    assert places.get("who", [None])[0] == one.mention


def test_names_go_through_the_article() -> None:
    """
    Surnames, pronouns and what somebody is called beside the name lead to the name.
    """
    text = (
        MOE + "„Der Steg war alt“, sagte Moe. Sie betonte, dass er morsch war. „Er war eine Gefahr“, so die "
        "Hafenmeisterin. Innenminister Ola Lie (SPD) sagte: „Gut.“ Der Minister warnte, es werde teuer."
    )

    assert ["Ida Moe"] * 3 + ["Ola Lie"] * 2 == [one.name for one in found(text)]


def test_a_pronoun_for_a_group_is_nobody() -> None:
    """
    After a group spoke, "sie" is not the woman who was named before.
    """
    text = MOE + "Die Behörde sagte, der Steg sei alt. Sie sagte, er werde gesperrt."

    assert [None, None] == [one.name for one in found(text)]


def test_der_vorsitzende_is_a_man() -> None:
    """
    Only the article tells whether a chair is a man or a woman.
    """
    text = MOE + "Der Vorsitzende, Max Muster, sagte, man werde klagen. Das Gericht habe recht, meinte er."

    assert ["Max Muster"] * 2 == [one.name for one in found(text)]


def test_an_answer_ends_with_its_quotation() -> None:
    """
    What somebody else says behind a dash is no part of the answer.
    """
    text = MOE + "Auf die Frage antwortete Moe: „Ja, das ist es.“ – „Nein“, entgegnete der Taucher Ola Lie."

    assert [("Ja, das ist es.", "Ida Moe"), ("Nein", "Ola Lie")] == [
        (one.content[0].of(text), one.name) for one in found(text)
    ]


def test_two_who_speak_are_candidates() -> None:
    """
    Two names beside one quotation are no name, and both are candidates.
    """
    text = MOE + "„Der Steg war alt“, sagten die Taucher Ola Lie und Eva Berg."
    one = next(one for one in found(text) if one.quote)

    assert one.name is None
    assert ("Ola Lie", "Eva Berg") == one.candidates


@pytest.mark.parametrize("nothing", ["– !", ": .", "; , ?", "( )."])
def test_sentence_without_words_disturbs_nothing(nothing: str) -> None:
    """
    What goes on behind marks alone goes on as if they were not there.
    """
    text = MOE + f"Moe sagte, der Steg sei alt. Viele Leute kamen. {nothing} Er sei morsch gewesen."

    assert ["Ida Moe"] * 2 == [one.name for one in found(text)]


def test_who_accuses_stands_before_the_verb() -> None:
    """
    What is set between commas behind a subject does not make the object one.
    """
    text = MOE + "Die Vorsitzende der Taucher, Ines Kolb, warf der Bahn vor, den Steg zu vergessen."

    assert [("den Steg zu vergessen", "Ines Kolb")] == [
        (one.content[0].of(text), one.name) for one in found(text)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "„Gut“, sagte Moe.",
        "Ida Moe sagte: „Der Steg ist alt.“",
        "»Schlecht!«, rief der Taucher.",
        "OSLO (nn) - Die Stadt will den Steg sperren.",
    ],
)
def test_short_german_is_german(text: str) -> None:
    """
    A sentence is enough to tell the language.
    """
    assert "de" == pick(text).name


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Moe.",
        "1 2 3",
        "“Good,” Moe said.",
        "Troy, Mich., Feb 26",
        "Des Moines",
        "Max von der Berg told Die Woche that the war was over.",
        "ÖZ Ü Ä Ö",
    ],
)
def test_what_is_not_german_is_english(text: str) -> None:
    """
    German names, and words that look German, are not enough.
    """
    assert "en" == pick(text).name


# Who speaks, and who only stands beside: None where the article has no name for the source.
NAMED = {
    "der Sprecher von Ida Moe sagte": None,
    "ein Vertrauter von Moe sagte": None,
    "die Anwältin von Ida Moe, Eva Berg, sagte": "Eva Berg",
    "Ida Moes Anwältin sagte": None,
    "Ida Moes Anwältin Eva Berg sagte": "Eva Berg",
    "der Anwalt Ida Moes sagte": None,
    "der Sprecher von Innenminister Ola Lie sagte": None,
    "der Sprecher der Bahn, Ola Lie, sagte": "Ola Lie",
    "Taucher Ola Lie vom Verein sagte": "Ola Lie",
    "sie sagte": "Ida Moe",
    "sie sagten": None,
    "sie seien sicher, sagten sie, und": None,
    "Moe sagte": "Ida Moe",
}


@pytest.mark.parametrize("who", NAMED)
def test_who_stands_beside_does_not_speak(who: str) -> None:
    """
    A name that only tells whose spokesman speaks is not the source, nor is one woman for several.
    """
    text = MOE + f"Am Montag kamen alle: {who}, der Steg sei alt."

    assert {NAMED[who]} == {one.name for one in found(text)}


WHOSE = {
    "Der Sprecher des Vereins Ola Lie sagte": "Ola Lie",
    "Der Sprecher der Stadt Ola Lie sagte": "Ola Lie",
    "Die Chefin der SPD Eva Berg sagte": "Eva Berg",
    "Ein Sprecher des Vereins Ola Lie sagte": None,
    "Ein Sprecher des Bürgermeisters Ola Lie sagte": None,
    "Ein Sprecher des Bürgermeisters Ola Lie, Eva Berg, sagte": "Eva Berg",
    "Die Frau des früheren Kanzlers Ola Lie sagte": None,
    "Der Anwalt des Angeklagten Ola Lie sagte": None,
    "Die Mutter der Schülerin Eva Berg sagte": None,
    "Der Freund seiner Schwester Eva Berg sagte": None,
    "Die Partei des Präsidenten Ola Lie sagte": None,
    "Anhänger des Präsidenten Ola Lie sagten": None,
    "Anhänger von Ida Moe sagten": None,
    "Ein Freund von Sänger Ola Lie sagte": None,
}


@pytest.mark.parametrize("who", WHOSE)
def test_whose_it_is_does_not_speak(who: str) -> None:
    """
    A name behind an office in the genitive is not the source; behind a body, it may be.
    """
    text = MOE + f"Am Montag kamen alle. {who}, der Steg sei alt."

    assert {WHOSE[who]} == {one.name for one in found(text)}


FAMILY = {
    "Jan van Dijk": ["van Dijk", "Van Dijk", "Dijk"],
    "Ursula von der Leyen": ["von der Leyen", "Von der Leyen", "Leyen"],
    "Thomas de Maizière": ["de Maizière", "De Maizière"],
    "Baschar al-Assad": ["al-Assad", "Al-Assad", "Assad"],
}


@pytest.mark.parametrize(("name", "short"), [(name, one) for name in FAMILY for one in FAMILY[name]])
def test_names_with_small_words(name: str, short: str) -> None:
    """
    What stands before a family name belongs to it, and a preposition of the same letters does not hide it.
    """
    text = f"Der Präsident {name} kam am Montag in die Stadt.\n\n„Der Steg ist alt“, sagte {short}."

    assert [name] == [one.name for one in found(text)]


@pytest.mark.parametrize("blank", ["\u00a0", "\u202f"])
def test_names_with_small_words_and_other_blanks(blank: str) -> None:
    """
    A blank that does not break is a blank inside a name.
    """
    text = "Der Präsident Jan von der Berg kam am Montag. „Der Steg ist alt“, sagte von der Berg."

    assert ["Jan von der Berg"] == [
        one.name and " ".join(one.name.split()) for one in found(text.replace(" ", blank))
    ]


def test_genitive_is_the_same_name() -> None:
    """
    "Karl Brauns" is Karl Braun, where the article has both.
    """
    text = MOE + "Der Taucher Karl Braun kam. Nach Angaben Karl Brauns ist der Steg alt. „Gut“, sagte Braun."

    assert ["Karl Braun"] * 2 == [one.name for one in found(text)]


def test_offices_of_others_have_no_name() -> None:
    """
    The spokesman of the railway is not the one of the police, and of two ministers nobody can tell.
    """
    text = (
        MOE + "Polizeisprecher Ola Lie kam. Der Sprecher der Bahn sagte, der Steg sei alt. "
        "Innenministerin Eva Berg und Finanzministerin Anna Lie kamen. Die Ministerin sagte, er sei neu."
    )

    assert [(None, ()), (None, ("Eva Berg", "Anna Lie"))] == [
        (one.name, one.candidates) for one in found(text)
    ]
