"""
The group: help, suggestions, one sentence for every mistake, and nothing loaded too early.
"""

import subprocess
import sys
from collections.abc import Callable

import click
import pytest
from click.testing import Result

from newsparse.cli import app, main

Run = Callable[..., Result]
LISTED = [*app.COMMANDS]


@pytest.mark.parametrize(
    "words", [[], ["--help"], *([name, "--help"] for name in LISTED if name != "plugins")]
)
def test_help_starts_with_examples(run: Run, words: list[str]) -> None:
    """
    The first thing that help shows is a command to copy.
    """
    first, second, *_ = run(*words).stdout.splitlines()

    assert "Examples:" == first
    assert "newsparse" in second


def test_every_listed_command_is_there(run: Run) -> None:
    """
    Help lists the commands without loading them; each is where it says.
    """
    context = click.Context(main)
    listed = run("--help").stdout
    for name, (_, about) in app.COMMANDS.items():
        command = main.get_command(context, name)

        assert (name, True) == (command and command.name, about in listed)


def test_help_loads_nothing_heavy() -> None:
    """
    Help loads no command, no rich, no cattrs, no plugin.
    """
    script = (
        "import sys\n"
        "from newsparse.cli import main\n"
        "main(['--help'], standalone_mode=False)\n"
        "print(*sys.modules, file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    loaded = {name for name in done.stderr.split() if name.startswith("newsparse.cli.")}
    heavy = {"rich", "cattrs", "dateparser", "hypothesis", "importlib.metadata", "concurrent.futures"}

    assert {"newsparse.cli.app"} == loaded
    assert set() == heavy & set(done.stderr.split())


def test_version(run: Run) -> None:
    """
    The version is the installed package's.
    """
    import importlib.metadata

    assert f"newsparse {importlib.metadata.version('newsparse')}\n" == run("--version").stdout


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["prase"], "newsparse: there is no command 'prase'. Did you mean parse?"),
        (["--verison"], "newsparse: no such option '--verison'. Did you mean --version?"),
        (["parse", "--feild", "x"], "newsparse parse: no such option '--feild'. Did you mean --field?"),
        (["outlets", "chekc"], "newsparse outlets: there is no command 'chekc'. Did you mean check?"),
        (
            ["parse", "--jobs", "none"],
            "newsparse parse: invalid value for '--jobs': 'none' is not a valid number.",
        ),
        (["parse", "--xyz"], "newsparse parse: no such option '--xyz'; see newsparse parse --help."),
        (["show"], "newsparse show: missing argument"),
        (["qqq"], "newsparse: there is no command 'qqq'. There are parse, show, explain,"),
    ],
)
def test_wrong_use_is_one_sentence(run: Run, words: list[str], sentence: str) -> None:
    """
    A mistake is one line on stderr that names what was meant, and exit code 2.
    """
    result = run(*words)

    assert (2, "", 1) == (result.exit_code, result.stdout, len(result.stderr.splitlines()))
    assert result.stderr.startswith(sentence)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(run: Run, shell: str) -> None:
    """
    click's shell completion is there for each shell.
    """
    result = run(_NEWSPARSE_COMPLETE=f"{shell}_source")

    assert "_NEWSPARSE_COMPLETE" in result.stdout


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ex", "explain"),
        ("parse --publ", "--published"),
        ("parse --to js", "json jsonl"),
        ("outlets show reut", "reuters"),
    ],
)
def test_completion_knows_what_there_is(run: Run, typed: str, meant: str) -> None:
    """
    Half a command, option, form or slug is completed.
    """
    words = f"newsparse {typed}"
    result = run(_NEWSPARSE_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=str(words.count(" ")))

    assert [f"plain,{word}" for word in meant.split()] == result.stdout.splitlines()
