"""
Lines and paragraphs.
"""

import pytest
from hypothesis import example, given

from newsparse._reading.lines import BLANKS, lines, most, paragraphs
from newsparse.testing import marked, texts


@given(text=texts())
@example("\ufeffdate 2031-05-06\r\n\r\n")
@example("a\x0bb\u2028c\x85d\n\r\r\n")
def test_lines_are_the_text(text: str) -> None:
    """
    Put together, the lines of a text are the text.
    """
    assert text == "".join(span.of(text) for span in lines(text))


@given(text=texts())
def test_each_line_has_one_end(text: str) -> None:
    """
    Only the last line may lack its end, and no line has an end inside.
    """
    parts = [span.of(text) for span in lines(text)]
    bare = [part.removesuffix("\n").removesuffix("\r") for part in parts]

    assert not any("\n" in line or "\r" in line for line in bare)
    assert all(part != line for part, line in zip(parts[:-1], bare[:-1], strict=True))


@given(text=texts())
@example("a\u200b\n\nb")
@example("\n\n\na\nb")
@example("a\r\rb\r\n c")
def test_outside_paragraphs_nothing_is_said(text: str) -> None:
    """
    Paragraphs are in order and apart, neither begin nor end with blanks, and leave nothing but blanks out.
    """
    at = 0
    for paragraph in paragraphs(text, 0, len(text)):
        assert paragraph.text == paragraph.span.of(text)
        assert paragraph.text == paragraph.text.strip(BLANKS) != ""
        assert "" == text[at : paragraph.span.start].strip(BLANKS)
        at = paragraph.span.end

    assert "" == text[at:].strip(BLANKS)


@given(text=texts())
def test_paragraphs_of_a_part_stay_in_it(text: str) -> None:
    """
    What lies outside the part that is asked for does not become a paragraph.
    """
    start, end = len(text) // 4, len(text) - len(text) // 4

    assert all(start <= one.span.start <= one.span.end <= end for one in paragraphs(text, start, end))


_LONG = "The council met to speak of the bridge " * 4


@pytest.mark.parametrize(
    "words",
    [
        "⟦p:Rain fell.⟧\n\n⟦p:The sun came out.⟧\n",
        "⟦p:Rain fell.⟧\n \t\n\n⟦p:The sun came out.⟧\n \n",
        "⟦p:Rain fell.⟧\r\n\r\n⟦p:The sun came out.⟧",
        "⟦p:Rain fell.⟧\r\r⟦p:The sun came out.⟧",
        "⟦p:Rain fell on the town and on the\nriver.⟧\n\n⟦p:The sun came out.⟧",
        "⟦p:Rain fell on the town and on the\nriver.⟧\n    ⟦p:The sun came out.⟧\n    ⟦p:It was noon.⟧\n",
        "    ⟦p:Rain fell on the town and on the\r\nriver.⟧\r\n    ⟦p:The sun came out.⟧",
        "⟦p:Rain fell on the town.\nAnd on the river.⟧\n    ⟦p:The sun came out.⟧",
        "⟦p:Rain fell on the town.\r\nAnd on the river.⟧\r\n    ⟦p:The sun came out.⟧",
        "  ⟦p:Rain fell on the town and on the\n  river.⟧\n\n  ⟦p:The sun came out.⟧",
        f"⟦p:{_LONG.strip()}⟧\n⟦p:{_LONG}once more.⟧\n⟦p:Nobody spoke.⟧",
        "⟦p:Rain fell.⟧\n⟦p:The sun came out.⟧\n⟦p:It was noon.⟧",
        "\ufeff⟦p:Rain fell.⟧\u00a0\n\u200b\n⟦p:The sun\u2028came\x0cout.⟧\x00",
        "　⟦p:雨が降った。⟧\n　⟦p:晴れた。⟧",
    ],
)
def test_paragraphs_of_many_copies(words: str) -> None:
    """
    Blank lines, indents and long lines part paragraphs, as each copy has them.
    """
    text, want = marked(words)

    assert want["p"] == [one.span for one in paragraphs(text, 0, len(text))]


def test_after_enough_paragraphs_the_rest_is_one() -> None:
    """
    Of a list of words no more records are made than one in forty characters, and nothing is lost.
    """
    for text in ("a\n\n" * 20_000, "a.\n" * 20_000):
        found = paragraphs(text, 0, len(text))

        assert most(len(text)) + 1 == len(found)
        assert "a" == found[0].text.rstrip(".")
        assert text.rstrip() == text[: found[-1].span.end]
