"""
Signatures of companies, which name no person: "a Staff Reporter", "Example Staff", "Meridian Wire Reporters".

Floor 4.
"""

from collections.abc import Sequence

from newsparse._reading import months, names, places, roles
from newsparse._reading.styles import Outlets


def nameless(printed: Sequence[str]) -> bool:
    """
    Whether words are a role or a desk and nothing else: "a Staff Reporter", "Guest Author".
    """
    words = printed[1:] if printed[0].lower() in ("a", "an", "the") else printed
    if not words or words[0].islower() != words[-1].islower():
        return False
    return " ".join(words).lower() in names.words().collective or roles.begin(words) == 0


def before_role(printed: Sequence[str], begin: int, outlets: Outlets, *, sure: bool) -> int:
    """
    How many words before the role that begins at *begin* are an outlet ("Meridian Reporters"); 0 for none.

    Args:
        sure: "By" stands in front.
    """
    if not begin:
        return 0
    for length in range(len(printed) - 1, begin - 1, -1):  # "Meridian News Staff" has "News" in its name
        front = " ".join(printed[:length])
        style = outlets.named(front)
        if style is not None and style.spelled(front):
            return length
    known = names.words()
    paper = begin == 1 and names.plain(printed[0]) in known.outlet_ends  # Echo is a name as well
    if not sure or (names.certain(printed[: min(begin, 2)]) and not paper) or not printed[0][:1].isupper():
        return 0  # "Ann Example of the Herald staff"
    companies = names.plain(printed[-1]) in known.companies
    if begin == 1:
        return int(companies or names.plain(printed[-1]) in ("reporter", "correspondent"))
    return begin if companies or names.plain(printed[begin - 1]) in known.outlet_ends else 0


def writers_of(printed: Sequence[str], outlets: Outlets) -> int | None:
    """
    Where the names begin in "Meridian writers Ann Example", "Meridian Writers Ann Example".
    """
    heads = names.words().heads
    for at in range(1, len(printed) - 1):
        head = printed[at]
        if (
            head.lower() in heads
            and (head.islower() or head.endswith("s"))
            and names.person(printed[at + 1 :])
        ):
            return at + 1 if outlets.named(" ".join(printed[:at])) is not None else None
    return None


def of_outlet(printed: Sequence[str], outlets: Outlets) -> int:
    """
    Where "of" stands between a name and an outlet: "Ann Example of Meridian Wire"; 0 where it does not.
    """
    for at in range(2, len(printed) - 1):
        if printed[at] == "of":
            named = outlets.named(" ".join(printed[at + 1 :]))
            return at if named is not None and names.person(printed[:at]) else 0
    return 0


def filed_from(printed: Sequence[str]) -> bool:
    """
    Whether the last word of a name is the town where it was written: "Ann Example Ankara".
    """
    last = printed[-1]
    if (
        len(printed) != 3
        or not printed[1][:1].isupper()
        or not names.certain(printed[:2])
        or names.plain(last) in names.given()
    ):
        return False
    return (
        last[:1].isupper() and places.town(last) == "world" and names.plain(printed[1]) not in names.given()
    )


def signs_alone(word: str) -> bool:
    """
    Whether "By" and a word alone can sign: "By Monday" is a time.
    """
    folded, calendar = word.lower(), months.words()
    return word[0].isupper() and not (
        folded in calendar.weekdays or folded in calendar.months or folded in names.words().stops
    )


def compound(word: str) -> bool:
    """
    Whether a word ends as the names of papers do: "Elmspiegel", "Oakpost".
    """
    folded = names.plain(word)
    return any(len(end) > 3 and folded.endswith(end) for end in names.words().outlet_ends)


def lone(printed: Sequence[str], *, headed: bool) -> bool:
    """
    Whether words that no list knows look more like a name than like a headline.
    """
    if headed or any(names.plain(word) in names.words().outlet_ends for word in printed):
        return headed and len(printed) < 4  # "Daily Example" is no name
    return len(printed) == 2 and all(len(word) > 2 for word in printed) and not printed[1].endswith("s")


def preposition(printed: Sequence[str]) -> int | None:
    """
    Where the last place or outlet begins that a preposition joins to a name.
    """
    known = names.words()
    for index in range(len(printed) - 2, 0, -1):
        word = printed[index].lower()
        if word in known.places or word in known.outlets:
            after = printed[index + 1]
            if after[:1].isupper() or after[:1].isdigit() or after.lower() == "the" or "." in after:
                return index
    return None
