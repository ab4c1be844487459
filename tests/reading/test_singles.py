"""
Single marks, told from apostrophes.
"""

import pytest
from hypothesis import example, given

from newsparse._model.span import Span
from newsparse._reading import pairing, singles
from newsparse._reading.rejected import Rejected
from newsparse.testing import marked, texts


def found(text: str) -> list[Span]:
    """
    The quotations in single marks, those inside double ones too.
    """
    pattern = singles.opening(text, 0, len(text))
    doubles = tuple(pairing.pairs(text, 0, len(text)))
    if pattern is None:
        return []
    return [Span(pair.start, pair.end) for pair in singles.pairs(text, 0, len(text), pattern, doubles)]


@given(text=texts())
@example("‘a\n\n‘b’ 'c'")
def test_single_quotations_keep_clear_of_double_ones(text: str) -> None:
    """
    A single quotation lies inside a double one, around it or apart from it, and never across its end.
    """
    doubles = [Span(pair.start, pair.end) for pair in pairing.pairs(text, 0, len(text))]
    spans = found(text)

    assert spans == sorted(set(spans))
    for one in spans:
        for two in doubles:
            apart = one.end <= two.start or two.end <= one.start
            assert (
                apart
                or (two.start < one.start and one.end <= two.end)
                or (one.start < two.start <= two.end <= one.end)
            )


@given(text=texts())
def test_no_opening_means_no_quotation(text: str) -> None:
    """
    Where nothing can open, the words are left alone; where there is a quotation, something can.
    """
    bare = text.translate(dict.fromkeys(map(ord, "'‘‚‹›˜")))

    assert singles.opening(bare, 0, len(bare)) is None
    assert not found(text) or singles.opening(text, 0, len(text)) is not None


@pytest.mark.parametrize(
    "words",
    [
        "He called it a ⟦q:'sting'⟧ and left.",
        "⟦q:'Rock 'n' roll lives,'⟧ he said.",
        "He said ⟦q:'the dogs'⟧ had ⟦q:'been fed'⟧.",
        "He said ⟦q:'the dogs' food had gone'⟧ and left.",
        "»Das ⟦q:›Ende‹⟧ ist da«, sagte Moe.",
        "⟦q:‹Ja›⟧, sagte er.",
        "⟦q:‘It’s the Giants’ win,’⟧ she said.",
        "⟦q:'Don't,'⟧ he said. ⟦q:'We're goin' home to the boys' house.'⟧",
        "The word ⟦q:‘boys’⟧ and the word ⟦q:‘girls’⟧ were read.",
        "She said ⟦q:‘he cried “no” twice’⟧ and sat down.",
        "“She said ⟦q:‘no’⟧ and ⟦q:‘never’⟧ to me,” he said.",
        "\"She said ⟦q:'no'⟧ to me,\" he said.",
        "In the '90s and '30s, 'twas ⟦q:'fun'⟧ for 'em.",
        "Ships' crews met ⟦q:'24'⟧ hours later.",
        "„Er rief ⟦q:‚nein‘⟧ und ging“, sagte sie.",
        "He said â€œcall it ⟦q:â€˜homeâ€™⟧ nowâ€\x9d and wasnâ€™t heard.",
        "Rock 'n' roll at the (⟦q:'old'⟧) hall.",
        "An 'arbour, he said, and \"a ⟦q:'new'⟧ one\" too.",
        "⟦q:‘One.\n\n‘Two,’⟧ he said.",
        "The Smiths' house, the Joneses' car and James' dog.",
        "O'Brien didn't; they'd've gone. It was 6' by 4'.",
    ],
)
def test_marked_singles(words: str) -> None:
    """
    Quotations in single marks are found whole, and apostrophes are none.
    """
    text, want = marked(words)

    assert want.get("q", []) == found(text)


def test_apostrophes_say_why_they_are_no_marks() -> None:
    """
    Decades, lost letters and marks that nothing closes are told apart to who asks.
    """
    text = "In the '90s 'twas an 'arbour."
    rejected: list[Rejected] = []
    pattern = singles.opening(text, 0, len(text))
    assert pattern is not None
    given_up = list(singles.pairs(text, 0, len(text), pattern, (), rejected))

    assert [] == given_up
    assert ["decade", "letters", "closes"] == [
        word for one in rejected for word in ("decade", "letters", "closes") if word in one.why
    ]
