"""
When, where and to whom something was said: that is no part of what was said.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse.testing import marked
from newsparse_speakers import SPEAKERS, AttributionKind

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)

BEHIND = [
    "said this week",
    "said last week",
    "said late Monday",
    "told the Harbour Post earlier this week",
    "said two days later",
    "said a few days ago",
    "said the next day",
    "said in a letter published on Monday",
    "said in a letter to the mayor that was published on Monday",
    "told a hearing of the council in Oslo",
    "said in Oslo on Monday as the crowd left",
    "said at a meeting before the vote",
    "said today",
    "said earlier today",
    "said here yesterday",
    "told the Harbour Post tonight",
]
BEFORE = [
    "said at a rally in Oslo",
    "said in the spring, when the pier fell",
    "said on Monday, in reference to the pier",
    "wrote in a letter before a hearing in May",
    "said of the mayor",
    "told the Harbour Post in a letter",
]
TOLD = [
    "Ida Moe said ⟦c:at first nobody came⟧.",
    "Ida Moe said ⟦c:by Friday the water had gone⟧.",
    "Ida Moe said ⟦c:about half of the town was dark⟧.",
    "Ida Moe said ⟦c:for weeks the pier was closed⟧.",
    "Ida Moe said ⟦c:with the pier closed, boats had to wait⟧.",
    "Ida Moe said ⟦c:from May the pier would be closed⟧.",
    "Ida Moe said on Monday ⟦c:the pier would be closed⟧.",
    "Ida Moe said in a letter ⟦c:the pier would be closed⟧.",
    "Ida Moe said of ⟦c:the pier that fell⟧.",
    "Ida Moe commented on ⟦c:the pier that fell⟧.",
    "Ida Moe proposed ⟦c:a law that would close the pier⟧.",
    "Ida Moe asked ⟦c:the divers that were late to wait⟧.",
    "Ida Moe said in May ⟦c:that boats would be late⟧.",
    "Ida Moe said this week ⟦c:the pier would be closed⟧.",
    "Ida Moe said two weeks ago ⟦c:she was ill⟧.",
    "Ida Moe told the Harbour Post last week ⟦c:she was ill⟧.",
    "Ida Moe said ⟦c:last year, ten boats sank⟧.",
    "Ida Moe said ⟦c:this week would be hard⟧.",
    "Ida Moe said ⟦c:most of that was sold⟧.",
    "In a note posted on Monday, she said ⟦c:it was over⟧.",
    "Ida Moe said on Jan. 9 ⟦c:that it was late⟧.",
    "Ida Moe said ⟦c:it would close on Sept. 12, 2019⟧.",
    "⟦c:It would close⟧, Ida Moe said in a letter sent Aug. 3.",
    "⟦c:The pier was old⟧, Ida Moe said this week.",
    "Ida Moe declined, through an aide, ⟦c:to be seen⟧.",
    "Ida Moe promised, on Monday, ⟦c:to help⟧.",
    "Ida Moe said ⟦c:it was late⟧, with Berg saying it was over.",
    "Ida Moe said it was late, with Berg saying ⟦c:it was over⟧.",
    "Ida Moe said ⟦c:it was over⟧, laughing.",
    "Ida Moe told reporters ⟦c:Berg had been asked three times⟧.",
    "Ida Moe told investors last week ⟦c:Nordbank was sound⟧.",
    "Ida Moe told the board ⟦c:Nordbank was sound⟧.",
    "Responding, Ida Moe said ⟦c:she had told him⟧.",
    "Commenting on the pier, Ida Moe said ⟦c:that it was old⟧.",
    "Claiming the vote was hers, Ida Moe said ⟦c:that it was over⟧.",
    "⟦c:The pier was old⟧, Ida Moe told the Harbour Post, Nordwire reports.",
    "⟦c:Asking for help is no shame⟧, Ida Moe said.",
    "⟦c:The pier⟧, Ida Moe said today, ⟦c:was old⟧.",
    "(Nairobi) – ⟦c:The army burned ten houses⟧, Rights Monitor said.",
    "Ida Moe declined ⟦c:to speak to the paper⟧, but the trainer, Karl Berg, was not so shy.",
    "Tom Hill, whose club said ⟦c:he was ill⟧, left Oslo.",
    "Tom Hill left as Ida Moe said ⟦c:that he, her friend, was ill⟧.",
    "⟦c:If it rains, the pier will close⟧, Ida Moe said.",
    "⟦c:When it rains⟧, Ida Moe said, ⟦c:the pier is closed⟧.",
    "Ida Moe noted on Monday ⟦c:the change from the usual slogan, “Boats First.”⟧",
]


@pytest.mark.parametrize("said", BEHIND)
def test_when_and_where_close_a_sentence(said: str) -> None:
    """
    Behind a whole sentence and its source stands only when and where that was said.
    """
    text, places = marked(f"⟦c:The pier was safe⟧, Ida Moe {said}.")
    (one,) = PARSER.parse(text)[SPEAKERS]

    assert places["c"] == list(one.content)


@pytest.mark.parametrize("said", BEFORE)
def test_when_and_where_before_a_sentence_in_marks(said: str) -> None:
    """
    A quotation that is a sentence is all that was said.
    """
    (one,) = PARSER.parse(f"Ida Moe {said}, “It was a danger to us all.”")[SPEAKERS]

    assert (AttributionKind.DIRECT, "Ida Moe") == (one.kind, one.name)


@pytest.mark.parametrize("words", TOLD)
def test_what_was_said_has_its_first_words(words: str) -> None:
    """
    What was said may open with a preposition, or with a noun and its relative clause.
    """
    text, places = marked(words)
    found = [list(one.content) for one in PARSER.parse(text)[SPEAKERS]]

    assert places["c"] in found


@pytest.mark.parametrize(
    "text",
    [
        "Boats brought the stone for the pier, a plan announced earlier this year.",
        "The flood drowned the town of Ida Moe, who complained about it in May.",
    ],
)
def test_whole_sentence_is_not_said_by_a_part_of_it(text: str) -> None:
    """
    What is told of somebody or something in the sentence is no source of the whole of it.
    """
    assert all(one.content[0].start > 9 for one in PARSER.parse(text)[SPEAKERS])
