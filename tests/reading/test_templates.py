"""
Templates: print with slots, bounded, and a closed list of slots.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse._reading import templates
from newsparse.errors import OutletError
from newsparse.testing.checks import growth

SAMPLES = {
    "PLACE": "PORT-AU-PRINCE",
    "Place": "Rio de Janeiro",
    "Country": "Zambia",
    "Region": "Calif.",
    "Month": "Sept.",
    "month": "12",
    "day": "31",
    "year": "2031",
    "time": "2:05 p.m.",
    "Person": "Ann van der Example",
    "outlet": "Meridian Wire",
    "agency": "MW",
}


@pytest.mark.parametrize("slot", templates.SLOTS)
def test_every_slot_takes_its_words(slot: str) -> None:
    """
    Each slot takes what it is named for, whole, between other print.
    """
    found = templates.compiled(f"<{{{slot}}}>").match(f"<{SAMPLES[slot]}>")

    assert found is not None
    assert SAMPLES[slot] == found[slot]


@given(picked=st.lists(st.sampled_from(sorted(SAMPLES)), min_size=1, max_size=4))
def test_filled_templates_give_their_slots_back(picked: list[str]) -> None:
    """
    A template filled with words matches, and gives each word back, also where a slot stands twice.
    """
    template = " | ".join(f"{{{slot}}}" for slot in picked)
    found = templates.compiled(template).match(" | ".join(SAMPLES[slot] for slot in picked))

    assert found is not None
    assert [SAMPLES[slot] for slot in picked] == list(found.groups())


def test_an_unknown_slot_lists_the_known_ones() -> None:
    """
    A slot that does not exist is an error that names it and every slot there is.
    """
    with pytest.raises(OutletError, match=r"unknown slot \{town\}; the slots are PLACE, Place, .*agency"):
        templates.compiled("{town}, {Month} {day}")


def test_an_outlet_stands_for_its_own_names() -> None:
    """
    `{outlet}` takes the outlet's names and no others, the longest first.
    """
    names = ("Meridian", "Meridian Wire")
    pattern = templates.compiled("{outlet} reports", names)
    found = [pattern.match(f"{name} reports") for name in (*names, "Morning Wire")]

    assert [*names, None] == [one and one["outlet"] for one in found]


def test_print_varies() -> None:
    """
    Dashes, blanks and apostrophes of a template stand for all that scrapers make of them.
    """
    pattern = templates.compiled("{PLACE} — Ann's")

    for printed in ("OSLO — Ann's", "OSLO -- Ann’s", "OSLO\u00a0–  Ann's"):
        assert pattern.match(printed), printed


@pytest.mark.parametrize("unit", ["A, ", "A", "A ", "By ", "OSLO/", "("])
def test_no_template_is_slow(unit: str) -> None:
    """
    Searching costs in proportion to the text, whatever the text.
    """
    pattern = templates.compiled("{PLACE}, {Country}, {Month} {day}. {Person}–{agency}")

    assert growth(pattern.search, unit, longest=40_000) is None
