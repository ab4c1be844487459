"""
Who is meant by what papers call somebody in place of a name, behind a quotation.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


def last(text: str) -> tuple[str | None, set[str]]:
    """
    Who says the last of what is said in a text, and who else it may be.
    """
    one = PARSER.parse(text)[SPEAKERS][-1]
    return one.name, set(one.candidates)


@pytest.mark.parametrize(
    ("before", "who", "name"),
    [
        ("France's Tom Hill won.", "said the Frenchman", "Tom Hill"),
        ("Tom Hill beat Karl Berg.", "the Dane said", None),
        ("Tom Hill beat Karl Berg.", "the winger said", None),
        ("Tom Hill was stabbed by a teenager.", "the 17-year-old said", None),
        ("Tom Hill taught the boy at school.", "the 12-year-old said", None),
        ("Tom Hill beat Karl Berg of Norway.", "the Norwegian said", "Karl Berg"),
        ("Tom Hill beat Norway's Karl Berg.", "the Norwegian said", "Karl Berg"),
        ("Ida Moe of Norway met Karl Berg.", "the Norwegian said", "Ida Moe"),
        ("Norwegian Ida Moe came. Karl Berg wept.", "the Norwegian said", "Ida Moe"),
        ("Norway's minister, Ida Moe, came. Karl Berg wept.", "the Norwegian said", "Ida Moe"),
        ("Norwegian Ida Moe came. A Norwegian wept.", "the Norwegian said", None),
        ("Norwegian ships, Ida Moe said, were late. Karl Berg wept.", "the Norwegian said", None),
        ("Norwegian Shipping chief Ida Moe came. Karl Berg wept.", "the Norwegian said", None),
        (
            "Norway's Karl Berg beat Ola Lie of Sweden. Berg was never in trouble.",
            "the Swede said",
            "Ola Lie",
        ),
        ("Norway's Karl Berg beat Ola Lie. Berg was never in trouble.", "the Swede said", None),
        ("Austria's Karl Berg beat Australia's Ola Lie.", "the Australian said", "Ola Lie"),
        ("England's Karl Berg beat Sweden's Ola Lie.", "the Briton said", "Karl Berg"),
        ("France's Ida Moe met France's Karl Berg. It was late.", "the Frenchman said", "Karl Berg"),
        ("France's Ola Lie met France's Karl Berg. It was late.", "the Frenchman said", None),
        ("Fish chief Karl Berg said the sea was full.", "the Italian said", "Karl Berg"),
        ("Tom Hill won.", "said the Hull winger", None),
        ("Hull winger Tom Hill won.", "said the Hull winger", "Tom Hill"),
        ("Tom Hill won.", "said the French winger", None),
        ("French forward Tom Hill won. Karl Berg left.", "said the French winger", "Tom Hill"),
        ("Tom Hill won.", "said the goalkeeper", None),
        ("Karl Berg won. Tom Hill praised the horse.", "said the jockey", None),
        ("Karl Berg won gold. Tom Hill has coached him.", "said the swimmer", None),
        ("Tom Hill hit two men.", "the cyclist said", None),
        ("Tom Hill hit two walls.", "the cyclist said", "Tom Hill"),
        ('"It was late," Tom Hill said. His friend Ola left.', "the winger said", None),
        ("Tom Hill came.", "said the Democrat", None),
        ("Tom Hill won.", "said the striker", "Tom Hill"),
        ("Tom Hill won.", "said the 26-year-old midfielder", "Tom Hill"),
        ("Tom Hill won.", "said the Wales international", "Tom Hill"),
        ("Ida Moe won.", "said the actress", "Ida Moe"),
        ('"It was late," Tom Hill said. The boat left.', "the winger said", "Tom Hill"),
        ("Ida Moe won.", "said the Frenchman", None),
        ("Tom Hill won.", "said the nurse", None),
        ("Tom Hill won.", "said the Norwegians", None),
        ("Coach Tom Hill won.", "said the striker", None),
        ("Tom Hill won, and a Frenchman wept.", "said the Frenchman", None),
        ('"It was late," Tom Hill said. Then Karl Berg\'s boat left.', "the winger said", None),
        ('"It was late," a friend said.', "the winger said", None),
    ],
)
def test_a_description_is_who_the_words_before_are_about(before: str, who: str, name: str | None) -> None:
    """
    A people, an age or a place in a team is that of the subject of the sentence before, or of who spoke last.
    """
    assert last(f'{before} "We did it," {who}.') == (name, set())


def test_a_description_that_opens_a_sentence_tells_nobody() -> None:
    """
    There it may be somebody whom the text comes to next.
    """
    assert last("Tom Hill won. The striker said it was late.")[0] is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Chief Executive Officer Ida Moe came. The CEO said it was late.", "Ida Moe"),
        ("Attorney General Ida Moe came. The AG said it was late.", "Ida Moe"),
        ("Attorney General Ida Moe and Adjutant General Ola Lie came. The AG said it was late.", None),
        ("The Rev. Karl Berg of Trinity Church said it was late.", "Karl Berg"),
        ("The National Hurricane Center in Oslo said it was late.", "National Hurricane Center"),
        ("The mayor of Fish Center in Oslo said it was late.", None),
        ("Attorney General Ida Moe met the Associated Group, or AG. The AG said it was late.", None),
        ("Attorney General Ida Moe met the Salt Group, or SG. The AG said it was late.", "Ida Moe"),
        ("Managing Director Ida Moe met Dr Ann Lie, MD, there. The MD said it was late.", None),
        ("Managing Director Ida Moe met Dr Ann Lie there. The MD said it was late.", "Ida Moe"),
    ],
)
def test_letters_and_places_beside_a_name(text: str, name: str | None) -> None:
    """
    The first letters of an office stand for its holder, and a church or a town does not hide who speaks.
    """
    assert last(text)[0] == name


def test_nobody_is_of_two_peoples_or_ages() -> None:
    """
    Whoever was the Swede is no Norwegian, and of one age alone.
    """
    beaten = "Norway's Karl Berg beat Sweden's Ola Lind. "
    spoke = f'{beaten}"It was hard," the Swede said. "I served badly," the Norwegian said.'
    robbed = 'Karl Berg was robbed. "He had a knife," the 70-year-old said. "I ran," the 19-year-old said.'
    played = 'Karl Berg shot. "He touched me," the striker said. "I did not," the goalkeeper said.'

    assert [one.name for one in PARSER.parse(spoke)[SPEAKERS]] == ["Ola Lind", "Karl Berg"]
    assert [one.name for one in PARSER.parse(robbed)[SPEAKERS]] == ["Karl Berg", None]
    assert [one.name for one in PARSER.parse(played)[SPEAKERS]] == ["Karl Berg", None]


def test_a_description_of_somebody_without_a_name_is_nobody_elses() -> None:
    """
    Once the winger is somebody whom nothing names, no later winger is told by the words before.
    """
    scored = 'Karl Berg scored. "It was a good ball," the winger said.'
    tired = f'The winger made way for Karl Berg. "I was tired," the winger said. {scored}'

    assert [one.name for one in PARSER.parse(tired)[SPEAKERS]] == [None, None]
    assert [one.name for one in PARSER.parse(scored)[SPEAKERS]] == ["Karl Berg"]


@pytest.mark.parametrize(
    "text",
    [
        '"It was late," beamed Ida Berg, 26. "The bus had gone."',
        '"It was late," bawled Ida Berg, 26. "The bus had gone."',
        "Gestern sprach Er In De, so die Parteivorsitzende",
        'e,\n  "n>.\n<her speech "a',
        'View Told Moe The From Hill" Was That Pier Berg\'S Old. "The',
    ],
)
def test_odd_sentences_lose_no_field(text: str) -> None:
    """
    A clause that a sentence does not have, and a word without letters, raise nothing.
    """
    assert PARSER.parse(text)[SPEAKERS] is not None
