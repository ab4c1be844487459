"""
Who is the source of which clause, and where what was said begins and ends.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse.testing import marked
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


def reported(text: str) -> list[tuple[str | None, str, str]]:
    """
    Whose name each record of a text has, its cue, and what was said.
    """
    return [
        (
            one.name,
            "" if one.cue is None else one.cue.of(text),
            " / ".join(part.of(text) for part in one.content),
        )
        for one in PARSER.parse(text)[SPEAKERS]
    ]


def named(text: str) -> tuple[str | None, set[str]]:
    """
    Who says the last of what is said in a text, and who else it may be.
    """
    one = PARSER.parse(text)[SPEAKERS][-1]
    return one.name, set(one.candidates)


@pytest.mark.parametrize(
    "told",
    [
        "Karl Berg, 41, died on the pier",
        "Karl Berg, 41, and Ola Lie, 30, died on the pier",
        "Karl Berg, the mayor, left on Monday",
        "The pump, PX-117, helped the town",
        "Six people, two of them divers, died",
        "The blast, which destroyed a hut, killed six people",
        "Karl Berg, in Oslo for a meeting, sold his boat",
        "Karl Berg, the mayor, was hurt",
    ],
)
def test_a_sentence_with_words_set_into_commas_is_said_by_who_stands_behind_it(told: str) -> None:
    """
    Whoever stands behind "said" speaks where a whole sentence is before it, be it one with commas.
    """
    assert reported(f"{told}, said police chief Ida Moe.")[-1] == ("Ida Moe", "said", told)


@pytest.mark.parametrize(
    ("text", "who", "told"),
    [
        ("Ida Moe, who lives in Oslo, said Karl Berg had left.", "Ida Moe", "Karl Berg had left"),
        ("Ida Moe, the mayor, said Karl Berg had left.", "Ida Moe", "Karl Berg had left"),
        ("Ida Moe, seen in May, said Karl Berg had left.", "Ida Moe", "Karl Berg had left"),
        ("Ida Moe, 41, born in Oslo, said goodbye to Karl Berg.", "Ida Moe", "goodbye to Karl Berg"),
    ],
)
def test_what_stands_between_commas_alone_is_no_sentence(text: str, who: str, told: str) -> None:
    """
    A subject with words set into commas before "said" speaks itself.
    """
    assert reported(text) == [(who, "said", told)]


@pytest.mark.parametrize(
    ("who", "names"),
    [
        ("Ida Moe and her Swedish counterpart, Ola Lie,", {"Ida Moe", "Ola Lie"}),
        ("Ida Moe and her finance minister, Ola Lie,", {"Ida Moe", "Ola Lie"}),
        ("Ida Moe and the Tully mayor, Ola Lie,", {"Ida Moe", "Ola Lie"}),
        ("Moe and Berg's deputy, Ola Lie,", {"Ida Moe", "Ola Lie"}),
        ("The mayor and his deputy, Ola Lie,", {"Ola Lie"}),
        ("She and Ola Lie", {"Ida Moe", "Ola Lie"}),
        ("She and her husband, Ola Lie,", {"Ida Moe", "Ola Lie"}),
        ("She and the pilot", {"Ida Moe"}),
    ],
)
def test_two_who_speak_are_not_the_second_alone(who: str, names: set[str]) -> None:
    """
    Where somebody and another speak there is no name, though a name or an office follows the conjunction.
    """
    text = f"Mayor Ida Moe came. {who} said the pier was closed."

    assert named(text) == (None, names)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mayor Ida Moe came. She wept and Ola Lie said the pier was closed.", "Ola Lie"),
        ("Salt and Fish minister, Ola Lie, said the pier was closed.", "Ola Lie"),
        ("Salt and Tully's mayor, Ola Lie, said the pier was closed.", "Ola Lie"),
        ("Nordbank chairman and chief executive officer Ola Lie said the pier was closed.", "Ola Lie"),
    ],
)
def test_a_conjunction_alone_does_not_make_two(text: str, name: str) -> None:
    """
    A clause before the conjunction, two places or two offices leave one who speaks.
    """
    assert named(text) == (name, set())


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("But the Chairman, Salt Road Depot, Rwekaza Idris,", "Rwekaza Idris"),
        ("When asked, the Director, Harbour Media Operations, Maj. Gen. Karl Berg,", "Karl Berg"),
        ("On his part, the Registrar, University of Tully, Rwekaza Idris,", "Rwekaza Idris"),
        (
            "Also speaking, the Chairman, Harbury Bar Association, Salt Branch, Mr Rwekaza Idris,",
            "Rwekaza Idris",
        ),
        ("But the mayor, Rwekaza Idris, Salt Party,", "Rwekaza Idris"),
        ("But the mayor, Karl Berg, Salt Road,", "Karl Berg"),
        ("But the mayor, Rwekaza Idris, Norway,", "Rwekaza Idris"),
    ],
)
def test_a_body_between_an_office_and_a_name_is_what_the_office_is_of(who: str, name: str) -> None:
    """
    Of the names behind an office the last one is the holder's, but for a party or a country behind a person.
    """
    assert reported(f"{who} said the pier was closed.") == [(name, "said", "the pier was closed")]


@pytest.mark.parametrize(
    "text",
    [
        '"The pier is closed," said the Commissioner of Police, Salt Command, Rwekaza Idris.',
        '"The pier is closed," the Chairman, Salt Trust Fund, Mr Rwekaza Idris, said.',
        'The Chairman, Salt Road Depot, Rwekaza Idris, came. "The pier is closed," he said.',
        'But the Chairman, Salt Road Depot, Rwekaza Idris, came. "The pier is closed," the chairman said.',
    ],
)
def test_so_it_is_beside_a_quotation(text: str) -> None:
    """
    Who is named behind the body is the source of a quotation, and has the office later.
    """
    assert reported(text) == [("Rwekaza Idris", "said", "The pier is closed,")]


@pytest.mark.parametrize("by", ["", "by Nordwire ", "on Monday by Nordwire "])
@pytest.mark.parametrize(
    "who", ["Karl Berg, 54,", "Karl Berg, who is ill,", "The mayor, Karl Berg,", "Karl Berg"]
)
def test_whoever_is_quoted_by_an_agency_speaks(who: str, by: str) -> None:
    """
    "Was quoted by" has the one quoted as its source, whatever is set into commas behind the name.
    """
    said = ("Karl Berg", "saying", "that the pier was closed")

    assert reported(f"{who} was quoted {by}as saying that the pier was closed.") == [said]


def test_an_agency_that_says_it_has_no_as() -> None:
    """
    Whoever did what a passive tells is still its source.
    """
    text = "The plan, a long one, was condemned by Nordwire as a mess."

    assert named(text) == ("Nordwire", set())


@pytest.mark.parametrize(
    ("text", "records"),
    [
        (
            "Ida Moe testified that Karl Berg had hugged her in May and assured her that the pier was safe.",
            [
                ("Ida Moe", "that Karl Berg had hugged her in May and assured her that the pier was safe"),
                ("Karl Berg", "that the pier was safe"),
            ],
        ),
        (
            "Ida Moe said the guard had stopped her and told her the pier was closed.",
            [
                ("Ida Moe", "the guard had stopped her and told her the pier was closed"),
                (None, "the pier was closed"),
            ],
        ),
        (
            "Ida Moe said the guard had stopped her and asked for money.",
            [("Ida Moe", "the guard had stopped her and asked for money")],
        ),
        (
            "Ida Moe said the guard had stopped her, and asked for money.",
            [("Ida Moe", "the guard had stopped her"), ("Ida Moe", "money")],
        ),
        (
            "Ida Moe said the storm had scared her and urged Karl Berg to wait.",
            [("Ida Moe", "the storm had scared her"), ("Ida Moe", "Karl Berg to wait")],
        ),
        (
            "Ida Moe said the guard had left and urged him to wait.",
            [("Ida Moe", "the guard had left"), ("Ida Moe", "him to wait")],
        ),
    ],
)
def test_whoever_does_something_to_her_may_go_on_to_speak(
    text: str, records: list[tuple[str | None, str]]
) -> None:
    """
    Behind "had stopped her and" it is who stopped her that "told her", and either who "asked".
    """
    assert [(name, told) for name, _, told in reported(text)] == records


@pytest.mark.parametrize(
    "text",
    [
        "Nordbank posted a net loss of two million, compared with a loss of one million in May.",
        "Sales rose 3.8 pct, compared with a fall in May.",
        "This compares with a surplus in May.",
        "Nordbank added 300 jobs in May, adding 46 beds to its clinic.",
        "Nordbank will issue bonds worth two million. It delivered 300 boats to the town.",
        "Nordbank completed its initial public offering of two million shares.",
        "Nordbank would not comment on the plan. It was unable to comment on the loss.",
    ],
)
def test_what_is_done_or_counted_is_no_report(text: str) -> None:
    """
    Results, figures to compare with and what is issued are nothing that was said.
    """
    assert [] == reported(text)


@pytest.mark.parametrize(
    ("text", "cue", "told"),
    [
        ("Ida Moe added the pier was closed.", "added", "the pier was closed"),
        ("Ida Moe issued a warning about the pier.", "issued", "a warning about the pier"),
        ("Ida Moe compared the pier to a wreck.", "compared", "the pier to a wreck"),
        ("Ida Moe commented on the pier.", "commented", "the pier"),
        ("Ida Moe told a press briefing the pier was closed.", "told", "the pier was closed"),
        ("Ida Moe told a council hearing that the pier was closed.", "told", "that the pier was closed"),
    ],
)
def test_so_verbs_report_what_is_said(text: str, cue: str, told: str) -> None:
    """
    The same verbs report where somebody says something, and a briefing is who is told.
    """
    assert [(one, words) for _, one, words in reported(text)] == [(cue, told)]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            'Ida Moe told a crowd waving flags and shouting "No more!" that it was late.',
            "a crowd waving flags",
        ),
        ('"It is late," Ida Moe told fans chanting "No more!" in the rain.', "fans"),
        ('Ida Moe faced protesters chanting "No more!" in the rain.', "protesters"),
        ('Ida Moe left the hall shouting "No more!" in the rain.', "Ida Moe"),
        ('Ida Moe met protesters, shouting "No more!" in the rain.', "Ida Moe"),
    ],
)
def test_a_crowd_shouts_what_stands_behind_it(text: str, who: str) -> None:
    """
    What a crowd chants is its own, and not of whoever speaks to it.
    """
    shouted = [one for one in PARSER.parse(text)[SPEAKERS] if one.content[0].of(text) == "No more!"]

    assert [who] == [one.mention.of(text) for one in shouted if one.mention is not None]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The rain killed it and Karl Berg said the crop was lost.", [("Karl Berg", "Karl Berg")]),
        ("Nobody liked it and Karl Berg said it was dull.", [("Nobody", None), ("Karl Berg", "Karl Berg")]),
        ("She and Karl Berg said the crop was lost.", [("She and Karl Berg", None)]),
    ],
)
def test_a_pronoun_that_is_an_object_is_no_source(text: str, told: list[tuple[str, str | None]]) -> None:
    """
    What is done to it does not say what the next clause tells.
    """
    found = PARSER.parse(text)[SPEAKERS]

    assert [(one.mention.of(text), one.name) for one in found if one.mention is not None] == told


@pytest.mark.parametrize("verb", ["added", "announced"])
def test_whoever_spoke_goes_on_behind_what_was_done_to_her(verb: str) -> None:
    """
    Words that go on with a speech are those of whoever gave it.
    """
    text = f"Ida Moe said Karl Berg had hired her and {verb} that it rained."

    assert [one.name for one in PARSER.parse(text)[SPEAKERS]] == ["Ida Moe", "Ida Moe"]


@pytest.mark.parametrize(
    "when",
    [
        "on Thursday ",
        "on Monday night ",
        "late Monday ",
        "last week ",
        "in a statement ",
        "in a statement today ",
        "in an interview on Monday ",
    ],
)
@pytest.mark.parametrize(
    "told", ["rates would fall", "Karl Berg had left", "it had won", "the pier was closed"]
)
def test_when_it_was_said_is_no_part_of_it(when: str, told: str) -> None:
    """
    What was said begins behind when and where, be it with a bare noun.
    """
    assert [("Ida Moe", "said", told)] == reported(f"Ida Moe said {when}{told}.")


@pytest.mark.parametrize(
    "text",
    [
        "Ida Moe announced on Monday ⟦c:plans that would close the pier⟧.",
        "Ida Moe told Nordwire ⟦c:only six had come⟧.",
        "Ida Moe told Nordwire today ⟦c:the pier was closed⟧.",
        "Ida Moe said ⟦c:today's storm was led by rain⟧.",
        "Ida Moe said ⟦c:in 1986 it had sold the boats⟧.",
        "Ida Moe said ⟦c:the pier was closed⟧, but declined to say why.",
        "Ida Moe said ⟦c:the bank was closed⟧ but declined to say why.",
        "Ida Moe said ⟦c:Karl Berg had been asked but declined to say why⟧.",
        "Ida Moe said ⟦c:the pier was closed⟧, without giving details.",
        "⟦c:The pier was closed⟧, Ida Moe said, without giving details.",
        "Ida Moe said ⟦c:Karl Berg left, without giving a speech⟧.",
        "Ida Moe said ⟦c:the pier was closed⟧, a claim the board rejected.",
        "Ida Moe said ⟦c:the pier was closed⟧, a view shared by the board.",
        "Ida Moe said ⟦c:the pier was closed⟧, a charge that the board rejected.",
        "Ida Moe said ⟦c:the pier had two sides, a view of the sea and a hall⟧.",
        "Ida Moe said ⟦c:it was late, a comment made by the board was wrong⟧.",
    ],
)
def test_what_the_writer_adds_is_no_part_of_it(text: str) -> None:
    """
    Refusals to say more and what the writer calls a claim end what was said.
    """
    plain, places = marked(text)

    assert places["c"] in [list(one.content) for one in PARSER.parse(plain)[SPEAKERS]]
