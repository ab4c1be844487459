"""
What regional papers, agencies and court reports print in German, each in an invented example.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)
LEAD = "Am Montag ist der Steg in der Stadt ins Meer gefallen, und alle haben es gesehen.\n\n"


def said(text: str) -> list[tuple[str | None, str, str]]:
    """
    The name, the mention and the words of each record.
    """
    return [
        (
            one.name,
            one.mention.of(text) if one.mention else "",
            " ".join(part.of(text) for part in one.content),
        )
        for one in PARSER.parse(text)[SPEAKERS]
    ]


TOLD = {
    "Karl Berg der dpa": "Karl Berg",
    "Karl Berg der Nordfelder Post": "Karl Berg",
    "Taucher Karl Berg der Deutschen Presse-Agentur": "Taucher Karl Berg",
    "der Taucher Karl Berg der Nordfelder Post": "der Taucher Karl Berg",
    "Karl Berg „Steg Online“": "Karl Berg",
    "die Taucherin der dpa": "die Taucherin",
    "das Magazin „Steg Online“": "das Magazin „Steg Online“",
    "die Sprecherin der Nordfelder Bahn": "die Sprecherin der Nordfelder Bahn",
}


@pytest.mark.parametrize("who", TOLD)
def test_whom_it_was_told_is_no_part_of_who_speaks(who: str) -> None:
    """
    An agency or a paper behind a name is not in the mention.
    """
    text = f"{LEAD}„Das war viel zu wenig“, sagte {who}."

    assert [TOLD[who]] == [mention for _, mention, _ in said(text)]


PAPERS = {
    "Das sei gut, sagte Karl Berg im Gespräch mit der „Landeszeitung“.": ["Das sei gut"],
    "Karl Berg sagte im „Nordblatt“, das sei gut.": ["das sei gut"],
    "Wie die „Landeszeitung“ berichtete, ist der Steg gut.": ["ist der Steg gut"],
    "Karl Berg sagte, das sei ein „Unglück“.": ["das sei ein „Unglück“"],
    "Karl Berg nannte das im Rat ein „Unglück“.": ["Unglück"],
}


@pytest.mark.parametrize("sentence", PAPERS)
def test_name_of_a_paper_is_not_said(sentence: str) -> None:
    """
    Whom something was told, or who reports it, in marks, is no quotation of anybody.
    """
    assert PAPERS[sentence] == [
        words.strip("„“") if words[0] == "„" else words for *_, words in said(LEAD + sentence)
    ]


AFTER_NOBODY = {
    "Karl Berg sprach von Glück. „Gut so“, sagte er.": ("Karl Berg", "er"),
    "Karl Berg traf Ola Lie. „Gut so“, sagte er.": (None, "er"),
    "Der Steg war alt. „Gut so“, sagte er.": (None, "er"),
}


@pytest.mark.parametrize("story", AFTER_NOBODY)
def test_who_came_after_somebody_without_a_name(story: str) -> None:
    """
    "Er" is who the sentence before is about, if one alone is named there, and not a man who spoke before.
    """
    text = f"{LEAD}Ein Fischer sprach von einem „Sarg“.\n\n{story}"

    assert AFTER_NOBODY[story] == said(text)[-1][:2]


VICTIM = {
    "Das Opfer, ein 53 Jahre alter Vater, kann nicht schlafen.": None,
    "Das Werkzeug, ein Hammer, liegt am Steg.": "Karl Berg",
    "Das Opfer, eine Nachbarin, kann nicht schlafen.": "Karl Berg",
}


@pytest.mark.parametrize("before", VICTIM)
def test_what_stands_beside_tells_of_somebody(before: str) -> None:
    """
    A man is about where one is told of beside a noun that is neither a man's nor a woman's.
    """
    text = f"{LEAD}Karl Berg sprach von einem „Sarg“.\n\n{before} „Gut so“, sagte er."

    assert VICTIM[before] == said(text)[-1][0]


ONCE = {
    "„Wer zahlt das denn?“, wollte Karl Berg wissen.": 1,
    "Für Karl Berg ist klar: „Das wird teuer für alle“, sagte er.": 1,
    "Er werde reden, sobald er das könne, sagte Karl Berg.": 1,
}


@pytest.mark.parametrize("sentence", ONCE)
def test_a_quotation_has_one_record(sentence: str) -> None:
    """
    Words in marks are not reported speech as well, nor are those that tell when.
    """
    assert ONCE[sentence] == len(said(LEAD + sentence))


def test_nobody_says_what_stands_in_a_letter() -> None:
    """
    Not who spoke before it came up.
    """
    text = f"{LEAD}Ida Moe sagte, das sei falsch. Karl Berg las einen Brief vor. "

    assert (None, "", "der Steg sei „morsch“") == said(f"{text}Darin heißt es, der Steg sei „morsch“.")[-1]


def test_what_everybody_knew_points_at_nothing() -> None:
    """
    "Das habe jeder gewusst" goes on with what was said, and nobody said the sentence before.
    """
    text = f"{LEAD}Karl Berg sprach von Unglück. Das habe jeder gewusst."

    assert ["Das habe jeder gewusst"] == [words for *_, words in said(text)]


NAMES = {
    "Tully Fokken kam. „Gut so“, sagte Tully Fokken. „Ja“, sagte er. „Doch“, sagte Fokken.": "Tully Fokken",
    "„Gut so“, sagte Chefin Tully Fokken. Sie ging. „Doch“, sagte sie.": "Tully Fokken",
    "„Gut so“, sagte Kantonsrätin Tully Vest-Fokken (SVP). Sie ging. „Doch“, sagte sie.": "Tully Vest-Fokken",
    "Angeklagt ist Karl B. (44). „Nein“, sagte Ida M. laut. „Doch“, so B.": "Karl B.",
    "Angeklagt sind Karl B. und Ola B. Es war spät. „Nein“, sagte B.": None,
    "Bürgermeister Dr. Karl Berg kam. „Doch“, sagte der Bürgermeister.": "Karl Berg",
    "Taucher Ing. Karl Berg kam. „Doch“, sagte der Bürgermeister.": None,
}


@pytest.mark.parametrize("story", NAMES)
def test_names_of_no_list_letters_and_titles(story: str) -> None:
    """
    A name that no list has, the letter of a last name, and an office before a title lead to the whole name.
    """
    assert NAMES[story] == said(LEAD + story)[-1][0]


ENDS = {
    "„Nein“, sagte Karl B. Er ging heim.": "Karl B",
    "Karl B. kam. „Nein“, sagte B. Die Tür fiel zu.": "Karl B.",
    "„Nein“, sagte Karl B. Moe zur Stadt.": "Karl B. Moe",
}


@pytest.mark.parametrize("story", ENDS)
def test_letter_of_a_name_ends_a_sentence(story: str) -> None:
    """
    Where a pronoun or an article follows, and no name.
    """
    assert ENDS[story] == said(LEAD + story)[0][0]


def test_he_may_be_who_holds_the_office_of_the_sentence_before() -> None:
    """
    And not who spoke before that.
    """
    text = f"{LEAD}Unternehmer Karl Berg fehlt. Ola Lie sagte, das sei schade. Der Unternehmer mochte Boote. "

    assert "Karl Berg" == said(f"{text}„Gut so“, hatte er gesagt.")[-1][0]


def test_information_of_this_paper_is_its_own() -> None:
    """
    "Dieser Zeitung" is no part of what was said.
    """
    text = f"{LEAD}Nach Informationen dieser Zeitung ist der Steg alt."

    assert [(None, "dieser Zeitung", "ist der Steg alt")] == said(text)


WHO = {
    "Der Taucher Karl Berg – ihr Neffe – weist das zurück. Man habe „wenig Zeit“ gehabt.": "Karl Berg",
    "Ein Taucher sah das anders. Man habe „wenig Zeit“ gehabt.": None,
    "Der Steg ist alt. Man habe „wenig Zeit“ gehabt.": "Ida Moe",
}


@pytest.mark.parametrize("story", WHO)
def test_whom_the_sentence_before_is_about_goes_on(story: str) -> None:
    """
    In marks as without, if it names somebody.
    """
    assert WHO[story] == said(f"{LEAD}„Alle fahren jetzt fort“, klagt Ida Moe. {story}")[-1][0]


BESIDE = {
    "Ob er weitermachen wolle, wisse er noch nicht.": ["Ob er weitermachen wolle, wisse er noch nicht"],
    "Während Karl Berg zustimmt, spricht Ida Moe von einem „Unglück“.": ["Unglück"],
}


@pytest.mark.parametrize("sentence", BESIDE)
def test_clauses_beside_are_not_said(sentence: str) -> None:
    """
    Neither what goes on behind a clause of what somebody wants, nor what another did meanwhile.
    """
    text = f"{LEAD}Ola Lie sagte, das sei schade. {sentence}"

    assert BESIDE[sentence] == [words for *_, words in said(text)][1:]


def test_marks_that_open_a_sentence_belong_to_it() -> None:
    """
    Whatever a short quotation is, the words of it begin with its mark.
    """
    text = f"{LEAD}„Allein“, so Karl Berg, „hat da keiner eine Chance.“"

    assert [("Karl Berg", "Karl Berg", "„Allein“ „hat da keiner eine Chance.“")] == said(text)
