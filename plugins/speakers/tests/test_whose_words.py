"""
Whose name the words of a mention give, where they tell of more than one being.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


def last(text: str) -> tuple[str | None, str | None]:
    """
    Who says the last of what is said in a text, and the words that tell it.
    """
    one = PARSER.parse(text)[SPEAKERS][-1]
    return one.name, one.mention and one.mention.of(text)


@pytest.mark.parametrize(
    "who",
    [
        "Attorneys for police Officer Karl Berg",
        "Attorneys for suspect Karl Berg",
        "The mother of murder suspect Karl Berg",
        "A spokeswoman for Republican nominee Ida Moe",
        "Friends of the retired teacher Ida Moe",
        "The office of county Executive Ida Moe",
        "Supporters of embattled Mayor Karl Berg",
        "The victims of disgraced financier Karl Berg",
        "An associate of convicted sex offender Karl Berg",
        "A spokesman for contractors Nordbank Piers",
    ],
)
def test_a_description_inside_a_phrase_is_that_of_another(who: str) -> None:
    """
    The lawyer of the officer Karl Berg is not Karl Berg.
    """
    assert last(f"{who} said the pier was old.") == (None, who)
    assert last(f'"The pier was old," {who[0].lower()}{who[1:]} said.') == (None, who[0].lower() + who[1:])
    assert last(f'"The pier was old," said {who[0].lower()}{who[1:]}.') == (None, who[0].lower() + who[1:])


@pytest.mark.parametrize(
    "who",
    [
        "Deputy Secretary of State Ida Moe",
        "The head of the old council Ida Moe",
        "The minister of labor Ida Moe",
        "The chief of staff Ida Moe",
        "Bank of Oslo economist Ida Moe",
        "Board of Foreign Trade director Ida Moe",
        "Divers Without Borders director Ida Moe",
        "Friends of the Pier campaigner Ida Moe",
        "The spokesperson for the ministry Ida Moe",
    ],
)
def test_what_an_office_is_of_stands_before_its_own_name(who: str) -> None:
    """
    An office has its body or field behind it, and then the name.
    """
    assert last(f"{who} said the pier was old.") == ("Ida Moe", who)


@pytest.mark.parametrize(
    "who",
    [
        "Bank of Norway Governor Ida Moe",
        "Council of Fish Advisers Chairman Ida Moe",
        "Joint Chiefs of Staff Chairman Ida Moe",
        "University of Oslo Professor Ida Moe",
        "Minister for Salt Technology Lihua Moe",
        "NRK Representative in Norway Lihua Moe",
        "Ambassador in Norway Lihua Moe",
        "Leader of the Fishing Council Ayatollah Lihua Moe",
    ],
)
def test_a_name_ends_what_begins_with_its_body_or_office(who: str) -> None:
    """
    The governor of a bank is no bank, nor has a minister the name of what the ministry is for.
    """
    name = " ".join(who.split()[-2:])
    assert last(f"{who} said the pier was old.") == (name, who)
    assert last(f'{who} said the pier was old. "It fell," Moe said.') == (name, "Moe")


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("Bank of Norway Fish Committee", "Bank of Norway Fish Committee"),
        ("University of Oslo Hospital", "University of Oslo Hospital"),
        ("Office of Oslo Mayor Karl Berg", None),
        ("Critics of Council of Oslo Chairman Karl Berg", None),
        ("Secretary to Ida Lihua Moe", None),
        ("Representative for the Salt Divers Union", None),
    ],
)
def test_a_body_or_somebody_else_behind_a_preposition(who: str, name: str | None) -> None:
    """
    Capitals that end with a body are no person's, and the office of the mayor is not the mayor.
    """
    assert last(f"{who} said the pier was old.") == (name, who)


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("Lender Nordbank", "Nordbank"),
        ("Rival SaltJet", "SaltJet"),
        ("Publisher Harbury Books", "Harbury Books"),
        ("Lender Ida Moe", "Ida Moe"),
        ("Miller Brewing", "Miller Brewing"),
        ("Scandinavian Airline System", "Scandinavian Airline System"),
    ],
)
def test_the_trade_of_a_firm_is_none_of_its_name(who: str, name: str) -> None:
    """
    The firm is the same without it, unless the word belongs to a name.
    """
    assert last(f"{who} said the pier was old. {name} said it fell.")[0] == name
    assert last(f"{who} said the pier was old.") == (name, who)


@pytest.mark.parametrize(
    ("body", "letters", "name"),
    [
        ("Bank of Norway", "the BON", "Bank of Norway"),
        ("Bank of Norway", "the BoN", "Bank of Norway"),
        ("Ministry of Fish", "the MoF", "Ministry of Fish"),
        ("Bank of Norway", "the BoT", "BoT"),
        ("Bank of Norway", "the bon", None),
    ],
)
def test_small_words_of_a_body_are_among_its_letters(body: str, letters: str, name: str | None) -> None:
    """
    They stand there in either case.
    """
    assert last(f'The {body} met. "The pier was old," {letters} said.')[0] == name


def test_who_opens_a_headline_with_an_age_keeps_three_words() -> None:
    """
    What runs on behind a name does so without a comma.
    """
    said = 'Ida Lihua Moe, a diver, has died. "It fell," Ms. Moe said.'

    assert last(f"Ida Lihua Moe, 97, Who Ran the Old Pier of Tully, Dies\n\n{said}")[0] == "Ida Lihua Moe"


@pytest.mark.parametrize(
    ("action", "name"),
    [
        ("Ida keeps the letter.", "Ida Moe"),
        ("Ida walked home.", "Ida Moe"),
        ("The ida keeps the letter.", "Ann Hill"),
        ("The ship Ida keeps to the pier.", "Ann Hill"),
    ],
)
def test_a_given_name_with_a_verb_in_s_is_a_subject(action: str, name: str) -> None:
    """
    She is who a sentence begins with, even where the verb may be a noun.
    """
    before = 'Ida Moe lives there. "It was late," Ann Hill said.'

    assert last(f'{before}\n\n{action} "It fell," she said.')[0] == name


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("His opponent in November, Ida Moe, said the pier was old.", "Ida Moe"),
        ('His opponent in November, diver Ida Moe, said Mr. Berg "ran the pier."', "Ida Moe"),
        ("On Monday, Ida Moe, a diver, said the pier was old.", "Ida Moe"),
    ],
)
def test_a_phrase_with_a_name_behind_may_end_with_a_date(said: str, who: str) -> None:
    """
    His opponent in November is whom the words between the commas name.
    """
    assert last(said)[0] == who


@pytest.mark.parametrize(
    ("headline", "below", "name"),
    [
        ("Oslo Whistleblower Says Managers Hid Defects", "The pier was old.", None),
        ("Salt Fund Boss Says Prices Will Fall", "The pier was old.", None),
        ("Ida Fisher Says Prices Will Fall", "The pier was old.", "Ida Fisher"),
        ("Lihua Fisher Says Prices Will Fall", "Lihua Fisher spoke in Oslo.", "Lihua Fisher"),
        ("SALT CHIEF FISHER SAYS PRICES WILL FALL", "Lihua Fisher spoke in Oslo.", "Lihua Fisher"),
        ("SALT CHIEF SAYS PRICES WILL FALL", "Lihua Fisher spoke in Oslo.", None),
        ("Harbury Council Says Prices Will Fall", "The pier was old.", "Harbury Council"),
    ],
)
def test_what_somebody_is_in_a_headline_is_no_name(headline: str, below: str, name: str | None) -> None:
    """
    With capitals throughout, a word for a person ends no name, unless the text below has it.
    """
    assert last(f"{headline}\n\n{below}")[0] == name
