"""
A name that stands in the words for a source, and is not its name.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)

# Words that hold the name of somebody else.
OTHERS = [
    "A spokesman for President Ida Moe",
    "An aide to Governor Ida Moe",
    "A lawyer for Mr Karl Berg",
    "A source close to Prime Minister Ida Moe",
    "Opponents of Judge Ida Moe",
    "The widow of Sergeant Karl Berg",
    "A judge appointed by President Ida Moe",
    "The woman who married President Karl Berg",
    "The wife of Deputy Secretary of State Karl Berg",
    "An aide to Minister of Fish Ida Moe",
    "The son of former president Ida Moe",
    "The lawyer of journalist Karl Berg",
    "The manager of striker Karl Berg",
    "An ally of opposition leader Ida Moe",
]

# Words for somebody whose name ends them, or stands behind them.
OWN = {
    "Deputy Secretary of State Ida Moe": "Ida Moe",
    "The Secretary of State Ida Moe": "Ida Moe",
    "Assistant Secretary of Trade for Salt Affairs Ida Moe": "Ida Moe",
    "The minister of labor Ida Moe": "Ida Moe",
    "The head of security Karl Berg": "Karl Berg",
    "Chief of staff Karl Berg": "Karl Berg",
    "Former president Karl Berg": "Karl Berg",
    "A spokesman for Mayor Ida Moe, Karl Berg,": "Karl Berg",
    "The son of former president Ida Moe, Karl Berg,": "Karl Berg",
}

# Words for several people, the names that are theirs.
CROWDS = {
    '"It rained," said ministers Ida Moe and Karl Berg.': ("Ida Moe", "Karl Berg"),
    '"It rained," farmers Ida Moe and Karl Berg said.': ("Ida Moe", "Karl Berg"),
    'The brothers Karl and Olav Berg wrote: "It rained."': ("Karl", "Olav Berg"),
    '"It rained," said councillors Ida Moe (Lab) and Karl Berg (Con).': ("Ida Moe", "Karl Berg"),
    '"It rained," said Ida Moe, Karl Berg and Paul Dahl in a statement.': (
        "Ida Moe",
        "Karl Berg",
        "Paul Dahl",
    ),
    '"It rained," said Ida Moe, Karl Berg, and Paul Dahl.': ("Ida Moe", "Karl Berg", "Paul Dahl"),
    '"It rained," said farmer Ida Moe and teacher Karl Berg.': ("Ida Moe", "Karl Berg"),
    '"It rained," said Ida Moe, a baker, and Karl Berg, a farmer.': ("Ida Moe", "Karl Berg"),
    'Karl Berg and his wife, Ida, said: "It rained."': ("Karl Berg", "Ida"),
    'Ida Moe met Karl Berg. Both Moe and Berg said: "It rained."': ("Ida Moe", "Karl Berg"),
    'Ida Moe met Karl Berg. "It rained," said Presidents Moe and Berg.': ("Ida Moe", "Karl Berg"),
    "Farmer Ida Moe and teacher Karl Berg said that it rained.": ("Ida Moe", "Karl Berg"),
    '"It rained," state Senate leader Ida Moe and House Speaker Karl Berg said.': ("Ida Moe", "Karl Berg"),
    '"It rained," said Ida Moe, mayor of Oslo, and Karl Berg, mayor of Bergen.': ("Ida Moe", "Karl Berg"),
    '"It rained," wrote Ida Moe and Karl Berg of the University of Oslo.': ("Ida Moe", "Karl Berg"),
    "Ida Moe, Karl Berg and Paul Dahl said that it rained.": ("Ida Moe", "Karl Berg", "Paul Dahl"),
}

# One source with more names beside it.
SINGLE = {
    '"It rained," said Karl Berg, Oslo and Bergen correspondent.': "Karl Berg",
    '"It rained," said Karl Berg, Minister of Works and Housing.': "Karl Berg",
    '"It rained," said the Works and Housing minister Karl Berg.': "Karl Berg",
    '"It rained," said Karl Berg, and Ida Moe left.': "Karl Berg",
    "Ida Moe left and teacher Karl Berg said that it rained.": "Karl Berg",
    '"It rained," said Karl Berg, Fish and Salt Minister.': "Karl Berg",
    '"It rained," said Karl Berg, farmer and father of two.': "Karl Berg",
}


@pytest.mark.parametrize("text", CROWDS)
def test_several_people_have_no_single_name(text: str) -> None:
    """
    Two or more who say something together are candidates, each by a clean name.
    """
    one = PARSER.parse(text)[SPEAKERS][-1]

    assert one.name is None
    assert CROWDS[text] == one.candidates


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "President Karl Moe met Vice President Ida Moe. Vice President Moe said that it rained.",
            ("Karl Moe", "Ida Moe"),
        ),
        (
            "President Karl Moe met former President Ola Moe. Former President Moe said that it rained.",
            ("Karl Moe", "Ola Moe"),
        ),
    ],
)
def test_lesser_office_is_not_the_whole_one(text: str, names: tuple[str, ...]) -> None:
    """
    Whoever was president, or is the vice president, is not taken for the president of the same last name.
    """
    one = PARSER.parse(text)[SPEAKERS][-1]

    assert (one.name, one.candidates) == (None, names)


@pytest.mark.parametrize("text", SINGLE)
def test_names_beside_a_source_make_no_crowd(text: str) -> None:
    """
    Towns, ministries and those who do something else leave a source its name.
    """
    assert SINGLE[text] == PARSER.parse(text)[SPEAKERS][0].name


# Who stands in the article, an office with capitals, and who has it.
HOLDERS = [
    ("Prime Minister Ida Moe came.", "the Prime Minister", "Ida Moe"),
    ("Home Secretary Ida Moe came.", "the Home Secretary", "Ida Moe"),
    ("Ida Moe, the managing director of the dock, came.", "the Managing Director", "Ida Moe"),
    ("Attorney General Ida Moe came.", "the Attorney General", "Ida Moe"),
    ("Vice President Ida Moe came.", "the Vice President", "Ida Moe"),
    ("Secretary-General Ida Moe came.", "the Secretary-General", "Ida Moe"),
    ("Karl Berg came.", "the Managing Director, Ida Moe,", "Ida Moe"),
    ("Karl Berg came.", "Lagos State Governor, Mr. Paul Dahl,", "Paul Dahl"),
    ("Finance Minister Ida Moe came.", "the Chief Minister", None),
    ("Foreign Secretary Ida Moe came.", "the Home Secretary", None),
    ("Karl Berg came.", "the Prime Minister", None),
    ("Karl Berg came.", "the PM", None),
    ("Karl Berg came.", "the Prime Minister's Office", None),
    ("Karl Berg came.", "the Frenchman", "Karl Berg"),
    ("Karl Berg came.", "the Kenyan", "Karl Berg"),
    ("Karl Berg came.", "the Tory", None),
    ("Karl Berg came.", "the Home Office", "Home Office"),
    ("Karl Berg came.", "the Hollywood Reporter", "Hollywood Reporter"),
    ("Karl Berg came.", "the Vatican", "Vatican"),
    ("Karl Berg came.", "the FBI", "FBI"),
    ("Karl Berg came.", "Tory MP Ida Moe", "Ida Moe"),
    ("Karl Berg came.", "UN Secretary-General Zvon Arkel", "Zvon Arkel"),
    ("Maria Da Costa came.", "Da Costa", "Maria Da Costa"),
    ("Karl B. King came.", "King", "Karl B. King"),
    ("Karl Berg met Peter King.", "Peter King", "Peter King"),
]


@pytest.mark.parametrize(("came", "words", "name"), HOLDERS)
def test_office_with_capitals_is_no_name(came: str, words: str, name: str | None) -> None:
    """
    Who has an office is named where the article tells; neither an office nor a people is a name.
    """
    assert name == PARSER.parse(f'{came}\n\n"It rained," {words} said.')[SPEAKERS][-1].name


@pytest.mark.parametrize("words", OTHERS)
def test_name_of_somebody_else_is_not_the_sources(words: str) -> None:
    """
    Who is close to somebody has no name, be the speech in marks or not.
    """
    for text in (f'{words} said: "It rained."', f"{words} said that it had rained all day."):
        [one] = PARSER.parse(text)[SPEAKERS]

        assert one.name is None, text
        assert one.mention is not None


@pytest.mark.parametrize("words", OWN)
def test_name_behind_an_office_is_the_sources(words: str) -> None:
    """
    An office with a name in it, and words before a comma, leave the name to who has it.
    """
    [one] = PARSER.parse(f'{words} said: "It rained."')[SPEAKERS]

    assert one.name == OWN[words]


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("The court heard Karl Berg,", "Karl Berg"),
        ("The court heard Karl Berg -", "Karl Berg"),
        ("The court heard Mayor Karl Berg, a friend of Ida Moe,", "Karl Berg"),
        ("The court heard Karl Berg, a former adviser to Ida Moe", "Karl Berg"),
        ("The court heard Karl Berg, the owner of the Harbour Institute,", "Karl Berg"),
        ("The court has a book by Karl Berg,", "Karl Berg"),
        ("The court heard Karl Berg Jr", "Karl Berg Jr"),
        ("Ida Moe met several women", None),
        ("Candidates", None),
        ("Ida Moe met an American Muslim", None),
        ("Ida Moe met Republicans", None),
        ("Ida Moe met a friend of Karl Berg,", None),
        ("Ida Moe met a Harbour Institute diver", None),
    ],
)
def test_who_is_the_noun_before_it(before: str, name: str | None) -> None:
    """
    The name nearest to "who" is none of its own where a noun without a name leads.
    """
    text = f'Karl Berg, Ida Moe and the Harbour Institute won.\n\n{before} who called it "a war on us all".'
    (one,) = [one for one in PARSER.parse(text)[SPEAKERS] if one.quote]

    assert (one.mention and one.mention.of(text), one.name) == ("who", name)


@pytest.mark.parametrize(
    ("sentence", "who", "name"),
    [
        ('Karl Berg beat Ida Moe, who wept and called him "a crook".', "who", "Ida Moe"),
        ('Karl Berg beat Ida Moe, who was ill and called him "a crook".', "who", "Ida Moe"),
        ('Karl Berg, who beat Ida Moe, wept and called her "a crook".', "Karl Berg", "Karl Berg"),
        ('Karl Berg met the one who won, and called her "a crook".', "Karl Berg", "Karl Berg"),
        ('Karl Berg, who won, smiled, calling her "a crook".', "Karl Berg", "Karl Berg"),
    ],
)
def test_what_and_joins_to_a_relative_clause_is_that_clause_s(sentence: str, who: str, name: str) -> None:
    """
    Without a comma "and" goes on with "who"; a participle goes with the sentence.
    """
    (one,) = [one for one in PARSER.parse(sentence)[SPEAKERS] if one.quote]

    assert (one.mention and one.mention.of(sentence), one.name) == (who, name)


@pytest.mark.parametrize("source", ["a woman Karl Berg met", "the firm Karl Berg founded"])
@pytest.mark.parametrize("cue", ["said", "according to"])
def test_whom_a_name_met_is_not_the_name(cue: str, source: str) -> None:
    """
    Behind the verb, too, a name with a verb of its own is that of somebody else.
    """
    text = f'"It is over now," {cue} {source}.'
    (one,) = PARSER.parse(text)[SPEAKERS]

    assert one.mention is not None
    assert (one.mention.of(text), one.name) == (source, None)


@pytest.mark.parametrize(
    "sentence",
    [
        'The woman Karl Berg married wept. "It is over for all of us."',
        'The firm Karl Berg founded left, saying: "It is over for all of us."',
        'The woman Karl Berg married met Ida Moe and told her: "It is over for all of us."',
        'A man who knew Karl Berg had one thing to say: "It is over for all of us."',
        'The judge who jailed Karl Berg is said to have called it "a war on us all".',
        'The plan was called "a war on us all" by the woman Karl Berg married.',
        '"It rained," a man who knew Karl Berg said. "It is over for all of us," he added.',
        '"It rained," a doctor treating Karl Berg said. "It is over for all of us," he added.',
    ],
)
def test_name_inside_a_subject_does_nothing(sentence: str) -> None:
    """
    Whatever is done by a man who knew somebody is not done by whom he knew.
    """
    found = PARSER.parse(sentence)[SPEAKERS]

    assert found
    assert [one.name for one in found if one.name] == []


def test_whoever_is_made_to_say_it_says_it() -> None:
    """
    Behind a verb of making, the name before "to" stands alone.
    """
    (one,) = PARSER.parse("The end of the talks led Mayor Ida Moe to announce that the pier was shut.")[
        SPEAKERS
    ]

    assert one.name == "Ida Moe"
