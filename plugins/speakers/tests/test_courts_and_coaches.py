"""
Forms that courts, sports pages and papers of other countries print often.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS, Attribution

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


def quoted(text: str) -> Attribution | None:
    """
    The attribution of the last quotation of *text*.
    """
    found = [one for one in PARSER.parse(text)[SPEAKERS] if one.quote is not None]
    return found[-1] if found else None


@pytest.mark.parametrize(
    "words",
    [
        'Ida Moe said the diver Karl Berg had told one workmate: "You will be cold soon."',
        'Ida Moe said that Karl Berg told her, "You will be cold soon."',
        'Ida Moe testified that Karl Berg asked the old man: "Are you cold?"',
    ],
)
def test_what_somebody_is_said_to_have_told_is_that_ones(words: str) -> None:
    """
    A quotation behind whom it was told is that of who told it.
    """
    one = quoted(words)

    assert one is not None
    assert one.name == "Karl Berg"


@pytest.mark.parametrize(
    "words",
    [
        'Ida Moe said that Karl Berg was "cold".',
        'Ida Moe told the old diver: "You will be cold soon."',
        'Ida Moe said she was "cold", as Karl Berg told the old diver.',
    ],
)
def test_who_says_it_all_keeps_a_quotation_inside(words: str) -> None:
    """
    What is told behind a quotation, or nothing, leaves it to the first one who speaks.
    """
    one = quoted(words)

    assert one is not None
    assert one.name == "Ida Moe"


def test_coming_from_behind_is_no_statement() -> None:
    """
    A quotation before "came from" has its source there only where it is called a statement.
    """
    hailed = quoted('Coach Ida Moe hailed a "huge heart" after Harwick came from three down to win.')
    stated = quoted('A "very full" statement came from Ida Moe.')

    assert hailed is not None
    assert hailed.name == "Ida Moe"
    assert stated is not None
    assert stated.name == "Ida Moe"


def test_who_is_accused_does_not_speak() -> None:
    """
    A participle behind somebody, with what it is about, says nothing; with whom, it does.
    """
    assert quoted('A diver accused of theft sent a "cold" letter to Ida Moe.') is None
    accusing = quoted('Ida Moe accused Karl Berg of "theft".')

    assert accusing is not None
    assert accusing.name == "Ida Moe"


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("A Bench of Justices Karl Berg and Ida Moe", None),
        ("A Bench of Chief Justice Karl Berg and Justice Ida Moe", None),
        ("The Fish Centre at the Salt Institute and Nordbank Institution", None),
        ("The Centre for Law and Order", "Centre for Law and Order"),
        ("Justice Ida Moe", "Ida Moe"),
    ],
)
def test_those_whom_a_body_is_made_of_do_not_speak(source: str, name: str | None) -> None:
    """
    What is of two names is neither of them.
    """
    (one,) = PARSER.parse(f"{source} said it was late.")[SPEAKERS]

    assert one.name == name


@pytest.mark.parametrize(
    ("label", "count"),
    [("NEW HARWICK", 0), ("HARWICK", 0), ("NATO", 1), ("UNESCO", 1), ("Ida Moe", 1), ("IDA MOE", 1)],
)
def test_a_town_before_a_colon_does_not_speak(label: str, count: int) -> None:
    """
    One name in capitals, where the text of an article begins, is where it is from.
    """
    text = f"Old pier to close\n\n{label}: The old pier is to close for the winter.\n\nIt snowed."

    assert len(PARSER.parse(text)[SPEAKERS]) == count


def test_capitals_before_several_colons_speak() -> None:
    """
    In a transcript they are who speaks.
    """
    text = "HARWICK: The pier is cold.\n\nIDA MOE: It is.\n\nHARWICK: It snows.\n\nIDA MOE: It does."

    assert {one.name for one in PARSER.parse(text)[SPEAKERS]} == {"HARWICK", "IDA MOE"}


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Karl Berg was dismissed in May after a row with the old mayor of Harwick.", 0),
        ("Karl Berg was condemned for lying to the old mayor of Harwick.", 1),
    ],
)
def test_what_was_done_to_somebody_is_not_told(words: str, count: int) -> None:
    """
    A verb of judging in the passive tells something only with what is judged.
    """
    assert len(PARSER.parse(words)[SPEAKERS]) == count


@pytest.mark.parametrize(
    ("between", "name"),
    [
        ("His deputy, Ida Moe, nodded.", "Ida Moe"),
        ("The old school's head, Ida Moe, was not so sure.", "Ida Moe"),
        ("His deputy nodded to Ida Moe.", "Karl Berg"),
        ("His boat, Ida Moe, sank.", "Karl Berg"),
        ("His friend, Ida Moe, was killed in May.", "Karl Berg"),
        ("His boss, Ida Moe, sacked him.", "Karl Berg"),
        ("The victim, Ida Moe, was 34.", "Karl Berg"),
        ("The school opened in 1990.", "Karl Berg"),
    ],
)
def test_a_name_behind_an_office_goes_on(between: str, name: str) -> None:
    """
    A quotation alone belongs to whom the sentence before names between commas.
    """
    one = quoted(f'"It is cold," said Karl Berg. {between} "We have had the same boat since March."')

    assert one is not None
    assert one.name == name


def test_a_letter_ends_a_sentence_before_a_quotation() -> None:
    """
    Gate C. ends it.
    """
    one = quoted('Karl Berg said they begged divers not to open Gate C. "They were ignored," he said.')

    assert one is not None
    assert (one.kind.value, one.name) == ("direct", "Karl Berg")


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("founder and chief executive Ida Moe", "Ida Moe"),
        ("chief executive and founder Ida Moe", "Ida Moe"),
        ("Norwegian journalist and author Ida Moe", "Ida Moe"),
        ("the founder and chief executive Ida Moe", "Ida Moe"),
        ("the Works and Housing minister Ida Moe", "Ida Moe"),
        ("the mayor and Ida Moe", None),
        ("the Fish Board and Nordbank", None),
        ("both Mr. Berg and Ms. Moe", None),
    ],
)
@pytest.mark.parametrize("form", ['"It is cold," {} said.', "{} said it was cold."])
def test_two_offices_are_one_source_and_two_names_are_none(source: str, name: str | None, form: str) -> None:
    """
    Offices joined before a name are all its own; an office, or a name, and another name are two.
    """
    (one,) = PARSER.parse(form.format(source if form[0] == '"' else source[0].upper() + source[1:]))[SPEAKERS]

    assert one.name == name
    assert one.mention is not None
    if name:
        assert one.mention.of(form.format(source)).lower() == source.lower()


def test_he_may_be_named_behind_what_he_is() -> None:
    """
    One victim, retired driver Karl Berg, is whom the sentence is about.
    """
    one = quoted(
        '"No," said Paul Lie.\n\nOne victim, retired bus driver Karl Berg, 84, spent nine days at home. '
        'He told the board: "I thought I was safe."'
    )

    assert one is not None
    assert one.name == "Karl Berg"


@pytest.mark.parametrize(
    ("opening", "rule"), [("Ida Moe said: ", "before"), ('"It is cold," Ida Moe said. ', "carried on")]
)
def test_a_quotation_of_several_paragraphs_keeps_its_verb(opening: str, rule: str) -> None:
    """
    Its later paragraphs do not make another source of it, and nothing is reported besides.
    """
    words = f'{opening}"The pier fell in March.\n\n"We had warned them twice.\n\n"I would like to know why."'
    *before, one = PARSER.parse(f"{words}\n\nIt snowed.")[SPEAKERS]

    assert (one.rule, len(one.content)) == (rule, 3)
    assert one.cue is not None
    assert all(each.quote is not None for each in before)


@pytest.mark.parametrize("behind", ["she added", "Moe said on Monday"])
def test_who_speaks_behind_the_last_paragraph_reports_nothing_more(behind: str) -> None:
    """
    The whole quotation is recorded, and no part of it twice.
    """
    words = f'Ida Moe said: "The pier fell in March.\n\n"We had warned them twice," {behind}.'
    (one,) = PARSER.parse(words)[SPEAKERS]

    assert (one.name, len(one.content)) == ("Ida Moe", 2)


@pytest.mark.parametrize(
    ("behind", "name"),
    [
        ("Her husband Karl said the boat had left.", "Ida Moe"),
        ("The mayor said it was late.", "Ida Moe"),
        ("Paul Lie said he had heard.", "Ida Moe"),
        ("Paul Lie asked the old diver.", "Paul Lie"),
        ("Paul Lie asked the man who had left.", "Paul Lie"),
        ("Paul Lie said the other day.", "Paul Lie"),
        ("Paul Lie said as he left.", "Paul Lie"),
    ],
)
def test_a_question_does_not_belong_to_the_next_sentence(behind: str, name: str) -> None:
    """
    What is said behind a question is a sentence of its own where a clause with a verb follows.
    """
    one = quoted(f'"He was my son," Ida Moe said. "How do you explain that?" {behind}')

    assert one is not None
    assert one.name == name


@pytest.mark.parametrize(
    "words",
    [
        "she pointed out",
        "Moe said on Monday",
        "Moe said Monday",
        "Moe told the paper",
        "Moe told reporters on Monday",
        "Moe said in a statement",
    ],
)
def test_what_is_said_goes_on_behind_an_aside(words: str) -> None:
    """
    A clause between a subject and its verb may tell when, where and to whom.
    """
    text = f"Ida Moe came. The old pier, {words}, had survived the winter."
    (one,) = PARSER.parse(text)[SPEAKERS]

    assert one.name == "Ida Moe"
    assert [part.of(text) for part in one.content] == ["The old pier", "had survived the winter"]


@pytest.mark.parametrize("words", ["Moe said on Monday", "she pointed out"])
@pytest.mark.parametrize(
    "behind", ["a day after it fell", "adding that it rained", "breaking with the mayor"]
)
def test_what_follows_an_aside_may_be_somebody_else_s(words: str, behind: str) -> None:
    """
    What has no verb of its own behind the second comma is no part of what was said.
    """
    text = f"Ida Moe came. The pier was old, {words}, {behind}."

    assert [part.of(text) for part in PARSER.parse(text)[SPEAKERS][0].content] == ["The pier was old"]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("the elder Moe", None),
        ("another Moe", None),
        ("the exhausted Moe", "Ida Moe"),
        ("the late Moe", "Ida Moe"),
    ],
)
def test_which_of_a_family_is_not_told_by_one_name(source: str, name: str | None) -> None:
    """
    The elder Moe need not be the one whose first name is known.
    """
    one = quoted(f'Ida Moe came with her father. "It is cold," {source} said.')

    assert one is not None
    assert (one.name, one.candidates) == (name, () if name else ("Ida Moe",))
