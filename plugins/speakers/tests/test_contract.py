"""
The plugin keeps the contract, for every text.
"""

import pytest
from hypothesis import given, settings

import newsparse_speakers
from newsparse.testing import Check, contract, texts

CONTRACT = contract("speakers", newsparse_speakers, examples=newsparse_speakers.EXAMPLES)


@pytest.mark.parametrize("check", CONTRACT.checks, ids=str)
@settings(max_examples=25, deadline=None)
@given(text=texts())
def test_contract(check: Check, text: str) -> None:
    """
    Each law of the contract holds.
    """
    check(text)
