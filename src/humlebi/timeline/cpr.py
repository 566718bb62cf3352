"""Which personal numbers can be: the form of a CPR number, and a day that exists.

The day is 01-31, or 61-91 in a replacement number; there is no modulus 11 since 2007 (cpr.dk). A month of 81-92 marks a
synthetic number, which can belong to nobody. The seventh digit gives the century (the CPR office's table).
"""

from __future__ import annotations

import re
from datetime import date

FORM = re.compile(r"(\d\d)(\d\d)(\d\d)-?(\d{4})", re.ASCII)


def can_be(text: str) -> bool:
    """Whether the text is a CPR number, a replacement number or a synthetic one, with or without its dash."""
    match = FORM.fullmatch(text)
    if match is None:
        return False
    day, month, year = _day_month_year(match)
    # 29 February needs the century; one leap year of the two is enough to be a number at all.
    return any(_date(century + year, month, day) for century in (1900, 2000))


def born_in(text: str) -> date | None:
    """The birth date that the number holds, with or without its dash; None when no such number can be."""
    match = FORM.fullmatch(text)
    if match is None:
        return None
    day, month, year = _day_month_year(match)
    return _date(_century(int(match[4][0]), year) + year, month, day)


def is_replacement(text: str) -> bool:
    """Whether it is a replacement number, whose date need not be the day the person was born."""
    match = FORM.fullmatch(text)
    return match is not None and int(match[1]) > 60


def _day_month_year(match: re.Match[str]) -> tuple[int, int, int]:
    day, month, year = int(match[1]), int(match[2]), int(match[3])
    return day - 60 if day > 60 else day, month - 80 if month > 80 else month, year


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _century(seventh: int, year: int) -> int:
    if seventh <= 3:
        return 1900
    if seventh in (4, 9):
        return 2000 if year <= 36 else 1900
    return 2000 if year <= 57 else 1800
