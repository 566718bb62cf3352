"""How a field is told in a text, and what is wrong with a text that does not tell it."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal, localcontext
from fractions import Fraction

from humlebi.law.terms import Field
from humlebi.timeline.calendar import number, to_date

# "12.000": twelve thousand in Danish, twelve elsewhere. With a comma after it, it is Danish.
TWO_WAYS = re.compile(r"[1-9]\d{0,2}(\.\d{3})+")
YES, NO = ("ja", "yes"), ("nej", "no")


class BadTelling(ValueError):
    """A text that does not tell the field it is written for; the message says what was expected."""


def read(field: Field, text: str) -> bool | Fraction | str:
    """What the text tells: yes or no, an exact number, one of the field's values, or a day number."""
    told = text.strip()
    if field.sort == "yes_no":
        if told.lower() not in YES + NO:
            raise BadTelling(f"{field.name}: '{text}' is neither ja nor nej")
        return told.lower() in YES
    if field.sort == "choice":
        if told not in field.values:
            raise BadTelling(f"{field.name}: '{text}' is none of {', '.join(field.values)}")
        return told
    if field.sort == "day":
        try:
            return Fraction(number(date.fromisoformat(told)))
        except ValueError:
            raise BadTelling(f"{field.name}: '{text}' is no date that exists; write YYYY-MM-DD") from None
    if TWO_WAYS.fullmatch(told):
        raise BadTelling(
            f"{field.name}: '{text}' can be read in two ways; write {told.replace('.', '')} without the point"
        )
    try:
        value = Fraction(told.replace(".", "").replace(",", ".") if "," in told else told)
    except (ValueError, ZeroDivisionError):
        raise BadTelling(f"{field.name}: '{text}' is no number; write 12, 12.5 or 1/3") from None
    if value < 0:
        raise BadTelling(f"{field.name}: '{text}' is negative; 0 is the least that can be told")
    return value


def write(field: Field, value: bool | Fraction | str, lang: str = "da") -> str:
    """The text that tells the value."""
    if isinstance(value, bool):
        return (YES if value else NO)[lang == "en"]
    if isinstance(value, str):
        return value
    if field.sort == "day":
        return to_date(int(value)).isoformat()
    return plain(value)


def plain(value: Fraction) -> str:
    """A number as people write it: whole, with decimals when they end, else as a fraction."""
    if value.denominator == 1:
        return str(value.numerator)
    shown = value.denominator
    for prime in (2, 5):
        while shown % prime == 0:
            shown //= prime
    if shown != 1:
        return f"{value.numerator}/{value.denominator}"
    with localcontext(prec=60):
        return format(Decimal(value.numerator) / Decimal(value.denominator), "f")
