"""
Who may import whom: the table below is the house, the tests walk through it.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "newsparse"
PLUGINS = Path(__file__).parents[1] / "plugins"

#: Floor, and the steps on it.  A module imports from lower floors, and from earlier steps of its own.
FLOORS = {
    0: ("errors _model _reading _plugging _model.lazy", "_model.span _model.usage"),
    1: ("_model.records _model.fields",),
    2: ("_model.article", "_model.json _model.schema _model.notebook"),
    3: ("plugin", "_plugging.hooks"),
    4: (
        "_reading.rejected _reading.styles _reading.months _reading.templates _reading.lines _reading.source",
        "_reading.clock _reading.marks _reading.quotation_words _reading.outletfiles _reading.credits",
        "_reading.places _reading.dates _reading.outlets _reading.pairing _reading.reasons",
        "_reading.wire _reading.dateline_parts _reading.singles _reading.kinds",
        "_reading.datelines",
    ),
    5: (
        "_reading.metadata _reading.quotes _plugging.versions _plugging.schedule",
        "_plugging.reading _plugging.running _plugging.admission",
        "_reading.head _reading.foot _plugging.loading",
    ),
    6: ("_reading.core _jobs _equipment",),
    7: ("parser",),
    8: ("__init__", "cli testing", "__main__"),
}

#: Third-party and a few standard packages: who may import them when the program runs.
PACKAGES = {
    "attrs": "",
    "pluggy": "plugin|_plugging",
    "cattrs": "_model.json",
    "dateparser": "_reading.dates",
    "importlib.metadata": "_plugging.loading|_plugging.versions|cli",
    "graphlib": "_plugging.schedule",
    "click": "cli",
    "rich": "cli",
    "hypothesis": "testing",
    "pytest": "testing",
}

#: What a plugin may import of newsparse.
DOORS = {"newsparse", "newsparse.plugin", "newsparse.testing", "newsparse.errors"}

STEPS = {
    module: (floor, step)
    for floor, steps in FLOORS.items()
    for step, modules in enumerate(steps)
    for module in modules.split()
}
FILES = {
    ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted(SOURCE.rglob("*.py"))
}


def _row(module: str) -> str:
    """
    The entry of the table that *module* falls under: `cli` for `cli.app`.
    """
    top = module.split(".")[0]
    return top if top in STEPS and not top.startswith("_") else module


def _running(tree: ast.AST) -> Iterator[ast.AST]:
    """
    The nodes of *tree* that matter when the program runs, not only to a type checker.
    """
    for node in ast.iter_child_nodes(tree):
        if not (isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)):
            yield node
            yield from _running(node)


def _imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in _running(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            found |= {_whole(node.module or "", alias.name) for alias in node.names}
    return found


def _whole(package: str, name: str) -> str:
    inner = f"{package}.{name}".removeprefix("newsparse.")
    return f"{package}.{name}" if inner in FILES or name == "metadata" else package


def _may(module: str, other: str) -> bool:
    mine, theirs = _row(module), _row(other)
    return mine == theirs == "cli" or mine == theirs == "testing" or STEPS[theirs] < STEPS[mine]


@pytest.mark.parametrize("module", FILES)
def test_module_has_its_place(module: str) -> None:
    """
    Each module is in the table, and says the floor that the table says.
    """
    docstring = ast.get_docstring(ast.parse(FILES[module].read_text(encoding="utf-8"))) or ""
    said = re.search(r"Floor (\d)", docstring)

    assert _row(module) in STEPS
    assert said is None or int(said[1]) == STEPS[_row(module)][0]


@pytest.mark.parametrize("module", FILES)
def test_module_imports_from_below(module: str) -> None:
    """
    A module imports from floors below its own and from nowhere else.
    """
    ours = {name for name in _imports(FILES[module]) if name.split(".")[0] == "newsparse"}
    inner = {name.removeprefix("newsparse.") if name != "newsparse" else "__init__" for name in ours}

    assert set() == {name for name in inner if not _may(module, name)}


@pytest.mark.parametrize("module", FILES)
def test_packages_stay_in_their_folders(module: str) -> None:
    """
    Each package that is not ours has one folder that imports it; a package in no row has none.
    """
    wrong = set()
    for name in _imports(FILES[module]):
        row = name if name in PACKAGES else name.split(".")[0]
        known = row in PACKAGES or row in sys.stdlib_module_names or row == "newsparse"
        if not known or (row in PACKAGES and not re.match(PACKAGES[row], module)):
            wrong.add(name)

    assert set() == wrong


def test_reading_and_plugging_do_not_know_each_other() -> None:
    """
    Nothing in `_reading` imports from `_plugging`, nor the other way.
    """
    for module, path in FILES.items():
        names = " ".join(_imports(path))

        assert not (module.startswith("_reading") and "newsparse._plugging" in names)
        assert not (module.startswith("_plugging") and "newsparse._reading" in names)


@pytest.mark.parametrize("path", sorted(PLUGINS.glob("[a-z]*/src/**/*.py")), ids=lambda path: path.stem)
def test_plugins_come_by_the_doors(path: Path) -> None:
    """
    A plugin imports the public doors of newsparse, and nothing with an underscore.
    """
    ours = {name for name in _imports(path) if name.split(".")[0] == "newsparse"}

    assert ours <= DOORS


def test_the_table_has_no_ghosts() -> None:
    """
    Every module in the table exists.
    """

    assert set() == set(STEPS) - {_row(module) for module in FILES} - {"testing", "__main__"}


def test_the_walk_sees_an_import() -> None:
    """
    The walk finds imports inside functions, and leaves out those for type checkers.
    """
    tree = ast.parse("def f():\n    import rich\nif TYPE_CHECKING:\n    import click\n")
    found = [alias.name for node in _running(tree) if isinstance(node, ast.Import) for alias in node.names]

    assert ["rich"] == found
