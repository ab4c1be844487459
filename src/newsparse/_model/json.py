"""
Article and JSON, both ways.

Floor 2.  The only importer of cattrs; loaded on first use.
"""

from newsparse._model.article import Article


def dumps(article: Article) -> str:
    """
    The article as one line of JSON.
    """
    raise NotImplementedError


def loads(text: str | bytes) -> Article:
    """
    The article that `dumps` wrote.
    """
    raise NotImplementedError
