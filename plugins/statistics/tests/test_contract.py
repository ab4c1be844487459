"""
The contract that every plugin keeps, for every text.
"""

import pytest
from hypothesis import given, settings

import newsparse_statistics
from newsparse.testing import Check, contract, texts

CONTRACT = contract(
    "statistics",
    newsparse_statistics,
    examples=["More than 1,200 homes lost power.", "Tin rose 5% to $31 a tonne.", "Ida Moe, 44, won 3-1."],
)


@pytest.mark.parametrize("check", CONTRACT.checks, ids=str)
@settings(max_examples=8, deadline=None)
@given(text=texts())
def test_contract(check: Check, text: str) -> None:
    """
    Each law of the contract holds for every text.
    """
    check(text)
