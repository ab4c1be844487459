"""
Sources of many forms, each in every place that news gives a source.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS, Attribution

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)

# Who speaks, as a sentence has it, and the name; a comma at the end is that of what stands between two.
SOURCES = {
    "retired fisherman Lloyd Lie": "Lloyd Lie",
    "retired Army Gen. Lloyd Lie": "Lloyd Lie",
    "newly elected mayor Ida Moe": "Ida Moe",
    "disgraced banker Karl Berg": "Karl Berg",
    "self-described poet Ida Moe": "Ida Moe",
    "one of the divers": None,
    "some of the residents": None,
    "most of those interviewed": None,
    "one of her neighbours, Karl Berg,": "Karl Berg",
    "Ida Moe of the Harbour Institute": "Ida Moe",
    "Ida Moe from the charity Clean Harbours": "Ida Moe",
    "economist Ida Moe of Nordbank": "Ida Moe",
    "Deputy Mayor Ida B. Moe of Harwick": "Ida B. Moe",
    "the Department of Fish and Salt": "Department of Fish and Salt",
    "the University Hospital of Harwick": "University Hospital of Harwick",
    "McBride": "McBride",
    "O'Neill": "O'Neill",
    "a diver who did not want to be named": None,
    "one diver, who asked not to be named,": None,
    "two officials briefed on the plan": None,
}
# {inner} keeps the comma behind a phrase, {last} does not.
PLACES = [
    '"The pier is closed for now," {inner} said.',
    '"The pier is closed for now," {inner} told the paper on Friday.',
    '"The pier is closed for now," said {last}.',
    "The pier is closed for now, {inner} said.",
    "The pier is closed for now, according to {last}.",
    '{first} said: "The pier is closed for now."',
    "{first} said the pier is closed for now.",
    "In a statement, {inner} said the pier is closed for now.",
]


def attributions(sentence: str) -> tuple[str, tuple[Attribution, ...]]:
    """
    A short article about *sentence*, and what it has.
    """
    text = f"The pier fell into the sea in the night.\n\n{sentence}\n\nNobody was hurt in the storm."
    return text, PARSER.parse(text)[SPEAKERS]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("source", SOURCES)
def test_source_is_found_in_each_place(source: str, place: str) -> None:
    """
    The mention is the phrase or begins it, there is one record, and the name is the person's alone.
    """
    first = source[0].upper() + source[1:]
    text, found = attributions(place.format(inner=source, last=source.rstrip(","), first=first))
    (one,) = found

    assert one.mention is not None
    assert source.lower().startswith(one.mention.of(text).lower().rstrip(","))
    assert one.name == SOURCES[source]


def test_year_before_the_verb_is_no_source() -> None:
    """
    Between a subject and its verb may stand a year.
    """
    text, (one,) = attributions('Lie met Moe, the mayor, who in 2010 said the plan was a "mess."')

    assert one.mention is not None
    assert one.mention.of(text) == "who"


def test_claims_of_a_people_are_things() -> None:
    """
    A form that may be a verb is a noun behind an adjective and a preposition.
    """
    text, found = attributions('The board rated 32% of Norwegian claims as "false" on Friday.')

    assert [one.mention and one.mention.of(text) for one in found] == ["The board"]


def test_who_acts_in_the_clause_beside_speaks_in_the_next() -> None:
    """
    What "and" joins to a clause behind "after" belongs to that clause.
    """
    text, found = attributions(
        'Ida Moe called Karl Berg a "disgrace" after he attacked the crew and blamed the wreck on "bad luck".'
    )
    (one,) = [one for one in found if one.cue and one.cue.of(text) == "blamed"]

    assert one.mention is not None
    assert one.mention.of(text) == "he"


@pytest.mark.parametrize("who", ["the pilots", "one of the pilots", "many in the harbour"])
def test_quotation_at_the_end_of_a_clause_belongs_to_that(who: str) -> None:
    """
    Who speaks of something else behind a clause with a quotation did not say that.
    """
    text, found = attributions(
        f'But even as Moe claimed on Friday that "Berg had no licence at all," {who} said it was not so.'
    )
    (one,) = [one for one in found if one.quote]

    assert one.mention is not None
    assert one.mention.of(text) == "Moe"


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            'In recent weeks, Ida Moe has gone after Berg as a "human leech who will bleed the town."',
            "Ida Moe",
        ),
        ('Ida Moe openly admires Karl Berg as a "leader who never sleeps," and a bear.', "Ida Moe"),
        ('Ida Moe is best known for her years as the "voice of all the harbours" on the radio.', None),
        ('The harbour in which Ida Moe keeps boats serves as a "home for those who fish."', None),
        ('Ida Moe returned to Oslo as the "queen of all the harbours."', None),
        ('Ida Moe posed on the internet as a "doctor for all of us."', None),
        ('It serves all year as a "bridge for all of us."', None),
    ],
)
def test_who_likens_somebody_to_a_quotation(sentence: str, name: str | None) -> None:
    """
    What somebody is taken for, in quotation marks, is the view of the subject, whatever the verb.
    """
    _, found = attributions(sentence)

    assert [one.name for one in found if one.quote] == ([name] if name else [])


@pytest.mark.parametrize("verb", ["beamed", "shrugged", "texted", "snorted"])
def test_whatever_somebody_does_right_behind_a_quotation(verb: str) -> None:
    """
    Between a quotation and the end of its sentence stands who said it, whatever the verb is.
    """
    text, (one,) = attributions(f'"We lost the pier and want it back," Ida Moe {verb}.')
    _, turned = attributions(f'"We lost the pier and want it back," {verb} Ida Moe.')

    assert (one.name, one.cue and one.cue.of(text)) == ("Ida Moe", verb)
    assert [one.name for one in turned] == ["Ida Moe"]


@pytest.mark.parametrize("marks", ['""', "“”", ("''", "''")])
def test_title_ends_the_sentence_before_a_quotation(marks: tuple[str, str]) -> None:
    """
    A full stop inside the marks of a title is that of the sentence around it.
    """
    opening, closing = marks
    title, said = f"{opening}Meet the Town.{closing}", f"{opening}Nobody can stop the rain now.{closing}"
    text, found = attributions(
        f"{opening}The pier is gone for good,{closing} Ida Moe said on the radio show {title} {said}"
    )

    assert [one.content[0].of(text) for one in found if one.quote][1:] == ["Nobody can stop the rain now."]
    assert {one.name for one in found} == {"Ida Moe"}


@pytest.mark.parametrize(
    ("sentence", "quoted"),
    [
        ('"It is nonsense from end to end," Ida Moe said by telephone.', 1),
        ('Ida Moe once called the plan "a joke for small children."', 1),
        ('The pier was a "rather bad idea" that took "all of our money," Ida Moe remarked.', 2),
    ],
)
def test_source_beside_small_words(sentence: str, quoted: int) -> None:
    """
    Neither "once" before the verb nor "by" behind it nor another quotation keeps a source away.
    """
    _, found = attributions(sentence)

    assert [one.name for one in found if one.quote] == ["Ida Moe"] * quoted


def test_who_stands_at_the_colon_leads_to_the_paragraph_behind() -> None:
    """
    Of two clauses the one that the colon ends announces a quotation below it.
    """
    _, found = attributions(
        'It is hard to say if it matters, as Ida Moe of the board notes:\n\n"We fished here before the war."'
    )

    assert [one.name for one in found if one.quote] == ["Ida Moe"]


@pytest.mark.parametrize("end", ['"Meet the Town."', "''Meet the Town.''", 'the show "Town', "5.\"'", '."'])
def test_article_ends_with_marks(end: str) -> None:
    """
    Behind the last full stop of an article nothing has to stand.
    """
    (one, *_) = PARSER.parse(f'"The pier is gone for good," Ida Moe said on {end}')[SPEAKERS]

    assert one.name == "Ida Moe"


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Critics say money could be better spent on the quay.", "Critics"),
        ("The mayor left, given that polls clearly show voters want the pier back.", "polls"),
        ("The town paid 35 state legislatures for it.", None),
    ],
)
def test_plural_and_its_verb_before_a_noun(sentence: str, who: str | None) -> None:
    """
    Behind a plural that opens a clause stands its verb, though a noun without an article follows.
    """
    text, found = attributions(sentence)

    assert (who in [one.mention.of(text) for one in found if one.mention]) if who else not found


@pytest.mark.parametrize("opener", ["For him", "To the mayor", "For Ida's crew"])
def test_whose_view_it_is_keeps_others_away(opener: str) -> None:
    """
    A quotation with words of its own sentence does not go to whom the sentence before is about.
    """
    text = f'Police closed the road.\n\n{opener}, "it is over for good."'

    assert [one.name for one in PARSER.parse(text)[SPEAKERS]] in ([], [None])
    assert all(
        one.mention is None or one.mention.of(text) != "Police" for one in PARSER.parse(text)[SPEAKERS]
    )


@pytest.mark.parametrize("source", ["Mr. King, 82,", "Ms. King, a diver,", "Dr. Bishop, of Harwick,"])
def test_office_that_is_a_last_name_before_a_comma(source: str) -> None:
    """
    Behind "Mr." stands a name, though it is an office elsewhere.
    """
    text, (one,) = attributions(f'"The pier is closed for now," {source} told the paper.')

    assert one.mention is not None
    assert one.mention.of(text) == source.split(",")[0]


def test_quotations_that_and_joins_have_one_source() -> None:
    """
    What holds of a quotation without a verb of saying holds of the one beside it.
    """
    _, found = attributions('Ida Moe went after Berg as a "leech that bleeds the town" and a "spoiled brat."')

    assert [one.name for one in found if one.quote] == ["Ida Moe", "Ida Moe"]


@pytest.mark.parametrize(
    "sentence",
    [
        'Asked whether the town was "on the brink," Mayor Ida Moe shrugged.',
        'Accused of "gross negligence," Karl Berg resigned.',
        'The judge had one question. "Do you plead guilty?" Berg nodded.',
        '"You are a disgrace to the town," Mr Berg was told.',
        '"You are a disgrace to the town," Mr Berg was warned at the hearing.',
    ],
)
def test_who_does_something_behind_a_quotation_is_not_always_its_source(sentence: str) -> None:
    """
    Whoever is asked, accused or told did not say it.
    """
    _, found = attributions(sentence)

    assert [one.name for one in found if one.quote and one.name] == []


@pytest.mark.parametrize("doing", ["representing", "investigating", "suing"])
def test_whom_a_lawyer_represents_does_not_speak(doing: str) -> None:
    """
    A name with a trade behind a word in -ing is its object.
    """
    _, (one,) = attributions(
        f'"He is ill and stays at home," said a lawyer {doing} banker Karl Berg of Nordbank.'
    )

    assert one.name is None


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ('Ida Moe was in tears when Karl Berg walked in and said: "It is over for all of us."', "Karl Berg"),
        ('Ida Moe left before Karl Berg took the stage and declared the pier "dead for good."', "Karl Berg"),
        ('When the storm came, Ida Moe sat down and said: "It is over for all of us."', "Ida Moe"),
        ('Ida Moe, who was hurt when the boat sank, came back and said: "It is over for us."', "Ida Moe"),
    ],
)
def test_what_and_joins_to_a_clause_beside_is_that_clause_s(sentence: str, name: str) -> None:
    """
    Behind "when" and a verb that says nothing, "and said" goes on with the subject there, up to a comma.
    """
    _, found = attributions(sentence)

    assert [one.name for one in found if one.quote] == [name]


@pytest.mark.parametrize("done", ["looked at the map", "felt ill", "hopes to win", "laughed at the judge"])
def test_what_somebody_does_behind_a_whole_sentence_is_no_source(done: str) -> None:
    """
    Behind a quotation that ends with a full stop, only a verb of saying tells who spoke.
    """
    _, found = attributions(f'The crowd shouted. "The pier is closed for good." Ida Moe {done}.')
    _, (one,) = attributions('"The pier is closed for good." Ida Moe said in the morning.')

    assert "Ida Moe" not in [one.name for one in found if one.quote]
    assert one.name == "Ida Moe"
