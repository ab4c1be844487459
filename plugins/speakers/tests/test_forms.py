"""
The forms in which the news says who said something, each in an invented example.

⟦q:...⟧ marks the quotation, ⟦who:...⟧ the words beside it that name the source.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse.testing import marked
from newsparse_speakers import SPEAKERS, Attribution, AttributionKind

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)
MOE = "Ida Moe, the harbour master, opened the pier on Monday.\n\n"

# What is printed, and the name that the article gives the source.
DIRECT = {
    "after": ('⟦q:"The old pier was a danger,"⟧ ⟦who:Ida Moe⟧ said.', "Ida Moe"),
    "before": ('⟦who:Ida Moe⟧ said, ⟦q:"The old pier was a danger."⟧', "Ida Moe"),
    "inverted": ('⟦q:"The old pier was a danger,"⟧ said ⟦who:Ida Moe⟧, the harbour master.', "Ida Moe"),
    "pronoun": (MOE + '⟦q:"The old pier was a danger,"⟧ ⟦who:she⟧ said.', "Ida Moe"),
    "surname": (MOE + '⟦q:"The old pier was a danger,"⟧ ⟦who:Moe⟧ told reporters.', "Ida Moe"),
    "honorific": (MOE + '⟦q:"The old pier was a danger,"⟧ Ms. ⟦who:Moe⟧ said on Monday.', "Ida Moe"),
    "role": (MOE + '⟦q:"The old pier was a danger,"⟧ ⟦who:the harbour master⟧ said.', None),
    "apposition": ('⟦q:"The old pier was a danger,"⟧ ⟦who:Ida Moe⟧, a diver, said.', "Ida Moe"),
    "clause between": (
        '⟦q:"The old pier was a danger,"⟧ ⟦who:Ida Moe⟧, who runs the harbour, said.',
        "Ida Moe",
    ),
    "question": ('⟦q:"Was the old pier a danger?"⟧ ⟦who:Ida Moe⟧ asked.', "Ida Moe"),
    "according": ('⟦q:"The old pier was a danger,"⟧ according to ⟦who:Ida Moe⟧.', "Ida Moe"),
    "dash": ('⟦q:"The old pier was a danger."⟧ — ⟦who:Ida Moe⟧', "Ida Moe"),
    "colon": ('⟦who:Ida Moe⟧: ⟦q:"The old pier was a danger."⟧', "Ida Moe"),
    "transcript": ('⟦q:"⟦who:MOE⟧: The old pier was a danger."⟧', "MOE"),
    "adding": (
        '⟦who:Ida Moe⟧ opened the pier on Monday, adding: ⟦q:"The old one was a danger."⟧',
        "Ida Moe",
    ),
    "after a clause": (
        'When Ola Lie asked about the pier, ⟦who:Ida Moe⟧ answered: ⟦q:"The old one was a danger."⟧',
        "Ida Moe",
    ),
    "statement": (
        '⟦q:"The old pier was a danger."⟧\n\nThe statement came from harbour master ⟦who:Ida Moe⟧.',
        "Ida Moe",
    ),
    "statement behind it": (
        'The pier was closed. ⟦q:"The old pier was a danger."⟧ The statement came from harbour master '
        "⟦who:Ida Moe⟧.",
        "Ida Moe",
    ),
    "remarks behind it": (
        'Karl Berg rejected it. ⟦q:"The old pier was a danger."⟧ The remarks were made by ⟦who:Ida Moe⟧.',
        "Ida Moe",
    ),
    "mixed": ('⟦who:Ida Moe⟧ called the old pier ⟦q:"a danger to us all"⟧ on Monday.', "Ida Moe"),
    "of accusing": ('⟦who:Ida Moe⟧ accused the town of ⟦q:"looking away for years"⟧.', "Ida Moe"),
    "office": ('⟦q:"The old pier was a danger,"⟧ Harbour Minister ⟦who:Ida Moe⟧ said.', "Ida Moe"),
    "what she called": (
        'The town paid for what ⟦who:Ida Moe⟧ called ⟦q:"the worst pier in the world,"⟧ the mayor said.',
        "Ida Moe",
    ),
    "named, not she": (
        '⟦who:Ida Moe⟧ denounced what she called ⟦q:"the worst pier in the world"⟧ on Monday.',
        "Ida Moe",
    ),
    "named, not she, with an article": (
        '⟦who:Ida Moe⟧ has railed against what she calls the ⟦q:"worst pier in the world"⟧ since May.',
        "Ida Moe",
    ),
    "and another one": (
        '⟦who:Ida Moe⟧ said the pier was ⟦q:"a danger to us all,"⟧ and Karl Berg vowed to close it.',
        "Ida Moe",
    ),
    "end of a sentence": (
        '⟦who:Ida Moe⟧ called the pier ⟦q:"a danger."⟧ Karl Berg said it was new.',
        "Ida Moe",
    ),
    "last week": ('⟦who:Ida Moe⟧, a diver, on Monday called the pier ⟦q:"a danger"⟧.', "Ida Moe"),
    "herself": ('⟦who:Ida Moe⟧ herself acknowledged it was ⟦q:"a danger"⟧ to all.', "Ida Moe"),
    "passive": ('The pier was called ⟦q:"a danger"⟧ by ⟦who:Ida Moe⟧.', "Ida Moe"),
    "with somebody calling": (
        'The council was divided, with ⟦who:Ida Moe⟧ calling the pier ⟦q:"a danger"⟧.',
        "Ida Moe",
    ),
    "made to say": (
        'The storm led ⟦who:Ida Moe⟧ to declare that the pier was ⟦q:"a danger"⟧.',
        "Ida Moe",
    ),
    "who spoke last does it": (
        'Karl Berg said it was new, and ⟦who:Ida Moe⟧ opposed it, calling the pier ⟦q:"a danger"⟧.',
        "Ida Moe",
    ),
    "relative clause closed": (
        'Karl Berg, who said it was new, met Ida Moe, ⟦who:who⟧ called the pier ⟦q:"a danger"⟧.',
        "Ida Moe",
    ),
    "while": (
        'While ⟦who:Ida Moe⟧ called the pier ⟦q:"a danger,"⟧ Karl Berg said it was new.',
        "Ida Moe",
    ),
    "set in": (
        'The papers show, ⟦who:Ida Moe⟧ said in an interview, that the pier was ⟦q:"a danger"⟧.',
        "Ida Moe",
    ),
    "claim": ('⟦who:Ida Moe\'s⟧ claim that the pier was ⟦q:"a danger"⟧ was noted.', None),
    "his call for": ('It was a week after ⟦who:her⟧ call for ⟦q:"a safer pier"⟧ by May.', None),
    "late": ('It was a ⟦q:"mess"⟧ of a pier, said ⟦who:Ida Moe⟧.', "Ida Moe"),
    "a thing that said": ('Near it stood ⟦who:a sign⟧ that said ⟦q:"Stay away"⟧ in red.', None),
    "verb that is a name": ('⟦q:"The old pier was a danger,"⟧ ⟦who:May⟧ said.', "May"),
    "age": ('⟦q:"The old pier was a danger,"⟧ said ⟦who:the 46-year-old⟧.', None),
    "dash below": (
        'It rained.\n\n⟦q:"The old pier was a danger."⟧\n\n- ⟦who:Ida Moe⟧\n\nIt is closed.',
        "Ida Moe",
    ),
    "short clause without a verb of saying": (
        '⟦who:Ida Moe⟧ stood by the ⟦q:"old and dangerous pier"⟧ on Monday.',
        "Ida Moe",
    ),
    "German": ("⟦q:„Der alte Steg war eine Gefahr“⟧, sagte ⟦who:Ida Moe⟧ am Montag und lachte.", "Ida Moe"),
    "German, turned": (
        "Am Montag sagte ⟦who:Ida Moe⟧ in der Stadt: ⟦q:„Der alte Steg war eine Gefahr.“⟧",
        "Ida Moe",
    ),
}

REPORTED = {
    "that": ("⟦who:Ida Moe⟧ said ⟦c:that the old pier was a danger⟧.", "Ida Moe"),
    "closing": ("⟦c:The old pier was a danger⟧, ⟦who:Ida Moe⟧ said.", "Ida Moe"),
    "according": (MOE + "According to ⟦who:her⟧, ⟦c:the old pier was a danger⟧.", "Ida Moe"),
    "nobody": ("It was noted ⟦c:that the old pier was a danger⟧.", None),
    "negation": ("⟦who:Ida Moe⟧ said ⟦c:that the pier was not a danger⟧.", "Ida Moe"),
    "told": ("⟦who:Ida Moe⟧ told the town council on Monday ⟦c:that the pier was a danger⟧.", "Ida Moe"),
    "on both sides": ("⟦c:The pier⟧, ⟦who:Ida Moe⟧ said, ⟦c:was not safe for boats⟧.", "Ida Moe"),
    "where it was said": ("⟦c:The pier was a danger⟧, ⟦who:Ida Moe⟧ said in an interview.", "Ida Moe"),
    "claim that": ("Nobody believed ⟦who:Ida Moe's⟧ claim ⟦c:that the pier was a danger⟧.", "Ida Moe"),
    "made it clear": ("⟦who:Ida Moe⟧ made it clear ⟦c:that the pier was a danger⟧.", "Ida Moe"),
    "headline": ("⟦who:Ida Moe⟧: ⟦c:Pier was a danger⟧\n\nThe pier was closed in May.", "Ida Moe"),
    "headline in capitals": ("⟦who:Ida Moe⟧ Says ⟦c:Pier Was Danger⟧\n\nIt was closed in May.", "Ida Moe"),
    "those asked": ("⟦who:Those surveyed⟧ say ⟦c:the pier was a danger⟧.", None),
    "files from": ("⟦who:Files from the town⟧ show ⟦c:that the pier was a danger⟧.", None),
    "two of them": ("⟦who:Ida Moe and Karl Berg⟧ both said ⟦c:the pier was a danger⟧.", None),
    "in the words of": ("In the words of ⟦who:Ida Moe⟧, ⟦c:the pier was a danger⟧.", "Ida Moe"),
    "in the words of, set in": ("The pier, in the words of ⟦who:Ida Moe⟧, ⟦c:was a danger⟧.", "Ida Moe"),
    "in her view": (MOE + "In ⟦who:her⟧ view, ⟦c:the old pier was a danger⟧.", "Ida Moe"),
    "in somebody's opinion": ("In ⟦who:Ida Moe's⟧ opinion, ⟦c:the pier was a danger⟧.", "Ida Moe"),
    "aides to": ("⟦who:Aides to Ida Moe⟧ say ⟦c:she left the pier⟧.", None),
    "those who": ("⟦who:Divers who have worked with Ida Moe⟧ say ⟦c:she left the pier⟧.", None),
    "records show": ("⟦c:The pier was closed in May⟧, ⟦who:town records⟧ show.", None),
    "behind letters": (
        "Karl Berg sailed to the U.S. ⟦who:He⟧ said ⟦c:that the pier was a danger⟧.",
        "Karl Berg",
    ),
    "no sentence behind letters": ("⟦who:The U.K.⟧ said ⟦c:that the pier was a danger⟧.", "U.K."),
    "one statement": ("⟦who:Ida Moe⟧ said ⟦c:she hopes that the pier is safe⟧.", "Ida Moe"),
}


def found(text: str) -> tuple[Attribution, ...]:
    """
    The attributions in *text*.
    """
    return PARSER.parse(text)[SPEAKERS]


@pytest.mark.parametrize("form", DIRECT)
def test_quotation_has_its_source(form: str) -> None:
    """
    The words beside the quotation that name the source are found, and the name.
    """
    words, name = DIRECT[form]
    text, places = marked(words)

    one = next(one for one in found(text) if one.quote == places["q"][0])

    assert one.mention is not None
    assert one.mention.start <= places["who"][0].start
    assert places["who"][0].end <= one.mention.end
    if name is not None:
        assert name == one.name


@pytest.mark.parametrize("form", REPORTED)
def test_reported_speech(form: str) -> None:
    """
    Speech without marks has its words, its source and the name.
    """
    words, name = REPORTED[form]
    text, places = marked(words)

    one = next(one for one in found(text) if one.quote is None and places["c"][0] in one.content)

    assert AttributionKind.INDIRECT is one.kind
    assert places.get("who", [None])[0] == one.mention
    assert name == one.name


def test_split_quotation_has_one_source() -> None:
    """
    The second part goes on with the speaker of the first, in the same paragraph and in the next.
    """
    text = '"It sank," Ida Moe said. "We saw it."\n\n"Nobody was hurt," she said. "We were lucky."'

    assert ["Ida Moe"] * 4 == [one.name for one in found(text) if one.quote]


def test_who_spoke_is_not_who_sent_a_statement() -> None:
    """
    A statement that comes from somebody is not the one that somebody else has just spoken.
    """
    text = '"It sank," Ida Moe said. "We saw it." The money came from Karl Berg.'
    other = '"It sank," Ida Moe said. "We saw it." A statement came from Karl Berg.'

    assert ["Ida Moe"] * 2 == [one.name for one in found(text) if one.quote]
    assert ["Ida Moe"] * 2 == [one.name for one in found(other) if one.quote]


def test_paragraphs_of_one_speaker() -> None:
    """
    A quotation that runs over paragraphs has the source named at its end.
    """
    text = '"The old pier sank.\n\n"The new one floats," Ida Moe said.'

    assert ["Ida Moe"] == [one.name for one in found(text) if one.quote]


def test_two_of_one_surname_are_two() -> None:
    """
    Where a surname may be one of two people, there is no name, and both are candidates.
    """
    text = 'Ida Moe and her brother Olav Moe run the ferry.\n\n"It is full," Moe said.'
    one = next(one for one in found(text) if one.quote)

    assert one.name is None
    assert {"Ida Moe", "Olav Moe"} == set(one.candidates)


def test_spellings_of_one_name() -> None:
    """
    Ways of writing a foreign name are one name.
    """
    text = '"It rains," Ahmed Karimov said.\n\n"It pours," Akhmad Karimov said.\n\n"It stopped," he said.'

    assert {"Ahmed Karimov"} == {one.name for one in found(text)}


def test_mixed_content_has_the_words_around() -> None:
    """
    The content of a quotation inside a sentence has the unquoted words of the clause as well.
    """
    text = 'Ida Moe said the old pier was "a danger" to swimmers.'
    one = next(one for one in found(text) if one.quote)

    assert AttributionKind.MIXED is one.kind
    assert ['the old pier was "a danger" to swimmers'] == [part.of(text) for part in one.content]


@pytest.mark.parametrize(
    "text",
    [
        'It was a deal called "the mess" in town.',
        'Ida Moe was asked, "What is it?"',
    ],
)
def test_nobody_is_given_as_source(text: str) -> None:
    """
    What names a thing, or who was asked, is no source.
    """
    assert not [one.mention for one in found(text) if one.quote and one.mention]


@pytest.mark.parametrize("who", ["officials", "Ida Moe", "a senior Harbour Board official"])
def test_who_spoke_up_is_who_it_is_according_to(who: str) -> None:
    """
    A relative clause behind a source does not take the quotation behind its comma.
    """
    (one,) = found(f'According to {who} who spoke on condition of anonymity, the ferry was "a mess."')

    assert (one.rule, one.name) == ("before", "Ida Moe" if who == "Ida Moe" else None)
    assert one.mention is not None


@pytest.mark.parametrize("said", ["said that", "said:", "said"])
def test_who_said_it_comes_before_the_paper_that_tells(said: str) -> None:
    """
    A quotation right behind a verb of saying is not said by what its sentence is according to.
    """
    one, *_ = [one for one in found(f'Ida Moe {said} "it will rain", according to a report.') if one.quote]

    assert one.name == "Ida Moe"


@pytest.mark.parametrize(
    ("behind", "name", "cue"),
    [
        ("he used to say", None, None),
        ("Berg used to say", "Karl Berg", "used to say"),
        ("he was fond of saying", "Karl Berg", "was fond of saying"),
        ("he kept saying", "Karl Berg", "kept saying"),
        ("Berg began by saying", "Karl Berg", "began by saying"),
        ("he couldn't help adding", "Karl Berg", "couldn't help adding"),
        ("he had this to say", "Karl Berg", "had this to say"),
        ("was all he would say", "Karl Berg", "would say"),
        ("was Berg's verdict", "Karl Berg", "verdict"),
        ("came the reply from Karl Berg", "Karl Berg", "came the reply"),
        ("he kept fishing", None, None),
        ("was Berg's boat", None, None),
        ("came the reply from London", None, None),
        ("came the boat from Karl Berg", None, None),
        ("was all he would eat", None, None),
    ],
)
def test_forms_behind_a_quotation(behind: str, name: str | None, cue: str | None) -> None:
    """
    Longer forms count where they end with a verb of saying or a word for what is said.
    """
    text = f'Karl Berg came.\n\n"I was too cold to run," {behind}.\n\nIt snowed.'
    found = [one for one in PARSER.parse(text)[SPEAKERS] if one.quote is not None]

    assert [one.name for one in found] == ([] if name is None else [name])
    assert [one.cue and one.cue.of(text) for one in found] == ([] if cue is None else [cue])
