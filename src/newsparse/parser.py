"""
A parser: a set of plugins and the verbs that use them.

Floor 7.
"""

import datetime

import attrs

from newsparse._model.article import Article, Source
from newsparse._reading import core
from newsparse._reading.outlets import Outlets, builtin


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

    def parse(
        self,
        text: str,
        *,
        name: str | None = None,
        published: datetime.date | None = None,
        meta: tuple[tuple[str, str], ...] = (),
    ) -> Article:
        """
        The article in *text*.
        """
        return core.read(Source(text, name, meta=meta), self.outlets, published=published)
