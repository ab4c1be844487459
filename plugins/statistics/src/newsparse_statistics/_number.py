"""
A number read from print, and arithmetic that rounds nothing.
"""

from decimal import Context, Decimal
from fractions import Fraction
from typing import Literal, NamedTuple

Form = Literal["digits", "decimal", "words", "ordinal", "multiple", "vague", "fraction", "code"]

# Numbers in print have at most `LONGEST` digits and an exponent of three, so nothing is cut at this width.
LONGEST = 30
_EXACTLY = Context(prec=2000, traps=[])
_PLACES = Context(prec=16, traps=[])
_WHOLE = Decimal(1)
ONE_HUNDRED = Decimal(100)
DOZEN = Decimal(12)


class Number(NamedTuple):
    """
    A number between two places of the text.

    `value` is `None` for a vague one ("thousands"), which has `low` and `high`; `bare` is the value without
    the word of size that multiplies it ("10" of "10 million").  A "code" is no number at all.
    """

    value: Decimal | None
    start: int
    end: int
    form: Form
    low: Decimal | None = None
    high: Decimal | None = None
    scaled: bool = False
    bare: Decimal | None = None


def exact(part: Fraction) -> Decimal:
    """
    A fraction as a decimal, to 16 places where it has no end.
    """
    return _PLACES.divide(Decimal(part.numerator), Decimal(part.denominator))


def times(a: Decimal, b: Decimal) -> Decimal:
    """
    The product.
    """
    return _EXACTLY.multiply(a, b)


def plus(a: Decimal, b: Decimal) -> Decimal:
    """
    The sum.
    """
    return _EXACTLY.add(a, b)


def whole(value: Decimal | None, below: int) -> int | None:
    """
    The value as an `int` where it is one from 0 to *below*.
    """
    if value is None or not 0 <= value < below or value != value.to_integral_value():
        return None
    return int(value)


def short(value: Decimal | None) -> Decimal | None:
    """
    The value without the zeros that a multiplication leaves behind its point; "4.50" stays as printed.
    """
    if value is None or value.same_quantum(_WHOLE):
        return value
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and exponent < 0 and value == value.to_integral_value():
        return _EXACTLY.quantize(value, Decimal(1))
    return value
