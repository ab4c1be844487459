"""
A parser: a set of plugins and the verbs that use them.

Floor 7.
"""

import datetime
import functools
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePath
from typing import TypeAlias

import attrs

from newsparse._model.article import Article, Source, plain
from newsparse._model.records import Issue
from newsparse._reading import core
from newsparse._reading import source as sources_
from newsparse._reading.outlets import Outlets, builtin
from newsparse._reading.rejected import Rejected
from newsparse.errors import UsageError

Meta: TypeAlias = tuple[tuple[str, str], ...]
Path: TypeAlias = str | os.PathLike[str]


@attrs.frozen
class Explanation:
    """
    An article, and what the passes looked at and did not take.
    """

    article: Article
    rejected: tuple[Rejected, ...]


@attrs.frozen(eq=False)
class Parser:
    """
    Reads articles; holds no state that reading changes.
    """

    outlets: Outlets = attrs.field(factory=builtin)

    @classmethod
    def installed(cls) -> "Parser":
        """
        A parser with the plugins that pip put there.
        """
        return cls()

    @classmethod
    def of(cls, plugins: Mapping[str, object]) -> "Parser":
        """
        A parser with exactly these plugins, by name.
        """
        return cls()

    def parse(
        self,
        text: str,
        *,
        name: str | None = None,
        published: datetime.date | None = None,
        meta: Meta = (),
    ) -> Article:
        """
        The article in *text*; whatever the text, this does not raise.

        Args:
            text: the article as it came.
            name: what to call it: a file's name, a URL.
            published: the publication date the caller knows, used for years that are not printed.
            meta: what else the caller knows, as pairs: ``(("headline", "..."), ("url", "..."))``.

        Raises:
            UsageError: an argument of another type.
        """
        if type(text) is not str or published is not None or meta:
            _check_text(text)
            published = _date(published)
            if meta:
                source = sources_.from_text(text, name, _pairs(meta))
                return self._read(source, sources_.issues(text), published)
        return self._read(plain(text, name), sources_.issues(text), published)

    def parse_bytes(
        self,
        data: bytes,
        *,
        name: str | None = None,
        encoding: str | None = None,
        published: datetime.date | None = None,
        meta: Meta = (),
    ) -> Article:
        """
        The article in *data*.

        Args:
            encoding: how the data are encoded, where the caller knows.

        Raises:
            SourceError: the data cannot be read as asked.
            UsageError: an argument of another type.
        """
        source, issues = sources_.from_bytes(data, name, encoding, _pairs(meta))
        return self._read(source, issues, _date(published))

    def parse_file(
        self, path: Path, *, encoding: str | None = None, published: datetime.date | None = None
    ) -> Article:
        """
        The article in the file at *path*.

        Raises:
            SourceError: the file cannot be read.
            UsageError: an argument of another type.
        """
        source, issues = sources_.from_file(_path(path), encoding)
        return self._read(source, issues, _date(published))

    def parse_many(
        self, sources: Iterable[str | Source | os.PathLike[str]], *, jobs: int = 1
    ) -> Iterator[Article]:
        """
        The articles in *sources*, one by one and in their order; a source is taken when its article is.

        Args:
            sources: a `str` is the text of an article, a path (`pathlib.Path`) a file, a `Source` itself.
            jobs: how many processes share the work.

        Raises:
            UsageError: an argument of another type; told before the first article.
            SourceError: a file that cannot be read; told when its turn comes.
        """
        if isinstance(sources, str | bytes | os.PathLike | Source):
            msg = f"sources must be several, in a list or an iterator, not one {type(sources).__name__}."
            raise UsageError(msg)
        if not isinstance(jobs, int) or jobs < 1:
            msg = f"jobs must be a number of processes, 1 or more, not {jobs!r}."
            raise UsageError(msg)
        return map(self._any, sources)

    def explain(
        self,
        text: str | Source,
        *,
        name: str | None = None,
        published: datetime.date | None = None,
        meta: Meta = (),
    ) -> Explanation:
        """
        The article in *text* as `parse` finds it, and the candidates that were rejected, in order.
        """
        if not isinstance(text, Source):
            _check_text(text)
            text = sources_.from_text(text, name, _pairs(meta))
        rejected: list[Rejected] = []
        issues = sources_.issues(text.text)
        article = self._read(text, issues, _date(published), rejected)
        return Explanation(article, tuple(sorted(rejected, key=lambda one: one.span)))

    def dumps(self, article: Article) -> str:
        """
        The article as one line of JSON; `loads` gives it back.
        """
        from newsparse._model import json  # cattrs is loaded by those who use it

        return json.dumps(article)

    def loads(self, text: str | bytes) -> Article:
        """
        The article that `dumps` wrote; fields of plugins that are not here are kept as they are.

        Raises:
            FormatError: *text* is not such JSON; the sentence holds the path of what is wrong.
        """
        from newsparse._model import json

        return json.loads(text)

    def _any(self, source: str | Source | os.PathLike[str]) -> Article:
        if isinstance(source, str):
            return self.parse(source)
        if isinstance(source, Source):
            return self._read(source, sources_.issues(source.text), None)
        if isinstance(source, os.PathLike):
            return self.parse_file(source)
        msg = f"a source is a str (text), a pathlib.Path (file) or a Source, not {type(source).__name__}."
        raise UsageError(msg)

    def _read(
        self,
        source: Source,
        issues: tuple[Issue, ...],
        published: datetime.date | None,
        rejected: list[Rejected] | None = None,
    ) -> Article:
        return core.read(source, self.outlets, published=published, issues=issues, rejected=rejected)


def parse(
    text: str, *, name: str | None = None, published: datetime.date | None = None, meta: Meta = ()
) -> Article:
    """
    The article in *text*, with the fields of the installed plugins: ``Parser.installed().parse(text)``.
    """
    return _installed().parse(text, name=name, published=published, meta=meta)


@functools.cache
def _installed() -> Parser:
    return Parser.installed()


def _check_text(text: object) -> None:
    if isinstance(text, str):
        return
    if isinstance(text, bytes | bytearray | memoryview):
        msg = f"text must be str, not {type(text).__name__}: use parse_bytes, which finds the encoding."
    elif isinstance(text, PurePath):
        msg = f"text must be str, not a path: use parse_file({str(text)!r})."
    else:
        msg = f"text must be str, not {type(text).__name__}."
    raise UsageError(msg)


def _date(published: object) -> datetime.date | None:
    if isinstance(published, datetime.datetime):
        return published.date()
    if published is None or isinstance(published, datetime.date):
        return published
    msg = f"published must be a datetime.date, not {published!r}"
    raise UsageError(f"{msg}: use datetime.date.fromisoformat." if isinstance(published, str) else f"{msg}.")


def _pairs(meta: object) -> Meta:
    pairs = tuple(meta.items()) if isinstance(meta, Mapping) else meta
    if isinstance(pairs, list | tuple):
        pairs = tuple(tuple(pair) if isinstance(pair, list) else pair for pair in pairs)
        if all(isinstance(pair, tuple) and list(map(type, pair)) == [str, str] for pair in pairs):
            return pairs
    msg = f"meta must be pairs of str, (('url', 'https://...'),), not {meta!r}."
    raise UsageError(msg)


def _path(path: object) -> Path:
    if isinstance(path, str | os.PathLike):
        return path
    msg = f"path must be a str or a pathlib.Path, not {type(path).__name__}."
    raise UsageError(msg)
