"""
Values in the forms that print gives them: halves, shares, compounds, and what only looks like them.
"""

import pytest

import newsparse
import newsparse_statistics
from newsparse_statistics import STATISTICS

PARSER = newsparse.Parser.of({"statistics": newsparse_statistics}, strict=True)


def read(text: str) -> list[str]:
    """
    What the plugin finds, a line a statistic.
    """
    return [str(found) for found in PARSER.parse(text)[STATISTICS]]


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("It took half an hour.", ["duration 0.5 h"]),
        ("It took half a century.", ["duration 0.5 century"]),
        ("It took more than a half-century.", ["duration >0.5 century"]),
        ("Osk hit a half-century.", []),
        ("A half-mile walk led there.", ["measure 0.5 mi"]),
        ("Half-year profit is due.", []),
        ("It took about a year and a half.", ["duration ~1.5 year"]),
        ("It took two hours and a half.", ["duration 2.5 h"]),
        ("It took a day and half the night.", ["ratio 0.5 night"]),
        ("Nearly half said no.", ["ratio ~0.5"]),
        ("The other half said no.", []),
        ("He was half dead by half time.", []),
        ("The vote split in half.", []),
        ("They cut the fee in half.", ["ratio 0.5"]),
        ("It is wet in half of the cases.", ["ratio 0.5 cases"]),
        ("It is half as a joke.", []),
        ("It makes a quarter of a percentage point.", ["percent 0.25 pp"]),
        ("It is one-tenth of 1 percent.", ["percent 0.1 %"]),
        ("Half Moe’s boats sank.", ["ratio 0.5 Moe’s boats"]),
    ],
)
def test_halves(text: str, reads: list[str]) -> None:
    """
    A half is a share or half a unit; of a game or a year it is neither.
    """
    assert reads == read(text)


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("One in thirty-two boats is old.", ["ratio 0.03125 boats"]),
        ("One in a million boats is old.", ["ratio 0.000001 boats"]),
        ("It has a 5-in-10 chance.", ["ratio 0.5"]),
        ("They won two in a row.", ["number 2"]),
        ("It won one in five games.", ["count 5 games"]),
        ("A half-dozen boats leak.", ["count 6 boats"]),
        ("A dozen and a half boats leak.", ["count 18 boats"]),
        ("Two million and a half boats leak.", ["count 2500000 boats"]),
    ],
)
def test_shares_in_words(text: str, reads: list[str]) -> None:
    """
    What a share is of may be a number of several words.
    """
    assert reads == read(text)


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("He is 6’3” tall.", ["measure 6.25 ft"]),
        ("He is 6'3 and thin.", ["measure 6.25 ft"]),
        ("He is six foot two.", ["measure 6.166666666666667 ft"]),
        ("Up came a 6-foot-3-inch man.", ["measure 6.25 ft"]),
        ("It has 6 ft. 2 in. of snow.", ["measure 6.166666666666667 ft"]),
        ("It has 6-foot, 200-pound logs.", ["measure 6 ft", "measure 200 lb"]),
        ("A 40-foot 2-bedroom boat sank.", ["measure 40 ft", "count 2 bedroom"]),
        ("She weighs 9st 4lb.", ["measure 9.285714285714286 stone"]),
        ("It marked the 21st time.", ["ordinal 21 time"]),
        ("He is 1m 80cm tall.", ["measure 1.8 m"]),
        ("It took 2h 15m.", ["duration 2.25 h"]),
        ("It took 2 hours 15 minutes 30 seconds.", ["duration 2.258333333333333 h"]),
        ("It took 3 minutes. 20 seconds later it sank.", ["duration 3 min", "duration 20 s"]),
        ("He swam 10 km, 300 m ahead.", ["measure 10 km", "measure 300 m"]),
    ],
)
def test_compounds(text: str, reads: list[str]) -> None:
    """
    Two units of one kind are one value where the second is a part of the first.
    """
    assert reads == read(text)


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        (
            "It boosted sales by $2 billion to $9 billion.",
            ["money 2000000000 USD up", "money 9000000000 USD"],
        ),
        ("It cut its dividend by 5 cents to 40 cents.", ["money 5 cent down", "money 40 cent"]),
        ("The plan cuts gas by 5 percent to 15 percent.", ["percent 5..15 % down"]),
        ("Tickets cost $5 to 10 a day.", ["money 5..10 USD/day"]),
        ("He gave $5 to 10 boys.", ["money 5 USD", "count 10 boys"]),
        ("It costs $5 to 10 million.", ["money 5000000..10000000 USD"]),
        ("Osk rose 1-1/4 to 22-3/4.", ["number 1.25 up", "number 22.75"]),
        ("It fell from 7 to 5 percent.", ["percent 7..5 %"]),
        ("It is due on July 14 or 15.", []),
        ("It fell from 40 percent on July 14 to 36 percent.", ["percent 40 %", "percent 36 %"]),
        ("It rose by a record 2 tonnes to 71 tonnes.", ["measure 2 t up", "measure 71 t"]),
    ],
)
def test_where_a_change_led(text: str, reads: list[str]) -> None:
    """
    "To" links the ends of a range, or tells where a change led and who got something.
    """
    assert reads == read(text)


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("It raised its key rate by 0.25 percentage points.", ["percent 0.25 pp up"]),
        ("Rents rose sharply, by about 5%.", ["percent ~5 % up"]),
        ("Rents rose an average 5%.", ["percent 5 % up"]),
        ("Rents plummeted 40%.", ["percent 40 % down"]),
        ("Rents are up by between 5% and 7%.", ["percent 5..7 % up"]),
        ("It was a 10-point increase.", ["count 10 point up"]),
        ("It has 40% more than that.", ["percent 40 %"]),
        ("Trees were cut down by 40 workers.", ["count 40 workers"]),
        ("The rise was backed by 40 members.", ["count 40 members"]),
        ("It cut a deal signed by 5 states.", ["count 5 states"]),
        ("Osk lost 5 matches.", ["count 5 matches"]),
        ("Osk lost 10 of them.", ["number 10"]),
        ("Osk lost 190 points, or 0.6%.", ["count 190 points down", "percent 0.6 % down"]),
        ("He fell 40 metres.", ["measure 40 m"]),
        ("Imports fell 40,000 tonnes.", ["measure 40000 t down"]),
        ("Jobs fell 380,000 last year.", ["number 380000 down"]),
    ],
)
def test_changes(text: str, reads: list[str]) -> None:
    """
    An amount of a rise or fall has a direction, what happened to so many has none.
    """
    assert reads == read(text)


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("It passed by a vote of 90 to 10.", ["ratio 90..10"]),
        ("The 5-to-4 decision last year stood.", ["ratio 5..4"]),
        ("The panel voted 4 to 5.", ["ratio 4..5"]),
        ("Velm beat Norland 101-98 on Friday.", ["ratio 101..98"]),
        ("It passed 410-2.", ["ratio 410..2"]),
        ("A 100-1 shot won.", ["ratio 100..1"]),
        ("A five to four ruling stood.", ["ratio 5..4"]),
        ("The odds were 3:1.", ["ratio 3..1"]),
        ("It has a 40-60 chance.", ["ratio 40..60"]),
        ("It won by 120-150 votes.", ["count 120..150 votes"]),
        ("It was 9/11, 24/7.", []),
        ("John 3:16 was read at 10:30.", []),
        ("2 Timothy 3:1-5 was read in 3:26.00.", []),
        ("Call 555-0142.", []),
        ("It fell from 9 to 5.", ["number 9..5"]),
        ("It dropped 12 to 10.", ["number 12 down", "number 10"]),
        ("Prices are at 15-18 dlrs a barrel.", ["money 15..18 USD/bbl"]),
        ("They lead by 10-15 points.", ["count 10..15 points"]),
        ("A 2-for-1 stock split is due.", ["ratio 2..1"]),
        ("A third and a quarter burn.", ["ratio 0.3333333333333333", "ratio 0.25"]),
        ("One-third to one-half of the boats sank.", ["ratio 0.3333333333333333..0.5 boats"]),
        ("The notes fall due on June eight.", []),
        ("In May four boats sank.", ["count 4 boats"]),
        ("Odds of 5/1 were given in the free-for-all.", ["ratio 5..1"]),
        ("The bill failed 48 to 52.", ["ratio 48..52"]),
    ],
)
def test_sides(text: str, reads: list[str]) -> None:
    """
    Votes, odds and scores have two sides; ranges, dates and telephone numbers have none.
    """
    assert reads == read(text)


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("It burns 5 litres per 100 km.", ["measure 5 L/100km"]),
        ("It emits 40 grams of CO2 per kilometre.", ["measure 40 g/km"]),
        ("Osk earned 5.50 dlrs per common share.", ["money 5.50 USD/share"]),
        ("Gas is $2.58 per mln Btu.", ["money 2.58 USD/1000000BTU"]),
        ("Some 90,000 K-1 visas were issued.", ["count ~90000 K-1 visas"]),
        ("It froze at 90 K in there.", ["temperature 90 K"]),
        ("It pumps 40m bpd.", ["measure 40000000 bbl/d"]),
        ("It needs 5-10 bcm of gas a year.", ["measure 5000000000..10000000000 m3/year"]),
        ("It sold a 5-by-7-foot sheet.", ["measure 5 ft", "measure 7 ft"]),
        ("The box is 10 x 20 x 30 cm.", ["measure 10 cm", "measure 20 cm", "measure 30 cm"]),
        ("They won by 60 votes.", ["count 60 votes"]),
        ("Sales are to double down there.", []),
        ("He went to double check.", []),
        ("A 4K TV and a 4x4 car were won.", []),
        ("A 10x12-foot room was let.", ["measure 10 ft", "measure 12 ft"]),
        ("It hopes to one day shine.", []),
        ("It was limited to one day of rest.", ["duration <=1 day"]),
        ("It is 3.6 pct higher than 40 tonnes.", ["percent 3.6 %", "measure 40 t"]),
        ("It is higher than 40 tonnes.", ["measure >40 t"]),
        ("Growth was in double digits.", []),
    ],
)
def test_rates_sides_and_multiples(text: str, reads: list[str]) -> None:
    """
    What a rate is per may have a number, what has sides shares a unit, "double" may be a multiple.
    """
    assert reads == read(text)
