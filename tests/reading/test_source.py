"""
Decoding: nothing is lost in silence, nothing raises but a wrong use.
"""

import hashlib
import pathlib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse._model.records import Issue
from newsparse._model.span import Span
from newsparse._reading import source
from newsparse.errors import SourceError, UsageError

SURROGATES = st.characters(min_codepoint=0xD800, max_codepoint=0xDFFF)


def codes(issues: tuple[Issue, ...]) -> list[str]:
    """
    The codes of *issues*, in order.
    """
    return [issue.code for issue in issues]


@given(data=st.binary(max_size=300), encoding=st.sampled_from([None, "utf-8", "utf-16", "cp1252", "gb18030"]))
@example(data=b"\xff\xfe\x00\xd8", encoding=None)  # half a character in UTF-16
@example(data=b"a\x81", encoding=None)  # nothing in cp1252
@example(data=b"\xff\xfea", encoding=None)  # half a unit
@example(data=b"\xfe\xff\x00a", encoding="utf-16")
def test_exact_sources_can_be_written_back(data: bytes, encoding: str | None) -> None:
    """
    An exact source can be written back as what came in; where it is not exact, an issue says so.
    """
    read, issues = source.from_bytes(data, encoding=encoding)

    assert hashlib.sha256(data).hexdigest() == read.sha256
    if read.exact:
        assert data == read.text.encode(read.encoding)
    elif encoding is None:
        assert "encoding" in codes(issues)


@given(text=st.text())
@example("\ufeffHello\r\nthere\0")
def test_utf8_comes_through(text: str) -> None:
    """
    Text written as UTF-8 is read as that text, with its mark, line ends and NULs.
    """
    read, issues = source.from_bytes(text.encode())

    if "encoding" not in codes(issues):  # a NUL in every second byte is UTF-16
        assert (text, "utf-8", True) == (read.text, read.encoding, read.exact)


@given(text=st.text(), codec=st.sampled_from(["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"]))
@example("\0", "utf-16-le")  # its mark and a NUL: begins like UTF-32
def test_marks_say_the_encoding(text: str, codec: str) -> None:
    """
    A byte order mark decides the encoding and stays in the text.
    """
    text = "\ufeffA" + text
    read, _ = source.from_bytes(text.encode(codec))

    assert (text, codec, True) == (read.text, read.encoding, read.exact)


@given(text=st.text(st.characters(max_codepoint=0x24F)))
@example("caf\xe9 \u201cdone\u201d")
def test_cp1252_is_the_last_resort(text: str) -> None:
    """
    Text that is not UTF-8 is read as Windows-1252, and an issue points at the first letter that shows it.
    """
    data = text.encode("cp1252", "ignore")
    read, issues = source.from_bytes(data)

    if read.encoding == "cp1252":
        assert data.decode("cp1252") == read.text
        assert not issues[0].span.of(read.text).isascii()


@given(text=st.text(st.characters(codec="utf-8", exclude_characters="âÃÂ‚Ђ\0\x92\x93\x94")))
def test_clean_text_has_no_issues(text: str) -> None:
    """
    Text without the signs of trouble gives no issue, whatever its language.
    """
    assert () == source.issues(text)


@given(before=st.text(st.characters(max_codepoint=0x7F, min_codepoint=1)), half=SURROGATES, after=st.text())
def test_half_characters_are_pointed_at(before: str, half: str, after: str) -> None:
    """
    A surrogate that stands alone is an issue with its place.
    """
    issue = next(issue for issue in source.issues(before + half + after) if issue.code == "surrogate")

    assert Span(len(before), len(before) + 1) == issue.span


@given(text=st.text("“”‘’–—éüñ£…", min_size=1))
def test_text_encoded_twice_is_noticed(text: str) -> None:
    """
    Quotation marks, dashes and accents that went through cp1252 are one issue, at the first of them.
    """
    twice = "He said: " + text.encode().decode("latin-1").translate(source._HIGH)

    assert [("mojibake", 9)] == [(issue.code, issue.span.start) for issue in source.issues(twice)]
    assert ["mojibake"] == [issue.code for issue in source.issues("\x93Rain,\x94 she said.")]


@pytest.mark.parametrize("text", ["“IRMÔ, «MANHû", "‚Äpfel‘", "Île, âge, IN ÂÂ Ãx", "LÂNGĂ", "NÃO"])
def test_rare_letters_are_no_damage(text: str) -> None:
    """
    Letters that damage leaves behind are also letters of French, Portuguese, German and Romanian.
    """
    assert () == source.issues(text)


@pytest.mark.parametrize("data", [bytes(range(256)), b"PK\3\4" + bytes(90), b"GIF89a\1\0\1\0\xff\0\0\2" * 9])
def test_binary_data_are_told(data: bytes) -> None:
    """
    Data full of control characters are read all the same, with an issue.
    """
    read, issues = source.from_bytes(data)

    assert "binary" in codes(issues)
    assert len(data) == len(read.text)


def test_a_nul_makes_no_binary() -> None:
    """
    A stray NUL in a story is no issue.
    """
    assert () == source.issues("The dam held.\0 It rained.")


def test_undefined_bytes_stand_for_themselves() -> None:
    """
    Five bytes mean nothing in Windows-1252; the text keeps them and the issue says so.
    """
    read, issues = source.from_bytes(b"\x93Rain\x94 \x9d \xe9")

    assert "“Rain” \x9d é" == read.text
    assert (False, True) == (read.exact, "stand for themselves" in issues[0].message)


def test_utf16_shows_without_a_mark() -> None:
    """
    A NUL in every second byte is UTF-16, which an issue says.
    """
    read, issues = source.from_bytes("Rain – in Lusaka.".encode("utf-16-be"))

    assert ("Rain – in Lusaka.", "utf-16-be", ["encoding"]) == (read.text, read.encoding, codes(issues))


def test_a_cut_off_end_stays_utf8() -> None:
    """
    UTF-8 that ends inside a character loses that character, not its encoding.
    """
    read, issues = source.from_bytes("“Regen”, sagte sie – gestern…".encode()[:-1])

    assert ("“Regen”, sagte sie – gestern\ufffd", "utf-8") == (read.text, read.encoding)
    assert ([("encoding", Span(28, 29))], False) == ([(i.code, i.span) for i in issues], read.exact)


@pytest.mark.parametrize("name", ["utf-9", "hex", "", "a\0b", "idna", "rot13", "unicode_escape"])
def test_unknown_encodings_are_refused(name: str) -> None:
    """
    A name that is no text encoding raises at once, also where there is nothing to decode.
    """
    with pytest.raises(SourceError, match="there is no text encoding"):
        source.from_bytes(b"", encoding=name)


def test_a_near_miss_is_named() -> None:
    """
    A misspelt encoding is answered with the one that was meant.
    """
    with pytest.raises(SourceError, match="did you mean windows-1252"):
        source.from_bytes(b"", encoding="windos-1252")


def test_files_keep_their_line_ends(tmp_path: pathlib.Path) -> None:
    """
    A file is read as its bytes are, and named by its path.
    """
    path = tmp_path / "a.txt"
    path.write_bytes(b"One\r\nTwo\rThree\n")
    read, issues = source.from_file(path)

    assert ("One\r\nTwo\rThree\n", str(path), ()) == (read.text, read.name, issues)


@pytest.mark.parametrize("name", ["missing.txt", ".", "a\0b"])
def test_unreadable_files_are_named(tmp_path: pathlib.Path, name: str) -> None:
    """
    A file that cannot be read is a sentence with its path.
    """
    with pytest.raises(SourceError, match=r"^\S.*(No such file|directory|null)"):
        source.from_file(tmp_path / name)


def test_types_are_not_mixed_up() -> None:
    """
    A str is no data and bytes are no text.
    """
    with pytest.raises(UsageError, match="bytes go to parse_bytes"):
        source.from_text(b"x")  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="a str goes to parse"):
        source.from_bytes("x")  # type: ignore[arg-type]
