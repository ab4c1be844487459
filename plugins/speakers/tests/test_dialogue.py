"""
Paragraphs that are one quotation alone: an answer is not by who asked, and what goes on is by who spoke.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


@pytest.mark.parametrize(
    "text",
    [
        '"Do you know this man?" the prosecutor, Ida Moe, asked.\n\n"Yes."\n\n"Did he hit you?"\n\n"Yes."',
        '"Why did you go?" asked Judge Ida Moe.\n\n"I was scared."',
        'Ida Moe asked him: "Why did you go?"\n\n"I was scared of the dark, and I ran to the harbour."',
        '"I love you," Ida Moe said.\n\n"I know."',
        '"No," Karl Berg said.\n\n"Yes," Ida Moe said.\n\n"Never."',
        '"We lost the school and the shop," Ida Moe said.\n\n"But why?"\n\n"Nobody told us."',
    ],
)
def test_answer_is_not_by_who_asked(text: str) -> None:
    """
    Behind a question, behind a turn as short, and for a question of a word or two nobody is named.
    """
    found = PARSER.parse(text)[SPEAKERS]

    assert 1 == [one.name for one in found].count("Ida Moe")
    assert "paragraph before" not in {one.rule for one in found}


@pytest.mark.parametrize(
    "text",
    [
        '"It was a hard year," Ida Moe said.\n\n"We lost the school and the shop, and we want them back."',
        '"Why is it shut?" Ida Moe said. "We lost the school."\n\n"We want it back, and we will go on."',
        'Ida Moe said: "Why did we lose the school?\n\n"We want it back, and we will go on."',
        '"We lost the school," Ida Moe said.\n\n"Why did we have to lose it?"',
    ],
)
def test_who_spoke_goes_on(text: str) -> None:
    """
    A paragraph behind one that asked nothing, or of one quotation with it, is by the same.
    """
    found = [one for one in PARSER.parse(text)[SPEAKERS] if one.quote is not None]

    assert {"Ida Moe"} == {one.name for one in found}
