"""
What pages print above a story.
"""

import pytest
from hypothesis import given

from newsparse._reading import furniture
from newsparse.testing import marked, texts


@given(text=texts().filter(bool))
def test_furniture_stays_on_its_line(text: str) -> None:
    """
    A piece of furniture begins where it was asked for and ends on the same line.
    """
    found = furniture.peel(text, 0)

    if found is not None:
        assert (0, found[1]) == found[0].span
        assert "\n" not in found[0].span.of(text)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("⟦it:+ ↺ − 16 px⟧ Rain fell.", "text size"),
        ("⟦it:A- A A+⟧\n", "text size"),
        ("⟦it:Share⟧\n", "share"),
        ("⟦it:Share on Facebook⟧\n", "share"),
        ("⟦it:Facebook Twitter  WhatsApp⟧\n", "share"),
        ("⟦it:Share on Facebook Tweet⟧\n", "share"),
        ("⟦it:×⟧\n", "mark"),
        ("⟦it:a year ago⟧\n", "age"),
        ("⟦it:Share World News⟧\n", None),
        ("⟦it:Save Money⟧\n", None),
        ("⟦it:Facebook | Twitter | WhatsApp⟧\n", "share"),
        ("⟦it:Teilen • Drucken⟧\n", "share"),
        ("⟦it:1.2K Shares⟧\n", "count"),
        ("⟦it:12 comments⟧\n", "count"),
        ("⟦it:Advertisement⟧\n", "advertisement"),
        ("⟦it:ANZEIGE⟧\n", "advertisement"),
        ("⟦it:5 min read⟧\n", "read time"),
        ("⟦it:Reading time: 4 minutes⟧\n", "read time"),
        ("⟦it:Lesezeit: 4 Min.⟧\n", "read time"),
        ("⟦it:Home > World > Europe⟧\n", "breadcrumbs"),
        ("⟦it:News » Made-Up Town » Bridges⟧\n", "breadcrumbs"),
        ("⟦it:Photo: Ann Example⟧\n", "photo"),
        ("⟦it:(Photo by Ann Example/Meridian)⟧\n", "photo"),
        ("⟦it:© 2031 Meridian Wire⟧\n", "copyright"),
        ("⟦it:https://example.org/bridge⟧\n", "link"),
        ("⟦it:Read also: Bridge to open on Monday⟧\n", "read"),
        ("⟦it:FOR IMMEDIATE RELEASE⟧\n", "notice"),
        ("⟦it:2 hours ago⟧\n", "age"),
        ("⟦it:Vor 5 Stunden⟧\n", "age"),
        ("⟦it:05/03/2031 - 14:05⟧\n", "date"),
        ("⟦it:X⟧\nFacebook\nCopy link\n", "share"),
        ("⟦it:Home / News / Bridges⟧\n", "breadcrumbs"),
        ("⟦it:Home / News / Business⟧ / Bridge opens in the rain\n", "breadcrumbs"),
        ("⟦it:Home / News / Bridge opens in the rain⟧\n\nBridge opens in the rain\n", "breadcrumbs"),
        ("⟦it:Business⟧ 5 March 2031 14:05\n", "section"),
        ("⟦it:Business Materials⟧ 5 March 2031 14:05\n", "section"),
        ("⟦it:Business⟧, 5 March 2031\n", "section"),
        ("⟦it:3 min read⟧ Mar 5, 2031\n", "read time"),
        ("⟦it:Listen to this article 4 min⟧\n", "share"),
        ("⟦it:Skip to main content⟧\n", "navigation"),
        ("⟦it:| The Daily Example⟧\n", "page"),
        ("⟦it:Copyright 2031 Meridian Wire. All rights reserved.⟧\n", "copyright"),
        ("⟦it:Copyright © Meridian Wire⟧\n", "copyright"),
        # the story itself
        ("⟦it:Copyright law will change in May, the council said.⟧\n", None),
        ("⟦it:Copyright Meridian claims is its own stays in force, a court said.⟧\n", None),
        ("⟦it:Business was slow on 5 March 2031\n⟧", None),
        ("⟦it:World Cup ends on 5 March 2031⟧\n", None),
        ("⟦it:3 min read before 5 March 2031 was enough⟧\n", None),
        ("⟦it:Sports / Politics: why both matter⟧\n", None),
        ("⟦it:x⟧", None),
        ("⟦it:X⟧\n\nRain fell.\n", None),
        ("⟦it:Share prices fell on Monday, the exchange said.⟧\n", None),
        ("⟦it:Photo finishes are rare.⟧\n", None),
        ("⟦it:Home for Christmas⟧\n", None),
        ("⟦it:5 minutes of rain fell.⟧\n", None),
        ("⟦it:A 16 px line⟧\n", None),
    ],
)
def test_forms_of_furniture(words: str, kind: str | None) -> None:
    """
    Each of these pieces is furniture of that kind, as far as it is marked, or none.
    """
    text, places = marked(words)
    found = furniture.peel(text, 0)

    assert kind == (None if found is None else found[0].kind)
    assert found is None or places["it"][0] == found[0].span
