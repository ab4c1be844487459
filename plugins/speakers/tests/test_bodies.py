"""
Organisations with small words in their names, and which of them "the union" is.
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
    ("body", "again"),
    [
        ("National Union of Divers", "the union"),
        ("National Union of Divers", "the National Union"),
        ("National Union of Divers", "NUD"),
        ("National Union of Divers", "the Union"),
        ("Central Bank of Norway", "the central bank"),
        ("Federal Office for Salt and Fish", "the office"),
        ("Joint Committee on Salt", "the committee"),
        ("Tully Museum of Art", "the museum"),
        ("Union of Divers", "the union"),
    ],
)
def test_what_a_body_is_called_later_is_its_whole_name(body: str, again: str) -> None:
    """
    What stands behind "of", "for" or "on" belongs to the name, also where it is left out.
    """
    assert last(f'The {body} met in Oslo. "It was late," {again} said.') == (body, set())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Labour Party of Ida Moe met.", "Labour Party"),
        ("The Salt Union of Ida Moe met.", "Salt Union"),
        ("The Salt Union for Oslo met.", "Salt Union for Oslo"),
        ("The Salt Party for Oslo met.", "Salt Party"),
    ],
)
def test_whose_a_body_is_tells_no_name(text: str, name: str) -> None:
    """
    A party is of its leader, and a firm head of a body is the name alone.
    """
    again = name.split()[1].lower()

    assert last(f'{text} "It was late," the {again} said.') == (name, set())


def test_courts_of_two_countries_are_two() -> None:
    """
    A name that begins both stands for neither.
    """
    met = "The Supreme Court of Norway met the Supreme Court of Chile. "

    assert last(f'{met}"It was late," the Supreme Court of Chile said.') == ("Supreme Court of Chile", set())
    assert last(f'{met}"It was late," the court said.') == (
        None,
        {"Supreme Court of Norway", "Supreme Court of Chile"},
    )
    assert last(f'{met}"It was late," the Supreme Court said.')[0] not in (
        "Supreme Court of Norway",
        "Supreme Court of Chile",
    )


def test_a_short_name_in_the_headline_is_the_whole_one() -> None:
    """
    Headlines leave out where a body is; below them, a short name before is that of another.
    """
    text = "Central Bank says prices fell\n\nThe Central Bank of Norway met on Monday."
    other = 'It rained.\n\n"It was late," the Supreme Court said.\n\nThe Supreme Court of Chile met.'

    assert last(text) == ("Central Bank of Norway", set())
    assert last(other) == ("Supreme Court", set())
    assert last(f'{other} "No," the Supreme Court said.') == ("Supreme Court", set())


@pytest.mark.parametrize(
    ("body", "again", "name"),
    [
        ("The Salt Ministry", "the interior ministry", None),
        ("The Salt Ministry", "the salt ministry", "Salt Ministry"),
        ("The Interior Ministry", "the interior ministry", "Interior Ministry"),
        ("The Norwegian Ministry", "the Norwegian ministry", "Norwegian Ministry"),
        ("The Ministry of Norway", "the Norwegian ministry", "Ministry of Norway"),
        ("The Salt Ministry", "the Norwegian ministry", None),
        ("The Harbour Bank", "the central bank", None),
        ("The Bank of Norway", "the central bank", "Bank of Norway"),
        ("The Norwegian Reserve Bank", "the central bank", "Norwegian Reserve Bank"),
        ("The Supreme Court", "the appeals court", None),
        ("The Supreme Court", "the top court", "Supreme Court"),
        ("The Harbour Health Organization", "the U.N. organization", "Harbour Health Organization"),
        ("The Court of Appeals", "the appeals court", "Court of Appeals"),
        ("The Salt Union", "the independent union", "Salt Union"),
        ("The Salt Union", "the teachers union", None),
        ("The Harbour Salt Agency", "the Oslo-based agency", "Harbour Salt Agency"),
    ],
)
def test_what_is_told_of_a_body_fits_its_name(body: str, again: str, name: str | None) -> None:
    """
    A field, a level or a people before "ministry" or "court" has to be in the name; "independent" does not.
    """
    assert last(f'{body} met in Oslo. "It was late," {again} said.') == (name, set())


@pytest.mark.parametrize(
    ("body", "again", "name"),
    [
        ("The Salt Ministry", "company", None),
        ("The Salt Union", "company", None),
        ("The Supreme Court", "agency", None),
        ("The Salt Ministry", "agency", "Salt Ministry"),
        ("Nordbank Inc", "company", "Nordbank Inc"),
        ("Nordbank Harbourfront", "company", "Nordbank Harbourfront"),
    ],
)
def test_a_ministry_is_no_company(body: str, again: str, name: str | None) -> None:
    """
    Whoever spoke last goes on as "the company", but not a body whose name tells that it is none.
    """
    assert last(f'{body} said it rained. "It was late," the {again} said.')[0] == name


@pytest.mark.parametrize(
    ("who", "names"),
    [
        ("Norway's Salt Ministry", {"Norway's Salt Ministry"}),
        ("Chile's Salt Ministry", {"Chile's Salt Ministry"}),
        ("the Salt Ministry", {"Norway's Salt Ministry", "Chile's Salt Ministry"}),
        ("the ministry", {"Norway's Salt Ministry", "Chile's Salt Ministry"}),
    ],
)
def test_ministries_of_two_owners_are_two(who: str, names: set[str]) -> None:
    """
    Whoever groups by name has a group for each; what tells of neither may be both.
    """
    met = "Norway's Salt Ministry met Chile's Salt Ministry in Oslo. "
    name, candidates = last(f'{met}"It was late," {who} said.')

    assert (candidates or {name}) == names


def test_a_word_for_firms_alone_is_no_name() -> None:
    """
    In "Harbury's Corp" it is a part of a name that has a genitive in it.
    """
    assert last("Harbury's Corp said it was late.") == (None, set())
    assert last("Harbury Corp said it was late.") == ("Harbury Corp", set())


def test_one_owner_adds_nothing_to_a_name() -> None:
    """
    Where there is one ministry, its name is what is printed; a minister's is that of the country.
    """
    assert last('Norway\'s Salt Ministry met. "It was late," the ministry said.') == ("Salt Ministry", set())
    text = "Norway's Salt Ministry met. Ida Moe came. Moe's Salt Ministry met again. "
    assert last(f'{text}"It was late," the ministry said.') == ("Salt Ministry", set())


@pytest.mark.parametrize(
    ("text", "name", "candidates"),
    [
        (
            "The Norwegian Divers and Fishers Union said it was late.",
            "Norwegian Divers and Fishers Union",
            set(),
        ),
        (
            'The Norwegian Divers and Fishers Union met. "It was late," the union said.',
            "Norwegian Divers and Fishers Union",
            set(),
        ),
        (
            'The Norwegian Divers and Fishers Union met. "It was late," the Union said.',
            "Norwegian Divers and Fishers Union",
            set(),
        ),
        (
            "The Norwegian Salt Office and Fish Board said it was late.",
            None,
            {"Norwegian Salt Office", "Fish Board"},
        ),
        (
            "The Fish Board met. The Norwegian Divers and Fish Board said it was late.",
            None,
            {"Norwegian Divers", "Fish Board"},
        ),
        ('The Kremlin and Salt Board met. The Kremlin left. "No," the Salt Board said.', "Salt Board", set()),
        (
            "The Norwegian Divers and Nordbank Foods said it was late.",
            None,
            {"Norwegian Divers", "Nordbank Foods"},
        ),
    ],
)
def test_a_conjunction_inside_a_name_or_between_two(
    text: str, name: str | None, candidates: set[str]
) -> None:
    """
    Behind one article two bodies may stand, or one with a conjunction in its name, whose parts never stand
    alone.
    """
    assert last(text) == (name, candidates)
