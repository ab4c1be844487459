"""
The pages keep up with the code: nothing that a user can name is missing from them.
"""

import importlib
import re
from pathlib import Path

import attrs
import pytest

import newsparse
from newsparse._model import article, records
from newsparse._plugging import hooks
from newsparse._reading import styles, templates

ROOT = Path(__file__).parents[1]
PAGES = ROOT / "docs"
DOORS = ("newsparse", "newsparse.plugin", "newsparse.testing", "newsparse.errors")
RECORDS = [
    found
    for module in (article, records)
    for found in vars(module).values()
    if isinstance(found, type) and attrs.has(found) and found.__module__ == module.__name__
]


def _page(name: str) -> str:
    return (PAGES / f"{name}.md").read_text(encoding="utf-8")


def _section(name: str, title: str) -> str:
    """
    What stands under the heading *title*, up to the next one.
    """
    found = re.search(rf"^## {title}\n(.*?)(?=^## |\Z)", _page(name), re.MULTILINE | re.DOTALL)

    assert found is not None, f"{name}.md has no heading {title!r}"
    return found[1]


def _first_cells(text: str) -> list[str]:
    return re.findall(r"^\| `\{?(\w+)\}?` \|", text, re.MULTILINE)


def _known(page: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", page) is not None


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_table_has_every_field(record: type) -> None:
    """
    The table of a record on the page of records names its fields in their order.
    """
    fields = [field.alias for field in attrs.fields(record)]

    assert fields == _first_cells(_section("records", record.__name__))


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_record_has_an_example(record: type) -> None:
    """
    Each record is shown at work.
    """

    assert ">>> " in _section("records", record.__name__)


@pytest.mark.parametrize("door", DOORS)
def test_exported_names_are_in_the_api(door: str) -> None:
    """
    Whatever a public module exports stands on the page of the API.
    """
    module = importlib.import_module(door)
    page = _page("api")
    if ".. automodule:: newsparse.errors" in page and door == "newsparse.errors":
        page += " ".join(name for name in dir(newsparse.errors) if not name.startswith("_"))

    assert [] == [name for name in module.__all__ if not _known(page, name)]


@pytest.mark.parametrize("door", DOORS)
def test_exports_are_sorted_and_there(door: str) -> None:
    """
    `__all__` is sorted, and every name in it exists.
    """
    module = importlib.import_module(door)

    assert sorted(module.__all__) == list(module.__all__)
    assert all(hasattr(module, name) for name in module.__all__)


def test_slots_are_on_the_page() -> None:
    """
    The page of house styles lists the slots that exist, and no other.
    """

    assert list(templates.SLOTS) == _first_cells(_section("house-styles", "Templates and slots"))


def test_keys_of_an_outlet_are_on_the_page() -> None:
    """
    The page of house styles lists the keys that an outlet's table may have.
    """
    keys = {field.name for field in attrs.fields(styles.HouseStyle)} - {"slug"}

    assert keys == set(_first_cells(_section("house-styles", "The table")))


def test_hooks_are_on_their_page() -> None:
    """
    Every hook is explained.
    """
    names = [name for name in vars(hooks) if name.startswith("newsparse_")]

    assert names
    assert [] == [name for name in names if not _known(_page("hooks"), name)]


def test_errors_are_drawn() -> None:
    """
    The tree of errors in the docstring names every error, and nothing else.
    """
    drawn = set(re.findall(r"── (\w+)", newsparse.errors.__doc__ or ""))

    assert drawn - {"NewsparseError"} == set(newsparse.errors.__all__) - {"NewsparseError"}


def test_glossary_is_in_order_and_whole() -> None:
    """
    The glossary is in the order of the alphabet, and every record has its word.
    """
    words = re.findall(r"^([a-z][a-z ,]*)\n: ", _page("glossary"), re.MULTILINE)

    assert sorted(words) == words
    assert {record.__name__.lower() for record in RECORDS} - {"date", "place"} <= set(words)


@pytest.mark.parametrize("page", sorted(PAGES.glob("*.md")), ids=lambda page: page.stem)
def test_one_sentence_a_line(page: Path) -> None:
    """
    No line of a page is a whole paragraph: long lines are tables and lists.
    """
    prose = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    long = [line for line in prose.splitlines() if len(line) > 400 and not line.startswith(("|", "-", ":"))]

    assert [] == long
