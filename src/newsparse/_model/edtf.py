"""
Dates as the extended date and time format writes them: 2024-03-01, 2024-03, XXXX-03-01.
"""

import datetime
import re

_DATE = re.compile(r"(-?\d{4,6}|XXXX)(?:-(\d\d|XX)(?:-(\d\d))?)?")


def parts(text: str) -> tuple[int | None, int | None, int | None]:
    """
    Year, month and day, each `None` where *text* leaves it open; a `ValueError` where it is no date.

    >>> parts("XXXX-02-29")
    (None, 2, 29)
    """
    match = _DATE.fullmatch(text)
    if match is None:
        msg = f"an EDTF date expected, 2024-03-01 or XXXX-03-01, not {text!r}"
        raise ValueError(msg)
    year, month, day = (None if part is None or "X" in part else int(part) for part in match.groups())
    try:  # without a year, 29 February may be right
        datetime.date(2000 if year is None else year, 1 if month is None else month, day or 1)
    except ValueError:
        msg = f"there is no such day: {text!r}"
        raise ValueError(msg) from None
    return year, month, day
