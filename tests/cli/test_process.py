"""
The command line as a process: pipes, signals, and a plugin that pip put there.
"""

import json
import os
import pathlib
import signal
import subprocess
import sys

import pytest

PLUGIN = """
import attrs, click
from newsparse import Span
from newsparse.plugin import Extractor, Field, Reader, Reading, Renderer, hookimpl

@attrs.frozen
class Word:
    span: Span
    name: str
    rule: str = "first word"

def words(article):
    first = article.text.split()[0]
    if first == "Boom":
        raise ValueError("no such word")
    yield Word(Span(0, len(first)), first)

def read(file):
    return [Reading(part, f"part {number}") for number, part in enumerate(file.read().decode().split("---"))]

@hookimpl
def newsparse_extractors():
    return [Extractor(Field("demo", Word), words)]

@hookimpl
def newsparse_readers():
    return [Reader("parts", suffixes=(".parts",), read=read)]

@hookimpl
def newsparse_renderers():
    return [Renderer("lengths", lambda articles: (f"{len(article.text)}" for article in articles))]

@hookimpl
def newsparse_commands():
    return [click.Command("greet", callback=lambda: click.echo("Good day."))]
"""


@pytest.fixture
def plugin(tmp_path: pathlib.Path) -> dict[str, str]:
    """
    The environment of a process in which the plugin "demo" is installed, and no other.
    """
    info = tmp_path / "site" / "newsparse_demo-1.0.dist-info"
    info.mkdir(parents=True)
    (info.parent / "newsparse_demo.py").write_text(PLUGIN)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: newsparse-demo\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[newsparse]\ndemo = newsparse_demo\n")
    return {"PYTHONPATH": str(info.parent), "NEWSPARSE_PLUGINS": "demo"}


def call(*words: object, stdin: str | None = None, **env: str) -> subprocess.CompletedProcess[str]:
    """
    Run newsparse and wait.
    """
    return subprocess.run(
        [sys.executable, "-m", "newsparse", *map(str, words)],
        input=stdin,
        capture_output=True,
        text=True,
        env={**os.environ, "NEWSPARSE_PLUGINS": "", "COLUMNS": "90", **env},
        check=False,
    )


def test_a_pipe_that_closes_early_is_quiet(story: pathlib.Path) -> None:
    """
    When `head` has seen enough, newsparse ends without a word.
    """
    script = f"{sys.executable} -m newsparse parse {f'{story} ' * 300} | head -n 1"
    done = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=False)

    assert (0, "", 1) == (done.returncode, done.stderr, len(done.stdout.splitlines()))


def test_an_interrupt_is_130() -> None:
    """
    Ctrl-C ends the work with 130 and without a traceback.
    """
    process = subprocess.Popen(
        [sys.executable, "-m", "newsparse", "parse", "--to", "jsonl", "-", "-q"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "NEWSPARSE_PLUGINS": ""},
        # A shell that starts a job in the background has it ignore the signal, and children inherit that.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    assert process.stdin is not None
    # More than a pipe holds: once it is written, the process is reading its input.
    process.stdin.write(b"It rained.\n" * 100_000)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)

    assert (130, b"", b"") == (process.returncode, out, err)


def test_the_terminal_decides() -> None:
    """
    On a terminal `parse` without input prints help, and a file's records come as a table.
    """
    pty = pytest.importorskip("pty", reason="a terminal of Unix")
    mother, child = pty.openpty()
    environment = {**os.environ, "NEWSPARSE_PLUGINS": "", "COLUMNS": "90", "NO_COLOR": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "newsparse", "parse"],
        stdin=child,
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    with subprocess.Popen(
        [sys.executable, "-m", "newsparse", "parse", "-"],
        stdin=subprocess.PIPE,
        stdout=child,
        stderr=subprocess.PIPE,
        env=environment,
    ) as process:
        process.communicate(b"OSLO, March 5. It rained.", timeout=30)
    shown = os.read(mother, 65536).decode()
    os.close(mother)
    os.close(child)

    assert (0, True) == (done.returncode, done.stdout.startswith("Examples:"))
    assert "dateline      Oslo · XXXX-03-05" in shown


def test_a_plugins_field_is_everywhere(plugin: dict[str, str]) -> None:
    """
    A plugin's records are in the JSON, the table, the marks and the explanation.
    """
    text = "Rain fell."
    line = json.loads(call("parse", "-", stdin=text, **plugin).stdout)
    table = call("parse", "--to", "table", "-", stdin=text, **plugin).stdout

    assert {"span": [0, 4], "name": "Rain", "rule": "first word"} == line["fields"]["demo"]["records"][0]
    assert ["demo", "Rain", "0:4", "first", "word"] in [row.split() for row in table.splitlines()]
    assert "⟦demo:Rain⟧ fell." in call("show", "-", stdin=text, **plugin).stdout
    assert "\t1:1\t0:4\tdemo\t\tfirst word\tRain" in call("explain", "-", stdin=text, **plugin).stdout


def test_a_field_that_failed_is_3(plugin: dict[str, str], tmp_path: pathlib.Path) -> None:
    """
    Where a plugin fails on an article, its field is null, the reason is told, and the exit code is 3.
    """
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text("Rain fell.")
    bad.write_text("Boom went the drum.")
    done = call("parse", "--field", "demo", bad, good, **plugin)
    absent, found = (json.loads(line)["demo"] for line in done.stdout.splitlines())

    assert (3, None, "Rain") == (done.returncode, absent, found[0]["name"])
    assert "newsparse: the field 'demo' is absent: ValueError: no such word.\n" == done.stderr


def test_strict_lets_a_plugin_fail(plugin: dict[str, str]) -> None:
    """
    With `--strict` a plugin's failure is a sentence and exit code 1.
    """
    done = call("parse", "--strict", "-", stdin="Boom.\n Boom went the drum.", **plugin)
    stopped = call("parse", "--strict", "-", stdin="Boom went the drum.", **plugin)

    assert (0, 1) == (done.returncode, stopped.returncode)
    assert "newsparse: -: ValueError: no such word\n" == stopped.stderr


def test_a_plugins_reader_reads_its_files(plugin: dict[str, str], tmp_path: pathlib.Path) -> None:
    """
    A file that a reader knows may hold several articles, in folders and on standard input too.
    """
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "a.parts").write_text("Rain fell.---Snow fell.")
    folder = call("parse", tmp_path / "news", **plugin).stdout.splitlines()
    standard = call("parse", "--reader", "parts", stdin="Rain.---Snow.---Hail.", **plugin).stdout.splitlines()

    assert ["part 0", "part 1"] == [json.loads(line)["source"]["name"] for line in folder]
    assert 3 == len(standard)


def test_a_plugins_form_and_command(plugin: dict[str, str]) -> None:
    """
    `--to` takes a plugin's form, and the group a plugin's command.
    """
    assert "10\n" == call("parse", "--to", "lengths", "-", stdin="Rain fell.", **plugin).stdout
    assert "Good day.\n" == call("greet", **plugin).stdout


def test_a_broken_plugin_is_told(plugin: dict[str, str], story: pathlib.Path) -> None:
    """
    A plugin that cannot be loaded is named once on stderr; the story is read.
    """
    module = pathlib.Path(plugin["PYTHONPATH"]) / "newsparse_demo.py"
    module.write_text("import no_such_module")
    done = call("parse", story, **plugin)
    quiet = call("parse", "-q", story, **plugin)

    assert (0, 1, 1) == (done.returncode, len(done.stdout.splitlines()), len(done.stderr.splitlines()))
    assert done.stderr.startswith("newsparse: demo")
    assert "" == quiet.stderr
