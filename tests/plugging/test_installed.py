"""
Plugins that pip put here: found, chosen, left out loudly, and never at the cost of another.
"""

import importlib
import os
import subprocess
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest

from newsparse import Article, Parser
from newsparse._plugging import loading
from newsparse.errors import PluginConflict, PluginError, PluginLoadWarning
from newsparse.testing import contract

Install = Callable[..., None]

HEAD = """
import attrs
from newsparse import Span
from newsparse.plugin import Extractor, Field, Reader, hookimpl

@attrs.frozen
class Word:
    span: Span

NAME = __name__.removeprefix("np_")
WORDS = Field(NAME, Word)

def find(article):
    yield Word(Span(0, 3))

@hookimpl
def newsparse_extractors():
    return [Extractor(WORDS, find)]
"""

BROKEN = {
    "imports": ("import np_nothing_of_this_name\n", "importing np_imports raised ModuleNotFoundError"),
    "raises": ("1 / 0\n", "importing np_raises raised ZeroDivisionError: division by zero"),
    "misspelt": (
        HEAD.replace("def newsparse_extractors", "def newsparse_extractor"),
        "there is no hook 'newsparse_extractor'. Did you mean newsparse_extractors?",
    ),
    "unmarked": (HEAD.replace("@hookimpl", ""), "newsparse_extractors has no mark; write @newsparse.plugin"),
    "firsts": (HEAD.replace("@hookimpl", "@hookimpl(tryfirst=True)"), "may not ask for a place in line"),
    "taking": (HEAD.replace("extractors():", "extractors(article):"), "takes no arguments"),
    "thief": (
        HEAD.replace("Field(NAME,", "Field('ships',"),
        "the field 'ships' is not its own; name it 'thief'",
    ),
    "liquid": (
        HEAD.replace("@attrs.frozen", "@attrs.define"),
        "the record Word can be changed; write @attrs.frozen",
    ),
    "thawed": (
        HEAD.replace("@attrs.frozen", "@attrs.define(unsafe_hash=True)").replace(
            "span: Span", "span: Span = attrs.field(validator=attrs.validators.instance_of(Span))"
        ),
        "the record Word can be changed; write @attrs.frozen",
    ),
    "double": (
        HEAD + "@hookimpl\ndef newsparse_readers():\n    return 2 * [Reader(NAME, suffixes=(), read=find)]\n",
        "the reader 'double' is declared twice",
    ),
    "placeless": (HEAD.replace("span: Span", "place: Span"), "the record Word has no span"),
    "empty": ("", "has no hook; a plugin has one of newsparse_commands"),
    "failing": (
        HEAD.replace("return [", "raise KeyError('x')\n    return ["),
        "newsparse_extractors raised KeyError: 'x'",
    ),
    "wrong": (
        HEAD.replace("return [Extractor(WORDS, find)]", "return [WORDS]"),
        "returns a list of Extractor",
    ),
    "nothing": (HEAD.replace("return [Extractor(WORDS, find)]", "return None"), "[] for none, not None"),
    "swapped": (
        HEAD.replace("Extractor(WORDS, find)", "Extractor(find, WORDS)"),
        "the field of an Extractor is a Field",
    ),
    "bare": (HEAD.replace("find)]", "find, needs=WORDS)]"), "needs is a tuple of Field, (SPEAKERS,)"),
    "narcissus": (HEAD.replace("find)]", "find, needs=(WORDS,))]"), "in a circle: narcissus -> narcissus"),
}


def _parser() -> tuple[Parser, list[str]]:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        parser = Parser.installed()
    assert {PluginLoadWarning} >= {one.category for one in told}
    return parser, [str(one.message) for one in told]


def _used(parser: Parser) -> list[str]:
    """
    The plugins of the test, not those that are installed where it runs.
    """
    return [one.name for one in parser.plugins if getattr(one.plugin, "__name__", "").startswith("np_")]


def _ships(parser: Parser) -> Article:
    return parser.parse("The ferry to Ost sails again.")


@pytest.mark.parametrize(("name", "source", "why"), [(name, *both) for name, both in BROKEN.items()])
def test_a_broken_plugin_is_named_once(install: Install, name: str, source: str, why: str) -> None:
    """
    Each way to be broken has a sentence that names the plugin, and strict raises it.
    """
    install(name, source)
    parser, told = _parser()

    assert [problem.message for problem in parser.problems] == told
    assert 1 == len(told)
    assert told[0].startswith(f"{name}: ")
    assert why in told[0]
    assert [] == _used(parser)
    with pytest.raises(PluginError, match=f"^{name}: |in a circle"):
        Parser.installed(strict=True)


def test_broken_plugins_harm_nobody(install: Install) -> None:
    """
    All of them together leave the other plugin's field as it was, and each is named once.
    """
    install("ships", HEAD)
    alone = _ships(_parser()[0])
    for name, (source, _) in BROKEN.items():
        install(name, source)
    loading.entry_points.cache_clear()
    parser, told = _parser()

    assert ["ships"] == _used(parser)
    assert alone == _ships(parser)
    assert sorted(BROKEN) == sorted(line.partition(": ")[0] for line in told)


def test_a_plugin_made_for_another_newsparse(install: Install) -> None:
    """
    pip sees to versions, but can be told to look away.
    """
    install("future", HEAD, requires="newsparse >=7, <8")
    _, told = _parser()

    assert 1 == len(told)
    assert told[0].startswith("future: np-future 0.3 needs newsparse>=7,<8, and 1.0.0 is here; install ")


def test_what_an_extra_needs_is_not_needed(install: Install) -> None:
    """
    A plugin may want a newer kit for its tests than it wants newsparse for its work.
    """
    install("ships", HEAD, requires='newsparse[testing]>=7; extra == "test"')
    parser, told = _parser()

    assert [] == told
    assert "ships" in _used(parser)


@pytest.mark.parametrize(
    ("file", "text"), [("entry_points.txt", "[newsparse]\nthis is no entry\n"), ("METADATA", None)]
)
def test_a_package_with_broken_metadata(
    install: Install, tmp_path: Path, file: str, text: str | None
) -> None:
    """
    It costs nobody else a plugin, whosever package it is.
    """
    install("ships", HEAD)
    install("crew", HEAD)
    broken = tmp_path / "np_crew-0.3.dist-info" / file
    broken.unlink() if text is None else broken.write_text(text)
    parser, told = _parser()

    assert "ships" in _used(parser)
    assert [] == told


def test_two_of_one_name(install: Install) -> None:
    """
    Neither of two plugins with one name is used, and the sentence names both packages.
    """
    install("ships", HEAD, module="np_a", package="a-ships")
    install("ships", HEAD, module="np_b", package="b-ships")
    parser, told = _parser()

    assert [] == _used(parser)
    assert ["ships: a-ships and b-ships bring a plugin of this name; uninstall all but one."] == told


def test_a_circle_is_left_out_and_the_rest_stays(install: Install) -> None:
    """
    Two that need each other are refused, both with the circle; a third one does not notice.
    """
    need = HEAD.replace("find)]", "find, needs=(Field('{}', Word),))]")
    install("boat", need.replace("{}", "crew"))
    install("crew", need.replace("{}", "boat"))
    install("ships", HEAD)
    parser, told = _parser()

    assert ["ships"] == _used(parser)
    assert ["boat", "crew"] == [problem.plugin for problem in parser.problems]
    assert all("boat -> crew -> boat" in line for line in told)


def test_two_readers_of_one_suffix(install: Install) -> None:
    """
    The second plugin by name is left out, whatever the order they were installed in.
    """
    source = HEAD + (
        "@hookimpl\ndef newsparse_readers():\n"
        "    return [Reader(NAME, suffixes=('.page',), read=lambda file: iter(()))]\n"
    )
    install("web", source)
    install("page", source)
    parser, told = _parser()

    assert ["page"] == _used(parser)
    assert "web: the suffix '.page' is taken by the reader of page; uninstall one, or choose" in told[0]
    with pytest.raises(PluginConflict):
        Parser.installed(strict=True)


@pytest.mark.parametrize(
    ("choice", "names"), [("", []), ("ships", ["ships"]), (" ships , crew", ["crew", "ships"])]
)
def test_choosing(install: Install, monkeypatch: pytest.MonkeyPatch, choice: str, names: list[str]) -> None:
    """
    `NEWSPARSE_PLUGINS` filters before anything is imported, so a broken plugin can be got past.
    """
    monkeypatch.setenv("NEWSPARSE_PLUGINS", choice)
    install("ships", HEAD)
    install("crew", HEAD)
    install("boat", "raise SystemExit('imported')")
    parser, told = _parser()

    assert names == _used(parser)
    assert [] == told


def test_choosing_what_is_not_there(install: Install, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A choice of a plugin that is not installed is told, with the nearest name.
    """
    monkeypatch.setenv("NEWSPARSE_PLUGINS", "shpis")
    install("ships", HEAD)

    assert ["shpis: NEWSPARSE_PLUGINS names it, but it is not installed; did you mean ships?"] == _parser()[1]


def test_exit_passes(install: Install) -> None:
    """
    A plugin that ends the program while it is imported ends the program: walls are for errors.
    """
    install("quits", "raise SystemExit(7)")

    with pytest.raises(SystemExit):
        Parser.installed()


def test_what_is_known_of_a_plugin(install: Install) -> None:
    """
    Name, version, hooks and the time it took.
    """
    install("ships", HEAD)
    (plugin,) = (one for one in _parser()[0].plugins if one.name == "ships")

    assert ("ships", "0.3", ("newsparse_extractors",)) == (plugin.name, plugin.version, plugin.hooks)
    assert 0 < plugin.seconds < 10


def test_entry_points_are_read_once(install: Install) -> None:
    """
    A parser made later asks no file system.
    """
    install("ships", HEAD)

    assert loading.entry_points() is loading.entry_points()
    assert ["ships"] == [point.name for point in loading.entry_points() if point.value.startswith("np_")]


TEN_LINES = """
import attrs, re
from newsparse import Span
from newsparse.plugin import Extractor, Field, hookimpl
@attrs.frozen
class Ship:
    span: Span
SHIPS = Field("ships", Ship)
@hookimpl
def newsparse_extractors():
    return [Extractor(SHIPS, lambda a: (Ship(Span(*m.span())) for m in re.finditer("MV [A-Z]", a.text)))]
"""


def test_ten_lines_are_a_plugin(install: Install) -> None:
    """
    They keep the whole contract.
    """
    install("ships", TEN_LINES)
    report = contract("ships", importlib.import_module("np_ships"), examples=["The MV Ost sails."]).run(
        max_examples=20
    )

    assert 10 == len(TEN_LINES.strip().splitlines())
    assert {} == report.failed
    assert 8 == len(report.texts)


@pytest.mark.parametrize("words", [("--help",), ("plugins", "--help"), ("schema", "--help")])
def test_help_imports_no_plugin(install: Install, tmp_path: Path, words: tuple[str, ...]) -> None:
    """
    However many are installed: fifty that would end the program do not notice it.
    """
    for at in range(50):
        install(f"n{at}", "raise SystemExit('imported')")
    done = subprocess.run(
        [sys.executable, "-m", "newsparse", *words],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (0, "") == (done.returncode, done.stderr)


def test_entry_points_of_fifty_plugins_are_read_fast(install: Install) -> None:
    """
    In a small part of the 0.3 seconds that they may cost.
    """
    for at in range(50):
        install(f"n{at}", HEAD)
    start = time.process_time()
    found = loading.entry_points()

    assert time.process_time() - start < 0.3
    assert 50 == len([point for point in found if point.value.startswith("np_n")])
