"""
Datelines whose parts stand in rarer places, and sentences that look like them.
"""

import pytest

from newsparse._model.records import Dateline
from newsparse._reading import datelines
from newsparse._reading.styles import HouseStyle, Outlets
from newsparse.testing import marked

NEWSROOMS = Outlets(
    (HouseStyle("mw", "Meridian Wire", ("MERIDIAN", "MWire", "MW", "Meridian.net", "MDA-MPA")),)
)
STORY = "A made-up bridge was opened on Tuesday, officials said."


def read(text: str) -> Dateline | None:
    """
    The dateline that opens *text*.
    """
    found = datelines.peel(text, 0, NEWSROOMS)
    return None if found is None else found[0]


def told(found: Dateline) -> str:
    """
    Towns; region; country; date; agency, as far as they are there.
    """
    last = found.places[-1] if found.places else None
    date = found.date and "-".join(str(part) for part in (found.date.year, found.date.month, found.date.day))
    towns = "+".join(place.city or "" for place in found.places)
    return "; ".join(
        str(part) for part in [towns, last and last.region, last and last.country, date, found.agency] if part
    )


@pytest.mark.parametrize(
    ("words", "want"),
    [
        ("⟦d:BAKU / MW /⟧ ", "Baku; MW"),
        ("⟦d:KYIV/MWire/.⟧ ", "Kyiv; MWire"),
        ("⟦d:ATHENS/MDA-MPA --⟧ ", "Athens; MDA-MPA"),
        ("⟦d:OSLO/BERGEN/TRONDHEIM (MW) -⟧ ", "Oslo+Bergen+Trondheim; MW"),
        ("⟦d:TBILISI, MDWatch–⟧", "Tbilisi; MDWatch"),
        ("⟦d:WARSAW, Poland -- (ELMWIRE) -- March 4, 2031 --⟧ ", "Warsaw; Poland; 2031-3-4; ELMWIRE"),
        ("⟦d:OTTAWA — (MW)⟧ ", "Ottawa; MW"),
        ("⟦d:NEW DELHI: (Meridian Wire)⟧ ", "New Delhi; Meridian Wire"),
        ("⟦d:(Elmwire.example — March 4, 2031) Orlando, FL —⟧ ", "Orlando; FL; 2031-3-4; Elmwire.example"),
        ("⟦d:TALLINN - March 4 - MWire -⟧ ", "Tallinn; None-3-4; MWire"),
        ("⟦d:MWIRE - Baku, March 4:⟧ ", "Baku; None-3-4; MWIRE"),
        ("⟦d:Baku, March 4, MERIDIAN⟧ ", "Baku; None-3-4; MERIDIAN"),
        ("⟦d:Tashkent. 4 March. MWire⟧ ", "Tashkent; None-3-4; MWire"),
        ("⟦d:ASTANA. MERIDIAN⟧ ", "Astana; MERIDIAN"),
        ("⟦d:Tallahassee, Florida:⟧ ", "Tallahassee; Florida"),
        ("⟦d:ERBIL, Kurdistan Region of Iraq –⟧ ", "Erbil; Kurdistan Region of Iraq"),
        ("⟦d:London, UK (4 March 2031)⟧ ", "London; UK; 2031-3-4"),
        ("⟦d:Kathmandu, March 4⟧ ", "Kathmandu; None-3-4"),
        ("⟦d:ON THE ELMIAN-OAKIAN BORDER, March 4 (MW) -⟧ ", "On the Elmian-Oakian Border; None-3-4; MW"),
        ("⟦d:OSLO, Feb. 29, 2031 (MW) -⟧ ", "Oslo; MW"),
        ("⟦d:OSLO, March 4-5 (MW) -⟧ ", "Oslo; None-3-4; MW"),
        ("⟦d:OSLO, March 4-5, 2031 (MW) -⟧ ", "Oslo; 2031-3-4; MW"),
        ("⟦d:OSLO, March 4, 20311 (MW) -⟧ ", "Oslo; None-3-4; MW"),
        ("⟦d:OSLO (MW) â€”⟧ ", "Oslo; MW"),
        ("⟦d:OSLO (MW) â€“⟧ ", "Oslo; MW"),
        ("⟦d:OSLO â€”⟧ ", "Oslo"),
        ("⟦d:GAZA STRIP —⟧ ", "Gaza Strip"),
        ("⟦d:ELMIC OCEAN —⟧ ", "Elmic Ocean"),
        ("⟦d:BOSNIA AND HERZEGOVINA, Sarajevo (MW) -⟧ ", "Sarajevo; Bosnia and Herzegovina; MW"),
        ("⟦d:WASHINGTON DC (MW) -⟧ ", "Washington; DC; MW"),
    ],
)
def test_rarer_forms_are_read(words: str, want: str) -> None:
    """
    Agencies behind the mark or between strokes, odd dates, broken dashes: all parts come back.
    """
    text, spans = marked(words + STORY)
    found = read(text)

    assert found is not None
    assert (spans["d"][0], want) == (found.span, told(found))


def test_a_short_sentence_is_a_story() -> None:
    """
    Three words are enough behind a town in capitals.
    """
    text = "ISTANBUL — A bridge opened.\n\nWork begins in June, officials said."
    found = read(text)

    assert found is not None
    assert "ISTANBUL —" == found.span.of(text)


@pytest.mark.parametrize(
    "text",
    [
        "PARIS HILTON - A made-up singer was heard on Tuesday, officials said.",
        "Milan. The word alone makes tourists dream, the mayor said on Tuesday.",
        "Paris. It was the city of his childhood, and he never saw it again.",
        "Oslo/Bergen trains were late on Tuesday, officials said in a statement.",
        "London, March 4 was the day when the bridge was closed for good.",
        "Paris, March 4 Productions said on Tuesday that it would open a studio.",
        "Geneva, WikiLeaks – and the truth about the talks, a new book says.",
        "Washington, Georgia: the town voted for the plan on Tuesday, officials said.",
        "OSLO/BERGEN line was shut on Tuesday after a landslide, officials said.",
        "TRUMP - Paris, March 4: what the president said about the treaty.",
        "March 4-5 were the days when the bridge was closed for good.",
        "TCP/IP is what every network speaks, the company said on Tuesday.",
        "From the border, March 4 seemed far away to the men who waited there.",
        "ON THE ROAD AGAIN - A made-up singer was heard on Tuesday, officials said.",
        "WATCH - Tuesday, March 4: a made-up singer was heard, officials said.",
        "Either/or is what the minister offered on Tuesday, officials said.",
        "Merkler (CDX) â€” a man of few words who ruled the town for years.",
    ],
)  # fmt: skip
def test_what_looks_alike_is_none(text: str) -> None:
    """
    Names, sentences of one word and words with strokes open no dateline.
    """
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("OSLO, March 4. MW Group said on Tuesday that it would open a bridge.", None),
        ("OSLO, March 4. Meridian Wire said on Tuesday that it would open a bridge.", None),
        ("OSLO, March 4 (MW) - Ann Example (27) said on Tuesday that she would go.", "MW"),
        ("OSLO — (Left) Ann Example and Jo Roe said on Tuesday that they would go.", None),
    ],
)
def test_a_story_may_open_with_an_agency(text: str, want: str | None) -> None:
    """
    What opens the first sentence is not taken for the agency that filed it.
    """
    found = read(text)

    assert found is not None
    assert want == found.agency
