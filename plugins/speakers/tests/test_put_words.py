"""
Who puts words behind a sentence in the passive, and what is no report at all.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


def last(text: str) -> tuple[str | None, set[str]]:
    """
    Who says the last of what is said in a text, and who else it may be.
    """
    one = PARSER.parse(text)[SPEAKERS][-1]
    return one.name, set(one.candidates)


def reports(text: str) -> list[tuple[str | None, str]]:
    """
    What is said in a text, and the words that stand for who says so.
    """
    said = PARSER.parse(text)[SPEAKERS]
    return [
        (one.mention and one.mention.of(text), " ".join(part.of(text) for part in one.content))
        for one in said
    ]


@pytest.mark.parametrize(
    ("before", "said", "name"),
    [
        ("Ida Moe met Karl Berg. He was attacked by a stranger.", "I was afraid", "Karl Berg"),
        ("Karl Berg was robbed by a man.", "He had a knife", "Karl Berg"),
        ("Karl Berg was robbed by a man.", "Give me your coat", None),
        ("Karl Berg has been interviewed by a student.", "I know nothing", "Karl Berg"),
        ("Karl Berg was pulled out by a surfer.", "I jumped in", None),
        ("He was attacked. Karl Berg was helped by a man.", "I was afraid", None),
    ],
)
def test_whoever_suffers_goes_on(before: str, said: str, name: str | None) -> None:
    """
    Whoever was attacked, or was asked, tells of it; whoever was pulled out may not be the one who speaks.
    """
    assert last(f'{before} "{said}," he said.') == (name, set() if name else {"Karl Berg"})


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Nordbank Corp was fined on Monday.", "Nordbank Corp"),
        ("Nordbank Corp has just been fined.", "Nordbank Corp"),
        ("Nordbank Corp was fined by the state.", None),
        ("Nordbank Corp was fined for lying to the ministry.", None),
        ("Nordbank Corp was named in a letter.", None),
        ("Nordbank Corp was fined and Salt Corp was sold.", None),
    ],
)
def test_a_body_that_was_fined_goes_on(before: str, name: str | None) -> None:
    """
    "It" is the body to which something was done, where nothing tells who did so.
    """
    assert last(f'{before} "We will appeal," it said.')[0] == name


@pytest.mark.parametrize(
    ("lead", "named"),
    [
        ("took to Twitter", True),
        ("turned to Facebook on Monday", True),
        ("turned to the crowd", True),
        ("put it this way", True),
        ("had this to say", True),
        ("took a warning", False),
        ("went to the pier", False),
    ],
)
def test_words_are_put_somewhere(lead: str, named: bool) -> None:
    """
    Who takes to a place where words are put says those behind the colon, whoever spoke before.
    """
    name, others = last(f'"It rained," Karl Berg said. Ola Lie {lead}: "It was dry," he wrote.')

    assert (("Ola Lie", set()) if named else (None, {"Karl Berg", "Ola Lie"})) == (name, others)


@pytest.mark.parametrize(
    "whom",
    [
        'the BBC\'s "Today" programme',
        'Radio Salt\'s "Morning Hour" breakfast show',
        'the "Fish and Chips" podcast',
        'the "Salt" magazine',
        "the Salt newspaper",
    ],
)
def test_a_programme_is_told(whom: str) -> None:
    """
    What is called by a title is no part of what is said to it.
    """
    assert reports(f"Ida Moe told {whom} the plan was dead.") == [("Ida Moe", "the plan was dead")]
    assert reports(f"Ida Moe told {whom} that it was dead.") == [("Ida Moe", "that it was dead")]


def test_a_show_that_is_spoken_of_is_told_of() -> None:
    """
    Behind a title and an article, a show is a part of what is said.
    """
    assert reports('Ida Moe told "Today" the show was dead.') == [("Ida Moe", "the show was dead")]


@pytest.mark.parametrize(
    "text",
    [
        "Karl Berg is expected to appear before magistrates.",
        "Karl Berg appeared before the council on Monday.",
        "Ida Moe was not authorised to discuss the matter publicly.",
        "Ida Moe wasn't yet allowed to say whether it rained.",
        "Ida Moe refused to give further details.",
        "Ida Moe declined to provide any information.",
    ],
)
def test_who_does_not_speak_reports_nothing(text: str) -> None:
    """
    Nothing is said by who may not say it, gives no details, or comes before a court.
    """
    assert reports(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ida Moe appeared to say that it rained.", "to say that it rained"),
        ("Ida Moe was allowed to announce that it rained.", "that it rained"),
        ("Ida Moe declined to give details of the plan.", "to give details of the plan"),
        ("Ida Moe declined to say who paid.", "to say who paid"),
        ("Ida Moe said it rained, but declined to give details.", "it rained"),
    ],
)
def test_what_is_not_told_is_named(text: str, said: str) -> None:
    """
    What somebody will not speak of, or was allowed to say, is in the report.
    """
    assert reports(text)[0] == ("Ida Moe", said)


@pytest.mark.parametrize(
    ("text", "who", "said"),
    [
        (
            'Karl Berg, author of "The Long Pier," says the town is to blame.',
            "Karl Berg",
            "the town is to blame",
        ),
        ("Karl Berg, host of “Morning Fish,” said it rained.", "Karl Berg", "it rained"),
        ('Karl Berg called it "black gold," said Ida Moe.', "Karl Berg", 'it "black gold,"'),
        ('"We were told to wait," divers say\n\nA storm came.', "divers", '"We were told to wait,"'),
        ("He says,” there are many boats.”", "He", "” there are many boats.”"),
    ],
)
def test_a_comma_in_a_title_ends_what_stands_between_commas(text: str, who: str, said: str) -> None:
    """
    American print has the comma inside the marks; what it ends is who speaks, and the marks stay together.
    """
    assert reports(text)[0] == (who, said)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ('Ida Moe spoke to Karl Berg, the author of "What I Saw at the Sea."', ["title"]),
        ('Ida Moe spoke to the co-author of "What I Saw at the Sea."', ["title"]),
        ('Ida Moe spoke to the author of "a mess we all know."', ["speech"]),
        ('Ida Moe spoke of "What I Saw at the Sea."', ["speech"]),
    ],
)
def test_a_book_is_no_words_of_anybody(text: str, kinds: list[str]) -> None:
    """
    What somebody is the author of, with a capital to every word, is a title, and nobody says it.
    """
    article = PARSER.parse(text)

    assert kinds == [one.kind.value for one in article.quotes]
    assert [one.quote for one in article[SPEAKERS] if one.quote] == (
        [one.span for one in article.quotes] if kinds == ["speech"] else []
    )


def test_a_watch_is_nobody() -> None:
    """
    Who keeps watch is an organisation, and no man.
    """
    said = "Karl Berg slammed the pier on Monday, Right Wing Watch first reported.\n\n"

    assert last(f'{said}"It was old," he said.') == ("Karl Berg", set())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Berg stabbed the man, a court heard.", [("a court", "Berg stabbed the man")]),
        ("Berg stole oars, Tully Crown Court heard on Monday.", [("Tully Crown Court", "Berg stole oars")]),
        (
            'Ida Moe called the pier "a mess", the inquest heard.',
            [("Ida Moe", 'the pier "a mess"'), ("the inquest", 'Ida Moe called the pier "a mess"')],
        ),
        ("As Ida Moe wept, the court heard evidence from Karl Berg.", []),
        ("Ida Moe wept, the crowd heard.", []),
        ("Ida Moe wept, Karl Berg heard.", []),
    ],
)
def test_a_court_hears_what_stands_before(text: str, found: list[tuple[str | None, str]]) -> None:
    """
    Behind a whole sentence a court tells what it heard, and nobody else does.
    """
    assert reports(text) == found


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ('Ida Moe was sent an email saying: "Go home."', "an email"),
        ("Ida Moe received a letter warning that the pier was old.", "a letter"),
        ("Ida Moe had been given a note saying the pier was old.", "a note"),
        ("Ida Moe sent an email saying the pier was old.", "Ida Moe"),
        ("Ida Moe sent Karl Berg an email saying the pier was old.", "Ida Moe"),
        ("Ida Moe released a statement saying the pier was old.", "Ida Moe"),
    ],
)
def test_whoever_gets_a_letter_has_not_written_it(text: str, who: str) -> None:
    """
    What is sent to somebody says so itself; what somebody sends is theirs.
    """
    assert reports(text)[0][0] == who
    assert last(text)[0] == (who if who == "Ida Moe" else None)


@pytest.mark.parametrize(
    ("owner", "office"), [("The U.N.'s", "coordinator"), ("The U.S.’s", "envoy"), ("Nordbank Inc.'s", "head")]
)
def test_an_owner_with_full_stops_stays_whole(owner: str, office: str) -> None:
    """
    A genitive behind a full stop is of the word before it.
    """
    assert reports(f"{owner} {office} said it rained.") == [(f"{owner} {office}", "it rained")]
