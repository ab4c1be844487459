"""
Bylines of companies, and what stands beside a name on the line: stamps, buttons, addresses.
"""

import pytest

import newsparse
from newsparse._model.records import Byline
from newsparse._reading import bylines
from newsparse._reading.styles import HouseStyle, Outlets

NEWSROOMS = Outlets(
    (HouseStyle("mw", "Meridian Wire", ("MW", "Meridian")), HouseStyle("mn", "Oak News", ("Daily Oak",)))
)
LEAD = "A court in the capital on Monday ordered the release of three fishermen, their lawyer said."


def told(line: str) -> str:
    """
    Who signs in *line*: names with roles; the outlet.
    """
    at = bylines.prefix(line, 0)
    found = bylines.read(line, 0, len(line), NEWSROOMS, names_at=at, headed=True)
    return "none" if found is None else _held(found[0])


def _held(byline: Byline) -> str:
    people = [f"{one.name} ({one.role})" if one.role else one.name for one in byline.authors]
    return "; ".join([", ".join(people) or "nobody", *([byline.outlet] if byline.outlet else [])])


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ("By Meridian Wire Staff", "nobody; Meridian Wire"),
        ("By Oak News Staff", "nobody; Oak News"),
        ("By Daily Oak Reporter", "nobody; Daily Oak"),
        ("By Meridian Wire Reporters", "nobody; Meridian Wire"),
        ("By Elmvale Reporters", "nobody; Elmvale"),
        ("By Elmvale Staff", "nobody; Elmvale"),
        ("By Meridian Writers Ann Example, Jo Roe", "Ann Example, Jo Roe; Meridian"),
        ("By Combined Agencies", "nobody; Combined Agencies"),
        ("By Our Staff Reporter", "nobody"),
        ("By a Staff Reporter", "nobody"),
        ("By a Correspondent", "nobody"),
        ("By Guest Author", "nobody"),
        ("By Ann Example/Daily Elm", "Ann Example; Daily Elm"),
        ("By ANN EXAMPLE/Evening Elm", "ANN EXAMPLE; Evening Elm"),
        ("By Examplecast", "nobody"),
        ("By Elmspiegel", "nobody; Elmspiegel"),
        ("By Ann", "Ann"),
        ("Ann Example with agencies", "Ann Example; agencies"),
        ("Ann Example Ankara", "Ann Example"),
        # People, though their names look like companies, towns or roles.
        ("By Ann Daily", "Ann Daily"),
        ("By Ann Example Staff Writer", "Ann Example (Staff Writer)"),
        ("By Simon de Bruxelles", "Simon de Bruxelles"),
        ("By Jack London", "Jack London"),
        ("By Ann Marie Sydney", "Ann Marie Sydney"),
        ("By Ann Example Reporter", "Ann Example (Reporter)"),
        ("By Ann Example of the Elm staff", "Ann Example (of the Elm staff)"),
        ("By Ann Example of Meridian Wire", "Ann Example; Meridian Wire"),
        ("By Ann Example of the Meridian Wire", "Ann Example; the Meridian Wire"),
        ("By Ann Example, Local Politics Reporter", "Ann Example (Local Politics Reporter)"),
        ("By Ann  Example", "Ann Example"),
        ("By Mayor Jo Roe", "Jo Roe"),
        ("By Senator Ann Example", "Ann Example"),
        # Sentences.
        ("By a Staff of two hundred", "none"),
        ("By Senator's order", "none"),
        ("By the mayor", "none"),
        ("By Order of the Court", "none"),
        ("By an hour ago", "none"),
    ],
)
def test_companies_are_no_people(line: str, want: str) -> None:
    """
    Desks, staffs and papers sign without a name; people keep theirs.
    """
    assert want == told(line)


@pytest.mark.parametrize(
    "line",
    [
        "By Ann Example • 4 min read",
        "By Ann Example | 12 minute read",
        "By Ann Example Updated 4 hours ago",
        "By Ann Example, 2 days ago",
        "By Ann Example [email\u00a0protected]",
        "By Ann Example Follow @annexample",
        "By Ann Example @annexample",
        "By\nAnn Example",
        "By\n\nAnn Example",
        "By Ann Example Published: 14:05, 4 March 2031",
        "By Ann Example Last updated: March 4, 2031",
    ],
)
def test_what_stands_beside_a_name_is_no_part_of_it(line: str) -> None:
    """
    Reading times, ages, accounts, hidden addresses and time stamps leave the name clean and the body whole.
    """
    article = newsparse.Parser.of({}).parse(
        f"Court frees three fishermen\n\n{line}\n\n{LEAD}\n\nMore came.\n"
    )

    assert article.byline is not None
    assert ["Ann Example"] == [author.name for author in article.byline.authors]
    assert [LEAD, "More came."] == [paragraph.text for paragraph in article.paragraphs]


def test_stamps_behind_a_name_are_read() -> None:
    """
    "Published:" and "Updated:" on the line of the byline tell the date and the revision.
    """
    line = "By Ann Example Published: 14:05, 4 March 2031 | Updated: 15:05, 5 March 2031"
    article = newsparse.Parser.of({}).parse(f"Court frees three fishermen\n\n{line}\n\n{LEAD}\n")

    assert article.date is not None
    assert (2031, 3, 4) == (article.date.year, article.date.month, article.date.day)
    assert ["updated"] == [revision.kind for revision in article.revisions]


@pytest.mark.parametrize(
    ("line", "lead"),
    [
        (f"By Ann Example. {LEAD}", LEAD),
        (f"By Ann Example ORLANDO, Fla. (AP) — {LEAD}", LEAD),
    ],
)
def test_a_story_on_the_line_of_its_byline_is_kept(line: str, lead: str) -> None:
    """
    The sentence that a scraper left behind the names is the first of the body.
    """
    article = newsparse.Parser.of({}).parse(f"Court frees three fishermen\n\n{line}\n\nMore came.\n")

    assert article.byline is not None
    assert ["Ann Example"] == [author.name for author in article.byline.authors]
    assert article.body.strip().startswith(lead)


@pytest.mark.parametrize(
    "line", ["By\n\nFriday the ferry had gone.", "By\nthe river", "Text\nAnn Example won."]
)
def test_a_word_alone_opens_no_byline(line: str) -> None:
    """
    What stands under a lone "By" has to be a name.
    """
    assert "none" == told(line)
