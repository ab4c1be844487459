"""
Whom a colon right before a quotation gives as its source, where no verb does.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


@pytest.mark.parametrize(
    "label",
    [
        "Tom Berg, on Facebook",
        "Tom Berg, via a friend in Oslo",
        "Tom Berg, Oslo",
        "Tom Berg, Conservative",
        "Tom Berg, mayor",
        "Tom Berg, 41, of Oslo",
        "Tom Berg, the mayor of Oslo",
        "Tom Berg, in a letter to Ida Moe",
        "The mayor, Tom Berg",
        "Oslo Mayor, Tom Berg",
        "Oslo captain, Tom Berg",
        "On Facebook, Tom Berg",
        "From Tom Berg",
    ],
)
def test_label_names_the_source(label: str) -> None:
    """
    The name is the source, and not where and what somebody is.
    """
    found = PARSER.parse(f'{label}: "The road is closed."')[SPEAKERS]

    assert ["Tom Berg"] == [one.name for one in found]


@pytest.mark.parametrize("text", ["Berg is quoted in the Gazette", "Also in the Gazette"])
def test_place_is_no_source(text: str) -> None:
    """
    Where something was printed said nothing itself.
    """
    found = PARSER.parse(f'{text}: "The road is closed."')[SPEAKERS]

    assert {None} >= {one.name for one in found}
