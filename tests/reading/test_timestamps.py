"""
Time stamps above a story.
"""

import pytest
from hypothesis import given

from newsparse._reading import dates, timestamps
from newsparse.testing import texts


@given(text=texts().filter(bool))
def test_a_stamp_opens_the_text(text: str) -> None:
    """
    A stamp has a day or a time, lies in the text, and what follows begins behind it.
    """
    found = timestamps.peel(text, 0)

    if found is not None:
        assert 0 <= found.date.span.start < found.date.span.end <= found.end <= len(text)
        assert found.date.day is not None or found.date.time is not None


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ("date 2031-03-05 Rain fell.", "2031-03-05"),
        ("24.04.18", "2018-04-24"),
        ("24.04.2031", "2031-04-24"),
        ("2031-03-05T14:05:00Z", "2031-03-05 14:05"),
        ("2031/03/05 14:05", "2031-03-05 14:05"),
        ("March 5, 2031", "2031-03-05"),
        ("Tuesday, March 5, 2031", "2031-03-05"),
        ("Wed 5 Mar 2031 14.05 GMT", "2031-03-05 14:05"),
        ("5 Sept. 2031 | 09:12", "2031-09-05 09:12"),
        ("March 5, 2031 4:15 pm ET", "2031-03-05 16:15"),
        ("Published 14:05 GMT, 5 March 2031", "2031-03-05 14:05"),
        ("Published: March 5, 2031", "2031-03-05"),
        ("Published on March 5, 2031 at 2:05 PM", "2031-03-05 14:05"),
        ("First published on Mon 5 Mar 2031 14.05 GMT", "2031-03-05 14:05"),
        ("Posted: 5 March 2031", "2031-03-05"),
        ("Updated: March 5, 2031 14:05", "updated 2031-03-05 14:05"),
        ("Last updated on 5 March 2031", "updated 2031-03-05"),
        ("Veröffentlicht am 05.03.2031", "2031-03-05"),
        ("Stand: 05.03.2031, 14:05 Uhr", "2031-03-05 14:05"),
        ("Aktualisiert am 5. März 2031", "updated 2031-03-05"),
        ("Publié le 5 mars 2031 à 14h05", "2031-03-05 14:05"),
        ("Mis à jour le 5 mars 2031", "updated 2031-03-05"),
        ("Publicado el 5 de marzo de 2031", "2031-03-05"),
        ("Pubblicato il 5 marzo 2031", "2031-03-05"),
        ("Опубликовано 5 марта 2031", "2031-03-05"),
        ("입력 2031.03.05 14:05", "2031-03-05 14:05"),
        ("更新 2031年3月5日", "updated 2031-03-05"),
        ("Updated: 14:05 IST, Mar 05, 2031", "updated 2031-03-05 14:05"),
        ("El 5 de marzo de 2031", "2031-03-05"),
        ("March 5, 2031 / 6:15 AM / in a year", "2031-03-05 06:15"),
        ("March 5, 2031 / 1:15 PM / 2 years ago", "2031-03-05 13:15"),
        ("05 March 2031 [14:05]", "2031-03-05 14:05"),
        ("05.03.2031 (14:05)", "2031-03-05 14:05"),
        ("5 Mart 2031 Salı 14:05", "2031-03-05 14:05"),
        ("[ 05 March 2031 14:05 ]", "2031-03-05 14:05"),
        ("(March 5, 2031)", "2031-03-05"),
        ("Mar. 5, '31", "2031-03-05"),
        ("05MAR31", "2031-03-05"),
        ("March 5, 20312:05 PM GMTUpdated: 6 March 2031", "2031-03-05 14:05"),
        ("Published 5 March 2031, updated 6 March 2031", "2031-03-05"),
        ("5 March 2031 (updated 6 March 2031)", "2031-03-05"),
        ("(updated 6 March 2031)", "updated 2031-03-06"),
        ("05 March 2031 [14:05] - MERIDIAN.EXAMPLE", "2031-03-05 14:05"),
        ("Wednesday March 5 2031, 2.05pm GMT, The Meridian", "2031-03-05 14:05"),
        ("Wednesday 5 March 2031 14:05, UK", "2031-03-05 14:05"),
        ("Updated 10:15 pm IST - ELM HILL", "updated 22:15"),
        ("5 March 2031 24:00", "2031-03-05"),
        ("5 March 2031, 13:05 AM", "2031-03-05"),
        # no stamps
        ("(March 5, 2031) Rain fell.", "none"),
        ("(March 5 was a cold day.)", "none"),
        ("[5 March 2031", "none"),
        ("March 5, 2031 - Oslo burns", "none"),
        ("5 March 2031 14:05 - Bridge Opens in Oslo", "none"),
        ("March 5 '31ers came.", "none"),
        ("05MAROON31", "none"),
        ("March 2031 was cold.", "none"),
        ("date 2031-13 Rain fell.", "none"),
        ("March 5 was a cold day in Oslo.", "none"),
        ("Published studies are rare.", "none"),
        ("Published 5 March 2031 the study is rare.", "none"),
        ("Date palms grow slowly.", "none"),
        ("14 people came.", "none"),
        ("2031 was a good year.", "none"),
        ("03/04/2031", "undecided"),  # the 3rd of April, or March 4
        ("Published: 03/04/2031 14:05", "undecided"),
        ("14:05, 03/04/2031", "undecided"),
        ("03/04/2031 was a cold day.", "none"),
    ],
)
def test_forms_of_stamps(line: str, want: str) -> None:
    """
    Each of these lines opens with that day and time, or with no stamp.
    """
    found = timestamps.peel(line, 0)
    told = ["none"]
    if found is not None and found.sure:
        date = found.date
        told = ["updated"] * found.updated + [str(date.value)] * (date.value is not None)
        told += [date.time.strftime("%H:%M")] if date.time else []
        told = ["undecided"] if dates.undecided(date) else told

    assert want == " ".join(told)


def test_a_scraper_that_knows_no_day_writes_the_month() -> None:
    """
    The date line gives the month, and the story begins behind it.
    """
    text = "date 2031-03 Rain fell."
    found = timestamps.peel(text, 0)

    assert found is not None
    assert (2031, 3, None, True) == (found.date.year, found.date.month, found.date.day, found.sure)
    assert "Rain fell." == text[found.end :].lstrip()


@pytest.mark.parametrize(
    "line", ["March 2031", "2031-03", "Published March 2031\nRain fell.", "(March 2031)"]
)
def test_a_month_alone_on_its_line_is_a_stamp(line: str) -> None:
    """
    A month and a year that fill a line are a date without a day; in a sentence they are none.
    """
    found = timestamps.peel(line, 0)

    assert found is not None
    assert (2031, 3, None, True) == (found.date.year, found.date.month, found.date.day, found.sure)
    assert None is timestamps.peel(f"{line.splitlines()[0]} was cold", 0)


@pytest.mark.parametrize("line", ["(First published at 12:28)", "(14:05)", "[2031]"])
def test_brackets_without_a_day_are_no_stamps(line: str) -> None:
    """
    A time in brackets is that of another version, or of something else.
    """
    assert None is timestamps.peel(line, 0)
