"""
Test code that reads news: strategies that make articles, laws, and the contract that every plugin keeps.

Floor 8.  The only importer of hypothesis: ``pip install newsparse[testing]``.
"""

from newsparse.testing import laws
from newsparse.testing.contract import Check, Contract, Report, contract
from newsparse.testing.marking import marked
from newsparse.testing.planting import Planted, planted
from newsparse.testing.records import articles
from newsparse.testing.texts import spans, texts

__all__ = [
    "Check",
    "Contract",
    "Planted",
    "Report",
    "articles",
    "contract",
    "laws",
    "marked",
    "planted",
    "spans",
    "texts",
]
