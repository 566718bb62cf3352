"""Which personal numbers can be: the form of a CPR number, and a day that exists.

The day is 01-31, or 61-91 in a replacement number; there is no modulus 11 since 2007 (cpr.dk). A month of 81-92 marks a
synthetic number, which can belong to nobody.
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
    day, month, year, _ = (int(part) for part in match.groups())
    day -= 60 if day > 60 else 0
    month -= 80 if month > 80 else 0
    # 29 February needs the century, which the seventh digit gives; one leap year of the two is enough here.
    for century in (1900, 2000):
        try:
            date(century + year, month, day)
        except ValueError:
            continue
        return True
    return False
