"""
`newsparse plugins`: list the plugins that are installed, make a new one, hold one to the contract.

Floor 8.  Lists also what was left out, and why.
"""

import contextlib
import json
import keyword
import re
import sys
import warnings
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

import click

from newsparse._plugging.loading import entry_points
from newsparse.cli.app import FAILED, USAGE, Count, Group, Mistake, near, say
from newsparse.errors import PluginLoadWarning
from newsparse.parser import Parser

_EXAMPLES = (
    ("newsparse plugins", "what is installed, and what is wrong with it"),
    ("newsparse plugins new ships", "a package to start from, whose tests pass"),
    ("newsparse plugins check ships", "whether it keeps the contract"),
)


@click.group(cls=Group, examples=_EXAMPLES, invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="Print JSON, one object in a list for each plugin.")
@click.pass_context
def plugins(ctx: click.Context, as_json: bool) -> None:
    """
    List, make and check plugins.  Exits with 1 where one was left out.
    """
    if ctx.invoked_subcommand is not None:
        return
    parser = _parser()
    rows = _rows(parser)
    if as_json:
        click.echo(json.dumps(rows, indent=2))
    elif not rows:
        click.echo("No plugins are installed.  newsparse plugins new NAME makes one.")
    else:
        for row in rows:
            click.echo(_line(row))
    for problem in parser.problems:
        say(problem.message)
    if parser.problems:
        ctx.exit(FAILED)


@plugins.command(examples=(("newsparse plugins new ships", "makes the folder newsparse-ships"),))
@click.argument("name")
@click.option("--to", "folder", metavar="DIR", type=click.Path(), help="The folder to make.")
def new(name: str, folder: str | None) -> None:
    """
    Make a package for a new plugin: it installs, and its tests, types and contract pass.
    """
    if not re.fullmatch("[a-z](_?[a-z0-9])*", name) or keyword.iskeyword(name) or name == "examples":
        plain = (
            re.sub("[^a-z0-9]+", "_", name.lower().removeprefix("newsparse-"))
            .strip("_")
            .lstrip("_0123456789")
        )
        hint = f"; try {plain}" if plain and plain != name else ""
        msg = (
            f"{name!r} is no name for a plugin: small letters, digits and single underscores make one{hint}."
        )
        raise Mistake(msg, "newsparse plugins new", USAGE)
    target = Path(folder or f"newsparse-{name.replace('_', '-')}")
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        msg = f"{target} is there already; --to makes the plugin in another folder."
        raise Mistake(msg, "newsparse plugins new", FAILED)
    _copy(files("newsparse") / "data" / "template", target, name)
    click.echo(f"{target} is a plugin that works.  Next:")
    click.echo(f"  cd {target}\n  pip install -e .[test]\n  pytest\n  newsparse plugins check {name}")


@plugins.command(
    examples=(
        ("newsparse plugins check ships", "hold it to every law"),
        ("newsparse plugins check ships --example a.txt", "an article in which it finds something"),
    )
)
@click.argument("name")
@click.option(
    *("--example", "paths"),
    metavar="FILE",
    multiple=True,
    type=click.Path(),
    help="An article in which it finds something; may be given again.  [default: EXAMPLES of its module]",
)
@click.option(
    "--texts",
    metavar="N",
    type=Count(),
    default=100,
    show_default=True,
    help="How many texts to try a law with.",
)
@click.pass_context
def check(ctx: click.Context, name: str, paths: tuple[str, ...], texts: int) -> None:
    """
    Hold an installed plugin to the contract that all plugins keep.
    """
    try:
        from newsparse import testing
        from newsparse.testing.finding import found_by
    except ImportError as error:
        msg = f"the contract needs {error.name}; pip install newsparse[testing] brings it."
        raise Mistake(msg, ctx.command_path, FAILED) from None
    parser = _parser()
    there = {plugin.name: plugin.plugin for plugin in parser.plugins}
    if name not in there:
        for problem in parser.problems:
            if problem.plugin == name:
                raise Mistake(problem.message, ctx.command_path, FAILED)
        msg = f"there is no plugin {name!r}{near(name, sorted(there))}"
        raise Mistake(msg, ctx.command_path, USAGE)
    company = {other: plugin for other, plugin in there.items() if other in _needed(parser, name)}
    examples = [parser.parse_file(path).text for path in paths] or getattr(there[name], "EXAMPLES", [])
    if not examples and (found := found_by(parser, name)) is not None:
        examples = [found]
    if not examples:
        msg = f"{name} finds nothing in 300 articles that are made up; show it one with --example FILE"
        raise Mistake(f"{msg}, or in EXAMPLES of its module.", ctx.command_path, FAILED)
    contract = testing.contract(name, there[name], examples=examples, company=company)
    report = contract.run(max_examples=texts)
    click.echo(str(report))
    if report.failed:
        ctx.exit(FAILED)


def _parser() -> Parser:
    # What a plugin prints must not get into the JSON.
    with warnings.catch_warnings(), contextlib.redirect_stdout(sys.stderr):
        warnings.simplefilter("ignore", PluginLoadWarning)  # the problems are printed in our own words
        return Parser.installed()


def _rows(parser: Parser) -> list[dict[str, Any]]:
    used = {plugin.name: plugin for plugin in parser.plugins}
    problems = {problem.plugin: problem.message for problem in parser.problems}
    rows = []
    for point in entry_points():
        plugin = used.get(point.name)
        fields = [extractor.field for extractor in plugin.extractors] if plugin else []
        rows.append(
            {
                "name": point.name,
                "version": point.version,
                "package": point.distribution,
                "module": point.value,
                "used": plugin is not None,
                "hooks": list(plugin.hooks) if plugin else [],
                "fields": [
                    {"name": field.name, "record": field.record.__name__, "version": field.version}
                    for field in sorted(fields, key=lambda one: one.name)
                ],
                "seconds": round(plugin.seconds, 4) if plugin else None,
                "problem": problems.get(point.name),
            }
        )
    return rows


def _line(row: dict[str, Any]) -> str:
    what = f"{row['name']} {row['version'] or ''}".strip()
    if not row["used"]:
        return f"{what}: not used, {'see below' if row['problem'] else 'NEWSPARSE_PLUGINS leaves it out'}"
    hooks = ", ".join(hook.removeprefix("newsparse_") for hook in row["hooks"])
    fields = ", ".join(f"{field['name']} ({field['record']})" for field in row["fields"])
    return f"{what}: {hooks}{f'; fields {fields}' if fields else ''}; {1000 * row['seconds']:.0f} ms to load"


def _needed(parser: Parser, name: str) -> set[str]:
    """
    The plugins whose fields the one called *name* needs or waits for, and what those need.
    """
    before = {
        plugin.name: {
            field.partition(".")[0]
            for one in plugin.extractors
            for field in (*(need.name for need in one.needs), *one.after)
        }
        for plugin in parser.plugins
    }
    found, rest = set[str](), [name]
    while rest:
        new_ = before.get(rest.pop(), set()) - found - {name}
        found |= new_
        rest += new_
    return found


def _copy(template: Traversable, target: Path, name: str) -> None:
    """
    Copy a folder of the template, with the plugin's name in the place of {{name}}.
    """
    words = {"{{name}}": name, "{{dashed}}": name.replace("_", "-"), "{{FIELD}}": name.upper()}
    target.mkdir(parents=True, exist_ok=True)
    for one in template.iterdir():
        if one.is_dir():
            _copy(one, target / one.name.replace("package", f"newsparse_{name}"), name)
            continue
        text = one.read_text(encoding="utf-8")
        for slot, word in words.items():
            text = text.replace(slot, word)
        (target / one.name.removesuffix(".in")).write_text(text, encoding="utf-8")
