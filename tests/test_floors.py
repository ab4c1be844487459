"""
Who may import whom: the table below is the house, the tests walk through it.
"""

import ast
import graphlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "newsparse"
PLUGINS = Path(__file__).parents[1] / "plugins"

#: Floor by floor: a module imports from lower floors, and from its own where that makes no circle.
FLOORS = {
    0: "errors _model _reading _plugging _model.edtf _model.lazy _model.making _model.span _model.usage",
    1: "_resting _model.records _model.leaves _model.fields",
    2: "records _model.article _model.json _model.schema _model.notebook",
    3: "plugin _plugging.hooks",
    4: """
        _reading.rejected _reading.styles _reading.months _reading.clock _reading.dateshapes _reading.dates
        _reading.blanks _reading.lines _reading.usual _reading.source _reading.templates
        _reading.outletfiles _reading.outlets
        _reading.credits _reading.reasons _reading.peeling _reading.glued
        _reading.places _reading.towns _reading.shapes _reading.agencies _reading.wire _reading.evidence
        _reading.filed
        _reading.cjk _reading.signed _reading.datelines
        _reading.names _reading.pieces _reading.roles _reading.companies _reading.bylines
        _reading.signers
        _reading.openings _reading.beside _reading.changes _reading.headlines
        _reading.footwords _reading.notewords _reading.stylebook _reading.styled
        _reading.marks _reading.wrapped _reading.pairing _reading.singles _reading.kinds
        _reading.quotation_words _reading.scenes
    """,
    5: """
        _reading.above _reading.layout _reading.page _reading.furniture _reading.revisions _reading.timestamps
        _reading.head _reading.wirecopy
        _reading.signoff _reading.footmarks _reading.footopenings _reading.footpeople _reading.footlines
        _reading.footchrome _reading.foottail _reading.foot
        _reading.quotes _reading.metadata _reading.settling
        _plugging.versions _plugging.schedule _plugging.loaded _plugging.admission _plugging.loading
        _plugging.reading _plugging.running
    """,
    6: "_reading.core _jobs _equipment",
    7: "parser _reading.examples",
    8: "__init__ __main__ cli testing",
}

#: Third-party and a few standard packages: who may import them when the program runs.
PACKAGES = {
    "attrs": "",
    "pluggy": "plugin|_plugging",
    "cattrs": "_model.json",
    "dateparser": "nobody",  # finds dates that are not there; our own grammar and month names need no help
    "importlib.metadata": "_plugging.loading|_plugging.versions|cli",
    "graphlib": "_plugging.schedule",
    "click": "cli",
    "rich": "cli",
    "hypothesis": "testing",
    "pytest": "testing",
}

#: What a plugin may import of newsparse.
DOORS = {"newsparse", "newsparse.plugin", "newsparse.records", "newsparse.testing", "newsparse.errors"}

FLOOR = {module: floor for floor, modules in FLOORS.items() for module in modules.split()}
FILES = {
    ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted(SOURCE.rglob("*.py"))
}


def _row(module: str) -> str:
    """
    The entry of the table that *module* falls under: `cli` for `cli.app`.
    """
    top = module.split(".")[0]
    return top if top in ("cli", "testing") else module


def _floor(module: str) -> int:
    """
    The floor of *module*; the ground for one that the table lacks, of which one test tells.
    """
    return FLOOR.get(_row(module), 0)


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


def _ours(path: Path) -> set[str]:
    """
    The modules of newsparse that a file imports, as the table names them.
    """
    names = {name for name in _imports(path) if name.split(".")[0] == "newsparse"}
    return {name.removeprefix("newsparse.") if name != "newsparse" else "__init__" for name in names}


@pytest.mark.parametrize("module", FILES)
def test_module_has_its_place(module: str) -> None:
    """
    Each module is in the table, and says the floor that the table says.
    """
    docstring = ast.get_docstring(ast.parse(FILES[module].read_text(encoding="utf-8"))) or ""
    said = re.search(r"Floor (\d)", docstring)

    assert _row(module) in FLOOR
    assert said is None or int(said[1]) == FLOOR[_row(module)]


@pytest.mark.parametrize("module", FILES)
def test_module_imports_from_below(module: str) -> None:
    """
    A module imports nothing from a floor above its own.
    """
    assert set() == {name for name in _ours(FILES[module]) if _floor(name) > _floor(module)}


def test_no_circles() -> None:
    """
    Below the command line no chain of imports comes back to where it began.
    """
    graph = {module: _ours(path) - {module} for module, path in FILES.items() if _floor(module) < 8}

    assert list(graphlib.TopologicalSorter(graph).static_order())


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

    assert set() == set(FLOOR) - {_row(module) for module in FILES}


def test_the_walk_sees_an_import() -> None:
    """
    The walk finds imports inside functions, and leaves out those for type checkers.
    """
    tree = ast.parse("def f():\n    import rich\nif TYPE_CHECKING:\n    import click\n")
    found = [alias.name for node in _running(tree) if isinstance(node, ast.Import) for alias in node.names]

    assert ["rich"] == found
