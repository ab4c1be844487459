"""
Who said what in an article: quotations and reported speech, with the words that name the source.
"""

from newsparse.plugin import Extractor, hookimpl
from newsparse_speakers.finder import find_speakers
from newsparse_speakers.records import SPEAKERS, Attribution, AttributionKind

__all__ = ["SPEAKERS", "Attribution", "AttributionKind", "newsparse_extractors"]


@hookimpl
def newsparse_extractors() -> list[Extractor[Attribution]]:
    """
    The extractor that fills the field "speakers".
    """
    return [Extractor(SPEAKERS, find_speakers)]
