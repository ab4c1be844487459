"""
A noun for something said, whose owner is named: dismissed Hill's claim that it was "a mess".
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


def quoted(text: str) -> list[str | None]:
    """
    Who says each quotation of *text*.
    """
    return [one.name for one in PARSER.parse(text)[SPEAKERS] if one.quote is not None]


@pytest.mark.parametrize(
    "words",
    [
        'dismissed Ola Lie\'s claim that taxes made him "smart."',
        'dismissed Ola Lie\'s claim that the tax was "smart."',
        'responded to Ola Lie\'s claim that it made him a "smart" man.',
        'responded to Ola Lie\'s offer to make an "exception" to the ban.',
        'mocked Ola Lie\'s promise to "go home."',
        'laughed off Ola Lie\'s suggestion that he "go home."',
        'brushed aside Ola Lie\'s pledge to be "neutral" in the row.',
        'found no fault with Ola Lie\'s claim that Tom Dahl "lied" about it.',
    ],
)
def test_a_quotation_inside_a_claim_is_its_owner_s(words: str) -> None:
    """
    Whoever dismisses a claim does not say what stands in it.
    """
    assert quoted(f"Late\n\nKarl Moe {words}") == ["Ola Lie"]


@pytest.mark.parametrize(
    "words",
    [
        'called Ola Lie\'s claim that it rained "a mess."',
        'dismissed Ola Lie\'s claim that it rained as "a mess."',
        'greeted Ola Lie\'s promise to quit with "Good riddance."',
        'responded to Ola Lie\'s claim that it rained with a terse "No."',
        'responded to Ola Lie\'s claim that it rained: "No, it did not."',
        'said Ola Lie\'s offer to resign was "a stunt."',
        'said Ola Lie\'s claim that taxes fell was "a mess."',
        'told reporters after Ola Lie\'s remarks that "it is dry."',
        'found Ola Lie\'s claim that the boat sank "hard to believe."',
        'answered Ola Lie\'s claim that she lied by saying it was "a smear."',
        'countered Ola Lie\'s claim that she lied by telling divers it was "a smear."',
    ],
)
def test_a_quotation_about_a_claim_is_not_its_owner_s(words: str) -> None:
    """
    Whoever judges a claim says in quotation marks what he thinks of it.
    """
    assert quoted(f"Late\n\nKarl Moe {words}") == ["Karl Moe"]


@pytest.mark.parametrize(
    ("behind", "who"),
    [
        ("Karl Berg recalled Tom Hill saying.", "Tom Hill"),
        ("Karl Berg recalled the mayor telling him.", "Ola Lie"),
        ("Karl Berg recalled his brother telling him.", None),
        ("Karl Berg remembers him saying.", None),
        ("Karl Berg recalled.", "Karl Berg"),
        ("Karl Berg recalled the dog barking.", "Karl Berg"),
        ("Karl Berg recalled the children crying.", "Karl Berg"),
    ],
)
def test_whoever_is_recalled_saying_it_speaks(behind: str, who: str | None) -> None:
    """
    Behind a quotation too, whoever heard it does not say it.
    """
    assert quoted(f'Late\n\nMayor Ola Lie left. "It is late," {behind}') == [who]


@pytest.mark.parametrize("opening", ["In response to", "Despite", "After"])
def test_a_claim_at_the_beginning_keeps_its_quotation(opening: str) -> None:
    """
    Whoever speaks behind it says what follows.
    """
    words = f'{opening} Ola Lie\'s claim that it was "late," Karl Berg said it was "early."'

    assert sorted(map(str, quoted(f"Late\n\n{words}"))) == ["Karl Berg", "Ola Lie"]


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ('accused Tom Hill of saying it was "late."', "Tom Hill"),
        ('slammed Tom Hill as lazy for suggesting it was "late."', "Tom Hill"),
        ('mocked Tom Hill for calling himself "king of the pier."', "Tom Hill"),
        ('thanked Tom Hill for saying it was "late."', "Tom Hill"),
        ('condemned him for saying it was "late."', None),
        ('praised Tom Hill for showing "some courage."', "Karl Berg"),
        ('was criticized for saying it was "late."', "Karl Berg"),
        ('apologised to Tom Hill for saying it was "late."', "Karl Berg"),
        ('faced criticism for saying it was "late."', "Karl Berg"),
        ('rejected the idea of saying it was "late."', "Karl Berg"),
    ],
)
def test_whoever_is_blamed_for_saying_it_said_it(words: str, who: str | None) -> None:
    """
    The object of a reproach, or of praise, does what the participle behind "for" and "of" tells.
    """
    assert quoted(f"Late\n\nKarl Berg {words}") == [who]


def test_that_somebody_is_recalled_saying_it_is_no_report() -> None:
    """
    Behind a quotation "him saying" is nothing that whoever recalls it said.
    """
    text = 'Late\n\nMayor Ola Lie left. "It is late," Karl Berg recalled the mayor telling him.'

    assert [one.quote is None for one in PARSER.parse(text)[SPEAKERS]] == [False]


def test_an_owner_begins_behind_a_preposition() -> None:
    """
    Only "of" is inside the words of a genitive, or a small word between names.
    """
    for words, owner in [
        ("There was no word on Ida Moe's claim that it rained.", "Ida Moe's"),
        ("The chairman of Nordbank's claim that it rained was wrong.", "The chairman of Nordbank's"),
        ("The Institute for Divers's claim that it rained was wrong.", "The Institute for Divers's"),
    ]:
        text = f"Late\n\n{words}"
        mentions = [one.mention.of(text) for one in PARSER.parse(text)[SPEAKERS] if one.mention is not None]
        assert owner in mentions
