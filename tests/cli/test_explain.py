"""
`newsparse explain`: everything found, everything rejected, with its place.
"""

import pathlib
from collections.abc import Callable

from click.testing import Result
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Parser
from newsparse.cli.places import Places

Run = Callable[..., Result]
REJECTED = "MONDAY, March 5. It rained.\n\nAll said “yes”, she said.\n"


@given(lines=st.lists(st.text("ab\u2028\f"), min_size=1), ends=st.sampled_from(["\n", "\r\n", "\r"]))
def test_places_lead_back(lines: list[str], ends: str) -> None:
    """
    Line and column lead to the character, whatever ends the lines.
    """
    text = ends.join(lines)
    offset = 0
    for number, line in enumerate(lines, 1):
        for column in range(1, len(line) + 2):
            assert f"{number}:{column}" == Places(text).of(offset + column - 1)
        offset += len(line) + len(ends)


def test_each_record_has_a_line(run: Run, story: pathlib.Path) -> None:
    """
    In a pipe a record is a line: verdict, file, line:column, span, record, kind, rule, words, meaning.
    """
    lines = [line.split("\t") for line in run("explain", story).stdout.splitlines()]
    article = Parser.of({}).parse(story.read_text())
    quote = article.quotes[1]
    column = article.text.splitlines()[2].index(quote.span.of(article.text)) + 1
    place = (f"3:{column}", "{}:{}".format(*quote.span))
    wanted = ["found", str(story), *place, "quote", quote.kind.value, quote.rule]

    assert {9} == set(map(len, lines))
    assert [*wanted, '"And we shall dig again."', ""] in lines
    assert "Lusaka, Zambia · XXXX-01-10" in [line[-1] for line in lines if line[4] == "dateline"]


def test_rejected_candidates_are_told(run: Run) -> None:
    """
    What the passes looked at and did not take is told with its reason, all of it.
    """
    rejected = Parser.of({}).explain(REJECTED).rejected
    lines = [line.split("\t") for line in run("explain", "-", stdin=REJECTED).stdout.splitlines()]
    told = [(line[4], line[6], line[8]) for line in lines if line[0] == "rejected"]

    assert any("weekday" in one.why for one in rejected)
    assert [(one.record.lower(), one.rule, one.why) for one in rejected] == told


def test_people_see_the_same(run: Run) -> None:
    """
    On a terminal an entry is a line that says what and where, then the words, then what they mean.
    """
    seen = run("explain", "-", stdin=REJECTED, FORCE_COLOR="1", TERM="xterm").stdout
    above, below = seen.split("rejected", 1)

    assert "quote (speech)" in above
    assert "                      “yes”\n" in above
    assert "→ a weekday is no place" in below


def test_issues_of_decoding_are_told(run: Run) -> None:
    """
    What was wrong with the bytes is told as well.
    """
    result = run("explain", "-", stdin=b"caf\xe9")

    assert "\t1:4\t3:4\tissue\tencoding\t\té\tnot UTF-8" in result.stdout
