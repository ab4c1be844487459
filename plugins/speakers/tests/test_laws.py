"""
Laws of attributions, for every text.
"""

import gc
import re
import sys
from importlib.resources import files

import attrs
from hypothesis import example, given, settings
from hypothesis import strategies as st

import newsparse
import newsparse_speakers
from newsparse import Article, Span
from newsparse.testing import laws, planted, texts
from newsparse.testing.planting import Planted
from newsparse_speakers import SPEAKERS, AttributionKind, finder

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


def sentences(language: str) -> list[str]:
    """
    What stands in the examples of a language, without its marks.
    """
    path = files("newsparse_speakers") / "languages" / f"{language}.examples.txt"
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if " " in line]
    return [
        re.sub("=[^]]*(?=])|[][{}<>]|^~ ", "", line).replace("¶ ", "\n\n") for line in lines if line[0] != "#"
    ]


@st.composite
def stories(draw: st.DrawFn) -> str:
    """
    Sentences of one language in which people say something, some to a paragraph.
    """
    language = draw(st.sampled_from(["de", "en"]))
    one = st.sampled_from(SENTENCES[language]) | st.sampled_from(UNSURE[language])
    several = st.lists(one, max_size=9)
    return "".join(one + draw(st.sampled_from([" ", "\n\n", "\n\n", "\n"])) for one in draw(several)).rstrip()


SENTENCES = {language: sentences(language) for language in ("de", "en")}
# Whom these mean is not told; examples of lists seldom have that.
UNSURE = {
    "de": ["Hugo Hill und Tom Hill angelten. „Das Wasser ist kalt“, sagte Hill."],
    "en": [
        'Hugh Hill and Tom Hill fished. "It is cold," Hill said.',
        'Ida Moe met Anna Berg. "It is cold," she said.',
        'The Ministry of Fish and the Ministry of Rain met. "It is cold," the ministry said.',
        '"MOE: It is cold."',
    ],
}
EVERY = stories() | texts()


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def test_stories_have_speech() -> None:
    """
    The laws below are about something: hardly a sentence of the stories has no attribution.
    """
    spoken = [bool(PARSER.parse(text)[SPEAKERS]) for some in SENTENCES.values() for text in some]

    assert len(spoken) > 800
    assert 0.95 < sum(spoken) / len(spoken)


@settings(max_examples=30, deadline=None)
@given(text=EVERY)
def test_reading_leaves_nothing_to_collect(text: str) -> None:
    """
    Nothing that the plugin makes goes round in a circle: the collector rests while an article is read.
    """
    PARSER.parse(text)  # what is loaded on first use is not what an article takes
    gc.collect()
    gc.freeze()  # or it looks at all that the tests keep
    try:
        assert isinstance(PARSER.parse(text)[SPEAKERS], tuple)
        assert 0 == gc.collect()
    finally:
        gc.unfreeze()


@settings(max_examples=150, deadline=None)
@given(text=EVERY)
def test_parts_lie_in_the_span(text: str) -> None:
    """
    Content, mention and cue lie inside the span and reach both its ends, and the span in the text.
    """
    for one in PARSER.parse(text)[SPEAKERS]:
        parts = [*one.content, *filter(None, (one.mention, one.cue, one.quote))]

        assert one.content
        assert all(part.start < part.end for part in parts)
        assert min(part.start for part in parts) == one.span.start >= 0
        assert max(part.end for part in parts) == one.span.end <= len(text)


@settings(max_examples=150, deadline=None)
@given(text=EVERY)
@example('"\r–B')
def test_parts_stand_apart(text: str) -> None:
    """
    Cue and pieces of the content share no words; a quotation names its source as a label alone.
    """
    for one in PARSER.parse(text)[SPEAKERS]:
        parts = [*one.content, *filter(None, (one.cue,))]
        overlaps = [one for at, one in enumerate(parts) for other in parts[:at] if _overlap(one, other)]

        assert [] == overlaps
        assert not (one.mention and one.cue and _overlap(one.mention, one.cue))
        if one.mention and one.quote and one.rule not in ("label", "paragraph before"):
            assert not one.quote.start <= one.mention.start < one.quote.end


@settings(max_examples=150, deadline=None)
@given(text=EVERY)
@example('"0\n"0"0,0 said')
def test_kind_says_what_the_content_is(text: str) -> None:
    """
    Direct: the words of a quotation that core found as speech; mixed: more than these; indirect: other words.
    """
    article = PARSER.parse(text)
    speech = {quote.span: quote for quote in article.quotes if quote.kind.value == "speech"}
    for one in article[SPEAKERS]:
        if one.kind is AttributionKind.INDIRECT:
            assert one.quote is None
        elif one.kind is AttributionKind.DIRECT:
            assert one.quote
            assert speech[one.quote].segments == one.content
        else:
            assert one.quote in speech
            assert any(part.start <= one.quote.start and one.quote.end <= part.end for part in one.content)


@settings(max_examples=150, deadline=None)
@given(text=EVERY)
def test_names_come_from_the_text(text: str) -> None:
    """
    A name, or several to choose from and none chosen; each has words of the text, and stands for a mention.
    """
    printed = set(re.findall(r"\w+", text))
    for one in PARSER.parse(text)[SPEAKERS]:
        names = [one.name] if one.name else one.candidates

        assert one.name is None or one.candidates == ()
        assert len(set(one.candidates)) == len(one.candidates)
        assert not names or one.mention
        assert [] == [name for name in names if not printed.issuperset(re.findall(r"\w+", name))]


@settings(max_examples=150, deadline=None)
@given(text=EVERY)
def test_quotation_has_one_source(text: str) -> None:
    """
    No quotation has two attributions, and attributions stand in the order of the text.
    """
    found = PARSER.parse(text)[SPEAKERS]
    quotes = [one.quote for one in found if one.quote]

    assert len(set(quotes)) == len(quotes)
    assert len(set(found)) == len(found)
    assert sorted(one.span for one in found) == [one.span for one in found]


@settings(max_examples=40, deadline=None)
@given(text=EVERY, other=stories())
def test_nothing_is_remembered(text: str, other: str) -> None:
    """
    A text has the same attributions again, whatever was read between.
    """
    before = PARSER.parse(text)[SPEAKERS]
    PARSER.parse(other)

    assert before == PARSER.parse(text)[SPEAKERS]


@settings(max_examples=30, deadline=None)
@given(one=planted())
def test_core_keeps_what_it_finds(one: Planted) -> None:
    """
    With the plugin, an article is read as it is without.
    """
    article = PARSER.parse(one.text, published=one.published)
    bare = newsparse.Parser.of({}).parse(one.text, published=one.published)

    names = [field.name for field in attrs.fields(Article) if field.name != "fields"]

    assert {name: getattr(bare, name) for name in names} == {name: getattr(article, name) for name in names}


@settings(max_examples=60, deadline=None)
@given(text=stories())
@example('"MOE: It is cold." Tenants complained that the lift had not moved since Easter.')
@example('"It was cold," said clerk Mo Farrell.')
def test_blanks_are_blanks(text: str) -> None:
    """
    Line ends of two characters, blanks at the end and blanks that do not break change no attribution.
    """
    laws.line_ends_change_nothing(PARSER, text)
    laws.trailing_space_changes_nothing(PARSER, text)
    for blank in "\u00a0\u202f":
        wide = PARSER.parse(text.replace(" ", blank))

        assert [(one.span, " ".join((one.name or "").split())) for one in PARSER.parse(text)[SPEAKERS]] == [
            (one.span, " ".join((one.name or "").split())) for one in wide[SPEAKERS]
        ]


def calls(article: Article) -> int:
    """
    How many functions are called to find the attributions of *article*.
    """
    count = 0

    def note(frame: object, event: str, called: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        list(finder.find_speakers(article))
    finally:
        sys.setprofile(before)
    return count


@settings(max_examples=20, deadline=None)
@given(text=stories().filter(lambda text: len(text) > 200))
def test_double_text_costs_double(text: str) -> None:
    """
    Twice as much of any text takes at most some more than twice as many calls.
    """
    once, twice = (newsparse.Parser.of({}).parse("\n\n".join([text] * times)) for times in (8, 16))
    calls(twice)  # what is kept of words

    assert calls(twice) < 2.2 * calls(once)
