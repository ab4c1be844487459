"""
`newsparse show`: the text stays, marks nest, colours only where they show.
"""

import io
import pathlib
import re
from collections.abc import Callable, Iterator

import attrs
from click.testing import Result
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse import Article, Parser, Span
from newsparse.cli.marking import in_brackets, in_colour, legend, marks
from newsparse.cli.rows import Row
from newsparse.cli.screen import Screen, clean
from newsparse.cli.show import told
from newsparse.plugin import Extractor, Field, hookimpl

Run = Callable[..., Result]
MARK = re.compile("⟦[a-z ]+:|⟧")


def row(record: str, kind: str = "") -> Row:
    """
    A row of which only the name matters.
    """
    return Row(record, kind, "", None, "")


def painted(text: str, found: list[tuple[Span, Row]]) -> str:
    """
    What a terminal 200 columns wide gets.
    """
    out = Screen(file=io.StringIO(), force_terminal=True, width=200, color_system="standard", no_color=False)
    in_colour(out, text, found, ["speakers"])
    file = out.file
    assert isinstance(file, io.StringIO)
    return file.getvalue()


@given(text=st.text())
@example('OSLO, March 5 (Reuters) - "It “rained”," said Ida Moe.')
def test_brackets_taken_off_leave_the_text(text: str) -> None:
    """
    Without its marks, the marked article is the text.
    """
    article = Parser.of({}).parse(text.replace("⟦", "").replace("⟧", ""))

    assert article.text == MARK.sub("", in_brackets(article.text, marks(article)))


@given(
    words=st.lists(st.text("ab \u202e\x1b中", max_size=9), max_size=4),
    cut=st.tuples(*[st.integers(0, 20)] * 2),
)
@example(["a", "b"], (0, 2))  # a record over a line end
def test_colours_taken_off_leave_the_lines(words: list[str], cut: tuple[int, int]) -> None:
    """
    Without its colours, the coloured article is the text, shown safely.
    """
    text = "\r\n".join(words)
    span = Span(min(*cut, len(text)), min(max(cut), len(text)))
    bare = re.sub("\x1b\\[[0-9;]*m", "", painted(text, [(span, row("speakers"))])).removesuffix("\n")

    wanted = text.removesuffix("\r\n").split("\r\n")

    assert [clean(line).rstrip("\u2060") for line in wanted] == [
        line.rstrip("\u2060") for line in bare.split("\n")
    ]


def test_inner_marks_stand_inside() -> None:
    """
    Marks that share a place nest; what ends closes before the next opens.
    """
    found = [
        (Span(0, 9), row("dateline")),
        (Span(0, 4), row("speakers")),
        (Span(9, 13), row("quote", "speech")),
    ]

    assert "⟦dateline:⟦speakers:OSLO⟧, May⟧⟦speech:“Hi”⟧" == in_brackets("OSLO, May“Hi”", found)


def test_colours_overlie() -> None:
    """
    An inner record has its own colour, the outer one goes on after it.
    """
    found = [(Span(0, 4), row("dateline")), (Span(1, 2), row("outlet"))]

    assert "\x1b[34ma\x1b[0m\x1b[95mb\x1b[0m\x1b[34mcd\x1b[0me\n" == painted("abcde", found)


def test_the_legend_counts() -> None:
    """
    The legend names each kind of mark once, with how many there are.
    """
    found = [(Span(0, 1), row("quote", "speech"))] * 2 + [(Span(2, 3), row("outlet"))]

    assert "2 speech  1 outlet" == legend(found, []).plain


def test_show_without_colours(run: Run, story: pathlib.Path) -> None:
    """
    In a pipe records stand in brackets, and the legend below.
    """
    result = run("show", story)

    assert 0 == result.exit_code
    assert "⟦dateline:LUSAKA, Zambia, January 10.⟧ Copper" in result.stdout
    assert '⟦speech:"We dug where others would not dig,"⟧ said' in result.stdout
    assert "1 dateline  2 speech" in result.stdout


def test_show_in_colour(run: Run, story: pathlib.Path) -> None:
    """
    Where colours are forced there are no brackets; NO_COLOR wins.
    """
    forced = run("show", story, NO_COLOR="", FORCE_COLOR="1", TERM="xterm").stdout
    plain = run("show", story, NO_COLOR="1", FORCE_COLOR="1", TERM="xterm").stdout

    assert (True, False) == ("\x1b[34mLUSAKA" in forced, "⟦" in forced)
    assert (False, True) == ("\x1b[34m" in plain, "⟦" in plain)


def test_a_story_cannot_move_the_cursor(run: Run) -> None:
    """
    Control characters and marks of direction are shown, not obeyed.
    """
    result = run("show", "-", stdin="Red \x1b[31m bell \x07 turned \u202e half \r\nIt rained.\0")

    assert "Red ␛[31m bell ␇ turned \u2060 half \nIt rained.␀\n" in result.stdout


def test_show_tells_failures(run: Run, story: pathlib.Path) -> None:
    """
    What cannot be read is told and costs exit code 1; the others are shown.
    """
    result = run("show", "missing.txt", story)

    assert (1, "newsparse: missing.txt: No such file or directory.\n") == (result.exit_code, result.stderr)
    assert "⟦dateline:" in result.stdout


@attrs.frozen
class Ship:
    """
    A record of a plugin that knows what ships are called on land.
    """

    span: Span
    name: str


SHIPS = Field("ships", Ship)


class Ships:
    """
    A plugin that takes capital R for a ship.
    """

    def find(self, article: Article) -> Iterator[Ship]:
        """
        Each R.
        """
        for found in re.finditer("R", article.text):
            yield Ship(Span(*found.span()), "Rosa \x1b[2J of Bergen")

    @hookimpl
    def newsparse_extractors(self) -> list[Extractor[Ship]]:
        """
        One field.
        """
        return [Extractor(SHIPS, self.find)]


def shown(text: str, width: int, *, terminal: bool) -> str:
    """
    The lines below the text.
    """
    file = io.StringIO()
    out = Screen(file=file, force_terminal=terminal, width=width, color_system=None)
    told(out, Parser.of({"ships": Ships()}).parse(text))
    return file.getvalue()


def test_records_of_plugins_are_told() -> None:
    """
    A plugin's record has a line that says where it is and what it says, safely; core's have none.
    """
    rows = shown("OSLO, March 5 (NNA) - It rained.\n\nThe R slept.", 99, terminal=False)

    assert "\n3:5      ships Rosa ␛[2J of Bergen · “R”\n" == rows


def test_a_terminal_cuts_what_a_pipe_keeps() -> None:
    """
    A line is as wide as the terminal; in a pipe it is whole.
    """
    text = "It rained on the R."

    assert "\n1:18     ships Rosa ␛…\n" == shown(text, 22, terminal=True)
    assert "\n1:18     ships Rosa ␛[2J of Bergen · “R”\n" == shown(text, 22, terminal=False)


def test_without_records_nothing_is_told() -> None:
    """
    No plugin, or a plugin that found nothing: no line, not even an empty one.
    """
    assert "" == shown("It rained.", 80, terminal=False)
