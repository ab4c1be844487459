"""
What stands after a story: signatures, credits, notes and furniture, and where the story ends.
"""

import itertools
import time

import pytest
from hypothesis import example, given

from newsparse._reading.foot import Foot, peel
from newsparse._reading.outlets import builtin
from newsparse.testing import marked, texts

STORY = "The footbridge opened on Friday, the mayor said. It had been shut for a year.\n\n"


def foot_of(text: str) -> Foot:
    """
    The foot of *text*.
    """
    return peel(text, 0, builtin(), rejected=None)


def kinds(under: str) -> list[str]:
    """
    The kinds of furniture found under a story.
    """
    return [furniture.kind for furniture in foot_of(STORY + under).furniture]


def signed(under: str) -> tuple[list[str], str | None] | None:
    """
    Who signs under a story, and for whom.
    """
    byline = foot_of(STORY + under).byline
    return None if byline is None else ([author.name for author in byline.authors], byline.outlet)


@given(text=texts())
@example("(Reporting by ")
@example("—")
@example(".\u0130")
@example("\u00a0.")
def test_foot_lies_at_the_end(text: str) -> None:
    """
    A foot begins inside the text, and its pieces follow each other from there without overlapping.
    """
    found = foot_of(text)
    spans = sorted([each.span for each in found.furniture] + [each.span for each in found.revisions])

    assert 0 <= found.start <= len(text)
    assert all(one.end <= two.start for one, two in itertools.pairwise(spans))
    assert not spans or (found.start == spans[0].start and spans[-1].end <= len(text))


@given(text=texts())
def test_nothing_before_the_start_is_taken(text: str) -> None:
    """
    A foot begins where it may at the earliest.
    """
    start = len(text) // 2

    assert peel(text, start, builtin(), rejected=None).start >= min(start, len(text))


@given(text=texts())
def test_line_ends_change_only_places(text: str) -> None:
    """
    With CRLF for LF the same furniture and the same people are found.
    """
    plain = text.replace("\r", "")
    one, two = foot_of(plain), foot_of(plain.replace("\n", "\r\n"))

    people = [[author.name for author in each.byline.authors] if each.byline else None for each in (one, two)]

    assert [each.kind for each in one.furniture] == [each.kind for each in two.furniture]
    assert people[0] == people[1]


@given(text=texts())
def test_blanks_at_the_end_change_nothing(text: str) -> None:
    """
    Blanks after the last word are no part of any foot.
    """
    one, two = foot_of(text.rstrip()), foot_of(text.rstrip() + " \n\u00a0\n")

    assert (one.furniture, one.byline, one.signature) == (two.furniture, two.byline, two.signature)


@pytest.mark.parametrize(
    ("under", "want"),
    [
        (
            "(Reporting by Ida Moe in Lima and Ann Example; Editing by Jo Roe)",
            (["Ida Moe", "Ann Example"], None),
        ),
        (
            "(Reporting by Ida Moe, Ann Example and Max Sample; editing by Jo Roe)",
            (["Ida Moe", "Ann Example", "Max Sample"], None),
        ),
        ("Reporting by Ida Moe; Writing by Jo Roe", (["Ida Moe"], None)),
        ("(Writing by Ida Moe; Editing by Jo Roe)", (["Ida Moe"], None)),
        ("(Editing by Jo Roe)", None),
        ("(By Ida Moe)\n\nEnditem/AB", (["Ida Moe"], None)),
        ("I. Moe, UzA", (["I. Moe"], "UzA")),
        ("Ida Moe and Jo Roe, The Canadian Press", (["Ida Moe", "Jo Roe"], "The Canadian Press")),
        ("___\n\nIda Moe reported from Lusaka.", (["Ida Moe"], None)),
        ("Ida Moe is AzerNews' staff journalist, follow her on Twitter: @idamoe", (["Ida Moe"], "AzerNews")),
        ("Автор: Ида Мо", (["Ида Мо"], None)),
        ("With files from Ida Moe", (["Ida Moe"], None)),
        (
            "(Reporting by Ida Moe\nin Lima and Ann Example; Editing by\nJo Roe)",
            (["Ida Moe", "Ann Example"], None),
        ),
        ("Pewarta: Ida Moe\nEditor: Jo Roe", (["Ida Moe"], None)),
    ],
)
def test_people_sign(under: str, want: tuple[list[str], str | None] | None) -> None:
    """
    Who reports is an author, with the outlet beside the name; who edits is none.
    """
    assert want == signed(under)


@pytest.mark.parametrize(
    ("under", "want"),
    [
        ("###", ["end"]),
        ("-30-", ["end"]),
        ("—-", ["end"]),
        ("(END)", ["end"]),
        ("-- BERNAMA", ["signature"]),
        ("--IANS\nabc/xy", ["signature", "desk"]),
        ("--SPA\n20:14 LOCAL TIME 17:14 GMT\n0024", ["signature", "desk", "desk"]),
        ("SOURCE Tin Pumps Inc.", ["source"]),
        ("© 2031 Meridian Wire. All rights reserved.", ["copyright"]),
        ("Follow us on Telegram", ["follow"]),
        ("Folgen Sie uns auf Telegram", ["follow"]),
        ("Подписывайтесь на наш канал", ["follow"]),
        ("Read more:\nBridge shut\nMayor to resign", ["related"]),
        ("Media contact:\nIda Moe\nTin Pumps\n+1 202 555 0100", ["contact"]),
        ("ida@example.org", ["contact"]),
        ("Ida Moe can be reached at ida@example.org.", ["contact"]),
        ("#bridge #mayor", ["tags"]),
        ("abc/def", ["desk"]),
        ("//END//", ["end"]),
        ("Associated Press writer Ida Moe in Lusaka contributed.", ["credits"]),
        ("Editor's note: the writer owns a bridge.", ["note"]),
        ("Photo: Ida Moe", ["photo"]),
        ("Tags: bridge, mayor", ["tags"]),
        ("Share on Telegram", ["share"]),
        ("Translated by Jo Roe", ["credits"]),
        ("Story still developing", ["note"]),
        ("Will be updated", ["note"]),
        ("Weitere Informationen folgen.", ["note"]),
    ],
)
def test_furniture_has_its_kind(under: str, want: list[str]) -> None:
    """
    A line under a story is known for what it is.
    """
    assert want == kinds(under)


@pytest.mark.parametrize(
    "last",
    [
        "Contact was lost on Friday.",
        "Share prices rose.",
        "By Friday, the Ferry Company had gone.",
        "Print was dead.",
        "Source of the river is a spring.",
        "He works for Trend.",
        "Jo Roe is a farmer in the hills above the town.",
        "Ida Moe is a teacher and the writer of three books on bees.",
        "“It rose,” said Ida Moe, Reuters",
        "the mayor told\nReuters.",
        "It rose 3 percent (see table)",
        "More was said of the bridge.",
        "To be updated, the bridge must be shut, the council said.",
    ],
)
def test_the_last_sentence_stays(last: str) -> None:
    """
    A last paragraph that only looks like furniture belongs to the story.
    """
    text = STORY + last

    assert len(text) == foot_of(text).start


@pytest.mark.parametrize(
    "marks",
    [
        "The pier is open. ⟦foot:(⟦signature:PNA⟧)⟧",
        "The pier is open. ⟦foot:⟦signature:PTI⟧ ABC XY XY⟧",
        "The pier is open. ⟦foot:– ⟦signature:Rappler.com⟧⟧",
        "The pier is open. ⟦foot:(⟦signature:ANSA⟧).⟧",
        "The pier is open. ⟦foot:—Ida Moe, ⟦signature:GMA News⟧⟧",
        "The pier is open.\n ⟦foot:⟦signature:Reuter⟧⟧\n",
        "The pier is open.\n\n⟦foot:⟦signature:News.Az⟧⟧",
        "The pier is open.\n\n⟦foot:Follow us on Twitter @⟦signature:AzerNewsAz⟧⟧\n",
        "The pier is open.\n\n⟦foot:⟦signature:dpa⟧ abc xx yyd⟧\n",
        "The pier is open.\n\n⟦foot:(c) 2031, ⟦signature:Trend News Agency⟧. All rights reserved.⟧\n",
        "“It is open.”\r\n\r\n⟦foot:(©⟦signature:NTB⟧)⟧\r\n",
    ],
)
def test_signatures_are_found_where_they_stand(marks: str) -> None:
    """
    An outlet's name behind the last sentence or under it is the signature.
    """
    text, want = marked(marks)
    found = foot_of(text)

    assert want["foot"][0].start == found.start
    assert [tuple(span) for span in want["signature"]] == [found.signature or found.named]


def test_initials_of_desks_sign_nothing() -> None:
    """
    "PTI ABC XY" names the agency, and no byline comes of it.
    """
    text, want = marked("The pier is open. ⟦foot:⟦signature:PTI⟧ ABC XY⟧")
    found = foot_of(text)

    assert [tuple(span) for span in want["signature"]] == [found.signature]
    assert None is found.byline


def test_contact_block_above_the_end_mark_is_furniture() -> None:
    """
    Heading, name, address and telephone number above "###" go with it.
    """
    text, want = marked(
        "The pier is open.\n\n⟦foot:Media Contact:\nIda Moe\npress@pier.example\n(555) 010-0199\n\n###⟧\n"
    )

    assert want["foot"][0].start == foot_of(text).start


@pytest.mark.parametrize(
    "line",
    ["Ida Moe is AzerNews' staff journalist, follow her on Twitter", "Follow us on Twitter @AzerNewsAz"],
)
def test_aside_names_an_outlet_and_signs_nothing(line: str) -> None:
    """
    A line about the writer or the newsroom's handle is weaker than a signature.
    """
    found = foot_of(f"The pier is open.\n\n{line}\n")

    assert found.signature is None
    assert found.named is not None


def test_sign_off_tells_the_date() -> None:
    """
    The day on which a story was first published is its date, and the agency signs.
    """
    found = foot_of(STORY + "This report by The Canadian Press was first published March 5, 2031.")

    assert found.date is not None
    assert "2031-03-05" == str(found.date.value)
    assert found.byline is not None
    assert "The Canadian Press" == found.byline.outlet


@pytest.mark.parametrize(
    ("under", "want"),
    [
        ("This story has been updated to include the mayor's answer.", "updated"),
        ("Correction: An earlier version of this story gave another year.", "corrected"),
        ("CLARIFICATION: The bridge is for walkers.", "clarified"),
        ("The story has been corrected to show that the bridge is 40 metres long.", "corrected"),
        ("Correction, March 5, 2031: The bridge is 40 metres long.", "corrected"),
        ("Clarification appended", "corrected"),
        ("Photo added (first published: 12:28)", "details added"),
        ("[UPDATED]", "updated"),
    ],
)
def test_notes_of_change_are_revisions(under: str, want: str) -> None:
    """
    A note that the story was changed is a revision and no furniture.
    """
    found = foot_of(STORY + under)

    assert [want] == [revision.kind for revision in found.revisions]
    assert () == found.furniture


@pytest.mark.parametrize(
    "piece",
    [
        "(",
        ".",
        "\n",
        "By ",
        "A, ",
        "A\n",
        ") ",
        "— ",
        "Reporting by ",
        "1 ",
        "Contact:\n",
        "(Reporting by A, ",
        "@",
        "a@",
    ],
)
def test_long_texts_cost_no_more(piece: str) -> None:
    """
    A million characters of what could be a foot take no longer than a blink.
    """
    text = piece * (1_000_000 // len(piece))
    foot_of(text[:4000])
    begin = time.process_time()
    foot_of(text)

    assert time.process_time() - begin < 0.2
