"""
Read news copy into typed records, each with its span in the unchanged text.
"""

from newsparse._model.article import Article, Source
from newsparse._model.span import Span
from newsparse.parser import Parser

__all__ = ["Article", "Parser", "Source", "Span"]
