"""
From an article to what is written: a line of JSON, an indented object, or the article itself for a table.

Floor 8.  Loaded in worker processes as well, so it knows nothing of terminals.
"""

import json
from typing import Any

import attrs

from newsparse._model.article import Article
from newsparse.parser import Parser

CORE = (
    *("headline", "date", "revisions", "outlet", "byline", "dateline"),
    *("paragraphs", "quotes", "furniture", "issues"),
)


@attrs.frozen
class Made:
    """
    What is written of an article, and the asked-for fields it lacks, a sentence each.
    """

    content: Any
    absent: tuple[str, ...] = ()


@attrs.frozen
class Making:
    """
    Makes "jsonl", "json" or anything else of articles; a class, so that it can be sent to another process.
    """

    form: str
    fields: tuple[str, ...] = ()

    def __call__(self, parser: Parser, article: Article) -> Made:
        """
        What is written of *article*.
        """
        strangers = [name for name in self.fields if name not in CORE]
        absent = tuple(article.fields.why(name) for name in strangers if name not in article.fields)
        if self.form not in ("json", "jsonl"):
            return Made(article, absent)
        line = parser.dumps(article)
        if self.fields or self.form == "json":
            read = json.loads(line)
            if self.fields:
                read = {"name": article.source.name, **{name: _picked(read, name) for name in self.fields}}
            line = json.dumps(read, ensure_ascii=False, indent=2 if self.form == "json" else None)
        # Half characters are escaped, which JSON can read; nothing else has to be.
        return Made(line.encode("utf-8", "backslashreplace"), absent)


def _picked(read: dict[str, Any], name: str) -> Any:
    if name in CORE:
        return read[name]
    return read["fields"].get(name, {}).get("records")
