"""
Who has an office, and who has another one of that name: the Russian ambassador, the former coach, in Tully,
the mayor.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)


def last(text: str) -> tuple[str | None, tuple[str, ...]]:
    """
    Who says the last of what is said in a text, and who else it may be.
    """
    one = PARSER.parse(text)[SPEAKERS][-1]
    return one.name, one.candidates


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Ambassador Karl Berg came. The Russian ambassador wept.", None),
        ("Coach Karl Berg came. Tully's coach wept.", None),
        ("Coach Karl Berg came. The weary coach wept.", "Karl Berg"),
        ("Coach Karl Berg came. The Tully coach wept.", "Karl Berg"),
        ("Mayor Karl Berg came. Tully's mayor wept.", "Karl Berg"),
        ("President Karl Berg came. The Russian president wept.", "Karl Berg"),
        ("Russian ambassador Karl Berg came. The Russian ambassador wept.", "Karl Berg"),
        ("Karl Berg, the mayor of Salt, came. In nearby Tully, the mayor wept.", None),
        ("Karl Berg, the mayor of Salt, came. In Tully, the mayor wept.", None),
        ("Karl Berg, the mayor of Salt, came. In Salt, the mayor wept.", "Karl Berg"),
        ("Karl Berg, the mayor of Salt, came. In Tully, the mayor of Salt wept.", "Karl Berg"),
        ("Mayor Karl Berg came. In Tully, the mayor wept.", "Karl Berg"),
        ("Mayor Karl Berg came. In nearby Tully, the mayor wept.", None),
        ("Karl Berg, the captain of Salt, came. In Tully, the captain wept.", "Karl Berg"),
    ],
)
@pytest.mark.parametrize("who", ["he", "the {}"])
def test_another_of_an_office_is_not_the_one_who_is_named(before: str, name: str | None, who: str) -> None:
    """
    A country, a team or a town beside an office tells another than the one who is named without it.
    """
    office = before.rpartition(" wept")[0].partition(" of Salt wept")[0].removesuffix(" of Salt")
    who = who.format(office.rpartition(" ")[2])

    assert name == last(f'{before} "It was late," {who} said.')[0]


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Coach Karl Berg left. The former coach wept.", "Karl Berg"),
        ("Coach Karl Berg left. A former coach wept.", "Karl Berg"),
        ("Coach Karl Berg left. The assistant coach wept.", "Karl Berg"),
        ("Coach Karl Berg left. The new coach wept.", None),
    ],
)
def test_a_former_holder_takes_no_office_away(before: str, name: str | None) -> None:
    """
    Whoever had an office, or helps in it, is not called by it alone.
    """
    assert name == last(f'{before} "It was late," the coach said.')[0]
    assert last(f'{before} "It was late," he said.')[0] is None


@pytest.mark.parametrize(
    ("did", "name"),
    [
        ("disagreed", "Karl Berg"),
        ("shook his head", "Karl Berg"),
        ("did not take the bait", None),  # as in: the judge adjourned the hearing
        ("shook her head", None),
        ("met a diver", None),
        ("met his brother", None),
        ("met another", None),
        ("met the head", None),
        ("met Tom Hill", None),
    ],
)
def test_whoever_has_an_office_goes_on_past_things(did: str, name: str | None) -> None:
    """
    Behind a sentence that begins with an office, he is its holder, whatever thing it speaks of.
    """
    spoke = 'Former governor Karl Berg came. "It rained," senator Ola Lie said.'

    assert name == last(f'{spoke} The former governor {did}. "It was late," he said.')[0]


@pytest.mark.parametrize(
    ("who", "name", "others"),
    [
        ("co-founder and chief executive Ida Moe", "Ida Moe", ()),
        ("Nordbank president and chief executive officer Ida Moe", "Ida Moe", ()),
        ("author and historian Ida Moe", "Ida Moe", ()),
        ("residents and coach Ida Moe", None, ("Ida Moe",)),
        ("the residents and coach Ida Moe", None, ("Ida Moe",)),
    ],
)
@pytest.mark.parametrize("form", ['"It was late," said {}.', "It was late, according to {}."])
def test_two_offices_behind_the_verb_are_one_persons(
    who: str, name: str | None, others: tuple[str, ...], form: str
) -> None:
    """
    Said author and historian Ida Moe names her; residents beside her speak as well.
    """
    assert (name, others) == last(form.format(who))


@pytest.mark.parametrize(
    ("before", "who", "name", "others"),
    [
        ("Sen. Karl Berg, R-Utah, came. Tom Hill wept.", "the Utah Republican", "Karl Berg", ()),
        ("Sen. Karl Berg (R-Fla.) came. Tom Hill wept.", "the Florida Republican", "Karl Berg", ()),
        ("Karl Berg, R-N.Y., came. Tom Hill wept.", "the New York Republican", "Karl Berg", ()),
        ("Karl Berg, R-Utah, met Ola Lie, R-Utah.", "the Utah Republican", None, ("Karl Berg", "Ola Lie")),
        ("Karl Berg, R-Utah, met Ola Lie, R-Fla.", "the Utah Republican", "Karl Berg", ()),
        ("Sen. Karl Berg, R-Utah, said so.", "the Utah Democrat", None, ()),
        ("Sen. Karl Berg, R-Utah, said so.", "the Ohio Republican", None, ()),
        ("Sen. Karl Berg said so.", "the Utah Republican", "Karl Berg", ()),
        ("Republican Sen. Karl Berg said so.", "the Utah Democrat", None, ()),
        ("Karl Berg said so.", "the Utah Republican", None, ()),
        ("Sen. Karl Berg said so. Sen. Ola Lie wept.", "the Utah Republican", None, ()),
        ("Sen. Karl Berg said so. An aide said that it rained.", "the Utah Republican", None, ()),
        ("Sen. Karl Berg said so.", "the House Republican", None, ()),
        ("Sen. Karl Berg said so.", "the Republican", None, ()),
    ],
)
def test_a_party_and_a_place_are_those_of_a_lawmaker(
    before: str, who: str, name: str | None, others: tuple[str, ...]
) -> None:
    """
    The Utah Republican is whose letters tell that, or the lawmaker who spoke last, if no other has come up.
    """
    assert (name, others) == last(f'{before} "It was late," {who} said.')


@pytest.mark.parametrize(
    ("before", "who", "name", "others"),
    [
        ("Ida Moe said it rained. Karl Berg lives with his wife.", "she", None, ("Ida Moe",)),
        ("Ida Moe said it rained. Karl Berg lives with his dog.", "she", "Ida Moe", ()),
        ("Ida Moe said it rained. Karl Berg mourns his late wife.", "she", "Ida Moe", ()),
        ("Ida Moe said it rained. Moe met his wife.", "she", "Ida Moe", ()),
        ("His wife, Ida Moe, said it rained. Karl Berg lives with his wife.", "she", "Ida Moe", ()),
        ("Karl Berg said it rained. Ida Moe lives with her husband.", "he", None, ("Karl Berg",)),
        ("Karl Berg said it rained. Ida Moe lives with her sister.", "he", "Karl Berg", ()),
        ("The John Lewis chain closed.", "he", None, ()),
        ("The John Lewis campaign closed.", "he", "John Lewis", ()),
        ("Ida Moe came.", "a lawyer for the victim, Ola Lie,", None, ("Ola Lie",)),
        ("Ida Moe came.", "a lawyer for the mayor, Ola Lie,", None, ("Ola Lie",)),
        ("Ida Moe came.", "a lawyer for the union, Ola Lie,", "Ola Lie", ()),
        ("Ida Moe came.", "the lawyer for the victim, Ola Lie,", "Ola Lie", ()),
        ("The Federal Reserve met.", "the central bank", "Federal Reserve", ()),
        ("The Federal Reserve met.", "the bank", None, ()),
        ("The Federal Reserve met.", "the Norwegian central bank", None, ()),
        ("The Federal Reserve met.", "the central bank of Norway", None, ()),
        (
            "The Federal Reserve met the Bank of Norway.",
            "the central bank",
            None,
            ("Bank of Norway", "Federal Reserve"),
        ),
    ],
)
def test_somebody_else_may_be_meant(before: str, who: str, name: str | None, others: tuple[str, ...]) -> None:
    """
    His wife, a victim and a chain of shops have their own say, or none; a central bank need not be called so.
    """
    assert (name, others) == last(f'{before} "It was late," {who} said.')
