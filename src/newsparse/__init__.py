"""
Read news copy into typed records, each with its span in the unchanged text.

>>> import newsparse
>>> article = newsparse.parse("LUSAKA, Zambia, March 4, 2031. Copper output rose, the ministry says.")
>>> article.text[:6]
'LUSAKA'
"""

from newsparse import errors
from newsparse._model.article import Article, Source
from newsparse._model.fields import Field
from newsparse._model.span import Span
from newsparse.parser import Explanation, Parser, parse

__all__ = ["Article", "Explanation", "Field", "Parser", "Source", "Span", "errors", "parse"]
