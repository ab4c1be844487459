"""
`newsparse outlets`: list, search, show, check.
"""

import io
import pathlib
import tomllib
from collections.abc import Callable

import pytest
from click.testing import Result
from rich.cells import cell_len

from newsparse import Parser
from newsparse.cli.screen import console, print_outlets

Run = Callable[..., Result]

OWN = """\
[quiet-wire]
name = "Quiet Wire"
country = "NO"
credits = ["{outlet} reports"]

[[quiet-wire.examples]]
text = "OSLO, March 5. It rained all day, Quiet Wire reports."
outlet = "Quiet Wire"
evidence = "credit"
byline = false
dateline = { place = "Oslo", date = "XXXX-03-05" }
"""


@pytest.fixture
def own(tmp_path: pathlib.Path) -> pathlib.Path:
    """
    An outlet file in order.
    """
    path = tmp_path / "own.toml"
    path.write_text(OWN)
    return path


def test_list_has_every_outlet(run: Run, own: pathlib.Path) -> None:
    """
    In a pipe an outlet is a line: slug, name, country; one's own are among them.
    """
    styles = Parser.of({}).outlets.styles
    lines = run("outlets", "list", "--outlets", own).stdout.splitlines()

    assert [f"{style.slug}\t{style.name}\t{style.country or ''}" for style in styles] == lines[:-1]
    assert "quiet-wire\tQuiet Wire\tNO" == lines[-1]


@pytest.mark.parametrize("width", [60, 80, 120])
def test_every_outlet_fits_on_its_line(width: int) -> None:
    """
    On a terminal an outlet is one line that shows the whole slug, however many names it has.
    """
    styles = Parser.of({}).outlets.styles
    file = io.StringIO()
    print_outlets(console(file, width), styles)
    _, *lines = file.getvalue().splitlines()

    assert [style.slug for style in styles] == [line.split()[0] for line in lines]
    assert width >= max(map(cell_len, lines))


def test_outlets_alone_lists(run: Run) -> None:
    """
    `newsparse outlets` is `newsparse outlets list`.
    """
    assert run("outlets", "list").stdout == run("outlets").stdout


def test_search(run: Run, own: pathlib.Path) -> None:
    """
    Words find names; words that no name has cost exit code 1.
    """
    found = run("outlets", "search", "quiet", "wire", "--outlets", own)
    none = run("outlets", "search", "xyzzy")

    assert (0, "quiet-wire\tQuiet Wire\tNO\n") == (found.exit_code, found.stdout)
    assert (1, "newsparse outlets search: no outlet is called anything like 'xyzzy'.\n") == (
        none.exit_code,
        none.stderr,
    )


def test_show_can_be_read_back(run: Run) -> None:
    """
    What `show` prints of each outlet is a table of an outlet file that states the same.
    """
    styles = Parser.of({}).outlets.styles
    for style in styles[:: max(1, len(styles) // 20)]:
        (table,) = tomllib.loads(run("outlets", "show", style.slug).stdout).values()

        assert [style.name, list(style.aliases)] == [table["name"], table.get("aliases", [])]


def test_show_suggests(run: Run, own: pathlib.Path) -> None:
    """
    A slug that nobody has is answered with the one that was meant.
    """
    result = run("outlets", "show", "quite-wire", "--outlets", own)

    assert (2, "newsparse outlets show: there is no outlet 'quite-wire'. Did you mean quiet-wire?\n") == (
        result.exit_code,
        result.stderr,
    )


def test_check_runs_the_examples(run: Run, own: pathlib.Path) -> None:
    """
    A file in order is one sentence.
    """
    result = run("outlets", "check", own)

    assert (0, f"{own}: 1 outlet, 1 example, all in order.\n") == (result.exit_code, result.stdout)


@pytest.mark.parametrize(
    ("right", "wrong", "sentence"),
    [
        (
            'outlet = "Quiet Wire"',
            'outlet = "Loud Wire"',
            "example 1: outlet is 'Quiet Wire', not 'Loud Wire'.",
        ),
        ('"XXXX-03-05"', '"XXXX-03-06"', "example 1: dateline date is 'XXXX-03-05', not 'XXXX-03-06'."),
        (
            "byline = false",
            'byline = ["Ida Moe"]',
            "example 1: there is no byline, and ['Ida Moe'] is stated.",
        ),
        ('evidence = "credit"', 'evidence = "byline"', "example 1: evidence is 'credit', not 'byline'."),
        ("credits =", "kredits =", "[quiet-wire]: unknown key 'kredits'. Did you mean credits?"),
        ("[quiet-wire]\n", "quiet-wire]\n", "the outlet file is not TOML: "),
    ],
)
def test_check_tells_what_is_wrong(
    run: Run, own: pathlib.Path, right: str, wrong: str, sentence: str
) -> None:
    """
    What does not hold is told with file, table and example, and costs exit code 1.
    """
    own.write_text(OWN.replace(right, wrong, 1))
    result = run("outlets", "check", own)

    assert (1, "") == (result.exit_code, result.stdout)
    assert f"newsparse: {own}" in result.stderr
    assert sentence in result.stderr


def test_check_goes_on(run: Run, own: pathlib.Path) -> None:
    """
    A file that is missing does not keep the next from being checked.
    """
    result = run("outlets", "check", "missing.toml", own)

    assert (1, True) == (result.exit_code, "all in order" in result.stdout)
    assert "newsparse: missing.toml: the outlet file cannot be read: No such file" in result.stderr
