"""Personal numbers that look like CPR numbers, keep the birth date readable and can belong to nobody.

A real number is DDMMYY-XXXX with day 01-31 and month 01-12. The CPR office advises those who need a
replacement number (`erstatningspersonnummer`) to add 60 to the day, so days 61-91 are in use as well; the
month is 01-12 in both (cpr.dk, "Personnummer" and "Erstatningspersonnummer i eksterne systemer"). Ours add 80
to the month, as the Norwegian tax administration does for the people of its synthetic national register: 7
March 1984 is 078384. No month from 81 to 92 can be issued or constructed by either rule. The last four digits
follow the published table: the seventh digit gives the century, the last one is even for women and odd for
men. There is no modulus 11: it was given up in 2007.
"""

from __future__ import annotations

import re
from datetime import date

MONTH_SHIFT = 80

_FORM = re.compile(r"(\d\d)(\d\d)(\d\d)-?(\d)(\d\d\d)", re.ASCII)


def synthetic(born: date, serial: int, *, woman: bool) -> str:
    """The `serial`-th number (0 to 1999) of a birth day for this sex; born 1900 to 2036.

    >>> synthetic(date(1984, 3, 7), 0, woman=True)
    '078384-0000'
    """
    if not 0 <= serial < 2000 or not 1900 <= born.year <= 2036:
        raise ValueError(f"no number {serial} for {born}: 0 to 1999 a day and sex, born 1900 to 2036")
    first = 4 if born.year >= 2000 else 0
    last_four = first * 1000 + serial * 2 + (0 if woman else 1)
    return f"{born.day:02}{born.month + MONTH_SHIFT:02}{born.year % 100:02}-{last_four:04}"


def is_synthetic(cpr: str) -> bool:
    """Whether the number is one of ours, with or without its dash."""
    try:
        birth_of(cpr)
    except ValueError:
        return False
    return True


def birth_of(cpr: str) -> date:
    """The birth date in a synthetic number; ValueError for any other, a real one included."""
    match = _FORM.fullmatch(cpr)
    if match is None:
        raise ValueError(f"{cpr!r} is no synthetic number: ten digits, DDMMYY-XXXX")
    day, month, year, seventh, _ = (int(part) for part in match.groups())
    if not MONTH_SHIFT < month <= MONTH_SHIFT + 12:
        raise ValueError(f"{cpr!r} is no synthetic number: its month is not 81 to 92")
    return date(_century(seventh, year) + year, month - MONTH_SHIFT, day)


def _century(seventh: int, year: int) -> int:
    """The century of a two-digit year (the CPR office's table of the seventh digit)."""
    if seventh <= 3:
        return 1900
    if seventh in (4, 9):
        return 2000 if year <= 36 else 1900
    return 2000 if year <= 57 else 1800
