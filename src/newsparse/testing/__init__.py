"""
Test code that reads news: strategies that make articles, laws, and the contract that every plugin keeps.

Floor 8.  The only importer of hypothesis: ``pip install newsparse[testing]``.
"""

from newsparse.testing.marking import marked
from newsparse.testing.planting import Planted, planted
from newsparse.testing.texts import spans, texts

__all__ = ["Planted", "marked", "planted", "spans", "texts"]
