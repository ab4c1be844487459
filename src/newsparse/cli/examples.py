"""
Whether an article has the records that an example in an outlet file says it must give.

Floor 8.  `false` in an example says that there is none.
"""

from collections.abc import Iterator
from typing import Any

from newsparse._model.article import Article
from newsparse._model.records import Dateline
from newsparse.cli.rows import dated


def misses(article: Article, example: dict[str, Any]) -> Iterator[str]:
    """
    What *article* has otherwise than *example* states, a clause each.
    """
    for key, wanted in example.items():
        if key == "text":
            continue
        found = _FOUND[key](article)
        if key == "dateline" and isinstance(wanted, dict) and isinstance(found, dict):
            for part, value in wanted.items():
                if (found.get(part) or False) != value:
                    yield f"dateline.{part} is {_told(found.get(part))}, not {_told(value)}"
        elif found != wanted:
            yield f"{key} is {_told(found)}, not {_told(wanted)}"


def _told(value: object) -> str:
    return "absent" if value in (None, False) else repr(value)


def _dateline(article: Article) -> dict[str, Any] | bool:
    line = article.dateline
    return _parts(line, article.text) if line else False


def _parts(line: Dateline, text: str) -> dict[str, Any]:
    place = line.places[0] if line.places else None
    return {
        "text": line.span.of(text),
        "place": place and place.city,
        "region": place and place.region,
        "country": place and place.country,
        "date": line.date and dated(line.date),
        "agency": line.agency,
    }


_FOUND: dict[str, Any] = {
    "outlet": lambda article: article.outlet.name if article.outlet else False,
    "slug": lambda article: article.outlet.slug if article.outlet else False,
    "evidence": lambda article: article.outlet.evidence.value if article.outlet else False,
    "byline": lambda article: [one.name for one in article.byline.authors] if article.byline else False,
    "date": lambda article: dated(article.date) if article.date else False,
    "dateline": _dateline,
}
