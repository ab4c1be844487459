"""
A source and the article read from it.

Floor 2.  Both may be made lazily: see `newsparse._model.lazy`.
"""

import functools
import hashlib
from collections.abc import Callable

import attrs

from newsparse._model.fields import NO_FIELDS, Field, Fields, R
from newsparse._model.lazy import Lazy, lazily
from newsparse._model.records import (
    Byline,
    Date,
    Dateline,
    Furniture,
    Headline,
    Issue,
    Outlet,
    Paragraph,
    Quote,
    Revision,
)


def _short(text: str) -> str:
    return repr(text if len(text) <= 60 else f"{text[:59]}…")


@attrs.frozen
class Source(Lazy):
    """
    What came in, unchanged.

    `exact` tells whether `text.encode(encoding)` is what came in, byte for byte.
    """

    text: str = attrs.field(repr=_short)
    name: str | None = None
    encoding: str = "utf-8"
    # What the caller of Source(sha256=...) knows; None where it can be worked out from the text.
    _sha256: str | None = attrs.field(default=None, eq=False, repr=False)
    exact: bool = True
    meta: tuple[tuple[str, str], ...] = ()

    @functools.cached_property
    def sha256(self) -> str:
        """
        The SHA-256 of the bytes that came in, as hexadecimal digits; worked out on first read.
        """
        if self._sha256 is not None:
            return self._sha256
        return hashlib.sha256(_encoded(self.text, self.encoding)).hexdigest()


@attrs.frozen(repr=False)
class Article(Lazy):
    """
    An article: its source, and the records found in it.
    """

    source: Source
    headline: Headline | None = None
    date: Date | None = None
    revisions: tuple[Revision, ...] = ()
    outlet: Outlet | None = None
    byline: Byline | None = None
    dateline: Dateline | None = None
    paragraphs: tuple[Paragraph, ...] = ()
    quotes: tuple[Quote, ...] = ()
    furniture: tuple[Furniture, ...] = ()
    fields: Fields = NO_FIELDS
    issues: tuple[Issue, ...] = ()

    @property
    def text(self) -> str:
        """
        The text as it came in.
        """
        return self.source.text

    @property
    def body(self) -> str:
        """
        The text from the first paragraph to the last.
        """
        if not self.paragraphs:
            return ""
        return self.source.text[self.paragraphs[0].span.start : self.paragraphs[-1].span.end]

    def __getitem__(self, field: Field[R]) -> tuple[R, ...]:
        return self.fields[field]

    def __repr__(self) -> str:
        facts = [f"{len(self.text)} characters"]
        if self.source.name is not None:
            facts.insert(0, repr(self.source.name))
        one = ((name, getattr(self, name)) for name in ("headline", "date", "outlet", "byline", "dateline"))
        facts += [f"{name}={_short(it.span.of(self.text) or it.rule)}" for name, it in one if it]
        some = ((name, getattr(self, name)) for name in ("revisions", "paragraphs", "quotes", "furniture"))
        facts += [f"{name}={len(them)}" for name, them in (*some, ("issues", self.issues)) if them]
        if self.fields:
            facts.append(f"fields={self.fields}")
        return f"Article({', '.join(facts)})"

    def _repr_html_(self) -> str:
        from newsparse._model.notebook import marked  # for notebooks alone

        return marked(self)

    @classmethod
    def _lazily(cls, source: Source, later: Callable[[str], object], /, **known: object) -> "Article":
        """
        An article whose fields, but for *known*, are worked out by ``later(name)`` when first read.

        For `core`, which knows what is dear to find and seldom read; see `newsparse._model.lazy.lazily`.
        """
        return lazily(cls, later, source=source, **known)

    def _with(self, fields: Fields) -> "Article":
        """
        This article with other fields; what nobody has read of it yet is not worked out for that.

        For `running`, which shows it so to each extractor.
        """
        made = _new(Article)
        _set_source(made, self.source)
        _set_article_later(made, functools.partial(getattr, self))
        _set_fields(made, fields)
        return made

    def _complete(self, fields: Fields, issues: tuple[Issue, ...] | None) -> None:
        """
        Give an article that nobody has seen its *fields*, and its *issues* where there are more of them.

        For `running` alone: an article is never changed after that.
        """
        _set_fields(self, fields)
        if issues is not None:
            _set_issues(self, issues)


_new = object.__new__
_set_source, _set_article_later, _set_fields, _set_issues = (
    getattr(Article, name).__set__ for name in ("source", "_later", "fields", "issues")
)


def _nothing(name: str) -> object:
    raise KeyError(name)


# A third of the price of Source(text, name), for a program that reads a million small texts: the slots'
# own setters fill three of six, and the defaults of the others wait.
_set_text, _set_name, _set_meta, _set_later = (
    getattr(Source, name).__set__ for name in ("text", "name", "meta", "_later")
)


def plain(text: str, name: str | None) -> Source:
    """
    ``Source(text, name)``, made in less time.
    """
    source = object.__new__(Source)
    _set_text(source, text)
    _set_name(source, name)
    _set_meta(source, ())  # core always asks for it
    _set_later(source, _nothing)
    return source


def _encoded(text: str, encoding: str) -> bytes:
    try:
        return text.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return text.encode("utf-8", "surrogatepass")
