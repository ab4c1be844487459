"""
The plugin keeps the contract, for every text.
"""

import pytest
from hypothesis import given, settings

import newsparse_speakers
from newsparse.testing import Check, contract, texts

EXAMPLES = [
    '"Rain is on its way," Ida Moe said. "Bring a coat."',
    "The ferry sails again on Monday, the harbour's spokesman told reporters.",
    'Ida Moe, who runs the harbour, called the plan "a costly mistake" and said she would vote against it.',
]
CONTRACT = contract("speakers", newsparse_speakers, examples=EXAMPLES)


@pytest.mark.parametrize("check", CONTRACT.checks, ids=str)
@settings(max_examples=25, deadline=None)
@given(text=texts())
def test_contract(check: Check, text: str) -> None:
    """
    Each law of the contract holds.
    """
    check(text)
