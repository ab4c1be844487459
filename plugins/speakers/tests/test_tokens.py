"""
Tokens are the words of a text, each in its place.
"""

from hypothesis import example, given, settings

import newsparse
from newsparse.testing import texts
from newsparse_speakers.lexicon import pick
from newsparse_speakers.passages import passages

CORE = newsparse.Parser.of({})


@settings(max_examples=60, deadline=None)
@given(text=texts())
@example(
    f"Ida Moe read{'y' * 200}, then sat {'ab,' * 60}and  said: \u201cRain.\u201d \nIt was \u00a0 over.\n"
)
@example('Moe ("Rain") said "wind"and U.S. snow...  \nIt rained.')
def test_tokens_are_where_their_words_are(text: str) -> None:
    """
    What is printed at a place is the word of the token there, whatever blanks and lengths the text has.
    """
    for passage in passages(CORE.parse(text), pick(text))[:1]:
        tokens = passage.tokens
        words = [i for i, tag in enumerate(tokens.tags) if tag not in "\nQKE" and i not in tokens.quotes]

        assert len(tokens.tags) == len(tokens.small) == len(tokens.starts) - 1
        assert [tokens.small[i] for i in words] == [tokens.printed(i).lower() for i in words]


def test_words_are_known_again() -> None:
    """
    What is remembered has an end, and an article is read the same after it.
    """
    text = "Ida Moe said it rained."
    lex = pick(text)
    before = passages(CORE.parse(text), lex)[0].tokens
    passages(CORE.parse(" ".join(f"w{n}" for n in range(50_000)) + "."), lex)
    after = passages(CORE.parse(text), lex)[0].tokens

    assert (before.tags, before.small, before.starts) == (after.tags, after.small, after.starts)
