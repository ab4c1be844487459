"""
What is an age, and what only looks so.
"""

import pytest

import newsparse
import newsparse_statistics
from newsparse_statistics import STATISTICS

PARSER = newsparse.Parser.of({"statistics": newsparse_statistics}, strict=True)


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("Voters under 30 quit.", ["age <30 year"]),
        ("Women over 65 quit.", ["age >65 year"]),
        ("People aged 65 and over quit.", ["age >=65 year"]),
        ("People 65 and older quit.", ["age >=65 year"]),
        ("Those 45 or older quit.", ["age >=45 year"]),
        ("Voters under the age of 30 quit.", ["age <30 year"]),
        ("Voters under age 30 quit.", ["age <30 year"]),
        ("A boy, 4, died.", ["age 4 year"]),
        ("Boys aged 4 and 6 died.", ["age 4 year", "age 6 year"]),
        ("Moe and Osk, 27 and 29 years old, died.", ["age 27 year", "age 29 year"]),
        ("At 44, he quit.", ["age 44 year"]),
        ("He died at 44.", ["age 44 year"]),
        ("Over-65s quit.", ["age >65 year"]),
        ("Under-18s quit.", ["age <18 year"]),
        ("The over 65s quit.", ["age >65 year"]),
        ("Three- and four-year-olds came.", ["age 3 year", "age 4 year"]),
        ("He is under 18.", ["age <18 year"]),
        ("People over 65 quit.", ["age >65 year"]),
        ("His sons, 4 and 6, died.", ["age 4 year", "age 6 year"]),
        ("A baby, 6 months, died.", ["age 6 month"]),
        ("Among the oldest, Clinton (68) and Osk (74) quit.", ["age 68 year", "age 74 year"]),
        ("It gave 40 men over 10 years.", ["count 40 men", "duration 10 year"]),
        ("Men under 35 support Sanders by 4 points.", ["age <35 year", "count 4 points"]),
        ("Americans 65 and older left.", ["age >=65 year"]),
        ("The 18-34 age group left.", ["age 18..34 year"]),
        ("Voters 18 to 34 left.", ["age 18..34 year"]),
        ("The average life expectancy for men in Velm is around 73.", ["age ~73 year"]),
        ("They raised the retirement age from 60 to 65.", ["age 60..65 year"]),
        ("The retirement age of 67 stays.", ["age 67 year"]),
        ("A 40-something actor came.", ["age 40 year"]),
        ("People aged over 65 left.", ["age >65 year"]),
        ("Those aged at least 18 may vote.", ["age >=18 year"]),
        ("Children under 12 cannot vote.", ["age <12 year"]),
        ("The victims, ages 12, 14 and 44, died.", ["age 12 year", "age 14 year", "age 44 year"]),
        ("It led by voters over 40 states.", ["count >40 states"]),
        ("He pays all 40 and over.", ["number >=40"]),
        ("He beat Velm (68) with 40.", ["number 68", "number 40"]),
        ("It is a 65 years and older crowd.", ["age >=65 year"]),
        ("Ida Moe, 44, and 12 others left.", ["age 44 year", "count 12 others"]),
        ("She was 44 and 12 of her men left.", ["age 44 year", "count 12 men"]),
        ("The age of the 40 boats is known.", ["count 40 boats"]),
        ("At 44, the index rose.", ["number 44"]),
        ("People under 30 percent left.", ["percent <30 %"]),
    ],
)
def test_an_age_is_told_from_other_numbers(text: str, reads: list[str]) -> None:
    """
    Ages by people, by what follows, by name, by limit and in lists, with their bounds.
    """
    assert reads == [str(found) for found in PARSER.parse(text)[STATISTICS]]
