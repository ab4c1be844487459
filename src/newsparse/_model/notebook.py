"""
An article in a notebook: its text with the records marked.

Floor 2; loaded when a notebook shows an article.
"""

import html
import itertools
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse._model.span import Record

if TYPE_CHECKING:  # the article imports this module
    from newsparse._model.article import Article

LONGEST = 20_000  # characters; a browser shows no more in good time

_COLOURS = {
    "headline": "#fde68a",
    "date": "#a7f3d0",
    "revision": "#fecaca",
    "outlet": "#ddd6fe",
    "byline": "#fbcfe8",
    "dateline": "#bfdbfe",
    "quote": "#fef3c7",
    "furniture": "#e5e7eb",
}
_OTHER = "#bae6fd"  # a plugin's field


def marked(article: "Article") -> str:
    """
    The article as HTML; whatever the text holds is escaped.
    """
    text = article.text
    end = min(len(text), LONGEST)
    places = [one for one in _places(article) if one[0] < one[1] and one[0] < end]
    edges = sorted({0, end, *(min(edge, end) for one in places for edge in one[:2])})
    starting: dict[int, list[tuple[int, int, str, str]]] = {}
    for one in places:
        starting.setdefault(one[0], []).append(one)
    parts: list[str] = []
    open_: list[tuple[int, int, str, str]] = []
    for at, until in itertools.pairwise(edges):
        open_ = [one for one in open_ if one[1] > at] + starting.get(at, [])
        parts.append(_piece(text[at:until], open_))
    if end < len(text):
        parts.append(f"<i>&hellip; {len(text) - end:,} more characters</i>")
    kinds = dict.fromkeys(one[2] for one in places)
    legend = " ".join(_piece(kind, [(0, 1, kind, "")]) for kind in kinds)
    title = f"<b>{_safe(article.source.name or 'Article')}</b> {legend}"
    return f'<div>{title}<div style="white-space: pre-wrap; max-width: 48em">{"".join(parts)}</div></div>'


def _places(article: "Article") -> Iterator[tuple[int, int, str, str]]:
    """
    Start, end, kind and rule of each record.
    """
    one: Record | None
    for kind in ("headline", "date", "outlet", "byline", "dateline"):
        if one := getattr(article, kind):
            yield *one.span, kind, getattr(one, "rule", "")
    for kind, records in (
        ("revision", article.revisions),
        ("quote", article.quotes),
        ("furniture", article.furniture),
    ):
        for one in records:
            yield *one.span, kind, getattr(one, "rule", "")
    for name in article.fields:
        for one in article.fields.get(name) or ():
            yield *one.span, name, getattr(one, "rule", "")


def _piece(words: str, over: list[tuple[int, int, str, str]]) -> str:
    if not over:
        return _safe(words)
    inner = min(over, key=lambda one: one[1] - one[0])
    colour = _COLOURS.get(inner[2], _OTHER)
    told = _safe(", ".join(f"{kind} ({rule})" if rule else kind for _, _, kind, rule in over))
    return f'<mark style="background: {colour}; color: #111" title="{told}">{_safe(words)}</mark>'


def _safe(words: str) -> str:
    # Half a character, and what a page may not hold, would cost the whole page.
    return html.escape(words.encode("utf-8", "replace").decode().replace("\0", "\ufffd"))
