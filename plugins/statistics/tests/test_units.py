"""
Every row of the tables can be read in a sentence.
"""

from decimal import Decimal
from importlib import resources

import pytest

import newsparse
import newsparse_statistics

PARSER = newsparse.Parser.of({"statistics": newsparse_statistics}, strict=True)
DATA = resources.files("newsparse_statistics") / "data"


def rows(name: str) -> list[list[str]]:
    """
    The rows of a table.
    """
    lines = (DATA / name).read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def units_in(text: str) -> list[tuple[Decimal | None, str | None]]:
    """
    Value and unit of what is found.
    """
    return [(found.value, found.unit) for found in PARSER.parse(text)[newsparse_statistics.STATISTICS]]


NAMED = [
    (row[0], name.split("/")[-1])
    for file in ("units.tsv", "currencies.tsv")
    for row in rows(file)
    for name in row[-1].split("|")
    if name
]
CODES = [row[0] for row in rows("currencies.tsv") if row[0].isupper() and row[0] != "ALL"]


@pytest.mark.parametrize(("code", "name"), NAMED)
def test_a_unit_is_known_by_its_names(code: str, name: str) -> None:
    """
    Each name in the tables, behind a number, gives the code of its row.
    """
    assert [(Decimal(700), code)] == units_in(f"The mill took 700 {name}.")


@pytest.mark.parametrize("code", CODES)
def test_a_currency_is_known_by_its_code(code: str) -> None:
    """
    Codes stand before and after the number.
    """
    assert [(Decimal(700), code)] == units_in(f"The mill made {code} 700.")
    assert [(Decimal(700), code)] == units_in(f"The mill made 700 {code}.")
