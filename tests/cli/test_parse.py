"""
`newsparse parse`: forms, inputs and their order, fields, exit codes.
"""

import json
import pathlib
from collections.abc import Callable

import pytest
from click.testing import Result

Run = Callable[..., Result]


def read(result: Result) -> list[dict[str, object]]:
    """
    The articles that were printed as lines of JSON.
    """
    return [json.loads(line) for line in result.stdout.splitlines()]


def names(result: Result) -> list[object]:
    """
    The names of the articles that were printed.
    """
    return [article["source"]["name"] for article in read(result)]  # type: ignore[index]


def test_a_pipe_gets_one_object_a_line(run: Run, story: pathlib.Path) -> None:
    """
    Where nobody looks, an article is one line of JSON, with its text unchanged.
    """
    result = run("parse", story)
    (article,) = read(result)

    assert (0, "") == (result.exit_code, result.stderr)
    assert story.read_text() == article["source"]["text"]  # type: ignore[index]
    assert "Lusaka" == article["dateline"]["places"][0]["city"]  # type: ignore[index]


def test_json_is_one_document(run: Run, story: pathlib.Path) -> None:
    """
    `--to json` is an array, whether of none, one or several.
    """
    for many in (1, 3):
        assert many == len(json.loads(run("parse", "--to", "json", *[story] * many).stdout))

    assert [] == json.loads(run("parse", "--to", "json", "missing.txt").stdout)


def test_the_table_has_a_row_a_record(run: Run, story: pathlib.Path) -> None:
    """
    A row tells what was found, its kind, its words, its span and its rule.
    """
    (article,) = read(run("parse", story))
    lines = run("parse", "--to", "table", story).stdout.splitlines()
    quote = article["quotes"][1]  # type: ignore[index]
    row = next(line for line in lines if "dig again" in line)

    assert ["quote", quote["kind"]] == row.split()[:2]
    assert "{}:{}".format(*quote["span"]) in row
    assert quote["rule"] in row


@pytest.mark.parametrize("columns", [60, 80, 120])
def test_no_row_is_wider_than_the_screen(run: Run, tmp_path: pathlib.Path, columns: int) -> None:
    """
    Long words are cut with an ellipsis; the table fits.
    """
    path = tmp_path / "a.txt"
    path.write_text('OSLO, March 5. "' + "Very long words, said slowly, " * 40 + '" said Ida Moe.\n')
    lines = run("parse", "--to", "table", path, COLUMNS=str(columns)).stdout.splitlines()

    assert columns >= max(map(len, lines))
    assert any("long" in line and "…" in line for line in lines)


def test_inputs_keep_their_order(run: Run, tmp_path: pathlib.Path) -> None:
    """
    Files, folders and standard input are read as they were given; folders by name, hidden files not.
    """
    for name in ("b/2.txt", "b/1.TXT", "b/c/0.txt", "b/notes.md", "b/.hidden.txt", "b/.git/x.txt", "a.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("It rained.")
    result = run("parse", tmp_path / "a.md", "-", tmp_path / "b", stdin="It rained.")
    wanted = [tmp_path / "a.md", "-", tmp_path / "b/1.TXT", tmp_path / "b/2.txt", tmp_path / "b/c/0.txt"]

    assert list(map(str, wanted)) == names(result)


def test_jobs_change_nothing_but_the_time(run: Run, story: pathlib.Path) -> None:
    """
    Two processes print what one prints, standard input and failures included.
    """
    words = ["parse", *[story] * 40, "-", "missing.txt", story]
    one, two = (run(*words, "--jobs", jobs, stdin="It rained.") for jobs in (1, 2))

    assert (one.stdout, one.stderr, 1) == (two.stdout, two.stderr, two.exit_code)


def test_no_argument_reads_standard_input(run: Run) -> None:
    """
    In a pipe, `newsparse parse` alone reads what comes.
    """
    assert ["-"] == names(run("parse", stdin="It rained."))


def test_failures_stop_nobody(run: Run, story: pathlib.Path) -> None:
    """
    What cannot be read is a sentence on stderr and exit code 1; the others are read.
    """
    empty = story.parent / "empty"
    empty.mkdir()
    result = run("parse", "missing.txt", empty, story)

    assert (1, [str(story)]) == (result.exit_code, names(result))
    assert [
        "newsparse: missing.txt: No such file or directory.",
        f"newsparse: {empty}: no text in this folder (looked for .txt, not in hidden ones).",
        "newsparse: 2 of 3 inputs could not be read.",
    ] == result.stderr.splitlines()


def test_strict_stops_at_the_first_failure(run: Run, story: pathlib.Path) -> None:
    """
    With `--strict` nothing is read after a failure.
    """
    result = run("parse", "--strict", story, "missing.txt", story)

    assert (1, [str(story)]) == (result.exit_code, names(result))


@pytest.mark.parametrize("data", [b"", b" \n", b"\0\1\2\3" * 50, b"\xff\xfe\x00\xd8", "🎉“中文”".encode()])
def test_odd_input_is_read(run: Run, data: bytes) -> None:
    """
    Empty, binary and broken input gives an article and exit code 0.
    """
    result = run("parse", stdin=data)

    assert (0, 1) == (result.exit_code, len(read(result)))


def test_encoding_and_date_are_passed_on(run: Run) -> None:
    """
    `--encoding` decodes, `--published` gives the year that is not printed.
    """
    data = "LUSAKA, Zambia, January 10. “Rain.”".encode("cp1254")
    (article,) = read(run("parse", "--encoding", "cp1254", "--published", "2031-01-11", stdin=data))

    assert ("cp1254", []) == (article["source"]["encoding"], article["issues"])  # type: ignore[index]
    assert "2031-01-10" == article["dateline"]["date"]["value"]  # type: ignore[index]


def test_asked_for_fields_alone_are_printed(run: Run, story: pathlib.Path) -> None:
    """
    `--field` prints the name and the fields asked for, in JSON and in the table.
    """
    (article,) = read(run("parse", "--field", "quotes", "--field", "headline", story))
    table = run("parse", "--to", "table", "--field", "quotes", story).stdout

    assert (["name", "quotes", "headline"], None) == (list(article), article["headline"])
    assert "quote " in table
    assert "dateline " not in table


def test_a_field_nobody_provides(run: Run, story: pathlib.Path) -> None:
    """
    A field that no plugin provides is null, told once, and exit code 3.
    """
    result = run("parse", "--field", "datline", story, story)

    assert (3, [None, None]) == (result.exit_code, [article["datline"] for article in read(result)])
    assert (
        "newsparse: no installed plugin provides the field 'datline'. Did you mean dateline?\n"
        == result.stderr
    )


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--encoding", "utf-9"], "there is no text encoding 'utf-9'; did you mean utf-8?"),
        (
            ["--published", "31.5.2024"],
            "'31.5.2024' is no date; write year, month and day, such as 2024-05-31.",
        ),
        (["--to", "tabel"], "there is no form 'tabel'. Did you mean table?"),
        (["--reader", "pdf"], "there is no reader 'pdf'. There is only text."),
        (["-", "-"], "- (standard input) can be read only once."),
    ],
)
def test_wrong_values_are_explained(run: Run, words: list[str], sentence: str) -> None:
    """
    A value that cannot be is one sentence and exit code 2, before anything is read.
    """
    result = run("parse", *words, stdin="It rained.")

    assert (2, "") == (result.exit_code, result.stdout)
    assert result.stderr.endswith(f"{sentence}\n")


def test_an_output_file(run: Run, story: pathlib.Path) -> None:
    """
    `-o` writes what a pipe would get, or the table where that is asked for.
    """
    out = story.parent / "out"
    printed = run("parse", "-o", out, story).stdout
    lines = out.read_text()
    run("parse", "--to", "table", "-o", out, story)

    assert ("", run("parse", story).stdout) == (printed, lines)
    assert "dateline" in out.read_text()


def test_an_input_is_never_overwritten(run: Run, story: pathlib.Path) -> None:
    """
    Writing into one of the inputs is refused, also under another name.
    """
    before = story.read_text()
    other = story.parent / "link.txt"
    other.symlink_to(story)
    result = run("parse", story, "-o", other)

    assert (2, before) == (result.exit_code, story.read_text())


def test_a_broken_outlet_file_is_named(run: Run, story: pathlib.Path) -> None:
    """
    A broken outlet file is told by file, table and key, and nothing is read.
    """
    own = story.parent / "own.toml"
    own.write_text('[meridian]\nname = "Meridian"\ndatelins = []\n')
    result = run("parse", "--outlets", own, story)

    assert (1, "") == (result.exit_code, result.stdout)
    assert f"newsparse: {own}, [meridian]: unknown key 'datelins'. Did you mean datelines?\n" == result.stderr


def test_own_outlets_are_known(run: Run, story: pathlib.Path) -> None:
    """
    `--outlets` adds outlets to those that are known.
    """
    own = story.parent / "own.toml"
    own.write_text('[quiet-wire]\nname = "Quiet Wire"\ncredits = ["{outlet} reports"]\n')
    (article,) = read(run("parse", "--outlets", own, stdin="OSLO, March 5. It rained, Quiet Wire reports.\n"))

    assert "quiet-wire" == article["outlet"]["slug"]  # type: ignore[index]
