"""
Bylines: people, roles, places, outlets and addresses on one line, in several languages.
"""

from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse._model.records import Byline
from newsparse._model.span import Span
from newsparse._reading import bylines, names, roles
from newsparse._reading.openings import line_end
from newsparse._reading.rejected import Rejected
from newsparse._reading.styles import HouseStyle, Outlets
from newsparse.testing import texts

NEWSROOMS = Outlets(
    (
        HouseStyle("mw", "Meridian Wire", ("MW", "Meridian")),
        HouseStyle("gk", "Gulf Kurier", ("gk",)),
    )
)


def read(line: str, rejected: list[Rejected] | None = None) -> Byline | None:
    """
    The byline that fills *line*.
    """
    at = bylines.prefix(line, 0)
    found = bylines.read(line, 0, line_end(line, 0), NEWSROOMS, names_at=at, rejected=rejected)
    return None if found is None else found[0]


def told(line: str) -> str:
    """
    What a byline holds, in a line: names with role and address; the outlet.
    """
    found = read(line)
    if found is None:
        return "none"
    people = (
        " ".join(filter(None, (one.name, one.role and f"({one.role})", one.email))) for one in found.authors
    )
    return "; ".join(filter(None, (" + ".join(people), found.outlet)))


@given(text=texts())
def test_a_byline_lies_where_it_was_looked_for(text: str) -> None:
    """
    A byline begins where it was asked for and ends on its line; its authors lie in it.
    """
    end = line_end(text, 0)
    found = bylines.read(text, 0, end, NEWSROOMS, names_at=bylines.prefix(text, 0))

    if found is not None:
        span = found[0].span
        assert 0 == span.start <= span.end <= end
        assert all(0 <= one.span.start < one.span.end <= span.end for one in found[0].authors)
        assert all(one.name == one.span.of(text) for one in found[0].authors)


PEOPLE = (
    "Ann Example",
    "ANN EXAMPLE",
    "Jo B. Roe",
    "Mary van der Example",
    "Jo O’Roe",
    "Jean-Luc d'Exemple",
    "Kim McRoe Jr.",
    "Анна Образцова",
    "Ørjan Šimić",
)
JOINS = (", ", " and ", " und ", " & ", " et ", "/", ", and ")


@given(
    people=st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=4, unique=True),
    join=st.sampled_from(JOINS),
    last=st.sampled_from([" and ", " und ", " y ", " og ", " и "]),
    tail=st.sampled_from(["", ", Meridian Wire", " in Oslo", ", Political Editor", " | Meridian Wire"]),
    by=st.sampled_from(["By ", "BY ", "by ", "Von ", "Par ", "Por ", "Door ", "Di ", "Written by ", "By: "]),
)
def test_planted_names_come_back(people: list[str], join: str, last: str, tail: str, by: str) -> None:
    """
    A byline put together from names gives back those names, and nobody's name from what stands behind them.
    """
    listed = join.join(people[:-1]) + (last if people[1:] else "") + people[-1]
    found = read(by + listed + tail)

    assert found is not None
    assert people == [one.name for one in found.authors]
    assert ("Meridian Wire" if "Wire" in tail else None) == found.outlet


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ("By Ann Example, Meridian", "Ann Example; Meridian"),
        ("By Ann Example Meridian Wire", "Ann Example; Meridian Wire"),
        ("Par Ann Example avec MW", "Ann Example; MW"),
        ("By Ann Example MW", "Ann Example; MW"),
        ("By Ann Example, MW Chief Reporter in Oslo", "Ann Example (Chief Reporter); MW"),
        ("By Jo Roe, Meridian Wire city correspondent", "Jo Roe (city correspondent); Meridian Wire"),
        ("By Ann Example, Meridian Wire, Oslo", "Ann Example; Meridian Wire"),
        ("By Ann Example in Oslo for meridian.example.com", "Ann Example; meridian.example.com"),
        ("Ann Example, Special for Meridian Wire", "Ann Example; Meridian Wire"),
        ("By Ann Example | The Made-Up Gazette", "Ann Example; The Made-Up Gazette"),
        ("By Jo Roe, The (Springfield, Ill.) Gazette", "Jo Roe; The (Springfield, Ill.) Gazette"),
        ("By Ann Example, @annexample, Meridian Wire", "Ann Example; Meridian Wire"),
        ("By Ann Example ann.example@example.org", "Ann Example ann.example@example.org"),
        ("By Ann Example and Jo Roe <jo@example.org>", "Ann Example + Jo Roe jo@example.org"),
        (
            "By Ann Example (ann@example.org) and Jo Roe [jo@example.org]",
            "Ann Example ann@example.org + Jo Roe jo@example.org",
        ),
        ("By Monday", "none"),
        ("By March", "none"),
        ("By Jo Roe, Deputy City Editor j@example.org", "Jo Roe (Deputy City Editor) j@example.org"),
        ("ANN EXAMPLE Deputy Political Editor", "ANN EXAMPLE (Deputy Political Editor)"),
        ("By Ann Example Health Correspondent", "Ann Example (Health Correspondent)"),
        ("By Ann ExampleHealth Correspondent", "Ann Example (Health Correspondent)"),
        ("By Ann Example, Arts and Media Editor, and Jo Roe", "Ann Example (Arts and Media Editor) + Jo Roe"),
        ("By ANN EXAMPLE TV Editor and JO ROE", "ANN EXAMPLE (TV Editor) + JO ROE"),
        ("Jo Roe and Ann Example, crime correspondent", "Jo Roe + Ann Example (crime correspondent)"),
        ("Ann Example in Oslo and Jo Roe in Bergen", "Ann Example + Jo Roe"),
        ("Ann Example, Oslo and Jo Roe", "Ann Example + Jo Roe"),
        ("Ann Example,Jo Roe,Kim Sample", "Ann Example + Jo Roe + Kim Sample"),
        ("By Ida Example, Per Example and Jo Roe", "Ida Example + Per Example + Jo Roe"),
        ("ANN EXAMPLE, JO ROE and KIM SAMPLE", "ANN EXAMPLE + JO ROE + KIM SAMPLE"),
        ("Ann Example: Notebook", "Ann Example"),
        ("Ann Example's diary", "Ann Example"),
        ("AGAINST ALL ODDS: Ann Example", "Ann Example"),
        ("Ann Example and agencies", "Ann Example; agencies"),
        ("Agencies in Oslo", "Agencies"),
        ("Meridian Wire", "Meridian Wire"),
        ("By Meridian", "Meridian"),
        ("By our foreign staff", ""),
        ("By Tech. Sgt. Ann Example, 12th Made-Up Wing", "Ann Example"),
        ("By ANN EXAMPLE. Follow Ann Example on a site @annexample.", "ANN EXAMPLE"),
        ("By Ann Example Apr. 28, 2031 1:15 pm", "Ann Example"),
        ("Text by Ann Example; photographs by Jo Roe", "Ann Example + Jo Roe") ,
        ("Exclusive by Ann Example", "Ann Example"),
        ("By ANN EXAMPLE Updated March 5, 2031", "ANN EXAMPLE"),
        ("Posted by Ann Example on March 5, 2031", "Ann Example"),
        ("By Ann Example, Staff Writer", "Ann Example (Staff Writer)"),
        ("By Ann Example (Meridian Wire)", "Ann Example; Meridian Wire"),
        ("By Ann Example, for Meridian Wire", "Ann Example; Meridian Wire"),
        ("Meridian writers Ann Example, Jo Roe", "Ann Example + Jo Roe; Meridian"),
        ("Ann Example with Jo Roe", "none"),
        ("By Ann Example with Jo Roe", "Ann Example + Jo Roe"),
        ("Von gk 30.04.2031, 18:58", "gk"),
        ("Von Anna Beispiel, Zürich", "Anna Beispiel"),
        ("Kolumne von Anna Beispiel -", "Anna Beispiel"),
        ("Von Anna Beispiel, Volontärin (Sport)", "Anna Beispiel (Volontärin)"),
        ("서울, 부산 홍길동 기자 gd@example.org", "홍길동 (기자) gd@example.org"),
        ("记者 张三 李四", "张三 + 李四"),
        ("Иван Образцов, Анна Примерова", "Иван Образцов + Анна Примерова"),
        # none of these signs anything
        ("By the river a bridge opens", "none"),
        ("By Tuesday the council had met twice", "none"),
        ("From Oslo with love: a bridge opens", "none"),
        ("ELECTIONS 2031", "none"),
        ("By Popular Demand", "none"),
        ("Prince Example", "none"),
        ("Bridge Opens In Rain", "none"),
        ("Ann Example Wins Prize", "none"),
        ("Ann Example: Council Asking For More", "none"),
    ],
)  # fmt: skip
def test_forms_of_bylines(line: str, want: str) -> None:
    """
    Each of these lines names those people, with their roles, and that outlet, or is no byline.
    """
    assert want == told(line)


def test_a_line_that_is_no_byline_says_why() -> None:
    """
    What could not be accounted for is told with the line's place.
    """
    rejected: list[Rejected] = []

    assert None is read("By the river a bridge opens", rejected)
    assert [(Span(0, 27), "byline")] == [(one.span, one.record) for one in rejected]


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ("Bridge opens in the rain By Ann Example, Business Editor", "Bridge opens in the rain"),
        ("Bridge opens in the rainBy Ann Example", "Bridge opens in the rain"),
        ("Radio: by Ann Example", "Radio:"),
        ("The bridge was late, writes Ann Example", "The bridge was late"),
        ("A Film About The Bridge By Ann Example", None),
        ("Bridge opens and the crowd stands By", None),
    ],
)
def test_a_byline_runs_into_a_headline(line: str, want: str | None) -> None:
    """
    The headline ends where the byline on its line begins.
    """
    found = bylines.run_in(line, 0, len(line), NEWSROOMS)

    assert want == (None if found is None else line[: found[0]])


@given(
    words=st.lists(
        st.sampled_from(["Ann", "Example", "B.", "van", "d'Or", "O’Roe", "Jr.", "the", "2031", "roe"]),
        max_size=7,
    )
)
def test_names_have_a_capital_at_their_end(words: list[str]) -> None:
    """
    What counts as a name ends with a capital, holds no figures, and is certain only if it is a name.
    """
    if names.person(words):
        assert words[-1][0].isupper() or "'" in words[-1]
        assert not any(char.isdigit() for word in words for char in word)
        assert 2 <= len(words) <= 6


def test_ranks_are_no_names() -> None:
    """
    Ranks and titles in front of a name are counted, a name that looks like one is left.
    """
    assert (2, 1, 0, 0) == tuple(
        names.without_ranks(words.split())
        for words in ("Tech. Sgt. Ann Example", "Dr. Ann Example", "Ann Major", "Major")
    )


def test_roles_begin_behind_the_name() -> None:
    """
    A role begins at the first of the words that belong to it; without a head there is none.
    """
    assert 2 == roles.begin(["Ann", "Example", "Deputy", "Political", "Editor"])
    assert None is roles.begin(["Ann", "Example", "Political"])


def test_the_lists_are_in_small_letters_and_apart() -> None:
    """
    No list holds a word in capitals, and no given name opens a line that is none.
    """
    known, given_names = names.words(), names.listed("given.txt")
    assert all(word == word.lower() for word in given_names | names.common() | known.heads | known.joins)
    assert not given_names & known.stops


def test_the_given_names_are_in_order() -> None:
    """
    The lines of the file go on with the words of those above, in order: a name is looked for in one line.
    """
    text = resources.files("newsparse").joinpath("data", "given.txt").read_text("utf-8")
    printed = [word for line in text.splitlines() if not line.startswith("#") for word in line.split()]

    assert sorted(printed) == printed


@given(word=st.text(max_size=12) | st.sampled_from(["ann", "jo", "names", "#", "anna maria", "", " "]))
def test_a_long_list_says_the_same_before_and_after_it_is_a_set(word: str) -> None:
    """
    A word is in the list of given names or not, however often anything was asked.
    """
    fresh = names.Lookup("# no names here\nann anna\njo maria\n")
    early = word in fresh
    for _ in range(300):
        assert "jo" in fresh

    assert early == (word in fresh) == (word in {"ann", "anna", "jo", "maria"})
