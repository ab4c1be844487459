"""
Kinds of quotations: what is said, what is a name, what is only a word.
"""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse._model.records import QuoteKind
from newsparse._reading import kinds, quotes, scenes
from newsparse._reading.quotation_words import words

SPEECH = [
    "Ida Moe: “It is over.”",
    "“It is over”, Ida Moe said.",
    '"Absolutely", Moe answered.',
    '"We will not sell the mill," the miller said.',
    '"Nonsense," said Ida Moe.',
    "Asked about rain, he said: “Soon.”",
    "Der Verein wies die Klage als „Unverschämtheit“ zurück, sagte Moe.",
    "Die Ministerin wies dies am Rand der Messe als „Unverschämtheit“ zurück.",
    "Moe lehnte den Plan als „Unsinn“ ab.",
    "Moe warf dem Rat „Feigheit“ vor.",
    "Kritiker hatten den Damm als „Grab des Jahrhunderts“ bezeichnet.",
    "The mayor spoke of what he called “a quiet disaster” in the hills.",
    'The minister called the plan "a total disaster" for the valley.',
    'Her lawyer described it as "reckless" and "absurd" on Monday.',
    "She warned that the dam was “near its end” and could break.",
    '"Who opened the gate?" he asked.',
    "He accused the council of ''hiding the bill'' from the voters.",
    "According to the report, the bridge “was never inspected.”",
    '"It was late and nobody knew where the boats had gone in the storm."',
    "„Wir bauen die Brücke“, sagte der Bürgermeister.",
    "„Ein Kompromiss“, sagte der Bürgermeister.",
    "Der Sprecher nannte den Vorwurf „völlig absurd“.",
    "Moe sagte, das sei der „Gipfel“.",
    "Die Ministerin nannte das am Rande der Messe „einen Witz“.",
    'He posted on the wall: "Safe. Sad."',
    "Moe sprach am Montag von der „Schande“.",
    "Die Brücke sei „nicht mehr sicher“, so der Prüfer.",
    "Das Gesetz sei ein „Frontalangriff auf das Eigentum“, sagte der Verein.",
    "«Nous partirons demain», a déclaré le maire.",
    "„Das ist falsch!“, rief sie.",
    "«Мы построим мост», сказал мэр.",
    "“Körpünü tikəcəyik”, nazir deyib.",
    "市长说：「我们明天修桥，请大家放心。」",
    "“We have a plan,” the letter read.",
    "The crowd chanted “no more dams” outside the hall.",
]
TITLES = [
    'The law "On Rivers and Lakes" was signed in May.',
    'He met them at the "Northern Trade Forum 2031" in Lusaka.',
    'The theme of the fair is "Small farms and large markets as one road to common wealth."',
    "She starred in the film “The Long Field” in 2019.",
    'They laid flowers at the "Flame of Memory" monument.',
    "The novel, titled “What nobody told me about the sea”, was printed twice.",
    "The band played ''Harbour Lights'' twice.",
    "Das Schiff „Abendstern“ liegt im Hafen.",
    "Das berichtete die Zeitung „Nordblick“.",
    "Moe legte im Hafen mit dem Schiff „Abendstern“ ab.",
    "Moe stellte die Zeitung „Nordblick“ vor.",
    "„Der Nordblick“, eine Zeitung vom Ort, berichtete es.",
    "Das sagte sie dem „Nordblick“ am Montag.",
    "Der Steg, sagte Moe der „Hafenzeitung“, sei alt.",
    "Ola Moe sagte der „Hafenzeitung“, der Steg sei alt.",
    "Ola Moe sagte dem „Nordblick“: Der Steg ist alt.",
    "Die Demonstration stand unter dem Motto „Brot statt Beton für alle, und zwar sofort“.",
    "Laut „Nordblick“ steigt der Preis.",
    "Wie „nordblick online“ berichtet, steigt der Preis.",
    "Le film «La Longue Route» sort jeudi.",
    "他读了《江上的雨》。",
    "Moe, said Roe, a co-author of “Those Who Stayed: Three Winters in the Valley of Salt,” was glad.",
    "The opera, she said, was called “Salt Road” and ran for a year.",
    "In der Ausgabe des Wochenmagazins „talblick“ für den Mai steht es anders.",
    "Er sagte, der Dichter schrieb unter dem Namen „Ole Nebel“.",
    "Das Stück, sagte er, heißt „Salzweg“ und lief ein Jahr.",
    "Ein Verein mit dem Namen «Abendrot» zahlte die Hälfte.",
    'On the station\'s "Morning Hour" the two met again.',
    "The ferry “Kestrel 4” was late.",
    "„Kestrel Air AG“ fliegt wieder.",
    "Die „Nordwind“-Kampagne begann gestern.",
]
TERMS = [
    'John "Shorty" Brown was elected mayor in May.',
    'Elias Rune "The King" Moe died in Lusaka.',
    'She was nicknamed "Magic" at school.',
    'The boxer, dubbed "the Beast" by fans, lost.',
    'The word "freedom" stands there twice.',
    'The acronym "NATO" stands for a treaty.',
    'Der Begriff „Nordwind“ steht in keinem Wörterbuch.',
    'A "Yes" vote would end the union.',
    'The "Leave" campaign won in Lusaka.',
    'The "road maps" are drawn up for six towns.',
    "The so-called “green kites” are made of paper.",
    "She said that so-called “night markets” from the valley would open.",
    "He said the crew used what sailors call a “cat's paw” to hold the rope.",
    "The well, which shepherds now call “the mirror”, was noted in 1911.",
    'The tower, known as "Old Agnes," was said to lean.',
    'He said the bridge had been named the "Long Wait" by the drivers.',
    'The bank said a "grey Tuesday" some had feared would not come.',
    "Dies nennt man einen „Aktiensplit“, sagte sie.",
    "Le pont est surnommé la « Grande Patience » par les pêcheurs.",
    "Die sogenannten „Tagesgäste“ zahlen nichts.",
    "Such 'dry ports' are built inland.",
    "The word “harbour” has six letters.",
]  # fmt: skip


@pytest.mark.parametrize("text", SPEECH)
def test_speech(text: str) -> None:
    """
    Words that somebody says, writes or shouts are speech, whole sentences and fragments.
    """
    assert {QuoteKind.SPEECH} == {quote.kind for quote in quotes.find(text, 0, len(text))}


@pytest.mark.parametrize("text", TITLES)
def test_title(text: str) -> None:
    """
    Works, laws, events, ships, papers and firms are titles.
    """
    assert [QuoteKind.TITLE] == [quote.kind for quote in quotes.find(text, 0, len(text))]


@pytest.mark.parametrize("text", TERMS)
def test_term(text: str) -> None:
    """
    Scare quotes, a word as a word and what something is called by are terms.
    """
    assert [QuoteKind.TERM] == [quote.kind for quote in quotes.find(text, 0, len(text))]


def test_nickname_is_no_speech() -> None:
    """
    A single word between a first name and a surname is a nickname.
    """
    text = 'The race was won by Ola "Storm" Berg, who said little.'

    assert QuoteKind.SPEECH not in {quote.kind for quote in quotes.find(text, 0, len(text))}


def test_rule_names_the_reason_that_weighed_most() -> None:
    """
    The rule of a quotation is one of the reasons, so that `explain` can say why.
    """
    rules = [quotes.find(text, 0, len(text))[0].rule for text in (*SPEECH, *TITLES, *TERMS)]

    assert set(rules) <= kinds.REASONS | {"paragraphs", "left open", "book marks"}
    assert "label" in kinds.REASONS


def test_words_are_small_and_apart() -> None:
    """
    Every list has words, in small letters; what names a thing is no verb of saying.
    """
    lists = words()

    assert all(
        name and name == {word.lower() for word in name} for name in attrs.astuple(lists, recurse=False)
    )
    assert not lists.cues & lists.named_things
    assert not lists.cues & (lists.naming | lists.determiners)


@given(before=st.text(max_size=200), after=st.text(max_size=200), mark=st.sampled_from('"“„«‘'))
def test_any_neighbourhood_has_reasons_that_weigh(before: str, after: str, mark: str) -> None:
    """
    Whatever stands around a quotation, a kind is given, and by a reason that has a weight.
    """
    text = f"{before}{mark}rain{mark}{after}"
    start = len(before)
    kind, rule = kinds.kind(text, (start, start + 6), (start + 1, start + 5), mark, (start - 5, True))

    assert rule in kinds.REASONS
    assert kind is QuoteKind.SPEECH or kind in (QuoteKind.TITLE, QuoteKind.TERM)


@pytest.mark.parametrize(
    ("lead", "sentence"),
    [
        ("It rained. He said ", "He said"),
        ("He paid 3.5 million, said ", "He paid 3.5 million, said"),
        ('"No." She ', "She"),
        ("One\nTwo ", "Two"),
        ("Why? ", ""),
        ("", ""),
    ],
)
def test_sentence_before(lead: str, sentence: str) -> None:
    """
    The sentence before a quotation begins after the last end mark that a blank follows.
    """
    text = f"{lead}“rain”"
    scene = scenes.scene(text, (len(lead), len(text)), (len(lead) + 1, len(text) - 1), "“", words())

    assert sentence == scene.lead
