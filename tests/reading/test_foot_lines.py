"""
What pages print under a story: menus, buttons, lists; what nobody knows stops no reading; sentences stay.
"""

import pytest

import newsparse
from newsparse._reading.foot import Foot, peel
from newsparse._reading.outlets import builtin

STORY = "The footbridge opened on Friday, the mayor said. It had been shut for a year.\n\n"
# Above which a line that nobody knows is no part of the story.
KNOWN = {
    "(Reporting by Ida Moe; Editing by Jo Roe)": "credits",
    "© 2031 Meridian Wire. All rights reserved.": "copyright",
    "Ida Moe is AzerNews' staff journalist, follow her on Twitter: @idamoe": "staff",
    "Media contact: Ida Moe, +1 202 555 0100, ida@example.org": "contact",
    "###": "end",
}


def foot_of(text: str) -> Foot:
    """
    The foot of *text*.
    """
    found = peel(text, 0, builtin(), rejected=None)
    return Foot(
        found.start, found.byline, found.date, found.revisions, found.signature, found.furniture, found.named
    )


@pytest.mark.parametrize("unknown", ["Plomkin's daily bridge", "Elm widget", "Zum Elmbuch", "Bridge 24/7"])
@pytest.mark.parametrize("known", KNOWN)
def test_an_unknown_line_stops_nothing(known: str, unknown: str) -> None:
    """
    A short line that nobody knows hides no sign-off that stands above it.
    """
    found = foot_of(f"{STORY}{known}\n\n{unknown}\n")

    assert len(STORY) == found.start
    assert KNOWN[known] == found.furniture[0].kind


@pytest.mark.parametrize(
    ("under", "kind"),
    [
        ("Back to top", "menu"),
        ("↑ Back to top", "menu"),
        ("Terms of use | Privacy policy", "menu"),
        ("Acquire Licensing Rights", "menu"),
        ("Was this article helpful?", "menu"),
        ("Most read", "related"),
        ("Most read\nBridge shut\nMayor to resign", "related"),
        ("You may also like", "related"),
        ("Next article: Bridge shut", "notice"),
        ("12 comments", "comments"),
        ("Comments (12)", "comments"),
        ("Advertisement", "advertisement"),
        ("Views: 1,234", "notice"),
        ("If you find an error, select it and press Ctrl+Enter", "notice"),
        ("This site is protected by reCAPTCHA.", "notice"),
        ("With AFP", "credits"),
        ("(AFP, Reuters)", "credits"),
        ("Editing: Jo Roe", "credits"),
        ("— With assistance from Ida Moe and Jo Roe.", "credits"),
        ("Elm News © 2031", "copyright"),
        ("Follow Ida Moe on Twitter: @idamoe", "follow"),
        ("Follow Ida Moe @idamoe", "follow"),
        ("Have a tip? Write to us.", "follow"),
        ("Ida Moe covers shipping for Reuters.", "staff"),
        ("Ida Moe is a staff writer at the Elm.", "staff"),
        ("5 March 2031", "published"),
        ("March 5, 2031", "published"),
        ("NNNN", "end"),
        ("Reuter&#3;", "signature"),
        ("TREND NEWS AGENCY", "signature"),
        ("(FRANCE 24 with AFP and Reuters)", "credits"),
        ("(Agencies)", "credits"),
        ("al/be (AFP, Reuters)", "desk"),
        ("A version of this article appears in print on Page 4 with the headline: Bridge Opens.", "note"),
        ("Some information for this report came from Reuters.", "note"),
        ("Published in The Elm, January 10th, 2031", "published"),
        ("Published - January 10, 2031 09:12 am IST", "published"),
        ("About the writer\n\nIda Moe is an Elm reporter based in Lima.", "staff"),
        ("Explore more on these topics\nBridges\nMayors", "tags"),
        ("Page 2 of 3", "menu"),
        ("Previous Next", "menu"),
        ("Word count: 312", "notice"),
        ("Featured image: Ida Moe", "photo"),
        ("Go deeper: Bridge shut", "related"),
        ("Editor - Jo Roe", "credits"),
    ],
)
def test_lines_of_pages_have_their_kind(under: str, kind: str) -> None:
    """
    Menus, lists, counts and credits under a story are known for what they are.
    """
    found = foot_of(STORY + under)

    assert len(STORY) == found.start
    assert {kind} == {each.kind for each in found.furniture}


@pytest.mark.parametrize(
    "last",
    [
        "Read more books, the minister told pupils on Monday.",
        "See also the temple, the guide said.",
        "Follow the money, the mayor said on Friday.",
        "Follow Ida Moe through the gate and you will see the bridge.",
        "More from the well, he said.",
        "Most read the paper in bed.",
        "Most read it as a warning",
        "Top of the bridge",
        "The bridge is his home",
        "Donate blood, the hospital said on Friday.",
        "Comments were not allowed.",
        "With Reuters gone, the town has no paper.",
        "With luck",
        "(Moe, Roe)",
        "It happened on 5 March 2031",
        "5 March 2031 was the day.",
        "In 2031",
        "Ida Moe covers the damage of 5,000 euros.",
        "Ida Moe covers her face for the first time.",
        "Ida Moe reports for duty at the bridge.",
        "Ida Moe is a staff sergeant at the bridge.",
        "— Rain fell on the bridge",
        "— Bridge Street",
        "If you find an error, he said, you keep the money.",
        "Views of the bridge differ.",
        "Privacy is dead",
        "This book was published in March 2031.",
        "Published in Paris in 2031, the book sold well.",
        "A version of this bridge stands in Elm.",
        "Location is all, he said.",
        "Section: a word that nobody knew, she said.",
        "Page 3 is lost, the library said.",
        "Topics of the talks were not known.",
        "al/be (the bridge)",
        "Ida Moe is a writer who covers her tracks, and nobody has seen her since.",
        "Some information was lost.",
    ],
)
def test_sentences_that_look_alike_stay(last: str) -> None:
    """
    A last paragraph that opens with words of menus belongs to the story.
    """
    text = STORY + last

    assert len(text) == foot_of(text).start


@pytest.mark.parametrize(
    "between", ["Revenue 3.4 3.2\nProfit 1.2 0.9", "Harbour 3\nValley 2", "Bridge shut\nMayor to resign"]
)
def test_tables_under_a_note_stay(between: str) -> None:
    """
    A table at the end of a story is no foot, though a note or a writer's name stands above it.
    """
    for above in ("NOTE: figures in millions", "By Ida Moe", "The results:"):
        text = f"{STORY}{above}\n\n{between}"

        assert len(text) == foot_of(text).start


def test_agencies_are_no_authors() -> None:
    """
    "With files from" an agency names no person.
    """
    for line in (
        "With files from The Canadian Press",
        "(With reporting by The Associated Press)",
        "With reporting by Reuters, AP, and Elm's Ukrainian Service",
    ):
        found = foot_of(STORY + line)

        assert ["credits"] == [each.kind for each in found.furniture]
        assert found.byline is None or not found.byline.authors


def test_a_page_to_follow_is_no_author() -> None:
    """
    A person with an account signs; a paper does not.
    """
    people = []
    for line in ("Follow Ida Moe on X @idamoe", "Follow Elm News on Facebook", "Follow Elm Times @elm"):
        byline = foot_of(STORY + line).byline
        people.append([author.name for author in byline.authors] if byline else [])

    assert [["Ida Moe"], [], []] == people


def test_a_name_behind_a_dash_signs() -> None:
    """
    "— Ida Moe" under a story is its author; the day alone its date.
    """
    article = newsparse.Parser.of({}).parse(f"{STORY}— Ann Moe\n\n5 March 2031\n")

    assert article.byline is not None
    assert ["Ann Moe"] == [author.name for author in article.byline.authors]
    assert article.date is not None
    assert (2031, 3, 5) == (article.date.year, article.date.month, article.date.day)
