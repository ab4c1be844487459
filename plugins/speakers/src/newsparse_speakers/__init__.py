"""
Who said what in an article: quotations and reported speech, with the words that name the source.
"""

from newsparse.plugin import Extractor, hookimpl
from newsparse_speakers.finder import find_speakers
from newsparse_speakers.records import SPEAKERS, Attribution, AttributionKind

__all__ = ["EXAMPLES", "SPEAKERS", "Attribution", "AttributionKind", "newsparse_extractors"]

EXAMPLES = (
    '"Rain is on its way," Ida Moe said. "Bring a coat."',
    "The ferry sails again on Monday, the harbour's spokesman told reporters.",
    'Ida Moe, who runs the harbour, called the plan "a costly mistake" and said she would vote against it.',
    "„Der alte Steg war eine Gefahr“, sagte die Hafenmeisterin am Montag. Der neue sei besser.",
)


@hookimpl
def newsparse_extractors() -> list[Extractor[Attribution]]:
    """
    The extractor that fills the field "speakers".
    """
    return [Extractor(SPEAKERS, find_speakers)]
