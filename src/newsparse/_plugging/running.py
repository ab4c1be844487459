"""
Run the extractors, each behind its own wall.

Floor 5.  A plugin may raise anything; it costs its own field and those that need it, and nothing else.
"""

from collections.abc import Iterable
from typing import Any

from newsparse._model.article import Article
from newsparse._model.fields import Fields
from newsparse._model.records import Issue
from newsparse.errors import PluginError
from newsparse.plugin import Extractor


def run_all(article: Article, extractors: Iterable[Extractor[Any]], *, strict: bool = False) -> Article:
    """
    The article with the fields of all *extractors*, which come in the order they need.

    Args:
        article: as core made it; nobody else has seen it yet.
        strict: raise what a plugin raises, in place of an `Issue`.
    """
    fields = article.fields
    issues: list[Issue] = []
    for extractor in extractors:
        name = extractor.field.name
        try:
            found, why = _run_one(article, fields, extractor)
        except Exception as error:
            if strict:
                raise
            found, why = None, _told(error)
        if found is not None:
            fields = found
            continue
        sentence = f"the field {name!r} is absent: {why}."
        if strict:
            raise PluginError(sentence)
        fields = fields.without(name, sentence)
        issues.append(Issue(None, f"absent:{name}", sentence))
    article._complete(fields, article.issues + tuple(issues) if issues else None)
    return article


def _run_one(article: Article, fields: Fields, extractor: Extractor[Any]) -> tuple[Fields | None, str]:
    missing = [need.name for need in extractor.needs if need not in fields]
    if missing:
        return None, f"it needs {', '.join(missing)}, absent as well"
    shown = {*(need.name for need in extractor.needs), *extractor.after}
    records = extractor.run(article._with(fields.only(shown)))
    if records is None:
        return None, "its extractor returned None; let it yield records, or return ()"
    return fields.with_(extractor.field, records, len(article.source.text)), ""


def _told(error: Exception) -> str:
    try:
        words = str(error)
    except Exception:  # noqa: BLE001 - its error may be broken as well
        words = ""
    return f"{type(error).__name__}: {words}".rstrip(". \n") if words else type(error).__name__
