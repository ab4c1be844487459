"""
Words that report beside some words and not beside others, and nouns whose clause is the subject.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse.testing import marked
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


@pytest.mark.parametrize(
    "text",
    [
        "Ida Moe went on to win.",
        "Ida Moe came back to win the boat race.",
        "Ida Moe met divers, nurses and advocates who oppose the plan.",
        'It was "trade related." Ida Moe left.',
        "The council met, letting divers know the pier was closed.",
        "The film helps divers understand the sea.",
        "Officials relating to the pier were gone.",
        "Papers related to the pier were lost.",
        "It is fair to say the pier is old.",
        "In May, Ida Moe laughed.",
        "These pledges add up to ten boats.",
        "After saying so in May, Ida Moe disagreed with him.",
        "What Ida Moe said was wrong.",
        "The Latest: Ida Moe wins the boat race",
        "A storm warning is in effect until nine.",
        "The online posting is the second of its kind.",
        "Peace talks between the towns are over.",
        "'I thought I was lost': divers tell of storm\n\nA storm came.",
        "Investigation: How the grain was lost",
        'Ida Moe was met with cries of "Shame!"',
        'Ida Moe was met with boos and cries of "Shame!"',
        "The find, reported this week in the Harbour Post, is new.",
        "Q&A: The woman who maps the sea",
        "Obituary: Ola Berg, clockmaker",
        "Addressing the council on Monday, Ida Moe wept.",
        "Responding to claims that the pier was old, Ida Moe wept.",
        "How much of the sea do we know?\n\nAbout a quarter.",
        "Contributing: Ida Moe",
        "Ida Moe wrote to her on Monday.",
        "Her plans - all of them - will fail.",
        "Ida Moe ate while talking to a friend.",
        "While it rained, Ida Moe laughed again.",
        "When he put this to her, Ida Moe laughs.",
    ],
)
def test_nothing_is_told_beside_them(text: str) -> None:
    """
    What goes on, is related to something or is let know reports nothing.
    """
    assert () == PARSER.parse(text)[SPEAKERS]


@pytest.mark.parametrize(
    "words",
    [
        "Commenting further, ⟦who:Ida Moe⟧ said ⟦c:the pier was old⟧.",
        "⟦who:Ida Moe⟧ told reporters ⟦c:that talks were over⟧.",
        "⟦who:Ida Moe⟧ told Nord News ⟦c:that claims had been made⟧.",
        '⟦who:Ida Moe⟧ told Nord News\' "Morning Hour" ⟦c:that the pier was old⟧.',
        '⟦who:Ida Moe⟧ told Radio Nord\'s "Salt" ⟦c:the pier was old⟧.',
        '⟦who:Ida Moe⟧ said on Radio Nord\'s "Morning Hour" ⟦c:that the pier was old⟧.',
        '⟦who:Ida Moe⟧ said ⟦c:the boat is named "Bear."⟧ Karl Berg left.',
        "⟦who:The mayor⟧ said after the vote ⟦c:that the pier was old⟧.",
        "⟦who:The mayor⟧ said before he left ⟦c:that the pier was old⟧.",
        '⟦who:Ida Moe⟧ told "Good Morning Harbury" on Monday ⟦c:the pier was old⟧.',
        "⟦c:Seeing the pier fall led him to act⟧, ⟦who:Ida Moe⟧ said.",
        "⟦who:Ida Moe⟧ went on to say ⟦c:that the pier was old⟧.",
        "⟦who:Ida Moe's⟧ warning ⟦c:that the pier was old⟧ came too late.",
        "⟦who:His⟧ promise ⟦c:that the pier would be mended⟧ was kept.",
        "Karl Berg laughed at ⟦who:Ida Moe's⟧ claim ⟦c:that the pier was old⟧.",
        "⟦who:Ida Moe's allies⟧ believe - rightly or wrongly - ⟦c:that the pier is safe⟧.",
        "⟦who:A study published in May⟧ suggests ⟦c:that fish feel pain⟧.",
        "⟦who:Ida Moe⟧ told cheering divers ⟦c:that the pier was safe⟧.",
        "Karl Berg spoke of what ⟦who:Ida Moe⟧ said ⟦c:was a mess⟧.",
        "⟦who:Ida Moe⟧ wants ⟦c:to say who won⟧.",
        "In May, ⟦who:Ida Moe⟧ complained bitterly about ⟦c:the pier⟧.",
        "At a rally in Oslo, ⟦who:Ida Moe⟧ said ⟦c:it was old⟧.",
        "⟦who:Ida Moe⟧ asked the council ⟦c:when the pier would open⟧.",
    ],
)
def test_something_is_told_beside_them(words: str) -> None:
    """
    The same with a verb of saying behind them, and what stands around an aside.
    """
    text, places = marked(words)
    found = [(one.mention, list(one.content)) for one in PARSER.parse(text)[SPEAKERS]]

    assert (places["who"][0], places["c"]) in found


@pytest.mark.parametrize(
    "words",
    [
        "The pier angered the divers, ⟦who:many of whom⟧ say ⟦c:the sea is deep⟧.",
        "The divers, ⟦who:most of whom⟧ said ⟦c:the sea was deep⟧, are safe.",
        "⟦who:The divers whose boats sank⟧ say ⟦c:the sea is deep⟧.",
        "⟦who:Divers in five towns going to the council⟧ on Monday say ⟦c:the sea is deep⟧.",
        "⟦who:Those who live in Oslo⟧ say ⟦c:the sea is deep⟧.",
        "⟦who:Those in the town⟧ say ⟦c:the sea is deep⟧.",
        "⟦c:The sea is deep⟧, say ⟦who:some divers⟧, who fear it.",
        "⟦c:The sea is deep⟧, say ⟦who:divers in Oslo⟧.",
        "The man who ⟦who:police⟧ say ⟦c:stole a boat⟧.",
        "⟦who:A man who sails⟧ said ⟦c:the sea was deep⟧.",
        "Last week ⟦who:Ida Moe⟧ said ⟦c:the sea was deep⟧.",
        "Earlier this week ⟦who:Ida Moe⟧ said ⟦c:the sea was deep⟧.",
        "⟦who:The Sunday Times⟧ said ⟦c:the sea was deep⟧.",
        "The town met last month and ⟦who:Ida Moe⟧ said ⟦c:the sea was deep⟧.",
    ],
)
def test_whole_source_and_nothing_else(words: str) -> None:
    """
    A source has what describes it, and not the time before it.
    """
    text, places = marked(words)
    found = [(one.mention, list(one.content)) for one in PARSER.parse(text)[SPEAKERS]]

    assert (places["who"][0], places["c"]) in found
