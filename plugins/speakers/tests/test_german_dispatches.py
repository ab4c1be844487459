"""
What agencies print in German, above all behind a clause in the mood of reported speech.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)
LEAD = "Am Montag ist der Steg in der Stadt ins Meer gefallen, und alle haben es gesehen.\n\n"


def said(sentence: str) -> list[tuple[str | None, str, str]]:
    """
    The name, the mention and the words of each record.
    """
    text = LEAD + sentence
    return [
        (
            one.name,
            one.mention.of(text) if one.mention else "",
            " ".join(part.of(text) for part in one.content),
        )
        for one in PARSER.parse(text)[SPEAKERS]
    ]


WHO = {
    "„Das sieht jeder“, sagte der Ingenieur.": "der Ingenieur",
    "„Das sieht jeder“, sagte der Regisseur.": "der Regisseur",
    "„Das sieht jeder“, sagte der Minister der Zeitung.": "der Minister",
    "„Das sieht jeder“, sagte die Ministerin der „Landeszeitung“.": "die Ministerin",
    "„Das sieht jeder“, sagte der Politiker der BBC am Montag.": "der Politiker",
    "„Das sieht jeder“, sagte der Sprecher der Deutschen Presse-Agentur.": "der Sprecher",
    "„Das sieht jeder“, sagte der Vater von zwei Kindern Bild.": "der Vater von zwei Kindern",
    "Das Boot ist alt, wie der Minister der Zeitung sagte.": "der Minister",
    "„Das sieht jeder“, sagte der Reporter der Zeitung.": "der Reporter der Zeitung",
    "„Das sieht jeder“, sagte der Sprecher der Zeitung.": "der Sprecher der Zeitung",
    "„Das sieht jeder“, sagte der Sprecher der Bahn.": "der Sprecher der Bahn",
    "Ein Sprecher der Presse-Agentur sagte: „Das sieht jeder.“": "Ein Sprecher der Presse-Agentur",
    "Die Zinsen schadeten dem Markt, beklagte der Verband.": "der Verband",
    "Die Taucher riefen an, forderten Geld.": "Die Taucher",
}


@pytest.mark.parametrize("sentence", WHO)
def test_who_stands_behind_the_verb(sentence: str) -> None:
    """
    Whoever stands behind the verb is its subject, where nobody before it can be.
    """
    found = said(sentence)

    assert [WHO[sentence]] == [mention for _, mention, _ in found]


WORDS = {
    "Ida Moe sagte, der Minister verdiene Rückhalt.": ["der Minister verdiene Rückhalt"],
    "Ida Moe sagte, die Stadt bekomme Geld.": ["die Stadt bekomme Geld"],
    "Ida Moe sang, ein Taucher, ein Freund.": [],
    "Die Stadt kündigte am Montag einen Neubau an.": ["am Montag einen Neubau"],
    "Die Stadt verlangt einen Neubau.": ["einen Neubau"],
    "Der Fahrer habe erklärt, das Boot nicht gesehen zu haben, sagte Ida Moe unserer Zeitung.": [
        "das Boot nicht gesehen zu haben",
        "Der Fahrer habe erklärt, das Boot nicht gesehen zu haben",
    ],
    "Der Fahrer erklärte, das Boot sei alt.": ["das Boot sei alt"],
    "Nach Ansicht der Bilder war der Steg alt.": [],
    "Nach Ansicht der Taucher war der Steg alt.": ["war der Steg alt"],
}


@pytest.mark.parametrize("sentence", WORDS)
def test_words_are_all_that_was_said(sentence: str) -> None:
    """
    Neither the parted verb nor the clause of another is said, and what was looked at says nothing.
    """
    assert WORDS[sentence] == [words for _, _, words in said(sentence)]


NAMES = {
    "Ida Moe sagte, es regne. Am Steg steht Karl Berg. Berg raucht. Er sei müde. „Ich gehe.“": [
        "Ida Moe",
        "Karl Berg",
        "Karl Berg",
    ],
    "Ida Moe sagte, es regne. Karl Berg ist kein Taucher. Zwei Boote sanken. Es sei alles weg.": [
        "Ida Moe",
        "Karl Berg",
    ],
    "Jan Lie kam. Ida Moe sagte, es regne. Karl Berg ging. Lie blieb. Er sei müde.": ["Ida Moe", None],
    "Ida Moe sagte, es regne. Zwei Boote sanken. Es sei alles weg.": ["Ida Moe", "Ida Moe"],
    "Karl Berg kam. Ida Moe sagte, es regne. Berg war Taucher. Er habe sie gesehen.": ["Ida Moe", None],
    "Karl Berg kam. Ida Moe sagte, es regne. Moe war Taucherin. Er habe sie gesehen.": ["Ida Moe", "Ida Moe"],
    "Ida Moe sagt, es regne. Karl Berg gab sich heiter: Er wolle warten. „Ja.“": [
        "Ida Moe",
        "Karl Berg",
        "Karl Berg",
    ],
    "Ida Moe sagte, es regne. Karl Berg ließ sich zitieren, Lie sei „ein Narr“.": ["Ida Moe", "Karl Berg"],
    "Ida Moe sagt, es regne. Karl Berg hat ein Problem: Er könnte verlieren.": ["Ida Moe"],
    "Der Steg sei alt, befand Ida Moe. „Und jetzt?“": ["Ida Moe", "Ida Moe"],
    "Der Steg sei alt, kritisiert Ida Moe. „Und jetzt?“": ["Ida Moe", "Ida Moe"],
    "Das sei kein Gericht, ermahnte Ida Moe den Zeugen.": ["Ida Moe"],
    "Ida Moe sagte, es regne. Der Steg sei alt, ein Taucher habe ihn gesehen.": ["Ida Moe", "Ida Moe"],
    "Karl Berg sang. Jens Lie sagte, es regne. Berg habe schön gesungen, sagte er.": ["Jens Lie", "Jens Lie"],
    "Karl Berg sagte, es regne. Berg habe schön gesungen, sagte er.": ["Karl Berg", None],
    "Karl Berg sagte, es regne. Der Steg sei alt, sagte er.": ["Karl Berg", "Karl Berg"],
}


@pytest.mark.parametrize("sentences", NAMES)
def test_who_goes_on(sentences: str) -> None:
    """
    Who speaks is whom the sentences are about, and whoever is told about in one is not who tells it.
    """
    assert NAMES[sentences] == [name for name, _, _ in sorted_by_place(sentences)]


def sorted_by_place(sentences: str) -> list[tuple[str | None, str, str]]:
    """
    The records in the order of their words.
    """
    return sorted(said(sentences), key=lambda one: sentences.find(one[2]))


BYWORDS = {
    "Trainer Karl Berg war müde. „So nicht“, sagte der Coach.": "Karl Berg",
    "Trainer Karl Berg war müde. „So nicht“, sagte der Stürmer.": None,
    "Trainer Karl Berg rief Jens Lie. „So nicht“, sagte der Coach.": None,
    "Trainer Karl Berg rief Stürmer Jens Lie. „So nicht“, sagte der Coach.": "Karl Berg",
    "Trainer Karl Berg rief Trainer Jens Lie. „So nicht“, sagte der Coach.": None,
    "Trainer Karl Berg rief Stürmer Jens Lie. „So nicht“, sagte der Keeper.": None,
    "Trainer Karl Berg war müde. Ein Coach kam. „So nicht“, sagte der Coach.": None,
    "„Wir warten“, sagte Ökonom Karl Berg. „Das wird teuer“, warnte der Experte.": "Karl Berg",
    "„Wir warten“, sagte Karl Berg. „Das wird teuer“, warnte der Jurist.": "Karl Berg",
    "Ein Auto traf Karl Berg. „Er lebt“, sagte der Mediziner.": None,
    "Minister Karl Berg von der SPD war müde. „So nicht“, sagte der SPD-Politiker.": "Karl Berg",
    "Minister Karl Berg (FDP) war müde. „So nicht“, sagte der Taucher.": None,
    "Minister Karl Berg (FDP) war müde. „So nicht“, sagte der SPD-Politiker.": None,
    "Minister Karl Berg von der FDP war müde. „So nicht“, sagte der SPD-Politiker.": None,
    "FDP-Minister Karl Berg war müde. „So nicht“, sagte der SPD-Politiker.": None,
    "FDP-Minister Karl Berg war müde. „So nicht“, sagte der FDP-Politiker.": "Karl Berg",
    "Ministerpräsident Karl Berg war müde. „So nicht“, sagte der SPD-Chef.": "Karl Berg",
    "CDU-Chef Karl Berg war müde. „So nicht“, sagte der SPD-Chef.": None,
    "„So nicht“, sagte Captain Tully Zumstein. „Ja“, sagte Zumstein.": "Tully Zumstein",
    "Minister Karl Berg war müde. Ein Jurist der Kammer kam. „So nicht“, sagte der Jurist.": None,
    "Eva Petit war müde. „So nicht“, sagte die Französin.": "Eva Petit",
    "Eva Petit war müde. „So nicht“, sagte die Parteilose.": "Eva Petit",
    "Karl Petit war müde. „So nicht“, sagte die Französin.": None,
}


@pytest.mark.parametrize("sentences", BYWORDS)
def test_who_is_called_by_another_word(sentences: str) -> None:
    """
    A word that tells less than an office is who speaks or is spoken of, where nobody else may be called so.
    """
    assert BYWORDS[sentences] == said(sentences)[-1][0]


FOUND = {
    "Ida Moe schilderte, wie Fahrer sie beschimpft hätten.": [
        ("Ida Moe", "wie Fahrer sie beschimpft hätten")
    ],
    "Der Steg ist alt, wie Ida Moe gesagt hat.": [("Ida Moe", "Der Steg ist alt")],
    "Ida Moe spricht von „Unsinn“, Karl Berg ging.": [("Ida Moe", "Unsinn")],
    "Ida Moe sagte, es regne. Nun soll ein Taucher den Steg prüfen.": [("Ida Moe", "es regne")],
    "Ida Moe sagte, es regne. Am Montag soll ein Taucher kommen.": [("Ida Moe", "es regne")],
    "Ida Moe sagte, es regne. Ein Taucher soll ertrunken sein.": [
        ("Ida Moe", "es regne"),
        ("Ida Moe", "Ein Taucher soll ertrunken sein"),
    ],
    "„Ja“, zitiert Ida Moe aus einem Brief.": [("Ida Moe", "Ja")],
    "„Ja“, sagte ihr Anwalt am Montag.": [("ihr Anwalt", "Ja")],
}


@pytest.mark.parametrize("sentences", FOUND)
def test_who_says_what(sentences: str) -> None:
    """
    Neither what is planned nor what was done to somebody is said, and a letter belongs to no name.
    """
    assert FOUND[sentences] == [(mention, words) for _, mention, words in said(sentences)]


NEAR = {
    "Ihre Freundin, die Taucherin Eva Lie, sagte: „So nicht.“": "Eva Lie",
    "Ihre Freundin, die Taucherin, sagte: „So nicht.“": None,
    "Ihre Freundin, die Tochter Eva Lies, sagte: „So nicht.“": None,
    "Ida Lie (46) rief: „Ja.“ Die 13-Jährige schwieg. „So nicht“, sagte sie.": None,
    "Ida Lie (46) rief: „Ja.“ Die 46-Jährige schwieg. „So nicht“, sagte sie.": "Ida Lie",
}


@pytest.mark.parametrize("sentences", NEAR)
def test_who_is_beside(sentences: str) -> None:
    """
    A phrase between commas has the name of who speaks, and "die 13-Jährige" is nobody who spoke.
    """
    assert NEAR[sentences] == said(sentences)[-1][0]


TITLED = {
    "Präsidentin Tully Zumstein ist müde. „So nicht“, sagte Zumstein.": "Tully Zumstein",
    "Norwegens Botschafter Tully Zumstein ist müde. „So nicht“, sagte der Botschafter.": "Tully Zumstein",
    "Der Chef Tully Zumstein ist müde. „So nicht“, sagte er.": "Tully Zumstein",
    "Der Verein Tully Zumstein ist müde. „So nicht“, sagte er.": None,
}


@pytest.mark.parametrize("sentences", TITLED)
def test_name_of_no_list_behind_an_office(sentences: str) -> None:
    """
    An office before two capitals that no list has makes them somebody's name, wherever they stand.
    """
    assert TITLED[sentences] == said(sentences)[-1][0]
