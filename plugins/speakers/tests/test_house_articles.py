"""
Whole articles as newsrooms of many countries write them, and who says what is quoted in each.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)

COUNTY = """Governor Wanjiku Kariuki has put on notice health workers who refer patients to clinics they own.

"You cannot tell mama mboga to buy medicine from your shop across the road," said Ms Kariuki.

But union branch secretary Moses Kiplagat dismissed the claims and challenged the governor to name names.

"Let her pay our arrears first," Mr Kiplagat told the Daily Lantern on phone.

Interior PS Purity Wambugu, who was present, said reservists had been deployed.

"Leaders should stop politicising blood," said Dr Wambugu.

"I have been coming here since Monday," said Esther Njoki, 64, who was nursing a swollen leg."""

COURT = """A jury on Thursday convicted a former band director of stealing from a booster club.

"You will address counsel, sir, not the audience," Judge Loretta Haines said.

Booster club president Dana Pruitt wept after the verdict.

"It was bake sales," she said. "It was 50 cents at a time."

Juror No. 7, a retired machinist, said the panel took just 40 minutes.

"The boat did it," he said.

Speaking outside court, Det Con Lisa Harle, of Marlow Police, praised the family.

She said: "Nothing will give them back their peace of mind." """

GEARS = """Tiny gears may help the insects jump, researchers report today.

"Engineers think they invented gears," says co-author Rosalind Achterberg, a biomechanist in Groningen.

Jun Watabe, a roboticist at an institute in Fukuoka, Japan, who was not involved, calls it "jaw-dropping".

"At that scale, friction does what it likes," he says."""

BILL = """A compromise over the rail bill collapsed late on Tuesday.

Committee chairman MK Liav Ohayon said the vote would go ahead "with her or without her."

"I waited 40 minutes for MK Tzur to find her glasses," Ohayon told the Courier.

"They gave us a bus stop," said coalition MK Merav Tzur.

Minister H.E. Maryam Al Kaabi visited the committee. "It is an imperative," Al Kaabi said.

His Highness Sheikh Jassim bin Khalid Al Mansoori came too. "I leave with questions," Sheikh Jassim said."""

FIRM = """Petrakis Robotics, Inc., a pioneer in kitchens, today announced a loss. It called this "a pause."

"We are sold out," said spokesman Karl Dahl in a note to clients.

Petrakis called the rumours "a soup of nonsense."

"Nobody has thanked us," the Ohio Republican Ida Moe, a shareholder, said."""

ARTICLES = {
    "a county": (
        COUNTY,
        ["Wanjiku Kariuki", "Moses Kiplagat", "Purity Wambugu", "Esther Njoki"],
    ),
    "a court": (
        COURT,
        ["Loretta Haines", None, None, None, "Lisa Harle"],
    ),
    "science": (GEARS, ["Rosalind Achterberg", "Jun Watabe", "Jun Watabe"]),
    "parliament": (
        BILL,
        ["Liav Ohayon", "Liav Ohayon", "Merav Tzur", "Maryam Al Kaabi", "Jassim bin Khalid Al Mansoori"],
    ),
    "a firm": (
        FIRM,
        [None, "Karl Dahl", "Petrakis Robotics, Inc.", "Ida Moe"],
    ),
}


@pytest.mark.parametrize(("text", "names"), ARTICLES.values(), ids=ARTICLES)
def test_quotations_of_an_article(text: str, names: list[str | None]) -> None:
    """
    Every quotation has the full name of who says it, where the article tells.
    """
    assert [one.name for one in PARSER.parse(text)[SPEAKERS] if one.quote is not None] == names


# What leads to "he" or "she", and who that is.
LEADS = {
    "a name of both": ("President Dana Berg wept.\n\n", "he", "Dana Berg"),
    "a name of both, behind a woman": ("President Dana Berg wept.\n\n", "she", None),
    "somebody who is new": ("Tavita Leota wept.\n\n", "she", None),
    "a town that is new": ("Green Harbour closed.\n\n", "she", "Ida Moe"),
    "a woman": ("Eva Berg wept.\n\n", "she", "Eva Berg"),
    "a man": ("Karl Berg wept.\n\n", "she", "Ida Moe"),
    "somebody's mother": ("Karl's mother Ulla, 90, wept.\n\n", "she", None),
    "one of several": ("One of the victims told us that it froze.\n\n", "she", None),
    "a number": ("Juror No. 7 said that it froze.\n\n", "she", None),
    "a number of people": ("6,000 workers said that it froze.\n\n", "she", "Ida Moe"),
}


@pytest.mark.parametrize(("before", "words", "name"), LEADS.values(), ids=LEADS)
def test_subject_before_is_who_goes_on(before: str, words: str, name: str | None) -> None:
    """
    Whoever is new and the subject of the sentence before is "he", or may be "she"; a man or a town is not.
    """
    *_, one = PARSER.parse(f'"No," Ida Moe said.\n\n{before}"Yes," {words} said.')[SPEAKERS]

    assert one.name == name


SUBJECTS = [
    ("Ola Moe, a diver in Oslo, Norway, who was not there, said it rained.", ["Ola Moe"]),
    ("Ola Moe, of Salt Lake Town, New Norway, who is 40, says it is old.", ["Ola Moe"]),
    ("The mayor of Oslo, Ida Berg, who was not there, said it rained.", ["Ida Berg"]),
    ("Ola Moe, having met Ida Berg, who is 40, said it rained.", ["Ola Moe"]),
    ("But reacting to this, the mayor, Ida Berg, left, adding that it rained.", ["Ida Berg"]),
    ("Moving boats, Ida Berg left, adding that it rained.", ["Ida Berg"]),
]


@pytest.mark.parametrize(("text", "names"), SUBJECTS)
def test_subject_before_a_place(text: str, names: list[str]) -> None:
    """
    The country behind a town is not who speaks, nor is what a sentence that opens with a participle tells of.
    """
    assert [one.name for one in PARSER.parse(text)[SPEAKERS]] == names


NO_SPEECH = [
    '"No," Moe said during a press briefing in Oslo.',
    '"No," Moe said after 1,203 proclaimed offenders left.',
    'Moe said that a drill dubbed "Storm 3" had begun.',
]


@pytest.mark.parametrize("text", NO_SPEECH)
def test_nouns_and_names_of_things_report_nothing(text: str) -> None:
    """
    A briefing, proclaimed offenders and a drill dubbed "Storm 3" say nothing.
    """
    assert [one.mention.of(text) for one in PARSER.parse(text)[SPEAKERS] if one.mention] == ["Moe"]
