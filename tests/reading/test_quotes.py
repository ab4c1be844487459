"""
Quotations: found in every system of marks, over paragraphs, one inside another, and each with its kind.
"""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse import Parser
from newsparse._model.records import Quote, QuoteKind
from newsparse._model.span import Span
from newsparse._reading import quotes
from newsparse._reading.rejected import Rejected
from newsparse.testing import marked, texts
from newsparse.testing.checks import growth

SYSTEMS = (
    '""', "“”", "„“", "„”", "«»", "»«", "‘’", "''", ("''", "''"), ("``", "''"), "「」", ("â€œ", "â€\x9d"),
    ("« ", " »"), ("«\u00a0", "\u00a0»"), ("«\u202f", "\u202f»"), ("â€˜", "â€™"), "””", "＂＂",
)  # fmt: skip
SENTENCES = ("We won't leave the harbour until the boats are safe", "It's over", "The dam holds, I think")
MARKS = frozenset("\"'`“”„‟«»〝〞「」『』《》‘’‚‹›˜™＂,â€\x80\x99")


def found(text: str) -> tuple[Quote, ...]:
    """
    The quotations of the whole text.
    """
    return quotes.find(text, 0, len(text))


def words(text: str) -> list[tuple[str, ...]]:
    """
    The words of each quotation, a paragraph each.
    """
    return [tuple(segment.of(text) for segment in quote.segments) for quote in found(text)]


@given(text=texts())
@example('"\n\n"\n\na"')
@example("‘\n\n‘a’")
@example('"One. "Two," he said.\n\n"Three')
@example("â€œâ€\x9d and â€˜â€™ and ‚a‘‘ b")
@example("˜a™ 'tis «it's ˜b™»")
def test_quotations_are_in_order_and_hold_what_is_theirs(text: str) -> None:
    """
    Quotations do not overlap; segments and inner quotations lie inside them and in order.
    """
    end = 0
    for quote in found(text):
        inside = quote.span.start
        assert end <= quote.span.start < quote.span.end <= len(text)
        for segment in quote.segments:
            assert inside <= segment.start < segment.end <= quote.span.end
            inside = segment.end
        assert all(quote.span.start < n.start < n.end <= quote.span.end for n in quote.nested)
        assert sorted(quote.nested) == list(quote.nested)
        end = quote.span.end


@given(text=texts())
@example("5'10\" and '90s")
def test_quotations_begin_with_a_mark_and_hold_words(text: str) -> None:
    """
    The first character of a quotation is a mark, so is the last of a closed one, and there are words inside.
    """
    for quote in found(text):
        assert text[quote.span.start] in MARKS
        assert not quote.closed or text[quote.span.end - 1] in MARKS
        assert any(char.isalnum() for segment in quote.segments for char in segment.of(text))


@given(text=texts())
def test_text_without_marks_has_no_quotations(text: str) -> None:
    """
    Where no mark is, no quotation is.
    """
    bare = "".join(char for char in text if char not in MARKS)

    assert () == found(bare)


@given(text=texts(), cut=st.integers(0, 400))
def test_only_the_stretch_asked_for_is_read(text: str, cut: int) -> None:
    """
    What stands after the end changes nothing but the neighbourhood of the last words.
    """
    end = min(cut, len(text))
    shorter = quotes.find(text, 0, end)

    assert all(quote.span.end <= end for quote in shorter)
    assert [q.span for q in quotes.find(text[:end], 0, end)] == [q.span for q in shorter]


@given(
    system=st.sampled_from(SYSTEMS),
    parts=st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4),
    after=st.sampled_from((" she said.", " said Ida Moe, the mayor.", " he added in the '90s.")),
)
def test_planted_quotation_is_found(system: str | tuple[str, str], parts: list[str], after: str) -> None:
    """
    A quotation of one paragraph or several is found whole, as speech, in every system of marks.
    """
    opening, closing = system
    before = "The mayor spoke of it on Monday.\n\n"
    again = "" if opening in ("''", "``", '"', "“", "”", "„", "«", "‘", "「") else None
    if again is None:
        parts = parts[:1]
    quoted = ".\n\n".join(opening + part for part in parts) + "," + closing
    text = f"{before}{quoted}{after}\n\nThe rain went on."

    assert [(Span(len(before), len(before) + len(quoted)), QuoteKind.SPEECH, True)] == [
        (quote.span, quote.kind, quote.closed) for quote in found(text)
    ]
    assert len(parts) == len(found(text)[0].segments)


@given(
    outer=st.sampled_from(('""', "“”", "„“", "«»", "‘’", "''")),
    inner=st.sampled_from(('""', "“”", "‘’", "''", "‚‘")),
    name=st.sampled_from(("Lost Harbour", "Rain", "The Long Field")),
)
def test_planted_inner_quotation_is_nested(outer: str, inner: str, name: str) -> None:
    """
    A title inside a quotation is nested in it, whatever the two systems, also straight in straight.
    """
    if {outer, inner} <= {"‘’", "''", "‚‘"}:
        inner = '""'
    quoted = f"{outer[0]}I read {inner[0]}{name}{inner[1]} at school and liked it,{outer[1]}"
    text = f"{quoted} he said."
    quote = found(text)[0]

    assert [quote.span] == [q.span for q in found(text)]
    assert [f"{inner[0]}{name}{inner[1]}"] == [n.of(text) for n in quote.nested]


@pytest.mark.parametrize(
    "text",
    [
        "He was born in the '90s, grew 5'10\" tall and 6' 2\" in boots.",
        "The Giants' win and the boys' club; rock 'n' roll; 'twas late, give 'em that.",
        'It is 12" by 14" and cost 5\'.',
        'A stray mark" closes nothing.',
        "The class of '87 and the '30s.",
        '"" and "..." and “ ”',
        "She didn't; they'd've gone to O'Brien's.",
    ],
)
def test_apostrophes_and_inches_are_no_marks(text: str) -> None:
    """
    Decades, feet and inches, lost first letters and possessives are no quotations.
    """
    assert () == found(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"One two.\n\n"Three four," he said.', [("One two.", "Three four,")]),
        ('He said: "One two.\n\nThree four."\n\nFive.', [("One two.", "Three four.")]),
        ("«Un deux.\n\n»Trois», dit-il.", [("Un deux.", "Trois")]),
        ("“He said ‘no’ to me,” she said.", [("He said ‘no’ to me,",)]),
        ("‘It’s the Giants’ win,’ she said.", [("It’s the Giants’ win,",)]),
        ("'It's the Giants' win,' she said.", [("It's the Giants' win,",)]),
        ("''He called it 'home,''' she said.", [("He called it 'home,'",)]),
        ("„Ja, gut“, sagte er. »Nein!«", [("Ja, gut",), ("Nein!",)]),
        ("«\u202fOui\u202f», dit-elle.", [("Oui",)]),
        ("She said:\u00a0“Yes,\u00a0no.”", [("Yes,\u00a0no.",)]),
        ('\ufeff"Rain," he said.', [("Rain,",)]),
        ('"Rain," he said.\r\n\r\n"Sun.\r\n\r\n"Snow."', [("Rain,",), ("Sun.", "Snow.")]),
        ('He is 6\'2" tall and said "yes" loudly.', [("yes",)]),
        ('"He is 6\'2" tall," she said.', [("He is 6'2\" tall,",)]),
        ("â€œIt is over,â€\x9d he said â€“ really â€” it wasnâ€™t.", [("It is over,",)]),
        ("‘One.\n\n‘Two,’ he said.", [("One.", "Two,")]),
        ("“One,\" he said. \"Two”.", [("One,",), ("Two",)]),
        ('"ANCHOR: Is it so?\n\n"GUEST: It is."', [("ANCHOR: Is it so?",), ("GUEST: It is.",)]),
    ],
)  # fmt: skip
def test_words_of_quotations(text: str, expected: list[tuple[str, ...]]) -> None:
    """
    The segments are the words without their marks, one a paragraph; wrapped lines are no paragraphs.
    """
    assert expected == words(text)


def test_wrapped_lines_are_one_paragraph() -> None:
    """
    A line that ends in mid-sentence at a typewriter's margin does not end the paragraph.
    """
    quoted = "The harbour, built in the year of\nthe flood and not repaired since that year, is now\nclosed."

    assert [(quoted,)] == words(f'The mayor read it aloud: "{quoted}"\n\nRain fell.')


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('“One two.\n\nThree.', [("“One two.", False)]),
        ('"One two. "Three," he said.', [('"One two.', False), ('"Three,"', True)]),
        ('“One two “three,” he said. “No.”', [("“One two", False), ("“three,”", True), ("“No.”", True)]),
        ('"I like "Rain" a lot.\n\nThe end.', [('"I like "Rain" a lot.', False)]),
        ('"I left, he said. "No."\n\nEnd.', [('"I left, he said.', False), ('"No."', True)]),
    ],
)  # fmt: skip
def test_quotation_that_is_not_closed(text: str, expected: list[tuple[str, bool]]) -> None:
    """
    A quotation without its closing mark goes to the end of its paragraph, or to the next quotation in it.
    """
    assert expected == [(quote.span.of(text), quote.closed) for quote in found(text)]


def test_list_of_titles_inside_straight_marks() -> None:
    """
    Several titles in straight marks, some in brackets, lie inside a speech in straight marks.
    """
    text, want = marked(
        '⟦speech:"Some papers were printed here (⟦in:"Lantern"⟧ (1919), ⟦in:"Harbour-Echo"⟧ (1906), '
        '⟦in:"Tide"⟧, so people read. Also ⟦in:"Ploughman"⟧ and ⟦in:"Old Mill"⟧ were sold,"⟧ Ida Moe said.'
    )

    assert want["speech"] == [quote.span for quote in found(text)]
    assert want["in"] == list(found(text)[0].nested)


def test_rejected_marks_say_why() -> None:
    """
    Who asks is told which marks were looked at and not taken.
    """
    rejected: list[Rejected] = []
    quotes.find("In the '90s 'twas 5'10\" or 'more.", 0, 33, rejected=rejected)

    assert ["inches", "apostrophe", "apostrophe", "apostrophe"] == [one.rule for one in rejected]
    assert {"Quote"} == {one.record for one in rejected}


@given(text=texts())
def test_curly_marks_are_paired_like_straight_ones(text: str) -> None:
    """
    A well-formed quotation has the same place with curly marks as with straight ones.
    """
    plain = "".join(char for char in text if char not in MARKS).replace("\n", " ")[:80].strip(" ([{—–-/:…>*.")
    if not plain[:1].isalnum() or not plain[-1:].isalnum():
        plain = "rain"
    straight, curly = (f"He saw it: {marks[0]}{plain},{marks[1]} she said." for marks in ('""', "“”"))

    assert [quote.span for quote in found(straight)] == [quote.span for quote in found(curly)]
    assert [Span(11, 14 + len(plain))] == [quote.span for quote in found(curly)]


@pytest.mark.parametrize(
    "unit",
    ['"', "“", "”", '" ', ' "a', '"a" ', "'a \"", " 'as' as", "‘a’ ", '"a\n', "«", "“a “b ", "‘a\n\n", "'' ",
     "â€œ", "「", "5'10\" ", '("a) ', "\n\n“a", '"a. "', ', "A"', "a"],
)  # fmt: skip
def test_cost_grows_with_the_text(unit: str) -> None:
    """
    No text of marks makes finding quotations slower than in line with its length.
    """
    assert growth(found, unit, longest=60_000) is None


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("\x93Rain fell all day,\x94 Moe said.", "\x93Rain fell all day,\x94"),
        ("She said: Â«Rain fell all dayÂ».", "«Rain fell all dayÂ»"),
        ("\u200b“Rain fell all day,” Moe\xa0said.", "“Rain fell all day,”"),
    ],
)
def test_marks_of_other_encodings_are_marks(text: str, want: str) -> None:
    """
    What the bytes of a mark become in another encoding opens and closes a quotation, in the text as it came.
    """
    article = Parser.of({}).parse(text)

    assert [want] == [quote.span.of(text) for quote in article.quotes]
    assert text == article.text


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('Ida Moe told Radio Salt\'s "Songs of the Harbour" that the pier was old.', QuoteKind.TITLE),
        ('Ida Moe told "Good Morning Harbury" that the pier was old.', QuoteKind.TITLE),
        ("Ida Moe told Radio Salt’s “Good Morning Harbury” the pier was old.", QuoteKind.TITLE),
        ('"The pier is old," Ida Moe told Radio Salt\'s "Ships and Salt."', QuoteKind.TITLE),
        ('"The pier is old," Ida Moe said on Radio Salt\'s "Ships and Salt."', QuoteKind.TITLE),
        ('"The pier is old," Ida Moe said on "Salt & Fish." It rained.', QuoteKind.TITLE),
        ('Ida Moe told the council "the pier was old" and left.', QuoteKind.SPEECH),
        ('Ida Moe looked on. "The Pier," she said.', QuoteKind.SPEECH),
        ('Ida Moe told Karl Berg: "Good Morning Harbury!"', QuoteKind.SPEECH),
    ],
)
def test_programmes_that_are_told_something(text: str, kind: QuoteKind) -> None:
    """
    A title behind a verb of telling, or behind a station's name there, is whom it was told, and no speech.
    """
    assert found(text)[-1].kind is kind
