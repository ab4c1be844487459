"""
From bytes, a file or a string to a source: decoding, and what is wrong with the characters.

Floor 4.  Nothing is translated: byte order marks, line ends and NULs stay in the text; where `Source.exact`
is true, `text.encode(encoding)` is the input.
"""

import codecs
import difflib
import hashlib
import os
import pathlib
import re

from newsparse._model.article import Source
from newsparse._model.records import Issue
from newsparse._model.span import Span
from newsparse.errors import SourceError, UsageError

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins like that one's
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Python strips the mark for these names; their plain twins leave it in the text.
_PLAIN = {"utf-8-sig": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}
_NO_FILES = {"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape"}

# What the bytes 80 to 9F mean on the web: cp1252, and the five it leaves undefined stand for themselves.
_HIGH = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xA0)}
_NOT_ASCII = bytes(range(0x80, 0x100))
_UNDEFINED = re.compile("[\x81\x8d\x8f\x90\x9d]")

_BYTES = re.compile("[\x91-\x97]")
_CONTROLS = [chr(code) for code in range(0x20) if chr(code) not in "\t\n\v\f\r\x1b"]

# UTF-8 taken for cp1252 or Latin-1 (â€œ, Ã©, Â£), for Mac Roman (‚Äú) or cp1251 (вЂњ).  The letters alone are
# French, Romanian, Portuguese, German; and so are a few pairs: «MANHû, “IRMÔ, ‚Äpfel‘.
_MOJIBAKE = re.compile(
    "â(?:€.?|\x80[\x80-\xbf])|Ã[\x80-\x9f¡-ª¬-¶¸-º¼-¿€ƒ‰Š‹Œžœš™Ÿ]|Â[\xa0-º¼-¿]|‚Ä[úùôòìî¶¢†]|вЂ.?"
)


def from_text(text: str, name: str | None = None, meta: tuple[tuple[str, str], ...] = ()) -> Source:
    """
    The source of a string.

    Raises:
        UsageError: *text* is no string.
    """
    if not isinstance(text, str):
        msg = f"text must be str, not {type(text).__name__}; bytes go to parse_bytes."
        raise UsageError(msg)
    return Source(text, name, meta=meta)


def from_bytes(
    data: bytes,
    name: str | None = None,
    encoding: str | None = None,
    meta: tuple[tuple[str, str], ...] = (),
) -> tuple[Source, tuple[Issue, ...]]:
    """
    The source in *data*, and what could not be read as it should be.

    Without *encoding* the data are UTF-16 or UTF-32 where they say so, else UTF-8, else Windows-1252.

    Raises:
        SourceError: nobody knows the encoding asked for.
        UsageError: *data* are no bytes.
    """
    if not isinstance(data, bytes | bytearray | memoryview):
        msg = f"data must be bytes, not {type(data).__name__}; a str goes to parse."
        raise UsageError(msg)
    data = bytes(data)
    if encoding is not None:
        text, encoding, exact, found = _asked(data, _known(encoding), name)
    elif marked := next((codec for mark, codec in _MARKS if data.startswith(mark)), None):
        text, encoding, exact, found = _asked(data, marked, name)
    else:
        text, encoding, exact, found = _guessed(data)
    sha256 = hashlib.sha256(data).hexdigest()
    return Source(text, name, encoding, sha256, exact, meta), (*found, *issues(text))


def from_file(path: str | os.PathLike[str], encoding: str | None = None) -> tuple[Source, tuple[Issue, ...]]:
    """
    The source in the file at *path*, as `from_bytes` reads it.

    Raises:
        SourceError: the file cannot be read, or nobody knows the encoding.
    """
    if encoding is not None:
        _known(encoding)  # the caller's mistake is told before the file's
    try:
        data = pathlib.Path(path).read_bytes()
    except OSError as error:
        msg = f"{os.fspath(path)}: {error.strerror or error}."
        raise SourceError(msg) from error
    except ValueError as error:  # a NUL inside the path
        msg = f"{os.fspath(path)!r} is no path: {error}."
        raise SourceError(msg) from error
    return from_bytes(data, os.fspath(path), encoding)


def issues(text: str) -> tuple[Issue, ...]:
    """
    What is wrong with the characters of *text*: encoded twice, half an astral character, not text at all.
    """
    if text.isascii() and "\0" not in text:
        return ()
    found = []
    # Single letters: they are looked for ten times as fast as pairs.
    if ("â" in text or "Ã" in text or "Â" in text or "‚" in text or "Ђ" in text) and (
        first := _MOJIBAKE.search(text)
    ):
        why = f"{first[0]!r} and the like are UTF-8 that was read as another encoding before it came here."
        found.append(Issue(Span(*first.span()), "mojibake", why))
    elif ("\x93" in text or "\x92" in text or "\x94" in text) and (first := _BYTES.search(text)):
        why = f"{first[0]!r} and the like are Windows-1252 that was read as Latin-1 before it came here."
        found.append(Issue(Span(*first.span()), "mojibake", why))
    try:
        data = text.encode()  # the quickest look at every character there is
    except UnicodeEncodeError as error:
        data = b"\0"
        why = f"U+{ord(text[error.start]):04X} is half a character; no encoding can write it."
        found.append(Issue(Span(error.start, error.start + 1), "surrogate", why))
    if b"\0" in data and (binary := _binary(text)):
        found.append(binary)
    return tuple(found)


def _binary(text: str) -> Issue | None:
    controls = sum(map(text.count, _CONTROLS))
    if controls < 4 or controls * 50 < len(text):
        return None
    why = f"{controls} of {len(text)} characters are control characters: this is hardly text."
    return Issue(None, "binary", why)


_Decoded = tuple[str, str, bool, list[Issue]]


def _guessed(data: bytes) -> _Decoded:
    if b"\0" in data[:64] and (wide := _unmarked(data)):
        text, encoding, exact, found = _asked(data, wide, None)
        why = (
            f"every second byte is NUL, so this is read as {wide.upper()}, though no byte order mark says so."
        )
        return text, encoding, exact, [Issue(None, "encoding", why), *found]
    try:
        return data.decode(), "utf-8", True, []
    except UnicodeDecodeError as error:
        first = error
    # A few broken bytes, or an end cut off, do not make UTF-8 another encoding: its other letters show it.
    text = data.decode(errors="replace")
    broken = text.count("\ufffd")
    if len(text) - len(data.translate(None, _NOT_ASCII)) - broken > broken:
        at = text.index("\ufffd")
        why = (
            f"not UTF-8 throughout (byte {first.start}); what cannot be read is U+FFFD here, {broken} in all."
        )
        return text, "utf-8", False, [Issue(Span(at, at + 1), "encoding", why)]
    text = data.decode("latin-1").translate(_HIGH)
    exact = _UNDEFINED.search(text) is None
    why = f"not UTF-8 (byte {data[first.start]:02X} at {first.start}); read as Windows-1252"
    why += "." if exact else ", though it has bytes that are nothing there; they stand for themselves."
    return text, "cp1252", exact, [Issue(Span(first.start, first.start + 1), "encoding", why)]


def _unmarked(data: bytes) -> str | None:
    """
    UTF-16 without a mark shows by the NULs of its blanks, digits and Latin letters, all on one side.
    """
    start = data[:1024]
    left, right = start[::2].count(0), start[1::2].count(0)
    if len(data) % 2 or max(left, right) * 5 < len(start) or min(left, right) * 50 > len(start):
        return None
    return "utf-16-be" if left > right else "utf-16-le"


def _known(encoding: str) -> str:
    try:
        name = codecs.lookup(encoding).name
        " ".encode(name)
    except (LookupError, ValueError, TypeError):
        name = "undefined"
    if name in _NO_FILES:
        msg = f"there is no text encoding {encoding!r}"
        near = difflib.get_close_matches(encoding.lower(), _COMMON, n=1)
        msg += f"; did you mean {near[0]}?" if near else "; try utf-8, utf-16 or cp1252."
        raise SourceError(msg)
    return name


_COMMON = (
    *("utf-8", "utf-16", "utf-32", "latin-1", "iso-8859-1", "iso-8859-9", "iso-8859-15", "ascii", "cp437"),
    *("cp1250", "cp1251", "cp1252", "cp1254", "windows-1250", "windows-1251", "windows-1252", "windows-1254"),
    *("koi8-r", "koi8-u", "mac-roman", "gbk", "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr"),
)


def _asked(data: bytes, encoding: str, name: str | None) -> _Decoded:
    encoding = _PLAIN.get(encoding, encoding)
    if encoding.endswith("-le") and data.startswith((codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)):
        encoding = encoding[:-2] + "be"
    try:
        text = data.decode(encoding)
    except UnicodeError as error:
        text = data.decode(encoding, "replace")
        at = text.find("\ufffd")
        where = f" (byte {error.start})" if isinstance(error, UnicodeDecodeError) else ""
        why = f"not {encoding.upper()} throughout{where}; what cannot be read is U+FFFD here."
        return text, encoding, False, [Issue(Span(at, at + 1) if at >= 0 else None, "encoding", why)]
    return text, encoding, _returns(text, encoding, data), []


def _returns(text: str, encoding: str, data: bytes) -> bool:
    try:
        return text.encode(encoding) == data
    except UnicodeError:
        return False
