"""
The page of the command line: every command and option is on it, and what it shows is what is printed.

``python tests/cli/test_page.py`` writes what is printed now into the page.
"""

import os
import pathlib
import re
import subprocess
import sys

import click
import pytest

from newsparse.cli import main

ROOT = pathlib.Path(__file__).parents[2]
PAGE = ROOT / "docs" / "cli.md"
TEXT = PAGE.read_text(encoding="utf-8")
BLOCK = re.compile(r"(?<=^```text\n)\$ .*?(?=^```$)", re.MULTILINE | re.DOTALL)


def commands(group: click.Group, path: str) -> dict[str, click.Command]:
    """
    All commands below *group*, by what is typed to call them.
    """
    context = click.Context(group)
    found: dict[str, click.Command] = {}
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        found[f"{path} {name}"] = command
        if isinstance(command, click.Group):
            found |= commands(command, f"{path} {name}")
    return found


COMMANDS = commands(main, "newsparse")


def printed(block: str) -> str:
    """
    A block of the page with what its commands print now.
    """
    told = []
    for line in block.splitlines():
        if line.startswith("$ "):
            path = f"{pathlib.Path(sys.executable).parent}:{os.environ['PATH']}"
            done = subprocess.run(
                ["sh", "-c", f"{{ {line.removeprefix('$ ')}; }} 2>&1"],
                stdout=subprocess.PIPE,
                cwd=ROOT,
                env={"PATH": path, "COLUMNS": "96", "NEWSPARSE_PLUGINS": "", "PYTHONUTF8": "1"},
                check=False,
            )
            told += [line, *(row.rstrip() for row in done.stdout.decode().rstrip().splitlines())]
    return "".join(f"{row}\n" for row in told)


@pytest.mark.parametrize("path", COMMANDS)
def test_every_command_has_its_section(path: str) -> None:
    """
    Each command has a heading, and the text below it names each of its options.
    """
    section = re.search(rf"^##+ {path}\n(.*?)(?=^##? |^### newsparse|\Z)", TEXT, re.MULTILINE | re.DOTALL)
    told = section[1] if section else ""
    options = [option for param in COMMANDS[path].params for option in param.opts if option.startswith("-")]

    assert section
    assert [] == [option for option in options if not re.search(rf"`(newsparse \w+ )?{option}[` ]", told)]


def test_exit_codes_are_told() -> None:
    """
    The table of exit codes has each of them.
    """
    assert ["0", "1", "2", "3", "130"] == re.findall(r"^\| (\d+) \|", TEXT, re.MULTILINE)


@pytest.mark.parametrize("block", BLOCK.findall(TEXT), ids=lambda block: block.split("\n")[0][2:42])
def test_the_page_shows_what_is_printed(block: str) -> None:
    """
    The commands of a block print what stands below them.
    """
    assert block == printed(block)


if __name__ == "__main__":
    PAGE.write_text(BLOCK.sub(lambda block: printed(block[0]), TEXT), encoding="utf-8")
