"""
Dates: read as printed, in many languages, and never filled in.
"""

import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse._model.records import Date
from newsparse._model.span import Span
from newsparse._reading import dates, months
from newsparse.testing import texts

DAYS = st.dates(datetime.date(1971, 1, 1), datetime.date(2068, 12, 31))
_NAMES = "January February March April May June July August September October November December"
_SHORT = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec."
_RUSSIAN = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
NAMES, SHORT, RUSSIAN = _NAMES.split(), _SHORT.split(), _RUSSIAN.split()


def parts(printed: str, order: str | None = None) -> tuple[int | None, int | None, int | None] | None:
    """
    Year, month and day of the date that *printed* is, from its first to its last character.
    """
    found = dates.match(printed, 0, order=order)
    if found is None:
        return None
    assert Span(0, len(printed)) == found.span
    return found.year, found.month, found.day


def time_of(printed: str) -> str | None:
    """
    The time of day in *printed*, in ISO form.
    """
    found = dates.match(printed, 0)
    return None if found is None or found.time is None else found.time.isoformat("minutes")


@given(text=texts(), data=st.data())
@example(text="31 February 2024", data=None)
@example(text="²5 March 0000-00-00", data=None)
@example(text="05:03-٣", data=None)  # figures of another script in a zone
@example(text="Ramadan 1 corresponding to " * 2000, data=None)
def test_a_date_lies_where_it_was_asked_for(text: str, data: st.DataObject | None) -> None:
    """
    Reading raises for no text and no place; a date begins at the place, ends in the text and is possible.
    """
    at = data.draw(st.integers(0, len(text) + 1)) if data is not None else 0
    found = dates.match(text, at)

    if found is not None:
        assert at == found.span.start < found.span.end <= len(text)
        assert found.year is None or found.month is None or found.day is None or found.value is not None


@given(day=DAYS, before=texts(max_size=40))
@pytest.mark.parametrize(
    "shape",
    [
        "{name} {day.day}, {day.year}",
        "{short} {day.day:02d}, {day.year}",
        "{day.day} {name} {day.year}",
        "{day.day}th {name}, {day.year}",
        "{day.day} {russian} {day.year}",
        "{day.day}. {name} {day.year}",
        "{day.day} de {name} de {day.year}",
        "{day.day}-{name}-{day.year}",
        "{day:%Y-%m-%d}",
        "{day:%Y/%m/%d}",
        "{day:%d.%m.%Y}",
        "{day:%d.%m.%y}",
        "{day.year}年{day.month}月{day.day}日",
        "{day.year}년 {day.month}월 {day.day}일",
        "{day:%A}, {name} {day.day}, {day.year}",
        "{day:%a} {day.day} {name} {day.year}",
    ],
)
def test_a_whole_date_comes_back(shape: str, day: datetime.date, before: str) -> None:
    """
    Whatever day is printed in whatever order, that day is read, whatever stands before it.
    """
    number = day.month - 1
    printed = shape.format(day=day, name=NAMES[number], short=SHORT[number], russian=RUSSIAN[number])
    found = dates.match(before + printed + "\n", len(before))

    assert found is not None
    assert (day, len(before) + len(printed)) == (found.value, found.span.end)


@given(day=DAYS, published=DAYS)
@example(day=datetime.date(2030, 12, 31), published=datetime.date(2031, 1, 1))
@example(day=datetime.date(2031, 1, 2), published=datetime.date(2030, 12, 30))
@example(day=datetime.date(2024, 2, 29), published=datetime.date(2023, 3, 1))
def test_a_missing_year_is_the_nearest(day: datetime.date, published: datetime.date) -> None:
    """
    With the year worked out no day is more than half a year from the publication; day and month stay.
    """
    bare = Date(Span(0, 5), None, day.month, day.day, None, "")
    found = dates.with_year(bare, published)

    assert (day.month, day.day) == (found.month, found.day)
    if found.value is None:
        assert (2, 29) == (day.month, day.day)
    else:
        assert abs((found.value - published).days) <= 183


@given(
    found=st.builds(
        Date,
        st.just(Span(0, 4)),
        DAYS.map(lambda day: day.year),
        st.none(),
        st.none(),
        st.none(),
        st.just(""),
    )
)
def test_a_printed_year_stays(found: Date) -> None:
    """
    Neither a printed year nor a date without a day is touched.
    """
    published = datetime.date(2031, 5, 6)

    assert found == dates.with_year(found, published)
    assert Date(found.span, None, 5, None, None, "") == dates.with_year(
        Date(found.span, None, 5, None, None, ""), published
    )


@pytest.mark.parametrize(
    ("printed", "want"),
    [
        ("March 5", (None, 3, 5)),
        ("5 Sept.", (None, 9, 5)),
        ("5 mars", (None, 3, 5)),
        ("5 марта", (None, 3, 5)),
        ("05 MAR", (None, 3, 5)),
        ("3月5日", (None, 3, 5)),
        ("March 2031", (2031, 3, None)),
        ("2031年3月", (2031, 3, None)),
        ("2031-03", (2031, 3, None)),
        ("February 29", (None, 2, 29)),
        ("5 March '31", (2031, 3, 5)),
        ("March 5 Juche 120 (2031)", (2031, 3, 5)),
        ("Ramadan 27, 1452 AH, corresponding to January 22, 2031 AD", (2031, 1, 22)),
        ("13/04/2031", (2031, 4, 13)),
        ("04/13/2031", (2031, 4, 13)),
        ("04/04/2031", (2031, 4, 4)),
        ("5 марта 2031 г.", (2031, 3, 5)),
        ("mardi 5 mars 2031", (2031, 3, 5)),
    ],
)
def test_what_is_not_printed_stays_open(
    printed: str, want: tuple[int | None, int | None, int | None]
) -> None:
    """
    Partial dates stay partial, and whole ones are whole, in every language and order.
    """
    assert want == parts(printed)


@pytest.mark.parametrize(
    "printed",
    [
        "31 February 2031", "February 29, 2030", "13/13/2031", "2031-02-30", "March 187", "12", "10 a",
        "2 out of 3", "5 may be", "March", "may", "Sunday", "Section 5", "1,000", "2031", "24.04.18.1",
        "20310306123", "32.13.99",
    ],
)  # fmt: skip
def test_no_date_is_invented(printed: str) -> None:
    """
    Impossible days, bare figures and bare names of months are no dates.
    """
    assert parts(printed) is None


@pytest.mark.parametrize(("order", "want"), [("dmy", (2031, 4, 3)), ("mdy", (2031, 3, 4)), (None, None)])
def test_the_order_of_figures_must_be_known(order: str | None, want: tuple[int, int, int] | None) -> None:
    """
    03/04 is a day only where the outlet's order is known.
    """
    assert want == parts("03/04/2031", order)


@pytest.mark.parametrize(
    ("printed", "want"),
    [
        ("14:05", "14:05"),
        ("14:05 GMT", "14:05+00:00"),
        ("2:05 p.m. EST", "14:05-05:00"),
        ("12:28 a.m.", "00:28"),
        ("2031-03-05T14:05:00Z", "14:05+00:00"),
        ("2031-03-05 14:05 +04:00", "14:05+04:00"),
        ("5 March 2031, 14.05 Uhr", "14:05"),
        ("March 5, 2031 at 3:04 PM", "15:04"),
        ("14:05, 5 March 2031", "14:05"),
        ("14:05 (GMT+4) 5 March 2031", "14:05+04:00"),
        ("5 марта 2031 12:00 мск", "12:00+03:00"),
        ("20:14 LOCAL TIME", "20:14"),
    ],
)
def test_times_are_aware_where_a_zone_is_printed(printed: str, want: str) -> None:
    """
    A time of day has its zone when the zone is printed and means one offset.
    """
    assert want == time_of(printed)


@pytest.mark.parametrize("printed", ["14.05", "25:00", "14", "13:05 p.m.", "14:65"])
def test_no_time_is_invented(printed: str) -> None:
    """
    Prices, scores and impossible hours are no times of day.
    """
    assert time_of(printed) is None


def test_slips_of_the_typist_count_in_datelines_alone() -> None:
    """
    A month with one wrong letter is read where a dateline stands, and nowhere else.
    """
    assert parts("Narch 2, 2031") is None
    assert [3, 3, 2] == [
        found.month
        for printed in ("Narch 2", "Marchg 12", "Febuary 3")
        if (found := dates.read(printed, 0, slips=True, timed=False))
    ]


def test_every_name_means_one_month() -> None:
    """
    The table of months knows each name once, and all twelve in English.
    """
    assert list(range(1, 13)) == [months.month(name) for name in NAMES]
    assert list(range(1, 13)) == [months.month(name.upper()) for name in SHORT]
    assert all(1 <= number <= 12 for number in months.words().months.values())
