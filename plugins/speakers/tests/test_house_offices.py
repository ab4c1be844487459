"""
Offices as papers of many countries print them: with letters in brackets, behind a name's and before it.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


def names(text: str) -> list[str | None]:
    """
    The names of the sources in *text*, in order.
    """
    return [one.name for one in PARSER.parse(text)[SPEAKERS]]


@pytest.mark.parametrize(
    "opening",
    [
        "The Regional Commissioner (RC), Anna Dahl, said it was over.",
        "Regional Commissioner (RC) Anna Dahl said it was over.",
        "The Regional Commissioner (RC), Ms Anna Dahl, said it was over.",
        "Anna Dahl, the Regional Commissioner (RC) for Keta, said it was over.",
        "The Municipal Chief Executive (MCE) for Keta, Ms Anna Dahl, said it was over.",
        "The Police Public Relations Officer (PPRO), Anna Dahl, said it was over.",
        "The Inspector-General of Police (IGP), Anna Dahl, said it was over.",
        "The Chief of Army Staff (COAS), Anna Dahl, said it was over.",
        "The Deputy Inspector General (DIG) Anna Dahl said it was over.",
    ],
)
def test_letters_behind_an_office_stand_for_who_has_it(opening: str) -> None:
    """
    Letters in brackets are an office's where they are its own first letters.
    """
    letters = opening[opening.index("(") + 1 : opening.index(")")]
    assert ["Anna Dahl"] * 3 == names(
        f'{opening} "It rained," the {letters} said. The {letters} said it snowed.'
    )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            'The Northern Ports Authority (NPA) said so. "It rained," the NPA said.',
            "Northern Ports Authority",
        ),
        ('Ola Berg, governor of the Bank of Tork (BOT), left. "It rained," the BOT said.', "Bank of Tork"),
        ('Ola Berg (Pepe) left. "It rained," Pepe said.', "Ola Berg"),
        ('Councillor Ola Berg (XYP) left. "It rained," the XYP said.', "XYP"),
    ],
)
def test_other_letters_are_no_office(text: str, wanted: str | None) -> None:
    """
    Letters of a body are its own, and those of a party nobody's.
    """
    assert names(text)[-1] == wanted


@pytest.mark.parametrize(
    "office",
    [
        "The Chief Executive Officer of Nordbank",
        "The Chief Executive Officer (CEO) of Nordbank",
        "Director General of the Ports Authority",
        "Governor of the Central Bank of Norway",
        "Governor of the Central Bank of Norway (CBN)",
        "The Municipal Chief Executive for Keta",
    ],
)
def test_a_name_behind_a_long_office_has_it(office: str) -> None:
    """
    A name between commas behind an office is its holder, whatever capitals the office has.
    """
    assert names(f"{office}, Mr Ola Berg, said it was over.") == ["Ola Berg"]


@pytest.mark.parametrize(
    ("opening", "office"),
    [
        ("Deputy Minister of Digital Trade and Transport Ruslan Taghi said it was over.", "deputy minister"),
        ("Speaker of the Ministry of Foreign Affairs of Norway Ruslan Taghi said it was over.", "speaker"),
        ("Secretary of the President of Norway Ruslan Taghi said it was over.", "secretary"),
    ],
)
def test_an_office_runs_on_to_the_name(opening: str, office: str) -> None:
    """
    A name behind what somebody is minister or secretary of has the outer office, without a comma too.
    """
    assert names(f'{opening}\n\n"It rained," the {office} noted.') == ["Ruslan Taghi"] * 2


@pytest.mark.parametrize(
    "words",
    [
        "Norwegian mayor urges all to come.\n\nIt rained.",
        "Press secretary of Keta said it was over.",
        "Head of the Fish Board of the Ministry of Salt Zvon Arkel said it was over.",
        "Member of Parliament for South Keta Floyd Arkel said it was over.",
    ],
)
def test_an_office_is_no_name(words: str) -> None:
    """
    Words that end with an office in small letters, or begin with one, are nobody's name as a whole.
    """
    assert names(words) == [None]


@pytest.mark.parametrize("who", ["Prime Minister Tuilag Daniel Moe", "Dr Tuilag Daniel Moe"])
def test_a_name_begins_behind_its_title(who: str) -> None:
    """
    What stands between a title and a given name is a name that no list has.
    """
    assert names(f'{who} said it was over. "It rained," Moe said.') == ["Tuilag Daniel Moe"] * 2


def test_an_office_that_opens_a_sentence_is_known_behind_it() -> None:
    """
    An office without an article before a name is its holder's later on.
    """
    text = 'Director General of the Ports Authority, Femi Dahl, wept. "It rained," the Director General said.'
    assert names(text) == ["Femi Dahl"]


@pytest.mark.parametrize(
    ("opening", "noun"),
    [
        ("Ola Berg, a political analyst, said so.", "expert"),
        ("Political analyst Ola Berg said so. Karl Lie wept.", "expert"),
        ("Deputy Foreign Minister Ola Berg said so.", "diplomat"),
        ("The finance minister, Ola Berg, said so.", "official"),
        ("MP Ola Berg said so.", "lawmaker"),
        ("Detective Ola Berg said so.", "officer"),
        ("Archbishop Ola Berg said so.", "prelate"),
        ("Ambassador Ola Berg met historian Karl Lie. Berg said so.", "diplomat"),
    ],
)
def test_a_broader_word_is_who_spoke_last(opening: str, noun: str) -> None:
    """
    A word that tells less than an office does is its holder who spoke last.
    """
    assert names(f'{opening} "It rained," the {noun} added.')[-1] == "Ola Berg"


@pytest.mark.parametrize(
    "text",
    [
        'An expert wept. Political analyst Ola Berg said so. "It rained," the expert added.',
        'Ambassador Ola Berg met Karl Lie, an envoy. Berg said so. Lie wept. "It rained," the diplomat said.',
        'Detective Ola Berg said so. A neighbour said it was late. "It rained," the officer said.',
        'Mayor Ola Berg said so. "It rained," the expert said.',
        'Chancellor Ola Berg said so. "It rained," the opposition leader said.',
        'Detective Ola Berg said so. "It rained," the wounded officer said.',
        'Spokesman Ola Berg said so. "It rained," said the official, who was not named.',
        'Minister Ola Berg said so. Officials disagree. "It rained," the official said.',
        'The prosecutor, Ola Berg, said so. "It rained," the lawyer said.',
        'The Free Party (DPP) left. Director of Public Ports (DPP) Ola Berg came. "No," the DPP said.',
        'Ola Berg, a political analyst, met the mayor. "It rained," the expert said.',
    ],
)
def test_a_broader_word_may_be_somebody_else(text: str) -> None:
    """
    Where another may be called so, or nobody who spoke has the office, nobody is named.
    """
    assert names(text)[-1] is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Diver Ola Berg has been cleared. The 24-year-old said it was over.", "Ola Berg"),
        ("Ida Moe, 31, met Ola Berg (24). The 24-year-old said it was over.", "Ola Berg"),
        ("Ida Moe, 31, met Ola Berg (24). The 31-year-old said it was over.", "Ida Moe"),
        ("Ida Moe, 31, met Ola Berg (24). The 50-year-old said it was over.", None),
        ("Ola Berg, 31, wept. The 24-year-old said it was over.", None),
        ("Ola Berg met Ida Moe. The 24-year-old said it was over.", None),
        ("A 24-year-old fell. Ola Berg wept. The 24-year-old said it was over.", None),
        ("The 24-year-old Ola Berg met Ida Moe. The 24-year-old said it was over.", "Ola Berg"),
        ("Ida Moe, aged 31, met Ola Berg. The 31-year-old said it was over.", "Ida Moe"),
        ("Ida Moe said her father was ill. The 80-year-old said it was over.", None),
        ("Prosecutor Ida Moe said the man left. The 19-year-old said it was over.", None),
        ("The girl, 9, met Ida Moe. The 9-year-old said it was over.", None),
        ("A woman aged 31 met Ida Moe. The 31-year-old said it was over.", None),
        ("Ida Moe left. The 31-year-olds said it was over.", None),
        ("Ola Berg is 31. He met nobody. The 31-year-old said it was over.", None),
    ],
)
def test_an_age_is_whose_is_printed_or_who_is_alone(text: str, wanted: str | None) -> None:
    """
    "The 24-year-old" is who has that age, or the only one who is spoken of and may have it.
    """
    assert names(text)[-1] == wanted


@pytest.mark.parametrize("people", ["Mexicans", "Norwegians", "The Russians", "Rebels", "Officials"])
def test_a_people_is_nobody(people: str) -> None:
    """
    A people is no name, nor is a noun behind the dash of a dateline.
    """
    assert names(f"GARA, March 3 (Nordwire) - {people} said it was over.") == [None]


@pytest.mark.parametrize(
    "relay", ["Nordwire reports", "Nordwire informs", "Nordwire reports citing the ministry"]
)
def test_an_agency_that_passes_on_is_not_he(relay: str) -> None:
    """
    Whoever only passes on what somebody else says is not the one who speaks next.
    """
    found = PARSER.parse(f"The pier was old, Ola Berg said, {relay}. According to him, it was sold.")
    assert found[SPEAKERS][0].content[0].of(found.text) == "The pier was old"
    assert found[SPEAKERS][-1].name == "Ola Berg"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('Analysts at Holm & Partners said the results were "poor".', None),
        ('"It is over," said Holm & Partners.', "Holm & Partners"),
        ('"It is over," said Tork & Tork\'s chief executive, Ida Moe.', "Ida Moe"),
        ('"It is over," said Tork and Co.', "Tork and Co."),
        ('"It is over," said Holm, Tork and Sons Inc.', "Holm, Tork and Sons Inc."),
        ('Tork and Sons left. "It is over," said Holm and Sons, of Tully.', "Holm and Sons"),
        ('"It is over," said Barnes and Noble.', "Barnes and Noble"),
        ('In Oslo, Berg and Sons left. "It is over," said Berg and Sons.', "Berg and Sons"),
        ('Karl Berg and Co beat Tully. "It is over," said Berg.', "Karl Berg"),
        ('"It is over," said Holm Tork and Associates.', "Holm Tork and Associates"),
        ('"It is over," said Nordby Savings and Loan Association.', "Nordby Savings and Loan Association"),
        ('"It is over," said Standard and Poor\'s.', "Standard and Poor's"),
        ('"It is over," said Holm and Co analyst Ida Moe.', "Ida Moe"),
        ('"It is over," said Ida Moe of Holm Tork and Co.', "Ida Moe"),
        ('"It is over," said Ida Moe, Moe and Co chairwoman.', "Ida Moe"),
    ],
)
def test_a_firm_of_two_is_one_name(text: str, wanted: str | None) -> None:
    """
    Capitals around "&" are a firm's, and around "and" before Co, Sons and the like.
    """
    (found,) = PARSER.parse(text)[SPEAKERS]
    assert (found.name, found.candidates) == (wanted, ())


def test_who_leads_the_opposition() -> None:
    """
    "Opposition" is no name, also where no list has the given name behind it.
    """
    text = 'Leader of the Opposition Zvonar Arkel said it was over. "It rained," Mr Arkel said.'
    assert names(text) == ["Zvonar Arkel"] * 2


def test_two_offices_are_one_person() -> None:
    """
    Before "and" and another office, an office is nobody else.
    """
    assert names("Cabinet Spokesman and Minister Dr Ida Moe said it was over.") == ["Ida Moe"]


@pytest.mark.parametrize(
    ("phrase", "wanted"),
    [
        ("Speaker of the House Rep. Ola Berg (R-WI)", "Ola Berg"),
        ("Speaker of the House Ola Berg", "Ola Berg"),
        ("Adviser of House Rep. Ola Berg", None),
        ("A lawyer for House Rep. Ola Berg", None),
    ],
)
def test_a_title_behind_an_office_of_a_body_is_its_holders(phrase: str, wanted: str | None) -> None:
    """
    Two offices of one: the speaker is a representative too; an adviser is somebody else.
    """
    assert names(f'{phrase} said it was "over."') == [wanted]


@pytest.mark.parametrize("who", ["Moe", "The company", "Karl", "It"])
def test_a_firm_of_two_is_called_by_one(who: str) -> None:
    """
    Karl Moe and Co said. Moe said.
    """
    name = "Karl Moe and Co" if who != "Karl" else "Karl, Moe and Co"
    assert names(f"{name} said it was late. {who} said it was over.")[-1] == name


def test_two_firms_that_begin_and_end_alike_are_two() -> None:
    """
    The Nordby Salt Insurance Corp is not the Nordby Fish Insurance Corp.
    """
    text = "The Nordby Salt Insurance Corp left. The Nordby Fish Insurance Corp said it was late."
    assert names(text)[-1] == "Nordby Fish Insurance Corp"
