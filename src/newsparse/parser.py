"""
A parser: a set of plugins and the verbs that use them.

Floor 7.  Plugins are imported when a parser is made, never while it reads.
"""

import datetime
import functools
import itertools
import os
import warnings
from collections.abc import Iterable, Iterator, Mapping

import attrs

from newsparse._equipment import Equipment, together
from newsparse._model import usage
from newsparse._model.article import Article, Source, plain
from newsparse._model.records import Issue
from newsparse._model.usage import Meta, Path
from newsparse._plugging import reading, running
from newsparse._reading import source as opening
from newsparse._reading.rejected import Rejected
from newsparse._reading.styles import Outlets
from newsparse._resting import resting
from newsparse.errors import PluginLoadWarning, UsageError


@attrs.frozen
class Explanation:
    """
    An article, and what the passes looked at and did not take.
    """

    article: Article
    rejected: tuple[Rejected, ...]


@attrs.frozen(eq=False)
class Parser(Equipment):
    """
    Reads articles with a set of plugins and of outlets; holds no state that reading changes.

    Make one with `Parser.installed` or `Parser.of`; a bare `Parser()` is core alone.

    Args:
        outlets: files with outlets of one's own, which are added to those that newsparse brings.
        loaded: the plugins.
        strict: let pass what a plugin raises, in place of an `Issue` and an absent field.
    """

    @classmethod
    def installed(cls, *, outlets: Outlets | Iterable[Path] = (), strict: bool = False) -> "Parser":
        """
        A parser with the plugins that pip put here; `NEWSPARSE_PLUGINS` names those to take ("" for none).

        A plugin that cannot be used is left out: `problems` has it, and a `PluginLoadWarning` tells.

        Raises:
            PluginError: the first problem, where *strict*.
            OutletError: a file of *outlets* is broken.
        """
        from newsparse._plugging import loading

        loaded, known = together(loading.installed(strict=strict), outlets, strict=strict)
        for problem in loaded.problems:
            warnings.warn(problem.message, PluginLoadWarning, stacklevel=2)
        return cls(known, loaded=loaded, strict=strict)

    @classmethod
    def of(
        cls,
        plugins: Mapping[str, object],
        *,
        outlets: Outlets | Iterable[Path] = (),
        strict: bool = False,
    ) -> "Parser":
        """
        A parser with exactly these plugins, modules or objects, by name.

        Raises:
            PluginError: the first plugin that cannot be used.
            OutletError: a file of *outlets* is broken.
        """
        from newsparse._plugging import loading

        if not isinstance(plugins, Mapping):
            msg = f"plugins go by name, {{'speakers': newsparse_speakers}}, not {plugins!r}."
            raise UsageError(msg)
        loaded, known = together(loading.of(plugins), outlets, strict=True)
        return cls(known, loaded=loaded, strict=strict)

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
        if type(text) is not str or name is not None or published is not None or meta:
            usage.check_text(text)
            usage.check_name(name)
            published = usage.date(published)
            if meta:
                source = opening.from_text(text, name, usage.pairs(meta))
                return self._read(source, opening.issues(text), published)
        return self._read(plain(text, name), opening.issues(text), published)

    def parse_bytes(
        self,
        data: bytes,
        *,
        name: str | None = None,
        encoding: str | None = None,
        reader: str | None = None,
        published: datetime.date | None = None,
        meta: Meta = (),
    ) -> Article:
        """
        The article in *data*.

        Args:
            data: the article as it came; a plugin's reader for the end of *name* reads it, else it is text.
            encoding: how text is encoded, where the caller knows.
            reader: the name or the media type of a reader; "text" for none.

        Raises:
            SourceError: the data cannot be read as asked, or hold no article or several.
            UsageError: an argument of another type.
        """
        usage.check_name(name)
        published, meta = usage.date(published), usage.pairs(meta)
        if chosen := reading.choose(self.readers, name, reader):
            source = reading.only(reading.readings(chosen, data, name, meta), name)
            issues = opening.issues(source.text)
        else:
            source, issues = opening.from_bytes(data, name, encoding, meta)
        return self._read(source, issues, published)

    def parse_file(
        self,
        path: Path,
        *,
        encoding: str | None = None,
        reader: str | None = None,
        published: datetime.date | None = None,
    ) -> Article:
        """
        The article in the file at *path*, as `parse_bytes` reads it; `parse_many` takes files with several.

        Raises:
            SourceError: the file cannot be read, or holds no article, or several.
            UsageError: an argument of another type.
        """
        published = usage.date(published)
        source, issues = reading.only(self.sources(path, encoding=encoding, reader=reader), path)
        return self._read(source, issues, published)

    def parse_many(
        self,
        sources: Iterable[str | Source | os.PathLike[str]],
        *,
        jobs: int = 1,
        encoding: str | None = None,
        reader: str | None = None,
    ) -> Iterator[Article]:
        """
        The articles in *sources*, one by one and in their order; nothing is read before it is asked for.

        Args:
            sources: a `str` is the text of an article, a path (`pathlib.Path`) a file, which may hold
                several articles where a plugin reads it; a `Source` is itself.
            jobs: how many processes share the work; each then reads some dozen sources ahead.

        Raises:
            UsageError: an argument of another type; told before the first article.
            SourceError: a file that cannot be read; told when its turn comes.
        """
        usage.check_many(sources, jobs)
        work = functools.partial(self._articles, encoding=encoding, reader=reader)
        if jobs == 1:
            return itertools.chain.from_iterable(map(work, sources))
        from newsparse._jobs import shared

        return shared(work, sources, jobs)

    def sources(
        self, path: Path, *, encoding: str | None = None, reader: str | None = None
    ) -> tuple[tuple[Source, tuple[Issue, ...]], ...]:
        """
        What the file at *path* holds, not parsed yet, and what is wrong with its characters.

        Raises:
            SourceError: it cannot be read.
        """
        where = usage.path(path)
        if chosen := reading.choose(self.readers, where, reader):
            return tuple((one, opening.issues(one.text)) for one in reading.from_file(chosen, where))
        return (opening.from_file(where, encoding),)

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
            usage.check_text(text)
            usage.check_name(name)
            text = opening.from_text(text, name, usage.pairs(meta))
        rejected: list[Rejected] = []
        article = self._read(text, opening.issues(text.text), usage.date(published), rejected)
        return Explanation(article, tuple(sorted(rejected, key=lambda one: one.span)))

    def dumps(self, article: Article) -> str:
        """
        The article as one line of JSON; `loads` gives it back.
        """
        from newsparse._model import json  # it loads cattrs

        if not isinstance(article, Article):
            msg = f"dumps writes an Article, not {type(article).__name__}."
            raise UsageError(msg)
        return json.dumps(article)

    def loads(self, text: str | bytes) -> Article:
        """
        The article that `dumps` wrote; fields of plugins that are not here are kept as they are.

        Raises:
            FormatError: *text* is not such JSON; the sentence holds the path of what is wrong.
        """
        from newsparse._model import json

        return json.loads(text, self.fields)

    def _articles(
        self, source: str | Source | os.PathLike[str], encoding: str | None, reader: str | None
    ) -> list[Article]:
        if isinstance(source, str):
            return [self.parse(source)]
        if isinstance(source, Source):
            return [self._read(source, opening.issues(source.text), None)]
        if not isinstance(source, os.PathLike):
            what = type(source).__name__
            msg = f"a source is a str (a text), a pathlib.Path (a file) or a Source, not {what}."
            raise UsageError(msg)
        opened = self.sources(source, encoding=encoding, reader=reader)
        return [self._read(one, issues, None) for one, issues in opened]

    @resting
    def _read(
        self,
        source: Source,
        issues: tuple[Issue, ...],
        published: datetime.date | None,
        rejected: list[Rejected] | None = None,
    ) -> Article:
        article = self._core(source, self.outlets, published=published, issues=issues, rejected=rejected)
        if extractors := self.loaded.extractors:
            return running.run_all(article, extractors, strict=self.strict)
        return article


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
