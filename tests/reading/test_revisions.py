"""
Revision notes above a story.
"""

import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse import Parser
from newsparse._reading import notewords, revisions
from newsparse._reading.openings import table
from newsparse.testing import marked, texts


@given(text=texts().filter(bool))
def test_a_note_opens_the_text(text: str) -> None:
    """
    A note begins where it was asked for; what follows begins behind it, or, for a label, where it stands.
    """
    found = revisions.peel(text, 0)

    if found is not None:
        span = found.revision.span
        assert 0 == span.start < span.end <= len(text)
        assert found.end in (0, span.end)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("⟦note:Details added (first published: 12:28)⟧ Rain fell.", "details added"),
        ("⟦note:Details added (first version posted on 12:28)⟧\n", "details added"),
        ("⟦note:(Adds quotes, background)⟧\n", "details added"),
        ("⟦note:(Recasts, adds quotes;\nchanges dateline)⟧\n", "recast"),
        ("⟦note:(Corrects name in paragraph 3)⟧\n", "corrected"),
        ("⟦note:Adds quotes, background⟧\n", "details added"),
        ("⟦note:An earlier version of this story gave another day.⟧\n", "corrected"),
        ("⟦note:This story has been updated.⟧\n", "updated"),
        ("⟦note:Editor’s Note: all names are invented.⟧\n", "clarified"),
        ("⟦note:CORRECTION: An earlier version of this story gave another day.⟧\n", "corrected"),
        ("⟦note:Correction Appended.⟧\n", "corrected"),
        ("⟦note:UPDATED:⟧ Bridge opens", "updated"),
        ("⟦note:UPDATE 2-⟧Bridge opens", "updated"),
        ("⟦note:CORRECTED -⟧ Bridge opens", "corrected"),
        ("⟦note:RPT -⟧ Bridge opens", "repeated"),
        ("⟦note:Korrektur:⟧ Brücke eröffnet", "corrected"),
        ("⟦note:Dieser Artikel wurde aktualisiert.⟧\n", "updated"),
    ],
)
def test_forms_of_notes(words: str, kind: str) -> None:
    """
    Each of these notes is read as that kind, from its first to its last character.
    """
    text, places = marked(words)
    found = revisions.peel(text, 0)

    assert found is not None
    assert (places["note"][0], kind) == (found.revision.span, found.revision.kind)


@pytest.mark.parametrize(
    "text",
    [
        "Updated rules take effect in Oslo",
        "Corrections are rare.",
        "Adds up to nothing, the council said.",
        "Repeats of the film are planned",
        "(Adding to the trouble\n\nrain fell)",
        "Update your clocks",
        "Changes ahead for the bridge",
    ],
)
def test_sentences_are_no_notes(text: str) -> None:
    """
    Sentences that open with the words of notes are none.
    """
    assert None is revisions.peel(text, 0)


@pytest.mark.parametrize(
    ("kind", "line"),
    [(kind, line) for kind, lines in table("revisions_examples.toml")["examples"].items() for line in lines],
)
def test_examples_of_the_data(kind: str, line: str) -> None:
    """
    Each example in the data is a note of its kind from end to end; under "none" are sentences and headlines.
    """
    found = revisions.peel(line, 0) or revisions.first_published(line, 0)
    told = "none" if found is None else found.revision.kind

    assert kind == told
    assert found is None or found.end in (0, len(line))


@given(lead=st.sampled_from(table("revisions_examples.toml")["examples"]["none"]))
def test_what_looks_like_a_note_stays_in_the_story(lead: str) -> None:
    """
    No such line is taken for a note under a story either.
    """
    assert None is revisions.below(lead, 0, len(lead))


def test_the_first_version_has_its_time_and_day() -> None:
    """
    What is printed of the first version's time and day is told, and nothing else.
    """
    timed = revisions.peel("Details added (first published: 12:28)", 0)
    dated = revisions.peel("Details added (first published: 4 March 2031 12:28)", 0)

    assert timed is not None
    assert dated is not None
    assert datetime.time(12, 28) == timed.revision.first_published == dated.revision.first_published
    assert (None, datetime.date(2031, 3, 4)) == (
        timed.revision.first_published_date,
        dated.revision.first_published_date,
    )


PHRASES = sorted(one for part in notewords.tables() for one in part)


@given(
    words=st.sampled_from(PHRASES),
    blank=st.sampled_from(["\u00a0", "\u200b", " \u200b", "\ufeff ", "\u202f"]),
    behind=st.sampled_from([":", ": Rain fell.", " (first published: 12:28)", "", " - Rain"]),
)
@example("details added", " \u200b", "")
def test_blanks_of_any_width_part_the_words(words: str, blank: str, behind: str) -> None:
    """
    A note is the same note whatever blank its words are parted by.
    """
    plain = revisions.peel(words + behind, 0)
    other = revisions.peel(words.replace(" ", blank) + behind, 0)

    assert (plain and plain.revision.kind) == (other and other.revision.kind)


@given(
    words=st.sampled_from(PHRASES),
    letter=st.sampled_from(["İ", "ı", "ſ", "ẞ"]),
    behind=st.sampled_from([":", ": Rain fell.", "", " was wrong."]),
)
@example("an earlier version of this story", "İ", " was wrong.")
def test_letters_that_only_patterns_take_for_others_are_read(words: str, letter: str, behind: str) -> None:
    """
    Capitals of other alphabets are taken for those of ours, or nothing is found; nothing is raised.
    """
    first, _, rest = words.partition(" ")
    text = f"{first} {rest.replace('i', letter).replace('s', letter)}{behind}"
    found = revisions.peel(text, 0)

    assert found is None or found.revision.kind in {
        one for part in notewords.tables() for one in part.values()
    }


@pytest.mark.parametrize(
    "text",
    [
        "This story was changed by each singer who sang it.",
        "This version was corrected by Bach himself.",
        "This report was revised in 2011.",
        "This article was amended by parliament in 1990.",
    ],
)
def test_what_others_changed_is_no_note(text: str) -> None:
    """
    Somebody who is no editor changed it, or long ago: neither a note above a story nor one below.
    """
    lead = "The harbour handled more cargo than ever before, its head said on Friday."
    article = Parser.of({}).parse(f"Harbour grows\n\n{lead}\n\n{text}")

    assert None is revisions.peel(text, 0)
    assert text == article.paragraphs[-1].text


@pytest.mark.parametrize(
    "text",
    ["This story was updated by the editors on 5 March 2031.", "This article was corrected on 5 March."],
)
def test_what_editors_changed_is_a_note(text: str) -> None:
    """
    Editors, or a day, make it one.
    """
    assert None is not revisions.peel(text, 0)
