"""
What is told, and where reported words begin and end: whom they were told, when and where, is no part of them.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse.testing import marked
from newsparse_speakers import SPEAKERS, AttributionKind

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)

CONTENTS = [
    "Ida Moe told the council ⟦c:the road was closed⟧.",
    "Ida Moe told him ⟦c:she was late⟧.",
    "Ida Moe told reporters in the town hall on Monday ⟦c:the road was closed⟧.",
    "Ida Moe told the mayor of Oslo ⟦c:the road was closed⟧.",
    "Ida Moe reminded the council ⟦c:that the road was closed⟧.",
    "Ida Moe reminded the council of ⟦c:the road⟧.",
    "Ida Moe told the divers ⟦c:to close the road⟧.",
    "Ida Moe told the divers ⟦c:why the road was closed⟧.",
    "⟦c:The road was closed⟧, Ida Moe told the council.",
    "⟦c:The road was closed⟧, Ida Moe told the council on Monday, and left.",
    "Ida Moe said in a statement on Monday ⟦c:the road will close⟧.",
    "Ida Moe said in a statement ⟦c:the road will close⟧.",
    "Ida Moe said at a meeting with the mayor ⟦c:the road will close⟧.",
    "Ida Moe said on Monday ⟦c:the road will close⟧.",
    "Ida Moe said on Monday in the town hall ⟦c:that the road will close⟧.",
    "Ida Moe said ⟦c:the road was told of⟧.",
    "Ida Moe said ⟦c:it was the truth⟧.",
    "Ida Moe said ⟦c:the road was safe and that it would open in May⟧.",
    "Ida Moe said on Monday ⟦c:the road can be mended but that it takes time⟧.",
    "Ida Moe told the council ⟦c:the road is new, that it is wide and that it is safe⟧.",
    "Ida Moe said in a letter sent on Monday ⟦c:that the road was closed and that it was old⟧.",
    "Ida Moe told reporters who waited outside ⟦c:that the road was closed⟧.",
    "Ida Moe reported ⟦c:at least six boats⟧.",
    "Ida Moe said ⟦c:he was ill⟧. The council met on Monday.",
    "Ida Moe said ⟦c:it was a mass⟧. The council met on Monday.",
    "Ida Moe said ⟦c:he moved to Peoria, Ill. on Monday⟧.",
    "Ida Moe said ⟦c:the boats were sold to the U.S.⟧ The council met on Monday.",
    "Ida Moe said ⟦c:the boats were sold to the U.S. on Monday⟧.",
    "Ida Moe said ⟦c:the boats came from the north⟧.",
    "Ida Moe claimed ⟦c:that the notes made by the council were lost⟧.",
    "⟦c:The road was closed⟧, said Ida Moe, the mayor.",
    "⟦c:The road⟧, said Ida Moe, the mayor, ⟦c:was closed⟧.",
    "⟦c:In May⟧, said Ida Moe, ⟦c:the road was closed⟧.",
    "⟦c:The road was closed⟧, according to Ida Moe, the mayor.",
    "⟦c:The road was⟧, Ida Moe said, ⟦c:a danger⟧.",
    "Karl Berg said ⟦c:he was ill⟧, said Ida Moe, the mayor.",
    "⟦c:It was⟧, said Ida Moe, ⟦c:a mistake⟧.",
    "⟦c:The winner is⟧, according to Ida Moe, ⟦c:a boat⟧.",
    "⟦c:The law requires a permit⟧, said Ida Moe, the mayor.",
    "⟦c:What happened was terrible⟧, said Ida Moe, 34.",
    "Ida Moe said ⟦c:there was no road⟧.",
    "Ida Moe said ⟦c:only then did the road close⟧.",
    "Ida Moe said ⟦c:that according to the law, the road was closed⟧.",
    "Ida Moe said ⟦c:for years, the road was closed⟧.",
    "Ida Moe said ⟦c:the council should close the road at once⟧.",
    "Ida Moe asked ⟦c:him to do so⟧.",
    "According to Ida Moe, a diver, ⟦c:the road was closed⟧.",
    "According to Ida Moe, 41, the mayor of Oslo, ⟦c:the road was closed⟧.",
    "According to Ida Moe, who was there, ⟦c:the road was closed⟧.",
    "According to the mayor, Ida Moe, ⟦c:the road was closed⟧.",
    "According to the report, published in May, ⟦c:the road was closed⟧.",
    "According to Ida Moe, ⟦c:the road, the pier and the school were closed⟧.",
    "According to police, ⟦c:a man, 41, was hurt⟧.",
    "According to police, ⟦c:the mayor, Ida Moe, was hurt⟧.",
    "Ida Moe's promise ⟦c:to mend the road⟧ was kept.",
    "Ida Moe said ⟦c:about 30 boats sank⟧.",
    "Ida Moe said ⟦c:up to 30 boats sank⟧.",
    "Ida Moe said ⟦c:only 30 boats sank⟧.",
    "Ida Moe said ⟦c:nearly 30 boats sank⟧.",
    "Ida Moe said ⟦c:between 10 and 20 boats sank⟧.",
    "Ida Moe said ⟦c:despite the rain the road was open⟧.",
    "Ida Moe said on Monday, ⟦c:boats sank⟧.",
    "Ida Moe commented on ⟦c:the road⟧.",
    "Ida Moe said also ⟦c:that the road was closed⟧.",
    "According to Ida Moe, 41, ⟦c:the road was closed⟧.",
    "Ida Moe shouted “⟦c:No!⟧” as the road was closed.",
    "Ida Moe wants ⟦c:to close the road⟧, the mayor said.",
    "Ida Moe wants ⟦c:to close the road⟧, the mayor said on Monday.",
    "Ida Moe wants ⟦c:to close the road⟧, said the mayor.",
    "Ida Moe wants ⟦c:the road, which is old, closed⟧.",
    "While Ida Moe said ⟦c:the road was safe⟧, the town closed it.",
    "While Ida Moe said ⟦c:she opposes sending boats to sea⟧, her council carves out exceptions.",
    "While Ida Moe said ⟦c:she would be there⟧, it’s a long way.",
    "The vote, which Ida Moe said ⟦c:was a mistake⟧, was lost.",
    "The town closed it, and when Ida Moe said ⟦c:it was safe⟧, boys laughed.",
    "When Ida Moe said ⟦c:the road, the widest of all, was safe⟧, the town closed it.",
    "Ida Moe said ⟦c:the road was safe⟧, but the town closed it.",
    "Ida Moe said ⟦c:the road was safe⟧ - and the town closed it.",
    "Ida Moe said ⟦c:the road was not safe, but open⟧.",
    "Ida Moe said ⟦c:the road was old, but it was safe⟧.",
    "Ida Moe said ⟦c:the road was old, but it could be mended⟧.",
    "Ida Moe said ⟦c:the road would be closed, but the school might stay⟧.",
    "Ida Moe told the council ⟦c:the road was old, but it was safe⟧.",
    "Ida Moe said ⟦c:boys threw stones, but the boats came in⟧.",
    "Ida Moe said ⟦c:the road would be closed⟧, but it was open.",
    "Ida Moe said ⟦c:the road was safe⟧, but Karl Berg says it was old.",
    "Ida Moe said ⟦c:the road had been closed⟧, but she drove on.",
    "Ida Moe urged ⟦c:the council to wait⟧, but it was late.",
    "Ida Moe believes ⟦c:the road is safe⟧, but it is old.",
    "Ida Moe said ⟦c:that the road was safe, but instead the town has given her “a lecture.”⟧",
    "Ida Moe said ⟦c:there were two roads⟧.",
    "Asked ⟦c:whether the road was safe⟧, Ida Moe nodded.",
    "Asked by Karl Berg ⟦c:whether the road was safe⟧, Ida Moe nodded.",
    "Ida Moe nodded when asked by a boy ⟦c:if the road, the widest of all, was safe⟧.",
    "When asked on Monday ⟦c:what she saw⟧, Ida Moe nodded.",
    "Asked ⟦c:to wait⟧, Ida Moe nodded.",
    "As reported by the Harbour Post, ⟦c:the road was closed⟧.",
    "⟦c:The road was closed⟧, as first reported by the Harbour Post.",
    "Boys laughed at Ida Moe's promise ⟦c:to build a road that floats⟧.",
    "Ida Moe's promises ⟦c:to build a road⟧ were lost.",
    "Ida Moe has been asked ⟦c:to say so that all can hear it⟧.",
    "Senator Ida Moe of Oslo, the No. 2 in the council, said ⟦c:the road was closed⟧.",
    "⟦c:The road is closed⟧, Ida Moe said as she left the town.",
    "⟦c:The road is closed⟧, Ida Moe said after meeting the mayor.",
    "Ida Moe said ⟦c:as many as 30 boats sank⟧.",
    "Ida Moe said ⟦c:after the storm the road was closed⟧.",
    "Ida Moe complained to the council ⟦c:that the road was closed⟧.",
    "Ida Moe agreed ⟦c:to clear a road that had been closed⟧.",
    "Ida Moe asked Karl Berg ⟦c:if that was a road⟧.",
    "Ida Moe asked Karl Berg on Monday ⟦c:if that was a road⟧.",
    "Ida Moe asked Karl Berg Monday ⟦c:who had paid⟧.",
    "Ida Moe said ⟦c:the road - and the bridge built in May - were safe⟧.",
]


@pytest.mark.parametrize("words", CONTENTS)
def test_content_is_what_was_said(words: str) -> None:
    """
    The content begins with what was said, and ends with it.
    """
    text, places = marked(words)
    found = [list(one.content) for one in PARSER.parse(text)[SPEAKERS]]

    assert places["c"] in found


@pytest.mark.parametrize(
    "words", ["in a joint statement", "in a letter to the council", "on Monday", "on a boat"]
)
def test_where_it_was_said_does_not_make_a_quotation_mixed(words: str) -> None:
    """
    A quotation behind a colon is direct, whatever stands before the colon.
    """
    (one,) = PARSER.parse(f'Ida Moe and Karl Berg said {words}: "We closed the road."')[SPEAKERS]

    assert AttributionKind.DIRECT is one.kind


@pytest.mark.parametrize(
    "text",
    [
        "Ida Moe is expected to open the pier on Monday.",
        "The pier was expected to open on Monday.",
        "The attack was condemned in Oslo.",
        "Ida Moe praised her.",
        "The council approved the pier.",
        "Ida Moe has denied the charges.",
        "That said, the pier is old.",
        "Needless to say, the pier is old.",
        "The clock said noon.",
        "Ida Moe said nothing.",
        "Ida Moe said goodbye and left.",
        "The boat was reported missing.",
        "The storm added to the trouble of the town.",
        "Ida Moe appeared on a stage that she had built.",
        "The money came from Ida Moe.",
        "The boat was made by Ida Moe.",
        "Karl Berg is known to the police in Oslo.",
        "The boats sailed from states that vote in May.",
        "The boat sailed to small states which the sea drowned.",
        "The boat sank among Norwegian claims of a flood.",
        "The 2012 report on the harbour was lost.",
        "Ida Moe shouted as Karl Berg came.",
        "Ida Moe chanted and danced on the pier.",
        "Ida Moe testified before the council.",
        "Asked for a comment, Ida Moe nodded.",
        "Advised by lawyers, Ida Moe nodded.",
        "As ordered by the court, the road was closed.",
        "Ida Moe's request to the mayor was lost.",
        "A rise in 2012 report cards pleased the town.",
        "The bank cut the state housing fund that feeds the town.",
        "The mayor will find the money for a pier.",
        "The mayor introduced a tax on boats.",
        "The mayor looked for a boat that would carry ten.",
        "The boat, known as a wreck, sailed.",
        "The pier, if all goes according to plan, will open.",
    ],
)
def test_nothing_is_told(text: str) -> None:
    """
    What somebody does, has or is to do is no speech, and has no record at all.
    """
    assert () == PARSER.parse(text)[SPEAKERS]


@pytest.mark.parametrize(
    "text",
    [
        "Ida Moe expected that the pier would open on Monday.",
        "The attack was condemned in Oslo as a crime against the harbour.",
        "Ida Moe praised her for a pier that would last.",
        "Ida Moe has denied that she took the money.",
        "She said that, said or not, the pier is old.",
        "Ida Moe went on to say, laughing, that the pier is old.",
        "Ida Moe said nothing would stop the pier.",
        "Ida Moe announced a strike.",
        "Ida Moe added that the pier is old.",
        "The report states that the pier is old.",
        "The report found that the pier is old.",
        "According to state law, the pier is old.",
        "Many divers say there are old piers.",
        "Moe and the divers say there are old piers.",
        "The agency warns of a flood that will drown the pier.",
    ],
)
def test_something_is_told(text: str) -> None:
    """
    The same verbs with something that is told have a record.
    """
    assert PARSER.parse(text)[SPEAKERS]


@pytest.mark.parametrize(
    "where",
    [
        " in a statement",
        " with a sigh",
        ", pausing",
        ", with a smile",
        " to applause",
        " as she left court",
        " in a shaking voice on Monday",
    ],
)
def test_what_stands_between_two_halves_is_not_said(where: str) -> None:
    """
    Both halves of a quotation that its cue divides are direct.
    """
    text = f'"I had hoped," Ida Moe said{where}, "that the road would open."'
    found = PARSER.parse(text)[SPEAKERS]

    assert [(AttributionKind.DIRECT, "Ida Moe")] * 2 == [(one.kind, one.name) for one in found]
    assert "that the road would open." == found[1].content[0].of(text)


@pytest.mark.parametrize(
    "text",
    [
        '"The road is closed," Ida Moe said, adding that the mayor was "a fool".',
        '"The road is closed," Ida Moe said. She told Karl Berg the mayor was "a fool".',
    ],
)
def test_what_is_told_between_quotations_is_mixed(text: str) -> None:
    """
    Words that were said too make the quotation behind them mixed.
    """
    kinds = [one.kind for one in PARSER.parse(text)[SPEAKERS] if one.quote is not None]

    assert [AttributionKind.DIRECT, AttributionKind.MIXED] == kinds


@pytest.mark.parametrize(
    "said",
    [
        "asked Karl Berg",
        "said to Karl Berg",
        "promised Karl Berg",
        "wrote to Karl Berg on Monday",
        "warned Karl Berg, the mayor",
        "told the divers, who were late",
    ],
)
def test_whom_somebody_tells_is_not_said(said: str) -> None:
    """
    A colon right before a quotation makes it direct, with whom it was said to before the colon.
    """
    (one,) = PARSER.parse(f'Ida Moe {said}: "The road is closed."')[SPEAKERS]

    assert (AttributionKind.DIRECT, "Ida Moe") == (one.kind, one.name)


def test_statement_before_a_colon_is_said() -> None:
    """
    A clause of its own before the colon was said too.
    """
    (one,) = PARSER.parse('Ida Moe said that the rule was simple: "The road is closed."')[SPEAKERS]

    assert AttributionKind.MIXED is one.kind
