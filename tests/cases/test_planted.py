"""
What planted articles brought to light, each shrunk to the words that were misread.
"""

import pytest

from newsparse import Article, Parser
from newsparse.testing import marked

_BODY = "The council met on Tuesday to discuss the bridge over the river."


def _places(article: Article, label: str) -> list[tuple[int, int]]:
    """
    Where *label* was found in the article.
    """
    dateline, byline = article.dateline, article.byline
    found: dict[str, list[object]] = {
        "date": [article.date],
        "revision": [*article.revisions],
        "headline": [article.headline],
        "author": [*(byline.authors if byline else ())],
        "dateline": [dateline],
        "place": [*(dateline.places if dateline else ())],
        "printed": [dateline and dateline.date],
        "speech": [one for one in article.quotes if one.kind.value == "speech"],
        "title": [one for one in article.quotes if one.kind.value == "title"],
        "term": [one for one in article.quotes if one.kind.value == "term"],
    }
    return [tuple(one.span) for one in found[label] if one is not None]


@pytest.mark.parametrize(
    "words",
    [
        "⟦date:2031-01-04⟧ ⟦revision:Adds quotes⟧\n\n",
        "⟦date:2031-01-04⟧ ⟦revision:Details added (first published: 12:28)⟧\n\n",
        "⟦date:2031-01-04⟧ + ↺ − 16 px\n\n",
        "⟦date:2031-01-04⟧ Advertisement\n\n⟦headline:Kite makers run out of silk⟧\n\n",
        "⟦revision:Adds quotes⟧\n\n⟦headline:Council approves bridge over the river⟧\n\n",
        "⟦headline:Ferry to the islands will sail again⟧\n\nBy ⟦author:Ida Moe⟧\n\n",
        "⟦dateline:⟦place:LUSAKA⟧, ⟦printed:3 January⟧. /TASS/.⟧ ",
        "⟦dateline:⟦place:LUSAKA⟧, Zambia, ⟦printed:3 January⟧.⟧ ",
        "⟦dateline:PERU, ⟦place:New York⟧, ⟦printed:Jan. 3⟧.⟧ ",
        "⟦dateline:⟦printed:Jan. 3⟧ (AP) -⟧ ",
    ],
)
def test_heads(words: str) -> None:
    """
    What is marked is found, and nothing else of its kind.
    """
    text, want = marked(words + _BODY)
    article = Parser.of({}).parse(text)

    assert want == {label: _places(article, label) for label in want}


@pytest.mark.parametrize(
    "words",
    [
        "(Reporting by ⟦author:Li Wen⟧ and ⟦author:T. J. Hale⟧; Editing by Aylin Demir)",
        "(Reporting by ⟦author:Sana al-Amin⟧; Editing by Viktor Krol)",
        "⟦speech:“There is salt enough for each winter, and for a \nhundred years,”⟧ she said.",
        "The shop sells what growers call ⟦term:“smart salt”⟧ to schools.",
        'He sang ⟦title:"A Kite for Winter"⟧ again.',
        "⟦speech:\"Rain,\"⟧ she said.\n\nIt don't matter, rock 'n' roll is here to stay.",
    ],
)
def test_bodies(words: str) -> None:
    """
    What is marked is found, and nothing else of its kind.
    """
    text, want = marked(f"{_BODY}\n\n{words}")
    article = Parser.of({}).parse(text)

    assert want == {label: _places(article, label) for label in want}


def test_a_blank_before_a_line_end_cuts_no_quotation() -> None:
    """
    A quotation that a margin wrapped is one segment, with a blank at the end of the line as well.
    """
    text = "    The mayor told reporters: “There is salt enough for a \nhundred years.”\n"
    quotes = Parser.of({}).parse(text).quotes

    assert [1] == [len(quote.segments) for quote in quotes]


def test_a_writer_is_no_outlet() -> None:
    """
    A headline with "to the" in it signs for nobody.
    """
    article = Parser.of({}).parse(f"Ferry to the islands will sail again\n\n{_BODY}")

    assert article.byline is None


def test_what_a_writer_does_is_told() -> None:
    """
    The words after a name and a comma are its role.
    """
    article = Parser.of({}).parse(f"By Ida Moe, Staff Writer\n\n{_BODY}")

    assert article.byline is not None
    assert ["Staff Writer"] == [author.role for author in article.byline.authors]
