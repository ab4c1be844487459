"""
The head: what is peeled off the front of a story, in what order, and where the story begins.
"""

import datetime
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse._model.span import Span
from newsparse._reading import head
from newsparse._reading.head import Head
from newsparse._reading.rejected import Rejected
from newsparse._reading.styles import HouseStyle, Outlets
from newsparse.testing import marked, texts
from newsparse.testing.checks import growth

NEWSROOMS = Outlets((HouseStyle("mw", "Meridian Wire", ("MW", "Meridian", "MERIDIAN")),))
STORY = "The council met on Tuesday and will meet again, officials said.\n\nNobody else came.\n"


def read(text: str, rejected: list[Rejected] | None = None) -> Head:
    """
    The head of *text*.
    """
    return head.peel(text, NEWSROOMS, published=None, rejected=rejected)


def held(found: Head, text: str) -> dict[str, list[str]]:
    """
    The words of every record of a head, by kind.
    """
    records = {
        "date": [found.date],
        "headline": [found.headline],
        "byline": [found.byline],
        "author": found.byline.authors if found.byline else [],
        "dateline": [found.dateline],
        "revision": found.revisions,
        "furniture": found.furniture,
    }
    words = {kind: [one.span.of(text) for one in ones if one is not None] for kind, ones in records.items()}
    return {kind: each for kind, each in words.items() if each}


def wanted(words: str) -> tuple[str, dict[str, list[str]], Span]:
    """
    A marked text without its marks, the words marked in it by kind, and the place of the story.
    """
    text, places = marked(words)
    story = places.pop("story")[0]
    return text, {kind: [span.of(text) for span in spans] for kind, spans in places.items()}, story


@given(text=texts())
@example("UPDATE 2-The council met.    Details added (first published: 12:28)")
def test_records_lie_in_front_of_the_story(text: str) -> None:
    """
    Every record of the head lies between the beginning of the text and that of the story.
    """
    found = read(text)
    records = [found.date, found.headline, found.byline, found.dateline, *found.revisions, *found.furniture]
    authors = found.byline.authors if found.byline else ()

    assert 0 <= found.end <= len(text)
    assert all(0 <= one.span.start <= one.span.end <= found.end for one in records if one is not None)
    assert all(one.span.of(text) == one.name for one in authors)
    assert found.headline is None or found.headline.text == found.headline.span.of(text)


@given(text=texts())
def test_asking_for_what_was_rejected_changes_nothing(text: str) -> None:
    """
    The head is the same with a list for what was not taken, and each entry of that lies in the text.
    """
    rejected: list[Rejected] = []

    assert read(text) == read(text, rejected)
    assert all(0 <= one.span.start <= one.span.end <= len(text) and one.why for one in rejected)


@given(text=texts(), before=st.sampled_from(["\ufeff", "\n\n", "\u200b\r\n", " \t", "\x00"]))
def test_blanks_in_front_only_move_the_head(text: str, before: str) -> None:
    """
    A byte order mark or blank lines in front of a text move its records and change none.
    """
    assert held(read("\n" + text), "\n" + text) == held(read(before + "\n" + text), before + "\n" + text)


@given(text=texts().filter(lambda text: "\r" not in text))
@example("(Adds quotes\n\nAn earlier version of this story was shorter")
def test_line_ends_of_two_characters_change_no_words(text: str) -> None:
    """
    With CRLF for every LF the head holds the same words.
    """
    windows = text.replace("\n", "\r\n")
    plain = {
        kind: [one.replace("\r", "") for one in each] for kind, each in held(read(windows), windows).items()
    }

    assert held(read(text), text) == plain


TOPS = st.sampled_from(
    ["", " date 2031-03-05 ", "Published 14:05 GMT, 5 March 2031\n", "24.04.31\n", "5 Sept. 2031 | 09:12\n"]
)
NOTES = st.sampled_from(["", "Details added (first published: 12:28)\n\n", "(Recasts, adds quotes)\n\n"])
BUTTONS = st.sampled_from(
    ["", "+ ↺ − 16 px\n\n", "Share\nTweet\nPrint\n\n", "Advertisement\n\n", "4 min read\n\n"]
)
LINES = st.sampled_from(["Bridge opens in the rain", "BRIDGE OPENS IN THE RAIN", "Is the bridge open?"])
NAMES = st.sampled_from(
    [
        "Ann Example",
        "Ann B. Example and Jo Roe",
        "JO ROE",
        "Mary van der Example, Meridian Wire",
        "Jo O'Roe Jr. in Oslo",
    ]
)
PLACES = st.sampled_from(["", "OSLO, March 5 (MW) - ", "BAKU, Azerbaijan, March 5. ", "OSLO — "])


@given(top=TOPS, note=NOTES, buttons=BUTTONS, line=LINES, by=NAMES, place=PLACES)
def test_planted_heads_come_back(top: str, note: str, buttons: str, line: str, by: str, place: str) -> None:
    """
    A head put together from parts holds those parts, and the story begins behind them.
    """
    text = f"{top}{note}{buttons}{line}\n\nBy {by}\n\n{place}{STORY}"
    found = held(read(text), text)

    assert text.index(STORY) == read(text).end
    assert ([line], [f"By {by}"]) == (found["headline"], found["byline"])
    assert [place.strip()] * bool(place) == found.get("dateline", [])
    assert bool(top) == ("date" in found)
    assert [note.strip()] * bool(note) == found.get("revision", [])
    assert buttons.split("\n") == [*found.get("furniture", []), *[""] * (2 if buttons else 1)]


@given(
    line=LINES,
    place=PLACES,
    more=st.lists(st.sampled_from(["Rain fell.", "“Sun,” she said.", "By the way, snow."]), max_size=4),
)
def test_what_follows_the_story_changes_nothing(line: str, place: str, more: list[str]) -> None:
    """
    Paragraphs added at the end change nothing in the head.
    """
    text = f"{line}\n\n{place}{STORY}"

    assert read(text) == read(text + "".join(f"\n{one}\n" for one in more))


FORMS = (
    (Path(__file__).parents[1] / "cases" / "heads.txt")
    .read_text("utf-8")
    .removesuffix("\n")
    .split("\n=====\n")
)


@pytest.mark.parametrize("words", FORMS)
def test_forms_of_heads(words: str) -> None:
    """
    Each of these heads holds the records that are marked, and the story begins where it is marked.
    """
    text, records, story = wanted(words)
    found = read(text)

    assert records == held(found, text)
    assert story.start == found.end


@pytest.mark.parametrize(
    "text",
    [
        "The council met on Tuesday and will meet again.\n\nNobody else came.\n",
        "“We met,” the council said on Tuesday.\n\nNobody else came.\n",
        "By Tuesday the council had met twice, and nothing came of it.\n\nNobody else came.\n",
        "From Oslo, the council sends its best wishes to all of us.\n\nNobody else came.\n",
        "Published studies are rare, the council said on Tuesday.\n\nNobody else came.\n",
        "March was cold. So was April, the council said on Tuesday.\n\nNobody else came.\n",
        "Photo finishes are rare in Oslo, the council said.\n\nNobody else came.\n",
    ],
)
def test_a_story_without_a_head_begins_at_once(text: str) -> None:
    """
    Sentences that open with the words of date lines, bylines and captions stay in the story.
    """
    assert Head(0) == read(text)


LEADS = [
    "Details added up to a picture of neglect, the council said.",
    "An earlier version of the treaty was signed in 2031, he said.",
    "This report has changed how harbours are run, the union said.",
    "Photos added to the drama in court on Monday.",
    "New details emerged on Monday about the bridge.",
    "Copyright law will change in May, the council said on Monday.",
    "Business ten years ago was slower, the mayor said.",
    "World leaders met on 5 March 2031 in Oslo.",
    "Audio of the call was played in court on Monday.",
    "Premium fuel cost more on Monday.",
    "Key points of the plan are open, the mayor said.",
    "Updated weekly, the list names 40 bridges.",
    "(March 5 was a holiday.)",
    "March 2031 was cold in Oslo.",
    "Ann Example won the race on Monday.",
    "Correction of the river bed will cost a million, the mayor said.",
]


@pytest.mark.parametrize(
    "above", ["", "Bridge opens in the rain\n\n", "Bridge opens\n\nBy Ann Example\n\n5 May 2031\n\n"]
)
@pytest.mark.parametrize("lead", LEADS)
def test_leads_stay_in_the_story(lead: str, above: str) -> None:
    """
    A first sentence that opens as notes, stamps and buttons do is where the story begins.
    """
    assert len(above) == read(f"{above}{lead}\n\n{STORY}").end


@pytest.mark.parametrize(
    "line",
    [
        "Climate Talks",
        "Breaking: bridge opens",
        "Oslo burns",
        "ELECTIONS 2031",
        "A Bridge for the Most Important River",
        "Council Steps Forward With New Claim",
        "Meridian: Bridge Opens",
    ],
)
def test_headlines_are_no_bylines(line: str) -> None:
    """
    A short line of other words above a story is its headline.
    """
    found = read(f"{line}\n\n{STORY}")

    assert found.headline is not None
    assert (line, None) == (found.headline.text, found.byline)


def test_a_date_of_publication_is_whole() -> None:
    """
    The time on one line and the day on the next are one date; the stamp of an update is another.
    """
    found = read("Published 14:05\nUpdated 5 March 2031, 16:10\n6 March 2031\n\n" + STORY)

    assert found.date is not None
    assert (datetime.date(2031, 3, 6), datetime.time(14, 5)) == (found.date.value, found.date.time)
    assert ["updated"] == [one.kind for one in found.revisions]


@pytest.mark.parametrize(
    "unit",
    [
        *("By ", "Ann and ", "Share\n", "*", "(Adds ", "A.", "Home > ", "1", "\n", "AB\n    ", "a@b."),
        *(
            "Photo (first published: ",
            "Business ",
            "This story ",
            "Ann\n",
            "MW | ",
            "[5 ",
            "Copyright A ",
            "Home / ",
        ),
        *("Updated ", "ShareShare", "3 min ", "5 May 2031\n", "Read on\n\n", "Correction, May 5 "),
    ],
)
def test_cost_grows_with_the_text(unit: str) -> None:
    """
    A head that never ends costs no more than its length.
    """
    assert None is growth(lambda text: read(text), unit)
